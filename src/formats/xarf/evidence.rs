//! The files of a XARF report: decoded within limits, each compared with the hash that came with it.
use data_encoding::{BASE64, HEXLOWER};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha512};

use super::{
    fault::{Faults, XarfCode},
    fields::{Fields, Shape},
};

/// Files of one report.
const FILES_MOST: usize = 50;
/// Decoded bytes of one file.
pub const FILE_MOST: usize = 5 * 1024 * 1024;
/// Decoded bytes of all files together.
pub const FILES_BYTES_MOST: usize = 15 * 1024 * 1024;

/// A file of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Media type as the report gives it.
    pub content_type: String,
    /// What it shows, as the report says.
    pub description: Option<String>,
    /// Decoded bytes.
    pub bytes: Vec<u8>,
    /// Whether the bytes are those that the reporter hashed.
    pub digest: Digest,
}

/// What became of the hash that came with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Digest {
    /// None came.
    Absent,
    /// It is that of the bytes: `sha256:` and the like, and hexadecimal digits.
    Right(String),
    /// It is not; the file is kept all the same.
    Wrong {
        /// As it came.
        given: String,
        /// That of the bytes, by the same algorithm.
        found: String,
    },
}

/// The files of `report`.
pub(super) fn read(report: &Fields<'_>, faults: &mut Faults) -> Vec<Evidence> {
    let mut files = Vec::new();
    let mut total = 0;
    for (index, value) in report.list("evidence", FILES_MOST, faults).iter().enumerate() {
        let Some(fields) = report.element("evidence", index, value, faults) else { continue };
        fields.only(&["content_type", "payload", "description", "hash", "size"], faults);
        let content_type = fields.required("content_type", Shape::Text(usize::MAX), faults);
        let description = fields.text("description", Shape::Text(500), faults);
        fields.number("size", 0, FILE_MOST as u64, faults);
        let bytes = payload(&fields, faults);
        total += bytes.len();
        let digest = digest(&fields, &bytes, faults);
        files.push(Evidence { content_type, description, bytes, digest });
    }
    if total > FILES_BYTES_MOST {
        let message =
            format!("has {total} decoded bytes together; at most {FILES_BYTES_MOST} are taken");
        faults.add(&report.at("evidence"), XarfCode::TooMuch, message);
    }
    files
}

fn payload(fields: &Fields<'_>, faults: &mut Faults) -> Vec<u8> {
    let text = fields.required("payload", Shape::Text(usize::MAX), faults);
    // Four characters hold three bytes.
    if text.len() / 4 * 3 > FILE_MOST + 3 {
        too_large(fields, faults);
        return vec![];
    }
    match BASE64.decode(text.as_bytes()) {
        Ok(bytes) if bytes.len() > FILE_MOST => {
            too_large(fields, faults);
            vec![]
        }
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("is not standard base64 with padding: {error}");
            faults.add(&fields.at("payload"), XarfCode::Invalid, message);
            vec![]
        }
    }
}

fn too_large(fields: &Fields<'_>, faults: &mut Faults) {
    let message = format!("has more than {FILE_MOST} decoded bytes");
    faults.add(&fields.at("payload"), XarfCode::TooMuch, message);
}

fn digest(fields: &Fields<'_>, bytes: &[u8], faults: &mut Faults) -> Digest {
    let Some(given) = fields.text("hash", Shape::Text(usize::MAX), faults) else {
        return Digest::Absent;
    };
    let (name, digits) = given.split_once(':').unwrap_or_default();
    let found = match name {
        "md5" => HEXLOWER.encode(&Md5::digest(bytes)),
        "sha1" => HEXLOWER.encode(&Sha1::digest(bytes)),
        "sha256" => HEXLOWER.encode(&Sha256::digest(bytes)),
        "sha512" => HEXLOWER.encode(&Sha512::digest(bytes)),
        _ => String::new(),
    };
    let hexadecimal = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_hexdigit());
    if found.is_empty() || !hexadecimal {
        let message = "is not md5, sha1, sha256 or sha512, a colon and hexadecimal digits";
        faults.add(&fields.at("hash"), XarfCode::Invalid, message);
        return Digest::Absent;
    }
    if found.eq_ignore_ascii_case(digits) {
        Digest::Right(given)
    } else {
        Digest::Wrong { found: format!("{name}:{found}"), given }
    }
}
