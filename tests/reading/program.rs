//! `safeharbor read`, as a person or a script runs it.
use std::{
    fs,
    io::{Read, Write},
    path::Path,
    process::{Command, Output, Stdio},
};

use serde_json::Value;

const LETTER: &str = "Copyrighted work: The Quay\n\nhttps://host.example/mallory/quay has it without permission.\n\n\
    I have a good faith belief that the use is not authorized by the owner.\n\n\
    I swear under penalty of perjury that I am the owner.\n\nSigned,\nAna Silva\n";

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_safeharbor"));
    command.env_clear().arg("read");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    program().args(arguments).current_dir(folder).output().expect("the program runs")
}

fn lines(output: &Output) -> Vec<Value> {
    let text = str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines()
        .map(|line| serde_json::from_str(line).expect("one JSON object to a line"))
        .collect()
}

/// The words of a file that the first span of a clause points at.
fn pointed<'a>(line: &Value, clause: &str, file: &'a [u8]) -> &'a [u8] {
    let span = &line["elements"][clause][0];
    let at = |key: &str| usize::try_from(span[key].as_u64().expect(clause)).expect("a small file");
    &file[at("start")..at("end")]
}

#[test]
fn a_folder_is_read_whole_and_in_order() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("b")).unwrap();
    for name in ["c.md", "b/2.md", "b/1.md", "a.md"] {
        fs::write(folder.path().join(name), LETTER).unwrap();
    }
    let output = run(folder.path(), &["--json", "."]);
    assert!(output.status.success() && output.stderr.is_empty());
    let lines = lines(&output);
    let paths: Vec<&str> = lines.iter().map(|line| line["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["./a.md", "./b/1.md", "./b/2.md", "./c.md"]);
    assert!(lines.iter().all(|line| line["kind"] == "takedown"));
}

#[test]
fn a_line_holds_what_scripts_need() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), LETTER).unwrap();
    let lines = lines(&run(folder.path(), &["--json", "a.md"]));
    let line = &lines[0];
    assert_eq!(line["works"], serde_json::json!(["The Quay"]));
    assert!(line["locations"].is_array() && line["doubts"].is_array());
    assert_eq!(line["language"], "en");
    assert_eq!(pointed(line, "512(c)(3)(A)(i)", LETTER.as_bytes()), b"Ana Silva");
    assert_eq!(
        pointed(line, "512(c)(3)(A)(vi)", LETTER.as_bytes()),
        b"I swear under penalty of perjury that I am the owner."
    );
}

#[test]
fn a_file_that_is_not_utf_8_keeps_its_own_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = b"\x93Caf\xe9\x94 \x80 \x81\n\n".to_vec();
    file.extend(
        LETTER
            .replace("Ana Silva", "Zo\u{1}")
            .bytes()
            .map(|byte| if byte == 1 { 0xeb } else { byte }),
    );
    fs::write(folder.path().join("a.md"), &file).unwrap();
    let lines = lines(&run(folder.path(), &["--json", "a.md"]));
    assert_eq!(pointed(&lines[0], "512(c)(3)(A)(i)", &file), b"Zo\xeb");
    assert_eq!(lines[0]["signatures"][0]["value"], "Zoë");
}

#[test]
fn standard_input_is_read_too() {
    let mut child = program()
        .args(["--json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(LETTER.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(lines(&output)[0]["path"], "-");
}

#[test]
fn a_file_that_is_missing_is_named_and_the_others_are_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), LETTER).unwrap();
    let output = run(folder.path(), &["--json", "missing.md", "a.md"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output).len(), 1);
    assert!(str::from_utf8(&output.stderr).unwrap().starts_with("missing.md: "));
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..400 {
        fs::write(folder.path().join(format!("{number}.md")), LETTER).unwrap();
    }
    let mut child = program()
        .args(["--json", "."])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 1];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn people_get_a_summary() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), LETTER).unwrap();
    let output = run(folder.path(), &["a.md"]);
    let text = str::from_utf8(&output.stdout).unwrap();
    assert!(text.starts_with("a.md\n  takedown, en\n"), "{text}");
    assert!(text.contains("512(c)(3)(A)(ii)") && text.contains("The Quay"), "{text}");
}

#[test]
fn nothing_to_read_is_asked_wrongly() {
    assert_eq!(program().output().unwrap().status.code(), Some(2));
}

/// A mail whose text is the letter, as a mail program writes it.
fn mailed(text: &str) -> String {
    let encoded = text.replace('=', "=3D").replace("The Quay", "The =51uay");
    format!(
        "From: Ana Silva <ana@silva.example>\r\nMessage-ID: <1@silva.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}",
        encoded.replace('\n', "\r\n")
    )
}

#[test]
fn a_mail_is_read_as_the_door_for_mail_reads_it_and_says_what_its_places_point_into() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.eml"), mailed(LETTER)).unwrap();
    fs::write(folder.path().join("b"), mailed(LETTER)).unwrap();
    // Somebody copied the head of a mail into a letter, and gave another file the name of a mail.
    fs::write(folder.path().join("c.md"), format!("From: Ana Silva\nSubject: x\n\n{LETTER}"))
        .unwrap();
    fs::write(folder.path().join("d.eml"), LETTER.replace(':', "")).unwrap();
    let lines = lines(&run(folder.path(), &["--json", "a.eml", "b", "c.md", "d.eml"]));
    for line in &lines[..2] {
        assert_eq!((&line["text"], &line["kind"]), (&"mail body".into(), &"takedown".into()));
        let body = line["body"].as_str().unwrap();
        assert!(body.starts_with("Copyrighted work: The Quay\n") && !body.contains("Message-ID"));
        assert_eq!(pointed(line, "512(c)(3)(A)(i)", body.as_bytes()), b"Ana Silva");
        assert_eq!(line["works"], serde_json::json!(["The Quay"]));
    }
    for line in &lines[2..] {
        assert_eq!((&line["text"], &line["body"]), (&"file".into(), &Value::Null));
    }
    let people = run(folder.path(), &["a.eml"]);
    assert!(String::from_utf8_lossy(&people.stdout).contains("takedown"));
}
