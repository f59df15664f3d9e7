//! Types of files: found in their content, named for people, programs among them marked.
use super::name::FileName;

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

#[cfg(test)]
mod tests {
    use super::*;

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
}
