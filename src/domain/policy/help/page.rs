//! An article with its data in it: as HTML for readers, as plain text for the search.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::super::markdown::{self, Html};
use super::super::{Policies, insertion, show};
use super::{Article, House};

/// An article ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// As it was written.
    pub article: Article,
    /// Its body.
    pub html: Html,
    /// Its body without markup.
    pub text: String,
}

impl Page {
    pub(super) fn of(article: Article, policies: &Policies, house: &House) -> Self {
        let figures =
            insertion::expand_figures(&article.body, |figure| show::escape(&house.say(figure)));
        let markdown = policies.expand(&figures);
        Self { html: markdown::render(&markdown), text: plain(&markdown), article }
    }

    /// Slug, title, keywords, summary and text: what the search knows of it.
    #[must_use]
    pub fn indexed(&self) -> [String; 5] {
        let Article { slug, title, keywords, summary, .. } = &self.article;
        let texts = [slug.as_str(), title, &keywords.join(" "), summary, &self.text];
        texts.map(str::to_owned)
    }
}

/// The words of Markdown; what stands on a line of its own ends like a sentence.
fn plain(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::Start(Tag::Item) => text.push_str("• "),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableRow
                | TagEnd::TableHead
                | TagEnd::TableCell,
            ) => text.push(' '),
            _ => {}
        }
    }
    // Marks of the private use area stand for found words; an article has none of its own.
    text.split_whitespace()
        .map(|word| word.replace(|c: char| ('\u{E000}'..='\u{F8FF}').contains(&c), ""))
        .collect::<Vec<_>>()
        .join(" ")
}
