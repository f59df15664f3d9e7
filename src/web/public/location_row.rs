//! One location as the claimant is told of it: disabling only once it is carried out.
use jiff::tz::TimeZone;

use crate::{
    domain::{outcome::Standing, when},
    services::access::CaseFile,
};

/// One location with its outcome, as far as the claimant is told.
pub struct Row {
    /// Its number.
    pub position: u32,
    /// The page.
    pub address: String,
    /// Where on the page.
    pub place: String,
    /// The badge that colours the outcome.
    pub badge: &'static str,
    /// The outcome in a word or two.
    pub outcome: &'static str,
    /// When and why.
    pub note: String,
    /// The claim can still be taken back.
    pub can_retract: bool,
}

/// What is not answered yet; also what is decided and not carried out.
pub const IN_REVIEW: &str = "In review";

/// Every location with what the claimant is told of it.
pub fn rows(file: &CaseFile, zone: &TimeZone) -> Vec<Row> {
    let places = file.notice.locations.iter().zip(&file.case.standings);
    (1..)
        .zip(places)
        .map(|(position, (location, standing))| {
            let (badge, outcome, note) = told(standing, zone);
            let place = location.place.as_ref().map(ToString::to_string).unwrap_or_default();
            let address = location.address.as_ref().map(|address| address.as_str().to_owned());
            let can_retract = matches!(
                standing,
                Standing::Open | Standing::Decided(_) | Standing::CarriedOut(..)
            );
            let (address, place) = match address {
                Some(address) => (address, place),
                None => (place, String::new()),
            };
            Row { position, address, place, badge, outcome, note, can_retract }
        })
        .collect()
}

/// Badge, outcome and note of one location.
fn told(standing: &Standing, zone: &TimeZone) -> (&'static str, &'static str, String) {
    match standing {
        Standing::Open => ("review", IN_REVIEW, String::new()),
        Standing::Decided(decision) if decision.outcome.needs_carrying_out() => {
            ("review", IN_REVIEW, String::new())
        }
        Standing::Decided(decision) => {
            let reason = decision.reason.as_ref().map(|reason| format!(" {reason}"));
            let note = format!(
                "{}{} Decided {}.",
                decision.outcome.explained(),
                reason.unwrap_or_default(),
                when::moment(decision.at, zone)
            );
            ("declined", decision.outcome.label(), note)
        }
        Standing::CarriedOut(decision, confirmed) => {
            let note = format!("Carried out {}.", when::moment(confirmed.at, zone));
            ("done", decision.outcome.label(), note)
        }
        Standing::Retracted { at } => {
            ("retracted", "Taken back", format!("By you, {}.", when::moment(*at, zone)))
        }
        Standing::RestoreOwed { at, .. } => {
            let note = format!("By you, {}. It is being restored.", when::moment(*at, zone));
            ("waiting", "Taken back", note)
        }
        Standing::Restored { confirmed, .. } => {
            ("restored", "Restored", format!("{}.", when::moment(confirmed.at, zone)))
        }
    }
}
