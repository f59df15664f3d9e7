//! What the operating system says of this process; where it says nothing, nothing is exported.
use std::fs;

use super::{Figure, HANDLES, MEMORY};

/// Memory and file handles.
#[must_use]
pub fn process() -> Vec<Figure> {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let memory = status.lines().find_map(|line| {
        let kilobytes = line.strip_prefix("VmRSS:")?.trim().strip_suffix("kB")?.trim();
        kilobytes.parse::<i64>().ok()
    });
    // One of them is the folder that is being read.
    let handles = fs::read_dir("/proc/self/fd").ok().map(|open| open.count().saturating_sub(1));
    let handles = handles.and_then(|count| i64::try_from(count).ok());
    let memory = memory.map(|kilobytes| Figure::plain(&MEMORY, kilobytes * 1024));
    memory.into_iter().chain(handles.map(|count| Figure::plain(&HANDLES, count))).collect()
}
