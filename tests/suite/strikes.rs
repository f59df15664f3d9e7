//! Strikes through the whole life of a case, and the steps that people decide about (512(i)).
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        case::{HoldEnd, HoldKind, Refused},
        draft::Draft,
        event::Event,
        ids::SubscriberId,
        letter::LetterKind,
        number::CaseNumber,
        outcome::{Basis, Outcome},
        paper::HoldPaper,
        person::{Person, Role},
        strike::{Step, StepState, Weight},
        text::{Line, Passage},
    },
    services::{
        ServiceError, access, audit,
        counter::{self, CounterSubmission, Door},
        hold,
        review::{self, Act},
        strikes, subscribers, sweep,
    },
    store::steps::Filed,
};

use crate::support::{TestApp, countered, draft, on_both, policies, policies_with};

const ACCOUNT: &str = "user-1042";

fn words(text: &str) -> Passage {
    Passage::parse(text, 1_000).unwrap().unwrap()
}

fn line(text: &str) -> Line {
    Line::parse(text, 200).unwrap().unwrap()
}

/// A notice about one place of its own.
fn about(name: &str) -> Draft {
    let place = format!("https://files.example.com/{name}.jpg");
    draft(|draft| {
        draft.locations = place;
        draft.works[0].description = format!("The photograph {name}");
    })
}

/// People at the desk, and what they do in these tests.
struct Desk<'a> {
    app: &'a TestApp,
    anna: Person,
}

impl<'a> Desk<'a> {
    async fn new(app: &'a TestApp) -> Self {
        Self { app, anna: app.person("Anna", Role::Agent).await }
    }

    async fn act(&self, number: &CaseNumber, act: Act) {
        let case = self.app.case(number).await.case;
        review::act(&self.app.app, &self.anna, case.id, case.revision, &act, None).await.unwrap();
    }

    async fn name(&self, number: &CaseNumber, account: &str) -> SubscriberId {
        let case = self.app.case(number).await.case;
        let account = subscribers::Account {
            reference: line(account),
            name: Some(line("Jonas Weber")),
            email: safeharbor::domain::party::Email::parse("jonas@weber.example").unwrap(),
            address: None,
        };
        let at: Vec<u32> = (1..).zip(&case.standings).map(|(at, _)| at).collect();
        subscribers::name(&self.app.app, &self.anna, case.id, case.revision, &at, &account)
            .await
            .unwrap();
        self.app.case(number).await.case.subscribers[0].unwrap()
    }

    async fn disable(&self, number: &CaseNumber, basis: Basis) {
        let positions: Vec<u32> =
            (1..).zip(&self.app.case(number).await.case.standings).map(|(at, _)| at).collect();
        let (outcome, reason) = (Outcome::Disabled, None);
        self.act(number, Act::Decide { positions: positions.clone(), outcome, basis, reason })
            .await;
        self.act(number, Act::Confirm { positions, done_at: None }).await;
    }

    /// A notice that is acted on against the account.
    async fn strike(&self, name: &str) -> (CaseNumber, SubscriberId) {
        let number = self.app.receive(&about(name)).await.number;
        let id = self.name(&number, ACCOUNT).await;
        self.disable(&number, Basis::Notice).await;
        (number, id)
    }

    async fn retract(&self, number: &CaseNumber) {
        let case = self.app.case(number).await.case;
        let key = self.app.app.claimant_key(case.id, case.key_generation);
        access::retract(&self.app.app, &number.to_string(), key.reveal(), &[1]).await.unwrap();
    }

    /// The holder of the account answers with a complete counter-notice.
    async fn counter(&self, number: &CaseNumber, id: SubscriberId) {
        let case = self.app.case(number).await;
        let (policies, app) = (policies(), &self.app.app);
        let offered = [safeharbor::domain::counter::draft::Offered {
            position: 1,
            location: &case.notice.locations[0],
            refused: None,
        }];
        let editions = crate::support::served(&policies);
        let notice = countered(|_| ()).parse(editions, &offered, app.clock.now()).unwrap();
        let key = app.subscriber_key(case.case.id, id, case.case.key_generation);
        let door = Door::Key {
            number: number.to_string(),
            party: id.to_string(),
            key: key.reveal().to_owned(),
        };
        let policy = &policies.counter_notice;
        let submission = CounterSubmission { notice, policy, bytes: b"form", key: None, door };
        counter::receive(app, &submission).await.unwrap();
    }

    /// The claimant reports an action, and it is confirmed.
    async fn hold(&self, number: &CaseNumber) {
        let case = self.app.case(number).await.case;
        let key = self.app.app.claimant_key(case.id, case.key_generation);
        let paper = HoldPaper {
            court: line("S.D.N.Y."),
            docket: None,
            filed_on: None,
            from: None,
            words: None,
        };
        let report = hold::Report { kind: HoldKind::Court, positions: vec![1], paper };
        hold::report(&self.app.app, &number.to_string(), key.reveal(), &report).await.unwrap();
        self.act(number, Act::ConfirmHold { hold: 1 }).await;
    }

    async fn steps(&self, id: SubscriberId) -> Vec<(Step, StepState)> {
        let mut steps = strikes::account(&self.app.app, id).await.unwrap().steps;
        steps.reverse();
        steps.iter().map(|filed| (filed.step, filed.state)).collect()
    }

    async fn count(&self, id: SubscriberId) -> usize {
        strikes::account(&self.app.app, id).await.unwrap().tally.count()
    }

    async fn weights(&self, id: SubscriberId) -> Vec<Weight> {
        let file = strikes::account(&self.app.app, id).await.unwrap();
        file.tally.groups().iter().map(|group| group.weight).collect()
    }

    async fn open(&self) -> Vec<Filed> {
        strikes::open(&self.app.app).await.unwrap()
    }

    async fn letters(&self, number: &CaseNumber, kind: LetterKind) -> usize {
        let letters = self.app.case(number).await.letters;
        letters.iter().filter(|filed| filed.letter.kind == kind).count()
    }

    async fn events(&self, number: &CaseNumber) -> Vec<Event> {
        let file = self.app.case(number).await;
        file.events.iter().map(|stored| stored.read().unwrap().1).collect()
    }
}

#[track_caller]
fn refusal(done: Result<(), ServiceError>) -> Refused {
    match done {
        Err(ServiceError::Refused(why)) => why,
        other => panic!("{other:?}"),
    }
}

on_both! {
    async fn disabling_strikes_a_counter_notice_suspends_and_restoring_reverses(app) {
        let desk = Desk::new(&app).await;
        let (number, id) = desk.strike("a").await;
        assert_eq!(desk.weights(id).await, [Weight::Counted]);
        assert_eq!(desk.steps(id).await, [(Step::Warn, StepState::Proposed)]);
        let proposed = Event::StepProposed { step: Step::Warn, strikes: 1 };
        assert!(desk.events(&number).await.contains(&proposed));

        desk.counter(&number, id).await;
        assert_eq!(desk.weights(id).await, [Weight::Suspended]);
        assert_eq!(desk.steps(id).await, [(Step::Warn, StepState::Withdrawn)]);
        app.advance(SignedDuration::from_hours(24 * 16));
        sweep::sweep(&app.app).await.unwrap();
        desk.act(&number, Act::Confirm { positions: vec![1], done_at: None }).await;
        assert_eq!(desk.weights(id).await, [Weight::Reversed]);
        assert_eq!(desk.open().await, []);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_hold_that_ends_for_the_claimant_brings_the_strike_back(app) {
        let desk = Desk::new(&app).await;
        let (number, id) = desk.strike("a").await;
        let step = desk.open().await.remove(0).id;
        strikes::approve(&app.app, &desk.anna, step, &words("First notice.")).await.unwrap();
        desk.counter(&number, id).await;
        assert_eq!(desk.steps(id).await, [(Step::Warn, StepState::Undo)], "a person is asked to take it back");
        desk.hold(&number).await;
        assert_eq!(desk.weights(id).await, [Weight::Suspended]);
        let end = Act::EndHold { hold: 1, end: HoldEnd::ForClaimant, reason: words("Judgment of 1 June.") };
        desk.act(&number, end).await;
        assert_eq!(desk.weights(id).await, [Weight::Counted]);
        assert_eq!(desk.steps(id).await, [(Step::Warn, StepState::Approved)], "it stands");
        assert_eq!(desk.open().await, []);
    }

    async fn a_retraction_reverses_before_restoring_and_after_it(app) {
        let desk = Desk::new(&app).await;
        let (first, id) = desk.strike("a").await;
        desk.retract(&first).await;
        assert_eq!((desk.count(id).await, desk.weights(id).await), (0, vec![Weight::Reversed]));
        let (second, _) = desk.strike("b").await;
        assert_eq!(desk.count(id).await, 1);
        desk.counter(&second, id).await;
        app.advance(SignedDuration::from_hours(24 * 16));
        sweep::sweep(&app.app).await.unwrap();
        desk.act(&second, Act::Confirm { positions: vec![1], done_at: None }).await;
        desk.retract(&second).await;
        assert_eq!(desk.count(id).await, 0);
        assert!(desk.steps(id).await.iter().all(|(_, state)| *state == StepState::Withdrawn));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn each_threshold_brings_its_step_and_its_letter(app) {
        let desk = Desk::new(&app).await;
        let kinds = [LetterKind::Warning, LetterKind::Restriction, LetterKind::Termination];
        for (name, kind) in ["a", "b", "c"].into_iter().zip(kinds) {
            let (number, _) = desk.strike(name).await;
            app.advance(SignedDuration::from_hours(24));
            let open = desk.open().await;
            assert_eq!(open.len(), 1, "{kind}");
            strikes::approve(&app.app, &desk.anna, open[0].id, &words("As the policy says.")).await.unwrap();
            assert_eq!(desk.letters(&number, kind).await, 1, "{kind}");
            assert!(desk.events(&number).await.contains(&Event::StepApproved { step: open[0].step }));
        }
        let letters = app.case(&desk.strike("d").await.0).await.letters;
        assert!(!letters.iter().any(|filed| kinds.contains(&filed.letter.kind)));
        assert_eq!(desk.open().await, [], "ending the account was approved already");
    }

    async fn a_decision_not_to_end_an_account_is_kept_with_its_reason_and_asked_again_at_the_next_strike(app) {
        let desk = Desk::new(&app).await;
        let mut last = None;
        for name in ["a", "b", "c"] {
            last = Some(desk.strike(name).await);
        }
        let (number, id) = last.unwrap();
        let find = |step| move |filed: &Filed| filed.step == step;
        let end = desk.open().await.into_iter().find(find(Step::Terminate)).unwrap();
        assert_eq!((end.strikes, end.number), (3, number));
        let reason = words("Two of the three claims look doubtful.");
        strikes::decline(&app.app, &desk.anna, end.id, &reason).await.unwrap();
        let kept = strikes::step(&app.app, end.id).await.unwrap();
        assert_eq!((kept.state, kept.reason.as_deref()), (StepState::Declined, Some(reason.as_str())));
        assert_eq!(kept.decided_by.as_deref(), Some("Anna"));
        assert!(desk.events(&number).await.contains(&Event::StepDeclined { step: Step::Terminate }));
        assert_eq!(desk.letters(&number, LetterKind::Termination).await, 0);
        desk.act(&number, Act::HandOver { queue: "second".into(), person: None }).await;
        assert!(!desk.open().await.iter().any(find(Step::Terminate)), "the same strikes ask once");
        desk.strike("d").await;
        assert!(desk.open().await.iter().any(find(Step::Terminate)), "another strike asks again");
        assert_eq!(desk.steps(id).await.len(), 4);
    }

    async fn of_two_people_the_second_is_told_that_it_is_decided(app) {
        let desk = Desk::new(&app).await;
        desk.strike("a").await;
        let ben = app.person("Ben", Role::Agent).await;
        let id = desk.open().await.remove(0).id;
        let (yes, no) = (words("Yes."), words("No."));
        let (one, other) = tokio::join!(
            strikes::approve(&app.app, &desk.anna, id, &yes),
            strikes::decline(&app.app, &ben, id, &no)
        );
        let (late, found) = if one.is_ok() { (other, "approved") } else { assert!(other.is_ok()); (one, "declined") };
        assert_eq!(refusal(late), Refused::StepSettled(found));
        assert!(refusal(strikes::decline(&app.app, &ben, id, &no).await).to_string().contains(found));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_step_that_lost_its_strikes_is_taken_back_by_a_person_and_the_holder_is_told(app) {
        let desk = Desk::new(&app).await;
        let (number, id) = desk.strike("a").await;
        let step = desk.open().await.remove(0).id;
        let early = strikes::lift(&app.app, &desk.anna, step, &words("x")).await;
        assert_eq!(refusal(early), Refused::StepSettled("proposed"));
        strikes::approve(&app.app, &desk.anna, step, &words("First notice.")).await.unwrap();
        desk.retract(&number).await;
        assert_eq!(desk.open().await[0].state, StepState::Undo);
        strikes::lift(&app.app, &desk.anna, step, &words("The claim was taken back.")).await.unwrap();
        assert_eq!(desk.steps(id).await, [(Step::Warn, StepState::Lifted)]);
        assert_eq!(desk.letters(&number, LetterKind::StepLifted).await, 1);
        assert_eq!(desk.open().await, []);
        desk.strike("b").await;
        let both = [(Step::Warn, StepState::Lifted), (Step::Warn, StepState::Proposed)];
        assert_eq!(desk.steps(id).await, both, "a new strike warns anew");
    }

    async fn strikes_expire_by_date_and_the_next_one_warns_anew(app) {
        let desk = Desk::new(&app).await;
        let (_, id) = desk.strike("a").await;
        let warned = desk.open().await.remove(0).id;
        strikes::approve(&app.app, &desk.anna, warned, &words("First notice.")).await.unwrap();
        app.advance(SignedDuration::from_hours(24 * 366));
        assert_eq!(desk.weights(id).await, [Weight::Expired]);
        desk.strike("b").await;
        assert_eq!(desk.count(id).await, 1);
        let known = [(Step::Warn, StepState::Approved), (Step::Warn, StepState::Proposed)];
        assert_eq!(desk.steps(id).await, known, "growing old takes no step back");
        app.advance(SignedDuration::from_hours(24 * 366));
        let late = strikes::approve(&app.app, &desk.anna, desk.open().await[0].id, &words("x")).await;
        assert_eq!(refusal(late), Refused::StepNotReached);
    }

    async fn only_effective_notices_and_no_other_ground_strike(app) {
        let desk = Desk::new(&app).await;
        let number = app.receive(&about("terms")).await.number;
        let id = desk.name(&number, ACCOUNT).await;
        desk.disable(&number, Basis::Terms).await;
        let lacking = draft(|draft| {
            draft.statements.good_faith = false;
            draft.locations = "https://files.example.com/x.jpg".into();
        });
        let number = app.receive(&lacking).await.number;
        desk.name(&number, ACCOUNT).await;
        desk.disable(&number, Basis::Notice).await;
        assert_eq!((desk.count(id).await, desk.steps(id).await), (0, vec![]));
    }

    async fn an_account_that_was_named_by_mistake_loses_its_strike_to_the_right_one(app) {
        let desk = Desk::new(&app).await;
        let (number, wrong) = desk.strike("a").await;
        let right = desk.name(&number, "user-2000").await;
        assert_eq!((desk.count(wrong).await, desk.count(right).await), (0, 1));
        assert_eq!(desk.steps(wrong).await, [(Step::Warn, StepState::Withdrawn)]);
        assert_eq!(desk.steps(right).await, [(Step::Warn, StepState::Proposed)]);
    }

    async fn what_counts_together_is_the_policys_choice(app) {
        let app = app.with_policies(policies_with(&[("grouping = \"same_notice\"", "grouping = \"same_work\"")])).await;
        let desk = Desk::new(&app).await;
        let (_, id) = desk.strike("a").await;
        let again = draft(|draft| {
            draft.locations = "https://files.example.com/copy.jpg".into();
            draft.works[0].description = "the PHOTOGRAPH: a".into();
        });
        let number = app.receive(&again).await.number;
        desk.name(&number, ACCOUNT).await;
        desk.disable(&number, Basis::Notice).await;
        assert_eq!(desk.count(id).await, 1, "the same work");
        desk.strike("b").await;
        assert_eq!(desk.count(id).await, 2, "another one");
    }
}
