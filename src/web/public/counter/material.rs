//! What a counter-notice can be about: the locations of a case, and what their subscriber may know.
use jiff::tz::TimeZone;

use crate::{
    domain::{
        counter::draft::Offered, location::Location, notice::Notice, number::CaseNumber,
        policy::CopyrightPolicy, when,
    },
    services::counter::{Opened, Place},
};

/// A case as the form shows it.
pub struct Material {
    /// The case.
    pub number: CaseNumber,
    /// Its locations, as far as this visitor may see them.
    pub rows: Vec<Row>,
    /// Who claims what; only for the subscriber.
    pub claim: Option<Claim>,
}

/// One location.
pub struct Row {
    /// Its number in the case.
    pub position: u32,
    /// Where the material was.
    pub location: Location,
    /// When access was disabled, as people read it; empty when it is not known.
    pub disabled: String,
    /// Why no counter-notice about it can be taken, if so.
    pub refused: Option<String>,
}

/// What the notice claims. Address, telephone number and e-mail of the claimant are withheld.
pub struct Claim {
    /// The shortest true description of who claims.
    pub claimant: String,
    /// The works, each in a line.
    pub works: Vec<String>,
}

/// Works that are named one by one.
const WORKS_SHOWN: usize = 5;
/// Characters shown of a work.
const WORK_CHARS: usize = 240;

impl Material {
    /// Of an opened case.
    #[must_use]
    pub fn of(opened: Opened, zone: &TimeZone) -> Self {
        let Opened { number, notice, policy, places, party } = opened;
        let claim = party.is_some().then(|| Claim::of(&notice, &policy));
        let rows = places.into_iter().map(|place| Row::of(place, zone)).collect();
        Self { number, rows, claim }
    }

    /// As the draft takes them.
    #[must_use]
    pub fn offered(&self) -> Vec<Offered<'_>> {
        self.rows
            .iter()
            .map(|row| Offered {
                position: row.position,
                location: &row.location,
                refused: row.refused.as_deref(),
            })
            .collect()
    }

    /// The locations that can be chosen.
    pub fn open(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.refused.is_none())
    }
}

impl Row {
    fn of(place: Place, zone: &TimeZone) -> Self {
        let Place { position, location, disabled_at, can_counter, why_not } = place;
        let refused = (!can_counter)
            .then(|| why_not.unwrap_or_else(|| "it cannot be answered now".to_owned()));
        let disabled = disabled_at.map(|at| when::moment(at, zone)).unwrap_or_default();
        Self { position, location, disabled, refused }
    }

    /// The page; where there is none, the place.
    #[must_use]
    pub fn address(&self) -> String {
        match (&self.location.address, &self.location.place) {
            (Some(address), _) => address.as_str().to_owned(),
            (None, place) => place.as_ref().map(ToString::to_string).unwrap_or_default(),
        }
    }

    /// Where on the page.
    #[must_use]
    pub fn place(&self) -> String {
        match (&self.location.address, &self.location.place) {
            (Some(_), Some(place)) => place.to_string(),
            _ => String::new(),
        }
    }
}

impl Claim {
    /// Of a notice, in the words of the policy it was signed under.
    #[must_use]
    pub fn of(notice: &Notice, policy: &CopyrightPolicy) -> Self {
        let shown = notice.works.iter().take(WORKS_SHOWN).map(|work| {
            let kind = policy.work_kind(&work.kind).map(|kind| format!("{}: ", kind.label));
            let text = work.description.as_str();
            let short: String = text.chars().take(WORK_CHARS).collect();
            let more = if short.len() < text.len() { "…" } else { "" };
            format!("{}{short}{more}", kind.unwrap_or_default())
        });
        let mut works: Vec<String> = shown.collect();
        match notice.works.len().saturating_sub(WORKS_SHOWN) {
            0 => {}
            1 => works.push("and 1 more work".to_owned()),
            more => works.push(format!("and {more} more works")),
        }
        Self { claimant: notice.claimant.label().to_owned(), works }
    }
}
