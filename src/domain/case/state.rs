//! Where a case stands as a whole, derived from its locations.
use super::{Attention, Case, Counter, CounterState};
use crate::domain::{keyed::keyed, standing::Standing};

keyed! {
    /// Where a case stands as a whole; derived from its locations, stored for the queue.
    pub enum CaseState {
        /// Something is still to be decided.
        Review = "review",
        /// All is decided; something is still to be carried out.
        CarryingOut = "carrying_out",
        /// A counter-notice is open: its clock runs, or a hold waits for review.
        Countered = "countered",
        /// A proceeding keeps something down.
        Held = "held",
        /// All is settled.
        Closed = "closed",
        /// Everything was taken back by the claimant.
        Retracted = "retracted",
        /// It was not completed in time; completing it reopens it.
        Lapsed = "lapsed",
    }
}

impl CaseState {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Review => "In review",
            Self::CarryingOut => "To be carried out",
            Self::Countered => "Counter-notice",
            Self::Held => "Held",
            Self::Closed => "Closed",
            Self::Retracted => "Retracted",
            Self::Lapsed => "Lapsed",
        }
    }
}

impl Case {
    /// Where the case stands as a whole.
    #[must_use]
    pub fn state(&self) -> CaseState {
        let any = |wanted: fn(&Standing) -> bool| self.standings.iter().any(wanted);
        let as_it_came = self.standings.iter().all(|it| matches!(it, Standing::Open));
        if self.life.attention == Attention::Archived && as_it_came {
            return CaseState::Closed;
        }
        let open = if self.standings.is_empty() {
            !self.dismissed
        } else {
            any(|standing| matches!(standing, Standing::Open))
        };
        if open && !self.life.lapsed {
            return CaseState::Review;
        }
        let unvouched = |it: &Counter| {
            it.state == CounterState::Unvouched && !self.answerable(&it.positions).is_empty()
        };
        if any(Standing::awaits_carrying_out) {
            CaseState::CarryingOut
        } else if any(|it| matches!(it, Standing::Countered { .. } | Standing::HoldClaimed { .. }))
            || self.life.counters.iter().any(unvouched)
        {
            CaseState::Countered
        } else if any(|standing| matches!(standing, Standing::Held { .. })) {
            CaseState::Held
        } else if open {
            CaseState::Lapsed
        } else if !self.standings.is_empty() && self.standings.iter().all(Standing::is_retracted) {
            CaseState::Retracted
        } else {
            CaseState::Closed
        }
    }
}
