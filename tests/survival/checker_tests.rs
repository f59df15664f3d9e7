//! The checker itself: it complains of whatever is taken away, changed or doubled behind its back.
use std::fs;

use crate::{house::House, on_both};

/// Lets the owner of the database do what the triggers forbid.
fn disarm(house: &mut House) {
    if house.home().postgres.is_some() {
        house.home().change("alter table events disable trigger all");
    } else {
        house.home().change("drop trigger events_are_never_changed");
        house.home().change("drop trigger events_are_never_deleted");
    }
}

on_both! {
    fn the_checker_complains_of_every_kind_of_damage(house, 1) {
        house.start();
        house.send("kept", 3);
        house.settle();
        house.stop();
        let counts = |house: &House| {
            let found = house.look();
            (found.lost.len(), found.duplicated.len(), found.broken.len())
        };
        assert_eq!(house.look().to_string(), "0 lost, 0 duplicated by Message-ID, 0 broken");
        disarm(&mut house);
        let first = "case_id = (select min(CAST_ID) from cases)";
        let is_postgres = house.home().postgres.is_some();
        let first = if is_postgres {
            first.replace("min(CAST_ID)", "min(id::text)::uuid")
        } else {
            first.replace("CAST_ID", "id")
        };
        // A byte of a chain, other than it was.
        let (at, flipped) = if is_postgres {
            ("set_byte(body, 20, 33)", "body")
        } else {
            ("cast(replace(cast(body as text), 'form', 'farm') as blob)", "body")
        };
        house.home().change(&format!("update events set {flipped} = {at} where seq = 1 and {first}"));
        assert_eq!(counts(&house), (0, 0, 1), "a changed event");
        // The end of a chain.
        let last = "seq = (select max(seq) from events where case_id = LAST) and case_id = LAST";
        let id = if is_postgres { "(select max(id::text)::uuid from cases)" } else { "(select max(id) from cases)" };
        house.home().change(&format!("delete from events where {}", last.replace("LAST", id)));
        assert_eq!(counts(&house), (0, 0, 2), "a cut chain");
        // A letter that came under two identities, and one that did not come.
        let messages = house.mail().taken();
        let text = fs::read_to_string(&messages[0]).unwrap();
        let other = text.replace("<letter.", "<letter.0");
        fs::write(messages[0].with_file_name("999999.eml"), other).unwrap();
        assert_eq!(counts(&house), (0, 2, 2), "a letter under two identities, one of them unknown");
        // The same letter again is no harm, and is counted.
        fs::copy(&messages[1], messages[1].with_file_name("999998.eml")).unwrap();
        assert_eq!((counts(&house), house.look().repeated), ((0, 2, 2), 1));
        fs::remove_file(messages[1].with_file_name("999998.eml")).unwrap();
        fs::remove_file(&messages[1]).unwrap();
        assert_eq!(counts(&house), (2, 2, 2), "a letter, and a case that lacks it");
        // The bytes that a sender sent.
        house.home().change(&format!(
            "delete from submissions where notice_id in (select id from notices where {first})"
        ));
        assert_eq!(counts(&house), (4, 2, 2), "a notice that is not there, and its acknowledgement");
    }
}
