//! Acts about locations: decided, carried out, reopened, restored; and about the notice itself.
use super::{Read, at, needed, passage};
use crate::{
    domain::{
        outcome::{Basis, Outcome},
        policy::Element,
        standing::Standing,
    },
    services::review::Act,
    web::desk::case::{
        acts::REASON_MOST,
        deed::Deed,
        opened::Opened,
        typed::{Problem, Typed},
    },
};

pub fn decide(typed: &Typed, opened: &Opened) -> Read {
    let outcome = Outcome::from_key(&typed.outcome);
    let basis = match typed.basis.as_str() {
        "" => Some(Basis::Notice),
        key => Basis::from_key(key),
    };
    Ok(Deed::Act(Act::Decide {
        positions: typed.positions(&opened.file.case.standings, is_open),
        outcome: outcome.ok_or_else(|| Problem::new("outcome", "Choose an outcome."))?,
        basis: basis.ok_or_else(|| Problem::new("basis", "Choose a ground."))?,
        reason: passage(&typed.reason, "reason", "reason", REASON_MOST)?,
    }))
}

pub fn confirm(typed: &Typed, opened: &Opened) -> Read {
    let standings = &opened.file.case.standings;
    Ok(Deed::Act(Act::Confirm {
        positions: typed.positions(standings, Standing::awaits_carrying_out),
        done_at: at(&typed.done_at, "done_at", opened)?,
    }))
}

pub fn reopen(typed: &Typed, opened: &Opened) -> Read {
    Ok(Deed::Act(Act::Reopen {
        positions: typed.positions(&opened.file.case.standings, is_decided),
        reason: needed(&typed.reopening, "reopening", "reason")?,
    }))
}

#[expect(clippy::unnecessary_wraps, reason = "every deed is read in one way")]
pub fn instruct(typed: &Typed, opened: &Opened) -> Read {
    let runs = |it: &Standing| matches!(it, Standing::Countered { .. });
    Ok(Deed::Act(Act::Instruct { positions: typed.positions(&opened.file.case.standings, runs) }))
}

pub fn correct(typed: &Typed, opened: &Opened) -> Read {
    let down = |it: &Standing| it.is_down() && !matches!(it, Standing::Held { .. });
    Ok(Deed::Act(Act::Correct {
        positions: typed.positions(&opened.file.case.standings, down),
        reason: needed(&typed.correcting, "correcting", "reason")?,
    }))
}

pub fn overturn(typed: &Typed, _: &Opened) -> Read {
    let element = Element::from_key(&typed.element);
    let element = element.ok_or_else(|| Problem::new("verdict", "Choose an element."))?;
    let met = match typed.met.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::new("verdict", "Say whether the element is met.")),
    };
    let field = format!("finding-{}", element.key());
    let reason = needed(&typed.finding, &field, "reason")?;
    Ok(Deed::Act(Act::Overturn { element, met, reason }))
}

pub fn dismiss(typed: &Typed, _: &Opened) -> Read {
    Ok(Deed::Act(Act::Dismiss { reason: needed(&typed.dismissal, "dismissal", "reason")? }))
}

pub const fn is_open(standing: &Standing) -> bool {
    matches!(standing, Standing::Open)
}

pub const fn is_decided(standing: &Standing) -> bool {
    matches!(standing, Standing::Decided(_))
}
