//! Taking a claim back, asked once more before it is done.
use askama::Template;

use super::{
    super::{site::Site, visit::Visit},
    location_row::{Row, rows},
};
use crate::services::access::CaseFile;

/// What is about to be taken back.
#[derive(Template)]
#[template(path = "public/retract.html")]
pub struct RetractPage {
    site: Site,
    number: String,
    key: String,
    rows: Vec<Row>,
    is_all: bool,
}

impl RetractPage {
    /// With the chosen locations of an opened case; none when nothing that can be was chosen.
    pub fn new(web: &Visit, file: &CaseFile, is_all: bool, chosen: &[u32]) -> Option<Self> {
        let case = &file.case;
        let mut rows = rows(file, web.words, web.app.zone());
        let open = rows.iter().filter(|row| row.can_retract).count();
        rows.retain(|row| row.can_retract && (is_all || chosen.contains(&row.position)));
        (!rows.is_empty()).then(|| Self {
            site: Site::new(web, "status"),
            number: case.number.to_string(),
            key: web.app.claimant_key(case.id, case.key_generation).reveal().to_owned(),
            is_all: rows.len() == open,
            rows,
        })
    }

    /// The numbers of the locations that it asks about.
    pub fn positions(&self) -> Vec<u32> {
        self.rows.iter().map(|row| row.position).collect()
    }
}
