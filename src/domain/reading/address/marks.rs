//! The characters that addresses are made of, and those that end one.
use super::reader::LONGEST;

/// May stand in an address.
pub(super) fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c)
}

/// Bytes that are part of an address whatever stands around them: letters, digits and marks that never
/// end one; an `h` that may begin the next is not.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let marks = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%+?#@$!:";
    let mut n = 0;
    while n < marks.len() {
        plain[marks[n] as usize] = true;
        n += 1;
    }
    plain
};

/// How many bytes of `rest` are such.
pub(super) fn plain_run(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut n = 0;
    while n < bytes.len().min(LONGEST) && PLAIN[usize::from(bytes[n])] {
        if bytes[n] | 0x20 == b'h'
            && bytes.get(n + 1).is_some_and(|next| matches!(next | 0x20, b't' | b'x'))
            && has_scheme_here(&rest[n..])
        {
            break;
        }
        n += 1;
    }
    n
}

/// Another address begins somewhere in it.
pub(super) fn has_scheme(text: &str) -> bool {
    text.contains("://")
}

/// Another address begins with it.
pub(super) fn has_scheme_here(text: &str) -> bool {
    let head = text.as_bytes();
    let known =
        |head: &[u8]| head.eq_ignore_ascii_case(b"http") || head.eq_ignore_ascii_case(b"hxxp");
    head.get(..4).is_some_and(known) && {
        let tail = &head[4..];
        let tail = tail.strip_prefix(b"s").or_else(|| tail.strip_prefix(b"S")).unwrap_or(tail);
        tail.starts_with(b"://")
    }
}

/// Bytes of the spelling of a dot that keeps it from being clicked.
pub(super) fn disguised_dot(rest: &str) -> Option<usize> {
    if !rest.starts_with([' ', '[', '(', '{']) {
        return None;
    }
    [" [dot] ", " (dot) ", "[dot]", "(dot)", "[.]", "(.)", "{.}"]
        .iter()
        .find(|form| rest.get(..form.len()).is_some_and(|head| head.eq_ignore_ascii_case(form)))
        .map(|form| form.len())
}

/// Punctuation that no address has, of all scripts.
pub(super) fn is_foreign_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}'
        | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}' | '«' | '»' | '\u{A0}' | '\u{FEFF}' | '●')
}

/// A letter of Latin script with a mark.
pub(super) fn is_latin(c: char) -> bool {
    matches!(c, '\u{C0}'..='\u{24F}')
}
