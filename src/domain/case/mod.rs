//! The case: a pure machine from (case, event, time) to (case, effects) or a refusal.
mod complaint;
mod counter;
mod cure;
mod decide;
mod effect;
mod entrance;
mod ground;
mod hold;
mod life;
mod restore;
mod retract;
mod state;
mod task;
mod wake;

use jiff::Timestamp;

pub use self::{
    complaint::Amend,
    counter::Arrived as CounterArrived,
    effect::{Effect, Owed},
    entrance::{ByPerson, Entrance, Withheld},
    life::{
        Answer, Attention, Complaint, Counter, CounterState, Cure, Hold, HoldEnd, HoldKind,
        HoldSender, HoldState, Life, Party,
    },
    state::CaseState,
    task::{Task, TaskKind},
};
pub use super::refused::Refused;

use super::{
    event::{Channel, Event, Positions},
    ids::{CaseId, PersonId, SubscriberId},
    letter::LetterKind,
    notice::Notice,
    number::CaseNumber,
    routing::Route,
    standing::{Ordinal, Standing},
    terms::Practice,
    verdict::{Overall, Override, Verdict},
};

/// What we make of a notice. Location `n` of the notice has its standing at index `n - 1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Identifier.
    pub id: CaseId,
    /// The number people use.
    pub number: CaseNumber,
    /// Raised by every change: whoever decided on an older one is refused.
    pub revision: i64,
    /// When the notice was received.
    pub opened_at: Timestamp,
    /// The queue it is in.
    pub queue: String,
    /// The person it was given to.
    pub assignee: Option<PersonId>,
    /// The statute's verdict, overrides included.
    pub verdict: Overall,
    /// The agent's corrections.
    pub overrides: Vec<Override>,
    /// Generation of the access keys.
    pub key_generation: u32,
    /// A decision was made that the claimant has not been told of.
    pub answer_owed: bool,
    /// Closed by hand where there was no location to decide.
    pub dismissed: bool,
    /// One per location.
    pub standings: Vec<Standing>,
    /// The account that posted what is at each location, as far as it is known.
    pub subscribers: Vec<Option<SubscriberId>>,
    /// Cure, counter-notices, holds and complaints.
    pub life: Life,
}

/// A change, or why there is none.
pub type Changed = Result<(Case, Vec<Effect>), Refused>;

/// What opens a case.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The notice.
    pub notice: &'a Notice,
    /// Through which door it came.
    pub channel: Channel,
    /// What the policy finds.
    pub verdict: &'a Verdict,
    /// Where it goes.
    pub route: &'a Route,
    /// What follows at once.
    pub entrance: Entrance,
    /// When it reached the provider; every clock of the case counts from here.
    pub received_at: Timestamp,
}

impl Case {
    /// Opens the case of a notice, at `now`.
    #[must_use]
    pub fn open(
        id: CaseId,
        number: CaseNumber,
        now: Timestamp,
        opening: &Opening<'_>,
        practice: &Practice<'_>,
    ) -> (Self, Vec<Effect>) {
        let Opening { notice, channel, verdict, route, entrance, received_at } = *opening;
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        let received = Event::Received {
            channel,
            policy: notice.policy.to_string(),
            works: count(notice.works.len()),
            locations: count(notice.locations.len()),
            merged: count(notice.merged),
        };
        let assessed = Event::Assessed { verdict: verdict.overall, missing: verdict.missing() };
        let routed = Event::Routed { queue: route.queue.clone(), rule: route.rule.clone() };
        let claimant = vec![("claimant", notice.claimant.label().to_owned())];
        let mut case = Self {
            id,
            number,
            revision: 1,
            opened_at: received_at,
            queue: route.queue.clone(),
            assignee: None,
            verdict: verdict.overall,
            overrides: vec![],
            key_generation: 1,
            answer_owed: false,
            dismissed: false,
            standings: vec![Standing::Open; notice.locations.len()],
            subscribers: vec![None; notice.locations.len()],
            life: Life::default(),
        };
        let mut effects = vec![Effect::Record(received, claimant), assessed.into(), routed.into()];
        case.enter(entrance, received_at, now, practice, &mut effects);
        (case, effects)
    }

    /// An agent corrects a finding; `verdict` is what follows from all of them then. `arrived_at`
    /// is when the notice as it stands arrived: a notice that proves complete was so since then.
    #[must_use]
    pub fn overturn(
        mut self,
        over: Override,
        verdict: Overall,
        arrived_at: Timestamp,
        now: Timestamp,
        practice: &Practice<'_>,
    ) -> (Self, Vec<Effect>) {
        let event = Event::Overturned { element: over.element, met: over.met, verdict };
        let mut effects = vec![Effect::Record(event, vec![("reason", over.reason.to_string())])];
        let ask = !over.met || verdict != self.verdict;
        self.overrides.retain(|known| known.element != over.element);
        self.overrides.push(over);
        self.verdict = verdict;
        let is_worked_on = self.life.attention == Attention::Usual;
        if is_worked_on && (ask || verdict == Overall::Effective) {
            self.ask_to_complete(arrived_at, now, practice, &mut effects);
        }
        (self, effects)
    }

    /// Another queue or colleague takes over.
    pub fn hand_over(mut self, queue: String, to: Option<(PersonId, String)>) -> Changed {
        let person = to.as_ref().map(|(id, _)| *id);
        if self.queue == queue && self.assignee == person {
            return Err(Refused::NothingChanges);
        }
        let words = to.into_iter().map(|(_, name)| ("person", name)).collect();
        self.queue.clone_from(&queue);
        self.assignee = person;
        Ok((self, vec![Effect::Record(Event::HandedOver { queue }, words)]))
    }

    /// The provider's system, or a person, says whose account posted what is at these locations.
    /// Whoever was not told yet that access was disabled is told now.
    pub fn name_subscriber(
        mut self,
        positions: &[u32],
        subscriber: SubscriberId,
        reference: &str,
        practice: &Practice<'_>,
        now: Timestamp,
    ) -> Changed {
        let done = self.change(positions, Some)?;
        let fresh: Vec<u32> =
            numbers(&done).filter(|at| self.subscriber(*at) != Some(subscriber)).collect();
        if fresh.is_empty() {
            return Err(Refused::NothingChanges);
        }
        for (position, known) in (1..).zip(&mut self.subscribers) {
            if fresh.binary_search(&position).is_ok() {
                *known = Some(subscriber);
            }
        }
        let event = Event::SubscriberNamed { positions: Positions::new(&fresh) };
        let words = vec![("account", reference.to_owned())];
        let mut effects = vec![Effect::Record(event, words)];
        let down = self.among(&fresh, Standing::is_down);
        if !down.is_empty() {
            effects.push(Owed::about(LetterKind::Disabled, &down).into());
        }
        let warned = self.among(
            &fresh,
            |it| matches!(it, Standing::Decided(decision) if decision.not_before > Some(now)),
        );
        if !warned.is_empty() && practice.not_before(now).is_some() {
            effects.push(Owed::about(LetterKind::Forewarning, &warned).into());
        }
        Ok((self, effects))
    }

    /// Every key that was given out before stops opening the case.
    #[must_use]
    pub fn revoke_keys(mut self, reason: &str) -> (Self, Vec<Effect>) {
        self.key_generation += 1;
        (self, vec![Effect::Record(Event::KeysRevoked, vec![("reason", reason.to_owned())])])
    }

    fn standing(&self, position: u32) -> Result<&Standing, Refused> {
        let index = (position as usize).checked_sub(1);
        index.and_then(|index| self.standings.get(index)).ok_or(Refused::NoSuchLocation(position))
    }

    /// A position that no location has changes nothing.
    fn put(&mut self, position: u32, standing: Standing) {
        let index = (position as usize).checked_sub(1);
        if let Some(place) = index.and_then(|index| self.standings.get_mut(index)) {
            *place = standing;
        }
    }

    /// The account that posted what is at a location, as far as it is known.
    fn subscriber(&self, position: u32) -> Option<SubscriberId> {
        let index = (position as usize).checked_sub(1)?;
        self.subscribers.get(index).copied().flatten()
    }

    /// Those of `positions` whose standing is wanted.
    fn among(&self, positions: &[u32], wanted: impl Fn(&Standing) -> bool) -> Vec<u32> {
        let is = |position: &u32| self.standing(*position).is_ok_and(&wanted);
        positions.iter().copied().filter(is).collect()
    }

    /// All positions whose standing is wanted.
    fn positions_where(&self, wanted: impl Fn(&Standing) -> bool) -> Vec<u32> {
        (1..)
            .zip(&self.standings)
            .filter(|(_, it)| wanted(it))
            .map(|(position, _)| position)
            .collect()
    }

    /// All or nothing: the first location that cannot change refuses the whole.
    fn change(
        &mut self,
        positions: &[u32],
        next: impl Fn(Standing) -> Option<Standing>,
    ) -> Result<Positions, Refused> {
        let mut positions = positions.to_vec();
        positions.sort_unstable();
        positions.dedup();
        if positions.is_empty() {
            return Err(Refused::NothingChosen);
        }
        for position in &positions {
            let standing = self.standing(*position)?;
            let already = Refused::Already { position: *position, found: standing.kind() };
            let changed = next(standing.clone()).ok_or(already)?;
            self.put(*position, changed);
        }
        Ok(Positions::new(&positions))
    }

    /// When all is answered and the claimant has not been told, the decision letter is owed.
    fn answered(mut self, mut effects: Vec<Effect>, now: Timestamp) -> (Self, Vec<Effect>) {
        if self.answer_owed && self.standings.iter().all(Standing::is_answered) {
            self.answer_owed = false;
            self.life.answered_at = Some(now);
            let left = |it: &Standing| it.decision().is_some() && !it.is_retracted();
            if self.standings.iter().any(left) {
                effects.push(LetterKind::Decision.into());
            }
        }
        (self, effects)
    }
}

/// The number of what is added to a list of `count`.
#[must_use]
pub fn next_after(count: usize) -> Ordinal {
    Ordinal::try_from(count).unwrap_or(Ordinal::MAX).saturating_add(1)
}

/// The numbers among positions.
fn numbers(positions: &Positions) -> impl Iterator<Item = u32> {
    positions.numbers().into_iter()
}
