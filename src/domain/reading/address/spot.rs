//! The words of a text that are an address: where it begins, how far it goes, what is put back together.
use url::Url;

use super::{
    super::Span,
    host,
    normal::{self, Scheme},
    reader::{Read, Reader},
    start::{self, Start},
};

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
    let (url, end) = normal::url(scheme, &read.value)
        .map(|url| (url, read.end()))
        .or_else(|| shortened(scheme, &read))?;
    Some(Spot { span: Span { start: begin, end }, url })
}

/// The host alone, where what follows makes no address of it; what was taken out of it leaves none.
fn shortened(scheme: Scheme, read: &Read) -> Option<(Url, usize)> {
    let foreign = |c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if normal::is_blackened(&read.value) {
        return None;
    }
    let cuts = [read.value.find(foreign), read.value.find(|c: char| !c.is_ascii() || foreign(c))];
    cuts.into_iter().flatten().find_map(|cut| {
        let host = read.upto(cut);
        Some((normal::url(scheme, &host.value)?, host.end()))
    })
}

/// A host without a scheme is an address when a path follows, or when the words before it say so.
fn is_meant(text: &str, begin: usize, after: usize, read: &Read) -> bool {
    if read.end() > after && matches!(text.as_bytes()[after], b'/' | b':' | b'?' | b'#') {
        return read.end() > after + 1;
    }
    let name = &text[begin..after];
    let plain = !text[after..].starts_with('@');
    plain
        && (normal::starts_with_www(name)
            || (!host::is_provider(name) && host::is_announced(text, begin)))
}

#[cfg(test)]
mod tests {
    use super::{
        super::reader::{LONGEST, looked},
        *,
    };

    #[test]
    fn twice_the_text_is_twice_the_work_whatever_it_is_made_of() {
        for piece in [
            "https://github.com/a/b ",
            "https://github.com/a/b",
            "<https://a/-\n",
            "https://a.example/-\n",
            "https://a.example/=\n",
            "http://a(",
            "http://a[",
            "www.a.com ",
            "a.b%",
            "a (dot) ",
            "http://aé",
            "http://a&lt",
            "http://",
            "> ",
            "\n",
        ] {
            let work = |times: usize| {
                looked::taken();
                let text = piece.repeat(times);
                all(&text);
                (looked::taken(), text.len())
            };
            let ((small, _), (large, len)) = (work(2_000), work(20_000));
            assert!(large <= 11 * small + LONGEST * 4, "{piece:?}: {small} becomes {large}");
            assert!(large <= 4 * len + LONGEST * 4, "{piece:?}: {large} for {len} bytes");
        }
    }
}
