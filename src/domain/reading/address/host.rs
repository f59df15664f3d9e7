//! What hosts are known for: repositories and their owners, help pages, laws.
use std::sync::LazyLock;

use regex::Regex;
use url::Url;

/// Hosts of other people's repositories.
pub(super) const PROVIDERS: &[&str] = &["github.com", "gist.github.com", "gitlab.com", "bitbucket.org", "codeberg.org"];

/// First segments of a provider's own pages, where an owner would stand.
const PAGES: &[&str] = &[
    "about", "apps", "articles", "blog", "collections", "contact", "customer-stories", "dashboard", "enterprise",
    "events", "explore", "features", "issues", "join", "login", "logout", "marketplace", "new", "notifications",
    "orgs", "pricing", "pulls", "readme", "search", "security", "settings", "site", "sponsors", "stars", "support",
    "topics", "trending", "users",
];

/// Hosts that stand in a letter for a law, a licence, a policy or a definition.
const REFERENCES: &[&str] = &[
    "copyright.gov", "law.cornell.edu", "gpo.gov", "uscode.house.gov", "loc.gov", "uspto.gov", "wipo.int",
    "lumendatabase.org", "chillingeffects.org", "help.github.com", "docs.github.com", "support.github.com",
    "creativecommons.org", "opensource.org", "gnu.org", "choosealicense.com", "apache.org/licenses", "eff.org",
    "eur-lex.europa.eu", "wikipedia.org", "ic3.gov", "w3.org",
];

static GIST: LazyLock<Regex> = LazyLock::new(|| Regex::new("(?i-u)^[0-9a-f]{4,40}$").expect("the pattern is fixed"));
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i-u)\b(?:(?:located|found|hosted|available|published|posted|sold|seen) (?:at|on|under|here)|(?:web)?site|home ?page|domain|url|link|visit)s?(?: is| are| at| of| name)?[ :*(`\x22<-]*$",
    )
    .expect("the pattern is fixed")
});

/// A provider's own name, which alone is no location.
pub(super) fn is_provider(name: &str) -> bool {
    let name = name.strip_prefix("www.").unwrap_or(name);
    PROVIDERS.iter().any(|provider| provider.eq_ignore_ascii_case(name))
}

/// The words before byte `at` say that an address follows.
pub(super) fn is_announced(text: &str, at: usize) -> bool {
    let mut from = at.saturating_sub(48);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let line = &text[from..at];
    ANNOUNCED.is_match(&line[line.rfind('\n').map_or(0, |end| end + 1)..])
}

/// A law, a policy, a help page, an earlier letter: never the material, never the work.
pub(super) fn is_reference(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let place = format!("{host}{}", url.path());
    let named = |known: &str| {
        place.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            || host.strip_suffix(known).is_some_and(|sub| sub.ends_with('.'))
    };
    let path = url.path().to_ascii_lowercase();
    REFERENCES.iter().any(|known| named(known))
        || path.starts_with("/github/dmca")
        || path.contains("dmca-takedown") || path.contains("dmca-notice") || path.contains("dmca-policy")
        || (is_provider(host) && owner_segment(url).is_none_or(|first| PAGES.contains(&first.as_str())))
}

fn owner_segment(url: &Url) -> Option<String> {
    url.path_segments()?.find(|part| !part.is_empty()).map(str::to_ascii_lowercase)
}

/// The owner of the page on a host of repositories: `github.com/OWNER`, `OWNER.github.io`.
pub(super) fn owner(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    if let Some(owner) = host.strip_suffix(".github.io").or_else(|| host.strip_suffix(".github.com").filter(|sub| !matches!(*sub, "gist" | "raw" | "codeload" | "api" | "help" | "docs" | "support" | "cloud" | "assets"))) {
        return Some(owner.to_owned());
    }
    let mut parts = url.path_segments()?.filter(|part| !part.is_empty()).map(str::to_ascii_lowercase);
    let first = parts.next()?;
    match host {
        "api.github.com" if first == "repos" => parts.next(),
        "gist.github.com" if GIST.is_match(&first) => None,
        _ if is_provider(host) || is_raw(host) => (!PAGES.contains(&first.as_str())).then_some(first),
        _ => None,
    }
}

fn is_raw(host: &str) -> bool {
    matches!(host, "raw.githubusercontent.com" | "raw.github.com" | "codeload.github.com" | "gist.githubusercontent.com" | "gist.github.com" | "media.githubusercontent.com" | "api.github.com")
}

/// The repository that an address lies in, as `host/owner/name` in lower case; one of these is what
/// a provider disables at once. A gist is its own; pages of `OWNER.github.io` are a repository.
#[must_use]
pub fn repository(address: &str) -> Option<String> {
    of_repository(&Url::parse(address).ok()?)
}

/// `OWNER.github.io` and no page below it.
pub(super) fn is_front_page(address: &str) -> bool {
    address.split_once("://").is_some_and(|(_, rest)| rest.trim_end_matches('/').ends_with(".github.io") && !rest.trim_end_matches('/').contains('/'))
}

/// The account or, elsewhere, the host of an address.
pub(super) fn place(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?.trim_start_matches("www.").to_owned();
    Some(owner(&url).map_or(host.clone(), |owner| format!("{host}/{owner}")))
}

/// [`repository`] of an address that was parsed already.
pub(super) fn of_repository(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let owner = owner(url);
    let mut parts = url.path_segments()?.filter(|part| !part.is_empty()).map(str::to_ascii_lowercase);
    if host.starts_with("gist.") {
        let id = parts.find(|part| GIST.is_match(part) && Some(part) != owner.as_ref())?;
        return Some(format!("gist.github.com/{id}"));
    }
    let owner = owner?;
    if host.ends_with(".github.io") || (host.ends_with(".github.com") && !is_raw(host)) {
        let name = parts.next().filter(|part| !part.contains('.')).unwrap_or_else(|| format!("{owner}.github.io"));
        return Some(format!("github.com/{owner}/{name}"));
    }
    let name = parts.skip_while(|part| *part != owner).nth(1)?;
    let name = name.trim_end_matches('.');
    let name = name.strip_suffix(".git").unwrap_or(name);
    let host = if is_raw(host) { "github.com" } else { host };
    (!name.is_empty()).then(|| format!("{host}/{owner}/{name}"))
}
