//! Files that operators copy: dashboard, unit, container.
use std::{collections::BTreeSet, fs, process::Command};

use safeharbor::services::metrics::{ALL, Kind};

use super::running::{Home, aloud};

/// The names of figures in an expression.
fn named(expression: &str) -> impl Iterator<Item = &str> {
    let words = expression.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    words.filter(|word| word.starts_with("safeharbor_") || word.starts_with("process_"))
}

fn is_exported(name: &str) -> bool {
    ALL.iter().any(|metric| match metric.kind {
        Kind::Histogram(_) => ["_bucket", "_sum", "_count"]
            .iter()
            .any(|end| name.strip_suffix(end) == Some(metric.name)),
        _ => name == metric.name,
    })
}

/// Every expression of the dashboard, its variables filled in.
pub(super) fn dashboard() -> Vec<String> {
    let text = fs::read_to_string("docs/grafana/safeharbor.json").unwrap();
    let board: serde_json::Value = serde_json::from_str(&text).unwrap();
    let panels = board["panels"].as_array().unwrap();
    let targets = panels.iter().flat_map(|panel| panel["targets"].as_array().unwrap());
    let expression = |target: &serde_json::Value| target["expr"].as_str().unwrap().to_owned();
    targets
        .map(expression)
        .map(|it| it.replace("$job", "safeharbor").replace("$__rate_interval", "5m"))
        .collect()
}

#[test]
fn dashboard_and_alerts_name_only_figures_that_are_exported() {
    let alerts = fs::read_to_string("docs/prometheus/alerts.yml").unwrap();
    let mut all = dashboard();
    all.extend(
        alerts.lines().filter(|line| !line.trim_start().starts_with('#')).map(str::to_owned),
    );
    let names: BTreeSet<&str> = all.iter().flat_map(|it| named(it)).collect();
    let unknown: Vec<&&str> = names.iter().filter(|name| !is_exported(name)).collect();
    assert_eq!(unknown, [] as [&&str; 0]);
    assert!(names.len() > 25, "{names:?}");
}

#[test]
fn the_unit_is_sound_and_leaves_little_open() {
    let unit = fs::read_to_string("docs/systemd/safeharbor.service").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("safeharbor.service");
    let here = env!("CARGO_BIN_EXE_safeharbor");
    fs::write(&path, unit.replace("/usr/local/bin/safeharbor", here)).unwrap();
    let run =
        |arguments: &[&str]| Command::new("systemd-analyze").args(arguments).arg(&path).output();
    let Ok(verified) = run(&["verify", "--man=no"]) else {
        aloud("SKIPPED: systemd-analyze is not installed; the unit was not looked at");
        return;
    };
    let said = String::from_utf8_lossy(&verified.stderr);
    // Other units of this machine have faults of their own.
    let ours: Vec<&str> = said.lines().filter(|line| line.contains("safeharbor")).collect();
    assert!(verified.status.success() && ours.is_empty(), "{said}");
    // 2.0 of 10, as `systemd-analyze security` counts what is left open.
    let judged = run(&["security", "--offline=true", "--threshold=20", "--no-pager"]).unwrap();
    assert!(judged.status.success(), "{}", String::from_utf8_lossy(&judged.stdout));
}

#[test]
fn the_health_check_of_the_container_tells_a_server_that_serves_from_one_that_does_not() {
    let file = fs::read_to_string("docs/docker/Dockerfile").unwrap();
    let line = file.lines().find_map(|line| line.trim().strip_prefix("CMD [\"bash\"")).unwrap();
    let words: Vec<String> = serde_json::from_str(&format!("[\"bash\"{line}")).unwrap();
    let home = Home::on_sqlite();
    let server = home.start();
    let port = server.address.port().to_string();
    let healthy = || {
        let mut command = Command::new(&words[0]);
        command.args(words[1..].iter().map(|word| word.replace("8080", &port)));
        command.output().unwrap().status.success()
    };
    assert!(healthy());
    home.change("alter table _sqlx_migrations rename to gone");
    assert!(!healthy(), "the schema is not there");
    server.stop();
    assert!(!healthy(), "nobody is there");
}
