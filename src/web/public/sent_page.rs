//! The confirmation: the first thing a claimant sees after sending, and all that must be kept.
use askama::Template;
use data_encoding::HEXLOWER;

use super::{
    super::{site::Site, visit::Visit},
    next_step::by_letter,
};
use crate::{
    domain::{
        letter::{Contact, Way},
        party::Claimant,
        verdict::Overall,
        when,
    },
    services::access::CaseFile,
};

/// `/cases/{number}?sent=1`
#[derive(Template)]
#[template(path = "public/sent.html")]
pub struct SentPage {
    site: Site,
    number: String,
    path: String,
    receipt: String,
    address: String,
    received: String,
    received_machine: String,
    from: String,
    email: Option<String>,
    /// How else a letter goes out.
    otherwise: &'static str,
    works: usize,
    locations: usize,
    merged: usize,
    is_complete: bool,
    /// It completes, or was meant to complete, an earlier version.
    is_completion: bool,
    policy: String,
    policy_short: String,
    sha256: String,
    target: String,
    target_machine: String,
    answer: String,
}

impl SentPage {
    /// Of a notice that was stored a moment ago.
    pub fn new(web: &Visit, file: &CaseFile) -> Self {
        let (case, notice, arrival) = (&file.case, &file.notice, &file.arrival);
        let key = web.app.claimant_key(case.id, case.key_generation);
        let (number, zone) = (case.number.to_string(), web.app.zone());
        Self {
            site: Site::new(web, "status"),
            path: format!("/cases/{number}?key={}", key.reveal()),
            receipt: format!("/cases/{number}/receipt.pdf?key={}", key.reveal()),
            address: format!("{}?key={}", web.app.status_address(&case.number), key.reveal()),
            number,
            received: when::moment(arrival.received_at, zone),
            received_machine: when::machine(arrival.received_at),
            from: notice.claimant.label().to_owned(),
            email: notice.claimant.email.as_ref().map(ToString::to_string),
            otherwise: otherwise(&notice.claimant),
            works: notice.works.len(),
            locations: file.named().len(),
            is_completion: !file.versions.is_empty(),
            merged: notice.merged,
            is_complete: file.verdict.overall == Overall::Effective,
            policy: notice.policy.to_string(),
            policy_short: notice.policy.short(),
            sha256: HEXLOWER.encode(&arrival.sha256),
            target: when::moment(file.due.late_at, zone),
            target_machine: when::machine(file.due.late_at),
            answer: web.words.say(by_letter(file)),
        }
    }
}

fn otherwise(claimant: &Claimant) -> &'static str {
    match Contact::of_claimant(claimant).destination().map(|to| to.way) {
        Some(Way::Post) => "our letters go to your postal address",
        Some(Way::Phone) => "we call your telephone number",
        Some(Way::Email | Way::Message) | None => "no letter can reach you",
    }
}
