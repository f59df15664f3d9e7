//! Letters that a program is not sure of: a person reads them first, and nobody is written to before.
use safeharbor::{
    domain::{
        audit::StoredEvent,
        case::{CaseState, Entrance, Refused, TaskKind, Withheld},
        draft::Draft,
        event::Event,
        letter::LetterKind,
        location::Location,
        notice::Statements,
        outcome::{Basis, Outcome},
        person::Role,
        policy::StatementKind,
        routing::READING_QUEUE,
        text::Passage,
        verdict::Overall,
    },
    services::{
        ServiceError,
        access::CaseFile,
        audit, reading, receipt,
        review::{self, Act},
    },
};

use crate::support::{TestApp, complete, draft, on_both};

/// A complete notice in a letter, in words of its own.
fn letter() -> Draft {
    let mut draft = complete();
    let words = "We honestly think that nobody allowed this.";
    draft.quoted.insert(StatementKind::GoodFaith, words.to_owned());
    draft
}

fn letters(file: &CaseFile) -> Vec<LetterKind> {
    file.letters.iter().map(|filed| filed.letter.kind).collect()
}

fn happened(file: &CaseFile, wanted: fn(&Event) -> bool) -> bool {
    file.events.iter().filter_map(StoredEvent::read).any(|(_, event, _)| wanted(&event))
}

async fn unread(app: &TestApp, draft: &Draft) -> CaseFile {
    let received = app.enter(draft, Entrance::Unread).await;
    app.case(&received.number).await
}

on_both! {
    async fn a_letter_that_nobody_is_sure_of_waits_for_a_person_and_writes_to_nobody(app) {
        let file = unread(&app, &letter()).await;
        assert_eq!(file.case.queue, READING_QUEUE);
        assert_eq!(letters(&file), [LetterKind::AgentNotification]);
        assert_eq!(file.case.state(), CaseState::Review);
        let todo: Vec<TaskKind> = file.case.tasks(true).iter().map(|task| task.kind).collect();
        assert_eq!(todo, [TaskKind::Read]);
        assert!(file.case.life.cure.is_none());
    }

    async fn nothing_is_decided_about_a_letter_before_it_is_read(app) {
        let ada = app.person("Ada", Role::Agent).await;
        let file = unread(&app, &letter()).await;
        let reason = Some(Passage::parse("no", 10).unwrap().unwrap());
        let (positions, outcome, basis) = (vec![1], Outcome::Refused, Basis::Notice);
        let act = Act::Decide { positions, outcome, basis, reason };
        let done = review::act(&app.app, &ada, file.case.id, file.case.revision, &act, None).await;
        assert!(matches!(done, Err(ServiceError::Refused(Refused::Unread))), "{done:?}");
    }

    async fn once_it_is_read_it_is_acknowledged_and_the_clock_counts_from_its_arrival(app) {
        let ada = app.person("Ada", Role::Agent).await;
        let file = unread(&app, &letter()).await;
        let arrived = file.case.opened_at;
        app.advance(jiff::SignedDuration::from_hours(30));
        reading::confirm(&app.app, &ada, file.case.id, file.case.revision, None).await.unwrap();
        let file = app.case(&file.case.number).await;
        assert_eq!(letters(&file), [LetterKind::AgentNotification, LetterKind::Acknowledgement]);
        assert_eq!(file.case.life.effective_at, Some(arrived));
        assert_eq!(file.case.queue, "agent");
        assert!(file.case.tasks(true).is_empty());
        assert!(happened(&file, |event| matches!(event, Event::ReadByPerson { corrected: false, .. })));
        let again = reading::confirm(&app.app, &ada, file.case.id, file.case.revision, None).await;
        assert!(matches!(again, Err(ServiceError::Refused(Refused::ReadAlready))), "{again:?}");
    }

    async fn what_the_person_found_takes_the_place_of_what_the_program_found(app) {
        let ada = app.person("Ada", Role::Agent).await;
        let file = unread(&app, &letter()).await;
        let mut found = letter();
        found.locations = "https://files.example.com/only\nhttps://files.example.com/other\nhttps://files.example.com/third".into();
        found.statements = Statements { accuracy: false, ..found.statements };
        let (notice, problems) = found.salvage(&file.policy, app.app.clock.now());
        assert_eq!(problems, []);
        reading::confirm(&app.app, &ada, file.case.id, file.case.revision, Some(notice.clone())).await.unwrap();
        let file = app.case(&file.case.number).await;
        assert_eq!(file.notice, notice);
        let lines: Vec<String> = file.notice.locations.iter().map(Location::line).collect();
        assert_eq!(lines.join("\n"), found.locations);
        assert_eq!((file.case.standings.len(), file.verdict.overall), (3, Overall::Curable));
        assert!(letters(&file).contains(&LetterKind::Deficiency));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults.len(), 0);
    }

    async fn a_letter_that_claims_nothing_is_set_aside_with_a_reason_and_no_letter(app) {
        let ada = app.person("Ada", Role::Agent).await;
        let file = unread(&app, &letter()).await;
        let reason = Passage::parse("An advertisement", 100).unwrap().unwrap();
        reading::set_aside(&app.app, &ada, file.case.id, file.case.revision, &reason).await.unwrap();
        let file = app.case(&file.case.number).await;
        assert_eq!(file.case.state(), CaseState::Closed);
        assert_eq!(letters(&file), [LetterKind::AgentNotification]);
        assert!(file.case.tasks(true).is_empty());
        assert!(happened(&file, |event| matches!(event, Event::Dismissed)));
    }

    async fn two_who_read_the_same_letter_do_not_overwrite_each_other(app) {
        let (ada, bob) = (app.person("Ada", Role::Agent).await, app.person("Bob", Role::Agent).await);
        let file = unread(&app, &letter()).await;
        reading::confirm(&app.app, &ada, file.case.id, file.case.revision, None).await.unwrap();
        let second = reading::confirm(&app.app, &bob, file.case.id, file.case.revision, None).await;
        assert!(matches!(second, Err(ServiceError::Stale)), "{second:?}");
    }

    async fn a_withheld_acknowledgement_is_on_record_and_what_is_missing_is_still_asked_for(app) {
        let incomplete = draft(|draft| draft.signature.clear());
        let received = app.enter(&incomplete, Entrance::Unacknowledged(Withheld::Often)).await;
        let file = app.case(&received.number).await;
        assert_eq!(letters(&file), [LetterKind::AgentNotification, LetterKind::Deficiency]);
        assert!(happened(&file, |event| matches!(event, Event::Unacknowledged { why: Withheld::Often })));
    }

    async fn what_was_dealt_with_elsewhere_is_closed_and_writes_to_nobody(app) {
        let received = app.enter(&letter(), Entrance::Archived).await;
        let file = app.case(&received.number).await;
        assert_eq!(file.case.state(), CaseState::Closed);
        assert_eq!(letters(&file), []);
        assert!(file.case.tasks(true).is_empty());
    }

    async fn the_words_of_a_letter_are_shown_as_it_says_them(app) {
        let received = app.enter(&letter(), Entrance::Open).await;
        let file = app.case(&received.number).await;
        let finding = &file.verdict.findings[4];
        assert_eq!(finding.words, ["We honestly think that nobody allowed this."]);
        let receipt = receipt::of_file(&app.app, &file, None).await.unwrap();
        let wordings: Vec<&str> = receipt.statements.iter().map(|it| it.wording.as_str()).collect();
        assert!(wordings.contains(&"We honestly think that nobody allowed this."), "{wordings:?}");
    }

    async fn no_line_of_a_letter_is_lost_for_being_no_address(app) {
        let letter = draft(|draft| draft.locations = "https://files.example.com/a\nthe third picture on the wall\nftp://files.example.com/b\nhttp://10.1.2.3/c\n".into());
        let received = app.enter(&letter, Entrance::Open).await;
        let lines: Vec<String> = app.case(&received.number).await.notice.locations.iter().map(Location::line).collect();
        assert_eq!(lines, [
            "https://files.example.com/a",
            "place: the third picture on the wall",
            "place: ftp://files.example.com/b",
            "place: http://10.1.2.3/c",
        ]);
    }
}
