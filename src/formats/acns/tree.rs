//! The XML of an ACNS document as a tree of bounded size, repaired where senders break it the same way again and again.
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{
    error::{AcnsError, Position},
    find::declaration,
};

/// Bytes of one document.
const BYTES_MOST: usize = 8 * 1024 * 1024;
/// Levels of elements; the schema needs six.
const DEPTH_MOST: usize = 32;
/// Elements of one document: some 20,000 items.
const NODES_MOST: usize = 200_000;
/// Attributes read of one element; the schema knows at most seven.
const ATTRIBUTES_MOST: usize = 32;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Name without prefix: senders use many namespaces, and none.
    pub name: String,
    /// Attributes by name without prefix.
    pub attributes: Vec<(String, String)>,
    /// All text directly in it.
    pub text: String,
    /// Elements directly in it.
    pub children: Vec<Node>,
    /// The byte of the document at which it begins.
    pub at: usize,
    /// The byte behind its first tag.
    pub tag_end: usize,
}

impl Node {
    /// The first element of this name.
    pub fn child(&self, name: &str) -> Option<&Node> {
        self.all(name).next()
    }

    /// Every element of this name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &Node> {
        self.children.iter().filter(move |it| it.name.eq_ignore_ascii_case(name))
    }

    /// The text of the first element of this name, trimmed; empty where there is none.
    pub fn value(&self, name: &str) -> String {
        self.child(name).map(|it| it.text.trim().to_owned()).unwrap_or_default()
    }

    /// An attribute, trimmed; empty where there is none.
    pub fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(it, _)| it.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim()).unwrap_or_default()
    }
}

/// A document: its root, and the namespace it says it is in.
#[derive(Debug)]
pub(super) struct Tree {
    pub root: Node,
    pub namespace: Option<String>,
}

/// Reads `xml`. Encoding declarations mean nothing here: it is text already.
pub(super) fn parse(xml: &str) -> Result<Tree, AcnsError> {
    if xml.len() > BYTES_MOST {
        return Err(AcnsError::TooLarge { most: BYTES_MOST, found: xml.len() });
    }
    let lead = xml.len() - xml.trim_start().len();
    let skipped =
        if xml[lead..].starts_with("<?xml") { lead + declaration(&xml[lead..]) } else { 0 };
    let mut reader = Reader::from_str(&xml[skipped..]);
    reader.config_mut().allow_dangling_amp = true;
    let offset = |at: u64| skipped.saturating_add(usize::try_from(at).unwrap_or(usize::MAX));
    let mut builder = Builder { xml, open: Vec::new(), namespace: None, nodes: 0 };
    loop {
        let at = offset(reader.buffer_position());
        let event = reader.read_event().map_err(|error| {
            let at = Position::of(xml, offset(reader.error_position()));
            AcnsError::Syntax { at, reason: error.to_string() }
        })?;
        let tag_end = offset(reader.buffer_position());
        let root = match event {
            Event::Start(tag) => {
                builder.begin(&tag, at, tag_end)?;
                None
            }
            Event::Empty(tag) => {
                builder.begin(&tag, at, tag_end)?;
                builder.end()
            }
            Event::End(_) => builder.end(),
            Event::Text(text) => builder.text(&text.xml10_content()),
            Event::CData(text) => builder.text(&text.xml10_content()),
            Event::GeneralRef(name) => builder.reference(&name.xml10_content()),
            Event::DocType(_) => return Err(AcnsError::Doctype(Position::of(xml, at))),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => None,
            Event::Eof => return Err(builder.unclosed()),
        };
        if let Some(root) = root {
            return Ok(Tree { root, namespace: builder.namespace });
        }
    }
}

/// The elements that are open, and what was counted.
struct Builder<'a> {
    xml: &'a str,
    open: Vec<Node>,
    namespace: Option<String>,
    nodes: usize,
}

impl Builder<'_> {
    fn begin(&mut self, tag: &BytesStart<'_>, at: usize, tag_end: usize) -> Result<(), AcnsError> {
        let position = || Position::of(self.xml, at);
        if self.open.len() == DEPTH_MOST {
            return Err(AcnsError::TooDeep { most: DEPTH_MOST, at: position() });
        }
        self.nodes += 1;
        if self.nodes > NODES_MOST {
            return Err(AcnsError::TooMany { most: NODES_MOST, at: position() });
        }
        let inside = self.xml.get(at + 1..tag_end).unwrap_or_default();
        if let Some(place) = inside.find('<') {
            // No attribute can hold one (XML 1.0, 3.1). What seems to begin in one, such as CDATA, would not
            // once a password is withheld, and what is kept would be another document.
            let at = Position::of(self.xml, at + 1 + place);
            return Err(AcnsError::Syntax { at, reason: "a `<` within a tag".to_owned() });
        }
        let name = tag.name();
        let prefix = name.prefix().map(|it| it.as_ref().to_owned());
        let mut attributes = Vec::new();
        for attribute in tag.html_attributes().with_checks(false).take(ATTRIBUTES_MOST) {
            let attribute = attribute
                .map_err(|error| AcnsError::Syntax { at: position(), reason: error.to_string() })?;
            let value = unescaped(&attribute.value);
            let key = attribute.key;
            if self.open.is_empty() && declares(key.as_ref(), prefix.as_deref()) {
                self.namespace = Some(value.clone());
            }
            attributes.push((key.local_name().as_ref().to_owned(), value));
        }
        let name = name.local_name().as_ref().to_owned();
        self.open.push(Node { name, attributes, at, tag_end, ..Node::default() });
        Ok(())
    }

    /// The root, when it is what ended.
    fn end(&mut self) -> Option<Node> {
        let node = self.open.pop()?;
        match self.open.last_mut() {
            Some(parent) => {
                parent.children.push(node);
                None
            }
            None => Some(node),
        }
    }

    fn text(&mut self, text: &str) -> Option<Node> {
        if let Some(node) = self.open.last_mut() {
            node.text.push_str(text);
        }
        None
    }

    fn reference(&mut self, name: &str) -> Option<Node> {
        match resolve(name) {
            Some(c) => self.text(c.encode_utf8(&mut [0; 4])),
            None => self.text(&format!("&{name};")),
        }
    }

    fn unclosed(&self) -> AcnsError {
        let open = self.open.last();
        AcnsError::Unclosed {
            name: open.map_or_else(|| "Infringement".to_owned(), |it| it.name.clone()),
            at: Position::of(self.xml, open.map_or(0, |it| it.at)),
        }
    }
}

/// Whether an attribute declares the namespace of elements with this prefix.
fn declares(key: &str, prefix: Option<&str>) -> bool {
    match prefix {
        Some(prefix) => key.strip_prefix("xmlns:") == Some(prefix),
        None => key == "xmlns",
    }
}

/// The five entities of XML and characters by number. There are no others, and `&copy=1` in an
/// address that nobody escaped is what it looks like.
fn resolve(name: &str) -> Option<char> {
    let number = |digits, radix| {
        let c = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
        (!c.is_control() || "\t\n\r".contains(c)).then_some(c)
    };
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(digits) => number(digits, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}

/// The longest reference that is looked for, `&#x10FFFF;`.
const REFERENCE_MOST: usize = 10;

fn unescaped(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.bytes().take(REFERENCE_MOST).position(|it| it == b';');
        match end.and_then(|end| Some((resolve(&rest[..end])?, end))) {
            Some((c, end)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    out
}
