//! Check your answers: everything as it will be stored, carried along unseen for the last step.
use std::{borrow::Cow, sync::Arc};

use askama::Template;
use jiff::Timestamp;

use super::{
    super::{site::Site, upload::limits_told, visit::Visit},
    form_page::{SIGNED_ON, SUBSECTION},
    purpose::Purpose,
    reading::Reading,
};
use crate::{
    domain::{
        event::Channel,
        evidence::Room,
        notice::{Notice, Work},
        party::Capacity,
        policy::{CopyrightPolicy, FormField, StatementKind},
        verdict::{Overall, Verdict},
        when,
    },
    formats::{
        entry,
        form::{self, Envelope},
    },
};

/// The last page before a notice is sent.
#[derive(Template)]
#[template(path = "public/check.html")]
pub struct CheckPage {
    site: Site,
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
    form: Envelope,
    policy: Arc<CopyrightPolicy>,
    notice: Notice,
    verdict: Verdict,
}

/// One answer, and the field where it is changed.
struct Row<'a> {
    label: &'a str,
    value: String,
    field: Cow<'static, str>,
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
        Self { site: Site::new(web, answers.purpose.here()), answers }
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
        let files_hint = if is_full { String::new() } else { limits_told(room) };
        Self {
            site: Site::new(visit, purpose.here()),
            purpose,
            arrival: vec![],
            files_hint,
            files_fault,
            given_up,
            form,
            policy,
            notice,
            verdict,
        }
    }

    fn files_told(&self) -> String {
        format!("Scans, screenshots, registrations. {}", self.files_hint)
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
        let line = |value: Option<&dyn ToString>| value.map(ToString::to_string);
        let given = [
            (FormField::SignerName, line(claimant.signer.as_ref().map(|v| v as _))),
            (FormField::Organisation, line(claimant.organisation.as_ref().map(|v| v as _))),
            (FormField::OnBehalfOf, claimant.capacity.map(Capacity::label).map(str::to_owned)),
            (FormField::OwnerName, line(claimant.owner.as_ref().map(|v| v as _))),
            (FormField::Email, line(claimant.email.as_ref().map(|v| v as _))),
            (FormField::Phone, line(claimant.phone.as_ref().map(|v| v as _))),
            (FormField::PostalAddress, line(claimant.address.as_ref().map(|v| v as _))),
            (FormField::Country, line(claimant.country.as_ref().map(|v| v as _))),
        ];
        given.map(|(field, value)| self.row(field, value)).into()
    }

    fn row(&self, field: FormField, value: Option<String>) -> Row<'_> {
        Row {
            label: &self.policy.form.get(field).label,
            value: value.unwrap_or_else(|| NOT_GIVEN.to_owned()),
            field: field.key().into(),
        }
    }

    fn work(&self, number: usize, work: &Work) -> Vec<Row<'_>> {
        let kind = self.policy.work_kind(&work.kind).map(|kind| kind.label.clone());
        let original = work.original.as_ref().map(|address| address.as_str().to_owned());
        let description = Some(work.description.to_string());
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
                let value = self.notice.added.get(&field.key).map(ToString::to_string);
                let value = value.unwrap_or_else(|| NOT_GIVEN.to_owned());
                Row {
                    label: &field.words.label,
                    value,
                    field: format!("field.{}", field.key).into(),
                }
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

    fn signature(&self) -> String {
        let signature = self.notice.signature.as_ref();
        signature.map_or_else(|| NOT_GIVEN.to_owned(), |signature| signature.name.to_string())
    }

    fn signed_on(&self) -> String {
        let date = self.notice.signature.as_ref().and_then(|signature| signature.signed_on);
        date.map_or_else(|| NOT_GIVEN.to_owned(), when::day)
    }

    fn is_complete(&self) -> bool {
        self.verdict.overall == Overall::Effective
    }

    fn merged(&self) -> String {
        match self.notice.merged {
            0 => String::new(),
            1 => "1 line repeated a location and was merged.".to_owned(),
            many => format!("{many} lines repeated a location and were merged."),
        }
    }
}

const NOT_GIVEN: &str = "Not given";
