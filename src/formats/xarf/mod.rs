//! XARF, the Extended Abuse Reporting Format, version 4: the reports of category `copyright`.
mod draft;
mod evidence;
mod fault;
mod fields;
mod report;

pub use evidence::{Digest, Evidence, FILE_MOST, FILES_BYTES_MOST};
pub use fault::{XarfCode, XarfFault};
pub use report::{Contact, Places, ReportedWork, Xarf, XarfType};

/// Whether `bytes` are a XARF report, of version 4 or 3: a JSON object that says so.
#[must_use]
pub fn is_xarf(bytes: &[u8]) -> bool {
    let old = |map: &serde_json::Map<String, serde_json::Value>| {
        map.contains_key("Version") && map.contains_key("Report")
    };
    report::object(bytes).is_ok_and(|map| map.contains_key("xarf_version") || old(&map))
}

/// Reads a report, or says everything that is wrong with it. `_internal` is never looked at.
pub fn read(bytes: &[u8]) -> Result<Xarf, Vec<XarfFault>> {
    report::read(&report::object(bytes)?)
}
