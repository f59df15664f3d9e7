//! Completing a notice: another version beside the first, judged anew; nothing of before is lost.
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        case::{CaseState, Refused},
        draft::Draft,
        event::Event,
        letter::LetterKind,
        location::Location,
        notice::Statements,
        number::CaseNumber,
        outcome::{Basis, Outcome},
        person::Role,
        standing::Standing,
        verdict::Overall,
    },
    pdf,
    services::{
        ServiceError, audit, enclosures, lists, receipt,
        review::{self, Act},
    },
    store::notices,
};

use crate::support::{TestApp, complete, draft, on_both, policies_with, submission_bytes};

fn unsigned() -> Draft {
    draft(|draft| draft.signature.clear())
}

fn lines(lines: &[&str]) -> Draft {
    let lines: Vec<String> =
        lines.iter().map(|line| format!("https://files.example.com/{line}")).collect();
    draft(|draft| draft.locations = lines.join("\n"))
}

fn without_signature(mut draft: Draft) -> Draft {
    draft.signature.clear();
    draft
}

async fn pdf_of(app: &TestApp, number: &CaseNumber, version: Option<u32>) -> Vec<u8> {
    let file = app.case(number).await;
    pdf::receipt(&receipt::of_file(&app.app, &file, version).await.unwrap()).unwrap()
}

async fn letters(app: &TestApp, number: &CaseNumber) -> Vec<LetterKind> {
    app.case(number).await.letters.iter().map(|filed| filed.letter.kind).collect()
}

fn refused<T>(result: Result<T, ServiceError>) -> Refused {
    match result {
        Err(ServiceError::Refused(refused)) => refused,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was done"),
    }
}

#[test]
fn a_notice_fills_in_a_form_that_says_the_same_again() {
    let policy = crate::support::policies().copyright;
    let now = "2026-03-02T17:00:00Z".parse().unwrap();
    let bare = Draft { email: "maria@gomez.example".into(), ..Draft::default() };
    let odd = draft(|draft| {
        draft.locations =
            "place: third row\nhttps://x.example/a \t 0:31\nhttps://x.example/b".into();
        draft.signature = "/s/ Maria Gómez".into();
        draft.address = "12 Canal Street\r\n\r\nNew York\n".into();
        draft.honeypot = "buy".into();
        draft.owner = "Estate of R. Gómez".into();
        for field in &policy.fields {
            draft.added.insert(field.key.clone(), "VA 1-234-567".into());
        }
    });
    for typed in [complete(), unsigned(), bare, odd] {
        let (notice, _) = typed.read(&policy, now);
        let (again, problems) = Draft::from(&notice).read(&policy, now);
        let merged = notice.merged;
        assert_eq!(again, safeharbor::domain::notice::Notice { merged: 0, ..notice.clone() });
        assert_eq!(again.merged + merged, merged);
        assert_eq!(problems.len(), typed.read(&policy, now).1.len());
    }
}

on_both! {
    async fn a_completed_notice_is_effective_from_then_on_and_both_versions_are_kept(app) {
        let first = app.receive(&unsigned()).await;
        let receipt = pdf_of(&app, &first.number, None).await;
        let before = app.case(&first.number).await;
        assert_eq!(before.verdict.overall, Overall::Curable);
        app.advance(SignedDuration::from_hours(30));
        let again = app.complete(&first, &complete(), None).await.unwrap();
        assert_eq!(again.number, first.number);
        let file = app.case(&first.number).await;
        assert_eq!(file.verdict.overall, Overall::Effective);
        assert_eq!(file.case.verdict, Overall::Effective);
        assert_eq!(file.case.life.effective_at, Some(app.app.clock.now()));
        assert_eq!(file.case.life.cure, None);
        assert_eq!(file.case.opened_at, before.case.opened_at);
        assert_eq!(file.due.late_at.duration_since(app.app.clock.now()).as_hours(), 72);
        assert_eq!(file.case.standings, vec![Standing::Open; 2]);

        assert_eq!(file.versions.len(), 2);
        assert_eq!(file.versions[0].notice, before.notice);
        assert_eq!(file.versions[0].arrival, before.arrival);
        assert_eq!(file.versions[1].notice, complete().parse(&file.policy, app.app.clock.now()).unwrap());
        let mut tx = app.app.db.read().await.unwrap();
        for (kept, sent) in file.versions.iter().zip([unsigned(), complete()]) {
            let bytes = notices::bytes(&mut tx, kept.arrival.id).await.unwrap();
            assert_eq!(bytes, Some(submission_bytes(&sent)));
        }
        drop(tx);
        assert_eq!(pdf_of(&app, &first.number, Some(1)).await, receipt);
        assert_ne!(pdf_of(&app, &first.number, None).await, receipt);
        assert_eq!(pdf_of(&app, &first.number, None).await, pdf_of(&app, &first.number, Some(2)).await);
        let third = receipt::of_file(&app.app, &file, Some(3)).await;
        assert!(matches!(third, Err(ServiceError::NotFound)));
        assert_eq!(
            letters(&app, &first.number).await[2..],
            [LetterKind::Deficiency, LetterKind::Completed, LetterKind::AgentNotification]
        );
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn each_letter_carries_the_receipt_of_its_own_version(app) {
        let first = app.receive(&unsigned()).await;
        app.complete(&first, &complete(), None).await.unwrap();
        let file = app.case(&first.number).await;
        for (kind, version) in [(LetterKind::Acknowledgement, 1), (LetterKind::Completed, 2)] {
            let filed = file.letters.iter().find(|filed| filed.letter.kind == kind).unwrap();
            assert!(kind.carries_receipt());
            let facts = enclosures::of_letter(&app.app, &filed.letter).await.unwrap().receipt.unwrap();
            assert_eq!(pdf::receipt(&facts).unwrap(), pdf_of(&app, &first.number, Some(version)).await);
        }
    }

    async fn locations_keep_their_numbers_new_ones_follow_and_those_left_out_are_given_up(app) {
        let first = app.receive(&without_signature(lines(&["a", "b", "c"]))).await;
        let agent = app.person("Anna", Role::Agent).await;
        let case = app.case(&first.number).await.case;
        let act = Act::Decide { positions: vec![3], outcome: Outcome::NotFound, basis: Basis::Notice, reason: None };
        review::act(&app.app, &agent, case.id, case.revision, &act, None).await.unwrap();
        let mut second = lines(&["d", "a second row", "b"]);
        second.locations = second.locations.replace("https://files.example.com/b", "HTTPS://FILES.example.com/b");
        second.locations.push_str("\nhttps://files.example.com/a");
        app.complete(&first, &second, None).await.unwrap();
        let file = app.case(&first.number).await;
        let all: Vec<String> = file.notice.locations.iter().map(Location::line).collect();
        let at = |line: &str| format!("https://files.example.com/{line}");
        assert_eq!(all, [at("a"), at("b"), at("c"), at("d"), at("a second row")]);
        let named: Vec<(u32, String)> = file.named().into_iter().map(|(n, it)| (n, it.line())).collect();
        let b = "HTTPS://FILES.example.com/b".to_owned();
        assert_eq!(named, [(4, at("d")), (5, at("a second row")), (2, b), (1, at("a"))]);
        let kinds: Vec<&str> = file.case.standings.iter().map(Standing::key).collect();
        assert_eq!(kinds, ["open", "open", "decided", "open", "open"], "what was decided stays so");
        assert_eq!(file.versions[0].notice.locations.len(), 3);

        let other = app.receive(&without_signature(lines(&["a", "b"]))).await;
        app.complete(&other, &without_signature(lines(&["b", "c"])), None).await.unwrap();
        let file = app.case(&other.number).await;
        let kinds: Vec<&str> = file.case.standings.iter().map(Standing::key).collect();
        assert_eq!(kinds, ["retracted", "open", "open"]);
        app.complete(&other, &lines(&["a", "c"]), None).await.unwrap();
        let file = app.case(&other.number).await;
        let kinds: Vec<&str> = file.case.standings.iter().map(Standing::key).collect();
        assert_eq!(kinds, ["retracted", "retracted", "open", "open"], "what comes again is new");
        assert_eq!(file.versions.iter().map(|kept| kept.notice.locations.len()).collect::<Vec<_>>(), [2, 2, 2]);
        assert_eq!(file.verdict.overall, Overall::Effective);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_notice_that_still_lacks_something_is_asked_for_again_with_new_dates(app) {
        let first = app.receive(&draft(|draft| { draft.signature.clear(); draft.statements = Statements::default(); })).await;
        let asked = app.case(&first.number).await.case.life.cure.unwrap();
        app.advance(SignedDuration::from_hours(24));
        app.complete(&first, &unsigned(), None).await.unwrap();
        let file = app.case(&first.number).await;
        assert_eq!(file.verdict.overall, Overall::Curable);
        assert!(file.case.life.cure.unwrap().lapse_at > asked.lapse_at);
        assert_eq!(letters(&app, &first.number).await.last(), Some(&LetterKind::Deficiency));
        let last = file.events.iter().rev().find_map(|stored| match stored.read()?.1 {
            Event::Completed { version, missing, .. } => Some((version, missing.len())),
            _ => None,
        });
        assert_eq!(last, Some((2, 1)));
    }

    async fn a_lapsed_case_is_opened_again(app) {
        let first = app.receive(&unsigned()).await;
        app.advance(SignedDuration::from_hours(24 * 30));
        app.sweep().await;
        assert_eq!(app.case(&first.number).await.case.state(), CaseState::Lapsed);
        app.complete(&first, &complete(), None).await.unwrap();
        assert_eq!(app.case(&first.number).await.case.state(), CaseState::Review);
    }

    async fn the_same_click_twice_is_one_version(app) {
        let first = app.receive(&unsigned()).await;
        let key = Some([7; 32]);
        let complete = complete();
        let tries = (0..4).map(|_| app.complete(&first, &complete, key));
        for tried in futures_util::future::join_all(tries).await {
            assert_eq!(tried.unwrap().number, first.number);
        }
        assert_eq!(app.case(&first.number).await.versions.len(), 2);
        let other = app.receive(&unsigned()).await;
        app.complete(&other, &complete, key).await.unwrap();
        assert_eq!(app.case(&other.number).await.versions.len(), 2, "the same bytes, another case");
    }

    async fn what_cannot_be_completed_is_refused_in_words_and_on_record(app) {
        let whole = app.receive(&complete()).await;
        assert_eq!(refused(app.complete(&whole, &complete(), None).await), Refused::NothingToComplete);
        let turned = app.case(&whole.number).await.events.pop().unwrap().read().unwrap().1;
        assert!(matches!(turned, Event::Turned { why, .. } if why.contains("nothing to complete")));

        let back = app.receive(&unsigned()).await;
        let number = back.number.to_string();
        safeharbor::services::access::retract(&app.app, &number, back.key.reveal(), &[1, 2]).await.unwrap();
        assert_eq!(refused(app.complete(&back, &complete(), None).await), Refused::TakenBack);

        let some = app.receive(&unsigned()).await;
        let empty = draft(|draft| draft.locations.clear());
        assert_eq!(refused(app.complete(&some, &empty, None).await), Refused::NamesNothing);
        let many: Vec<String> = (0..4_999).map(|n| format!("https://files.example.com/{n}")).collect();
        let many = draft(|draft| draft.locations = many.join("\n"));
        assert_eq!(refused(app.complete(&some, &many, None).await), Refused::TooManyLocations(5_001));
        assert_eq!(app.case(&some.number).await.versions.len(), 0);

        let stolen = safeharbor::services::intake::Received { number: some.number, key: whole.key.clone() };
        assert!(matches!(app.complete(&stolen, &complete(), None).await, Err(ServiceError::NotFound)));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_completed_notice_is_pinned_to_the_policy_that_it_was_signed_under(app) {
        let first = app.receive(&unsigned()).await;
        let old = app.case(&first.number).await.notice.policy;
        let receipt = pdf_of(&app, &first.number, None).await;
        let app = app.with_policies(policies_with(&[("good faith belief", "honest, good faith belief")])).await;
        app.complete(&first, &complete(), None).await.unwrap();
        let file = app.case(&first.number).await;
        assert_eq!(file.versions[0].notice.policy, old);
        assert_eq!(file.notice.policy, app.app.policies.copyright().version());
        assert_ne!(file.notice.policy, old);
        assert_eq!(pdf_of(&app, &first.number, Some(1)).await, receipt);
    }

    async fn a_case_is_found_by_the_words_of_every_version_and_once(app) {
        let first = app.receive(&without_signature(lines(&["zebra", "common"]))).await;
        let mut second = lines(&["common", "quagga"]);
        second.works[0].description = "A lighthouse".into();
        app.complete(&first, &second, None).await.unwrap();
        for words in ["zebra", "quagga", "lighthouse", "zebra quagga", "common"] {
            let found = lists::search(&app.app, words).await.unwrap().rows;
            assert_eq!(found.len(), 1, "{words}");
        }
    }

    async fn what_an_agent_found_missing_is_looked_for_again_and_what_was_found_there_stays(app) {
        use safeharbor::domain::{policy::Element, text::Passage};
        let first = app.receive(&unsigned()).await;
        let agent = app.person("Anna", Role::Agent).await;
        for (element, met) in [(Element::Signature, true), (Element::Work, false)] {
            let case = app.case(&first.number).await.case;
            let reason = Passage::parse("Looked at by a person.", 100).unwrap().unwrap();
            let act = Act::Overturn { element, met, reason };
            review::act(&app.app, &agent, case.id, case.revision, &act, None).await.unwrap();
        }
        assert_eq!(app.case(&first.number).await.verdict.overall, Overall::Ineffective);
        app.complete(&first, &unsigned(), None).await.unwrap();
        let file = app.case(&first.number).await;
        assert_eq!(file.verdict.overall, Overall::Effective);
        assert_eq!(file.case.verdict, file.verdict.overall);
    }
}
