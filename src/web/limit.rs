//! How many notices and links one address may send and ask for, and how many requests one program
//! may make: a burst is a robot.
use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, PoisonError},
};

use jiff::Timestamp;

pub use crate::services::limits::Allowance;
use crate::{
    domain::ids::ApiKeyId,
    services::{
        App,
        limits::{Kind, Limits},
    },
};

/// Counts notices, and requests for links, per sender.
pub struct Senders(Arc<App>, Arc<Limits>);

impl Senders {
    /// In these counts.
    #[must_use]
    pub const fn new(app: Arc<App>, limits: Arc<Limits>) -> Self {
        Self(app, limits)
    }

    /// Counts one more notice from this address, or says how many seconds to wait.
    pub fn admit(&self, from: IpAddr) -> Result<(), u64> {
        self.count(Kind::Senders, from)
    }

    /// Counts one more request for a link to cases, or says how many seconds to wait.
    pub fn admit_asker(&self, from: IpAddr) -> Result<(), u64> {
        self.count(Kind::Askers, from)
    }

    fn count(&self, kind: Kind, from: IpAddr) -> Result<(), u64> {
        let Self(app, limits) = self;
        let network = match network(from) {
            IpAddr::V4(v4) => v4.octets().to_vec(),
            IpAddr::V6(v6) => v6.octets().to_vec(),
        };
        let allowance = limits.admit(app, kind, &network);
        allowance.and_then(|allowance| allowance.wait).map_or(Ok(()), Err)
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

/// Lists of locations that one address may have looked at in a minute while they are typed.
const GLANCES: u32 = 60;
/// Addresses counted at once; of a crowd beyond it nobody is counted.
const GLANCING: usize = 50_000;

/// Counts looks at lists that are being typed. Each costs this node a moment and nothing else, so
/// every node counts its own, from one full minute to the next.
#[derive(Default)]
pub struct Glances(Mutex<(i64, HashMap<IpAddr, u32>)>);

impl Glances {
    /// Counts one more from this address, or says how many seconds to wait.
    pub fn admit(&self, from: IpAddr, now: Timestamp) -> Result<(), u64> {
        let (minute, second) = (now.as_second().div_euclid(60), now.as_second().rem_euclid(60));
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.0 != minute {
            *counted = (minute, HashMap::new());
        }
        let network = network(from);
        if counted.1.len() >= GLANCING && !counted.1.contains_key(&network) {
            return Ok(());
        }
        let count = counted.1.entry(network).or_default();
        *count = count.saturating_add(1);
        if *count > GLANCES { Err(60 - second.unsigned_abs()) } else { Ok(()) }
    }
}

/// Counts requests per key of the programming interface.
pub struct Programs(Arc<App>, Arc<Limits>);

impl Programs {
    /// In these counts.
    #[must_use]
    pub const fn new(app: Arc<App>, limits: Arc<Limits>) -> Self {
        Self(app, limits)
    }

    /// Counts one more request of this key; none where nothing is limited.
    #[must_use]
    pub fn admit(&self, key: ApiKeyId) -> Option<Allowance> {
        self.1.admit(&self.0, Kind::Programs, key.0.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_are_counted_per_address_and_minute() {
        let glances = Glances::default();
        let (one, two): (IpAddr, IpAddr) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into());
        let at: Timestamp = "2026-03-02T17:00:15Z".parse().unwrap();
        for _ in 0..GLANCES {
            assert_eq!(glances.admit(one, at), Ok(()));
        }
        assert_eq!(glances.admit(one, at), Err(45));
        assert_eq!(glances.admit(two, at), Ok(()));
        assert_eq!(glances.admit(one, "2026-03-02T17:01:00Z".parse().unwrap()), Ok(()));
    }
}
