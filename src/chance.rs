//! The one place that knows randomness; everybody else is given it.
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// Where randomness comes from.
#[derive(Debug)]
pub enum Chance {
    /// The operating system's source.
    System,
    /// The same sequence every time, for tests.
    Seeded(AtomicU64),
}

/// Identifiers made by this process; twelve bits of it order those of one millisecond.
static COUNT: AtomicU64 = AtomicU64::new(0);

impl Chance {
    /// `N` random bytes.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: nothing safe could follow.
    #[expect(clippy::disallowed_methods, reason = "this is the place the rule points to")]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::System => getrandom::fill(&mut bytes).expect("the system gives randomness"),
            Self::Seeded(next) => {
                for chunk in bytes.chunks_mut(32) {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let block = Sha256::digest(number.to_be_bytes());
                    chunk.copy_from_slice(&block[..chunk.len()]);
                }
            }
        }
        bytes
    }

    /// A UUIDv7 of this moment: rows that are made together lie together, and in the order in
    /// which they were made (RFC 9562, 6.2, method 1: a counter in front of the random bits).
    pub fn uuid(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
        let count = match self {
            Self::System => COUNT.fetch_add(1, Ordering::Relaxed),
            Self::Seeded(next) => next.load(Ordering::Relaxed),
        };
        let mut bytes = self.bytes::<10>();
        bytes[..2].copy_from_slice(&count.to_be_bytes()[6..]);
        Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }
}
