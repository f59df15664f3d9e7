//! Check your answers: everything as it will be stored, carried along unseen for the last step.
use std::{borrow::Cow, sync::Arc};

use askama::Template;
use jiff::Timestamp;

use super::{
    super::{site::Site, upload::limits_told, visit::Visit},
    faults::lacking,
    form_page::{capacity, style, subsection},
    marked::{Marked, NO_LINKS, attributes},
    purpose::Purpose,
    reading::Reading,
};
use crate::{
    domain::{
        event::Channel,
        evidence::Room,
        listing::elsewhere,
        notice::{Notice, Work},
        policy::{CopyrightPolicy, Element, FieldKind, FormField, Provider, StatementKind},
        verdict::{Finding, Overall, Verdict},
        when,
    },
    formats::{
        entry,
        form::{self, Envelope},
        words::Words,
    },
};

/// The last page before a notice is sent.
#[derive(Template)]
#[template(path = "public/check.html")]
pub struct CheckPage {
    site: Site,
    css: String,
    answers: Answers,
}

/// The answers themselves, on whichever page.
#[derive(Template)]
#[template(path = "public/check_answers.html")]
pub struct Answers {
    site: Site,
    purpose: Purpose,
    /// How it came and what that means for the clocks, where somebody types it in.
    arrival: Vec<(&'static str, String)>,
    /// What is said of files before any is chosen; empty when none are taken.
    files_hint: String,
    files_fault: String,
    /// Locations of the case that are given up by leaving them out.
    given_up: Vec<String>,
    /// Numbers and hosts of locations that are on no host of ours.
    elsewhere: Vec<(usize, String)>,
    /// The hosts that are ours.
    hosts: String,
    form: Envelope,
    policy: Arc<CopyrightPolicy>,
    notice: Notice,
    verdict: Verdict,
}

/// One answer, and the field where it is changed.
struct Row<'a> {
    label: &'a str,
    value: Value,
    field: Cow<'static, str>,
}

/// What was answered.
enum Value {
    /// In the words of whoever filled the form in.
    Typed(String),
    /// In words of ours.
    Chosen(String),
    /// In words of the policy.
    Law(String),
    /// Nothing.
    None,
}

/// One statement, given or not.
struct Stated<'a> {
    title: &'a str,
    wording: &'a str,
    given: bool,
    /// The declaration of who signs abroad belongs to it.
    abroad: bool,
    field: &'static str,
}

impl CheckPage {
    /// Shows what would be stored.
    pub fn new(web: &Visit, answers: Answers) -> Self {
        let site = Site::new(web, answers.purpose.here());
        Self { site, css: style(), answers }
    }
}

impl Answers {
    /// What would be stored. `files`: what is taken with it, and what is wrong with those sent.
    pub fn new(
        visit: &Visit,
        purpose: Purpose,
        reading: Reading,
        given_up: Vec<String>,
        (room, files_fault): (Room, String),
    ) -> Self {
        let Reading { envelope: form, policy, notice, verdict, .. } = reading;
        let is_full = room.files == 0 || room.bytes == 0;
        let files_hint = if is_full { String::new() } else { limits_told(visit.words, room) };
        let provider = &visit.app.policies.in_force().provider;
        let named = (1..).zip(&notice.locations);
        let elsewhere = elsewhere(named, notice.subsection, provider);
        Self {
            site: Site::new(visit, purpose.here()),
            purpose,
            arrival: vec![],
            files_hint,
            files_fault,
            given_up,
            elsewhere,
            hosts: hosts(provider),
            form,
            policy,
            notice,
            verdict,
        }
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

    /// `desk` where somebody types in what others wrote, else what the catalogue says.
    fn words_or(&self, name: &'static str, desk: &'static str) -> String {
        if self.purpose.is_entry() { desk.to_owned() } else { self.words().say(name) }
    }

    /// What a button that goes back to an answer is called.
    fn change(&self, label: &str) -> Marked {
        Marked::within(self.words(), "check-change-of", "what", label)
    }

    /// Why an element counts as given.
    fn shown(&self, finding: &Finding) -> String {
        found(self.words(), finding, &self.notice)
    }

    /// What a notice says too little without.
    fn lacking(&self, finding: &Finding) -> String {
        lacking(self.words(), &self.policy, finding.element)
    }

    /// What the page is called.
    fn title(&self) -> String {
        let title = self.words().say("check-title");
        if self.files_fault.is_empty() {
            return title;
        }
        self.words().tell("flaw-title").with("title", title).to_string()
    }

    /// What the last button is called.
    fn send(&self) -> String {
        match self.purpose {
            Purpose::New => self.words().say("check-send"),
            Purpose::Complete { .. } => self.words().say("check-send-completed"),
            Purpose::Entry(_) => "Take it in".to_owned(),
        }
    }

    fn files_told(&self) -> String {
        format!("{} {}", self.words().say("check-files-hint"), self.files_hint)
    }

    fn policy_address(&self) -> String {
        format!("/policies/copyright?version={}", self.policy.version())
    }

    fn subsection(&self) -> String {
        self.words().say(subsection(self.notice.subsection))
    }

    /// Says how it came, and what that means for the clocks.
    pub fn arrived(mut self, web: &Visit, door: Channel, received_at: Timestamp) -> Self {
        let (app, zone) = (&web.app, web.app.zone());
        let late_at = app.settings.targets.due(received_at).late_at;
        let now = app.clock.now();
        let passed = if late_at <= now { ", which has passed already" } else { "" };
        self.arrival = vec![
            ("Came by", door.label().to_owned()),
            ("Received", when::moment(received_at, zone)),
            (
                "The clocks",
                format!(
                    "They count from the moment of receipt, not from now. Our target to decide is {}{passed}.",
                    when::moment(late_at, zone)
                ),
            ),
        ];
        self
    }

    fn hidden(&self) -> Vec<(Cow<'static, str>, &str)> {
        match self.purpose.arrival() {
            None => form::write(&self.form),
            Some(arrival) => entry::write(&self.form, arrival),
        }
    }

    fn claimant(&self) -> Vec<Row<'_>> {
        let claimant = &self.notice.claimant;
        let line = |value: Option<&dyn ToString>| {
            value.map_or(Value::None, |value| Value::Typed(value.to_string()))
        };
        let capacity = claimant
            .capacity
            .map_or(Value::None, |chosen| Value::Chosen(self.words().say(capacity(chosen))));
        let given = [
            (FormField::SignerName, line(claimant.signer.as_ref().map(|v| v as _))),
            (FormField::Organisation, line(claimant.organisation.as_ref().map(|v| v as _))),
            (FormField::OnBehalfOf, capacity),
            (FormField::OwnerName, line(claimant.owner.as_ref().map(|v| v as _))),
            (FormField::Email, line(claimant.email.as_ref().map(|v| v as _))),
            (FormField::Phone, line(claimant.phone.as_ref().map(|v| v as _))),
            (FormField::PostalAddress, line(claimant.address.as_ref().map(|v| v as _))),
            (FormField::Country, line(claimant.country.as_ref().map(|v| v as _))),
        ];
        given.map(|(field, value)| self.row(field, value)).into()
    }

    fn row(&self, field: FormField, value: Value) -> Row<'_> {
        Row { label: &self.policy.form.get(field).label, value, field: field.key().into() }
    }

    fn work(&self, number: usize, work: &Work) -> Vec<Row<'_>> {
        let kind = self.policy.work_kind(&work.kind);
        let kind = kind.map_or(Value::None, |kind| Value::Law(kind.label.clone()));
        let original = work.original.as_ref();
        let original = original.map_or(Value::None, |at| Value::Typed(at.as_str().to_owned()));
        let description = Value::Typed(work.description.to_string());
        let mut rows = vec![
            self.row(FormField::WorkDescription, description),
            self.row(FormField::WorkKind, kind),
            self.row(FormField::WorkOriginal, original),
        ];
        for row in &mut rows {
            row.field = format!("work.{number}").into();
        }
        rows
    }

    fn added(&self) -> Vec<Row<'_>> {
        let fields = self.policy.fields.iter();
        fields
            .map(|field| {
                let given = self.notice.added.get(&field.key);
                let value = given.map_or(Value::None, |given| match field.kind {
                    FieldKind::Choice(_) => Value::Law(given.to_string()),
                    FieldKind::Confirmation => Value::Chosen(self.words().say("check-yes")),
                    FieldKind::Text | FieldKind::Address => Value::Typed(given.to_string()),
                });
                let label = &field.words.label;
                Row { label, value, field: format!("field.{}", field.key).into() }
            })
            .collect()
    }

    fn statements(&self) -> Vec<Stated<'_>> {
        let statements = self.policy.statements.iter();
        statements
            .map(|(kind, words): (StatementKind, _)| Stated {
                title: &words.title,
                wording: self.notice.wording(kind, &self.policy),
                given: self.notice.statements.given(kind),
                abroad: kind == StatementKind::Authority
                    && self.notice.claimant.signs_abroad()
                    && !self.notice.quoted.contains_key(&kind),
                field: kind.key(),
            })
            .collect()
    }

    fn signature(&self) -> Option<String> {
        self.notice.signature.as_ref().map(|signature| signature.name.to_string())
    }

    fn signed_on(&self) -> Option<String> {
        let date = self.notice.signature.as_ref()?.signed_on?;
        Some(self.words().day(date))
    }

    fn is_complete(&self) -> bool {
        self.verdict.overall == Overall::Effective
    }

    /// Locations that are named although they lie elsewhere, as far as they are named one by one.
    fn strangers(&self) -> impl Iterator<Item = &(usize, String)> {
        self.elsewhere.iter().take(STRANGERS_NAMED)
    }

    /// How many of them are not.
    fn more_strangers(&self) -> usize {
        self.elsewhere.len().saturating_sub(STRANGERS_NAMED)
    }
}

/// How many locations that lie elsewhere are named one by one.
const STRANGERS_NAMED: usize = 12;
/// How many hosts of the provider are named.
const HOSTS_NAMED: usize = 5;

/// The hosts of the provider, as a sentence names them.
pub fn hosts(provider: &Provider) -> String {
    let mut named = provider.hosts.iter().take(HOSTS_NAMED).cloned().collect::<Vec<_>>().join(", ");
    if provider.hosts.len() > HOSTS_NAMED {
        named.push_str(", …");
    }
    named
}

/// Why an element counts as given: a person's own words, or the machine's.
fn found(words: Words, finding: &Finding, notice: &Notice) -> String {
    if finding.overturned {
        return finding.why.clone();
    }
    match finding.element {
        Element::Signature => match (&notice.signature, &notice.claimant.signer) {
            (_, None) => words.say("check-found-name"),
            (Some(signature), Some(signer))
                if signer.as_str().eq_ignore_ascii_case(signature.name.as_str()) =>
            {
                words.say("check-found-same-name")
            }
            (_, Some(signer)) => {
                words.tell("check-found-other-name").with("name", signer.as_str()).to_string()
            }
        },
        Element::Work => {
            words.tell("check-found-works").with("many", notice.works.len()).to_string()
        }
        Element::Location => {
            words.tell("check-found-locations").with("many", notice.locations.len()).to_string()
        }
        Element::Contact => words.say("check-found-contact"),
        Element::GoodFaith => words.say("check-found-statement"),
        Element::Authority => words.say("check-found-statements"),
    }
}
