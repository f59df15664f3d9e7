//! One location as the claimant is told of it: disabling only once it is carried out.
use jiff::tz::TimeZone;

use crate::{
    domain::{
        calendar::Window,
        standing::{Cause, Standing},
        when,
    },
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
            let (badge, outcome, note) = told(file.case.life.window(position), standing, zone);
            let place = location.place.as_ref().map(ToString::to_string).unwrap_or_default();
            let address = location.address.as_ref().map(|address| address.as_str().to_owned());
            let can_retract = !standing.is_retracted();
            let (address, place) = match address {
                Some(address) => (address, place),
                None => (place, String::new()),
            };
            Row { position, address, place, badge, outcome, note, can_retract }
        })
        .collect()
}

/// Badge, outcome and note of one location.
fn told(
    window: Option<&Window>,
    standing: &Standing,
    zone: &TimeZone,
) -> (&'static str, &'static str, String) {
    let dates = |window: &Window| {
        format!(
            "It comes back not before {} and before {}, unless you report an action in time.",
            when::moment(window.earliest, zone),
            when::moment(window.latest, zone)
        )
    };
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
        Standing::Disabled(removal) => {
            let note = format!("Carried out {}.", when::moment(removal.confirmed.at, zone));
            ("done", removal.decision.outcome.label(), note)
        }
        Standing::Countered { .. } => {
            ("waiting", "Counter-notice received", window.map(dates).unwrap_or_default())
        }
        Standing::HoldClaimed { .. } => {
            let note =
                "A person looks at the proceeding that you reported. It stays down until then.";
            ("waiting", "Proceeding reported", note.to_owned())
        }
        Standing::Held { .. } => {
            ("done", "Held down", "It stays down until the proceeding ends.".to_owned())
        }
        Standing::Retracted { at } => {
            ("retracted", "Taken back", format!("By you, {}.", when::moment(*at, zone)))
        }
        Standing::RestoreOwed { cause: Cause::Retraction, at, .. } => {
            let note = format!("By you, {}. It is being restored.", when::moment(*at, zone));
            ("waiting", "Taken back", note)
        }
        Standing::RestoreOwed { cause, at, .. } => {
            let note = format!("Because {}, since {}.", cause.because(), when::moment(*at, zone));
            ("waiting", "To be restored", note)
        }
        Standing::Restored { cause, confirmed, .. } => {
            let note =
                format!("{}, because {}.", when::moment(confirmed.at, zone), cause.because());
            ("restored", "Restored", note)
        }
        Standing::Released { cause, at, .. } => {
            let note = format!(
                "Since {}, because {}. Something else keeps the material down.",
                when::moment(*at, zone),
                cause.because()
            );
            ("closed", "Given up", note)
        }
    }
}
