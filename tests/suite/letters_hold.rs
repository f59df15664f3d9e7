//! Letters about a proceeding: reported, confirmed, refused, over, and overlooked.
use safeharbor::domain::{
    case::{HoldEnd, HoldKind},
    letter::LetterKind,
    outcome::Basis,
};
use safeharbor::services::review::Act;

use super::letters::{Stage, answer, claim, jonas, words};
use crate::support::on_both;

async fn ended(stage: &Stage<'_>, end: HoldEnd, name: &str) {
    stage.at("2026-03-12T15:00");
    stage.report(HoldKind::Court, &[1]).await;
    stage.act(Act::ConfirmHold { hold: 1 }).await;
    stage.at("2026-09-30T11:00");
    stage.act(Act::EndHold { hold: 1, end, reason: words("Order of 29 September 2026.") }).await;
    stage.says(LetterKind::HoldEnded, name).await;
    stage.says(LetterKind::HoldOver, name).await;
}

on_both! {
    async fn an_action_in_court_is_received_and_confirmed(app) {
        let stage = Stage::countered(&app, &[1, 2]).await;
        stage.at("2026-03-12T15:00");
        stage.report(HoldKind::Court, &[1]).await;
        stage.says(LetterKind::HoldReceived, "court").await;
        stage.says(LetterKind::HoldArrived, "court").await;
        stage.act(Act::ConfirmHold { hold: 1 }).await;
        stage.says(LetterKind::HoldConfirmed, "court").await;
        stage.says(LetterKind::HeldDown, "court").await;
    }

    async fn a_claims_board_proceeding_is_received_and_confirmed(app) {
        let stage = Stage::countered(&app, &[1, 2]).await;
        stage.at("2026-03-12T15:00");
        stage.report(HoldKind::ClaimsBoard, &[1, 2]).await;
        stage.says(LetterKind::HoldReceived, "claims_board").await;
        stage.act(Act::ConfirmHold { hold: 1 }).await;
        stage.says(LetterKind::HoldConfirmed, "claims_board").await;
        stage.says(LetterKind::HeldDown, "claims_board").await;
    }

    async fn a_letter_of_counsel_is_typed_in_with_the_moment_of_its_receipt(app) {
        let stage = Stage::countered(&app, &[1]).await;
        let received = app.app.clock.now();
        stage.at("2026-03-12T15:00");
        stage.typed(&[1], true, Some(received)).await;
        stage.says(LetterKind::HoldReceived, "typed").await;
        stage.says(LetterKind::HoldArrived, "typed").await;
    }

    async fn word_of_somebody_unknown_goes_to_a_person(app) {
        let stage = Stage::countered(&app, &[1]).await;
        stage.at("2026-03-12T15:00");
        stage.typed(&[1], false, None).await;
        stage.says(LetterKind::HoldArrived, "unknown").await;
        let letters = app.case(&stage.number).await.letters;
        assert!(letters.iter().all(|filed| filed.letter.kind != LetterKind::HoldReceived));
    }

    async fn a_refused_hold_leaves_the_original_dates(app) {
        let stage = Stage::countered(&app, &[1]).await;
        stage.at("2026-03-12T15:00");
        stage.report(HoldKind::Court, &[1]).await;
        let reason = words("What you sent is a letter before action; nothing has been filed.");
        stage.act(Act::RefuseHold { hold: 1, reason: reason.clone() }).await;
        stage.says(LetterKind::HoldRefused, "in_time").await;
        stage.report(HoldKind::Court, &[1]).await;
        stage.at("2026-03-18T08:00");
        stage.sweep().await;
        stage.says(LetterKind::RestoreBlocked, "unreviewed").await;
        stage.at("2026-03-24T08:00");
        stage.sweep().await;
        stage.says(LetterKind::Breach, "missed_unreviewed").await;
        stage.act(Act::RefuseHold { hold: 2, reason }).await;
        stage.says(LetterKind::HoldRefused, "too_late").await;
    }

    async fn a_proceeding_that_came_before_the_counter_notice_is_named_in_both_letters(app) {
        let stage = Stage::disabled(&app, &[1, 2]).await;
        stage.report(HoldKind::Court, &[1, 2]).await;
        stage.says(LetterKind::HoldReceived, "before").await;
        stage.says(LetterKind::HoldArrived, "before").await;
        stage.counter(&answer(&[1])).await;
        stage.says(LetterKind::CounterReceipt, "claimed_before").await;
        stage.says(LetterKind::CounterArrived, "claimed_before").await;
        stage.says(LetterKind::CounterCopy, "claimed_before").await;
        stage.act(Act::ConfirmHold { hold: 1 }).await;
        stage.says(LetterKind::HoldConfirmed, "before").await;
        stage.counter(&answer(&[2])).await;
        stage.says(LetterKind::CounterReceipt, "held_before").await;
        stage.says(LetterKind::CounterCopy, "held_before").await;
    }

    async fn a_proceeding_ends_for_the_claimant(app) {
        ended(&Stage::countered(&app, &[1]).await, HoldEnd::ForClaimant, "for_claimant").await;
    }

    async fn a_proceeding_ends_for_the_subscriber(app) {
        let stage = Stage::countered(&app, &[1]).await;
        ended(&stage, HoldEnd::ForSubscriber, "for_subscriber").await;
        stage.says(LetterKind::RestoreInstruction, "hold_ended").await;
        stage.confirm(&[1]).await;
        stage.says(LetterKind::Restored, "hold_ended").await;
        stage.says(LetterKind::PutBack, "hold_ended").await;
    }

    async fn a_proceeding_is_settled_and_the_material_stays_down(app) {
        ended(&Stage::countered(&app, &[1]).await, HoldEnd::SettledDown, "settled_down").await;
    }

    async fn a_proceeding_is_settled_and_the_material_comes_back(app) {
        ended(&Stage::countered(&app, &[1]).await, HoldEnd::SettledBack, "settled_back").await;
    }

    async fn a_proceeding_is_dismissed_while_another_case_keeps_the_material_down(app) {
        let stage = Stage::countered(&app, &[1]).await;
        let other = stage.beside(&claim()).await;
        other.name(&[1, 2, 3], &jonas()).await;
        other.disable(&[1], Basis::Notice, None).await;
        ended(&stage, HoldEnd::Dismissed, "dismissed").await;
        stage.says(LetterKind::StaysDown, "hold_ended").await;
    }

    async fn what_was_restored_despite_a_hold_is_a_breach_and_said(app) {
        let stage = Stage::countered(&app, &[1]).await;
        stage.at("2026-03-12T15:00");
        stage.report(HoldKind::Court, &[1]).await;
        stage.at("2026-03-19T10:00");
        stage.confirm(&[1]).await;
        stage.says(LetterKind::Breach, "despite_hold").await;
        stage.says(LetterKind::Restored, "despite_hold").await;
        stage.says(LetterKind::PutBack, "despite_hold").await;
    }
}
