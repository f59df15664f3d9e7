//! The locations of a case as rows: where, how it stands, who decided what.
use jiff::tz::TimeZone;

use super::{
    super::frame::{brief, figure},
    acts::{fits_hold, is_decided, is_open},
    history::Names,
    opened::Opened,
    typed::Typed,
};
use crate::domain::{
    keyed::keyed,
    location::{Location, WebAddress},
    outcome::{Basis, Outcome},
    policy::Provider,
    standing::Standing,
    text::shown,
};

keyed! {
    /// Which locations are listed.
    pub enum Show {
        /// All of them.
        All = "all",
        /// Those that nobody has decided about.
        Open = "open",
        /// Those that wait for somebody to do something.
        CarryOut = "carry_out",
        /// Those that nothing more is owed about.
        Settled = "settled",
    }
}

impl Show {
    const fn label(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Open => "Open",
            Self::CarryOut => "To carry out",
            Self::Settled => "Settled",
        }
    }

    fn holds(self, standing: &Standing) -> bool {
        match self {
            Self::All => true,
            Self::Open => is_open(standing),
            Self::CarryOut => standing.awaits_carrying_out(),
            Self::Settled => standing.is_settled(),
        }
    }
}

/// Rows of a page: what a person can look through, and a fraction of the longest notices.
const ROWS: usize = 500;

/// Which locations a page lists: `open`, or `open.500` for those after the first 500 of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listing {
    show: Show,
    /// How many are passed over.
    skip: usize,
}

impl Listing {
    /// All from the first one on where `text` is none of ours.
    pub fn read(text: &str) -> Self {
        let (show, skip) = text.split_once('.').unwrap_or((text, "0"));
        match (Show::from_key(show), skip.parse()) {
            (Some(show), Ok(skip)) => Self { show, skip },
            _ => Self { show: Show::All, skip: 0 },
        }
    }

    /// For an address; empty for what is listed when nothing is said.
    pub fn written(self) -> String {
        match self {
            Self { show: Show::All, skip: 0 } => String::new(),
            Self { show, skip: 0 } => show.key().to_owned(),
            Self { show, skip } => format!("{}.{skip}", show.key()),
        }
    }

    /// The page that holds row `skip`, or the last one.
    fn within(self, rows: usize) -> Self {
        let last = rows.saturating_sub(1);
        Self { skip: self.skip.min(last) / ROWS * ROWS, ..self }
    }
}

/// A choice of what is listed.
pub struct Tab {
    pub label: &'static str,
    pub key: &'static str,
    pub count: String,
    pub current: bool,
}

/// A location as a row.
pub struct LocationRow {
    /// Its number in the notice.
    pub number: u32,
    /// The address as plain text, or nothing.
    pub address: String,
    /// Where on the page, or instead of a page.
    pub within: String,
    /// The host is none of the provider's.
    pub foreign: bool,
    /// Kind of the badge.
    pub badge: &'static str,
    /// How it stands.
    pub state: &'static str,
    /// Who decided what, when and why.
    pub story: Vec<String>,
    /// Whose account it is; empty while nobody has said it.
    pub account: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// The table of locations.
pub struct Places {
    pub rows: Vec<LocationRow>,
    pub tabs: Vec<Tab>,
    /// What is listed, for every form to come back to.
    pub show: String,
    /// Which of how many; empty where one page lists all.
    pub span: String,
    pub first: String,
    pub next: String,
    /// How many are open, to carry out, decided and not carried out.
    pub open: usize,
    pub to_carry_out: usize,
    pub decided: usize,
    /// How many can be restored inside their window by an instruction.
    pub to_instruct: usize,
    /// How many are down and could have been a mistake.
    pub correctable: usize,
    /// How many were ever taken down.
    pub removed: usize,
    /// How many word of a proceeding can be about.
    pub holdable: usize,
    /// How many the claimant has not taken back.
    pub claimed: usize,
}

impl Places {
    pub fn new(opened: &Opened, names: &Names, typed: &Typed) -> Self {
        let Opened { web, file, beside, .. } = opened;
        let (provider, zone) = (&web.app.policies.in_force().provider, web.app.zone());
        let (practice, now) = (web.app.practice(), web.app.clock.now());
        let account = |number: u32| {
            let id = file.case.subscribers.get(number as usize - 1).copied().flatten();
            let account = id.and_then(|id| beside.accounts.get(&id));
            account.map(|it| shown(it.reference.as_str())).unwrap_or_default()
        };
        let (life, by_itself) = (&file.case.life, practice.terms.restore_by_itself);
        let in_window = |number: u32, standing: &Standing| {
            let runs = matches!(standing, Standing::Countered { .. });
            runs && life.window(number).is_some_and(|window| now >= window.earliest)
        };
        let standings = &file.case.standings;
        // Decisions that the claimant was told of are not taken back.
        let owed = file.case.answer_owed;
        let listing = Listing::read(&typed.show);
        let show = listing.show;
        let all = standings.iter().filter(|standing| show.holds(standing)).count();
        let listing = listing.within(all);
        let rows = (1..).zip(file.notice.locations.iter().zip(standings));
        let rows = rows.filter(|(_, (_, standing))| show.holds(standing));
        let rows = rows.skip(listing.skip).take(ROWS);
        let to = (listing.skip + ROWS).min(all);
        let other =
            |skip: usize| format!("?show={}#locations", Listing { skip, ..listing }.written());
        let count = |fits: &dyn Fn(&Standing) -> bool| {
            standings.iter().filter(|standing| fits(standing)).count()
        };
        let tab = |of: &Show| Tab {
            label: of.label(),
            key: of.key(),
            count: figure(count(&|standing| of.holds(standing)) as u64),
            current: *of == show,
        };
        Self {
            rows: rows
                .map(|(number, (location, standing))| LocationRow {
                    number,
                    ticked: typed.location.contains(&number),
                    story: story(standing, names, zone),
                    account: account(number),
                    ..LocationRow::at(location, standing, provider)
                })
                .collect(),
            tabs: Show::ALL.iter().map(tab).collect(),
            show: listing.written(),
            span: if all > ROWS {
                let [from, to, all] = [listing.skip + 1, to, all].map(|it| figure(it as u64));
                format!("{from} to {to} of {all}")
            } else {
                String::new()
            },
            first: if listing.skip > 0 { other(0) } else { String::new() },
            next: if to < all { other(to) } else { String::new() },
            open: count(&is_open),
            to_carry_out: count(&Standing::awaits_carrying_out),
            decided: if owed { count(&is_decided) } else { 0 },
            to_instruct: if by_itself {
                0
            } else {
                (1..).zip(standings).filter(|(number, it)| in_window(*number, it)).count()
            },
            correctable: count(&|it| it.is_down() && !matches!(it, Standing::Held { .. })),
            removed: count(&|it| it.removal().is_some()),
            holdable: count(&fits_hold),
            claimed: count(&|it| !it.is_retracted()),
        }
    }
}

impl LocationRow {
    fn at(location: &Location, standing: &Standing, provider: &Provider) -> Self {
        let (badge, state) = badge(standing);
        let host = location.address.as_ref().map(WebAddress::host);
        Self {
            number: 0,
            address: location.address.as_ref().map(|at| shown(at.as_str())).unwrap_or_default(),
            within: location.place.as_ref().map(|at| shown(at.as_str())).unwrap_or_default(),
            foreign: host.is_some_and(|host| !provider.owns_host(&host)),
            badge,
            state,
            story: vec![],
            account: String::new(),
            ticked: false,
        }
    }
}

/// How it stands, as a badge.
const fn badge(standing: &Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Open => ("plain", "Open"),
        Standing::Decided(decision) => match decision.outcome {
            Outcome::Disabled => ("decided", "To be disabled"),
            outcome @ (Outcome::Refused | Outcome::Licensed) => ("declined", outcome.label()),
            outcome => ("closed", outcome.label()),
        },
        Standing::Disabled(removal) => ("done", removal.decision.outcome.label()),
        Standing::Countered { .. } => ("waiting", "Counter-notice"),
        Standing::HoldClaimed { .. } => ("late", "Hold to review"),
        Standing::Held { .. } => ("decided", "Held"),
        Standing::Released { .. } => ("closed", "Given up"),
        Standing::Retracted { .. } => ("retracted", "Retracted"),
        Standing::RestoreOwed { .. } => ("late", "To be restored"),
        Standing::Restored { .. } => ("restored", "Restored"),
    }
}

/// How it came to stand so.
fn story(standing: &Standing, names: &Names, zone: &TimeZone) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(decision) = standing.decision() {
        let (by, at) = (names.of(decision.by), brief(decision.at, zone));
        lines.push(format!("{}: {by}, {at}", decision.outcome.label()));
        if decision.outcome == Outcome::Disabled && decision.basis != Basis::Notice {
            lines.push(format!("Ground: {}", decision.basis.label()));
        }
        if let Some(at) = decision.not_before.filter(|_| standing.removal().is_none()) {
            lines.push(format!("Not before {}: the subscriber may answer", brief(at, zone)));
        }
        lines.extend(decision.reason.as_ref().map(|reason| shown(reason.as_str())));
    }
    if let Some(done) = standing.removal().map(|removal| removal.confirmed) {
        lines.push(format!("Carried out: {}, {}", names.of(done.by), brief(done.at, zone)));
    }
    match standing {
        Standing::Open | Standing::Decided(_) | Standing::Disabled(_) => {}
        Standing::Retracted { at } => {
            lines.push(format!("Taken back: the claimant, {}", brief(*at, zone)));
        }
        Standing::Countered { counter, .. } => {
            lines.push(format!("Answered by counter-notice {counter}"));
        }
        Standing::HoldClaimed { counter, hold, .. } => {
            lines.push(format!("Counter-notice {counter}; hold {hold} waits for review"));
        }
        Standing::Held { counter, hold, .. } => {
            lines.push(format!("Counter-notice {counter}; held down by hold {hold}"));
        }
        Standing::RestoreOwed { cause, at, .. } | Standing::Released { cause, at, .. } => {
            lines.push(format!("Since {}, because {}", brief(*at, zone), cause.because()));
        }
        Standing::Restored { cause, at, confirmed, .. } => {
            lines.push(format!("Owed since {}, because {}", brief(*at, zone), cause.because()));
            let (by, at) = (names.of(confirmed.by), brief(confirmed.at, zone));
            lines.push(format!("Restored: {by}, {at}"));
        }
    }
    lines
}
