//! The answer to whoever reads a letter that somebody has read meanwhile.
use askama::Template;

use super::{
    super::{
        super::site::Site,
        case::{Entry, Names, Opened, entries},
        frame::Desk,
    },
    typed::Typed,
};
use crate::{services::access::CaseFile, store::queue::Counts};

#[derive(Template)]
#[template(path = "desk/stale.html")]
pub struct StalePage {
    site: Site,
    desk: Desk,
    number: String,
    since: Vec<Entry>,
    typed: Vec<(&'static str, String)>,
}

impl StalePage {
    pub fn new(
        opened: &Opened,
        file: &CaseFile,
        counts: Counts,
        names: &Names,
        typed: &Typed,
    ) -> Self {
        let newer = file.events.get(typed.seen..).unwrap_or_default();
        Self {
            site: Site::of_desk(&opened.web, "queue"),
            desk: Desk::new(&opened.person, counts),
            number: file.case.number.to_string(),
            since: entries(newer, names, opened.web.app.zone()),
            typed: typed.listed(),
        }
    }
}
