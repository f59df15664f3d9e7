//! What a XARF report says becomes a draft, type by type.
use safeharbor::{
    domain::event::Channel,
    formats::{
        claim::{Claim, Intent},
        xarf::{self, Digest, Xarf},
    },
};
use serde_json::{Value, json};

/// A report of type `copyright` with everything that is required.
pub fn report() -> Value {
    json!({
        "xarf_version": "4.2.0",
        "report_id": "0b6e1a52-61a5-4a0e-9d0a-3f6d7f0c1b11",
        "timestamp": "2026-03-01T10:00:00Z",
        "reporter": { "org": "Lanternfish Pictures", "contact": "legal@lanternfish.example", "domain": "lanternfish.example" },
        "sender": { "org": "Watchful Ltd", "contact": "reports@watchful.example", "domain": "watchful.example" },
        "source_identifier": "192.0.2.44",
        "category": "copyright",
        "type": "copyright",
        "infringing_url": "https://host.example/f"
    })
}

/// [`report`] with these fields set, and those of value null taken away.
pub fn with(fields: &Value) -> Value {
    let mut report = report();
    for (name, value) in fields.as_object().unwrap() {
        match value {
            Value::Null => report.as_object_mut().unwrap().remove(name),
            value => report.as_object_mut().unwrap().insert(name.clone(), value.clone()),
        };
    }
    report
}

pub fn read(report: &Value) -> Xarf {
    xarf::read(report.to_string().as_bytes())
        .unwrap_or_else(|faults| panic!("{faults:?}\n{report}"))
}

fn claim(fields: &Value) -> Claim {
    read(&with(fields)).to_claim()
}

#[test]
fn a_report_becomes_a_draft_that_lacks_what_the_format_lacks() {
    let claim = claim(&json!({
        "work_title": "The Glass Harbour", "work_identifier": "EIDR:10.5240/0000", "work_category": "movie",
        "rights_holder": "Lanternfish Pictures", "original_url": "https://lanternfish.example/glass"
    }));
    let draft = &claim.draft;
    assert_eq!((claim.channel, claim.intent), (Channel::Xarf, Intent::Notice));
    assert_eq!(draft.organisation, "Watchful Ltd");
    assert_eq!(draft.email, "reports@watchful.example");
    assert_eq!(draft.owner, "Lanternfish Pictures");
    assert_eq!(draft.reference, "0b6e1a52-61a5-4a0e-9d0a-3f6d7f0c1b11");
    assert_eq!(draft.subsection, "hosting");
    assert_eq!(draft.locations, "https://host.example/f");
    assert_eq!(draft.works.len(), 1);
    assert_eq!(draft.works[0].description, "The Glass Harbour (EIDR:10.5240/0000) (movie)");
    assert_eq!(draft.works[0].original, "https://lanternfish.example/glass");
    assert_eq!(
        (draft.signer.as_str(), draft.signature.as_str(), draft.phone.as_str()),
        ("", "", "")
    );
    assert!(
        !draft.statements.good_faith && !draft.statements.accuracy && !draft.statements.authority
    );
    assert_eq!(draft.capacity, "");
}

#[test]
fn a_work_that_is_not_named_is_not_made_up() {
    assert_eq!(claim(&json!({})).draft.works, vec![]);
}

#[test]
fn every_type_says_where_in_its_own_way() {
    let hash = "00112233445566778899aabbccddeeff00112233";
    let magnet = format!("magnet:?xt=urn:btih:{hash}");
    let cases = [
        (json!({}), "https://host.example/f".to_owned()),
        (json!({ "type": "ugc_platform", "platform_name": "Tube" }), "https://host.example/f".to_owned()),
        (json!({ "type": "cyberlocker", "hosting_service": "Locker" }), "https://host.example/f".to_owned()),
        (
            json!({ "type": "link_site", "site_name": "Links", "downstream_links": ["https://c.example/3", 7],
                "linked_content": [
                    { "target_url": "https://a.example/1", "link_type": "direct_download", "file_size": 1 },
                    { "target_url": magnet, "link_type": "magnet_link" },
                    { "target_url": "https://a.example/1", "link_type": "other" } ] }),
            format!("https://host.example/f\nhttps://a.example/1\nplace: {magnet}\nhttps://c.example/3"),
        ),
        (
            json!({ "type": "p2p", "infringing_url": null, "p2p_protocol": "bittorrent", "source_port": 6881,
                "swarm_info": { "info_hash": hash, "torrent_name": "glass" } }),
            format!("place: bittorrent, info hash {hash}, name glass, source 192.0.2.44, port 6881, at 2026-03-01T10:00:00Z"),
        ),
        (
            json!({ "type": "p2p", "infringing_url": null, "p2p_protocol": "other", "swarm_info": { "magnet_uri": magnet } }),
            format!("place: other, {magnet}, source 192.0.2.44, at 2026-03-01T10:00:00Z"),
        ),
        (
            json!({ "type": "usenet", "infringing_url": null, "newsgroup": "alt.x",
                "message_info": { "message_id": "<1@news.example>", "subject": "[1/9] glass" } }),
            "place: message <1@news.example>, newsgroup alt.x, subject [1/9] glass, source 192.0.2.44, at 2026-03-01T10:00:00Z".to_owned(),
        ),
    ];
    for (fields, locations) in cases {
        let draft = claim(&fields).draft;
        assert_eq!(draft.locations, locations);
        let link = fields.get("type").is_some_and(|it| it == "link_site");
        assert_eq!(draft.subsection, if link { "link" } else { "hosting" });
    }
}

#[test]
fn who_reports_in_person_is_not_named_twice() {
    let contact = json!({ "org": "One Ltd", "contact": "a@one.example", "domain": "one.example" });
    let draft = claim(&json!({ "reporter": contact, "sender": contact })).draft;
    assert_eq!((draft.organisation.as_str(), draft.owner.as_str()), ("One Ltd", ""));
    let draft = claim(&json!({ "reporter": contact })).draft;
    assert_eq!((draft.organisation.as_str(), draft.owner.as_str()), ("Watchful Ltd", "One Ltd"));
}

#[test]
fn a_password_in_an_address_does_not_reach_the_draft() {
    let draft = claim(&json!({ "infringing_url": "https://guest:hunter2pw@host.example/f" })).draft;
    assert_eq!(draft.locations, "https://host.example/f");
}

#[test]
fn what_nobody_knows_is_no_fault_and_what_is_internal_is_gone() {
    let report = with(
        &json!({ "_internal": { "analyst": "somebody in person" }, "novelty": [1, { "a": null }] }),
    );
    let shown = format!("{:?}", read(&report));
    assert!(!shown.contains("somebody"), "{shown}");
    let broken = with(&json!({ "_internal": "somebody in person", "type": "nothing" }));
    let faults = xarf::read(broken.to_string().as_bytes()).unwrap_err();
    assert!(!format!("{faults:?}").contains("somebody"));
}

#[test]
fn evidence_is_decoded_and_its_hash_compared() {
    let hashes = [
        ("md5:5d41402abc4b2a76b9719d911017c592", true),
        ("sha1:AAF4C61DDCC5E8A2DABEDE0F3B482CD9AEA9434D", true),
        ("sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", true),
        (
            "sha512:9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043",
            true,
        ),
        ("sha256:00", false),
    ];
    for (hash, right) in hashes {
        let item = json!({ "content_type": "text/plain; charset=utf-8", "payload": "aGVsbG8=", "hash": hash, "description": "d", "size": 5 });
        let xarf = read(&with(&json!({ "evidence": [item] })));
        let file = &xarf.evidence[0];
        assert_eq!(file.bytes, b"hello");
        assert_eq!(file.description.as_deref(), Some("d"));
        match &file.digest {
            Digest::Right(given) => assert!(right && given == hash),
            Digest::Wrong { given, found } => {
                assert!(!right && given == hash);
                assert!(found.starts_with("sha256:2cf24dba"), "{found}");
            }
            Digest::Absent => panic!("{hash}"),
        }
        // A wrong hash is written on the file, and the file is there.
        assert_eq!(xarf.statements_text(), "hello");
    }
}

#[test]
fn only_texts_are_read_for_statements() {
    let item = |sort: &str, payload: &str| json!({ "content_type": sort, "payload": payload });
    let evidence = [
        item("text/plain", "b25l"),
        item("image/png", "dHdv"),
        item("Text/Plain", "dGhyZWU="),
        item("text/plain", "/w=="),
    ];
    let xarf = read(&with(&json!({ "evidence": evidence })));
    assert_eq!(xarf.evidence.len(), 4);
    assert_eq!(xarf.statements_text(), "one\n\nthree");
}

#[test]
fn a_report_of_any_version_is_known_by_its_fields() {
    assert!(xarf::is_xarf(report().to_string().as_bytes()));
    assert!(xarf::is_xarf(b"\xEF\xBB\xBF {\"xarf_version\": 9}"));
    assert!(xarf::is_xarf(br#"{"Version": "3", "ReporterInfo": {}, "Report": {}}"#));
    for other in [
        "",
        "{}",
        "[]",
        "null",
        "{\"Version\": 1}",
        "{\"notice\": {}}",
        "<xml/>",
        "{\"xarf_version\"",
    ] {
        assert!(!xarf::is_xarf(other.as_bytes()), "{other}");
    }
}
