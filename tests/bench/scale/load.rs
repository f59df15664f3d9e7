//! Filling a database through the intake itself, a thousand notices to a transaction.
use std::time::{Duration, Instant};

use anyhow::ensure;
use safeharbor::{
    domain::event::Channel,
    services::intake::{self, Submission},
    store::Db,
};

use super::synthetic::{self, Lengths};
use crate::house::House;

/// Notices of one transaction.
pub const AT_ONCE: u64 = 1_000;

/// Takes in the notices with these numbers; how long the intake alone took.
pub async fn take(
    house: &House,
    numbers: std::ops::Range<u64>,
    lengths: Lengths,
) -> anyhow::Result<Duration> {
    let policy = house.app.policies.copyright().clone();
    let mut took = Duration::ZERO;
    let mut from = numbers.start;
    while from < numbers.end {
        let to = (from + AT_ONCE).min(numbers.end);
        let mut given = Vec::new();
        for number in from..to {
            let draft = synthetic::draft(number, lengths);
            let bytes = format!("{}\n{}", draft.works[0].description, draft.locations).into_bytes();
            let notice = draft.parse(&policy, house.app.clock.now());
            let notice = notice.map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
            given.push((notice, bytes));
        }
        let submissions: Vec<Submission<'_>> = given
            .iter()
            .map(|(notice, bytes)| Submission::new(notice.clone(), &policy, Channel::Table, bytes))
            .collect();
        let begun = Instant::now();
        let answers = intake::receive_all(&house.app, &submissions).await;
        took += begun.elapsed();
        ensure!(answers.iter().all(Result::is_ok), "a notice of the load was not taken in");
        from = to;
        if from.is_multiple_of(50_000) {
            println!("  {from} cases");
        }
    }
    Ok(took)
}

/// Says of every letter that it has left, as it has of old cases.
pub async fn settle(house: &House) -> anyhow::Result<()> {
    let left = "update letters set sent_at = created_at where sent_at is null";
    let tidy = match &house.app.db {
        Db::Sqlite { .. } => "pragma optimize",
        Db::Postgres(_) => "vacuum analyze",
    };
    for sql in ["delete from outbox", left, tidy] {
        match &house.app.db {
            Db::Sqlite { write, .. } => {
                sqlx::query(sql).execute(write).await?;
            }
            Db::Postgres(pool) => {
                sqlx::query(sql).execute(pool).await?;
            }
        }
    }
    Ok(())
}
