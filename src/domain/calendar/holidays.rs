//! The public holidays of 5 U.S.C. 6103(a), on the days on which they are observed.
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The first year of Juneteenth (Public Law 117-17).
const JUNETEENTH_SINCE: i16 = 2021;

/// Whether a holiday of 5 U.S.C. 6103(a) is observed on this day. A holiday on a Saturday is
/// observed on the Friday before, one on a Sunday on the Monday after. Inauguration Day is not
/// one of them: 6103(c) grants it around Washington alone.
#[must_use]
pub fn is_holiday(date: Date) -> bool {
    let year = date.year();
    // New Year's Day on a Saturday is observed in the year before it.
    let next_year = year.checked_add(1).and_then(|next| Date::new(next, 1, 1).ok());
    let fixed = [(1, 1), (7, 4), (11, 11), (12, 25)];
    let juneteenth = (year >= JUNETEENTH_SINCE).then_some((6, 19));
    let on_a_day = fixed.into_iter().chain(juneteenth);
    let falling = on_a_day.filter_map(|(month, day)| Date::new(year, month, day).ok());
    falling.chain(next_year).any(|day| observed(day) == date) || is_floating(date)
}

/// The holidays that are set by a day of the week, and so never fall on a weekend.
fn is_floating(date: Date) -> bool {
    const LAST: i8 = -1;
    let nth = [
        (1, 3, Weekday::Monday),
        (2, 3, Weekday::Monday),
        (5, LAST, Weekday::Monday),
        (9, 1, Weekday::Monday),
        (10, 2, Weekday::Monday),
        (11, 4, Weekday::Thursday),
    ];
    nth.into_iter().any(|(month, nth, weekday)| {
        date.month() == month
            && date.nth_weekday_of_month(nth, weekday).is_ok_and(|day| day == date)
    })
}

fn observed(date: Date) -> Date {
    match date.weekday() {
        Weekday::Saturday => date.saturating_sub(1.day()),
        Weekday::Sunday => date.saturating_add(1.day()),
        _ => date,
    }
}
