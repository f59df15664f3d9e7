//! Walking every chain: what is broken, truncated, missing or erased.
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
const BATCH: u16 = 500;
/// Chains without a case, after the last one that has one, that are named.
const ORPHANS: u16 = 100;

/// Walks every chain of the database.
pub async fn verify(app: &App) -> Result<Report, ServiceError> {
    verify_all(&app.db, |_| ()).await
}

/// Walks every chain; `progress` is told the number of cases walked after each batch.
pub async fn verify_all(db: &Db, mut progress: impl FnMut(u64)) -> Result<Report, ServiceError> {
    let mut report = Report::default();
    let mut after = CaseId(uuid::Uuid::nil());
    loop {
        // One read transaction a batch: it sees heads and events of the same moment.
        let mut tx = db.read().await?;
        let said = events::heads(&mut tx, after, BATCH).await?;
        let Some(last) = said.last().map(|said| said.case) else {
            for case in events::later(&mut tx, after, ORPHANS).await? {
                report.faults.push((case.to_string(), Fault::Orphans));
            }
            return Ok(report);
        };
        let stored = events::between(&mut tx, after, last).await?;
        drop(tx);
        report.batch(said, &stored);
        after = last;
        progress(report.cases);
    }
}

impl Report {
    /// Both in the order of the cases.
    fn batch(&mut self, said: Vec<Said>, stored: &[(CaseId, StoredEvent)]) {
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
