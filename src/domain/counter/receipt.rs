//! The facts of a counter-notice's receipt: what was submitted, when, and under which words.
use jiff::Timestamp;

use super::{notice::CounterNotice, words::Editions};
use crate::domain::{
    location,
    number::CaseNumber,
    policy::{Agent, CounterField},
    receipt::{Field, Location, Policy, Provider, Signature, Statement, Submission},
    when,
};

/// Version of the page layout, printed on every page. The same rule as for the receipt of a
/// notice: what changes the bytes raises this number.
pub const LAYOUT: u16 = 2;

/// Everything the receipt says. It covers the submission alone: no verdict, no date of restoring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterReceipt {
    /// The public number of the case.
    pub case_number: String,
    /// Which counter-notice of the case, from 1.
    pub counter: u32,
    /// The instant of receipt.
    pub received_at: Timestamp,
    /// The same instant as it is shown, with its zone.
    pub received_shown: String,
    /// Who took it in.
    pub provider: Provider,
    /// The subscriber, in the order of the form.
    pub subscriber: Vec<Field>,
    /// The locations that were chosen, with their numbers in the case.
    pub locations: Vec<(u32, Location)>,
    /// What the subscriber wrote besides, in the order of the form.
    pub written: Vec<Field>,
    /// The statements of the law, made or not.
    pub statements: Vec<Statement>,
    /// The signature, if there is one.
    pub signature: Option<Signature>,
    /// The policy it was signed under.
    pub policy: Policy,
    /// SHA-256 of the provider's particulars, from which the district is taken.
    pub provider_version: String,
    /// The bytes that arrived.
    pub submission: Submission,
    /// Where it can be followed. Never with a key: receipts are passed on.
    pub status_address: String,
}

/// A counter-notice as it was filed, in the editions that it is pinned to.
pub struct Filed<'a> {
    /// The case.
    pub number: CaseNumber,
    /// Which counter-notice of the case, from 1.
    pub counter: u32,
    /// When it arrived.
    pub received_at: Timestamp,
    /// The policy and the provider.
    pub editions: Editions<'a>,
    /// The designated agent.
    pub agent: &'a Agent,
    /// What was given.
    pub notice: &'a CounterNotice,
    /// The bytes that arrived.
    pub submission: Submission,
    /// Where it can be followed, without a key.
    pub status_address: String,
}

impl CounterReceipt {
    /// The receipt of a filed counter-notice.
    #[must_use]
    pub fn of(filed: Filed<'_>) -> Self {
        let Filed { number, counter, received_at, editions, agent, notice, .. } = filed;
        let Editions { policy, provider } = editions;
        Self {
            case_number: number.to_string(),
            counter,
            received_at,
            received_shown: when::moment(received_at, &provider.time_zone),
            provider: Provider { name: provider.legal_name.clone(), agent: agent.lines() },
            subscriber: subscriber(editions, notice),
            locations: notice
                .material
                .items
                .iter()
                .map(|item| (item.position, place(&item.location)))
                .collect(),
            written: written(editions, notice),
            statements: editions
                .stated(notice)
                .into_iter()
                .map(|stated| Statement {
                    title: stated.title.to_owned(),
                    clause: stated.kind.element().clause().to_owned(),
                    wording: stated.wording,
                    agreed: stated.made,
                })
                .collect(),
            signature: notice.signature.as_ref().map(|signature| Signature {
                name: signature.name.to_string(),
                date: signature.signed_on.map(when::day).unwrap_or_default(),
            }),
            policy: Policy {
                title: policy.edition.title.clone(),
                version: notice.policy.to_string(),
            },
            provider_version: notice.provider.to_string(),
            submission: filed.submission,
            status_address: filed.status_address,
        }
    }
}

fn subscriber(editions: Editions<'_>, notice: &CounterNotice) -> Vec<Field> {
    let label = |field| editions.policy.form.get(field).label.clone();
    let words = editions.policy.representative.as_ref();
    let given = [
        (label(CounterField::Name), notice.name.as_ref().map(ToString::to_string)),
        (label(CounterField::PostalAddress), notice.address.as_ref().map(ToString::to_string)),
        (label(CounterField::Country), notice.country.as_ref().map(ToString::to_string)),
        (label(CounterField::Phone), notice.phone.as_ref().map(ToString::to_string)),
        (label(CounterField::Email), notice.email.as_ref().map(ToString::to_string)),
        (
            words.map_or_else(String::new, |words| words.label.clone()),
            notice.representative.as_ref().map(ToString::to_string),
        ),
    ];
    given.into_iter().filter_map(|(label, value)| Some(Field { label, value: value? })).collect()
}

fn written(editions: Editions<'_>, notice: &CounterNotice) -> Vec<Field> {
    let label = editions.policy.form.get(CounterField::Explanation).label.clone();
    let given = [
        (super::words::DESCRIBED.to_owned(), notice.material.described.as_ref()),
        (label, notice.explanation.as_ref()),
    ];
    given
        .into_iter()
        .filter_map(|(label, value)| Some(Field { label, value: value?.to_string() }))
        .collect()
}

fn place(location: &location::Location) -> Location {
    let place = location.place.as_ref().map(ToString::to_string);
    match &location.address {
        Some(address) => Location { address: address.as_str().to_owned(), place },
        None => Location { address: place.unwrap_or_default(), place: None },
    }
}
