//! Letters to the claimant about the notice: received, not complete, decided, taken back.
use safeharbor::domain::{
    case::{Amend, Party},
    draft::Draft,
    letter::LetterKind,
    outcome::{Basis, Outcome},
    policy::Element,
    verdict::{Overall, Verdict},
};
use safeharbor::services::review::Act;

use super::letters::{Stage, answer, claim, jonas, says, words};
use crate::support::{complete, draft, on_both};

fn curable() -> Draft {
    draft(|draft| {
        draft.signature.clear();
        draft.statements.good_faith = false;
        draft.statements.authority = false;
    })
}

fn nothing() -> Draft {
    Draft { email: "maria@gomez.example".into(), ..Draft::default() }
}

on_both! {
    async fn the_acknowledgement_of_an_effective_and_of_an_incomplete_notice(app) {
        let stage = Stage::of(&app, &complete()).await;
        stage.says(LetterKind::Acknowledgement, "effective").await;
        let stage = stage.beside(&curable()).await;
        stage.says(LetterKind::Acknowledgement, "incomplete").await;
    }

    async fn the_deficiency_letter_names_each_missing_element_and_when_it_lapses(app) {
        let stage = Stage::of(&app, &curable()).await;
        stage.says(LetterKind::Deficiency, "").await;
        stage.at("2026-03-10T09:00");
        stage.sweep().await;
        stage.says(LetterKind::CureReminder, "").await;
        stage.at("2026-03-17T09:00");
        stage.sweep().await;
        stage.says(LetterKind::Lapsed, "").await;
    }

    async fn what_completes_a_notice_is_confirmed_with_the_moment_that_counts(app) {
        let stage = Stage::of(&app, &curable()).await;
        stage.at("2026-03-04T16:30");
        let file = app.case(&stage.number).await;
        let verdict = Verdict { overall: Overall::Effective, findings: vec![], ..file.verdict };
        let (now, practice) = (app.app.clock.now(), app.app.practice());
        let (case, _) = file.case.complete(2, &verdict, 2, &[], now, &practice).unwrap();
        let text = stage.written(LetterKind::Completed, Some(case.clone()), None, |_| ()).await;
        says(LetterKind::Completed, "", "maria@gomez.example", &text.subject, &text.body);
        let late = stage.written(LetterKind::Completed, Some(case), None, |facts| facts.late_at = now).await;
        assert!(!late.body.contains("We aim to decide"), "{}", late.body);
    }

    async fn the_deficiency_letter_goes_by_post_where_there_is_no_e_mail(app) {
        let mut notice = curable();
        notice.email.clear();
        Stage::of(&app, &notice).await.says(LetterKind::Deficiency, "by_post").await;
    }

    async fn without_a_reminder_and_a_lapse_there_is_no_deadline(app) {
        let mut app = app;
        let terms = &mut std::sync::Arc::get_mut(&mut app.app).unwrap().settings.terms;
        (terms.cure_remind_days, terms.cure_lapse_days) = (0, 0);
        Stage::of(&app, &curable()).await.says(LetterKind::Deficiency, "without_deadline").await;
    }

    async fn the_courtesy_letter_says_that_the_statute_attaches_nothing(app) {
        let stage = Stage::of(&app, &nothing()).await;
        stage.says(LetterKind::Courtesy, "").await;
        stage.at("2026-03-10T09:00");
        stage.sweep().await;
        stage.says(LetterKind::CureReminder, "ineffective").await;
        stage.at("2026-03-17T09:00");
        stage.sweep().await;
        stage.says(LetterKind::Lapsed, "ineffective").await;
    }

    async fn an_element_that_an_agent_misses_is_asked_for(app) {
        let stage = Stage::of(&app, &complete()).await;
        let reason = words("“My stuff” is no description of a work.");
        stage.act(Act::Overturn { element: Element::Work, met: false, reason }).await;
        stage.says(LetterKind::Courtesy, "overturned").await;
    }

    async fn the_agent_is_told_of_each_notice(app) {
        let stage = Stage::of(&app, &complete()).await;
        stage.says(LetterKind::AgentNotification, "effective").await;
        let odd = draft(|draft| {
            draft.honeypot = "https://casino.example".into();
            draft.works.clear();
            draft.organisation = "Evil\u{200B}Corp".into();
        });
        let stage = stage.beside(&odd).await;
        stage.says(LetterKind::AgentNotification, "suspicious").await;
    }

    async fn the_decision_letter_says_outcome_reason_and_dates_per_location(app) {
        let lines = "https://files.example.com/1\nhttps://files.example.com/2\nhttps://files.example.com/3\nplace: the pinned message\nhttps://files.example.com/5";
        let stage = Stage::of(&app, &draft(|draft| draft.locations = lines.into())).await;
        stage.at("2026-03-02T14:00");
        stage.decide(&[3], Outcome::Refused, Some("A critic quotes four bars.")).await;
        stage.decide(&[4], Outcome::NotFound, None).await;
        stage.disable(&[5], Basis::Terms, Some("It also sells what is not its own.")).await;
        stage.disable(&[1, 2], Basis::Notice, None).await;
        stage.says(LetterKind::Decision, "many").await;
    }

    async fn the_decision_letter_about_one_location_and_about_none(app) {
        let one = draft(|draft| draft.locations = "https://files.example.com/1".into());
        let stage = Stage::of(&app, &one).await;
        stage.decide(&[1], Outcome::NotOurs, None).await;
        stage.says(LetterKind::Decision, "one").await;
        let none = draft(|draft| draft.locations.clear());
        let stage = stage.beside(&none).await;
        stage.act(Act::Dismiss { reason: words("Without a location nothing can be found.") }).await;
        stage.says(LetterKind::Decision, "dismissed").await;
    }

    async fn the_decision_letter_does_not_forget_what_has_been_answered_meanwhile(app) {
        let stage = Stage::of(&app, &claim()).await;
        stage.name(&[1, 2, 3], &jonas()).await;
        stage.disable(&[1], Basis::Notice, None).await;
        stage.counter(&answer(&[1])).await;
        stage.disable(&[2, 3], Basis::Notice, None).await;
        stage.says(LetterKind::Decision, "answered_meanwhile").await;
    }

    async fn a_changed_decision_says_why(app) {
        let stage = Stage::disabled(&app, &[1, 2, 3]).await;
        stage.at("2026-03-04T10:00");
        stage.complain(Party::Subscriber, &[1, 2]).await;
        stage.at("2026-03-06T10:00");
        let reason = words("The licence of 4 May 2018 covers this use.");
        stage.second(Act::Answer { complaint: 1, amend: Amend::Change(Outcome::Licensed), reason }).await;
        stage.says(LetterKind::Changed, "after_complaint").await;
        let reason = words("The file is not the one that the notice means.");
        stage.act(Act::Correct { positions: vec![3], reason }).await;
        stage.says(LetterKind::Changed, "own_mistake").await;
    }

    async fn a_retraction_is_confirmed_in_writing(app) {
        let stage = Stage::of(&app, &claim()).await;
        stage.name(&[1, 2, 3], &jonas()).await;
        stage.retract(&[1]).await;
        stage.says(LetterKind::RetractionConfirmed, "open").await;
        stage.disable(&[2, 3], Basis::Notice, None).await;
        stage.retract(&[2, 3]).await;
        stage.says(LetterKind::RetractionConfirmed, "to_restore").await;
        stage.says(LetterKind::ClaimWithdrawn, "to_restore").await;
    }

    async fn a_retraction_of_what_another_case_keeps_down_says_so(app) {
        let stage = Stage::disabled(&app, &[1, 2, 3]).await;
        let other = stage.beside(&claim()).await;
        other.name(&[1, 2, 3], &jonas()).await;
        other.disable(&[1], Basis::Notice, None).await;
        stage.retract(&[1, 2]).await;
        stage.says(LetterKind::RetractionConfirmed, "kept_down").await;
        stage.says(LetterKind::ClaimWithdrawn, "kept_down").await;
        stage.says(LetterKind::StaysDown, "retraction").await;
    }

    async fn a_retraction_after_restoration_takes_back_what_is_no_longer_disabled(app) {
        let stage = Stage::countered(&app, &[1]).await;
        stage.at("2026-03-18T09:00");
        stage.sweep().await;
        stage.confirm(&[1]).await;
        stage.retract(&[1]).await;
        stage.says(LetterKind::RetractionConfirmed, "after_restoration").await;
        stage.says(LetterKind::ClaimWithdrawn, "after_restoration").await;
    }
}
