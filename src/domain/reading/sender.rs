//! Who writes: name, organisation and the ways to reach them, 512(c)(3)(A)(iv).
use super::{
    Found, Sender, Span,
    cue::{Cue, Phrases, Seen},
    field::{self, Field, Label},
    form::{Answer, Topic},
    prose::Prose,
};

/// Mailboxes of the provider, which letters name as their addressee.
const DESKS: &[&str] =
    &["copyright", "dmca", "abuse", "support", "notice", "notices", "dmca-agent", "copyrightagent"];
pub(super) const PHRASES: &[Phrases] = &[(
    Cue::Introduces,
    &[
        "{my name is|i|mein name ist|je mappelle|me llamo|mi nombre es|meu nome é|mi chiamo|mijn naam is|меня зовут}",
        "i am",
    ],
)];

/// What `text` says of its sender. What a form answers about the other side is passed over.
pub(super) fn find(
    prose: &Prose,
    seen: &[Seen],
    labels: &[Label],
    answers: &[Answer],
    signatures: &[Found],
) -> Sender {
    let text = prose.text;
    let others: Vec<Span> = answers
        .iter()
        .filter(|answer| answer.topic == Topic::Infringer)
        .filter_map(|answer| answer.given)
        .collect();
    let is_other = |span: Span| {
        let before = others.partition_point(|other| other.start <= span.start);
        others[..before].last().is_some_and(|other| span.end <= other.end)
    };
    let given = |wanted: Field| {
        let mut labels =
            labels.iter().filter(|label| label.field == wanted && !is_other(label.value.span));
        labels
            .find(|label| {
                !field::is_removed(&label.value.value)
                    && label.value.value.chars().any(char::is_alphabetic) | (wanted == Field::Phone)
            })
            .map(|label| label.value.clone())
    };
    let contact = answers
        .iter()
        .filter(|answer| answer.topic == Topic::Contact)
        .find_map(|answer| answer.given);
    Sender {
        name: given(Field::Name).or_else(|| introduced(text, seen)).or_else(|| signed(signatures)),
        organisation: given(Field::Organisation).or_else(|| company(text, signatures)),
        email: given(Field::Email)
            .filter(|found| found.value.contains('@'))
            .or_else(|| email(text, &is_other)),
        phone: given(Field::Phone)
            .filter(|found| digits(&found.value) >= 5)
            .or_else(|| phone(text, contact)),
        address: given(Field::Address).or_else(|| contact.and_then(|span| postal(text, span))),
        removed: removed(text).into_iter().filter(|span| !is_other(*span)).collect(),
    }
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn signed(signatures: &[Found]) -> Option<Found> {
    signatures
        .iter()
        .rev()
        .find(|found| field::is_name(&found.value) && found.value.contains(' '))
        .cloned()
}

/// The name behind "My name is", of two words at least.
fn introduced(text: &str, seen: &[Seen]) -> Option<Found> {
    seen.iter().filter(|seen| seen.cue == Cue::Introduces).find_map(|seen| {
        let behind = &text[seen.span.end..];
        let skipped = behind.trim_start_matches([' ', ',', ':']);
        let at = seen.span.end + (behind.len() - skipped.len());
        let name =
            field::name_at(skipped).filter(|name| name.contains(' ') && field::is_name(name))?;
        Some(field::found(text, at, at + name.len()))
    })
}

/// A company below a signature: a line with the form that companies have in law.
fn company(text: &str, signatures: &[Found]) -> Option<Found> {
    const FORMS: &[&str] = &[
        "inc",
        "llc",
        "ltd",
        "limited",
        "gmbh",
        "corp",
        "corporation",
        "sarl",
        "s.a",
        "s.r.o",
        "b.v",
        "ag",
        "kg",
        "oy",
        "ab",
        "plc",
        "pty",
        "llp",
        "s.p.a",
        "s.l",
        "株式会社",
        "有限公司",
    ];
    let last = signatures.last()?;
    let mut at = last.span.start;
    for line in text[last.span.start..].split_inclusive('\n').take(8) {
        let bare = line.trim().trim_matches(['*', '_']);
        let words = bare.split([' ', ',']).map(|word| word.trim_end_matches('.').to_lowercase());
        if bare.len() < 80 && words.into_iter().any(|word| FORMS.contains(&word.as_str())) {
            return Some(field::found(text, at, at + line.len()));
        }
        at += line.len();
    }
    None
}

/// The first e-mail address that is not a desk of the provider.
fn email(text: &str, is_other: &dyn Fn(Span) -> bool) -> Option<Found> {
    let bytes = text.as_bytes();
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_+%".contains(byte);
    text.match_indices('@').find_map(|(at, _)| {
        // An address is at most 254 bytes: RFC 5321.
        let before =
            bytes[at.saturating_sub(64)..at].iter().rev().take_while(|byte| part(byte)).count();
        let after = bytes[at + 1..].iter().take(190).take_while(|byte| part(byte)).count();
        let span = Span { start: at - before, end: at + 1 + after };
        let raw = span.of(text).trim_end_matches(['.', '-', '_']);
        let (local, domain) = raw.split_once('@')?;
        let desk =
            DESKS.contains(&local.to_ascii_lowercase().as_str()) && is_addressee(text, span.start);
        let whole = !local.is_empty() && domain.contains('.') && !domain.starts_with('.');
        (whole && !desk && !is_other(span))
            .then(|| field::found(text, span.start, span.start + raw.len()))
    })
}

/// Whether an address at `at` stands where a letter names whom it is written to.
fn is_addressee(text: &str, at: usize) -> bool {
    let mut from = at.saturating_sub(40);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    let line = text[from..at].rsplit('\n').next().unwrap_or_default().to_lowercase();
    let first =
        text[..at].bytes().rev().take(400).filter(|byte| *byte == b'\n').count() < 6 && at < 400;
    first || ["to:", "cc:", "via", "attn", "dear", "mailto:"].iter().any(|word| line.contains(word))
}

/// The first line of the answer about contact that holds a number long enough to be dialled.
fn phone(text: &str, contact: Option<Span>) -> Option<Found> {
    let span = contact?;
    let mut at = span.start;
    for line in span.of(text).split_inclusive('\n') {
        let begin = line.find(|c: char| c == '+' || c == '(' || c.is_ascii_digit());
        let begin = begin.unwrap_or(line.len());
        let number = &line[begin..];
        let end = number
            .find(|c: char| !(c.is_ascii_digit() || " +()-./".contains(c)))
            .unwrap_or(number.len());
        if (7..=15).contains(&digits(&number[..end])) {
            return Some(field::found(text, at + begin, at + begin + end));
        }
        at += line.len();
    }
    None
}

/// An answer about contact with words and figures in it is an address.
fn postal(text: &str, span: Span) -> Option<Found> {
    let answer = span.of(text);
    let letters = answer.chars().filter(|c| c.is_alphabetic()).count();
    let postal =
        digits(answer) > 0 && letters > 12 && !field::is_removed(answer) && answer.len() < 600;
    postal.then(|| field::found(text, span.start, span.end))
}

/// Where personal data was taken out.
fn removed(text: &str) -> Vec<Span> {
    let longest = field::REMOVED.iter().map(|mark| mark.len()).max().unwrap_or_default();
    text.match_indices('[')
        .filter_map(|(at, _)| {
            let rest = &text.as_bytes()[at..text.len().min(at + longest)];
            let end = at + rest.iter().position(|byte| *byte == b']')? + 1;
            field::is_removed(&text[at..end]).then_some(Span { start: at, end })
        })
        .collect()
}
