//! Figures that are read from the database: what waits, what is late, and which duties of the statute
//! were not kept. Every count is bounded, so that a scrape costs the same at any size.
use jiff::Timestamp;

use super::{
    BREACHES, BUILD, CASE_AGE, CASES, CONNECTIONS, CONNECTIONS_MOST, DELAYED, DESIGNATION,
    HELP_ANSWERS, HELP_READS, IMPORTS, IN_REVIEW, LATE, Metric, NEXT_STATUTORY_DAY, PROMISE_AGE,
    PROMISE_OVERDUE, PROMISES, STEPS, TASKS_BREACHED, TASKS_DUE, TO_CARRY_OUT, TO_HANDLE,
    WAITING_MESSAGES,
};
use crate::{
    domain::{
        designation::Standing,
        event::{Breach, Event},
    },
    services::{App, ServiceError},
    store::{events, help, queue, watch},
};

/// Figures are exact up to here.
const COUNTED: u16 = 10_000;

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its name.
    pub name: &'static str,
    /// `gauge` or `counter`.
    pub kind: &'static str,
    /// What it counts.
    pub help: &'static str,
    /// Its labels in braces, or nothing.
    pub label: String,
    /// How many.
    pub value: i64,
}

impl Figure {
    /// One without labels.
    #[must_use]
    pub const fn plain(metric: &Metric, value: i64) -> Self {
        let Metric { name, kind, help, .. } = *metric;
        Self { name, kind: kind.word(), help, label: String::new(), value }
    }

    /// One with a value for each label; none of them needs escaping.
    fn of(metric: &Metric, values: &[&str], value: i64) -> Self {
        debug_assert_eq!(metric.labels.len(), values.len(), "{}", metric.name);
        let pairs = metric.labels.iter().zip(values);
        let pairs: Vec<String> = pairs.map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        Self { label: format!("{{{}}}", pairs.join(",")), ..Self::plain(metric, value) }
    }

    fn count(metric: &Metric, value: u64) -> Self {
        Self::plain(metric, i64::try_from(value).unwrap_or(i64::MAX))
    }
}

/// Every figure of the database, those of one name together.
pub async fn read(app: &App) -> Result<Vec<Figure>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let counts = queue::counts(&mut tx, now, COUNTED).await?;
    let breached = events::breached(&mut tx, COUNTED).await?;
    let promised = watch::promises(&mut tx, now, COUNTED).await?;
    let open = watch::cases(&mut tx, COUNTED).await?;
    let others = watch::others(&mut tx, now, COUNTED).await?;
    let read = help::counts(&mut tx).await?;
    drop(tx);
    let age = |since: Timestamp| now.duration_since(since).as_secs().max(0);
    let mut figures = Vec::new();
    figures.extend(open.iter().map(|pile| Figure::of(&CASES, &[pile.state.key()], pile.count)));
    figures.extend(open.iter().map(|pile| {
        let age = pile.oldest.map_or(0, age);
        Figure::of(&CASE_AGE, &[pile.state.key()], age)
    }));
    figures.extend([
        Figure::count(&IN_REVIEW, counts.review),
        Figure::count(&LATE, counts.late),
        Figure::count(&TO_CARRY_OUT, counts.uncarried),
        Figure::count(&TO_HANDLE, counts.letters),
        Figure::plain(&DELAYED, others.delayed),
        Figure::count(&WAITING_MESSAGES, counts.messages),
        Figure::count(&TASKS_DUE, counts.due),
        Figure::count(&TASKS_BREACHED, counts.breached),
    ]);
    figures.extend(others.next_breach.map(|at| Figure::plain(&NEXT_STATUTORY_DAY, at.as_second())));
    figures.push(Figure::count(&STEPS, counts.steps));
    figures.extend(Breach::ALL.iter().map(|breach| {
        let is =
            |event: &&Event| matches!(event, Event::Breached { breach: of, .. } if of == breach);
        let many = i64::try_from(breached.iter().filter(is).count()).unwrap_or(i64::MAX);
        Figure::of(&BREACHES, &[breach.key()], many)
    }));
    figures.extend([
        Figure::of(&PROMISES, &["due"], promised.due),
        Figure::of(&PROMISES, &["held"], promised.held),
        Figure::of(&PROMISES, &["delayed"], promised.delayed),
        Figure::plain(&PROMISE_OVERDUE, promised.due_since.map_or(0, age)),
        Figure::plain(&PROMISE_AGE, promised.oldest.map_or(0, age)),
        Figure::plain(&IMPORTS, others.imports),
    ]);
    let days = match crate::services::designation::report(app).await?.standing {
        Standing::Current { days_left } | Standing::Expiring { days_left, .. } => Some(days_left),
        Standing::Expired { .. } => Some(0),
        Standing::Unknown => None,
    };
    figures.extend(days.map(|days| Figure::plain(&DESIGNATION, days)));
    let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    figures.extend(read.iter().map(|(slug, it)| Figure::of(&HELP_READS, &[slug], whole(it.reads))));
    for (slug, it) in &read {
        figures.push(Figure::of(&HELP_ANSWERS, &[slug, "yes"], whole(it.helped)));
        figures.push(Figure::of(&HELP_ANSWERS, &[slug, "no"], whole(it.not_helped)));
    }
    Ok(figures)
}

/// What there is to say of the database without asking it.
#[must_use]
pub fn connections(app: &App) -> Vec<Figure> {
    let pools = app.db.pools();
    let mut figures = vec![Figure::of(&BUILD, &[env!("CARGO_PKG_VERSION"), app.db.name()], 1)];
    for pool in &pools {
        let idle = pool.idle.min(pool.open);
        figures.push(Figure::of(&CONNECTIONS, &[pool.name, "in_use"], i64::from(pool.open - idle)));
        figures.push(Figure::of(&CONNECTIONS, &[pool.name, "idle"], i64::from(idle)));
    }
    let most = pools.iter();
    figures
        .extend(most.map(|pool| Figure::of(&CONNECTIONS_MOST, &[pool.name], i64::from(pool.most))));
    figures
}
