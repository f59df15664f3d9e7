//! What a mail claims: documents of a machine format, or letters to be read, in it and in what it forwards.
use std::{cell::LazyCell, sync::Arc};

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
pub const CLAIMS_MOST: usize = 50;

/// One claim, and how sure a program may be of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// What is claimed.
    pub claim: Claim,
    /// What it is.
    pub read_as: ReadAs,
    /// Nothing about it is doubtful. Otherwise a person reads it before anything follows.
    pub is_sure: bool,
    /// The text that it was read from. Documents of one mail share theirs.
    pub text: Arc<str>,
    /// How that was read; none for a machine format.
    pub reading: Option<Reading>,
    /// The document of a machine format, alone; none of a letter, which is its text.
    pub document: Option<Arc<[u8]>>,
}

impl Found {
    /// Whether it asks for something to come down, as far as a program can tell.
    #[must_use]
    pub fn is_notice(&self) -> bool {
        self.claim.intent == Intent::Notice && self.read_as == ReadAs::Takedown
    }

    /// The claim alone, as it stands in the mail: the document, or the text of the letter.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.document.as_deref().unwrap_or(self.text.as_bytes())
    }

    /// It is a claim by itself, whatever else is in the mail.
    fn stands_alone(&self) -> bool {
        self.is_notice() || self.reading.is_none()
    }

    fn is_answer(&self) -> bool {
        matches!(self.read_as, ReadAs::Counter | ReadAs::Retraction | ReadAs::Reversal)
    }
}

/// What a mail claims.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Claims {
    /// Every claim, at most [`CLAIMS_MOST`]; never nothing: a mail without a claim is a letter that
    /// somebody has to read.
    pub found: Vec<Found>,
    /// The mail holds more claims than these: somebody has to read it.
    pub has_more: bool,
    /// The letter that is left where nothing in the mail is a claim by itself.
    letter: Option<Found>,
}

/// Everything that `mail` claims, in work linear in its length: nothing is made of a claim that there
/// is no room for.
#[must_use]
pub fn claims(mail: &Mail) -> Claims {
    let mut claims = Claims::default();
    for (depth, message) in mail.all().into_iter().enumerate() {
        // An answer to a notice may carry the notice along: the answer is what was sent.
        if claims.has_more || (depth > 0 && claims.is_answer()) {
            break;
        }
        claims.add_message(message);
    }
    let letter = claims.letter.take();
    if claims.found.is_empty() {
        claims.found.extend(letter);
    }
    claims
}

impl Claims {
    fn is_answer(&self) -> bool {
        self.letter.iter().chain(self.found.first()).any(Found::is_answer)
    }

    fn add(&mut self, found: Found) {
        if !found.stands_alone() {
            let is_better = |it: &Found| it.text.trim().is_empty() && !found.text.trim().is_empty();
            if self.letter.as_ref().is_none_or(is_better) {
                self.letter = Some(found);
            }
        } else if self.found.iter().any(|it| it.claim.draft == found.claim.draft) {
            // It is repeated.
        } else if self.found.len() < CLAIMS_MOST {
            self.found.push(found);
        } else {
            self.has_more = true;
        }
    }

    fn add_message(&mut self, mail: &Mail) {
        let whole = Whole::of(mail);
        let has_reports = self.add_reports(mail, &whole);
        let has_documents = self.add_documents(mail, &whole);
        if has_reports || has_documents {
            return;
        }
        let own = letter(&mail.text, mail.is_cut);
        let is_claim = own.is_notice() || own.is_answer();
        let mut files = mail.attachments.iter().filter_map(attached_letter).peekable();
        if is_claim || files.peek().is_none() {
            self.add(own);
        }
        for found in files {
            if self.has_more {
                return;
            }
            self.add(found);
        }
    }

    /// XARF: the text itself, or a file. Says whether there is any.
    fn add_reports(&mut self, mail: &Mail, whole: &Whole) -> bool {
        let own = std::iter::once(mail.text.trim().as_bytes());
        let files = mail.attachments.iter().map(|file| file.bytes.as_slice());
        let reports = own.chain(files).filter(|bytes| xarf::is_xarf(bytes));
        let mut has_any = false;
        for (bytes, report) in reports.filter_map(|it| Some((it, xarf::read(it).ok()?))) {
            if self.has_more {
                break;
            }
            has_any = true;
            let said = [&*whole.letter, &said(&report.statements_text())];
            self.add(machine(report.to_claim(), said, &whole.text, bytes));
        }
        has_any
    }

    /// ACNS: within the text, or in files. Says whether there is any.
    fn add_documents(&mut self, mail: &Mail, whole: &Whole) -> bool {
        let files = mail.attachments.iter();
        let files = files.filter_map(|file| std::str::from_utf8(&file.bytes).ok());
        let texts = std::iter::once((mail.text.as_str(), true)).chain(files.map(|it| (it, false)));
        let mut has_any = false;
        for (text, is_own) in texts.filter(|(text, _)| acns::is_acns(text)) {
            if self.has_more {
                break;
            }
            let read = acns::read(text);
            let rest = LazyCell::new(|| said(read.rest()));
            for document in &read.documents {
                let Ok(notice) = &document.notice else { continue };
                if self.has_more {
                    break;
                }
                has_any = true;
                let around: &Draft = if is_own { &rest } else { &whole.letter };
                let said = [around, &said(&notice.statements_text())];
                let xml = document.xml.as_bytes();
                self.add(machine(notice.to_claim(), said, &whole.text, xml));
            }
        }
        has_any
    }
}

/// The text of a message, read once for all documents that come with it.
struct Whole<'a> {
    text: Arc<str>,
    letter: LazyCell<Draft, Box<dyn FnOnce() -> Draft + 'a>>,
}

impl<'a> Whole<'a> {
    fn of(mail: &'a Mail) -> Self {
        let letter = || said(&mail.text);
        Self { text: start(&mail.text).into(), letter: LazyCell::new(Box::new(letter)) }
    }
}

/// What a text says beside a document.
fn said(text: &str) -> Draft {
    let text = start(text);
    Draft::of_letter(text, &reading::read(text))
}

/// A machine's report, with what the letter around it and its own statements add: formats have no
/// field for statements and signatures.
fn machine(mut claim: Claim, said: [&Draft; 2], text: &Arc<str>, document: &[u8]) -> Found {
    let draft = &mut claim.draft;
    for letter in said {
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
        for (kind, words) in &letter.quoted {
            draft.quoted.entry(*kind).or_insert_with(|| words.clone());
        }
        draft.statements.good_faith |= letter.statements.good_faith;
        draft.statements.accuracy |= letter.statements.accuracy;
        draft.statements.authority |= letter.statements.authority;
        if draft.language.is_none() {
            draft.language.clone_from(&letter.language);
        }
    }
    let read_as = match claim.intent {
        Intent::Notice => ReadAs::Takedown,
        Intent::Retraction => ReadAs::Retraction,
        Intent::Information => ReadAs::Other,
    };
    let is_sure = claim.intent == Intent::Notice;
    let (text, document) = (Arc::clone(text), Some(document.into()));
    Found { claim, read_as, is_sure, text, reading: None, document }
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
        text: whole.into(),
        reading: Some(reading),
        document: None,
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
    found.text = whole.into();
    found
}
