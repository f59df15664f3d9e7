//! `safeharbor reading examples`: letters that people read otherwise than the rules, to improve the rules by.
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};

use anyhow::Context;
use clap::Subcommand;
use serde_json::json;

use crate::{
    config::{Config, Database, Storage},
    domain::ids::ExampleId,
    services::reading,
    startup,
    store::readings::{Listed, View},
};

/// Examples that are read at once.
const PAGE: u16 = 100;

#[derive(Debug, Subcommand)]
pub(super) enum Reading {
    /// Print the letters that people corrected; with --json each with its text and where its parts stand
    ///
    /// What is printed with --json holds the words of letters: personal data of whoever wrote them.
    Examples {
        /// One JSON object to a line: text, what the rules found, what is expected
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        storage: Storage,
    },
}

impl Reading {
    pub(super) const fn storage(&self) -> &Storage {
        let Self::Examples { storage, .. } = self;
        storage
    }

    pub(super) async fn run(&self, config: &Config) -> anyhow::Result<ExitCode> {
        super::log::start(super::QUIET);
        let Self::Examples { json, .. } = self;
        // Looking must not make what it looks for.
        if let Database::Sqlite(path) = &config.database {
            let shown = path.display();
            path.metadata().with_context(|| format!("there is no database at {shown}"))?;
        }
        let db = startup::database(config).await?;
        let behind = db.behind().await?;
        anyhow::ensure!(behind == 0, "{}: the schema is behind; run migrate", config.database);
        let mut out = BufWriter::new(io::stdout().lock());
        let (mut after, mut erased): (Option<ExampleId>, u64) = (None, 0);
        loop {
            let page = reading::expected(&db, after, PAGE).await?;
            let Some((last, _)) = page.last() else { break };
            after = Some(last.example.id);
            for (listed, text) in &page {
                match text {
                    Some(text) if *json => writeln!(out, "{}", line(listed, text))?,
                    Some(_) => writeln!(out, "{}", said(listed))?,
                    None => erased += 1,
                }
            }
        }
        out.flush()?;
        db.close().await;
        if erased > 0 {
            eprintln!("{erased} more cannot be printed: the text was erased");
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn line(listed: &Listed, text: &str) -> serde_json::Value {
    let view = |view: &View| {
        let spans = view.marks.iter().map(|it| json!([it.part, it.span.start, it.span.end]));
        json!({ "kind": view.kind, "spans": spans.collect::<Vec<_>>() })
    };
    let example = &listed.example;
    json!({
        "case": listed.number.to_string(),
        "message": example.message,
        "at": example.at.to_string(),
        "text": text,
        "found": view(&example.found),
        "expected": view(&example.said),
    })
}

fn said(listed: &Listed) -> String {
    let example = &listed.example;
    let (found, said) = (&example.found, &example.said);
    let added = said.marks.iter().filter(|it| !found.marks.contains(it)).count();
    let removed = found.marks.iter().filter(|it| !said.marks.contains(it)).count();
    let kind = if found.kind == said.kind {
        said.kind.label().to_owned()
    } else {
        format!("{}, not {}", said.kind.label(), found.kind.label())
    };
    format!("{}  {}  {kind}; {added} marks added, {removed} taken away", example.at, listed.number)
}
