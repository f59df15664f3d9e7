//! Numbers in the words in which people know them: as they are shown, or as the day and time that they stand for.
use jiff::civil::{Date, DateTime, date};

use super::styles::Shape;

/// Seconds of a day.
const DAY: i64 = 86_400;
/// The day behind 9999-12-31, counted from 1900.
const DAYS_END: f64 = 2_958_466.0;
/// Days between the first day of both ways to count.
const FROM_1904: i64 = 1_462;
/// 1900 was no leap year, and day 60 is its 29 February all the same.
const NO_DAY: i64 = 60;

/// What a cell shows that holds this number. What is no number stays as it is written.
pub(super) fn shown(written: &str, shape: Shape, counts_from_1904: bool) -> String {
    let written = written.trim();
    let Some(number) = written.parse().ok().filter(|it: &f64| it.is_finite()) else {
        return written.to_owned();
    };
    let in_words = match shape {
        Shape::Length => (0.0..DAYS_END).contains(&number).then(|| length(seconds(number))),
        Shape::Date if (0.0..DAYS_END).contains(&number) => {
            let seconds = seconds(number);
            let is_later = counts_from_1904 && seconds >= DAY;
            moment(seconds + if is_later { FROM_1904 * DAY } else { 0 })
        }
        Shape::Number | Shape::Date => None,
    };
    in_words.unwrap_or_else(|| plain(written, number))
}

/// A spreadsheet counts 15 digits; the 17 that it writes end in noise. Whole numbers keep all of
/// theirs: they may be the number of something.
fn plain(written: &str, number: f64) -> String {
    let digits = written.strip_prefix('-').unwrap_or(written);
    let is_whole = digits.bytes().all(|it| it.is_ascii_digit()) && !digits.starts_with('0');
    if is_whole {
        return written.to_owned();
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // Zero has no sign that anybody sees.
    (rounded + 0.0).to_string()
}

/// Whole seconds; what is left of one is cut off, when noise far behind the point is gone.
#[expect(clippy::cast_possible_truncation, reason = "the caller keeps it within the year 9999")]
fn seconds(days: f64) -> i64 {
    (days * 86_400_000.0).round() as i64 / 1_000
}

fn length(seconds: i64) -> String {
    format!("{}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

fn moment(seconds: i64) -> Option<String> {
    let (day, time) = (seconds / DAY, seconds % DAY);
    let clock = format!("{:02}:{:02}:{:02}", time / 3_600, time / 60 % 60, time % 60);
    let day = match day {
        0 => return Some(clock),
        NO_DAY => "1900-02-29".to_owned(),
        day => {
            let first = if day < NO_DAY { date(1899, 12, 31) } else { date(1899, 12, 30) };
            first.checked_add(jiff::Span::new().try_days(day).ok()?).ok()?.to_string()
        }
    };
    Some(if time == 0 { day } else { format!("{day} {clock}") })
}

/// A date that is written as one (ISO 8601); what says a zone or is none stays as it is written.
pub(super) fn written_date(written: &str) -> String {
    let written = written.trim();
    if written.ends_with(['Z', 'z']) {
        return written.to_owned();
    }
    let (day, clock) = written.split_once('T').unwrap_or((written, ""));
    match (day.parse::<Date>(), written.parse::<DateTime>()) {
        (Ok(_), Ok(at)) if !clock.contains(['+', '-', '[']) => {
            let shown = at.strftime("%Y-%m-%d %H:%M:%S").to_string();
            shown.strip_suffix(" 00:00:00").map(str::to_owned).unwrap_or(shown)
        }
        _ => written.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_people_know_them() {
        for (written, words) in [
            ("1234567890123", "1234567890123"),
            ("12345678901234567890", "12345678901234567890"),
            ("1.234567890123E12", "1234567890123"),
            ("0.1", "0.1"),
            ("0.30000000000000004", "0.3"),
            ("42.0", "42"),
            ("-7", "-7"),
            ("-0.0", "0"),
            ("007", "7"),
            ("1e21", "1000000000000000000000"),
            ("NaN", "NaN"),
            ("1e999", "1e999"),
            ("12 apples", "12 apples"),
            ("", ""),
        ] {
            assert_eq!(shown(written, Shape::Number, false), words, "{written}");
        }
    }

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        for (written, from_1904, words) in [
            ("1", false, "1900-01-01"),
            ("59", false, "1900-02-28"),
            ("60", false, "1900-02-29"),
            ("61", false, "1900-03-01"),
            ("46348", false, "2026-11-22"),
            ("46348.4375", false, "2026-11-22 10:30:00"),
            ("46347.99999999999", false, "2026-11-22"),
            ("46348.99999999", false, "2026-11-22 23:59:59"),
            ("44886", true, "2026-11-22"),
            ("1", true, "1904-01-02"),
            ("0.4375", false, "10:30:00"),
            ("2958465", false, "9999-12-31"),
            ("2958466", false, "2958466"),
            ("2958465", true, "2958465"),
            ("-1", false, "-1"),
        ] {
            assert_eq!(shown(written, Shape::Date, from_1904), words, "{written}");
        }
        assert_eq!(shown("1.0625", Shape::Length, true), "25:30:00");
    }

    #[test]
    fn dates_that_are_written_are_shown_like_those_that_are_counted() {
        for (written, words) in [
            ("2026-11-22", "2026-11-22"),
            ("2026-11-22T00:00:00", "2026-11-22"),
            ("2026-11-22T10:30:00.000", "2026-11-22 10:30:00"),
            ("2026-11-22T10:30:00Z", "2026-11-22T10:30:00Z"),
            ("2026-11-22T10:30:00+02:00", "2026-11-22T10:30:00+02:00"),
            ("tomorrow", "tomorrow"),
        ] {
            assert_eq!(written_date(written), words);
        }
    }
}
