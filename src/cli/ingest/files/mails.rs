//! Mails in files: one by one, out of folders and out of mailbox files, through the door for mail.
use std::{
    fs::{self, File},
    io::{self, BufReader, Read},
    path::Path,
};

use anyhow::Context;
use jiff::Timestamp;
use mail_parser::mailbox::mbox::MessageIterator;

use super::{End, archive, progress::Report};
use crate::{
    config::redacted,
    domain::message::{Door, Fate},
    formats::email,
    services::{
        App, chain,
        messages::{self, Taken, Unusable},
    },
};

/// Bytes by which a mail is known.
const START: u64 = 256 * 1024;

/// How mails are taken in.
#[derive(Clone, Copy)]
pub(super) struct Order {
    /// When they reached the designated agent; now, where nobody says it.
    pub received_at: Option<Timestamp>,
    /// Nothing is stored.
    pub is_dry: bool,
}

fn is_named(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case(extension))
}

/// Whether what lies at `path` is mail: by its name, or by how it begins.
pub(super) fn are_at(path: &Path) -> anyhow::Result<bool> {
    if path.is_dir() {
        return Ok(archive::files(path)?.iter().any(|file| is_named(file, "eml")));
    }
    if is_named(path, "eml") || is_named(path, "mbox") {
        return Ok(true);
    }
    let mut start = Vec::new();
    File::open(path)?.take(START).read_to_end(&mut start)?;
    Ok(email::is_mail(&start))
}

/// Takes in the mail at `path`, or every mail below it. `is_sure` when somebody said that it is mail.
pub(super) async fn run(
    app: &App,
    path: &Path,
    order: Order,
    report: &mut Report,
    is_sure: bool,
) -> anyhow::Result<End> {
    if !path.is_dir() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return file(app, path, &name, order, report).await;
    }
    let mut end = End::Whole;
    for inside in archive::files(path)? {
        let name = inside.strip_prefix(path).unwrap_or(&inside).to_string_lossy().into_owned();
        let one = if is_sure || are_at(&inside)? {
            file(app, &inside, &name, order, report).await
        } else {
            report.line(&name, 1, "left out", "", "", "it is no mail")?;
            Ok(End::Partly)
        };
        end = end.max(one.with_context(|| inside.display().to_string())?);
    }
    Ok(end)
}

/// One mail, or those of a mailbox file.
async fn file(
    app: &App,
    path: &Path,
    name: &str,
    order: Order,
    report: &mut Report,
) -> anyhow::Result<End> {
    if is_mailbox(path)? {
        let mut end = End::Whole;
        for (row, message) in (1..).zip(MessageIterator::new(BufReader::new(File::open(path)?))) {
            let message = message?;
            let raw = message.contents();
            end = end.max(one(app, (name, row), raw, raw.len() as u64, order, report).await?);
        }
        return Ok(end);
    }
    let (most, size) = (app.settings.mail_in.most_bytes as u64, fs::metadata(path)?.len());
    let mut raw = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut raw)?;
    one(app, (name, 1), &raw, size, order, report).await
}

/// A mailbox file begins each of its mails with a line of its own. A single mail may have such a line,
/// too, and is named as one then.
fn is_mailbox(path: &Path) -> io::Result<bool> {
    let mut start = [0; 5];
    let begins = File::open(path)?.read_exact(&mut start).is_ok() && start == *b"From ";
    Ok(begins && !is_named(path, "eml"))
}

async fn one(
    app: &App,
    (name, row): (&str, u32),
    raw: &[u8],
    size: u64,
    order: Order,
    report: &mut Report,
) -> anyhow::Result<End> {
    let most = app.settings.mail_in.most_bytes;
    if order.is_dry {
        return dry(name, row, raw, most, report);
    }
    let at = order.received_at.unwrap_or_else(|| app.clock.now());
    let taken = if raw.len() > most {
        messages::refuse(app, raw, size, Door::File, at, Unusable::TooLarge(most)).await
    } else {
        messages::receive(app, raw, Door::File, at).await
    };
    match taken {
        Ok(taken) => said(name, row, &taken, report),
        Err(error) => {
            eprintln!("{name}: {}", redacted(&chain(&error)));
            report.line(name, row, "to be tried again", "", "", "")?;
            Ok(End::Later)
        }
    }
}

fn said(name: &str, row: u32, taken: &Taken, report: &mut Report) -> anyhow::Result<End> {
    let cases: Vec<String> = taken.cases.iter().map(ToString::to_string).collect();
    let (cases, words) = (cases.join(" "), taken.reason.as_deref().unwrap_or_default());
    let (state, end) = match taken.fate {
        Fate::Refused => ("refused", End::Unusable),
        _ if taken.again => ("was here", End::Whole),
        Fate::Opened => ("opened", End::Whole),
        Fate::Joined => ("joined", End::Whole),
        Fate::Recorded => ("recorded", End::Whole),
    };
    report.line(name, row, state, "", &cases, words)?;
    Ok(end)
}

fn dry(name: &str, row: u32, raw: &[u8], most: usize, report: &mut Report) -> anyhow::Result<End> {
    let read = if raw.len() > most {
        Err(Unusable::TooLarge(most))
    } else {
        email::read(raw).map_err(Unusable::from)
    };
    match read {
        Ok(mail) => {
            let claims = email::claims(&mail);
            let mut kinds: Vec<&str> = claims.found.iter().map(|it| it.read_as.label()).collect();
            if claims.has_more {
                kinds.push("and more, for a person to read");
            }
            report.line(name, row, "can be taken in", "", "", &kinds.join(", "))?;
            Ok(End::Whole)
        }
        Err(why) => {
            report.line(name, row, "would be refused", "", "", &why.to_string())?;
            Ok(End::Unusable)
        }
    }
}
