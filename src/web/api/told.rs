//! A case as an answer: whoever sent the notice reads what its claimant is told, the desk reads all.
use jiff::Timestamp;

use super::{
    answer::{CaseAnswer, CompletionAnswer, CounterAnswer, DeskAnswer, PlaceAnswer},
    reading::missing,
};
use crate::{
    domain::{
        case::{Case, CaseState, Counter, CounterState},
        location::{Location, WebAddress},
        standing::{Standing, StandingKind},
    },
    formats::json::draft_as_json,
    services::{access::CaseFile, cure},
    web::Web,
};

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The claimant, or who sends for one.
    Claimant,
    /// The provider.
    Desk,
}

/// A case.
pub fn case(web: &Web, file: &CaseFile, reader: Reader) -> CaseAnswer {
    let case = &file.case;
    let places = (1..).zip(file.notice.locations.iter().zip(&case.standings));
    let is_seen = |counter: &Counter| {
        reader == Reader::Desk || matches!(counter.state, CounterState::Running)
    };
    CaseAnswer {
        number: case.number.to_string(),
        state: state(case, reader).key(),
        received_at: case.opened_at.to_string(),
        verdict: case.verdict.key(),
        missing: missing(&file.policy, &file.verdict),
        policy: file.notice.policy.to_string(),
        reference: file.notice.reference.as_ref().map(ToString::to_string),
        locations: places.map(|(at, (it, standing))| place(at, it, standing, reader)).collect(),
        completion: cure::awaited(case).ok().map(|cure| CompletionAnswer {
            asked_at: cure.asked_at.to_string(),
            lapses_at: cure.lapse_at.map(|at| at.to_string()),
        }),
        counter_notices: (1..)
            .zip(&case.life.counters)
            .filter(|(_, it)| is_seen(it))
            .map(|(counter, it)| CounterAnswer {
                counter,
                state: it.state.key(),
                received_at: it.received_at.to_string(),
                locations: it.positions.clone(),
                not_before: it.window.as_ref().map(|window| window.earliest.to_string()),
                before: it.window.as_ref().map(|window| window.latest.to_string()),
            })
            .collect(),
        status_url: web.app.status_address(&case.number),
        desk: (reader == Reader::Desk).then(|| DeskAnswer {
            revision: case.revision,
            queue: case.queue.clone(),
            late_at: file.due.late_at.to_string(),
            claimant: file.notice.claimant.label().to_owned(),
            notice: draft_as_json(&file.notice, &file.policy),
        }),
    }
}

/// Decided and not carried out: the claimant is told when it is.
fn is_withheld(standing: &Standing) -> bool {
    matches!(standing, Standing::Decided(decision) if decision.outcome.needs_carrying_out())
}

/// Where a case stands as a whole, as far as the reader is told.
pub fn state(case: &Case, reader: Reader) -> CaseState {
    let state = case.state();
    let withheld = reader == Reader::Claimant && case.standings.iter().any(is_withheld);
    if withheld && state == CaseState::CarryingOut { CaseState::Review } else { state }
}

/// A location of a case, as far as the reader is told.
pub fn place(
    position: u32,
    location: &Location,
    standing: &Standing,
    reader: Reader,
) -> PlaceAnswer {
    let hidden = reader == Reader::Claimant && is_withheld(standing);
    let decision = standing.decision().filter(|_| !hidden);
    let text = |at: Timestamp| at.to_string();
    let (restored_at, cause) = match standing {
        Standing::Restored { confirmed, cause, .. } => (Some(confirmed.at), Some(*cause)),
        Standing::RestoreOwed { cause, .. } | Standing::Released { cause, .. } => {
            (None, Some(*cause))
        }
        _ => (None, None),
    };
    PlaceAnswer {
        position,
        address: location.address.as_ref().map(WebAddress::as_str).map(str::to_owned),
        place: location.place.as_ref().map(ToString::to_string),
        status: if hidden { StandingKind::Open.key() } else { standing.key() },
        outcome: decision.map(|it| it.outcome.key()),
        reason: decision.and_then(|it| it.reason.as_ref().map(ToString::to_string)),
        decided_at: decision.map(|it| text(it.at)),
        disabled_at: standing.removal().map(|it| text(it.confirmed.at)),
        restored_at: restored_at.map(text),
        cause: cause.map(crate::domain::standing::Cause::key),
    }
}
