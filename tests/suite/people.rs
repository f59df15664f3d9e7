//! Accounts and sessions: invited once, signed in with the right password, slowed down with a wrong one.
use jiff::SignedDuration;
use safeharbor::{
    domain::person::Role,
    services::people::{self, AccountError, NewAccount, SignInError},
};

use crate::support::on_both;

const PASSWORD: &str = "correct horse battery";

fn anna() -> NewAccount<'static> {
    NewAccount { email: "Anna@Files.example.com", name: "Anna", password: PASSWORD }
}

on_both! {
    async fn an_invitation_makes_one_account(app) {
        let token = people::invite(&app.app, Role::Administrator).await.unwrap();
        assert_eq!(people::invited(&app.app, token.reveal()).await.unwrap(), Some(Role::Administrator));
        let person = people::accept(&app.app, token.reveal(), &anna()).await.unwrap();
        assert_eq!(person.role, Role::Administrator);
        let again = people::accept(&app.app, token.reveal(), &anna()).await;
        assert!(matches!(again, Err(AccountError::NotInvited)));
    }

    async fn an_invitation_ends_after_three_days(app) {
        let token = people::invite(&app.app, Role::Agent).await.unwrap();
        app.advance(SignedDuration::from_hours(73));
        assert_eq!(people::invited(&app.app, token.reveal()).await.unwrap(), None);
        assert!(people::accept(&app.app, token.reveal(), &anna()).await.is_err());
    }

    async fn signing_in_needs_the_right_password_in_any_case_of_the_address(app) {
        people::create(&app.app, &anna(), Role::Agent).await.unwrap();
        let session = people::sign_in(&app.app, " ANNA@files.example.COM ", PASSWORD).await.unwrap();
        let person = people::signed_in(&app.app, session.reveal()).await.unwrap().unwrap();
        assert_eq!(person.name, "Anna");
        people::sign_out(&app.app, session.reveal()).await.unwrap();
        assert!(people::signed_in(&app.app, session.reveal()).await.unwrap().is_none());
        for (email, password) in [("anna@files.example.com", "wrong"), ("nobody@files.example.com", PASSWORD)] {
            assert!(matches!(people::sign_in(&app.app, email, password).await, Err(SignInError::Wrong)));
        }
    }

    async fn wrong_passwords_make_the_next_try_wait(app) {
        people::create(&app.app, &anna(), Role::Agent).await.unwrap();
        let mut refused = 0;
        for _ in 0..6 {
            match people::sign_in(&app.app, anna().email, "wrong").await {
                Err(SignInError::Wrong) => {}
                Err(SignInError::Wait(_)) => refused += 1,
                _ => panic!("a wrong password signed in"),
            }
        }
        assert_eq!(refused, 1);
        let right = people::sign_in(&app.app, anna().email, PASSWORD).await;
        assert!(matches!(right, Err(SignInError::Wait(_))));
        app.advance(SignedDuration::from_mins(16));
        assert!(people::sign_in(&app.app, anna().email, PASSWORD).await.is_ok());
    }

    async fn a_session_ends_when_it_is_idle_and_when_the_account_is_closed(app) {
        let person = people::create(&app.app, &anna(), Role::Agent).await.unwrap();
        let session = people::sign_in(&app.app, anna().email, PASSWORD).await.unwrap();
        app.advance(SignedDuration::from_hours(11));
        assert!(people::signed_in(&app.app, session.reveal()).await.unwrap().is_some());
        app.advance(SignedDuration::from_hours(11));
        assert!(people::signed_in(&app.app, session.reveal()).await.unwrap().is_some());
        app.advance(SignedDuration::from_hours(13));
        assert!(people::signed_in(&app.app, session.reveal()).await.unwrap().is_none());
        let session = people::sign_in(&app.app, anna().email, PASSWORD).await.unwrap();
        assert!(people::close(&app.app, person.id).await.unwrap());
        assert!(people::signed_in(&app.app, session.reveal()).await.unwrap().is_none());
        assert!(people::sign_in(&app.app, anna().email, PASSWORD).await.is_err());
    }

    async fn an_address_that_nobody_has_waits_just_the_same(app) {
        for email in ["nobody@files.example.com", "anna@files.example.com"] {
            let mut waits = 0;
            for _ in 0..6 {
                waits += u8::from(matches!(people::sign_in(&app.app, email, "wrong").await, Err(SignInError::Wait(_))));
            }
            assert_eq!(waits, 1, "{email}");
        }
    }

    async fn the_last_administrator_cannot_be_closed(app) {
        let anna = people::create(&app.app, &anna(), Role::Administrator).await.unwrap();
        let ben = app.person("Ben", Role::Administrator).await;
        assert!(people::close(&app.app, ben.id).await.unwrap());
        let refused = people::close(&app.app, anna.id).await.unwrap_err().to_string();
        assert!(refused.contains("last administrator"), "{refused}");
    }

    async fn an_account_needs_an_address_of_its_own_and_a_long_password(app) {
        people::create(&app.app, &anna(), Role::Agent).await.unwrap();
        let field = async |new: NewAccount<'_>| match people::create(&app.app, &new, Role::Agent).await {
            Err(AccountError::Field { field, .. }) => field,
            _ => "none",
        };
        assert_eq!(field(anna()).await, "email");
        assert_eq!(field(NewAccount { email: "x", ..anna() }).await, "email");
        assert_eq!(field(NewAccount { name: " ", email: "b@files.example.com", ..anna() }).await, "name");
        assert_eq!(field(NewAccount { password: "short", email: "b@files.example.com", ..anna() }).await, "password");
    }
}
