//! Logs: to standard error, as text or JSON lines, and of other people's code only warnings.
use std::io::{self, IsTerminal};

use tracing_subscriber::{
    EnvFilter, Layer, Registry, fmt, layer::SubscriberExt, util::SubscriberInitExt,
};
use url::Url;

use crate::config::Log;

/// Starts logging; called once per process.
pub(super) fn start(log: Log) {
    tracing_subscriber::registry().with(lines(log)).init();
}

/// Starts logging, and traces where there is a collector for them.
#[cfg(feature = "otel")]
pub(super) fn start_traced(
    log: Log,
    collector: Option<&Url>,
) -> anyhow::Result<Option<super::traces::Traces>> {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    let Some(collector) = collector else {
        start(log);
        return Ok(None);
    };
    let (layer, traces) = super::traces::layer(collector)?;
    // Our own spans alone, whatever is logged: drivers below us know too much.
    let ours = Targets::new().with_target("safeharbor", LevelFilter::INFO);
    tracing_subscriber::registry().with(lines(log)).with(layer.with_filter(ours)).init();
    Ok(Some(traces))
}

/// Starts logging; this program makes no traces.
#[cfg(not(feature = "otel"))]
pub(super) fn start_traced(log: Log, collector: Option<&Url>) -> anyhow::Result<Option<Traces>> {
    anyhow::ensure!(collector.is_none(), "this program was built without the feature otel");
    start(log);
    Ok(None)
}

/// What a program that makes no traces has of them.
#[cfg(not(feature = "otel"))]
pub(super) enum Traces {}

#[cfg(not(feature = "otel"))]
impl Traces {
    pub fn end(self) -> std::future::Ready<()> {
        match self {}
    }
}

fn lines(log: Log) -> Box<dyn Layer<Registry> + Send + Sync> {
    // Drivers and servers below us may show addresses of people when they are asked for more.
    let filter = format!("warn,safeharbor={0},tower_http={0}", log.level);
    let filter = EnvFilter::new(filter.to_lowercase());
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    if log.json {
        lines.json().with_filter(filter).boxed()
    } else {
        lines.with_filter(filter).boxed()
    }
}
