//! Seats for connections: when none is left, whoever has said nothing for longest gives theirs up.
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// All seats, and who sits there without having asked for anything.
pub(super) struct Seats {
    free: Arc<Semaphore>,
    /// Fewer free ones than this are a crowd.
    scarce: usize,
    /// So many are made free at a time: whoever comes next does not wait for somebody to leave.
    reserve: usize,
    next: AtomicU64,
    /// In the order in which they came.
    silent: Mutex<BTreeMap<u64, Arc<Notify>>>,
}

/// The seat of one connection.
pub(super) struct Seat {
    seats: Arc<Seats>,
    number: u64,
    leave: Arc<Notify>,
    has_spoken: AtomicBool,
    _permit: OwnedSemaphorePermit,
}

impl Seats {
    pub(super) fn new(many: usize) -> Arc<Self> {
        Arc::new(Self {
            free: Arc::new(Semaphore::new(many)),
            scarce: many.div_ceil(4),
            reserve: many / 64,
            next: AtomicU64::new(0),
            silent: Mutex::default(),
        })
    }

    fn silent(&self) -> MutexGuard<'_, BTreeMap<u64, Arc<Notify>>> {
        self.silent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A seat. It is waited for only while everybody who sits has asked for something.
    pub(super) async fn take(self: &Arc<Self>) -> Arc<Seat> {
        if self.free.available_permits() <= self.reserve {
            self.send_away(self.reserve.max(1));
        }
        let permit = self.free.clone().acquire_owned().await;
        let permit = permit.expect("the semaphore is never closed");
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let leave = Arc::new(Notify::new());
        self.silent().insert(number, leave.clone());
        let (seats, has_spoken) = (self.clone(), AtomicBool::new(false));
        Arc::new(Seat { seats, number, leave, has_spoken, _permit: permit })
    }

    /// Asks so many of those who have said nothing to leave, who came first first.
    pub(super) fn send_away(&self, many: usize) {
        let mut silent = self.silent();
        for _ in 0..many {
            match silent.pop_first() {
                Some((_, leave)) => leave.notify_one(),
                None => break,
            }
        }
    }
}

impl Seat {
    /// A whole head of a request has come: from now on nobody takes this seat.
    pub(super) fn speaks(&self) {
        if !self.has_spoken.swap(true, Ordering::Relaxed) {
            self.seats.silent().remove(&self.number);
        }
    }

    /// Resolves when it must be given up.
    pub(super) async fn is_taken(&self) {
        self.leave.notified().await;
    }

    /// Whether there are so few that whoever was answered should go.
    pub(super) fn is_wanted(&self) -> bool {
        self.seats.free.available_permits() < self.seats.scarce
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.seats.silent().remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[tokio::test]
    async fn the_silent_make_room_and_those_who_spoke_do_not() {
        let seats = Seats::new(3);
        let (spoke, silent, late) = (seats.take().await, seats.take().await, seats.take().await);
        spoke.speaks();
        assert!(seats.take().now_or_never().is_none(), "the seat is still held");
        assert!(spoke.is_taken().now_or_never().is_none());
        assert!(silent.is_taken().now_or_never().is_some(), "the first of the silent");
        assert!(late.is_taken().now_or_never().is_none());
        drop(silent);
        let next = seats.take().now_or_never().expect("a seat is free");
        assert!(next.is_wanted() && late.is_taken().now_or_never().is_none());
        for seat in [&late, &next] {
            seat.speaks();
        }
        assert!(seats.take().now_or_never().is_none(), "all are asking for something");
        drop((spoke, late, next));
        assert!(seats.silent().is_empty());
    }
}
