//! A case as it will be stored: verdict, way, letters and first events of a notice, all decided.
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{Received, Submission};
use crate::{
    domain::{
        audit::{Actor, Head},
        case::{self, Case, Entrance, Task},
        evidence::Offered,
        ids::{ApiKeyId, CaseId, EvidenceId, NoticeId, PromiseId},
        notice::Notice,
        number::CaseNumber,
        routing::{READING_QUEUE, Route, route},
        verdict::judge,
    },
    services::{
        App,
        change::seal_all,
        evidence,
        letters::{self, Beside, Letters},
    },
    store::{
        cases::{self, Sender, Stored},
        events::Entry,
        letters::Letter,
        notices::{self, Arrival},
        outbox::Promise,
    },
};

/// All that is stored of a notice that opens a case.
pub(super) struct Opening {
    pub stored: Stored,
    /// The address of the person whom a rule names.
    pub person: Option<String>,
    pub sender: Option<Sender>,
    pub wake_at: Option<Timestamp>,
    pub arrival: Arrival,
    pub notice: Notice,
    pub bytes: Vec<u8>,
    pub key: Option<[u8; 32]>,
    pub program: Option<ApiKeyId>,
    pub evidence: Vec<(EvidenceId, Offered)>,
    pub actor: Actor,
    pub tasks: Vec<Task>,
    pub events: Vec<Entry>,
    pub letters: Vec<Letter>,
    pub promises: Vec<(PromiseId, Promise)>,
    /// What it is found by.
    pub words: Vec<String>,
    pub now: Timestamp,
}

impl Opening {
    /// Decides everything about this notice, now; nothing is stored yet.
    pub fn of(app: &App, submission: &Submission<'_>) -> Self {
        let now = app.clock.now();
        let Submission { notice, policy, channel, bytes, key, actor, entrance, .. } = submission;
        let received_at = submission.received_at.unwrap_or(now);
        let verdict = judge(policy, notice, &[]);
        let route = way_in(app, submission);
        let (id, number) = (CaseId(app.chance.uuid(now)), random_number(app));
        let opening = case::Opening {
            notice,
            channel: *channel,
            verdict: &verdict,
            route: &route,
            entrance: *entrance,
            received_at,
        };
        let practice = app.practice();
        let (case, mut effects) = Case::open(id, number, now, &opening, &practice);
        let due = app.settings.targets.due(received_at);
        let file = letters::File {
            case: &case,
            notice,
            policy,
            verdict: &verdict,
            late_at: due.late_at,
            rule: route.rule.as_deref(),
        };
        let Letters { letters, unaddressed } =
            letters::owed(app, &file, &Beside::default(), &effects, now);
        effects.extend(unaddressed);
        effects.extend(evidence::added(&submission.evidence, None));
        let (events, head) = seal_all(app, id, Head::default(), &effects, *actor, now);
        let arrival = Arrival {
            id: NoticeId(app.chance.uuid(now)),
            channel: *channel,
            received_at,
            sha256: Sha256::digest(bytes).into(),
            size: bytes.len() as u64,
            provider: app.policies.in_force().provider.version(),
            agent: app.policies.agent().version(),
            status_address: app.status_address(&number),
        };
        let named = |file: &Offered| (EvidenceId(app.chance.uuid(now)), file.clone());
        Self {
            wake_at: case.wakes_at(&practice),
            tasks: case.tasks(practice.terms.restore_by_itself),
            stored: Stored { case, due, head },
            person: route.person,
            sender: super::sender(notice),
            arrival,
            notice: notice.clone(),
            bytes: bytes.to_vec(),
            key: *key,
            program: submission.program,
            evidence: submission.evidence.iter().map(named).collect(),
            actor: *actor,
            events,
            promises: letters::promises(app, &letters, now),
            letters,
            words: super::searched(notice, &number),
            now,
        }
    }

    pub const fn id(&self) -> CaseId {
        self.stored.case.id
    }

    pub fn case(&self) -> cases::New<'_> {
        let Self { stored, arrival, sender, wake_at, .. } = self;
        cases::New { stored, notice: arrival.id, sender: *sender, wake_at: *wake_at }
    }

    pub fn notice(&self) -> notices::New<'_> {
        let Self { arrival, notice, bytes, key, .. } = self;
        let case = self.id();
        notices::New { case, version: 1, listed: None, arrival, notice, bytes, key: *key }
    }

    /// What the claimant is told once it is stored.
    pub fn received(&self, app: &App) -> Received {
        let case = &self.stored.case;
        Received { number: case.number, key: app.claimant_key(case.id, case.key_generation) }
    }
}

fn random_number(app: &App) -> CaseNumber {
    CaseNumber::from_random(u64::from_be_bytes(app.chance.bytes()))
}

/// A letter that nobody is sure of waits in a queue of its own.
fn way_in(app: &App, submission: &Submission<'_>) -> Route {
    match submission.entrance {
        Entrance::Unread => Route { queue: READING_QUEUE.to_owned(), person: None, rule: None },
        _ => route(&app.settings.rules, &submission.notice),
    }
}
