//! The endpoint and its manual.
use std::{collections::BTreeSet, fs};

use safeharbor::services::metrics::{ALL, Kind, Source};

use super::{
    figure, get, notice,
    running::{Home, exchange, head_of},
    wait, watched,
};

/// The names in a text of Prometheus.
fn exported(text: &str) -> BTreeSet<&str> {
    let types = text.lines().filter_map(|line| line.strip_prefix("# TYPE "));
    types.filter_map(|line| line.split(' ').next()).collect()
}

#[test]
fn the_manual_lists_every_figure_as_it_is() {
    let manual = fs::read_to_string("docs/METRICS.md").unwrap();
    let rows: Vec<&str> = manual.lines().filter(|line| line.starts_with("| `")).collect();
    let row = |metric: &safeharbor::services::metrics::Metric| {
        let labels: Vec<String> = metric.labels.iter().map(|label| format!("`{label}`")).collect();
        let from = if metric.source == Source::Node { "node" } else { "database" };
        format!(
            "| `{}` | {} | {} | {} | {from} | {} |",
            metric.name,
            metric.kind.word(),
            metric.unit,
            labels.join(", "),
            metric.help,
        )
    };
    let expected: Vec<String> = ALL.iter().map(row).collect();
    assert_eq!(rows, expected);
}

#[test]
fn what_happens_is_counted_by_route_and_names_nobody() {
    let (home, server, metrics) = watched(Home::on_sqlite());
    notice(&server, "a", "");
    server.get("/no/such/page").says(404, &[]);
    exchange(server.address, head_of("BREW", "/about", "").as_bytes()).unwrap();
    server.get("/metrics").says(404, &[]);
    let text = wait("both letters in the figures", || {
        let text = get(metrics, "/metrics").text();
        let sent = figure(&text, "safeharbor_mail_sent_total{fate=\"sent\"}");
        (sent == Some(2.0) && figure(&text, "safeharbor_cases_in_review") == Some(1.0))
            .then_some(text)
    });
    let is =
        |name: &str, value: f64| assert_eq!(figure(&text, name), Some(value), "{name}\n{text}");
    is("safeharbor_http_requests_total{method=\"POST\",route=\"/notices\",status=\"303\"}", 1.0);
    is("safeharbor_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"}", 2.0);
    is("safeharbor_http_request_duration_seconds_count{route=\"/notices\"}", 1.0);
    is("safeharbor_http_request_duration_seconds_bucket{route=\"/notices\",le=\"+Inf\"}", 1.0);
    is("safeharbor_notices_received_total{channel=\"form\",verdict=\"effective\"}", 1.0);
    is("safeharbor_notices_received_total{channel=\"mail\",verdict=\"effective\"}", 0.0);
    is("safeharbor_notice_acknowledgement_duration_seconds_count", 1.0);
    is("safeharbor_mail_sent_total{fate=\"bounced\"}", 0.0);
    is("safeharbor_cases{state=\"review\"}", 1.0);
    is("safeharbor_promises{state=\"due\"}", 0.0);
    is("safeharbor_database_up", 1.0);
    is("safeharbor_database_connections_max{pool=\"write\"}", 1.0);
    assert!(text.contains("method=\"other\"") && !text.contains("BREW"), "{text}");
    assert!(figure(&text, "process_resident_memory_bytes").unwrap() > 1e6);
    for personal in ["maria", "Maria", "gomez", "canal", "/no/such", "files.example.com", "key="] {
        assert!(!text.contains(personal), "{personal} is in\n{text}");
    }

    let known: BTreeSet<&str> = ALL.iter().map(|metric| metric.name).collect();
    let shown = exported(&text);
    assert_eq!(shown.difference(&known).collect::<Vec<_>>(), [] as [&&str; 0], "not in the list");
    let absent: Vec<&&str> = known.difference(&shown).collect();
    // Nothing is known of a designation, nothing was counter-noticed, and nobody has read an article.
    let may_lack = [
        "safeharbor_designation_days_left",
        "safeharbor_next_statutory_day_timestamp_seconds",
        "safeharbor_help_reads_total",
        "safeharbor_help_answers_total",
    ];
    assert!(absent.iter().all(|name| may_lack.contains(name)), "{absent:?} are not exported");
    for line in text.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
        let (name, kind) = line.split_once(' ').unwrap();
        let metric = ALL.iter().find(|metric| metric.name == name).unwrap();
        assert_eq!(metric.kind.word(), kind, "{name}");
    }

    // The command prints the same names, as far as the database knows them.
    let printed = home.run(&["metrics"], "");
    let printed = String::from_utf8(printed.stdout).unwrap();
    for name in exported(&printed) {
        let metric = ALL.iter().find(|metric| metric.name == name).expect("in the list");
        assert_eq!(metric.source, Source::Database, "{name}");
    }
    assert_eq!(figure(&printed, "safeharbor_cases_in_review"), Some(1.0));
    assert!(ALL.iter().any(|metric| matches!(metric.kind, Kind::Histogram(_))));
    server.stop();
    home.is_whole();
}

#[test]
fn without_its_database_the_endpoint_still_answers_and_says_so() {
    let (home, server, metrics) = watched(Home::on_sqlite());
    assert_eq!(figure(&get(metrics, "/metrics").text(), "safeharbor_database_up"), Some(1.0));
    home.change("alter table outbox rename to gone");
    let text = wait("the fault", || {
        let text = get(metrics, "/metrics").text();
        (figure(&text, "safeharbor_database_up") == Some(0.0)).then_some(text)
    });
    assert_eq!(figure(&text, "safeharbor_cases_in_review"), None, "no stale figures");
    assert!(figure(&text, "safeharbor_start_time_seconds").is_some());
    home.change("alter table gone rename to outbox");
    wait("the end of the fault", || {
        let text = get(metrics, "/metrics").text();
        (figure(&text, "safeharbor_database_up") == Some(1.0)).then_some(())
    });
    server.stop();
}
