//! The life of a case at the desk: accounts, counter-notices, holds, complaints, retractions, keys.
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        case::{CaseState, CounterState, HoldEnd, HoldState},
        letter::LetterKind,
        outcome::{Basis, Outcome},
        person::Role,
        standing::{Cause, Standing},
    },
    services::{audit, sweep},
};

use crate::support::{Answer, Client, Life, TestApp, complete, on_both};

/// A desk that sends forms as they stand on the screen.
struct Desk<'a> {
    app: &'a TestApp,
    client: Client<'a>,
    case: String,
}

impl<'a> Desk<'a> {
    async fn of(life: &Life<'a>, name: &str) -> Self {
        let client = Client::signed_in(life.app, name, Role::Agent).await;
        Self { app: life.app, client, case: life.number.to_string() }
    }

    async fn step(&self, verb: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
        let file = self.app.case(&self.case.parse().unwrap()).await;
        let (revision, seen) = (file.case.revision.to_string(), file.events.len().to_string());
        let guard = [("revision", revision.as_str()), ("seen", &seen), ("step", step)];
        self.client.post(&self.path(verb), &[&guard[..], fields].concat()).await
    }

    fn path(&self, verb: &str) -> String {
        format!("/desk/cases/{}/{verb}", self.case)
    }

    /// Previews, which stores nothing, and then does it.
    async fn does(&self, verb: &str, fields: &[(&str, &str)], said: &[&str]) {
        let before = self.state().await;
        self.step(verb, "preview", fields).await.says(200, said);
        assert_eq!(self.state().await, before, "a preview stores nothing");
        let done = self.step(verb, "decide", fields).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.text());
    }

    /// Is refused with these words, at the preview and at the act, and the case stays as it was.
    async fn refuses(&self, verb: &str, fields: &[(&str, &str)], words: &[&str]) {
        let before = self.state().await;
        for step in ["preview", "decide"] {
            self.step(verb, step, fields).await.says(422, words);
        }
        assert_eq!(self.state().await, before, "a refusal changes nothing");
    }

    async fn state(&self) -> safeharbor::domain::case::Case {
        self.app.case(&self.case.parse().unwrap()).await.case
    }

    async fn page(&self) -> String {
        let answer = self.client.get(&format!("/desk/cases/{}", self.case)).await;
        answer.says(200, &[]);
        answer.text()
    }

    async fn letters(&self) -> Vec<LetterKind> {
        let file = self.app.case(&self.case.parse().unwrap()).await;
        file.letters.iter().map(|filed| filed.letter.kind).collect()
    }
}

const VERBS: [&str; 12] = [
    "instruct",
    "correct",
    "account",
    "hold",
    "retraction",
    "vouch",
    "decline",
    "confirm-hold",
    "refuse-hold",
    "end-hold",
    "answer",
    "revoke-keys",
];

const HOLD: [(&str, &str); 8] = [
    ("kind", "court"),
    ("court", "Southern District of New York"),
    ("docket", "1:26-cv-01234"),
    ("filed_on", "2026-03-03"),
    ("hold_from", "Lee & Partners"),
    ("known", "yes"),
    ("hold_words", "Complaint attached."),
    ("location", "1"),
];

fn with<'f>(
    fields: &[(&'f str, &'f str)],
    name: &'f str,
    value: &'f str,
) -> Vec<(&'f str, &'f str)> {
    let mut fields: Vec<_> = fields.iter().copied().filter(|(known, _)| *known != name).collect();
    fields.push((name, value));
    fields
}

on_both! {
    async fn every_act_asks_for_its_permission_and_a_damaged_form_changes_nothing(app) {
        let number = app.receive(&complete()).await.number;
        let nobody = Client::new(&app);
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let before = app.case(&number).await.case;
        for verb in VERBS {
            let path = format!("/desk/cases/{number}/{verb}");
            nobody.post(&path, &[]).await.says(401, &["signed out"]);
            agent.get(&path).await.says(405, &[]);
            agent.post("/desk/cases/7K3M2-9QXWD/vouch", &[]).await.says(404, &[]);
            // Without the revision that was on the screen, nothing is done.
            agent.post(&path, &[("step", "decide")]).await.says(409, &["Somebody was faster"]);
        }
        assert_eq!(app.case(&number).await.case, before);
    }

    async fn a_case_with_none_of_it_shows_none_of_it(app) {
        let number = app.receive(&complete()).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = agent.get(&format!("/desk/cases/{number}")).await.text();
        for id in ["counters", "holds", "complaints", "correct", "record-hold"] {
            assert!(!page.contains(&format!("id=\"{id}\"")), "{id}");
        }
    }

    async fn access_is_disabled_on_the_ground_that_was_chosen(app) {
        let number = app.receive(&complete()).await.number;
        let client = Client::signed_in(&app, "Anna", Role::Agent).await;
        let desk = Desk { app: &app, client, case: number.to_string() };
        let decide = [("outcome", "disabled"), ("basis", "court_order"), ("pick", "all")];
        let preview = desk.step("decide", "preview", &decide).await;
        preview.says(200, &["Order of a court", "name=\"basis\" value=\"court_order\""]);
        desk.refuses("decide", &with(&decide, "basis", "whim"), &["Choose a ground."]).await;
        desk.does("decide", &decide, &[]).await;
        let case = desk.state().await;
        assert_eq!(case.standings[0].decision().unwrap().basis, Basis::CourtOrder);
        assert!(desk.page().await.contains("Ground: Order of a court"));
    }

    async fn the_account_is_named_and_its_holder_is_told(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        let desk = Desk::of(&life, "Ben").await;
        let account = [
            ("account", "jonas-77"), ("holder", "Jonas Weber"), ("holder_email", "jonas@weber.example"),
            ("holder_address", "48 Orchard Street\r\nBrooklyn"), ("location", "1"),
        ];
        desk.refuses("account", &with(&account, "account", " "), &["Give the account reference."]).await;
        desk.refuses("account", &with(&account, "holder_email", "nobody"), &["not an e-mail address", "Jonas Weber"]).await;
        desk.refuses("account", &with(&account, "location", "9"), &["no location 9"]).await;
        desk.refuses("account", &account[..4], &["Choose at least one location"]).await;
        desk.does("account", &account, &["Account jonas-77", "jonas@weber.example", "This letter will be sent"]).await;
        assert!(desk.letters().await.contains(&LetterKind::Disabled));
        assert!(desk.page().await.contains("Account <bdi>jonas-77</bdi>"));
        let case = desk.state().await;
        assert!(case.subscribers[0].is_some() && case.subscribers[1].is_none());
        desk.refuses("account", &account, &["That is already so"]).await;
        // A new address of a known account is kept, and sends nothing.
        desk.does("account", &with(&account, "holder_email", "new@weber.example"), &["This sends no letter"]).await;
    }

    async fn a_preview_of_naming_stores_no_account(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        let desk = Desk::of(&life, "Ben").await;
        desk.step("account", "preview", &[("account", "ghost"), ("location", "1")]).await.says(200, &[]);
        let mut tx = app.app.db.read().await.unwrap();
        assert_eq!(safeharbor::store::subscribers::by_reference(&mut tx, "ghost").await.unwrap(), None);
    }

    async fn a_mistake_is_corrected_with_a_reason_and_never_against_a_proceeding(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        let desk = Desk::of(&life, "Ben").await;
        let correct = [("correcting", "The wrong file was taken down."), ("location", "2")];
        desk.refuses("correct", &correct[1..], &["Give a reason."]).await;
        desk.does("correct", &correct, &["It was a mistake: restore 1 location", "wrong file"]).await;
        let case = desk.state().await;
        assert!(matches!(case.standings[1], Standing::RestoreOwed { cause: Cause::Correction, .. }));
        desk.refuses("correct", &correct, &["already to be restored"]).await;
        life.counter(&[1], true).await;
        life.hold(&[1]).await;
        desk.does("confirm-hold", &[("hold", "1")], &[]).await;
        desk.refuses("correct", &with(&correct, "location", "1"), &["held by a proceeding"]).await;
    }

    async fn a_counter_notice_without_a_key_is_vouched_for_and_keeps_its_dates(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.counter(&[1], false).await;
        app.advance(SignedDuration::from_hours(30));
        let desk = Desk::of(&life, "Ben").await;
        let page = desk.page().await;
        for words in [
            "Is it the subscriber?", "not known: sent without a key", "512(g)(3)(D)", "48 Orchard Street",
            "Received: 2 Mar 2026, 12:00 EST. First day: 17 March 2026", "Last day: 20 March 2026", "version",
        ] {
            assert!(page.to_lowercase().contains(&words.to_lowercase()), "{words}: {page}");
        }
        desk.refuses("vouch", &[("counter", "7")], &["no counter-notice 7"]).await;
        desk.refuses("decline", &[("counter", "1"), ("declining", "")], &["Give a reason.", "id=\"declining-1-error\""]).await;
        desk.does("vouch", &[("counter", "1")], &["Counter-notice 1 is the subscriber", "be sent"]).await;
        let case = desk.state().await;
        assert_eq!(case.life.counters[0].state, CounterState::Running);
        assert_eq!(case.life.counters[0].window.as_ref().unwrap().received_at.to_string(), "2026-03-02T17:00:00Z");
        assert!(desk.letters().await.contains(&LetterKind::CounterCopy));
        desk.refuses("vouch", &[("counter", "1")], &["reviewed this already"]).await;
        desk.refuses("decline", &[("counter", "1"), ("declining", "No.")], &["reviewed this already"]).await;
    }

    async fn a_counter_notice_of_somebody_else_is_declined_with_a_reason(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.counter(&[1], false).await;
        let desk = Desk::of(&life, "Ben").await;
        desk.does("decline", &[("counter", "1"), ("declining", "The account says it sent nothing.")], &["sent nothing"]).await;
        assert_eq!(desk.state().await.life.counters[0].state, CounterState::Declined);
        assert!(desk.letters().await.contains(&LetterKind::CounterDeclined));
        assert!(desk.page().await.contains("Not accepted"));
    }

    async fn a_hold_is_confirmed_and_ended_and_what_it_held_comes_back(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1, 2], true).await;
        life.hold(&[1]).await;
        let desk = Desk::of(&life, "Ben").await;
        let page = desk.page().await;
        for words in ["Hold 1: Action for a court order", "1:26-cv-01234", "The complaint is attached.", "Waits for review", "A hold waits for review."] {
            assert!(page.contains(words), "{words}");
        }
        let end = [("hold", "1"), ("end", "dismissed"), ("ending", "Order of 9 March 2026.")];
        desk.refuses("end-hold", &end, &["only a hold that was confirmed can end".replacen('o', "O", 1).as_str()]).await;
        desk.does("confirm-hold", &[("hold", "1")], &["Confirm hold 1"]).await;
        assert!(matches!(desk.state().await.standings[0], Standing::Held { .. }));
        desk.refuses("refuse-hold", &[("hold", "1"), ("refusing", "No.")], &["reviewed this already"]).await;
        desk.refuses("end-hold", &with(&end, "end", "somehow"), &["Say how the proceeding ended.", "Order of 9 March"]).await;
        desk.refuses("end-hold", &end[..2], &["Give a reason."]).await;
        desk.does("end-hold", &end, &["Dismissed or withdrawn"]).await;
        let case = desk.state().await;
        assert_eq!((case.life.holds[0].state, case.life.holds[0].end), (HoldState::Ended, Some(HoldEnd::Dismissed)));
        assert!(matches!(case.standings[0], Standing::RestoreOwed { cause: Cause::HoldEnded, .. }));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_hold_that_is_refused_leaves_the_original_dates(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1, 2], true).await;
        life.hold(&[1, 2]).await;
        app.advance(SignedDuration::from_hours(16 * 24));
        sweep::sweep(&app.app).await.unwrap();
        let desk = Desk::of(&life, "Ben").await;
        desk.refuses("refuse-hold", &[("hold", "1")], &["Give a reason.", "id=\"refusing-1-error\""]).await;
        desk.does("refuse-hold", &[("hold", "1"), ("refusing", "It names another work.")], &["the original dates apply", "another work"]).await;
        // The first day has passed meanwhile: restoration is owed at once.
        let case = desk.state().await;
        assert!(case.standings.iter().all(|it| matches!(it, Standing::RestoreOwed { cause: Cause::CounterNotice, .. })));
    }

    async fn of_two_agents_who_confirm_one_hold_at_once_the_second_is_told(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1], true).await;
        life.hold(&[1]).await;
        let (ben, eve) = (Desk::of(&life, "Ben").await, Desk::of(&life, "Eve").await);
        let file = app.case(&life.number).await;
        let (revision, seen) = (file.case.revision.to_string(), file.events.len().to_string());
        let fields = [("revision", revision.as_str()), ("seen", &seen), ("step", "decide"), ("hold", "1")];
        let path = ben.path("confirm-hold");
        let (one, two) = tokio::join!(ben.client.post(&path, &fields), eve.client.post(&path, &fields));
        let mut codes = [one.status.as_u16(), two.status.as_u16()];
        codes.sort_unstable();
        assert_eq!(codes, [303, 409]);
        let second = if one.status.as_u16() == 409 { one } else { two };
        second.says(409, &["Somebody was faster", "Hold 1 confirmed"]);
        let file = app.case(&life.number).await;
        assert_eq!(file.case.revision, revision.parse::<i64>().unwrap() + 1);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_hold_that_came_by_post_is_typed_in_with_the_moment_of_its_receipt(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1, 2], true).await;
        app.advance(SignedDuration::from_hours(48));
        let desk = Desk::of(&life, "Ben").await;
        for (name, value, words) in [
            ("kind", "", "Choose the kind of proceeding."), ("court", "", "Name the court"),
            ("filed_on", "soon", "is not a date"), ("known", "", "Say whether the sender is known"),
            ("hold_at", "yesterday", "not a date with a time"), ("hold_at", "2027-01-01T09:00", "in the future"),
            ("location", "9", "no location 9"),
        ] {
            desk.refuses("hold", &with(&HOLD, name, value), &[words]).await;
        }
        let fields = with(&HOLD, "hold_at", "2026-03-03T09:15");
        desk.does("hold", &fields, &["Record a hold", "3 Mar 2026, 09:15:00 EST", "Lee &#38; Partners"]).await;
        let case = desk.state().await;
        assert_eq!(case.life.holds[0].received_at.to_string(), "2026-03-03T14:15:00Z");
        assert!(matches!(case.standings[0], Standing::HoldClaimed { .. }));
        assert!(matches!(case.standings[1], Standing::Countered { .. }));
        assert!(desk.page().await.contains("a known sender, typed in at the desk"));
    }

    async fn a_hold_from_somebody_unknown_goes_to_a_person_and_blocks_all_the_same(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1], true).await;
        let desk = Desk::of(&life, "Ben").await;
        desk.does("hold", &with(&HOLD, "known", "no"), &["not known: somebody finds out"]).await;
        assert!(matches!(desk.state().await.standings[0], Standing::HoldClaimed { .. }));
        assert!(desk.page().await.contains("an unknown sender: find out who it is"));
    }

    async fn a_hold_after_restoration_comes_too_late_and_is_recorded_as_refused(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1], true).await;
        app.advance(SignedDuration::from_hours(15 * 24));
        sweep::sweep(&app.app).await.unwrap();
        let desk = Desk::of(&life, "Ben").await;
        let restored = desk.step("confirm", "", &[("location", "1")]).await;
        assert_eq!(restored.status.as_u16(), 303);
        app.advance(SignedDuration::from_hours(1));
        desk.refuses("hold", &HOLD, &["a hold comes too late"]).await;
        assert!(desk.page().await.contains("A hold was refused"));
        let early = with(&HOLD, "hold_at", "2026-03-10T09:00");
        desk.refuses("hold", &early, &["after this was received and before it was typed in"]).await;
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_complaint_is_answered_by_a_second_person(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.complain(&[1]).await;
        let anna = Client::new(&app);
        let form = [("email", "anna@files.example.com"), ("password", "a long enough password")];
        anna.post("/desk/sign-in", &form).await;
        let anna = Desk { app: &app, client: anna, case: life.number.to_string() };
        let page = anna.page().await;
        assert!(page.contains("You decided this yourself") && page.contains("it is my picture"));
        assert!(!page.contains("id=\"answering-1\""));
        let answer = [("complaint", "1"), ("amend", "not_found"), ("answering", "It was another picture.")];
        anna.refuses("answer", &answer, &["You decided this yourself"]).await;
        let ben = Desk::of(&life, "Ben").await;
        assert!(ben.page().await.contains("The outcome becomes: Not found"));
        ben.refuses("answer", &with(&answer, "amend", ""), &["Say what becomes of the outcome.", "another picture"]).await;
        ben.refuses("answer", &answer[..2], &["Give a reason."]).await;
        ben.refuses("answer", &with(&answer, "complaint", "4"), &["no complaint 4"]).await;
        ben.does("answer", &answer, &["the outcome becomes Not found", "another picture"]).await;
        let case = ben.state().await;
        assert!(case.life.complaints[0].answer.is_some_and(|answer| answer.changed));
        assert!(matches!(case.standings[0], Standing::RestoreOwed { cause: Cause::Complaint, .. }));
        ben.refuses("answer", &answer, &["reviewed this already"]).await;
        assert!(ben.page().await.contains("the outcome changed; Ben"));
    }

    async fn an_outcome_that_stands_is_answered_with_a_reason(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.complain(&[1, 2]).await;
        let ben = Desk::of(&life, "Ben").await;
        ben.does("answer", &[("complaint", "1"), ("amend", "uphold"), ("answering", "The licence is clear.")], &["the outcome stands"]).await;
        assert!(ben.state().await.standings.iter().all(Standing::is_down));
        assert!(ben.letters().await.contains(&LetterKind::ComplaintAnswered));
    }

    async fn a_retraction_by_mail_is_typed_in_and_owes_restoration_at_once(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        app.advance(SignedDuration::from_hours(3));
        let desk = Desk::of(&life, "Ben").await;
        let taken = [("taken_at", "2026-03-02T13:10"), ("taken_words", "E-mail of Maria Gómez: please ignore it."), ("location", "2")];
        desk.refuses("retraction", &taken[1..], &["Say when it was received.", "please ignore it"]).await;
        desk.refuses("retraction", &with(&taken, "taken_words", ""), &["Give a description of who took it back"]).await;
        desk.refuses("retraction", &with(&taken, "taken_at", "2026-03-01T09:00"), &["lies before"]).await;
        desk.refuses("retraction", &taken[..2], &["Choose at least one location"]).await;
        desk.does("retraction", &taken, &["Record that the claim was taken back: 1 location", "2 Mar 2026, 13:10:00 EST"]).await;
        let case = desk.state().await;
        assert!(matches!(case.standings[1], Standing::RestoreOwed { cause: Cause::Retraction, .. }));
        assert!(case.standings[0].is_down());
        let page = desk.page().await;
        assert!(page.contains("please ignore it") && page.contains("Claim taken back: location 2"), "{page}");
        desk.refuses("retraction", &taken, &["already"]).await;
        let letters = desk.letters().await;
        assert!(letters.contains(&LetterKind::RetractionConfirmed) && letters.contains(&LetterKind::ClaimWithdrawn));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn keys_are_revoked_with_a_reason_and_the_old_ones_open_nothing(app) {
        let received = app.receive(&complete()).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let desk = Desk { app: &app, client: agent, case: received.number.to_string() };
        let old = format!("/cases/{}?key={}", received.number, received.key.reveal());
        Client::new(&app).get(&old).await.says(200, &[]);
        desk.refuses("revoke-keys", &[], &["Give a reason."]).await;
        desk.does("revoke-keys", &[("revoking", "A letter went to a stranger.")], &["Revoke every access key", "stranger"]).await;
        Client::new(&app).get(&old).await.says(404, &[]);
        assert_eq!(desk.state().await.key_generation, 2);
    }

    async fn restoration_is_not_instructed_before_its_first_day_nor_twice(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1], true).await;
        let desk = Desk::of(&life, "Ben").await;
        desk.refuses("instruct", &[("location", "1")], &["first day on which the law allows restoration has not begun"]).await;
        desk.refuses("instruct", &[("location", "2")], &["location 2 is already decided and carried out".replacen('l', "L", 1).as_str()]).await;
        app.advance(SignedDuration::from_hours(15 * 24));
        let desk = Desk::of(&life, "Eve").await;
        desk.does("instruct", &[("location", "1")], &["Instruct restoration: 1 location"]).await;
        desk.refuses("instruct", &[("location", "1")], &["already to be restored"]).await;
        assert_eq!(desk.state().await.state(), CaseState::CarryingOut);
    }

    async fn acts_out_of_order_are_refused_with_words(app) {
        let number = app.receive(&complete()).await.number;
        let client = Client::signed_in(&app, "Anna", Role::Agent).await;
        let desk = Desk { app: &app, client, case: number.to_string() };
        desk.refuses("correct", &[("correcting", "x"), ("location", "1")], &["Location 1 is already open"]).await;
        desk.refuses("hold", &HOLD, &["a hold is about material that is disabled".replacen('a', "A", 1).as_str()]).await;
        desk.refuses("vouch", &[("counter", "1")], &["no counter-notice 1"]).await;
        desk.refuses("confirm-hold", &[("hold", "1")], &["no hold 1"]).await;
        desk.refuses("answer", &[("complaint", "1"), ("amend", "uphold"), ("answering", "x")], &["no complaint 1"]).await;
        desk.refuses("instruct", &[("pick", "all")], &["Choose at least one location"]).await;
        assert_eq!(desk.state().await.standings[0].decision().map(|it| it.outcome), None::<Outcome>);
    }

    async fn a_case_of_five_thousand_locations_is_named_and_countered_in_one_go(app) {
        let many: Vec<String> = (0..5_000).map(|number| format!("https://files.example.com/{number}")).collect();
        let notice = crate::support::draft(|draft| draft.locations = many.join("\n"));
        let life = Life::disabled(&app, &notice, "Anna").await;
        let desk = Desk::of(&life, "Ben").await;
        desk.does("account", &[("account", "jonas-77"), ("pick", "all")], &["locations 1–5000"]).await;
        let page = desk.page().await;
        assert!(page.contains("jonas-77") && page.len() < 6_000_000, "{}", page.len());
        assert!(desk.state().await.subscribers.iter().all(Option::is_some));
    }
}

/// A case with everything, and a desk with something of every kind; the pages as files, to be
/// looked at in a browser: `DESK_PAGES=folder`.
#[tokio::test]
async fn the_words_of_the_pages() {
    let app = TestApp::on_sqlite().await;
    let life = Life::disabled(&app, &complete(), "Anna").await;
    life.name().await;
    life.counter(&[1, 2], true).await;
    let other = Life::disabled(&app, &complete(), "Dora").await;
    other.name().await;
    other.counter(&[1, 2], true).await;
    app.advance(SignedDuration::from_hours(16 * 24));
    sweep::sweep(&app.app).await.unwrap();
    app.advance(SignedDuration::from_hours(4 * 24));
    let full = Life::disabled(&app, &complete(), "Carl").await;
    full.counter(&[1], false).await;
    app.advance(SignedDuration::from_hours(2));
    full.complain(&[1, 2]).await;
    let held = Life::disabled(&app, &complete(), "Emil").await;
    held.name().await;
    held.counter(&[1, 2], true).await;
    held.hold(&[1]).await;
    held.complain(&[1]).await;
    let back = Life::disabled(&app, &complete(), "Fritz").await;
    back.name().await;
    back.counter(&[1], true).await;
    app.receive(&crate::support::draft(|draft| {
        draft.email.clear();
        draft.signature.clear();
    }))
    .await;
    app.receive(&complete()).await;
    let agent = Client::signed_in(&app, "Ben", Role::Agent).await;
    let pages = [
        ("home_full", "/desk".to_owned()),
        ("case_full", format!("/desk/cases/{}", held.number)),
        ("case_unvouched", format!("/desk/cases/{}", full.number)),
    ];
    for (name, path) in pages {
        let page = agent.get(&path).await.text();
        if let Some(folder) = std::env::var_os("DESK_PAGES") {
            let path = std::path::Path::new(&folder).join(format!("{name}.html"));
            std::fs::write(path, &page).unwrap();
        }
        insta::assert_snapshot!(format!("page_{name}"), crate::page_snapshots::words(&page));
    }
}
