//! Walking every chain: what is broken, truncated, missing or erased.
use super::{App, ServiceError};
use crate::{
    domain::{
        audit::{Fault, Walk},
        ids::CaseId,
    },
    store::{Db, events},
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
/// Chains without a case that are named.
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
        let Some(last) = said.last() else { break };
        after = last.case;
        for said in said {
            let stored = events::of_case(&mut tx, said.case).await?;
            let mut walk = Walk::new(said.case);
            let walked = stored.iter().try_for_each(|event| walk.step(event));
            report.cases += 1;
            report.events += stored.len() as u64;
            report.erased += u64::from(walk.erased);
            if let Err(fault) = walked.and_then(|()| walk.finish(said.head)) {
                report.faults.push((said.number, fault));
            }
        }
        progress(report.cases);
    }
    let mut tx = db.read().await?;
    for case in events::orphans(&mut tx, ORPHANS).await? {
        report.faults.push((case.to_string(), Fault::Orphans));
    }
    Ok(report)
}
