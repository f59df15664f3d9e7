//! Locations of a case and the standing of each.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{
    StoreError, Tx,
    error::moment,
    rows::{Kind, Rows, Table},
};
use crate::domain::{
    ids::{CaseId, PersonId, SubscriberId},
    location::{Location, WebAddress},
    outcome::{Basis, Confirmation, Decision, Outcome},
    standing::{Cause, Ordinal, Removal, Standing, StandingKind},
    text::{Line, Passage},
};

statements! {
    OF_CASE = "select address, place, state, outcome, basis, reason, decided_by, decided_at, not_before, \
               confirmed_by, confirmed_at, retracted_at, subscriber, counter, hold, cause, owed_at, \
               restored_by, restored_at \
               from locations where case_id = $1 order by position";
    /// Locations of this case that another case or another ground keeps down. Long addresses meet
    /// by their beginning in the index, then whole.
    KEPT_DOWN = "select mine.position from locations mine \
                 join locations other on substr(other.address, 1, 200) = substr(mine.address, 1, 200) \
                     and other.address = mine.address and coalesce(other.place, '') = coalesce(mine.place, '') \
                     and other.outcome = 'disabled' and other.case_id <> mine.case_id \
                     and other.state in ('disabled', 'countered', 'hold_claimed', 'held') \
                 where mine.case_id = $1 and mine.outcome = 'disabled' \
                 union \
                 select mine.position from locations mine \
                 join grounds g on substr(g.address, 1, 200) = substr(mine.address, 1, 200) \
                     and g.address = mine.address and coalesce(g.place, '') = coalesce(mine.place, '') \
                     and g.lifted_at is null \
                 where mine.case_id = $1 and mine.outcome = 'disabled'";
    /// Other cases that gave up what lies at a location of this case.
    GIVEN_UP = "select distinct other.case_id from locations mine \
                join locations other on substr(other.address, 1, 200) = substr(mine.address, 1, 200) \
                    and other.address = mine.address and other.outcome = 'disabled' \
                    and other.state = 'released' and other.case_id <> mine.case_id \
                where mine.case_id = $1 and mine.outcome = 'disabled'";
    FORGET = "delete from locations where case_id = $1";
    /// Completed with the list of positions.
    SET = "update locations set state = ";
}

const LOCATIONS: Table = Table {
    name: "locations",
    columns: &[
        ("case_id", Kind::Uuid),
        ("position", Kind::Int),
        ("address", Kind::Text),
        ("place", Kind::Text),
        ("state", Kind::Text),
    ],
};

/// Stores new locations of cases, all open; so many of each case are there already.
pub async fn insert<'a>(
    tx: &mut Tx,
    new: impl IntoIterator<Item = (CaseId, usize, &'a [Location])>,
) -> Result<(), StoreError> {
    let mut rows = Rows::of(&LOCATIONS);
    for (case, after, locations) in new {
        let first = i32::try_from(after).unwrap_or(i32::MAX).saturating_add(1);
        for (position, location) in (first..).zip(locations) {
            rows.push([
                case.0.into(),
                position.into(),
                location.address.as_ref().map(WebAddress::as_str).into(),
                location.place.as_ref().map(Line::as_str).into(),
                Standing::Open.key().into(),
            ]);
        }
    }
    rows.insert(tx).await
}

/// Puts other locations in the place of those that a program found in a letter, all open.
pub async fn replace(tx: &mut Tx, case: CaseId, locations: &[Location]) -> Result<(), StoreError> {
    on!(tx, FORGET, |conn, sql| sqlx::query(sql).bind(case.0).execute(conn).await.map(drop))?;
    insert(tx, [(case, 0, locations)]).await
}

/// Rows per statement: far below the parameter limit of either database.
const BATCH: usize = 1_000;

/// A location as stored; other lists read it beside columns of their own.
#[derive(sqlx::FromRow)]
pub(super) struct Row {
    address: Option<String>,
    place: Option<String>,
    state: String,
    outcome: Option<String>,
    basis: Option<String>,
    reason: Option<String>,
    decided_by: Option<Uuid>,
    decided_at: Option<i64>,
    not_before: Option<i64>,
    confirmed_by: Option<Uuid>,
    confirmed_at: Option<i64>,
    retracted_at: Option<i64>,
    subscriber: Option<Uuid>,
    counter: Option<i32>,
    hold: Option<i32>,
    cause: Option<String>,
    owed_at: Option<i64>,
    restored_by: Option<Uuid>,
    restored_at: Option<i64>,
}

/// A location, how far the answer about it has come, and whose account it is.
pub type Placed = (Location, Standing, Option<SubscriberId>);

/// All locations of a case in their order.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Placed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|row| Ok((row.location()?, row.standing()?, row.subscriber.map(SubscriberId))))
        .collect()
}

fn corrupt(column: &'static str) -> StoreError {
    StoreError::corrupt("locations", column, "does not fit the state of the row")
}

fn at(column: &'static str, micros: Option<i64>) -> Result<Timestamp, StoreError> {
    moment("locations", column, micros.ok_or_else(|| corrupt(column))?)
}

fn ordinal(column: &'static str, number: Option<i32>) -> Result<Ordinal, StoreError> {
    Ok(number.ok_or_else(|| corrupt(column))?.cast_unsigned())
}

impl Row {
    pub(super) fn location(&self) -> Result<Location, StoreError> {
        let address = WebAddress::parse(self.address.as_deref().unwrap_or_default())
            .map_err(|error| StoreError::corrupt("locations", "address", error))?;
        let place = Line::parse(self.place.as_deref().unwrap_or_default(), usize::MAX)
            .map_err(|error| StoreError::corrupt("locations", "place", error))?;
        Ok(Location { address, place })
    }

    pub(super) fn standing(&self) -> Result<Standing, StoreError> {
        let removal = || self.removal();
        let kind = StandingKind::from_key(&self.state).ok_or_else(|| corrupt("state"))?;
        Ok(match kind {
            StandingKind::Open => Standing::Open,
            StandingKind::Decided => Standing::Decided(self.decision()?),
            StandingKind::Disabled => Standing::Disabled(removal()?),
            StandingKind::Retracted => {
                Standing::Retracted { at: at("retracted_at", self.retracted_at)? }
            }
            StandingKind::Countered => Standing::Countered {
                removal: removal()?,
                counter: ordinal("counter", self.counter)?,
            },
            StandingKind::HoldClaimed => Standing::HoldClaimed {
                removal: removal()?,
                counter: ordinal("counter", self.counter)?,
                hold: ordinal("hold", self.hold)?,
            },
            StandingKind::Held => Standing::Held {
                removal: removal()?,
                counter: ordinal("counter", self.counter)?,
                hold: ordinal("hold", self.hold)?,
            },
            StandingKind::RestoreOwed => {
                let (cause, at) = self.owed()?;
                Standing::RestoreOwed { removal: removal()?, cause, at }
            }
            StandingKind::Restored => {
                let (cause, at) = self.owed()?;
                let confirmed = confirmation("restored_by", self.restored_by, self.restored_at)?;
                Standing::Restored { removal: removal()?, cause, at, confirmed }
            }
            StandingKind::Released => {
                let (cause, at) = self.owed()?;
                Standing::Released { removal: removal()?, cause, at }
            }
        })
    }

    fn owed(&self) -> Result<(Cause, Timestamp), StoreError> {
        let cause = self.cause.as_deref().and_then(Cause::from_key);
        Ok((cause.ok_or_else(|| corrupt("cause"))?, at("owed_at", self.owed_at)?))
    }

    fn removal(&self) -> Result<Removal, StoreError> {
        let confirmed = confirmation("confirmed_by", self.confirmed_by, self.confirmed_at)?;
        Ok(Removal { decision: self.decision()?, confirmed })
    }

    fn decision(&self) -> Result<Decision, StoreError> {
        let outcome = self.outcome.as_deref().and_then(Outcome::from_key);
        let basis = self.basis.as_deref().and_then(Basis::from_key);
        let reason = Passage::parse(self.reason.as_deref().unwrap_or_default(), usize::MAX)
            .map_err(|error| StoreError::corrupt("locations", "reason", error))?;
        Ok(Decision {
            outcome: outcome.ok_or_else(|| corrupt("outcome"))?,
            basis: basis.ok_or_else(|| corrupt("basis"))?,
            reason,
            by: PersonId(self.decided_by.ok_or_else(|| corrupt("decided_by"))?),
            at: at("decided_at", self.decided_at)?,
            not_before: self.not_before.map(|_| at("not_before", self.not_before)).transpose()?,
        })
    }
}

fn confirmation(
    column: &'static str,
    by: Option<Uuid>,
    micros: Option<i64>,
) -> Result<Confirmation, StoreError> {
    let by = PersonId(by.ok_or_else(|| corrupt(column))?);
    Ok(Confirmation { by, at: at(column, micros)? })
}

/// Numbers of the locations that another case or ground keeps down whatever this case says.
pub async fn kept_down(tx: &mut Tx, case: CaseId) -> Result<Vec<u32>, StoreError> {
    let rows: Vec<i32> =
        on!(tx, KEPT_DOWN, |conn, sql| sqlx::query_scalar(sql).bind(case.0).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(i32::cast_unsigned).collect())
}

/// The other cases that gave up what lies at a location of this one.
pub async fn given_up(tx: &mut Tx, case: CaseId) -> Result<Vec<CaseId>, StoreError> {
    let ids: Vec<Uuid> =
        on!(tx, GIVEN_UP, |conn, sql| sqlx::query_scalar(sql).bind(case.0).fetch_all(conn).await)?;
    Ok(ids.into_iter().map(CaseId).collect())
}

/// What of a location can change.
type Placing = (Standing, Option<SubscriberId>);

/// Stores what differs between `before` and `after`; locations that changed in the same way share
/// one statement.
pub async fn update(
    tx: &mut Tx,
    case: CaseId,
    before: &[Placing],
    after: &[Placing],
) -> Result<(), StoreError> {
    let mut groups: Vec<(&Placing, Vec<i32>)> = Vec::new();
    for (position, (old, new)) in (1..).zip(before.iter().zip(after)) {
        if old == new {
            continue;
        }
        match groups.iter_mut().find(|(placing, _)| *placing == new) {
            Some((_, positions)) => positions.push(position),
            None => groups.push((new, vec![position])),
        }
    }
    for (placing, positions) in groups {
        for batch in positions.chunks(BATCH) {
            set(tx, case, placing, batch).await?;
        }
    }
    Ok(())
}

async fn set(
    tx: &mut Tx,
    case: CaseId,
    (standing, subscriber): &Placing,
    positions: &[i32],
) -> Result<(), StoreError> {
    let decision = standing.decision();
    let removed = standing.removal().map(|removal| removal.confirmed);
    let retracted = match standing {
        Standing::Retracted { at } => Some(*at),
        _ => None,
    };
    let (why, owed_at, restored) = match standing {
        Standing::RestoreOwed { cause, at, .. } | Standing::Released { cause, at, .. } => {
            (Some(*cause), Some(*at), None)
        }
        Standing::Restored { cause, at, confirmed, .. } => {
            (Some(*cause), Some(*at), Some(*confirmed))
        }
        _ => (None, None, None),
    };
    let micros = |at: Option<Timestamp>| at.map(Timestamp::as_microsecond);
    let number = |ordinal: Option<Ordinal>| ordinal.map(Ordinal::cast_signed);
    on!(tx, SET, |conn, sql| {
        let mut update = QueryBuilder::new(sql);
        update.push_bind(standing.key());
        update.push(", outcome = ").push_bind(decision.map(|decision| decision.outcome.key()));
        update.push(", basis = ").push_bind(decision.map(|decision| decision.basis.key()));
        let reason = decision.and_then(|decision| decision.reason.as_ref());
        update.push(", reason = ").push_bind(reason.map(Passage::as_str));
        update.push(", decided_by = ").push_bind(decision.map(|decision| decision.by.0));
        update.push(", decided_at = ").push_bind(micros(decision.map(|decision| decision.at)));
        let not_before = decision.and_then(|decision| decision.not_before);
        update.push(", not_before = ").push_bind(micros(not_before));
        update.push(", confirmed_by = ").push_bind(removed.map(|confirmed| confirmed.by.0));
        update.push(", confirmed_at = ").push_bind(micros(removed.map(|confirmed| confirmed.at)));
        update.push(", retracted_at = ").push_bind(micros(retracted));
        update.push(", subscriber = ").push_bind(subscriber.map(|subscriber| subscriber.0));
        update.push(", counter = ").push_bind(number(standing.counter()));
        update.push(", hold = ").push_bind(number(standing.hold()));
        update.push(", cause = ").push_bind(why.map(Cause::key));
        update.push(", owed_at = ").push_bind(micros(owed_at));
        update.push(", restored_by = ").push_bind(restored.map(|confirmed| confirmed.by.0));
        update.push(", restored_at = ").push_bind(micros(restored.map(|confirmed| confirmed.at)));
        update.push(" where case_id = ").push_bind(case.0).push(" and position in (");
        let mut list = update.separated(", ");
        for position in positions {
            list.push_bind(*position);
        }
        update.push(")");
        update.build().execute(conn).await.map(drop)
    })?;
    Ok(())
}
