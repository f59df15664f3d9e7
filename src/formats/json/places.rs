//! Locations in JSON: an address, where on the page, or both; each becomes one line of a draft.
use super::{
    Tree,
    fields::{Fault, Fields},
};
use crate::domain::location::Location;

/// How many locations that cannot be read are named one by one.
const NAMED: usize = 20;

/// The lines of a draft, one for each item; what cannot be one is a fault and no line.
pub fn lines(items: Vec<(String, Tree)>, faults: &mut Vec<Fault>) -> String {
    let mut lines = Vec::with_capacity(items.len());
    let mut wrong = Vec::new();
    for (at, item) in items {
        let before = wrong.len();
        let line = line(&at, item, &mut wrong);
        if wrong.len() == before {
            lines.push(line);
        }
    }
    let more = wrong.len().saturating_sub(NAMED);
    faults.extend(wrong.into_iter().take(NAMED));
    if more > 0 {
        let detail = format!("has {more} more faults");
        faults.push(Fault::new("/locations", "not_a_location", detail));
    }
    lines.join("\n")
}

fn line(at: &str, item: Tree, faults: &mut Vec<Fault>) -> String {
    let before = faults.len();
    let mut fields = Fields::of(item, at, faults);
    let (address, place) = (fields.text("address"), fields.text("place"));
    let (address, place) = (address.trim(), place.trim());
    if address.contains(char::is_whitespace) {
        fields.fault("address", "not_a_location", "contains white space");
    }
    if place.contains(['\r', '\n']) {
        fields.fault("place", "not_a_location", "must be one line, without line breaks");
    }
    fields.end();
    let line = match (address, place) {
        ("", "") => {
            if faults.len() == before {
                let detail = "names neither an address nor a place";
                faults.push(Fault::new(at, "not_a_location", detail));
            }
            return String::new();
        }
        ("", place) => format!("place: {place}"),
        (address, "") => address.to_owned(),
        (address, place) => format!("{address} {place}"),
    };
    if faults.len() == before
        && let Err(error) = Location::parse(&line)
    {
        let part = if address.is_empty() { "place" } else { "address" };
        faults.push(Fault::new(format!("{at}/{part}"), "not_a_location", error.to_string()));
    }
    line
}
