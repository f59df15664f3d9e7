//! Bytes into text: UTF-8, UTF-16, or Windows-1252 where nothing else fits, which is said aloud.
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::TableError;

/// The text, and what a person should look at.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Vec<String>), TableError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return known(encoding, &bytes[mark..]);
    }
    if let Some(encoding) = wide(bytes) {
        return known(encoding, bytes);
    }
    if bytes.contains(&0) {
        return Err(TableError::Other("this is not a text file and no workbook that can be read"));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), vec![]));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let words = "The file is not UTF-8. It was read as Windows-1252, as Western Excel writes it: check \
                 names and titles with accents in the preview.";
    Ok((text.into_owned(), vec![words.to_owned()]))
}

fn known(encoding: &'static Encoding, bytes: &[u8]) -> Result<(String, Vec<String>), TableError> {
    let (text, is_damaged) = encoding.decode_without_bom_handling(bytes);
    if is_damaged && encoding == UTF_8 {
        return Err(TableError::Other("the file says that it is UTF-8 and is not; save it anew"));
    }
    if is_damaged {
        return Err(TableError::Other("the file says that it is UTF-16 and is not; save it anew"));
    }
    let told =
        if encoding == UTF_8 { vec![] } else { vec!["The file was read as UTF-16.".to_owned()] };
    Ok((text.into_owned(), told))
}

/// UTF-16 without a mark: in a table every other byte of the beginning is zero, save few.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(512)];
    if head.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let half = head.len() / 2;
    if odd * 10 >= half * 6 && even * 10 < half {
        Some(UTF_16LE)
    } else if even * 10 >= half * 6 && odd * 10 < half {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide_of(text: &str, mark: bool, big: bool) -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn the_usual_charsets_read_and_a_guess_is_told() {
        let text = "URL,Work\nhttps://a.example/ü,Café – “Ελλάδα”\n";
        for (bytes, says) in [
            (text.as_bytes().to_vec(), ""),
            ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), ""),
            (wide_of(text, true, false), "UTF-16"),
            (wide_of(text, true, true), "UTF-16"),
            (wide_of(text, false, false), "UTF-16"),
            (wide_of(text, false, true), "UTF-16"),
        ] {
            let (read, told) = decode(&bytes).unwrap();
            assert_eq!(read, text);
            assert_eq!(told.is_empty(), says.is_empty(), "{told:?}");
            assert!(told.concat().contains(says));
        }
        let (read, told) = decode(b"Caf\xE9 \x93Harbour\x94").unwrap();
        assert_eq!(read, "Café “Harbour”");
        assert!(told[0].contains("Windows-1252"));
    }

    #[test]
    fn what_says_a_charset_and_breaks_it_is_refused_and_not_replaced() {
        assert!(decode(b"\xEF\xBB\xBFa\xFF").is_err());
        assert!(decode(b"\xFF\xFEa\x00\x00\xD8").is_err());
        assert!(decode(b"GIF89a\x00\x01\x02").is_err());
    }
}
