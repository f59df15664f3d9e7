//! Backups: a folder with a copy of the database, the evidence and a manifest; made beside a running
//! server, verified, put back.
//!
//! The database comes first and the evidence after it: what a case has is never deleted, so every
//! file that the copy names is still there. What an earlier backup in the same folder has already is
//! not copied again. The manifest is put into its place last; until then the earlier backup counts.
mod evidence;
mod manifest;
pub mod restore;
pub mod verify;

use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder, File, TryLockError},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    time::Duration,
};

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;

use self::evidence::{Writing, copy_object, vault_of};
pub use self::manifest::{Chains, Evidence, Manifest, Part};
use super::{ServiceError, transfer::Progress};
use crate::{
    chance::Chance,
    domain::ids::CaseId,
    store::{Db, StoreError, Tx, events, whole},
    vault::{Vault, VaultError},
};

/// Held by whoever writes into a folder of backups, and the sign that it is one.
const LOCK: &str = "safeharbor-backup.lock";
/// Cases or files that are read from the database at a time.
const BATCH: u16 = 1_000;
/// How often the growing copy is looked at.
const LOOK: Duration = Duration::from_millis(200);

/// Why there is no backup, or it was not put back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Nothing was begun, in words for people.
    #[error("{0}")]
    Refused(String),
    /// A file or folder failed.
    #[error("{path} failed")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The evidence failed.
    #[error("the evidence in {0} failed")]
    Evidence(String, #[source] VaultError),
    /// The database failed.
    #[error("the database failed")]
    Store(#[from] StoreError),
    /// The chains could not be walked.
    #[error(transparent)]
    Service(#[from] ServiceError),
}

/// What was backed up.
#[derive(Debug)]
pub struct Made {
    /// What the folder says of itself now.
    pub manifest: Manifest,
    /// Files that were copied; the others were there.
    pub copied: u64,
    /// Files that are missing or changed in the evidence store itself.
    pub faults: Vec<String>,
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> BackupError {
    let path = path.to_owned();
    |source| BackupError::File { path, source }
}

/// Backs up into the folder `to`: on SQLite all, on PostgreSQL the evidence and the manifest.
///
/// # Errors
/// When the folder is used for something else or by somebody else, or a disk fails. What an earlier
/// backup left there is whole then.
pub async fn make(
    db: &Db,
    url: &str,
    from: &Vault,
    to: &Path,
    now: Timestamp,
    chance: &Chance,
    progress: &mut impl Progress,
) -> Result<Made, BackupError> {
    let _lock = folder(to)?;
    let installation = whole::installation(&mut db.read().await?).await?;
    let installation = HEXLOWER.encode(&installation.unwrap_or_default());
    let before = Manifest::before(to)?;
    of_the_same(before.as_ref(), &installation, to)?;
    // What a run that was killed has left would take the room of this one.
    clear(to, before.as_ref()).map_err(failed(to))?;
    let stamp = now.strftime("%Y%m%dT%H%M%S%6fZ").to_string();
    let file = format!("database-{stamp}.db");
    let copied = match db {
        Db::Sqlite { .. } => {
            copy_database(url, &to.join(&file), progress).await?;
            Some(whole::look(&to.join(&file)).await?)
        }
        Db::Postgres(_) => None,
    };
    let mut tx = copied.as_ref().unwrap_or(db).read().await?;
    let (kept, lost) = (format!("evidence-{stamp}.txt"), format!("evidence-lost-{stamp}.txt"));
    let mut writing = Writing::begin(to, from, (&kept, &lost), chance, now)?;
    let told = writing.all(&mut tx, progress).await?;
    let told = writing.end(told)?;
    let (rows, chains, schema) =
        (counts(&mut tx).await?, chains(&mut tx).await?, whole::schema(&mut tx).await?);
    drop(tx);
    if let Some(copied) = &copied {
        copied.close().await;
    }
    let has_file = copied.is_some();
    let dir = to.to_owned();
    let manifest = Manifest {
        format: manifest::FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: now,
        engine: db.name().to_owned(),
        schema,
        installation,
        database: None,
        rows,
        chains,
        evidence: Evidence {
            files: told.files,
            bytes: told.bytes,
            list: Part::unmeasured(kept),
            lost: (!told.faults.is_empty()).then(|| Part::unmeasured(lost)),
        },
    };
    let done = spawn_blocking(move || finish(&dir, manifest, has_file.then_some(file)));
    let manifest = done.await.map_err(io::Error::other).flatten().map_err(failed(to))?;
    Ok(Made { manifest, copied: told.copied, faults: told.faults })
}

/// Makes or recognises the folder and locks it. One that holds other things is refused.
fn folder(to: &Path) -> Result<File, BackupError> {
    DirBuilder::new().recursive(true).mode(0o700).create(to).map_err(failed(to))?;
    let is_ours = to.join(LOCK).exists();
    let is_empty = fs::read_dir(to).map_err(failed(to))?.next().is_none();
    if !is_ours && !is_empty {
        let words =
            "holds other things: give a folder that is empty, or has a backup of safeharbor";
        return Err(BackupError::Refused(format!("{} {words}", to.display())));
    }
    let path = to.join(LOCK);
    let lock = manifest::private(&path).map_err(failed(&path))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let words = "another backup into it is under way";
            return Err(BackupError::Refused(format!("{}: {words}", to.display())));
        }
        Err(TryLockError::Error(error)) => return Err(failed(&path)(error)),
    }
    Ok(lock)
}

/// Refuses a folder with the backup of another installation. One that no server ever ran on is nobody's.
fn of_the_same(
    before: Option<&Manifest>,
    installation: &str,
    to: &Path,
) -> Result<(), BackupError> {
    let nobody = HEXLOWER.encode(&[0; 32]);
    match before {
        Some(before) if ![installation, &nobody].contains(&before.installation.as_str()) => {
            let words = "holds the backup of another installation: give a folder of its own";
            Err(BackupError::Refused(format!("{} {words}", to.display())))
        }
        _ => Ok(()),
    }
}

async fn copy_database(
    url: &str,
    to: &Path,
    progress: &mut impl Progress,
) -> Result<(), BackupError> {
    // The copy is written into an empty file that nobody else may read.
    manifest::private(to).map_err(failed(to))?;
    let mut copying = std::pin::pin!(whole::copy_into(url, to));
    let mut tick = tokio::time::interval(LOOK);
    loop {
        tokio::select! {
            done = &mut copying => {
                done?;
                return File::open(to).and_then(|file| file.sync_all()).map_err(failed(to));
            }
            _ = tick.tick() => {
                let bytes = fs::metadata(to).map_or(0, |it| it.len());
                progress.told("MB of the database", bytes >> 20, 0);
            }
        }
    }
}

async fn counts(tx: &mut Tx) -> Result<BTreeMap<String, u64>, StoreError> {
    let mut rows = BTreeMap::new();
    for table in whole::tables(tx).await? {
        rows.insert(table.name().to_owned(), whole::count(tx, &table).await?);
    }
    Ok(rows)
}

async fn chains(tx: &mut Tx) -> Result<Chains, StoreError> {
    let (mut hash, mut cases, mut after) = (Sha256::new(), 0, CaseId(uuid::Uuid::nil()));
    loop {
        let said = events::heads(tx, after, BATCH).await?;
        let Some(last) = said.last() else {
            return Ok(Chains { cases, heads: HEXLOWER.encode(&hash.finalize()) });
        };
        after = last.case;
        cases += said.len() as u64;
        for said in &said {
            hash.update(said.case.0.as_bytes());
            hash.update(said.head.seq.to_be_bytes());
            hash.update(said.head.hash);
        }
    }
}

/// Hashes what was written, puts the manifest into its place and takes away what it replaced.
fn finish(dir: &Path, mut manifest: Manifest, database: Option<String>) -> io::Result<Manifest> {
    manifest.database = database.map(|file| Part::of(dir, file)).transpose()?;
    manifest.evidence.list = Part::of(dir, manifest.evidence.list.file)?;
    let lost = manifest.evidence.lost.take();
    manifest.evidence.lost = lost.map(|part| Part::of(dir, part.file)).transpose()?;
    manifest::sync_folder(dir)?;
    manifest.write(dir)?;
    clear(dir, Some(&manifest))?;
    Ok(manifest)
}

/// Takes away the copies and lists that the manifest does not name.
fn clear(dir: &Path, manifest: Option<&Manifest>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let name = entry?.file_name();
        let Some(name) = name.to_str() else { continue };
        let is_ours = ["database-", "evidence-"].iter().any(|start| name.starts_with(start))
            || name == manifest::UNFINISHED;
        let is_named = manifest.is_some_and(|it| it.parts().any(|part| part.file == name));
        if is_ours && !is_named {
            fs::remove_file(dir.join(name))?;
        }
    }
    Ok(())
}
