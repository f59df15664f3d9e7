//! Repositories that addresses lie in, counted as the host counts them.
use std::collections::HashSet;

/// How many repositories of the host `addresses` name.
pub fn count<'a>(addresses: impl Iterator<Item = &'a str>) -> usize {
    addresses.filter_map(repository).collect::<HashSet<_>>().len()
}

fn repository(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let rest = rest.split(['?', '#']).next()?.to_lowercase();
    let mut parts = rest.split('/').filter(|part| !part.is_empty());
    let host = parts.next()?.trim_start_matches("www.").to_owned();
    let (first, second) = (parts.next(), parts.next());
    let bare = |name: &str| name.trim_end_matches(".git").to_owned();
    match host.as_str() {
        "gist.github.com" | "gist.githubusercontent.com" => {
            Some(format!("gist {}", second.or(first)?))
        }
        "github.com" | "raw.githubusercontent.com" | "raw.github.com" | "codeload.github.com" => {
            Some(format!("{}/{}", first?, bare(second.unwrap_or_default())))
        }
        _ => {
            let owner =
                host.strip_suffix(".github.io").or_else(|| host.strip_suffix(".github.com"))?;
            let page = first.filter(|part| !part.contains('.'));
            Some(format!("{owner}/{}", page.map_or_else(|| format!("{owner}.github.io"), bare)))
        }
    }
}
