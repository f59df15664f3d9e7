//! The words of a text that are an address: where it begins, how far it goes, what is put back together.
use memchr::{memchr, memchr_iter};
use url::Url;

use super::{
    super::Span,
    host,
    normal::{self, Scheme},
    start::{self, Start},
};

/// Bytes of one address at most; a longer one is cut, so that a text without spaces stays cheap.
const LONGEST: usize = 8_192;
/// Lines that mail folds one address into at most.
const FOLDS: usize = 12;
/// Where mail programs fold lines, at the least.
const FOLDED_AT: usize = 66;

/// An address in a text.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) span: Span,
    pub(super) url: Url,
}

/// Every address of `text`, in order, none overlapping another.
pub(super) fn all(text: &str) -> Vec<Spot> {
    let mut spots = vec![];
    let mut at = 0;
    while let Some((start, bytes)) = start::next(text, at) {
        at = bytes.end;
        let Some(spot) = one(text, start, bytes.start, bytes.end) else { continue };
        at = spot.span.end.max(at);
        spots.push(spot);
    }
    spots
}

fn one(text: &str, start: Start, begin: usize, after: usize) -> Option<Spot> {
    let body = if start == Start::Host { begin } else { after };
    let read = Reader::new(text, begin, body).read();
    let scheme = match start {
        Start::Scheme(true) | Start::Host => Scheme::Secure,
        Start::Scheme(false) => Scheme::Plain,
        Start::Git => Scheme::Git,
    };
    if start == Start::Host && !is_meant(text, begin, after, &read) {
        return None;
    }
    let url = normal::url(scheme, &read.value)?;
    Some(Spot { span: Span { start: begin, end: read.end }, url })
}

/// A host without a scheme is an address when a path follows, or when the words before it say so.
fn is_meant(text: &str, begin: usize, after: usize, read: &Read) -> bool {
    if read.end > after && matches!(text.as_bytes()[after], b'/' | b':' | b'?' | b'#') {
        return read.end > after + 1;
    }
    let name = &text[begin..after];
    let plain = !text[after..].starts_with('@');
    plain && (normal::starts_with_www(name) || (!host::is_provider(name) && host::is_announced(text, begin)))
}

/// What was read: the characters of the address, and where they end in the text.
struct Read {
    value: String,
    end: usize,
}

/// Walks over an address from its first byte after the scheme.
struct Reader<'a> {
    text: &'a str,
    /// The first byte of the address in the text, with its scheme.
    begin: usize,
    /// The character before the address, which closes it when it comes again.
    before: Option<char>,
    at: usize,
    value: String,
    /// Where pieces of `value` begin, in it and in the text; within a piece the two are alike.
    pieces: Vec<(usize, usize)>,
    /// Brackets that stand open.
    open: Vec<char>,
    folds: usize,
    /// Slashes so far.
    depth: usize,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, begin: usize, at: usize) -> Self {
        let before = text[..begin].chars().next_back();
        Self { text, begin, before, at, value: String::new(), pieces: vec![], open: vec![], folds: 0, depth: 0 }
    }

    fn read(mut self) -> Read {
        while self.at - self.begin < LONGEST {
            let rest = &self.text[self.at..];
            let run = plain_run(rest);
            if run > 0 {
                self.piece();
                self.value.push_str(&rest[..run]);
                self.depth += memchr_iter(b'/', &rest.as_bytes()[..run]).count();
                self.at += run;
                continue;
            }
            let Some(c) = rest.chars().next() else { break };
            if let Some(skip) = self.joint(rest) {
                self.at += skip;
                self.folds += 1;
                continue;
            }
            if let Some(len) = disguised_dot(rest).filter(|_| self.depth == 0) {
                self.at += len - 1;
                self.push('.', 1);
                continue;
            }
            if self.stops(c, rest) {
                break;
            }
            self.push(c, c.len_utf8());
        }
        self.trimmed()
    }

    fn push(&mut self, c: char, len: usize) {
        self.piece();
        self.at += len;
        self.value.push(c);
    }

    /// What is read now begins a piece, unless it goes on where the last one ends.
    fn piece(&mut self) {
        let (value, text) = (self.value.len(), self.at);
        if self.pieces.last().is_none_or(|(from, at)| text - at != value - from) {
            self.pieces.push((value, text));
        }
    }

    /// Bytes to leave out where a mail program broke the address in two.
    fn joint(&self, rest: &str) -> Option<usize> {
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
        let token = &next[..next.find(char::is_whitespace).unwrap_or(next.len()).min(LONGEST)];
        if self.before == Some('<') {
            let close = memchr(b'>', token.as_bytes())?;
            return (close > 0 && token[..close].chars().all(is_plain) && !has_scheme(token)).then_some(skip);
        }
        self.is_folded(token, next).then_some(skip)
    }

    /// The line was full, the address breaks where it may be broken, and the rest stands alone.
    fn is_folded(&self, token: &str, next: &str) -> bool {
        let alone = next[token.len()..].starts_with(['\n', '\r']) || next[token.len()..].trim_start_matches(' ').starts_with('\n') || next.len() == token.len();
        let line = self.text[..self.at].len() - self.text[..self.at].rfind('\n').map_or(0, |at| at + 1);
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

    fn stops(&mut self, c: char, rest: &str) -> bool {
        match c {
            '<' | '>' | '"' | '`' | '|' | '{' | '}' | '\\' | '^' => true,
            c if c.is_whitespace() || c.is_control() => true,
            '\'' | '*' if self.before == Some(c) => true,
            '*' => rest.starts_with("**") || !rest[1..].starts_with(|c: char| c.is_ascii_alphanumeric()),
            '(' => {
                self.open.push(')');
                false
            }
            '[' => {
                self.open.push(']');
                false
            }
            ')' | ']' => self.open.pop() != Some(c),
            '&' => ["&lt;", "&gt;", "&quot;", "&nbsp;", "&#160;"].iter().any(|entity| rest.starts_with(entity)),
            ',' | ';' => self.another(&rest[1..]),
            'h' | 'H' => {
                has_scheme_here(rest)
                    && self.value.chars().next_back().is_none_or(|last| !matches!(last, '/' | '=' | ':' | '?' | '&' | '#'))
            }
            c if c.is_ascii() => false,
            c => is_foreign_punctuation(c) || self.is_glued(c),
        }
    }

    /// After a comma another address begins.
    fn another(&self, rest: &str) -> bool {
        rest.starts_with("www.") || has_scheme_here(rest) || host::PROVIDERS.iter().any(|name| rest.starts_with(name))
    }

    /// A letter of another script right behind an owner or a repository, which have none, is text.
    fn is_glued(&self, c: char) -> bool {
        let (depth, last) = (self.depth, self.value.chars().next_back());
        let in_host = depth == 0;
        let ascii = last.is_some_and(|last| last.is_ascii_alphanumeric());
        !c.is_alphanumeric() && in_host || ascii && (1..3).contains(&depth) && c.is_alphanumeric() && !is_latin(c)
    }

    /// Without the punctuation of the sentence around it.
    fn trimmed(mut self) -> Read {
        let opened_by = self.before;
        loop {
            let Some(last) = self.value.chars().next_back() else { break };
            let drop = match last {
                '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '~' | '$' | '=' if last != '=' || self.value.ends_with("=20") => true,
                '_' => opened_by == Some('_'),
                '(' | '[' => true,
                ')' | ']' => count(&self.value, last) > count(&self.value, if last == ')' { '(' } else { '[' }),
                _ => false,
            };
            if !drop {
                break;
            }
            self.value.truncate(self.value.len() - last.len_utf8());
        }
        let len = self.value.len();
        let last = self.pieces.iter().rev().find(|(from, _)| *from < len);
        let end = last.map_or(self.begin, |(from, at)| at + len - from);
        Read { end, value: self.value }
    }
}

fn count(text: &str, c: char) -> usize {
    text.matches(c).count()
}

/// Length of the line end that `text` begins with, white space before it included.
fn line_end(text: &str) -> Option<usize> {
    let body = text.trim_start_matches(' ');
    let len = if body.starts_with("\r\n") { 2 } else { usize::from(body.starts_with('\n')) };
    (len > 0).then(|| text.len() - body.len() + len)
}

fn is_plain(c: char) -> bool {
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

fn plain_run(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut n = 0;
    while n < bytes.len().min(LONGEST) && PLAIN[usize::from(bytes[n])] {
        if bytes[n] | 0x20 == b'h' && bytes.get(n + 1).is_some_and(|next| matches!(next | 0x20, b't' | b'x')) && has_scheme_here(&rest[n..]) {
            break;
        }
        n += 1;
    }
    n
}

fn has_scheme(text: &str) -> bool {
    text.contains("://")
}

fn has_scheme_here(text: &str) -> bool {
    let head = text.as_bytes();
    let known = |head: &[u8]| head.eq_ignore_ascii_case(b"http") || head.eq_ignore_ascii_case(b"hxxp");
    head.get(..4).is_some_and(known) && {
        let tail = &head[4..];
        let tail = tail.strip_prefix(b"s").or_else(|| tail.strip_prefix(b"S")).unwrap_or(tail);
        tail.starts_with(b"://")
    }
}

/// Bytes of the spelling of a dot that keeps it from being clicked.
fn disguised_dot(rest: &str) -> Option<usize> {
    if !rest.starts_with([' ', '[', '(', '{']) {
        return None;
    }
    [" [dot] ", " (dot) ", "[dot]", "(dot)", "[.]", "(.)", "{.}"]
        .iter()
        .find(|form| rest.get(..form.len()).is_some_and(|head| head.eq_ignore_ascii_case(form)))
        .map(|form| form.len())
}

fn is_foreign_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}'
        | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}' | '«' | '»' | '\u{A0}' | '\u{FEFF}' | '•' | '●' | '、' | '。')
}

fn is_latin(c: char) -> bool {
    matches!(c, '\u{C0}'..='\u{24F}')
}
