//! Acts about holds: recorded as they arrived, confirmed, refused, ended.
use jiff::civil::Date;

use super::{Read, at, line, needed, passage};
use crate::{
    domain::{
        case::{HoldEnd, HoldKind},
        paper::{HoldPaper, WORDS_MOST},
        party::NAME_MOST,
        standing::{Cause, Standing},
    },
    services::{hold::Report, review::Act},
    web::desk::case::{
        deed::Deed,
        opened::Opened,
        typed::{Problem, Typed},
    },
};

#[expect(clippy::unnecessary_wraps, reason = "every deed is read in one way")]
pub fn confirm_hold(typed: &Typed, _: &Opened) -> Read {
    Ok(Deed::Act(Act::ConfirmHold { hold: typed.hold }))
}

pub fn refuse_hold(typed: &Typed, _: &Opened) -> Read {
    let reason = needed(&typed.refusing, &format!("refusing-{}", typed.hold), "reason")?;
    Ok(Deed::Act(Act::RefuseHold { hold: typed.hold, reason }))
}

pub fn end_hold(typed: &Typed, _: &Opened) -> Read {
    let field = format!("end-{}", typed.hold);
    let end = HoldEnd::from_key(&typed.end)
        .ok_or_else(|| Problem::new(field, "Say how the proceeding ended."))?;
    let reason = needed(&typed.ending, &format!("ending-{}", typed.hold), "reason")?;
    Ok(Deed::Act(Act::EndHold { hold: typed.hold, end, reason }))
}

pub fn hold(typed: &Typed, opened: &Opened) -> Read {
    let kind = HoldKind::from_key(&typed.kind)
        .ok_or_else(|| Problem::new("kind", "Choose the kind of proceeding."))?;
    let court = line(&typed.court, "court", "name of the court", NAME_MOST)?
        .ok_or_else(|| Problem::new("court", "Name the court, or the Copyright Claims Board."))?;
    let filed_on = match typed.filed_on.trim() {
        "" => None,
        text => Some(text.parse::<Date>().map_err(|_| {
            Problem::new("filed_on", "The day it was filed is not a date, like 2026-11-22.")
        })?),
    };
    let is_known = match typed.known.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::new("known", "Say whether the sender is known to you.")),
    };
    let report = Report {
        kind,
        positions: typed.positions(&opened.file.case.standings, fits_hold),
        paper: HoldPaper {
            court,
            docket: line(&typed.docket, "docket", "docket number", NAME_MOST)?,
            filed_on,
            from: line(&typed.hold_from, "hold_from", "name of the sender", NAME_MOST)?,
            words: passage(&typed.hold_words, "hold_words", "text", WORDS_MOST)?,
        },
    };
    Ok(Deed::Hold { report, is_known, received_at: at(&typed.hold_at, "hold_at", opened)? })
}

/// Whether word of a proceeding can be about a location that stands so.
pub const fn fits_hold(standing: &Standing) -> bool {
    matches!(
        standing,
        Standing::Disabled(_)
            | Standing::Countered { .. }
            | Standing::RestoreOwed { cause: Cause::CounterNotice, .. }
    )
}
