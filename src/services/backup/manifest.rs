//! What a backup says of itself: written last, so that a folder with one is a whole backup.
use std::{
    collections::BTreeMap,
    fs::{File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::BackupError;

/// The name of the manifest in a backup.
pub const NAME: &str = "manifest.json";
/// What it is called until it is whole.
pub(super) const UNFINISHED: &str = "manifest.json.part";
/// The way of writing it that this program knows.
pub(super) const FORMAT: u32 = 1;
/// A manifest is small; what is larger is none.
const MOST: u64 = 1024 * 1024;

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// How this is written.
    pub format: u32,
    /// Version of the program that made it.
    pub program: String,
    /// When it was begun: later changes are not in it.
    pub made_at: Timestamp,
    /// Which database it is of: `SQLite` or `PostgreSQL`.
    pub engine: String,
    /// The newest migration that was applied to it.
    pub schema: i64,
    /// A hash of the installation's secret, as hexadecimal: of which installation this is.
    pub installation: String,
    /// The copy of the database; none where PostgreSQL's own tools made one.
    pub database: Option<Part>,
    /// Rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// The ends of all chains.
    pub chains: Chains,
    /// The files kept as evidence.
    pub evidence: Evidence,
}

/// A file of the backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name in the folder.
    pub file: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, as hexadecimal.
    pub sha256: String,
}

/// The ends of all chains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chains {
    /// Cases, each with a chain.
    pub cases: u64,
    /// SHA-256 over identifier, length and last hash of each, in the order of the cases.
    pub heads: String,
}

/// The files kept as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// How many.
    pub files: u64,
    /// Bytes of them all.
    pub bytes: u64,
    /// The list of them: SHA-256, size and identifier, a line each.
    pub list: Part,
    /// The list of those that are not here because they were missing or changed at home already; none
    /// when there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<Part>,
}

impl Manifest {
    /// Reads that of a backup.
    ///
    /// # Errors
    /// When there is none, or it is none that this program understands.
    pub fn read(dir: &Path) -> Result<Self, BackupError> {
        let path = dir.join(NAME);
        let refused = |what: String| BackupError::Refused(format!("{}: {what}", path.display()));
        let mut text = String::new();
        let read = File::open(&path).and_then(|file| file.take(MOST).read_to_string(&mut text));
        read.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => refused(
                "there is none: this is no backup, or one that never came to its end".to_owned(),
            ),
            _ => refused(error.to_string()),
        })?;
        let manifest: Self = serde_json::from_str(&text)
            .map_err(|error| refused(format!("is damaged or of another program: {error}")))?;
        if manifest.format != FORMAT {
            return Err(refused(format!(
                "is written in format {}; this program knows {FORMAT}",
                manifest.format
            )));
        }
        for part in manifest.parts() {
            // A name must not lead out of the folder.
            if part.file.contains('/') || part.file.starts_with('.') {
                return Err(refused(format!("names a file that is none: {}", part.file)));
            }
        }
        Ok(manifest)
    }

    /// Reads that of a folder where there may be none yet.
    pub(super) fn before(dir: &Path) -> Result<Option<Self>, BackupError> {
        let is_there = dir.join(NAME).try_exists().map_err(super::failed(dir))?;
        is_there.then(|| Self::read(dir)).transpose()
    }

    /// The files that it names, besides those of evidence.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        let Evidence { list, lost, .. } = &self.evidence;
        [self.database.as_ref(), Some(list), lost.as_ref()].into_iter().flatten()
    }

    /// Puts it into a backup, in one piece or not at all.
    pub(super) fn write(&self, dir: &Path) -> io::Result<()> {
        let text = serde_json::to_string_pretty(self).map_err(io::Error::other)? + "\n";
        let unfinished = dir.join(UNFINISHED);
        let mut file = private(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&unfinished, dir.join(NAME))?;
        sync_folder(dir)
    }
}

impl Part {
    /// Names a file that is still written.
    pub(super) const fn unmeasured(file: String) -> Self {
        Self { file, bytes: 0, sha256: String::new() }
    }

    /// Describes a file that is finished.
    pub(super) fn of(dir: &Path, file: String) -> io::Result<Self> {
        let (bytes, sha256) = measured(&dir.join(&file))?;
        Ok(Self { file, bytes, sha256 })
    }

    /// Says what is wrong with it, when something is.
    pub(super) fn fault(&self, dir: &Path) -> Option<String> {
        match measured(&dir.join(&self.file)) {
            Ok((bytes, sha256)) if (bytes, &sha256) == (self.bytes, &self.sha256) => None,
            Ok((bytes, _)) if bytes != self.bytes => {
                Some(format!("{} has {bytes} bytes instead of {}", self.file, self.bytes))
            }
            Ok(_) => Some(format!("{} was changed: its SHA-256 is another", self.file)),
            Err(error) => Some(format!("{} cannot be read: {error}", self.file)),
        }
    }
}

fn measured(path: &Path) -> io::Result<(u64, String)> {
    let (mut file, mut hash) = (File::open(path)?, Sha256::new());
    let (mut piece, mut bytes) = (vec![0; 1024 * 1024], 0);
    loop {
        let read = file.read(&mut piece)?;
        if read == 0 {
            return Ok((bytes, HEXLOWER.encode(&hash.finalize())));
        }
        hash.update(&piece[..read]);
        bytes += read as u64;
    }
}

/// A new empty file that only its owner may read.
pub(super) fn private(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// Makes a rename survive a power cut.
pub(super) fn sync_folder(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}
