//! `safeharbor read`: what letters in files say, without storing anything and without a database.
use std::{
    borrow::Cow,
    fs,
    io::{self, BufWriter, Read as _, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use serde_json::{Value, json};

use super::FAULT;
use crate::{
    domain::reading::{self, Found, ReadAs, Reading, Role, Span},
    formats::email,
};

#[derive(Debug, Args)]
pub(super) struct Read {
    /// One JSON object to a line instead of a summary for people
    #[arg(long)]
    json: bool,
    /// Files or folders with letters, mails as they are among them; `-` is standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

impl Read {
    /// Reads every file in order. A file that cannot be read is named on standard error and the next
    /// one follows; the exit code is 1 then.
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let mut out = BufWriter::new(io::stdout().lock());
        let mut faults = false;
        for path in &self.paths {
            let done = if path.as_os_str() == "-" {
                from_input(&mut out, self.json)
            } else {
                walk(&mut out, path, self.json)
            };
            match done {
                Ok(fault) => faults |= fault,
                // Whoever reads has seen enough.
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
                Err(error) => return Err(error.into()),
            }
        }
        match out.flush() {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(ExitCode::from(if faults { FAULT } else { 0 })),
        }
    }
}

/// Whether something could not be read; an error is one of writing.
type Fault = bool;

fn from_input(out: &mut impl Write, as_json: bool) -> io::Result<Fault> {
    let mut bytes = Vec::new();
    match io::stdin().lock().read_to_end(&mut bytes) {
        Ok(_) => one(out, Path::new("-"), &bytes, as_json).map(|()| false),
        Err(error) => Ok(unreadable(Path::new("-"), &error)),
    }
}

/// Reads `path`, or everything below it in the order of the names. A link inside a folder is followed
/// to a file and not to another folder: such a link may lead in circles.
fn walk(out: &mut impl Write, path: &Path, as_json: bool) -> io::Result<Fault> {
    if !path.is_dir() {
        return match fs::read(path) {
            Ok(bytes) => one(out, path, &bytes, as_json).map(|()| false),
            Err(error) => Ok(unreadable(path, &error)),
        };
    }
    let entries = match fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) => return Ok(unreadable(path, &error)),
    };
    let mut inside: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    inside.sort();
    let mut fault = false;
    for path in inside {
        if !(path.is_symlink() && path.is_dir()) {
            fault |= walk(out, &path, as_json)?;
        }
    }
    Ok(fault)
}

fn unreadable(path: &Path, error: &io::Error) -> Fault {
    eprintln!("{}: cannot be read: {error}", path.display());
    true
}

fn one(out: &mut impl Write, path: &Path, bytes: &[u8], as_json: bool) -> io::Result<()> {
    if let Some(claims) = mailed(path, bytes) {
        if claims.has_more {
            eprintln!("{}: more is claimed than what is read here", path.display());
        }
        return claims.found.iter().try_for_each(|letter| {
            let file = Decoded { text: Cow::Borrowed(&letter.text), bytes: None };
            let again = || Cow::Owned(reading::read(&letter.text));
            let reading = letter.reading.as_ref().map_or_else(again, Cow::Borrowed);
            said(out, path, &reading, &file, Some(&letter.text), as_json)
        });
    }
    let file = Decoded::of(bytes);
    said(out, path, &reading::read(&file.text), &file, None, as_json)
}

/// The letters of a mail, as the door for mail reads them; none where the file is no mail.
fn mailed(path: &Path, bytes: &[u8]) -> Option<email::Claims> {
    let is_named = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("eml"));
    let mail = email::read(bytes).ok().filter(|_| is_named || email::is_mail(bytes))?;
    Some(email::claims(&mail))
}

fn said(
    out: &mut impl Write,
    path: &Path,
    reading: &Reading,
    file: &Decoded,
    mail: Option<&str>,
    as_json: bool,
) -> io::Result<()> {
    if !as_json {
        return summary(out, path, reading, &file.text);
    }
    let mut report = report(path, reading, file);
    // Where the places point into something else than the file, that is beside them.
    report["text"] = if mail.is_some() { "mail body" } else { "file" }.into();
    if let Some(body) = mail {
        report["body"] = body.into();
    }
    writeln!(out, "{report}")
}

/// A file as text. What is not UTF-8 is taken for Windows-1252, where every byte is a character.
struct Decoded<'a> {
    text: Cow<'a, str>,
    /// For each byte of the text the byte of the file, where they differ.
    bytes: Option<Vec<usize>>,
}

/// What Windows-1252 has from 0x80 to 0x9F; the five bytes without a character stay controls.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

impl<'a> Decoded<'a> {
    fn of(file: &'a [u8]) -> Self {
        if let Ok(text) = str::from_utf8(file) {
            return Self { text: text.into(), bytes: None };
        }
        let mut text = String::with_capacity(file.len());
        let mut bytes = Vec::with_capacity(file.len());
        for (at, byte) in file.iter().enumerate() {
            text.push(match byte {
                0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
                _ => char::from(*byte),
            });
            bytes.resize(text.len(), at);
        }
        bytes.push(file.len());
        Self { text: text.into(), bytes: Some(bytes) }
    }

    fn span(&self, span: Span) -> Span {
        let byte = |at: usize| self.bytes.as_ref().map_or(at, |bytes| bytes[at]);
        Span { start: byte(span.start), end: byte(span.end) }
    }

    fn found(&self, found: &Found) -> Found {
        Found { value: found.value.clone(), span: self.span(found.span) }
    }

    fn all(&self, found: &[Found]) -> Vec<Found> {
        found.iter().map(|found| self.found(found)).collect()
    }
}

/// Addresses of one role, each once, in order.
fn addresses(reading: &Reading, role: Role) -> Vec<&str> {
    let mut seen = std::collections::HashSet::new();
    let of_role = reading.addresses.iter().filter(|address| address.role == role);
    of_role
        .map(|address| address.address.as_str())
        .filter(|address| seen.insert(*address))
        .collect()
}

/// What is printed; a reply is a letter of no kind.
const fn kind(reading: &Reading) -> ReadAs {
    match reading.kind {
        ReadAs::Reply => ReadAs::Other,
        kind => kind,
    }
}

fn report(path: &Path, reading: &Reading, file: &Decoded) -> Value {
    let at = |span: &Span| file.span(*span);
    let elements: std::collections::BTreeMap<_, Vec<Span>> = reading
        .elements()
        .into_iter()
        .map(|(clause, spans)| (clause, spans.iter().map(at).collect()))
        .collect();
    let statements =
        reading.statements.iter().map(|(kind, span)| json!({"kind": kind, "span": at(span)}));
    let counter = reading.counter_statements.iter();
    let counter = counter.map(|(kind, span)| json!({"kind": kind, "span": at(span)}));
    let sender = &reading.sender;
    let given = |found: &Option<Found>| found.as_ref().map(|found| file.found(found));
    let listed = reading.addresses.iter().map(
        |address| json!({"address": address.address, "span": at(&address.span), "role": address.role, "repeated": address.repeated}),
    );
    json!({
        "path": path.to_string_lossy(),
        "kind": kind(reading),
        "doubts": reading.doubts,
        "language": reading.language,
        "elements": elements,
        "works": reading.works.iter().map(|work| &work.value).collect::<Vec<_>>(),
        "work_spans": reading.works.iter().map(|work| at(&work.span)).collect::<Vec<_>>(),
        "locations": addresses(reading, Role::Claimed),
        "own": addresses(reading, Role::Own),
        "addresses": listed.collect::<Vec<_>>(),
        "owner": given(&reading.owner),
        "sender": {
            "name": given(&sender.name),
            "organisation": given(&sender.organisation),
            "email": given(&sender.email),
            "phone": given(&sender.phone),
            "address": given(&sender.address),
            "removed": sender.removed.iter().map(at).collect::<Vec<_>>(),
        },
        "signatures": file.all(&reading.signatures),
        "statements": statements.chain(counter).collect::<Vec<_>>(),
    })
}

/// Addresses of one kind shown to people.
const SHOWN: usize = 5;

fn summary(out: &mut impl Write, path: &Path, reading: &Reading, text: &str) -> io::Result<()> {
    writeln!(out, "{}", path.display())?;
    let language = reading.language.as_deref().unwrap_or("unknown language");
    writeln!(out, "  {}, {language}", kind(reading))?;
    for (clause, spans) in reading.elements() {
        let words: Vec<&str> = spans[0].of(text).split_whitespace().collect();
        let more = if spans.len() > 1 {
            format!(" (and {} more)", spans.len() - 1)
        } else {
            String::new()
        };
        writeln!(out, "  {clause:<18} {}{more}", short(&words.join(" ")))?;
    }
    for (label, role) in [("claimed", Role::Claimed), ("the claimant's own", Role::Own)] {
        let all = addresses(reading, role);
        if !all.is_empty() {
            writeln!(out, "  addresses {label}: {}", all.len())?;
        }
        for address in all.iter().take(SHOWN) {
            writeln!(out, "    {}", short(address))?;
        }
        if all.len() > SHOWN {
            writeln!(out, "    and {} more", all.len() - SHOWN)?;
        }
    }
    for doubt in &reading.doubts {
        writeln!(out, "  look first: {doubt}")?;
    }
    writeln!(out)
}

/// One line for a terminal, without characters that could drive it.
fn short(text: &str) -> String {
    let plain = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut line: String = plain.clone().take(90).collect();
    if plain.count() > 90 {
        line.push('…');
    }
    line
}
