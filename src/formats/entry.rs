//! The form of a notice that somebody at the desk types in: what the paper says, and how it came.
use std::borrow::Cow;

use super::form::{self, Envelope, FormError};
use crate::domain::policy::StatementKind;

/// How a notice came that no computer sent, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arrival {
    /// Key of the door.
    pub door: String,
    /// When it reached the provider, in the provider's zone.
    pub received_at: String,
}

/// Reads a submitted form.
///
/// # Errors
/// When it is none.
pub fn read(bytes: &[u8]) -> Result<(Envelope, Arrival), FormError> {
    let mut envelope = form::read(bytes)?;
    let mut arrival = Arrival::default();
    for (name, value) in form::pairs(bytes, form::FIELDS_MOST)? {
        let value = value.into_owned();
        match &*name {
            "door" => arrival.door = value,
            "received_at" => arrival.received_at = value,
            "reference" => envelope.draft.reference = value,
            _ => {
                let kind = name.strip_prefix("quoted.").and_then(StatementKind::from_key);
                if let Some(kind) = kind.filter(|_| !value.trim().is_empty()) {
                    envelope.draft.quoted.insert(kind, value);
                }
            }
        }
    }
    Ok((envelope, arrival))
}

/// The fields that [`read`] makes the same of.
#[must_use]
pub fn write<'a>(
    envelope: &'a Envelope,
    arrival: &'a Arrival,
) -> Vec<(Cow<'static, str>, &'a str)> {
    let mut fields = form::write(envelope);
    fields.push(("door".into(), &arrival.door));
    fields.push(("received_at".into(), &arrival.received_at));
    fields.push(("reference".into(), &envelope.draft.reference));
    let quoted = envelope.draft.quoted.iter();
    fields.extend(quoted.map(|(kind, words)| (format!("quoted.{kind}").into(), words.as_str())));
    fields.retain(|(_, value)| !value.is_empty());
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_along_reads_as_the_same_entry() {
        let typed = b"policy=p&token=t&signer_name=A&good_faith=yes&quoted.good_faith=I+believe%0Aso&quoted.x=y&door=post&received_at=2026-03-01T10%3A00&reference=R-1";
        let (envelope, arrival) = read(typed).unwrap();
        assert_eq!(envelope.draft.quoted[&StatementKind::GoodFaith], "I believe\nso");
        assert_eq!((arrival.door.as_str(), envelope.draft.reference.as_str()), ("post", "R-1"));
        let mut again = form_urlencoded::Serializer::new(String::new());
        again.extend_pairs(write(&envelope, &arrival));
        assert_eq!(read(again.finish().as_bytes()).unwrap(), (envelope, arrival));
    }
}
