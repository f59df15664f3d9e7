//! The pages: data inserted, nothing written twice, nothing harmful in them.

use super::{policies, with};
use proptest::prelude::*;
use safeharbor::domain::policy::markdown::{Heading, render};
use safeharbor::domain::policy::numbered::number;
use safeharbor::domain::policy::{Document, Element, Grouping, Route};

#[test]
fn every_page_renders_without_an_insertion_left() {
    let policies = policies();
    for document in Document::ALL {
        let html = policies.html(*document).body;
        assert!(!html.contains("{{") && !html.contains("}}"), "{html}");
        assert!(!html.contains('\\'), "an escape shows in {}: {html}", document.path());
    }
}

#[test]
fn the_policy_page_shows_agent_elements_and_statements_from_the_data() {
    let policies = policies();
    let html = policies.html(Document::Copyright).body;
    assert!(html.contains("<a href=\"mailto:copyright@media.example\">"), "{html}");
    assert!(html.contains("[Name of the agent, or a title such as Copyright Agent]<br />"));
    for element in Element::ALL {
        let label = &policies.copyright.elements.get(*element).label;
        let clause = element.clause();
        let anchor = clause.replace(['(', ')'], "-").replace("--", "-").to_lowercase();
        let anchor = format!("17-usc-{}", anchor.trim_end_matches('-'));
        let link = format!("<a class=\"no\" href=\"#{anchor}\">17 U.S.C. {clause}</a>");
        let item = format!("<li id=\"{anchor}\"><strong>{label}</strong> ({link}). ");
        assert!(html.contains(&item), "{item} is not in {html}");
    }
    for (_, statement) in policies.copyright.statements.iter() {
        assert!(html.contains(&statement.wording), "{}", statement.title);
    }
    for (_, words) in policies.copyright.form.iter() {
        assert!(html.contains(&format!("<td>{}</td>", words.label)), "{}", words.label);
    }
}

#[test]
fn numbers_come_from_the_data() {
    let policies = with(Document::RepeatInfringer, "terminate_at = 3", "terminate_at = 7").unwrap();
    let html = policies.html(Document::RepeatInfringer).body;
    assert!(html.contains("<td>7</td><td>A person decides"), "{html}");
}

#[test]
fn the_policy_says_which_items_count_as_one_strike() {
    for grouping in Grouping::ALL {
        let chosen = format!("grouping = \"{grouping}\"");
        let policies =
            with(Document::RepeatInfringer, "grouping = \"same_notice\"", &chosen).unwrap();
        let html = policies.html(Document::RepeatInfringer).body;
        let said = Grouping::ALL.iter().filter(|each| html.contains(each.explained()));
        assert_eq!(said.collect::<Vec<_>>(), [grouping], "{html}");
    }
}

#[test]
fn data_mean_nothing_in_markdown() {
    let name = "Acme *Media* <b>Inc.</b> | [x](javascript:alert(1)) & Co.";
    let policies = with(Document::Provider, "[Legal name of the provider]", name).unwrap();
    let html = policies.html(Document::Agent).body;
    let shown = "Acme *Media* &lt;b&gt;Inc.&lt;/b&gt; | [x](javascript:alert(1)) &amp; Co.";
    assert!(html.contains(shown), "{html}");
}

#[test]
fn routing_says_where_other_matters_go() {
    let policies = policies();
    for route in Route::ALL {
        let html = policies.routing(*route).body;
        assert!(html.contains("mailto:support@media.example"), "{route}: {html}");
    }
}

#[test]
fn an_old_edition_is_shown_beside_the_current_others() {
    let old =
        with(Document::Copyright, "label = \"The work\"", "label = \"The old work\"").unwrap();
    let page = safeharbor::domain::policy::Policies { copyright: old.copyright, ..policies() };
    assert!(page.html(Document::Copyright).body.contains("The old work"));
}

#[test]
fn raw_html_becomes_text() {
    for markdown in [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<div onclick=\"x\">\n\nhi\n\n</div>",
        "<!-- note -->",
        "<svg/onload=alert(1)>",
        "# <b onmouseover=x>t</b>",
    ] {
        for html in [render(markdown).body, number(markdown).body] {
            for tag in ["<script", "<img", "<div", "<!--", "<svg", "<b"] {
                assert!(!html.contains(tag), "{markdown} gave {html}");
            }
        }
    }
}

proptest! {
    #[test]
    fn no_markdown_makes_a_tag_of_its_own(text in "[-<>/!a-z \"'=:()\\[\\]\n#*`&;|]{0,80}") {
        const OURS: [&str; 24] = [
            "p", "a", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "em", "strong", "code",
            "pre", "blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td",
        ];
        for html in [render(&text).body, number(&text).body] {
            for tag in html.split('<').skip(1) {
                let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap_or_default();
                prop_assert!(OURS.contains(&name), "<{}> in {}", name, html);
            }
        }
    }
}

#[test]
fn only_harmless_links_keep_their_target() {
    for target in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.test/x",
        "/\\evil.test",
        "<java\u{1}script:alert(1)>",
        "javascript&colon;alert(1)",
        "&#x6A;avascript:alert(1)",
    ] {
        for render in [|text: &str| render(text).body, |text: &str| number(text).body] {
            let html = render(&format!("[text]({target})"));
            assert!(!html.contains("<a "), "{target} gave {html}");
        }
    }
    assert!(!render("<javascript:alert(1)>").body.contains("<a "));
    for target in [
        "https://a.test/b?c#d",
        "http://a.test",
        "mailto:a@b.test",
        "/x",
        "x/y",
        "#z",
        "?q",
        "../x:y",
    ] {
        let html = render(&format!("[text]({target})")).body;
        assert!(html.contains(&format!("<a href=\"{target}\">text</a>")), "{target} gave {html}");
    }
}

#[test]
fn a_picture_becomes_its_description() {
    let html = render("![A map](https://elsewhere.test/map.png)").body;
    assert_eq!(html, "<p>A map</p>\n");
}

#[test]
fn headings_get_unique_anchors_and_a_table_of_contents() {
    let html = render("# The *Agent*\n\n## What `x` is?\n\n## The agent\n\n## !!!\n\n# Über uns");
    let heading =
        |level, id: &str, text: &str| Heading { level, id: id.to_owned(), text: text.to_owned() };
    assert_eq!(
        html.contents,
        [
            heading(1, "the-agent", "The Agent"),
            heading(2, "what-x-is", "What x is?"),
            heading(2, "the-agent-2", "The agent"),
            heading(2, "section", "!!!"),
            heading(1, "über-uns", "Über uns"),
        ]
    );
    assert!(html.body.contains("<h2 id=\"the-agent-2\">The agent</h2>"), "{}", html.body);
}

#[test]
fn every_fragment_link_of_a_page_has_its_anchor() {
    let policies = policies();
    for document in Document::ALL {
        let html = policies.html(*document);
        for part in html.body.split("href=\"#").skip(1) {
            let target = part.split('"').next().unwrap();
            assert!(html.body.contains(&format!(" id=\"{target}\"")), "#{target}");
        }
    }
}
