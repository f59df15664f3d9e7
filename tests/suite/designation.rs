//! The designation of the agent: recorded, compared, and told about before it ends.
use jiff::{SignedDuration, civil::date};
use safeharbor::{
    domain::{designation::Standing, letter::LetterKind, person::Role},
    services::{designation, lists, sweep},
};

use crate::support::{Client, TestApp, on_both};

/// Every message that reached the agent about the designation, by its subject.
async fn told(app: &TestApp) -> Vec<String> {
    app.run_jobs().await;
    app.letters().iter().map(|letter| letter.header("Subject").unwrap()).collect()
}

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

on_both! {
    async fn each_alert_goes_out_once_and_a_missed_night_is_caught_up(app) {
        // Registered on 15 January 2026: it ends on 15 January 2029, 1,050 days after the start.
        assert!(!designation::alert(&app.app).await.unwrap());
        app.advance(days(1_050 - 91));
        sweep::sweep(&app.app).await.unwrap();
        assert_eq!(told(&app).await.len(), 0, "91 days are left");
        let other = app.second_node().await;
        other.advance(days(1_050 - 90));
        app.advance(days(1));
        let (one, two) = tokio::join!(designation::alert(&app.app), designation::alert(&other.app));
        assert!(one.unwrap() ^ two.unwrap(), "one of two nodes tells it");
        sweep::sweep(&app.app).await.unwrap();
        assert_eq!(told(&app).await.len(), 1);
        // Nobody swept while 60 days were left.
        app.advance(days(45));
        for _ in 0..3 {
            sweep::sweep(&app.app).await.unwrap();
        }
        assert_eq!(told(&app).await.len(), 2);
        for (after, expected) in [(14, 2), (1, 3), (22, 3), (1, 4), (6, 4), (1, 5), (400, 5)] {
            app.advance(days(after));
            sweep::sweep(&app.app).await.unwrap();
            assert_eq!(told(&app).await.len(), expected, "{after} days later");
        }
        let subjects = told(&app).await;
        assert!(subjects.last().unwrap().contains("has ended: 15 January 2029"), "{subjects:?}");
        assert_eq!(lists::letters(&app.app).await.unwrap().counts.letters, 0);
    }

    async fn a_renewal_that_was_recorded_starts_three_new_years_with_alerts_of_their_own(app) {
        app.advance(days(1_050 - 5));
        assert!(designation::alert(&app.app).await.unwrap());
        designation::record(&app.app, None, Some(date(2029, 1, 10))).await.unwrap();
        assert!(!designation::alert(&app.app).await.unwrap());
        let report = designation::report(&app.app).await.unwrap();
        assert_eq!(report.expires_on(), Some(date(2032, 1, 10)));
        assert!(matches!(report.standing, Standing::Current { .. }));
        let fields: Vec<&str> = report.differences.iter().map(|it| it.field.label()).collect();
        assert_eq!(fields, ["Last registered"], "agent.md must be corrected");
        app.advance(days(3 * 365 - 4));
        assert!(designation::alert(&app.app).await.unwrap());
        assert_eq!(LetterKind::DesignationExpiring.label(), "Designation to renew");
    }

    async fn the_page_shows_the_term_and_where_directory_and_pages_differ(app) {
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = "/desk/designation";
        agent.get(page).await.says(200, &["1,050 days left", "15 January 2029", "DMCA-1000001", "Nothing was recorded as filed"]);
        designation::record(&app.app, Some("DMCA-7".into()), None).await.unwrap();
        agent.get(page).await.says(200, &["do not say the same", "Registration number", "DMCA-7", "DMCA-1000001"]);
        designation::record(&app.app, None, None).await.unwrap();
        agent.get(page).await.says(200, &["What is published is what was recorded as filed on 2 Mar 2026"]);
        app.advance(days(1_049));
        let agent = Client::signed_in(&app, "Ben", Role::Agent).await;
        agent.get(page).await.says(200, &["1 day left: renew it"]);
        app.advance(days(1));
        let agent = Client::signed_in(&app, "Cleo", Role::Agent).await;
        agent.get(page).await.says(200, &["Invalid since 15 January 2029"]);
    }
}
