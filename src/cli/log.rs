//! Logs: to standard error, as text or JSON lines, and of other people's code only warnings.
use std::io::{self, IsTerminal};

use tracing_subscriber::{EnvFilter, fmt};

use crate::config::Log;

/// Starts logging; called once per process.
pub(super) fn start(log: Log) {
    // Drivers and servers below us may show addresses of people when they are asked for more.
    let filter = format!("warn,safeharbor={0},tower_http={0}", log.level);
    let filter = EnvFilter::new(filter.to_lowercase());
    let lines = fmt().with_env_filter(filter).with_writer(io::stderr);
    let lines = lines.with_ansi(io::stderr().is_terminal());
    if log.json { lines.json().init() } else { lines.init() }
}
