//! Sessions of the desk: only the hash of a token is kept.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, error::moment, people};
use crate::domain::{ids::PersonId, person::Person};

statements! {
    INSERT = "insert into sessions (token_hash, person_id, created_at, seen_at) values ($1, $2, $3, $3)";
    FIND = "select p.id, p.email, p.name, p.role, s.created_at, s.seen_at \
            from sessions s join people p on p.id = s.person_id \
            where s.token_hash = $1 and p.disabled_at is null";
    SEEN = "update sessions set seen_at = $2 where token_hash = $1";
    DELETE = "delete from sessions where token_hash = $1";
    DELETE_OF_PERSON = "delete from sessions where person_id = $1";
    FORGET = "delete from sessions where seen_at < $1";
}

/// A session as found by its token.
#[derive(Debug, Clone)]
pub struct Session {
    /// Who is signed in.
    pub person: Person,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
}

/// Opens a session and forgets those unused since `idle_since`.
pub async fn insert(
    tx: &mut Tx,
    token_hash: [u8; 32],
    person: PersonId,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, FORGET, |conn, sql| sqlx::query(sql)
        .bind(idle_since.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(token_hash.to_vec())
        .bind(person.0)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The session of a token, unless its person's account is closed.
pub async fn find(tx: &mut Tx, token_hash: [u8; 32]) -> Result<Option<Session>, StoreError> {
    type Row = (Uuid, String, String, String, i64, i64);
    let row: Option<Row> = on!(tx, FIND, |conn, sql| sqlx::query_as(sql)
        .bind(token_hash.to_vec())
        .fetch_optional(conn)
        .await)?;
    row.map(|(id, email, name, role, created_at, seen_at)| {
        let role = people::role(&role)?;
        Ok(Session {
            person: Person { id: PersonId(id), email, name, role, disabled: false },
            created_at: moment("sessions", "created_at", created_at)?,
            seen_at: moment("sessions", "seen_at", seen_at)?,
        })
    })
    .transpose()
}

/// Records that a session is in use.
pub async fn seen(tx: &mut Tx, token_hash: [u8; 32], now: Timestamp) -> Result<(), StoreError> {
    on!(tx, SEEN, |conn, sql| sqlx::query(sql)
        .bind(token_hash.to_vec())
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Closes a session.
pub async fn delete(tx: &mut Tx, token_hash: [u8; 32]) -> Result<(), StoreError> {
    on!(tx, DELETE, |conn, sql| sqlx::query(sql)
        .bind(token_hash.to_vec())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Closes every session of a person.
pub async fn delete_of(tx: &mut Tx, person: PersonId) -> Result<(), StoreError> {
    on!(tx, DELETE_OF_PERSON, |conn, sql| sqlx::query(sql)
        .bind(person.0)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}
