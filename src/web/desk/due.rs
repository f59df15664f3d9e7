//! Something that is due as a row: what to do, for whom, by when, and how much of the time is spent.
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::frame::{Age, brief, counted, plural};
use crate::{
    domain::{
        case::{Task, TaskKind},
        target::Targets,
        text::shown,
        when,
    },
    services::lists::Item,
    store::{
        letters::{Pile, Task as Chore},
        tasks::Listed,
    },
};

/// What lies further ahead shows an empty bar.
const AHEAD: SignedDuration = SignedDuration::from_hours(14 * 24);
/// A last day of the statute that is nearer than this stands out.
const NEAR: SignedDuration = SignedDuration::from_hours(3 * 24);

/// What a row shows.
pub struct DueRow {
    /// What to do, the verb first.
    pub act: String,
    /// Where it is done.
    pub page: String,
    /// Case number; empty where it is about several cases.
    pub number: String,
    /// Who complains.
    pub claimant: String,
    /// By when, and how much of the time is spent.
    pub age: Age,
    /// How long that is.
    pub left: String,
    /// The last day of the statute; empty where there is none.
    pub law: String,
    /// It is near or past.
    pub near: bool,
    /// A duty of the statute is broken.
    pub breach: bool,
}

impl DueRow {
    pub fn new(item: &Item, targets: Targets, now: Timestamp, zone: &TimeZone) -> Self {
        match item {
            Item::Task(listed) => Self::task(listed, targets, now, zone),
            Item::Decide(row) => Self {
                act: match row.undecided {
                    0 => "Decide the case".to_owned(),
                    count => format!("Decide {}", plural(count as usize, "location")),
                },
                page: format!("/desk/cases/{}", row.number),
                number: row.number.clone(),
                claimant: shown(&row.claimant),
                age: Age::new(row.opened_at, row.due, now, zone),
                left: left(row.due.late_at, now),
                law: String::new(),
                near: false,
                breach: false,
            },
            Item::Letters(pile) => Self::letters(*pile, targets, now, zone),
            Item::Steps(count, since) => Self {
                act: match count {
                    1 => "Decide a step against an account".to_owned(),
                    many => format!("Decide {} steps against accounts", counted(*many)),
                },
                page: "/desk/steps".to_owned(),
                number: String::new(),
                claimant: String::new(),
                age: waiting(*since, targets, now, zone),
                left: left(*since, now),
                law: String::new(),
                near: false,
                breach: false,
            },
        }
    }

    /// A task of a case.
    pub fn task(listed: &Listed, targets: Targets, now: Timestamp, zone: &TimeZone) -> Self {
        let Listed { number, claimant, task, .. } = listed;
        let law = task.breach_at.map(|at| {
            let last = at.saturating_sub(SignedDuration::from_nanos(1)).unwrap_or(at);
            let day = when::day(zone.to_datetime(last).date());
            if now >= at { format!("Last day was {day}") } else { format!("Last day {day}") }
        });
        let until = |at: Timestamp| at.duration_since(now);
        Self {
            act: act(task),
            page: match task.kind {
                TaskKind::Read => format!("/desk/cases/{number}/reading"),
                kind => format!("/desk/cases/{number}#{}", place(kind)),
            },
            number: number.clone(),
            claimant: shown(claimant),
            age: age(task, targets, now, zone),
            left: left(task.due_at, now),
            law: law.unwrap_or_default(),
            near: task.breach_at.is_some_and(|at| until(at) <= NEAR),
            breach: task.breach_at.is_some_and(|at| now >= at),
        }
    }

    fn letters(pile: Pile, targets: Targets, now: Timestamp, zone: &TimeZone) -> Self {
        let many = pile.count != 1;
        let letters =
            if many { format!("{} letters", counted(pile.count)) } else { "a letter".into() };
        let (act, anchor) = match pile.task {
            Chore::Post => (format!("Post {letters}"), "h-post"),
            Chore::Back => (format!("Answer {letters} that came back"), "h-back"),
            Chore::Deliver | Chore::Delayed => (format!("Deliver {letters} by hand"), "h-deliver"),
        };
        Self {
            act,
            page: format!("/desk/letters#{anchor}"),
            number: String::new(),
            claimant: String::new(),
            age: waiting(pile.since, targets, now, zone),
            left: left(pile.since, now),
            law: String::new(),
            near: false,
            breach: false,
        }
    }
}

fn act(task: &Task) -> String {
    let locations = plural(task.locations as usize, "location");
    let subject = task.subject;
    match task.kind {
        TaskKind::Read => "Read the letter and say what it is".to_owned(),
        TaskKind::Disable => format!("Disable access to {locations}, then confirm"),
        TaskKind::Restore => format!("Restore {locations}, then confirm"),
        TaskKind::Instruct => format!("Instruct restoration of {locations}"),
        TaskKind::Vouch => format!("Find out who sent counter-notice {subject}"),
        TaskKind::ReviewHold => format!("Review hold {subject}"),
        TaskKind::AnswerComplaint => format!("Answer complaint {subject}"),
        TaskKind::NameSubscriber => format!("Name the subscriber of {locations}"),
    }
}

/// The part of the case page where it is done.
const fn place(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::Read => "reading",
        TaskKind::Disable | TaskKind::Restore | TaskKind::Instruct => "locations",
        TaskKind::Vouch => "counters",
        TaskKind::ReviewHold => "holds",
        TaskKind::AnswerComplaint => "complaints",
        TaskKind::NameSubscriber => "name-account",
    }
}

/// What is due at once counts from when it arose; the rest towards its moment.
fn age(task: &Task, targets: Targets, now: Timestamp, zone: &TimeZone) -> Age {
    let at_once = match task.kind {
        TaskKind::Read | TaskKind::Disable | TaskKind::NameSubscriber | TaskKind::Vouch => true,
        TaskKind::Restore | TaskKind::ReviewHold => task.breach_at.is_none(),
        TaskKind::Instruct | TaskKind::AnswerComplaint => false,
    };
    if at_once && now >= task.due_at {
        return waiting(task.due_at, targets, now, zone);
    }
    let due = brief(task.due_at, zone);
    let until = task.due_at.duration_since(now);
    let spent = (AHEAD - until).as_secs().saturating_mul(100) / AHEAD.as_secs();
    let soon = SignedDuration::from_hours(targets.warn_hours.into());
    let (state, text) = if now >= task.due_at {
        ("late", format!("Late since {due}"))
    } else if at_once {
        ("", format!("Not before {due}"))
    } else if until <= soon {
        ("warn", format!("Due soon, {due}"))
    } else {
        ("", format!("By {due}"))
    };
    Age { spent: spent.clamp(0, 100), state, text }
}

/// Something that was due when it arose: the service target says how long it may wait.
fn waiting(since: Timestamp, targets: Targets, now: Timestamp, zone: &TimeZone) -> Age {
    let whole = SignedDuration::from_hours(targets.late_hours.into()).as_secs().max(1);
    let gone = now.duration_since(since).as_secs();
    let state = if gone >= whole { "late" } else { "warn" };
    let spent = gone.saturating_mul(100) / whole;
    Age { spent: spent.clamp(0, 100), state, text: format!("Due since {}", brief(since, zone)) }
}

/// `3 days left`, `5 hours late`: beside the date, never instead of it.
fn left(due: Timestamp, now: Timestamp) -> String {
    let minutes = due.duration_since(now).as_secs() / 60;
    let (count, one) = match minutes.unsigned_abs() {
        minutes if minutes >= 2 * 24 * 60 => (minutes / (24 * 60), "day"),
        minutes if minutes >= 2 * 60 => (minutes / 60, "hour"),
        minutes => (minutes, "minute"),
    };
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    match (minutes, count) {
        (_, 0) => "now".to_owned(),
        (1.., count) => format!("{} left", plural(count, one)),
        (_, count) => format!("{} past", plural(count, one)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_is_left_is_said_in_the_largest_unit_that_is_not_coarse() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let due = at("2026-03-10T12:00:00Z");
        for (now, words) in [
            ("2026-03-07T12:00:00Z", "3 days left"),
            ("2026-03-08T18:00:00Z", "42 hours left"),
            ("2026-03-10T11:59:00Z", "1 minute left"),
            ("2026-03-10T12:00:10Z", "now"),
            ("2026-03-10T17:00:00Z", "5 hours past"),
            ("2027-03-10T12:00:00Z", "365 days past"),
        ] {
            assert_eq!(left(due, at(now)), words);
        }
    }
}
