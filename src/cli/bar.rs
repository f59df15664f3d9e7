//! How far a long command has come: a bar on a terminal, lines elsewhere.
use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

/// Cells of the bar.
const WIDTH: u64 = 30;
/// A bar moves so often at most.
const MOVES: Duration = Duration::from_millis(100);
/// Another line is written so often at most.
const LINES: Duration = Duration::from_secs(10);

/// A bar on a terminal; elsewhere each stage is a line, and a long one more than one.
pub(super) struct Bar {
    is_terminal: bool,
    said: String,
    at: Option<Instant>,
}

impl Bar {
    pub(super) fn new() -> Self {
        Self { is_terminal: io::stderr().is_terminal(), said: String::new(), at: None }
    }

    /// So many of so many; of 0 when nobody knows.
    pub(super) fn show(&mut self, what: &str, done: u64, all: u64) {
        let is_new = self.said != what;
        let every = if self.is_terminal { MOVES } else { LINES };
        let is_early = self.at.is_some_and(|at| at.elapsed() < every);
        if is_early && !is_new && (done < all || all == 0 || !self.is_terminal) {
            return;
        }
        let mut err = io::stderr().lock();
        // Whoever closed standard error does not want to be told.
        if self.is_terminal {
            let line = if all == 0 {
                format!("{done} {what}")
            } else {
                let filled = (done.min(all) * WIDTH).checked_div(all).unwrap_or(WIDTH);
                let bar = "#".repeat(usize::try_from(filled).unwrap_or(0));
                let width = usize::try_from(WIDTH).unwrap_or(0);
                format!("[{bar:<width$}] {done} of {all} {what}")
            };
            write!(err, "\r{line:<78}").ok();
            err.flush().ok();
        } else if is_new && all > 0 {
            writeln!(err, "{all} {what}").ok();
        } else if !is_new {
            let of = if all == 0 { String::new() } else { format!(" of {all}") };
            writeln!(err, "{done}{of} {what}").ok();
        }
        what.clone_into(&mut self.said);
        self.at = Some(Instant::now());
    }

    /// Gives the line back.
    pub(super) fn end(&mut self) {
        if self.is_terminal && !self.said.is_empty() {
            eprint!("\r{:<78}\r", "");
        }
        self.said.clear();
        self.at = None;
    }
}
