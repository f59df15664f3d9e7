//! The letters that effects owe: their words are fixed here, before anything is stored.
use jiff::Timestamp;

use super::App;
use crate::{
    domain::{
        case::{Case, Effect},
        event::Event,
        ids::{LetterId, PromiseId},
        letter::{Addressee, LetterKind},
        notice::Notice,
        policy::CopyrightPolicy,
        verdict::Verdict,
    },
    formats::letter::{self, Facts, Text},
    store::{letters::Letter, outbox::Promise},
};

/// What the letters of one change speak of.
pub(super) struct File<'a> {
    pub case: &'a Case,
    pub notice: &'a Notice,
    pub policy: &'a CopyrightPolicy,
    pub verdict: &'a Verdict,
    pub late_at: Timestamp,
    pub rule: Option<&'a str>,
}

/// Writes every letter among `effects` to whom it is owed. A claimant who gave no e-mail address
/// gets none here: the desk shows that.
pub(super) fn owed(app: &App, file: &File<'_>, effects: &[Effect], now: Timestamp) -> Vec<Letter> {
    let case = file.case;
    let key = app.claimant_key(case.id, case.key_generation);
    let status = format!("{}?key={}", app.status_address(&case.number), key.reveal());
    let complete = format!("{}/complete?key={}", app.status_address(&case.number), key.reveal());
    let facts = Facts {
        policies: app.policies.in_force(),
        policy: file.policy,
        case,
        notice: file.notice,
        verdict: file.verdict,
        late_at: file.late_at,
        rule: file.rule,
        status: &status,
        complete: &complete,
        desk: &app.address(&format!("/desk/cases/{}", case.number)),
        reason: dismissal(effects),
        now,
    };
    let kinds = effects.iter().filter_map(|effect| match effect {
        Effect::Write(owed) => Some(owed.kind),
        Effect::Record(..) => None,
    });
    kinds
        .filter_map(|kind| {
            let recipient = match kind.addressee() {
                Addressee::Agent => app.policies.agent().email.clone(),
                Addressee::Claimant => file.notice.claimant.email.as_ref()?.to_string(),
                Addressee::Subscriber | Addressee::CounterSender | Addressee::Complainant => {
                    return None;
                }
            };
            let Text { subject, body } = write(kind, &facts);
            let id = LetterId(app.chance.uuid(now));
            Some(Letter { id, case: case.id, kind, recipient, subject, body, created_at: now })
        })
        .collect()
}

fn write(kind: LetterKind, facts: &Facts<'_>) -> Text {
    match kind {
        LetterKind::Acknowledgement => letter::acknowledgement(facts),
        LetterKind::Deficiency | LetterKind::Courtesy => letter::deficiency(facts),
        LetterKind::AgentNotification => letter::agent_notification(facts),
        LetterKind::Decision => letter::decision(facts),
        LetterKind::RetractionConfirmed => letter::retraction_confirmed(facts),
        other => Text { subject: other.label().to_owned(), body: format!("{}\n", other.label()) },
    }
}

fn dismissal(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| match effect {
        Effect::Record(Event::Dismissed, words) => words.first().map(|(_, words)| words.as_str()),
        _ => None,
    })
}

/// One promise per letter.
pub(super) fn promises(app: &App, letters: &[Letter], now: Timestamp) -> Vec<(PromiseId, Promise)> {
    let promise = |letter: &Letter| (PromiseId(app.chance.uuid(now)), Promise::Letter(letter.id.0));
    letters.iter().map(promise).collect()
}
