//! Steps as they are proposed to people, and what a new count of strikes does to them.
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Step, Strike, Tally, tally};
use crate::domain::ids::StepId;
use crate::domain::keyed::keyed;
use crate::domain::policy::Steps;

keyed! {
    /// How far a step has come. Only a person approves, declines and lifts.
    pub enum StepState {
        /// The strikes reached it; a person has not decided.
        Proposed = "proposed",
        /// A person decided that it is taken.
        Approved = "approved",
        /// A person decided that it is not, with a reason.
        Declined = "declined",
        /// The strikes fell below it before anybody decided.
        Withdrawn = "withdrawn",
        /// The strikes fell below it after it was taken: a person is asked to take it back.
        Undo = "undo",
        /// A person took it back.
        Lifted = "lifted",
    }
}

impl StepState {
    /// The word people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Proposed => "Proposed",
            Self::Approved => "Approved",
            Self::Declined => "Declined",
            Self::Withdrawn => "Withdrawn",
            Self::Undo => "To be taken back",
            Self::Lifted => "Taken back",
        }
    }

    /// The word of a refusal: "this step is … already".
    #[must_use]
    pub const fn named(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Approved | Self::Undo => "approved",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Lifted => "taken back",
        }
    }

    /// A person may take it or decline it.
    #[must_use]
    pub const fn may_be_decided(self) -> bool {
        matches!(self, Self::Proposed)
    }

    /// It was taken and can be taken back.
    #[must_use]
    pub const fn may_be_lifted(self) -> bool {
        matches!(self, Self::Approved | Self::Undo)
    }
}

/// A step against an account, as far as a new count concerns it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// Identifier.
    pub id: StepId,
    /// Which step.
    pub step: Step,
    /// How far it has come.
    pub state: StepState,
    /// When it was proposed.
    pub proposed_at: Timestamp,
}

/// What a new count does to the steps of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// A person is asked whether to take this step.
    Propose(Step),
    /// Nobody needs to decide about it any more.
    Withdraw(StepId),
    /// A person is asked to take it back.
    AskBack(StepId),
    /// The strikes are back: it stands.
    Stand(StepId),
}

/// What follows when the strikes of an account were `before` and are `after`.
///
/// A step that was taken is asked back when strikes are undone and never because they grow old: it
/// is counted as of its proposal, by what is known now. A step that was declined is proposed again
/// when another strike comes, and a step that was taken when the strikes that brought it expired.
#[must_use]
pub fn moves(
    (before, after): (&[Strike], &[Strike]),
    known: &[Proposal],
    policy: &Steps,
    now: Timestamp,
    zone: &TimeZone,
) -> Vec<Move> {
    let (old, new) = (tally(before, policy, now, zone), tally(after, policy, now, zone));
    let carried = |it: &Proposal| {
        new.reaches(it.step) || of_then(after, it, policy, it.proposed_at, zone).reaches(it.step)
    };
    let mut moves: Vec<Move> = known
        .iter()
        .filter_map(|it| match it.state {
            StepState::Proposed if !new.reaches(it.step) => Some(Move::Withdraw(it.id)),
            StepState::Approved if !carried(it) => Some(Move::AskBack(it.id)),
            StepState::Undo if carried(it) => Some(Move::Stand(it.id)),
            _ => None,
        })
        .collect();
    let Some(due) = new.due() else { return moves };
    let mut same = known.iter().filter(|it| it.step == due);
    let stands = same.clone().any(|it| match it.state {
        StepState::Proposed | StepState::Undo => true,
        StepState::Approved => of_then(after, it, policy, now, zone).reaches(due),
        StepState::Declined | StepState::Withdrawn | StepState::Lifted => false,
    });
    let was_answered = same.any(|it| it.state != StepState::Withdrawn);
    if !stands && (new.count() > old.count() || !was_answered) {
        moves.push(Move::Propose(due));
    }
    moves
}

/// The strikes of when a step was proposed, counted at `at` by what is known now.
fn of_then(
    strikes: &[Strike],
    proposal: &Proposal,
    policy: &Steps,
    at: Timestamp,
    zone: &TimeZone,
) -> Tally {
    let then: Vec<Strike> =
        strikes.iter().filter(|strike| strike.at <= proposal.proposed_at).cloned().collect();
    tally(&then, policy, at, zone)
}
