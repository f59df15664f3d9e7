//! Putting a backup back where nothing is: first all of it is verified, then the evidence is copied,
//! then the database; run again after it was killed, it goes on.
use std::{
    collections::HashSet,
    fs::{self, File},
    io,
    path::Path,
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
    services::transfer::Progress,
    store::{Db, whole},
    vault::{Place, Vault},
};

/// Where the backup goes.
#[derive(Debug, Clone, Copy)]
pub enum Into<'a> {
    /// A new database in this file.
    Sqlite(&'a Path),
    /// A database that PostgreSQL's own tools have put back already.
    Postgres(&'a Db),
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
            for end in ["", "-wal", "-shm"] {
                let found = format!("{}{end}", path.display());
                if fs::metadata(&found).is_ok_and(|it| it.len() > 0) {
                    return refused(format!(
                        "{found} is there: a backup is put back only where no database is"
                    ));
                }
            }
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
    for line in Listed::of(dir, &manifest)? {
        listed.insert(line.map_err(failed(dir))?.place);
    }
    for place in places(vault).await? {
        if place.is_none_or(|place| !listed.contains(&place)) {
            return refused(format!("{vault} holds evidence that is not of this backup"));
        }
    }
    Ok(manifest)
}

/// Puts the backup back. Says what is wrong afterwards, which is nothing.
///
/// # Errors
/// When it may not be, is not whole, or a disk fails.
pub async fn restore(
    dir: &Path,
    into: Into<'_>,
    vault: &Vault,
    (now, chance): (Timestamp, &Chance),
    progress: &mut impl Progress,
) -> Result<Manifest, BackupError> {
    let manifest = may(dir, into, vault).await?;
    let report = verify::verify(dir, progress).await?;
    if !report.faults.is_empty() {
        return Err(BackupError::Refused(format!(
            "the backup is damaged, and nothing was put back:\n{}",
            report.faults.join("\n")
        )));
    }
    let from = super::vault_of(dir)?;
    let there: HashSet<Place> = places(vault).await?.into_iter().flatten().collect();
    for (done, line) in (1..).zip(Listed::of(dir, &manifest)?) {
        let Listed { place, size } = line.map_err(failed(dir))?;
        if !there.contains(&place) {
            let copied = copy_object(&from, vault, &place, size, chance, now).await;
            copied.map_err(|error| BackupError::Evidence(vault.to_string(), error))?;
        }
        progress.told("files of evidence put back", done, manifest.evidence.files);
    }
    if let (Into::Sqlite(path), Some(part)) = (into, &manifest.database) {
        let (from, to) = (dir.join(&part.file), path.to_owned());
        let done = spawn_blocking(move || put(&from, &to)).await;
        done.map_err(io::Error::other).flatten().map_err(failed(path))?;
    }
    Ok(manifest)
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

async fn places(vault: &Vault) -> Result<Vec<Option<Place>>, BackupError> {
    let found = vault.places().await;
    let found = found.map_err(|error| BackupError::Evidence(vault.to_string(), error))?;
    Ok(found.into_iter().map(Result::ok).collect())
}

/// The file is there whole or not at all.
fn put(from: &Path, to: &Path) -> io::Result<()> {
    let unfinished = to.with_extension("restoring");
    let mut file = manifest::private(&unfinished)?;
    io::copy(&mut File::open(from)?, &mut file)?;
    file.sync_all()?;
    fs::rename(&unfinished, to)?;
    match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => manifest::sync_folder(folder),
        _ => manifest::sync_folder(Path::new(".")),
    }
}
