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

/// Opens a case for each claim. Each is one transaction and known again by the identity of the
/// message: after a crash in between, the same message goes on where this one ended.
pub(super) async fn open(app: &App, arrived: &Arrived<'_>) -> Result<Taken, ServiceError> {
    let mut kept = arrived.kept(app, Fate::Opened);
    kept.message.read_as = arrived.found.first().map(|found| found.read_as);
    let (files, notes) = files::keep(app, &arrived.mail, evidence::room_of_new_case(app)).await?;
    kept.said.files = notes;
    let mut ids: Vec<CaseId> = Vec::new();
    for (index, found) in arrived.found.iter().enumerate() {
        for (part, draft) in found.claim.draft.clone().split().into_iter().enumerate() {
            let key = key(arrived, index, part);
            // The cases that one long notice becomes share its files.
            let number = submit(app, arrived, found, draft, (key, files.clone())).await?;
            if let Some(letter) = kept.said.letters.get_mut(index) {
                letter.cases.push(number.to_string());
            }
            let mut tx = app.db.read().await?;
            ids.extend(cases::by_number(&mut tx, &number).await?);
        }
    }
    ids.sort_unstable();
    ids.dedup();
    let mut tx = app.db.write().await?;
    kept.store(&mut tx, None, &ids).await?;
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
    draft: Draft,
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
        ..Submission::new(notice, &policy, channel, arrived.raw)
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
