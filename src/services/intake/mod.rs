//! Receiving a notice: everything it needs is decided first, then stored together with those that
//! arrive at the same time.
mod group;
mod opening;

use std::sync::Arc;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{App, ServiceError, metrics};
pub use group::Groups;
use opening::Opening;

use crate::{
    domain::{
        audit::Actor, case::Entrance, event::Channel, evidence::Offered, ids::ApiKeyId,
        key::AccessKey, notice::Notice, number::CaseNumber, party::Email, policy::CopyrightPolicy,
    },
    store::{StoreError, cases, notices},
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
    for _ in 0..TRIES {
        let opening = Opening::of(app, submission);
        let received = opening.received(app);
        let verdict = opening.stored.case.verdict;
        match app.intake.store(opening).await {
            Ok(()) => {
                metrics::received(submission.channel, verdict);
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

/// Takes many notices in, in one transaction where nothing is wrong with any of them. Each gets its
/// own answer, in their order.
pub async fn receive_all(
    app: &App,
    submissions: &[Submission<'_>],
) -> Vec<Result<Received, ServiceError>> {
    let mut openings: Vec<Opening> =
        submissions.iter().map(|submission| Opening::of(app, submission)).collect();
    let received: Vec<Received> = openings.iter().map(|opening| opening.received(app)).collect();
    match group::store(&app.db, &mut openings).await {
        Ok(()) => {
            for opening in &openings {
                metrics::received(opening.arrival.channel, opening.stored.case.verdict);
            }
            app.promised.notify_one();
            return received.into_iter().map(Ok).collect();
        }
        // The commit may have happened: nobody is tried again.
        Err(ServiceError::Store(error)) if error.is_outage() && !error.is_undone() => {
            let error = Arc::new(error);
            let failed = || Err(StoreError::Together(error.clone()).into());
            return submissions.iter().map(|_| failed()).collect();
        }
        Err(_) => {}
    }
    let mut answers = Vec::new();
    for submission in submissions {
        answers.push(match received_before(app, submission.key).await {
            Ok(Some(received)) => Ok(received),
            Ok(None) => receive(app, submission).await,
            Err(error) => Err(error),
        });
    }
    answers
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

/// By what a sender is known again: the e-mail address, or else the name.
pub(super) fn sender(notice: &Notice) -> Option<cases::Sender> {
    let claimant = &notice.claimant;
    if let Some(email) = &claimant.email {
        return Some(known_by(email));
    }
    let name = claimant.organisation.as_ref().or(claimant.signer.as_ref())?;
    let name = name.as_str().to_lowercase();
    // Whoever calls themselves by somebody's address is not that somebody.
    let is_address = matches!(Email::parse(&name), Ok(Some(_)));
    let name = if is_address { format!("name {name}") } else { name };
    Some(Sha256::digest(name).into())
}

/// By what the sender of notices with this address is known.
pub(super) fn known_by(email: &Email) -> cases::Sender {
    Sha256::digest(email.as_str().to_lowercase()).into()
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
