//! The files of a message, kept as evidence of the case that it opens or joins.
use bytes::Bytes;

use super::super::{
    App, ServiceError,
    evidence::{self, EvidenceError},
};
use crate::{
    domain::evidence::{Offered, Room},
    formats::email::{Attachment, Mail},
    store::messages::FileNote,
    vault::VaultError,
};

/// Keeps every file that there is room for. What there is none for stays in the original message, and
/// the desk is told so.
pub(super) async fn keep(
    app: &App,
    mail: &Mail,
    mut room: Room,
) -> Result<(Vec<Offered>, Vec<FileNote>), ServiceError> {
    let (mut kept, mut notes) = (Vec::new(), Vec::new());
    for file in mail.all().into_iter().flat_map(|mail| &mail.attachments) {
        let offered = if fits(file, room) { offer(app, file).await? } else { None };
        notes.push(FileNote {
            name: file.name.clone(),
            declared: file.declared.clone(),
            size: file.bytes.len() as u64,
            kept: offered.is_some(),
        });
        if let Some(offered) = offered {
            room.files -= 1;
            room.bytes -= offered.size;
            kept.push(offered);
        }
    }
    Ok((kept, notes))
}

fn fits(file: &Attachment, room: Room) -> bool {
    let size = file.bytes.len() as u64;
    size > 0 && room.files > 0 && size <= room.bytes && size <= room.file_bytes
}

/// None where the file is the trouble, and not the place it is put in.
async fn offer(app: &App, file: &Attachment) -> Result<Option<Offered>, ServiceError> {
    let name = if file.name.is_empty() { "attachment" } else { &file.name };
    match evidence::keep(app, name, Bytes::copy_from_slice(&file.bytes)).await {
        Ok(offered) => Ok(Some(offered)),
        Err(EvidenceError::Store(error)) => Err(error.into()),
        Err(EvidenceError::Vault(VaultError::TooLarge(_) | VaultError::Empty)) => Ok(None),
        // The place may be full or away: the message waits where it is.
        Err(EvidenceError::Vault(error)) => Err(error.into()),
    }
}
