//! The home page of the desk: everything that is due, by time, with what is broken on top.
use jiff::SignedDuration;
use safeharbor::{
    domain::{person::Role, text::Passage},
    services::{delivery, lists, sweep},
    store::tasks::After,
};

use crate::support::{Client, Life, TestApp, complete, draft, on_both};

/// The places of these words on a page, in this order.
#[track_caller]
fn in_order(page: &str, words: &[&str]) {
    let mut rest = page;
    for word in words {
        let at = rest.find(word).unwrap_or_else(|| panic!("“{word}” does not follow in:\n{page}"));
        rest = &rest[at + word.len()..];
    }
}

async fn home(app: &TestApp) -> String {
    let name = app.app.chance.uuid(app.app.clock.now()).simple().to_string();
    let client = Client::signed_in(app, &name, Role::Agent).await;
    let answer = client.get("/desk").await;
    answer.says(200, &["Due"]);
    answer.text()
}

on_both! {
    async fn an_empty_desk_says_so_and_the_old_addresses_of_the_queue_lead_to_it(app) {
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        agent.get("/desk").await.says(200, &["Nothing is due", "Tasks due: none. Breached: none."]);
        let moved = agent.get("/desk?state=closed&queue=music").await;
        assert_eq!(moved.status.as_u16(), 308);
        assert_eq!(moved.location(), "/desk/queue?state=closed&queue=music");
        agent.get(&moved.location()).await.says(200, &["Closed"]);
        for forged in ["after=zzz", "after=%00", "after=1&after=2", "after=AAAA.restore.1"] {
            agent.get(&format!("/desk?{forged}")).await.says(422, &[]);
        }
    }

    async fn what_is_due_stands_in_order_of_time_from_every_list(app) {
        let disabled = Life::disabled(&app, &complete(), "Anna").await;
        app.advance(SignedDuration::from_hours(1));
        let by_post = app.receive(&draft(|draft| { draft.email.clear(); draft.signature.clear(); })).await;
        app.run_jobs().await;
        disabled.complain(&[1]).await;
        let page = home(&app).await;
        in_order(&page, &[
            "Name the subscriber of 2 locations", "Due since 2 Mar 2026, 12:00 EST", &disabled.number.to_string(),
            "letters", "Due since 2 Mar 2026, 13:00 EST",
            "Decide 2 locations", "On time until 5 Mar 2026, 13:00 EST", &by_post.number.to_string(),
            "Answer complaint 1", "By 16 Mar 2026",
        ]);
        assert!(page.contains("/desk/letters#h-post") && page.contains("#complaints") && page.contains("#name-account"));
    }

    async fn letters_that_came_back_are_due_until_somebody_answers(app) {
        let number = app.receive(&complete()).await.number;
        app.run_jobs().await;
        let anna = app.person("Anna", Role::Agent).await;
        let sent = app.case(&number).await.letters.remove(0).letter.id;
        let how = Passage::parse("550 nobody", 99).unwrap().unwrap();
        assert!(!home(&app).await.contains("came back"));
        delivery::came_back(&app.app, &anna, sent, &how).await.unwrap();
        assert!(home(&app).await.contains("Answer a letter that came back"));
    }

    async fn a_clock_that_needs_nobody_is_listed_apart_and_becomes_a_task_when_it_runs_out(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1, 2], true).await;
        let page = home(&app).await;
        in_order(&page, &["Nothing is due", "Comes back by itself", "17 Mar 2026, 00:00 EDT", &life.number.to_string()]);
        app.advance(SignedDuration::from_hours(15 * 24));
        sweep::sweep(&app.app).await.unwrap();
        let page = home(&app).await;
        in_order(&page, &["Restore 2 locations, then confirm", "Last day 20 March 2026"]);
        assert!(!page.contains("Comes back by itself") && !page.contains("Breach</span>"));
    }

    async fn a_breach_stands_on_top_of_every_page_and_is_marked(app) {
        let life = Life::disabled(&app, &complete(), "Anna").await;
        life.name().await;
        life.counter(&[1], true).await;
        app.advance(SignedDuration::from_hours(16 * 24));
        sweep::sweep(&app.app).await.unwrap();
        let near = home(&app).await;
        assert!(near.contains("<strong class=\"bad\">Last day 20 March 2026</strong>"), "{near}");
        app.advance(SignedDuration::from_hours(4 * 24));
        app.receive(&complete()).await;
        let page = home(&app).await;
        in_order(&page, &[
            "Past the last day of the law", "Restore 1 location", "Breach", "Last day was 20 March 2026",
            "To do", "Decide 2 locations", "Falls due",
        ]);
        assert_eq!(page.matches("Restore 1 location").count(), 1, "a breach is not listed twice");
        assert!(page.contains("Breached: 1."));
    }

    async fn pages_go_on_where_the_last_one_ended_and_leave_nothing_out(app) {
        for number in 0..30 {
            app.receive(&complete()).await;
            if number % 3 == 0 {
                app.advance(SignedDuration::from_secs(60));
            }
        }
        for number in 0..30 {
            Life::disabled(&app, &complete(), &format!("Anna{number}")).await;
        }
        let (mut after, mut seen) = (After::START, vec![]);
        loop {
            let found = lists::home(&app.app, &after).await.unwrap();
            seen.extend(found.items);
            match found.next {
                Some(next) => after = next,
                None => break,
            }
        }
        assert_eq!(seen.len(), 60);
        assert!(seen.iter().map(lists::Item::due_at).is_sorted());
        assert_eq!((1..seen.len()).filter(|at| seen[..*at].contains(&seen[*at])).count(), 0);
        let agent = Client::signed_in(&app, "Ben", Role::Agent).await;
        let first = agent.get("/desk").await.text();
        let next = first.split("href=\"/desk?").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        agent.get(&format!("/desk?{next}")).await.says(200, &["First page", "Decide 2 locations"]);
    }

    async fn the_days_ahead_say_how_much_falls_due(app) {
        let first = app.receive(&complete()).await;
        app.receive(&complete()).await;
        let found = lists::home(&app.app, &After::START).await.unwrap();
        // Three days ahead, counted from the day before today.
        assert_eq!(found.days, [0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        app.advance(SignedDuration::from_hours(4 * 24));
        let found = lists::home(&app.app, &After::START).await.unwrap();
        assert_eq!(found.days[..2], [2, 0]);
        in_order(&home(&app).await, &[&first.number.to_string(), "Before today", "Today"]);
    }
}
