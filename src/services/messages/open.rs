//! Messages that open cases: every claim in them becomes a notice, through the one intake.
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

use super::{
    super::{
        App, ServiceError, evidence,
        intake::{self, Submission},
    },
    Arrived, Taken, files,
};
use crate::{
    domain::{
        audit::Actor,
        case::{Entrance, Withheld},
        draft::Draft,
        evidence::Offered,
        ids::CaseId,
        letter::Contact,
        message::Fate,
        notice::Notice,
        number::CaseNumber,
        reading::ReadAs,
    },
    formats::email::{Found, Mail},
    store::{acknowledgements, cases},
};

/// Over so long acknowledgements to one address are counted.
const WHILE: SignedDuration = SignedDuration::from_hours(24);

/// Bytes that the cases of one message keep, together. The message itself is beside them.
const KEPT_MOST: usize = 64 * 1024 * 1024;

/// Opens a case for each claim. Each is one transaction and known again by the identity of the
/// message: after a crash in between, the same message goes on where this one ended.
///
/// The only case keeps the message as it arrived. Of several, each keeps its own document or letter,
/// and the message is kept once, beside them. What becomes no case, a person is told about.
pub(super) async fn open(app: &App, arrived: &Arrived<'_>) -> Result<Taken, ServiceError> {
    let mut kept = arrived.kept(app, Fate::Opened);
    kept.message.read_as = arrived.found.first().map(|found| found.read_as);
    let (files, notes) = files::keep(app, &arrived.mail, evidence::room_of_new_case(app)).await?;
    kept.said.files = notes;
    let (_, places) = arrived.texts();
    let mut ids: Vec<CaseId> = Vec::new();
    let (mut room, mut is_alone, mut has_more) = (KEPT_MOST, false, arrived.has_more);
    'claims: for (index, (found, place)) in arrived.found.iter().zip(places).enumerate() {
        let parts = found.claim.draft.clone().split();
        is_alone = arrived.found.len() == 1 && parts.len() == 1;
        let bytes = if is_alone { arrived.raw } else { found.bytes() };
        for (part, draft) in parts.into_iter().enumerate() {
            if bytes.len() > room && !ids.is_empty() {
                has_more = true;
                break 'claims;
            }
            room = room.saturating_sub(bytes.len());
            let key = key(arrived, index, part);
            // The cases that one long notice becomes share its files.
            let number = submit(app, arrived, found, (draft, bytes), (key, files.clone())).await?;
            if let Some(letter) = kept.said.letters.get_mut(place) {
                letter.cases.push(number.to_string());
            }
            let mut tx = app.db.read().await?;
            ids.extend(cases::by_number(&mut tx, &number).await?);
        }
    }
    ids.sort_unstable();
    ids.dedup();
    if has_more {
        kept.message.waiting_since = Some(app.clock.now());
        kept.message.reason = Some(format!(
            "It claims more than the {} notices that became cases; read the original for the rest.",
            ids.len()
        ));
    }
    let mut tx = app.db.write().await?;
    kept.store(&mut tx, (!is_alone).then_some(arrived.raw), &ids).await?;
    let taken = kept.taken(&mut tx, &ids).await?;
    tx.commit().await?;
    Ok(taken)
}

fn key(arrived: &Arrived<'_>, index: usize, part: usize) -> [u8; 32] {
    let mut key = Sha256::new_with_prefix(b"message");
    key.update(arrived.identity);
    key.update((index as u64).to_be_bytes());
    key.update((part as u64).to_be_bytes());
    key.finalize().into()
}

async fn submit(
    app: &App,
    arrived: &Arrived<'_>,
    found: &Found,
    (draft, bytes): (Draft, &[u8]),
    (key, files): ([u8; 32], Vec<Offered>),
) -> Result<CaseNumber, ServiceError> {
    let policy = app.policies.copyright().clone();
    let notice = salvaged(app, &arrived.mail, draft);
    let entrance = if found.is_sure && found.read_as == ReadAs::Takedown {
        let withheld = withheld(app, &arrived.mail, &notice).await?;
        withheld.map_or(Entrance::Open, Entrance::Unacknowledged)
    } else {
        Entrance::Unread
    };
    let channel = found.claim.channel;
    let submission = Submission {
        key: Some(key),
        actor: Actor::Claimant,
        received_at: Some(arrived.received_at),
        entrance,
        evidence: files,
        ..Submission::new(notice, &policy, channel, bytes)
    };
    Ok(intake::receive(app, &submission).await?.number)
}

/// The notice; a letter that says nowhere how to reach its sender is answered where it came from.
fn salvaged(app: &App, mail: &Mail, mut draft: Draft) -> Notice {
    let (policy, now) = (app.policies.copyright(), app.clock.now());
    let (notice, _) = draft.salvage(policy, now);
    if Contact::of_claimant(&notice.claimant).destination().is_some() {
        return notice;
    }
    draft.email.clone_from(&mail.from.address);
    draft.salvage(policy, now).0
}

/// Why no acknowledgement follows (RFC 3834).
async fn withheld(
    app: &App,
    mail: &Mail,
    notice: &Notice,
) -> Result<Option<Withheld>, ServiceError> {
    if mail.is_automatic() || mail.is_bulk {
        return Ok(Some(Withheld::Automatic));
    }
    if mail.has_null_return() {
        return Ok(Some(Withheld::NoReturn));
    }
    let most = app.settings.mail_in.acknowledgements_per_day;
    let Some(email) = notice.claimant.email.as_ref().filter(|_| most > 0) else { return Ok(None) };
    let since = app.clock.now().checked_sub(WHILE).unwrap_or_default();
    let mut tx = app.db.read().await?;
    let sent = acknowledgements::written_to(&mut tx, email.as_str(), since, most).await?;
    Ok((sent >= most).then_some(Withheld::Often))
}
