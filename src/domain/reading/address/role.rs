//! What an address is there for.
use super::{spot::Spot, Role, host};
pub(super) fn of(_text: &str, spots: &[Spot]) -> Vec<Role> {
    spots.iter().map(|s| if host::is_reference(&s.url) { Role::Reference } else { Role::Claimed }).collect()
}
