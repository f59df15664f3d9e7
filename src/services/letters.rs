//! The letters that effects owe: their words are fixed here, before anything is stored.
use jiff::Timestamp;

use super::App;
use crate::{
    domain::{
        case::{Case, Effect},
        event::Event,
        ids::{LetterId, PromiseId},
        letter::{Addressee, Contact, Destination, LetterKind, Way},
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

/// A letter that is owed, and where it goes; nowhere when nothing is known of the party.
pub(super) struct Owing {
    pub kind: LetterKind,
    pub destination: Option<Destination>,
}

/// The letters among `effects`, each by the best way to the party that it is owed to.
pub(super) fn addressed(app: &App, notice: &Notice, effects: &[Effect]) -> Vec<Owing> {
    let kinds = effects.iter().filter_map(|effect| match effect {
        Effect::Write(kind) => Some(*kind),
        Effect::Record(..) => None,
    });
    kinds
        .map(|kind| {
            let destination = match kind.addressee() {
                Addressee::Agent => {
                    let to = app.policies.agent().email.clone();
                    Some(Destination { way: Way::Email, to })
                }
                Addressee::Claimant => Contact::of_claimant(&notice.claimant).destination(),
            };
            Owing { kind, destination }
        })
        .collect()
}

/// The letters of one change, and an event for each that cannot be addressed.
pub(super) struct Owed {
    pub letters: Vec<Letter>,
    pub unaddressed: Vec<Effect>,
}

/// Writes every letter of `owing`. One that has nowhere to go is not dropped in silence: it leaves
/// an event on the record of the case.
pub(super) fn owed(
    app: &App,
    file: &File<'_>,
    owing: Vec<Owing>,
    effects: &[Effect],
    now: Timestamp,
) -> Owed {
    let case = file.case;
    let key = app.claimant_key(case.id, case.key_generation);
    let status = format!("{}?key={}", app.status_address(&case.number), key.reveal());
    let facts = Facts {
        policies: app.policies.in_force(),
        policy: file.policy,
        case,
        notice: file.notice,
        verdict: file.verdict,
        late_at: file.late_at,
        rule: file.rule,
        status: &status,
        form: &app.address("/notices/new"),
        desk: &app.address(&format!("/desk/cases/{}", case.number)),
        reason: dismissal(effects),
        now,
    };
    let mut owed = Owed { letters: vec![], unaddressed: vec![] };
    for Owing { kind, destination } in owing {
        let Some(destination) = destination else {
            let event = Event::LetterUnaddressed { letter: kind };
            owed.unaddressed.push(Effect::Record(event, vec![]));
            continue;
        };
        let Text { subject, body } = write(kind, &facts);
        let id = LetterId(app.chance.uuid(now));
        let case = Some(case.id);
        owed.letters.push(Letter { id, case, kind, destination, subject, body, created_at: now });
    }
    owed
}

fn write(kind: LetterKind, facts: &Facts<'_>) -> Text {
    match kind {
        LetterKind::Acknowledgement => letter::acknowledgement(facts),
        LetterKind::Deficiency => letter::deficiency(facts),
        LetterKind::AgentNotification => letter::agent_notification(facts),
        LetterKind::Decision => letter::decision(facts),
        LetterKind::RetractionConfirmed => letter::retraction_confirmed(facts),
    }
}

fn dismissal(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| match effect {
        Effect::Record(Event::Dismissed, words) => words.first().map(|(_, words)| words.as_str()),
        _ => None,
    })
}

/// One promise for each letter that the mail server takes; the others wait for a person.
pub(super) fn promises(app: &App, letters: &[Letter], now: Timestamp) -> Vec<(PromiseId, Promise)> {
    let by_mail = letters.iter().filter(|letter| !letter.destination.way.needs_a_person());
    let promise = |letter: &Letter| (PromiseId(app.chance.uuid(now)), Promise::Letter(letter.id.0));
    by_mail.map(promise).collect()
}
