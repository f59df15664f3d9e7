//! Receiving a notice: everything it needs is decided first, then stored in one transaction.
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{
    App, ServiceError,
    change::seal_all,
    evidence, letters,
    letters::{Beside, Letters},
};
use crate::{
    domain::{
        audit::{Actor, Head},
        case::{self, Case, Effect, Entrance},
        event::Channel,
        evidence::Offered,
        ids::{ApiKeyId, CaseId, NoticeId, PersonId},
        key::AccessKey,
        notice::Notice,
        number::CaseNumber,
        policy::CopyrightPolicy,
        routing::{READING_QUEUE, Route, route},
        verdict::{Verdict, judge},
    },
    store::{
        StoreError, Tx, api_cases, cases, events, letters as letter_store, locations, notices,
        outbox, people, search, tasks,
    },
};

/// A notice on its way in, with the bytes it was read from.
pub struct Submission<'a> {
    /// The parsed notice.
    pub notice: Notice,
    /// The policy it was signed under.
    pub policy: &'a CopyrightPolicy,
    /// Through which door.
    pub channel: Channel,
    /// As it arrived.
    pub bytes: &'a [u8],
    /// The same key twice is the same submission repeated.
    pub key: Option<[u8; 32]>,
    /// Who hands it in.
    pub actor: Actor,
    /// When it really reached the provider, where that was before now.
    pub received_at: Option<Timestamp>,
    /// What follows at once.
    pub entrance: Entrance,
    /// Files that are kept already and come with it.
    pub evidence: Vec<Offered>,
    /// The key of the programming interface that may follow the case from now on.
    pub program: Option<ApiKeyId>,
}

impl<'a> Submission<'a> {
    /// What the claimant sends through `channel` now.
    #[must_use]
    pub const fn new(
        notice: Notice,
        policy: &'a CopyrightPolicy,
        channel: Channel,
        bytes: &'a [u8],
    ) -> Self {
        Self {
            notice,
            policy,
            channel,
            bytes,
            key: None,
            actor: Actor::Claimant,
            received_at: None,
            entrance: Entrance::Open,
            evidence: Vec::new(),
            program: None,
        }
    }
}

/// What the claimant is told at once.
#[derive(Clone)]
pub struct Received {
    /// The case number.
    pub number: CaseNumber,
    /// The key to its status page.
    pub key: AccessKey,
}

/// Case numbers are random: a collision is tried again, so often.
const TRIES: usize = 4;

/// Takes a notice in. Once this returns, the notice is on disk and its letters are promised.
pub async fn receive(app: &App, submission: &Submission<'_>) -> Result<Received, ServiceError> {
    let now = app.clock.now();
    let verdict = judge(submission.policy, &submission.notice, &[]);
    let route = way_in(app, submission);
    for _ in 0..TRIES {
        let id = CaseId(app.chance.uuid(now));
        let opening = Opening { submission, verdict: &verdict, route: &route, id, now };
        match opening.store(app).await {
            Ok(received) => {
                app.promised.notify_one();
                return Ok(received);
            }
            Err(ServiceError::Store(error)) if error.is_taken() => {
                if let Some(received) = received_before(app, submission.key).await? {
                    return Ok(received);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Err(ServiceError::Broken("no free case number was found".to_owned()))
}

/// A letter that nobody is sure of waits in a queue of its own.
fn way_in(app: &App, submission: &Submission<'_>) -> Route {
    match submission.entrance {
        Entrance::Unread => Route { queue: READING_QUEUE.to_owned(), person: None, rule: None },
        _ => route(&app.settings.rules, &submission.notice),
    }
}

/// The answer that this very submission got when it came first.
pub async fn received_before(
    app: &App,
    key: Option<[u8; 32]>,
) -> Result<Option<Received>, ServiceError> {
    let Some(key) = key else { return Ok(None) };
    let mut tx = app.db.read().await?;
    let Some(case) = notices::case_of_submission(&mut tx, key).await? else { return Ok(None) };
    let found = cases::key(&mut tx, case).await?;
    Ok(found
        .map(|(number, generation)| Received { number, key: app.claimant_key(case, generation) }))
}

struct Opening<'a> {
    submission: &'a Submission<'a>,
    verdict: &'a Verdict,
    route: &'a Route,
    id: CaseId,
    now: Timestamp,
}

impl Opening<'_> {
    async fn store(&self, app: &App) -> Result<Received, ServiceError> {
        let Submission { notice, channel, bytes, key, actor, received_at, entrance, .. } =
            self.submission;
        let received_at = received_at.unwrap_or(self.now);
        let number = CaseNumber::from_random(u64::from_be_bytes(app.chance.bytes()));
        let opening = case::Opening {
            notice,
            channel: *channel,
            verdict: self.verdict,
            route: self.route,
            entrance: *entrance,
            received_at,
        };
        let practice = app.practice();
        let (mut case, mut effects) = Case::open(self.id, number, self.now, &opening, &practice);
        let wake_at = case.wakes_at(&practice);
        let todo = case.tasks(practice.terms.restore_by_itself);
        let due = app.settings.targets.due(received_at);
        let Letters { letters, unaddressed } = self.letters(app, &case, &effects, due.late_at);
        effects.extend(unaddressed);
        effects.extend(evidence::added(&self.submission.evidence, None));
        let (entries, head) = seal_all(app, self.id, Head::default(), &effects, *actor, self.now);
        let promises = letters::promises(app, &letters, self.now);
        let arrival = notices::Arrival {
            id: NoticeId(app.chance.uuid(self.now)),
            channel: *channel,
            received_at,
            sha256: Sha256::digest(bytes).into(),
            size: bytes.len() as u64,
            provider: app.policies.in_force().provider.version(),
            agent: app.policies.agent().version(),
            status_address: app.status_address(&number),
        };
        let words = searched(notice, &number);

        let mut tx = app.db.write().await?;
        case.assignee = self.assignee(&mut tx).await?;
        let stored = cases::Stored { case, due, head };
        cases::insert(&mut tx, &stored, arrival.id, sender(notice), wake_at).await?;
        notices::insert(&mut tx, self.id, &arrival, notice, bytes, *key).await?;
        if let Some(program) = self.submission.program {
            api_cases::insert(&mut tx, self.id, program).await?;
        }
        locations::insert(&mut tx, self.id, 0, &notice.locations).await?;
        evidence::link(app, &mut tx, self.id, &self.submission.evidence, *actor, self.now).await?;
        tasks::replace(&mut tx, self.id, &[], &todo).await?;
        events::insert(&mut tx, &entries).await?;
        letter_store::insert(&mut tx, &letters).await?;
        outbox::promise(&mut tx, &promises, self.now).await?;
        search::insert(&mut tx, self.id, &words.iter().map(String::as_str).collect::<Vec<_>>())
            .await?;
        tx.commit().await?;
        Ok(Received { number, key: app.claimant_key(self.id, stored.case.key_generation) })
    }

    fn letters(&self, app: &App, case: &Case, effects: &[Effect], late_at: Timestamp) -> Letters {
        let file = letters::File {
            case,
            notice: &self.submission.notice,
            policy: self.submission.policy,
            verdict: self.verdict,
            late_at,
            rule: self.route.rule.as_deref(),
        };
        letters::owed(app, &file, &Beside::default(), effects, self.now)
    }

    /// A rule may name a person who has left since: then the queue alone decides.
    async fn assignee(&self, tx: &mut Tx) -> Result<Option<PersonId>, StoreError> {
        let Some(email) = &self.route.person else { return Ok(None) };
        let account = people::by_email(tx, &email.to_lowercase()).await?;
        Ok(account.filter(|account| !account.person.disabled).map(|account| account.person.id))
    }
}

/// By what a sender is known again: the e-mail address, or else the name.
pub(super) fn sender(notice: &Notice) -> Option<cases::Sender> {
    let claimant = &notice.claimant;
    let named = claimant.email.as_ref().map(|email| email.as_str().to_lowercase()).or_else(|| {
        let name = claimant.organisation.as_ref().or(claimant.signer.as_ref());
        name.map(|name| name.as_str().to_lowercase())
    });
    named.map(|text| Sha256::digest(text).into())
}

/// What a case is found by.
pub(super) fn searched(notice: &Notice, number: &CaseNumber) -> Vec<String> {
    let claimant = &notice.claimant;
    let mut texts = vec![number.to_string(), number.compact().to_owned()];
    let names = [&claimant.signer, &claimant.organisation, &claimant.owner];
    texts.extend(names.into_iter().flatten().map(ToString::to_string));
    texts.extend(claimant.email.iter().map(ToString::to_string));
    texts.extend(notice.works.iter().map(|work| head(work.description.as_str()).to_owned()));
    texts.extend(notice.locations.iter().map(crate::domain::location::Location::line));
    texts
}

/// The beginning of a long description: enough to find it by.
fn head(text: &str) -> &str {
    text.char_indices().nth(4_000).map_or(text, |(end, _)| &text[..end])
}
