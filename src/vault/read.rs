//! Reading an object: its hash is checked on the way, and what was changed is never given out whole.
use futures_util::{Stream, StreamExt, TryStreamExt, stream, stream::BoxStream};
use object_store::ObjectStoreExt;
use sha2::{Digest, Sha256};

use super::{Place, Vault, VaultError};

/// The bytes of an object, in pieces. The last piece comes only after the hash of all was right.
pub type Bytes = BoxStream<'static, Result<bytes::Bytes, VaultError>>;

/// Up to here an object is read whole first, so that a changed one is an error and no half download.
const WHOLE: u64 = 4 * 1024 * 1024;

impl Vault {
    /// Opens an object of `size` bytes.
    ///
    /// # Errors
    /// When it is missing, not reachable, or not what was stored, as far as that can be seen before
    /// its end; beyond, the stream ends with the error.
    pub async fn open(&self, place: &Place, size: u64) -> Result<Bytes, VaultError> {
        let found = self.store.get(&self.path(place)).await?;
        if found.meta.size != size {
            return Err(VaultError::Changed);
        }
        let checked = checked(found.into_stream().map_err(VaultError::from), place.sha256);
        if size > WHOLE {
            return Ok(checked.boxed());
        }
        let pieces: Vec<bytes::Bytes> = checked.try_collect().await?;
        Ok(stream::iter(pieces.into_iter().map(Ok)).boxed())
    }

    /// Reads an object whole and keeps nothing of it.
    ///
    /// # Errors
    /// When it is missing, not reachable, or not what was stored.
    pub async fn verify(&self, place: &Place, size: u64) -> Result<(), VaultError> {
        let mut bytes = self.open(place, size).await?;
        while bytes.try_next().await?.is_some() {}
        Ok(())
    }
}

/// Passes pieces on one behind, so that the last one is held back until all of them were hashed.
fn checked(
    pieces: impl Stream<Item = Result<bytes::Bytes, VaultError>> + Send + 'static,
    expected: [u8; 32],
) -> impl Stream<Item = Result<bytes::Bytes, VaultError>> + Send + 'static {
    let begun = (Box::pin(pieces), Some(Sha256::new()), None::<bytes::Bytes>);
    stream::try_unfold(begun, move |(mut pieces, mut hash, mut held)| async move {
        let Some(mut hashing) = hash.take() else { return Ok(None) };
        while let Some(piece) = pieces.try_next().await? {
            hashing.update(&piece);
            if let Some(before) = held.replace(piece) {
                return Ok(Some((before, (pieces, Some(hashing), held))));
            }
        }
        if <[u8; 32]>::from(hashing.finalize()) != expected {
            return Err(VaultError::Changed);
        }
        Ok(held.map(|last| (last, (pieces, None, None))))
    })
}
