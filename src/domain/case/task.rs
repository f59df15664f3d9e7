//! What a person must do about a case, derived from where it stands: nothing to remember.
use jiff::Timestamp;

use super::{Attention, Case, CaseState, CounterState, HoldState};
use crate::domain::{
    keyed::keyed,
    standing::{Cause, Standing},
};

keyed! {
    /// A kind of thing to do.
    pub enum TaskKind {
        /// Read the letter: a program was not sure what it says.
        Read = "read",
        /// Disable access, then confirm.
        Disable = "disable",
        /// Restore, then confirm.
        Restore = "restore",
        /// Instruct restoration inside the window.
        Instruct = "instruct",
        /// Find out whether a counter-notice is the subscriber's.
        Vouch = "vouch",
        /// Review word of a proceeding.
        ReviewHold = "review_hold",
        /// Answer a complaint.
        AnswerComplaint = "answer_complaint",
        /// Say whose account it is: the subscriber has not been told.
        NameSubscriber = "name_subscriber",
    }
}

impl TaskKind {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Read => "Read the letter",
            Self::Disable => "Disable access",
            Self::Restore => "Restore",
            Self::Instruct => "Instruct restoration",
            Self::Vouch => "Is it the subscriber?",
            Self::ReviewHold => "Review a hold",
            Self::AnswerComplaint => "Answer a complaint",
            Self::NameSubscriber => "Name the subscriber",
        }
    }
}

/// Something a person must do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What.
    pub kind: TaskKind,
    /// Number of the counter-notice, hold or complaint; 0 where it is about locations alone.
    pub subject: u32,
    /// By when; the list is in this order.
    pub due_at: Timestamp,
    /// After this moment a duty of the statute is broken.
    pub breach_at: Option<Timestamp>,
    /// How many locations.
    pub locations: u32,
}

impl Case {
    /// Everything that a person must do, each kind and subject once. Where restoration is
    /// instructed by itself, nobody needs to.
    #[must_use]
    pub fn tasks(&self, by_itself: bool) -> Vec<Task> {
        let mut tasks: Vec<Task> = Vec::new();
        let mut add = |kind, subject, due_at: Timestamp, breach_at: Option<Timestamp>| match tasks
            .iter_mut()
            .find(|task| (task.kind, task.subject) == (kind, subject))
        {
            Some(task) => {
                task.due_at = task.due_at.min(due_at);
                task.breach_at = task.breach_at.into_iter().chain(breach_at).min();
                task.locations += 1;
            }
            None => tasks.push(Task { kind, subject, due_at, breach_at, locations: 1 }),
        };
        if self.life.attention == Attention::Unread && self.state() == CaseState::Review {
            add(TaskKind::Read, 0, self.opened_at, None);
        }
        for (position, standing) in (1..).zip(&self.standings) {
            let window = self.life.window(position);
            match standing {
                Standing::Decided(decision) if standing.awaits_carrying_out() => {
                    add(TaskKind::Disable, 0, decision.not_before.unwrap_or(decision.at), None);
                }
                Standing::RestoreOwed { cause: Cause::CounterNotice, at, .. } => {
                    let due = window.map_or(*at, |window| window.target);
                    add(TaskKind::Restore, 0, due, window.map(|window| window.latest));
                }
                Standing::RestoreOwed { at, .. } => add(TaskKind::Restore, 0, *at, None),
                Standing::Countered { counter, .. } if !by_itself => {
                    if let Some(window) = window {
                        let latest = Some(window.latest);
                        add(TaskKind::Instruct, *counter, window.target, latest);
                    }
                }
                Standing::Disabled(removal) if self.subscriber(position).is_none() => {
                    add(TaskKind::NameSubscriber, 0, removal.confirmed.at, None);
                }
                _ => {}
            }
        }
        for (ordinal, hold) in (1..).zip(&self.life.holds) {
            if hold.state == HoldState::Unreviewed {
                let counted = self.among(&hold.positions, |it| it.counter().is_some());
                let windows = counted.iter().filter_map(|at| self.life.window(*at));
                let first = windows.min_by_key(|window| window.latest);
                let due = first.map_or(hold.received_at, |window| window.earliest);
                add(TaskKind::ReviewHold, ordinal, due, first.map(|window| window.latest));
            }
        }
        for (ordinal, counter) in (1..).zip(&self.life.counters) {
            if counter.state == CounterState::Unvouched {
                let answerable = !self.answerable(&counter.positions).is_empty();
                let window = counter.window.as_ref().filter(|_| answerable);
                let latest = window.map(|window| window.latest);
                add(TaskKind::Vouch, ordinal, counter.received_at, latest);
            }
        }
        for (ordinal, complaint) in (1..).zip(&self.life.complaints) {
            if complaint.answer.is_none() {
                add(TaskKind::AnswerComplaint, ordinal, complaint.due_at, None);
            }
        }
        tasks.sort_by_key(|task| task.due_at);
        tasks
    }
}
