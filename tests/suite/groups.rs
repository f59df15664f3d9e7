//! Notices that arrive at the same time: stored together, each with its own answer.
use futures_util::{FutureExt, future::join_all};
use safeharbor::{
    domain::{
        event::Channel,
        evidence::{FileName, Offered},
    },
    services::{
        ServiceError, audit,
        intake::{self, Submission},
    },
    store::Db,
};

use crate::support::{TestApp, complete, on_both, submission_bytes};

/// How many transactions stored the cases; only PostgreSQL remembers.
async fn transactions(app: &TestApp) -> Option<i64> {
    let Db::Postgres(pool) = &app.app.db else { return None };
    let count = "select count(distinct xmin::text) from cases";
    Some(sqlx::query_scalar(count).fetch_one(pool).await.unwrap())
}

on_both! {
    async fn those_that_arrive_together_share_a_transaction(app) {
        let draft = complete();
        let answers = join_all((0..24).map(|_| app.submit(&draft, None))).await;
        let mut numbers: Vec<String> =
            answers.into_iter().map(|answer| answer.unwrap().number.to_string()).collect();
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 24);
        let report = audit::verify(&app.app).await.unwrap();
        assert_eq!((report.cases, report.events, report.faults.len()), (24, 72, 0));
        assert!(transactions(&app).await.is_none_or(|many| many <= 3));
    }

    async fn one_that_was_there_already_gets_its_first_answer_and_the_others_theirs(app) {
        let draft = complete();
        let before = app.submit(&draft, Some([1; 32])).await.unwrap();
        let keys = [Some([2; 32]), Some([1; 32]), None, Some([3; 32])];
        let answers = join_all(keys.map(|key| app.submit(&draft, key))).await;
        let numbers: Vec<String> =
            answers.into_iter().map(|answer| answer.unwrap().number.to_string()).collect();
        assert_eq!(numbers[1], before.number.to_string());
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 4);
    }

    async fn one_whose_evidence_is_gone_is_refused_alone(app) {
        let gone = Offered {
            object: safeharbor::domain::ids::ObjectId(uuid::Uuid::nil()),
            name: FileName::of("a.png"),
            size: 1,
            sha256: [0; 32],
            media_type: "image/png".to_owned(),
        };
        let policy = app.app.policies.copyright().clone();
        let notice = complete().parse(&policy, app.app.clock.now()).unwrap();
        let bytes = submission_bytes(&complete());
        let plain = || Submission::new(notice.clone(), &policy, Channel::Form, &bytes);
        let submissions = [plain(), Submission { evidence: vec![gone], ..plain() }, plain()];
        let answers = join_all(submissions.iter().map(|one| intake::receive(&app.app, one))).await;
        let is_stored: Vec<bool> = answers.iter().map(Result::is_ok).collect();
        assert_eq!(is_stored, [true, false, true]);
        assert!(matches!(&answers[1], Err(ServiceError::Refused(_))));
        let all = intake::receive_all(&app.app, &submissions).await;
        assert_eq!(all.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 4);
    }

    async fn whoever_hangs_up_takes_nobody_along(app) {
        let draft = complete();
        assert!(app.submit(&draft, None).now_or_never().is_none());
        let second = app.submit(&draft, None).await.unwrap();
        assert_eq!(app.case(&second.number).await.notice.locations.len(), 2);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 2);
    }

    async fn many_at_once_are_one_transaction_and_the_same_again_are_the_same(app) {
        let policy = app.app.policies.copyright().clone();
        let notice = complete().parse(&policy, app.app.clock.now()).unwrap();
        let bytes = submission_bytes(&complete());
        let submissions: Vec<Submission<'_>> = (0..200_u8)
            .map(|n| Submission {
                key: Some([n; 32]),
                ..Submission::new(notice.clone(), &policy, Channel::Table, &bytes)
            })
            .collect();
        let numbers = |answers: Vec<Result<intake::Received, _>>| -> Vec<String> {
            answers.into_iter().map(|one: Result<_, ServiceError>| one.unwrap().number.to_string()).collect()
        };
        let first = numbers(intake::receive_all(&app.app, &submissions).await);
        assert!(transactions(&app).await.is_none_or(|many| many == 1));
        let again = numbers(intake::receive_all(&app.app, &submissions).await);
        assert_eq!(first, again);
        let report = audit::verify(&app.app).await.unwrap();
        assert_eq!((report.cases, report.faults.len()), (200, 0));
    }
}
