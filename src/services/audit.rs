//! Walking every chain: what is broken, truncated, missing or erased.
use std::{collections::VecDeque, num::NonZero, thread};

use super::{App, ServiceError};
use crate::{
    domain::{
        audit::{Fault, StoredEvent, Walk},
        ids::CaseId,
    },
    store::{
        Db,
        events::{self, Said},
    },
};

/// What a walk over all chains found.
#[derive(Debug, Default)]
pub struct Report {
    /// Cases walked.
    pub cases: u64,
    /// Events whose place, bytes and details were checked.
    pub events: u64,
    /// Events whose details were erased, and say so.
    pub erased: u64,
    /// The first fault of each case that has one, by case number.
    pub faults: Vec<(String, Fault)>,
}

/// Cases read at a time.
const STRETCH: u16 = 500;
/// Chains without a case, after the last one that has one, that are named.
const ORPHANS: u16 = 100;
/// Before every case.
const NONE: CaseId = CaseId(uuid::Uuid::nil());

/// Walks every chain of the database.
pub async fn verify(app: &App) -> Result<Report, ServiceError> {
    verify_all(&app.db, |_| ()).await
}

/// Walks every chain, on each processor a stretch of cases at a time; `progress` is told the number of cases
/// walked after each stretch.
pub async fn verify_all(db: &Db, mut progress: impl FnMut(u64)) -> Result<Report, ServiceError> {
    let at_once = thread::available_parallelism().map_or(1, NonZero::get);
    let (mut report, mut walks) = (Report::default(), VecDeque::new());
    let (mut next, mut last) = (Some(NONE), NONE);
    loop {
        while walks.len() < at_once
            && let Some(after) = next
        {
            next = events::stretch(&mut db.read().await?, after, STRETCH).await?;
            walks.push_back(tokio::spawn(walked(db.clone(), after, next)));
        }
        let Some(walk) = walks.pop_front() else { break };
        let (walked, end) =
            walk.await.map_err(|error| ServiceError::Broken(error.to_string()))??;
        report.add(walked);
        last = end;
        progress(report.cases);
    }
    for case in events::later(&mut db.read().await?, last, ORPHANS).await? {
        report.faults.push((case.to_string(), Fault::Orphans));
    }
    Ok(report)
}

/// What the cases after the one and up to the other hold, or the next few, and which is the last of them.
async fn walked(
    db: Db,
    mut after: CaseId,
    until: Option<CaseId>,
) -> Result<(Report, CaseId), ServiceError> {
    let mut report = Report::default();
    loop {
        // One read transaction each time: it sees heads and events of the same moment.
        let mut tx = db.read().await?;
        let said = events::heads(&mut tx, after, STRETCH).await?;
        let Some(last) = said.last().map(|said| said.case) else { break };
        let stored = events::between(&mut tx, after, last).await?;
        drop(tx);
        report.walk(said, &stored);
        after = last;
        // A case may have come between since the end was looked up.
        if until.is_none_or(|until| last >= until) {
            break;
        }
    }
    Ok((report, after))
}

impl Report {
    fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.events += other.events;
        self.erased += other.erased;
        self.faults.extend(other.faults);
    }

    /// Both in the order of the cases.
    fn walk(&mut self, said: Vec<Said>, stored: &[(CaseId, StoredEvent)]) {
        let mut chains = stored.chunk_by(|(one, _), (other, _)| one == other).peekable();
        for said in said {
            while let Some(chain) = chains.next_if(|chain| chain[0].0.0 < said.case.0) {
                self.faults.push((chain[0].0.to_string(), Fault::Orphans));
            }
            let chain = chains.next_if(|chain| chain[0].0 == said.case).unwrap_or_default();
            let mut walk = Walk::new(said.case);
            let walked = chain.iter().try_for_each(|(_, event)| walk.step(event));
            self.cases += 1;
            self.events += chain.len() as u64;
            self.erased += u64::from(walk.erased);
            if let Err(fault) = walked.and_then(|()| walk.finish(said.head)) {
                self.faults.push((said.number, fault));
            }
        }
    }
}
