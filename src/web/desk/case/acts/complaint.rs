//! The answer to a complaint.
use super::{Read, needed};
use crate::{
    domain::{case::Amend, outcome::Outcome},
    services::review::Act,
    web::desk::case::{
        deed::Deed,
        opened::Opened,
        typed::{Problem, Typed},
    },
};

/// The word for an outcome that stands.
pub const UPHOLD: &str = "uphold";

pub fn answer(typed: &Typed, _: &Opened) -> Read {
    let complaint = typed.complaint;
    let amend = match typed.amend.as_str() {
        UPHOLD => Some(Amend::Uphold),
        key => Outcome::from_key(key).map(Amend::Change),
    };
    let field = format!("amend-{complaint}");
    let amend = amend.ok_or_else(|| Problem::new(field, "Say what becomes of the outcome."))?;
    let reason = needed(&typed.answering, &format!("answering-{complaint}"), "reason")?;
    Ok(Deed::Act(Act::Answer { complaint, amend, reason }))
}
