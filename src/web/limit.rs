//! How many notices one address may send: a burst is a robot, a stream of single ones is work.
use std::{
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DefaultKeyedStateStore,
};

use crate::domain::ids::ApiKeyId;

/// Addresses kept in mind before those that have been quiet are forgotten.
const REMEMBERED: usize = 50_000;

/// Counts notices per sender.
pub struct Senders(Option<DefaultKeyedRateLimiter<IpAddr>>);

impl Senders {
    /// With so many a minute; 0 sets no limit.
    #[must_use]
    pub fn new(per_minute: u32) -> Self {
        Self(NonZeroU32::new(per_minute).map(|count| RateLimiter::keyed(Quota::per_minute(count))))
    }

    /// Counts one more from this address, or says how many seconds to wait.
    pub fn admit(&self, from: IpAddr) -> Result<(), u64> {
        let Some(limiter) = &self.0 else { return Ok(()) };
        if limiter.len() > REMEMBERED {
            limiter.retain_recent();
        }
        limiter.check_key(&network(from)).map_err(|not_until| {
            not_until.wait_time_from(DefaultClock::default().now()).as_secs() + 1
        })
    }
}

/// One household has one IPv4 address or one IPv6 /64.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => {
            let bits = v6.to_bits() & (u128::MAX << 64);
            v6.to_ipv4_mapped().map_or(IpAddr::V6(Ipv6Addr::from_bits(bits)), IpAddr::V4)
        }
    }
}

type Counted = RateLimiter<
    ApiKeyId,
    DefaultKeyedStateStore<ApiKeyId>,
    DefaultClock,
    StateInformationMiddleware,
>;

/// Counts requests per key of the programming interface.
pub struct Programs(Option<(u32, Counted)>);

/// How much of a key's quota is left.
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

impl Programs {
    /// With so many requests a minute; 0 sets no limit.
    #[must_use]
    pub fn new(per_minute: u32) -> Self {
        Self(NonZeroU32::new(per_minute).map(|count| {
            let limiter = RateLimiter::keyed(Quota::per_minute(count));
            (per_minute, limiter.with_middleware::<StateInformationMiddleware>())
        }))
    }

    /// Counts one more request of this key; none where nothing is limited.
    #[must_use]
    pub fn admit(&self, key: ApiKeyId) -> Option<Allowance> {
        let (limit, limiter) = self.0.as_ref()?;
        if limiter.len() > REMEMBERED {
            limiter.retain_recent();
        }
        let (remaining, wait) = match limiter.check_key(&key) {
            Ok(left) => (left.remaining_burst_capacity(), None),
            Err(not_until) => {
                let wait = not_until.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
                (0, Some(wait))
            }
        };
        let used = u64::from(limit.saturating_sub(remaining));
        let reset = (used * 60).div_ceil(u64::from(*limit)).max(1);
        Some(Allowance { limit: *limit, remaining, reset, wait })
    }
}
