//! What a run over the corpus found, in figures.
use std::{collections::BTreeMap, time::Duration};

use crate::sending::{Case, Outcome};

/// Collected while notices are sent.
#[derive(Default)]
pub struct Summary {
    pub cases: Vec<Case>,
    /// Name and words of each that was refused.
    pub refused: Vec<(String, String)>,
    took: Vec<(Duration, String)>,
}

impl Summary {
    /// Counts one notice.
    pub fn add(&mut self, name: &str, took: Duration, outcome: Outcome) {
        self.took.push((took, name.to_owned()));
        match outcome {
            Outcome::Case(case) => self.cases.push(case),
            Outcome::Refused(words) => self.refused.push((name.to_owned(), words)),
        }
    }

    /// Says it all.
    pub fn print(&self, files: usize, receipts: usize, events: i64) {
        let mut took = self.took.clone();
        took.sort();
        let locations: Vec<usize> = self.cases.iter().map(|case| case.locations.len()).collect();
        println!("files        {files}");
        println!("cases        {}", self.cases.len());
        println!("  locations  {}, at most {}", sum(&locations), max(&locations));
        println!("  without    {}", locations.iter().filter(|many| **many == 0).count());
        println!("receipts     {receipts} sound");
        println!("audit        {events} events, whole");
        println!("refused      {}", self.refused.len());
        for (words, names) in self.reasons() {
            println!("  {:>5}      {words} ({})", names.len(), names[0]);
        }
        println!("lines that were refused and left out, by reason:");
        for (why, many) in self.dropped() {
            println!("  {many:>5}      {why}");
        }
        let at = |share: usize| took[(took.len() - 1) * share / 100].0;
        println!("time         half within {:?}, 99 % within {:?}", at(50), at(99));
        for (time, name) in took.iter().rev().take(3) {
            println!("  slowest    {time:?}  {name}");
        }
    }

    fn reasons(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, words) in &self.refused {
            reasons.entry(words).or_default().push(name);
        }
        reasons
    }

    fn dropped(&self) -> BTreeMap<&str, usize> {
        let mut dropped: BTreeMap<&str, usize> = BTreeMap::new();
        for (why, many) in self.cases.iter().flat_map(|case| &case.dropped) {
            *dropped.entry(why).or_default() += many;
        }
        dropped
    }
}

fn sum(numbers: &[usize]) -> usize {
    numbers.iter().sum()
}

fn max(numbers: &[usize]) -> usize {
    numbers.iter().copied().max().unwrap_or(0)
}
