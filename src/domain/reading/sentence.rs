//! Where a sentence ends and the next begins, by the words and marks around the place.

/// Words whose point ends no sentence. A single letter is one too.
const SHORTENED: &[&str] = &[
    "inc", "ltd", "co", "corp", "no", "nos", "sec", "art", "mr", "mrs", "ms", "dr", "vs", "st",
    "abs", "nr", "bzw", "usc", "eg", "ie", "dept", "prof", "jr", "etc", "zb", "sr", "cf", "nv",
    "bv", "sa",
];

/// Those of them that end the name of a company, and so a sentence now and then.
const COMPANIES: &[&str] = &["inc", "ltd", "co", "corp", "etc", "nv", "bv", "sa"];
/// First words of statements.
const OPENERS: &[&str] = &["i", "we", "under", "the", "this"];
/// The longest of them, in bytes.
pub(super) const OPENER: usize = 5;
/// Words after which a sentence goes on in the next line.
const LEADING: &[&str] = &[
    "that",
    "and",
    "or",
    "but",
    "if",
    "as",
    "because",
    "since",
    "which",
    "who",
    "whom",
    "when",
    "while",
    "where",
    "unless",
    "than",
    "so",
    "of",
    "by",
    "for",
    "from",
    "to",
    "in",
    "on",
    "at",
    "with",
    "without",
    "under",
    "upon",
    "into",
    "via",
    "against",
    "per",
    "a",
    "an",
    "the",
    "this",
    "these",
    "those",
    "my",
    "our",
    "your",
    "his",
    "her",
    "its",
    "their",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "am",
    "not",
    "hereby",
    "perjury",
    "faith",
    "belief",
    "believe",
    "believes",
    "state",
    "swear",
    "declare",
    "certify",
    "affirm",
    "confirm",
    "attest",
    "know",
    "understand",
    "have",
    "has",
    "had",
    "do",
    "does",
    "will",
    "may",
    "can",
    "what",
    "how",
];

/// Whether the mark behind `head` ends an entity, such as `&amp;`.
pub(super) fn is_entity(head: &str) -> bool {
    ["&amp", "&quot", "&nbsp"].iter().any(|entity| head.ends_with(entity))
}

/// The sentence goes on although a point stands behind its word `last`: the word is shortened, and what follows
/// is not one that can only begin a sentence.
pub(super) fn goes_on_after_point(last: &str, rest: &str) -> bool {
    let alone = last.len() == 1 && last.bytes().all(|byte| byte.is_ascii_lowercase());
    alone || SHORTENED.contains(&last) && !(COMPANIES.contains(&last) && opens(rest))
}

/// A sentence begins with `rest`, which begins a line, although none was ended by a mark: its first word begins
/// statements, and the word `last` before it does not lead on.
pub(super) fn begins_after_line(last: &str, rest: &str) -> bool {
    opens(rest) && !LEADING.contains(&last)
}

/// The first word of `rest` begins statements.
fn opens(rest: &str) -> bool {
    let bytes = rest.as_bytes();
    let letters = bytes.iter().take(OPENER + 1).take_while(|byte| byte.is_ascii_alphanumeric());
    let word = &bytes[..letters.count()];
    OPENERS.iter().any(|opener| opener.as_bytes().eq_ignore_ascii_case(word))
}

/// Whether this line begins something new: it is blank, bold, an address or an item of a list.
pub(super) fn is_fresh(line: &str) -> bool {
    let bare = line.trim_matches([' ', '\t', '\r', '\n', '*', '_', '#', '[', '(']);
    let marks = ["**", "__", "* ", "-", "•", "·", "#", "+", "–"];
    bare.is_empty()
        || marks.iter().any(|mark| line.starts_with(mark))
        || bare.starts_with("http")
        || item(line) > 0
}

/// The length of `1.`, `(a)`, `[2]` and the like at the start of `line`.
pub(super) fn item(line: &str) -> usize {
    let rest = line.trim_start_matches(['*', '_', '#', '[', '(', ' ']);
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = match digits {
        1 | 2 => digits,
        0 => usize::from(rest.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)),
        _ => 0,
    };
    let rest = &rest[number..];
    let behind = rest.trim_start_matches(['.', ')', ']', '\\']);
    let marked = behind.len() < rest.len() && !behind.starts_with(char::is_alphanumeric);
    if number > 0 && marked { line.len() - behind.len() } else { 0 }
}

/// Whether everything below is the message that is answered.
pub(super) fn is_original(line: &str) -> bool {
    line.starts_with('-') && line.to_ascii_lowercase().contains("original message")
}
