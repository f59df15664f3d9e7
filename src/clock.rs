//! The one place that knows the time; everybody else is given it.
use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};

/// Where time comes from. Stored moments are microseconds, so that is all the clock tells.
#[derive(Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that only moves when told, for tests.
    Set(Mutex<Timestamp>),
}

impl Clock {
    /// Now, in whole microseconds.
    ///
    /// # Panics
    /// Never: a microsecond count that was just taken from a timestamp is one again.
    #[expect(clippy::disallowed_methods, reason = "this is the place the rule points to")]
    pub fn now(&self) -> Timestamp {
        let now = match self {
            Self::System => Timestamp::now(),
            Self::Set(at) => *at.lock().expect("nobody panics while holding the clock"),
        };
        Timestamp::from_microsecond(now.as_microsecond()).expect("it was a timestamp before")
    }

    /// Moves a set clock forward; the machine's clock takes no orders.
    ///
    /// # Panics
    /// Never: nobody panics while holding the clock.
    pub fn advance(&self, by: SignedDuration) {
        if let Self::Set(at) = self {
            let mut at = at.lock().expect("nobody panics while holding the clock");
            *at = at.checked_add(by).unwrap_or(Timestamp::MAX);
        }
    }
}
