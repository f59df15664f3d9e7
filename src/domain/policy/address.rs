//! Shapes of the ways to reach somebody, as the provider's and agent's documents give them.

use url::Host;

/// Whether a line of an address is a post office box.
/// 37 CFR 201.38(b)(1)(ii) wants the provider's street address instead.
///
/// Rural addresses such as `RR 2 Box 15` and streets such as `12 Box Hill Road` are streets.
pub(super) fn is_post_office_box(line: &str) -> bool {
    line.to_lowercase().split([',', ';', '\n']).any(|part| {
        let spoken: String = part
            .chars()
            .filter(|c| *c != '.')
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        let mut words: Vec<&str> = spoken.split_whitespace().collect();
        // «P. O. Box» with spaces leaves two single letters.
        if let Some(at) = words.windows(2).position(|pair| pair == ["p", "o"]) {
            words.splice(at..at + 2, ["po"]);
        }
        is_box(&words)
    })
}

fn is_box(words: &[&str]) -> bool {
    const PAIRS: [[&str; 2]; 6] = [
        ["po", "box"],
        ["postal", "box"],
        ["mail", "box"],
        ["boîte", "postale"],
        ["casella", "postale"],
        ["apartado", "postal"],
    ];
    const WORDS: [&str; 5] = ["pob", "pobox", "postbox", "postfach", "box"];
    let numbered = |word: &str| word.chars().any(|c| c.is_ascii_digit());
    let stuck = |word: &str| {
        ["pob", "pobox"].iter().any(|name| {
            let number = word.strip_prefix(name).unwrap_or_default();
            !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
        })
    };
    words.windows(3).any(|three| three == ["post", "office", "box"])
        || words.windows(2).any(|pair| PAIRS.iter().any(|known| pair == known))
        || words.iter().any(|word| stuck(word))
        || words.contains(&"pobox")
        || matches!(words, [first, "no" | "nr" | "number", number, ..]
            if WORDS.contains(first) && numbered(number))
        || matches!(words, [first, number, ..] if WORDS.contains(first) && numbered(number))
}

/// Whether a text has the shape of an electronic mail address. Only sending proves one.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    !local.is_empty()
        && local.len() <= 64
        && local.chars().all(allowed)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && is_host(domain)
}

/// Whether a text is the bare name of a host: lowercase, with a dot, no scheme, port or path.
pub(super) fn is_host(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        })
        && matches!(Host::parse(text), Ok(Host::Domain(name)) if name == text)
}

/// Whether a text can be dialled: at least seven digits and only what people write among them.
pub(super) fn is_phone(text: &str) -> bool {
    let text = text.to_ascii_lowercase().replace("ext", "").replace('x', "");
    text.chars().filter(char::is_ascii_digit).count() >= 7
        && text.chars().all(|c| c.is_ascii_digit() || "+-(). /".contains(c))
}

/// Whether a text is an http or https address.
pub(super) fn is_web_address(text: &str) -> bool {
    url::Url::parse(text)
        .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}
