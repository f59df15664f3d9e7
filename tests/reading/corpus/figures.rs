//! What is counted over the letters of a part, and how it is shown.
use std::{collections::BTreeMap, fmt::Write, time::Duration};

use safeharbor::domain::{
    policy::StatementKind,
    reading::{ReadAs, Reading, Role},
};

use super::{labels::Letter, repositories};

/// What became of one letter.
pub struct Outcome {
    pub kind: &'static str,
    good_faith: bool,
    perjury: bool,
    /// Repositories counted and labelled, of takedown notices with a label.
    counted: Option<(usize, usize)>,
    doubted: bool,
    took: Duration,
}

impl Outcome {
    pub fn of(letter: &Letter, reading: &Reading, took: Duration) -> Self {
        let stated = |kind: StatementKind| reading.statements.iter().any(|(made, _)| *made == kind);
        let claimed = reading.addresses.iter().filter(|address| address.role == Role::Claimed);
        let counted = repositories::count(claimed.map(|address| address.address.as_str()));
        let labelled = letter.repositories.filter(|_| letter.kind == "takedown");
        Self {
            kind: if reading.kind == ReadAs::Reply { "other" } else { reading.kind.key() },
            good_faith: stated(StatementKind::GoodFaith),
            perjury: stated(StatementKind::Authority),
            counted: labelled.map(|labelled| (counted, labelled)),
            doubted: !reading.doubts.is_empty(),
            took,
        }
    }
}

#[derive(Default)]
struct Year {
    letters: usize,
    right: usize,
    doubted: usize,
    /// By label: how many, and how many of them were read as such.
    kinds: BTreeMap<&'static str, (usize, usize)>,
    good_faith: usize,
    perjury: usize,
    labelled: usize,
    exact: usize,
    near: usize,
    bytes: usize,
    took: Duration,
}

/// The figures of one part.
#[derive(Default)]
pub struct Figures(BTreeMap<String, Year>);

impl Figures {
    pub fn add(&mut self, letter: &Letter, outcome: &Outcome) {
        for year in [letter.year.as_str(), ALL] {
            self.0.entry(year.to_owned()).or_default().add(letter, outcome);
        }
    }

    pub fn shown(&self, part: &str) -> String {
        let mut lines = format!("\n{part}\n{HEAD}\n");
        for (name, year) in &self.0 {
            writeln!(lines, "{}", year.line(name)).unwrap();
        }
        lines
    }

    /// Far below what is reached, and far above what a rule gone wrong would leave.
    pub fn must_hold(&self) {
        let all = &self.0[ALL];
        assert!(share(all.right, all.letters) >= 99.0, "kinds");
        let (takedowns, _) = all.kinds["takedown"];
        assert!(share(all.good_faith, takedowns) >= 98.5, "good faith");
        assert!(share(all.perjury, takedowns) >= 98.5, "perjury");
    }
}

const ALL: &str = "all";
const HEAD: &str = "year  letters  kind %  takedown  counter  retraction  reversal  good faith %  perjury %  repositories: exact %, near %  doubted %  MB/s";

impl Year {
    fn add(&mut self, letter: &Letter, outcome: &Outcome) {
        let right = outcome.kind == letter.kind;
        self.letters += 1;
        self.right += usize::from(right);
        self.doubted += usize::from(outcome.doubted);
        let kind = self.kinds.entry(letter.kind).or_default();
        kind.0 += 1;
        kind.1 += usize::from(right);
        if letter.kind == "takedown" {
            self.good_faith += usize::from(outcome.good_faith);
            self.perjury += usize::from(outcome.perjury);
        }
        if let Some((counted, labelled)) = outcome.counted {
            let apart = counted.abs_diff(labelled);
            self.labelled += 1;
            self.exact += usize::from(apart == 0);
            self.near += usize::from(apart <= 1 || apart * 10 <= labelled);
        }
        self.bytes += letter.text.len();
        self.took += outcome.took;
    }

    fn line(&self, name: &str) -> String {
        let kind = |kind: &str| {
            let (all, right) = self.kinds.get(kind).copied().unwrap_or_default();
            format!("{right}/{all}")
        };
        let (takedowns, _) = self.kinds.get("takedown").copied().unwrap_or_default();
        format!(
            "{name:<4}  {:>7}  {:>6.2}  {:>9}  {:>7}  {:>10}  {:>8}  {:>12.2}  {:>9.2}  {:>19.1}, {:>6.1}  {:>9.1}  {:>5.1}",
            self.letters,
            share(self.right, self.letters),
            kind("takedown"),
            kind("counter"),
            kind("retraction"),
            kind("reversal"),
            share(self.good_faith, takedowns),
            share(self.perjury, takedowns),
            share(self.exact, self.labelled),
            share(self.near, self.labelled),
            share(self.doubted, self.letters),
            as_float(self.bytes) / 1e6 / self.took.as_secs_f64().max(1e-9),
        )
    }
}

fn share(part: usize, whole: usize) -> f64 {
    100.0 * as_float(part) / as_float(whole.max(1))
}

fn as_float(many: usize) -> f64 {
    f64::from(u32::try_from(many).expect("a corpus below four gigabytes"))
}
