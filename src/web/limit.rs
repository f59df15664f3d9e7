//! How many notices and links one address may send and ask for, and how many requests one program
//! may make: a burst is a robot.
use std::{
    net::{IpAddr, Ipv6Addr},
    sync::Arc,
};

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
