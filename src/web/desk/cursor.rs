//! The place in a list as a parameter of an address: opaque to people, checked when it comes back.
use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    domain::{case::TaskKind, ids::CaseId},
    store::{queue::Cursor, tasks::After},
    web::Nope,
};

/// For the address of the next page.
#[must_use]
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
    parsed(text).ok_or_else(damaged)
}

fn damaged() -> Nope {
    let why = "the address of this page is damaged; go back to the first page of the list";
    Nope::Refused(why.into())
}

/// The place among what is due: its kind and subject follow, for those of one case and moment.
#[must_use]
pub fn written_due(after: &After) -> String {
    let cursor = written(Cursor { at: after.at, id: after.case });
    if after.kind.is_empty() {
        cursor
    } else {
        format!("{cursor}.{}.{}", after.kind, after.subject)
    }
}

/// Like [`read`], of what [`written_due`] wrote.
pub fn read_due(text: &str) -> Result<After, Nope> {
    if text.is_empty() {
        return Ok(After::START);
    }
    let mut parts = text.splitn(3, '.');
    let Cursor { at, id } = parts.next().and_then(parsed).ok_or_else(damaged)?;
    let Some(kind) = parts.next() else { return Ok(After { at, case: id, ..After::START }) };
    let kind = TaskKind::from_key(kind).ok_or_else(damaged)?;
    let subject = parts.next().and_then(|text| text.parse().ok()).ok_or_else(damaged)?;
    Ok(After { at, case: id, kind: kind.key().to_owned(), subject })
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
    fn the_place_among_what_is_due_reads_back_and_a_forged_one_is_refused() {
        let case = CaseId(Uuid::from_u128(7));
        let at = 1_795_338_900_000_000;
        for (kind, subject) in [("", 0), ("review_hold", 3), ("restore", 0)] {
            let after = After { at, case, kind: kind.into(), subject };
            assert_eq!(read_due(&written_due(&after)).unwrap(), after);
        }
        assert_eq!(read_due("").unwrap(), After::START);
        let start = written(Cursor { at, id: case });
        for forged in [
            "1",
            ".",
            &format!("{start}."),
            &format!("{start}.x.1"),
            &format!("{start}.restore.-1"),
        ] {
            assert!(matches!(read_due(forged), Err(Nope::Refused(_))), "{forged}");
        }
    }

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
