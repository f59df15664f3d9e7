//! The form: every label, hint and "who sees this" from the policy, every value as it was typed.
use std::{borrow::Cow, sync::Arc};

use askama::Template;

use super::{
    super::{assets, site::Site, visit::Visit},
    faults::{DOOR, Faults, RECEIVED_AT, REFERENCE},
    marked::{Marked, NO_LINKS, attributes},
    purpose::Purpose,
    reading::{Reading, blank},
};
use crate::{
    domain::{
        draft::DraftWork,
        notice::{Subsection, WORKS_MOST},
        party::Capacity,
        policy::{
            AddedField, CopyrightPolicy, Element, FieldKind, FieldWords, FormField, StatementKind,
        },
    },
    formats::{form::Envelope, words::Words},
};

/// `/notices/new?about=copyright`, empty or as it came back.
#[derive(Template)]
#[template(path = "public/form.html")]
pub struct FormPage {
    site: Site,
    css: String,
    js: String,
    fields: FormFields,
}

/// The address of the style of the form and what comes after it.
pub fn style() -> String {
    assets::address("form.css")
}

/// The address of the script that keeps drafts and looks at lists while they are typed.
pub fn script() -> String {
    assets::address("form.js")
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
struct Input<'a> {
    id: Cow<'a, str>,
    label: Marked,
    hint: Marked,
    seen: Marked,
    value: &'a str,
    error: String,
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
    /// The same in the visitor's language: it helps to understand, and nobody signs it.
    translation: Option<String>,
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
        Self { site: Site::new(web, fields.purpose.here()), css: style(), js: script(), fields }
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
        let faults = if judged { Faults::of(web.words, &reading) } else { Faults::default() };
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
        let words = self.words();
        let title = match &self.purpose {
            Purpose::New => words.say("form-title"),
            Purpose::Complete { number, .. } => {
                words.tell("form-title-complete").with("number", number).to_string()
            }
            Purpose::Entry(_) => "Type in a notice".to_owned(),
        };
        if self.is_refused && !self.faults.list().is_empty() {
            return words.tell("flaw-title").with("title", title).to_string();
        }
        title
    }

    const fn words(&self) -> Words {
        self.site.words
    }

    /// Words of the policy.
    fn law(&self, text: &str) -> Marked {
        Marked::law(self.words(), text)
    }

    /// The attributes of an element that holds words of the policy alone.
    fn in_law(&self) -> Marked {
        attributes(self.words())
    }

    /// The number of a section: at the desk one stands before the others.
    const fn number(&self, number: u8) -> u8 {
        number + if self.purpose.is_entry() { 1 } else { 0 }
    }

    /// `desk` where somebody types in what others wrote, else what the catalogue says.
    fn words_or(&self, name: &'static str, desk: &'static str) -> String {
        if self.purpose.is_entry() { desk.to_owned() } else { self.words().say(name) }
    }

    fn received_told(&self) -> String {
        format!(
            "In {}, like 2026-11-22T09:15. When it reached us, not when it is typed in: the clocks count from then.",
            self.zone
        )
    }

    /// What the script on the page needs to say, with `%s` where it puts something.
    fn told_later(&self, name: &'static str) -> String {
        self.words().tell(name).with("when", "%s").to_string()
    }

    /// Only a new notice is kept as a draft: the others are on record already, or somebody else's.
    const fn keeps_drafts(&self) -> bool {
        matches!(self.purpose, Purpose::New)
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
        let seen = Marked::within(self.words(), "form-seen", "who", &words.seen_by);
        Input { id, label: self.law(&words.label), hint: self.law(&words.help), seen, value, error }
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
                translation: self.words().translated(message(kind), &words.wording),
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

/// The message that holds the shipped wording of a statement.
const fn message(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::GoodFaith => "statement-good-faith",
        StatementKind::Accuracy => "statement-accuracy",
        StatementKind::Authority => "statement-authority",
    }
}

/// The name of what an answer to "who are you?" says.
pub const fn capacity(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Owner => "form-owner",
        Capacity::Agent => "form-agent",
    }
}

/// The name of what an answer to "what is on our service?" says.
pub const fn subsection(subsection: Subsection) -> &'static str {
    match subsection {
        Subsection::Hosting => "form-hosting",
        Subsection::Link => "form-link",
    }
}

fn zone(web: &Visit) -> String {
    web.app.zone().iana_name().unwrap_or("UTC").to_owned()
}
