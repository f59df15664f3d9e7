//! Two who change the same two cases at once: one waits for the other, and neither gives up.
use safeharbor::{
    domain::{
        outcome::Reason,
        person::{Person, Role},
        reading::{Correction, ReadAs},
        text::Passage,
    },
    services::{
        ServiceError,
        access::CaseFile,
        audit,
        messages::{self, Taken},
        reading,
    },
    store::cases,
};
use sqlx::{Connection, PgConnection};

use crate::support::{
    TestApp,
    mails::{NOTICE, mail},
    on_both,
};

/// Nothing in it says what it is for.
const DOUBTFUL: &str = "\
Hello,

somebody put my photograph Lighthouse in fog
on your site: https://files.example.com/lighthouse.jpg

Lena Brandt
";

async fn doubtful(app: &TestApp, id: &str) -> CaseFile {
    app.opened(&mail(&[("Message-ID", id)], DOUBTFUL)).await
}

/// Puts the letter of one case to another.
async fn belongs(
    app: &TestApp,
    by: &Person,
    file: &CaseFile,
    other: &CaseFile,
) -> Result<(), ServiceError> {
    let (case, number) = (file.case.id, &file.case.number);
    let letter = reading::letter(&app.app, case, number).await?.expect("it came by mail");
    let correction = Correction { kind: ReadAs::Reply, ..Correction::none(&letter.reading) };
    let reason: Reason = Passage::parse("It belongs there", 100).unwrap().unwrap();
    let to = (&other.case.number, &reason);
    reading::belongs(&app.app, by, case, file.case.revision, to, (&letter, &correction)).await
}

/// Lets both begin while somebody else holds these cases, until PostgreSQL says that both wait; then
/// both go on in the same moment. SQLite has one writer: there, both simply run.
async fn side_by_side<A, B>(
    app: &TestApp,
    held: &[&CaseFile],
    one: impl Future<Output = A>,
    two: impl Future<Output = B>,
) -> (A, B) {
    if !app.url.starts_with("postgres") {
        return tokio::join!(one, two);
    }
    let ids: Vec<_> = held.iter().map(|file| file.case.id).collect();
    let mut tx = app.app.db.write().await.unwrap();
    cases::lock_heads(&mut tx, &ids).await.unwrap();
    let release = async {
        let mut watcher = PgConnection::connect(&app.url).await.unwrap();
        let waiting = "select count(*) from pg_stat_activity \
                       where datname = current_database() and wait_event_type = 'Lock'";
        loop {
            let count: i64 = sqlx::query_scalar(waiting).fetch_one(&mut watcher).await.unwrap();
            if count == 2 {
                break;
            }
            tokio::task::yield_now().await;
        }
        tx.commit().await.unwrap();
    };
    let (one, two, ()) = tokio::join!(one, two, release);
    (one, two)
}

/// An answer to the letters of a case, with a file.
fn answer(file: &CaseFile, id: &str) -> Vec<u8> {
    let thread = format!("<case.{}.claimant@files.example.com>", file.case.id);
    let headers = [
        ("Message-ID", id),
        ("In-Reply-To", thread.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "multipart/mixed; boundary=b"),
    ];
    let body = format!(
        "--b\nContent-Type: text/plain\n\nSee the file of {id}.\n--b\nContent-Type: text/plain\n\
         Content-Disposition: attachment; filename=a.txt\n\nproof {id}\n--b--\n"
    );
    mail(&headers, &body)
}

on_both! {
    async fn two_agents_who_put_each_letter_to_the_other_case_wait_for_one_another_and_both_are_done(app) {
        let (ada, ben) = (app.person("Ada", Role::Agent).await, app.person("Ben", Role::Agent).await);
        let one = doubtful(&app, "<one@brandt.example>").await;
        let two = doubtful(&app, "<two@brandt.example>").await;
        let there = Box::pin(belongs(&app, &ada, &one, &two));
        let back = Box::pin(belongs(&app, &ben, &two, &one));
        let (first, second) = side_by_side(&app, &[&one, &two], there, back).await;
        first.unwrap();
        second.unwrap();
        for file in [&one, &two] {
            assert_eq!(messages::of_case(&app.app, file.case.id).await.unwrap().len(), 2);
        }
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn two_answers_with_files_to_one_case_are_both_joined(app) {
        let file = app.opened(&mail(&[], NOTICE)).await;
        let (one, two) = (answer(&file, "<a1@brandt.example>"), answer(&file, "<a2@brandt.example>"));
        let (first, second): (Taken, Taken) =
            side_by_side(&app, &[&file], Box::pin(app.mailed(&one)), Box::pin(app.mailed(&two))).await;
        assert_eq!((first.cases, second.cases), (vec![file.case.number], vec![file.case.number]));
        let all = messages::of_case(&app.app, file.case.id).await.unwrap();
        assert_eq!(all.iter().filter(|it| it.said.files.iter().all(|file| file.kept)).count(), 3);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }
}
