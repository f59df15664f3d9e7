//! Letters about a counter-notice, from its receipt until the material is back.
use safeharbor::domain::{letter::LetterKind, standing::Standing};
use safeharbor::services::review::Act;

use super::letters::{Stage, answer, claim, jonas, words};
use crate::support::{countered, on_both};

on_both! {
    async fn a_complete_counter_notice_is_received_and_passed_on_with_its_dates(app) {
        let stage = Stage::countered(&app, &[1]).await;
        stage.says(LetterKind::CounterReceipt, "one").await;
        stage.says(LetterKind::CounterArrived, "complete").await;
        stage.says(LetterKind::CounterCopy, "one").await;
        let number = &stage.number;
        let case = app.case(number).await.case;
        assert!(matches!(case.standings[0], Standing::Countered { .. }));
    }

    async fn a_subscriber_abroad_answers_about_many_locations(app) {
        let stage = Stage::disabled(&app, &[1, 2, 3]).await;
        let mut draft = answer(&[1, 2, 3]);
        draft.country = "Germany".into();
        (draft.statements.consent_us, draft.statements.consent_abroad) = (false, true);
        draft.described = "true\n\nTHE COPY\n\nhttps://evil.example/pay".into();
        stage.counter(&draft).await;
        stage.says(LetterKind::CounterReceipt, "abroad").await;
        stage.says(LetterKind::CounterCopy, "abroad").await;
    }

    async fn an_incomplete_counter_notice_is_completed(app) {
        let stage = Stage::disabled(&app, &[1, 3]).await;
        let bare = countered(|draft| {
            draft.chosen = vec!["1".into(), "3".into()];
            draft.phone.clear();
            draft.statements.mistake = false;
            draft.signature.clear();
            draft.honeypot = "https://casino.example".into();
        });
        stage.counter(&bare).await;
        stage.says(LetterKind::CounterDeficiency, "").await;
        stage.says(LetterKind::CounterArrived, "incomplete").await;
        stage.at("2026-03-05T16:30");
        stage.complete_counter(&answer(&[1, 3])).await;
        stage.says(LetterKind::CounterReceipt, "completed").await;
    }

    async fn an_incomplete_counter_notice_lapses(app) {
        let stage = Stage::disabled(&app, &[1]).await;
        stage.counter(&countered(|draft| draft.signature.clear())).await;
        stage.at("2026-03-17T09:00");
        stage.sweep().await;
        stage.says(LetterKind::CounterLapsed, "").await;
    }

    async fn a_counter_notice_of_a_stranger_waits_for_a_person(app) {
        let stage = Stage::disabled(&app, &[1]).await;
        stage.stranger(&answer(&[1])).await;
        stage.says(LetterKind::CounterReceipt, "stranger").await;
        stage.says(LetterKind::CounterArrived, "stranger").await;
        stage.at("2026-03-17T09:00");
        stage.sweep().await;
        stage.says(LetterKind::RestoreBlocked, "unvouched").await;
        stage.act(Act::Vouch { counter: 1 }).await;
        stage.says(LetterKind::CounterCopy, "late").await;
    }

    async fn a_counter_notice_that_nobody_vouched_for_is_a_breach(app) {
        let stage = Stage::disabled(&app, &[1]).await;
        stage.stranger(&answer(&[1])).await;
        stage.at("2026-03-25T09:00");
        stage.sweep().await;
        stage.says(LetterKind::Breach, "missed_unvouched").await;
        stage.act(Act::Vouch { counter: 1 }).await;
        stage.says(LetterKind::CounterCopy, "too_late").await;
    }

    async fn a_counter_notice_of_somebody_else_is_declined(app) {
        let stage = Stage::disabled(&app, &[1]).await;
        stage.stranger(&countered(|draft| draft.email.clear())).await;
        let reason = words("The account belongs to another person, who knows nothing of it.");
        stage.act(Act::DeclineCounter { counter: 1, reason }).await;
        stage.says(LetterKind::CounterDeclined, "by_post").await;
    }

    async fn on_the_first_day_restoration_is_instructed_and_then_told(app) {
        let stage = Stage::countered(&app, &[1, 2]).await;
        stage.at("2026-03-18T00:00");
        stage.sweep().await;
        stage.says(LetterKind::RestoreInstruction, "first_day").await;
        stage.at("2026-03-18T09:40");
        stage.confirm(&[1, 2]).await;
        stage.says(LetterKind::Restored, "counter_notice").await;
        stage.says(LetterKind::PutBack, "counter_notice").await;
    }

    async fn a_counter_notice_about_what_another_case_keeps_down_brings_nothing_back(app) {
        let stage = Stage::countered(&app, &[1]).await;
        let other = stage.beside(&claim()).await;
        other.name(&[1, 2, 3], &jonas()).await;
        other.disable(&[1], safeharbor::domain::outcome::Basis::Notice, None).await;
        stage.at("2026-03-18T00:00");
        stage.sweep().await;
        stage.says(LetterKind::StaysDown, "counter_notice").await;
        other.retract(&[1]).await;
        stage.sweep().await;
        stage.says(LetterKind::RestoreInstruction, "ground_gone").await;
        stage.confirm(&[1]).await;
        stage.says(LetterKind::Restored, "ground_gone").await;
    }

    async fn what_was_restored_too_early_is_a_breach_and_said(app) {
        let stage = Stage::countered(&app, &[1]).await;
        stage.at("2026-03-17T18:00");
        stage.confirm(&[1]).await;
        stage.says(LetterKind::Breach, "early").await;
        stage.says(LetterKind::Restored, "early").await;
        stage.says(LetterKind::PutBack, "early").await;
    }

    async fn what_was_not_restored_in_time_is_a_breach_and_said(app) {
        let stage = Stage::countered(&app, &[1, 2]).await;
        stage.at("2026-03-24T08:00");
        stage.sweep().await;
        stage.says(LetterKind::RestoreInstruction, "too_late").await;
        stage.says(LetterKind::Breach, "missed").await;
        stage.confirm(&[1, 2]).await;
        stage.says(LetterKind::Breach, "late").await;
        stage.says(LetterKind::Restored, "late").await;
        stage.says(LetterKind::PutBack, "late").await;
    }
}
