//! Letters to the subscriber about the removal, and those of a complaint against it.
use std::sync::Arc;

use jiff::civil::Date;
use safeharbor::domain::{
    case::{Amend, Party},
    draft::DraftWork,
    letter::LetterKind,
    outcome::{Basis, Outcome},
};
use safeharbor::formats::letter::designation_expiring;
use safeharbor::services::{review::Act, subscribers::Account};

use super::letters::{Stage, claim, jonas, line, says, words};
use crate::support::{TestApp, on_both, policies};

fn with_time_to_answer(mut app: TestApp) -> TestApp {
    Arc::get_mut(&mut app.app).unwrap().settings.terms.subscriber_hours = 48;
    app
}

on_both! {
    async fn time_to_answer_is_given_with_its_deadline(app) {
        let app = with_time_to_answer(app);
        let stage = Stage::of(&app, &claim()).await;
        stage.name(&[1, 2], &jonas()).await;
        let (positions, basis) = (vec![1, 2, 3], Basis::Notice);
        stage.act(Act::Decide { positions, outcome: Outcome::Disabled, basis, reason: None }).await;
        stage.says(LetterKind::Forewarning, "").await;
        stage.at("2026-03-05T12:00");
        let text = stage.written(LetterKind::Forewarning, None, None, |_| ()).await;
        says(LetterKind::Forewarning, "too_late", "user 4711", &text.subject, &text.body);
        stage.retract(&[1, 2, 3]).await;
        stage.says(LetterKind::ClaimWithdrawn, "before_disabling").await;
    }

    async fn the_subscriber_is_told_what_was_disabled_when_and_why(app) {
        let stage = Stage::disabled(&app, &[1, 2, 3]).await;
        stage.says(LetterKind::Disabled, "many").await;
        let stage = stage.beside(&claim()).await;
        stage.name(&[1, 2, 3], &jonas()).await;
        stage.disable(&[1], Basis::Notice, Some("The file is identical to the original.")).await;
        stage.says(LetterKind::Disabled, "one").await;
    }

    async fn the_subscriber_is_told_of_another_ground_than_the_notice(app) {
        let stage = Stage::of(&app, &claim()).await;
        stage.name(&[1, 2, 3], &jonas()).await;
        stage.disable(&[1], Basis::Terms, Some("It also sells what is not its own.")).await;
        stage.says(LetterKind::Disabled, "terms").await;
        stage.disable(&[2], Basis::CourtOrder, None).await;
        stage.says(LetterKind::Disabled, "court_order").await;
        stage.disable(&[3], Basis::OwnKnowledge, None).await;
        stage.says(LetterKind::Disabled, "own_knowledge").await;
    }

    async fn the_letter_goes_by_post_or_by_the_provider_s_own_messaging(app) {
        let stage = Stage::of(&app, &claim()).await;
        let address = Some(words("48 Orchard Street\nBrooklyn, NY 11201"));
        stage.name(&[1], &Account { email: None, address, ..jonas() }).await;
        stage.disable(&[1], Basis::Notice, None).await;
        stage.says(LetterKind::Disabled, "by_post").await;
        let unknown = Account { reference: line("user 99"), name: None, email: None, address: None };
        stage.disable(&[2], Basis::Notice, None).await;
        stage.name(&[2], &unknown).await;
        stage.says(LetterKind::Disabled, "by_message").await;
    }

    async fn what_the_claimant_describes_cannot_pass_for_our_words(app) {
        let mut notice = claim();
        notice.works = (1..=12)
            .map(|number| DraftWork {
                kind: "image".into(),
                description: format!("Plate {number}\n\nYOUR ACCOUNT IS ENDED\n\nhttps://evil.example/{number}"),
                original: String::new(),
            })
            .collect();
        let stage = Stage::of(&app, &notice).await;
        stage.name(&[1, 2, 3], &jonas()).await;
        stage.disable(&[1], Basis::Notice, None).await;
        let body = stage.letter(LetterKind::Disabled).await.body;
        let bare = |line: &&str| line.starts_with("YOUR ACCOUNT") || line.contains("evil") && !line.starts_with("> ");
        assert_eq!(body.lines().find(bare), None, "{body}");
        assert!(body.contains("The notice names 2 more"), "{body}");
    }

    async fn a_complaint_of_the_subscriber_is_received_and_answered(app) {
        let stage = Stage::disabled(&app, &[1, 2, 3]).await;
        stage.at("2026-03-04T10:00");
        stage.complain(Party::Subscriber, &[1, 2]).await;
        stage.says(LetterKind::ComplaintReceived, "by_subscriber").await;
        stage.says(LetterKind::ComplaintArrived, "of_subscriber").await;
        stage.at("2026-03-06T10:00");
        let reason = words("The licence covers another photograph.");
        stage.second(Act::Answer { complaint: 1, amend: Amend::Uphold, reason }).await;
        stage.says(LetterKind::ComplaintAnswered, "upheld_by_subscriber").await;
        stage.complain(Party::Subscriber, &[3]).await;
        let reason = words("The licence of 4 May 2018 covers this use.");
        stage.second(Act::Answer { complaint: 2, amend: Amend::Change(Outcome::Licensed), reason }).await;
        stage.says(LetterKind::ComplaintAnswered, "changed_by_subscriber").await;
        stage.says(LetterKind::RestoreInstruction, "complaint").await;
        stage.confirm(&[3]).await;
        stage.says(LetterKind::Restored, "complaint").await;
        stage.says(LetterKind::PutBack, "complaint").await;
    }

    async fn a_complaint_of_the_claimant_is_received_and_answered(app) {
        let stage = Stage::of(&app, &claim()).await;
        stage.decide(&[1, 2], Outcome::NotFound, None).await;
        stage.decide(&[3], Outcome::Refused, Some("A critic quotes it.")).await;
        stage.complain(Party::Claimant, &[1, 2]).await;
        stage.says(LetterKind::ComplaintReceived, "by_claimant").await;
        stage.says(LetterKind::ComplaintArrived, "of_claimant").await;
        let reason = words("It is there after all, behind the second page.");
        stage.second(Act::Answer { complaint: 1, amend: Amend::Change(Outcome::Disabled), reason }).await;
        stage.says(LetterKind::ComplaintAnswered, "changed_by_claimant").await;
        stage.complain(Party::Claimant, &[3]).await;
        let reason = words("The quotation is short and names its source.");
        stage.second(Act::Answer { complaint: 2, amend: Amend::Uphold, reason }).await;
        stage.says(LetterKind::ComplaintAnswered, "upheld_by_claimant").await;
    }

    async fn a_complaint_about_a_case_without_a_location_is_answered(app) {
        let mut notice = claim();
        notice.locations.clear();
        let stage = Stage::of(&app, &notice).await;
        stage.act(Act::Dismiss { reason: words("Without a location nothing can be found.") }).await;
        stage.complain(Party::Claimant, &[]).await;
        stage.says(LetterKind::ComplaintReceived, "whole_by_claimant").await;
        stage.says(LetterKind::ComplaintArrived, "whole_case").await;
        let reason = words("The attachment names a place.");
        stage.second(Act::Answer { complaint: 1, amend: Amend::Change(Outcome::Disabled), reason }).await;
        stage.says(LetterKind::ComplaintAnswered, "whole_by_claimant").await;
    }

    async fn a_mistake_of_ours_is_restored_and_told(app) {
        let stage = Stage::disabled(&app, &[1, 2]).await;
        stage.at("2026-03-04T10:00");
        let reason = words("The file is not the one that the notice means.");
        stage.act(Act::Correct { positions: vec![1], reason }).await;
        stage.says(LetterKind::RestoreInstruction, "correction").await;
        stage.confirm(&[1]).await;
        stage.says(LetterKind::Restored, "correction").await;
        stage.says(LetterKind::PutBack, "correction").await;
    }

    async fn a_retracted_claim_is_restored_at_once(app) {
        let stage = Stage::disabled(&app, &[1]).await;
        let other = stage.beside(&claim()).await;
        other.name(&[1, 2, 3], &jonas()).await;
        other.disable(&[1], Basis::Notice, None).await;
        stage.retract(&[1]).await;
        other.retract(&[1]).await;
        other.says(LetterKind::RestoreInstruction, "retraction").await;
        other.confirm(&[1]).await;
        other.says(LetterKind::Restored, "retraction").await;
    }
}

#[test]
fn the_agent_is_told_when_the_designation_ends() {
    let (policies, ends) = (policies(), "2029-01-15".parse::<Date>().unwrap());
    let check = "https://copyright.files.example.com/desk/designation";
    for (variant, left) in [("in_90_days", 90), ("in_1_day", 1), ("over", 0)] {
        let text = designation_expiring(&policies, left, ends, check);
        let to = &policies.agent.email;
        says(LetterKind::DesignationExpiring, variant, to, &text.subject, &text.body);
    }
}
