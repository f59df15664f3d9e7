//! The pages of a counter-notice: found, filled in, checked; nothing typed is lost, nothing is ticked for anybody.
use askama::Template;
use safeharbor::{
    domain::{
        counter::draft::CounterDraft,
        language::Language,
        number::CaseNumber,
        policy::{CounterField, CounterStatementKind},
    },
    formats::{counter_copy, counter_form, words::Words},
    web::{
        Web,
        public::counter::{CheckPage, Claim, FormPage, Material, Reading, Row},
        visit::Visit,
    },
};

use crate::support::{
    Client, LINES, ROOMY, TestApp, counter_form_of, counter_notice, countered, on_both, places,
    policies_with, served,
};

/// The case of every test: one location can be answered, one cannot, one has no address.
fn material(claim: bool) -> Material {
    let refusals =
        [None, Some("No counter-notice is possible: it is not disabled.".to_owned()), None];
    let rows = (1..).zip(places()).zip(refusals);
    Material {
        number: CaseNumber::from_random(7),
        rows: rows
            .map(|((position, location), refused)| Row {
                position,
                location,
                disabled: if refused.is_none() {
                    "1 March 2026, 09:15 EST (UTC-05:00)".to_owned()
                } else {
                    String::new()
                },
                refused,
            })
            .collect(),
        claim: claim.then(|| Claim {
            claimant: "Gómez Photography".to_owned(),
            works: vec!["Photograph or other image: “Harbour at dawn”, 2019".to_owned()],
        }),
    }
}

fn web(app: &TestApp) -> Visit {
    Visit::english(&Web::new(app.app.clone(), ROOMY))
}

async fn read(app: &TestApp, draft: CounterDraft, more: &[(&str, &str)]) -> Reading {
    let form = counter_form_of(app.app.policies.in_force(), draft, more);
    Reading::of(&web(app), counter_form::read(&form).unwrap(), material(true)).await.unwrap()
}

/// The start tag of the field with this identifier.
fn tag<'p>(page: &'p str, id: &str) -> &'p str {
    let at = page.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no {id} in {page}"));
    let start = page[..at].rfind('<').unwrap();
    &page[start..at + page[at..].find('>').unwrap()]
}

#[track_caller]
fn says(page: &str, words: &[&str]) {
    for word in words {
        assert!(page.contains(word), "“{word}” is not in:\n{page}");
    }
}

on_both! {
    async fn without_a_key_the_case_and_the_location_are_asked_for(app) {
        let visitor = Client::new(&app);
        visitor.get("/counter-notices/new").await.says(200, &[
            "id=\"case\"", "id=\"was_at\"", "your name, address and telephone number", "under penalty of perjury",
        ]);
        visitor.get("/counter-notices/new?case=7K3M2-9QXWD").await.says(200, &["value=\"7K3M2-9QXWD\""]);
        visitor.get("/policies/counter-notice").await.says(200, &["href=\"/counter-notices/new\""]);
    }

    async fn what_is_not_found_comes_back_as_typed_and_tells_nothing(app) {
        let visitor = Client::new(&app);
        let typed = [("case", " <7K3M2> "), ("was_at", LINES[1])];
        let unknown = visitor.post("/counter-notices/find", &typed).await;
        unknown.says(404, &["No case has this number and names this location", "&#60;7K3M2&#62;", "second row"]);
        let number = app.receive(&crate::support::complete()).await.number.to_string();
        let typed = [("case", number.as_str()), ("was_at", "https://files.example.com/other.jpg")];
        visitor.post("/counter-notices/find", &typed).await.says(404, &["No case has this number and names this location"]);
        for typed in [[("case", ""), ("was_at", "https://a.example/")], [("case", "7K3M2-9QXWD"), ("was_at", "  ")]] {
            visitor.post("/counter-notices/find", &typed).await.says(422, &["both are needed", "Error: "]);
        }
    }

    async fn a_wrong_key_opens_nothing_and_nothing_is_stored_by_looking(app) {
        let visitor = Client::new(&app);
        let number = app.receive(&crate::support::complete()).await.number;
        let before = app.case(&number).await.events.len();
        for query in ["party=x&key=y", "party=&key=y", "party=x&key="] {
            let address = format!("/counter-notices/new?case={number}&{query}");
            visitor.get(&address).await.says(404, &["There is nothing here"]);
        }
        assert_eq!(app.case(&number).await.events.len(), before);
    }

    async fn a_form_that_is_none_is_refused_with_words(app) {
        let visitor = Client::new(&app);
        for path in ["/counter-notices/new", "/counter-notices/find", "/counter-notices"] {
            visitor.post_bytes(path, b"name=%FF".to_vec()).await.says(400, &["Nothing was stored"]);
        }
    }

    async fn a_blank_form_warns_before_it_asks_and_ticks_no_statement(app) {
        let policies = app.app.policies.in_force();
        let page = FormPage::blank(&web(&app), counter_form::CounterEnvelope::default(), material(true)).render().unwrap();
        let first = page.find("id=\"locations\"").unwrap();
        assert!(page.find("goes to").or(page.find("give a copy")).unwrap() < first, "the warning stands above the fields");
        for kind in CounterStatementKind::ALL {
            assert!(!tag(&page, kind.key()).contains("checked"), "{kind}");
        }
        for (field, words) in policies.counter_notice.form.iter() {
            says(&page, &[&words.label, &format!("Seen by {}.", words.seen_by)]);
            assert!(field == CounterField::Locations || tag(&page, field.key()).contains("name="), "{field}");
        }
        says(&page, &[
            "Gómez Photography", "Harbour at dawn", "possible: it is not disabled", "value=\"2026-03-02\"",
            "A district in which Harbour Files, Inc. may be found is: Southern District of New York.",
            "data-home=\"us usa", "512(g)(3)(C)",
        ]);
        assert!(!page.contains("id=\"location-2\"") && !tag(&page, "location-1").contains("checked"));
        assert!(!page.contains("id=\"representative\"") && !page.contains("id=\"anyway\""));
    }

    async fn a_stranger_sees_nothing_of_the_claimant_and_the_only_location_is_chosen(app) {
        let mut only = material(false);
        only.rows.truncate(1);
        let page = FormPage::blank(&web(&app), counter_form::CounterEnvelope::default(), only).render().unwrap();
        assert!(!page.contains("Gómez") && !page.contains("What the notice claims"));
        assert!(tag(&page, "location-1").contains("checked"));
    }

    async fn where_nothing_can_be_answered_there_is_no_form(app) {
        let mut none = material(true);
        none.rows.retain(|row| row.refused.is_some());
        let page = FormPage::blank(&web(&app), counter_form::CounterEnvelope::default(), none).render().unwrap();
        says(&page, &["There is nothing to answer now", "possible: it is not disabled"]);
        assert!(!page.contains("<form"));
    }

    async fn problems_and_gaps_come_back_on_top_and_at_the_field_with_everything_typed(app) {
        let typed = countered(|draft| {
            draft.email = "nobody".into();
            draft.phone.clear();
            draft.country = "Canada".into();
            draft.chosen = vec!["1".into(), "2".into()];
            draft.explanation = "kept & <shown>".into();
        });
        let reading = read(&app, typed, &[]).await;
        assert!(!reading.is_ready());
        let page = FormPage::judged(&web(&app), reading).render().unwrap();
        says(&page, &[
            "4 things need another look", "href=\"#location-1\"", "Location 2 cannot be chosen. No counter-notice is possible: it is not disabled.",
            "href=\"#email\"", "id=\"email-error\"", "href=\"#phone\"", "id=\"phone-error\"",
            "href=\"#consent_abroad\"", "This is the consent for an address in “Canada”",
            "kept &#38; &#60;shown&#62;", "Jonas Weber", "48 Orchard Street", "Send it as it is",
        ]);
        for id in ["location-1", "mistake", "consent_us", "service"] {
            assert!(tag(&page, id).contains("checked"), "{id}");
        }
        assert!(!tag(&page, "consent_abroad").contains("checked"));
    }

    async fn the_check_page_shows_the_copy_word_for_word_and_carries_everything_along(app) {
        let policies = app.app.policies.in_force();
        let draft = countered(|draft| draft.signature = "J. Weber".into());
        let reading = read(&app, draft.clone(), &[]).await;
        assert!(reading.is_ready());
        let number = reading.material.number;
        let page = CheckPage::new(&web(&app), reading).render().unwrap();
        let copy = counter_copy::copy(&number, served(policies), &counter_notice(policies, &draft).unwrap());
        says(&page, &[&askama::filters::escape(&copy, askama::filters::Html).unwrap().to_string()]);
        assert!(copy.contains("48 Orchard Street") && !copy.contains("jonas@weber.example"));
        says(&page, &["Everything that the law asks for is there", "jonas@weber.example", "Is that the same person?"]);
        for (name, value) in form_urlencoded::parse(&counter_form_of(policies, draft, &[])) {
            says(&page, &[&format!("type=\"hidden\" name=\"{name}\" value=\"{}\"",
                askama::filters::escape(&value, askama::filters::Html).unwrap())]);
        }
    }

    async fn an_incomplete_counter_notice_may_be_sent_and_says_what_it_lacks(app) {
        let incomplete = || countered(|draft| draft.phone.clear());
        assert!(!read(&app, incomplete(), &[]).await.is_ready());
        let anyway = read(&app, incomplete(), &[("anyway", "yes")]).await;
        assert!(anyway.is_ready());
        let page = CheckPage::new(&web(&app), anyway).render().unwrap();
        says(&page, &["Something that the law asks for is missing", "The telephone number is missing.", "Telephone: not given"]);
        let wrong = read(&app, countered(|draft| draft.name = "a\nb".into()), &[("anyway", "yes")]).await;
        assert!(!wrong.is_ready(), "what cannot be read is never sent");
    }

    async fn statements_made_to_words_nobody_knows_are_asked_for_again(app) {
        let unknown = "0".repeat(64);
        for name in ["policy", "provider"] {
            let reading = read(&app, countered(|_| {}), &[(name, &unknown)]).await;
            assert!(reading.is_reworded && !reading.is_ready());
            let page = FormPage::judged(&web(&app), reading).render().unwrap();
            says(&page, &["The wording of the statements has changed", "Jonas Weber"]);
            assert!(!tag(&page, "mistake").contains("checked"));
        }
    }

    async fn a_counter_notice_is_signed_under_the_words_that_were_shown(app) {
        let old = app.app.policies.in_force().clone();
        let changed = policies_with(&[("Southern District of New York", "District of Maine"), ("I will accept", "I shall accept")]);
        let app = app.with_policies(changed).await;
        let abroad = countered(|draft| {
            draft.country = "Canada".into();
            draft.statements.consent_abroad = true;
        });
        let form = counter_form_of(&old, abroad, &[]);
        let reading = Reading::of(&web(&app), counter_form::read(&form).unwrap(), material(true)).await.unwrap();
        assert!(reading.is_ready());
        assert_eq!(reading.notice.policy, old.counter_notice.version());
        let page = CheckPage::new(&web(&app), reading).render().unwrap();
        says(&page, &["Southern District of New York", "I will accept"]);
        assert!(!page.contains("District of Maine"));
    }

    async fn a_refusal_of_the_case_comes_back_with_everything_typed(app) {
        let reading = read(&app, countered(|_| {}), &[]).await;
        let page = FormPage::refused(&web(&app), reading, "location 1 is already countered").render().unwrap();
        says(&page, &["One thing needs another look", "location 1 is already countered", "Jonas Weber"]);
        assert!(tag(&page, "mistake").contains("checked"));
    }

    async fn words_of_the_policy_are_marked_as_english_on_a_page_in_another_language(app) {
        let mut arabic = web(&app);
        arabic.words = Words::of(Language::Arabic);
        let page = FormPage::blank(&arabic, counter_form::CounterEnvelope::default(), material(true)).render().unwrap();
        says(&page, &[
            "dir=\"rtl\"", "<span lang=\"en\" dir=\"ltr\">Your full name</span>",
            "<span lang=\"en\" dir=\"ltr\">I will accept service of process",
        ]);
        let page = CheckPage::new(&arabic, read(&app, countered(|_| {}), &[]).await).render().unwrap();
        says(&page, &["<div class=\"letter__body\" lang=\"en\" dir=\"ltr\">", "<span lang=\"en\" dir=\"ltr\">I will accept"]);
        let page = FormPage::blank(&web(&app), counter_form::CounterEnvelope::default(), material(true)).render().unwrap();
        assert!(!page.contains("<span lang=") && !page.contains("class=\"translation\""), "nobody reads English twice");
    }

    async fn a_representative_has_a_field_where_the_policy_allows_one(app) {
        let open = policies_with(&[("representative_may_sign = false", "representative_may_sign = true")]);
        let app = app.with_policies(open).await;
        let draft = countered(|draft| draft.representative = "Ann Lee, lawyer".into());
        let page = FormPage::again(&web(&app), read(&app, draft.clone(), &[]).await).render().unwrap();
        assert!(tag(&page, "representative").contains("Ann Lee, lawyer"));
        let page = CheckPage::new(&web(&app), read(&app, draft, &[]).await).render().unwrap();
        says(&page, &["Signed by a representative: Ann Lee, lawyer"]);
    }
}

/// A translation stands beside a statement only while the policy says what was translated: the text
/// in the catalogue must be the one that is shipped.
#[test]
fn the_statements_of_the_catalogue_are_those_of_the_shipped_policy() {
    let policies = crate::support::policies();
    let (policy, words) = (&policies.counter_notice, Words::default());
    let wording = |kind| served(&policies).wording(kind);
    for (kind, name) in [
        (CounterStatementKind::Mistake, "counter-statement-mistake"),
        (CounterStatementKind::ConsentUnitedStates, "counter-statement-consent-us"),
        (CounterStatementKind::Service, "counter-statement-service"),
    ] {
        assert_eq!(words.say(name), wording(kind));
    }
    let abroad = words
        .tell("counter-statement-consent-abroad")
        .with("provider", &policies.provider.legal_name)
        .with("district", &policies.provider.federal_district);
    assert_eq!(abroad.to_string(), wording(CounterStatementKind::ConsentAbroad));
    assert_eq!(words.say("counter-statement-declaration"), policy.declaration_abroad);
}

/// The pages as files, to be looked at in a browser: `COUNTER_PAGES=folder`.
#[tokio::test]
async fn the_words_of_the_pages() {
    let app = TestApp::on_sqlite().await;
    let web = web(&app);
    let start = Client::new(&app).get("/counter-notices/new").await.text();
    let blank = FormPage::blank(&web, counter_form::CounterEnvelope::default(), material(true));
    let gaps = countered(|draft| {
        draft.phone.clear();
        draft.email = "nobody".into();
        draft.country = "Canada".into();
    });
    let wrong = FormPage::judged(&web, read(&app, gaps, &[]).await).render().unwrap();
    let asked = countered(|draft| draft.signature = "J. Weber".into());
    let check = CheckPage::new(&web, read(&app, asked, &[]).await).render().unwrap();
    let pages =
        [("start", start), ("form", blank.render().unwrap()), ("wrong", wrong), ("check", check)];
    for (name, page) in pages {
        if let Some(folder) = std::env::var_os("COUNTER_PAGES") {
            std::fs::write(std::path::Path::new(&folder).join(format!("{name}.html")), &page)
                .unwrap();
        }
        insta::assert_snapshot!(
            format!("page_counter_{name}"),
            crate::page_snapshots::words(&page)
        );
    }
}
