//! What an import says of each row: on standard output and in a file.
use std::{
    fs::File,
    io::{self, Write},
    path::Path,
};

use crate::formats::table::{Reported, report};

/// The report, on standard output and in a file.
pub(super) struct Report {
    file: Option<File>,
    is_first: bool,
}

impl Report {
    pub(super) fn new(path: Option<&Path>) -> io::Result<Self> {
        Ok(Self { file: path.map(File::create).transpose()?, is_first: true })
    }

    /// One row.
    pub(super) fn line(
        &mut self,
        name: &str,
        row: u32,
        state: &str,
        verdict: &str,
        cases: &str,
        words: &str,
    ) -> io::Result<()> {
        let told: Vec<String> = [cases, verdict, words]
            .into_iter()
            .filter(|it| !it.is_empty())
            .map(|it| crate::domain::text::shown(it).replace('\n', " / "))
            .collect();
        writeln!(io::stdout().lock(), "{name}:{row}\t{state}\t{}", told.join("\t"))?;
        if let Some(file) = &mut self.file {
            let reported = Reported { row, state, verdict, cases, words };
            file.write_all(&report(&[reported], self.is_first))?;
            self.is_first = false;
        }
        Ok(())
    }

    /// Everything is in the file.
    pub(super) fn finish(self) -> io::Result<()> {
        self.file.map_or(Ok(()), |file| file.sync_all())
    }
}
