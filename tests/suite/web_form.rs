//! The form on the web: asked, checked, sent once; nothing typed is ever lost.
use safeharbor::{
    domain::{
        person::Role,
        policy::{FormField, StatementKind},
    },
    services::audit,
    web::EdgeSettings,
};

use crate::support::{Client, ROOMY, complete, draft, form_of, on_both};

on_both! {
    async fn a_notice_is_filled_in_checked_and_sent(app) {
        let visitor = Client::new(&app);
        let seen_by = &app.app.policies.copyright().form.get(FormField::Email).seen_by;
        visitor.get("/notices/new").await.says(200, &["Circumvention", "trademark"]);
        visitor.get("/notices/new?about=copyright").await.says(200, &[seen_by, "512(c)(3)(A)(v)"]);
        let form = |step| form_of(&complete(), &visitor.policy(), "t1", &[("step", step)]);
        visitor.post_bytes("/notices/new", form("check")).await.says(200, &[
            "Check your answers", "Maria Gómez", "Harbour at dawn", "https://files.example.com/b.jpg",
            "under penalty of perjury", "Everything that the law asks for is there",
        ]);
        let sent = visitor.submit(&complete(), "t1").await;
        assert_eq!(sent.status.as_u16(), 303);
        visitor.get(&sent.location()).await.says(200, &["Your notice has been received", "Follow the case"]);
    }

    async fn the_statements_are_never_ticked_for_anybody(app) {
        let page = Client::new(&app).get("/notices/new?about=copyright").await.text();
        assert!(page.contains("id=\"authority\"") && !page.contains("checked>") || !page.contains("name=\"authority\" value=\"yes\" checked"));
        for statement in ["good_faith", "accuracy", "authority"] {
            let start = page.find(&format!("id=\"{statement}\"")).expect("the box");
            let tag = &page[start..start + page[start..].find('>').expect("its end")];
            assert!(!tag.contains("checked"), "{tag}");
        }
    }

    async fn a_button_pressed_many_times_is_one_notice(app) {
        let visitor = Client::new(&app);
        let first = visitor.submit(&complete(), "t1").await.location();
        for _ in 0..3 {
            assert_eq!(visitor.submit(&complete(), "t1").await.location(), first);
        }
        let edited = visitor.submit(&draft(|draft| draft.phone = "+1 212 555 0101".into()), "t1").await.location();
        let another = visitor.submit(&complete(), "t2").await.location();
        assert_ne!(first, edited);
        assert_ne!(first, another);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 3);
    }

    async fn problems_come_back_on_top_and_at_the_field_with_everything_typed(app) {
        let wrong = draft(|draft| {
            draft.email = "not an address".into();
            draft.locations = "javascript:alert(1)".into();
            draft.works[0].description = "kept & <shown>".into();
        });
        Client::new(&app).submit(&wrong, "t").await.says(422, &[
            "2 things need another look", "href=\"#email\"", "id=\"email-error\"", "id=\"locations-error\"",
            "not an address", "kept &#38; &#60;shown&#62;", "Maria Gómez",
        ]);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 0);
    }

    async fn an_incomplete_notice_says_what_is_missing_and_may_be_sent_anyway(app) {
        let visitor = Client::new(&app);
        let incomplete = draft(|draft| draft.signature.clear());
        visitor.submit(&incomplete, "t").await.says(422, &["The notice is not signed", "Send it as it is"]);
        let anyway = form_of(&incomplete, &visitor.policy(), "t", &[("anyway", "yes")]);
        let sent = visitor.post_bytes("/notices", anyway).await;
        visitor.get(&sent.location()).await.says(200, &["Something is missing"]);
    }

    async fn works_are_added_and_removed_without_a_script(app) {
        let visitor = Client::new(&app);
        let press = async |step: &str| {
            let form = form_of(&complete(), &visitor.policy(), "t", &[("step", step)]);
            visitor.post_bytes("/notices/new", form).await.text()
        };
        let two = press("add-work").await;
        assert!(two.contains("Work 2") && two.contains("Harbour at dawn"));
        assert!(!press("remove-work-1").await.contains("Harbour at dawn"));
    }

    async fn a_notice_is_signed_under_the_policy_that_was_shown(app) {
        let old = Client::new(&app).policy();
        let changed = crate::support::policies_with(&[("good faith belief", "honest good faith belief")]);
        let app = app.with_policies(changed).await;
        let visitor = Client::new(&app);
        assert_ne!(visitor.policy(), old);
        let sent = visitor.post_bytes("/notices", form_of(&complete(), &old, "t", &[])).await;
        let number = sent.location()["/cases/".len()..]["".len()..].split('?').next().unwrap().parse().unwrap();
        assert_eq!(app.case(&number).await.notice.policy.to_string(), old);
        let unknown = form_of(&complete(), &"0".repeat(64), "t", &[]);
        visitor.post_bytes("/notices", unknown).await.says(422, &["The wording of the statements has changed", "Maria Gómez"]);
    }

    async fn a_sender_who_hurries_is_asked_to_wait_and_told_whom_to_write_to(app) {
        let visitor = Client::with(&app, EdgeSettings { notices_per_minute: 2, ..ROOMY });
        for token in ["a", "b"] {
            assert_eq!(visitor.submit(&complete(), token).await.status.as_u16(), 303);
        }
        let third = visitor.submit(&complete(), "c").await;
        third.says(429, &["copyright@files.example.com"]);
        assert!(third.headers.contains_key("retry-after"));
    }

    async fn a_notice_about_something_else_is_told_where_to_go(app) {
        let visitor = Client::new(&app);
        for about in ["circumvention", "trademark", "privacy", "impersonation", "court_order", "other"] {
            visitor.get(&format!("/notices/new?about={about}")).await.says(200, &[]);
        }
    }

    async fn words_of_the_policy_are_marked_on_a_page_in_another_language(app) {
        let visitor = Client::new(&app);
        let page = visitor.get("/notices/new?about=copyright&language=de").await;
        let good_faith = &app.app.policies.copyright().statements.get(StatementKind::GoodFaith).wording;
        page.says(200, &[
            "<html lang=\"de\" dir=\"ltr\">", "<span lang=\"en\" dir=\"ltr\">Your full name</span>",
            &format!("<span class=\"statement__text\"><span lang=\"en\" dir=\"ltr\">{good_faith}</span></span>"),
        ]);
        let english = visitor.get("/notices/new?about=copyright").await.text();
        assert!(!english.contains("<span lang=\"en\"") && !english.contains("class=\"translation\""));
    }

    async fn a_draft_is_offered_for_a_new_notice_alone_and_never_without_a_script(app) {
        let visitor = Client::new(&app);
        let page = visitor.get("/notices/new?about=copyright").await.text();
        let panel = page.split_once("<section class=\"draft\"").expect("the offer").1;
        let (tag, panel) = panel.split_once('>').expect("the end of its tag");
        assert!(tag.ends_with(" hidden"), "{tag}");
        let panel = panel.split_once("</section>").expect("the end of it").0;
        // It is on no form, so nothing of it is ever sent; and it is off until somebody wants it.
        assert!(!panel.contains(" name=\"") && !panel.contains(" checked"), "{panel}");
        assert!(page.find("</section>") < page.find("<form method=\"post\" action=\"/notices/new\""));
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        assert!(!agent.get("/desk/entry").await.text().contains("id=\"draft\""));
        let sent = visitor.submit(&complete(), "t").await.location();
        let page = visitor.get(&sent).await;
        let key = sent.split("key=").nth(1).unwrap().split('&').next().unwrap();
        page.says(200, &["data-draft-sent", &format!("id=\"case-key\">{key}<"), "href=\"/cases\""]);
    }
}
