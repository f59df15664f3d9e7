//! Putting a backup back where nothing is: first all of it is verified, then the evidence is copied,
//! then the database beside its place, which it gets when it was verified there; run again after it was
//! killed, it goes on.
use std::{
    collections::HashSet,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use tokio::task::spawn_blocking;

use super::{
    BackupError, Manifest, copy_object, failed, manifest,
    verify::{self, Listed},
};
use crate::{
    chance::Chance,
    domain::ids::ObjectId,
    services::transfer::Progress,
    store::{Db, StoreError, evidence, whole},
    vault::{Place, Vault, VaultError},
};

/// Where the backup goes.
#[derive(Debug, Clone, Copy)]
pub enum Into<'a> {
    /// A new database in this file.
    Sqlite(&'a Path),
    /// A database that PostgreSQL's own tools have put back already.
    Postgres(&'a Db),
}

/// What was put back.
#[derive(Debug)]
pub struct Restored {
    /// What the backup says of itself.
    pub manifest: Manifest,
    /// SHA-256 of files that were lost before the backup was made.
    pub lost: HashSet<String>,
    /// Files that came after PostgreSQL's dump: it does not know them, and they were left out.
    pub later: u64,
}

/// Refuses to put a backup where something is.
///
/// # Errors
/// When there is a database, evidence that is not of this backup, or a PostgreSQL database of another
/// installation.
pub async fn may(dir: &Path, into: Into<'_>, vault: &Vault) -> Result<Manifest, BackupError> {
    let refused = |words: String| Err(BackupError::Refused(words));
    let manifest = Manifest::read(dir)?;
    match (into, &manifest.database) {
        (Into::Sqlite(path), Some(_)) => {
            is_free(path)?;
        }
        (Into::Postgres(db), None) => {
            let mut tx = db.read().await?;
            let installation = whole::installation(&mut tx).await.unwrap_or_default();
            let found = installation.map(|it| HEXLOWER.encode(&it));
            if found.as_ref() != Some(&manifest.installation) {
                let what = if found.is_some() { "another installation" } else { "no installation" };
                return refused(format!(
                    "the database holds {what}: put the dump of this backup back with pg_restore first"
                ));
            }
        }
        (Into::Sqlite(_), None) => {
            return refused("the backup is of an installation on PostgreSQL, and the configuration names SQLite".to_owned());
        }
        (Into::Postgres(_), Some(_)) => {
            return refused("the backup is of an installation on SQLite: put it back there, then use safeharbor transfer".to_owned());
        }
    }
    let mut listed = HashSet::new();
    for line in Listed::of(dir, &manifest.evidence.list)? {
        listed.insert(line.map_err(failed(dir))?.place);
    }
    let found = vault.places().await;
    let found = found.map_err(|error| BackupError::Evidence(vault.to_string(), error))?;
    for place in found.into_iter().map(Result::ok) {
        if place.is_none_or(|place| !listed.contains(&place)) {
            return refused(format!("{vault} holds evidence that is not of this backup"));
        }
    }
    Ok(manifest)
}

/// Says when something is where the database is to be.
fn is_free(path: &Path) -> Result<(), BackupError> {
    for end in ["", "-wal", "-shm"] {
        let found = beside(path, end);
        if fs::metadata(&found).is_ok_and(|it| it.len() > 0) {
            let words = "is there: a backup is put back only where no database is";
            return Err(BackupError::Refused(format!("{} {words}", found.display())));
        }
    }
    Ok(())
}

/// Where a database lies until it was verified.
#[must_use]
pub fn unfinished(path: &Path) -> PathBuf {
    path.with_extension("restoring")
}

/// One of the files that SQLite has beside a database.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Puts the backup back; a new database lies at [`unfinished`] then, for [`finish`].
///
/// # Errors
/// When it may not be, is not whole, or a disk fails.
pub async fn restore(
    dir: &Path,
    into: Into<'_>,
    vault: &Vault,
    (now, chance): (Timestamp, &Chance),
    progress: &mut impl Progress,
) -> Result<Restored, BackupError> {
    let manifest = may(dir, into, vault).await?;
    let report = verify::verify(dir, progress).await?;
    if !report.faults.is_empty() {
        return Err(BackupError::Refused(format!(
            "the backup is damaged, and nothing was put back:\n{}",
            report.faults.join("\n")
        )));
    }
    let from = super::vault_of(dir)?;
    let known = match into {
        Into::Postgres(db) => Some(known(db).await?),
        Into::Sqlite(_) => None,
    };
    let broke = |error| BackupError::Evidence(vault.to_string(), error);
    let there = vault.sizes().await.map_err(broke)?;
    let mut later = 0;
    for (done, line) in (1..).zip(Listed::of(dir, &manifest.evidence.list)?) {
        let Listed { place, size } = line.map_err(failed(dir))?;
        if known.as_ref().is_some_and(|known| !known.contains(&place)) {
            later += 1;
        } else if !there.contains_key(&place) || !is_whole(vault, &place, size).await? {
            let copied = copy_object(&from, vault, &place, size, chance, now).await;
            copied.map_err(broke)?;
        }
        progress.told("files of evidence put back", done, manifest.evidence.files);
    }
    if let (Into::Sqlite(path), Some(part)) = (into, &manifest.database) {
        let (from, to) = (dir.join(&part.file), unfinished(path));
        let done = spawn_blocking(move || put(&from, &to)).await;
        done.map_err(io::Error::other).flatten().map_err(failed(path))?;
    }
    Ok(Restored { manifest, lost: report.lost.into_iter().collect(), later })
}

/// The files that a database knows.
async fn known(db: &Db) -> Result<HashSet<Place>, StoreError> {
    let (mut known, mut after) = (HashSet::new(), ObjectId(uuid::Uuid::nil()));
    loop {
        let objects = evidence::objects(&mut db.read().await?, after, super::BATCH).await?;
        let Some(last) = objects.last() else { return Ok(known) };
        after = last.id;
        known.extend(objects.iter().map(|it| Place { id: it.id, sha256: it.sha256 }));
    }
}

/// Whether an earlier run has put this file back as it is.
async fn is_whole(vault: &Vault, place: &Place, size: u64) -> Result<bool, BackupError> {
    match vault.verify(place, size).await {
        Ok(()) => Ok(true),
        Err(VaultError::Missing | VaultError::Changed) => Ok(false),
        Err(error) => Err(BackupError::Evidence(vault.to_string(), error)),
    }
}

/// Puts the database that was verified, and that nobody has open, into its place.
///
/// # Errors
/// When one has come there meanwhile, or the disk fails.
pub async fn finish(path: &Path) -> Result<(), BackupError> {
    is_free(path)?;
    let (from, to) = (unfinished(path), path.to_owned());
    let done = spawn_blocking(move || {
        // What is still in a log beside it would be lost.
        if fs::metadata(beside(&from, "-wal")).is_ok_and(|it| it.len() > 0) {
            return Err(io::Error::other("the restored database is still in use"));
        }
        File::open(&from)?.sync_all()?;
        fs::rename(&from, &to)?;
        match to.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => manifest::sync_folder(folder),
            _ => manifest::sync_folder(Path::new(".")),
        }
    });
    done.await.map_err(io::Error::other).flatten().map_err(failed(path))
}

/// Whether what was put back is what the manifest says; `db` is the database as it is now.
///
/// # Errors
/// When it cannot be read.
pub async fn check(
    db: &Db,
    manifest: &Manifest,
    progress: &mut impl Progress,
) -> Result<Vec<String>, BackupError> {
    let mut faults = Vec::new();
    if manifest.database.is_some() {
        verify::compare(db, manifest, &mut faults, progress).await?;
    } else {
        // The dump is of another moment than the manifest: only the chains can be judged.
        verify::walk(db, manifest, &mut faults, progress).await?;
    }
    Ok(faults)
}

/// Copies the database beside its place, and takes away what an earlier run has left there.
fn put(from: &Path, to: &Path) -> io::Result<()> {
    for end in ["", "-wal", "-shm", "-journal"] {
        match fs::remove_file(beside(to, end)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    let mut file = manifest::private(to)?;
    io::copy(&mut File::open(from)?, &mut file)?;
    file.sync_all()
}
