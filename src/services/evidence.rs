//! Evidence: bytes are kept first, then linked to a case in its transaction; what no case took is
//! cleaned away after a day.
//!
//! A crash between the two leaves at most bytes without a case. Cleaning is in three steps, because
//! nothing may wait for a disk inside a transaction: a row is marked, from when on nobody is given its
//! object any more; the object is deleted; the row is forgotten. Bytes that come again meanwhile get an
//! object of their own.
pub mod verify;

use std::error::Error;

use bytes::Bytes;
use data_encoding::HEXLOWER;
use futures_util::{Stream, stream};
use jiff::{SignedDuration, Timestamp};

use super::{App, ServiceError, change};
use crate::{
    domain::{
        audit::Actor,
        case::{Effect, Refused},
        event::Event,
        evidence::{FileName, Offered, Room, media_type},
        ids::{CaseId, EvidenceId, ObjectId},
        text::Passage,
    },
    store::{
        StoreError, Tx, cases,
        evidence::{self, New},
    },
    vault::{self, Chunk, Place, VaultError},
};

pub use crate::store::evidence::Filed;

/// Bytes that no case took are kept for so long.
const LEASE: SignedDuration = SignedDuration::from_hours(24);
/// So many objects are cleaned away at a time.
const BATCH: u16 = 200;

/// Why a file was not kept.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// The file is empty, too large, or could not be written.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The database failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
}

/// Keeps the bytes of a file for a case to come, within the limit of one file.
///
/// # Errors
/// When it is empty or too large, or cannot be kept.
pub async fn keep(app: &App, name: &str, bytes: Bytes) -> Result<Offered, EvidenceError> {
    let most = app.settings.evidence.file_bytes;
    keep_stream(app, name, most, stream::iter([Ok::<_, std::io::Error>(bytes)])).await
}

/// Keeps a file while it arrives, at most `most` bytes of it.
///
/// # Errors
/// When it is empty or too large, breaks off, or cannot be kept. Then nothing of it is.
pub async fn keep_stream<E: Into<Box<dyn Error + Send + Sync>>>(
    app: &App,
    name: &str,
    most: u64,
    chunks: impl Stream<Item = Chunk<E>>,
) -> Result<Offered, EvidenceError> {
    let now = app.clock.now();
    let landed = app.vault.take(app.chance.uuid(now), most, chunks).await?;
    let (sha256, size, media_type) = (landed.sha256, landed.size, media_type(&landed.head));
    // The row comes first: an object without one would never be found again.
    let mut tx = app.db.write().await?;
    let new = New { id: ObjectId(app.chance.uuid(now)), sha256, size, media_type };
    let object = evidence::lease(&mut tx, &new, app.clock.now()).await?;
    tx.commit().await?;
    app.vault.put(landed, &Place { id: object, sha256 }).await?;
    let name = FileName::of(name);
    Ok(Offered { object, name, sha256, size, media_type: media_type.to_owned() })
}

/// Links kept files to a case, inside the transaction of whoever records it.
pub(super) async fn link(
    app: &App,
    tx: &mut Tx,
    case: CaseId,
    files: &[Offered],
    by: Actor,
    now: Timestamp,
) -> Result<(), ServiceError> {
    for file in files {
        let id = EvidenceId(app.chance.uuid(now));
        if !evidence::link(tx, id, case, file, by, now).await? {
            return Err(Refused::EvidenceGone.into());
        }
    }
    Ok(())
}

/// The event of it; the names and hashes are in its details. None without files.
pub(super) fn added(files: &[Offered], note: Option<&Passage>) -> Option<Effect> {
    if files.is_empty() {
        return None;
    }
    let line = |file: &Offered| {
        format!("{} ({} bytes, sha256:{})", file.name, file.size, HEXLOWER.encode(&file.sha256))
    };
    let names: Vec<String> = files.iter().map(line).collect();
    let mut details = vec![("names", names.join("\n"))];
    details.extend(note.map(|note| ("note", note.to_string())));
    let files = u32::try_from(files.len()).unwrap_or(u32::MAX);
    Some(Effect::Record(Event::EvidenceAdded { files }, details))
}

/// Puts kept files to a case that exists.
///
/// # Errors
/// When the case has no room for them, or they were kept too long ago.
pub async fn add(
    app: &App,
    case: CaseId,
    by: Actor,
    files: &[Offered],
    note: Option<&Passage>,
) -> Result<(), ServiceError> {
    let Some(effect) = added(files, note) else { return Err(Refused::NothingChanges.into()) };
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold(&mut tx, case).await?;
    let room = room_in(app, &mut tx, case).await?;
    let bytes: u64 = files.iter().map(|file| file.size).sum();
    if files.len() > room.files as usize || bytes > room.bytes {
        return Err(Refused::NoRoom.into());
    }
    link(app, &mut tx, case, files, by, now).await?;
    let after = held.stored.case.clone();
    change::store(app, &mut tx, &held, &after, &[effect], by, now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// What a case still takes.
pub async fn room(app: &App, case: CaseId) -> Result<Room, ServiceError> {
    room_in(app, &mut app.db.read().await?, case).await
}

async fn room_in(app: &App, tx: &mut Tx, case: CaseId) -> Result<Room, ServiceError> {
    let (files, bytes) = evidence::held(tx, case).await?;
    Ok(app.settings.evidence.room(files, bytes))
}

/// What a case that is opened now takes.
#[must_use]
pub fn room_of_new_case(app: &App) -> Room {
    app.settings.evidence.room(0, 0)
}

/// The files of a case, the first one first.
pub async fn of_case(app: &App, case: CaseId) -> Result<Vec<Filed>, ServiceError> {
    Ok(evidence::of_case(&mut app.db.read().await?, case).await?)
}

/// A file to be read.
pub struct Opened {
    /// What is known of it.
    pub filed: Filed,
    /// Its bytes; they end with an error, and before the last of them, when they are not those that
    /// were kept.
    pub bytes: vault::Bytes,
}

/// Opens a file; who may do that, the caller has checked.
///
/// # Errors
/// When there is none, or its bytes are missing, changed, or not to be reached.
pub async fn open(app: &App, id: EvidenceId) -> Result<Opened, OpenError> {
    let found = evidence::find(&mut app.db.read().await?, id).await?;
    let filed = found.ok_or(OpenError::NotFound)?;
    let place = Place { id: filed.file.object, sha256: filed.file.sha256 };
    let bytes = app.vault.open(&place, filed.file.size).await?;
    Ok(Opened { filed, bytes })
}

/// Whether a file belongs to the case with this number.
///
/// # Errors
/// When the database fails.
pub async fn is_of(app: &App, filed: &Filed, number: &str) -> Result<bool, ServiceError> {
    let Ok(number) = number.parse() else { return Ok(false) };
    let case = cases::by_number(&mut app.db.read().await?, &number).await?;
    Ok(case == Some(filed.case))
}

/// Why a file was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("not found")]
    NotFound,
    /// Its bytes are missing, changed, or not to be reached.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The database failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
}

/// Cleans away what no case took within a day; returns how many objects and broken-off uploads.
///
/// # Errors
/// When the database or the vault fails; what is left is cleaned away the next time.
pub async fn clean(app: &App) -> Result<usize, EvidenceError> {
    let now = app.clock.now();
    let before = now.checked_sub(LEASE).unwrap_or(now);
    let mut tx = app.db.write().await?;
    evidence::mark(&mut tx, before, now).await?;
    tx.commit().await?;
    let mut cleaned = 0;
    loop {
        let marked = evidence::marked(&mut app.db.read().await?, BATCH).await?;
        if marked.is_empty() {
            break;
        }
        for (id, sha256) in marked {
            app.vault.delete(&Place { id, sha256 }).await?;
            let mut tx = app.db.write().await?;
            evidence::forget(&mut tx, id).await?;
            tx.commit().await?;
            cleaned += 1;
        }
    }
    Ok(cleaned + app.vault.clear_uploads(before).await?)
}
