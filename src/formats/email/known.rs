//! Whether bytes of unknown sort are a mail: by the header that mail programs write and people do not.

/// Bytes of a header that are looked at; no mail server takes longer ones.
const HEADER_MOST: usize = 256 * 1024;

/// Headers that only a program writes. A letter that somebody copied into a file may well begin with
/// `From:`, `To:` and `Subject:`, and is no mail for that.
const WRITTEN_BY_PROGRAMS: [&str; 4] = ["received", "return-path", "mime-version", "message-id"];

/// Whether `bytes` begin with the header block of a mail (RFC 5322, 2.2): nothing but fields up to an
/// empty line, among them an author or a trace, and one that only a program writes. The line with which
/// a mailbox file begins each message may stand before it.
#[must_use]
pub fn is_mail(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut lines = bytes[..bytes.len().min(HEADER_MOST)].split_inclusive(|byte| *byte == b'\n');
    let (mut is_sent, mut is_of_program, mut fields) = (false, false, 0);
    // RFC 5322, 4.5.3: blanks may stand before the colon.
    if bytes.starts_with(b"From ") && field(bytes).is_none_or(|name| name != "from") {
        lines.next();
    }
    for line in lines {
        let line = line.trim_ascii_end();
        if line.is_empty() {
            return fields > 1 && is_sent && is_of_program;
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") {
            if fields == 0 {
                return false;
            }
            continue;
        }
        let Some(name) = field(line) else { return false };
        fields += 1;
        is_sent |= ["from", "received", "return-path"].contains(&name.as_str());
        is_of_program |= WRITTEN_BY_PROGRAMS.contains(&name.as_str());
    }
    // Without an empty line behind it there is no header.
    false
}

/// The name of a field, in lower case.
fn field(line: &[u8]) -> Option<String> {
    let end = line.iter().position(|byte| *byte == b':')?;
    let name = line[..end].trim_ascii_end();
    let fits = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    fits.then(|| String::from_utf8_lossy(name).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::is_mail;

    #[test]
    fn what_a_mail_program_wrote_is_a_mail() {
        for mail in [
            "From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nHello",
            "Return-Path: <>\nReceived: from x\n by y\nSubject: s\n\nHello",
            "From a@b.example Mon Mar  2 11:58:00 2026\nMessage-ID: <1@b.example>\nFrom: a\n\nHello",
            "\u{feff}From : a@b.example\nMessage-ID: <1@b.example>\n\n",
        ] {
            assert!(is_mail(mail.as_bytes()), "{mail}");
        }
    }

    #[test]
    fn what_somebody_wrote_into_a_file_is_none() {
        for letter in [
            "",
            "\n\nFrom: a\nMessage-ID: <1>\n\n",
            "From: Ana Silva\nTo: the agent\nSubject: notice\nDate: 1 March\n\nHello",
            "From here on: this is\nMessage-ID: <1>\n\n",
            "From: a@b.example\nMessage-ID: <1>\nand no empty line",
            "From: a@b.example\nMessage-ID: <1>\nDear Sir or Madam,\n\nHello",
            "<?xml version=\"1.0\"?>\n<Infringement/>",
            "url,work\nhttps://a.example,b\n",
            " From: folded\nMessage-ID: <1>\n\n",
            "Message-ID: <1>\n\nalone",
        ] {
            assert!(!is_mail(letter.as_bytes()), "{letter}");
        }
    }
}
