//! Repositories that stand in a line of their own without host (`owner / name`, as a page of forks lists them) or
//! with blanks in the address.
use std::collections::{HashMap, HashSet};

use url::Url;

use super::{super::Span, host, spot::Spot};

/// So many owners of one name make a list of forks, also where no address has that name.
const OWNERS: usize = 3;
/// Bytes of a line that is looked at; a longer one is prose.
const LINE: usize = 300;

/// A repository that may be meant.
struct Listed<'a> {
    span: Span,
    owner: &'a str,
    name: &'a str,
    /// Blanks stand around the slash, as nobody writes a path or a date.
    spaced: bool,
    /// Which address it completes.
    broken: Option<usize>,
}

/// `spots` and what stands between them without a host, in order. It is believed where an address in the letter
/// has the same name, or where a list gives one name to several owners; a letter that names no host of
/// repositories says nothing of where they lie.
pub(super) fn with(text: &str, spots: Vec<Spot>) -> Vec<Spot> {
    let hosts = spots.iter().filter_map(|spot| spot.url.host_str());
    let mut hosts = hosts.map(|host| host.strip_prefix("www.").unwrap_or(host));
    let Some(provider) = hosts.find(|host| has_repositories(host)).map(str::to_owned) else {
        return spots;
    };
    let mut listed = listed(text, &spots);
    if listed.is_empty() {
        return spots;
    }
    let known: HashSet<String> = spots.iter().filter_map(|spot| name(&spot.url)).collect();
    let mut owners: HashMap<&str, HashSet<&str>> = HashMap::new();
    for one in listed.iter().filter(|one| one.spaced) {
        owners.entry(one.name).or_default().insert(one.owner);
    }
    listed.retain(|one| {
        let many = owners.get(one.name).is_some_and(|owners| owners.len() >= OWNERS);
        many && one.spaced || known.contains(&one.name.to_ascii_lowercase())
    });
    let added = listed.iter().filter_map(|one| {
        let host = one.broken.and_then(|n| spots[n].url.host_str()).unwrap_or(&provider);
        Some((one.broken, one.spot(host)?))
    });
    let added = added.collect();
    merged(spots, added)
}

/// Owners have repositories there; gists have numbers for names.
fn has_repositories(host: &str) -> bool {
    host::is_provider(host) && !host.starts_with("gist.")
}

/// Both in the order of the text; what completes an address takes its place.
fn merged(spots: Vec<Spot>, added: Vec<(Option<usize>, Spot)>) -> Vec<Spot> {
    let mut all = Vec::with_capacity(spots.len() + added.len());
    let mut added = added.into_iter().peekable();
    for (n, spot) in spots.into_iter().enumerate() {
        while let Some((_, one)) = added.next_if(|(_, one)| one.span.start < spot.span.start) {
            all.push(one);
        }
        let whole = added.next_if(|(broken, _)| *broken == Some(n));
        all.push(whole.map_or(spot, |(_, whole)| whole));
    }
    all.extend(added.map(|(_, one)| one));
    all
}

impl Listed<'_> {
    fn spot(&self, host: &str) -> Option<Spot> {
        let url = Url::parse(&format!("https://{host}/{}/{}", self.owner, self.name)).ok()?;
        Some(Spot { span: self.span, url })
    }
}

/// The name of the repository that `url` lies in.
fn name(url: &Url) -> Option<String> {
    Some(host::of_repository(url)?.rsplit('/').next()?.to_owned())
}

/// Every line that says a repository and nothing else, and every address that its line completes.
fn listed<'a>(text: &'a str, spots: &'a [Spot]) -> Vec<Listed<'a>> {
    let mut listed = vec![];
    let (mut at, mut next) = (0, 0);
    for line in text.split_inclusive('\n') {
        let (start, first) = (at, next);
        at += line.len();
        while spots.get(next).is_some_and(|spot| spot.span.start < at) {
            next += 1;
        }
        if line.len() > LINE {
            continue;
        }
        if first < next {
            listed.extend(completed(text, next - 1, &spots[next - 1], at));
        } else if let Some((span, owner, name, spaced)) = pair(text, start, at) {
            listed.push(Listed { span, owner, name, spaced, broken: None });
        }
    }
    listed
}

/// What the rest of a line, which ends at byte `end`, makes of an address that ends before its repository does.
fn completed<'a>(text: &'a str, n: usize, spot: &'a Spot, end: usize) -> Option<Listed<'a>> {
    let rest = text.get(spot.span.end..end).filter(|rest| rest.starts_with(' '))?;
    if !has_repositories(spot.url.host_str()?) || host::of_repository(&spot.url).is_some() {
        return None;
    }
    let (owner, name) = match spot.url.path().trim_start_matches('/') {
        "" => {
            let (_, owner, name, _) = pair(text, spot.span.end, end)?;
            (owner, name)
        }
        owner => (owner.trim_end_matches('/'), rest.trim().trim_start_matches(['/', ' '])),
    };
    let last = spot.span.end + rest.find(name)? + name.len();
    let span = Span { start: spot.span.start, end: last };
    (is_owner(owner) && is_name(name)).then_some(Listed {
        span,
        owner,
        name,
        spaced: false,
        broken: Some(n),
    })
}

/// The `owner / name` that the bytes of `text` from `start` to `end` are, and whether blanks stand around the
/// slash. A page of forks that was copied says each owner twice: the picture has a name too.
fn pair(text: &str, start: usize, end: usize) -> Option<(Span, &str, &str, bool)> {
    let (left, right) = text[start..end].split_once('/')?;
    let owner = left.trim_end();
    let owner = owner.rsplit([' ', '\t', '>', '*', '|']).next()?;
    let begin = start + left.trim_end().len() - owner.len();
    let name = right.trim_start();
    let name = name.trim_end_matches(|c: char| c.is_whitespace() || "*|\\,;".contains(c));
    let mut before = text[start..begin].trim_end();
    before = before.strip_suffix(owner).unwrap_or(before);
    let marks = |c: char| c.is_whitespace() || c.is_ascii_digit() || ">*-+•●|#.)(\\".contains(c);
    let whole = before.chars().all(marks) && is_owner(owner) && is_name(name);
    let stop = end - right.trim_start().len() + name.len();
    let spaced = left.ends_with(' ') && right.starts_with(' ');
    whole.then_some((Span { start: begin, end: stop }, owner, name, spaced))
}

/// What an account may be called.
fn is_owner(owner: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..40).contains(&owner.len()) && !owner.starts_with('-') && owner.chars().all(plain)
}

/// What a repository may be called.
fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (1..101).contains(&name.len()) && name.chars().all(plain) && !name.starts_with("..")
}
