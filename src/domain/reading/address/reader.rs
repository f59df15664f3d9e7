//! How far an address goes, from its first byte after the scheme.
use memchr::memchr_iter;

use super::{
    host,
    marks::{disguised_dot, has_scheme_here, is_foreign_punctuation, is_latin, plain_run},
};

/// Bytes of one address at most; a longer one is cut, so that a text without spaces stays cheap.
pub(super) const LONGEST: usize = 8_192;

/// What was read: the characters of the address, and where they stand in the text.
pub(super) struct Read {
    pub(super) value: String,
    /// Where pieces of `value` begin, in it and in the text; within a piece the two are alike.
    pieces: Vec<(usize, usize)>,
    begin: usize,
}

impl Read {
    /// The byte after the last in the text.
    pub(super) fn end(&self) -> usize {
        let len = self.value.len();
        let last = self.pieces.iter().rev().find(|(from, _)| *from < len);
        last.map_or(self.begin, |(from, at)| at + len - from)
    }

    /// Its first bytes only.
    pub(super) fn upto(&self, len: usize) -> Self {
        Self { value: self.value[..len].to_owned(), pieces: self.pieces.clone(), begin: self.begin }
    }
}

/// Walks over an address from its first byte after the scheme.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    /// The first byte of the address in the text, with its scheme.
    pub(super) begin: usize,
    /// The character before the address, which closes it when it comes again.
    pub(super) before: Option<char>,
    pub(super) at: usize,
    pub(super) value: String,
    /// As in [`Read`].
    pieces: Vec<(usize, usize)>,
    /// Brackets that stand open.
    open: Vec<char>,
    pub(super) folds: usize,
    /// Slashes so far.
    pub(super) depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, begin: usize, at: usize) -> Self {
        let before = text[..begin].chars().next_back();
        Self {
            text,
            begin,
            before,
            at,
            value: String::new(),
            pieces: vec![],
            open: vec![],
            folds: 0,
            depth: 0,
        }
    }

    pub(super) fn read(mut self) -> Read {
        while self.at - self.begin < LONGEST {
            let rest = &self.text[self.at..];
            let run = plain_run(rest);
            #[cfg(test)]
            looked::at(run + 1);
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

    fn stops(&mut self, c: char, rest: &str) -> bool {
        match c {
            '<' | '>' | '"' | '`' | '|' | '{' | '}' | '\\' | '^' => true,
            c if c.is_whitespace() || c.is_control() => true,
            '\'' | '*' if self.before == Some(c) => true,
            '*' => {
                rest.starts_with("**")
                    || !rest[1..].starts_with(|c: char| c.is_ascii_alphanumeric())
            }
            '(' => {
                self.open.push(')');
                false
            }
            '[' => {
                self.open.push(']');
                false
            }
            ')' | ']' => self.open.pop() != Some(c),
            '&' => ["&lt;", "&gt;", "&quot;", "&nbsp;", "&#160;"]
                .iter()
                .any(|entity| rest.starts_with(entity)),
            ',' | ';' => Self::another(&rest[1..]) || self.names_a_repository(),
            'h' | 'H' => {
                has_scheme_here(rest)
                    && self
                        .value
                        .chars()
                        .next_back()
                        .is_none_or(|last| !matches!(last, '/' | '=' | ':' | '?' | '&' | '#'))
            }
            c if c.is_ascii() => false,
            c => is_foreign_punctuation(c) || self.is_glued(c),
        }
    }

    /// After a comma another address begins.
    fn another(rest: &str) -> bool {
        rest.starts_with("www.")
            || has_scheme_here(rest)
            || host::PROVIDERS.iter().any(|name| rest.starts_with(name))
    }

    /// The owner or the name of a repository is being read, which have no commas.
    fn names_a_repository(&self) -> bool {
        matches!(self.depth, 1 | 2) && self.value.split('/').next().is_some_and(host::is_provider)
    }

    /// A letter of another script right behind an owner or a repository, which have none, is text.
    fn is_glued(&self, c: char) -> bool {
        let (depth, last) = (self.depth, self.value.chars().next_back());
        let in_host = depth == 0;
        let ascii = last.is_some_and(|last| last.is_ascii_alphanumeric());
        !c.is_alphanumeric() && in_host
            || ascii && (1..3).contains(&depth) && c.is_alphanumeric() && !is_latin(c)
    }

    /// Without the punctuation of the sentence around it.
    fn trimmed(mut self) -> Read {
        let opened_by = self.before;
        while let Some(last) = self.value.chars().next_back() {
            let drop = match last {
                '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '~' | '$' | '='
                    if last != '=' || self.value.ends_with("=20") =>
                {
                    true
                }
                '_' => opened_by == Some('_'),
                '(' | '[' => true,
                ')' | ']' => {
                    count(&self.value, last)
                        > count(&self.value, if last == ')' { '(' } else { '[' })
                }
                _ => false,
            };
            if !drop {
                break;
            }
            self.value.truncate(self.value.len() - last.len_utf8());
        }
        Read { value: self.value, pieces: self.pieces, begin: self.begin }
    }
}

fn count(text: &str, c: char) -> usize {
    text.matches(c).count()
}

/// What was looked at, counted by a test that it grows as the text does.
#[cfg(test)]
pub(super) mod looked {
    use std::cell::Cell;

    thread_local! { static BYTES: Cell<usize> = const { Cell::new(0) }; }

    pub fn at(bytes: usize) {
        BYTES.set(BYTES.get() + bytes);
    }

    pub fn taken() -> usize {
        BYTES.take()
    }
}
