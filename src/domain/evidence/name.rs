//! Names of files: as their sender called them, without what could lead anywhere or deceive.
use std::fmt;

use serde::{Deserialize, Serialize};

/// How many characters of a name are kept.
const NAME_MOST: usize = 120;
/// How many of them the ending may take.
const ENDING_MOST: usize = 12;

/// The name of a file as its sender called it, without what could lead anywhere or deceive:
/// no folders, no control or direction characters, nothing that a file system refuses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileName(String);

impl FileName {
    /// Makes the best of any name; it never fails, because a bad name is no reason to lose a file.
    #[must_use]
    pub fn of(given: &str) -> Self {
        // Some browsers once sent whole paths, and somebody still may.
        let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
        let visible = |c: &char| !is_hiding(*c);
        let kept = |c: char| if is_reserved(c) { '_' } else { c };
        let name: String = last.chars().filter(visible).map(kept).collect();
        // Windows drops dots and spaces at the end, and a leading dot hides a file elsewhere.
        let name = name.trim().trim_start_matches('.').trim_end_matches(['.', ' ']).trim();
        let name = if name.is_empty() { "file" } else { name };
        let stem = name.split('.').next().unwrap_or_default();
        let name = if is_device(stem) { format!("_{name}") } else { name.to_owned() };
        Self(shortened(&name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows the last dot, in lower case.
    #[must_use]
    pub fn ending(&self) -> String {
        self.0.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Characters that nobody sees, or that change the order of those around them.
const fn is_hiding(c: char) -> bool {
    c.is_ascii_control()
        || matches!(c, '\u{80}'..='\u{9F}' | '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}'
            | '\u{E0000}'..='\u{E007F}')
}

/// Characters with a meaning to some file system or shell.
const fn is_reserved(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '`' | '$' | '%' | ';' | '&')
}

/// Names that Windows takes for devices, whatever their ending.
fn is_device(stem: &str) -> bool {
    let stem = stem.trim_end().to_ascii_uppercase();
    let numbered = |port: &str| {
        stem.strip_prefix(port).is_some_and(|n| n.len() == 1 && n.as_bytes()[0].is_ascii_digit())
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

/// The beginning, and the ending that tells the type.
fn shortened(name: &str) -> String {
    if name.chars().count() <= NAME_MOST {
        return name.to_owned();
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let ending = if ending.chars().count() <= ENDING_MOST { ending } else { "" };
    let room = NAME_MOST - ending.chars().count() - 2;
    let beginning: String = name.chars().take(room).collect();
    let dot = if ending.is_empty() { "" } else { "." };
    format!("{beginning}…{dot}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_anywhere_or_deceives() {
        for (given, kept) in [
            ("scan.pdf", "scan.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\scan 1.pdf", "scan 1.pdf"),
            ("..", "file"),
            ("", "file"),
            (" . ", "file"),
            (".htaccess", "htaccess"),
            ("invoice\u{202E}fdp.exe", "invoicefdp.exe"),
            ("a\0b\r\nContent-Type: text/html.pdf", "html.pdf"),
            ("\"; filename=\"x.html", "__ filename=_x.html"),
            ("CON.txt", "_CON.txt"),
            ("com1", "_com1"),
            ("común.txt", "común.txt"),
            ("трек №1.mp3", "трек №1.mp3"),
            ("name.exe. . ", "name.exe"),
        ] {
            assert_eq!(FileName::of(given).as_str(), kept, "{given:?}");
        }
        let long = FileName::of(&format!("{}.pdf", "ä".repeat(5000)));
        assert_eq!(long.as_str().chars().count(), NAME_MOST);
        assert!(long.as_str().ends_with("….pdf"), "{long}");
        let long = FileName::of(&"x.".repeat(5000));
        assert!(long.as_str().chars().count() <= NAME_MOST);
    }
}
