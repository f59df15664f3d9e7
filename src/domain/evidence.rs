//! Files kept as evidence: their names made harmless, their types found in their content, limits.
use std::fmt;

use serde::{Deserialize, Serialize};

use super::ids::ObjectId;

/// How much evidence is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: u64,
    /// Bytes of all files of a case.
    pub case_bytes: u64,
    /// Files of a case.
    pub files: u32,
}

/// What is left of the limits for a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Bytes of one file.
    pub file_bytes: u64,
    /// Bytes of all further files.
    pub bytes: u64,
    /// Further files.
    pub files: u32,
}

impl Limits {
    /// The room for a case that holds `files` of `bytes` together.
    #[must_use]
    pub fn room(&self, files: u32, bytes: u64) -> Room {
        let bytes = self.case_bytes.saturating_sub(bytes);
        Room {
            file_bytes: self.file_bytes.min(bytes),
            bytes,
            files: self.files.saturating_sub(files),
        }
    }
}

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

/// How much of a file tells its type.
pub const HEAD_BYTES: usize = 8192;

/// The type of a file by its content, never by what its sender claims. It is for showing only:
/// nothing is opened, decoded or run, and everything is served as a download.
#[must_use]
pub fn media_type(head: &[u8]) -> &'static str {
    if let Some(found) = infer::get(head) {
        return found.mime_type();
    }
    let head = &head[..head.len().min(HEAD_BYTES)];
    // A character may be cut in two where the head ends.
    let text = match std::str::from_utf8(head) {
        Ok(text) => Some(text),
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).ok()
        }
        Err(_) => None,
    };
    let is_text = |text: &str| {
        text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{C}'))
    };
    match text {
        Some(text) if text.trim_start().starts_with("<svg") => "image/svg+xml",
        Some(text) if is_text(text) => "text/plain",
        _ => UNKNOWN,
    }
}

/// The type of a file that is none of those known.
pub const UNKNOWN: &str = "application/octet-stream";

/// Types by the names that people know them by. What is not here is shown as unknown.
const KNOWN: &[(&str, &str)] = &[
    ("application/pdf", "PDF document"),
    ("image/png", "PNG image"),
    ("image/jpeg", "JPEG image"),
    ("image/gif", "GIF image"),
    ("image/webp", "WebP image"),
    ("image/tiff", "TIFF image"),
    ("image/bmp", "BMP image"),
    ("image/heif", "HEIF image"),
    ("image/avif", "AVIF image"),
    ("image/vnd.adobe.photoshop", "Photoshop image"),
    ("video/mp4", "MP4 video"),
    ("video/webm", "WebM video"),
    ("video/quicktime", "QuickTime video"),
    ("video/x-matroska", "Matroska video"),
    ("audio/mpeg", "MP3 sound"),
    ("audio/x-wav", "WAV sound"),
    ("audio/x-flac", "FLAC sound"),
    ("audio/ogg", "Ogg sound"),
    ("audio/m4a", "M4A sound"),
    ("audio/midi", "MIDI file"),
    ("text/plain", "text"),
    ("text/xml", "XML"),
    ("text/html", "HTML page"),
    ("image/svg+xml", "SVG image"),
    ("application/zip", "ZIP archive"),
    ("application/gzip", "gzip archive"),
    ("application/x-7z-compressed", "7-Zip archive"),
    ("application/vnd.rar", "RAR archive"),
    ("application/x-tar", "tar archive"),
    ("application/epub+zip", "EPUB book"),
    ("application/msword", "Word document"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel table"),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "PowerPoint slides",
    ),
    ("application/vnd.oasis.opendocument.text", "OpenDocument text"),
    ("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument table"),
    ("application/rtf", "RTF document"),
];

/// Contents that a computer runs, or that run something when they are opened.
const PROGRAMS: &[&str] = &[
    "application/wasm",
    "application/x-executable",
    "application/vnd.microsoft.portable-executable",
    "application/java",
    "application/x-llvm",
    "application/x-mach-binary",
    "application/vnd.android.dex",
    "application/vnd.android.dey",
    "application/x-apple-diskimage",
    "application/x-msi",
    "application/x-ole-storage",
    "application/vnd.debian.binary-package",
    "application/x-rpm",
    "text/x-shellscript",
    "text/html",
    "image/svg+xml",
];

/// Endings that a computer runs, whatever the content looks like.
const PROGRAM_ENDINGS: &[&str] = &[
    "apk", "app", "appimage", "bat", "chm", "cmd", "com", "cpl", "deb", "desktop", "dll", "dmg",
    "docm", "exe", "gadget", "hta", "htm", "html", "img", "inf", "ins", "iso", "jar", "jnlp", "js",
    "jse", "lnk", "mht", "mjs", "msc", "msi", "msp", "ocx", "pif", "pkg", "pptm", "ps1", "psm1",
    "py", "reg", "rpm", "scf", "scr", "sh", "svg", "sys", "url", "vb", "vbe", "vbs", "vhd", "vhdx",
    "wsf", "wsh", "xhtml", "xlam", "xll", "xlsm",
];

/// What a file is, for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    /// What people call it.
    pub label: &'static str,
    /// It is run, or may run something, when somebody opens it.
    pub is_program: bool,
}

impl Sort {
    /// By the type of the content, and by the ending that an operating system would go by.
    #[must_use]
    pub fn of(media_type: &str, name: &FileName) -> Self {
        let known = KNOWN.iter().find(|(known, _)| *known == media_type);
        let by_content = PROGRAMS.contains(&media_type);
        let by_ending = PROGRAM_ENDINGS.contains(&name.ending().as_str());
        let label = match known {
            Some((_, label)) => label,
            None if by_content => "program",
            None => "unknown type",
        };
        Self { label, is_program: by_content || by_ending }
    }
}

/// A file whose bytes are kept already, on its way into a case. Unless a transaction links it to one
/// within a day it is cleaned away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Where the bytes are.
    pub object: ObjectId,
    /// Its name.
    pub name: FileName,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// How many bytes.
    pub size: u64,
    /// Its type by its content.
    pub media_type: String,
}

impl Offered {
    /// What it is, for people.
    #[must_use]
    pub fn sort(&self) -> Sort {
        Sort::of(&self.media_type, &self.name)
    }
}

/// A number of bytes as people read it: `1.4 MB`.
#[must_use]
pub fn size_shown(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1000 {
        return format!("{bytes} bytes");
    }
    let (mut tenths, mut unit) = (bytes / 100, 0);
    while tenths >= 10_000 && unit + 1 < UNITS.len() {
        tenths /= 1000;
        unit += 1;
    }
    if tenths >= 100 || tenths % 10 == 0 {
        format!("{} {}", tenths / 10, UNITS[unit])
    } else {
        format!("{}.{} {}", tenths / 10, tenths % 10, UNITS[unit])
    }
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

    #[test]
    fn a_type_is_what_the_content_says() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        assert_eq!(media_type(png), "image/png");
        assert_eq!(media_type(b"%PDF-1.7 ..."), "application/pdf");
        assert_eq!(media_type("Grüße, a letter\n".as_bytes()), "text/plain");
        assert_eq!(media_type(&"ä".as_bytes()[..1]), "text/plain");
        assert_eq!(media_type(b"\0\x01\x02"), UNKNOWN);
        assert_eq!(media_type(b" <svg onload=alert(1)>"), "image/svg+xml");
        let sort = |head: &[u8], name: &str| Sort::of(media_type(head), &FileName::of(name));
        assert_eq!(sort(png, "a.png"), Sort { label: "PNG image", is_program: false });
        let exe = [b"MZ".as_slice(), &[0; 64]].concat();
        assert!(sort(&exe, "photo.png").is_program);
        assert!(sort(b"#!/bin/sh\necho", "readme.txt").is_program);
        assert!(sort(b"WScript.Echo(1)", "letter.JS").is_program);
        assert!(sort(b"<!DOCTYPE html><script>", "page.txt").is_program);
        assert!(!sort(b"just words", "letter.txt").is_program);
        assert_eq!(sort(b"\0\x01", "x.bin").label, "unknown type");
    }

    #[test]
    fn sizes_are_shown_as_people_read_them() {
        for (bytes, words) in [
            (0, "0 bytes"),
            (999, "999 bytes"),
            (1000, "1 kB"),
            (1400, "1.4 kB"),
            (26_214_400, "26 MB"),
            (999_999, "999 kB"),
            (1_000_000, "1 MB"),
            (2_500_000_000, "2.5 GB"),
        ] {
            assert_eq!(size_shown(bytes), words);
        }
    }

    #[test]
    fn room_is_what_is_left_of_the_limits() {
        let limits = Limits { file_bytes: 10, case_bytes: 25, files: 3 };
        assert_eq!(limits.room(0, 0), Room { file_bytes: 10, bytes: 25, files: 3 });
        assert_eq!(limits.room(2, 20), Room { file_bytes: 5, bytes: 5, files: 1 });
        assert_eq!(limits.room(9, 99), Room { file_bytes: 0, bytes: 0, files: 0 });
    }
}
