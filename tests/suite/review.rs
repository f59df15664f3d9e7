//! The desk's verbs: deciding, carrying out, overturning, handing over, two agents at once.
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        case::CaseState,
        letter::LetterKind,
        outcome::Outcome,
        person::{Person, Role},
        policy::Element,
        text::Passage,
        verdict::Overall,
    },
    services::{
        ServiceError, access, audit, lists,
        review::{self, Act},
    },
    store::queue::{Cursor, Filter},
};

use crate::support::{TestApp, complete, draft, on_both};

fn words(text: &str) -> Passage {
    Passage::parse(text, 1_000).unwrap().unwrap()
}

fn disable(positions: &[u32]) -> Act {
    Act::Decide {
        positions: positions.to_vec(),
        outcome: Outcome::Disabled,
        basis: safeharbor::domain::outcome::Basis::Notice,
        reason: None,
    }
}

fn confirm(positions: &[u32]) -> Act {
    Act::Confirm { positions: positions.to_vec(), done_at: None }
}

struct Desk<'a> {
    app: &'a TestApp,
    agent: Person,
    number: safeharbor::domain::number::CaseNumber,
}

impl<'a> Desk<'a> {
    async fn with(app: &'a TestApp, notice: &safeharbor::domain::draft::Draft) -> Self {
        let agent = app.person("Anna", Role::Agent).await;
        let number = app.receive(notice).await.number;
        Self { app, agent, number }
    }

    async fn act(&self, act: Act) -> Result<(), ServiceError> {
        let case = self.app.case(&self.number).await.case;
        review::act(&self.app.app, &self.agent, case.id, case.revision, &act, None).await
    }

    async fn letters(&self) -> Vec<LetterKind> {
        let file = self.app.case(&self.number).await;
        file.letters.iter().map(|filed| filed.letter.kind).collect()
    }
}

on_both! {
    async fn a_case_is_decided_location_by_location_carried_out_and_answered(app) {
        let desk = Desk::with(&app, &complete()).await;
        desk.act(disable(&[1])).await.unwrap();
        assert_eq!(app.case(&desk.number).await.case.state(), CaseState::Review);
        let reason = Some(words("This is a review that quotes a small part."));
        desk.act(Act::Decide { positions: vec![2], outcome: Outcome::Refused, basis: safeharbor::domain::outcome::Basis::Notice, reason }).await.unwrap();
        assert_eq!(app.case(&desk.number).await.case.state(), CaseState::CarryingOut);
        assert!(!desk.letters().await.contains(&LetterKind::Decision));
        app.advance(SignedDuration::from_mins(5));
        desk.act(confirm(&[1])).await.unwrap();
        let file = app.case(&desk.number).await;
        assert_eq!(file.case.state(), CaseState::Closed);
        let decision = file.letters.iter().find(|filed| filed.letter.kind == LetterKind::Decision).unwrap();
        assert!(decision.letter.body.contains("Location 1: Access disabled"), "{}", decision.letter.body);
        assert!(decision.letter.body.contains("Reason: This is a review that quotes a small part."));
        assert!(decision.letter.body.contains("Carried out: 2 March 2026, 12:05 EST (UTC-05:00)"));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn the_second_of_two_agents_is_refused_and_nothing_is_overwritten(app) {
        let desk = Desk::with(&app, &complete()).await;
        let ben = app.person("Ben", Role::Agent).await;
        let seen = app.case(&desk.number).await.case;
        desk.act(disable(&[1, 2])).await.unwrap();
        let act = Act::Decide { positions: vec![1, 2], outcome: Outcome::NotFound, basis: safeharbor::domain::outcome::Basis::Notice, reason: None };
        let late = review::act(&app.app, &ben, seen.id, seen.revision, &act, None).await;
        assert!(matches!(late, Err(ServiceError::Stale)));
        let file = app.case(&desk.number).await;
        let decided = file.case.standings[0].decision().unwrap();
        assert_eq!((decided.outcome, decided.by), (Outcome::Disabled, desk.agent.id));
    }

    async fn of_two_decisions_at_the_same_instant_one_counts(app) {
        let desk = Desk::with(&app, &complete()).await;
        let ben = app.person("Ben", Role::Agent).await;
        let seen = app.case(&desk.number).await.case;
        let (mine, theirs) = (disable(&[1]), Act::Decide { positions: vec![1], outcome: Outcome::NotOurs, basis: safeharbor::domain::outcome::Basis::Notice, reason: None });
        let (one, two) = tokio::join!(
            review::act(&app.app, &desk.agent, seen.id, seen.revision, &mine, None),
            review::act(&app.app, &ben, seen.id, seen.revision, &theirs, None),
        );
        assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn the_worker_and_an_agent_append_to_one_chain_side_by_side(app) {
        let desk = Desk::with(&app, &complete()).await;
        let ((), decided) = tokio::join!(app.run_jobs(), desk.act(disable(&[1, 2])));
        decided.unwrap();
        app.run_jobs().await;
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_preview_shows_the_letter_and_stores_nothing(app) {
        let desk = Desk::with(&app, &complete()).await;
        let case = app.case(&desk.number).await.case;
        let act = Act::Decide { positions: vec![1, 2], outcome: Outcome::NotFound, basis: safeharbor::domain::outcome::Basis::Notice, reason: None };
        let letters = review::preview(&app.app, &desk.agent, case.id, &act).await.unwrap();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].body.contains("Locations 1–2: Not found"), "{}", letters[0].body);
        assert_eq!(app.case(&desk.number).await.case, case);
        let waits = review::preview(&app.app, &desk.agent, case.id, &disable(&[1, 2])).await.unwrap();
        assert_eq!(waits, []);
    }

    async fn an_overturned_element_changes_the_verdict_and_asks_the_claimant(app) {
        let desk = Desk::with(&app, &complete()).await;
        let reason = words("“My stuff” is no description of a work.");
        desk.act(Act::Overturn { element: Element::Work, met: false, reason }).await.unwrap();
        let file = app.case(&desk.number).await;
        assert_eq!(file.case.verdict, Overall::Ineffective);
        let letter = &file.letters.last().unwrap().letter;
        // Without a work the statute attaches nothing to it.
        assert_eq!(letter.kind, LetterKind::Courtesy);
        assert!(letter.body.contains("512(c)(3)(A)(ii)"), "{}", letter.body);
    }

    async fn handing_over_changes_queue_and_person(app) {
        let desk = Desk::with(&app, &complete()).await;
        let ben = app.person("Ben", Role::Agent).await;
        desk.act(Act::HandOver { queue: "music".into(), person: Some(ben.id) }).await.unwrap();
        let case = app.case(&desk.number).await.case;
        assert_eq!((case.queue.as_str(), case.assignee), ("music", Some(ben.id)));
        let nobody = safeharbor::domain::ids::PersonId(uuid::Uuid::from_u128(404));
        let refused = desk.act(Act::HandOver { queue: "music".into(), person: Some(nobody) }).await;
        assert!(matches!(refused, Err(ServiceError::NotFound)));
    }

    async fn what_is_decided_and_not_carried_out_is_listed_until_it_is(app) {
        let desk = Desk::with(&app, &complete()).await;
        let listed = async || lists::to_carry_out(&app.app, Cursor::START).await.unwrap().rows.len();
        assert_eq!(listed().await, 0);
        desk.act(disable(&[1, 2])).await.unwrap();
        assert_eq!(listed().await, 1);
        desk.act(confirm(&[1, 2])).await.unwrap();
        assert_eq!(listed().await, 0);
    }

    async fn a_retraction_after_disabling_owes_a_restoration(app) {
        let desk = Desk::with(&app, &complete()).await;
        desk.act(disable(&[1, 2])).await.unwrap();
        desk.act(confirm(&[1, 2])).await.unwrap();
        let file = app.case(&desk.number).await;
        let key = app.app.claimant_key(file.case.id, 1);
        access::retract(&app.app, &desk.number.to_string(), key.reveal(), &[2]).await.unwrap();
        let file = app.case(&desk.number).await;
        assert_eq!(file.case.state(), CaseState::CarryingOut);
        let letter = &file.letters.last().unwrap().letter;
        assert_eq!(letter.kind, LetterKind::RetractionConfirmed);
        assert!(letter.body.contains("to be restored"), "{}", letter.body);
        desk.act(confirm(&[2])).await.unwrap();
        assert_eq!(app.case(&desk.number).await.case.state(), CaseState::Closed);
    }

    async fn the_queue_is_paged_by_target_and_filtered(app) {
        for number in 0..60 {
            app.advance(SignedDuration::from_secs(1));
            app.receive(&draft(|draft| if number % 3 == 0 { draft.signature.clear() })).await;
        }
        let filter = |verdict| Filter { state: CaseState::Review, verdict, queue: None };
        let first = lists::queue(&app.app, &filter(None), Cursor::START).await.unwrap();
        assert_eq!(first.rows.len(), 50);
        let rest = lists::queue(&app.app, &filter(None), first.next.unwrap()).await.unwrap();
        assert_eq!((rest.rows.len(), rest.next), (10, None));
        let all: Vec<_> = first.rows.iter().chain(&rest.rows).map(|row| row.due.late_at).collect();
        assert!(all.is_sorted());
        let curable = lists::queue(&app.app, &filter(Some(Overall::Curable)), Cursor::START).await.unwrap();
        assert_eq!(curable.rows.len(), 20);
        let queue = Filter { queue: Some("agent".into()), ..filter(Some(Overall::Effective)) };
        assert_eq!(lists::queue(&app.app, &queue, Cursor::START).await.unwrap().rows.len(), 40);
    }

    async fn a_case_is_found_by_the_words_it_holds(app) {
        app.receive(&draft(|draft| draft.works[0].description = "Der blaue Engel, film".into())).await;
        let number = app.receive(&complete()).await.number;
        let found = async |words: &str| lists::search(&app.app, words).await.unwrap().rows.len();
        assert_eq!(found("blaue ENGEL").await, 1);
        assert_eq!(found("gomez").await, 2);
        assert_eq!(found("files.example.com/b").await, 2);
        assert_eq!(found(&number.to_string()).await, 1);
        assert_eq!(found("harb").await, 1);
        assert_eq!(found("nowhere").await, 0);
        for hostile in ["\"", "' or 1=1 --", "* AND (", "a:*&|!", "\0", "NEAR(a b)", "  ", &"x".repeat(10_000)] {
            found(hostile).await;
        }
    }
}
