//! Notices as people send them.
use safeharbor::domain::{
    draft::{Draft, DraftWork},
    notice::Statements,
};

/// A complete notice.
pub fn complete() -> Draft {
    Draft {
        subsection: "hosting".into(),
        signer: "Maria Gómez".into(),
        organisation: "Gómez Photography".into(),
        capacity: "owner".into(),
        email: "maria@gomez.example".into(),
        phone: "+1 212 555 0100".into(),
        address: "12 Canal Street\nNew York, NY 10013".into(),
        country: "United States".into(),
        works: vec![DraftWork {
            kind: "image".into(),
            description: "The photograph “Harbour at dawn”, 2019".into(),
            original: "https://gomez.example/harbour".into(),
        }],
        locations: "https://files.example.com/a.jpg\nhttps://files.example.com/b.jpg second row\nhttps://files.example.com/a.jpg".into(),
        statements: Statements { good_faith: true, accuracy: true, authority: true },
        signature: "Maria Gómez".into(),
        signed_on: "2026-03-02".into(),
        language: Some("en".into()),
        ..Draft::default()
    }
}

/// A complete notice with some of it changed.
pub fn draft(change: impl FnOnce(&mut Draft)) -> Draft {
    let mut draft = complete();
    change(&mut draft);
    draft
}

/// The bytes that a browser would send, as far as a test cares.
pub fn submission_bytes(draft: &Draft) -> Vec<u8> {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("signer_name", &draft.signer)
        .append_pair("locations", &draft.locations)
        .finish()
        .into_bytes()
}
