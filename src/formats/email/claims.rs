//! What a mail claims: documents of a machine format, or letters to be read, in it and in what it forwards.
use super::{Attachment, Mail};
use crate::{
    domain::{
        draft::Draft,
        event::Channel,
        reading::{self, ReadAs, Reading},
    },
    formats::{
        acns,
        claim::{Claim, Intent},
        xarf,
    },
};

/// Bytes of a text that are read; nobody writes longer letters.
const TEXT_MOST: usize = 4 * 1024 * 1024;
/// Claims of one mail that are kept apart.
const CLAIMS_MOST: usize = 50;

/// One claim, and how sure a program may be of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What is claimed.
    pub claim: Claim,
    /// What it is.
    pub read_as: ReadAs,
    /// Nothing about it is doubtful. Otherwise a person reads it before anything follows.
    pub is_sure: bool,
    /// The text that it was read from.
    pub text: String,
    /// How that was read; none for a machine format.
    pub reading: Option<Reading>,
}

impl Found {
    /// Whether it asks for something to come down, as far as a program can tell.
    #[must_use]
    pub fn is_notice(&self) -> bool {
        self.claim.intent == Intent::Notice && self.read_as == ReadAs::Takedown
    }
}

/// Everything that `mail` claims; never nothing: a mail without a claim is a letter that somebody
/// has to read.
#[must_use]
pub fn claims(mail: &Mail) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    for (depth, message) in mail.all().into_iter().enumerate() {
        for found in of_message(message) {
            let is_repeated = all.iter().any(|it| it.claim.draft == found.claim.draft);
            // An answer to a notice may carry the notice along: the answer is what was sent.
            let is_overruled = depth > 0 && all.first().is_some_and(is_answer);
            if !is_repeated && !is_overruled && all.len() < CLAIMS_MOST {
                all.push(found);
            }
        }
    }
    if all.iter().any(stands_alone) {
        all.retain(stands_alone);
    } else {
        all.sort_by_key(|found| found.text.trim().is_empty());
        all.truncate(1);
    }
    all
}

fn is_answer(found: &Found) -> bool {
    matches!(found.read_as, ReadAs::Counter | ReadAs::Retraction | ReadAs::Reversal)
}

/// It is a claim by itself, whatever else is in the mail.
fn stands_alone(found: &Found) -> bool {
    found.is_notice() || found.reading.is_none()
}

fn of_message(mail: &Mail) -> Vec<Found> {
    let mut found = reports(mail);
    found.extend(documents(mail));
    if found.is_empty() {
        found.extend(mail.attachments.iter().filter_map(attached_letter));
        let own = letter(&mail.text, mail.is_cut);
        if found.is_empty() || own.is_notice() || is_answer(&own) {
            found.insert(0, own);
        }
    }
    found
}

/// XARF: the text itself, or a file.
fn reports(mail: &Mail) -> Vec<Found> {
    let own = std::iter::once(mail.text.trim().as_bytes());
    let files = mail.attachments.iter().map(|file| file.bytes.as_slice());
    let reports = own.chain(files).filter(|bytes| xarf::is_xarf(bytes));
    let found = reports.filter_map(|bytes| {
        let report = xarf::read(bytes).ok()?;
        let around = format!("{}\n\n{}", mail.text, report.statements_text());
        Some(machine(report.to_claim(), &around, &mail.text))
    });
    found.take(CLAIMS_MOST).collect()
}

/// ACNS: within the text, or in files.
fn documents(mail: &Mail) -> Vec<Found> {
    let files = mail.attachments.iter().filter_map(|file| std::str::from_utf8(&file.bytes).ok());
    let texts = std::iter::once(mail.text.as_str()).chain(files);
    let mut found = Vec::new();
    for text in texts.filter(|text| acns::is_acns(text)) {
        let read = acns::read(text);
        let rest = if std::ptr::eq(text, mail.text.as_str()) {
            read.rest()
        } else {
            mail.text.as_str()
        };
        let notices = read.documents.iter().filter_map(|document| document.notice.as_ref().ok());
        found.extend(notices.map(|notice| {
            let around = format!("{rest}\n\n{}", notice.statements_text());
            machine(notice.to_claim(), &around, &mail.text)
        }));
        if found.len() >= CLAIMS_MOST {
            break;
        }
    }
    found
}

/// A machine's report, with what the letter around it adds: formats have no field for statements
/// and signatures.
fn machine(mut claim: Claim, around: &str, text: &str) -> Found {
    let around = start(around);
    let reading = reading::read(around);
    let letter = Draft::of_letter(around, &reading);
    let draft = &mut claim.draft;
    let fields = [
        (&mut draft.signer, &letter.signer),
        (&mut draft.organisation, &letter.organisation),
        (&mut draft.owner, &letter.owner),
        (&mut draft.email, &letter.email),
        (&mut draft.phone, &letter.phone),
        (&mut draft.address, &letter.address),
        (&mut draft.signature, &letter.signature),
    ];
    for (own, added) in fields {
        if own.trim().is_empty() {
            own.clone_from(added);
        }
    }
    for (kind, words) in letter.quoted {
        draft.quoted.entry(kind).or_insert(words);
    }
    draft.statements.good_faith |= letter.statements.good_faith;
    draft.statements.accuracy |= letter.statements.accuracy;
    draft.statements.authority |= letter.statements.authority;
    if draft.language.is_none() {
        draft.language = letter.language;
    }
    let read_as = match claim.intent {
        Intent::Notice => ReadAs::Takedown,
        Intent::Retraction => ReadAs::Retraction,
        Intent::Information => ReadAs::Other,
    };
    let is_sure = claim.intent == Intent::Notice;
    Found { claim, read_as, is_sure, text: start(text).to_owned(), reading: None }
}

/// A text file that is a notice itself.
fn attached_letter(file: &Attachment) -> Option<Found> {
    let is_text = file.declared == "text/plain" && file.bytes.len() <= TEXT_MOST;
    let text = std::str::from_utf8(&file.bytes).ok().filter(|_| is_text)?;
    Some(letter(&super::clean(text), false)).filter(Found::is_notice)
}

/// A letter in free text.
fn letter(text: &str, is_cut: bool) -> Found {
    let whole = start(text);
    let reading = reading::read(whole);
    let draft = Draft::of_letter(whole, &reading);
    let is_whole = !is_cut && whole.len() == text.len();
    let intent = match reading.kind {
        ReadAs::Takedown => Intent::Notice,
        ReadAs::Retraction => Intent::Retraction,
        _ => Intent::Information,
    };
    Found {
        is_sure: is_whole && reading.kind == ReadAs::Takedown && reading.doubts.is_empty(),
        read_as: reading.kind,
        claim: Claim { draft, intent, channel: Channel::Mail },
        text: whole.to_owned(),
        reading: Some(reading),
    }
}

fn start(text: &str) -> &str {
    if text.len() <= TEXT_MOST {
        return text;
    }
    let end = (0..=TEXT_MOST).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}

/// The text without what it quotes of an earlier mail; everything stays at its place.
#[must_use]
pub fn without_quotations(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_over = false;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let lower = words.to_lowercase();
        is_over |= lower.starts_with("-----original message-----")
            || lower.starts_with("________________________________")
            || (lower.starts_with("on ") && lower.ends_with("wrote:"));
        if is_over || words.starts_with('>') {
            // As many bytes: what is read points into the whole text.
            let end = line.trim_end_matches(['\r', '\n']).len();
            out.push_str(&" ".repeat(end));
            out.push_str(&line[end..]);
        } else {
            out.push_str(line);
        }
    }
    out
}

/// What an answer says, apart from what it quotes.
#[must_use]
pub fn answer(mail: &Mail) -> Found {
    let whole = start(&mail.text);
    let own = without_quotations(whole);
    let mut found = letter(&own, mail.is_cut);
    whole.clone_into(&mut found.text);
    found
}
