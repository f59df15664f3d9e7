//! The audit trail: the database refuses to change it, and a walk finds what was changed all the same.
use safeharbor::{
    domain::audit::Fault,
    services::audit::{Report, verify},
    store::Db,
};
use sqlx::AssertSqlSafe;

use crate::support::{TestApp, complete, on_both};

async fn execute(app: &TestApp, sql: &str) -> Result<u64, sqlx::Error> {
    let sql = AssertSqlSafe(sql.to_owned());
    match &app.app.db {
        Db::Sqlite { write, .. } => {
            sqlx::query(sql).execute(write).await.map(|done| done.rows_affected())
        }
        Db::Postgres(pool) => sqlx::query(sql).execute(pool).await.map(|done| done.rows_affected()),
    }
}

/// What somebody with full rights to the database would do first.
async fn unlock(app: &TestApp) {
    let statements = match &app.app.db {
        Db::Sqlite { .. } => {
            vec!["drop trigger events_are_never_changed", "drop trigger events_are_never_deleted"]
        }
        Db::Postgres(_) => vec!["alter table events disable trigger all"],
    };
    for statement in statements {
        execute(app, statement).await.unwrap();
    }
}

async fn walked(app: &TestApp) -> Report {
    verify(&app.app).await.unwrap()
}

on_both! {
    async fn the_database_refuses_to_change_or_delete_an_event(app) {
        app.receive(&complete()).await;
        for sql in ["update events set kind = 'x'", "delete from events", "update events set seq = seq + 1"] {
            let error = execute(&app, sql).await.expect_err(sql).to_string();
            assert!(error.contains("an audit event is never"), "{error}");
        }
        assert_eq!(walked(&app).await.events, 3);
    }

    async fn a_changed_event_is_named_with_its_case(app) {
        app.receive(&complete()).await;
        let number = app.receive(&complete()).await.number;
        let id = app.case(&number).await.case.id.0.simple().to_string();
        unlock(&app).await;
        let (blob, hex) = match &app.app.db {
            Db::Sqlite { .. } => ("x'7b7d'", format!("x'{id}'")),
            Db::Postgres(_) => ("'\\x7b7d'", format!("'{id}'")),
        };
        execute(&app, &format!("update events set body = {blob} where seq = 2 and case_id = {hex}")).await.unwrap();
        assert_eq!(walked(&app).await.faults, [(number.to_string(), Fault::Hash(2))]);
    }

    async fn a_missing_event_a_truncated_chain_and_a_missing_case_are_told_apart(app) {
        app.receive(&complete()).await;
        unlock(&app).await;
        execute(&app, "delete from events where seq = 3").await.unwrap();
        assert!(matches!(walked(&app).await.faults[0].1, Fault::Truncated { said: 3, found: 2 }));
        execute(&app, "delete from events where seq = 1").await.unwrap();
        assert_eq!(walked(&app).await.faults[0].1, Fault::Missing(1));
    }

    async fn details_erased_on_record_are_reported_and_no_fault(app) {
        app.receive(&complete()).await;
        execute(&app, "update event_details set salt = null, details = null, erased_at = 1").await.unwrap();
        let report = walked(&app).await;
        assert_eq!((report.erased, report.faults.len()), (1, 0));
    }

    async fn details_that_vanish_or_change_are_faults(app) {
        app.receive(&complete()).await;
        execute(&app, "update event_details set details = salt").await.unwrap();
        assert_eq!(walked(&app).await.faults[0].1, Fault::Details(1));
        execute(&app, "delete from event_details").await.unwrap();
        assert_eq!(walked(&app).await.faults[0].1, Fault::DetailsMissing(1));
    }

    async fn a_chain_holds_no_personal_data(app) {
        let number = app.receive(&complete()).await.number;
        let file = app.case(&number).await;
        for event in &file.events {
            let body = String::from_utf8(event.body.clone()).unwrap();
            for personal in ["Maria", "Gómez", "gomez", "212 555", "Canal Street", "files.example.com/a.jpg"] {
                assert!(!body.contains(personal), "{body}");
            }
        }
    }
}
