//! A case as a row of a list, ready to be shown.
use jiff::{Timestamp, tz::TimeZone};

use super::frame::{Age, brief, figure};
use crate::{
    domain::{case::CaseState, text::shown, when},
    store::queue::Row,
};

/// What a row shows.
pub struct CaseRow {
    /// Case number.
    pub number: String,
    /// Who complains.
    pub claimant: String,
    /// The service target; none once nothing is left to decide.
    pub age: Option<Age>,
    /// Whether the target was missed.
    pub late: bool,
    /// How many locations.
    pub locations: String,
    /// How many are open.
    pub undecided: String,
    /// How many are to be carried out.
    pub uncarried: String,
    /// When it was received.
    pub received: String,
    /// The same for machines.
    pub received_machine: String,
    /// Key of the verdict.
    pub verdict: &'static str,
    /// Kind of the state's badge.
    pub badge: &'static str,
    /// The state in words.
    pub state: &'static str,
    /// Until which day processing for the sender is suspended; empty when it is not. The case is
    /// due all the same.
    pub suspended: String,
    /// The queue.
    pub queue: String,
    /// The person it was given to, or nothing.
    pub with: String,
}

impl CaseRow {
    pub fn new(row: Row, now: Timestamp, zone: &TimeZone) -> Self {
        let undecided = row.state == CaseState::Review;
        Self {
            age: undecided.then(|| Age::new(row.opened_at, row.due, now, zone)),
            late: undecided && now >= row.due.late_at,
            suspended: row
                .suspended_until
                .filter(|until| *until > now)
                .map(|until| when::day(until.to_zoned(zone.clone()).date()))
                .unwrap_or_default(),
            number: row.number,
            claimant: shown(&row.claimant),
            locations: figure(row.locations.into()),
            undecided: figure(row.undecided.into()),
            uncarried: figure(row.uncarried.into()),
            received: brief(row.opened_at, zone),
            received_machine: when::machine(row.opened_at),
            verdict: row.verdict.key(),
            badge: badge(row.state),
            state: row.state.label(),
            queue: row.queue,
            with: row.assignee.map(|(_, name)| name).unwrap_or_default(),
        }
    }
}

/// The word of the style sheet for a state.
pub const fn badge(state: CaseState) -> &'static str {
    match state {
        CaseState::Review => "review",
        CaseState::CarryingOut => "decided",
        CaseState::Closed => "closed",
        CaseState::Retracted => "retracted",
        CaseState::Countered => "waiting",
        CaseState::Held => "late",
        CaseState::Lapsed => "declined",
    }
}
