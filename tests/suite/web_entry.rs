//! A notice by post, fax or telephone, typed in at the desk: same form, same intake, true time of receipt.
use jiff::Timestamp;
use safeharbor::domain::{
    audit::Actor,
    draft::Draft,
    event::{Channel, Event},
    number::CaseNumber,
    person::Role,
    policy::StatementKind,
};

use crate::{
    support::{Answer, Client, complete, draft, form_of, on_both},
    web_evidence::{parts, post_parts},
};

/// What an agent types: the letter, and how it came.
fn typed(client: &Client<'_>, letter: &Draft, step: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let how = [
        ("step", step),
        ("door", "post"),
        ("received_at", "2026-02-27T15:30"),
        ("reference", "GP-2026-7"),
        ("quoted.good_faith", "I believe in good faith that this use is not authorised."),
    ];
    let kept = how.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let all: Vec<(&str, &str)> = kept.chain(more).copied().collect();
    form_of(letter, &client.policy(), "e", &all)
}

fn letter() -> Draft {
    draft(|it| it.signed_on = "2026-02-20".into())
}

fn number(answer: &Answer) -> CaseNumber {
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    answer.location().trim_start_matches("/desk/cases/").parse().unwrap()
}

on_both! {
    async fn a_letter_is_typed_in_with_its_scan_and_counts_from_its_receipt(app) {
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        agent.get("/desk/entry").await.says(200, &[
            "Type in a notice", "How did it come?", "In America/New_York", "It says so: ",
            "In its own words",
        ]);
        let check = agent.post_bytes("/desk/entry", typed(&agent, &letter(), "check", &[])).await;
        check.says(200, &[
            "Look at it once more", "27 February 2026, 15:30 EST (UTC-05:00)",
            "Our target to decide is 2 March 2026, 15:30 EST", "GP-2026-7", "Scan of it",
            "I believe in good faith that this use is not authorised.",
            "[Said in the letter, in words that were not typed in.]",
        ]);
        let text = check.text();
        assert!(!text.contains("which has passed"), "{text}");
        let body = parts(&typed(&agent, &letter(), "send", &[]), &[("scan.pdf", b"%PDF-1.5")]);
        let number = number(&post_parts(&agent, "/desk/entry", body.clone()).await);
        let file = app.case(&number).await;
        let received: Timestamp = "2026-02-27T20:30:00Z".parse().unwrap();
        assert_eq!((file.arrival.channel, file.arrival.received_at), (Channel::Post, received));
        assert_eq!(file.due.late_at.to_string(), "2026-03-02T20:30:00Z");
        let notice = &file.notice;
        assert_eq!(notice.reference.as_ref().unwrap().as_str(), "GP-2026-7");
        assert_eq!(
            notice.quoted[&StatementKind::GoodFaith].as_str(),
            "I believe in good faith that this use is not authorised."
        );
        assert!(notice.quoted[&StatementKind::Authority].as_str().starts_with("[Said in"));
        assert_eq!(file.evidence.len(), 1);
        let (_, actor) = (file.events[0].read().unwrap().0, file.events[0].read().unwrap().1);
        assert!(matches!(actor, Event::Received { channel: Channel::Post, .. }));
        assert!(matches!(file.evidence[0].by, Actor::Person(_)));
        agent.get(&format!("/desk/cases/{number}")).await.says(200, &["scan.pdf", "post"]);
        // The same press twice is one case.
        assert_eq!(self::number(&post_parts(&agent, "/desk/entry", body).await), number);
        // Who wrote it has an e-mail address, and is told.
        app.run_jobs().await;
        let letters = app.letters();
        assert!(letters.iter().any(|it| it.header("To").is_some_and(|to| to.contains("maria@"))));
    }

    async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(app) {
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        for (more, words) in [
            (("door", "form"), "“How did it come?” is not chosen"),
            (("received_at", ""), "“When was it received?” is empty"),
            (("received_at", "2026-03-02T12:01"), "“When was it received?” lies in the future"),
            (("received_at", "0026-02-27T12:01"), "17 U.S.C. 512 became law"),
            (("received_at", "Friday"), "is not a date with a time"),
        ] {
            for step in ["check", "send"] {
                let body = typed(&agent, &letter(), step, &[more]);
                let answer = agent.post_bytes("/desk/entry", body).await;
                answer.says(422, &[words, "Maria Gómez", "GP-2026-7", "I believe in good faith"]);
            }
        }
        let bare = draft(|it| it.signature = String::new());
        let body = typed(&agent, &bare, "check", &[]);
        agent.post_bytes("/desk/entry", body).await.says(422, &["Take it in as it is"]);
        let body = typed(&agent, &bare, "send", &[("anyway", "yes"), ("door", "telephone")]);
        let number = number(&agent.post_bytes("/desk/entry", body).await);
        let file = app.case(&number).await;
        assert_eq!(file.arrival.channel, Channel::Telephone);
        assert!(file.notice.quoted[&StatementKind::Accuracy].as_str().contains("telephone"));
    }

    async fn only_who_decides_types_in_and_changing_keeps_everything(app) {
        let visitor = Client::new(&app);
        visitor.get("/desk/entry").await.says(303, &[]);
        let body = typed(&visitor, &letter(), "send", &[]);
        visitor.post_bytes("/desk/entry", body).await.says(401, &["Nothing was changed"]);
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        assert!(agent.get("/desk").await.text().contains("/desk/entry"));
        for step in ["change", "add-work"] {
            let body = typed(&agent, &complete(), step, &[]);
            agent.post_bytes("/desk/entry", body).await.says(200, &[
                "value=\"2026-02-27T15:30\"", "GP-2026-7", "I believe in good faith",
                "value=\"post\" checked",
            ]);
        }
        // A claimant cannot put words into a form that only the desk has.
        let form = form_of(&complete(), &visitor.policy(), "x", &[
            ("step", "send"), ("quoted.authority", "none at all"), ("reference", "forged"),
        ]);
        let sent = visitor.post_bytes("/notices", form).await.location();
        let number = sent.trim_start_matches("/cases/").split('?').next().unwrap().parse().unwrap();
        let notice = app.case(&number).await.notice;
        assert!(notice.quoted.is_empty() && notice.reference.is_none());
    }
}
