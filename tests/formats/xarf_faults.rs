//! Everything that is wrong with a XARF report, each fault by its pointer and its code.
use safeharbor::formats::xarf::{self, FILE_MOST};
use serde_json::{Value, json};

use crate::xarf::{read, report, with};

/// Pointer and code of every fault.
fn faults(bytes: &[u8]) -> Vec<(String, &'static str)> {
    let faults = xarf::read(bytes).expect_err("the report has a fault");
    for fault in &faults {
        assert!(!fault.message.is_empty());
    }
    faults.into_iter().map(|it| (it.pointer, it.code.key())).collect()
}

fn of(fields: &Value) -> Vec<(String, &'static str)> {
    faults(with(fields).to_string().as_bytes())
}

fn one(fields: &Value, pointer: &str, code: &str) {
    let found = of(fields);
    assert_eq!(found.len(), 1, "{fields}: {found:?}");
    assert_eq!((found[0].0.as_str(), found[0].1), (pointer, code), "{fields}");
}

#[test]
fn every_required_field_is_missed_by_name() {
    for name in report().as_object().unwrap().keys() {
        one(&json!({ name: null }), &format!("/{name}"), "required");
    }
    let cases = [
        ("ugc_platform", vec!["/platform_name"]),
        ("cyberlocker", vec!["/hosting_service"]),
        ("link_site", vec!["/site_name"]),
        ("p2p", vec!["/p2p_protocol", "/swarm_info"]),
        ("usenet", vec!["/newsgroup", "/message_info"]),
    ];
    for (sort, missing) in cases {
        let found = of(&json!({ "type": sort }));
        let expected: Vec<_> = missing.iter().map(|it| ((*it).to_owned(), "required")).collect();
        assert_eq!(found, expected, "{sort}");
    }
    for party in ["reporter", "sender"] {
        let found = of(&json!({ party: {} }));
        let expected =
            ["org", "contact", "domain"].map(|it| (format!("/{party}/{it}"), "required"));
        assert_eq!(found, expected);
    }
}

#[test]
fn every_value_that_breaks_the_schema_is_named_by_pointer_and_code() {
    let party = |org: &str, contact: &str, domain: &str| json!({ "org": org, "contact": contact, "domain": domain });
    let item = |fields: Value| json!([{ "content_type": "text/plain", "payload": "" }, fields]);
    let cases = [
        (json!({ "xarf_version": "4.2" }), "/xarf_version", "unknown_version"),
        (json!({ "xarf_version": "5.0.0" }), "/xarf_version", "unknown_version"),
        (json!({ "xarf_version": "4.2.0-beta" }), "/xarf_version", "unknown_version"),
        (json!({ "xarf_version": 4 }), "/xarf_version", "wrong_type"),
        (json!({ "report_id": "LP-7001" }), "/report_id", "invalid"),
        (json!({ "report_id": "0b6e1a5261a54a0e9d0a3f6d7f0c1b11" }), "/report_id", "invalid"),
        (json!({ "timestamp": "2026-03-01T10:00:00" }), "/timestamp", "invalid"),
        (json!({ "timestamp": "yesterday" }), "/timestamp", "invalid"),
        (json!({ "reporter": "me" }), "/reporter", "wrong_type"),
        (
            json!({ "sender": party(&"x".repeat(201), "a@b.example", "b.example") }),
            "/sender/org",
            "too_much",
        ),
        (json!({ "sender": party("x", "nobody", "b.example") }), "/sender/contact", "invalid"),
        (
            json!({ "sender": party("x", "a@b.example", "https://b.example") }),
            "/sender/domain",
            "invalid",
        ),
        (json!({ "source_identifier": 7 }), "/source_identifier", "wrong_type"),
        (json!({ "source_port": 0 }), "/source_port", "invalid"),
        (json!({ "source_port": 65536 }), "/source_port", "invalid"),
        (json!({ "confidence": 1.5 }), "/confidence", "invalid"),
        (json!({ "legacy_version": "2" }), "/legacy_version", "invalid"),
        (json!({ "description": "é".repeat(1001) }), "/description", "too_much"),
        (json!({ "tags": ["media:music", "Media Music"] }), "/tags/1", "invalid"),
        (json!({ "tags": vec!["a:b"; 21] }), "/tags", "too_much"),
        (json!({ "tags": "a:b" }), "/tags", "wrong_type"),
        (json!({ "infringing_url": "host.example/f" }), "/infringing_url", "invalid"),
        (json!({ "original_url": "" }), "/original_url", "invalid"),
        (json!({ "work_title": "x".repeat(501) }), "/work_title", "too_much"),
        (json!({ "rights_holder": ["a"] }), "/rights_holder", "wrong_type"),
        (json!({ "evidence": vec![json!({}); 51] }), "/evidence", "too_much"),
        (json!({ "evidence": item(json!("x")) }), "/evidence/1", "wrong_type"),
        (
            json!({ "evidence": item(json!({ "payload": "" })) }),
            "/evidence/1/content_type",
            "required",
        ),
        (
            json!({ "evidence": item(json!({ "content_type": "a/b" })) }),
            "/evidence/1/payload",
            "required",
        ),
        (
            json!({ "evidence": item(json!({ "content_type": "a/b", "payload": "aGVsbG8" })) }),
            "/evidence/1/payload",
            "invalid",
        ),
        (
            json!({ "evidence": item(json!({ "content_type": "a/b", "payload": "_-==" })) }),
            "/evidence/1/payload",
            "invalid",
        ),
        (
            json!({ "evidence": item(json!({ "content_type": "a/b", "payload": "", "hash": "crc32:00" })) }),
            "/evidence/1/hash",
            "invalid",
        ),
        (
            json!({ "evidence": item(json!({ "content_type": "a/b", "payload": "", "hash": "sha256:xyz" })) }),
            "/evidence/1/hash",
            "invalid",
        ),
        (
            json!({ "evidence": item(json!({ "content_type": "a/b", "payload": "", "size": 5_242_881 })) }),
            "/evidence/1/size",
            "invalid",
        ),
        (
            json!({ "evidence": item(json!({ "content_type": "a/b", "payload": "", "a/~b": 1 })) }),
            "/evidence/1/a~1~0b",
            "unknown_field",
        ),
    ];
    for (fields, pointer, code) in cases {
        one(&fields, pointer, code);
    }
}

#[test]
fn types_with_details_are_held_to_their_own_schema() {
    let p2p = |protocol: &str, swarm: Value| json!({ "type": "p2p", "p2p_protocol": protocol, "swarm_info": swarm });
    let link =
        |link: Value| json!({ "type": "link_site", "site_name": "s", "linked_content": [link] });
    let cases = [
        (p2p("carrier pigeon", json!({ "info_hash": "0".repeat(40) })), "/p2p_protocol", "invalid"),
        (p2p("bittorrent", json!({})), "/swarm_info", "required"),
        (
            p2p("bittorrent", json!({ "info_hash": "0".repeat(39) })),
            "/swarm_info/info_hash",
            "invalid",
        ),
        (
            p2p("bittorrent", json!({ "magnet_uri": "https://a.example" })),
            "/swarm_info/magnet_uri",
            "invalid",
        ),
        (
            p2p("bittorrent", json!({ "info_hash": "0".repeat(40), "seeds": 1 })),
            "/swarm_info/seeds",
            "unknown_field",
        ),
        (
            link(json!({ "target_url": "https://a.example" })),
            "/linked_content/0/link_type",
            "required",
        ),
        (
            link(json!({ "target_url": "nowhere", "link_type": "other" })),
            "/linked_content/0/target_url",
            "invalid",
        ),
        (
            json!({ "type": "usenet", "newsgroup": "alt.x", "message_info": {} }),
            "/message_info/message_id",
            "required",
        ),
    ];
    for (fields, pointer, code) in cases {
        one(&fields, pointer, code);
    }
}

#[test]
fn all_faults_come_together() {
    let found = of(
        &json!({ "report_id": "1", "timestamp": 2, "sender": null, "infringing_url": "x", "confidence": -1 }),
    );
    let pointers: Vec<&str> = found.iter().map(|(pointer, _)| pointer.as_str()).collect();
    assert_eq!(pointers, ["/report_id", "/timestamp", "/sender", "/confidence", "/infringing_url"]);
}

#[test]
fn another_version_category_or_type_is_refused_for_that_alone() {
    let old = br#"{"Version": "3", "ReporterInfo": {}, "Report": {"ReportClass": "Content"}}"#;
    assert_eq!(faults(old), [("/Version".to_owned(), "old_version")]);
    one(
        &json!({ "category": "messaging", "type": "spam", "sender": null }),
        "/category",
        "wrong_category",
    );
    one(&json!({ "type": "link-site" }), "/type", "unknown_type");
}

#[test]
fn what_is_no_report_is_refused_as_a_whole() {
    for bytes in [&b""[..], b"[]", b"{", b"\xFF", b"\"xarf\""] {
        assert_eq!(faults(bytes), [(String::new(), "not_json")]);
    }
    let deep = "[".repeat(100_000);
    assert_eq!(faults(deep.as_bytes()), [(String::new(), "not_json")]);
    let large = vec![b' '; 24 * 1024 * 1024 + 1];
    assert_eq!(faults(&large), [(String::new(), "too_large")]);
}

#[test]
fn files_have_a_largest_size_each_and_together() {
    // Zeros in base64, written down rather than encoded: an encoder without optimisation is slow.
    let item = |bytes: usize| {
        let end = ["", "AA==", "AAA="][bytes % 3];
        let payload = format!("{}{end}", "AAAA".repeat(bytes / 3));
        json!({ "content_type": "application/octet-stream", "payload": payload })
    };
    let most = item(FILE_MOST);
    assert_eq!(read(&with(&json!({ "evidence": [most, most, most] }))).evidence.len(), 3);
    one(&json!({ "evidence": [most, most, most, item(1)] }), "/evidence", "too_much");
    one(&json!({ "evidence": [item(FILE_MOST + 1)] }), "/evidence/0/payload", "too_much");
}
