//! Acts about a counter-notice: whether its sender is the subscriber.
use super::{Read, needed};
use crate::{
    services::review::Act,
    web::desk::case::{deed::Deed, opened::Opened, typed::Typed},
};

#[expect(clippy::unnecessary_wraps, reason = "every deed is read in one way")]
pub fn vouch(typed: &Typed, _: &Opened) -> Read {
    Ok(Deed::Act(Act::Vouch { counter: typed.counter }))
}

pub fn decline(typed: &Typed, _: &Opened) -> Read {
    let field = format!("declining-{}", typed.counter);
    let reason = needed(&typed.declining, &field, "reason")?;
    Ok(Deed::Act(Act::DeclineCounter { counter: typed.counter, reason }))
}
