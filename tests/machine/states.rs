//! Every state that a location can be in, each reached by a story.
use safeharbor::domain::{
    case::{Amend, Case, Entrance, HoldEnd, HoldKind, HoldSender, Party},
    outcome::{Basis, Outcome},
    policy::CounterElement,
    standing::{Cause, Standing, StandingKind},
    terms::Terms,
};

use crate::fixture::{
    TERMS, account, agent, case, countered, decided, disabled, entered, free, on, opened, person,
    practised, words,
};

/// A state by the name it has in the tables, and a case whose only location is in it.
pub type Named = (String, Case);

/// All of them, in the order of [`StandingKind::ALL`].
pub fn all() -> Vec<Named> {
    StandingKind::ALL.iter().flat_map(|kind| of(*kind)).collect()
}

fn of(kind: StandingKind) -> Vec<Named> {
    let named = |states: Vec<(&str, Case)>| {
        states.into_iter().map(|(name, case)| (name.to_owned(), case)).collect()
    };
    match kind {
        StandingKind::Open => named(vec![
            ("open", case(1)),
            ("open, of a notice to complete", opened(1, false).0),
            ("open, lapsed", lapsed()),
            ("open, nobody has read it", entered(Entrance::Unread).0),
            ("open, of an archive", entered(Entrance::Archived).0),
        ]),
        StandingKind::Decided => named(vec![
            ("decided to disable", to_disable()),
            ("decided to disable, forewarned", forewarned()),
            ("decided otherwise", decided(case(1), &[1], Outcome::Refused, Basis::Notice)),
        ]),
        StandingKind::Disabled => named(vec![
            ("disabled", down()),
            ("disabled, nobody's account", unnamed()),
            ("disabled on another ground", other_ground()),
            ("disabled, counter-notice incomplete", incomplete(Some(1))),
            ("disabled, a stranger's incomplete", incomplete(None)),
            ("disabled, a stranger's complete", unvouched()),
            ("disabled, word of a hold", told_of_hold(down())),
            ("disabled, hold confirmed", told_of_hold(down()).confirm_hold(1).unwrap().0),
            ("disabled, adjudicated", ended(HoldEnd::ForClaimant)),
        ]),
        StandingKind::Retracted => {
            named(vec![("retracted", case(1).retract(&[1], on(11, 3, 9), &free).unwrap().0)])
        }
        StandingKind::Countered => named(vec![("countered", running())]),
        StandingKind::HoldClaimed => named(vec![("hold claimed", claimed())]),
        StandingKind::Held => named(vec![("held", held())]),
        StandingKind::RestoreOwed => per_cause("restore owed", owed),
        StandingKind::Restored => per_cause("restored", |cause| {
            owed(cause).confirm(&[1], agent(), on(12, 1, 14), on(12, 1, 14)).unwrap().0
        }),
        StandingKind::Released => per_cause("released", |cause| given_up(cause, &|_| true)),
    }
}

fn per_cause(name: &str, of: impl Fn(Cause) -> Case) -> Vec<Named> {
    let causes = Cause::ALL.iter().filter(|it| name != "released" || **it != Cause::GroundGone);
    causes.map(|cause| (format!("{name}: {cause}"), of(*cause))).collect()
}

fn lapsed() -> Case {
    practised(TERMS, |practice| opened(1, false).0.wake(on(11, 20, 9), practice, &free).0)
}

fn to_disable() -> Case {
    decided(case(1), &[1], Outcome::Disabled, Basis::Notice)
}

fn forewarned() -> Case {
    let what = (Outcome::Disabled, Basis::Notice, None);
    practised(Terms { subscriber_hours: 48, ..TERMS }, |practice| {
        case(1).decide(&[1], what, agent(), on(11, 2, 10), practice).unwrap().0
    })
}

pub fn down() -> Case {
    disabled(case(1), &[1])
}

fn unnamed() -> Case {
    disabled(opened(1, true).0, &[1])
}

fn other_ground() -> Case {
    let case = decided(case(1), &[1], Outcome::Disabled, Basis::CourtOrder);
    case.confirm(&[1], agent(), on(11, 2, 11), on(11, 2, 11)).unwrap().0
}

fn incomplete(number: Option<u128>) -> Case {
    countered(down(), &[1], number.map(account), &[CounterElement::ALL[0]])
}

pub fn unvouched() -> Case {
    countered(down(), &[1], None, &[])
}

pub fn running() -> Case {
    countered(down(), &[1], Some(account(1)), &[])
}

fn told_of_hold(case: Case) -> Case {
    let at = on(11, 16, 9);
    case.hold(HoldKind::Court, &[1], HoldSender::Claimant, at, at).unwrap().0
}

pub fn claimed() -> Case {
    told_of_hold(running())
}

pub fn held() -> Case {
    claimed().confirm_hold(1).unwrap().0
}

fn ended(end: HoldEnd) -> Case {
    held().end_hold(1, end, "docket 1", on(11, 25, 9), &free).unwrap().0
}

fn owed(cause: Cause) -> Case {
    given_up(cause, &free)
}

/// A case that gives its location up: owed back, or released where something keeps it down.
fn given_up(cause: Cause, kept_down: &dyn Fn(u32) -> bool) -> Case {
    let changed = match cause {
        Cause::Retraction => down().retract(&[1], on(11, 10, 9), kept_down),
        Cause::CounterNotice => {
            practised(TERMS, |it| Ok(running().wake(on(12, 1, 0), it, kept_down)))
        }
        Cause::HoldEnded => {
            held().end_hold(1, HoldEnd::Dismissed, "docket 1", on(11, 25, 9), kept_down)
        }
        Cause::Complaint => practised(TERMS, |it| {
            let who = Some(account(1));
            let asked = down().complain(Party::Subscriber, who, &[1], on(11, 5, 9), it).unwrap().0;
            let amend = Amend::Change(Outcome::Licensed);
            asked.answer(1, amend, &words(), person(8), on(11, 6, 9), kept_down)
        }),
        Cause::Correction => down().correct(&[1], &words(), on(11, 6, 9), kept_down),
        Cause::GroundGone => {
            Ok(given_up(Cause::CounterNotice, &|_| true).ground_gone(&[1], on(12, 1, 9)))
        }
    };
    changed.unwrap().0
}

#[test]
fn every_kind_of_standing_is_reached_and_every_cause_of_restoration() {
    for kind in StandingKind::ALL {
        for (name, case) in of(*kind) {
            assert_eq!(case.standings[0].kind(), *kind, "{name}");
            if let Standing::RestoreOwed { cause, .. }
            | Standing::Restored { cause, .. }
            | Standing::Released { cause, .. } = case.standings[0]
            {
                assert!(name.ends_with(cause.key()), "{name}");
            }
        }
    }
}
