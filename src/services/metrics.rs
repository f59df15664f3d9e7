//! Figures for monitoring: what waits, what is late, and which duties of the statute were not kept.
use super::{App, ServiceError};
use crate::{
    domain::{
        designation::Standing,
        event::{Breach, Event},
    },
    store::{events, queue},
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
    /// Its label in braces, or nothing.
    pub label: String,
    /// How many.
    pub value: i64,
}

/// Every figure, those of one name together.
pub async fn read(app: &App) -> Result<Vec<Figure>, ServiceError> {
    let mut tx = app.db.read().await?;
    let counts = queue::counts(&mut tx, app.clock.now(), COUNTED).await?;
    let breached = events::breached(&mut tx).await?;
    drop(tx);
    let gauge = |name, help, value: u64| Figure {
        name,
        kind: "gauge",
        help,
        label: String::new(),
        value: i64::try_from(value).unwrap_or(i64::MAX),
    };
    let mut figures = vec![
        gauge("safeharbor_cases_in_review", "Cases to be decided", counts.review),
        gauge("safeharbor_cases_late", "Cases past their service target", counts.late),
        gauge(
            "safeharbor_cases_to_carry_out",
            "Cases with something to carry out",
            counts.uncarried,
        ),
        gauge(
            "safeharbor_letters_to_handle",
            "Letters that wait for a person or the mail server",
            counts.letters,
        ),
        gauge("safeharbor_tasks_due", "Tasks of people that are due", counts.due),
        gauge(
            "safeharbor_tasks_past_statutory_day",
            "Tasks whose last day under 17 U.S.C. 512(g)(2)(C) has passed",
            counts.breached,
        ),
        gauge("safeharbor_steps_to_decide", "Steps against accounts to be decided", counts.steps),
    ];
    figures.extend(Breach::ALL.iter().map(|breach| {
        let is =
            |event: &&Event| matches!(event, Event::Breached { breach: of, .. } if of == breach);
        Figure {
            name: "safeharbor_breaches_total",
            kind: "counter",
            help: "Duties of the statute that were not kept, ever",
            label: format!("{{breach=\"{breach}\"}}"),
            value: i64::try_from(breached.iter().filter(is).count()).unwrap_or(i64::MAX),
        }
    }));
    let days = match super::designation::report(app).await?.standing {
        Standing::Current { days_left } | Standing::Expiring { days_left, .. } => Some(days_left),
        Standing::Expired { .. } => Some(0),
        Standing::Unknown => None,
    };
    figures.extend(days.map(|value| Figure {
        name: "safeharbor_designation_days_left",
        kind: "gauge",
        help: "Days until the designation of the agent ends",
        label: String::new(),
        value,
    }));
    Ok(figures)
}
