//! The page of all cases of one address, the newest first.
use askama::Template;
use axum::{http::StatusCode, response::Response};
use data_encoding::BASE64URL_NOPAD;
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    super::{
        super::{
            Nope, assets,
            site::{Site, page},
            visit::Visit,
        },
        asked::Asked,
        status_page::{StatusPage, Summary},
    },
    session::Entered,
};
use crate::{
    domain::{ids::CaseId, text::shown},
    formats::words::Words,
    services::{
        access::CaseFile,
        mine::{self, Section, State},
    },
    store::queue::Cursor,
};

/// `/mine`
#[derive(Template)]
#[template(path = "public/mine.html")]
struct MinePage {
    site: Site,
    css: String,
    /// The address, as the newest case on the page gives it.
    address: String,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    /// Where the list begins, on a later page of it.
    first: Option<String>,
    next: Option<String>,
}

/// A part of the list.
struct Tab {
    address: String,
    label: String,
    count: String,
    is_current: bool,
}

/// A case.
struct Row {
    summary: Summary,
    /// The first work, as far as it fits.
    about: String,
    more_works: usize,
    locations: usize,
    /// The claimant's own number for the matter.
    reference: Option<String>,
}

/// Characters of a work that are shown.
const ABOUT: usize = 160;

/// `GET /mine`, `?state=` and `&after=`
pub async fn show(web: Visit, Entered(claimant): Entered, asked: Asked) -> Result<Response, Nope> {
    let state = match asked.get("state") {
        "" => None,
        key => Some(State::from_key(key).ok_or(Nope::NotFound)?),
    };
    let after = match asked.get("after") {
        "" => None,
        text => Some(read(text).ok_or(Nope::NotFound)?),
    };
    let home = mine::home(&web.app, claimant, state, after).await?;
    let address = home.files.first().and_then(|file| file.notice.claimant.email.clone());
    let body = MinePage {
        site: Site::new(&web, "status"),
        css: assets::address("mine.css"),
        address: address.map(|email| email.to_string()).unwrap_or_default(),
        tabs: tabs(web.words, state, &home.sections),
        rows: home.files.iter().map(|file| row(&web, file)).collect(),
        first: after.map(|_| list(state, None)),
        next: home.next.map(|next| list(state, Some(next))),
    };
    page(StatusCode::OK, &body)
}

fn row(web: &Visit, file: &CaseFile) -> Row {
    let works = &file.notice.works;
    let about = works.first().map(|work| shown(work.description.as_str())).unwrap_or_default();
    let about = match about.char_indices().nth(ABOUT) {
        Some((end, _)) => format!("{}…", &about[..end]),
        None => about,
    };
    Row {
        summary: StatusPage::new(web, file, None).summary(),
        about,
        more_works: works.len().saturating_sub(1),
        locations: file.case.standings.len(),
        reference: file.notice.reference.as_ref().map(|line| shown(line.as_str())),
    }
}

/// All, and the parts that hold something or are looked at.
fn tabs(words: Words, current: Option<State>, sections: &[Section]) -> Vec<Tab> {
    let all = Tab {
        address: list(None, None),
        label: words.say("mine-all"),
        count: String::new(),
        is_current: current.is_none(),
    };
    let shown = |section: &&Section| section.count > 0 || current == Some(section.state);
    let tab = |section: &Section| {
        let count = words.tell(if section.is_more { "mine-count-more" } else { "mine-count" });
        Tab {
            address: list(Some(section.state), None),
            label: words.say(label(section.state)),
            count: count.with("many", section.count).to_string(),
            is_current: current == Some(section.state),
        }
    };
    std::iter::once(all).chain(sections.iter().filter(shown).map(tab)).collect()
}

const fn label(state: State) -> &'static str {
    match state {
        State::Open => "mine-open",
        State::Countered => "mine-countered",
        State::Held => "mine-held",
        State::Answered => "mine-answered",
        State::Lapsed => "mine-lapsed",
        State::Retracted => "mine-retracted",
    }
}

fn list(state: Option<State>, after: Option<Cursor>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(state) = state {
        query.append_pair("state", state.key());
    }
    if let Some(after) = after {
        query.append_pair("after", &written(after));
    }
    let query = query.finish();
    if query.is_empty() { "/mine".to_owned() } else { format!("/mine?{query}") }
}

/// A place in the list. It names a moment and a case: nothing that another claimant could use.
fn written(Cursor { at, id }: Cursor) -> String {
    let mut bytes = at.to_be_bytes().to_vec();
    bytes.extend_from_slice(id.0.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

fn read(text: &str) -> Option<Cursor> {
    let bytes: [u8; 24] = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()?;
    let (at, id) = bytes.split_at(8);
    let at = i64::from_be_bytes(at.try_into().ok()?);
    // A moment that no clock can show was not written by us.
    Timestamp::from_microsecond(at).ok()?;
    Some(Cursor { at, id: CaseId(Uuid::from_slice(id).ok()?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_reads_back_and_a_forged_one_is_none() {
        let place = Cursor { at: 1_795_338_900_000_000, id: CaseId(Uuid::from_u128(7)) };
        assert_eq!(read(&written(place)), Some(place));
        let beyond = written(Cursor { at: i64::MAX, ..place });
        for forged in ["x", "AAAA", "ä", &beyond, &format!("{}A", written(place))] {
            assert_eq!(read(forged), None, "{forged}");
        }
    }
}
