//! Links that open all cases of one e-mail address, the sessions they begin, and how often one was asked for.
use jiff::Timestamp;

use super::{Sql, StoreError, Tx, cases::Sender};

statements! {
    /// Counts anew where the last count began long ago. The row is held until the transaction ends,
    /// so nodes count together.
    ASKED = "insert into case_link_tries (claimant, since, asked) values ($1, $2, 1) \
             on conflict (claimant) do update set \
             asked = case when case_link_tries.since <= $3 then 1 else case_link_tries.asked + 1 end, \
             since = case when case_link_tries.since <= $3 then excluded.since else case_link_tries.since end \
             returning asked";
    OFFER = "insert into case_links (token_hash, claimant, expires_at) values ($1, $2, $3)";
    OFFERED = "select claimant from case_links where token_hash = $1 and expires_at > $2";
    /// Only the first who presses the button gets it back.
    TAKE = "delete from case_links where token_hash = $1 and expires_at > $2 returning claimant";
    OPEN = "insert into claimant_sessions (token_hash, claimant, expires_at) values ($1, $2, $3)";
    FIND = "select claimant from claimant_sessions where token_hash = $1 and expires_at > $2";
    CLOSE = "delete from claimant_sessions where token_hash = $1";
    FORGET_LINKS = "delete from case_links where expires_at <= $1";
    FORGET_SESSIONS = "delete from claimant_sessions where expires_at <= $1";
    FORGET_TRIES = "delete from case_link_tries where since <= $1";
    FORGET_LETTERS = "delete from letters where kind = 'case_link' and created_at <= $1 \
                      and not exists (select 1 from messages m where m.letter = letters.id)";
    /// What it depends on stands apart from where it is found, so that no other index is walked.
    LET_GO = "update letters set resolved_at = case when kind = 'case_link' and bounced_at is not null \
              then coalesce(resolved_at, $2) else resolved_at end where id = $1";
}

/// The hash of a token; the token itself is stored nowhere.
pub type TokenHash = [u8; 32];

/// Counts one more request for a link to this claimant; returns how many there were since a moment
/// that is later than `before`.
pub async fn asked(
    tx: &mut Tx,
    claimant: Sender,
    now: Timestamp,
    before: Timestamp,
) -> Result<u32, StoreError> {
    let asked: i32 = on!(tx, ASKED, |conn, sql| sqlx::query_scalar(sql)
        .bind(claimant.to_vec())
        .bind(now.as_microsecond())
        .bind(before.as_microsecond())
        .fetch_one(conn)
        .await)?;
    Ok(asked.cast_unsigned())
}

/// Stores a link that opens this claimant's cases until `until`.
pub async fn offer(
    tx: &mut Tx,
    token: TokenHash,
    claimant: Sender,
    until: Timestamp,
) -> Result<(), StoreError> {
    opens(tx, OFFER, (token, claimant, until)).await
}

/// Whose cases a link opens, without using it up.
pub async fn offered(
    tx: &mut Tx,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<Sender>, StoreError> {
    whose(tx, OFFERED, "case_links", (token, now)).await
}

/// Uses a link up; returns whose cases it opens, to the first who asks.
pub async fn take(
    tx: &mut Tx,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<Sender>, StoreError> {
    whose(tx, TAKE, "case_links", (token, now)).await
}

/// Begins a session.
pub async fn open(
    tx: &mut Tx,
    token: TokenHash,
    claimant: Sender,
    until: Timestamp,
) -> Result<(), StoreError> {
    opens(tx, OPEN, (token, claimant, until)).await
}

/// Whose session it is.
pub async fn find(
    tx: &mut Tx,
    token: TokenHash,
    now: Timestamp,
) -> Result<Option<Sender>, StoreError> {
    whose(tx, FIND, "claimant_sessions", (token, now)).await
}

/// Stores what opens this claimant's cases until then.
async fn opens(
    tx: &mut Tx,
    statement: Sql,
    (token, claimant, until): (TokenHash, Sender, Timestamp),
) -> Result<(), StoreError> {
    on!(tx, statement, |conn, sql| sqlx::query(sql)
        .bind(token.to_vec())
        .bind(claimant.to_vec())
        .bind(until.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Whose cases a token opens now.
async fn whose(
    tx: &mut Tx,
    statement: Sql,
    table: &'static str,
    (token, now): (TokenHash, Timestamp),
) -> Result<Option<Sender>, StoreError> {
    let found: Option<Vec<u8>> = on!(tx, statement, |conn, sql| sqlx::query_scalar(sql)
        .bind(token.to_vec())
        .bind(now.as_microsecond())
        .fetch_optional(conn)
        .await)?;
    found.map(|bytes| claimant(table, bytes)).transpose()
}

/// Ends a session.
pub async fn close(tx: &mut Tx, token: TokenHash) -> Result<(), StoreError> {
    on!(tx, CLOSE, |conn, sql| sqlx::query(sql)
        .bind(token.to_vec())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// What is forgotten, and since when it has been of no use.
#[derive(Debug, Clone, Copy)]
pub struct Stale {
    /// Links and sessions that ended by then.
    pub ended: Timestamp,
    /// Counts that began by then.
    pub counted: Timestamp,
    /// Letters that were written by then.
    pub written: Timestamp,
}

/// Forgets what is of no use any more.
pub async fn forget(tx: &mut Tx, stale: Stale) -> Result<(), StoreError> {
    for (statement, at) in [
        (FORGET_LINKS, stale.ended),
        (FORGET_SESSIONS, stale.ended),
        (FORGET_TRIES, stale.counted),
        (FORGET_LETTERS, stale.written),
    ] {
        on!(tx, statement, |conn, sql| sqlx::query(sql)
            .bind(at.as_microsecond())
            .execute(conn)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// A letter with a link came back: nobody need do anything about that. Other letters stay as they are.
pub async fn let_go(
    tx: &mut Tx,
    letter: crate::domain::ids::LetterId,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, LET_GO, |conn, sql| sqlx::query(sql)
        .bind(letter.0)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

fn claimant(table: &'static str, bytes: Vec<u8>) -> Result<Sender, StoreError> {
    bytes.try_into().map_err(|_| StoreError::corrupt(table, "claimant", "not 32 bytes"))
}
