//! Signatures: 512(c)(3)(A)(i) and 512(g)(3)(A).
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

/// `/s/ Name` and `s/ Name`.
fn slashed(text: &str) -> Vec<Found> {
    let marks = text.match_indices("/s/").chain(text.match_indices("/S/"));
    marks
        .filter_map(|(at, mark)| {
            let begins = at == 0
                || text[..at].ends_with(|c: char| c.is_whitespace() || "*_>:([".contains(c));
            let line = text[at + mark.len()..].lines().next()?;
            let line = &line[..line.char_indices().nth(120).map_or(line.len(), |(end, _)| end)];
            let end = at + mark.len() + line.len();
            begins.then(|| Found {
                span: Span { start: at, end },
                value: field::found(text, at + mark.len(), end).value,
            })
        })
        .map(
            |found| {
                if found.value.is_empty() { Found { value: "/s/".into(), ..found } } else { found }
            },
        )
        .collect()
}

/// The name below each closing formula.
fn closed(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    // Lines that may still hold the name.
    let mut left = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim().trim_matches(['*', '_', '>', ' ', '-', '\\']);
        if is_closing(bare) {
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
        if field::is_removed(bare) || field::is_name(bare) && bare.contains(' ') {
            last.get_or_insert_with(|| field::found(text, start, start + line.len()));
        }
        start += line.len();
    }
    last
}
