//! The web form: URL-encoded bytes into a draft. Nothing typed is lost, whatever it is.
use std::borrow::Cow;

use crate::domain::draft::{Draft, DraftWork};

/// Why bytes are not a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// A percent sign without two hexadecimal digits, or bytes that are not UTF-8.
    #[error("the form is not valid UTF-8 text in URL encoding")]
    Encoding,
    /// More fields than any form of ours has.
    #[error("the form has too many fields")]
    TooManyFields,
    /// A field that must be there is not, or holds something it cannot.
    #[error("a field of the form is missing or holds something it cannot")]
    Fields,
}

/// What a form carries besides the notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Envelope {
    /// What was typed.
    pub draft: Draft,
    /// The policy version whose wording was on the form.
    pub policy: String,
    /// Random, one per form that was handed out: the same click twice is the same notice.
    pub token: String,
    /// Which button was pressed.
    pub step: String,
    /// The notice is to be sent although something is missing.
    pub anyway: bool,
}

/// A hundred works of three fields each, and the rest.
pub(super) const FIELDS_MOST: usize = 1_000;

/// Reads a submitted form.
pub fn read(bytes: &[u8]) -> Result<Envelope, FormError> {
    let mut envelope = Envelope::default();
    for (name, value) in pairs(bytes, FIELDS_MOST)? {
        put(&mut envelope, &name, value.into_owned());
    }
    if envelope.draft.works.is_empty() {
        envelope.draft.works.push(DraftWork::default());
    }
    Ok(envelope)
}

/// Name and value of a field.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The fields of a form, at most so many, in the order in which they were sent.
pub fn pairs(bytes: &[u8], most: usize) -> Result<Vec<Pair<'_>>, FormError> {
    if !is_utf8_encoded(bytes) {
        return Err(FormError::Encoding);
    }
    let pairs: Vec<_> = form_urlencoded::parse(bytes).take(most + 1).collect();
    if pairs.len() > most { Err(FormError::TooManyFields) } else { Ok(pairs) }
}

fn put(envelope: &mut Envelope, name: &str, value: String) {
    let draft = &mut envelope.draft;
    let given = value == "yes";
    match name {
        "policy" => envelope.policy = value,
        "token" => envelope.token = value,
        "step" => envelope.step = value,
        "anyway" => envelope.anyway = given,
        "subsection" => draft.subsection = value,
        "signer_name" => draft.signer = value,
        "organisation" => draft.organisation = value,
        "on_behalf_of" => draft.capacity = value,
        "owner_name" => draft.owner = value,
        "email" => draft.email = value,
        "phone" => draft.phone = value,
        "postal_address" => draft.address = value,
        "country" => draft.country = value,
        "locations" => draft.locations = value,
        "good_faith" => draft.statements.good_faith = given,
        "accuracy" => draft.statements.accuracy = given,
        "authority" => draft.statements.authority = given,
        "signature" => draft.signature = value,
        "signed_on" => draft.signed_on = value,
        "website" => draft.honeypot = value,
        _ => {
            if let Some(key) = name.strip_prefix("field.") {
                draft.added.insert(key.to_owned(), value);
            } else if let Some((number, part)) =
                name.strip_prefix("work.").and_then(|rest| rest.split_once('.'))
            {
                put_work(&mut draft.works, number, part, value);
            }
        }
    }
}

/// The fields that [`read`] makes the same envelope of, without the button: what a page carries
/// along unseen.
#[must_use]
pub fn write(envelope: &Envelope) -> Vec<(Cow<'static, str>, &str)> {
    let draft = &envelope.draft;
    let yes = |given: bool| if given { "yes" } else { "" };
    let mut fields: Vec<(Cow<'static, str>, &str)> = [
        ("policy", envelope.policy.as_str()),
        ("token", &envelope.token),
        ("anyway", yes(envelope.anyway)),
        ("subsection", &draft.subsection),
        ("signer_name", &draft.signer),
        ("organisation", &draft.organisation),
        ("on_behalf_of", &draft.capacity),
        ("owner_name", &draft.owner),
        ("email", &draft.email),
        ("phone", &draft.phone),
        ("postal_address", &draft.address),
        ("country", &draft.country),
        ("locations", &draft.locations),
        ("good_faith", yes(draft.statements.good_faith)),
        ("accuracy", yes(draft.statements.accuracy)),
        ("authority", yes(draft.statements.authority)),
        ("signature", &draft.signature),
        ("signed_on", &draft.signed_on),
        ("website", &draft.honeypot),
    ]
    .map(|(name, value)| (Cow::Borrowed(name), value))
    .to_vec();
    for (number, work) in (1..).zip(&draft.works) {
        let parts = [
            ("kind", &work.kind),
            ("description", &work.description),
            ("original", &work.original),
        ];
        fields.extend(
            parts.map(|(part, value)| (format!("work.{number}.{part}").into(), value.as_str())),
        );
    }
    let added = draft.added.iter();
    fields.extend(added.map(|(key, value)| (format!("field.{key}").into(), value.as_str())));
    fields.retain(|(_, value)| !value.is_empty());
    fields
}

/// Numbers come from our own form; a forged one reserves no memory beyond the limit.
fn put_work(works: &mut Vec<DraftWork>, number: &str, part: &str, value: String) {
    let Some(index) = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1)) else {
        return;
    };
    if index >= FIELDS_MOST {
        return;
    }
    if works.len() <= index {
        works.resize_with(index + 1, DraftWork::default);
    }
    match part {
        "kind" => works[index].kind = value,
        "description" => works[index].description = value,
        "original" => works[index].original = value,
        _ => {}
    }
}

/// The parser below replaces what is not UTF-8; a notice must not be stored with words replaced.
#[must_use]
pub fn is_utf8_encoded(bytes: &[u8]) -> bool {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        if *byte == b'%' {
            let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
            let (Some(high), Some(low)) = (digit(rest.next()), digit(rest.next())) else {
                return false;
            };
            decoded.push((high * 16 + low).to_le_bytes()[0]);
        } else {
            decoded.push(*byte);
        }
    }
    std::str::from_utf8(&decoded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_reads_into_the_fields_it_names() {
        let form = read(b"signer_name=J%C3%BCrgen+M&work.2.description=B&work.1.description=A&good_faith=yes&accuracy=on&field.registration=VA+1&step=send").unwrap();
        assert_eq!(form.draft.signer, "Jürgen M");
        assert_eq!(form.draft.works.len(), 2);
        assert_eq!(form.draft.works[1].description, "B");
        assert!(form.draft.statements.good_faith && !form.draft.statements.accuracy);
        assert_eq!(form.draft.added["registration"], "VA 1");
        assert_eq!(form.step, "send");
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_and_not_replaced() {
        for bad in [&b"a=%FF"[..], b"a=%C3", b"a=%zz", b"a=%4", b"a=\xff"] {
            assert_eq!(read(bad), Err(FormError::Encoding), "{bad:?}");
        }
    }

    #[test]
    fn what_a_page_carries_along_reads_back_the_same() {
        let typed = b"policy=v&token=t&anyway=yes&subsection=link&signer_name=A&organisation=B&on_behalf_of=agent&owner_name=C&email=D&phone=E&postal_address=F%0AG&country=H&work.1.kind=image&work.1.description=I&work.2.original=J&locations=K%0A%0AL&good_faith=yes&accuracy=yes&authority=yes&signature=M&signed_on=N&website=O&field.a=P";
        let form = read(typed).unwrap();
        let mut again = form_urlencoded::Serializer::new(String::new());
        again.extend_pairs(write(&form));
        assert_eq!(read(again.finish().as_bytes()).unwrap(), form);
    }

    #[test]
    fn forged_numbers_reserve_nothing() {
        let form = read(b"work.99999999999.description=x&work.0.kind=y&work.-1.kind=z").unwrap();
        assert_eq!(form.draft.works, vec![DraftWork::default()]);
    }
}
