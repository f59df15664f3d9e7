//! One counter-notice with all its versions.
use data_encoding::HEXLOWER;

use crate::{
    domain::{
        case::{Case, Counter},
        counter::{
            receipt::{self, CounterReceipt},
            verdict::{CounterVerdict, judge},
        },
        ids::CaseId,
        key::KeyHolder,
        receipt::Submission,
        standing::Ordinal,
    },
    services::{App, ServiceError, access, change, publish},
    store::{
        Tx,
        counters::{self, Filed},
    },
};

/// Everything that a page about one counter-notice can show.
pub struct CounterFile {
    /// The case.
    pub case: Case,
    /// Which counter-notice of it.
    pub ordinal: Ordinal,
    /// How far it has come.
    pub counter: Counter,
    /// Every version, the first first; never empty.
    pub versions: Vec<Filed>,
    /// The documents that the latest version was signed under.
    pub editions: publish::CounterPinned,
    /// What the statute finds in the latest version.
    pub verdict: CounterVerdict,
}

impl CounterFile {
    /// The version that counts.
    ///
    /// # Panics
    /// Never: a counter-notice is stored with its first version.
    #[must_use]
    pub fn latest(&self) -> &Filed {
        self.versions.last().expect("a counter-notice has a version")
    }
}

/// The facts of the receipt of the version that counts; they cover the submission alone.
#[must_use]
pub fn receipt(app: &App, file: &CounterFile) -> CounterReceipt {
    let latest = file.latest();
    CounterReceipt::of(receipt::Filed {
        number: file.case.number,
        counter: file.ordinal,
        received_at: latest.received_at,
        editions: file.editions.editions(),
        agent: &file.editions.agent,
        notice: &latest.notice,
        submission: Submission { sha256: HEXLOWER.encode(&latest.sha256), bytes: latest.size },
        status_address: app
            .address(&format!("/counter-notices/{}/{}", file.case.number, file.ordinal)),
    })
}

/// Opens a counter-notice with its own key. A wrong number and a wrong key are the same answer.
pub async fn follow(
    app: &App,
    number: &str,
    counter: Ordinal,
    key: &str,
) -> Result<CounterFile, ServiceError> {
    let mut tx = app.db.read().await?;
    let id = access::admitted(app, &mut tx, number, KeyHolder::Counter(counter), key).await?;
    file(app, &mut tx, id, counter).await
}

/// Everything about one counter-notice; who may see it, the caller has checked.
pub async fn file(
    app: &App,
    tx: &mut Tx,
    id: CaseId,
    ordinal: Ordinal,
) -> Result<CounterFile, ServiceError> {
    let case = change::look(tx, id).await?.stored.case;
    let counter = case.life.counter(ordinal).cloned().ok_or(ServiceError::NotFound)?;
    let mut versions = counters::of_case(tx, id).await?;
    versions.retain(|filed| filed.ordinal == ordinal);
    let latest = versions.last().ok_or(ServiceError::NotFound)?;
    let editions = publish::pinned_counter(app, &latest.notice, latest.agent).await?;
    let verdict = judge(&editions.policy, &latest.notice);
    Ok(CounterFile { case, ordinal, counter, versions, editions, verdict })
}
