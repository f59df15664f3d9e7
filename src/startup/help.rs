//! The articles of the help centre on their way in and out: those inside the program, and an operator's.
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use rust_embed::RustEmbed;

use super::policies::PolicyFaults;
use crate::domain::policy::help::{Article, HelpError, Slug};

#[derive(RustEmbed)]
#[folder = "policies/help/"]
#[include = "*.md"]
struct Embedded;

/// Articles lie in this folder of the directory of the policies.
const FOLDER: &str = "help";

/// A file that holds an article.
struct Source {
    /// As messages name it.
    file: String,
    /// Without `.md`.
    name: String,
    text: String,
}

/// The articles inside the program, and over them those of the folder `help` in this directory: one
/// of the same name takes the place of ours.
///
/// # Errors
/// Every fault of all articles, one line each.
pub fn read(dir: Option<&Path>) -> Result<Vec<Article>, PolicyFaults> {
    let mut faults = Vec::new();
    let mut sources: BTreeMap<String, Source> =
        embedded().map(|source| (source.name.clone(), source)).collect();
    if let Some(folder) = dir.map(|dir| dir.join(FOLDER)).filter(|folder| folder.exists()) {
        for source in of_folder(&folder, &mut faults) {
            sources.insert(source.name.clone(), source);
        }
    }
    let known: BTreeSet<Slug> = sources.keys().filter_map(|name| Slug::parse(name)).collect();
    let mut articles = Vec::with_capacity(sources.len());
    for Source { file, name, text } in sources.values() {
        match Article::parse(file, name, text, &known) {
            Ok(article) => articles.push(article),
            Err(found) => faults.extend(found.iter().map(HelpError::to_string)),
        }
    }
    if faults.is_empty() { Ok(articles) } else { Err(PolicyFaults(faults)) }
}

fn embedded() -> impl Iterator<Item = Source> {
    Embedded::iter().filter_map(|path| {
        let name = path.strip_suffix(".md")?.to_owned();
        let text = Embedded::get(&path)?.data;
        let text = String::from_utf8_lossy(&text).into_owned();
        Some(Source { file: format!("policies/{FOLDER}/{path}"), name, text })
    })
}

/// Every `.md` of a folder; whatever else lies there is not ours.
fn of_folder(folder: &Path, faults: &mut Vec<String>) -> Vec<Source> {
    let mut paths: Vec<PathBuf> = match fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
        Err(error) => {
            faults.push(format!("{}:1: {error}", folder.display()));
            return Vec::new();
        }
    };
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    let mut sources = Vec::with_capacity(paths.len());
    for path in paths {
        let file = path.display().to_string();
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned());
        match fs::read_to_string(&path) {
            Ok(text) => sources.push(Source { file, name: name.unwrap_or_default(), text }),
            Err(error) => faults.push(format!("{file}:1: {error}")),
        }
    }
    sources
}

/// Writes the articles inside the program into the folder `help` of `dir`; when one of them is there,
/// writes nothing.
///
/// # Errors
/// When a file is there already, or cannot be written.
pub fn export(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let folder = dir.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let files: Vec<(PathBuf, String)> = embedded()
        .map(|source| (folder.join(format!("{}.md", source.name)), source.text))
        .collect();
    if let Some((path, _)) = files.iter().find(|(path, _)| path.symlink_metadata().is_ok()) {
        let what = format!("{} is there already; nothing was written", path.display());
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
    }
    for (path, text) in &files {
        OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str =
        "+++\ntitle = \"Ours\"\ncategory = \"contact\"\nsummary = \"Our own.\"\n+++\n\nText.\n";

    fn folder() -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("help");
        fs::create_dir(&folder).unwrap();
        (dir, folder)
    }

    fn titles(dir: &Path) -> Vec<String> {
        read(Some(dir)).unwrap().into_iter().map(|article| article.title).collect()
    }

    #[test]
    fn what_is_exported_reads_back_and_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let written = export(dir.path()).unwrap();
        assert!(written.len() >= 20);
        assert_eq!(read(Some(dir.path())).unwrap(), read(None).unwrap());
        let error = export(dir.path()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
    }

    #[test]
    fn an_operator_adds_replaces_and_hides_articles() {
        let (dir, folder) = folder();
        let shipped = read(None).unwrap();
        fs::write(folder.join("office-hours.md"), OWN).unwrap();
        assert_eq!(titles(dir.path()).len(), shipped.len() + 1);
        fs::write(folder.join("strikes.md"), OWN.replace("Ours", "Our strikes")).unwrap();
        fs::write(folder.join("notes.txt"), "not an article").unwrap();
        let titles = titles(dir.path());
        assert_eq!(titles.len(), shipped.len() + 1);
        assert!(titles.contains(&"Our strikes".to_owned()) && titles.contains(&"Ours".to_owned()));
        let hidden = OWN.replace("+++\n\n", "hidden = true\n+++\n\n");
        fs::write(folder.join("strikes.md"), hidden).unwrap();
        let strikes = read(Some(dir.path())).unwrap();
        assert!(strikes.iter().any(|it| it.slug.as_str() == "strikes" && it.hidden));
    }

    #[test]
    fn the_faults_of_all_articles_are_told_at_once_with_file_line_and_key() {
        let (dir, folder) = folder();
        fs::write(folder.join("a.md"), OWN.replace("contact", "elsewhere")).unwrap();
        fs::write(folder.join("B_c.md"), OWN).unwrap();
        fs::write(folder.join("d.md"), b"\xff").unwrap();
        fs::write(folder.join("e.md"), "no front matter").unwrap();
        let linked = format!(
            "{OWN}\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) {{{{targets.never}}}}\n\n[y](nowhere)\n"
        );
        fs::write(folder.join("f.md"), linked).unwrap();
        let related = OWN.replace("+++\n\n", "related = [\"strikes\", \"nothing\"]\n+++\n\n");
        fs::write(folder.join("g.md"), related).unwrap();
        let faults = read(Some(dir.path())).unwrap_err().0;
        let told = |place: &str, what: &str| {
            let start = format!("{}/{place}", folder.display());
            let is = |fault: &&String| fault.starts_with(&start) && fault.contains(what);
            assert!(faults.iter().any(|fault| is(&fault)), "{place} {what}: {faults:#?}");
        };
        told("a.md:3: category", "one of before, after, removed, policy, contact");
        told("B_c.md:1: file name", "lowercase");
        told("d.md:1", "UTF-8");
        told("e.md:1", "the first line to be +++");
        told("f.md:9: body", "Markdown without HTML");
        told("f.md:11: body", "a link to http");
        told("f.md:11: body", "targets.answer");
        told("f.md:13: body", "an article that there is");
        told("g.md:5: related", "\"nothing\"");
        assert_eq!(faults.len(), 9, "{faults:#?}");
    }
}
