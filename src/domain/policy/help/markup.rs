//! What the Markdown of an article may not hold: HTML, and links that lead nowhere.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::super::insertion::Fault;
use super::super::markdown::is_safe;
use super::Slug;

/// Every piece of HTML and every link that could not be kept. On a page the first would be shown as
/// text and the second lose its target: harmless, and not what the writer meant.
pub(super) fn faults(body: &str, known: &BTreeSet<Slug>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (event, place) in Parser::new_ext(body, Options::ENABLE_TABLES).into_offset_iter() {
        let (expected, found) = match &event {
            Event::Html(raw) | Event::InlineHtml(raw) => {
                ("Markdown without HTML", raw.trim().to_owned())
            }
            Event::Start(Tag::Link { link_type, dest_url, .. })
                if *link_type != LinkType::Email =>
            {
                match link_fault(dest_url, known) {
                    Some(expected) => (expected, dest_url.to_string()),
                    None => continue,
                }
            }
            _ => continue,
        };
        let line = body[..place.start].matches('\n').count();
        let found = format!("\"{found}\"");
        faults.push(Fault { line, expected: expected.to_owned(), found });
    }
    faults
}

fn link_fault(target: &str, known: &BTreeSet<Slug>) -> Option<&'static str> {
    if !is_safe(target) {
        return Some("a link to http, https, mailto, a path of this site or an article");
    }
    if target.starts_with(['/', '#']) || target.contains(':') {
        return None;
    }
    let name = target.split(['#', '?']).next().unwrap_or_default();
    let is_known = Slug::parse(name).is_some_and(|slug| known.contains(&slug));
    (!is_known).then_some("a link to an article that there is")
}
