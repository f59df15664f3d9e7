//! Letters of the repeat-infringer policy and to senders of unfounded notices, from facts alone.
use jiff::Timestamp;
use safeharbor::{
    domain::{
        case::Owed, ids::SubscriberId, letter::LetterKind, strike::Step, strike::Weight,
        subscriber::Subscriber,
    },
    formats::letter::{Account, Facts, Struck, Text, write},
};

use super::letters::{Stage, claim, line, says};
use crate::support::{LINES, TestApp, on_both};

const REASON: &str = "Three notices in a month named whole albums, and none was answered.";

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

async fn struck(app: &TestApp) -> (Stage<'_>, Account) {
    let stage = Stage::of(app, &claim()).await;
    let strike = |place: usize, weight| Struck {
        number: stage.number,
        place: LINES[place].to_owned(),
        disabled_at: moment("2026-02-10T15:00:00Z"),
        expires_on: "2027-02-10".parse().unwrap(),
        weight,
    };
    let strikes = vec![
        strike(0, Weight::Counted),
        strike(1, Weight::Suspended),
        strike(1, Weight::Expired),
        strike(2, Weight::Reversed),
    ];
    (stage, Account { count: 1, strikes, until: Some(moment("2026-04-02T04:00:00Z")) })
}

/// The letter of this kind as a service would owe it.
async fn written(
    stage: &Stage<'_>,
    app: &TestApp,
    kind: LetterKind,
    account: Option<&Account>,
    change: impl FnOnce(&mut Facts<'_>),
) -> Text {
    let file = app.case(&stage.number).await;
    let owed = Owed::about(kind, &[1]);
    let subscriber = Subscriber {
        id: SubscriberId(uuid::Uuid::from_u128(1)),
        reference: line("user 4711"),
        name: None,
        email: None,
        address: None,
        created_at: app.app.clock.now(),
    };
    let mut facts = Facts {
        policies: app.app.policies.in_force(),
        policy: &file.policy,
        case: &file.case,
        notice: &file.notice,
        verdict: &file.verdict,
        late_at: file.due.late_at,
        rule: None,
        status: "https://copyright.files.example.com/cases/X?key=k",
        complete: "",
        desk: "",
        repeat_infringer: "https://copyright.files.example.com/policies/repeat-infringer",
        reason: Some(REASON),
        outcome: None,
        breach: None,
        step: None,
        until: None,
        now: app.app.clock.now(),
        owed: &owed,
        subscriber: Some(&subscriber),
        account,
        material: "",
        counter_form: "",
        counter: None,
        counter_page: "",
        hold: None,
        complaint: None,
        practice: app.app.practice(),
    };
    change(&mut facts);
    write(kind, &facts)
}

on_both! {
    async fn the_steps_of_the_policy_name_the_strikes_and_what_undoes_them(app) {
        let (stage, mut account) = struck(&app).await;
        for (kind, count) in [(LetterKind::Warning, 1), (LetterKind::Restriction, 2), (LetterKind::Termination, 3)] {
            account.count = count;
            let text = written(&stage, &app, kind, Some(&account), |_| ()).await;
            says(kind, "", "user 4711", &text.subject, &text.body);
        }
        account.until = None;
        let text = written(&stage, &app, LetterKind::Restriction, Some(&account), |_| ()).await;
        says(LetterKind::Restriction, "open_end", "user 4711", &text.subject, &text.body);
        let text = written(&stage, &app, LetterKind::Warning, None, |facts| facts.reason = None).await;
        says(LetterKind::Warning, "bare", "user 4711", &text.subject, &text.body);
    }

    async fn each_step_can_be_taken_back(app) {
        let (stage, mut account) = struck(&app).await;
        account.count = 0;
        for step in Step::ALL {
            let kind = LetterKind::StepLifted;
            let text = written(&stage, &app, kind, Some(&account), |facts| facts.step = Some(*step)).await;
            says(kind, step.key(), "user 4711", &text.subject, &text.body);
        }
    }

    async fn a_sender_is_warned_before_processing_is_suspended(app) {
        let (stage, _) = struck(&app).await;
        let kind = LetterKind::SenderWarning;
        let text = written(&stage, &app, kind, None, |_| ()).await;
        says(kind, "", "maria@gomez.example", &text.subject, &text.body);
        let kind = LetterKind::SenderSuspension;
        let until = Some(moment("2026-06-01T04:00:00Z"));
        let text = written(&stage, &app, kind, None, |facts| facts.until = until).await;
        says(kind, "", "maria@gomez.example", &text.subject, &text.body);
    }
}
