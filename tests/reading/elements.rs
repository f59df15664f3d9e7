//! Elements by the clause of the statute, and the words that show each.
use std::collections::BTreeMap;

use super::of;

/// Each clause with the words of its spans.
fn words(letter: &str) -> BTreeMap<&'static str, Vec<String>> {
    let shown = of(letter).elements().into_iter();
    shown
        .map(|(clause, spans)| {
            (clause, spans.iter().map(|span| span.of(letter).to_owned()).collect())
        })
        .collect()
}

#[test]
fn a_whole_notice_has_the_six_elements_of_the_statute() {
    let found = words(
        "Copyrighted work: The Quay\n\nIt is at https://host.example/x without permission.\n\nEmail: ana@books.example\n\n\
         I have a good faith belief that the use is not authorized by the owner, its agent or the law.\n\n\
         I swear under penalty of perjury that this notice is accurate and that I am the owner.\n\nSigned,\nAna Silva\n",
    );
    assert_eq!(found["512(c)(3)(A)(i)"], ["Ana Silva"]);
    assert_eq!(found["512(c)(3)(A)(ii)"], ["The Quay"]);
    assert_eq!(found["512(c)(3)(A)(iv)"], ["ana@books.example", "Ana Silva"]);
    assert!(found["512(c)(3)(A)(v)"][0].starts_with("I have a good faith belief"));
    assert!(found["512(c)(3)(A)(vi)"][0].starts_with("I swear under penalty"));
}

#[test]
fn a_whole_counter_notice_has_the_four_elements_of_the_statute() {
    let found = words(
        "This is a counter-notice about https://host.example/bob/x which was disabled.\n\nName: Bob Stone\nAddress: 18 Quay Street\nPhone: 207 555 0142\n\n\
         I swear under penalty of perjury that I have a good faith belief that it was removed by mistake or misidentification.\n\n\
         I consent to the jurisdiction of the Federal District Court.\n\nSigned,\nBob Stone\n",
    );
    assert_eq!(found["512(g)(3)(A)"], ["Bob Stone"]);
    assert!(found["512(g)(3)(C)"][0].contains("mistake or misidentification"));
    let consent = &found["512(g)(3)(D)"];
    for given in [
        "Bob Stone",
        "18 Quay Street",
        "207 555 0142",
        "I consent to the jurisdiction of the Federal District Court.",
    ] {
        assert!(consent.iter().any(|words| words == given), "{given} is not in {consent:?}");
    }
    assert!(!found.contains_key("512(c)(3)(A)(i)"));
}

#[test]
fn an_element_that_is_not_there_is_not_listed() {
    let found = words("Please remove https://host.example/x, it infringes.");
    assert!(
        !found.contains_key("512(c)(3)(A)(i)") && !found.contains_key("512(c)(3)(A)(v)"),
        "{found:?}"
    );
}

#[test]
fn a_retraction_has_no_elements() {
    assert!(words("I hereby retract my notice.\n\nSincerely,\nAna Silva").is_empty());
}
