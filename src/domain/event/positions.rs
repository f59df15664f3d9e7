//! Locations of a case by number, short however many there are.
use serde::{Deserialize, Serialize};

/// Locations of a case by their number, from 1, as ascending ranges such as `1-3,7`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Positions(String);

impl Positions {
    /// From ascending numbers without repetition.
    #[must_use]
    pub fn new(numbers: &[u32]) -> Self {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for number in numbers {
            match ranges.last_mut() {
                Some((_, end)) if *end + 1 == *number => *end = *number,
                _ => ranges.push((*number, *number)),
            }
        }
        let ranges = ranges.iter().map(|(start, end)| {
            if start == end { start.to_string() } else { format!("{start}-{end}") }
        });
        Self(ranges.collect::<Vec<_>>().join(","))
    }

    /// The numbers, ascending.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        let range = |part: &str| {
            let (start, end) = part.split_once('-').unwrap_or((part, part));
            Some(start.parse::<u32>().ok()?..=end.parse::<u32>().ok()?)
        };
        self.0.split(',').filter_map(range).flatten().collect()
    }

    /// The lowest of them.
    #[must_use]
    pub fn first(&self) -> Option<u32> {
        self.0.split(['-', ',']).next().and_then(|number| number.parse().ok())
    }

    /// `location 3` or `locations 1–3, 7`.
    #[must_use]
    pub fn shown(&self) -> String {
        let plural = if self.0.contains(['-', ',']) { "s" } else { "" };
        format!("location{plural} {}", self.listed())
    }

    /// The numbers alone: `1–3, 7`.
    #[must_use]
    pub fn listed(&self) -> String {
        self.0.replace(',', ", ").replace('-', "–")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_read_as_ranges() {
        assert_eq!(Positions::new(&[1, 2, 3, 7, 9, 10]).0, "1-3,7,9-10");
        assert_eq!(Positions::new(&[4]).shown(), "location 4");
        assert_eq!(Positions::new(&[1, 2, 3, 7, 9, 10]).numbers(), [1, 2, 3, 7, 9, 10]);
        assert_eq!(Positions::new(&[]).numbers(), [0_u32; 0]);
        assert_eq!(Positions::new(&[12, 13, 20]).first(), Some(12));
        assert_eq!(Positions::new(&[1, 2, 3, 7]).shown(), "locations 1–3, 7");
    }
}
