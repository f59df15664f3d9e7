//! How many cases stand where, exactly: kept by triggers of the database, so that no code can forget.
use super::{StoreError, Tx};
use crate::domain::{case::CaseState, verdict::Overall};

statements! {
    /// On PostgreSQL what is folded and what is not yet, as of one moment.
    ALL = {
        sqlite: "select state, queue, verdict, cases from tallies where cases <> 0",
        postgres: "select state, queue, verdict, cast(sum(cases) as bigint) from ( \
                       select state, queue, verdict, cases from tallies \
                       union all select state, queue, verdict, change from tally_changes) as noted \
                   group by state, queue, verdict having sum(cases) <> 0",
    };
    /// Two nodes fold at once: each takes what the other does not hold, and both write in one order.
    /// SQLite's triggers write the sum itself.
    FOLD = {
        sqlite: "select 0 where $1 > 0",
        postgres: "with taken as ( \
                       delete from tally_changes where id in ( \
                           select id from tally_changes order by id limit $1 for update skip locked) \
                       returning state, queue, verdict, change), \
                   folded as ( \
                       insert into tallies (state, queue, verdict, cases) \
                       select state, queue, verdict, sum(change) from taken \
                       group by state, queue, verdict order by state, queue, verdict \
                       on conflict (state, queue, verdict) do update set cases = tallies.cases + excluded.cases) \
                   select count(*) from taken",
    };
}

/// How many cases stand where.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tallies(Vec<(CaseState, String, Overall, u64)>);

impl Tallies {
    /// Cases of a state, and of a queue and a verdict where these are given.
    #[must_use]
    pub fn of(&self, state: CaseState, queue: Option<&str>, verdict: Option<Overall>) -> u64 {
        let fits = |(of, within, found, _): &&(CaseState, String, Overall, u64)| {
            *of == state
                && queue.is_none_or(|queue| queue == within)
                && verdict.is_none_or(|verdict| verdict == *found)
        };
        self.0.iter().filter(fits).map(|(.., cases)| cases).sum()
    }

    /// The names of the queues that have a case in some state, in their order.
    #[must_use]
    pub fn queues(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.0.iter().map(|(_, queue, ..)| queue.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// All of them: as many rows as there are states, queues and verdicts that meet.
pub async fn all(tx: &mut Tx) -> Result<Tallies, StoreError> {
    let rows: Vec<(String, String, String, i64)> =
        on!(tx, ALL, |conn, sql| sqlx::query_as(sql).fetch_all(conn).await)?;
    let corrupt = |column| StoreError::corrupt("tallies", column, "is no known word");
    let mut tallies = Vec::with_capacity(rows.len());
    for (state, queue, verdict, cases) in rows {
        tallies.push((
            CaseState::from_key(&state).ok_or_else(|| corrupt("state"))?,
            queue,
            Overall::from_key(&verdict).ok_or_else(|| corrupt("verdict"))?,
            u64::try_from(cases).map_err(|error| StoreError::corrupt("tallies", "cases", error))?,
        ));
    }
    Ok(Tallies(tallies))
}

/// Adds up to `most` of what was noted to the sums; returns how many were there.
pub async fn fold(tx: &mut Tx, most: u16) -> Result<u64, StoreError> {
    if matches!(tx, Tx::Sqlite(_)) {
        return Ok(0);
    }
    let folded: i64 = on!(tx, FOLD, |conn, sql| sqlx::query_scalar(sql)
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    Ok(folded.unsigned_abs())
}
