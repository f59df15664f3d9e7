//! Reading fields of a JSON object by the rules of a schema; what breaks one is noted, and reading goes on.
use std::net::IpAddr;

use jiff::Timestamp;
use serde_json::{Map, Value};
use url::Url;
use uuid::Uuid;

use super::fault::{Faults, XarfCode};
use crate::domain::party::Email;

/// An object of the report and the way to it.
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    pointer: String,
}

/// What a text must be, beside being text.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// Any text of at most so many characters.
    Text(usize),
    /// An absolute URI.
    Uri,
    /// An e-mail address.
    Email,
    /// A host name.
    Host,
    /// A date and time with its zone (RFC 3339).
    Time,
    /// A UUID.
    Uuid,
    /// One of these.
    OneOf(&'static [&'static str]),
    /// 40 hexadecimal digits.
    InfoHash,
    /// A magnet link.
    Magnet,
}

impl<'a> Fields<'a> {
    /// The report itself.
    pub fn root(map: &'a Map<String, Value>) -> Self {
        Self { map, pointer: String::new() }
    }

    /// The object in element `index` of the list that `self` points at as `name`.
    pub fn element(
        &self,
        name: &str,
        index: usize,
        value: &'a Value,
        faults: &mut Faults,
    ) -> Option<Self> {
        let pointer = format!("{}/{index}", self.at(name));
        let Value::Object(map) = value else {
            faults.add(&pointer, XarfCode::WrongType, "is not an object");
            return None;
        };
        Some(Self { map, pointer })
    }

    /// JSON pointer to a field.
    pub fn at(&self, name: &str) -> String {
        format!("{}/{}", self.pointer, name.replace('~', "~0").replace('/', "~1"))
    }

    /// Whether a field is there.
    pub fn has(&self, name: &str) -> bool {
        self.map.contains_key(name)
    }

    /// A text that no schema has a rule for; empty where there is none.
    pub fn loose(&self, name: &str) -> String {
        self.map.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Notes that a field is not there.
    pub fn missing(&self, name: &str, faults: &mut Faults) {
        faults.add(&self.at(name), XarfCode::Required, "is missing");
    }

    /// Notes every field that is none of these.
    pub fn only(&self, names: &[&str], faults: &mut Faults) {
        for name in self.map.keys().filter(|it| !names.contains(&it.as_str())) {
            faults.add(&self.at(name), XarfCode::UnknownField, "is not a field of this object");
        }
    }

    /// A text that must be there.
    pub fn required(&self, name: &str, shape: Shape, faults: &mut Faults) -> String {
        if self.map.contains_key(name) {
            return self.text(name, shape, faults).unwrap_or_default();
        }
        self.missing(name, faults);
        String::new()
    }

    /// A text that may be there.
    pub fn text(&self, name: &str, shape: Shape, faults: &mut Faults) -> Option<String> {
        let Value::String(text) = self.map.get(name)? else {
            faults.add(&self.at(name), XarfCode::WrongType, "is not a string");
            return None;
        };
        if let Err((code, message)) = shape.check(text) {
            faults.add(&self.at(name), code, message);
            return None;
        }
        Some(text.clone())
    }

    /// A whole number that may be there.
    pub fn number(&self, name: &str, least: u64, most: u64, faults: &mut Faults) -> Option<u64> {
        let value = self.map.get(name)?;
        let number = value.as_u64().filter(|it| (least..=most).contains(it));
        if number.is_none() {
            let message = format!("is not a whole number from {least} to {most}");
            faults.add(&self.at(name), XarfCode::Invalid, message);
        }
        number
    }

    /// A fraction that may be there.
    pub fn fraction(&self, name: &str, faults: &mut Faults) {
        let Some(value) = self.map.get(name) else { return };
        if !value.as_f64().is_some_and(|it| (0.0..=1.0).contains(&it)) {
            faults.add(&self.at(name), XarfCode::Invalid, "is not a number from 0 to 1");
        }
    }

    /// An object that may be there.
    pub fn object(&self, name: &str, faults: &mut Faults) -> Option<Self> {
        let Value::Object(map) = self.map.get(name)? else {
            faults.add(&self.at(name), XarfCode::WrongType, "is not an object");
            return None;
        };
        Some(Self { map, pointer: self.at(name) })
    }

    /// A list that may be there, of at most so many.
    pub fn list(&self, name: &str, most: usize, faults: &mut Faults) -> &'a [Value] {
        match self.map.get(name) {
            None => &[],
            Some(Value::Array(list)) if list.len() <= most => list,
            Some(Value::Array(list)) => {
                let message = format!("has {} elements; at most {most} are allowed", list.len());
                faults.add(&self.at(name), XarfCode::TooMuch, message);
                &[]
            }
            Some(_) => {
                faults.add(&self.at(name), XarfCode::WrongType, "is not a list");
                &[]
            }
        }
    }
}

impl Shape {
    fn check(self, text: &str) -> Result<(), (XarfCode, String)> {
        let invalid = |fits: bool, message: &str| {
            if fits { Ok(()) } else { Err((XarfCode::Invalid, message.to_owned())) }
        };
        match self {
            Self::Text(most) => {
                let found = text.chars().count();
                if found <= most {
                    return Ok(());
                }
                let message = format!("has {found} characters; at most {most} are allowed");
                Err((XarfCode::TooMuch, message))
            }
            Self::Uri => invalid(Url::parse(text).is_ok(), "is not an absolute URI"),
            Self::Email => invalid(
                matches!(Email::parse(text), Ok(Some(_))),
                "is not an e-mail address, like name@example.org",
            ),
            Self::Host => invalid(is_host(text), "is not a host name"),
            Self::Time => invalid(
                text.parse::<Timestamp>().is_ok(),
                "is not a date and time with a time zone, like 2026-11-22T09:30:00Z",
            ),
            Self::Uuid => {
                invalid(text.len() == 36 && Uuid::try_parse(text).is_ok(), "is not a UUID")
            }
            Self::OneOf(known) => {
                invalid(known.contains(&text), &format!("is none of {}", known.join(", ")))
            }
            Self::InfoHash => invalid(
                text.len() == 40 && text.bytes().all(|it| it.is_ascii_hexdigit()),
                "is not an info hash of 40 hexadecimal digits",
            ),
            Self::Magnet => invalid(text.starts_with("magnet:?xt=urn:"), "is not a magnet link"),
        }
    }
}

/// RFC 1123, and no address.
fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };
    text.len() <= 253 && text.split('.').all(label) && text.parse::<IpAddr>().is_err()
}
