//! What keeps material down beside cases: terms, a court order, own knowledge; by address and place.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx};
use crate::domain::{
    ids::PersonId,
    location::{Location, WebAddress},
    outcome::Basis,
    text::Line,
};

statements! {
    INSERT = "insert into grounds (id, address, place, basis, reason, laid_by, laid_at) \
              values ($1, $2, $3, $4, $5, $6, $7)";
    STANDING = "select basis from grounds where substr(address, 1, 200) = substr($1, 1, 200) \
                and address = $1 and coalesce(place, '') = coalesce($2, '') and lifted_at is null \
                order by laid_at";
    LIFT = "update grounds set lifted_by = $3, lifted_at = $4 \
            where substr(address, 1, 200) = substr($1, 1, 200) \
            and address = $1 and coalesce(place, '') = coalesce($2, '') and lifted_at is null";
}

/// A ground on which a location stays down.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// Identifier.
    pub id: Uuid,
    /// Which kind.
    pub basis: Basis,
    /// Why.
    pub reason: &'a str,
    /// Who laid it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// A location by which the same material is known again; none where it has no address.
fn known(location: &Location) -> Option<(&str, Option<&str>)> {
    let address = location.address.as_ref().map(WebAddress::as_str)?;
    Some((address, location.place.as_ref().map(Line::as_str)))
}

/// From now on this ground keeps the location down. `false` where it has no address to know it by.
pub async fn lay(
    tx: &mut Tx,
    location: &Location,
    ground: &Ground<'_>,
) -> Result<bool, StoreError> {
    let Some((address, place)) = known(location) else { return Ok(false) };
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(ground.id)
        .bind(address)
        .bind(place)
        .bind(ground.basis.key())
        .bind(ground.reason)
        .bind(ground.by.0)
        .bind(ground.at.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(true)
}

/// The grounds that keep a location down now, the oldest first.
pub async fn standing(tx: &mut Tx, location: &Location) -> Result<Vec<Basis>, StoreError> {
    let Some((address, place)) = known(location) else { return Ok(vec![]) };
    let keys: Vec<String> = on!(tx, STANDING, |conn, sql| sqlx::query_scalar(sql)
        .bind(address)
        .bind(place)
        .fetch_all(conn)
        .await)?;
    keys.into_iter()
        .map(|key| {
            let basis = Basis::from_key(&key);
            basis.ok_or_else(|| StoreError::corrupt("grounds", "basis", "is no known word"))
        })
        .collect()
}

/// No ground keeps the location down any more; whether one did.
pub async fn lift(
    tx: &mut Tx,
    location: &Location,
    by: PersonId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let Some((address, place)) = known(location) else { return Ok(false) };
    let lifted = on!(tx, LIFT, |conn, sql| sqlx::query(sql)
        .bind(address)
        .bind(place)
        .bind(by.0)
        .bind(at.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(lifted > 0)
}
