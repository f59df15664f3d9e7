//! Where material is: a web address, a place on the page, or a description of both.
use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

use super::text::{Line, TextError};

/// Characters kept of a web address.
pub const ADDRESS_MOST: usize = 4_000;
/// Characters kept of the place on a page.
pub const PLACE_MOST: usize = 1_000;

/// A public `http` or `https` address, as typed; two spellings of one address compare equal by `key`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WebAddress(String);

/// Why a web address was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Not text of one line, or too long.
    #[error(transparent)]
    Text(#[from] TextError),
    /// `javascript:`, `ftp:` and the like lead nowhere a provider could look.
    #[error("starts with `{0}:`; only http:// and https:// addresses can be located")]
    Scheme(String),
    /// No address at all.
    #[error("is not a web address; it must start with http:// or https:// and name a host")]
    Shape,
    /// A password in an address would be kept and shown.
    #[error("contains a user name or password; remove it, it would be kept and shown")]
    Credentials,
    /// Nobody outside can see what lies there.
    #[error("points into a private network (`{0}`), where nobody else can look")]
    Private(String),
}

impl WebAddress {
    /// `Ok(None)` when nothing was given.
    pub fn parse(text: &str) -> Result<Option<Self>, AddressError> {
        let Some(line) = Line::parse(text, ADDRESS_MOST)? else { return Ok(None) };
        let url = Url::parse(line.as_str()).map_err(|_| AddressError::Shape)?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(AddressError::Scheme(url.scheme().to_owned()));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressError::Credentials);
        }
        let host = url.host().ok_or(AddressError::Shape)?;
        if is_private(&host) {
            return Err(AddressError::Private(host.to_string()));
        }
        Ok(Some(Self(line.as_str().to_owned())))
    }

    /// As typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same for every spelling of the address: case of scheme and host, default port, dot segments.
    #[must_use]
    pub fn key(&self) -> String {
        Url::parse(&self.0).map_or_else(|_| self.0.clone(), String::from)
    }

    /// The host in lower case, international names in their ASCII form.
    #[must_use]
    pub fn host(&self) -> String {
        Url::parse(&self.0)
            .ok()
            .and_then(|url| url.host_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

fn is_private(host: &Host<&str>) -> bool {
    let ip = match host {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            return !name.contains('.')
                || [".local", ".localhost", ".internal", ".lan", ".home.arpa"]
                    .iter()
                    .any(|ending| name.ends_with(ending));
        }
        Host::Ipv4(ip) => IpAddr::V4(*ip),
        Host::Ipv6(ip) => ip.to_ipv4_mapped().map_or(IpAddr::V6(*ip), IpAddr::V4),
    };
    match ip {
        IpAddr::V4(ip) => {
            ip.is_private()
                || ip.is_loopback()
                || ip.is_link_local()
                || ip.is_unspecified()
                || ip.is_broadcast()
                || ip.octets()[0] == 0
                || (ip.octets()[0] == 100 && (64..128).contains(&ip.octets()[1]))
        }
        IpAddr::V6(ip) => {
            ip.is_loopback()
                || ip.is_unspecified()
                || ip.is_unique_local()
                || ip.is_unicast_link_local()
        }
    }
}

/// 512(c)(3)(A)(iii): enough to locate the material. At least one of the two is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// The page, where it has an address.
    pub address: Option<WebAddress>,
    /// Where on the page, or where it is when there is no address.
    pub place: Option<Line>,
}

impl Location {
    /// One line of the form: an address and, after white space, where on the page.
    /// `place:` opens a line that has no address at all.
    pub fn parse(line: &str) -> Result<Option<Self>, AddressError> {
        let line = line.trim();
        if let Some(place) = line.strip_prefix("place:") {
            let place = Line::parse(place, PLACE_MOST)?;
            return Ok(place.map(|place| Self { address: None, place: Some(place) }));
        }
        let (address, place) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let Some(address) = WebAddress::parse(address)? else { return Ok(None) };
        Ok(Some(Self { address: Some(address), place: Line::parse(place, PLACE_MOST)? }))
    }

    /// As one line that `parse` reads back.
    #[must_use]
    pub fn line(&self) -> String {
        match (&self.address, &self.place) {
            (Some(address), Some(place)) => format!("{} {place}", address.as_str()),
            (Some(address), None) => address.as_str().to_owned(),
            (None, Some(place)) => format!("place: {place}"),
            (None, None) => String::new(),
        }
    }

    /// Equal for two lines that name the same place.
    #[must_use]
    pub fn key(&self) -> String {
        let address = self.address.as_ref().map(WebAddress::key).unwrap_or_default();
        let place = self.place.as_ref().map(Line::as_str).unwrap_or_default();
        format!("{address}\n{place}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_nobody_could_look_at_is_refused_with_its_reason() {
        let cases: &[(&str, &str)] = &[
            ("javascript:alert(1)", "starts with `javascript:`"),
            ("ftp://example.org/a", "starts with `ftp:`"),
            ("example.org/a", "is not a web address"),
            ("https://", "is not a web address"),
            ("https://user:pw@example.org/", "contains a user name"),
            ("http://localhost/a", "points into a private network"),
            ("http://127.0.0.1:8080/", "points into a private network"),
            ("http://10.1.2.3/", "points into a private network"),
            ("http://[::1]/", "points into a private network"),
            ("http://[::ffff:192.168.1.1]/", "points into a private network"),
            ("http://0x7f.1/", "points into a private network"),
            ("http://printer.local/", "points into a private network"),
            ("https://exa\u{202E}mple.org/", "contains an invisible direction mark"),
        ];
        for (text, reason) in cases {
            let error = WebAddress::parse(text).expect_err(text).to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }

    #[test]
    fn two_spellings_of_one_address_have_one_key() {
        let key = |text| Location::parse(text).unwrap().unwrap().key();
        assert_eq!(key("HTTPS://Example.org:443/a/../b"), key("https://example.org/b"));
        assert_ne!(key("https://example.org/b 0:31"), key("https://example.org/b 1:07"));
        assert_ne!(key("https://example.org/B"), key("https://example.org/b"));
    }

    #[test]
    fn a_line_holds_an_address_and_a_place_or_a_place_alone() {
        let both = Location::parse(" https://example.org/v?id=1 \t at 0:31 ").unwrap().unwrap();
        assert_eq!(both.line(), "https://example.org/v?id=1 at 0:31");
        let place = Location::parse("place: third message in the public channel").unwrap().unwrap();
        assert_eq!(place.line(), "place: third message in the public channel");
        assert_eq!(Location::parse("  ").unwrap(), None);
    }
}
