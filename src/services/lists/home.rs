//! The home page of the desk: everything that is due, in order of time, from every list at once.
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::{App, COUNTED, FOUND, PAGE, ServiceError};
use crate::{
    domain::{case::CaseState, ids::CaseId, routing::READING_QUEUE},
    store::{
        letters::{self, Pile},
        queue::{self, Counts, Cursor, Filter, Returning, Row},
        steps, tallies,
        tasks::{self, After, Listed, SPANS},
    },
};

/// Clocks that run out by themselves and are shown.
pub const SOON: u16 = 20;

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A task of a case.
    Task(Listed),
    /// A case in review, to be decided by its target.
    Decide(Row),
    /// Letters to be posted, delivered, or sent another way.
    Letters(Pile),
    /// Steps against accounts that wait for a person: how many, and since when the oldest does.
    Steps(u64, Timestamp),
}

impl Item {
    /// By when; for what is to be done at once, since when.
    #[must_use]
    pub const fn due_at(&self) -> Timestamp {
        match self {
            Self::Task(listed) => listed.task.due_at,
            Self::Decide(row) => row.due.late_at,
            Self::Letters(pile) => pile.since,
            Self::Steps(_, since) => *since,
        }
    }

    /// Where a page starts that follows it.
    fn after(&self) -> After {
        let at = self.due_at().as_microsecond();
        match self {
            Self::Task(listed) => After {
                at,
                case: listed.case,
                kind: listed.task.kind.key().to_owned(),
                subject: listed.task.subject,
            },
            Self::Decide(row) => After { at, case: row.id, ..After::START },
            Self::Letters(_) | Self::Steps(..) => After { at, ..After::START },
        }
    }
}

/// What is due.
pub struct Home {
    /// Tasks whose clock of the statute has run out, the oldest first; at most [`FOUND`].
    pub breached: Vec<Listed>,
    /// A page of everything else, by time.
    pub items: Vec<Item>,
    /// Where the next page starts.
    pub next: Option<After>,
    /// How many things fall due: before today, today, and on each of the days that follow.
    pub days: Vec<u64>,
    /// What comes back by itself, the next first; at most [`SOON`].
    pub returning: Vec<Returning>,
    /// Counts for the navigation.
    pub counts: Counts,
    /// How many letters nobody has read, and the most urgent of them.
    pub unread: (u64, Option<Row>),
}

/// What is due, a page at a time; what is broken already stands on every page.
pub async fn home(app: &App, after: &After) -> Result<Home, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let breached = tasks::breached(&mut tx, now, FOUND).await?;
    let more = PAGE + 1;
    let found = tasks::page(&mut tx, after, now, more).await?;
    let review = Filter { state: CaseState::Review, verdict: None, queue: None };
    let start = Cursor { at: after.at, id: after.case };
    let decide = queue::page(&mut tx, &review, start, more).await?;
    let piles = letters::piles(&mut tx, COUNTED).await?;
    let days = tasks::between(&mut tx, &days(app, now), FOUND).await?;
    let returning = queue::coming_back(&mut tx, SOON).await?;
    let counts = queue::counts(&mut tx, now, COUNTED).await?;
    let unread = tallies::all(&mut tx).await?;
    let unread = unread.of(CaseState::Review, Some(READING_QUEUE), None);
    let reading = Filter { queue: Some(READING_QUEUE.to_owned()), ..review };
    let first = Cursor { at: i64::MIN, id: CaseId(Uuid::nil()) };
    let urgent = if unread > 0 { queue::page(&mut tx, &reading, first, 1).await? } else { vec![] };
    let unread = (unread, urgent.into_iter().next());
    let oldest = if counts.steps > 0 { steps::open(&mut tx, 1).await? } else { vec![] };
    let oldest = oldest.first().map(|step| Item::Steps(counts.steps, step.proposed_at));
    let piles = piles.into_iter().map(Item::Letters).chain(oldest);
    let piles = piles.filter(|item| item.due_at().as_microsecond() > after.at);
    let mut items: Vec<Item> = piles
        .chain(decide.into_iter().map(Item::Decide))
        .chain(found.into_iter().map(Item::Task))
        .collect();
    // Stable: tasks of one case and moment stay in the order in which the next page goes on.
    items.sort_by_key(|item| (item.due_at(), item.after().case));
    let is_more = items.len() > usize::from(PAGE);
    items.truncate(usize::from(PAGE));
    let next = items.last().filter(|_| is_more).map(Item::after);
    Ok(Home { breached, items, next, days, returning, counts, unread })
}

/// The beginning of time, of today and of the days that follow, in the provider's zone.
fn days(app: &App, now: Timestamp) -> [Timestamp; SPANS + 1] {
    let zone = app.zone();
    let today = now.to_zoned(zone.clone()).date();
    let mut moments = [Timestamp::MIN; SPANS + 1];
    for (ahead, moment) in (0_i32..).zip(moments.iter_mut().skip(1)) {
        let midnight = today.saturating_add(ahead.days()).at(0, 0, 0, 0);
        *moment = zone.to_ambiguous_timestamp(midnight).compatible().unwrap_or(Timestamp::MAX);
    }
    moments
}
