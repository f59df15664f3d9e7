//! The alert rules in a real Prometheus that scrapes a running server.
use std::{
    fs,
    io::{Read, Write},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};

use super::{
    files, free, notice,
    running::{Home, aloud, connect, exchange, head_of},
    wait, watched,
};

/// A Prometheus of this test alone.
struct Prometheus {
    child: Child,
    address: SocketAddr,
}

impl Prometheus {
    /// Starts it in this folder with the configuration of the manual, only faster.
    fn start(folder: &Path, scraped: SocketAddr) -> Option<Self> {
        let given = fs::read_to_string("docs/prometheus/prometheus.yml").unwrap();
        let faster = given.replace("15s", "1s").replace("127.0.0.1:9464", &scraped.to_string());
        fs::write(folder.join("prometheus.yml"), faster).unwrap();
        fs::copy("docs/prometheus/alerts.yml", folder.join("alerts.yml")).unwrap();
        let address = free();
        let log = fs::File::create(folder.join("prometheus.log")).unwrap();
        let started = Command::new("prometheus")
            .arg("--config.file=prometheus.yml")
            .arg("--storage.tsdb.path=figures")
            .arg(format!("--web.listen-address={address}"))
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn();
        let prometheus = Self { child: started.ok()?, address };
        wait("Prometheus", || {
            let ready = exchange(address, head_of("GET", "/-/ready", "").as_bytes());
            ready.is_ok_and(|answer| answer.status == 200).then_some(())
        });
        Some(prometheus)
    }

    fn ask(&self, path: &str) -> serde_json::Value {
        // The old protocol: the answer comes in one piece and ends with the connection.
        let mut stream = connect(self.address).unwrap();
        stream.write_all(format!("GET {path} HTTP/1.0\r\n\r\n").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        let said: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!(said["status"], "success", "{path}: {said}");
        said["data"].clone()
    }

    /// The samples that an expression finds now.
    fn query(&self, expression: &str) -> Vec<serde_json::Value> {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("query", expression)
            .finish();
        self.ask(&format!("/api/v1/query?{query}"))["result"].as_array().unwrap().clone()
    }
}

impl Drop for Prometheus {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[test]
fn the_rules_pass_their_own_tests() {
    let run = |arguments: &[&str]| {
        Command::new("promtool").args(arguments).current_dir("docs/prometheus").output()
    };
    for arguments in [
        ["check", "rules", "alerts.yml"],
        ["check", "config", "prometheus.yml"],
        ["test", "rules", "alerts_test.yml"],
    ] {
        let Ok(output) = run(&arguments) else {
            aloud("SKIPPED: promtool is not installed; the alert rules were not tried");
            return;
        };
        let said = [output.stdout, output.stderr].concat();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&said));
    }
}

#[test]
fn a_real_prometheus_scrapes_the_server_and_an_alert_fires_when_its_cause_is_there() {
    // Nobody listens on port 9: every letter is delayed.
    let home = Home::on_sqlite().with("MAIL__SMTP", "smtp://127.0.0.1:9");
    let (home, server, metrics) = watched(home);
    let Some(prometheus) = Prometheus::start(home.path(), metrics) else {
        aloud("SKIPPED: prometheus is not installed; no alert was seen to fire");
        return;
    };
    let up = "up{job=\"safeharbor\"} == 1";
    wait("the first scrape", || (!prometheus.query(up).is_empty()).then_some(()));
    let firing = "ALERTS{alertname=\"SafeharborMailFailing\",alertstate=\"firing\"}";
    let quiet = "safeharbor_mail_sent_total{fate=\"delayed\"} == 0";
    wait("a figure at rest", || (!prometheus.query(quiet).is_empty()).then_some(()));
    assert!(prometheus.query(firing).is_empty(), "nothing is wrong yet");
    for token in ["a", "b", "c", "d"] {
        notice(&server, token, "");
    }
    wait("the alert", || (!prometheus.query(firing).is_empty()).then_some(()));

    let rules = prometheus.ask("/api/v1/rules");
    let groups = rules["groups"].as_array().unwrap();
    let rules: Vec<_> =
        groups.iter().flat_map(|group| group["rules"].as_array().unwrap()).collect();
    assert_eq!(rules.len(), 16);
    for rule in rules {
        assert_ne!(rule["health"], "err", "{rule}");
    }
    // Prometheus reads every expression of the dashboard, and most of them find something.
    let expressions = files::dashboard();
    let found = expressions.iter().filter(|it| !prometheus.query(it).is_empty()).count();
    assert!(found * 3 > expressions.len() * 2, "{found} of {}", expressions.len());

    server.kill();
    let down = "ALERTS{alertname=\"SafeharborNoNodeUp\"}";
    wait("word of the end", || (!prometheus.query(down).is_empty()).then_some(()));
}
