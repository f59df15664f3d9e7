//! Completing a notice: another version beside those of before, judged anew.
use std::collections::HashMap;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{
    App, ServiceError, access,
    access::{CaseFile, Entry},
    change,
    change::Held,
    evidence,
    intake::{Received, Submission, searched},
};
use crate::{
    domain::{
        case::{Case, Cure, Refused},
        event::Request,
        ids::{CaseId, NoticeId},
        location::Location,
        notice::{LOCATIONS_MOST, Notice},
        standing::Standing,
        verdict::{Overall, Override, judge},
    },
    store::{
        Tx, cases, locations,
        notices::{self, Arrival, Listed},
        search,
    },
};

/// The request to complete the notice of a case, while it can be followed.
///
/// # Errors
/// When nothing is missing, or the whole notice was taken back.
pub fn awaited(case: &Case) -> Result<Cure, Refused> {
    if !case.standings.is_empty() && case.standings.iter().all(Standing::is_retracted) {
        return Err(Refused::TakenBack);
    }
    case.life.cure.ok_or(Refused::NothingToComplete)
}

/// The findings of an agent that a completed notice is still judged with: what was missed in an
/// earlier version is looked for again.
#[must_use]
pub fn findings(case: &Case) -> Vec<Override> {
    case.overrides.iter().filter(|over| over.met).cloned().collect()
}

/// The numbers of the locations that a completed notice gives up: those that it leaves out and that
/// nobody has decided about.
///
/// # Errors
/// When its locations cannot be those of this case.
pub fn left_out(file: &CaseFile, completed: &Notice) -> Result<Vec<u32>, Refused> {
    let union = Union::of(&file.notice.locations, &file.case.standings, &completed.locations)?;
    let open = |position: &u32| {
        matches!(file.case.standings.get(*position as usize - 1), Some(Standing::Open))
    };
    Ok(union.left_out.into_iter().filter(open).collect())
}

/// Takes a completed notice in, as another version. Once this returns, both versions are on disk.
pub async fn complete(
    app: &App,
    number: &str,
    entry: impl Into<Entry<'_>>,
    submission: &Submission<'_>,
) -> Result<Received, ServiceError> {
    let (now, entry) = (app.clock.now(), entry.into());
    let mut tx = app.db.write().await?;
    let id = access::admitted_claimant(app, &mut tx, number, entry).await?;
    let done = completed(app, &mut tx, id, submission, entry, now).await;
    if let Err(ServiceError::Refused(refused)) = &done {
        // SQLite has one writer: this one ends before the refusal is recorded.
        drop(tx);
        change::turn_away(app, id, Request::Completion, refused, entry.actor()).await?;
    } else if done.is_ok() {
        tx.commit().await?;
        app.promised.notify_one();
    }
    done
}

async fn completed(
    app: &App,
    tx: &mut Tx,
    id: CaseId,
    submission: &Submission<'_>,
    entry: Entry<'_>,
    now: Timestamp,
) -> Result<Received, ServiceError> {
    let before = change::hold(tx, id).await?;
    let case = &before.stored.case;
    let received = Received { number: case.number, key: app.claimant_key(id, case.key_generation) };
    let mut submission_key = submission.key;
    if let Some(key) = submission_key
        && let Some(known) = notices::case_of_submission(tx, key).await?
    {
        if known == id {
            return Ok(received);
        }
        // The same bytes under two cases are two completions.
        submission_key = None;
    }
    awaited(case)?;
    let Submission { notice, policy, channel, bytes, .. } = submission;
    let union = Union::of(&before.notice.locations, &case.standings, &notice.locations)?;
    let version = before.version + 1;
    let verdict = judge(policy, notice, &findings(case));
    let total = before.notice.locations.len() + union.added.len();
    let practice = app.practice();
    let (after, mut effects) =
        case.clone().complete(version, &verdict, total, &union.left_out, now, &practice)?;

    effects.extend(evidence::added(&submission.evidence, None));
    evidence::link(app, tx, id, &submission.evidence, entry.actor(), now).await?;

    let arrival = Arrival {
        id: NoticeId(app.chance.uuid(now)),
        channel: *channel,
        received_at: now,
        sha256: Sha256::digest(bytes).into(),
        size: bytes.len() as u64,
        provider: app.policies.in_force().provider.version(),
        agent: app.policies.agent().version(),
        status_address: app.status_address(&case.number),
    };
    let listed = Some(&union.listed);
    let (arrived, key) = (&arrival, submission_key);
    let new = notices::New { case: id, version, listed, arrival: arrived, notice, bytes, key };
    notices::insert(tx, &[new]).await?;
    locations::insert(tx, [(id, before.notice.locations.len(), union.added.as_slice())]).await?;
    let words = words(tx, &before, notice).await?;
    search::replace(tx, id, &words).await?;
    let mut held = before;
    // The time to act runs from the moment at which the last element arrived.
    if after.verdict == Overall::Effective {
        held.stored.due = app.settings.targets.due(now);
    }
    let sender = super::intake::sender(notice);
    cases::set_notice(tx, id, arrival.id, sender, held.stored.due, total).await?;
    let mut locations = std::mem::take(&mut held.notice.locations);
    locations.extend(union.added);
    let held = Held {
        notice: Notice { locations, ..notice.clone() },
        arrival,
        version,
        listed: Some(union.listed),
        ..held
    };
    change::store(app, tx, &held, &after, &effects, entry.actor(), now).await?;
    Ok(received)
}

/// What the case is found by from now on: the words of this version, then of all before.
async fn words(
    tx: &mut Tx,
    before: &Held,
    completed: &Notice,
) -> Result<Vec<String>, ServiceError> {
    let number = &before.stored.case.number;
    let mut words = searched(completed, number);
    words.extend(searched(&before.notice, number));
    for kept in change::versions(tx, before).await? {
        words.extend(searched(&kept.notice, number));
    }
    Ok(words)
}

/// The locations of a completed notice among those of its case.
#[derive(Debug)]
struct Union {
    listed: Listed,
    added: Vec<Location>,
    left_out: Vec<u32>,
}

impl Union {
    /// Those of before keep their numbers, new ones come after them. What was taken back stays so:
    /// a line that names it again is a new location.
    fn of(
        before: &[Location],
        standings: &[Standing],
        completed: &[Location],
    ) -> Result<Self, Refused> {
        let claimed = (1..).zip(before.iter().zip(standings));
        let claimed = claimed.filter(|(_, (_, standing))| !standing.is_retracted());
        let mut known: HashMap<String, (u32, &Location)> =
            claimed.map(|(at, (location, _))| (location.key(), (at, location))).collect();
        if completed.is_empty() && !known.is_empty() {
            return Err(Refused::NamesNothing);
        }
        let mut listed = Listed { known: before.len(), ..Listed::default() };
        let mut added = Vec::new();
        let mut next = u32::try_from(before.len()).unwrap_or(u32::MAX);
        for location in completed {
            let position = if let Some((at, stored)) = known.remove(&location.key()) {
                if stored != location {
                    listed.written.insert(at, location.clone());
                }
                at
            } else {
                added.push(location.clone());
                next += 1;
                next
            };
            listed.positions.push(position);
        }
        let total = before.len() + added.len();
        if total > LOCATIONS_MOST {
            return Err(Refused::TooManyLocations(total));
        }
        let mut left_out: Vec<u32> = known.into_values().map(|(at, _)| at).collect();
        left_out.sort_unstable();
        Ok(Self { listed, added, left_out })
    }
}
