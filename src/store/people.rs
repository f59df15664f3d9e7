//! People with an account at the desk, and the one-time invitations that make accounts.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx};
use crate::domain::{
    ids::PersonId,
    person::{Person, Role},
};

statements! {
    INSERT = "insert into people (id, email, name, role, password_hash, created_at) \
              values ($1, $2, $3, $4, $5, $6)";
    FIND_BY_EMAIL = "select id, email, name, role, password_hash, disabled_at \
                     from people where email = $1";
    LIST = "select id, email, name, role, password_hash, disabled_at \
            from people order by name, id limit 1000";
    COUNT = "select count(*) from (select 1 from people where disabled_at is null limit 1) as counted";
    SET_PASSWORD = "update people set password_hash = $2 where id = $1";
    DISABLE = "update people set disabled_at = $2 where id = $1 and disabled_at is null";
    INVITE = "insert into invitations (token_hash, role, created_at, expires_at) values ($1, $2, $3, $4)";
    INVITED = "select role from invitations where token_hash = $1 and expires_at > $2";
    /// Whoever deletes the row is the one who used the link.
    USE_INVITATION = "delete from invitations where token_hash = $1 and expires_at > $2 returning role";
    FORGET_INVITATIONS = "delete from invitations where expires_at <= $1";
}

/// A person with what signing in needs.
#[derive(Debug, Clone)]
pub struct Account {
    /// The person.
    pub person: Person,
    /// argon2id, in PHC form.
    pub password_hash: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    email: String,
    name: String,
    role: String,
    password_hash: String,
    disabled_at: Option<i64>,
}

impl Row {
    fn account(self) -> Result<Account, StoreError> {
        Ok(Account {
            person: Person {
                id: PersonId(self.id),
                email: self.email,
                name: self.name,
                role: role(&self.role)?,
                disabled: self.disabled_at.is_some(),
            },
            password_hash: self.password_hash,
        })
    }
}

pub(super) fn role(key: &str) -> Result<Role, StoreError> {
    Role::from_key(key).ok_or_else(|| StoreError::corrupt("people", "role", key))
}

/// Stores a new account; an e-mail address that is taken is refused by the database.
pub async fn insert(
    tx: &mut Tx,
    person: &Person,
    password_hash: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(person.id.0)
        .bind(person.email.as_str())
        .bind(person.name.as_str())
        .bind(person.role.key())
        .bind(password_hash)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The account with this e-mail address, in lower case.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = on!(tx, FIND_BY_EMAIL, |conn, sql| sqlx::query_as(sql)
        .bind(email)
        .fetch_optional(conn)
        .await)?;
    row.map(Row::account).transpose()
}

/// Everybody, by name.
pub async fn list(tx: &mut Tx) -> Result<Vec<Person>, StoreError> {
    let rows: Vec<Row> = on!(tx, LIST, |conn, sql| sqlx::query_as(sql).fetch_all(conn).await)?;
    rows.into_iter().map(|row| Ok(row.account()?.person)).collect()
}

/// Whether anybody can sign in.
pub async fn any(tx: &mut Tx) -> Result<bool, StoreError> {
    let count: i64 = on!(tx, COUNT, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    Ok(count > 0)
}

/// Replaces the password.
pub async fn set_password(tx: &mut Tx, id: PersonId, hash: &str) -> Result<(), StoreError> {
    on!(tx, SET_PASSWORD, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(hash)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Closes an account; `false` when it was closed before.
pub async fn disable(tx: &mut Tx, id: PersonId, now: Timestamp) -> Result<bool, StoreError> {
    let changed = on!(tx, DISABLE, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(changed == 1)
}

/// Stores the hash of an invitation's token and drops those that have expired.
pub async fn invite(
    tx: &mut Tx,
    token_hash: [u8; 32],
    role: Role,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, FORGET_INVITATIONS, |conn, sql| sqlx::query(sql)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    on!(tx, INVITE, |conn, sql| sqlx::query(sql)
        .bind(token_hash.to_vec())
        .bind(role.key())
        .bind(now.as_microsecond())
        .bind(expires_at.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The role that an invitation offers, while it can be used.
pub async fn invited(
    tx: &mut Tx,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<Role>, StoreError> {
    let key: Option<String> = on!(tx, INVITED, |conn, sql| sqlx::query_scalar(sql)
        .bind(token_hash.to_vec())
        .bind(now.as_microsecond())
        .fetch_optional(conn)
        .await)?;
    key.map(|key| role(&key)).transpose()
}

/// Uses an invitation up.
pub async fn use_invitation(
    tx: &mut Tx,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<Role>, StoreError> {
    let key: Option<String> = on!(tx, USE_INVITATION, |conn, sql| sqlx::query_scalar(sql)
        .bind(token_hash.to_vec())
        .bind(now.as_microsecond())
        .fetch_optional(conn)
        .await)?;
    key.map(|key| role(&key)).transpose()
}
