//! Receipts cover the submission alone: nothing that happens later changes a byte.
use jiff::SignedDuration;
use safeharbor::{
    domain::person::Role,
    pdf,
    services::{
        enclosures, receipt,
        review::{self, Act},
    },
};

use crate::support::{TestApp, complete, on_both, policies_with};

async fn bytes(app: &TestApp, number: &safeharbor::domain::number::CaseNumber) -> Vec<u8> {
    let file = app.case(number).await;
    pdf::receipt(&receipt::of_file(&app.app, &file, None).await.unwrap()).unwrap()
}

on_both! {
    async fn a_receipt_stays_the_same_whatever_happens_to_the_case_and_the_provider(app) {
        let number = app.receive(&complete()).await.number;
        let first = bytes(&app, &number).await;
        let agent = app.person("Anna", Role::Agent).await;
        let case = app.case(&number).await.case;
        let act = Act::Decide { positions: vec![1], outcome: safeharbor::domain::outcome::Outcome::Disabled, basis: safeharbor::domain::outcome::Basis::Notice, reason: None };
        review::act(&app.app, &agent, case.id, case.revision, &act, None).await.unwrap();
        app.advance(SignedDuration::from_hours(1_000));
        let moved = policies_with(&[
            ("Harbour Files, Inc.", "Haven Storage, LLC"),
            ("200 Front Street", "1 Pier Road"),
            ("America/New_York", "Europe/Berlin"),
            ("good faith belief", "honest, good faith belief"),
        ]);
        let app = app.with_policies(moved).await;
        assert_eq!(app.app.policies.in_force().provider.legal_name, "Haven Storage, LLC");
        assert_eq!(bytes(&app, &number).await, first);
    }

    async fn the_letter_carries_the_same_receipt_as_the_page(app) {
        let number = app.receive(&complete()).await.number;
        let letters = app.case(&number).await.letters;
        let letter = letters.iter().find(|filed| filed.letter.kind.carries_receipt()).unwrap();
        let facts = enclosures::of_letter(&app.app, &letter.letter).await.unwrap().receipt.unwrap();
        let mailed = pdf::receipt(&facts).unwrap();
        assert_eq!(mailed, bytes(&app, &number).await);
    }
}
