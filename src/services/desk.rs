//! A case as the desk sees it: the case file, and the counter-notices, papers and accounts beside it.
use std::collections::HashMap;

use super::{
    App, ServiceError, access, access::CaseFile, publish, publish::CounterPinned, senders,
    senders::SenderFile,
};
use crate::{
    domain::{
        counter::verdict::{CounterVerdict, judge},
        event::Channel,
        ids::SubscriberId,
        number::CaseNumber,
        paper::{ComplaintPaper, HoldPaper},
        standing::Ordinal,
        subscriber::Subscriber,
    },
    store::{
        cases, counters,
        counters::Filed,
        import_rows::{self, Origin},
        papers::{self, PaperKind},
        subscribers,
    },
};

/// A counter-notice with all its versions.
pub struct Sheet {
    /// Every version, the first first; never empty.
    pub versions: Vec<Filed>,
    /// The documents that the latest version was signed under.
    pub editions: CounterPinned,
    /// What the statute finds in the latest version.
    pub verdict: CounterVerdict,
}

/// What lies beside a case; each part is read only where the case has something of it.
#[derive(Default)]
pub struct Beside {
    /// Counter-notices by their number.
    pub counters: HashMap<Ordinal, Sheet>,
    /// What holds say, by their number.
    pub holds: HashMap<Ordinal, HoldPaper>,
    /// What complaints say, by their number.
    pub complaints: HashMap<Ordinal, ComplaintPaper>,
    /// Accounts among the locations.
    pub accounts: HashMap<SubscriberId, Subscriber>,
    /// The import that the case came from; none where it came another way.
    pub origin: Option<Origin>,
    /// The record of the sender; none where the notice names nobody.
    pub sender: Option<SenderFile>,
}

/// Opens a case with everything beside it, as of one moment; who may do that, the caller has
/// checked.
pub async fn open(app: &App, number: &str) -> Result<(CaseFile, Beside), ServiceError> {
    let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
    let mut tx = app.db.read().await?;
    let id = cases::by_number(&mut tx, &number).await?.ok_or(ServiceError::NotFound)?;
    let file = access::read(app, &mut tx, id).await?;
    let mut beside = Beside::default();
    let life = &file.case.life;
    if !life.counters.is_empty() {
        let mut filed = counters::of_case(&mut tx, id).await?;
        for (ordinal, _) in (1..).zip(&life.counters) {
            let versions: Vec<Filed> =
                filed.extract_if(.., |filed| filed.ordinal == ordinal).collect();
            let Some(latest) = versions.last() else { continue };
            let editions = publish::pinned_counter(app, &latest.notice, latest.agent).await?;
            let verdict = judge(&editions.policy, &latest.notice);
            beside.counters.insert(ordinal, Sheet { versions, editions, verdict });
        }
    }
    if !life.holds.is_empty() || !life.complaints.is_empty() {
        for paper in papers::of_case(&mut tx, id).await? {
            match paper.kind {
                PaperKind::Hold => {
                    beside.holds.insert(paper.ordinal, paper.read()?);
                }
                PaperKind::Complaint => {
                    beside.complaints.insert(paper.ordinal, paper.read()?);
                }
            }
        }
    }
    let mut ids: Vec<SubscriberId> = file.case.subscribers.iter().flatten().copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let accounts = subscribers::listed(&mut tx, &ids).await?;
    beside.accounts = accounts.into_iter().map(|account| (account.id, account)).collect();
    if file.arrival.channel == Channel::Table {
        beside.origin = import_rows::of_case(&mut tx, &file.case.number).await?;
    }
    beside.sender = senders::read(app, &mut tx, id).await?;
    Ok((file, beside))
}
