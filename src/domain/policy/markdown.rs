//! Markdown to harmless HTML with an anchor on every heading.

use std::collections::BTreeSet;

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};

/// HTML that can be put on a page as it is, and its table of contents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html {
    /// The markup: no scripts, no attributes but ours, no link but the allowed.
    pub body: String,
    /// The headings in order.
    pub contents: Vec<Heading>,
}

/// One heading of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The anchor, unique on the page.
    pub id: String,
    /// The text without markup.
    pub text: String,
}

/// Renders Markdown with tables.
///
/// Raw HTML becomes text. Links keep their target only if it is http, https, mailto, a path or
/// a fragment. Pictures become their description: a policy page loads nothing from elsewhere.
#[must_use]
pub fn render(markdown: &str) -> Html {
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut links = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Html(raw) | Event::InlineHtml(raw) => events.push(Event::Text(raw)),
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Link { link_type, ref dest_url, .. }) => {
                let kept = link_type == LinkType::Email || is_safe(dest_url);
                links.push(kept);
                if kept {
                    events.push(event);
                }
            }
            Event::End(TagEnd::Link) => {
                if links.pop() == Some(true) {
                    events.push(event);
                }
            }
            other => events.push(other),
        }
    }
    let contents = anchor(&mut events);
    let mut body = String::new();
    html::push_html(&mut body, events.into_iter());
    Html { body, contents }
}

/// Gives every heading an id and returns them.
fn anchor(events: &mut [Event<'_>]) -> Vec<Heading> {
    let mut contents = Vec::new();
    let mut taken = BTreeSet::new();
    for at in 0..events.len() {
        let Event::Start(Tag::Heading { level, .. }) = &events[at] else { continue };
        let level = *level as u8;
        let text = events[at..]
            .iter()
            .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
                Event::SoftBreak | Event::HardBreak => Some(" "),
                _ => None,
            })
            .collect::<String>();
        let name = unique(&slug(&text), &mut taken);
        if let Event::Start(Tag::Heading { id, .. }) = &mut events[at] {
            *id = Some(CowStr::from(name.clone()));
        }
        contents.push(Heading { level, id: name, text });
    }
    contents
}

fn slug(text: &str) -> String {
    let words: Vec<_> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "section".to_owned() } else { words.join("-").to_lowercase() }
}

fn unique(slug: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = slug.to_owned();
    let mut next = 2;
    while !taken.insert(name.clone()) {
        name = format!("{slug}-{next}");
        next += 1;
    }
    name
}

/// Whether a link may keep its target. Browsers skip control characters and take `\` for `/`,
/// so neither may occur; `//host` would leave the site without naming a scheme.
pub(super) fn is_safe(target: &str) -> bool {
    if target.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
        return false;
    }
    match target.split_once([':', '/', '?', '#']) {
        Some((scheme, _)) if target[scheme.len()..].starts_with(':') => {
            ["http", "https", "mailto"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
        }
        _ => !target.starts_with("//"),
    }
}
