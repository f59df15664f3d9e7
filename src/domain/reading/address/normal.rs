//! One spelling per address: scheme and host in lower case, no disguise, no default port, no dot segments.
use url::Url;

/// What stood before the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    /// `http`, `hxxp`.
    Plain,
    /// `https`, `hxxps`, or nothing.
    Secure,
    /// `git@host:path`, read as the page of that repository.
    Git,
}

/// The address that host and path name; none when the host is none.
pub(super) fn url(scheme: Scheme, rest: &str) -> Option<Url> {
    let mut rest = rest.trim_start_matches('/').replace("&amp;", "&");
    if rest.contains("=3D") {
        rest = rest.replace("=3D", "=");
    }
    if scheme == Scheme::Git {
        rest = colon_path(rest);
    }
    let host = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    let first = host.chars().next()?;
    if !(first.is_alphanumeric() || first == '[') || is_blackened(host) {
        return None;
    }
    let prefix = if scheme == Scheme::Plain { "http://" } else { "https://" };
    let url = Url::parse(&format!("{prefix}{rest}")).ok()?;
    url.host_str().is_some_and(|host| !host.is_empty()).then_some(url)
}

/// A placeholder where the host was: nobody can tell which it is.
fn is_blackened(host: &str) -> bool {
    host.contains('[') && !host.starts_with('[') || host.starts_with('[') && !host.contains(':')
}

/// `host:owner/name` as `host/owner/name`, unless a port follows the colon.
fn colon_path(rest: String) -> String {
    match rest.split_once(':') {
        Some((host, path)) if !host.contains('/') && !path.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("{host}/{}", path.trim_start_matches('/'))
        }
        _ => rest,
    }
}

/// `www.` in any case.
pub(super) fn starts_with_www(name: &str) -> bool {
    name.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("www."))
}
