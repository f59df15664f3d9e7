//! Evidence on its way into a backup and out of it, each file with its hash checked on the way.
use std::{
    collections::HashMap,
    fs::{DirBuilder, File},
    io::{self, BufWriter, Write},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

use data_encoding::HEXLOWER;
use jiff::Timestamp;

use super::{super::transfer::Progress, BATCH, BackupError, failed, manifest};
use crate::{
    chance::Chance,
    domain::ids::ObjectId,
    store::{
        Tx,
        evidence::{self, Object},
    },
    vault::{Place, Vault, VaultError},
};

/// Where the evidence lies in a backup.
const EVIDENCE: &str = "evidence";

/// Evidence on its way into a backup.
pub(super) struct Writing<'a> {
    from: &'a Vault,
    to: Vault,
    /// What an earlier run has copied, with its size now.
    there: HashMap<Place, u64>,
    kept: List,
    /// What was missing or changed at home, and is not in the backup.
    lost: List,
    chance: &'a Chance,
    now: Timestamp,
}

/// What was written.
#[derive(Default)]
pub(super) struct Told {
    pub files: u64,
    pub bytes: u64,
    pub copied: u64,
    pub faults: Vec<String>,
}

impl<'a> Writing<'a> {
    pub fn begin(
        to: &Path,
        from: &'a Vault,
        (kept, lost): (&str, &str),
        chance: &'a Chance,
        now: Timestamp,
    ) -> Result<Self, BackupError> {
        let (kept, lost) = (List::begin(to.join(kept))?, List::begin(to.join(lost))?);
        let to = vault_of(to)?;
        Ok(Self { from, to, there: HashMap::new(), kept, lost, chance, now })
    }

    /// Every file that some case has, and those that are still to get one.
    pub async fn all(
        &mut self,
        tx: &mut Tx,
        progress: &mut impl Progress,
    ) -> Result<Told, BackupError> {
        let there = self.to.sizes().await;
        self.there = there.map_err(|error| BackupError::Evidence(self.to.to_string(), error))?;
        let (mut told, mut after) = (Told::default(), ObjectId(uuid::Uuid::nil()));
        loop {
            let objects = evidence::objects(tx, after, BATCH).await?;
            let Some(last) = objects.last() else { return Ok(told) };
            after = last.id;
            for object in &objects {
                self.one(object, &mut told).await?;
                progress.told("files of evidence", told.files, 0);
            }
        }
    }

    async fn one(&mut self, object: &Object, told: &mut Told) -> Result<(), BackupError> {
        let place = Place { id: object.id, sha256: object.sha256 };
        // One that has rotted to another size is copied anew.
        if self.there.get(&place) != Some(&object.size) {
            match copy_object(self.from, &self.to, &place, object.size, self.chance, self.now).await
            {
                Ok(()) => told.copied += 1,
                // No case has it: it may be cleaned away at any time.
                Err(VaultError::Missing) if object.is_leased => return Ok(()),
                Err(error @ (VaultError::Missing | VaultError::Changed)) => {
                    told.faults.push(format!("{}: {error}", HEXLOWER.encode(&object.sha256)));
                    return self.lost.line(object);
                }
                Err(error) => {
                    return Err(BackupError::Evidence(self.from.to_string(), error));
                }
            }
        }
        told.files += 1;
        told.bytes += object.size;
        self.kept.line(object)
    }

    pub fn end(self, told: Told) -> Result<Told, BackupError> {
        self.kept.end()?;
        self.lost.end()?;
        Ok(told)
    }
}

/// A list of files, a line each.
struct List {
    file: BufWriter<File>,
    path: PathBuf,
}

impl List {
    fn begin(path: PathBuf) -> Result<Self, BackupError> {
        let file = BufWriter::new(manifest::private(&path).map_err(failed(&path))?);
        Ok(Self { file, path })
    }

    fn line(&mut self, object: &Object) -> Result<(), BackupError> {
        let (hash, id) = (HEXLOWER.encode(&object.sha256), object.id.0.simple());
        writeln!(self.file, "{hash} {} {id}", object.size).map_err(failed(&self.path))
    }

    fn end(self) -> Result<(), BackupError> {
        let written = self.file.into_inner().map_err(io::IntoInnerError::into_error);
        written.and_then(|list| list.sync_all()).map_err(failed(&self.path))
    }
}

/// The folder of evidence in a backup.
pub(super) fn vault_of(backup: &Path) -> Result<Vault, BackupError> {
    let path = backup.join(EVIDENCE);
    DirBuilder::new().recursive(true).mode(0o700).create(&path).map_err(failed(&path))?;
    let shown = path.display().to_string();
    Vault::on_disk(path).map_err(|error| BackupError::Evidence(shown, error))
}

/// Copies a file that is kept as evidence; its hash is checked on the way.
pub(super) async fn copy_object(
    from: &Vault,
    to: &Vault,
    place: &Place,
    size: u64,
    chance: &Chance,
    now: Timestamp,
) -> Result<(), VaultError> {
    let bytes = from.open(place, size).await?;
    let landed = to.take(chance.uuid(now), size, bytes).await;
    let landed = landed.map_err(|error| match error {
        // The source broke off because of what it found.
        VaultError::BrokeOff(source) => match source.downcast::<VaultError>() {
            Ok(found) => *found,
            Err(source) => VaultError::BrokeOff(source),
        },
        other => other,
    })?;
    to.put(landed, place).await
}
