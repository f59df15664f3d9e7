//! The XML of a part, piece by piece by local name, with nothing in it that a document could define for itself.
use std::borrow::Cow;

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use super::{super::TableError, broken};

/// What stands next.
pub(super) enum Piece<'a> {
    /// An element begins.
    Open(Tag<'a>),
    /// The element that began last and is open ends.
    Close,
    /// Words directly in it.
    Words(Cow<'a, str>),
}

/// The beginning of an element.
pub(super) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Its name without prefix: the standard has two sets of namespaces, under any prefix.
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// An attribute by its name without prefix.
    pub fn attribute(&self, name: &str) -> Result<Option<Cow<'_, str>>, TableError> {
        // Comparing every attribute with every other would take the square of their number.
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| damaged())?;
            let (local, prefix) = attribute.key.decompose();
            if local.into_inner() == name && prefix.is_none_or(|it| it.into_inner() != "xmlns") {
                let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                return value.map(Some).map_err(|_| damaged());
            }
        }
        Ok(None)
    }

    /// Whether an attribute says yes.
    pub fn says(&self, name: &str) -> Result<bool, TableError> {
        Ok(matches!(self.attribute(name)?.as_deref(), Some("1" | "true" | "on" | "t")))
    }
}

pub(super) struct Pieces<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Pieces<'a> {
    pub fn of(xml: &'a str) -> Self {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// How many elements are open, the one that just began among them.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Nothing only after the root has ended.
    pub fn next(&mut self) -> Result<Option<Piece<'a>>, TableError> {
        loop {
            return Ok(Some(match self.reader.read_event().map_err(|_| damaged())? {
                Event::Start(tag) => {
                    self.depth += 1;
                    Piece::Open(Tag(tag))
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Piece::Close
                }
                Event::Text(text) => Piece::Words(text.xml10_content()),
                Event::CData(text) => Piece::Words(text.xml10_content()),
                Event::GeneralRef(name) => Piece::Words(resolved(&name)?.to_string().into()),
                Event::DocType(_) => {
                    return Err(TableError::Harmful("it defines a document type of its own"));
                }
                Event::Eof if self.depth == 0 => return Ok(None),
                Event::Eof => return Err(damaged()),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            }));
        }
    }

    /// Goes to the end of the element that just began.
    pub fn skip(&mut self) -> Result<(), TableError> {
        let level = self.depth;
        while self.depth >= level {
            self.next()?;
        }
        Ok(())
    }

    /// Adds the words directly in the element that just began, up to its end.
    pub fn words(&mut self, to: &mut String) -> Result<(), TableError> {
        loop {
            match self.next()? {
                Some(Piece::Words(words)) => to.push_str(&words),
                Some(Piece::Open(_)) => self.skip()?,
                Some(Piece::Close) | None => return Ok(()),
            }
        }
    }
}

fn damaged() -> TableError {
    broken("a part of it is damaged XML")
}

/// One of the five entities of XML, or a character by number.
fn resolved(name: &str) -> Result<char, TableError> {
    let number = |digits, radix| {
        let c = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
        (!c.is_control() || "\t\n\r".contains(c)).then_some(c)
    };
    let found = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(digits) => number(digits, 16),
            None => name.strip_prefix('#').and_then(|digits| number(digits, 10)),
        },
    };
    found.ok_or(TableError::Harmful("it uses entities that XML does not have"))
}
