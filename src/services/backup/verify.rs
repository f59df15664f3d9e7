//! Looking a backup over without putting it back: hashes, rows, chains, every file of evidence.
use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    path::Path,
};

use data_encoding::HEXLOWER;
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::{BackupError, Manifest, Part, chains, counts, failed, vault_of};
use crate::{
    domain::ids::ObjectId,
    services::{audit, transfer::Progress},
    store::{Db, whole},
    vault::{Place, VaultError},
};

/// What was found.
#[derive(Debug)]
pub struct Report {
    /// What the backup says of itself.
    pub manifest: Manifest,
    /// SHA-256 of files that were lost before the backup was made, and are in none of its parts.
    pub lost: Vec<String>,
    /// Everything that is wrong; the backup is whole when there is nothing.
    pub faults: Vec<String>,
}

/// Looks the backup in `dir` over. Nothing in it changes.
///
/// # Errors
/// When it is none, or of a newer program, or cannot be read.
pub async fn verify(dir: &Path, progress: &mut impl Progress) -> Result<Report, BackupError> {
    let manifest = Manifest::read(dir)?;
    if manifest.schema > Db::newest() {
        return Err(BackupError::Refused(format!(
            "{} was made by a newer safeharbor ({}): use that one",
            dir.display(),
            manifest.program
        )));
    }
    let mut faults = Vec::new();
    if let Some(part) = manifest.database.clone() {
        progress.told("MB of the database", part.bytes >> 20, 0);
        let (folder, path) = (dir.to_owned(), dir.join(&part.file));
        let looked = spawn_blocking(move || part.fault(&folder)).await;
        // Of a file with other bytes nothing that it says is to be believed.
        if let Some(fault) = looked.map_err(io::Error::other).map_err(failed(dir))? {
            faults.push(fault);
        } else {
            let db = whole::look(&path).await?;
            compare(&db, &manifest, &mut faults, progress).await?;
            db.close().await;
        }
    }
    if let Some(fault) = manifest.evidence.list.fault(dir) {
        faults.push(fault);
    } else {
        evidence(dir, &manifest, &mut faults, progress).await?;
    }
    let mut lost = Vec::new();
    if let Some(part) = &manifest.evidence.lost {
        match part.fault(dir) {
            Some(fault) => faults.push(fault),
            None => {
                for line in Listed::of(dir, part)? {
                    lost.push(HEXLOWER.encode(&line.map_err(failed(dir))?.place.sha256));
                }
            }
        }
    }
    Ok(Report { manifest, lost, faults })
}

/// Whether a database holds what the manifest says, and its chains are whole.
pub(super) async fn compare(
    db: &Db,
    manifest: &Manifest,
    faults: &mut Vec<String>,
    progress: &mut impl Progress,
) -> Result<(), BackupError> {
    let mut tx = db.read().await?;
    let rows = counts(&mut tx).await?;
    for (table, count) in &manifest.rows {
        let found = rows.get(table).copied().unwrap_or(0);
        if found != *count {
            faults.push(format!("table {table}: {found} rows instead of {count}"));
        }
    }
    if chains(&mut tx).await? != manifest.chains {
        faults.push("the chains do not end as the manifest says".to_owned());
    }
    let installation = whole::installation(&mut tx).await?.unwrap_or_default();
    if HEXLOWER.encode(&installation) != manifest.installation {
        faults.push("the secret is that of another installation".to_owned());
    }
    drop(tx);
    walk(db, manifest, faults, progress).await
}

/// Walks every chain.
pub(super) async fn walk(
    db: &Db,
    manifest: &Manifest,
    faults: &mut Vec<String>,
    progress: &mut impl Progress,
) -> Result<(), BackupError> {
    let all = manifest.chains.cases;
    let walked = audit::verify_all(db, |cases| progress.told("chains walked", cases, all)).await?;
    faults.extend(walked.faults.iter().map(|(case, fault)| format!("case {case}: {fault}")));
    Ok(())
}

async fn evidence(
    dir: &Path,
    manifest: &Manifest,
    faults: &mut Vec<String>,
    progress: &mut impl Progress,
) -> Result<(), BackupError> {
    let vault = vault_of(dir)?;
    let mut done = 0;
    for listed in Listed::of(dir, &manifest.evidence.list)? {
        let Listed { place, size } = listed.map_err(failed(dir))?;
        match vault.verify(&place, size).await {
            Ok(()) => {}
            Err(error @ (VaultError::Missing | VaultError::Changed)) => {
                faults.push(format!("{}: {error}", HEXLOWER.encode(&place.sha256)));
            }
            Err(error) => return Err(BackupError::Evidence(vault.to_string(), error)),
        }
        done += 1;
        progress.told("files of evidence", done, manifest.evidence.files);
    }
    if done != manifest.evidence.files {
        let listed = manifest.evidence.files;
        faults.push(format!("{done} files of evidence are listed instead of {listed}"));
    }
    Ok(())
}

/// A line of the list of evidence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listed {
    /// Where it lies.
    pub place: Place,
    /// How many bytes it has.
    pub size: u64,
}

impl Listed {
    /// All of a list, one after the other.
    pub(super) fn of(
        dir: &Path,
        list: &Part,
    ) -> Result<impl Iterator<Item = io::Result<Self>> + use<>, BackupError> {
        let path = dir.join(&list.file);
        let lines = BufReader::new(File::open(&path).map_err(failed(&path))?).lines();
        Ok(lines.map(|line| {
            let line = line?;
            Self::parse(&line).ok_or_else(|| io::Error::other("a line of the list is damaged"))
        }))
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let sha256 = HEXLOWER.decode(words.next()?.as_bytes()).ok()?.try_into().ok()?;
        let size = words.next()?.parse().ok()?;
        let id = ObjectId(Uuid::try_parse(words.next()?).ok()?);
        Some(Self { place: Place { id, sha256 }, size })
    }
}
