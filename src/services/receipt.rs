//! The facts of a receipt: the submission alone, so that the same case has the same receipt for ever.
use data_encoding::HEXLOWER;

use super::{App, ServiceError, access::CaseFile};
use crate::{
    domain::{
        case::Case,
        letter::LetterKind,
        notice::Notice,
        party::Capacity,
        policy::{CopyrightPolicy, FormField, StatementKind},
        receipt::{self, Field, Location, Receipt, Signature, Statement, Submission, Work},
        when,
    },
    store::{
        letters::Letter,
        notices::{Arrival, Kept},
    },
};

/// The receipt of an opened case: of this version of its notice, or of the one that counts.
pub async fn of_file(
    app: &App,
    file: &CaseFile,
    version: Option<u32>,
) -> Result<Receipt, ServiceError> {
    let kept = match version {
        Some(version) => file.versions.iter().find(|kept| kept.version == version),
        None => file.versions.last(),
    };
    match (kept, version) {
        (Some(kept), _) => facts(app, &file.case, &kept.notice, &kept.arrival).await,
        (None, None | Some(1)) => facts(app, &file.case, &file.notice, &file.arrival).await,
        (None, Some(_)) => Err(ServiceError::NotFound),
    }
}

/// The version whose receipt a letter carries: the one that had arrived when it was written, although
/// another may have come since. None of them where there is only one.
pub(super) fn version_of<'a>(letter: &Letter, versions: &'a [Kept]) -> Option<&'a Kept> {
    let had_arrived = |kept: &&Kept| kept.arrival.received_at <= letter.created_at;
    match letter.kind {
        LetterKind::Acknowledgement => versions.first(),
        _ => versions.iter().rev().find(had_arrived),
    }
}

/// Everything is taken from what was stored at receipt: a provider that moves house, renames
/// itself or changes its agent does not change a receipt.
pub(super) async fn facts(
    app: &App,
    case: &Case,
    notice: &Notice,
    arrival: &Arrival,
) -> Result<Receipt, ServiceError> {
    let pinned =
        super::publish::pinned(app, notice.policy, arrival.provider, arrival.agent).await?;
    let policy = &*pinned.copyright;
    let provider = &pinned.provider;
    Ok(Receipt {
        case_number: case.number.to_string(),
        received_at: arrival.received_at,
        received_shown: when::moment(arrival.received_at, &provider.time_zone),
        provider: receipt::Provider {
            name: provider.legal_name.clone(),
            agent: pinned.agent.lines(),
        },
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
        policy: receipt::Policy {
            title: policy.edition.title.clone(),
            version: notice.policy.to_string(),
        },
        submission: Submission { sha256: HEXLOWER.encode(&arrival.sha256), bytes: arrival.size },
        status_address: arrival.status_address.clone(),
    })
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
            wording: match kind {
                // Whoever signs a form abroad declares more, and the receipt says all of it.
                StatementKind::Authority
                    if notice.claimant.signs_abroad() && !notice.quoted.contains_key(&kind) =>
                {
                    format!("{} {}", words.wording, policy.declaration_abroad)
                }
                _ => notice.wording(kind, policy).to_owned(),
            },
            agreed: notice.statements.given(kind),
        })
        .collect()
}
