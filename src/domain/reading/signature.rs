//! Signatures: 512(c)(3)(A)(i) and 512(g)(3)(A).
use memchr::memmem;

use super::{
    Found, Span,
    field::{self, Field, Label},
    form::{Answer, Topic},
};

/// Formulas that close a letter; a name stands below.
const CLOSINGS: &[&str] = &[
    "sincerely",
    "sincerely yours",
    "yours sincerely",
    "yours truly",
    "very truly yours",
    "yours faithfully",
    "truthfully",
    "truly",
    "respectfully",
    "respectfully submitted",
    "respectfully yours",
    "regards",
    "best regards",
    "kind regards",
    "kindest regards",
    "warm regards",
    "with regards",
    "with best regards",
    "with kind regards",
    "best",
    "cheers",
    "signed",
    "thanks",
    "thank you",
    "many thanks",
    "best wishes",
    "thanks and regards",
    "thank you for your time",
    "thanks in advance",
    "thank you very much",
    "mit freundlichen grüßen",
    "mit freundlichen grüssen",
    "freundliche grüße",
    "hochachtungsvoll",
    "viele grüße",
    "cordialement",
    "bien cordialement",
    "sincères salutations",
    "salutations",
    "atentamente",
    "saludos",
    "saludos cordiales",
    "un saludo",
    "cordialmente",
    "atenciosamente",
    "cumprimentos",
    "cordiali saluti",
    "distinti saluti",
    "met vriendelijke groet",
    "hoogachtend",
    "с уважением",
    "此致",
    "敬具",
    "敬上",
    "감사합니다",
];

/// Lines below a closing formula among which the name is looked for.
const BELOW: usize = 4;
/// A signature that was removed stands within so many bytes of the end.
const TAIL: usize = 1200;

/// Every signature, in order. Below `after`, where the statements end, a line from which personal data
/// was taken out is the name that stood there.
pub(super) fn find(
    text: &str,
    labels: &[Label],
    answers: &[Answer],
    after: Option<usize>,
) -> Vec<Found> {
    let mut found: Vec<Found> = slashed(text);
    found.extend(
        labels
            .iter()
            .filter(|label| label.field == Field::Signature)
            .map(|label| label.value.clone()),
    );
    let signed = answers
        .iter()
        .filter(|answer| answer.topic == Topic::Sign)
        .filter_map(|answer| answer.given);
    found.extend(signed.map(|span| first_line(text, span)));
    found.extend(closed(text));
    if found.is_empty() {
        found.extend(after.and_then(|after| last_removed(text, after)));
    }
    found.retain(|found| !found.value.is_empty() && found.value.len() <= 200);
    found.sort_by_key(|found| (found.span.start, found.span.end));
    found.dedup_by(|second, first| second.span.start < first.span.end);
    found
}

fn first_line(text: &str, span: Span) -> Found {
    let line = span.of(text).lines().next().unwrap_or_default();
    field::found(text, span.start, span.start + line.len())
}

/// What stands behind `/s/` is no longer than this, in characters.
const SLASHED_MOST: usize = 120;

/// `/s/ Name` and `s/ Name`.
fn slashed(text: &str) -> Vec<Found> {
    let bytes = text.as_bytes();
    memmem::find_iter(bytes, b"s/")
        .chain(memmem::find_iter(bytes, b"S/"))
        .filter_map(|at| {
            let start = if text[..at].ends_with('/') { at - 1 } else { at };
            let before = text[..start].trim_end_matches(['*', '_', '[', '(', '>']);
            let begins =
                before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || c == ':');
            if !begins {
                return None;
            }
            let behind = at + 2;
            // No further than the name may go, or a long line would be read once for each mark in it.
            let near = text[behind..].char_indices().nth(SLASHED_MOST);
            let near = near.map_or(&text[behind..], |(end, _)| &text[behind..behind + end]);
            let line = near.lines().next()?.trim_end();
            let name = field::found(text, behind, behind + line.len()).value;
            let value = if name.is_empty() { "/s/".into() } else { name };
            Some(Found { span: Span { start, end: behind + line.len() }, value })
        })
        .collect()
}

/// The name below each closing formula.
fn closed(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    // Lines that may still hold the name.
    let mut left = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim().trim_start_matches(|c: char| c.is_ascii_digit() || ".)".contains(c));
        let bare = bare.trim_matches(['*', '_', '>', ' ', '-', '\\', '/']);
        if let Some(name) = beside(bare) {
            let at = start + line.find(name).unwrap_or_default();
            found.push(field::found(text, at, at + name.len()));
            left = 0;
        } else if is_closing(bare) {
            left = BELOW;
        } else if left > 0 && !bare.is_empty() {
            left -= 1;
            if field::is_removed(bare)
                || field::is_name(bare)
                || bare.to_lowercase().starts_with("[private]")
            {
                found.push(field::found(text, start, start + line.len()));
                left = 0;
            } else if bare.len() > 60 {
                left = 0;
            }
        } else if left > 0 && start + 400 < text.len() && found.len() > 64 {
            left = 0;
        }
        start += line.len();
    }
    found
}

/// A name, or what was put in its place. Another closing formula is none.
fn is_name(line: &str) -> bool {
    let removed = field::REMOVED
        .iter()
        .any(|mark| line.get(..mark.len()).is_some_and(|head| head.eq_ignore_ascii_case(mark)));
    let polite = |word: &&str| line.to_lowercase().starts_with(*word);
    removed
        || (field::is_name(line)
            && !line.ends_with(',')
            && !["thank", "regards", "kind", "best", "please", "dear", "sign"].iter().any(polite))
}

/// The name behind a closing formula on one line: `Signed, Marta Lindqvist`.
fn beside(line: &str) -> Option<&str> {
    let (formula, name) = line.split_once(',').filter(|_| line.len() < 120)?;
    let name = name.trim();
    (is_closing(formula) && is_name(name)).then_some(name)
}

fn is_closing(line: &str) -> bool {
    if line.len() > 60 {
        return false;
    }
    let bare = line.trim_end_matches([',', '.', '!', ';', ':', ' ', '，']).to_lowercase();
    CLOSINGS.contains(&bare.as_str())
}

/// The last line that is nothing but a mark of removal, near the end and below the statements.
fn last_removed(text: &str, after: usize) -> Option<Found> {
    let mut from = text.len().saturating_sub(TAIL).max(after);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let mut start = from;
    let mut last = None;
    for line in text[from..].split_inclusive('\n') {
        let bare = line.trim().trim_matches(['-', '*', '_', ' ', '\\', '<', '>']);
        if field::is_removed(bare) || is_name(bare) && bare.contains(' ') {
            last.get_or_insert_with(|| field::found(text, start, start + line.len()));
        }
        start += line.len();
    }
    last
}
