//! HTML as text that a person could have typed: links stay, markup goes, one pass.
use html5gum::{StartTag, Token, Tokenizer};

/// What stands in these is not for reading.
const SILENT: [&[u8]; 5] = [b"script", b"style", b"head", b"title", b"template"];
/// Each of these begins a new line.
const LINES: [&[u8]; 18] = [
    b"br",
    b"p",
    b"div",
    b"li",
    b"ul",
    b"ol",
    b"tr",
    b"table",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"blockquote",
    b"hr",
    b"pre",
    b"section",
];
/// Bytes of an address in a link that are kept.
const LINK_MOST: usize = 4_000;

/// The text of a page.
pub(super) fn text(page: &str) -> String {
    let mut out = Writer::default();
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => out.open(&tag),
            Token::EndTag(tag) => out.close(&tag.name),
            Token::String(words) => out.words(&String::from_utf8_lossy(&words)),
            _ => {}
        }
    }
    out.end_link();
    out.text.trim().to_owned()
}

#[derive(Default)]
struct Writer {
    text: String,
    /// The element whose content is not shown; such elements do not nest in each other.
    silent: Option<Vec<u8>>,
    /// Where the link goes that is open, and where its words begin.
    link: Option<(String, usize)>,
    /// Space is owed before the next word.
    gap: bool,
    /// An address was just written: a word that follows must not seem a part of it.
    after_link: bool,
}

impl Writer {
    fn open(&mut self, tag: &StartTag<()>) {
        let name: &[u8] = &tag.name;
        if self.silent.is_some() {
            // A page that never closes its head still has a body.
            if name == b"body" {
                self.silent = None;
            }
            return;
        }
        if SILENT.contains(&name) && !tag.self_closing {
            self.silent = Some(name.to_vec());
        } else if name == b"a" {
            self.end_link();
            let link = tag.attributes.iter().find(|(key, _)| key.as_slice() == b"href");
            let link = link.map(|(_, value)| String::from_utf8_lossy(value).trim().to_owned());
            let is_address = |link: &String| {
                let start = link.get(..7).unwrap_or(link).to_ascii_lowercase();
                link.len() <= LINK_MOST
                    && (start.starts_with("http:/")
                        || start.starts_with("https:/")
                        || start.starts_with("ftp:/"))
            };
            self.link = link.filter(is_address).map(|link| (link, self.text.len()));
        } else if name == b"td" || name == b"th" {
            self.gap = true;
        } else if LINES.contains(&name) {
            self.line();
            if name == b"p" {
                self.paragraph();
            }
        }
    }

    fn close(&mut self, name: &[u8]) {
        if self.silent.as_deref() == Some(name) {
            self.silent = None;
        } else if self.silent.is_none() {
            if name == b"a" {
                self.end_link();
            } else if name == b"p" {
                self.line();
                self.paragraph();
            } else if LINES.contains(&name) && name != b"br" {
                self.line();
            }
        }
    }

    fn words(&mut self, words: &str) {
        if self.silent.is_some() {
            return;
        }
        self.gap |= words.starts_with(char::is_whitespace);
        self.gap |= self.after_link && words.starts_with(char::is_alphanumeric);
        self.after_link &= words.is_empty();
        for word in words.split_whitespace() {
            let at_start = self.text.is_empty() || self.text.ends_with('\n');
            if self.gap && !at_start {
                self.text.push(' ');
            }
            self.text.push_str(word);
            self.gap = true;
        }
        self.gap = words.ends_with(char::is_whitespace) || (words.is_empty() && self.gap);
    }

    fn line(&mut self) {
        self.gap = false;
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            let bare = self.text.trim_end_matches(' ').len();
            self.text.truncate(bare);
            if !self.text.ends_with('\n') {
                self.text.push('\n');
            }
        }
    }

    fn paragraph(&mut self) {
        if self.text.ends_with('\n') && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Where a link goes is said after its words, unless they say it.
    fn end_link(&mut self) {
        let Some((link, start)) = self.link.take() else { return };
        let said = self.text.get(start..).unwrap_or_default();
        if !said.contains(&link) {
            let gap = if said.trim().is_empty() { "" } else { " " };
            self.text.extend([gap, "<", &link, ">"]);
            self.after_link = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn links_are_kept_and_markup_goes() {
        let page = "<html><head><title>x</title><style>p{}</style></head><body><p>Dear&nbsp;agent,</p>\
            <p>My photo is <a href=\"https://files.example/a?x=1&amp;y=2\">here</a>,\n and \
            <a href='https://files.example/b'>https://files.example/b</a>.<br>Thanks<script>alert(1)</script></p>\
            <table><tr><td>One</td><td>Two</td></tr></table></body></html>";
        assert_eq!(
            text(page),
            "Dear agent,\n\nMy photo is here <https://files.example/a?x=1&y=2>, and https://files.example/b.\nThanks\n\nOne Two"
        );
    }

    #[test]
    fn broken_markup_ends_somewhere() {
        assert_eq!(text("<b<i>a<a href=https://x.example/>b"), "ab <https://x.example/>");
        assert_eq!(text("<head><body>seen"), "seen");
        assert_eq!(text("no markup < at all"), "no markup < at all");
    }
}
