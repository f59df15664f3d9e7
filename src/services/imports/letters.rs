//! Files that are notices themselves: ACNS and XARF documents, and letters of an archive that moves here.
use jiff::{Timestamp, tz::TimeZone};
use sha2::{Digest, Sha256};

use super::Upload;
use crate::{
    domain::{
        audit::Actor,
        case::Entrance,
        draft::Draft,
        event::Channel,
        ids::ImportId,
        import::{Grouping, Mapping, Mode, Stage},
        reading::{self, ReadAs},
    },
    formats::{
        acns,
        archive::ArchiveEntry,
        claim::{Claim, Intent},
        xarf,
    },
    services::{
        App, ServiceError,
        intake::{self, Submission},
    },
    store::{
        cases, import_files,
        imports::{self, Head, Import, Progress},
        notices,
    },
};

/// A case of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its number.
    pub number: String,
    /// The same was taken in before: nothing new came of it.
    pub is_known: bool,
}

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// XML of the Automated Copyright Notice System, alone or in a text.
    Acns,
    /// A XARF report.
    Xarf,
}

impl Document {
    /// What the bytes are, if they are one of these.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if xarf::is_xarf(bytes) {
            return Some(Self::Xarf);
        }
        acns::is_acns(&String::from_utf8_lossy(bytes)).then_some(Self::Acns)
    }

    /// What its sender claims, and the bytes that are kept of each; or why it cannot be read.
    pub fn claims(self, bytes: &[u8]) -> Result<Vec<(Claim, Vec<u8>)>, String> {
        match self {
            Self::Xarf => {
                let report = xarf::read(bytes).map_err(|faults| {
                    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
                    faults.join("; ")
                })?;
                Ok(vec![(report.to_claim(), bytes.to_vec())])
            }
            Self::Acns => {
                let text = std::str::from_utf8(bytes)
                    .map_err(|_| "the file is not UTF-8; save it anew".to_owned())?;
                let found = acns::read(text).documents;
                if found.is_empty() {
                    return Err("no ACNS document is in it".to_owned());
                }
                let claim = |document: acns::Document| {
                    let notice = document.notice.map_err(|error| error.to_string())?;
                    Ok((notice.to_claim(), document.xml.into_bytes()))
                };
                found.into_iter().map(claim).collect()
            }
        }
    }
}

/// Opens a case for everything that the file claims. A claim that is none of a takedown waits for a
/// person to read it.
pub async fn document(
    app: &App,
    upload: &Upload<'_>,
    claims: Vec<(Claim, Vec<u8>)>,
) -> Result<Vec<Taken>, ServiceError> {
    let policy = app.policies.copyright().clone();
    let mut taken = Vec::new();
    for (index, (claim, bytes)) in claims.into_iter().enumerate() {
        let entrance =
            if claim.intent == Intent::Notice { Entrance::Open } else { Entrance::Unread };
        for (part, draft) in claim.draft.split().into_iter().enumerate() {
            let (notice, _) = draft.salvage(&policy, app.clock.now());
            let key = key(&[b"document", upload.bytes], &[index, part]);
            let submission = Submission {
                key: Some(key),
                actor: upload.actor,
                received_at: upload.received_at,
                entrance,
                ..Submission::new(notice, &policy, claim.channel, &bytes)
            };
            taken.push(submitted(app, &submission, key).await?);
        }
    }
    Ok(taken)
}

/// Keeps a file that cannot be read, with the reason, where everybody at the desk sees it.
pub async fn refuse(
    app: &App,
    upload: &Upload<'_>,
    refusal: String,
) -> Result<ImportId, ServiceError> {
    let now = app.clock.now();
    let sha256: [u8; 32] = Sha256::digest(upload.bytes).into();
    let mut tx = app.db.write().await?;
    let known = imports::of_file(&mut tx, sha256, super::PAGE).await?;
    if let Some(known) = known.iter().find(|it| it.stage == Stage::Refused) {
        return Ok(known.id);
    }
    let import = Import {
        id: ImportId(app.chance.uuid(now)),
        name: super::named(upload.name),
        sender: super::named(upload.sender),
        sha256,
        sheet: 0,
        stage: Stage::Refused,
        mode: Mode::DryRun,
        grouping: Grouping::Row,
        head: Head { refusal, ..Head::default() },
        mapping: Mapping::default(),
        policy: None,
        uploaded_by: None,
        person: None,
        uploaded_at: now,
        received_at: upload.received_at.unwrap_or(now),
        progress: Progress::default(),
    };
    import_files::insert(&mut tx, sha256, upload.bytes, now).await?;
    imports::insert(&mut tx, &import).await?;
    tx.commit().await?;
    Ok(import.id)
}

/// What a letter of an archive is taken for: what its name says, unless that says nothing and the
/// text does.
#[must_use]
pub fn kind(entry: &ArchiveEntry, read: &reading::Reading) -> ReadAs {
    match (entry.filed_as, read.kind) {
        (ReadAs::Takedown, found @ (ReadAs::Counter | ReadAs::Retraction | ReadAs::Reversal)) => {
            found
        }
        (filed, _) => filed,
    }
}

/// Keeps a letter of an archive as a case in which nothing is due and nobody is written to. What it
/// is, stands in its reference, behind the path of its file.
pub async fn archived(app: &App, entry: &ArchiveEntry) -> Result<Vec<Taken>, ServiceError> {
    let read = reading::read(&entry.text);
    let policy = app.policies.copyright().clone();
    let reference = match kind(entry, &read) {
        ReadAs::Takedown => entry.path.clone(),
        kind => format!("{} ({})", entry.path, kind.label()),
    };
    let draft = Draft { reference, ..Draft::of_letter(&entry.text, &read) };
    let now = app.clock.now();
    let received_at = began(entry, app.zone()).min(now);
    let mut taken = Vec::new();
    for (part, draft) in draft.split().into_iter().enumerate() {
        let (notice, _) = draft.salvage(&policy, now);
        let key = key(&[b"archive", entry.path.as_bytes(), entry.text.as_bytes()], &[part]);
        let submission = Submission {
            key: Some(key),
            actor: Actor::System,
            received_at: Some(received_at),
            entrance: Entrance::Archived,
            ..Submission::new(notice, &policy, Channel::Archive, entry.text.as_bytes())
        };
        taken.push(submitted(app, &submission, key).await?);
    }
    Ok(taken)
}

/// An archive says the day alone.
fn began(entry: &ArchiveEntry, zone: &TimeZone) -> Timestamp {
    entry.on.to_zoned(zone.clone()).map_or(Timestamp::UNIX_EPOCH, |day| day.timestamp())
}

async fn submitted(
    app: &App,
    submission: &Submission<'_>,
    key: [u8; 32],
) -> Result<Taken, ServiceError> {
    let mut tx = app.db.read().await?;
    if let Some(id) = notices::case_of_submission(&mut tx, key).await? {
        let number = cases::key(&mut tx, id).await?.map(|(number, _)| number.to_string());
        return Ok(Taken { number: number.ok_or(ServiceError::NotFound)?, is_known: true });
    }
    drop(tx);
    let received = intake::receive(app, submission).await?;
    Ok(Taken { number: received.number.to_string(), is_known: false })
}

/// The same for the same bytes, however often they come.
fn key(parts: &[&[u8]], numbers: &[usize]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    for number in numbers {
        hash.update((*number as u64).to_be_bytes());
    }
    hash.finalize().into()
}
