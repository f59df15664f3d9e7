//! Where in a text ACNS documents stand: with markers, without, quoted, several one after another.
use super::{armour::unquoted, error::Position};
use crate::domain::reading::Span;

/// A document as it stands in the text.
#[derive(Debug)]
pub(super) struct Found {
    /// With the markers around it.
    pub span: Span,
    /// The document itself without quote marks; or where there are markers and no document.
    pub xml: Result<String, Position>,
}

/// A line that says where a document begins or ends.
struct Marker {
    begins: bool,
    /// Counted from 1.
    line: usize,
    span: Span,
}

/// Whether there is anything that looks like a document.
pub(super) fn any(text: &str) -> bool {
    Scan::of(text).opening(0).is_some() || markers(text).iter().any(|it| it.begins)
}

/// Documents of one text; what comes after them stays in the letter.
const DOCUMENTS_MOST: usize = 10_000;

/// Every document, in order.
pub(super) fn documents(text: &str) -> Vec<Found> {
    let markers = markers(text);
    let mut found: Vec<Found> = Vec::new();
    let mut walk = Scan::of(text);
    let mut from = 0;
    while found.len() < DOCUMENTS_MOST
        && let Some((root, prolog)) = walk.opening(from)
    {
        // What stands before it on its line, as far as that is of no document.
        let line = text[from..prolog].rfind('\n').map_or(from, |end| from + end + 1);
        from = walk.closing(root, &markers).max(root + 1);
        let inner = Span { start: prolog, end: from };
        let span = around(text, line, inner, &markers);
        found.push(Found { span, xml: Ok(unwrapped(text, line, inner)) });
    }
    let empty = markers.iter().enumerate().filter(|(_, it)| it.begins).filter_map(|(n, marker)| {
        let next = markers.get(n + 1);
        let bound = next.map_or(text.len(), |it| it.span.start);
        let holds = found.partition_point(|it| it.span.end <= marker.span.start);
        let held = found.get(holds).is_some_and(|it| it.span.start <= bound);
        let end = next.filter(|it| !it.begins).map_or(marker.span.end, |it| it.span.end);
        let xml = Err(Position { line: marker.line, column: 1 });
        (!held).then_some(Found { span: Span { start: marker.span.start, end }, xml })
    });
    let empty: Vec<Found> = empty.take(DOCUMENTS_MOST).collect();
    found.extend(empty);
    found.sort_by_key(|it| it.span.start);
    found
}

/// `---Start ACNS XML` and `---End ACNS XML`, with whatever stands for the dashes.
fn markers(text: &str) -> Vec<Marker> {
    let mut markers = Vec::new();
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let span = Span { start, end: start + line.len() };
        start = span.end;
        let dash = |c: char| c.is_whitespace() || "-‐‑‒–—―−_=*".contains(c);
        let words = unquoted(line).1.trim_matches(dash);
        if words.eq_ignore_ascii_case("start acns xml") {
            markers.push(Marker { begins: true, line: number, span });
        } else if words.eq_ignore_ascii_case("end acns xml") {
            markers.push(Marker { begins: false, line: number, span });
        }
    }
    markers
}

/// `inner`, whose line begins at `line`, with the markers next to it and the quote marks before it.
fn around(text: &str, line: usize, inner: Span, markers: &[Marker]) -> Span {
    let blank = |from, to| {
        text.get(from..to).is_some_and(|it: &str| it.chars().all(|c| c.is_whitespace() || c == '>'))
    };
    let mut span = inner;
    if blank(line, inner.start) {
        span.start = line;
    }
    let next = markers.partition_point(|it| it.span.start < inner.end);
    let after = markers.get(next).filter(|it| !it.begins && blank(inner.end, it.span.start));
    if let Some(end) = after {
        span.end = end.span.end;
    }
    let before = markers.partition_point(|it| it.span.end <= inner.start).checked_sub(1);
    let before = before.and_then(|it| markers.get(it));
    if let Some(start) = before.filter(|it| it.begins && blank(it.span.end, inner.start)) {
        span.start = start.span.start;
    }
    span
}

/// The document without the quote marks that its first line has.
fn unwrapped(text: &str, line: usize, inner: Span) -> String {
    let before = &text[line..inner.start];
    let quoted = before.chars().all(|c| c.is_whitespace() || c == '>');
    let marks = if quoted { before.matches('>').count() } else { 0 };
    let mut lines = inner.of(text).split_inclusive('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let mut bare = line;
        for _ in 0..marks {
            let Some(rest) = bare.trim_start_matches([' ', '\t']).strip_prefix('>') else { break };
            bare = rest.strip_prefix(' ').unwrap_or(rest);
        }
        out.push_str(bare);
    }
    out
}

/// One walk through a text. Where a mark stands next is remembered, so that the walk stays linear
/// whatever the text.
struct Scan<'a> {
    text: &'a str,
    marks: [Mark; 5],
}

/// From `from` on, `what` stands first at `at`.
#[derive(Clone, Copy)]
struct Mark {
    what: &'static str,
    from: usize,
    at: Option<usize>,
}

impl<'a> Scan<'a> {
    fn of(text: &'a str) -> Self {
        let mark = |what| Mark { what, from: usize::MAX, at: None };
        Self { text, marks: ["-->", "]]>", "[", "]", ">"].map(mark) }
    }

    /// Behind the next `what` at or behind `from`.
    fn behind(&mut self, what: &'static str, from: usize) -> Option<usize> {
        let mark = self.marks.iter_mut().find(|it| it.what == what)?;
        if mark.from > from || mark.at.is_some_and(|at| at < from) {
            *mark = Mark { what, from, at: self.text[from..].find(what).map(|it| from + it) };
        }
        mark.at.map(|at| at + what.len())
    }

    /// The next root element at or behind `from`, and where its prolog begins.
    fn opening(&mut self, from: usize) -> Option<(usize, usize)> {
        let text = self.text;
        let mut at = from;
        loop {
            let start = at + text[at..].find('<')?;
            at = if is_prolog(&text[start..]) { self.prolog_end(start) } else { start };
            if opens(&text[at..]) {
                return Some((at, start));
            }
            at = at.max(start + 1);
        }
    }

    /// Behind declarations, comments, instructions and a document type.
    fn prolog_end(&mut self, mut at: usize) -> usize {
        let text = self.text;
        loop {
            let blank = |c: char| c.is_whitespace() || c == '>';
            at += text[at..].len() - text[at..].trim_start_matches(blank).len();
            let rest = &text[at..];
            let end = if rest.starts_with("<!--") {
                self.behind("-->", at)
            } else if rest.starts_with("<!DOCTYPE") {
                self.doctype(at)
            } else if rest.starts_with("<?") {
                Some(at + declaration(rest))
            } else {
                None
            };
            let Some(end) = end else { return at };
            at = end;
        }
    }

    fn doctype(&mut self, at: usize) -> Option<usize> {
        let end = self.behind(">", at)?;
        match self.behind("[", at) {
            Some(subset) if subset < end => {
                let subset = self.behind("]", subset)?;
                self.behind(">", subset)
            }
            _ => Some(end),
        }
    }

    /// Behind the end of the root that opens at `root`; where that is missing, at the next root, the
    /// next marker, or the end of the text.
    fn closing(&mut self, root: usize, markers: &[Marker]) -> usize {
        let text = self.text;
        if let Some(length) = closes_itself(&text[root..]) {
            return root + length;
        }
        let marker = markers.partition_point(|it| it.span.start <= root);
        let marker = markers.get(marker).map_or(text.len(), |it| it.span.start);
        let mut at = root + 1;
        while let Some(next) = text[at..].find('<') {
            at += next;
            let rest = &text[at..];
            if rest.starts_with("<!--") {
                at = self.behind("-->", at).unwrap_or(at + 1);
            } else if rest.starts_with("<![CDATA[") {
                at = self.behind("]]>", at).unwrap_or(at + 1);
            } else if let Some(length) = closes(rest) {
                return at + length;
            } else if opens(rest) || is_prolog(rest) {
                return at.min(marker.max(root + 1));
            } else {
                at += 1;
            }
        }
        marker
    }
}

/// How long the instruction is that `text` begins with. The `?` at its end may be missing, and even
/// the end.
pub(super) fn declaration(text: &str) -> usize {
    let end = text[1..].find(['<', '>']).map_or(text.len(), |it| 1 + it);
    if text[end..].starts_with('>') { end + 1 } else { end }
}

fn is_prolog(text: &str) -> bool {
    text.starts_with("<?xml") || text.starts_with("<!DOCTYPE")
}

/// Whether a root element opens here, with or without prefix.
fn opens(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('<').and_then(infringement) else { return false };
    rest.starts_with(|c: char| c.is_whitespace() || c == '>' || c == '/')
}

/// How long the end of a root element is that stands here.
fn closes(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("</").and_then(infringement)?.trim_start().strip_prefix('>')?;
    Some(text.len() - rest.len())
}

/// How long the tag is that `text` begins with, if it closes itself. What stands in its attributes
/// counts for nothing, except that no `<` can.
fn closes_itself(text: &str) -> Option<usize> {
    let (mut quote, mut before) = (None, b'<');
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (quote, byte) {
            (_, b'<') => return None,
            (None, b'>') => return (before == b'/').then_some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
        before = byte;
    }
    None
}

/// Behind the name of the root element.
fn infringement(text: &str) -> Option<&str> {
    let name =
        text.find(|c: char| !c.is_alphanumeric() && !"_.-:".contains(c)).unwrap_or(text.len());
    let (name, rest) = text.split_at(name);
    let local = name.rsplit_once(':').map_or(name, |(_, local)| local);
    (local == "Infringement").then_some(rest)
}
