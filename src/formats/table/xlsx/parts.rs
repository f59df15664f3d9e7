//! The packed parts of a workbook, each unpacked when it is asked for, within what all of them may unpack to.
use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE};
use zip::{ZipArchive, result::ZipError};

use super::{super::TableError, broken};

/// Bytes that the parts which are read unpack to. Excel packs tables to a tenth.
const UNPACKED_MOST: u64 = 128 * 1024 * 1024;
/// Parts of a workbook.
const PARTS_MOST: usize = 2_000;

pub(super) struct Parts<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// By name in lower case, since names differ in more than that (ISO/IEC 29500-2, 6.2.2).
    names: HashMap<String, usize>,
    /// Bytes that may still be unpacked.
    left: u64,
}

impl<'a> Parts<'a> {
    /// Reads the directory, and unpacks nothing.
    pub fn open(bytes: &'a [u8]) -> Result<Self, TableError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
        if archive.len() > PARTS_MOST {
            return Err(TableError::Harmful("it has thousands of parts"));
        }
        let mut names = HashMap::new();
        let mut is_twice = archive.has_duplicate_names();
        for (index, name) in archive.file_names_raw().enumerate() {
            is_twice |= names.insert(key(&String::from_utf8_lossy(name)), index).is_some();
        }
        if is_twice {
            return Err(TableError::Harmful("two of its parts have the same name"));
        }
        Ok(Self { archive, names, left: UNPACKED_MOST })
    }

    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(&key(name))
    }

    /// The text of a part, or nothing where there is none. What the directory says of its size is
    /// not believed.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, TableError> {
        let Some(index) = self.names.get(&key(name)) else { return Ok(None) };
        let part = self.archive.by_index(*index).map_err(|error| refused(&error))?;
        let mut bytes = Vec::new();
        let read = part.take(self.left + 1).read_to_end(&mut bytes);
        self.left = self
            .left
            .checked_sub(bytes.len() as u64)
            .ok_or(TableError::Unpacks(UNPACKED_MOST / 1024 / 1024))?;
        read.map_err(|_| broken("a part of it cannot be unpacked"))?;
        decoded(bytes).map(Some)
    }
}

fn key(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

fn refused(error: &ZipError) -> TableError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            TableError::Other("the file is locked with a password; save it without one")
        }
        ZipError::UnsupportedArchive(_) => broken("it is packed in a way that no spreadsheet does"),
        _ => broken("it is not a whole packed file; send it again"),
    }
}

/// UTF-8 or UTF-16: others are not allowed in a package (ISO/IEC 29500-2, 6.2.5).
fn decoded(bytes: Vec<u8>) -> Result<String, TableError> {
    let foreign = || broken("a part of it is neither UTF-8 nor UTF-16");
    let wide = match bytes.as_slice() {
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] | [0, b'<', ..] => Some(UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = wide {
        let (text, is_damaged) = encoding.decode_with_bom_removal(&bytes);
        return if is_damaged { Err(foreign()) } else { Ok(text.into_owned()) };
    }
    let text = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => String::from_utf8(rest.to_vec()),
        None => String::from_utf8(bytes),
    };
    let text = text.map_err(|_| foreign())?;
    match declared(&text) {
        Some(named) if named != UTF_8.name() && named != "US-ASCII" => Err(foreign()),
        _ => Ok(text),
    }
}

/// The charset that the first line declares, in upper case.
fn declared(text: &str) -> Option<String> {
    let line = text.trim_start().strip_prefix("<?xml")?.split_once("?>")?.0;
    let value = line.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim();
    let value = value.trim_start_matches(['"', '\'']);
    let end = value.find(['"', '\''])?;
    Some(value[..end].to_ascii_uppercase())
}
