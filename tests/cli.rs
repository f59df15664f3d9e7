//! The command line as scripts and people meet it: exit codes, words, and no secrets.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

use std::{fs, path::Path, process::Output, thread};

use running::{Home, form};

/// Everything that a command said.
fn said(output: &Output) -> String {
    let parts = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    parts.concat()
}

/// A home in which two notices came in; returns their case numbers.
fn with_two_cases() -> (Home, Vec<String>) {
    let home = Home::on_sqlite();
    let server = home.start();
    let policy = server.policy();
    let numbers = ["one", "two"].map(|token| {
        let answer = server.post("/notices", &form(&policy, token, &[])).unwrap();
        let address = answer.status_address();
        address.trim_start_matches("/cases/").split('?').next().unwrap().to_owned()
    });
    server.stop();
    home.is_whole();
    (home, numbers.to_vec())
}

/// Another home on a copy of the data, changed by somebody who owns the file.
fn tampered(home: &Home, statements: &[String]) -> Output {
    let copy = Home::on_sqlite();
    fs::create_dir_all(&copy.data).unwrap();
    fs::copy(home.data.join("safeharbor.db"), copy.data.join("safeharbor.db")).unwrap();
    copy.change("drop trigger events_are_never_changed");
    copy.change("drop trigger events_are_never_deleted");
    for statement in statements {
        copy.change(statement);
    }
    copy.run(&["audit", "verify"], "")
}

#[test]
fn verify_names_the_first_broken_event_and_its_case_on_a_tampered_copy() {
    let (home, numbers) = with_two_cases();
    let number = &numbers[1];
    let case = format!("(select id from cases where number = '{}')", number.replace('-', ""));
    let last = home.number(&format!("select max(seq) from events where case_id = {case}"));
    assert!(last >= 3, "too short a chain to tell first from last");
    let body = |seq: i64| {
        format!(
            "update events set body = cast(replace(cast(body as text), '\"actor\"', '\"actress\"') as blob) \
             where case_id = {case} and seq = {seq}"
        )
    };
    let delete = |seq: i64| format!("delete from events where case_id = {case} and seq = {seq}");
    let shapes = [
        (vec![body(2), body(3)], format!("case {number}: event 2 "), "broken     1 cases"),
        (vec![delete(2)], format!("case {number}: event 2 "), "missing    1 cases"),
        (vec![delete(last)], format!("case {number}: "), "truncated  1 cases"),
    ];
    for (statements, words, total) in shapes {
        let output = tampered(&home, &statements);
        let text = said(&output);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(text.contains(&words) && text.contains(total), "“{words}”, “{total}”: {text}");
        assert!(text.contains("THE AUDIT TRAIL IS NOT WHOLE"), "{text}");
        assert!(!text.contains(&format!("case {}", numbers[0])), "the other case is whole: {text}");
    }
    let untouched = tampered(&home, &[]);
    assert_eq!(untouched.status.code(), Some(0), "{}", said(&untouched));
    home.is_whole();
}

#[test]
fn verify_counts_every_case_of_a_large_house_and_names_the_broken_in_their_order() {
    const CASES: i64 = 1_100;
    let home = Home::on_sqlite();
    let rows = (0..CASES).map(|row| format!("https://files.example.com/{row},Photograph\n"));
    let table: String = std::iter::once("URL,Work\n".to_owned()).chain(rows).collect();
    fs::write(home.path().join("list.csv"), table).unwrap();
    let taken = home.run(&["ingest", "list.csv"], "");
    assert_eq!(taken.status.code(), Some(0), "{}", said(&taken));
    let events = home.number("select count(*) from events");
    let numbers = home.texts("select number from cases order by id");
    // The ends of what is read at a time, and the last of all.
    let broken = [0, 499, 500, 999, 1_000, numbers.len() - 1].map(|place| &numbers[place]);
    let statements = broken.map(|number| {
        let case = format!("(select id from cases where number = '{number}')");
        format!("update events set at = at + 1 where seq = 2 and case_id = {case}")
    });
    let text = said(&tampered(&home, &statements));
    assert!(text.contains(&format!("cases      {CASES}\nevents     {events}\n")), "{text}");
    assert!(text.contains("broken     6 cases"), "{text}");
    let named: Vec<&str> = text.lines().filter(|line| line.starts_with("case ")).collect();
    for (line, number) in named.iter().zip(broken) {
        assert!(
            line.replace('-', "").starts_with(&format!("case {number}:")),
            "{number}: {named:?}"
        );
    }
    assert_eq!(named.len(), broken.len(), "{text}");
}

#[test]
fn verify_makes_no_database_where_there_is_none() {
    let home = Home::on_sqlite();
    let output = home.run(&["audit", "verify"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("there is no database at"), "{}", said(&output));
    assert!(!home.data.exists(), "looking made what it looked for");
}

#[test]
fn check_says_with_its_exit_code_whether_serve_would_do() {
    let home = Home::on_sqlite();
    let well = home.run(&["check"], "");
    assert_eq!(well.status.code(), Some(0), "{}", said(&well));
    assert!(said(&well).contains("no faults"));
    assert!(!home.data.exists(), "check changes nothing");
    for (key, value, words) in [
        ("TARGETS__WARN_HOURS", "100", "targets.warn_hours: expected fewer"),
        ("LISTEN", "0.0.0.0:0", "policies still hold placeholders"),
        ("MAIL__SMTP", "smtp://127.0.0.1:1", "FAULT"),
        ("BRAND__ACCENT", "teal", "brand.accent: expected a colour such as #0d5560"),
        ("BRAND__LOGO", "no-such-logo.svg", "brand.logo: no-such-logo.svg cannot be read"),
        ("NO_SUCH_KEY", "1", "no_such_key"),
    ] {
        let home = Home::on_sqlite().with(key, value);
        let output = home.run(&["check"], "");
        assert_eq!(output.status.code(), Some(1), "{key}: {}", said(&output));
        assert!(said(&output).contains(words), "{key}: {}", said(&output));
        // What is wrong with the words of the configuration, serve refuses before it begins.
        if key != "MAIL__SMTP" {
            assert_eq!(home.run(&["serve"], "").status.code(), Some(2), "{key}");
        }
    }
}

#[test]
fn check_says_where_an_accent_cannot_be_read_and_what_is_used_instead() {
    let home = Home::on_sqlite().with("BRAND__ACCENT", "#ffd54a");
    let output = home.run(&["check"], "");
    assert_eq!(output.status.code(), Some(0), "a shade of it will do: {}", said(&output));
    let words =
        ["accent #ffd54a", "contrast of 1.2:1 on light pages", "words need 4.5:1; its shade #"];
    for word in words {
        assert!(said(&output).contains(word), "{word}: {}", said(&output));
    }
}

#[test]
fn a_designation_is_recorded_as_filed_and_compared_and_one_that_ended_is_a_fault() {
    let home = Home::on_sqlite();
    let bare = home.run(&["check"], "");
    assert!(said(&bare).contains("nothing was recorded as filed"), "{}", said(&bare));
    let exported = home.run(&["policies", "export", "mine"], "");
    assert_eq!(exported.status.code(), Some(0), "{}", said(&exported));
    let refused = home.run(&["designation", "record", "--policies", "mine"], "");
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("still hold placeholders"), "{}", said(&refused));
    let write = |registered: &str| {
        for name in ["provider.md", "agent.md"] {
            let path = home.path().join("mine").join(name);
            let text = fs::read_to_string(&path).unwrap();
            let filled = filled(&text).replace("\"2026-01-15\"", registered);
            fs::write(&path, filled).unwrap();
        }
    };
    write("2020-01-15");
    let run = |arguments: &[&str]| {
        let output = home.run(&[arguments, &["--policies", "mine"]].concat(), "");
        (output.status.code(), said(&output))
    };
    let (code, text) = run(&["check"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("the designation is invalid since 15 January 2023"), "{text}");
    let (code, text) =
        run(&["designation", "record", "--number", "DMCA-7", "--registered-on", "9999-01-01"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("lies in the future"), "{text}");
    let (code, text) = run(&["designation", "record", "--number", "DMCA-7"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("DMCA-7") && text.contains("recorded as filed"), "{text}");
    let (code, text) = run(&["metrics"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("# TYPE safeharbor_breaches_total counter"), "{text}");
    assert!(text.contains("safeharbor_breaches_total{breach=\"missed\"} 0"), "{text}");
    let (code, text) = run(&["designation", "show"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("filed “DMCA-7”, published “DMCA-1000001”"), "{text}");
}

/// The documents of a provider whose details are all there.
fn filled(text: &str) -> String {
    let filled = [
        ("[DMCA-0000000]", "DMCA-1000001"),
        ("[Telephone number with country code]", "+1 212 555 0199"),
        ("[Date of the registration]", "2026-01-15"),
        ("media.example", "harbour.com"),
    ];
    let text = filled.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    // Everything else in square brackets inside the front matter is some name.
    let mut out = String::new();
    for line in text.lines() {
        let is_key = line.contains(" = ") && line.contains("\"[");
        let plain = line.replace("\"[", "\"").replace("]\"", "\"");
        let closed = plain.contains("= [") || !plain.contains('[');
        out.push_str(if is_key && closed { &plain } else { line });
        out.push('\n');
    }
    out
}

#[test]
fn exported_policies_are_never_overwritten() {
    let home = Home::on_sqlite();
    let first = home.run(&["policies", "export", "mine"], "");
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    let files = || fs::read_dir(home.path().join("mine")).unwrap().count();
    assert_eq!(files(), 6);
    let agent = home.path().join("mine/agent.md");
    fs::write(&agent, "mine").unwrap();
    fs::remove_file(home.path().join("mine/privacy.md")).unwrap();
    let second = home.run(&["policies", "export", "mine"], "");
    assert_eq!(second.status.code(), Some(1));
    assert!(said(&second).contains("is there already; nothing was written"), "{}", said(&second));
    assert_eq!(fs::read_to_string(agent).unwrap(), "mine");
    assert_eq!(files(), 5, "all or nothing");
}

fn change(path: &Path, from: &str, to: &str) -> usize {
    let text = fs::read_to_string(path).unwrap();
    let at = text.find(from).expect("what is changed");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
    1 + text[..at].matches('\n').count()
}

#[test]
fn faults_in_policies_are_listed_all_at_once_with_file_line_and_key() {
    let home = Home::on_sqlite();
    assert!(home.run(&["policies", "export", "mine"], "").status.success());
    let clause = "clause = \"512(c)(3)(A)(ii)\"";
    let first = change(&home.path().join("mine/copyright.md"), clause, "clause = \"512(b)\"");
    let second = change(&home.path().join("mine/provider.md"), "legal_name =", "legal_nam =");
    for (command, code) in [("serve", 2), ("check", 1)] {
        let output = home.run(&[command, "--policies", "mine"], "");
        let text = said(&output);
        assert_eq!(output.status.code(), Some(code), "{text}");
        let copyright = format!("mine/copyright.md:{first}: elements.work.clause: expected ");
        let provider = format!("mine/provider.md:{second}: legal_nam");
        assert!(text.contains(&copyright) && text.contains(&provider), "{text}");
    }
}

#[test]
fn no_command_prints_a_secret() {
    let home = Home::on_sqlite()
        .with("MAIL__SMTP", "smtps://desk:hunter2@127.0.0.1:1")
        .with("DATABASE", "postgres://desk:hunter2@127.0.0.1:1/name?password=hunter2")
        .with("LOG__LEVEL", "trace");
    let commands =
        [&["check"][..], &["serve"], &["migrate"], &["audit", "verify"], &["account", "list"]];
    thread::scope(|scope| {
        // Each waits ten seconds for a database that may only be starting: all at once, then.
        let home = &home;
        let run = |command| scope.spawn(move || (command, home.run(command, "")));
        for running in commands.map(run) {
            let (command, output) = running.join().unwrap();
            let text = said(&output);
            assert_eq!(output.status.code(), Some(1), "{command:?}: {text}");
            assert!(text.contains("127.0.0.1"), "{command:?} does not say where: {text}");
            assert!(!text.contains("hunter2"), "{command:?}: {text}");
        }
    });
    let unread = home.with("MAIL__SMTP", "smtps://desk:hun/ter2@127.0.0.1:1");
    for command in ["check", "serve"] {
        let text = said(&unread.run(&[command], ""));
        assert!(text.contains("mail.smtp") && !text.contains("ter2"), "{text}");
    }
    let made = Home::on_sqlite();
    let account = ["account", "create", "--email", "a@b.example", "--name", "A", "--role", "agent"];
    let output = made.run(&account, "a long enough password\n");
    assert!(output.status.success() && !said(&output).contains("long enough"), "{output:?}");
}

#[test]
fn metrics_makes_no_database_and_brings_none_up_to_date() {
    let home = Home::on_sqlite();
    let printed = home.run(&["metrics"], "");
    assert_eq!(printed.status.code(), Some(1), "{}", said(&printed));
    assert!(said(&printed).contains("there is no database"), "{}", said(&printed));
    assert!(!home.data.exists());
    assert!(home.run(&["migrate"], "").status.success());
    home.change("delete from _sqlx_migrations where version > 11");
    let printed = home.run(&["metrics"], "");
    assert_eq!(printed.status.code(), Some(1), "{}", said(&printed));
    assert!(said(&printed).contains("the schema is behind"), "{}", said(&printed));
    assert_eq!(home.number("select max(version) from _sqlx_migrations"), 11);
}
