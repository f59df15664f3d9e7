//! The place in a list as a parameter of an address: opaque to people, checked when it comes back.
use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use uuid::Uuid;

use crate::{domain::ids::CaseId, store::queue::Cursor, web::Nope};

/// For the address of the next page.
pub fn written(cursor: Cursor) -> String {
    let mut bytes = [0; 24];
    bytes[..8].copy_from_slice(&cursor.at.to_be_bytes());
    bytes[8..].copy_from_slice(cursor.id.0.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

/// The start for an empty text; anything that was not written here is refused in words.
pub fn read(text: &str) -> Result<Cursor, Nope> {
    if text.is_empty() {
        return Ok(Cursor::START);
    }
    parsed(text).ok_or_else(|| {
        Nope::Refused(
            "the address of this page is damaged; go back to the first page of the list".into(),
        )
    })
}

fn parsed(text: &str) -> Option<Cursor> {
    let bytes: [u8; 24] = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()?;
    let at = i64::from_be_bytes(bytes[..8].try_into().ok()?);
    // A moment that no clock can show was not written by us.
    Timestamp::from_microsecond(at).ok()?;
    Some(Cursor { at, id: CaseId(Uuid::from_slice(&bytes[8..]).ok()?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_a_forged_one_is_refused() {
        let cursor = Cursor { at: 1_795_338_900_000_000, id: CaseId(Uuid::from_u128(7)) };
        assert_eq!(read(&written(cursor)).unwrap(), cursor);
        assert_eq!(read("").unwrap(), Cursor::START);
        let far = BASE64URL_NOPAD.encode(&[0x7f; 24]);
        for forged in ["1", "AAAA", "' or 1=1 --", "%00", "é", far.as_str(), &"A".repeat(9_999)] {
            assert!(matches!(read(forged), Err(Nope::Refused(_))), "{forged}");
        }
    }
}
