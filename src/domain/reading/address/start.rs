//! Where an address may begin: a scheme in any disguise, `git@`, `www.`, or a host name.
use std::{ops::Range, sync::LazyLock};

use regex::Regex;

/// What a beginning looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// `http://`, `hxxps://`, `http:/`, `https//`; true for the secure one.
    Scheme(bool),
    /// `git://`, `ssh://git@`, `git@`: what follows is host and path.
    Git,
    /// A host name without a scheme.
    Host,
}

/// A dot between the labels of a host, also in the spellings that keep it from being clicked.
const DOT: &str = r"(?:\.|\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\ \[dot\]\ |\ \(dot\)\ )";

static START: LazyLock<Regex> = LazyLock::new(|| {
    let label = r"[a-z0-9_-]+";
    let scheme = r"h(?:tt|xx|\*\*)ps?(?:\[?[:;]\]?/{1,3}|\[://\]|//:?|=3A//)";
    let git = r"(?:git|ssh)://(?:git@)?|git@";
    let host = format!("{label}(?:{DOT}{label})+");
    Regex::new(&format!("(?i-u){scheme}|{git}|{host}")).expect("the pattern is fixed")
});

/// Top-level domains that a bare `name.tld/path` is believed to be a host for; endings that files
/// have as well (`.rs`, `.py`, `.sh`, `.md`, `.pl`, `.zip`) are not among them.
const TOPS: &[&str] = &[
    "ai", "app", "at", "au", "be", "biz", "blog", "br", "ca", "ch", "cloud", "cn", "co", "com", "cz", "de", "dev",
    "dk", "edu", "es", "eu", "fi", "fm", "fr", "gg", "gl", "gov", "gr", "hk", "hu", "id", "ie", "il", "in", "info",
    "int", "io", "ir", "is", "it", "jp", "kr", "lt", "lv", "ly", "me", "mil", "mobi", "mx", "name", "net", "nl",
    "no", "nz", "online", "onion", "org", "pro", "pt", "ro", "ru", "se", "sg", "shop", "si", "site", "sk", "space",
    "store", "su", "tech", "tk", "to", "top", "tr", "tv", "tw", "ua", "uk", "us", "vn", "wiki", "work", "world",
    "wtf", "xyz", "za",
];

/// The first beginning of an address in `text` from byte `from` on, and the bytes it takes.
/// Of [`Start::Host`] those of the whole host, of the others those before it.
pub(super) fn next(text: &str, from: usize) -> Option<(Start, Range<usize>)> {
    let mut at = from;
    loop {
        let found = START.find_at(text, at)?;
        at = found.end();
        let (words, whole) = (found.as_str(), found.range());
        let joined = text[..whole.start].chars().next_back().is_some_and(is_inside);
        if words.ends_with("://") && !words.starts_with(['g', 'G', 's', 'S']) {
            return Some((Start::Scheme(is_secure(words)), whole));
        }
        if joined {
            continue;
        }
        if words.ends_with('@') || words.ends_with("://") {
            return Some((Start::Git, whole));
        }
        if words.ends_with(['/', ':']) || words.contains("//") {
            return Some((Start::Scheme(is_secure(words)), whole));
        }
        if is_host(words) && !text[whole.end..].starts_with('@') {
            return Some((Start::Host, whole));
        }
    }
}

fn is_secure(scheme: &str) -> bool {
    scheme.as_bytes().get(4).is_some_and(|s| s.eq_ignore_ascii_case(&b's'))
}

/// What stands before the middle of a word, a path or a mail address, but not before a beginning.
fn is_inside(c: char) -> bool {
    c.is_alphanumeric() && c.is_ascii() || matches!(c, '@' | '/' | '.' | '-' | '_' | '\\' | '%')
}

fn is_host(name: &str) -> bool {
    if name.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("www.")) && name.matches('.').count() > 1 {
        return true;
    }
    let top = name.rsplit(['.', ']', ')', '}', ' ']).next().unwrap_or_default();
    TOPS.binary_search(&top.to_ascii_lowercase().as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn top_level_domains_are_in_order_for_the_search() {
        assert!(TOPS.is_sorted());
    }
}
