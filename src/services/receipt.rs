//! The facts of a receipt: the submission alone, so that the same case has the same receipt for ever.
use data_encoding::HEXLOWER;

use super::{App, ServiceError, access::CaseFile, change};
use crate::{
    domain::{
        case::Case,
        ids::CaseId,
        notice::Notice,
        party::Capacity,
        policy::{CopyrightPolicy, FormField, StatementKind},
        receipt::{
            Field, Location, Policy, Provider, Receipt, Signature, Statement, Submission, Work,
        },
        when,
    },
    store::notices::Arrival,
};

/// The receipt of an opened case.
#[must_use]
pub fn of_file(app: &App, file: &CaseFile) -> Receipt {
    facts(app, &file.case, &file.notice, &file.arrival, &file.policy)
}

/// The receipt of a case, for the letter that carries it.
pub async fn of_case(app: &App, id: CaseId) -> Result<Receipt, ServiceError> {
    let mut tx = app.db.read().await?;
    let held = change::look(&mut tx, id).await?;
    drop(tx);
    let policy = super::publish::copyright(app, held.notice.policy)
        .await?
        .ok_or_else(|| ServiceError::Broken("the policy of a notice was never stored".into()))?;
    Ok(facts(app, &held.stored.case, &held.notice, &held.arrival, &policy))
}

fn facts(
    app: &App,
    case: &Case,
    notice: &Notice,
    arrival: &Arrival,
    policy: &CopyrightPolicy,
) -> Receipt {
    let in_force = app.policies.in_force();
    Receipt {
        case_number: case.number.to_string(),
        received_at: arrival.received_at,
        received_shown: when::moment(arrival.received_at, app.zone()),
        provider: Provider { name: in_force.provider.legal_name.clone(), agent: agent(app) },
        regime: notice.subsection.label().to_owned(),
        claimant: claimant(notice, policy),
        extra: added(notice, policy),
        works: works(notice, policy),
        locations: locations(notice),
        merged: notice.merged,
        statements: statements(notice, policy),
        signature: notice.signature.as_ref().map(|signature| Signature {
            name: signature.name.to_string(),
            date: signature.signed_on.map(when::day).unwrap_or_default(),
        }),
        policy: Policy { title: policy.edition.title.clone(), version: notice.policy.to_string() },
        submission: Submission { sha256: HEXLOWER.encode(&arrival.sha256), bytes: arrival.size },
        status_address: app.status_address(&case.number),
    }
}

fn agent(app: &App) -> Vec<String> {
    let agent = app.policies.agent();
    let mut lines = vec![agent.name.clone(), agent.organisation.clone()];
    lines.extend(agent.address.iter().cloned());
    lines.extend([agent.phone.clone(), agent.email.clone()]);
    lines.retain(|line| !line.is_empty());
    lines
}

fn claimant(notice: &Notice, policy: &CopyrightPolicy) -> Vec<Field> {
    let claimant = &notice.claimant;
    let capacity = claimant.capacity.map(|capacity: Capacity| capacity.label().to_owned());
    let given = [
        (FormField::SignerName, claimant.signer.as_ref().map(ToString::to_string)),
        (FormField::Organisation, claimant.organisation.as_ref().map(ToString::to_string)),
        (FormField::OnBehalfOf, capacity),
        (FormField::OwnerName, claimant.owner.as_ref().map(ToString::to_string)),
        (FormField::Email, claimant.email.as_ref().map(ToString::to_string)),
        (FormField::Phone, claimant.phone.as_ref().map(ToString::to_string)),
        (FormField::PostalAddress, claimant.address.as_ref().map(ToString::to_string)),
        (FormField::Country, claimant.country.as_ref().map(ToString::to_string)),
    ];
    given
        .into_iter()
        .filter_map(|(field, value)| {
            Some(Field { label: policy.form.get(field).label.clone(), value: value? })
        })
        .collect()
}

fn added(notice: &Notice, policy: &CopyrightPolicy) -> Vec<Field> {
    let answer = |(key, value): (&String, &crate::domain::text::Passage)| {
        let label =
            policy.field(key).map_or_else(|| key.clone(), |field| field.words.label.clone());
        Field { label, value: value.to_string() }
    };
    notice.added.iter().map(answer).collect()
}

fn works(notice: &Notice, policy: &CopyrightPolicy) -> Vec<Work> {
    let label =
        |key: &str| policy.work_kind(key).map_or_else(String::new, |kind| kind.label.clone());
    notice
        .works
        .iter()
        .map(|work| Work {
            kind: label(&work.kind),
            description: work.description.to_string(),
            original: work.original.as_ref().map(|address| address.as_str().to_owned()),
        })
        .collect()
}

fn locations(notice: &Notice) -> Vec<Location> {
    notice
        .locations
        .iter()
        .map(|location| {
            let place = location.place.as_ref().map(ToString::to_string);
            match &location.address {
                Some(address) => Location { address: address.as_str().to_owned(), place },
                None => Location { address: place.unwrap_or_default(), place: None },
            }
        })
        .collect()
}

fn statements(notice: &Notice, policy: &CopyrightPolicy) -> Vec<Statement> {
    policy
        .statements
        .iter()
        .map(|(kind, words): (StatementKind, _)| Statement {
            title: words.title.clone(),
            clause: kind.element().clause().to_owned(),
            wording: words.wording.clone(),
            agreed: notice.statements.given(kind),
        })
        .collect()
}
