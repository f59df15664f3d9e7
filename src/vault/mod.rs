//! Floor 1: the only place that reads and writes the bytes of evidence, on disk or in an S3 bucket.
//!
//! An object lies at `sha256/ab/cdef….ID`: the SHA-256 of its bytes, and an identifier that is never
//! used twice. Whatever deletes an object can therefore never hit one that was put there later.
#![warn(missing_docs)]
mod error;
mod read;
mod take;

use std::{collections::HashMap, fmt, path::PathBuf, sync::Arc, time::Duration};

use data_encoding::HEXLOWER;
use futures_util::TryStreamExt;
use jiff::Timestamp;
use object_store::{
    ClientOptions, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig, aws::AmazonS3Builder,
    local::LocalFileSystem, path::Path,
};
use uuid::Uuid;

use self::take::Lies;
pub use self::{
    error::VaultError,
    read::Bytes,
    take::{Chunk, Landed},
};
use crate::domain::ids::ObjectId;

/// Where uploads lie until their hash is known.
const UPLOADS: &str = "uploads";
/// Where objects lie.
const OBJECTS: &str = "sha256";
/// Requests to S3: to connect, without any byte, and as a whole.
const CONNECT: Duration = Duration::from_secs(5);
const SILENCE: Duration = Duration::from_secs(30);
const WHOLE: Duration = Duration::from_mins(15);
/// A request that fails is tried again for so long: a person waits for it.
const RETRIES: Duration = Duration::from_secs(15);

/// Where an S3 bucket is and how it is opened.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// Put before every path; may be empty.
    pub prefix: String,
    /// Address of the service; empty for AWS.
    pub endpoint: String,
    /// Region; empty for us-east-1.
    pub region: String,
    /// Key; empty for the role of the machine.
    pub access_key_id: String,
    /// Secret of the key.
    pub secret_access_key: String,
}

impl fmt::Debug for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s3://{}/{} at {:?} in {:?}", self.name, self.prefix, self.endpoint, self.region)
    }
}

/// Where an object lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Its identifier.
    pub id: ObjectId,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
}

/// The store of evidence files.
#[derive(Clone)]
pub struct Vault {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
    /// The folder, when it is a disk.
    disk: Option<PathBuf>,
    /// For people.
    name: String,
}

impl fmt::Display for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl Vault {
    /// In a folder, which must be there.
    ///
    /// # Errors
    /// When it is not.
    pub fn on_disk(folder: PathBuf) -> Result<Self, VaultError> {
        // What is acknowledged survives a power cut: every object reaches the disk.
        let store = LocalFileSystem::new_with_prefix(&folder)?.with_fsync(true);
        let name = folder.display().to_string();
        Ok(Self { store: Arc::new(store), prefix: Path::default(), disk: Some(folder), name })
    }

    /// In a bucket of S3 or of anything that speaks like it.
    ///
    /// # Errors
    /// When the settings make no client.
    pub fn in_bucket(bucket: &Bucket) -> Result<Self, VaultError> {
        let options = ClientOptions::new()
            .with_connect_timeout(CONNECT)
            .with_read_timeout(SILENCE)
            .with_timeout(WHOLE)
            .with_allow_http(bucket.endpoint.starts_with("http://"));
        let retry =
            RetryConfig { max_retries: 3, retry_timeout: RETRIES, ..RetryConfig::default() };
        let region = if bucket.region.is_empty() { "us-east-1" } else { &bucket.region };
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&bucket.name)
            .with_region(region)
            // Not every service that speaks like S3 knows how to delete many at once.
            .with_disable_bulk_delete(true)
            .with_client_options(options)
            .with_retry(retry);
        if !bucket.endpoint.is_empty() {
            builder = builder.with_endpoint(&bucket.endpoint);
        }
        if !bucket.access_key_id.is_empty() {
            builder = builder
                .with_access_key_id(&bucket.access_key_id)
                .with_secret_access_key(&bucket.secret_access_key);
        }
        let prefix = Path::parse(&bucket.prefix).map_err(object_store::Error::from)?;
        let name = format!("s3://{}/{}", bucket.name, bucket.prefix);
        Ok(Self { store: Arc::new(builder.build()?), prefix, disk: None, name })
    }

    fn path(&self, place: &Place) -> Path {
        let hash = HEXLOWER.encode(&place.sha256);
        let file = format!("{}.{}", &hash[2..], place.id.0.simple());
        self.under(&[OBJECTS, &hash[..2], &file])
    }

    fn upload(&self, id: Uuid) -> Path {
        self.under(&[UPLOADS, &id.simple().to_string()])
    }

    fn under(&self, parts: &[&str]) -> Path {
        parts.iter().fold(self.prefix.clone(), |path, part| path.join(*part))
    }

    /// Puts what has landed to its place; once this returns it is on disk. Doing it twice does no
    /// harm, and puts back what was changed or lost.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn put(&self, landed: Landed, place: &Place) -> Result<(), VaultError> {
        let to = self.path(place);
        let from = match landed.lies {
            Lies::Here(bytes) if self.disk.is_none() => {
                let put = self.store.put(&to, PutPayload::from_bytes(bytes)).await;
                return put.map(drop).map_err(VaultError::outage);
            }
            // On disk everything unfinished lies in one folder, where the sweep finds it.
            Lies::Here(bytes) => {
                let upload = self.upload(landed.upload);
                let put = self.store.put(&upload, PutPayload::from_bytes(bytes)).await;
                put.map_err(VaultError::outage)?;
                upload
            }
            Lies::Uploaded => self.upload(landed.upload),
        };
        self.store.rename(&from, &to).await.map_err(VaultError::outage)
    }

    /// Deletes an object. One that is gone already is no fault.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub async fn delete(&self, place: &Place) -> Result<(), VaultError> {
        match self.store.delete(&self.path(place)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes uploads that a crash has left, begun before `before`; returns how many.
    ///
    /// # Errors
    /// When they cannot be listed or deleted.
    pub async fn clear_uploads(&self, before: Timestamp) -> Result<usize, VaultError> {
        if let Some(folder) = &self.disk {
            // The store does not list what it is still writing, and a crash leaves just that.
            return Ok(clear_folder(folder.join(UPLOADS), before).await?);
        }
        let prefix = self.under(&[UPLOADS]);
        let mut found = self.store.list(Some(&prefix));
        let mut cleared = 0;
        while let Some(meta) = found.try_next().await? {
            if meta.last_modified.timestamp_micros() < before.as_microsecond() {
                self.store.delete(&meta.location).await?;
                cleared += 1;
            }
        }
        Ok(cleared)
    }

    /// Every object, in no order: its place where it has one, else its path.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub async fn places(&self) -> Result<Vec<Result<Place, String>>, VaultError> {
        let prefix = self.under(&[OBJECTS]);
        let found = self
            .store
            .list(Some(&prefix))
            .map_ok(|meta| place_of(&meta.location).ok_or_else(|| meta.location.to_string()));
        Ok(found.try_collect().await?)
    }

    /// How many bytes each object has that lies in a place.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub async fn sizes(&self) -> Result<HashMap<Place, u64>, VaultError> {
        let prefix = self.under(&[OBJECTS]);
        let found = self.store.list(Some(&prefix)).map_err(VaultError::from);
        found
            .try_filter_map(async |meta| Ok(place_of(&meta.location).map(|it| (it, meta.size))))
            .try_collect()
            .await
    }

    /// Writes, reads and deletes a few bytes, to see whether that can be done.
    ///
    /// # Errors
    /// When it cannot.
    pub async fn probe(&self, id: Uuid) -> Result<(), VaultError> {
        let at = self.upload(id);
        let put = self.store.put(&at, PutPayload::from_static(b"safeharbor")).await;
        put.map_err(VaultError::outage)?;
        let read = self.store.get(&at).await?.bytes().await?;
        self.store.delete(&at).await?;
        if read == b"safeharbor".as_slice() { Ok(()) } else { Err(VaultError::Changed) }
    }
}

/// The place that a path stands for.
fn place_of(path: &Path) -> Option<Place> {
    let parts: Vec<_> = path.parts().collect();
    let [.., first, rest] = parts.as_slice() else { return None };
    let (rest, id) = rest.as_ref().split_once('.')?;
    let hash = HEXLOWER.decode(format!("{}{rest}", first.as_ref()).as_bytes()).ok()?;
    Some(Place { id: ObjectId(Uuid::try_parse(id).ok()?), sha256: hash.try_into().ok()? })
}

async fn clear_folder(folder: PathBuf, before: Timestamp) -> std::io::Result<usize> {
    let mut entries = match tokio::fs::read_dir(&folder).await {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(error),
    };
    let mut cleared = 0;
    while let Some(entry) = entries.next_entry().await? {
        // Whoever finished or cleared it meanwhile was faster.
        let Ok(modified) = entry.metadata().await.and_then(|meta| meta.modified()) else {
            continue;
        };
        if Timestamp::try_from(modified).is_ok_and(|modified| modified < before)
            && tokio::fs::remove_file(entry.path()).await.is_ok()
        {
            cleared += 1;
        }
    }
    Ok(cleared)
}
