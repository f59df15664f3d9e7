//! The report: a line per measure, printed, and written between two markers of the document.
use std::{fmt::Write, fs, path::Path, time::Duration};

use anyhow::Context;

const BEGIN: &str = "<!-- measured: written by the bench -->";
const END: &str = "<!-- end of measured -->";

/// Everything that was measured.
#[derive(Default)]
pub struct Report {
    rows: Vec<[String; 4]>,
    notes: Vec<String>,
}

impl Report {
    /// A measure with a target.
    pub fn row(&mut self, what: &str, target: &str, measured: String, met: Option<bool>) {
        let verdict = match met {
            Some(true) => "met",
            Some(false) => "**missed**",
            None => "–",
        };
        println!("{what}: {measured} (target {target}; {verdict})");
        self.rows.push([what.to_owned(), target.to_owned(), measured, verdict.to_owned()]);
    }

    /// A sentence below the table.
    pub fn note(&mut self, note: String) {
        println!("  {note}");
        self.notes.push(note);
    }

    /// Puts everything between the markers of `path`.
    pub fn write(&self, path: &Path, conditions: &[String]) -> anyhow::Result<()> {
        let text = fs::read_to_string(path)?;
        let (before, rest) = text.split_once(BEGIN).context("the first marker is gone")?;
        let (_, after) = rest.split_once(END).context("the second marker is gone")?;
        let mut new = format!("{before}{BEGIN}\n\n");
        for condition in conditions {
            writeln!(new, "- {condition}")?;
        }
        new.push_str("\n| measure | target | measured | verdict |\n|---|---|---|---|\n");
        for [what, target, measured, verdict] in &self.rows {
            writeln!(new, "| {what} | {target} | {measured} | {verdict} |")?;
        }
        new.push('\n');
        for note in &self.notes {
            writeln!(new, "- {note}")?;
        }
        write!(new, "\n{END}{after}")?;
        Ok(fs::write(path, new)?)
    }
}

/// The middle one, and the span: `402 (371–420)`.
pub fn spread(values: &[f64], unit: &str) -> String {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let (least, most) = (sorted.first().copied(), sorted.last().copied());
    let span = least
        .zip(most)
        .map_or_else(String::new, |(least, most)| format!(" ({}–{})", number(least), number(most)));
    format!("{}{unit}{span}", number(median(values)))
}

/// The middle one.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// Three digits that count.
fn number(value: f64) -> String {
    match value {
        value if value >= 100.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.2}"),
    }
}

/// In thousandths of a second.
pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
