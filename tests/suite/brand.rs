//! The provider's brand: its name or logo on every page, its colour where it can be read, and the builders' page.
use axum::{
    body::Body,
    http::{Request, header},
};
use safeharbor::{
    config,
    domain::{
        colour::{Accent, Colour, Scheme},
        language::Language,
    },
    formats::logo::Logo,
    startup,
    web::{EdgeSettings, brand::Brand},
};

use crate::support::{Client, ROOMY, on_both};

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\"><rect width=\"120\" height=\"40\"/></svg>";

fn branded(accent: &str) -> EdgeSettings {
    let logo = Logo::parse(SVG.as_bytes().to_vec()).expect("a logo");
    EdgeSettings { brand: Brand { accent: Colour::parse(accent), logo: Some(logo) }, ..ROOMY }
}

/// The address of the file whose name ends so, as a page gives it.
fn address(page: &str, ending: &str) -> String {
    let found = page.split('"').find(|it| it.starts_with("/brand/") && it.ends_with(ending));
    found.unwrap_or_else(|| panic!("{ending} is not in:\n{page}")).to_owned()
}

on_both! {
    async fn without_a_brand_the_name_stands_in_its_place_and_nothing_more_is_loaded(app) {
        let visitor = Client::new(&app);
        for path in ["/", "/desk/sign-in"] {
            let page = visitor.get(path).await.text();
            assert!(page.contains("Harbour Files, Inc."), "{path}");
            assert!(!page.contains("/brand/") && !page.contains("<img"), "{path}");
        }
        visitor.get("/brand/000000000000/brand.css").await.says(404, &[]);
        visitor.get("/brand/000000000000/logo.svg").await.says(404, &[]);
    }

    async fn a_logo_stands_for_the_name_and_can_do_nothing(app) {
        let visitor = Client::with(&app, branded("#a01350"));
        let page = visitor.get("/").await.text();
        let logo = address(&page, "/logo.svg");
        let shown = format!("<img class=\"logo\" src=\"{logo}\" width=\"120\" height=\"40\" alt=\"Harbour Files, Inc.\">");
        assert!(page.contains(&shown), "{page}");
        let answer = visitor.get(&logo).await;
        answer.says(200, &[SVG]);
        assert_eq!(answer.headers["content-type"], "image/svg+xml");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        assert_eq!(answer.headers["cache-control"], "public, max-age=31536000, immutable");
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && policy.ends_with("sandbox"), "{policy}");
        assert!(!policy.contains("script"), "{policy}");
        assert_eq!(answer.headers.get_all("content-security-policy").iter().count(), 1);
        let again = Request::get(&logo).header(header::IF_NONE_MATCH, &answer.headers["etag"]);
        let again = visitor.send(again.body(Body::empty()).unwrap()).await;
        assert_eq!((again.status.as_u16(), again.bytes.len()), (304, 0));
        let other = visitor.get("/brand/000000000000/logo.svg").await;
        assert_eq!(other.headers["cache-control"], "no-store", "a node of another brand asked");
        visitor.get("/brand/000000000000/logo.png").await.says(404, &[]);
    }

    async fn a_colour_comes_last_as_a_style_sheet_and_only_in_shades_that_can_be_read(app) {
        for given in ["#a01350", "#ffd54a", "#111111", "#fefefe"] {
            let visitor = Client::with(&app, branded(given));
            let page = visitor.get("/").await.text();
            let sheet = address(&page, "/brand.css");
            assert!(page.find(&sheet) > page.find("/site.css"), "the colour comes last");
            assert!(!page.contains(" style="), "nothing stands inline");
            let answer = visitor.get(&sheet).await;
            assert_eq!(answer.headers["content-type"], "text/css");
            for scheme in Scheme::ALL {
                let Accent { used, words, .. } = Accent::of(Colour::parse(given).unwrap(), scheme);
                let tokens = format!("--accent: {used};");
                let button = format!("--on-accent: {words};");
                let head = format!("(prefers-color-scheme: {})", scheme.name());
                answer.says(200, &[&head, &tokens, &button]);
            }
            let icon = visitor.get(&address(&page, "/icon.svg")).await;
            icon.says(200, &[given]);
        }
    }

    async fn the_desk_wears_the_brand_too(app) {
        let desk = Client::with(&app, branded("#a01350")).get("/desk/sign-in").await.text();
        assert!(desk.find("/brand.css") > desk.find("/desk.css"));
    }

    async fn components_are_shown_to_builders_alone(app) {
        Client::new(&app).get("/dev/components").await.says(404, &["There is nothing here"]);
        let builder = Client::with(&app, EdgeSettings { dev: true, ..ROOMY });
        for language in Language::ALL {
            let (tag, direction) = (language.tag(), language.direction());
            let answer = builder.get(&format!("/dev/components?language={tag}")).await;
            answer.says(200, &[&format!("<html lang=\"{tag}\" dir=\"{direction}\">"), "<h1>Components</h1>"]);
            let page = answer.text();
            for part in ["field--error", "class=\"errors\"", "summary__row", "class=\"table\"", "timeline__item--next", "badge--late", "class=\"banner", "class=\"dialog\"", "class=\"empty\"", "class=\"pager\"", "statement--error"] {
                assert!(page.contains(part), "{part}");
            }
            for id in page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id} stands twice");
            }
        }
    }
}

#[test]
fn a_logo_that_cannot_be_shown_is_refused_by_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("logo.svg");
    let read = || {
        let read = startup::brand::read(&config::Brand { logo: Some(path.clone()), accent: None });
        read.map(|brand| brand.logo.is_some()).map_err(|error| {
            let source = std::error::Error::source(&error).map(ToString::to_string);
            format!("{error}: {}", source.unwrap_or_default())
        })
    };
    assert!(read().expect_err("there is none").contains("logo.svg cannot be read"));
    std::fs::write(&path, SVG).unwrap();
    assert_eq!(read(), Ok(true));
    std::fs::write(&path, SVG.replace("<rect ", "<rect onclick=\"x()\" ")).unwrap();
    let refused = read().expect_err("it runs something");
    assert!(
        refused.starts_with("brand.logo: ") && refused.contains("the attribute onclick"),
        "{refused}"
    );
    std::fs::write(&path, vec![b' '; 5_000_000]).unwrap();
    assert!(read().expect_err("it is large").contains("more than 32768 bytes"));
}

#[test]
fn a_colour_that_cannot_be_read_is_told_with_both_ratios() {
    let remarks = |text| startup::brand::remarks(Colour::parse(text));
    assert_eq!(startup::brand::remarks(None), Vec::<String>::new());
    let said = remarks("#0d5560");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("on dark pages, and words need 4.5:1"), "{said:?}");
    assert_eq!(remarks("#ffd54a").len(), 1);
    assert_eq!(
        remarks("#777777").len(),
        2,
        "grey is too light for the one and too dark for the other"
    );
}
