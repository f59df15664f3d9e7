//! Accounts at the desk: found by reference, shown with their strikes, and steps decided on the page.
use safeharbor::{
    domain::{
        ids::SubscriberId,
        number::CaseNumber,
        outcome::{Basis, Outcome},
        person::Role,
        text::Line,
    },
    services::{
        review::{self, Act},
        strikes, subscribers,
    },
};

use crate::page_snapshots::words;
use crate::support::{Client, TestApp, complete, on_both};

/// An account with one strike, and a step that waits.
async fn struck(app: &TestApp) -> (CaseNumber, SubscriberId) {
    let ada = app.person("Ada", Role::Agent).await;
    let number = app.receive(&complete()).await.number;
    let line = |text: &str| Line::parse(text, 200).unwrap().unwrap();
    let account = subscribers::Account {
        reference: line("user-1042"),
        name: Some(line("<b>Jonas</b> Weber")),
        email: None,
        address: None,
    };
    let case = app.case(&number).await.case;
    subscribers::name(&app.app, &ada, case.id, case.revision, &[1, 2], &account).await.unwrap();
    let decide = Act::Decide {
        positions: vec![1, 2],
        outcome: Outcome::Disabled,
        basis: Basis::Notice,
        reason: None,
    };
    for act in [decide, Act::Confirm { positions: vec![1, 2], done_at: None }] {
        let case = app.case(&number).await.case;
        review::act(&app.app, &ada, case.id, case.revision, &act, None).await.unwrap();
    }
    let id = app.case(&number).await.case.subscribers[0].unwrap();
    (number, id)
}

on_both! {
    async fn an_account_is_found_by_its_reference_and_shows_where_it_stands(app) {
        let (number, id) = struck(&app).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = format!("/desk/subscribers/{id}");
        assert_eq!(agent.get("/desk/subscribers?q=user-1042").await.location(), page);
        agent.get("/desk/subscribers?q=nobody").await.says(200, &["Nothing found"]);
        agent.get("/desk/subscribers").await.says(200, &["user-1042", "Steps to decide (1)", &page]);
        let shown = agent.get(&page).await;
        shown.says(200, &["1 strike counts.", "Restriction is due at 1 strike more", "expires on 2 March 2027", &number.to_string()]);
        shown.says(200, &["aria-label=\"1 strike of 3. Warning at 1, Restriction at 2, Termination at 3.\""]);
        assert!(!shown.text().contains("<b>Jonas"));
        for gone in ["/desk/subscribers/none", "/desk/subscribers/018f0000-0000-7000-8000-000000000000"] {
            assert_eq!(agent.get(gone).await.status.as_u16(), 404);
        }
    }

    async fn a_step_is_declined_or_taken_on_the_page_with_a_reason(app) {
        let (_, id) = struck(&app).await;
        let (anna, ben) = (
            Client::signed_in(&app, "Anna", Role::Agent).await,
            Client::signed_in(&app, "Ben", Role::Agent).await,
        );
        anna.get("/desk/steps").await.says(200, &["user-1042", "Warn the account", "Decline"]);
        let step = strikes::open(&app.app).await.unwrap().remove(0).id;
        let to = |verb: &str| format!("/desk/steps/{step}/{verb}");
        anna.post(&to("approve"), &[("reason", " ")]).await.says(422, &["Give a reason"]);
        let done = anna.post(&to("approve"), &[("reason", "First notice.")]).await;
        assert_eq!(done.location(), format!("/desk/subscribers/{id}#step-{step}"));
        ben.post(&to("decline"), &[("reason", "Mine.")]).await.says(422, &["This step is approved already"]);
        anna.get(&format!("/desk/subscribers/{id}")).await
            .says(200, &["Last decided by Anna", "First notice.", "Take it back"]);
        assert_eq!(ben.post(&to("lift"), &[("reason", "A mistake.")]).await.status.as_u16(), 303);
        anna.get("/desk/steps").await.says(200, &["No step waits"]);
        let gone = "/desk/steps/018f0000-0000-7000-8000-000000000000/approve";
        assert_eq!(anna.post(gone, &[("reason", "x")]).await.status.as_u16(), 404);
    }

    async fn the_pages_of_accounts_ask_for_their_permission(app) {
        let (number, id) = struck(&app).await;
        let step = strikes::open(&app.app).await.unwrap().remove(0).id;
        let (nobody, agent) = (Client::new(&app), Client::signed_in(&app, "Anna", Role::Agent).await);
        let case = format!("/desk/cases/{number}");
        for path in [
            "/desk/subscribers".to_owned(), format!("/desk/subscribers/{id}"), "/desk/steps".to_owned(),
            "/desk/designation".to_owned(), format!("{case}/sender"), format!("{case}/subpoenas"),
        ] {
            assert_eq!(nobody.get(&path).await.status.as_u16(), 303, "{path}");
            assert_eq!(agent.get(&path).await.status.as_u16(), 200, "{path}");
        }
        for path in [
            format!("/desk/steps/{step}/approve"), format!("/desk/steps/{step}/decline"),
            format!("/desk/steps/{step}/lift"), format!("{case}/sender/warn"), format!("{case}/sender/suspend"),
            format!("{case}/sender/readmit"), format!("{case}/subpoenas"), format!("{case}/certified-copy"),
        ] {
            assert_eq!(nobody.post(&path, &[]).await.status.as_u16(), 401, "{path}");
            assert_eq!(agent.post(&path, &[]).await.status.as_u16(), 422, "{path}");
        }
    }
}

#[tokio::test]
async fn what_the_pages_say() {
    let app = TestApp::on_sqlite().await;
    let (number, id) = struck(&app).await;
    let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
    for (name, path) in [
        ("page_accounts", "/desk/subscribers".to_owned()),
        ("page_account", format!("/desk/subscribers/{id}")),
        ("page_steps", "/desk/steps".to_owned()),
        ("page_designation", "/desk/designation".to_owned()),
        ("page_sender", format!("/desk/cases/{number}/sender")),
        ("page_subpoenas", format!("/desk/cases/{number}/subpoenas")),
    ] {
        insta::assert_snapshot!(name, words(&agent.get(&path).await.text()));
    }
}
