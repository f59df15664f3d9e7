//! Markdown to harmless HTML with an anchor on every heading.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{
    CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream, html,
};

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
    let mut events = harmless(markdown);
    let contents = anchor(&mut events);
    Html { body: written(events), contents }
}

/// Markdown as events that can do no harm, texts merged.
pub(super) fn harmless(markdown: &str) -> Vec<Event<'_>> {
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut links = Vec::new();
    for event in TextMergeStream::new(Parser::new_ext(markdown, Options::ENABLE_TABLES)) {
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
    events
}

/// Events as HTML.
pub(super) fn written(events: Vec<Event<'_>>) -> String {
    let mut body = String::new();
    html::push_html(&mut body, events.into_iter());
    body
}

/// Gives every heading an id and returns them.
fn anchor(events: &mut [Event<'_>]) -> Vec<Heading> {
    let mut contents = Vec::new();
    let mut anchors = Anchors::default();
    for at in 0..events.len() {
        let Event::Start(Tag::Heading { level, .. }) = &events[at] else { continue };
        let level = *level as u8;
        let text = heading_text(&events[at..]);
        let name = anchors.new_one(&slug(&text));
        if let Event::Start(Tag::Heading { id, .. }) = &mut events[at] {
            *id = Some(CowStr::from(name.clone()));
        }
        contents.push(Heading { level, id: name, text });
    }
    contents
}

/// The words of the heading that begins here.
pub(super) fn heading_text(events: &[Event<'_>]) -> String {
    let inside = events.iter().take_while(|it| !matches!(it, Event::End(TagEnd::Heading(_))));
    inside
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
            Event::SoftBreak | Event::HardBreak => Some(" "),
            _ => None,
        })
        .collect()
}

/// A text as an anchor.
pub(super) fn slug(text: &str) -> String {
    let words: Vec<_> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "section".to_owned() } else { words.join("-").to_lowercase() }
}

/// The anchors of one page: no two are the same.
#[derive(Default)]
pub(super) struct Anchors {
    taken: BTreeSet<String>,
    /// How often each was wanted: a thousand like headings are not tried a million times.
    wanted: BTreeMap<String, usize>,
}

impl Anchors {
    /// Anchors beside those that the page has of its own.
    pub fn beside(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|&it| it.to_owned()).collect(), wanted: BTreeMap::new() }
    }

    /// This anchor, or one with a number behind it where it is taken.
    pub fn new_one(&mut self, wish: &str) -> String {
        let next = self.wanted.entry(wish.to_owned()).or_insert(0);
        loop {
            *next += 1;
            let name = if *next == 1 { wish.to_owned() } else { format!("{wish}-{next}") };
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
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
