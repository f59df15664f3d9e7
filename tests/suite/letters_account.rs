//! Letters of the repeat-infringer policy and to senders of unfounded notices, from facts alone.
use jiff::Timestamp;
use safeharbor::{
    domain::{letter::LetterKind, strike::Step, strike::Weight},
    formats::letter::{Account, Struck},
};

use super::letters::{Stage, claim, says};
use crate::support::{LINES, on_both};

const SENDER: &str =
    "Of the last 40 claims 38 named pages that only mention the title of the film.";
const REASON: &str = "Three notices in a month named whole albums, and none was answered.";

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// An account against which so many strikes count, beside others that do not.
fn struck(stage: &Stage<'_>, count: usize) -> Account {
    let strike = |place: usize, weight| Struck {
        number: stage.number,
        place: LINES[place].trim_start_matches("place: ").to_owned(),
        disabled_at: moment("2026-02-10T15:00:00Z"),
        expires_on: "2027-02-10".parse().unwrap(),
        weight,
    };
    let mut strikes: Vec<Struck> = (0..count).map(|place| strike(place, Weight::Counted)).collect();
    for weight in [Weight::Suspended, Weight::Expired, Weight::Reversed] {
        strikes.push(strike(2, weight));
    }
    Account { count, strikes, until: Some(moment("2026-04-02T04:00:00Z")) }
}

on_both! {
    async fn the_steps_of_the_policy_name_the_strikes_and_what_undoes_them(app) {
        let stage = Stage::of(&app, &claim()).await;
        for (kind, count) in [(LetterKind::Warning, 1), (LetterKind::Restriction, 2), (LetterKind::Termination, 3)] {
            let account = struck(&stage, count);
            let text = stage.written(kind, None, Some(&account), |facts| facts.reason = Some(REASON)).await;
            says(kind, "", "user 4711", &text.subject, &text.body);
        }
        let account = Account { until: None, ..struck(&stage, 2) };
        let text = stage.written(LetterKind::Restriction, None, Some(&account), |_| ()).await;
        says(LetterKind::Restriction, "open_end", "user 4711", &text.subject, &text.body);
        let text = stage.written(LetterKind::Warning, None, None, |_| ()).await;
        says(LetterKind::Warning, "bare", "user 4711", &text.subject, &text.body);
    }

    async fn each_step_can_be_taken_back(app) {
        let stage = Stage::of(&app, &claim()).await;
        let account = struck(&stage, 0);
        for step in Step::ALL {
            let kind = LetterKind::StepLifted;
            let text = stage.written(kind, None, Some(&account), |facts| {
                (facts.step, facts.reason) = (Some(*step), Some("Two claims were taken back."));
            }).await;
            says(kind, step.key(), "user 4711", &text.subject, &text.body);
        }
    }

    async fn a_sender_is_warned_before_processing_is_suspended(app) {
        let stage = Stage::of(&app, &claim()).await;
        let kind = LetterKind::SenderWarning;
        let text = stage.written(kind, None, None, |facts| facts.reason = Some(SENDER)).await;
        says(kind, "", "maria@gomez.example", &text.subject, &text.body);
        let kind = LetterKind::SenderSuspension;
        let until = Some(moment("2026-06-01T04:00:00Z"));
        let text = stage.written(kind, None, None, |facts| {
            (facts.until, facts.reason) = (until, Some(SENDER));
        }).await;
        says(kind, "", "maria@gomez.example", &text.subject, &text.body);
    }
}
