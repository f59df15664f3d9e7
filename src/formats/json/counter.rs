//! A counter-notice in JSON into a draft: the same fields as on the form, under the same names.
use super::{
    Tree,
    fields::{Fault, Fields, token},
};
use crate::domain::{
    counter::{
        draft::{CounterDraft, DESCRIBED, REPRESENTATIVE},
        notice::CounterStatements,
    },
    policy::{CounterField, CounterStatementKind},
};

/// By what the sender is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// The provider has signed the subscriber in: its own reference of the account.
    Account(String),
    /// The key out of a letter to the subscriber, with the party it names.
    Key {
        /// The subscriber.
        party: String,
        /// The key.
        key: String,
    },
    /// Nothing but where the material was; a person finds out whether it was the subscriber.
    WasAt(String),
}

/// What a request carries besides the counter-notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterRequest {
    /// What was given.
    pub draft: CounterDraft,
    /// By what the sender is known; none when that was not said in exactly one way.
    pub by: Option<By>,
    /// The version of the counter-notice policy whose statements were read.
    pub policy: String,
    /// The version of the provider's particulars whose district was read.
    pub provider: String,
    /// It is to be taken although something is missing.
    pub incomplete: bool,
}

/// Reads a counter-notice; all faults come back together.
#[must_use]
pub fn counter_notice(tree: Tree) -> (CounterRequest, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut fields = Fields::of(tree, "", &mut faults);
    let by = by(&mut fields);
    let chosen = fields.positions(CounterField::Locations.key());
    let mut draft = CounterDraft {
        name: fields.text(CounterField::Name.key()),
        address: fields.text(CounterField::PostalAddress.key()),
        country: fields.text(CounterField::Country.key()),
        phone: fields.text(CounterField::Phone.key()),
        email: fields.text(CounterField::Email.key()),
        chosen: chosen.iter().map(ToString::to_string).collect(),
        described: fields.text(DESCRIBED),
        explanation: fields.text(CounterField::Explanation.key()),
        signature: fields.text(CounterField::Signature.key()),
        signed_on: fields.text("signed_on"),
        representative: fields.text(REPRESENTATIVE),
        ..CounterDraft::default()
    };
    let mut made = fields.inner("statements");
    draft.statements = CounterStatements {
        mistake: made.flag(CounterStatementKind::Mistake.key()),
        consent_us: made.flag(CounterStatementKind::ConsentUnitedStates.key()),
        consent_abroad: made.flag(CounterStatementKind::ConsentAbroad.key()),
        service: made.flag(CounterStatementKind::Service.key()),
    };
    made.end();
    let request = CounterRequest {
        draft,
        by,
        policy: fields.text("policy"),
        provider: fields.text("provider"),
        incomplete: fields.flag("incomplete"),
    };
    fields.end();
    (request, faults)
}

fn by(fields: &mut Fields<'_>) -> Option<By> {
    let [account, party, key, was_at] =
        ["account", "party", "access_key", "was_at"].map(|name| fields.text(name));
    let ways = [!account.is_empty(), !(party.is_empty() && key.is_empty()), !was_at.is_empty()];
    if ways.iter().filter(|way| **way).count() != 1 {
        let detail = "name the sender in one way: account, or party with access_key, or was_at";
        fields.fault("account", "one_of", detail);
        return None;
    }
    Some(match ways {
        [true, ..] => By::Account(account),
        [_, true, _] => By::Key { party, key },
        _ => By::WasAt(was_at),
    })
}

/// Where in the document the field of a draft's problem stands.
#[must_use]
pub fn pointer_of_counter(field: &str) -> String {
    match CounterStatementKind::from_key(field) {
        Some(kind) => format!("/statements/{kind}"),
        None => format!("/{}", token(field)),
    }
}
