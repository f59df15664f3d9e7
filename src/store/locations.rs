//! Locations of a case and the standing of each.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::{
    ids::{CaseId, PersonId},
    location::{Location, WebAddress},
    outcome::{Confirmation, Decision, Outcome, Standing},
    text::{Line, Passage},
};

statements! {
    INSERT = "insert into locations (case_id, position, address, place, state) ";
    OF_CASE = "select address, place, state, outcome, reason, decided_by, decided_at, \
               confirmed_by, confirmed_at, retracted_at \
               from locations where case_id = $1 order by position";
    /// Completed with the list of positions.
    SET = "update locations set state = ";
}

/// Rows per statement: far below the parameter limit of either database.
const BATCH: usize = 1_000;

/// Stores the locations of a new case, all open.
pub async fn insert(tx: &mut Tx, case: CaseId, locations: &[Location]) -> Result<(), StoreError> {
    let numbered: Vec<(i32, &Location)> = (1..).zip(locations).collect();
    for batch in numbered.chunks(BATCH) {
        on!(tx, INSERT, |conn, sql| {
            let mut insert = QueryBuilder::new(sql);
            insert.push_values(batch, |mut row, (position, location)| {
                row.push_bind(case.0)
                    .push_bind(*position)
                    .push_bind(location.address.as_ref().map(WebAddress::as_str))
                    .push_bind(location.place.as_ref().map(Line::as_str))
                    .push_bind(Standing::Open.key());
            });
            insert.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    address: Option<String>,
    place: Option<String>,
    state: String,
    outcome: Option<String>,
    reason: Option<String>,
    decided_by: Option<Uuid>,
    decided_at: Option<i64>,
    confirmed_by: Option<Uuid>,
    confirmed_at: Option<i64>,
    retracted_at: Option<i64>,
}

/// All locations of a case in their order, each with its standing.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<(Location, Standing)>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(|row| Ok((row.location()?, row.standing()?))).collect()
}

fn corrupt(column: &'static str) -> StoreError {
    StoreError::corrupt("locations", column, "does not fit the state of the row")
}

impl Row {
    fn location(&self) -> Result<Location, StoreError> {
        let address = WebAddress::parse(self.address.as_deref().unwrap_or_default())
            .map_err(|error| StoreError::corrupt("locations", "address", error))?;
        let place = Line::parse(self.place.as_deref().unwrap_or_default(), usize::MAX)
            .map_err(|error| StoreError::corrupt("locations", "place", error))?;
        Ok(Location { address, place })
    }

    fn standing(&self) -> Result<Standing, StoreError> {
        let at = |column, micros: Option<i64>| {
            moment("locations", column, micros.ok_or_else(|| corrupt(column))?)
        };
        Ok(match self.state.as_str() {
            "open" => Standing::Open,
            "decided" => Standing::Decided(self.decision()?),
            "carried_out" => Standing::CarriedOut(self.decision()?, self.confirmation()?),
            "retracted" => Standing::Retracted { at: at("retracted_at", self.retracted_at)? },
            "restore_owed" => Standing::RestoreOwed {
                decision: self.decision()?,
                at: at("retracted_at", self.retracted_at)?,
            },
            "restored" => Standing::Restored {
                decision: self.decision()?,
                at: at("retracted_at", self.retracted_at)?,
                confirmed: self.confirmation()?,
            },
            _ => return Err(corrupt("state")),
        })
    }

    fn decision(&self) -> Result<Decision, StoreError> {
        let outcome = self.outcome.as_deref().and_then(Outcome::from_key);
        let reason = Passage::parse(self.reason.as_deref().unwrap_or_default(), usize::MAX)
            .map_err(|error| StoreError::corrupt("locations", "reason", error))?;
        Ok(Decision {
            outcome: outcome.ok_or_else(|| corrupt("outcome"))?,
            reason,
            by: PersonId(self.decided_by.ok_or_else(|| corrupt("decided_by"))?),
            at: moment(
                "locations",
                "decided_at",
                self.decided_at.ok_or_else(|| corrupt("decided_at"))?,
            )?,
        })
    }

    fn confirmation(&self) -> Result<Confirmation, StoreError> {
        Ok(Confirmation {
            by: PersonId(self.confirmed_by.ok_or_else(|| corrupt("confirmed_by"))?),
            at: moment(
                "locations",
                "confirmed_at",
                self.confirmed_at.ok_or_else(|| corrupt("confirmed_at"))?,
            )?,
        })
    }
}

/// Stores the standings that differ between `before` and `after`; locations that changed in the
/// same way share one statement.
pub async fn update(
    tx: &mut Tx,
    case: CaseId,
    before: &[Standing],
    after: &[Standing],
) -> Result<(), StoreError> {
    let mut groups: Vec<(&Standing, Vec<i32>)> = Vec::new();
    for (position, (old, new)) in (1..).zip(before.iter().zip(after)) {
        if old == new {
            continue;
        }
        match groups.iter_mut().find(|(standing, _)| *standing == new) {
            Some((_, positions)) => positions.push(position),
            None => groups.push((new, vec![position])),
        }
    }
    for (standing, positions) in groups {
        for batch in positions.chunks(BATCH) {
            set(tx, case, standing, batch).await?;
        }
    }
    Ok(())
}

async fn set(
    tx: &mut Tx,
    case: CaseId,
    standing: &Standing,
    positions: &[i32],
) -> Result<(), StoreError> {
    let decision = standing.decision();
    let (confirmed, retracted) = match standing {
        Standing::CarriedOut(_, confirmed) => (Some(confirmed), None),
        Standing::Retracted { at } | Standing::RestoreOwed { at, .. } => (None, Some(*at)),
        Standing::Restored { at, confirmed, .. } => (Some(confirmed), Some(*at)),
        Standing::Open | Standing::Decided(_) => (None, None),
    };
    on!(tx, SET, |conn, sql| {
        let mut update = QueryBuilder::new(sql);
        update.push_bind(standing.key());
        update.push(", outcome = ").push_bind(decision.map(|decision| decision.outcome.key()));
        let reason = decision.and_then(|decision| decision.reason.as_ref());
        update.push(", reason = ").push_bind(reason.map(Passage::as_str));
        update.push(", decided_by = ").push_bind(decision.map(|decision| decision.by.0));
        update.push(", decided_at = ").push_bind(decision.map(|d| d.at.as_microsecond()));
        update.push(", confirmed_by = ").push_bind(confirmed.map(|confirmed| confirmed.by.0));
        update.push(", confirmed_at = ").push_bind(confirmed.map(|c| c.at.as_microsecond()));
        update.push(", retracted_at = ").push_bind(retracted.map(Timestamp::as_microsecond));
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
