//! Notices at rest, in all their versions: the claim, its works, and the bytes as they arrived.
mod insert;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::{
    event::Channel,
    ids::{CaseId, NoticeId},
    location::{Location, WebAddress},
    notice::{Notice, Quoted, Signature, Statements, Subsection, Work},
    party::{Claimant, Email},
    policy::Version,
    text::{Line, Passage},
};
use insert::insert_works;
pub use insert::{New, insert};

/// A version of a notice without its works.
macro_rules! kept {
    ($rest:literal) => {
        concat!(
            "select n.id, n.version, n.channel, n.received_at, n.policy, n.claim, n.sha256, \
             n.size, n.provider, n.agent, n.status_address from notices n ",
            $rest
        )
    };
}

statements! {
    FIND = (kept "join cases c on c.notice_id = n.id where c.id = $1");
    VERSIONS = (kept "where n.case_id = $1 order by n.version");
    WORKS = "select kind, description, original from works where notice_id = $1 order by position";
    REREAD = "update notices set claimant = $2, claim = $3, policy = $4, reference = $5 where id = $1";
    FORGET_WORKS = "delete from works where notice_id = $1";
    /// Several where a letter of very many locations became several cases.
    BY_REFERENCE = "select case_id, claim from notices where reference = $1 order by id limit $2";
    CASE_OF_SUBMISSION = "select case_id from notices where submission_key = $1";
    BYTES = "select bytes from submissions where notice_id = $1";
}

/// What of a notice is stored as one piece and never queried.
#[derive(Serialize, Deserialize)]
struct Claim {
    subsection: Subsection,
    claimant: Claimant,
    statements: Statements,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    quoted: Quoted,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<Line>,
    signature: Option<Signature>,
    added: BTreeMap<String, Passage>,
    language: Option<String>,
    merged: usize,
    suspicious: bool,
    /// Absent from a first version: that one names the first locations of its case, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    listed: Option<Listed>,
}

/// Which locations of its case a later version of a notice names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Their numbers, in the order of this version.
    pub positions: Vec<u32>,
    /// As this version writes them, where an earlier one wrote them otherwise.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub written: BTreeMap<u32, Location>,
    /// How many locations the case had before this version.
    pub known: usize,
}

/// How and when a notice came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// Identifier of this version of the notice.
    pub id: NoticeId,
    /// Through which door.
    pub channel: Channel,
    /// When.
    pub received_at: Timestamp,
    /// SHA-256 of the bytes that arrived.
    pub sha256: [u8; 32],
    /// How many bytes arrived.
    pub size: u64,
    /// The provider as published then: a receipt shows it for ever.
    pub provider: Version,
    /// The designated agent as published then.
    pub agent: Version,
    /// The address of the status page as given out then, without a key.
    pub status_address: String,
}

/// A notice as one of its versions says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// From 1.
    pub version: u32,
    /// How and when it came in.
    pub arrival: Arrival,
    /// What it says; its locations are those that it names itself.
    pub notice: Notice,
}

fn claim(notice: &Notice, listed: Option<&Listed>) -> String {
    let claim = Claim {
        subsection: notice.subsection,
        claimant: notice.claimant.clone(),
        statements: notice.statements,
        quoted: notice.quoted.clone(),
        reference: notice.reference.clone(),
        signature: notice.signature.clone(),
        added: notice.added.clone(),
        language: notice.language.clone(),
        merged: notice.merged,
        suspicious: notice.suspicious,
        listed: listed.cloned(),
    };
    serde_json::to_string(&claim).expect("a claim is JSON")
}

/// The claimant's address in a claim as it is stored.
pub(super) fn email_of(claim: &str) -> Result<Option<Email>, StoreError> {
    #[derive(Deserialize)]
    struct Addressed {
        claimant: Claimant,
    }
    let claim: Addressed = serde_json::from_str(claim)
        .map_err(|error| StoreError::corrupt("notices", "claim", error))?;
    Ok(claim.claimant.email)
}

/// A person has read the letter: it says this and not what a program made of it. The bytes that
/// arrived stay as they are.
pub async fn reread(tx: &mut Tx, id: NoticeId, notice: &Notice) -> Result<(), StoreError> {
    on!(tx, REREAD, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(notice.claimant.label())
        .bind(claim(notice, None))
        .bind(notice.policy.to_string())
        .bind(notice.reference.as_ref().map(Line::as_str))
        .execute(conn)
        .await
        .map(drop))?;
    on!(tx, FORGET_WORKS, |conn, sql| sqlx::query(sql).bind(id.0).execute(conn).await.map(drop))?;
    insert_works(tx, [(id, notice.works.as_slice())].into_iter()).await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    version: i32,
    channel: String,
    received_at: i64,
    policy: String,
    claim: String,
    sha256: Vec<u8>,
    size: i64,
    provider: String,
    agent: String,
    status_address: String,
}

type WorkRow = (String, String, Option<String>);

/// The version of a notice that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counting {
    /// Its number, from 1.
    pub version: u32,
    /// How and when it came in.
    pub arrival: Arrival,
    /// What it says, with all locations of the case, whichever version named them.
    pub notice: Notice,
    /// Which of them this version names; none where it names all.
    pub listed: Option<Listed>,
}

/// The notice of a case as it stands, with `locations` from their own table.
pub async fn of_case(
    tx: &mut Tx,
    case: CaseId,
    locations: Vec<Location>,
) -> Result<Option<Counting>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_optional(conn).await)?;
    let Some(row) = row else { return Ok(None) };
    let (kept, listed) = row.kept(tx, |_| locations).await?;
    let Kept { version, arrival, notice } = kept;
    Ok(Some(Counting { version, arrival, notice, listed }))
}

/// Every version of the notice of a case, the first one first; `locations` are all of the case.
pub async fn versions(
    tx: &mut Tx,
    case: CaseId,
    locations: &[Location],
) -> Result<Vec<Kept>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, VERSIONS, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    let mut versions: Vec<Kept> = Vec::new();
    for row in rows {
        let (kept, listed) =
            row.kept(tx, |listed| listed.map_or_else(Vec::new, |it| it.of(locations))).await?;
        // The second version says how many locations the first one named.
        if let (Some(listed), [first]) = (&listed, versions.as_mut_slice()) {
            first.notice.locations = locations.iter().take(listed.known).cloned().collect();
        }
        versions.push(kept);
    }
    if let [only] = versions.as_mut_slice() {
        only.notice.locations = locations.to_vec();
    }
    Ok(versions)
}

impl Listed {
    /// The locations that this version names, out of all of the case.
    #[must_use]
    pub fn of(&self, locations: &[Location]) -> Vec<Location> {
        let one = |position: &u32| {
            let stored = (*position as usize).checked_sub(1).and_then(|at| locations.get(at));
            self.written.get(position).or(stored).cloned()
        };
        self.positions.iter().filter_map(one).collect()
    }
}

fn version(column: &'static str, text: &str) -> Result<Version, StoreError> {
    text.parse().map_err(|error| StoreError::corrupt("notices", column, error))
}

impl Row {
    async fn kept(
        self,
        tx: &mut Tx,
        locations: impl FnOnce(Option<&Listed>) -> Vec<Location>,
    ) -> Result<(Kept, Option<Listed>), StoreError> {
        let works: Vec<WorkRow> =
            on!(tx, WORKS, |conn, sql| sqlx::query_as(sql).bind(self.id).fetch_all(conn).await)?;
        let claim: Claim = serde_json::from_str(&self.claim)
            .map_err(|error| StoreError::corrupt("notices", "claim", error))?;
        let notice = Notice {
            policy: version("policy", &self.policy)?,
            subsection: claim.subsection,
            claimant: claim.claimant,
            works: works.into_iter().map(work).collect::<Result<_, _>>()?,
            locations: locations(claim.listed.as_ref()),
            merged: claim.merged,
            statements: claim.statements,
            quoted: claim.quoted,
            reference: claim.reference,
            signature: claim.signature,
            added: claim.added,
            language: claim.language,
            suspicious: claim.suspicious,
        };
        let version = self.version.cast_unsigned();
        Ok((Kept { version, arrival: self.arrival()?, notice }, claim.listed))
    }

    fn arrival(self) -> Result<Arrival, StoreError> {
        Ok(Arrival {
            id: NoticeId(self.id),
            channel: Channel::from_key(&self.channel)
                .ok_or_else(|| StoreError::corrupt("notices", "channel", self.channel))?,
            received_at: moment("notices", "received_at", self.received_at)?,
            sha256: self
                .sha256
                .try_into()
                .map_err(|_| StoreError::corrupt("notices", "sha256", "not 32 bytes"))?,
            size: u64::try_from(self.size).unwrap_or(0),
            provider: version("provider", &self.provider)?,
            agent: version("agent", &self.agent)?,
            status_address: self.status_address,
        })
    }
}

fn work((kind, description, original): WorkRow) -> Result<Work, StoreError> {
    let description = Passage::parse(&description, usize::MAX)
        .map_err(|error| StoreError::corrupt("works", "description", error))?
        .ok_or_else(|| StoreError::corrupt("works", "description", "empty"))?;
    let original = WebAddress::parse(original.as_deref().unwrap_or_default())
        .map_err(|error| StoreError::corrupt("works", "original", error))?;
    Ok(Work { kind, description, original })
}

/// The case that a submission with this key opened, if there is one.
pub async fn case_of_submission(tx: &mut Tx, key: [u8; 32]) -> Result<Option<CaseId>, StoreError> {
    let id: Option<Uuid> = on!(tx, CASE_OF_SUBMISSION, |conn, sql| sqlx::query_scalar(sql)
        .bind(key.to_vec())
        .fetch_optional(conn)
        .await)?;
    Ok(id.map(CaseId))
}

/// Cases whose notice bears the sender's own number `reference` and came from `email`, at most so
/// many.
pub async fn by_reference(
    tx: &mut Tx,
    reference: &str,
    email: &str,
    most: u16,
) -> Result<Vec<CaseId>, StoreError> {
    let rows: Vec<(Uuid, String)> = on!(tx, BY_REFERENCE, |conn, sql| sqlx::query_as(sql)
        .bind(reference)
        .bind(i64::from(most))
        .fetch_all(conn)
        .await)?;
    let mut cases = Vec::new();
    for (case, claim) in rows {
        let claim: Claim = serde_json::from_str(&claim)
            .map_err(|error| StoreError::corrupt("notices", "claim", error))?;
        let from = claim.claimant.email.as_ref();
        let is_theirs = from.is_some_and(|from| from.as_str().eq_ignore_ascii_case(email));
        if is_theirs && !cases.contains(&CaseId(case)) {
            cases.push(CaseId(case));
        }
    }
    Ok(cases)
}

/// The bytes of a submission as they arrived; none once they were erased.
pub async fn bytes(tx: &mut Tx, notice: NoticeId) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(on!(tx, BYTES, |conn, sql| sqlx::query_scalar(sql)
        .bind(notice.0)
        .fetch_optional(conn)
        .await)?)
}
