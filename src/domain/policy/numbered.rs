//! A policy as numbered blocks with an anchor on each, so that anybody can point at one of them.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::block::{Block, BlockKind, Numbered};
use super::markdown::{Anchors, harmless, heading_text, slug, written};

/// Anchors that the page around the text has of its own.
const OF_THE_PAGE: [&str; 2] = ["main", "toc-title"];

/// Renders Markdown like [`super::markdown::render`], with a number and an anchor on headings and
/// paragraphs, and an anchor on the items of lists. An item that names a clause of the statute is
/// found by that clause: `#17-usc-512-c-3-a-ii`.
#[must_use]
pub fn number(markdown: &str) -> Numbered {
    let events = harmless(markdown);
    let headings = events.iter().filter(|it| matches!(it, Event::Start(Tag::Heading { .. })));
    let mut page = Page {
        out: Vec::with_capacity(events.len() * 2),
        blocks: Vec::new(),
        anchors: Anchors::beside(&OF_THE_PAGE),
        // One heading divides nothing.
        is_numbered: headings.count() > 1,
        section: Section::default(),
        anchor: String::new(),
        inside: Vec::new(),
        is_open: false,
        clause: None,
    };
    for at in 0..events.len() {
        page.take(&events, at);
    }
    let Page { out, mut blocks, .. } = page;
    for block in &mut blocks {
        let text = block.text.trim_matches([' ', '\n', '|']);
        block.text = text.to_owned();
    }
    blocks.retain(|block| !block.text.is_empty());
    Numbered { body: written(out), blocks }
}

/// The heading under which we are, and what was counted below it.
#[derive(Default)]
struct Section {
    /// Levels and counts of the headings above: 3.1 is `[(2, 3), (3, 1)]`.
    path: Vec<(HeadingLevel, usize)>,
    slug: String,
    number: String,
    paragraphs: usize,
    items: usize,
}

impl Section {
    fn begin(&mut self, level: HeadingLevel, slug: String) {
        while self.path.last().is_some_and(|(last, _)| *last > level) {
            self.path.pop();
        }
        match self.path.last_mut() {
            Some((last, count)) if *last == level => *count += 1,
            _ => self.path.push((level, 1)),
        }
        let counts: Vec<_> = self.path.iter().map(|(_, count)| count.to_string()).collect();
        (self.slug, self.number) = (slug, counts.join("."));
        (self.paragraphs, self.items) = (0, 0);
    }

    /// What anchors below the heading begin with.
    fn stem(&self) -> &str {
        if self.slug.is_empty() { "text" } else { &self.slug }
    }
}

/// A page while it is written.
struct Page<'m> {
    out: Vec<Event<'m>>,
    blocks: Vec<Block>,
    anchors: Anchors,
    is_numbered: bool,
    section: Section,
    /// The latest anchor.
    anchor: String,
    /// The containers around us.
    inside: Vec<Container>,
    /// Whether words still belong to the last block.
    is_open: bool,
    /// The clause that the item at hand names.
    clause: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    List,
    Quote,
    Row,
    Code,
}

impl<'m> Page<'m> {
    fn take(&mut self, events: &[Event<'m>], at: usize) {
        let event = events[at].clone();
        match &event {
            Event::Start(Tag::Heading { level, .. }) => {
                return self.heading(*level, &heading_text(&events[at..]));
            }
            Event::Start(Tag::Paragraph) if self.inside.is_empty() => return self.paragraph(),
            Event::Start(Tag::Item) if self.inside == [Container::List] => {
                return self.item(&own_text(&events[at + 1..]));
            }
            Event::Start(Tag::List(_)) => self.enter(Container::List),
            Event::Start(Tag::BlockQuote(_)) => self.enter(Container::Quote),
            Event::Start(Tag::CodeBlock(_)) => self.enter(Container::Code),
            Event::Start(Tag::TableHead | Tag::TableRow) => self.enter(Container::Row),
            Event::End(
                TagEnd::List(_)
                | TagEnd::BlockQuote(_)
                | TagEnd::CodeBlock
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) => {
                self.inside.pop();
                self.is_open = false;
            }
            Event::Start(Tag::Item) | Event::End(TagEnd::Heading(_) | TagEnd::Item) => {
                self.is_open = false;
            }
            Event::End(TagEnd::Paragraph) if self.inside.last() != Some(&Container::List) => {
                self.is_open = false;
            }
            Event::End(TagEnd::TableCell) => self.append(" | "),
            Event::SoftBreak => self.append(" "),
            Event::HardBreak | Event::End(TagEnd::Paragraph) => self.append("\n"),
            Event::Code(text) => self.append(text),
            Event::Text(text) => {
                self.append(text);
                return self.text(text.clone());
            }
            _ => {}
        }
        self.out.push(event);
    }

    fn enter(&mut self, container: Container) {
        self.inside.push(container);
        self.is_open = false;
    }

    fn heading(&mut self, level: HeadingLevel, text: &str) {
        let anchor = self.anchors.new_one(&slug(text));
        self.section.begin(level, anchor.clone());
        let number = if self.is_numbered { self.section.number.clone() } else { String::new() };
        let id = Some(CowStr::from(anchor.clone()));
        let (classes, attrs) = (Vec::new(), Vec::new());
        self.out.push(Event::Start(Tag::Heading { level, id, classes, attrs }));
        self.open(BlockKind::Heading(level as u8), anchor, number);
    }

    fn paragraph(&mut self) {
        self.section.paragraphs += 1;
        let count = self.section.paragraphs;
        let anchor = self.anchors.new_one(&format!("{}-{count}", self.section.stem()));
        let is_numbered = self.is_numbered && !self.section.number.is_empty();
        let number =
            if is_numbered { format!("{}({count})", self.section.number) } else { String::new() };
        self.out.push(html(format!("<p id=\"{anchor}\">")));
        self.open(BlockKind::Paragraph, anchor, number);
    }

    fn item(&mut self, text: &str) {
        self.clause = clause(text).map(str::to_owned);
        self.section.items += 1;
        let wish = match &self.clause {
            Some(clause) => slug(&format!("17-usc-{clause}")),
            None => format!("{}-item-{}", self.section.stem(), self.section.items),
        };
        let anchor = self.anchors.new_one(&wish);
        self.out.push(html(format!("<li id=\"{anchor}\">")));
        self.open(BlockKind::Item, anchor, String::new());
    }

    /// Begins a block; its number leads to itself.
    fn open(&mut self, kind: BlockKind, anchor: String, number: String) {
        if !number.is_empty() {
            self.out.push(html(format!("<a class=\"no\" href=\"#{anchor}\">{number}</a> ")));
        }
        self.anchor.clone_from(&anchor);
        self.blocks.push(Block { kind, anchor, number, text: String::new() });
        self.is_open = true;
    }

    /// Adds words to the block at hand, or to a new one without an anchor of its own.
    fn append(&mut self, words: &str) {
        if !self.is_open {
            let kind = match self.inside.last() {
                Some(Container::List) => BlockKind::Item,
                Some(Container::Quote) => BlockKind::Quote,
                Some(Container::Row) => BlockKind::Row,
                Some(Container::Code) => BlockKind::Line,
                None => BlockKind::Paragraph,
            };
            let (anchor, number) = (self.anchor.clone(), String::new());
            self.blocks.push(Block { kind, anchor, number, text: String::new() });
            self.is_open = true;
        }
        if let Some(block) = self.blocks.last_mut() {
            block.text.push_str(words);
        }
    }

    /// A text; the first mention of the item's clause leads to the item.
    fn text(&mut self, text: CowStr<'m>) {
        let found = self.clause.as_ref().and_then(|clause| {
            let begin = text.find(&format!("17 U.S.C. {clause}"))?;
            Some((begin, begin + "17 U.S.C. ".len() + clause.len()))
        });
        let Some((begin, end)) = found else { return self.out.push(Event::Text(text)) };
        self.clause = None;
        let part = |range: &str| Event::Text(CowStr::from(range.to_owned()));
        let link = html(format!("<a class=\"no\" href=\"#{}\">", self.anchor));
        self.out.extend([part(&text[..begin]), link, part(&text[begin..end])]);
        self.out.extend([html("</a>".to_owned()), part(&text[end..])]);
    }
}

/// Markup of our own: its anchors are made of letters, digits and hyphens alone.
fn html<'m>(markup: String) -> Event<'m> {
    Event::InlineHtml(CowStr::from(markup))
}

/// The plain words of an item up to the list within it; none where a link is among them, because
/// links do not lie within links.
fn own_text(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::End(TagEnd::Item) | Event::Start(Tag::List(_) | Tag::Link { .. }) => break,
            Event::Text(words) => text.push_str(words),
            _ => text.push('\n'),
        }
    }
    text
}

/// The clause of title 17 that a text names, such as `512(c)(3)(A)(ii)`.
fn clause(text: &str) -> Option<&str> {
    let (_, behind) = text.split_once("17 U.S.C. ")?;
    let mut depth = 0_usize;
    let end = behind.char_indices().find(|(_, c)| match c {
        '(' => {
            depth += 1;
            false
        }
        ')' if depth > 0 => {
            depth -= 1;
            false
        }
        _ => !c.is_ascii_alphanumeric(),
    });
    let clause = &behind[..end.map_or(behind.len(), |(at, _)| at)];
    clause.starts_with(|c: char| c.is_ascii_digit()).then_some(clause)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_paragraphs_are_numbered_and_lead_to_themselves() {
        let text =
            "Before.\n\n## First\n\nOne.\n\nTwo.\n\n#### Deep\n\nThree.\n\n## Second\n\nFour.";
        let page = number(text);
        let cited: Vec<_> =
            page.blocks.iter().map(|it| (it.number.as_str(), it.anchor.as_str())).collect();
        assert_eq!(
            cited,
            [
                ("", "text-1"),
                ("1", "first"),
                ("1(1)", "first-1"),
                ("1(2)", "first-2"),
                ("1.1", "deep"),
                ("1.1(1)", "deep-1"),
                ("2", "second"),
                ("2(1)", "second-1"),
            ]
        );
        let heading = "<h2 id=\"first\"><a class=\"no\" href=\"#first\">1</a> First</h2>";
        let paragraph = "<p id=\"first-2\"><a class=\"no\" href=\"#first-2\">1(2)</a> Two.</p>";
        assert!(page.body.contains(heading) && page.body.contains(paragraph), "{}", page.body);
    }

    #[test]
    fn a_text_with_one_heading_has_anchors_and_no_numbers() {
        let page = number("Before.\n\n## Contact\n\nWrite.");
        assert!(page.blocks.iter().all(|it| it.number.is_empty() && !it.anchor.is_empty()));
    }

    #[test]
    fn an_item_is_found_by_the_clause_that_it_names() {
        let text = "- **Work** (17 U.S.C. 512(c)(3)(A)(ii)). Which?\n- again 17 U.S.C. 512(c)(3)(A)(ii): x\n- [in a link 17 U.S.C. 512(f)](https://a.test)\n- none\n    - within";
        let page = number(text);
        let anchors: Vec<_> = page.blocks.iter().map(|it| it.anchor.as_str()).collect();
        let twice = "17-usc-512-c-3-a-ii-2";
        assert_eq!(
            anchors,
            ["17-usc-512-c-3-a-ii", twice, "text-item-3", "text-item-4", "text-item-4"]
        );
        let link = "(<a class=\"no\" href=\"#17-usc-512-c-3-a-ii\">17 U.S.C. 512(c)(3)(A)(ii)</a>). Which?";
        assert!(page.body.contains(link), "{}", page.body);
        assert_eq!(page.blocks[4].text, "within");
    }

    #[test]
    fn tables_quotes_and_breaks_are_blocks_in_plain_words() {
        let page =
            number("a\\\nb\nc\n\n| x | y |\n| --- | --- |\n| 1 | `2` |\n\n> said\n\n    typed");
        let words: Vec<_> = page.blocks.iter().map(|it| (it.kind.key(), &*it.text)).collect();
        assert_eq!(
            words,
            [
                ("paragraph", "a\nb c"),
                ("row", "x | y"),
                ("row", "1 | 2"),
                ("quote", "said"),
                ("line", "typed"),
            ]
        );
    }

    #[test]
    fn anchors_of_the_page_around_are_not_taken_and_none_stands_twice() {
        let text = "# Main\n\n# Toc title\n\n# A 1\n\n# A\n\nx\n\n# A\n\n".repeat(3);
        let page = number(&text);
        let mut anchors: Vec<_> = page.blocks.iter().map(|it| it.anchor.clone()).collect();
        let many = anchors.len();
        anchors.sort();
        anchors.dedup();
        assert_eq!(anchors.len(), many);
        assert!(!anchors.contains(&"main".to_owned()));
    }
}
