//! The form of a counter-notice: every label, hint and "seen by" from the policy, every value as typed.
use askama::Template;

use super::{
    super::super::{assets, site::Site, visit::Visit},
    super::{
        faults::Faults,
        marked::{self, Marked, NO_LINKS},
    },
    door::Served,
    faults,
    material::{Claim, Material, Row},
    reading::{Reading, blank},
    statement,
};
use crate::{
    domain::{
        counter::{
            draft::{self, CounterDraft},
            notice::{CounterNotice, CounterStatements, EXPLANATION_MOST},
            words::Editions,
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
    style: String,
    served: Served,
    form: CounterEnvelope,
    material: Material,
    faults: Faults,
    /// The statements were made to words that are not ours: they must be made again.
    is_reworded: bool,
    /// Something is missing: it may be sent as it is.
    may_go: bool,
    /// The first and the last day on which the material comes back if it is sent today.
    today: (String, String),
}

/// One field, ready to be shown.
struct Input<'a> {
    id: &'a str,
    label: Marked,
    hint: Marked,
    seen: Marked,
    value: &'a str,
    error: String,
}

/// One statement with its box.
struct Statement {
    id: &'static str,
    title: Marked,
    wording: Marked,
    /// What it says in the visitor's language, unofficially; empty where there is no translation.
    translation: String,
    clause: String,
    made: bool,
    error: String,
}

impl FormPage {
    /// A form that nobody has touched, for the door that `form` names.
    #[must_use]
    pub fn blank(web: &Visit, form: CounterEnvelope, material: Material) -> Self {
        let form = blank(web, form, &material);
        let served = Served::in_force(web);
        Self::new(web, (form, material, served), Faults::default(), false, false)
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
        let faults = faults::of(web.words, &reading);
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
        Self::new(web, (form, material, served), faults, is_reworded, may_go)
    }

    fn new(
        web: &Visit,
        (form, material, served): (CounterEnvelope, Material, Served),
        faults: Faults,
        is_reworded: bool,
        may_go: bool,
    ) -> Self {
        let window = web.app.practice().window(web.app.clock.now());
        let (zone, words) = (web.app.zone(), web.words);
        let today = (words.day(window.first_day(zone)), words.day(window.last_day(zone)));
        let (site, style) = (Site::new(web, ""), assets::address("subscriber.css"));
        Self { site, style, served, form, material, faults, is_reworded, may_go, today }
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

    fn input<'a>(&self, id: &'a str, field: &FieldWords, value: &'a str) -> Input<'a> {
        let words = self.site.words;
        let (label, hint) = (Marked::law(words, &field.label), Marked::law(words, &field.help));
        let seen = Marked::within(words, "form-seen", "who", &field.seen_by);
        Input { id, label, hint, seen, value, error: self.faults.beside(id) }
    }

    fn statement(&self, kind: CounterStatementKind) -> Statement {
        let (policy, provider) = (&*self.served.policy, &*self.served.provider);
        let words = self.site.words;
        let wording = Editions { policy, provider }.wording(kind);
        Statement {
            id: kind.key(),
            title: Marked::law(words, &policy.statements.get(kind).title),
            translation: statement::translation(words, kind, &wording, provider),
            wording: Marked::law(words, &wording),
            clause: format!("17 U.S.C. {}", kind.element().clause()),
            made: self.form.draft.statements.made(kind),
            error: self.faults.beside(kind.key()),
        }
    }

    fn declaration(&self) -> (Marked, String) {
        let (words, policy) = (self.site.words, &*self.served.policy);
        let declaration = Marked::law(words, &policy.declaration_abroad);
        (declaration, statement::translated_declaration(words, policy))
    }

    fn faults_title(&self) -> String {
        self.faults.title_in(self.site.words)
    }

    /// Words of the policy, marked as its own.
    fn law(&self, text: &str) -> Marked {
        Marked::law(self.site.words, text)
    }

    /// The same for a whole element.
    fn law_marks(&self) -> Marked {
        marked::attributes(self.site.words)
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
