//! How many queries a page takes: counted as the driver logs them, with few cases and with many.
use std::sync::{
    OnceLock,
    atomic::{AtomicUsize, Ordering},
};

use safeharbor::{
    domain::person::Role,
    services::people::{self, NewAccount},
};
use tracing::{Event, Level, Subscriber, field::Visit};
use tracing_subscriber::{
    Layer, filter::Targets, layer::Context, layer::SubscriberExt, util::SubscriberInitExt,
};

use super::{
    house::House,
    pages::{CASES, EMAIL, PASSWORD, credentials},
    place::{Binary, Kind, Place},
    report::Report,
};

static QUERIES: AtomicUsize = AtomicUsize::new(0);

/// Counts every statement but those that open and close a transaction.
struct Counter;

/// Whether a logged statement is one of those.
#[derive(Default)]
struct Frame(bool);

impl Visit for Frame {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        if field.name() == "summary" {
            let text = format!("{value:?}").trim_matches('"').to_lowercase();
            self.0 = ["begin", "commit", "rollback"].iter().any(|word| text.starts_with(word));
        }
    }
}

impl<S: Subscriber> Layer<S> for Counter {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut frame = Frame::default();
        event.record(&mut frame);
        if !frame.0 {
            QUERIES.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn watch() {
    static WATCHED: OnceLock<()> = OnceLock::new();
    WATCHED.get_or_init(|| {
        let queries = Targets::new().with_target("sqlx::query", Level::DEBUG);
        tracing_subscriber::registry().with(Counter.with_filter(queries)).init();
    });
}

/// Counts at ten cases and at [`CASES`]; fails when a count grows.
pub async fn run(report: &mut Report, kind: Kind<'_>, binary: &Binary) -> anyhow::Result<()> {
    watch();
    let place = Place::new(kind, binary).await?;
    let house = House::open(&place).await?;
    let new = NewAccount { email: EMAIL, name: "Bench", password: PASSWORD };
    people::create(&house.app, &new, Role::Administrator).await?;
    let cookie = house.sign_in(&credentials()).await?;
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for number in 1..=CASES {
        let status = house.notice().await?;
        if number == 10 {
            few = counts(&house, &status, &cookie).await?;
        } else if number == CASES {
            many = counts(&house, &status, &cookie).await?;
        }
    }
    for ((what, few), (_, many)) in few.into_iter().zip(many) {
        let what = format!("Queries of the {what} on {}", kind.name());
        let measured = format!("{few} at 10 cases, {many} at {CASES}");
        report.row(&what, "a fixed number", measured, Some(few == many && few > 0));
    }
    house.app.db.close().await;
    Ok(())
}

/// How often each page is asked for.
const ASKED: usize = 5;

async fn counts(
    house: &House,
    status: &str,
    cookie: &str,
) -> anyhow::Result<Vec<(&'static str, usize)>> {
    let number = status.split(['/', '?']).nth(2).unwrap_or_default();
    let case = format!("/desk/cases/{number}");
    let mut counts = Vec::new();
    for (what, path) in [
        ("status page", status),
        ("home page", "/desk"),
        ("queue", "/desk/queue"),
        ("case page", &case),
    ] {
        // A visitor may open a connection, which has settings of its own to make: the page itself
        // takes the least of what was counted.
        let mut least = usize::MAX;
        for _ in 0..ASKED {
            let before = QUERIES.load(Ordering::Relaxed);
            house.page(path, cookie).await?;
            least = least.min(QUERIES.load(Ordering::Relaxed) - before);
        }
        counts.push((what, least));
    }
    Ok(counts)
}
