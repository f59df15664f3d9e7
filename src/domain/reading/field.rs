//! Lines of the kind `Name: value`, and words that look like a name.
use super::{Found, Span, label};
pub(super) use label::Field;

/// A label, and what it introduces.
#[derive(Debug, Clone)]
pub(super) struct Label {
    /// What it is about.
    pub field: Field,
    /// What stands behind it or below it.
    pub value: Found,
}

/// A label is no longer than this, in bytes.
const LABEL_MOST: usize = 64;
/// A value on lines below its label is no longer than this, in bytes and in lines.
const BELOW_MOST: (usize, usize) = (600, 6);
/// A value that people are shown is cut here, in characters.
const SHOWN_MOST: usize = 400;

/// A name is looked for in so many bytes.
const NAME_MOST: usize = 400;

/// Every label of `text`, in order.
pub(super) fn labels(text: &str) -> Vec<Label> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((field, behind)) = label(line) {
            let value = line[behind..].trim().trim_matches(['*', '_', ' ']);
            let value = if value.is_empty() {
                below(text, start + line.len(), field)
            } else {
                line[behind..].find(value).map(|at| {
                    let at = start + behind + at;
                    let many = field == Field::Address;
                    let end =
                        if many { address_end(text, at + value.len()) } else { at + value.len() };
                    self::found(text, at, end)
                })
            };
            found.extend(
                value.filter(|value| !value.value.is_empty()).map(|value| Label { field, value }),
            );
        }
        start += line.len();
    }
    found
}

/// The label at the start of `line`, and the byte behind its colon.
fn label(line: &str) -> Option<(Field, usize)> {
    let trimmed = line.trim_start_matches(|c: char| {
        c.is_whitespace()
            || c.is_ascii_digit()
            || matches!(
                c,
                '*' | '_' | '>' | '#' | '-' | '+' | '.' | ')' | '(' | '•' | '[' | ']' | '\\'
            )
    });
    let skipped = line.len() - trimmed.len();
    let mut most = trimmed.len().min(LABEL_MOST);
    while !trimmed.is_char_boundary(most) {
        most -= 1;
    }
    let head = &trimmed[..most];
    let colon =
        head.find([':', '：', '\n']).or((head.len() == trimmed.len()).then_some(head.len()))?;
    let behind =
        trimmed[colon..].chars().next().map_or(0, |c| if c == '\n' { 0 } else { c.len_utf8() });
    let name = head[..colon].trim_matches([' ', '\t', '\r', '*', '_', '#']);
    let heading = behind == 0;
    let lower = name.to_lowercase();
    let field = label::field(&lower)?;
    // Without a colon only a heading of several words is a label.
    let marked = trimmed.len() != line.len() && line.trim_start().starts_with(['*', '_', '#']);
    let owner = field == Field::Owner;
    (!heading || (lower.contains(' ') && !owner) || marked && !owner)
        .then_some((field, skipped + colon + behind))
}

/// The lines below a label that stands alone.
fn below(text: &str, from: usize, field: Field) -> Option<Found> {
    let mut at = from;
    let mut value: Option<(usize, usize)> = None;
    for line in text[from..].split_inclusive('\n').take(BELOW_MOST.1 + 2) {
        let trimmed = line.trim();
        let begun = value.is_some();
        if (trimmed.is_empty() && begun)
            || at - from > BELOW_MOST.0
            || trimmed.trim_end_matches('*').ends_with('?')
            || (!trimmed.is_empty() && label(line).is_some())
        {
            break;
        }
        if !trimmed.is_empty() {
            let end = at + line.trim_end().len();
            let first = at + (line.len() - line.trim_start().len());
            value = Some((value.map_or(first, |value| value.0), end));
            if !matches!(field, Field::Address | Field::Work | Field::Owner) {
                break;
            }
        }
        at += line.len();
    }
    let (start, end) = value?;
    Some(found(text, start, clip(text, start, end)))
}

/// Where the address ends whose first line ends at `end`: before a blank line, a label, or an e-mail address.
fn address_end(text: &str, end: usize) -> usize {
    let Some(next) = text[end..].find('\n').filter(|at| *at < 8).map(|at| end + at + 1) else {
        return end;
    };
    let (mut at, mut last) = (next, end);
    for line in text[next..].split_inclusive('\n').take(BELOW_MOST.1) {
        let trimmed = line.trim();
        if trimmed.is_empty()
            || trimmed.len() > 80
            || trimmed.contains(['@', ':'])
            || trimmed.ends_with('.')
        {
            break;
        }
        last = at + line.trim_end().len();
        at += line.len();
    }
    last
}

fn clip(text: &str, start: usize, end: usize) -> usize {
    let mut end = end.min(start + BELOW_MOST.0);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// These bytes of `text`, without markup, blanks joined; line ends stay.
pub(super) fn found(text: &str, start: usize, end: usize) -> Found {
    let raw = &text[start..end];
    let body = raw.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '\\' | '`'));
    let start = start + (body.as_ptr() as usize - raw.as_ptr() as usize);
    let lines = body.lines().map(|line| {
        let words: Vec<&str> = line
            .split_whitespace()
            .filter(|word| !word.chars().all(|c| "*_>#\\".contains(c)))
            .collect();
        words.join(" ").trim_matches(['*', '_', '\\']).trim().to_owned()
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let mut value = lines.join("\n");
    if let Some((cut, _)) = value.char_indices().nth(SHOWN_MOST) {
        value.truncate(cut);
        value.push('…');
    }
    Found { value, span: Span { start, end: start + body.len() } }
}

/// The name at the start of `text`: up to eight words that begin large, such as `Marta Lindqvist` or `Acme Ltd.`.
pub(super) fn name_at(text: &str) -> Option<&str> {
    // A text without blanks would be read to its end at every place where a name may begin.
    let text = &text[..text.floor_char_boundary(NAME_MOST)];
    let mut end = 0;
    for word in text.split_inclusive([' ', '\n']).take(8) {
        let bare = word.trim();
        let large = bare
            .chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || (end > 0 && (c == '&' || c.is_ascii_digit())));
        let linking = end > 0
            && matches!(
                bare,
                "of" | "de" | "van" | "von" | "der" | "and" | "the" | "y" | "e" | "et" | "und"
            );
        if !large && !linking || word.len() > 40 {
            break;
        }
        end += word.len();
        let closed = bare.ends_with([',', ';', ':', ')', '"', '”'])
            || (bare.ends_with('.') && bare.len() > 5);
        if closed || word.ends_with('\n') {
            break;
        }
    }
    let name = text[..end].trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | ':' | ')' | '"' | '”')
    });
    let linking = [" of", " de", " van", " von", " der", " and", " the", " y", " e", " et", " und"];
    let name = linking.into_iter().find_map(|word| name.strip_suffix(word)).unwrap_or(name);
    (name.len() > 1).then_some(name)
}

/// Whether a line could be somebody's name and nothing else.
pub(super) fn is_name(line: &str) -> bool {
    let words = line.split_whitespace().count();
    let letters =
        line.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '\'' | '’' | '-' | ','));
    (1..=5).contains(&words)
        && letters
        && line.chars().next().is_some_and(|c| c.is_uppercase() || c > '\u{2e80}')
}

/// Whether personal data was taken out of `text` before it was published.
pub(super) fn is_removed(text: &str) -> bool {
    let lower = text.trim().trim_matches(['*', '_', '.', ',', ' ']).to_lowercase();
    REMOVED.iter().any(|mark| lower == *mark)
}

/// What publishers put where personal data stood.
pub(super) const REMOVED: &[&str] = &[
    "[private]",
    "[redacted]",
    "[removed]",
    "[name]",
    "[private information]",
    "[email]",
    "[phone]",
    "[address]",
    "[signature]",
];
