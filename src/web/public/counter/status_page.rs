//! The page of one counter-notice: what was received, what is missing, and when the material comes back.
use askama::Template;
use data_encoding::HEXLOWER;

use super::super::{
    super::{site::Site, visit::Visit},
    material::{Row, state},
};
use crate::{
    domain::{case::CounterState, standing::Standing, when},
    services::counter::CounterFile,
};

/// `/counter-notices/{number}/{counter}?key=`
#[derive(Template)]
#[template(path = "public/counter_status.html")]
pub struct StatusPage {
    site: Site,
    number: String,
    counter: u32,
    key: String,
    title: &'static str,
    lead: String,
    received: String,
    state: &'static str,
    missing: Vec<Missing>,
    complete: Option<String>,
    lapses: String,
    rows: Vec<Row>,
    dates: Vec<Moment>,
    versions: Vec<(u32, String, String)>,
    address: String,
    is_sent: bool,
}

/// An element that was not found.
struct Missing {
    label: String,
    clause: &'static str,
    text: String,
}

/// A date of the clock.
struct Moment {
    title: &'static str,
    time: String,
    machine: String,
    kind: &'static str,
    text: &'static str,
}

impl StatusPage {
    /// Of a counter-notice that was opened with its key.
    #[must_use]
    pub fn new(web: &Visit, file: &CounterFile, is_sent: bool) -> Self {
        let (zone, counter) = (web.app.zone(), &file.counter);
        let holder = crate::domain::key::KeyHolder::Counter(file.ordinal);
        let key = web.app.secret.access_key(file.case.id, holder, file.case.key_generation);
        let (number, key) = (file.case.number.to_string(), key.reveal().to_owned());
        let at = |at| when::moment(at, zone);
        let lapse = counter.cure.and_then(|cure| cure.lapse_at);
        let items = &file.latest().notice.material.items;
        let complete = (counter.state == CounterState::Incomplete).then(|| {
            format!("/counter-notices/new?case={number}&counter={}&key={key}", file.ordinal)
        });
        Self {
            site: Site::new(web, ""),
            counter: file.ordinal,
            title: title(counter.state),
            lead: lead(counter.state),
            received: at(file.latest().received_at),
            state: state(counter.state),
            missing: missing(file),
            complete,
            lapses: lapse.map(at).unwrap_or_default(),
            rows: items
                .iter()
                .map(|item| Row::of(&file.case, item.position, item.location.line(), zone))
                .collect(),
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

fn missing(file: &CounterFile) -> Vec<Missing> {
    if file.counter.state != CounterState::Incomplete {
        return vec![];
    }
    let elements = file.verdict.missing().into_iter();
    elements
        .map(|element| {
            let words = file.editions.policy.elements.get(element);
            let (label, text) = (words.label.clone(), words.missing.clone());
            Missing { label, clause: element.clause(), text }
        })
        .collect()
}

const fn title(state: CounterState) -> &'static str {
    match state {
        CounterState::Incomplete => "Your counter-notice is not complete",
        CounterState::Unvouched | CounterState::Running => "Your counter-notice has been received",
        CounterState::Declined => "Your counter-notice was not accepted",
        CounterState::Lapsed => "Your counter-notice was given up",
    }
}

fn lead(state: CounterState) -> String {
    match state {
        CounterState::Incomplete => {
            "No clock runs until what is missing has arrived. It starts on the day on which it does."
        }
        CounterState::Unvouched => {
            "It is complete. You did not come with the account's own link, so a person first finds \
             out whether you are the subscriber. The dates below count from the receipt all the same."
        }
        CounterState::Running => "It is complete. A copy goes to the person who sent the notice.",
        CounterState::Declined => "The letter to you says why. A new one can be sent at any time.",
        CounterState::Lapsed => {
            "What was missing did not arrive in time. The law sets no deadline: a new one can be \
             sent at any time."
        }
    }
    .to_owned()
}

/// The clock, as dates one after another; what has not come yet is marked.
fn dates(web: &Visit, file: &CounterFile) -> Vec<Moment> {
    let Some(window) = &file.counter.window else { return vec![] };
    if !matches!(file.counter.state, CounterState::Running | CounterState::Unvouched) {
        return vec![];
    }
    // What is held, restored or given up follows these dates no more; its row says what it follows.
    let follows = |standing: &Standing| match standing {
        Standing::Countered { .. } => true,
        Standing::Disabled(_) => file.counter.state == CounterState::Unvouched,
        _ => false,
    };
    let items = &file.latest().notice.material.items;
    if !items.iter().any(|item| follows(&file.case.standings[item.position as usize - 1])) {
        return vec![];
    }
    let (zone, now) = (web.app.zone(), web.app.clock.now());
    let kind = |at| if at > now { "next" } else { "" };
    let moment = |title, at, text| Moment {
        title,
        time: when::moment(at, zone),
        machine: when::machine(at),
        kind: kind(at),
        text,
    };
    let last = Moment {
        title: "The last day on which the law allows us to restore it",
        time: when::day(window.last_day(zone)),
        machine: String::new(),
        kind: kind(window.latest),
        text: "",
    };
    vec![
        moment("Received", window.received_at, "The first business day after it is day one."),
        moment(
            "From here on the law allows us to restore the material",
            window.earliest,
            "Unless before that notice is received of an action against you, or of a Copyright \
             Claims Board proceeding.",
        ),
        moment("When we mean to restore it", window.target, ""),
        last,
    ]
}
