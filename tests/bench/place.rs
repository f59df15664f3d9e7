//! Where a measure runs: a database of its own and a folder of its own, both on disk.
use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use tempfile::TempDir;

use super::postgres::Cluster;

/// On a disk that keeps what it was told to keep; `/tmp` may be memory.
pub const DISK: &str = "/var/tmp";

/// Which database.
#[derive(Clone, Copy)]
pub enum Kind<'a> {
    Sqlite,
    Postgres(&'a Cluster),
}

impl Kind<'_> {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }
}

/// The server's binary and the policies it serves.
#[derive(Clone)]
pub struct Binary {
    pub path: PathBuf,
    pub policies: PathBuf,
}

/// An empty database and an empty folder.
pub struct Place {
    pub url: String,
    pub binary: PathBuf,
    pub policies: PathBuf,
    dir: TempDir,
}

impl Place {
    pub async fn new(kind: Kind<'_>, binary: &Binary) -> anyhow::Result<Self> {
        let dir = tempfile::Builder::new().prefix("sh-bench-").tempdir_in(DISK)?;
        let url = match kind {
            Kind::Sqlite => format!("sqlite:{}", dir.path().join("safeharbor.db").display()),
            Kind::Postgres(cluster) => cluster.database().await?,
        };
        let Binary { path, policies } = binary.clone();
        Ok(Self { url, binary: path, policies, dir })
    }

    pub fn data(&self) -> &Path {
        self.dir.path()
    }

    /// Letters that have left.
    pub fn letters(&self) -> usize {
        let files = fs::read_dir(self.data().join("letters")).into_iter().flatten().flatten();
        files.filter(|file| file.path().extension().is_some_and(|kind| kind == "eml")).count()
    }
}

/// How long the disk takes to keep four kilobytes for good: the median of a hundred times.
pub fn sync() -> anyhow::Result<Duration> {
    let dir = tempfile::Builder::new().prefix("sh-bench-").tempdir_in(DISK)?;
    let mut file = OpenOptions::new().create(true).append(true).open(dir.path().join("probe"))?;
    let mut took = Vec::new();
    for _ in 0..100 {
        let begun = Instant::now();
        file.write_all(&[7; 4_096])?;
        file.sync_data()?;
        took.push(begun.elapsed());
    }
    took.sort_unstable();
    Ok(took[took.len() / 2])
}
