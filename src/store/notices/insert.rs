//! New versions of notices on their way in, with their works and the bytes that arrived.
use super::{Arrival, Listed, claim};
use crate::{
    domain::{
        ids::{CaseId, NoticeId},
        location::WebAddress,
        notice::{Notice, Work},
        text::Line,
    },
    store::{
        StoreError, Tx,
        rows::{Kind, Rows, Table},
    },
};

const NOTICES: Table = Table {
    name: "notices",
    columns: &[
        ("id", Kind::Uuid),
        ("case_id", Kind::Uuid),
        ("version", Kind::Int),
        ("channel", Kind::Text),
        ("received_at", Kind::Big),
        ("policy", Kind::Text),
        ("claimant", Kind::Text),
        ("claim", Kind::Text),
        ("sha256", Kind::Bytes),
        ("size", Kind::Big),
        ("submission_key", Kind::Bytes),
        ("provider", Kind::Text),
        ("agent", Kind::Text),
        ("status_address", Kind::Text),
        ("reference", Kind::Text),
    ],
};

const SUBMISSIONS: Table =
    Table { name: "submissions", columns: &[("notice_id", Kind::Uuid), ("bytes", Kind::Bytes)] };

const WORK_ROWS: Table = Table {
    name: "works",
    columns: &[
        ("notice_id", Kind::Uuid),
        ("position", Kind::Int),
        ("kind", Kind::Text),
        ("description", Kind::Text),
        ("original", Kind::Text),
    ],
};

/// A version of a notice that is new.
#[derive(Debug)]
pub struct New<'a> {
    /// The case it belongs to.
    pub case: CaseId,
    /// From 1; an earlier version stays as it is.
    pub version: u32,
    /// The locations of the case that a later version names.
    pub listed: Option<&'a Listed>,
    /// How and when it came in.
    pub arrival: &'a Arrival,
    /// What it says.
    pub notice: &'a Notice,
    /// As it arrived.
    pub bytes: &'a [u8],
    /// One that is known already is refused by the database: see [`StoreError::is_taken`].
    pub key: Option<[u8; 32]>,
}

/// Stores versions of notices with their works and the bytes that arrived.
pub async fn insert(tx: &mut Tx, new: &[New<'_>]) -> Result<(), StoreError> {
    let (mut notices, mut submissions) = (Rows::of(&NOTICES), Rows::of(&SUBMISSIONS));
    for New { case, version, listed, arrival, notice, bytes, key } in new {
        notices.push([
            arrival.id.0.into(),
            case.0.into(),
            version.cast_signed().into(),
            arrival.channel.key().into(),
            arrival.received_at.as_microsecond().into(),
            notice.policy.to_string().into(),
            notice.claimant.label().into(),
            claim(notice, *listed).into(),
            (&arrival.sha256).into(),
            i64::try_from(arrival.size).unwrap_or(i64::MAX).into(),
            (*key).into(),
            arrival.provider.to_string().into(),
            arrival.agent.to_string().into(),
            arrival.status_address.as_str().into(),
            notice.reference.as_ref().map(Line::as_str).into(),
        ]);
        submissions.push([arrival.id.0.into(), (*bytes).into()]);
    }
    notices.insert(tx).await?;
    submissions.insert(tx).await?;
    insert_works(tx, new.iter().map(|new| (new.arrival.id, new.notice.works.as_slice()))).await
}

pub(super) async fn insert_works<'a>(
    tx: &mut Tx,
    works: impl Iterator<Item = (NoticeId, &'a [Work])>,
) -> Result<(), StoreError> {
    let mut rows = Rows::of(&WORK_ROWS);
    for (notice, works) in works {
        for (position, work) in (1_i32..).zip(works) {
            rows.push([
                notice.0.into(),
                position.into(),
                work.kind.as_str().into(),
                work.description.as_str().into(),
                work.original.as_ref().map(WebAddress::as_str).into(),
            ]);
        }
    }
    rows.insert(tx).await
}
