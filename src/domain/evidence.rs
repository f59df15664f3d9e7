//! Files kept as evidence: their names made harmless, their types found in their content, limits.
mod name;
mod sort;

use serde::Deserialize;

pub use self::{
    name::FileName,
    sort::{HEAD_BYTES, Sort, media_type},
};
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
