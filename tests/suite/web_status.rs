//! The status page: who has the key sees the case; everybody else learns nothing at all.
use safeharbor::{
    domain::{outcome::Outcome, person::Role},
    services::{
        audit,
        review::{self, Act},
    },
};

use crate::support::{Client, TestApp, complete, on_both};

struct Case {
    path: String,
    key: String,
    number: safeharbor::domain::number::CaseNumber,
}

async fn sent(app: &TestApp) -> Case {
    let received = app.receive(&complete()).await;
    let key = received.key.reveal().to_owned();
    Case { path: format!("/cases/{}", received.number), key, number: received.number }
}

impl Case {
    fn with_key(&self) -> String {
        format!("{}?key={}", self.path, self.key)
    }
}

async fn act(app: &TestApp, case: &Case, agent: &safeharbor::domain::person::Person, act: Act) {
    let held = app.case(&case.number).await.case;
    review::act(&app.app, agent, held.id, held.revision, &act, None).await.unwrap();
}

on_both! {
    async fn the_claimant_follows_the_case_to_its_end(app) {
        let case = sent(&app).await;
        let agent = app.person("Anna", Role::Agent).await;
        let visitor = Client::new(&app);
        visitor.get(&case.with_key()).await.says(200, &["In review", "2 March 2026, 12:00 EST", "5 March 2026, 12:00 EST"]);
        act(&app, &case, &agent, Act::Decide { positions: vec![1, 2], outcome: Outcome::Disabled, basis: safeharbor::domain::outcome::Basis::Notice, reason: None }).await;
        let decided = visitor.get(&case.with_key()).await.text();
        assert!(!decided.contains("Access disabled"), "told before it was carried out");
        act(&app, &case, &agent, Act::Confirm { positions: vec![1, 2], done_at: None }).await;
        visitor.get(&case.with_key()).await.says(200, &["Access disabled"]);
    }

    async fn without_the_key_nothing_is_learned_not_even_whether_the_case_exists(app) {
        let case = sent(&app).await;
        let other = sent(&app).await;
        let visitor = Client::new(&app);
        let real = visitor.get(&case.path).await;
        real.says(404, &[]);
        let paths = [
            format!("{}?key=", case.path),
            format!("{}?key={}", case.path, other.key),
            format!("/cases/7K3M2-9QXWD?key={}", case.key),
            "/cases/nonsense?key=x".to_owned(),
            format!("{}/receipt.pdf", case.path),
            format!("{}/receipt.pdf?key={}", case.path, other.key),
        ];
        for path in paths {
            let answer = visitor.get(&path).await;
            assert_eq!((answer.status, &answer.bytes), (real.status, &real.bytes), "{path}");
        }
        let form = [("key", other.key.as_str()), ("which", "all"), ("confirmed", "yes"), ("location", "1")];
        let answer = visitor.post(&format!("{}/retract", case.path), &form).await;
        assert_eq!((answer.status, &answer.bytes), (real.status, &real.bytes));
    }

    async fn opening_every_link_changes_nothing(app) {
        let case = sent(&app).await;
        let before = audit::verify(&app.app).await.unwrap().events;
        let visitor = Client::new(&app);
        let receipt = format!("{}/receipt.pdf?key={}", case.path, case.key);
        let retract = format!("{}/retract?key={}&confirmed=yes&which=all", case.path, case.key);
        for path in [case.with_key(), receipt, retract, format!("{}&sent=1", case.with_key())] {
            visitor.get(&path).await;
        }
        assert_eq!(audit::verify(&app.app).await.unwrap().events, before);
    }

    async fn a_claim_is_taken_back_after_one_more_question(app) {
        let case = sent(&app).await;
        let visitor = Client::new(&app);
        let path = format!("{}/retract", case.path);
        let asked = visitor.post(&path, &[("key", &case.key), ("which", "picked"), ("location", "2")]).await;
        asked.says(200, &["https://files.example.com/b.jpg"]);
        let form = [("key", case.key.as_str()), ("which", "picked"), ("location", "2"), ("confirmed", "yes")];
        let done = visitor.post(&path, &form).await;
        assert_eq!(done.status.as_u16(), 303);
        visitor.get(&done.location()).await.says(200, &["etracted"]);
let events = audit::verify(&app.app).await.unwrap().events;
        assert_eq!(visitor.post(&path, &form).await.status.as_u16(), 303, "pressed twice");
        assert_eq!(audit::verify(&app.app).await.unwrap().events, events);
    }

    async fn the_receipt_is_a_pdf_without_the_key(app) {
        let case = sent(&app).await;
        let answer = Client::new(&app).get(&format!("{}/receipt.pdf?key={}", case.path, case.key)).await;
        assert_eq!(answer.headers["content-type"], "application/pdf");
        assert!(answer.bytes.starts_with(b"%PDF-"));
        assert!(!answer.text().contains(&case.key));
    }

    async fn every_policy_that_was_ever_served_stays_readable(app) {
        let old = Client::new(&app).policy();
        let app = app.with_policies(crate::support::policies_with(&[("good faith belief", "honest good faith belief")])).await;
        let visitor = Client::new(&app);
        visitor.get("/").await.says(200, &["Harbour Files, Inc."]);
        visitor.get("/policies").await.says(200, &["/policies/copyright"]);
        visitor.get("/policies/copyright").await.says(200, &["honest good faith belief", "Copyright Agent"]);
        let earlier = visitor.get(&format!("/policies/copyright?version={old}")).await;
        earlier.says(200, &["good faith belief"]);
        assert!(!earlier.text().contains("honest good faith"));
        for slug in ["counter-notice", "repeat-infringer", "privacy", "provider", "agent"] {
            visitor.get(&format!("/policies/{slug}")).await.says(200, &[]);
        }
        visitor.get("/policies/nothing").await.says(404, &[]);
        visitor.get("/policies/copyright?version=abc").await.says(404, &[]);
    }
}
