//! Small pictures, drawn by the server as SVG: where an account stands, and how far a term has run.
use jiff::civil::Date;

use super::frame::plural;
use crate::domain::{
    designation::ALERTS,
    policy::Steps,
    strike::{Step, Tally},
    when,
};

/// Width of a picture in its own units; every picture begins and ends this far from its edge.
const WIDTH: i64 = 400;
const EDGE: i64 = 12;
/// More strikes than these are drawn as a line without a dot for each.
const DOTS: usize = 24;

/// A mark with its words, which stand on lines of their own so that none covers another.
pub struct Tick {
    /// Where it is.
    pub x: i64,
    /// The line of its words.
    pub y: i64,
    /// Where its words begin, stand or end: `start`, `middle`, `end`.
    pub anchor: &'static str,
    /// Its words.
    pub label: String,
    /// Whether it was reached.
    pub reached: bool,
}

/// A line with marks on it: how far something has come.
pub struct Line {
    /// The same in words, for whoever does not see it.
    pub alt: String,
    /// Where the line begins.
    pub from: i64,
    /// Where the part that was passed ends.
    pub now: i64,
    /// Where the line ends.
    pub to: i64,
    /// Dots on the line, and whether each was passed.
    pub dots: Vec<(i64, bool)>,
    /// Marks above it.
    pub ticks: Vec<Tick>,
    /// Nothing is left of the term, or the last step is reached.
    pub over: bool,
}

fn tick(x: i64, row: i64, label: String, reached: bool) -> Tick {
    let anchor = match x {
        x if x < WIDTH / 3 => "start",
        x if x > WIDTH * 2 / 3 => "end",
        _ => "middle",
    };
    Tick { x, y: 14 + 18 * row, anchor, label, reached }
}

/// The strikes of an account on a line, with the steps of the policy.
#[must_use]
pub fn strikes(tally: &Tally, policy: &Steps) -> Line {
    let count = tally.count();
    let last = usize::from(policy.terminate_at).max(count).max(1);
    let at = |number: usize| {
        let (number, last) = (i64::try_from(number).unwrap_or(0), i64::try_from(last).unwrap_or(1));
        EDGE + (WIDTH - 2 * EDGE) * number / last
    };
    let ticks = (0_i64..).zip(Step::ALL).map(|(row, step)| {
        let due = usize::from(step.at(policy));
        let label = format!("{} at {due}", step.label());
        tick(at(due), row, label, tally.reaches(*step))
    });
    let dots = (1..=last).filter(|_| last <= DOTS).map(|number| (at(number), number <= count));
    let steps: Vec<String> =
        Step::ALL.iter().map(|step| format!("{} at {}", step.label(), step.at(policy))).collect();
    Line {
        alt: format!("{} of {last}. {}.", plural(count, "strike"), steps.join(", ")),
        from: at(0),
        now: at(count),
        to: at(last),
        dots: dots.collect(),
        ticks: ticks.collect(),
        over: tally.reaches(Step::Terminate),
    }
}

/// The three years of a designation, with today and the days on which somebody is told.
#[must_use]
pub fn term(registered_on: Date, expires_on: Date, today: Date) -> Line {
    let days = |from: Date, to: Date| from.duration_until(to).as_hours() / 24;
    let whole = days(registered_on, expires_on).max(1);
    let passed = days(registered_on, today).clamp(0, whole);
    let at = |days: i64| EDGE + (WIDTH - 2 * EDGE) * days / whole;
    let over = today >= expires_on;
    let ticks = vec![
        tick(at(0), 0, when::day(registered_on), true),
        tick(at(whole), 0, when::day(expires_on), over),
        tick(at(passed), 2, format!("today, {}", when::day(today)), true),
    ];
    Line {
        alt: format!(
            "From {} to {}; today is {}.",
            when::day(registered_on),
            when::day(expires_on),
            when::day(today)
        ),
        from: at(0),
        now: at(passed),
        to: at(whole),
        dots: ALERTS.iter().map(|left| (at(whole - left), passed >= whole - left)).collect(),
        ticks,
        over,
    }
}
