//! Senders of notices: their record, and warning, suspending, readmitting them (DSA Art. 23(2)).
use jiff::{SignedDuration, Timestamp, ToSpan};
use safeharbor::{
    domain::{
        case::{CaseState, Refused},
        draft::Draft,
        event::Event,
        ids::CaseId,
        letter::LetterKind,
        number::CaseNumber,
        outcome::{Basis, Outcome},
        person::{Person, Role},
        sender::{Mark, Record},
        text::Passage,
    },
    services::{
        ServiceError, access, audit, lists,
        review::{self, Act},
        senders,
    },
    store::queue::{Cursor, Filter},
};

use crate::support::{Client, TestApp, complete, draft, on_both};

fn words(text: &str) -> Passage {
    Passage::parse(text, 1_000).unwrap().unwrap()
}

async fn received(app: &TestApp, draft: &Draft) -> (CaseNumber, CaseId) {
    let number = app.receive(draft).await.number;
    let id = app.case(&number).await.case.id;
    (number, id)
}

async fn decided(app: &TestApp, by: &Person, number: &CaseNumber, outcome: Outcome) {
    let case = app.case(number).await.case;
    let reason = Some(words("Looked at."));
    let act = Act::Decide { positions: vec![1], outcome, basis: Basis::Notice, reason };
    review::act(&app.app, by, case.id, case.revision, &act, None).await.unwrap();
}

fn in_days(app: &TestApp, days: i32) -> Timestamp {
    app.app
        .clock
        .now()
        .to_zoned(app.app.zone().clone())
        .checked_add(days.days())
        .unwrap()
        .timestamp()
}

#[track_caller]
fn refusal(done: Result<(), ServiceError>) -> Refused {
    match done {
        Err(ServiceError::Refused(why)) => why,
        other => panic!("{other:?}"),
    }
}

on_both! {
    async fn the_record_counts_what_became_of_the_notices_of_one_sender(app) {
        let anna = app.person("Anna", Role::Agent).await;
        let (refused, _) = received(&app, &complete()).await;
        decided(&app, &anna, &refused, Outcome::Refused).await;
        let (not_ours, _) = received(&app, &complete()).await;
        decided(&app, &anna, &not_ours, Outcome::NotOurs).await;
        received(&app, &draft(|draft| draft.signature.clear())).await;
        let (back, id) = received(&app, &draft(|draft| draft.email = "MARIA@gomez.example".into())).await;
        let key = app.app.claimant_key(id, 1);
        access::retract(&app.app, &back.to_string(), key.reveal(), &[1]).await.unwrap();
        received(&app, &draft(|draft| draft.email = "other@sender.example".into())).await;
        let file = senders::beside(&app.app, id).await.unwrap().unwrap();
        let expected = Record { sent: 4, deficient: 1, refused: 1, not_ours: 1, retracted: 1, countered: 0 };
        assert_eq!((file.record, file.mark), (expected, Mark::default()));
        let nobody = Draft { locations: "https://files.example.com/z".into(), ..Draft::default() };
        let (_, unknown) = received(&app, &nobody).await;
        assert!(senders::beside(&app.app, unknown).await.unwrap().is_none());
        assert_eq!(refusal(senders::warn(&app.app, &anna, unknown, &words("x")).await), Refused::NoSender);
    }

    async fn a_suspension_needs_a_warning_a_reason_and_an_end_within_a_year(app) {
        let anna = app.person("Anna", Role::Agent).await;
        let (number, id) = received(&app, &complete()).await;
        let (app_, why) = (&app.app, words("Six notices about one licence."));
        let suspend = async |until| senders::suspend(app_, &anna, id, &why, until).await;
        assert_eq!(refusal(suspend(in_days(&app, 30)).await), Refused::WarnFirst);
        senders::warn(app_, &anna, id, &why).await.unwrap();
        for until in [in_days(&app, 0), in_days(&app, -1), in_days(&app, 367)] {
            assert_eq!(refusal(suspend(until).await), Refused::NoEnd);
        }
        assert_eq!(refusal(senders::readmit(app_, &anna, id, &why).await), Refused::NothingChanges);
        let until = in_days(&app, 30);
        suspend(until).await.unwrap();
        let file = app.case(&number).await;
        let events: Vec<Event> = file.events.iter().map(|stored| stored.read().unwrap().1).collect();
        assert!(events.contains(&Event::SenderWarned) && events.contains(&Event::SenderSuspended { until }));
        for kind in [LetterKind::SenderWarning, LetterKind::SenderSuspension] {
            assert!(file.letters.iter().any(|filed| filed.letter.kind == kind), "{kind}");
        }
        let mark = async || senders::beside(app_, id).await.unwrap().unwrap().mark.suspended_until;
        assert_eq!(mark().await, Some(until));
        senders::readmit(app_, &anna, id, &words("They wrote to us.")).await.unwrap();
        assert_eq!(mark().await, None);
        suspend(until).await.unwrap();
        app.advance(SignedDuration::from_hours(24 * 31));
        assert_eq!(mark().await, None, "it ends by itself");
        assert_eq!(audit::verify(app_).await.unwrap().faults, []);
    }

    async fn a_notice_of_a_suspended_sender_is_kept_marked_and_due_as_ever(app) {
        let anna = app.person("Anna", Role::Agent).await;
        let (_, id) = received(&app, &complete()).await;
        senders::warn(&app.app, &anna, id, &words("Warned.")).await.unwrap();
        senders::suspend(&app.app, &anna, id, &words("Again."), in_days(&app, 30)).await.unwrap();
        let (number, _) = received(&app, &complete()).await;
        let file = app.case(&number).await;
        assert_eq!(file.case.state(), CaseState::Review);
        assert!(file.letters.iter().any(|filed| filed.letter.kind == LetterKind::AgentNotification));
        let filter = Filter { state: CaseState::Review, verdict: None, queue: None };
        let rows = lists::queue(&app.app, &filter, Cursor::START).await.unwrap().rows;
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|row| row.suspended_until.is_some()));
        let agent = Client::signed_in(&app, "Ben", Role::Agent).await;
        agent.get("/desk/queue").await.says(200, &["sender suspended until 1 April 2026", &number.to_string()]);
        app.advance(SignedDuration::from_hours(24 * 31));
        assert!(!agent.get("/desk/queue").await.text().contains("sender suspended"));
    }

    async fn the_page_of_a_sender_warns_suspends_and_readmits(app) {
        let (number, _) = received(&app, &complete()).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = format!("/desk/cases/{number}/sender");
        let to = |verb: &str| format!("{page}/{verb}");
        agent.get(&page).await.says(200, &["1 notice, this one included", "never warned", "Warn the sender"]);
        assert!(!agent.get(&page).await.text().contains("Suspend processing"));
        agent.post(&to("warn"), &[("warning", " ")]).await.says(422, &["Give a reason"]);
        let early = [("suspension", "x"), ("until", "2026-04-01")];
        agent.post(&to("suspend"), &early).await.says(422, &["Warn the sender first"]);
        assert_eq!(agent.post(&to("warn"), &[("warning", "Not <b>yours</b>.")]).await.location(), page);
        agent.get(&page).await.says(200, &["Not &#60;b&#62;yours", "Suspend processing"]);
        for (until, said) in [("soon", "not a date"), ("2026-03-01", "within a year"), ("2028-01-01", "within a year")] {
            let form = [("suspension", "Again."), ("until", until)];
            agent.post(&to("suspend"), &form).await.says(422, &[said, "Again.", until]);
        }
        let form = [("suspension", "Again."), ("until", "2026-04-01")];
        assert_eq!(agent.post(&to("suspend"), &form).await.location(), page);
        agent.get(&page).await.says(200, &["Suspended until 1 April 2026", "by Anna", "End it now"]);
        assert_eq!(agent.post(&to("readmit"), &[("readmission", "Heard.")]).await.location(), page);
        agent.get(&page).await.says(200, &["ended early"]);
    }
}
