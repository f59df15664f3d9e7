//! A folder of published letters: every file becomes an archived case, or is named with the reason why not.
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use super::{End, progress::Report};
use crate::{
    cli::bar::Bar,
    domain::reading,
    formats::archive::{self, ArchiveEntry},
    services::{App, imports::letters},
};

pub(super) async fn run(
    app: &App,
    folder: &Path,
    is_dry: bool,
    report: &mut Report,
) -> anyhow::Result<End> {
    let mut end = End::Whole;
    let mut entries = Vec::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        match entry(&path, &name)? {
            Ok(entry) => entries.push(entry),
            Err(why) => {
                report.line(&name, 1, "left out", "", "", &why)?;
                end = End::Partly;
            }
        }
    }
    let all = entries.len() as u64;
    let (mut bar, mut done) = (Bar::new(), 0);
    let mut counted: BTreeMap<String, u64> = BTreeMap::new();
    for entry in archive::by_date(entries).into_values().flatten() {
        let kind = letters::kind(&entry, &reading::read(&entry.text)).label();
        *counted.entry(kind.to_owned()).or_default() += 1;
        if is_dry {
            report.line(&entry.path, 1, "can be kept", kind, "", "")?;
        } else {
            for taken in letters::archived(app, &entry).await? {
                let state = if taken.is_known { "was here" } else { "kept" };
                report.line(&entry.path, 1, state, kind, &taken.number, "")?;
            }
        }
        done += 1;
        bar.show("letters", done, all);
    }
    bar.end();
    for (kind, many) in counted {
        eprintln!("{kind}: {many}");
    }
    Ok(end)
}

/// Every file below the folder, in the order of their paths. Links are not followed.
pub(super) fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let listed = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        for one in listed {
            let one = one?;
            let kind = one.file_type()?;
            let is_hidden = one.file_name().to_string_lossy().starts_with('.');
            if kind.is_dir() && !is_hidden {
                folders.push(one.path());
            } else if kind.is_file() && !is_hidden {
                found.push(one.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

fn entry(path: &Path, name: &str) -> anyhow::Result<Result<ArchiveEntry, String>> {
    let bytes = fs::read(path)?;
    // A letter in another charset is a letter all the same.
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|error| error.into_bytes().iter().map(|byte| char::from(*byte)).collect());
    Ok(archive::entry(&name.replace('\\', "/"), text).map_err(|error| error.to_string()))
}
