//! A statement that a form or a letter words and that is not made: `No`, an empty box, `I do not`.
use super::prose::{Prose, Sentence};

/// First words of an answer that refuses, whatever follows.
const REFUSALS: &[&[&str]] = &[
    &["no"],
    &["nope"],
    &["nah"],
    &["none"],
    &["n", "a"],
    &["not", "applicable"],
    &["not", "available"],
    &["not", "sure"],
    &["not", "true"],
    &["not", "yet"],
    &["i", "do", "not"],
    &["i", "dont"],
    &["i", "can", "not"],
    &["i", "cannot"],
    &["i", "cant"],
    &["i", "will", "not"],
    &["i", "wont"],
    &["i", "am", "not"],
    &["i", "refuse"],
    &["i", "decline"],
    &["we", "do", "not"],
    &["we", "dont"],
    &["we", "can", "not"],
    &["we", "cannot"],
    &["we", "cant"],
    &["we", "will", "not"],
    &["we", "wont"],
    &["we", "are", "not"],
    &["we", "refuse"],
    &["we", "decline"],
    &["nein"],
    &["nee"],
    &["нет"],
    &["否"],
    &["いいえ"],
    &["아니요"],
];
/// Answers that refuse when nothing follows.
const ALONE: &[&str] =
    &["na", "never", "not", "false", "nil", "null", "non", "não", "nao", "refused", "declined"];
/// Words of a sentence that is a bare refusal, at most.
const BARE: usize = 3;

/// Whether `answer`, which stands where a statement is asked for, makes none.
pub(super) fn refuses(answer: &str) -> bool {
    // An apostrophe joins: `don't`.
    let joined = |c: char| matches!(c, '\'' | '\u{2019}' | '`' | '\u{b4}');
    let words = answer.split(|c: char| !c.is_alphanumeric() && !joined(c));
    let words = words.map(|word| word.chars().filter(|c| !joined(*c)).collect::<String>());
    let words: Vec<String> =
        words.filter(|word| !word.is_empty()).take(BARE).map(|word| word.to_lowercase()).collect();
    let begins =
        |refusal: &[&str]| words.get(..refusal.len()).is_some_and(|first| first == refusal);
    let alone = words.len() == 1 && ALONE.contains(&words[0].as_str());
    words.is_empty() || alone || REFUSALS.iter().any(|refusal| begins(refusal))
}

/// Whether the letter puts sentence number `sentence` forward and does not make it: its box is empty, what
/// follows says no, or it is a question that nobody answered.
pub(super) fn is_refused(prose: &Prose, sentence: usize) -> bool {
    let asked = &prose.sentences[sentence];
    if has_empty_box(prose.text, asked) {
        return true;
    }
    let words = asked.span.of(prose.text);
    // In the cell of a table, or behind a colon.
    let cell =
        words.trim_end_matches(['|', ' ', '*', '_']).rsplit([':', '|', '–', '—', '\t']).next();
    if cell.is_some_and(|cell| cell.len() < words.len() && is_bare(cell) && refuses(cell)) {
        return true;
    }
    let question = words.ends_with('?');
    let Some(next) = prose.sentences.get(sentence + 1) else { return question };
    // A sentence that is no question is only refused by an answer of which nothing else could be said.
    (question || next.words.len() <= BARE && is_bare(next.span.of(prose.text)))
        && refuses(next.span.of(prose.text))
}

/// Letters of `no`, `n/a` or `nope`: `No reply.` is a sentence of its own.
fn is_bare(answer: &str) -> bool {
    (1..=4).contains(&answer.chars().filter(|c| c.is_alphanumeric()).take(5).count())
}

/// `[ ]` or an empty box in its line, right before the sentence.
fn has_empty_box(text: &str, sentence: &Sentence) -> bool {
    let before = text[..sentence.span.start].trim_end_matches([' ', '\t', '"', '“', '*', '_']);
    ["[ ]", "[]", "[_]", "☐", "□"].iter().any(|empty| before.ends_with(empty))
}
