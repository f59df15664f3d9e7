//! The web form of a counter-notice: URL-encoded bytes into a draft, and back. Nothing typed is lost.
use super::form::{FormError, pairs};
use crate::domain::{
    counter::draft::{CounterDraft, DESCRIBED, REPRESENTATIVE},
    notice::LOCATIONS_MOST,
};

/// What the form carries besides the counter-notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CounterEnvelope {
    /// What was typed.
    pub draft: CounterDraft,
    /// The case.
    pub case: String,
    /// The subscriber, when the form was opened from the subscriber's page.
    pub party: String,
    /// Number of the counter-notice that is to be completed.
    pub counter: String,
    /// The subscriber's key, with `party`; or that of the counter-notice, with `counter`.
    pub key: String,
    /// Where the material was, when the form was opened without a key.
    pub was_at: String,
    /// The version of the policy whose wording was on the form.
    pub policy: String,
    /// The version of the provider's particulars whose district was on the form.
    pub provider: String,
    /// Random, one per form that was handed out: the same click twice is the same counter-notice.
    pub token: String,
    /// Which button was pressed.
    pub step: String,
    /// It is to be sent although something is missing.
    pub anyway: bool,
}

/// Every location of the largest case, and the rest.
const FIELDS_MOST: usize = LOCATIONS_MOST + 100;

/// Reads a submitted form.
pub fn read(bytes: &[u8]) -> Result<CounterEnvelope, FormError> {
    let mut envelope = CounterEnvelope::default();
    for (name, value) in pairs(bytes, FIELDS_MOST)? {
        put(&mut envelope, &name, value.into_owned());
    }
    Ok(envelope)
}

fn put(envelope: &mut CounterEnvelope, name: &str, value: String) {
    let draft = &mut envelope.draft;
    let given = value == "yes";
    match name {
        "case" => envelope.case = value,
        "party" => envelope.party = value,
        "counter" => envelope.counter = value,
        "key" => envelope.key = value,
        "was_at" => envelope.was_at = value,
        "policy" => envelope.policy = value,
        "provider" => envelope.provider = value,
        "token" => envelope.token = value,
        "step" => envelope.step = value,
        "anyway" => envelope.anyway = given,
        "location" => draft.chosen.push(value),
        DESCRIBED => draft.described = value,
        "explanation" => draft.explanation = value,
        "name" => draft.name = value,
        "postal_address" => draft.address = value,
        "country" => draft.country = value,
        "phone" => draft.phone = value,
        "email" => draft.email = value,
        "mistake" => draft.statements.mistake = given,
        "consent_us" => draft.statements.consent_us = given,
        "consent_abroad" => draft.statements.consent_abroad = given,
        "service" => draft.statements.service = given,
        REPRESENTATIVE => draft.representative = value,
        "signature" => draft.signature = value,
        "signed_on" => draft.signed_on = value,
        "website" => draft.honeypot = value,
        _ => {}
    }
}

/// The fields that [`read`] makes the same envelope of, without the button: what a page carries
/// along unseen.
#[must_use]
pub fn write(envelope: &CounterEnvelope) -> Vec<(&'static str, &str)> {
    let draft = &envelope.draft;
    let yes = |given: bool| if given { "yes" } else { "" };
    let mut fields = vec![
        ("case", envelope.case.as_str()),
        ("party", &envelope.party),
        ("counter", &envelope.counter),
        ("key", &envelope.key),
        ("was_at", &envelope.was_at),
        ("policy", &envelope.policy),
        ("provider", &envelope.provider),
        ("token", &envelope.token),
        ("anyway", yes(envelope.anyway)),
    ];
    fields.extend(draft.chosen.iter().map(|position| ("location", position.as_str())));
    fields.extend([
        (DESCRIBED, draft.described.as_str()),
        ("explanation", &draft.explanation),
        ("name", &draft.name),
        ("postal_address", &draft.address),
        ("country", &draft.country),
        ("phone", &draft.phone),
        ("email", &draft.email),
        ("mistake", yes(draft.statements.mistake)),
        ("consent_us", yes(draft.statements.consent_us)),
        ("consent_abroad", yes(draft.statements.consent_abroad)),
        ("service", yes(draft.statements.service)),
        (REPRESENTATIVE, &draft.representative),
        ("signature", &draft.signature),
        ("signed_on", &draft.signed_on),
        ("website", &draft.honeypot),
    ]);
    fields.retain(|(_, value)| !value.is_empty());
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_carries_along_reads_back_the_same() {
        let typed = b"case=A&party=B&counter=2&key=C&was_at=D&policy=E&provider=F&token=G&anyway=yes&location=1&location=x&described=H%0AI&explanation=J&name=K&postal_address=L%0AM&country=N&phone=O&email=P&mistake=yes&consent_us=yes&consent_abroad=yes&service=yes&representative=Q&signature=R&signed_on=S&website=T";
        let form = read(typed).unwrap();
        assert_eq!(form.draft.chosen, ["1", "x"]);
        let mut again = form_urlencoded::Serializer::new(String::new());
        again.extend_pairs(write(&form));
        assert_eq!(again.finish().as_bytes(), typed);
        assert_eq!(read(typed).unwrap(), form);
    }

    #[test]
    fn a_statement_is_made_by_its_own_word_alone() {
        let form = read(b"mistake=on&service=yes&consent_us=").unwrap();
        let made = form.draft.statements;
        assert!(made.service && !made.mistake && !made.consent_us);
    }

    #[test]
    fn bytes_that_are_no_text_and_forms_without_end_are_refused() {
        assert_eq!(read(b"name=%FF"), Err(FormError::Encoding));
        let endless = "location=1&".repeat(FIELDS_MOST + 1);
        assert_eq!(read(endless.as_bytes()), Err(FormError::TooManyFields));
    }
}
