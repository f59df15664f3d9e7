//! Accounts at the provider whose holders posted material, by the provider's own reference.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::{
    ids::{CaseId, SubscriberId},
    party::Email,
    subscriber::Subscriber,
    text::{Line, Passage},
};

/// Everything of an account.
macro_rules! whole {
    ($rest:literal) => {
        concat!("select id, reference, name, email, address, created_at from subscribers ", $rest)
    };
}

statements! {
    INSERT = "insert into subscribers (id, reference, name, email, address, created_at) \
              values ($1, $2, $3, $4, $5, $6) on conflict (reference) do nothing";
    FIND = (whole "where id = $1");
    BY_REFERENCE = (whole "where reference = $1");
    UPDATE = "update subscribers set name = $2, email = $3, address = $4 where id = $1";
    /// Identifiers rise with time.
    NEWEST = (whole "order by id desc limit $1");
    /// Completed with the list of identifiers.
    LISTED = (whole "where id in (");
    OF_CASE = "select distinct subscriber from locations where case_id = $1 and subscriber is not null";
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    reference: String,
    name: Option<String>,
    email: Option<String>,
    address: Option<String>,
    created_at: i64,
}

impl Row {
    fn subscriber(self) -> Result<Subscriber, StoreError> {
        let corrupt = |column| StoreError::corrupt("subscribers", column, "cannot be read");
        let text = |text: Option<String>| text.unwrap_or_default();
        Ok(Subscriber {
            id: SubscriberId(self.id),
            reference: Line::parse(&self.reference, usize::MAX)
                .ok()
                .flatten()
                .ok_or_else(|| corrupt("reference"))?,
            name: Line::parse(&text(self.name), usize::MAX).map_err(|_| corrupt("name"))?,
            email: Email::parse(&text(self.email)).map_err(|_| corrupt("email"))?,
            address: Passage::parse(&text(self.address), usize::MAX)
                .map_err(|_| corrupt("address"))?,
            created_at: moment("subscribers", "created_at", self.created_at)?,
        })
    }
}

/// The account with this reference; it is made unless there is one.
pub async fn known_as(
    tx: &mut Tx,
    new: SubscriberId,
    reference: &Line,
    now: Timestamp,
) -> Result<Subscriber, StoreError> {
    let nothing: Option<&str> = None;
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(new.0)
        .bind(reference.as_str())
        .bind(nothing)
        .bind(nothing)
        .bind(nothing)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    let row: Row = on!(tx, BY_REFERENCE, |conn, sql| sqlx::query_as(sql)
        .bind(reference.as_str())
        .fetch_one(conn)
        .await)?;
    row.subscriber()
}

/// The account with this reference.
pub async fn by_reference(tx: &mut Tx, reference: &str) -> Result<Option<Subscriber>, StoreError> {
    let row: Option<Row> = on!(tx, BY_REFERENCE, |conn, sql| sqlx::query_as(sql)
        .bind(reference)
        .fetch_optional(conn)
        .await)?;
    row.map(Row::subscriber).transpose()
}

/// One account.
pub async fn find(tx: &mut Tx, id: SubscriberId) -> Result<Option<Subscriber>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(Row::subscriber).transpose()
}

/// The accounts that were heard of last.
pub async fn newest(tx: &mut Tx, limit: u16) -> Result<Vec<Subscriber>, StoreError> {
    let rows: Vec<Row> = on!(tx, NEWEST, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Row::subscriber).collect()
}

/// These accounts, in no order.
pub async fn listed(tx: &mut Tx, ids: &[SubscriberId]) -> Result<Vec<Subscriber>, StoreError> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let rows: Vec<Row> = on!(tx, LISTED, |conn, sql| {
        let mut query = QueryBuilder::new(sql);
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        query.push(")");
        query.build_query_as().fetch_all(conn).await
    })?;
    rows.into_iter().map(Row::subscriber).collect()
}

/// The accounts among the locations of a case.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<SubscriberId>, StoreError> {
    let ids: Vec<Uuid> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_scalar(sql).bind(case.0).fetch_all(conn).await)?;
    Ok(ids.into_iter().map(SubscriberId).collect())
}

/// How the account can be reached, as far as it is known.
pub async fn update(tx: &mut Tx, subscriber: &Subscriber) -> Result<(), StoreError> {
    on!(tx, UPDATE, |conn, sql| sqlx::query(sql)
        .bind(subscriber.id.0)
        .bind(subscriber.name.as_ref().map(Line::as_str))
        .bind(subscriber.email.as_ref().map(Email::as_str))
        .bind(subscriber.address.as_ref().map(Passage::as_str))
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}
