//! What the addresses of one letter say of each other: one repository has one role, an owner has one side.
use std::collections::{HashMap, HashSet};

use super::{
    super::ReadAs,
    Role, host,
    role::{FIXED, Judged, LISTED},
    spot::Spot,
};

/// The final role of each address.
pub(super) fn all(text: &str, spots: &[Spot], judged: Vec<Judged>, kind: ReadAs) -> Vec<Role> {
    let keys: Vec<_> = spots.iter().map(key).collect();
    let mut sides = Sides::of(spots, &keys, &judged);
    if matches!(kind, ReadAs::Counter | ReadAs::Retraction | ReadAs::Reversal) {
        sides.restore();
    } else {
        sides.owners();
        sides.accuse();
    }
    sides.hosts(spots, &judged, text);
    keys.iter()
        .zip(judged)
        .map(
            |(key, judged)| {
                if judged.weight == FIXED { judged.role } else { sides.places[key].judged.role }
            },
        )
        .collect()
}

/// What has one role: a repository, or else one page.
fn key(spot: &Spot) -> String {
    host::of_repository(&spot.url).unwrap_or_else(|| {
        let mut url = spot.url.clone();
        url.set_fragment(None);
        url.into()
    })
}

struct Place {
    judged: Judged,
    /// Its index among the addresses, the first one.
    first: usize,
    owner: Option<String>,
    repository: bool,
}

struct Sides {
    places: HashMap<String, Place>,
}

impl Sides {
    /// The heaviest judgement on a place holds for it; at a draw it is claimed.
    fn of(spots: &[Spot], keys: &[String], judged: &[Judged]) -> Self {
        let mut places: HashMap<String, Place> = HashMap::new();
        for (n, (key, judged)) in keys.iter().zip(judged).enumerate() {
            if judged.weight == FIXED {
                continue;
            }
            let owner = || host::owner(&spots[n].url);
            let repository = || host::of_repository(&spots[n].url).is_some();
            let place = places.entry(key.clone()).or_insert_with(|| Place {
                judged: *judged,
                first: n,
                owner: owner(),
                repository: repository(),
            });
            let rank = |judged: &Judged| (judged.weight, judged.role == Role::Claimed);
            if rank(judged) > rank(&place.judged) {
                place.judged = *judged;
            }
        }
        Self { places }
    }

    /// What answers a notice names what was disabled.
    fn restore(&mut self) {
        let any = self.places.values().any(|place| place.repository);
        for place in self.places.values_mut() {
            if place.repository || (!any && place.judged.role == Role::Unclear) {
                place.judged.role = Role::Claimed;
            }
        }
    }

    /// A repository of which nothing is said is on the side of its owner, and claimed otherwise.
    fn owners(&mut self) {
        let repositories = || self.places.values().filter(|place| place.repository);
        let accused = repositories().any(|place| place.judged.role == Role::Claimed);
        let own: HashSet<_> = self
            .places
            .values()
            .filter(|place| place.judged.role == Role::Own)
            .filter_map(|place| place.owner.clone())
            .collect();
        for place in self
            .places
            .values_mut()
            .filter(|place| place.repository && place.judged.role == Role::Unclear)
        {
            let theirs = accused && place.owner.as_ref().is_some_and(|owner| own.contains(owner));
            place.judged.role = if theirs { Role::Own } else { Role::Claimed };
        }
    }

    /// A letter accuses somebody: where all repositories seem the claimant's, only those that are so
    /// most firmly are, and where none stands out, all are claimed. Pages of which nothing is said
    /// are claimed when nothing else is.
    fn accuse(&mut self) {
        let any = self.places.values().any(|place| place.repository);
        if self
            .places
            .values()
            .any(|place| place.repository == any && place.judged.role == Role::Claimed)
        {
            return;
        }
        let weights = || {
            self.places.values().filter(|place| place.repository).map(|place| place.judged.weight)
        };
        let (most, least) = (weights().max(), weights().min());
        for place in self.places.values_mut() {
            let weak = place.repository && (Some(place.judged.weight) < most || most == least);
            if weak || (!any && place.judged.role == Role::Unclear) {
                place.judged.role = Role::Claimed;
            }
        }
    }

    /// A letter to a host of repositories can only ask for what lies there: what it names elsewhere is the
    /// claimant's, unless it stands in the list of what is to go.
    fn elsewhere(&mut self) {
        let claimed = |place: &Place| place.repository && place.judged.role == Role::Claimed;
        if !self.places.values().any(claimed) {
            return;
        }
        for place in
            self.places.values_mut().filter(|place| !place.repository && place.owner.is_none())
        {
            let listed = place.judged.role == Role::Claimed && place.judged.weight >= LISTED;
            if !listed && place.judged.role != Role::Reference {
                place.judged.role = Role::Own;
            }
        }
    }

    /// A page of which nothing is said is on the side of its host; a host that is not the one where
    /// all that is claimed lies is the claimant's.
    fn hosts(&mut self, spots: &[Spot], judged: &[Judged], text: &str) {
        self.elsewhere();
        let mut claimed: HashMap<&str, u8> = HashMap::new();
        let mut own: HashMap<&str, u8> = HashMap::new();
        for place in self.places.values() {
            let host = spots[place.first].url.host_str().unwrap_or_default();
            let side = match place.judged.role {
                Role::Claimed => &mut claimed,
                Role::Own => &mut own,
                _ => continue,
            };
            let weight = side.entry(host).or_default();
            *weight = (*weight).max(place.judged.weight.saturating_add(1));
        }
        let mine = mail_hosts(text);
        let one_side = claimed.len() == 1
            || claimed.keys().all(|host| host::is_provider(host) || host.ends_with(".github.io"));
        for place in
            self.places.values_mut().filter(|place| !place.repository && place.owner.is_none())
        {
            let host = spots[place.first].url.host_str().unwrap_or_default();
            let (for_claimed, for_own) = (claimed.get(host), own.get(host));
            let said = judged[place.first].weight;
            if said < 5 && is_within(host, &mine) {
                place.judged.role = Role::Own;
            } else if place.judged.role == Role::Unclear {
                place.judged.role = match (for_claimed, for_own) {
                    (Some(claimed), Some(own)) if claimed > own => Role::Claimed,
                    (Some(_), None) => Role::Claimed,
                    (_, Some(_)) => Role::Own,
                    (None, None) if !claimed.is_empty() && one_side => Role::Own,
                    (None, None) => Role::Unclear,
                };
            }
        }
    }
}

/// The longest name that a host can have: RFC 1035.
const HOST: usize = 253;

/// `host` is one of `domains` or lies below it.
fn is_within(host: &str, domains: &HashSet<String>) -> bool {
    if host.len() > HOST {
        return false;
    }
    let below = host.match_indices('.').map(|(dot, _)| &host[dot + 1..]);
    std::iter::once(host).chain(below).any(|name| domains.contains(name))
}

/// Mail hosts that say nothing about who writes.
const PUBLIC_MAIL: &[&str] = &[
    "126.com",
    "163.com",
    "aol.com",
    "fastmail.com",
    "github.com",
    "gmail.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "live.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "web.de",
    "yahoo.com",
    "yandex.ru",
];

/// Hosts of the mail addresses in `text`: where the sender is at home. An agent names those of the client as well.
/// Whoever a mail is addressed to is not its sender.
fn mail_hosts(text: &str) -> HashSet<String> {
    let mut hosts = HashSet::new();
    let addressed = |line: &str| {
        let name = line.split_once(':').map_or("", |(name, _)| name.trim());
        ["to", "cc", "delivered-to", "an"].iter().any(|it| name.eq_ignore_ascii_case(it))
    };
    for line in text.lines().filter(|line| line.contains('@') && !addressed(line)) {
        of_line(line, &mut hosts);
    }
    hosts
}

fn of_line(text: &str, hosts: &mut HashSet<String>) {
    for at in memchr::memchr_iter(b'@', text.as_bytes()) {
        let rest = &text[at + 1..];
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')))
            .unwrap_or(rest.len())
            .min(255);
        let host = rest[..end].trim_end_matches('.').to_ascii_lowercase();
        let local = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        if local && host.contains('.') && !PUBLIC_MAIL.contains(&host.as_str()) {
            hosts.insert(host);
        }
    }
}
