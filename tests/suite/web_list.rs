//! The list of locations: what a visitor is told of each line, before anything is sent.
use safeharbor::{domain::notice::LOCATIONS_MOST, services::audit};
use serde_json::Value;

use crate::support::{Client, complete, draft, form_of, on_both};

async fn told(visitor: &Client<'_>, locations: &str, subsection: &str) -> Value {
    let fields = [("locations", locations), ("subsection", subsection)];
    let answer = visitor.post("/notices/locations", &fields).await;
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text());
    assert_eq!(answer.headers["cache-control"], "no-store");
    serde_json::from_slice(&answer.bytes).unwrap()
}

fn lines(told: &Value) -> Vec<(u64, &str)> {
    let all = told["lines"].as_array().unwrap().iter();
    all.map(|it| (it["line"].as_u64().unwrap(), it["is"].as_str().unwrap())).collect()
}

on_both! {
    async fn each_line_is_told_what_it_is_while_it_is_typed_and_nothing_is_stored(app) {
        let visitor = Client::new(&app);
        let list = "https://files.example.com/1\n\nnowhere at all\nHTTPS://FILES.example.com:443/1\nhttps://cdn.files.example.com/2\nhttps://elsewhere.example.net/3 at 2:13\nplace: the third post";
        let said = told(&visitor, list, "hosting").await;
        assert_eq!(lines(&said), [(3, "unreadable"), (6, "elsewhere"), (4, "repeated")]);
        assert_eq!(said["doubtful"], true);
        let text = said.to_string();
        for words in [
            "4 different locations of at most 5000.", "One line cannot be read as a location.",
            "One address is not on our service (files.example.com)", "Line 3 is not a web address",
            "Line 6 is on elsewhere.example.net, which is not ours.",
            "Line 4 names the same place as line 1.",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        // A link leads elsewhere by its nature.
        assert_eq!(lines(&told(&visitor, list, "link").await), [(3, "unreadable"), (4, "repeated")]);
        assert_eq!(told(&visitor, "https://files.example.com/1", "hosting").await["doubtful"], false);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 0);
    }

    async fn a_long_list_is_told_in_a_few_lines(app) {
        let visitor = Client::new(&app);
        let bad = told(&visitor, &"nonsense\n".repeat(LOCATIONS_MOST), "").await;
        assert_eq!(lines(&bad).len(), 24);
        assert_eq!(bad["more"], "And 4976 more lines.");
        let long = told(&visitor, &"https://files.example.com/1\n".repeat(LOCATIONS_MOST + 1), "").await;
        assert!(lines(&long).is_empty() && long["doubtful"] == true, "{long}");
        assert_eq!(long["summary"][0], "5001 lines, and at most 5000 fit in one notice. Send the rest in another.");
        let huge = "x".repeat(3 * 1024 * 1024);
        let answer = visitor.post("/notices/locations", &[("locations", &huge)]).await;
        assert_eq!(answer.status.as_u16(), 413);
    }

    async fn whoever_asks_without_end_is_asked_to_wait(app) {
        let visitor = Client::new(&app);
        for _ in 0..60 {
            told(&visitor, "https://files.example.com/1", "").await;
        }
        let answer = visitor.post("/notices/locations", &[("locations", "x")]).await;
        assert_eq!(answer.status.as_u16(), 429);
        assert!(answer.headers.contains_key("retry-after"));
        // Sending is counted by itself.
        assert_eq!(visitor.submit(&complete(), "t").await.status.as_u16(), 303);
    }

    async fn the_check_page_names_addresses_that_are_not_ours_and_lets_them_pass(app) {
        let visitor = Client::new(&app);
        let many = (0..20).map(|n| format!("https://host{n}.example.net/")).collect::<Vec<_>>().join("\n");
        let typed = draft(|it| it.locations = format!("https://files.example.com/a\n{many}"));
        let form = form_of(&typed, &visitor.policy(), "t", &[("step", "check")]);
        let page = visitor.post_bytes("/notices/new", form).await;
        page.says(200, &[
            "20 addresses are not on our service", "Location 2 is on host0.example.net.",
            "Location 13 is on host11.example.net.", "And 8 more.",
        ]);
        assert!(!page.text().contains("Location 14 is on"));
        assert_eq!(visitor.submit(&typed, "t").await.status.as_u16(), 303);
        let link = draft(|it| {
            it.locations.clone_from(&typed.locations);
            it.subsection = "link".into();
        });
        let form = form_of(&link, &visitor.policy(), "t", &[("step", "check")]);
        let page = visitor.post_bytes("/notices/new", form).await.text();
        assert!(!page.contains("not on our service"));
    }
}
