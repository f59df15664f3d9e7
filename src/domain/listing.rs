//! A list of locations, one to a line: which can be read, which name a place again, which are not ours.
use std::collections::{HashMap, hash_map::Entry};

use super::{
    location::{AddressError, Location},
    notice::{LOCATIONS_MOST, Subsection},
    policy::Provider,
};

/// What the lines of a list are. Lines are counted from 1, empty ones included, as an editor does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// How many lines are not empty.
    pub filled: usize,
    /// Each place once, with the line that names it first.
    pub kept: Vec<(usize, Location)>,
    /// Lines that name a place again, each with the line that named it first.
    pub repeated: Vec<(usize, usize)>,
    /// Lines that cannot be read, and why.
    pub bad: Vec<(usize, AddressError)>,
}

impl Listing {
    /// Reads every line. Of a list that is longer than one notice holds, only the lines are counted.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let filled = text.lines().filter(|line| !line.trim().is_empty()).count();
        let mut listing = Self { filled, ..Self::default() };
        if listing.is_too_long() {
            return listing;
        }
        let mut first: HashMap<String, usize> = HashMap::with_capacity(filled);
        for (number, line) in (1..).zip(text.lines()) {
            match Location::parse(line) {
                Ok(None) => {}
                Ok(Some(location)) => match first.entry(location.key()) {
                    Entry::Vacant(place) => {
                        place.insert(number);
                        listing.kept.push((number, location));
                    }
                    Entry::Occupied(place) => listing.repeated.push((number, *place.get())),
                },
                Err(why) => listing.bad.push((number, why)),
            }
        }
        listing
    }

    /// Whether it has more lines than one notice holds.
    #[must_use]
    pub const fn is_too_long(&self) -> bool {
        self.filled > LOCATIONS_MOST
    }

    /// The kept lines whose address is on no host of the provider; see [`elsewhere`].
    #[must_use]
    pub fn elsewhere(&self, subsection: Subsection, provider: &Provider) -> Vec<(usize, String)> {
        let kept = self.kept.iter().map(|(number, location)| (*number, location));
        elsewhere(kept, subsection, provider)
    }
}

/// The numbers and hosts of locations that are on no host of the provider. A link leads elsewhere by
/// its nature (17 U.S.C. 512(d)), and a place without an address has no host: neither is asked about.
pub fn elsewhere<'a>(
    locations: impl Iterator<Item = (usize, &'a Location)>,
    subsection: Subsection,
    provider: &Provider,
) -> Vec<(usize, String)> {
    if subsection == Subsection::Link {
        return vec![];
    }
    let hosts = locations.filter_map(|(number, it)| Some((number, it.address.as_ref()?.host())));
    hosts.filter(|(_, host)| !provider.owns_host(host)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_tells_what_each_line_is() {
        let text = "https://a.example/1\n\n HTTPS://A.example:443/1 \nnowhere\nplace: the third post\nhttps://a.example/2";
        let listing = Listing::read(text);
        assert_eq!(listing.filled, 5);
        let numbers: Vec<usize> = listing.kept.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [1, 5, 6]);
        assert_eq!(listing.repeated, [(3, 1)]);
        assert_eq!(listing.bad, [(4, AddressError::Shape)]);
    }

    #[test]
    fn a_list_that_is_too_long_is_counted_and_not_read() {
        let listing = Listing::read(&"https://a.example/1\n".repeat(LOCATIONS_MOST + 1));
        assert!(listing.is_too_long());
        assert_eq!(listing.filled, LOCATIONS_MOST + 1);
        assert!(listing.kept.is_empty() && listing.repeated.is_empty());
    }
}
