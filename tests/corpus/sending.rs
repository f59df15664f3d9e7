//! One notice through the form: sent, corrected where the server names a line, sent again.
use std::collections::BTreeMap;

use crate::{
    letters::{self, File},
    running::{Answer, Home, Server, form},
};

/// A notice that became a case.
pub struct Case {
    /// Index of its file.
    pub file: usize,
    pub number: String,
    /// Where its status page is.
    pub address: String,
    /// The locations that it must have.
    pub locations: Vec<String>,
    /// Lines that the server refused, by reason.
    pub dropped: BTreeMap<String, usize>,
}

/// What became of a notice.
pub enum Outcome {
    Case(Case),
    /// The words of the refusal.
    Refused(String),
}

/// Sends a notice until it is a case, or refused for something that no line can be dropped for.
pub fn send(server: &Server, policy: &str, file: usize, letter: &File) -> Outcome {
    let mut lines = letter.addresses.clone();
    let mut dropped = BTreeMap::new();
    loop {
        let answer = post(server, policy, file, letter, &lines);
        if answer.status == 303 {
            let address = answer.status_address();
            let number = address.trim_start_matches("/cases/").split('?').next();
            let number = number.unwrap_or_default().to_owned();
            // Nothing that anybody can open was refused, and nothing else was taken.
            let public: Vec<String> =
                letter.addresses.iter().filter(|line| letters::is_public(line)).cloned().collect();
            let locations = letters::distinct(&public);
            return Outcome::Case(Case { file, number, address, locations, dropped });
        }
        let page = answer.text();
        assert!(matches!(answer.status, 413 | 422), "{}: {} {page}", letter.name, answer.status);
        let refusals = refusals(&page);
        assert!(!refusals.is_empty(), "{}: refused without words: {page}", letter.name);
        let bad: Vec<(usize, &str)> = refusals.iter().filter_map(|words| line(words)).collect();
        if bad.is_empty() {
            return Outcome::Refused(refusals.join("; "));
        }
        for (number, why) in &bad {
            let line = &lines[number - 1];
            assert!(!letters::is_public(line), "{}: {line} was refused: {why}", letter.name);
            *dropped.entry((*why).to_owned()).or_default() += 1;
        }
        let is_bad = |index: usize| bad.iter().any(|(number, _)| number - 1 == index);
        let kept = lines.iter().enumerate().filter(|(index, _)| !is_bad(*index));
        lines = kept.map(|(_, line)| line.clone()).collect();
    }
}

/// As a browser sends it: CRLF in every field of several lines.
fn post(server: &Server, policy: &str, file: usize, letter: &File, lines: &[String]) -> Answer {
    let (token, text) = (format!("file {file}"), letter.text.replace('\n', "\r\n"));
    let locations = lines.join("\r\n");
    let changes = [
        ("work.1.kind", "software"),
        ("work.1.description", text.as_str()),
        ("locations", &locations),
        // Without an address no letter with a second copy of the receipt is made.
        ("email", ""),
        ("anyway", "yes"),
    ];
    server.post("/notices", &form(policy, &token, &changes)).expect("an answer")
}

/// The list on top of the form that came back.
fn refusals(page: &str) -> Vec<String> {
    let Some((_, list)) = page.split_once("role=\"alert\"") else { return title(page) };
    let list = list.split("</ul>").next().unwrap_or_default();
    let items = list.split("<a href=\"#").skip(1);
    let words = items.filter_map(|item| item.split_once('>')?.1.split('<').next());
    words.map(|words| words.replace("&#39;", "’").replace("&#34;", "\"")).collect()
}

fn title(page: &str) -> Vec<String> {
    let found = page.split_once("<h1>").and_then(|(_, rest)| rest.split('<').next());
    found.map(str::to_owned).into_iter().collect()
}

/// `… line 7: points into a private network…`
fn line(words: &str) -> Option<(usize, &str)> {
    let (number, why) = words.split_once(" line ")?.1.split_once(": ")?;
    Some((number.parse().ok()?, why))
}

impl Case {
    /// Text and locations as the database has them.
    pub fn stored(&self, home: &Home) -> (String, Vec<String>) {
        let number = self.number.replace('-', "");
        let case = format!("(select id from cases where number = '{number}')");
        let text = home.texts(&format!(
            "select w.description from works w join notices n on n.id = w.notice_id \
             where n.case_id = {case} order by w.position"
        ));
        let locations = home.texts(&format!(
            "select address from locations where case_id = {case} order by position"
        ));
        (text.concat(), locations)
    }
}
