//! The help centre and the contact page: what is found and how, what is counted, and what is never believed.
use std::sync::Arc;

use axum::{
    body::Body,
    http::{Request, header},
};
use jiff::SignedDuration;
use regex::Regex;
use safeharbor::{
    domain::{
        contact::Contact,
        policy::help::{Article, Category, Help, House},
    },
    services::{
        App,
        help::{self, Centre},
        metrics,
    },
    startup,
    store::{self, Db},
};

use crate::{
    page_snapshots::words,
    support::{Client, TestApp, on_both},
};

/// The articles made findable, as a start of the program does.
async fn published(app: &TestApp) -> Client<'_> {
    help::publish(&app.app).await.unwrap();
    Client::new(app)
}

/// The names of the articles that a search finds, the best first.
async fn found(visitor: &Client<'_>, query: &str) -> Vec<String> {
    let answer = visitor.get(&address(query)).await;
    assert_eq!(answer.status.as_u16(), 200, "{query:.40}");
    let text = answer.text();
    let hits = text.split_once("<ol class=\"hits\">").map_or("", |(_, hits)| hits);
    let hits = hits.split("</ol>").next().unwrap_or_default();
    let links = hits.split("<h3><a href=\"/help/").skip(1);
    links.filter_map(|link| link.split('"').next()).map(str::to_owned).collect()
}

fn address(query: &str) -> String {
    let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
    format!("/help?q={query}")
}

fn articles() -> Vec<Article> {
    startup::help::read(None).unwrap()
}

async fn rows(db: &Db, table: &str) -> i64 {
    let sql = sqlx::AssertSqlSafe(format!("select count(*) from {table}"));
    match db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(sql).fetch_one(read).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await.unwrap(),
    }
}

on_both! {
    async fn people_find_the_article_by_their_own_words(app) {
        let visitor = published(&app).await;
        for (query, slug) in [
            ("counter-notice", "how-to-counter"),
            ("what is a counter notification?", "how-to-counter"),
            ("parody", "fair-use-first"),
            ("three strikes", "strikes"),
            ("withdraw", "taking-a-notice-back"),
            ("withdrawing my notice", "taking-a-notice-back"),
            ("forgot password", "lost-key"),
            ("trademark", "other-matters"),
            ("spreadsheet", "many-addresses"),
            ("business days", "what-the-dates-mean"),
            ("my video was taken down", "letter-about-my-upload"),
            ("phishing", "is-it-genuine"),
        ] {
            let hits = found(&visitor, query).await;
            assert!(hits.iter().take(3).any(|hit| hit == slug), "{query}: {hits:?}");
        }
    }

    async fn half_typed_words_and_slips_of_the_finger_are_forgiven(app) {
        let visitor = published(&app).await;
        for (query, slug) in [
            ("parod", "fair-use-first"),
            ("count", "how-to-counter"),
            ("repaet strikse", "strikes"),
            ("couter-notise", "how-to-counter"),
            ("spredsheet", "many-addresses"),
            ("trademrak", "other-matters"),
        ] {
            let hits = found(&visitor, query).await;
            assert!(hits.iter().take(4).any(|hit| hit == slug), "{query}: {hits:?}");
        }
        let page = visitor.get(&address("spredsheet")).await;
        page.says(200, &["Nothing holds the words as you wrote them", "<strong>spreadsheet</strong>"]);
        let right = visitor.get(&address("spreadsheet")).await.text();
        assert!(!right.contains("Nothing holds the words"), "what is right is not corrected");
    }

    async fn found_words_are_marked_and_what_is_marked_is_escaped(app) {
        let visitor = published(&app).await;
        let page = visitor.get(&address("perjury")).await.text();
        assert!(page.contains("<mark>perjury</mark>"), "{page}");
        let page = visitor.get(&address("<script>alert(1)</script> perjury")).await.text();
        assert!(!page.contains("<script>alert"), "{page}");
        assert!(page.contains("&#60;script&#62;") || page.contains("&lt;script"), "{page}");
        assert!(!page.contains('\u{E000}') && !page.contains('\u{E001}'));
    }

    async fn a_word_that_no_article_holds_does_not_hide_the_others(app) {
        let visitor = published(&app).await;
        let page = visitor.get(&address("xylophone parody")).await;
        page.says(200, &["No article holds all your words", "/help/fair-use-first"]);
    }

    async fn what_is_not_found_leads_to_the_contact_page(app) {
        let visitor = published(&app).await;
        for query in ["xylophone", "🎵🎵🎵", "\u{202E}\u{200F}", "* AND \" OR (", "'", "%", "the and of", "\0"] {
            let page = visitor.get(&address(query)).await;
            page.says(200, &["Nothing was found", "href=\"/contact\""]);
            assert_eq!(found(&visitor, query).await, Vec::<String>::new(), "{query:?}");
        }
    }

    async fn no_query_breaks_the_search(app) {
        let visitor = published(&app).await;
        for query in [
            "\"unclosed notice", "notice) OR (1=1", "notice' ; drop table help_words; --", "notice:*", "title:notice",
            "^notice", "notice NEAR/2 counter", "-notice", "!notice & counter |", "<-> notice", "no\u{AD}tice",
            "\u{202E}notice\u{202C}", "NOTICE", "ｎotice notice", "إشعار notice", "著作権 notice", "\u{E000}notice\u{E001}",
        ] {
            let hits = found(&visitor, query).await;
            assert!(!hits.is_empty(), "{query}");
        }
        let long = "notice ".repeat(1_500);
        let page = visitor.get(&address(&long)).await;
        page.says(200, &["only its beginning was looked for"]);
        assert!(page.text().len() < 60_000, "ten kilobytes are not shown again and again");
        assert!(!found(&visitor, &long).await.is_empty());
        assert_eq!(found(&visitor, &"x".repeat(10_000)).await, Vec::<String>::new());
        for raw in ["/help?q=%ff%fe", "/help?q=%", "/help?q", "/help?q=a&q=b"] {
            assert_eq!(visitor.get(raw).await.status.as_u16(), 200, "{raw}");
        }
    }

    async fn the_index_is_made_once_for_all_nodes_and_anew_for_other_contents(app) {
        let other = app.second_node().await;
        let (one, two) = tokio::join!(help::publish(&app.app), help::publish(&other.app));
        one.unwrap();
        two.unwrap();
        let many = i64::try_from(articles().len()).unwrap();
        assert_eq!(rows(&app.app.db, "help_words").await, many);
        // A newer program on the same database, while the older one still runs.
        for edition in 0..6 {
            app.advance(SignedDuration::from_hours(1));
            let mut tx = app.app.db.write().await.unwrap();
            let article = ["new", "Novelty", "", "", "xylophone"].map(str::to_owned);
            let name = format!("edition {edition}");
            let now = app.app.clock.now();
            assert!(store::help::index(&mut tx, &name, [article.clone()], now).await.unwrap());
            assert!(!store::help::index(&mut tx, &name, [article], now).await.unwrap());
            tx.commit().await.unwrap();
            app.advance(SignedDuration::from_hours(1));
            help::publish(&app.app).await.unwrap();
        }
        let visitor = Client::new(&app);
        assert_eq!(found(&visitor, "xylophone").await, Vec::<String>::new(), "that is another edition");
        assert!(!found(&visitor, "parody").await.is_empty());
        assert!(rows(&app.app.db, "help_words_editions").await <= 5, "old ones are removed");
    }

    async fn reads_and_answers_are_counted_without_saying_whose_they_are(app) {
        let visitor = published(&app).await;
        for _ in 0..3 {
            visitor.get("/help/strikes").await.says(200, &["Did this answer your question?"]);
        }
        visitor.get("/help/lost-key").await.says(200, &[]);
        visitor.get("/help/no-such-article").await.says(404, &[]);
        let head = Request::head("/help/strikes").body(Body::empty()).unwrap();
        visitor.send(head).await.says(200, &[]);
        assert_eq!(rows(&app.app.db, "help_counts").await, 0, "reading writes nothing");
        let said = visitor.post("/help/strikes/answer", &[("helped", "yes")]).await;
        assert_eq!(said.location(), "/help/strikes?helped=yes#answer");
        assert!(!said.headers.contains_key(header::SET_COOKIE));
        visitor.get("/help/strikes?helped=yes").await.says(200, &["Thank you"]);
        visitor.post("/help/strikes/answer", &[("helped", "no")]).await;
        visitor.get("/help/strikes?helped=no").await.says(200, &["Thank you", "/contact"]);
        help::flush(&app.app).await.unwrap();
        help::flush(&app.app).await.unwrap();
        let counts = help::counts(&app.app).await.unwrap();
        let strikes = counts["strikes"];
        assert_eq!((strikes.reads, strikes.helped, strikes.not_helped), (3, 1, 1));
        assert_eq!(counts.len(), 2, "{counts:?}");
        let figures = metrics::read(&app.app).await.unwrap();
        let figure = |label: &str| figures.iter().find(|it| it.label == label).map(|it| it.value);
        assert_eq!(figure("{article=\"strikes\"}"), Some(3));
        assert_eq!(figure("{article=\"strikes\",helped=\"no\"}"), Some(1));
        let page = visitor.get("/help").await.text();
        let most = page.split_once("class=\"most\"").unwrap().1;
        let (first, second) = (most.find("/help/strikes").unwrap(), most.find("/help/lost-key").unwrap());
        assert!(first < second);
    }

    async fn two_nodes_count_together(app) {
        let other = app.second_node().await;
        for (node, reads) in [(&app, 2), (&other, 5)] {
            for _ in 0..reads {
                node.app.help.was_read("strikes");
            }
        }
        let (one, two) = tokio::join!(help::flush(&app.app), help::flush(&other.app));
        one.unwrap();
        two.unwrap();
        assert_eq!(help::counts(&app.app).await.unwrap()["strikes"].reads, 7);
    }

    async fn an_answer_that_is_none_is_refused_and_so_is_one_from_another_site(app) {
        let visitor = published(&app).await;
        for fields in [&[("helped", "perhaps")][..], &[], &[("other", "yes")]] {
            let answer = visitor.post("/help/strikes/answer", fields).await;
            assert!(answer.status.is_client_error(), "{fields:?}: {}", answer.status);
        }
        visitor.post("/help/no-such-article/answer", &[("helped", "yes")]).await.says(404, &[]);
        let foreign = Request::post("/help/strikes/answer")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "cross-site")
            .body(Body::from("helped=yes"))
            .unwrap();
        visitor.send(foreign).await.says(403, &[]);
        help::flush(&app.app).await.unwrap();
        assert_eq!(help::counts(&app.app).await.unwrap().len(), 0);
    }

    async fn without_its_database_the_help_can_still_be_read(app) {
        let visitor = published(&app).await;
        app.app.db.close().await;
        visitor.get("/help").await.says(200, &["My material was removed"]);
        visitor.get("/help/strikes").await.says(200, &[]);
        visitor.get("/contact").await.says(200, &[]);
        visitor.get(&address("strikes")).await.says(200, &["The search does not work at the moment", "/help/strikes"]);
        assert!(help::flush(&app.app).await.is_err());
    }

    async fn counts_that_could_not_be_stored_are_stored_later(app) {
        let broken = app.second_node().await;
        broken.app.help.was_read("strikes");
        broken.app.db.close().await;
        assert!(help::flush(&broken.app).await.is_err());
        broken.app.help.was_read("strikes");
        assert!(help::flush(&broken.app).await.is_err());
        assert_eq!(broken.app.help.noted()["strikes"].reads, 2);
    }

    async fn every_channel_says_what_it_is_for_what_never_to_send_and_when_to_expect_an_answer(app) {
        let page = Client::new(&app).get("/contact").await;
        page.says(200, &[
            "href=\"/notices/new\"", "href=\"/counter-notices/new\"",
            "mailto:copyright@files.example.com", "href=\"tel:", "mailto:support@files.example.com",
            "href=\"https://forum.files.example.com/\"", "social.example/@files",
            "24 to 72 hours", "A social account is not the designated agent", "Trade mark",
        ]);
        let text = page.text();
        let channels = text.matches("class=\"channel\"").count();
        assert_eq!(channels, 7);
        for part in ["Use it for", "Never send there", "When you hear from us"] {
            assert_eq!(text.matches(part).count(), channels, "{part}");
        }
    }
}

#[tokio::test]
async fn channels_that_nobody_configured_are_not_listed() {
    let mut app = TestApp::on_sqlite().await;
    let inner: &mut App = Arc::get_mut(&mut app.app).unwrap();
    inner.settings.contact = Contact::default();
    inner.settings.targets.late_hours = 96;
    let page = Client::new(&app).get("/contact").await;
    page.says(200, &["24 to 96 hours"]);
    let text = page.text();
    assert!(!text.contains("Community forum") && !text.contains("Social accounts"), "{text}");
}

#[tokio::test]
async fn the_pages_of_the_help_and_of_contact() {
    let app = TestApp::on_sqlite().await;
    let visitor = published(&app).await;
    for _ in 0..2 {
        app.app.help.was_read("strikes");
    }
    help::flush(&app.app).await.unwrap();
    let page = async |path: &str| words(&visitor.get(path).await.text());
    insta::assert_snapshot!("page_help", page("/help").await);
    insta::assert_snapshot!("page_help_found", page("/help?q=three+strikes").await);
    insta::assert_snapshot!("page_help_nothing", page("/help?q=xylophone").await);
    insta::assert_snapshot!("page_contact", page("/contact").await);
    let mut all = Vec::new();
    for at in app.app.help.help.pages() {
        let slug = &at.article.slug;
        let shown = page(&format!("/help/{slug}")).await;
        let main = shown.split_once(&at.article.title).unwrap().1;
        assert!(main.contains("\nRead next\n"), "{slug} leads nowhere");
        let main = main.split("\nDid this answer").next().unwrap_or_default();
        let main = main.split("\nRead next").next().unwrap_or_default();
        all.push(format!("=== {slug}: {}{main}\n\n", at.article.title));
    }
    insta::assert_snapshot!("help_articles", all.concat());
    insta::assert_snapshot!("page_help_article", page("/help/what-the-dates-mean").await);
}

#[test]
fn the_shipped_articles_are_short_and_lead_on() {
    let articles = articles();
    for category in Category::ALL {
        let many = articles.iter().filter(|article| article.category == *category).count();
        assert!(many >= 3, "{category}: {many}");
    }
    for article in &articles {
        let slug = &article.slug;
        assert!(article.summary.len() <= 160 && article.title.len() <= 70, "{slug}");
        assert!((2..=4).contains(&article.related.len()), "{slug}");
        assert!(article.keywords.len() >= 5, "{slug}");
    }
}

#[test]
fn no_article_writes_a_deadline_of_its_own() {
    let number = Regex::new(r"\b\d+[ \n](business days|days|hours|months|years|minutes)").unwrap();
    let folder = std::path::Path::new("policies/help");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let body = text.splitn(3, "+++").nth(2).unwrap().to_owned();
        let found: Vec<&str> = number.find_iter(&body).map(|it| it.as_str()).collect();
        assert_eq!(found, Vec::<&str>::new(), "{}", path.display());
        let words = body.split_whitespace().count();
        assert!((150..=350).contains(&words), "{}: {words} words", path.display());
    }
}

#[tokio::test]
async fn articles_follow_the_settings() {
    let app = TestApp::on_sqlite().await;
    let settings = &app.app.settings;
    let mut house =
        House { targets: settings.targets, terms: settings.terms, evidence: settings.evidence };
    house.targets.late_hours = 99;
    house.terms.cure_lapse_days = 7;
    house.terms.cure_remind_days = 3;
    house.terms.complaint_months = 9;
    let policies = app.app.policies.in_force();
    let help = Help::of(articles(), policies, &house);
    let text = |slug: &str| help.page(slug).unwrap().text.clone();
    assert!(text("after-sending").contains("24 to 99 hours"), "{}", text("after-sending"));
    assert!(text("incomplete-notice").contains("After 7 business days"));
    assert!(text("declined").contains("within 9 months"));
    for page in help.pages() {
        assert!(
            !page.html.body.contains("{{") && !page.html.body.contains('\\'),
            "{}",
            page.article.slug
        );
    }
    let same = Help::of(articles(), policies, &house);
    assert_eq!(Centre::new(help).help.edition(), same.edition());
}
