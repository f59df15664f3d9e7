//! The policy documents on their way in and out: from a directory or from inside the program.
use std::{
    fmt,
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::domain::policy::{Document, Policies, PolicyError};

/// The document that the program carries.
#[must_use]
pub const fn embedded(document: Document) -> &'static str {
    match document {
        Document::Copyright => include_str!("../../policies/copyright.md"),
        Document::CounterNotice => include_str!("../../policies/counter-notice.md"),
        Document::RepeatInfringer => include_str!("../../policies/repeat-infringer.md"),
        Document::Privacy => include_str!("../../policies/privacy.md"),
        Document::Provider => include_str!("../../policies/provider.md"),
        Document::Agent => include_str!("../../policies/agent.md"),
    }
}

/// Every fault of every document, one line each, in the form that editors jump to.
#[derive(Debug, thiserror::Error)]
pub struct PolicyFaults(pub Vec<String>);

impl fmt::Display for PolicyFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

/// The policies of this directory, or those inside the program.
///
/// # Errors
/// Every fault of all six documents.
pub fn read(dir: Option<&Path>) -> Result<Policies, PolicyFaults> {
    let Some(dir) = dir else {
        let files: Vec<_> = Document::ALL.iter().map(|each| (*each, embedded(*each))).collect();
        return Policies::parse(&files)
            .map_err(|faults| PolicyFaults(faults.iter().map(ToString::to_string).collect()));
    };
    let mut unread = Vec::new();
    let mut files = Vec::new();
    for document in Document::ALL {
        let path = dir.join(document.file_name());
        match fs::read_to_string(&path) {
            Ok(text) => files.push((*document, text)),
            Err(error) => unread.push((*document, format!("{}:1: {error}", path.display()))),
        }
    }
    let texts: Vec<_> = files.iter().map(|(document, text)| (*document, text.as_str())).collect();
    Policies::parse(&texts).map_err(|faults| {
        let read = |fault: &&PolicyError| !unread.iter().any(|(of, _)| *of == fault.document);
        let lines: Vec<_> = faults.iter().filter(read).map(|fault| line(dir, fault)).collect();
        PolicyFaults(unread.iter().map(|(_, line)| line.clone()).chain(lines).collect())
    })
}

/// A fault with the directory that was read instead of the one in the source tree.
fn line(dir: &Path, fault: &PolicyError) -> String {
    let text = fault.to_string();
    let own = text.strip_prefix("policies/").unwrap_or(&text);
    dir.join(own).display().to_string()
}

/// Writes the documents inside the program into `dir`; when one of them is there, writes nothing.
///
/// # Errors
/// When a file is there already, or cannot be written.
pub fn export(dir: &Path) -> io::Result<Vec<PathBuf>> {
    fs::create_dir_all(dir)?;
    let paths: Vec<_> =
        Document::ALL.iter().map(|each| (*each, dir.join(each.file_name()))).collect();
    if let Some((_, path)) = paths.iter().find(|(_, path)| path.symlink_metadata().is_ok()) {
        let what = format!("{} is there already; nothing was written", path.display());
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
    }
    for (document, path) in &paths {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(embedded(*document).as_bytes())?;
    }
    Ok(paths.into_iter().map(|(_, path)| path).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_exported_reads_back_and_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let policies = dir.path().join("policies");
        assert_eq!(export(&policies).unwrap().len(), 6);
        assert_eq!(read(Some(&policies)).unwrap(), read(None).unwrap());
        fs::remove_file(policies.join("agent.md")).unwrap();
        fs::write(policies.join("privacy.md"), "mine").unwrap();
        let error = export(&policies).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert!(!policies.join("agent.md").exists(), "all or nothing");
        assert_eq!(fs::read_to_string(policies.join("privacy.md")).unwrap(), "mine");
    }

    #[test]
    fn the_faults_of_all_documents_are_told_at_once_with_file_line_and_key() {
        let dir = tempfile::tempdir().unwrap();
        export(dir.path()).unwrap();
        let change = |name: &str, from: &str, to: &str| {
            let path = dir.path().join(name);
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.contains(from), "{name} has no {from}");
            fs::write(path, text.replacen(from, to, 1)).unwrap();
        };
        change("copyright.md", "512(c)(3)(A)(ii)\"", "512(b)\"");
        change("provider.md", "legal_name", "legal_nam");
        fs::remove_file(dir.path().join("agent.md")).unwrap();
        fs::write(dir.path().join("privacy.md"), b"\xff").unwrap();
        let faults = read(Some(dir.path())).unwrap_err().0;
        let told = |file: &str, what: &str| {
            let start = dir.path().join(file).display().to_string() + ":";
            faults.iter().any(|fault| fault.starts_with(&start) && fault.contains(what))
        };
        assert!(told("copyright.md", "elements.work.clause: expected \"512(c)(3)(A)(ii)\""));
        assert!(told("provider.md", "legal_nam"), "{faults:#?}");
        assert!(told("agent.md", "No such file"), "{faults:#?}");
        assert!(told("privacy.md", "UTF-8"), "{faults:#?}");
        assert_eq!(faults.iter().filter(|fault| fault.contains("agent.md")).count(), 1);
    }
}
