//! The page of one counter-notice: what was received, what is missing, and when the material comes back.
use askama::Template;
use data_encoding::HEXLOWER;

use super::{
    super::{
        super::{assets, site::Site, visit::Visit},
        marked::Marked,
        material::{Row, state},
    },
    days::Days,
};
use crate::{
    domain::{calendar::Window, case::CounterState, standing::Standing, when},
    formats::words::Words,
    services::counter::CounterFile,
};

/// `/counter-notices/{number}/{counter}?key=`
#[derive(Template)]
#[template(path = "public/counter_status.html")]
pub struct StatusPage {
    site: Site,
    style: String,
    number: String,
    counter: u32,
    key: String,
    title: String,
    lead: String,
    received: String,
    state: String,
    missing: Vec<Missing>,
    complete: Option<String>,
    lapses: String,
    rows: Vec<Row>,
    days: Option<Days>,
    dates: Vec<Moment>,
    versions: Vec<(u32, String, String)>,
    address: String,
    is_sent: bool,
}

/// An element that was not found.
struct Missing {
    label: Marked,
    clause: &'static str,
    text: Marked,
}

/// A date of the clock.
struct Moment {
    title: String,
    time: String,
    machine: String,
    kind: &'static str,
    text: String,
}

impl StatusPage {
    /// Of a counter-notice that was opened with its key.
    #[must_use]
    pub fn new(web: &Visit, file: &CounterFile, is_sent: bool) -> Self {
        let (zone, counter) = (web.app.zone(), &file.counter);
        let holder = crate::domain::key::KeyHolder::Counter(file.ordinal);
        let key = web.app.secret.access_key(file.case.id, holder, file.case.key_generation);
        let (number, key) = (file.case.number.to_string(), key.reveal().to_owned());
        let words = web.words;
        let at = |at| words.moment(at, zone);
        let lapse = counter.cure.and_then(|cure| cure.lapse_at);
        let items = &file.latest().notice.material.items;
        let complete = (counter.state == CounterState::Incomplete).then(|| {
            format!("/counter-notices/new?case={number}&counter={}&key={key}", file.ordinal)
        });
        Self {
            site: Site::new(web, ""),
            style: assets::address("subscriber.css"),
            counter: file.ordinal,
            title: words.say(title(counter.state)),
            lead: words.say(lead(counter.state)),
            received: at(file.latest().received_at),
            state: words.say(state(counter.state)),
            missing: missing(file, words),
            complete,
            lapses: lapse.map(at).unwrap_or_default(),
            rows: items
                .iter()
                .map(|item| Row::of(&file.case, item.position, item.location.line(), words, zone))
                .collect(),
            days: window(file).map(|window| Days::of(window, web)),
            dates: dates(web, file),
            versions: file
                .versions
                .iter()
                .map(|it| (it.version, at(it.received_at), HEXLOWER.encode(&it.sha256)))
                .collect(),
            address: web.app.address(&web.app.counter_path(&file.case, file.ordinal)),
            number,
            key,
            is_sent,
        }
    }
}

fn missing(file: &CounterFile, words: Words) -> Vec<Missing> {
    if file.counter.state != CounterState::Incomplete {
        return vec![];
    }
    let elements = file.verdict.missing().into_iter();
    elements
        .map(|element| {
            let of_policy = file.editions.policy.elements.get(element);
            let label = Marked::law(words, &of_policy.label);
            let text = Marked::law(words, &of_policy.missing);
            Missing { label, clause: element.clause(), text }
        })
        .collect()
}

const fn title(state: CounterState) -> &'static str {
    match state {
        CounterState::Incomplete => "counter-title-incomplete",
        CounterState::Unvouched | CounterState::Running => "counter-title-received",
        CounterState::Declined => "counter-title-declined",
        CounterState::Lapsed => "counter-title-lapsed",
    }
}

const fn lead(state: CounterState) -> &'static str {
    match state {
        CounterState::Incomplete => "counter-lead-incomplete",
        CounterState::Unvouched => "counter-lead-unvouched",
        CounterState::Running => "counter-lead-running",
        CounterState::Declined => "counter-lead-declined",
        CounterState::Lapsed => "counter-lead-lapsed",
    }
}

/// The dates, while anything follows them: what is held, restored or given up does so no more, and
/// its row says what it follows.
fn window(file: &CounterFile) -> Option<&Window> {
    let window = file.counter.window.as_ref()?;
    if !matches!(file.counter.state, CounterState::Running | CounterState::Unvouched) {
        return None;
    }
    let follows = |standing: &Standing| match standing {
        Standing::Countered { .. } => true,
        Standing::Disabled(_) => file.counter.state == CounterState::Unvouched,
        _ => false,
    };
    let mut items = file.latest().notice.material.items.iter();
    let is_followed = items.any(|item| follows(&file.case.standings[item.position as usize - 1]));
    is_followed.then_some(window)
}

/// The clock, as dates one after another; what has not come yet is marked.
fn dates(web: &Visit, file: &CounterFile) -> Vec<Moment> {
    let Some(window) = window(file) else { return vec![] };
    let (zone, now, words) = (web.app.zone(), web.app.clock.now(), web.words);
    let kind = |at| if at > now { "next" } else { "" };
    let moment = |title, at, text: Option<&'static str>| Moment {
        title: words.say(title),
        time: words.moment(at, zone),
        machine: when::machine(at),
        kind: kind(at),
        text: text.map(|text| words.say(text)).unwrap_or_default(),
    };
    let last = Moment {
        title: words.say("counter-date-last"),
        time: words.day(window.last_day(zone)),
        machine: String::new(),
        kind: kind(window.latest),
        text: String::new(),
    };
    vec![
        moment("counter-date-received", window.received_at, Some("counter-date-received-text")),
        moment("counter-date-earliest", window.earliest, Some("counter-date-earliest-text")),
        moment("counter-date-target", window.target, None),
        last,
    ]
}
