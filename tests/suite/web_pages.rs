//! What holds for every page: links lead somewhere, and nothing typed is ever lost on the way.
use crate::support::{Client, complete, draft, form_of, on_both};

/// The address that a link on the page at `address` leads to; none where it leaves the site.
fn followed(address: &str, link: &str) -> Option<String> {
    let link = link.split('#').next().unwrap_or_default();
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    let path = address.split('?').next().unwrap_or_default();
    match link.chars().next() {
        None => None,
        Some('/') => Some(link.to_owned()),
        Some('?') => Some(format!("{path}{link}")),
        _ if link.contains(':') => None,
        _ => Some(format!("{folder}/{link}")),
    }
}

fn links(page: &str) -> Vec<&str> {
    page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

on_both! {
    async fn every_page_that_the_public_pages_link_to_exists(app) {
        let visitor = Client::new(&app);
        let mut seen = vec!["/".to_owned()];
        let mut at = 0;
        while let Some(address) = seen.get(at).cloned() {
            at += 1;
            let answer = visitor.get(&address).await;
            assert_eq!(answer.status.as_u16(), 200, "{address}");
            for link in links(&answer.text()) {
                let Some(next) = followed(&address, link) else { continue };
                if !seen.contains(&next) {
                    seen.push(next);
                }
            }
        }
        assert!(seen.len() > 15, "{seen:?}");
    }

    async fn the_check_page_carries_everything_along_and_merges_repeated_lines(app) {
        let visitor = Client::new(&app);
        let lines = "https://files.example.com/1 at 0:31\r\nHTTPS://files.example.com:443/1 at 0:31\r\nplace: <b>";
        let typed = draft(|draft| draft.locations = lines.into());
        let form = form_of(&typed, &visitor.policy(), "t", &[("step", "check")]);
        let check = visitor.post_bytes("/notices/new", form.clone()).await;
        check.says(200, &["1 line repeated a location and was merged."]);
        let page = check.text();
        assert!(!page.contains("<b>"));
        for (name, value) in form_urlencoded::parse(&form).filter(|(name, _)| name != "step") {
            let carried = format!("type=\"hidden\" name=\"{name}\"");
            assert!(value.is_empty() || page.contains(&carried), "{name}");
        }
    }

    async fn a_form_that_comes_back_keeps_the_boxes_that_were_ticked_and_no_other(app) {
        let typed = draft(|draft| {
            draft.email = "nobody".into();
            draft.statements.good_faith = false;
        });
        let page = Client::new(&app).submit(&typed, "t").await.text();
        assert_eq!(page.matches(" checked><span class=\"statement__text\"").count(), 2);
        for anchor in ["#email", "#good_faith"] {
            assert!(page.contains(&format!("<a href=\"{anchor}\">")), "{anchor}");
        }
    }

    async fn statements_made_to_words_nobody_knows_are_asked_for_again(app) {
        let visitor = Client::new(&app);
        let form = form_of(&complete(), &"0".repeat(64), "t", &[]);
        let page = visitor.post_bytes("/notices", form).await.text();
        assert!(!page.contains(" checked><span class=\"statement__text\""));
        assert!(page.contains(&format!("name=\"policy\" value=\"{}\"", visitor.policy())));
    }
}
