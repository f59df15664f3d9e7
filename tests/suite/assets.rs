//! Style and script: how much of it there is, that it is read in both directions, and that its colours can be read.
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
};

use axum::{
    body::Body,
    http::{Request, header},
};
use flate2::{Compression, write::GzEncoder};
use regex::Regex;
use safeharbor::{
    domain::colour::{Colour, NEEDED, Scheme},
    formats::logo::{BYTES_MOST, Logo},
    web::{EdgeSettings, brand::Brand},
};

use crate::support::{Client, ROOMY, on_both};

/// Compressed bytes of every style sheet together.
const STYLE_MOST: usize = 40_000;
/// Compressed bytes of every script together.
const SCRIPT_MOST: usize = 30_000;
/// Bytes over the wire until the first page stands whole.
const FIRST_MOST: usize = 60_000;

/// Name and text of every asset with this ending.
fn assets(ending: &str) -> BTreeMap<String, String> {
    let folder = fs::read_dir("templates/assets").unwrap().map(|entry| entry.unwrap().path());
    let wanted = folder.filter(|path| path.extension().is_some_and(|it| it == ending));
    wanted
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

fn without_comments(style: &str) -> String {
    Regex::new(r"(?s)/\*.*?\*/").unwrap().replace_all(style, "").into_owned()
}

fn packed(text: &str) -> usize {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(text.as_bytes()).unwrap();
    packer.finish().unwrap().len()
}

#[test]
fn style_and_script_stay_small() {
    for (ending, most) in [("css", STYLE_MOST), ("js", SCRIPT_MOST)] {
        let sizes: BTreeMap<_, _> =
            assets(ending).into_iter().map(|(name, text)| (name, packed(&text))).collect();
        let sum: usize = sizes.values().sum();
        assert!(sum > 1_000 && sum <= most, "{sum} of {most} bytes: {sizes:?}");
    }
}

#[test]
fn nothing_is_placed_from_the_left_or_the_right() {
    let physical = Regex::new(
        r"(?x) \b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b
        | \bborder-(?:top|bottom)-(?:left|right)-radius\b
        | (?:^|[;{\s])(?:left|right)\s*:
        | \b(?:text-align|float|clear|background-position(?:-x)?|transform-origin|caption-side)\s*:[^;}]*\b(?:left|right)\b",
    )
    .unwrap();
    for line in ["a{margin-left: 1px}", "a { left: 0 }", "a { text-align: right; }"] {
        assert!(physical.is_match(line), "{line}");
    }
    // Four lengths that differ at the sides are the same thing by another name.
    let four =
        Regex::new(r"\b(?:margin|padding|inset|border-width|border-radius):\s*([^;}(]+)[;}]")
            .unwrap();
    for (name, style) in assets("css") {
        let style = without_comments(&style);
        let found: Vec<_> = physical.find_iter(&style).map(|it| it.as_str().to_owned()).collect();
        assert_eq!(found, Vec::<String>::new(), "{name}");
        for found in four.captures_iter(&style) {
            let lengths: Vec<_> = found[1].split_whitespace().collect();
            assert!(lengths.len() < 4 || lengths[1] == lengths[3], "{name}: {}", &found[0]);
        }
    }
}

#[test]
fn icons_that_point_turn_round() {
    let macros = fs::read_to_string("templates/macros.html").unwrap();
    for name in ["back", "next", "leave"] {
        let drawn =
            macros.lines().find(|line| line.starts_with(&format!("{{% macro icon_{name}()")));
        assert!(drawn.is_some_and(|line| line.contains("icon--turn")), "icon_{name}");
    }
    let turned = "[dir=\"rtl\"] .icon--turn { transform: scaleX(-1); }";
    assert!(assets("css")["site.css"].contains(turned));
}

/// The tokens of a scheme, as `site.css` sets them.
fn tokens(scheme: Scheme) -> BTreeMap<String, Colour> {
    let style = without_comments(&assets("css")["site.css"]);
    let block = |from: &str| {
        let (_, rest) = style.split_once(from).unwrap();
        rest.split_once(":root {").unwrap().1.split_once('}').unwrap().0.to_owned()
    };
    let set = Regex::new(r"--([a-z0-9-]+):\s*(#[0-9a-f]{6});").unwrap();
    let read = |block: String| -> BTreeMap<String, Colour> {
        let all = set.captures_iter(&block);
        all.map(|it| (it[1].to_owned(), Colour::parse(&it[2]).unwrap())).collect()
    };
    let mut tokens = read(block(""));
    if scheme == Scheme::Dark {
        let dark = read(block("@media (prefers-color-scheme: dark)"));
        assert_eq!(dark.keys().collect::<Vec<_>>(), tokens.keys().collect::<Vec<_>>());
        tokens = dark;
    }
    tokens
}

#[test]
fn accents_are_measured_on_the_grounds_that_the_style_has() {
    for scheme in Scheme::ALL {
        let tokens = tokens(scheme);
        let grounds = ["paper", "sheet", "sunk"].map(|name| tokens[name]);
        assert_eq!(grounds, scheme.grounds(), "{scheme:?}: change src/domain/colour.rs as well");
        let words = if scheme == Scheme::Light { Colour::WHITE } else { tokens["sunk"] };
        assert_eq!(tokens["on-accent"], words, "{scheme:?}");
    }
}

#[test]
fn every_word_can_be_read_in_both_schemes() {
    /// What marks the edge of something to press (WCAG 2.2, 1.4.11).
    const EDGE: f64 = 3.0;
    let everywhere = ["paper", "sheet", "sunk", "info-tint", "mute-tint"];
    let mut pairs = Vec::new();
    for ground in everywhere {
        pairs.extend([("ink", ground, NEEDED), ("ink-2", ground, NEEDED)]);
    }
    for ground in ["paper", "sheet", "sunk", "info-tint"] {
        pairs.extend([("link", ground, NEEDED), ("accent", ground, EDGE)]);
    }
    for ground in ["paper", "sheet", "sunk"] {
        pairs.extend([("bad", ground, NEEDED), ("edge", ground, EDGE), ("focus", ground, EDGE)]);
    }
    for kind in ["ok", "warn", "bad"] {
        let tint: &'static str = match kind {
            "ok" => "ok-tint",
            "warn" => "warn-tint",
            _ => "bad-tint",
        };
        pairs.extend([(kind, tint, NEEDED), ("ink", tint, NEEDED), ("link", tint, NEEDED)]);
    }
    pairs.extend([
        ("on-accent", "accent", NEEDED),
        ("on-accent", "accent-deep", NEEDED),
        ("on-bad", "bad", NEEDED),
        ("paper", "ink", NEEDED),
    ]);
    for scheme in Scheme::ALL {
        let tokens = tokens(scheme);
        for (word, ground, needed) in &pairs {
            let ratio = tokens[*word].contrast(tokens[*ground]);
            assert!(ratio >= *needed, "{word} on {ground}, {scheme:?}: {ratio:.2} of {needed}");
        }
    }
}

/// Classes that the templates of these folders and files give.
fn classes(places: &[&str]) -> BTreeSet<String> {
    let comment = Regex::new(r"(?s)\{#.*?#\}").unwrap();
    let given = Regex::new(r#"class="((?:[^"{]|\{\{.*?\}\}|\{%.*?%\})*)""#).unwrap();
    let computed = Regex::new(r"\S*\{\{.*?\}\}\S*|\{%.*?%\}").unwrap();
    let mut all = BTreeSet::new();
    for path in places.iter().flat_map(|place| templates(Path::new(place))) {
        let text = comment.replace_all(&fs::read_to_string(path).unwrap(), "").into_owned();
        for found in given.captures_iter(&text) {
            let plain = computed.replace_all(&found[1], " ").into_owned();
            all.extend(plain.split_whitespace().map(str::to_owned));
        }
    }
    all
}

fn templates(place: &Path) -> Vec<std::path::PathBuf> {
    if place.is_file() {
        return vec![place.to_owned()];
    }
    fs::read_dir(place).unwrap().flat_map(|entry| templates(&entry.unwrap().path())).collect()
}

#[test]
fn no_public_page_is_dressed_by_rules_of_the_desk() {
    let named = Regex::new(r"\.([a-zA-Z][\w-]*)").unwrap();
    let body = Regex::new(r"\{[^{}]*\}").unwrap();
    let known = |name: &str| -> BTreeSet<String> {
        let selectors = body.replace_all(&without_comments(&assets("css")[name]), " ").into_owned();
        named.captures_iter(&selectors).map(|it| it[1].to_owned()).collect()
    };
    let (site, desk) = (known("site.css"), known("desk.css"));
    let public = ["templates/public", "templates/api", "templates/base.html"];
    let lost: Vec<_> =
        classes(&public).into_iter().filter(|it| desk.contains(it) && !site.contains(it)).collect();
    assert_eq!(lost, Vec::<String>::new(), "move these rules from desk.css to site.css");
}

/// Addresses of the files that a page loads.
fn loaded(page: &str) -> Vec<String> {
    let file = Regex::new(r#"(?:href|src)="(/(?:assets|brand)/[^"]+)""#).unwrap();
    file.captures_iter(page).map(|it| it[1].to_owned()).collect()
}

/// Bytes of an answer as a browser gets it: the head and the packed body.
async fn carried(client: &Client<'_>, path: &str) -> usize {
    let request = Request::get(path).header(header::ACCEPT_ENCODING, "gzip");
    let answer = client.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}");
    let head: usize =
        answer.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    head + answer.bytes.len()
}

/// The largest logo: noise, which nothing can pack.
fn largest_logo() -> Logo {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x64\0\0\0\x32".to_vec();
    let mut state = 1_u32;
    while bytes.len() < BYTES_MOST {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        bytes.extend(state.to_be_bytes());
    }
    bytes.truncate(BYTES_MOST);
    Logo::parse(bytes).expect("a logo")
}

on_both! {
    async fn the_first_page_stands_whole_after_sixty_kilobytes_with_the_largest_logo_as_well(app) {
        let brand = Brand { accent: Colour::parse("#a01350"), logo: Some(largest_logo()) };
        let visitor = Client::with(&app, EdgeSettings { brand, ..ROOMY });
        let page = visitor.get("/").await.text();
        let files = loaded(&page);
        assert_eq!(files.len(), 6, "styles, colour, script, icon, logo: {files:?}");
        let mut sum = carried(&visitor, "/").await;
        for file in &files {
            sum += carried(&visitor, file).await;
        }
        assert!(sum <= FIRST_MOST, "{sum} bytes");
        assert!(sum > BYTES_MOST, "{sum} bytes: the logo is not counted");
    }

    async fn the_desk_loads_its_own_style_and_the_public_does_not(app) {
        let visitor = Client::new(&app);
        let (public, desk) = (visitor.get("/").await.text(), visitor.get("/desk/sign-in").await.text());
        assert!(public.contains("/site.css") && !public.contains("/desk.css"));
        let (site, own) = (desk.find("/site.css"), desk.find("/desk.css"));
        assert!(site.is_some() && site < own, "the desk's rules come last");
        for file in loaded(&desk) {
            let answer = visitor.get(&file).await;
            answer.says(200, &[]);
            assert_eq!(answer.headers["cache-control"], "public, max-age=31536000, immutable", "{file}");
        }
    }
}
