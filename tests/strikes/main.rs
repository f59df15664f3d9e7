//! Counting strikes under 17 U.S.C. 512(i): tables of what counts, and properties of every count.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
mod properties;
mod proposals;
mod tables;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use safeharbor::domain::ids::CaseId;
use safeharbor::domain::policy::{Grouping, Steps};
use safeharbor::domain::strike::{Strike, StrikeState};

fn zone() -> TimeZone {
    TimeZone::get("America/New_York").unwrap()
}

fn at(day: Date, hour: i8) -> Timestamp {
    day.at(hour, 0, 0, 0).to_zoned(zone()).unwrap().timestamp()
}

/// The numbers of the shipped policy.
fn steps(grouping: Grouping) -> Steps {
    Steps { warn_at: 1, restrict_at: 2, terminate_at: 3, expires_after_months: 12, grouping }
}

fn strike(case: u128, position: u32, at: Timestamp) -> Strike {
    let (case, works) = (CaseId(uuid::Uuid::from_u128(case)), format!("works of {case}"));
    Strike { case, position, at, works, state: StrikeState::Counted }
}
