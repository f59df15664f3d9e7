//! The form: every label, hint and "who sees this" from the policy, every value as it was typed.
use std::{borrow::Cow, sync::Arc};

use askama::Template;

use super::{
    super::{site::Site, visit::Visit},
    faults::Faults,
    purpose::Purpose,
    reading::{Reading, blank},
};
use crate::{
    domain::{
        draft::DraftWork,
        notice::{LOCATIONS_MOST, Subsection, WORKS_MOST},
        party::Capacity,
        policy::{
            AddedField, CopyrightPolicy, Element, FieldKind, FieldWords, FormField, StatementKind,
        },
    },
    formats::form::Envelope,
};

/// Whether material is stored here or only linked to; no document words this question.
pub const SUBSECTION: &str = "What is on our service?";
/// The day beside the signature; no document words it either.
pub const SIGNED_ON: &str = "Date of signing";

/// What only the desk is asked.
pub const DOOR: &str = "How did it come?";
pub const RECEIVED_AT: &str = "When was it received?";
pub const REFERENCE: &str = "The sender’s own reference";

/// `/notices/new?about=copyright`, empty or as it came back.
#[derive(Template)]
#[template(path = "public/form.html")]
pub struct FormPage {
    site: Site,
    fields: FormFields,
}

/// The form itself, on whichever page.
#[derive(Template)]
#[template(path = "public/form_fields.html")]
pub struct FormFields {
    site: Site,
    purpose: Purpose,
    zone: String,
    policy: Arc<CopyrightPolicy>,
    form: Envelope,
    faults: Faults,
    /// The statements were made to words that are not ours: they must be made again.
    is_stranger: bool,
    /// Something is missing: it may be sent as it is.
    may_go: bool,
    /// It was sent and did not go.
    is_refused: bool,
}

/// One field, ready to be shown.
pub struct Input<'a> {
    pub id: Cow<'a, str>,
    pub label: &'a str,
    pub hint: &'a str,
    pub seen: String,
    pub value: &'a str,
    pub error: String,
}

/// The fields of one work.
pub struct WorkInputs<'a> {
    number: usize,
    kind: Input<'a>,
    description: Input<'a>,
    original: Input<'a>,
}

/// One statement with its box.
pub struct StatementInput<'a> {
    id: &'static str,
    title: &'a str,
    wording: &'a str,
    clause: String,
    given: bool,
    error: String,
}

impl FormPage {
    /// A form that nobody has touched.
    pub fn blank(web: &Visit) -> Self {
        Self::of(web, FormFields::blank(web, Purpose::New))
    }

    /// The form that completes a notice, as it is opened: with what is missing beside each field.
    pub fn opened(web: &Visit, purpose: Purpose, reading: Reading) -> Self {
        let fields = FormFields::again(web, purpose, reading, true);
        Self::of(web, FormFields { is_refused: false, ..fields })
    }

    /// A form that came back and is shown again, with what is wrong when `judged`.
    pub fn again(web: &Visit, purpose: Purpose, reading: Reading, judged: bool) -> Self {
        Self::of(web, FormFields::again(web, purpose, reading, judged))
    }

    fn of(web: &Visit, fields: FormFields) -> Self {
        Self { site: Site::new(web, fields.purpose.here()), fields }
    }
}

impl FormFields {
    /// A form that nobody has touched.
    pub fn blank(web: &Visit, purpose: Purpose) -> Self {
        let mut form = blank(web);
        if purpose.is_entry() {
            // The date is the letter's own, not today's.
            form.draft.signed_on.clear();
        }
        Self {
            site: Site::new(web, purpose.here()),
            purpose,
            zone: zone(web),
            is_refused: false,
            policy: web.app.policies.copyright().clone(),
            form,
            faults: Faults::default(),
            is_stranger: false,
            may_go: false,
        }
    }

    /// A form that came back and is shown again, with what is wrong when `judged`.
    pub fn again(web: &Visit, purpose: Purpose, reading: Reading, judged: bool) -> Self {
        let faults = if judged { Faults::of(&reading) } else { Faults::default() };
        let may_go = reading.envelope.anyway || judged && reading.lacks_something();
        Self {
            site: Site::new(web, purpose.here()),
            purpose,
            zone: zone(web),
            is_refused: judged,
            policy: reading.policy,
            form: reading.envelope,
            faults,
            is_stranger: reading.is_stranger,
            may_go,
        }
    }

    /// What the page is called.
    pub fn title(&self) -> String {
        let error = if self.is_refused && !self.faults.list().is_empty() { "Error: " } else { "" };
        match &self.purpose {
            Purpose::New => format!("{error}Send a copyright notice"),
            Purpose::Complete { number, .. } => {
                format!("{error}Complete your notice: case {number}")
            }
            Purpose::Entry(_) => format!("{error}Type in a notice"),
        }
    }

    /// The number of a section: at the desk one stands before the others.
    const fn number(&self, number: u8) -> u8 {
        number + if self.purpose.is_entry() { 1 } else { 0 }
    }

    const fn claimant_title(&self) -> &'static str {
        if self.purpose.is_entry() { "The claimant" } else { "You" }
    }

    fn received_told(&self) -> String {
        format!(
            "In {}, like 2026-11-22T09:15. When it reached us, not when it is typed in: the clocks count from then.",
            self.zone
        )
    }

    /// What a ticked box means.
    const fn tick_told(&self) -> &'static str {
        if self.purpose.is_entry() {
            "Tick what it says, in whatever words. Nobody has ticked anything for the claimant."
        } else {
            "Tick each sentence only if it is true."
        }
    }

    fn quoted(&self, id: &str) -> &str {
        let kind = StatementKind::from_key(id);
        kind.and_then(|kind| self.form.draft.quoted.get(&kind)).map_or("", String::as_str)
    }

    fn built_in(&self, field: FormField) -> Input<'_> {
        let draft = &self.form.draft;
        let value = match field {
            FormField::SignerName => &draft.signer,
            FormField::Organisation => &draft.organisation,
            FormField::OnBehalfOf => &draft.capacity,
            FormField::OwnerName => &draft.owner,
            FormField::Email => &draft.email,
            FormField::Phone => &draft.phone,
            FormField::PostalAddress => &draft.address,
            FormField::Country => &draft.country,
            FormField::Locations => &draft.locations,
            FormField::Signature => &draft.signature,
            FormField::WorkKind => &draft.works[0].kind,
            FormField::WorkDescription => &draft.works[0].description,
            FormField::WorkOriginal => &draft.works[0].original,
        };
        self.input(field.key().into(), self.policy.form.get(field), value)
    }

    fn works(&self) -> Vec<WorkInputs<'_>> {
        (1..).zip(&self.form.draft.works).map(|(number, work)| self.work(number, work)).collect()
    }

    fn work<'a>(&'a self, number: usize, work: &'a DraftWork) -> WorkInputs<'a> {
        let input = |part: &str, field, value| {
            self.input(format!("work.{number}.{part}").into(), self.policy.form.get(field), value)
        };
        WorkInputs {
            number,
            kind: input("kind", FormField::WorkKind, &work.kind),
            description: input("description", FormField::WorkDescription, &work.description),
            original: input("original", FormField::WorkOriginal, &work.original),
        }
    }

    fn added<'a>(&'a self, field: &'a AddedField) -> Input<'a> {
        let value = self.form.draft.added.get(&field.key).map_or("", String::as_str);
        self.input(format!("field.{}", field.key).into(), &field.words, value)
    }

    fn input<'a>(&'a self, id: Cow<'a, str>, words: &'a FieldWords, value: &'a str) -> Input<'a> {
        let error = self.faults.beside(&id);
        let seen = format!("Seen by {}.", words.seen_by);
        Input { id, label: &words.label, hint: &words.help, seen, value, error }
    }

    fn statements(&self) -> Vec<StatementInput<'_>> {
        let statements = self.policy.statements.iter();
        statements
            .map(|(kind, words): (StatementKind, _)| StatementInput {
                id: kind.key(),
                title: &words.title,
                wording: &words.wording,
                clause: format!("17 U.S.C. {}", kind.element().clause()),
                given: self.form.draft.statements.given(kind),
                error: self.faults.beside(kind.key()),
            })
            .collect()
    }

    fn error(&self, name: &str) -> String {
        self.faults.beside(name)
    }

    fn has_room(&self) -> bool {
        self.form.draft.works.len() < WORKS_MOST
    }
}

fn zone(web: &Visit) -> String {
    web.app.zone().iana_name().unwrap_or("UTC").to_owned()
}
