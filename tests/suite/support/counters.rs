//! Counter-notices as people send them.
use safeharbor::{
    domain::{
        counter::{
            draft::{CounterDraft, Offered},
            notice::{CounterNotice, CounterStatements},
            words::Editions,
        },
        draft::Problem,
        location::Location,
        policy::Policies,
    },
    formats::counter_form::{self, CounterEnvelope},
};

/// Where the material was that the case of every test is about; nobody can answer the second.
pub const LINES: [&str; 3] = [
    "https://files.example.com/a.jpg",
    "https://files.example.com/b.jpg second row",
    "place: third message in the public channel",
];

/// A complete counter-notice, with some of it changed.
pub fn countered(change: impl FnOnce(&mut CounterDraft)) -> CounterDraft {
    let mut draft = CounterDraft {
        name: "Jonas Weber".into(),
        address: "48 Orchard Street\nBrooklyn, NY 11201".into(),
        country: "United States".into(),
        phone: "+1 718 555 0177".into(),
        email: "jonas@weber.example".into(),
        chosen: vec!["1".into()],
        explanation: "I took this photograph myself on 4 May 2018.".into(),
        statements: CounterStatements {
            mistake: true,
            consent_us: true,
            consent_abroad: false,
            service: true,
        },
        signature: "Jonas Weber".into(),
        signed_on: "2026-03-02".into(),
        ..CounterDraft::default()
    };
    change(&mut draft);
    draft
}

/// The three locations, parsed.
pub fn places() -> Vec<Location> {
    LINES.iter().map(|line| Location::parse(line).unwrap().unwrap()).collect()
}

/// The words in force.
pub fn served(policies: &Policies) -> Editions<'_> {
    Editions { policy: &policies.counter_notice, provider: &policies.provider }
}

/// The draft read about the three locations.
pub fn counter_notice(
    policies: &Policies,
    draft: &CounterDraft,
) -> Result<CounterNotice, Vec<Problem>> {
    let places = places();
    let offered: Vec<Offered<'_>> = (1..)
        .zip(&places)
        .map(|(position, location)| Offered {
            position,
            location,
            refused: (position == 2).then_some("it is not disabled"),
        })
        .collect();
    draft.parse(served(policies), &offered, "2026-03-02T17:00:00Z".parse().unwrap())
}

/// The draft read about all the locations of a case.
pub fn counter_notice_of(
    policies: &Policies,
    draft: &CounterDraft,
    places: &[Location],
) -> CounterNotice {
    let offered = (1..).zip(places);
    let offered: Vec<Offered<'_>> =
        offered.map(|(position, location)| Offered { position, location, refused: None }).collect();
    draft.parse(served(policies), &offered, "2026-03-02T17:00:00Z".parse().unwrap()).unwrap()
}

/// The form as a browser encodes it, under the words in force.
pub fn counter_form_of(policies: &Policies, draft: CounterDraft, more: &[(&str, &str)]) -> Vec<u8> {
    let envelope = CounterEnvelope {
        draft,
        case: "7K3M2-9QXWD".into(),
        was_at: LINES[0].into(),
        policy: policies.counter_notice.version().to_string(),
        provider: policies.provider.version().to_string(),
        token: "t".into(),
        ..CounterEnvelope::default()
    };
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(counter_form::write(&envelope)).extend_pairs(more);
    form.finish().into_bytes()
}
