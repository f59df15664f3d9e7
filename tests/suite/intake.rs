//! Intake: what is acknowledged is stored, once, with its chain and its promises.
use safeharbor::{
    domain::{
        case::CaseState, person::Role, routing::Rule, standing::Standing, text::Passage,
        verdict::Overall,
    },
    services::{
        access, audit,
        review::{self, Act},
    },
    store::notices,
};

use crate::support::{complete, draft, on_both, submission_bytes};

on_both! {
    async fn a_notice_becomes_a_case_with_everything_it_said(app) {
        let received = app.receive(&complete()).await;
        let file = app.case(&received.number).await;
        assert_eq!(file.case.state(), CaseState::Review);
        assert_eq!(file.verdict.overall, Overall::Effective);
        let sent = complete().parse(&file.policy, app.app.clock.now()).unwrap();
        assert_eq!(file.notice, sent);
        assert_eq!(file.notice.merged, 1);
        assert_eq!(file.case.standings, vec![Standing::Open; 2]);
        assert_eq!(file.due.late_at.duration_since(file.case.opened_at).as_hours(), 72);
    }

    async fn the_bytes_that_arrived_are_kept_with_their_hash(app) {
        use sha2::Digest;
        let received = app.receive(&complete()).await;
        let file = app.case(&received.number).await;
        let mut tx = app.app.db.read().await.unwrap();
        let kept = notices::bytes(&mut tx, file.arrival.id).await.unwrap().unwrap();
        assert_eq!(kept, submission_bytes(&complete()));
        assert_eq!(<[u8; 32]>::from(sha2::Sha256::digest(&kept)), file.arrival.sha256);
    }

    async fn the_same_click_twice_is_one_notice(app) {
        let key = Some([5; 32]);
        let first = app.submit(&complete(), key).await.unwrap();
        let again = app.submit(&complete(), key).await.unwrap();
        assert_eq!(first.number, again.number);
        assert_eq!(first.key.reveal(), again.key.reveal());
        let other = app.submit(&complete(), Some([6; 32])).await.unwrap();
        assert_ne!(first.number, other.number);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 2);
    }

    async fn many_clicks_at_once_are_one_notice(app) {
        let draft = complete();
        let tries = (0..8).map(|_| app.submit(&draft, Some([7; 32])));
        let mut numbers = Vec::new();
        for result in futures_util::future::join_all(tries).await {
            numbers.push(result.unwrap().number);
        }
        numbers.dedup();
        assert_eq!(numbers.len(), 1);
    }

    async fn many_notices_at_once_each_get_their_case(app) {
        let draft = complete();
        let tries = (0..24).map(|_| app.submit(&draft, None));
        let results = futures_util::future::join_all(tries).await;
        assert!(results.iter().all(Result::is_ok));
        let report = audit::verify(&app.app).await.unwrap();
        assert_eq!((report.cases, report.events, report.faults.len()), (24, 72, 0));
    }

    async fn five_thousand_locations_are_kept_in_their_order(app) {
        let lines: Vec<String> = (0..5_000).map(|n| format!("https://files.example.com/{n} row {n}")).collect();
        let received = app.receive(&draft(|draft| draft.locations = lines.join("\r\n"))).await;
        let file = app.case(&received.number).await;
        let kept: Vec<String> = file.notice.locations.iter().map(safeharbor::domain::location::Location::line).collect();
        assert_eq!(kept, lines);
    }

    async fn the_longest_real_letters_fit(app) {
        let letter = "权利人的作品 · work\n".repeat(25_000);
        let received = app.receive(&draft(|draft| draft.works[0].description.clone_from(&letter))).await;
        let file = app.case(&received.number).await;
        assert_eq!(file.notice.works[0].description.as_str(), letter);
    }

    async fn a_wrong_key_and_a_wrong_number_are_the_same_answer(app) {
        let received = app.receive(&complete()).await;
        let number = received.number.to_string();
        let open = async |number: &str, key: &str| {
            access::open(&app.app, number, key).await.err().map(|error| error.to_string())
        };
        assert_eq!(open(&number, received.key.reveal()).await, None);
        let other = app.receive(&complete()).await;
        let wrong = [
            open(&number, "").await,
            open(&number, other.key.reveal()).await,
            open("7K3M2-9QXWD", received.key.reveal()).await,
            open("not a number", received.key.reveal()).await,
        ];
        assert!(wrong.iter().all(|answer| answer == &wrong[0] && answer.is_some()), "{wrong:?}");
    }

    async fn a_rule_sends_a_case_to_another_queue_and_person_and_the_event_names_it(app) {
        let anna = app.person("Anna", Role::Agent).await;
        let rule = Rule {
            name: "studio".into(),
            claimant_domain: Some("gomez.example".into()),
            queue: Some("studios".into()),
            person: Some("anna@files.example.com".into()),
            ..Rule::default()
        };
        let app = app.with_rules(vec![rule]).await;
        let received = app.receive(&complete()).await;
        let file = app.case(&received.number).await;
        assert_eq!(file.case.queue, "studios");
        assert_eq!(file.case.assignee, Some(anna.id));
        let routed = String::from_utf8(file.events[2].body.clone()).unwrap();
        assert!(routed.contains(r#""queue":"studios","rule":"studio""#), "{routed}");
    }

    async fn the_keys_of_a_case_are_the_same_on_every_node(app) {
        let received = app.receive(&complete()).await;
        let node = app.second_node().await;
        let opened = access::open(&node.app, &received.number.to_string(), received.key.reveal()).await;
        assert!(opened.is_ok());
    }

    async fn raising_the_generation_revokes_the_keys_given_out(app) {
        let received = app.receive(&complete()).await;
        let case = app.case(&received.number).await.case;
        let agent = app.person("Anna", Role::Agent).await;
        let reason = Passage::parse("The address was passed on.", 100).unwrap().unwrap();
        let act = Act::RevokeKeys { reason };
        review::act(&app.app, &agent, case.id, case.revision, &act, None).await.unwrap();
        let opened = access::open(&app.app, &received.number.to_string(), received.key.reveal()).await;
        assert!(opened.is_err());
    }
}
