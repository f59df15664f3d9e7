//! Clocks that jump, and hours that pass in a moment: the program's clock of the day is moved under it.
use std::{fs, io::Write, path::PathBuf, process::Command};

use super::house::House;

/// What one process takes for the time of day.
pub struct MovedClock {
    library: PathBuf,
    file: PathBuf,
}

impl MovedClock {
    /// Made anew for this house, and handed to each of its programs.
    pub fn of(house: &mut House) -> Self {
        let library = house.path().join("clock.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/survival/clock.c");
        let mut cc = Command::new("cc");
        cc.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl");
        assert!(cc.status().expect("cc, which links this test, runs").success());
        let clock = Self { library, file: house.path().join("moved") };
        fs::write(&clock.file, [0; 8]).expect("a file");
        house.with_environment("LD_PRELOAD", &clock.library);
        house.with_environment("MOVED_CLOCK", &clock.file);
        clock
    }

    /// From now on it is so many seconds later than it is, or earlier.
    pub fn set(&self, seconds: i64) {
        let moved = (seconds * 1_000_000).to_ne_bytes();
        let mut file = fs::OpenOptions::new().write(true).open(&self.file).expect("the file");
        file.write_all(&moved).expect("the clock is moved");
    }
}
