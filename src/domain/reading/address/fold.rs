//! Addresses that a mail program broke in two: whether the next line goes on with this one.
use memchr::memchr;

use super::{
    marks::{has_scheme, is_plain},
    reader::{LONGEST, Reader},
    start::{self, Start},
};

/// Lines that mail folds one address into at most.
const FOLDS: usize = 12;
/// Where mail programs fold lines, at the least.
const FOLDED_AT: usize = 66;

impl Reader<'_> {
    /// Bytes to leave out where a mail program broke the address in two.
    pub(super) fn joint(&self, rest: &str) -> Option<usize> {
        if self.folds == FOLDS {
            return None;
        }
        if let Some(soft) = rest.strip_prefix('=') {
            let len = line_end(soft)?;
            return soft[len..].starts_with(is_plain).then_some(1 + len);
        }
        let end = line_end(rest)?;
        let mut next = &rest[end..];
        while let Some(quoted) = next.strip_prefix("> ").or_else(|| next.strip_prefix('>')) {
            next = quoted;
        }
        let skip = rest.len() - next.len();
        let token = head(next, LONGEST);
        let token = &token[..token.find(char::is_whitespace).unwrap_or(token.len())];
        #[cfg(test)]
        super::reader::looked::at(skip + token.len());
        if self.before == Some('<') {
            let close = memchr(b'>', token.as_bytes())?;
            return (close > 0 && token[..close].chars().all(is_plain) && !has_scheme(token))
                .then_some(skip);
        }
        self.is_folded(token, next).then_some(skip)
    }

    /// The line was full, the address breaks where it may be broken, and the rest stands alone.
    fn is_folded(&self, token: &str, next: &str) -> bool {
        let alone = next[token.len()..].starts_with(['\n', '\r'])
            || next[token.len()..].trim_start_matches(' ').starts_with('\n')
            || next.len() == token.len();
        let line = self.at - self.begin
            + self.text[..self.begin]
                .bytes()
                .rev()
                .take(FOLDED_AT)
                .take_while(|byte| *byte != b'\n')
                .count();
        let piece = token.find(['/', '-', '?', '&', '=']).map_or(token.len(), |at| at + 1);
        self.depth > 0
            && self.value.ends_with(['/', '-', '_', '?', '&', '=', '%'])
            && alone
            && line + piece >= FOLDED_AT
            && token.starts_with(is_plain)
            && token.contains(['/', '.', '-', '_', '=', '&', '%'])
            && !token.starts_with(['-', '*', '.', '#', '='])
            && token.chars().all(is_plain)
            && !token.trim_end_matches(['.', ',', ')']).contains("..")
            && !has_scheme(token)
            && !matches!(start::next(token, 0), Some((Start::Host, bytes)) if bytes.start == 0 && self.value.ends_with('/'))
    }
}

/// Length of the line end that `text` begins with, white space before it included.
fn line_end(text: &str) -> Option<usize> {
    let body = text.trim_start_matches(' ');
    let len = if body.starts_with("\r\n") { 2 } else { usize::from(body.starts_with('\n')) };
    (len > 0).then(|| text.len() - body.len() + len)
}

fn head(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}
