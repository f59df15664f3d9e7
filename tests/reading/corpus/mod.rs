//! Real letters against the labels that people gave them.
mod disputed;
mod figures;
mod labels;
mod repositories;

use std::{env, path::Path, time::Instant};

use safeharbor::domain::reading;

use figures::{Figures, Outcome};

/// Says something that is seen although the test passes: the harness keeps what `eprintln` says.
fn aloud(words: &str) {
    use std::io::Write;
    std::io::stderr().write_all(format!("{words}\n").as_bytes()).expect("standard error");
}

#[test]
fn real_letters_are_read_as_people_labelled_them() {
    let Some(folder) = env::var_os("SAFEHARBOR_CORPUS") else {
        aloud("SKIPPED: SAFEHARBOR_CORPUS names no folder of notices");
        return;
    };
    let letters = labels::letters(Path::new(&folder));
    assert!(!letters.is_empty(), "no letter in {}", folder.display());
    let (mut open, mut held_out) = (Figures::default(), Figures::default());
    let mut disputes = Vec::new();
    for letter in &letters {
        let begun = Instant::now();
        let reading = reading::read(&letter.text);
        let took = begun.elapsed();
        let outcome = Outcome::of(letter, &reading, took);
        if letter.is_held_out() {
            held_out.add(letter, &outcome);
        } else {
            if outcome.kind != letter.kind {
                disputes.push(disputed::line(&letter.name, letter.kind, outcome.kind));
            }
            open.add(letter, &outcome);
        }
    }
    aloud(&open.shown("open letters, which the rules were written with"));
    aloud(
        "Labels that the reading does not share, open letters only; they stay errors in the figures:",
    );
    for line in disputes {
        aloud(&line);
    }
    aloud(&held_out.shown("held-out letters, which nobody looked at"));
    for figures in [open, held_out] {
        figures.must_hold();
    }
}
