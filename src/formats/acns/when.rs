//! Times as ACNS senders write them.
use jiff::{Timestamp, civil::DateTime};

/// A time as it was given, and the instant where it names one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moment {
    /// As it came.
    pub given: String,
    /// The instant; absent where no time zone is given, or no time.
    pub at: Option<Timestamp>,
}

impl Moment {
    /// The instant in UTC, or else the words that came: no time zone is made up.
    #[must_use]
    pub fn shown(&self) -> String {
        self.at.map_or_else(|| self.given.clone(), |at| at.to_string())
    }
}

/// Reads `given`; the flag says that it is no date and time at all.
pub(super) fn read(given: &str) -> (Moment, bool) {
    let iso = tidied(given);
    let at = iso.parse::<Timestamp>().ok();
    let strange = at.is_none() && !given.is_empty() && iso.parse::<DateTime>().is_err();
    (Moment { given: given.to_owned(), at }, strange)
}

/// `2015-05-06T05-00-00UTC` and `2015-05-06 05:00:00 GMT` as ISO 8601.
fn tidied(given: &str) -> String {
    let text = given.trim();
    let zone = ["UTC", "GMT"].iter().find_map(|zone| text.strip_suffix(zone));
    let (text, zone) = zone.map_or((text, ""), |text| (text.trim_end(), "Z"));
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else { return text.to_owned() };
    let mut time = time.trim_start().replace(' ', "");
    if time.as_bytes().get(2) == Some(&b'-') && time.as_bytes().get(5) == Some(&b'-') {
        time.replace_range(2..3, ":");
        time.replace_range(5..6, ":");
    }
    format!("{date}T{time}{zone}")
}
