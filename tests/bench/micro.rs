//! Four things alone, in this process: a verdict, the audit chain, the reading of a letter, a receipt as PDF.
use std::{
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use safeharbor::{
    chance::Chance,
    clock::Clock,
    domain::{
        audit::{Actor, Head, Kept, Record, Sealed, StoredEvent, Walk, seal},
        event::Event,
        ids::CaseId,
        reading,
        receipt::Receipt,
        verdict::{Overall, judge},
    },
    formats, pdf, startup,
};

use super::{
    form,
    report::{Report, median, ms, spread},
    samples,
};

/// Events of the chain that is sealed and walked.
const EVENTS: usize = 1_000;

/// A letter as people write them, two paragraphs and a list of places.
const LETTER: &str = "Dear Sir or Madam,\n\n\
    I am the owner of the copyright in the photograph \"Harbour at dawn\", which is published at \
    https://gomez.example/harbour. It is shown without my permission at the following places:\n\n\
    https://files.example.com/u/4711/harbour.jpg\nhttps://files.example.com/u/4711/harbour_small.jpg\n\n\
    I have a good faith belief that use of the material in the manner complained of is not authorized by \
    the copyright owner, its agent, or the law. The information in this notification is accurate, and under \
    penalty of perjury, I am the owner of an exclusive right that is allegedly infringed.\n\n\
    Please remove or disable access to this material, and tell me when you have.\n\n\
    Sincerely,\n/Maria Gomez/\nMaria Gomez\n12 Canal Street, New York, NY 10013\n+1 212 555 0100\n\
    maria@gomez.example\n";

/// Measures them all.
pub fn run(report: &mut Report, policies: &Path) -> anyhow::Result<()> {
    let policies = startup::policies::read(Some(policies))?;
    let policy = &policies.copyright;
    let draft = formats::form::read(&form::body(&policy.version().to_string()))?.draft;
    let (notice, problems) = draft.read(policy, Clock::System.now());
    anyhow::ensure!(problems.is_empty(), "the notice of the bench has problems");
    let verdicts = rounds(21, || {
        for _ in 0..1_000 {
            black_box(judge(black_box(policy), black_box(&notice), &[]));
        }
    });
    // A thousand in so many milliseconds is one in so many microseconds.
    let met = median(&verdicts) <= 20.0;
    report.row("Verdict", "≤ 20 µs", spread(&verdicts, " µs"), Some(met));
    chain(report);
    let bytes = LETTER.len() * 100;
    let letters = rounds(21, || {
        for _ in 0..100 {
            black_box(reading::read(black_box(LETTER)));
        }
    });
    // Bytes in a millisecond are thousands in a second.
    let rates: Vec<f64> = letters.iter().map(|took| thousands(bytes) / took).collect();
    let met = median(&rates) >= 20.0;
    report.row("Reading of a short letter", "≥ 20 MB/s", spread(&rates, " MB/s"), Some(met));
    for (locations, times, target) in [(3, 301, 1.0), (5_000, 7, 250.0)] {
        let facts: Receipt = samples::with_locations(locations);
        pdf::receipt(&facts)?;
        let took = rounds(times, || {
            black_box(pdf::receipt(black_box(&facts)).is_ok());
        });
        let what = format!("Receipt for {locations} locations");
        let met = median(&took) <= target;
        report.row(&what, &format!("≤ {target} ms"), spread(&took, " ms"), Some(met));
    }
    Ok(())
}

/// Seals a chain of events, and walks it.
fn chain(report: &mut Report) {
    let (chance, now) = (Chance::System, Clock::System.now());
    let case = CaseId(chance.uuid(now));
    let event = Event::Assessed { verdict: Overall::Effective, missing: vec![] };
    let details = [("note".to_owned(), "A word of somebody's".to_owned())].into();
    let record = Record { at: now, actor: Actor::System, event, details };
    let seal_all = || {
        let mut head = Head::default();
        let mut sealed = Vec::with_capacity(EVENTS);
        for _ in 0..EVENTS {
            let (event, next) = seal(head, case, &record, [7; 16]);
            head = next;
            sealed.push(event);
        }
        (sealed, head)
    };
    let sealing = rounds(21, || drop(black_box(seal_all())));
    let (sealed, end) = seal_all();
    let stored: Vec<StoredEvent> = sealed.into_iter().map(as_stored).collect();
    let walking = rounds(21, || {
        let mut walk = Walk::new(case);
        let is_whole = stored.iter().all(|event| walk.step(event).is_ok());
        assert!(is_whole && walk.finish(end).is_ok(), "a broken chain");
    });
    for (what, took) in [("Sealing of events", sealing), ("Checking of events", walking)] {
        let rates: Vec<f64> = took.iter().map(|took| thousands(EVENTS) / took * 1e6).collect();
        report.row(what, "–", spread(&rates, "/s"), None);
    }
}

fn as_stored(event: Sealed) -> StoredEvent {
    let Sealed { seq, at, body, hash, payload } = event;
    StoredEvent { seq, at, body, hash, kept: payload.map_or(Kept::None, Kept::Whole) }
}

#[expect(clippy::cast_precision_loss, reason = "a count")]
fn thousands(many: usize) -> f64 {
    many as f64 / 1_000.0
}

fn rounds(times: usize, mut once: impl FnMut()) -> Vec<f64> {
    let mut time = || -> Duration {
        let begun = Instant::now();
        once();
        begun.elapsed()
    };
    (0..times).map(|_| ms(time())).collect()
}
