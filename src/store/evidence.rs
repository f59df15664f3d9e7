//! Evidence: which files a case has, and which objects of the vault hold their bytes.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, cases, error::moment};
use crate::domain::{
    audit::Actor,
    evidence::{FileName, Offered},
    ids::{ApiKeyId, CaseId, EvidenceId, ObjectId, PersonId},
};

/// A file with where its bytes are.
macro_rules! filed {
    ($rest:literal) => {
        concat!(
            "select e.id, e.case_id, e.object_id, o.sha256, e.name, e.size, o.media_type, e.sender, \
             e.added_by, p.name, e.added_at \
             from evidence e join objects o on o.id = e.object_id left join people p on p.id = e.added_by ",
            $rest
        )
    };
}

statements! {
    /// The same bytes are kept once. What a case has needs no lease.
    LEASE = "insert into objects (id, sha256, size, media_type, leased_at) values ($1, $2, $3, $4, $5) \
             on conflict (sha256) where removing_at is null do update set leased_at = \
             case when objects.leased_at is null then null else excluded.leased_at end \
             returning id";
    /// No row when the bytes are being cleaned away, or were.
    CLAIM = "update objects set leased_at = null where id = $1 and removing_at is null";
    INSERT = "insert into evidence (id, case_id, object_id, name, size, sender, added_by, added_at) \
              values ($1, $2, $3, $4, $5, $6, $7, $8)";
    OF_CASE = (filed "where e.case_id = $1 order by e.id");
    FIND = (filed "where e.id = $1");
    HELD = "select count(*), cast(coalesce(sum(size), 0) as bigint) from evidence where case_id = $1";
    MARK = "update objects set removing_at = $2 where removing_at is null and leased_at < $1 \
            and not exists (select 1 from evidence e where e.object_id = objects.id)";
    MARKED = "select id, sha256 from objects where removing_at is not null limit $1";
    FORGET = "delete from objects where id = $1 and removing_at is not null";
    CASES_OF = "select distinct c.number from evidence e join cases c on c.id = e.case_id \
                where e.object_id = $1 order by c.number limit $2";
    OBJECTS = "select id, sha256, size, leased_at from objects where removing_at is null and id > $1 \
               order by id limit $2";
}

/// Bytes about to be offered.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// The identifier they get unless they are there.
    pub id: ObjectId,
    /// SHA-256.
    pub sha256: [u8; 32],
    /// How many.
    pub size: u64,
    /// Their type by their content.
    pub media_type: &'a str,
}

/// Says that these bytes are about to be offered to a case; the object that holds them.
pub async fn lease(tx: &mut Tx, new: &New<'_>, now: Timestamp) -> Result<ObjectId, StoreError> {
    let id: Uuid = on!(tx, LEASE, |conn, sql| sqlx::query_scalar(sql)
        .bind(new.id.0)
        .bind(new.sha256.to_vec())
        .bind(new.size.cast_signed())
        .bind(new.media_type)
        .bind(now.as_microsecond())
        .fetch_one(conn)
        .await)?;
    Ok(ObjectId(id))
}

/// Puts a file to a case. False when its bytes were offered so long ago that they are cleaned away.
pub async fn link(
    tx: &mut Tx,
    id: EvidenceId,
    case: CaseId,
    file: &Offered,
    by: Actor,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let claimed = on!(tx, CLAIM, |conn, sql| sqlx::query(sql)
        .bind(file.object.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    if claimed == 0 {
        return Ok(false);
    }
    let (sender, person) = sender(by);
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(case.0)
        .bind(file.object.0)
        .bind(file.name.as_str())
        .bind(file.size.cast_signed())
        .bind(sender)
        .bind(person.map(|person| person.0))
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(true)
}

/// How a program is written: its key follows.
const PROGRAM: &str = "program ";

fn sender(by: Actor) -> (String, Option<PersonId>) {
    match by {
        Actor::Claimant => ("claimant".to_owned(), None),
        Actor::Person(id) => ("person".to_owned(), Some(id)),
        Actor::Subscriber => ("subscriber".to_owned(), None),
        Actor::Stranger => ("stranger".to_owned(), None),
        Actor::System => ("system".to_owned(), None),
        Actor::Program(id) => (format!("{PROGRAM}{id}"), None),
    }
}

fn actor(sender: &str, person: Option<Uuid>) -> Option<Actor> {
    if let Some(key) = sender.strip_prefix(PROGRAM) {
        return Uuid::try_parse(key).ok().map(|key| Actor::Program(ApiKeyId(key)));
    }
    Some(match (sender, person) {
        ("claimant", None) => Actor::Claimant,
        ("person", Some(id)) => Actor::Person(PersonId(id)),
        ("subscriber", None) => Actor::Subscriber,
        ("stranger", None) => Actor::Stranger,
        ("system", None) => Actor::System,
        _ => return None,
    })
}

/// A file of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// Identifier.
    pub id: EvidenceId,
    /// The case.
    pub case: CaseId,
    /// The file.
    pub file: Offered,
    /// Who put it there.
    pub by: Actor,
    /// Name of the person at the desk who did.
    pub person: Option<String>,
    /// When.
    pub added_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row(
    Uuid,
    Uuid,
    Uuid,
    Vec<u8>,
    String,
    i64,
    String,
    String,
    Option<Uuid>,
    Option<String>,
    i64,
);

fn filed(row: Row) -> Result<Filed, StoreError> {
    let Row(id, case, object, sha256, name, size, media_type, sender, person, known_as, at) = row;
    Ok(Filed {
        id: EvidenceId(id),
        case: CaseId(case),
        file: Offered {
            object: ObjectId(object),
            name: FileName::of(&name),
            sha256: digest(&sha256)?,
            size: size.cast_unsigned(),
            media_type,
        },
        by: actor(&sender, person)
            .ok_or_else(|| StoreError::corrupt("evidence", "sender", "is no known word"))?,
        person: known_as,
        added_at: moment("evidence", "added_at", at)?,
    })
}

fn digest(bytes: &[u8]) -> Result<[u8; 32], StoreError> {
    bytes.try_into().map_err(|_| StoreError::corrupt("objects", "sha256", "is not 32 bytes"))
}

/// The files of a case, the first one first.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(filed).collect()
}

/// One file.
pub async fn find(tx: &mut Tx, id: EvidenceId) -> Result<Option<Filed>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(filed).transpose()
}

/// How many files a case has, and how many bytes they are together.
pub async fn held(tx: &mut Tx, case: CaseId) -> Result<(u32, u64), StoreError> {
    let (files, bytes): (i64, i64) =
        on!(tx, HELD, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_one(conn).await)?;
    Ok((u32::try_from(files).unwrap_or(u32::MAX), bytes.cast_unsigned()))
}

/// Says of all objects that no case has and that nobody offered since `before` that they are being
/// cleaned away: from now on nobody is given them any more.
pub async fn mark(tx: &mut Tx, before: Timestamp, now: Timestamp) -> Result<u64, StoreError> {
    Ok(on!(tx, MARK, |conn, sql| sqlx::query(sql)
        .bind(before.as_microsecond())
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?)
}

/// Objects that are being cleaned away.
pub async fn marked(tx: &mut Tx, limit: u16) -> Result<Vec<(ObjectId, [u8; 32])>, StoreError> {
    let rows: Vec<(Uuid, Vec<u8>)> = on!(tx, MARKED, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(|(id, hash)| Ok((ObjectId(id), digest(&hash)?))).collect()
}

/// Its bytes are gone.
pub async fn forget(tx: &mut Tx, id: ObjectId) -> Result<(), StoreError> {
    on!(tx, FORGET, |conn, sql| sqlx::query(sql).bind(id.0).execute(conn).await.map(drop))?;
    Ok(())
}

/// An object that should be in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Object {
    /// Identifier.
    pub id: ObjectId,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// How many.
    pub size: u64,
    /// No case has it yet.
    pub is_leased: bool,
}

/// The next `limit` objects after `after`.
pub async fn objects(tx: &mut Tx, after: ObjectId, limit: u16) -> Result<Vec<Object>, StoreError> {
    let rows: Vec<(Uuid, Vec<u8>, i64, Option<i64>)> =
        on!(tx, OBJECTS, |conn, sql| sqlx::query_as(sql)
            .bind(after.0)
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await)?;
    rows.into_iter()
        .map(|(id, hash, size, leased)| {
            Ok(Object {
                id: ObjectId(id),
                sha256: digest(&hash)?,
                size: size.cast_unsigned(),
                is_leased: leased.is_some(),
            })
        })
        .collect()
}

/// The numbers of the first `limit` cases that have an object.
pub async fn cases_of(tx: &mut Tx, id: ObjectId, limit: u16) -> Result<Vec<String>, StoreError> {
    let numbers: Vec<String> = on!(tx, CASES_OF, |conn, sql| sqlx::query_scalar(sql)
        .bind(id.0)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    numbers.iter().map(|number| Ok(cases::number(number)?.to_string())).collect()
}
