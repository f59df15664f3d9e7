//! All cases of one address: a link by letter, used once; a session that is nobody's at the desk.
use axum::{
    body::Body,
    http::{Request, header},
};
use jiff::SignedDuration;
use mail_parser::MessageParser;
use safeharbor::{
    domain::{letter::LetterKind, number::CaseNumber, person::Role, text::Passage},
    formats::words::Words,
    jobs,
    mail::{Settings, Transport},
    services::{delivery, lists, mine, sweep},
    store::{Db, letters},
};
use sqlx::AssertSqlSafe;

use crate::{
    letters::says,
    page_snapshots::words,
    support::{Answer, Client, TestApp, complete, draft, on_both},
};

const MARIA: &str = "maria@gomez.example";

/// The paths of the links in the mail folder, in the order of their letters.
pub async fn links(app: &TestApp) -> Vec<String> {
    app.run_jobs().await;
    let letters = app.letters();
    let bodies = letters.iter().filter_map(|letter| {
        let message = MessageParser::default().parse(&letter.message)?;
        message.subject()?.starts_with("Your link").then(|| message.body_text(0).map(Into::into))?
    });
    let path = |body: String| {
        let (_, rest) = body.split_once("https://copyright.files.example.com/mine/")?;
        Some(format!("/mine/{}", rest.split_whitespace().next()?))
    };
    bodies.filter_map(path).collect()
}

/// Somebody who has opened the link that was sent to this address.
pub async fn entered<'a>(app: &'a TestApp, email: &str) -> Client<'a> {
    let visitor = Client::new(app);
    ask(&visitor, email).await;
    let link = links(app).await.pop().expect("a link");
    assert_eq!(visitor.post(&link, &[]).await.location(), "/mine");
    visitor
}

async fn ask(visitor: &Client<'_>, email: &str) -> Answer {
    visitor.post("/cases", &[("email", email)]).await
}

/// A case of somebody else.
async fn of_another(app: &TestApp) -> CaseNumber {
    app.receive(&draft(|draft| draft.email = "lee@park.example".into())).await.number
}

async fn count(app: &TestApp, table: &str) -> i64 {
    let sql = AssertSqlSafe(format!("select count(*) from {table}"));
    match &app.app.db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(sql).fetch_one(read).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await.unwrap(),
    }
}

on_both! {
    async fn a_letter_opens_all_cases_of_its_address_and_no_other(app) {
        let (first, second) = (app.receive(&complete()).await, app.receive(&complete()).await);
        let other = of_another(&app).await;
        let visitor = Client::new(&app);
        assert_eq!(ask(&visitor, " Maria@GOMEZ.example ").await.location(), "/cases?asked=yes");
        visitor.get("/cases?asked=yes").await.says(200, &["If notices were sent from this address, a letter is on its way."]);
        let link = links(&app).await.pop().unwrap();
        visitor.get(&link).await.says(200, &["Open my cases"]);
        assert_eq!(visitor.post(&link, &[]).await.location(), "/mine");
        let page = visitor.get("/mine").await;
        page.says(200, &[MARIA, "In review", "By 5 March 2026, 12:00 EST (UTC-05:00): A person decides about each location."]);
        let text = page.text();
        assert!(!text.contains(&other.to_string()) && !text.contains("key="), "{text}");
        let at = |number: &CaseNumber| text.find(&number.to_string()).expect("listed");
        assert!(at(&second.number) < at(&first.number), "the newest first");
        for (path, ends) in [("", ""), ("/receipt.pdf", "/receipt.pdf")] {
            let opened = visitor.get(&format!("/mine/cases/{}{path}", first.number)).await.location();
            assert_eq!(opened, format!("/cases/{}{ends}?key={}", first.number, first.key.reveal()));
            visitor.get(&opened).await.says(200, &[]);
            for strange in [other.to_string(), "7K3M2-9QXWD".to_owned(), "nonsense".to_owned()] {
                assert_eq!(visitor.get(&format!("/mine/cases/{strange}{path}")).await.status.as_u16(), 404);
            }
        }
    }

    async fn programs_that_open_links_use_none_up_and_a_person_uses_it_once(app) {
        app.receive(&complete()).await;
        let (person, thief) = (Client::new(&app), Client::new(&app));
        ask(&person, MARIA).await;
        let link = links(&app).await.pop().unwrap();
        for _ in 0..3 {
            thief.get(&link).await.says(200, &["Open my cases"]);
            assert_eq!(thief.get("/mine").await.location(), "/cases?ended=yes", "looking lets nobody in");
        }
        assert_eq!(person.post(&link, &[]).await.location(), "/mine");
        thief.post(&link, &[]).await.says(410, &["This link cannot be used"]);
        thief.get(&link).await.says(410, &["Ask for a new link"]);
        for forged in ["/mine/x", "/mine/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &format!("{link}A"), "/mine/%00"] {
            assert_eq!(thief.get(forged).await.status.as_u16(), 410, "{forged}");
            assert_eq!(thief.post(forged, &[]).await.status.as_u16(), 410, "{forged}");
        }
        person.get("/mine").await.says(200, &[MARIA]);
    }

    async fn links_and_sessions_end_by_themselves_and_by_a_button(app) {
        app.receive(&complete()).await;
        let visitor = Client::new(&app);
        ask(&visitor, MARIA).await;
        let late = links(&app).await.pop().unwrap();
        app.advance(mine::LINK);
        visitor.get(&late).await.says(410, &[]);
        visitor.post(&late, &[]).await.says(410, &[]);
        let visitor = entered(&app, MARIA).await;
        app.advance(mine::SESSION - SignedDuration::from_secs(1));
        visitor.get("/mine").await.says(200, &[MARIA]);
        app.advance(SignedDuration::from_secs(1));
        assert_eq!(visitor.get("/mine").await.location(), "/cases?ended=yes");
        visitor.get("/cases?ended=yes").await.says(200, &["your time has run out"]);
        let visitor = entered(&app, MARIA).await;
        let (own, stolen) = (visitor.cookie().unwrap(), Client::new(&app));
        assert_eq!(visitor.post("/mine/sign-out", &[]).await.location(), "/cases?left=yes");
        visitor.get("/cases?left=yes").await.says(200, &["You are signed out"]);
        stolen.hold(own);
        assert_eq!(stolen.get("/mine").await.location(), "/cases?ended=yes", "a copy of the cookie opens nothing");
    }

    async fn every_page_of_it_asks_for_its_own_session(app) {
        let number = app.receive(&complete()).await.number;
        let paths = ["/mine".to_owned(), "/mine/cases.csv".into(), "/mine/cases.json".into(),
                     format!("/mine/cases/{number}"), format!("/mine/cases/{number}/receipt.pdf")];
        let claimant = entered(&app, MARIA).await;
        let cookie = claimant.cookie().unwrap();
        let desk = Client::signed_in(&app, "Anna", Role::Administrator).await;
        let (name, token) = cookie.split_once('=').unwrap();
        assert_eq!(name, "__Host-safeharbor-cases");
        let (_, desk_token) = desk.cookie().unwrap().split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        let crossed = Client::new(&app);
        crossed.hold(format!("{name}={desk_token}"));
        for path in &paths {
            for nobody in [&Client::new(&app), &desk, &crossed] {
                assert_eq!(nobody.get(path).await.location(), "/cases?ended=yes", "{path}");
            }
            assert_ne!(claimant.get(path).await.headers.get("location").map(|it| it.to_str().unwrap()), Some("/cases?ended=yes"));
        }
        crossed.hold(format!("__Host-safeharbor={token}"));
        assert!(crossed.get("/desk").await.location().starts_with("/desk/sign-in"));
        assert!(claimant.get("/desk").await.location().starts_with("/desk/sign-in"));
        desk.get("/desk").await.says(200, &[]);
    }

    async fn the_cookie_is_kept_from_scripts_other_sites_and_plain_lines(app) {
        app.receive(&complete()).await;
        let visitor = Client::new(&app);
        ask(&visitor, MARIA).await;
        let link = links(&app).await.pop().unwrap();
        let foreign = Request::post(&link).header("sec-fetch-site", "cross-site")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::empty()).unwrap();
        visitor.send(foreign).await.says(403, &[]);
        let answer = visitor.post(&link, &[]).await;
        let set = answer.headers[header::SET_COOKIE].to_str().unwrap();
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
            assert!(set.contains(part), "{set}");
        }
        for path in ["/mine", "/mine/cases.csv"] {
            assert_eq!(visitor.get(path).await.headers["cache-control"], "no-store");
        }
    }

    async fn whether_an_address_is_known_shows_in_no_answer(app) {
        app.receive(&complete()).await;
        let visitor = Client::new(&app);
        let (known, unknown) = (ask(&visitor, MARIA).await, ask(&visitor, "nobody@gomez.example").await);
        assert_eq!((known.status, known.location(), &known.bytes), (unknown.status, unknown.location(), &unknown.bytes));
        assert_eq!(links(&app).await.len(), 1);
        assert_eq!(count(&app, "case_link_tries").await, 2, "both are counted");
        visitor.post("/cases", &[]).await.says(422, &["Enter your e-mail address"]);
        for wrong in ["maria", "a@b", "\"<script>\"@x.org", "maria@gomez.example\r\nBcc: b@x.org"] {
            ask(&visitor, wrong).await.says(422, &["like name@example.org"]);
        }
    }

    async fn an_address_gets_three_letters_in_an_hour_whatever_node_is_asked(app) {
        app.receive(&complete()).await;
        let node = app.second_node().await;
        let (here, there) = (Client::new(&app), Client::new(&node));
        for _ in 0..3 {
            let (one, two) = tokio::join!(ask(&here, MARIA), ask(&there, "MARIA@gomez.example"));
            assert_eq!(one.location(), two.location(), "the answer stays the same");
        }
        assert_eq!(count(&app, "letters where kind = 'case_link'").await, 3);
        for app in [&app, &node] {
            app.advance(mine::COUNTED);
        }
        ask(&there, MARIA).await;
        assert_eq!(count(&app, "letters where kind = 'case_link'").await, 4);
    }

    async fn who_asks_for_many_addresses_is_asked_to_wait(app) {
        let visitor = Client::new(&app);
        for number in 0..10 {
            assert_eq!(ask(&visitor, &format!("a{number}@gomez.example")).await.status.as_u16(), 303);
        }
        let refused = ask(&visitor, MARIA).await;
        refused.says(429, &["Wait 6 seconds and ask again", MARIA]);
        assert_eq!(refused.headers["retry-after"], "6");
        assert_eq!(count(&app, "case_link_tries").await, 10, "nothing was looked up");
        assert_eq!(visitor.submit(&complete(), "t").await.status.as_u16(), 303, "a notice is another matter");
        app.advance(SignedDuration::from_secs(6));
        assert_eq!(ask(&visitor, MARIA).await.status.as_u16(), 303);
    }

    async fn of_two_nodes_that_use_a_link_one_begins_a_session_and_both_know_it(app) {
        app.receive(&complete()).await;
        let node = app.second_node().await;
        let (here, there) = (Client::new(&app), Client::new(&node));
        ask(&here, MARIA).await;
        let link = links(&app).await.pop().unwrap();
        let (one, two) = tokio::join!(here.post(&link, &[]), there.post(&link, &[]));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 410]);
        let cookie = here.cookie().or(there.cookie()).unwrap();
        for client in [&here, &there] {
            client.hold(cookie.clone());
            client.get("/mine").await.says(200, &[MARIA]);
        }
    }

    async fn the_link_lies_in_the_letter_that_was_sent_and_nowhere_else(app) {
        app.receive(&complete()).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let visitor = Client::new(&app);
        ask(&visitor, MARIA).await;
        let link = links(&app).await.pop().unwrap();
        let token = link.strip_prefix("/mine/").unwrap();
        assert!(token.len() >= 43, "256 bits");
        assert_eq!(count(&app, &format!("letters where body like '%{token}%'")).await, 0);
        let letter = own_letter(&app).await;
        agent.get(&format!("/desk/letters/{letter}")).await.says(200, &["[the link is in the letter that was sent"]);
        // Nobody at the desk need do anything when it comes back.
        let ben = app.person("Ben", Role::Agent).await;
        let how = Passage::parse("550 5.1.1 nobody", 99).unwrap().unwrap();
        delivery::came_back(&app.app, &ben, letter, &how).await.unwrap();
        assert_eq!(lists::letters(&app.app).await.unwrap().counts.letters, 0);
    }

    async fn a_letter_that_waited_for_its_mail_server_holds_a_link_that_works(app) {
        app.receive(&complete()).await;
        app.run_jobs().await;
        let visitor = Client::new(&app);
        ask(&visitor, MARIA).await;
        let transport = Transport::smtp("smtp://127.0.0.1:9").unwrap();
        let away = Settings { transport, ..(*app.mail).clone() };
        jobs::keep_due(&app.app, &away.into()).await.unwrap();
        app.advance(mine::LINK + mine::LINK);
        let link = links(&app).await.pop().unwrap();
        assert_eq!(visitor.post(&link, &[]).await.location(), "/mine");
    }

    async fn whose_a_case_is_follows_the_version_of_the_notice_that_counts(app) {
        let incomplete = draft(|draft| draft.signature.clear());
        let received = app.receive(&incomplete).await;
        let before = entered(&app, MARIA).await;
        before.get("/mine").await.says(200, &[&received.number.to_string()]);
        app.complete(&received, &draft(|draft| draft.email = "lee@park.example".into()), None).await.unwrap();
        before.get("/mine").await.says(200, &["Nothing here"]);
        assert_eq!(before.get(&format!("/mine/cases/{}", received.number)).await.status.as_u16(), 404);
        let after = entered(&app, "lee@park.example").await;
        after.get("/mine").await.says(200, &[&received.number.to_string()]);
    }

    async fn who_calls_themselves_by_an_address_is_not_who_reads_its_mail(app) {
        let named = draft(|draft| {
            draft.email.clear();
            draft.organisation = MARIA.into();
        });
        for _ in 0..25 {
            app.receive(&named).await;
        }
        let visitor = Client::new(&app);
        ask(&visitor, MARIA).await;
        assert_eq!(links(&app).await.len(), 0);
        let own = app.receive(&complete()).await.number;
        let visitor = entered(&app, MARIA).await;
        let page = visitor.get("/mine").await;
        page.says(200, &[&own.to_string()]);
        assert_eq!(page.text().matches("class=\"mine__case\"").count(), 1);
    }

    async fn the_sweeper_forgets_what_is_of_no_use_any_more(app) {
        app.receive(&complete()).await;
        entered(&app, MARIA).await;
        ask(&Client::new(&app), MARIA).await;
        links(&app).await;
        let counts = async || {
            let mut counts = Vec::new();
            for table in ["case_links", "claimant_sessions", "case_link_tries", "letters where kind = 'case_link'"] {
                counts.push(count(&app, table).await);
            }
            counts
        };
        assert_eq!(counts().await, [1, 1, 1, 2]);
        for (after, left) in [
            (SignedDuration::from_mins(30), [0, 1, 1, 2]),
            (SignedDuration::from_mins(30), [0, 1, 0, 2]),
            (SignedDuration::from_mins(60), [0, 0, 0, 2]),
            (SignedDuration::from_hours(24 * 7), [0, 0, 0, 0]),
        ] {
            app.advance(after);
            sweep::sweep(&app.app).await.unwrap();
            assert_eq!(counts().await, left, "{after} later");
        }
        assert!(count(&app, "letters").await > 0, "other letters stay");
    }
}

/// The letter with a link, as it is at rest.
async fn own_letter(app: &TestApp) -> safeharbor::domain::ids::LetterId {
    let sql = "select id from letters where kind = 'case_link'";
    let id = match &app.app.db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(sql).fetch_one(read).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await.unwrap(),
    };
    let mut tx = app.app.db.read().await.unwrap();
    let filed = letters::find(&mut tx, safeharbor::domain::ids::LetterId(id)).await.unwrap();
    filed.unwrap().letter.id
}

#[test]
fn the_letter_says_what_the_link_does_and_what_to_do_about_a_stranger() {
    let link = "https://copyright.files.example.com/mine/TOKEN";
    let text = safeharbor::formats::letter::case_link(
        Words::default(),
        &crate::support::policies(),
        MARIA,
        link,
    );
    says(LetterKind::CaseLink, "", MARIA, &text.subject, &text.body);
}

#[tokio::test]
async fn what_the_pages_say() {
    let app = TestApp::on_sqlite().await;
    app.receive(&draft(|draft| draft.signature.clear())).await;
    app.receive(&complete()).await;
    let visitor = Client::new(&app);
    ask(&visitor, MARIA).await;
    insta::assert_snapshot!(
        "page_lookup_asked",
        words(&visitor.get("/cases?asked=yes").await.text())
    );
    insta::assert_snapshot!("page_lookup_wrong", words(&ask(&visitor, "maria").await.text()));
    let link = links(&app).await.pop().unwrap();
    insta::assert_snapshot!("page_mine_link", words(&visitor.get(&link).await.text()));
    visitor.post(&link, &[]).await;
    insta::assert_snapshot!("page_mine", words(&visitor.get("/mine").await.text()));
    insta::assert_snapshot!("page_mine_gone", words(&visitor.get(&link).await.text()));
}
