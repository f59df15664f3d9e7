//! `safeharbor ingest FILE…`: tables, machine-readable documents, mails and archives from the command line.
mod archive;
mod mails;
mod progress;
mod sheet;
mod table;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use clap::{Args, ValueEnum};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{
    super::{FAULT, NOT_STARTED, QUIET, log},
    mail::{LATER, UNUSABLE},
};
use crate::{
    config::{Config, Flags},
    domain::{audit::Actor, import::Mode},
    formats::table::FILE_MOST,
    services::{
        App, cause,
        imports::{
            Upload,
            letters::{self, Document, Taken},
        },
    },
    startup::{self, Publishing, Surroundings},
};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// CSV, TSV, XLSX or NDJSON: a notice a row
    Table,
    /// ACNS XML
    Acns,
    /// A XARF report
    Xarf,
    /// Mails as they are, a mailbox file, or a folder of mails
    Mail,
    /// A folder of letters, one Markdown file each, as GitHub publishes its notices
    Archive,
}

/// Take in files of notices: tables, ACNS and XARF documents, mails, folders of published letters
///
/// Run again on the same file, it goes on where it stopped and repeats nothing. Exits with 0 when
/// everything was taken in, 1 when something was refused, 2 when nothing was begun; about mails with
/// 65 when one can never be taken in (which is on record too), and 75 when trying again later is right.
#[derive(Debug, Args)]
pub struct Files {
    /// The files, or folders of mails or of an archive
    #[arg(required = true, value_name = "FILE")]
    paths: Vec<PathBuf>,
    /// What they are; otherwise their contents say so
    #[arg(long = "as", value_name = "FORMAT", value_enum)]
    format: Option<Format>,
    /// Check every row and open nothing
    #[arg(long, conflicts_with = "all_or_nothing")]
    dry_run: bool,
    /// Open nothing unless every row of a table can be opened
    #[arg(long)]
    all_or_nothing: bool,
    /// Who sent them, a name or an e-mail address: what the columns mean is remembered for it
    #[arg(long, default_value = "")]
    sender: String,
    /// What the columns of a table mean, as a TOML file
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// When the notices reached you, where that was before now: 2026-11-22 or 2026-11-22T09:15:00Z
    #[arg(long, value_name = "TIME")]
    received_at: Option<String>,
    /// Write the row-by-row report here as well, as CSV
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Import a table anew although the same file was imported before
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    flags: Flags,
}

/// How a file ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// Everything was taken in.
    Whole,
    /// Something was refused, and said so.
    Partly,
    /// A mail was refused, which is on record.
    Unusable,
    /// Nothing was begun.
    NotBegun,
    /// A mail could not be stored now.
    Later,
}

impl Files {
    pub const fn flags(&self) -> &Flags {
        &self.flags
    }

    pub async fn run(self, config: &Config) -> anyhow::Result<ExitCode> {
        log::start(QUIET);
        let policies = startup::policies::read(config.policies.as_deref())?;
        let here = Surroundings::of_this_machine();
        // Notices are pinned to the policy in force, so that must be on record.
        let app = startup::app(config, policies, Publishing::Publish, here).await?;
        let done = self.all(&app).await;
        app.db.close().await;
        Ok(match done? {
            End::Whole => ExitCode::SUCCESS,
            End::Partly => ExitCode::from(FAULT),
            End::Unusable => ExitCode::from(UNUSABLE),
            End::NotBegun => ExitCode::from(NOT_STARTED),
            End::Later => ExitCode::from(LATER),
        })
    }

    const fn mode(&self) -> Mode {
        match (self.dry_run, self.all_or_nothing) {
            (true, _) => Mode::DryRun,
            (_, true) => Mode::AllOrNothing,
            _ => Mode::GoodRows,
        }
    }

    async fn all(&self, app: &App) -> anyhow::Result<End> {
        let received_at = self.received_at.as_deref().map(|text| moment(text, app.zone()));
        let received_at = received_at.transpose()?;
        let mut report = progress::Report::new(self.report.as_deref())?;
        let mut end = End::Whole;
        for path in &self.paths {
            if let Err(error) = fs::metadata(path) {
                eprintln!("{}: {error}", path.display());
                end = End::NotBegun;
                continue;
            }
            let one = Box::pin(self.one(app, path, received_at, &mut report));
            let one = cause::of_turn(app, "file", one).await;
            end = end.max(one.with_context(|| path.display().to_string())?);
        }
        report.finish()?;
        Ok(end)
    }

    async fn one(
        &self,
        app: &App,
        path: &Path,
        received_at: Option<Timestamp>,
        report: &mut progress::Report,
    ) -> anyhow::Result<End> {
        let is_mail = self.format == Some(Format::Mail);
        if is_mail || (self.format.is_none() && mails::are_at(path)?) {
            let order = mails::Order { received_at, is_dry: self.dry_run };
            return mails::run(app, path, order, report, is_mail).await;
        }
        if self.format == Some(Format::Archive) || (self.format.is_none() && path.is_dir()) {
            return archive::run(app, path, self.dry_run, report).await;
        }
        let size = fs::metadata(path)?.len();
        if size > FILE_MOST as u64 {
            eprintln!("the file has {size} bytes; at most {FILE_MOST} are read: send it in parts");
            return Ok(End::NotBegun);
        }
        let bytes = fs::read(path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sender = &self.sender;
        let upload =
            Upload { name: &name, bytes: &bytes, sender, received_at, actor: Actor::System };
        let document = match self.format {
            Some(Format::Acns) => Some(Document::Acns),
            Some(Format::Xarf) => Some(Document::Xarf),
            Some(Format::Table | Format::Archive | Format::Mail) => None,
            None => Document::of(&bytes),
        };
        match document {
            Some(document) => self.document(app, &upload, document, report).await,
            None => table::run(app, self, &upload, report).await,
        }
    }

    /// A document is one notice or a few; what cannot be read is kept and shown at the desk.
    async fn document(
        &self,
        app: &App,
        upload: &Upload<'_>,
        document: Document,
        report: &mut progress::Report,
    ) -> anyhow::Result<End> {
        let claims = match document.claims(upload.bytes) {
            Ok(claims) => claims,
            Err(refusal) => {
                if !self.dry_run {
                    letters::refuse(app, upload, refusal.clone()).await?;
                }
                report.line(upload.name, 1, "refused", "", "", &refusal)?;
                return Ok(End::Partly);
            }
        };
        if self.dry_run {
            for (row, (claim, _)) in (1..).zip(&claims) {
                report.line(upload.name, row, "can be opened", "", "", claim.intent.key())?;
            }
            return Ok(End::Whole);
        }
        for (row, taken) in (1..).zip(letters::document(app, upload, claims).await?) {
            let Taken { number, is_known } = taken;
            let state = if is_known { "was here" } else { "opened" };
            report.line(upload.name, row, state, "", &number, "")?;
        }
        Ok(End::Whole)
    }
}

/// A day is its beginning, in the provider's zone.
fn moment(text: &str, zone: &TimeZone) -> anyhow::Result<Timestamp> {
    if let Ok(at) = text.parse() {
        return Ok(at);
    }
    let day: Date = text.parse().context("--received-at is neither a day nor a moment")?;
    Ok(day.to_zoned(zone.clone())?.timestamp())
}
