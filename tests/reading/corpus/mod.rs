//! Real letters against the labels that people gave them.
pub mod clock;
mod disputed;
mod figures;
mod labels;

use std::{env, path::Path};

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
    // The tables of phrases are made once, when the first letter is read.
    let _ = reading::read("");
    let (mut open, mut held_out) = (Figures::default(), Figures::default());
    let mut disputes = Vec::new();
    for letter in &letters {
        let reading = reading::read(&letter.text);
        let outcome = Outcome::of(letter, &reading);
        if letter.is_held_out() {
            held_out.add(letter, &outcome);
        } else {
            if outcome.kind != letter.kind {
                disputes.push(disputed::line(&letter.name, letter.kind, outcome.kind));
            }
            open.add(letter, &outcome);
        }
    }
    aloud(&format!("\n{:.1} MB/s on one core, all letters", speed(&letters)));
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

/// Millions of bytes read in a second of one core.
fn speed(letters: &[labels::Letter]) -> f64 {
    let begun = clock::now();
    let mut bytes = 0;
    for _ in 0..ROUNDS {
        for letter in letters {
            std::hint::black_box(reading::read(&letter.text));
            bytes += letter.text.len();
        }
    }
    let took = clock::now().saturating_sub(begun);
    f64::from(u32::try_from(bytes).expect("a corpus below four gigabytes"))
        / 1e6
        / took.as_secs_f64().max(1e-9)
}

/// How often everything is read for the figure of speed.
const ROUNDS: usize = 3;
