//! Imports: files of many notices on their way into cases, held by a lease while a worker is at one.
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::{
    ids::{ImportId, PersonId},
    import::{Grouping, Mapping, Mode, Stage},
    policy::Version,
};

macro_rules! whole {
    ($rest:literal) => {
        concat!(
            "select i.id, i.name, i.sender, i.sha256, i.sheet, i.stage, i.mode, i.grouping_by, i.head, \
             i.mapping, i.policy, i.uploaded_by, p.name as person, i.uploaded_at, i.received_at, \
             i.units, i.done, i.good, i.bad, i.opened \
             from imports i left join people p on p.id = i.uploaded_by ",
            $rest
        )
    };
}

statements! {
    INSERT = "insert into imports (id, name, sender, sha256, sheet, stage, mode, grouping_by, head, mapping, \
              uploaded_by, uploaded_at, received_at) \
              values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    FIND = (whole "where i.id = $1");
    /// Identifiers rise with time.
    NEWEST = (whole "where i.id < $1 order by i.id desc limit $2");
    OF_FILE = (whole "where i.sha256 = $1 order by i.id desc limit $2");
    /// Only one of two takes it: the other finds the lease renewed.
    CLAIM = "update imports set lease_until = $3, worker = $4 where id = $1 \
             and stage in ('reading', 'checking', 'opening') and (lease_until is null or lease_until < $2)";
    WAITING = "select id from imports where stage in ('reading', 'checking', 'opening') \
               and (lease_until is null or lease_until < $1) order by id limit 1";
    RENEW = "update imports set lease_until = $4, done = $5, good = $6, bad = $7, opened = $8, units = $9 \
             where id = $1 and worker = $2 and stage = $3";
    /// The next stage begins at its first unit.
    MOVE = "update imports set stage = $3, done = 0 where id = $1 and stage = $2";
    HEAD = "update imports set head = $2, mapping = $3, grouping_by = $4 where id = $1";
    ORDER = "update imports set stage = 'checking', mode = $2, grouping_by = $3, mapping = $4, policy = $5, \
             units = 0, done = 0, good = 0, bad = 0, opened = 0, lease_until = null \
             where id = $1 and stage in ('mapping', 'checked', 'stopped')";
    PROCEED = "update imports set stage = 'opening', mode = $3, done = 0, lease_until = null \
               where id = $1 and stage = $2";
    /// All or nothing is finished once it has begun.
    CANCEL = "update imports set stage = 'cancelled', lease_until = null where id = $1 \
              and stage in ('reading', 'mapping', 'checking', 'checked', 'stopped', 'opening') \
              and not (stage = 'opening' and mode = 'all_or_nothing')";
}

/// What reading the file brought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Head {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The first rows, each cell shortened.
    pub preview: Vec<(u32, Vec<String>)>,
    /// Rows of the table.
    pub rows: usize,
    /// What a person should know of how it was read.
    pub told: Vec<String>,
    /// Name of the sheet in a workbook.
    pub sheet: String,
    /// Why the file is refused.
    pub refusal: String,
    /// The mapping is that of this sender's last table of these columns.
    pub is_remembered: bool,
}

/// An import as stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// Identifier.
    pub id: ImportId,
    /// Name of the file.
    pub name: String,
    /// Who sent it, as somebody here said: a name or an e-mail address.
    pub sender: String,
    /// Of the file.
    pub sha256: [u8; 32],
    /// Which of its sheets, from 0.
    pub sheet: usize,
    /// How far it has come.
    pub stage: Stage,
    /// What is done with the rows.
    pub mode: Mode,
    /// Which rows are one notice.
    pub grouping: Grouping,
    /// What reading the file brought.
    pub head: Head,
    /// What its columns mean.
    pub mapping: Mapping,
    /// The policy that its notices are judged by; none before they are checked.
    pub policy: Option<Version>,
    /// Who uploaded it; nobody for the command line.
    pub uploaded_by: Option<PersonId>,
    /// That person's name.
    pub person: Option<String>,
    /// When it was uploaded.
    pub uploaded_at: Timestamp,
    /// When the notices reached the provider.
    pub received_at: Timestamp,
    /// How far the stage has come.
    pub progress: Progress,
}

/// How far a stage has come, and what it brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Notices of the file, whether they can be opened or not.
    pub units: u32,
    /// Notices that this stage has dealt with.
    pub done: u32,
    /// Rows without a problem.
    pub good: u32,
    /// Rows with one.
    pub bad: u32,
    /// Rows that are in cases.
    pub opened: u32,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    sender: String,
    sha256: Vec<u8>,
    sheet: i32,
    stage: String,
    mode: String,
    grouping_by: String,
    head: String,
    mapping: String,
    policy: Option<String>,
    uploaded_by: Option<Uuid>,
    person: Option<String>,
    uploaded_at: i64,
    received_at: i64,
    units: i32,
    done: i32,
    good: i32,
    bad: i32,
    opened: i32,
}

impl Row {
    fn import(self) -> Result<Import, StoreError> {
        let corrupt = |column| StoreError::corrupt("imports", column, "cannot be read");
        let json = |column| move |error| StoreError::corrupt("imports", column, error);
        let policy = self.policy.map(|it| it.parse().map_err(|_| corrupt("policy")));
        Ok(Import {
            id: ImportId(self.id),
            name: self.name,
            sender: self.sender,
            sha256: self.sha256.try_into().map_err(|_| corrupt("sha256"))?,
            sheet: usize::try_from(self.sheet).map_err(|_| corrupt("sheet"))?,
            stage: Stage::from_key(&self.stage).ok_or_else(|| corrupt("stage"))?,
            mode: Mode::from_key(&self.mode).ok_or_else(|| corrupt("mode"))?,
            grouping: Grouping::from_key(&self.grouping_by)
                .ok_or_else(|| corrupt("grouping_by"))?,
            head: serde_json::from_str(&self.head).map_err(json("head"))?,
            mapping: serde_json::from_str(&self.mapping).map_err(json("mapping"))?,
            policy: policy.transpose()?,
            uploaded_by: self.uploaded_by.map(PersonId),
            person: self.person,
            uploaded_at: moment("imports", "uploaded_at", self.uploaded_at)?,
            received_at: moment("imports", "received_at", self.received_at)?,
            progress: Progress {
                units: self.units.cast_unsigned(),
                done: self.done.cast_unsigned(),
                good: self.good.cast_unsigned(),
                bad: self.bad.cast_unsigned(),
                opened: self.opened.cast_unsigned(),
            },
        })
    }
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("what is read of a table is JSON")
}

/// Stores a new import.
pub async fn insert(tx: &mut Tx, import: &Import) -> Result<(), StoreError> {
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(import.id.0)
        .bind(import.name.as_str())
        .bind(import.sender.as_str())
        .bind(import.sha256.to_vec())
        .bind(i32::try_from(import.sheet).unwrap_or(i32::MAX))
        .bind(import.stage.key())
        .bind(import.mode.key())
        .bind(import.grouping.key())
        .bind(json(&import.head))
        .bind(json(&import.mapping))
        .bind(import.uploaded_by.map(|it| it.0))
        .bind(import.uploaded_at.as_microsecond())
        .bind(import.received_at.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// One import.
pub async fn find(tx: &mut Tx, id: ImportId) -> Result<Option<Import>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(Row::import).transpose()
}

/// Imports older than `before`, or all, the newest first.
pub async fn newest(
    tx: &mut Tx,
    before: Option<ImportId>,
    limit: u16,
) -> Result<Vec<Import>, StoreError> {
    let before = before.map_or(Uuid::max(), |id| id.0);
    let rows: Vec<Row> = on!(tx, NEWEST, |conn, sql| sqlx::query_as(sql)
        .bind(before)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Row::import).collect()
}

/// Imports of the same bytes, the newest first.
pub async fn of_file(tx: &mut Tx, sha256: [u8; 32], limit: u16) -> Result<Vec<Import>, StoreError> {
    let rows: Vec<Row> = on!(tx, OF_FILE, |conn, sql| sqlx::query_as(sql)
        .bind(sha256.to_vec())
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Row::import).collect()
}

/// The oldest import that a worker can go on with.
pub async fn waiting(tx: &mut Tx, now: Timestamp) -> Result<Option<ImportId>, StoreError> {
    let found: Option<Uuid> = on!(tx, WAITING, |conn, sql| sqlx::query_scalar(sql)
        .bind(now.as_microsecond())
        .fetch_optional(conn)
        .await)?;
    Ok(found.map(ImportId))
}

/// Takes an import until `until`; whether nobody else had it.
pub async fn claim(
    tx: &mut Tx,
    id: ImportId,
    now: Timestamp,
    until: Timestamp,
    worker: Uuid,
) -> Result<bool, StoreError> {
    let taken = on!(tx, CLAIM, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(now.as_microsecond())
        .bind(until.as_microsecond())
        .bind(worker)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(taken == 1)
}

/// Records how far `worker` has come with a stage; whether it still has the import.
pub async fn renew(
    tx: &mut Tx,
    id: ImportId,
    (worker, stage): (Uuid, Stage),
    until: Timestamp,
    progress: Progress,
) -> Result<bool, StoreError> {
    let kept = on!(tx, RENEW, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(worker)
        .bind(stage.key())
        .bind(until.as_microsecond())
        .bind(progress.done.cast_signed())
        .bind(progress.good.cast_signed())
        .bind(progress.bad.cast_signed())
        .bind(progress.opened.cast_signed())
        .bind(progress.units.cast_signed())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(kept == 1)
}

/// Goes from one stage to the next; whether it was still in the first.
pub async fn advance(
    tx: &mut Tx,
    id: ImportId,
    from: Stage,
    to: Stage,
) -> Result<bool, StoreError> {
    let moved = on!(tx, MOVE, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(from.key())
        .bind(to.key())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(moved == 1)
}

/// Stores what reading the file brought.
pub async fn set_head(
    tx: &mut Tx,
    id: ImportId,
    head: &Head,
    (grouping, mapping): (Grouping, &Mapping),
) -> Result<(), StoreError> {
    on!(tx, HEAD, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(json(head))
        .bind(json(mapping))
        .bind(grouping.key())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Its columns mean this: the rows are checked, from the first; whether that can still be said.
pub async fn order(
    tx: &mut Tx,
    id: ImportId,
    mode: Mode,
    (grouping, mapping): (Grouping, &Mapping),
    policy: Version,
) -> Result<bool, StoreError> {
    let moved = on!(tx, ORDER, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(mode.key())
        .bind(grouping.key())
        .bind(json(mapping))
        .bind(policy.to_string())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(moved == 1)
}

/// Opens what was checked; whether it still waited for that.
pub async fn proceed(
    tx: &mut Tx,
    id: ImportId,
    from: Stage,
    mode: Mode,
) -> Result<bool, StoreError> {
    let moved = on!(tx, PROCEED, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(from.key())
        .bind(mode.key())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(moved == 1)
}

/// Ends it; whether that was possible.
pub async fn cancel(tx: &mut Tx, id: ImportId) -> Result<bool, StoreError> {
    let ended = on!(tx, CANCEL, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(ended == 1)
}
