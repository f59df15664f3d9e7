//! The confirmation: the first thing a claimant sees after sending, and all that must be kept.
use askama::Template;
use data_encoding::HEXLOWER;

use super::{
    super::{site::Site, visit::Visit},
    form_page::{script, style},
};
use crate::{
    domain::{
        letter::{Contact, Way},
        verdict::Overall,
        when,
    },
    formats::words::Words,
    services::access::CaseFile,
};

/// `/cases/{number}?sent=1`
#[derive(Template)]
#[template(path = "public/sent.html")]
pub struct SentPage {
    site: Site,
    css: String,
    js: String,
    number: String,
    key: String,
    path: String,
    receipt: String,
    address: String,
    received: String,
    received_machine: String,
    from: String,
    /// What the page says of letters: how they reach whom, or that none can.
    letters: String,
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
            css: style(),
            js: script(),
            key: key.reveal().to_owned(),
            path: format!("/cases/{number}?key={}", key.reveal()),
            receipt: format!("/cases/{number}/receipt.pdf?key={}", key.reveal()),
            address: format!("{}?key={}", web.app.status_address(&case.number), key.reveal()),
            number,
            received: web.words.moment(arrival.received_at, zone),
            received_machine: when::machine(arrival.received_at),
            from: notice.claimant.label().to_owned(),
            letters: letters(web.words, file),
            works: notice.works.len(),
            locations: file.named().len(),
            is_completion: !file.versions.is_empty(),
            merged: notice.merged,
            is_complete: file.verdict.overall == Overall::Effective,
            policy: notice.policy.to_string(),
            policy_short: notice.policy.short(),
            sha256: HEXLOWER.encode(&arrival.sha256),
            target: web.words.moment(file.due.late_at, zone),
            target_machine: when::machine(file.due.late_at),
            answer: web.words.say(answer(file)),
        }
    }
}

impl SentPage {
    fn missing(&self) -> String {
        format!("{}#missing", self.path)
    }

    fn take_back(&self) -> String {
        format!("{}#locations", self.path)
    }
}

fn way(file: &CaseFile) -> Option<Way> {
    Contact::of_claimant(&file.notice.claimant).destination().map(|to| to.way)
}

fn letters(words: Words, file: &CaseFile) -> String {
    if let Some(email) = &file.notice.claimant.email {
        let is_lacking = file.verdict.overall != Overall::Effective;
        let told = if is_lacking && !file.versions.is_empty() {
            words.tell("sent-letter-lacking")
        } else {
            words.tell("sent-letter")
        };
        return told.with("email", email.as_str()).to_string();
    }
    words.say(match way(file) {
        Some(Way::Post) => "sent-by-post",
        Some(Way::Phone) => "sent-by-phone",
        Some(Way::Email | Way::Message) | None => "sent-by-nobody",
    })
}

/// Who gave nothing to be reached by gets no letter.
fn answer(file: &CaseFile) -> &'static str {
    match way(file) {
        Some(Way::Email | Way::Post | Way::Message) => "sent-next-letter",
        Some(Way::Phone) => "sent-next-call",
        None => "sent-next-here",
    }
}
