//! Taking a file in: hashed and counted on its way to where it waits for its place.
use std::error::Error;

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use object_store::{MultipartUpload, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Vault, VaultError};
use crate::domain::evidence::HEAD_BYTES;

/// A piece of a file on its way in.
pub type Chunk<E> = Result<Bytes, E>;

/// S3 wants parts of 5 MiB at least. A file that is no longer is put in one request.
const PART: usize = 5 * 1024 * 1024;
/// A disk takes any; so much of an upload is held in memory.
const PART_ON_DISK: usize = 256 * 1024;

/// A file that is there whole and has no place yet.
#[derive(Debug)]
pub struct Landed {
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// How many.
    pub size: u64,
    /// Its beginning, which tells its type.
    pub head: Bytes,
    pub(super) upload: Uuid,
    pub(super) lies: Lies,
}

/// Where a landed file is.
#[derive(Debug)]
pub(super) enum Lies {
    /// In memory, because it is small.
    Here(Bytes),
    /// Among the uploads.
    Uploaded,
}

impl Vault {
    /// Takes a file of at most `most` bytes. `upload` names it while it is on its way and is never
    /// used twice. Whatever goes wrong, nothing is left behind that the sweep would not find.
    ///
    /// # Errors
    /// When it is empty, too large, breaks off, or cannot be written.
    pub async fn take<E: Into<Box<dyn Error + Send + Sync>>>(
        &self,
        upload: Uuid,
        most: u64,
        chunks: impl Stream<Item = Chunk<E>>,
    ) -> Result<Landed, VaultError> {
        let mut writing = None;
        match self.write(upload, most, chunks, &mut writing).await {
            Ok(landed) => Ok(landed),
            Err(error) => {
                if let Some(mut begun) = writing {
                    // The error that matters is the first one; what stays is swept.
                    let _ = begun.abort().await;
                }
                Err(error)
            }
        }
    }

    async fn write<E: Into<Box<dyn Error + Send + Sync>>>(
        &self,
        upload: Uuid,
        most: u64,
        chunks: impl Stream<Item = Chunk<E>>,
        writing: &mut Option<Box<dyn MultipartUpload>>,
    ) -> Result<Landed, VaultError> {
        let mut chunks = std::pin::pin!(chunks);
        let (mut hash, mut size, mut head, mut part) = (Sha256::new(), 0, None, BytesMut::new());
        let most_held = if self.disk.is_some() { PART_ON_DISK } else { PART };
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk.map_err(|error| VaultError::BrokeOff(error.into()))?;
            size += chunk.len() as u64;
            if size > most {
                return Err(VaultError::TooLarge(most));
            }
            hash.update(&chunk);
            part.extend_from_slice(&chunk);
            while part.len() > most_held {
                head.get_or_insert_with(|| Bytes::copy_from_slice(&part[..HEAD_BYTES]));
                self.part(upload, part.split_to(most_held).freeze(), writing).await?;
            }
        }
        if size == 0 {
            return Err(VaultError::Empty);
        }
        let rest = part.freeze();
        let head = head.unwrap_or_else(|| rest.slice(..rest.len().min(HEAD_BYTES)));
        let lies = if writing.is_none() {
            Lies::Here(rest)
        } else {
            self.part(upload, rest, writing).await?;
            if let Some(mut begun) = writing.take() {
                begun.complete().await.map_err(VaultError::outage)?;
            }
            Lies::Uploaded
        };
        Ok(Landed { sha256: hash.finalize().into(), size, head, upload, lies })
    }

    async fn part(
        &self,
        upload: Uuid,
        bytes: Bytes,
        writing: &mut Option<Box<dyn MultipartUpload>>,
    ) -> Result<(), VaultError> {
        let begun = if let Some(begun) = writing {
            begun
        } else {
            let begun = self.store.put_multipart(&self.upload(upload)).await;
            writing.insert(begun.map_err(VaultError::outage)?)
        };
        begun.put_part(PutPayload::from_bytes(bytes)).await.map_err(VaultError::outage)
    }
}
