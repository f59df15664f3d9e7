//! How often somebody may ask: each node counts what it admits, and tells the others soon after.
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Notify;
use uuid::Uuid;

use super::{App, ServiceError};
use crate::store::{
    Db,
    limits::{self, Bucket, Count},
};

/// Counts kept in mind before those that have run empty are forgotten. Where most of them have not, so
/// many again may come before they are looked through once more.
const REMEMBERED: usize = 50_000;
/// Clocks of nodes may differ by so much, and what was written may be seen so late.
const OVERLAP: SignedDuration = SignedDuration::from_secs(5);
/// What nobody has changed for so long has run empty everywhere.
const EMPTY: SignedDuration = SignedDuration::from_mins(10);
const MINUTE: i64 = 60_000_000;

/// Who is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Addresses that send notices.
    Senders,
    /// Keys of the programming interface.
    Programs,
    /// Addresses that ask for links to cases.
    Askers,
}

/// Links to cases that one address may ask for in a minute: a person asks once or twice.
pub const LINKS_PER_MINUTE: u32 = 10;

/// How much of a quota is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Requests in a minute.
    pub limit: u32,
    /// Requests that can be sent at once now.
    pub remaining: u32,
    /// Seconds until the whole quota is there again.
    pub reset: u64,
    /// Seconds to wait, when this request was one too many.
    pub wait: Option<u64>,
}

/// A vessel that fills with each request, whichever node admits it, and empties evenly in a minute.
///
/// A node learns of the others' requests with the next exchange. What they admitted too much
/// meanwhile is a debt that is waited for, of one whole quota at most: over any time the nodes
/// together admit the quota, what has run out meanwhile, and what fits between two exchanges.
pub struct Limits {
    node: Uuid,
    /// By kind.
    quotas: [u32; 3],
    has_others: bool,
    levels: Mutex<Levels>,
    /// Somebody asks often enough that the others should know before long.
    pub hurry: Notify,
}

#[derive(Debug, Default)]
struct Levels {
    of: HashMap<Bucket, Level>,
    /// How many were left when they were last looked through.
    left: usize,
}

impl Levels {
    fn are_many(&self) -> bool {
        self.of.len() >= self.left + REMEMBERED
    }
}

#[derive(Debug, Default)]
struct Level {
    filled: f64,
    at: i64,
    /// What this node has admitted, since this minute; another minute begins another count.
    since: i64,
    own: i32,
    untold: u32,
    others: Vec<(Uuid, Count)>,
}

impl Level {
    fn run_out(&mut self, quota: u32, now: i64) {
        let passed = now.saturating_sub(self.at).clamp(0, MINUTE);
        #[expect(clippy::cast_precision_loss, reason = "at most a minute in microseconds")]
        let emptied = passed as f64 / MINUTE as f64 * f64::from(quota);
        // A clock that was set back empties nothing, and does not hold anybody up.
        (self.filled, self.at) = ((self.filled - emptied).max(0.0), now);
    }

    /// Begins a new count where everything of the last one was told.
    fn count(&mut self, now: i64) {
        let minute = now.div_euclid(MINUTE);
        if self.since != minute && self.untold == 0 {
            (self.since, self.own) = (minute, 0);
        }
        self.own = self.own.saturating_add(1);
        self.untold += 1;
        self.filled += 1.0;
    }

    fn learn(&mut self, node: Uuid, count: Count) -> i32 {
        let known = self.others.iter_mut().find(|(other, _)| *other == node);
        let Some((_, known)) = known else {
            self.others.push((node, count));
            return count.used;
        };
        let before = if known.since == count.since { known.used } else { 0 };
        *known = count;
        (count.used - before).max(0)
    }
}

/// Rounds up seconds of a quota.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "minutes at most")]
fn seconds(requests: f64, quota: u32) -> u64 {
    (requests.max(0.0) * 60.0 / f64::from(quota)).ceil() as u64
}

impl Limits {
    /// For this node, with so many a minute for senders and for programs; 0 sets no limit there.
    #[must_use]
    pub fn of(app: &App, quotas: [u32; 2]) -> Self {
        let quotas = [quotas[0], quotas[1], LINKS_PER_MINUTE];
        let has_others = matches!(app.db, Db::Postgres(_));
        let node = app.chance.uuid(app.clock.now());
        let levels = Mutex::default();
        Self { node, quotas, has_others, levels, hurry: Notify::new() }
    }

    /// Whether there may be other nodes to exchange counts with.
    #[must_use]
    pub const fn has_others(&self) -> bool {
        self.has_others
    }

    fn quota(&self, bucket: &Bucket) -> u32 {
        // What a node of a later version counts, this one does not limit.
        self.quotas.get(usize::from(bucket[0])).copied().unwrap_or(0)
    }

    fn levels(&self) -> MutexGuard<'_, Levels> {
        self.levels.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts one more request; none where nothing is limited.
    #[must_use]
    pub fn admit(&self, app: &App, kind: Kind, who: &[u8]) -> Option<Allowance> {
        let mut bucket: Bucket = [kind as u8; 17];
        let limit = self.quota(&bucket);
        if limit == 0 {
            return None;
        }
        bucket[1..].copy_from_slice(&app.secret.stand_in(who));
        let now = app.clock.now().as_microsecond();
        let mut levels = self.levels();
        if levels.are_many() {
            self.forget_empty(&mut levels, now);
        }
        let level = levels.of.entry(bucket).or_default();
        level.run_out(limit, now);
        // A thousandth, so that rounding does not cost anybody a request.
        let too_many = level.filled + 1.0 - f64::from(limit);
        let wait = (too_many > 0.001).then(|| seconds(too_many, limit).max(1));
        if wait.is_none() {
            level.count(now);
            if self.has_others && level.untold > limit / 16 {
                self.hurry.notify_one();
            }
        }
        let left = (f64::from(limit) - level.filled + 0.001).max(0.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a quota")]
        let remaining = left as u32;
        Some(Allowance { limit, remaining, reset: seconds(level.filled, limit).max(1), wait })
    }

    fn forget_empty(&self, levels: &mut Levels, now: i64) {
        levels.of.retain(|bucket, level| {
            level.run_out(self.quota(bucket), now);
            level.filled > 0.0 || level.untold > 0
        });
        levels.left = levels.of.len();
    }

    /// Tells the other nodes what this one has admitted since the last time, and learns the same
    /// of them: one statement each, however many there are.
    pub async fn exchange(&self, app: &App) -> Result<(), ServiceError> {
        let now = app.clock.now();
        let (counts, told) = self.untold();
        let told_all = async {
            let mut tx =
                if counts.is_empty() { app.db.read().await? } else { app.db.write().await? };
            if !counts.is_empty() {
                limits::put(&mut tx, self.node, &counts, now).await?;
            }
            let after = now.checked_sub(OVERLAP).unwrap_or(Timestamp::MIN);
            let others = limits::others(&mut tx, self.node, after).await?;
            tx.commit().await?;
            Ok::<_, ServiceError>(others)
        };
        match told_all.await {
            Ok(others) => self.learn(others, now.as_microsecond()),
            Err(error) => {
                let mut levels = self.levels();
                for (bucket, many) in told {
                    levels.of.entry(bucket).or_default().untold += many;
                }
                return Err(error);
            }
        }
        Ok(())
    }

    fn untold(&self) -> (Vec<Count>, Vec<(Bucket, u32)>) {
        let mut levels = self.levels();
        let changed = levels.of.iter_mut().filter(|(_, level)| level.untold > 0);
        changed
            .map(|(bucket, level)| {
                let count = Count { bucket: *bucket, since: level.since, used: level.own };
                (count, (*bucket, std::mem::take(&mut level.untold)))
            })
            .unzip()
    }

    fn learn(&self, others: Vec<(Uuid, Count)>, now: i64) {
        let mut levels = self.levels();
        for (node, count) in others {
            let quota = self.quota(&count.bucket);
            let level = levels.of.entry(count.bucket).or_default();
            level.run_out(quota, now);
            let more = f64::from(level.learn(node, count));
            level.filled = (level.filled + more).min(2.0 * f64::from(quota));
        }
        if levels.are_many() {
            self.forget_empty(&mut levels, now);
        }
    }

    /// Removes what has run empty on every node.
    pub async fn forget(&self, app: &App) -> Result<(), ServiceError> {
        let before = app.clock.now().checked_sub(EMPTY).unwrap_or(Timestamp::MIN);
        let mut tx = app.db.write().await?;
        limits::forget(&mut tx, before).await?;
        Ok(tx.commit().await?)
    }
}
