//! The endpoint that Prometheus scrapes, on a listener of its own and never among the pages.
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};
use tokio::{sync::Mutex, time::timeout};

use crate::services::{
    App, chain,
    metrics::{self, DATABASE_UP, Figure, Kind, STARTED},
};

/// What was read from the database is shown for so long: however many scrape, it is asked this
/// often.
const FRESH: Duration = Duration::from_secs(5);
/// A database that does not answer by then is down, as far as monitoring goes.
const PATIENCE: Duration = Duration::from_secs(5);
/// What was counted is put into its buckets this often, scraped or not: it would pile up otherwise.
const UPKEEP: Duration = Duration::from_secs(5);

/// What the endpoint shows.
pub struct Exposition {
    app: Arc<App>,
    counted: PrometheusHandle,
    started: Figure,
    read: Mutex<Option<(Instant, Vec<Figure>)>>,
}

impl Exposition {
    /// Begins to count; once in a process.
    ///
    /// # Errors
    /// When somebody counts already.
    pub fn start(app: Arc<App>) -> Result<Arc<Self>, BuildError> {
        let mut builder = PrometheusBuilder::new();
        for metric in metrics::ALL {
            if let Kind::Histogram(buckets) = metric.kind {
                let name = Matcher::Full(metric.name.to_owned());
                builder = builder.set_buckets_for_metric(name, buckets)?;
            }
        }
        let counted = builder.install_recorder()?;
        for metric in metrics::ALL {
            match metric.kind {
                Kind::Counter => ::metrics::describe_counter!(metric.name, metric.help),
                Kind::Gauge => ::metrics::describe_gauge!(metric.name, metric.help),
                Kind::Histogram(_) => ::metrics::describe_histogram!(metric.name, metric.help),
            }
        }
        metrics::zero();
        let started = Figure::plain(&STARTED, app.clock.now().as_second());
        Ok(Arc::new(Self { app, counted, started, read: Mutex::default() }))
    }

    /// Keeps what was counted small, for ever.
    pub async fn upkeep(self: Arc<Self>) {
        loop {
            tokio::time::sleep(UPKEEP).await;
            self.counted.run_upkeep();
        }
    }

    /// Everything, as text. Whoever asks while another reads waits for the same answer.
    async fn text(&self) -> String {
        let mut text = self.counted.render();
        // Before the figures are read, which takes a connection itself.
        metrics::write(&mut text, &metrics::connections(&self.app));
        let mut read = self.read.lock().await;
        let is_fresh = read.as_ref().is_some_and(|(at, _)| at.elapsed() < FRESH);
        if !is_fresh {
            *read = match timeout(PATIENCE, metrics::read(&self.app)).await {
                Ok(Ok(figures)) => Some((Instant::now(), figures)),
                Ok(Err(error)) => {
                    tracing::error!(error = %chain(&error), "figures could not be read");
                    None
                }
                Err(_) => {
                    tracing::error!("figures could not be read in time");
                    None
                }
            };
        }
        let is_up = Figure::plain(&DATABASE_UP, i64::from(read.is_some()));
        metrics::write(&mut text, &[is_up, self.started.clone()]);
        metrics::write(&mut text, &metrics::process());
        if let Some((_, figures)) = &*read {
            metrics::write(&mut text, figures);
        }
        text
    }
}

/// The one page of the listener.
pub fn router(exposition: Arc<Exposition>) -> Router {
    Router::new().route("/metrics", get(page)).with_state(exposition)
}

async fn page(State(exposition): State<Arc<Exposition>>) -> Response {
    let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], exposition.text().await).into_response()
}
