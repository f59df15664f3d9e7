//! A JSON document as it was sent: names stand once, numbers as written, depth bounded.
use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

/// A value; an object keeps the order in which its members were sent.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// Any number.
    Number(serde_json::Number),
    /// Text.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object.
    Object(Vec<(String, Tree)>),
}

/// Why bytes are not a JSON document that can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotJson(String);

/// Reads a document. Depth is bounded by the parser, a name that stands twice in an object is an
/// error: parsers differ in which of the two they take.
pub fn read(bytes: &[u8]) -> Result<Tree, NotJson> {
    if let Err(error) = std::str::from_utf8(bytes) {
        return Err(NotJson(format!("byte {} is not UTF-8", error.valid_up_to() + 1)));
    }
    serde_json::from_slice(bytes).map_err(|error| NotJson(error.to_string()))
}

impl Tree {
    /// What kind of value it is, as people call it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Flag(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Tree, E> {
        Ok(Tree::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tree, E> {
        let number = serde_json::Number::from_f64(number);
        number.map(Tree::Number).ok_or_else(|| E::custom("a number is out of range"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tree, A::Error> {
        let mut names = std::collections::HashSet::new();
        let mut object = Vec::new();
        while let Some((name, value)) = members.next_entry::<String, Tree>()? {
            if !names.insert(name.clone()) {
                let short: String = name.chars().take(60).collect();
                return Err(A::Error::custom(format!(
                    "the name {short:?} stands twice in an object"
                )));
            }
            object.push((name, value));
        }
        Ok(Tree::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_json_is_refused_and_said_where() {
        for (bytes, words) in [
            (&b"{\"a\":1,\"a\":2}"[..], "twice"),
            (b"{\"a\": \"\xff\"}", "byte 8 is not UTF-8"),
            (b"{\"a\": 1", "line 1 column 7"),
            (b"", "EOF"),
            (b"{} {}", "trailing"),
        ] {
            let error = read(bytes).unwrap_err().to_string();
            assert!(error.contains(words), "{error}");
        }
        let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
        assert!(read(&deep).unwrap_err().to_string().contains("recursion"));
    }
}
