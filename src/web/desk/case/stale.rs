//! The answer to whoever was second: who did what since, and what they typed, to be copied.
use askama::Template;

use super::{
    super::{super::site::Site, frame::Desk},
    history::{self, Entry, Names},
    opened::Opened,
    typed::Typed,
};
use crate::store::queue::Counts;

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
    pub fn new(opened: &Opened, counts: Counts, names: &Names, typed: &Typed) -> Self {
        let Opened { web, person, file, .. } = opened;
        let newer = file.events.get(typed.seen..).unwrap_or_default();
        Self {
            site: Site::of_desk(web, "queue"),
            desk: Desk::new(person, counts),
            number: file.case.number.to_string(),
            since: history::entries(newer, names, web.app.zone()),
            typed: typed.listed(),
        }
    }
}
