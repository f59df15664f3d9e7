//! The form of a counter-notice: every label, hint and "seen by" from the policy, every value as typed.
use std::borrow::Cow;

use askama::Template;

use super::{
    super::super::{site::Site, visit::Visit},
    super::faults::Faults,
    door::Served,
    faults,
    material::{Claim, Material, Row},
    reading::{Reading, blank},
};
use crate::{
    domain::{
        counter::{
            draft::{self, CounterDraft},
            notice::{CounterNotice, CounterStatements, EXPLANATION_MOST},
            words::{DESCRIBED, Editions, SIGNED_ON},
        },
        party::HOME,
        policy::{CounterElement, CounterField, CounterStatementKind, FieldWords},
    },
    formats::counter_form::CounterEnvelope,
};

/// The form, empty or as it came back.
#[derive(Template)]
#[template(path = "public/counter_form.html")]
pub struct FormPage {
    site: Site,
    served: Served,
    form: CounterEnvelope,
    material: Material,
    faults: Faults,
    /// The statements were made to words that are not ours: they must be made again.
    is_reworded: bool,
    /// Something is missing: it may be sent as it is.
    may_go: bool,
}

/// One field, ready to be shown.
struct Input<'a> {
    id: Cow<'a, str>,
    label: &'a str,
    hint: &'a str,
    seen: String,
    value: &'a str,
    error: String,
}

/// One statement with its box.
struct Statement<'a> {
    id: &'static str,
    title: &'a str,
    wording: String,
    clause: String,
    made: bool,
    error: String,
}

impl FormPage {
    /// A form that nobody has touched, for the door that `form` names.
    #[must_use]
    pub fn blank(web: &Visit, form: CounterEnvelope, material: Material) -> Self {
        Self {
            site: Site::new(web, ""),
            served: Served::in_force(web),
            form: blank(web, form, &material),
            material,
            faults: Faults::default(),
            is_reworded: false,
            may_go: false,
        }
    }

    /// The form as it is opened: empty, or with everything that was given before.
    #[must_use]
    pub fn open(
        web: &Visit,
        form: CounterEnvelope,
        material: Material,
        given: Option<CounterNotice>,
    ) -> Self {
        let mut page = Self::blank(web, form, material);
        if let Some(given) = given {
            let (policy, provider) = (given.policy, given.provider);
            let in_force = page.served.policy.version() == policy
                && page.served.provider.version() == provider;
            page.form.draft = CounterDraft::of(&given);
            if !in_force {
                // They were made to other words: these must be read and made again.
                page.form.draft.statements = CounterStatements::default();
                page.is_reworded = true;
            }
        }
        page
    }

    /// A form that came back to be changed.
    #[must_use]
    pub fn again(web: &Visit, reading: Reading) -> Self {
        let may_go = reading.form.anyway;
        Self::with(web, reading, Faults::default(), may_go)
    }

    /// A form that came back and needs another look.
    #[must_use]
    pub fn judged(web: &Visit, reading: Reading) -> Self {
        let may_go = reading.form.anyway || !reading.verdict.is_complete();
        let faults = faults::of(&reading);
        Self::with(web, reading, faults, may_go)
    }

    /// A form that the rules of the case refuse; nothing was stored.
    #[must_use]
    pub fn refused(web: &Visit, reading: Reading, why: &str) -> Self {
        let (faults, may_go) = (faults::refused(&reading, why), reading.form.anyway);
        Self::with(web, reading, faults, may_go)
    }

    fn with(web: &Visit, reading: Reading, faults: Faults, may_go: bool) -> Self {
        let Reading { form, material, served, is_reworded, .. } = reading;
        Self { site: Site::new(web, ""), served, form, material, faults, is_reworded, may_go }
    }

    fn field(&self, field: CounterField) -> Input<'_> {
        let draft = &self.form.draft;
        let value = match field {
            CounterField::Name => &draft.name,
            CounterField::PostalAddress => &draft.address,
            CounterField::Country => &draft.country,
            CounterField::Phone => &draft.phone,
            CounterField::Email => &draft.email,
            CounterField::Locations => "",
            CounterField::Explanation => &draft.explanation,
            CounterField::Signature => &draft.signature,
        };
        self.input(field.key(), self.served.policy.form.get(field), value)
    }

    fn representative(&self) -> Option<Input<'_>> {
        let words = self.served.policy.representative.as_ref()?;
        Some(self.input(draft::REPRESENTATIVE, words, &self.form.draft.representative))
    }

    fn input<'a>(&self, id: &'a str, words: &'a FieldWords, value: &'a str) -> Input<'a> {
        let seen = format!("Seen by {}.", words.seen_by);
        let (label, hint) = (words.label.as_str(), words.help.as_str());
        Input { id: Cow::Borrowed(id), label, hint, seen, value, error: self.faults.beside(id) }
    }

    fn statement(&self, kind: CounterStatementKind) -> Statement<'_> {
        let (policy, provider) = (&*self.served.policy, &*self.served.provider);
        Statement {
            id: kind.key(),
            title: &policy.statements.get(kind).title,
            wording: Editions { policy, provider }.wording(kind),
            clause: format!("17 U.S.C. {}", kind.element().clause()),
            made: self.form.draft.statements.made(kind),
            error: self.faults.beside(kind.key()),
        }
    }

    fn is_chosen(&self, row: &Row) -> bool {
        let position = row.position.to_string();
        self.form.draft.chosen.contains(&position)
    }

    fn can_answer(&self) -> bool {
        self.material.open().next().is_some()
    }

    fn claim(&self) -> Option<&Claim> {
        self.material.claim.as_ref()
    }

    fn error(&self, name: &str) -> String {
        self.faults.beside(name)
    }
}

/// What the script compares the country with.
fn home() -> String {
    HOME.join(" ")
}
