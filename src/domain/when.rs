//! Moments as people read them: concrete, with their time zone, never "in two days".
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// `22 November 2026, 09:15 EST (UTC-05:00)`.
#[must_use]
pub fn moment(at: Timestamp, zone: &TimeZone) -> String {
    let local = at.to_zoned(zone.clone());
    let name = local.strftime("%Z").to_string();
    let offset = local.strftime("%:z").to_string();
    let shown = local.strftime("%-d %B %Y, %H:%M");
    if name.starts_with(['+', '-']) || name == "UTC" {
        format!("{shown} UTC{}", if offset == "+00:00" { "" } else { offset.as_str() })
    } else {
        format!("{shown} {name} (UTC{offset})")
    }
}

/// `22 November 2026`.
#[must_use]
pub fn day(date: Date) -> String {
    date.strftime("%-d %B %Y").to_string()
}

/// For the `datetime` attribute of a page: RFC 3339 in UTC, whole seconds.
#[must_use]
pub fn machine(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_says_its_zone() {
        let at: Timestamp = "2026-11-22T14:15:00Z".parse().unwrap();
        let zone = |name| TimeZone::get(name).unwrap();
        assert_eq!(
            moment(at, &zone("America/New_York")),
            "22 November 2026, 09:15 EST (UTC-05:00)"
        );
        assert_eq!(moment(at, &zone("UTC")), "22 November 2026, 14:15 UTC");
        assert_eq!(moment(at, &zone("America/Sao_Paulo")), "22 November 2026, 11:15 UTC-03:00");
    }
}
