//! The whole life of a case, from notice to restoration, through the services and the public pages.
use jiff::{SignedDuration, Timestamp};
use safeharbor::{
    domain::{
        case::{Amend, CaseState, HoldEnd, HoldKind},
        letter::LetterKind,
        standing::StandingKind as Kind,
    },
    services::{
        ServiceError, access, audit,
        counter::{Door, find},
        review::Act,
        sweep,
    },
};

use crate::support::{
    Client, counter_form_of, countered, on_both,
    story::{Story, reason},
};

async fn window(story: &Story<'_>) -> safeharbor::domain::calendar::Window {
    story.case().await.life.counters[0].window.clone().expect("the clock runs")
}

fn just_before(at: Timestamp) -> Timestamp {
    at - SignedDuration::from_secs(1)
}

on_both! {
    async fn material_comes_back_on_day_eleven_unless_somebody_goes_to_court(app) {
        let story = Story::countered(&app).await;
        assert_eq!(story.standing(1).await, Kind::Countered);
        assert_eq!(story.case().await.state(), CaseState::Countered);
        let window = window(&story).await;
        story.sweep_at(just_before(window.earliest)).await;
        assert_eq!(story.standing(1).await, Kind::Countered);
        story.sweep_at(window.earliest).await;
        assert_eq!(story.standing(1).await, Kind::RestoreOwed);
        sweep::sweep(&app.app).await.unwrap();
        story.confirm(&[1]).await;
        assert_eq!(story.standing(1).await, Kind::Restored);
        assert_eq!(story.case().await.state(), CaseState::Closed);
        let letters = story.letters().await;
        for kind in [
            LetterKind::Disabled,
            LetterKind::CounterReceipt,
            LetterKind::CounterCopy,
            LetterKind::RestoreInstruction,
            LetterKind::Restored,
            LetterKind::PutBack,
        ] {
            assert_eq!(letters.iter().filter(|it| **it == kind).count(), 1, "{kind}");
        }
        assert!(!letters.contains(&LetterKind::Breach));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_hold_received_in_time_blocks_and_a_refused_one_gives_the_dates_back(app) {
        for kind in [HoldKind::Court, HoldKind::ClaimsBoard] {
            let story = Story::countered(&app).await;
            let window = window(&story).await;
            story.sweep_at(just_before(window.earliest)).await;
            story.report(kind).await.unwrap();
            story.sweep_at(window.earliest + SignedDuration::from_hours(1)).await;
            assert_eq!(story.standing(1).await, Kind::HoldClaimed);
            assert!(story.events().await.contains(&"alerted"));
            story.act(Act::RefuseHold { hold: 1, reason: reason("It names another file.") }).await.unwrap();
            assert_eq!(story.standing(1).await, Kind::RestoreOwed, "the first day has passed");
            story.confirm(&[1]).await;
            assert!(!story.events().await.contains(&"breached"));
        }
    }

    async fn a_confirmed_hold_keeps_it_down_until_it_ends(app) {
        for (end, then) in [(HoldEnd::Dismissed, Kind::RestoreOwed), (HoldEnd::ForClaimant, Kind::Disabled)] {
            let story = Story::countered(&app).await;
            story.report(HoldKind::Court).await.unwrap();
            story.act(Act::ConfirmHold { hold: 1 }).await.unwrap();
            let window = window(&story).await;
            story.sweep_at(window.latest + SignedDuration::from_hours(100)).await;
            assert_eq!(story.standing(1).await, Kind::Held);
            assert!(!story.events().await.contains(&"breached"));
            story.act(Act::EndHold { hold: 1, end, reason: reason("Order of 1 July.") }).await.unwrap();
            assert_eq!(story.standing(1).await, then);
            if then == Kind::Disabled {
                let second = story.counter(|_| {}).await;
                assert!(matches!(second, Err(ServiceError::Refused(_))), "{second:?}");
            }
        }
    }

    async fn a_restoration_that_nobody_carries_out_is_a_breach_said_once(app) {
        let story = Story::countered(&app).await;
        let window = window(&story).await;
        story.sweep_at(window.latest + SignedDuration::from_hours(30)).await;
        sweep::sweep(&app.app).await.unwrap();
        let missed = story.events().await.iter().filter(|kind| **kind == "breached").count();
        assert_eq!(missed, 1);
        let figures = safeharbor::services::metrics::read(&app.app).await.unwrap();
        let of = |name: &str, label: &str| {
            let figure = figures.iter().find(|it| it.name == name && it.label.contains(label));
            figure.map(|it| it.value)
        };
        assert_eq!(of("safeharbor_breaches_total", "missed"), Some(1));
        assert_eq!(of("safeharbor_breaches_total", "early"), Some(0));
        assert_eq!(of("safeharbor_tasks_past_statutory_day", ""), Some(1));
        assert!(story.letters().await.contains(&LetterKind::Breach));
    }

    async fn what_is_refused_is_recorded_and_changes_nothing(app) {
        let story = Story::countered(&app).await;
        let before = story.case().await;
        let second = story.counter(|_| {}).await;
        assert!(matches!(second, Err(ServiceError::Refused(_))), "{second:?}");
        let about_another = story.counter(|draft| draft.chosen = vec!["2".into()]).await;
        assert!(matches!(about_another, Err(ServiceError::Refused(_))), "{about_another:?}");
        let after = story.case().await;
        assert_eq!(after, before);
        assert_eq!(story.events().await.iter().filter(|kind| **kind == "turned").count(), 2);
    }

    async fn a_form_about_a_location_of_somebody_else_is_refused_and_recorded(app) {
        let story = Story::disabled(&app).await;
        let before = story.case().await;
        let Door::Key { number, party, key } = story.door().await else { panic!("it has a key") };
        let policies = app.app.policies.in_force();
        let draft = countered(|draft| draft.chosen = vec!["2".into()]);
        let mut form = counter_form_of(policies, draft, &[]);
        // The last of two fields of one name counts.
        form.extend(format!("&case={number}&party={party}&key={key}").bytes());
        let answer = Client::new(&app).post_bytes("/counter-notices", form).await;
        answer.says(422, &["Location “2” is not one that you can choose"]);
        assert_eq!(story.case().await, before);
        assert_eq!(story.events().await.last(), Some(&"turned"));
    }

    async fn a_hold_after_restoration_comes_too_late(app) {
        let story = Story::countered(&app).await;
        let window = window(&story).await;
        story.sweep_at(window.earliest).await;
        story.confirm(&[1]).await;
        app.advance(SignedDuration::from_hours(1));
        let late = story.report(HoldKind::Court).await.unwrap_err();
        assert!(late.to_string().contains("too late"), "{late}");
        assert_eq!(story.standing(1).await, Kind::Restored);
        assert!(story.events().await.contains(&"turned"));
    }

    async fn whoever_has_no_key_answers_by_number_and_location_and_a_person_vouches(app) {
        let story = Story::disabled(&app).await;
        let line = app.case(&story.number).await.notice.locations[0].line();
        let number = story.number.to_string();
        let opened = find(&app.app, &number, &line).await.unwrap();
        assert_eq!(opened.places.len(), 1);
        assert!(find(&app.app, &number, "https://files.example.com/none").await.is_err());
        let door = || Door::Stranger { number: number.clone(), location: line.clone() };
        story.counter_through(door(), |_| {}).await.unwrap();
        assert_eq!(story.standing(1).await, Kind::Disabled);
        let letters = story.letters().await;
        assert!(!letters.contains(&LetterKind::CounterCopy), "nobody vouched");
        story.act(Act::Vouch { counter: 1 }).await.unwrap();
        assert_eq!(story.standing(1).await, Kind::Countered);
        assert!(story.letters().await.contains(&LetterKind::CounterCopy));
        let again = story.act(Act::Vouch { counter: 1 }).await;
        assert!(matches!(again, Err(ServiceError::Refused(_))), "{again:?}");
    }

    async fn an_incomplete_counter_notice_starts_no_clock_until_it_is_complete(app) {
        let story = Story::disabled(&app).await;
        let received = story.counter(|draft| draft.phone.clear()).await.unwrap();
        assert_eq!(story.standing(1).await, Kind::Disabled);
        let key = received.address.split("key=").nth(1).unwrap().split('&').next().unwrap().to_owned();
        app.advance(SignedDuration::from_hours(48));
        let door = Door::Again { number: story.number.to_string(), counter: 1, key };
        story.counter_through(door, |_| {}).await.unwrap();
        assert_eq!(story.standing(1).await, Kind::Countered);
        assert_eq!(window(&story).await.received_at, app.app.clock.now());
    }

    async fn a_retraction_after_a_counter_notice_brings_it_back_at_once(app) {
        let story = Story::countered(&app).await;
        let number = story.number.to_string();
        access::retract(&app.app, &number, &story.key, &[1]).await.unwrap();
        assert_eq!(story.standing(1).await, Kind::RestoreOwed);
        story.confirm(&[1]).await;
        assert!(!story.events().await.contains(&"breached"));
        assert!(story.letters().await.contains(&LetterKind::ClaimWithdrawn));
    }

    async fn another_case_keeps_it_down_until_it_gives_it_up_too(app) {
        let (one, two) = (Story::countered(&app).await, Story::disabled(&app).await);
        let window = window(&one).await;
        one.sweep_at(window.earliest).await;
        assert_eq!(one.standing(1).await, Kind::Released);
        let number = two.number.to_string();
        access::retract(&app.app, &number, &two.key, &[1]).await.unwrap();
        assert_eq!(two.standing(1).await, Kind::RestoreOwed);
        sweep::sweep(&app.app).await.unwrap();
        assert_eq!(one.standing(1).await, Kind::RestoreOwed);
    }

    async fn a_change_of_a_case_does_not_undo_the_look_that_is_owed_to_it(app) {
        let (one, two) = (Story::countered(&app).await, Story::disabled(&app).await);
        one.sweep_at(window(&one).await.earliest).await;
        sweep::sweep(&app.app).await.unwrap();
        assert_eq!(one.standing(1).await, Kind::Released);
        access::retract(&app.app, &two.number.to_string(), &two.key, &[1]).await.unwrap();
        // Somebody else writes to that case before the sweeper comes to it.
        one.act(Act::HandOver { queue: "appeals".to_owned(), person: None }).await.unwrap();
        assert_eq!(one.standing(1).await, Kind::Released);
        sweep::sweep(&app.app).await.unwrap();
        assert_eq!(one.standing(1).await, Kind::RestoreOwed);
    }

    async fn of_two_that_give_up_the_same_at_once_somebody_is_told_to_restore_it(app) {
        for _ in 0..8 {
            let (one, two) = (Story::disabled(&app).await, Story::disabled(&app).await);
            let (first, second) = (one.number.to_string(), two.number.to_string());
            let (first, second) = tokio::join!(
                access::retract(&app.app, &first, &one.key, &[1]),
                access::retract(&app.app, &second, &two.key, &[1]),
            );
            first.unwrap();
            second.unwrap();
            sweep::sweep(&app.app).await.unwrap();
            assert_eq!([one.standing(1).await, two.standing(1).await], [Kind::RestoreOwed; 2]);
        }
    }

    async fn another_ground_keeps_it_down_until_it_is_lifted(app) {
        use safeharbor::{domain::outcome::Basis, services::grounds};
        let story = Story::countered(&app).await;
        let case = story.case().await;
        let why = reason("The terms forbid it, too.");
        let ground = (Basis::Terms, &why);
        grounds::lay(&app.app, &story.agent, case.id, case.revision, &[1], ground).await.unwrap();
        let window = window(&story).await;
        story.sweep_at(window.earliest).await;
        assert_eq!(story.standing(1).await, Kind::Released);
        assert!(story.letters().await.contains(&LetterKind::StaysDown));
        let case = story.case().await;
        grounds::lift(&app.app, &story.agent, case.id, case.revision, &[1], &why).await.unwrap();
        assert_eq!(story.standing(1).await, Kind::RestoreOwed);
        let case = story.case().await;
        let again = grounds::lift(&app.app, &story.agent, case.id, case.revision, &[1], &why).await;
        assert!(again.unwrap_err().to_string().contains("no other ground"));
    }

    async fn the_subscriber_sees_the_claim_and_never_the_claimants_address(app) {
        let story = Story::countered(&app).await;
        let visitor = Client::new(&app);
        let page = visitor.get(&story.material().await).await;
        page.says(200, &["Counter-notice received", "Gómez Photography"]);
        let notice = app.case(&story.number).await.notice;
        let claimant = notice.claimant;
        for secret in [
            claimant.email.as_ref().unwrap().to_string(),
            claimant.phone.as_ref().unwrap().to_string(),
            claimant.address.as_ref().unwrap().to_string(),
        ] {
            assert!(!page.text().contains(&secret), "{secret}");
        }
        let wrong = story.material().await.replace("key=", "key=a");
        visitor.get(&wrong).await.says(404, &[]);
    }

    async fn both_parties_complain_and_a_second_person_answers(app) {
        let story = Story::disabled(&app).await;
        let visitor = Client::new(&app);
        let number = story.number.to_string();
        let form = format!("/cases/{number}/complain");
        visitor.get(&format!("{form}?key={}", story.key)).await.says(200, &["Complain about an outcome", "b.jpg"]);
        let fields = |words: &'static str| [("key", story.key.as_str()), ("location", "2"), ("words", words)];
        visitor.post(&form, &fields("")).await.says(422, &["Say why"]);
        let sent = visitor.post(&form, &fields("It is there, I can see it.")).await;
        visitor.get(&sent.location()).await.says(200, &["Your complaint has been received"]);
        visitor.post(&form, &fields("Again.")).await.says(422, &["already being looked at"]);
        let own = Act::Answer { complaint: 1, amend: Amend::Uphold, reason: reason("No.") };
        let refused = story.act(own).await;
        assert!(refused.unwrap_err().to_string().contains("you decided this yourself"));
        let ben = app.person("Ben", safeharbor::domain::person::Role::Agent).await;
        let case = story.case().await;
        let amend = Amend::Change(safeharbor::domain::outcome::Outcome::Disabled);
        let act = Act::Answer { complaint: 1, amend, reason: reason("It is there indeed.") };
        safeharbor::services::review::act(&app.app, &ben, case.id, case.revision, &act, None).await.unwrap();
        assert!(story.case().await.standings[1].awaits_carrying_out());
        assert!(story.letters().await.contains(&LetterKind::ComplaintAnswered));
        let material = story.material().await;
        visitor.get(&material.replace("/material?", "/complain?")).await.says(200, &["a.jpg"]);
    }

    async fn a_claimant_reports_a_proceeding_on_the_page(app) {
        let story = Story::countered(&app).await;
        let visitor = Client::new(&app);
        let number = story.number.to_string();
        let form = format!("/cases/{number}/hold");
        visitor.get(&format!("/cases/{number}?key={}", story.key)).await.says(200, &["Report a proceeding"]);
        visitor.get(&format!("{form}?key={}", story.key)).await.says(200, &["a.jpg", "Claims Board"]);
        let key = ("key", story.key.as_str());
        visitor.post(&form, &[key]).await.says(422, &["Say which proceeding", "Name the court", "Confirm that"]);
        let ahead = [key, ("kind", "court"), ("location", "1"), ("court", "X"), ("filed_on", "2027-01-01"), ("truth", "yes")];
        visitor.post(&form, &ahead).await.says(422, &["lies in the future"]);
        let all = [key, ("kind", "claims_board"), ("location", "1"), ("court", "Copyright Claims Board"), ("truth", "yes")];
        let sent = visitor.post(&form, &all).await;
        visitor.get(&sent.location()).await.says(200, &["Your report has been received", "Proceeding reported"]);
        assert_eq!(story.standing(1).await, Kind::HoldClaimed);
    }

    async fn the_page_of_a_counter_notice_says_its_dates(app) {
        let story = Story::disabled(&app).await;
        let received = story.counter(|_| {}).await.unwrap();
        let visitor = Client::new(&app);
        let page = visitor.get(&received.address).await;
        page.says(200, &["has been received", "The dates", "17 March 2026"]);
        let pdf = received.address.replace('?', "/receipt.pdf?");
        assert_eq!(visitor.get(&pdf).await.status.as_u16(), 200);
    }
}
