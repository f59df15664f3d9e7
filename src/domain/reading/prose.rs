//! A letter prepared for matching: its words without markup and punctuation, and its sentences.
use std::ops::Range;

use super::{Span, sentence};

/// The words of a text in lower case between single blanks, and where each of them stands.
///
/// Markup, punctuation, quotation marks and line ends are gone; an apostrophe and the points of
/// `U.S.C.` are dropped inside a word, so that `owner's` is `owners`. An address counts as one
/// word, [`ADDRESS`], because no phrase may be read out of its path.
pub(super) struct Prose<'a> {
    /// What was read.
    pub text: &'a str,
    /// Begins and ends with a blank.
    pub plain: String,
    /// In order.
    pub words: Vec<Word>,
    /// In order; together they hold every word.
    pub sentences: Vec<Sentence>,
}

/// One word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    /// Its first byte in [`Prose::plain`].
    plain: usize,
    /// Its first byte in the text.
    pub start: usize,
    /// The byte after its last in the text.
    pub end: usize,
}

/// Words up to a point, a blank line or the next item of a list.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    /// Which words.
    pub words: Range<usize>,
    /// Where it stands, with the mark that ends it.
    pub span: Span,
    /// Somebody else's words: a line that begins with `>`, or all below `Original Message`.
    pub quoted: bool,
}

/// What stands in [`Prose::plain`] for an address.
const ADDRESS: &str = "http";
impl<'a> Prose<'a> {
    /// Takes `text` apart, in one pass over its lines.
    pub(super) fn of(text: &'a str) -> Self {
        let mut folding = Folding::new(text);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            folding.line(start, line);
            start += line.len();
        }
        folding.finish()
    }

    /// The word that begins at or after byte `plain` of [`Prose::plain`], looked for from word number `hint` on.
    pub(super) fn word_near(&self, plain: usize, hint: usize) -> usize {
        let is_before = |word: usize| self.words[word].plain < plain;
        let mut word = hint.min(self.words.len());
        while word < self.words.len() && is_before(word) {
            word += 1;
        }
        while word > 0 && !is_before(word - 1) {
            word -= 1;
        }
        word
    }

    /// The sentence that holds word number `word`, looked for from sentence number `hint` on.
    pub(super) fn sentence_near(&self, word: usize, hint: usize) -> usize {
        let is_before = |sentence: usize| self.sentences[sentence].words.end <= word;
        let mut sentence = hint.min(self.sentences.len());
        while sentence < self.sentences.len() && is_before(sentence) {
            sentence += 1;
        }
        while sentence > 0 && !is_before(sentence - 1) {
            sentence -= 1;
        }
        sentence
    }

    /// From the first to the last of these words.
    pub(super) fn span(&self, words: Range<usize>) -> Span {
        match self.words.get(words.clone()) {
            Some([first, .., last]) => Span { start: first.start, end: last.end },
            Some([only]) => Span { start: only.start, end: only.end },
            _ => Span { start: 0, end: 0 },
        }
    }
}

#[expect(clippy::struct_excessive_bools, reason = "each is a thing that was seen or not")]
struct Folding<'a> {
    prose: Prose<'a>,
    /// The first byte of the word that is being read.
    open: Option<usize>,
    /// The next word begins a sentence, whatever it looks like.
    fresh: bool,
    /// The line before ended without a mark although the next word would have fitted: the next word begins
    /// a sentence if it looks like the first of a statement.
    broken: bool,
    /// The longest line so far, in bytes: mail folds lines near there.
    widest: usize,
    /// Bytes of the line before, where it may have been broken for good.
    before: Option<usize>,
    /// The byte after a point; the next word begins a sentence unless it begins small.
    point: Option<usize>,
    /// The byte after the last word, or after the mark behind it.
    end: usize,
    /// The words belong to somebody else.
    quoted: bool,
    /// All further words do.
    original: bool,
    /// The last character came from a script that puts no blanks between words.
    dense: bool,
}

impl<'a> Folding<'a> {
    fn new(text: &'a str) -> Self {
        let prose = Prose {
            text,
            plain: String::with_capacity(text.len() + 2),
            words: Vec::with_capacity(text.len() / 8),
            sentences: Vec::new(),
        };
        Self {
            prose,
            open: None,
            fresh: true,
            broken: false,
            widest: 0,
            before: None,
            point: None,
            end: 0,
            quoted: false,
            original: false,
            dense: false,
        }
    }

    fn line(&mut self, start: usize, line: &str) {
        let body = line.trim_start_matches([' ', '\t', '\u{a0}']);
        let unquoted = body.trim_start_matches(['>', ' ', '\t']);
        let quoted = body.starts_with('>') && !unquoted.starts_with("http");
        self.original |= sentence::is_original(unquoted);
        let quoted = quoted || self.original;
        if quoted != self.quoted || sentence::is_fresh(unquoted) {
            self.fresh = true;
        }
        self.quoted = quoted;
        self.widest = self.widest.max(line.trim_end().len());
        self.broken = self.before.is_some_and(|before| before + sentence::OPENER < self.widest);
        let skipped = line.len() - unquoted.len();
        let skipped = skipped + sentence::item(unquoted);
        self.scan(start + skipped, &line[skipped..]);
        let trimmed = line.trim_end_matches([' ', '\t', '\r', '\n', '*', '_', '"', '\\']);
        self.fresh |= trimmed.ends_with([':', '?', '!']) || body.starts_with("http");
        // Where Markdown breaks a line it is meant, however long the line is.
        let end = line.trim_end_matches(['\r', '\n']);
        let hard = end.ends_with("  ") || end.ends_with('\\');
        let open = |c: char| c.is_alphanumeric() || matches!(c, ']' | ')' | '”');
        self.before = trimmed.ends_with(open).then(|| if hard { 0 } else { line.trim_end().len() });
    }

    fn scan(&mut self, base: usize, line: &str) {
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_alphanumeric() {
                if self.open.is_none() {
                    if byte | 32 == b'h' && is_address(&bytes[at..]) {
                        at += self.address(base + at, &line[at..]);
                        continue;
                    }
                    // Many write `i` for themselves.
                    let large = !byte.is_ascii_lowercase()
                        || byte == b'i' && matches!(bytes.get(at + 1), Some(b' ' | b'\''));
                    self.begin(base + at, large);
                }
                self.prose.plain.push(char::from(byte.to_ascii_lowercase()));
                at += 1;
            } else if byte.is_ascii() {
                let next = bytes.get(at + 1).copied().unwrap_or(b' ');
                self.mark(base + at, byte, next, bytes.get(at + 2).copied().unwrap_or(b' '));
                at += 1;
            } else {
                let Some(letter) = line[at..].chars().next() else { break };
                self.letter(base + at, letter);
                at += letter.len_utf8();
            }
        }
        self.close(base + line.len());
    }

    /// An ASCII character that is neither letter nor digit.
    fn mark(&mut self, at: usize, byte: u8, next: u8, after: u8) {
        match byte {
            b'\'' | b'`' if self.open.is_some() && next.is_ascii_alphanumeric() => {}
            b'.' if self.open.is_some() && next.is_ascii_alphanumeric() => {
                let single = self.open.is_some_and(|open| self.is_single(open, at));
                if !single || after.is_ascii_alphanumeric() {
                    self.close(at);
                    if next.is_ascii_uppercase() {
                        self.stop(at + 1);
                    }
                }
            }
            b'.' | b'!' | b'?' => {
                self.close(at);
                if !next.is_ascii_alphanumeric() {
                    self.stop(at + 1);
                }
            }
            b';' => {
                self.close(at);
                if next.is_ascii_whitespace() && !sentence::is_entity(&self.prose.text[..at]) {
                    self.stop(at);
                }
            }
            _ => self.close(at),
        }
    }

    /// Whether the letter before `at` is the first of its word or stands behind a point.
    fn is_single(&self, open: usize, at: usize) -> bool {
        at == open + 1 || self.prose.text.as_bytes().get(at.wrapping_sub(2)) == Some(&b'.')
    }

    fn letter(&mut self, at: usize, letter: char) {
        match letter {
            '\u{2018}' | '\u{2019}' | '\u{b4}' | '\u{2bc}' if self.open.is_some() => {}
            '。' | '！' | '？' => {
                self.close(at);
                self.stop(at + letter.len_utf8());
                self.fresh = true;
            }
            _ if is_dense(letter) => {
                let joined = self.dense && self.open.is_none() && self.end == at;
                self.close(at);
                self.word(at, true, joined);
                self.prose.plain.push(letter);
                self.close(at + letter.len_utf8());
                self.dense = true;
            }
            _ if letter.is_alphanumeric() => {
                if self.open.is_none() {
                    self.begin(at, !letter.is_lowercase());
                }
                self.prose.plain.extend(letter.to_lowercase().next());
            }
            // A mark on the letter before it, or an invisible character inside a word.
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            _ => self.close(at),
        }
    }

    /// Passes over an address and returns its length.
    fn address(&mut self, at: usize, rest: &str) -> usize {
        let stop =
            |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | ')' | ']' | '*' | ',');
        let length = rest.find(stop).unwrap_or(rest.len()).max(1);
        self.begin(at, true);
        self.prose.plain.push_str(ADDRESS);
        self.close(at + length);
        if rest[..length].ends_with('.') {
            self.stop(at + length);
        }
        length
    }

    fn begin(&mut self, at: usize, large: bool) {
        self.word(at, large, false);
    }

    fn word(&mut self, at: usize, large: bool, joined: bool) {
        let first = self.prose.words.len();
        let ended = self.point.is_some()
            && !sentence::goes_on_after_point(self.last(), &self.prose.text[at..])
            || self.broken && sentence::begins_after_line(self.last(), &self.prose.text[at..]);
        if self.fresh || large && ended {
            self.finish_sentence(first);
            self.prose.sentences.push(Sentence {
                words: first..first,
                span: Span { start: at, end: at },
                quoted: self.quoted,
            });
        }
        self.fresh = false;
        self.broken = false;
        self.point = None;
        if !joined {
            self.prose.plain.push(' ');
        }
        self.prose.words.push(Word { plain: self.prose.plain.len(), start: at, end: at });
        self.open = Some(at);
        self.dense = false;
    }

    fn last(&self) -> &str {
        let last = self.prose.words.last().and_then(|word| self.prose.plain.get(word.plain..));
        last.unwrap_or_default()
    }

    fn close(&mut self, at: usize) {
        if self.open.take().is_some() {
            let at = self.prose.text[..at].trim_end().len();
            if let Some(word) = self.prose.words.last_mut() {
                word.end = at.max(word.start);
            }
            self.end = at;
        }
    }

    fn stop(&mut self, end: usize) {
        if self.point.is_none() {
            self.point = Some(end);
            self.end = end;
        }
    }

    fn finish_sentence(&mut self, next: usize) {
        if let Some(last) = self.prose.sentences.last_mut() {
            last.words.end = next;
            last.span.end = self.end.max(last.span.start);
        }
    }

    fn finish(mut self) -> Prose<'a> {
        self.finish_sentence(self.prose.words.len());
        self.prose.plain.push(' ');
        self.prose
    }
}

/// Whether an address begins here; `hxxp` is one in disguise.
fn is_address(bytes: &[u8]) -> bool {
    let scheme =
        |scheme: &[u8]| bytes.get(..scheme.len()).is_some_and(|b| b.eq_ignore_ascii_case(scheme));
    scheme(b"http://") || scheme(b"https://") || scheme(b"hxxp://") || scheme(b"hxxps://")
}

/// Chinese characters and Japanese syllables: no blanks between words.
fn is_dense(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
