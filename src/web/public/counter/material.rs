//! What a counter-notice can be about: the locations of a case, and what their subscriber may know.
use jiff::tz::TimeZone;

use super::refusal;
use crate::{
    domain::{
        counter::draft::Offered, location::Location, notice::Notice, number::CaseNumber,
        policy::CopyrightPolicy,
    },
    formats::words::Words,
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
    /// Why no counter-notice about it can be taken, if so: a sentence.
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
/// Characters of the first work on the first screen.
const FIRST_CHARS: usize = 70;

impl Material {
    /// Of an opened case.
    #[must_use]
    pub fn of(opened: Opened, words: Words, zone: &TimeZone) -> Self {
        let Opened { number, notice, policy, places, party } = opened;
        let claim = party.is_some().then(|| Claim::of(&notice, &policy, words));
        let rows = places.into_iter().map(|place| Row::of(place, words, zone)).collect();
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
    fn of(place: Place, words: Words, zone: &TimeZone) -> Self {
        let Place { position, location, disabled_at, why_not, .. } = place;
        let refused = why_not.map(|refused| refusal::sentence(words, &refused));
        let disabled = disabled_at.map(|at| words.moment(at, zone)).unwrap_or_default();
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
    pub fn of(notice: &Notice, policy: &CopyrightPolicy, words: Words) -> Self {
        let described = notice.works.iter().take(WORKS_SHOWN).map(|work| {
            let kind = policy.work_kind(&work.kind).map(|kind| format!("{}: ", kind.label));
            let text = shortened(work.description.as_str(), WORK_CHARS);
            format!("{}{text}", kind.unwrap_or_default())
        });
        let mut titles: Vec<String> = described.collect();
        let more = notice.works.len().saturating_sub(WORKS_SHOWN);
        if more > 0 {
            titles.push(words.tell("material-claim-more").with("more", more).to_string());
        }
        Self { claimant: claimant(notice, words), works: titles }
    }

    /// The first work in a few words; empty when none is named.
    #[must_use]
    pub fn shortest(notice: &Notice) -> String {
        let first = notice.works.first().map(|work| work.description.as_str());
        let line = first.and_then(|text| text.lines().find(|line| !line.trim().is_empty()));
        line.map(|line| shortened(line.trim(), FIRST_CHARS)).unwrap_or_default()
    }
}

/// The shortest true description of who claims.
fn claimant(notice: &Notice, words: Words) -> String {
    let named = [&notice.claimant.organisation, &notice.claimant.signer, &notice.claimant.owner];
    let named = named.into_iter().flatten().next();
    named.map_or_else(|| words.say("material-claim-nobody"), ToString::to_string)
}

fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
