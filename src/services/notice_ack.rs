//! The answer in ACNS that an acknowledgement carries to whoever sent its notice as ACNS: from stored facts alone.
use super::{App, ServiceError, publish};
use crate::{
    domain::{
        case::Case,
        event::Channel,
        letter::{LetterKind, Way},
        notice::Notice,
        party::Claimant,
        policy::{Agent, Provider},
    },
    formats::{
        acns::{self, AcnsNotice, Contact, NoticeAck},
        email,
    },
    store::{
        Tx,
        letters::{self, Letter},
        notices::{self, Arrival},
    },
};

/// What an answer is made of.
pub(super) struct Asked {
    bytes: Vec<u8>,
    /// How many answers went before this one.
    before: usize,
}

/// What the answer that `letter` carries is made of. None where it acknowledges nothing, and where the
/// notice came as anything but ACNS.
pub(super) async fn asked(
    tx: &mut Tx,
    letter: &Letter,
    arrival: &Arrival,
) -> Result<Option<Asked>, ServiceError> {
    let (LetterKind::Acknowledgement, Channel::Acns, Some(case)) =
        (letter.kind, arrival.channel, letter.case)
    else {
        return Ok(None);
    };
    let Some(bytes) = notices::bytes(tx, arrival.id).await? else { return Ok(None) };
    let mut written = letters::of_case(tx, case).await?;
    // Paper carries none: it does not count.
    written.retain(|it| it.letter.kind == letter.kind && it.letter.destination.way == Way::Email);
    let before = written.iter().take_while(|it| it.letter.id != letter.id).count();
    Ok(Some(Asked { bytes, before }))
}

/// The answer itself. None where the document has no number that an answer could name.
///
/// Everything is what was stored when the notice came in and when the letter was written: made again
/// it is the same, whatever the provider publishes by then.
pub(super) async fn answer(
    app: &App,
    Asked { bytes, before }: Asked,
    letter: &Letter,
    case: &Case,
    (notice, arrival): (&Notice, &Arrival),
) -> Result<Option<NoticeAck>, ServiceError> {
    let reference = notice.reference.as_ref().map(ToString::to_string).unwrap_or_default();
    let found = tokio::task::spawn_blocking(move || named(documents(&bytes), &reference)).await;
    let found = found.map_err(|error| ServiceError::Broken(error.to_string()))?;
    let Some(AcnsNotice { case: own, complainant, .. }) = found else { return Ok(None) };
    let pinned = publish::pinned(app, notice.policy, arrival.provider, arrival.agent).await?;
    Ok(Some(NoticeAck {
        refused: None,
        at: letter.created_at,
        sequence: u32::try_from(before + 1).unwrap_or(u32::MAX),
        case: own,
        complainant: complete(complainant, &notice.claimant, letter),
        service_provider: provider(&pinned.provider, &pinned.agent),
        notes: format!("Our case number: {}", case.number),
    }))
}

/// Every notice in what arrived: a document by itself, or a mail with documents in it.
fn documents(bytes: &[u8]) -> Vec<AcnsNotice> {
    let read = |text: &str| {
        let documents = acns::read(text).documents.into_iter();
        documents.filter_map(|document| document.notice.ok()).collect::<Vec<_>>()
    };
    let alone = |bytes: &[u8]| std::str::from_utf8(bytes).map(read).unwrap_or_default();
    // What came as a file is kept from its first tag on.
    if bytes.trim_ascii_start().starts_with(b"<") {
        return alone(bytes);
    }
    let Ok(mail) = email::read(bytes) else { return alone(bytes) };
    let mut found = Vec::new();
    for message in mail.all() {
        found.extend(read(&message.text));
        found.extend(message.attachments.iter().flat_map(|file| alone(&file.bytes)));
    }
    found
}

/// The one with the number that the notice has, or the only one where a person corrected that since.
fn named(mut found: Vec<AcnsNotice>, reference: &str) -> Option<AcnsNotice> {
    found.retain(|it| !it.case.is_empty());
    let same = |it: &AcnsNotice| it.case.split_whitespace().eq(reference.split_whitespace());
    match found.iter().position(same) {
        Some(at) => Some(found.swap_remove(at)),
        None if found.len() == 1 => found.pop(),
        None => None,
    }
}

/// The complainant as it came. The schema asks for a name and an address: those of the letter around
/// the document stand in for them.
fn complete(mut complainant: Contact, claimant: &Claimant, letter: &Letter) -> Contact {
    let named = claimant.organisation.as_ref().or(claimant.signer.as_ref());
    if complainant.entity.is_empty() {
        complainant.entity = named.map(ToString::to_string).unwrap_or_default();
    }
    if complainant.email.is_empty() {
        complainant.email.clone_from(&letter.destination.to);
    }
    complainant
}

fn provider(provider: &Provider, agent: &Agent) -> Contact {
    Contact {
        entity: provider.legal_name.clone(),
        contact: agent.name.clone(),
        address: agent.address.join(", "),
        phone: agent.phone.clone(),
        email: agent.email.clone(),
        url: String::new(),
    }
}
