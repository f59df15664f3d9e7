//! The receipt as a reader gets it: same bytes, sound file, every word on the page.

mod counter_receipt;
mod samples;

use std::{io::Write as _, process::Command};

use safeharbor::{
    domain::receipt::{Location, Receipt, Statement, Work},
    pdf,
};
use samples::{NAMES, address, field, receipt, with_locations, world};

#[test]
fn the_same_facts_give_the_same_bytes() {
    for facts in [receipt(), world(), with_locations(300)] {
        assert!(paper(&facts) == paper(&facts.clone()));
    }
}

/// A change here changes receipts people already hold: raise `LAYOUT` and say so in CHANGELOG.
#[test]
fn layout_2_has_the_bytes_it_had() {
    use sha2::{Digest, Sha256};
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(paper(&world())));
    assert_eq!(hash, "00fcbe5ed75128928999b07a38520c37e6b3d43d717abf821492a7e46548b634");
}

#[test]
fn other_facts_give_another_file_identifier() {
    let other = Receipt { merged: 2, ..receipt() };
    let identifier = |pdf: &[u8]| {
        let file = lopdf::Document::load_mem(pdf).unwrap();
        format!("{:?}", file.trailer.get(b"ID").unwrap())
    };
    assert_ne!(identifier(&paper(&receipt())), identifier(&paper(&other)));
}

#[test]
fn the_file_is_sound() {
    for facts in [receipt(), world(), with_locations(1000), hostile()] {
        if let Some(report) = run("qpdf", &["--check"], &paper(&facts), &[]) {
            assert!(report.contains("No syntax or stream encoding errors"), "{report}");
        }
    }
}

#[test]
fn names_in_every_script_can_be_read_back() {
    let Some(text) = text(&world()) else { return };
    for (script, name) in NAMES {
        assert!(shows(&text, name), "{script}: {name} is not in\n{text}");
    }
    assert!(shows(&text, "ok \u{fffd}[U+1F600] done"), "{text}");
}

#[test]
fn every_fact_is_on_the_paper() {
    let facts = receipt();
    let Some(text) = text(&facts) else { return };
    let agent = facts.provider.agent.iter().chain([&facts.provider.name, &facts.regime]);
    let fields = facts.claimant.iter().chain(&facts.extra).flat_map(|f| [&f.label, &f.value]);
    let statements = facts.statements.iter().flat_map(|s| [&s.title, &s.clause, &s.wording]);
    let rest = [
        &facts.case_number,
        &facts.received_shown,
        &facts.status_address,
        &facts.works[0].description,
        facts.works[0].original.as_ref().unwrap(),
        &facts.signature.as_ref().unwrap().date,
        &facts.policy.title,
        &facts.policy.version,
        &facts.submission.sha256,
    ];
    for fact in agent.chain(fields).chain(statements).chain(rest) {
        assert!(shows(&text, fact), "{fact} is not in\n{text}");
    }
    assert!(shows(&text, "4,812 bytes") && shows(&text, "page 1 of 2 · layout 2"));
}

#[test]
fn a_statement_that_was_not_given_says_so() {
    let Some(text) = text(&receipt()) else { return };
    assert_eq!(text.matches("Given, in these words:").count(), 3);
    assert_eq!(text.matches("Not given.").count(), 1);
    let unsigned = Receipt { signature: None, ..receipt() };
    assert_eq!(self::text(&unsigned).unwrap().matches("Not given.").count(), 2);
}

#[test]
fn five_thousand_locations_are_all_listed() {
    let facts = with_locations(5000);
    let pdf = paper(&facts);
    assert!(pdf.len() < 1_000_000, "{} bytes", pdf.len());
    let Some(text) = text(&facts) else { return };
    let text = squeezed(&text);
    for number in 1..=5000 {
        assert!(text.contains(&address(number)), "location {number} is missing");
    }
    assert!(text.contains("item4990ofthegallery"));
}

#[test]
fn the_structure_holds_the_words_apart() {
    let pdf = paper(&receipt());
    let Some(report) = run("pdfinfo", &["-struct-text"], &pdf, &[]) else { return };
    for line in
        ["H1 (block)", "H2 (block)", "authorized by the copyright owner", "Inc. Copyright Agent"]
    {
        assert!(report.contains(line), "{line} is not in\n{report}");
    }
    assert!(report.contains("newsletter&utm_campaign=autumn"), "{report}");
}

#[test]
fn every_font_is_embedded_as_a_subset_and_maps_to_unicode() {
    let Some(report) = run("pdffonts", &[], &paper(&world()), &[]) else { return };
    let fonts: Vec<&str> = report.lines().skip(2).collect();
    assert_eq!(fonts.len(), 6, "{report}");
    for font in fonts {
        assert!(font.contains("yes yes yes"), "{font}");
    }
}

#[test]
fn hostile_text_is_shown_and_does_no_harm() {
    let Some(text) = text(&hostile()) else { return };
    for shown in [
        "nul[U+0000]nul",
        "override[U+202E]gpj.exe",
        r"(((\\)))\( ) Tj ET \377 <</Launch>> endstream",
        "pay[U+200B][U+00AD]pal",
        "a\u{301}\u{301}\u{301}\u{301}[U+0301]",
        "[U+E0041]",
        "first line second line",
    ] {
        assert!(shows(&text, shown), "{shown} is not in the text");
    }
    assert!(!text.contains(['\u{0}', '\u{202e}', '\u{200b}']));
    assert_eq!(squeezed(&text).matches('Ж').count(), 100_000);
}

#[test]
fn right_to_left_words_keep_their_letters_and_brackets() {
    let spoken = ["مُحَمَّد الأمين", "بسم الله الرحمن", "שָׁלוֹם (רחל) בן־דוד", "می‌خواهم بدانم"];
    let claimant = spoken.map(|words| field("Name", words)).to_vec();
    let Some(text) = text(&Receipt { claimant, ..receipt() }) else { return };
    for words in spoken {
        assert!(words_of(&text).contains(words), "{words} is not in\n{text}");
    }
}

#[test]
fn indic_clusters_read_back_in_spelling_order() {
    let words = "क्षत्रिय कृष्णमूर्ति हिन्दी र्क किं ज्ञान";
    let facts = Receipt { claimant: vec![field("Name", words)], ..receipt() };
    let Some(text) = text(&facts) else { return };
    assert!(words_of(&text).contains(words), "{text}");
}

#[test]
fn a_long_description_flows_over_pages() {
    let description =
        "It was a bright cold day in April, and the clocks were striking thirteen. ".repeat(5000);
    let work = Work { kind: "Book".into(), description, original: None };
    let Some(text) = text(&Receipt { works: vec![work], ..receipt() }) else { return };
    let heads = text.matches("· layout 2").count();
    assert!(heads > 50, "{heads} pages");
    let text = without_margins(&text);
    assert_eq!(squeezed(&text).matches("strikingthirteen.").count(), 5000);
}

#[test]
fn an_empty_notice_is_a_receipt_too() {
    let facts = Receipt {
        claimant: vec![field("", "")],
        extra: Vec::new(),
        works: Vec::new(),
        locations: Vec::new(),
        statements: Vec::new(),
        signature: None,
        ..receipt()
    };
    assert!(paper(&facts).starts_with(b"%PDF-1.7"));
}

/// Everything that somebody might type to break the paper, or those who read it.
fn hostile() -> Receipt {
    let claimant = [
        "nul\0nul",
        "override\u{202e}gpj.exe",
        r"(((\\)))\( ) Tj ET \377 <</Launch>> endstream",
        "pay\u{200b}\u{ad}pal",
        "flag\u{e0041}\u{feff}\u{fff9}\u{d}",
        "first line\r\nsecond line\t",
        "]]><x>&amp;\u{85}\u{2028}\u{10ffff}",
    ];
    let tower = format!("a{}", "\u{301}".repeat(500));
    let work = Work { kind: tower, description: "Ж".repeat(100_000), original: None };
    let mark =
        Location { address: "\u{301}\u{64b}\u{200d}".into(), place: Some("\u{94d}क".into()) };
    let statement = Statement {
        title: String::new(),
        clause: "\u{202b}".into(),
        wording: "سلام".repeat(20_000),
        agreed: false,
    };
    Receipt {
        claimant: claimant.map(|value| field("Name\u{2066}", value)).to_vec(),
        works: vec![work],
        locations: vec![mark],
        statements: vec![statement],
        ..receipt()
    }
}

fn paper(facts: &Receipt) -> Vec<u8> {
    pdf::receipt(facts).expect("every receipt can be drawn")
}

/// The text of the paper as `pdftotext` extracts it, or nothing where that is not installed.
fn text(facts: &Receipt) -> Option<String> {
    run("pdftotext", &["-enc", "UTF-8"], &paper(facts), &["-"])
}

/// Whether a text shows `wanted`, wherever its lines break.
fn shows(text: &str, wanted: &str) -> bool {
    squeezed(text).contains(&squeezed(wanted))
}

/// Without white space, and without the direction marks that pdftotext adds by itself.
fn squeezed(text: &str) -> String {
    let added = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{200e}', '\u{200f}'];
    text.chars().filter(|c| !c.is_whitespace() && !added.contains(c)).collect()
}

/// With single spaces, so that a word that fell apart is noticed.
fn words_of(text: &str) -> String {
    let added = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{200e}', '\u{200f}'];
    text.replace(added, "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_margins(text: &str) -> String {
    // How many spaces of a gap come back depends on the version of pdftotext.
    let margin = |line: &&str| {
        let line = words_of(line);
        !line.contains("· layout 2") && !line.contains("· Receipt of")
    };
    text.lines().map(|line| line.trim_start_matches('\u{c}')).filter(margin).collect()
}

#[test]
fn the_code_on_the_paper_holds_the_status_address() {
    for facts in [receipt(), world()] {
        let drawn = tempfile::tempdir().expect("a folder");
        let page = drawn.path().join("page");
        let page = page.to_str().expect("a path in UTF-8");
        let after = ["-r", "150", "-png", "-f", "1", "-singlefile", page];
        if run("pdftoppm", &[], &paper(&facts), &after).is_none() {
            return;
        }
        let image = std::fs::read(format!("{page}.png")).expect("a page");
        let Some(read) = run("zbarimg", &["--quiet", "--raw"], &image, &[]) else { return };
        assert_eq!(read.trim(), facts.status_address);
    }
}

/// Runs a tool on a file and answers what it says; skips aloud where the tool is missing.
fn run(tool: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> Option<String> {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(pdf).expect("room for it");
    match Command::new(tool).args(before).arg(file.path()).args(after).output() {
        Ok(output) => {
            assert!(output.status.success(), "{tool}: {output:?}");
            Some(String::from_utf8(output.stdout).expect("UTF-8"))
        }
        Err(missing) => {
            eprintln!("SKIPPED, {tool} is not installed: {missing}");
            None
        }
    }
}
