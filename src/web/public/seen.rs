//! Where a case stands as its claimant sees it: what is decided and not carried out is in review.
use crate::{
    domain::{
        case::{Attention, Case, CaseState},
        standing::Standing,
    },
    formats::words::Words,
};

/// The state of a case as the claimant sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    Review,
    Closed,
    /// Closed by hand, where there was no location to decide.
    Dismissed,
    /// It was dealt with elsewhere before it was moved here.
    Archived,
    /// A counter-notice was received: it comes back unless the claimant goes to court.
    Countered,
    /// A counter-notice was received, and nobody knows yet whether it is the subscriber's.
    Doubted,
    /// The claimant has reported a proceeding; nobody has looked at it yet.
    Reported,
    /// A proceeding keeps something down.
    Held,
    /// Not completed in time.
    Lapsed,
    /// Answered; access that was disabled is owed back.
    Restoring,
    Retracted,
}

impl Seen {
    pub fn of(case: &Case) -> Self {
        let standings = &case.standings;
        if !standings.is_empty() && standings.iter().all(Standing::is_retracted) {
            return Self::Retracted;
        }
        let any = |wanted: fn(&Standing) -> bool| standings.iter().any(wanted);
        let to_do = |it: &Standing| matches!(it, Standing::Decided(_)) && it.awaits_carrying_out();
        let decided = |it: &Standing| !matches!(it, Standing::Open);
        match case.state() {
            CaseState::CarryingOut if !any(to_do) => Self::Restoring,
            CaseState::Review | CaseState::CarryingOut => Self::Review,
            CaseState::Closed if case.life.attention == Attention::Archived && !any(decided) => {
                Self::Archived
            }
            CaseState::Closed if standings.is_empty() => Self::Dismissed,
            CaseState::Closed => Self::Closed,
            CaseState::Countered if any(|it| matches!(it, Standing::HoldClaimed { .. })) => {
                Self::Reported
            }
            CaseState::Countered if any(|it| matches!(it, Standing::Countered { .. })) => {
                Self::Countered
            }
            CaseState::Countered => Self::Doubted,
            CaseState::Held => Self::Held,
            CaseState::Lapsed => Self::Lapsed,
            CaseState::Retracted => Self::Retracted,
        }
    }

    pub const fn title(self) -> &'static str {
        match self {
            Self::Review => "status-title-review",
            Self::Closed | Self::Restoring => "status-title-answered",
            Self::Dismissed => "status-title-dismissed",
            Self::Archived => "status-title-archived",
            Self::Countered | Self::Doubted => "status-title-countered",
            Self::Reported => "status-title-reported",
            Self::Held => "status-title-held",
            Self::Lapsed => "status-title-lapsed",
            Self::Retracted => "status-title-retracted",
        }
    }

    /// The colour of the badge, and its name.
    pub const fn badge(self) -> (&'static str, &'static str) {
        match self {
            Self::Review => ("review", "status-badge-review"),
            Self::Closed => ("done", "status-badge-answered"),
            Self::Dismissed | Self::Archived => ("closed", "status-badge-closed"),
            Self::Countered | Self::Doubted => ("waiting", "status-badge-countered"),
            Self::Reported => ("waiting", "status-badge-reported"),
            Self::Held => ("done", "status-badge-held"),
            Self::Lapsed => ("declined", "status-badge-lapsed"),
            Self::Restoring => ("waiting", "status-badge-restoring"),
            Self::Retracted => ("retracted", "status-badge-retracted"),
        }
    }

    /// What it means, where `answered` of `many` locations have an outcome to tell.
    pub fn lead(self, words: Words, answered: usize, many: usize) -> String {
        let counted = |name| words.tell(name).with("many", many);
        match self {
            Self::Review if many == 0 => words.say("status-lead-nowhere"),
            Self::Review if answered == 0 => counted("status-lead-review").to_string(),
            Self::Review => counted("status-lead-some").with("answered", answered).to_string(),
            Self::Closed => counted("status-lead-answered").to_string(),
            Self::Dismissed => words.say("status-lead-dismissed"),
            Self::Archived => words.say("status-lead-archived"),
            Self::Countered => words.say("status-lead-countered"),
            Self::Doubted => words.say("status-lead-doubted"),
            Self::Reported => words.say("status-lead-reported"),
            Self::Held => words.say("status-lead-held"),
            Self::Lapsed => words.say("status-lead-lapsed"),
            Self::Restoring => words.say("status-lead-restoring"),
            Self::Retracted => words.say("status-lead-retracted"),
        }
    }
}
