//! The place in a list as a parameter of an address: opaque to people, checked when it comes back.
use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    domain::{case::TaskKind, ids::CaseId, verdict::Overall},
    store::{
        queue::{Cursor, Filter},
        tasks::After,
    },
    web::Nope,
};

/// The list that a place belongs to: which one, and what it is narrowed to.
#[derive(Debug, Clone, Copy)]
pub enum List<'a> {
    /// What is due.
    Due,
    /// Cases with something to carry out.
    CarryOut,
    /// The queue and the list for programs, which are the same where they are narrowed alike.
    Queue(&'a Filter),
    /// Every case.
    All,
}

/// Bytes of the moment and the case.
const PLACE: usize = 24;
/// Bytes that bind a place to its list.
const TAG: usize = 8;

impl List<'_> {
    /// The place in one list means nothing in another: it would leave out what nobody has seen.
    fn tag(self, place: &[u8]) -> [u8; TAG] {
        let mut hash = Sha256::new();
        let mut piece = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        match self {
            Self::Due => piece(b"due"),
            Self::CarryOut => piece(b"carry out"),
            Self::All => piece(b"all"),
            Self::Queue(filter) => {
                piece(b"queue");
                piece(filter.state.key().as_bytes());
                piece(filter.verdict.map_or("", Overall::key).as_bytes());
                piece(filter.queue.as_deref().unwrap_or_default().as_bytes());
            }
        }
        piece(place);
        let mut tag = [0; TAG];
        tag.copy_from_slice(&hash.finalize()[..TAG]);
        tag
    }
}

/// For the address of the next page.
#[must_use]
pub fn written(list: List<'_>, cursor: Cursor) -> String {
    let mut bytes = [0; PLACE + TAG];
    bytes[..8].copy_from_slice(&cursor.at.to_be_bytes());
    bytes[8..PLACE].copy_from_slice(cursor.id.0.as_bytes());
    let tag = list.tag(&bytes[..PLACE]);
    bytes[PLACE..].copy_from_slice(&tag);
    BASE64URL_NOPAD.encode(&bytes)
}

/// The start for an empty text; anything that was not written here for this list is refused in
/// words.
pub fn read(list: List<'_>, text: &str) -> Result<Cursor, Nope> {
    if text.is_empty() {
        return Ok(Cursor::START);
    }
    parsed(list, text).ok_or_else(damaged)
}

fn damaged() -> Nope {
    let why = "the address of this page is damaged, or belongs to a list that is narrowed otherwise; \
               go back to the first page of the list";
    Nope::Refused(why.into())
}

/// The place among what is due: its kind and subject follow, for those of one case and moment.
#[must_use]
pub fn written_due(after: &After) -> String {
    let cursor = written(List::Due, Cursor { at: after.at, id: after.case });
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
    let place = parts.next().and_then(|text| parsed(List::Due, text));
    let Cursor { at, id } = place.ok_or_else(damaged)?;
    let Some(kind) = parts.next() else { return Ok(After { at, case: id, ..After::START }) };
    let kind = TaskKind::from_key(kind).ok_or_else(damaged)?;
    let subject = parts.next().and_then(|text| text.parse().ok()).ok_or_else(damaged)?;
    Ok(After { at, case: id, kind: kind.key().to_owned(), subject })
}

fn parsed(list: List<'_>, text: &str) -> Option<Cursor> {
    let bytes: [u8; PLACE + TAG] = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()?;
    let (place, tag) = bytes.split_at(PLACE);
    if list.tag(place) != tag {
        return None;
    }
    let at = i64::from_be_bytes(place[..8].try_into().ok()?);
    // A moment that no clock can show was not written by us.
    Timestamp::from_microsecond(at).ok()?;
    Some(Cursor { at, id: CaseId(Uuid::from_slice(&place[8..]).ok()?) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::CaseState;

    #[test]
    fn the_place_among_what_is_due_reads_back_and_a_forged_one_is_refused() {
        let case = CaseId(Uuid::from_u128(7));
        let at = 1_795_338_900_000_000;
        for (kind, subject) in [("", 0), ("review_hold", 3), ("restore", 0)] {
            let after = After { at, case, kind: kind.into(), subject };
            assert_eq!(read_due(&written_due(&after)).unwrap(), after);
        }
        assert_eq!(read_due("").unwrap(), After::START);
        let start = written(List::Due, Cursor { at, id: case });
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
        assert_eq!(read(List::All, &written(List::All, cursor)).unwrap(), cursor);
        assert_eq!(read(List::All, "").unwrap(), Cursor::START);
        let far = written(List::All, Cursor { at: i64::MAX, ..cursor });
        let untagged = BASE64URL_NOPAD.encode(&[0; 24]);
        let long = "A".repeat(9_999);
        for forged in ["1", "AAAA", "' or 1=1 --", "%00", "é", &far, &untagged, &long] {
            assert!(matches!(read(List::All, forged), Err(Nope::Refused(_))), "{forged}");
        }
        let mut changed = BASE64URL_NOPAD.decode(written(List::All, cursor).as_bytes()).unwrap();
        changed[7] ^= 1;
        assert!(read(List::All, &BASE64URL_NOPAD.encode(&changed)).is_err());
    }

    #[test]
    fn a_cursor_of_one_list_is_refused_by_every_other() {
        let cursor = Cursor { at: 1_795_338_900_000_000, id: CaseId(Uuid::from_u128(7)) };
        let filter = |state, verdict, queue: Option<&str>| Filter {
            state,
            verdict,
            queue: queue.map(str::to_owned),
        };
        let filters = [
            filter(CaseState::Review, None, None),
            filter(CaseState::Closed, None, None),
            filter(CaseState::Review, Some(Overall::Curable), None),
            filter(CaseState::Review, None, Some("curable")),
            filter(CaseState::Review, Some(Overall::Curable), Some("music")),
        ];
        let mut lists = vec![List::Due, List::CarryOut, List::All];
        lists.extend(filters.iter().map(List::Queue));
        for (at, one) in lists.iter().enumerate() {
            let text = written(*one, cursor);
            for (other_at, other) in lists.iter().enumerate() {
                assert_eq!(read(*other, &text).is_ok(), at == other_at, "{one:?} {other:?}");
            }
        }
    }
}
