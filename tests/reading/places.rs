//! Addresses in a letter, and what each is there for.
mod found;
mod listed;
mod properties;
mod roles;

use safeharbor::domain::reading::{Address, read};

/// The addresses of `text`, after a check that each has words.
fn addresses(text: &str) -> Vec<Address> {
    let addresses = read(text).addresses;
    for address in &addresses {
        assert!(!address.span.of(text).is_empty(), "{address:?} has no words");
    }
    addresses
}
