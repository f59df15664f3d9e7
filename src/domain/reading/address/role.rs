//! What an address is there for: the nearest words that say it, then the section, then the company it is in.
use std::collections::{HashMap, HashSet};

use super::{
    super::outline::{self, Kind, Line},
    Role, host,
    cue::{self, Topic},
    spot::Spot,
};

/// Bytes of text looked at before and after an address; words further off speak of something else.
const BEFORE: usize = 240;
const AFTER: usize = 90;
/// Lines between an address and the words that introduce its list, other addresses not counted.
const LEAD: usize = 3;

/// How an address was judged. The stronger wins where the same repository is judged twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ground {
    /// Nothing was said.
    Host,
    /// The question or title above.
    Section,
    /// The words that introduce the list.
    Lead,
    /// Words in the same line.
    Words,
    /// What the host is known for.
    Known,
}

#[derive(Debug, Clone, Copy)]
struct Judged {
    role: Role,
    ground: Ground,
}

/// The role of each of `spots`, which are the addresses of `text`.
pub(super) fn of(text: &str, spots: &[Spot]) -> Vec<Role> {
    let lines = outline::lines(text);
    let mut page = Page { text, spots, lines: &lines, section: None, cues: HashMap::new() };
    let counter = cue::is_counter(text);
    let mut judged = Vec::with_capacity(spots.len());
    let mut line = 0;
    for (n, spot) in spots.iter().enumerate() {
        while line + 1 < lines.len() && lines[line].end <= spot.span.start {
            page.pass(line);
            line += 1;
        }
        judged.push(page.judge(n, line));
    }
    settle(spots, &mut judged, counter);
    judged.into_iter().map(|judged| judged.role).collect()
}

struct Page<'a> {
    text: &'a str,
    spots: &'a [Spot],
    lines: &'a [Line],
    /// The last heading passed that says something, and its line.
    section: Option<(Topic, usize)>,
    /// What a line introduces, for those that were asked.
    cues: HashMap<usize, Option<Role>>,
}

impl Page<'_> {
    fn pass(&mut self, n: usize) {
        let line = self.lines[n];
        if line.kind == Kind::Heading {
            if let Some(topic) = cue::topic(line.words.of(self.text)) {
                self.section = Some((topic, n));
            }
        }
    }

    fn judge(&mut self, n: usize, line: usize) -> Judged {
        let spot = &self.spots[n];
        let known = |role| Judged { role, ground: Ground::Known };
        if host::is_reference(&spot.url) {
            return known(Role::Reference);
        }
        self.by_words(n, line)
            .or_else(|| self.by_lead(line))
            .or_else(|| self.by_section(line))
            .unwrap_or(Judged { role: Role::Unclear, ground: Ground::Host })
    }

    /// The words of the same line, up to the address before and the one after.
    fn by_words(&self, n: usize, line: usize) -> Option<Judged> {
        let spot = self.spots[n].span;
        let (line, own) = (self.lines[line], |role| Judged { role, ground: Ground::Words });
        let first = n.checked_sub(1).map_or(0, |last| self.spots[last].span.end).max(line.words.start.min(spot.start));
        let before = tail(&self.text[first..spot.start], BEFORE);
        let last = self.spots.get(n + 1).map_or(self.text.len(), |next| next.span.start).min(line.end).max(spot.end);
        let after = head(&self.text[spot.end..last], AFTER);
        cue::after(after).or_else(|| cue::before(before)).map(own)
    }

    /// The nearest words above that are not a list entry themselves, down from the last heading.
    fn by_lead(&mut self, line: usize) -> Option<Judged> {
        let mut left = LEAD;
        for n in (0..line).rev() {
            let above = self.lines[n];
            match above.kind {
                Kind::Blank => continue,
                Kind::Heading => return None,
                Kind::Text => {}
            }
            let role = match self.cues.get(&n) {
                Some(role) => *role,
                None => {
                    let words = above.words.of(self.text);
                    let role = cue::before(tail(words, BEFORE));
                    self.cues.insert(n, role);
                    role
                }
            };
            if let Some(role) = role {
                return Some(Judged { role, ground: Ground::Lead });
            }
            if !above.words.of(self.text).contains("://") {
                left -= 1;
                if left == 0 {
                    return None;
                }
            }
        }
        None
    }

    fn by_section(&self, _line: usize) -> Option<Judged> {
        let (topic, _) = self.section?;
        let role = match topic {
            Topic::Work => Role::Own,
            Topic::Material => Role::Claimed,
            Topic::Other => Role::Unclear,
        };
        Some(Judged { role, ground: Ground::Section })
    }
}

/// What the addresses say of each other.
fn settle(spots: &[Spot], judged: &mut [Judged], counter: bool) {
    let repositories: Vec<_> = spots.iter().map(|spot| host::of_repository(&spot.url)).collect();
    if counter {
        for (repository, judged) in repositories.iter().zip(judged.iter_mut()) {
            if judged.role != Role::Reference && repository.is_some() {
                judged.role = Role::Claimed;
            }
        }
        return;
    }
    // The strongest word on a repository holds for all of its addresses; at a draw it is claimed.
    let mut best: HashMap<&str, Judged> = HashMap::new();
    for (repository, judged) in repositories.iter().zip(judged.iter()) {
        let (Some(repository), Role::Claimed | Role::Own) = (repository, judged.role) else { continue };
        let known = best.entry(repository).or_insert(*judged);
        if (judged.ground, judged.role == Role::Claimed) > (known.ground, known.role == Role::Claimed) {
            *known = *judged;
        }
    }
    for (repository, judged) in repositories.iter().zip(judged.iter_mut()) {
        if judged.role == Role::Reference { continue; }
        if let Some(known) = repository.as_deref().and_then(|repository| best.get(repository)) {
            *judged = *known;
        }
    }
    let any = judged.iter().zip(&repositories).any(|(judged, repository)| judged.role == Role::Claimed && repository.is_some());
    let owners: HashSet<_> = spots.iter().zip(judged.iter()).filter(|(_, judged)| judged.role == Role::Own).filter_map(|(spot, _)| host::owner(&spot.url)).collect();
    for ((spot, repository), judged) in spots.iter().zip(&repositories).zip(judged.iter_mut()) {
        if judged.role == Role::Unclear {
            let own = host::owner(&spot.url).is_some_and(|owner| owners.contains(&owner));
            judged.role = match repository {
                Some(_) if own && any => Role::Own,
                Some(_) => Role::Claimed,
                None if host::owner(&spot.url).is_some() => Role::Unclear,
                None => Role::Own,
            };
        } else if judged.role == Role::Own && !any && repository.is_some() {
            judged.role = Role::Claimed;
        }
    }
}

fn tail(text: &str, most: usize) -> &str {
    let mut from = text.len().saturating_sub(most);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

fn head(text: &str, most: usize) -> &str {
    let mut to = most.min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    &text[..to]
}
