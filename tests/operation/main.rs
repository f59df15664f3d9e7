//! The program as its operator meets it: started, refused, checked, stopped.
mod program;

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
};

use program::Program;

#[test]
fn an_empty_directory_is_enough_and_the_first_link_is_printed_until_it_is_used() {
    let at = Program::in_new_directory();
    let served = at.serve(&[]);
    let first = served.link().expect("a link for the first account");
    assert!(first.contains(&format!("{}/desk/welcome/", served.address)), "{first}");
    assert!(served.said.contains("NOT FOR THE PUBLIC YET"), "{}", served.said);
    assert!(served.said.contains("legal_name") && served.said.contains("policies export"));
    assert_eq!(served.get("/health/live"), "200");
    assert_eq!(served.get("/health/ready"), "200");
    let stopped = served.terminate();
    assert_eq!(stopped.code, 0, "{}", stopped.err);
    assert!(!stopped.err.contains("/desk/welcome/"), "a link is in the log: {}", stopped.err);

    let again = at.serve(&[]);
    assert_ne!(again.link().expect("another link"), first);
    again.terminate();
    let made = at.run_with(&ann("create"), "correct horse battery\n");
    assert_eq!(made.code, 0, "{}", made.err);
    let last = at.serve(&["--listen", "0.0.0.0:0", "--dev"]);
    assert_eq!(last.link(), None);
    assert_eq!(last.terminate().code, 0);
}

#[test]
fn what_is_in_flight_is_answered_after_the_listener_has_closed() {
    let at = Program::in_new_directory();
    let mut served = at.serve(&[]);
    let host = served.address.trim_start_matches("http://").to_owned();
    let mut slow = TcpStream::connect(&host).unwrap();
    let head = "POST /notices HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\
                content-type: application/x-www-form-urlencoded\r\n\r\na=";
    slow.write_all(head.as_bytes()).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    served.tell_to_stop();
    while TcpStream::connect(&host).is_ok() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    slow.write_all(b"bc").unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 422"), "{answer}");
    assert_eq!(served.end().code, 0);
}

#[test]
fn placeholders_are_not_shown_to_other_machines() {
    let at = Program::in_new_directory();
    for listen in ["0.0.0.0:0", "[::]:0", "192.0.2.1:80"] {
        let refused = at.run(&["serve", "--listen", listen]);
        assert_eq!(refused.code, 2, "{listen}");
        for word in ["legal_name", "agent.md", "policies export", "--policies DIR", listen] {
            assert!(refused.err.contains(word), "{word} is not in {}", refused.err);
        }
        assert_eq!(at.run(&["check", "--listen", listen]).code, 1);
    }
    assert!(!at.path("data").exists());
}

#[test]
fn a_fault_in_a_policy_starts_nothing_and_all_faults_are_told() {
    let at = Program::in_new_directory();
    assert_eq!(at.run(&["policies", "export", "mine"]).code, 0);
    assert_eq!(at.run(&["policies", "export", "mine"]).code, 1, "nothing is overwritten");
    let path = at.path("mine/copyright.md");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("512(c)(3)(A)(ii)\"", "512(b)\"", 1)).unwrap();
    fs::remove_file(at.path("mine/agent.md")).unwrap();
    let refused = at.run(&["serve", "--policies", "mine", "--listen", "127.0.0.1:0"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("mine/agent.md:1: "), "{}", refused.err);
    let clause = "elements.work.clause: expected \"512(c)(3)(A)(ii)\", found \"512(b)\"";
    assert!(refused.err.contains(clause), "{}", refused.err);
    assert!(!at.path("data").exists(), "something was started");
}

#[test]
fn a_check_finds_faults_names_remedies_and_changes_nothing() {
    let at = Program::in_new_directory();
    let well = at.run(&["check"]);
    assert_eq!((well.code, well.out.contains("no faults")), (0, true), "{}", well.out);
    fs::write(
        at.path("wrong.toml"),
        "database = \"sqlite:wrong.toml\"\nmail.smtp = \"smtp://me:hunter2@127.0.0.1:1\"\n",
    )
    .unwrap();
    let found = at.run(&["check", "--config", "wrong.toml", "--policies", "nowhere"]);
    assert_eq!(found.code, 1);
    for part in ["policies       FAULT", "database       FAULT", "mail           FAULT", "3 faults"]
    {
        assert!(found.out.contains(part), "{part} is not in {}", found.out);
    }
    assert_eq!(found.out.matches("->").count(), 3, "a remedy for each");
    assert!(!found.out.contains("hunter2") && !found.err.contains("hunter2"));
    let left: Vec<_> = fs::read_dir(at.path("")).unwrap().flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn an_unknown_key_is_refused_by_name() {
    let at = Program::in_new_directory();
    fs::write(at.path("a.toml"), "[limits]\nnotice_per_minute = 1\n").unwrap();
    let refused = at.run(&["serve", "--config", "a.toml"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("`notice_per_minute`"), "{}", refused.err);
}

#[test]
fn accounts_are_made_listed_and_given_new_passwords_from_the_shell() {
    let at = Program::in_new_directory();
    let short = at.run_with(&ann("create"), "short\n");
    assert_eq!(short.code, 1);
    assert!(short.err.contains("password has 5 characters"), "{}", short.err);
    assert_eq!(at.run_with(&ann("create"), "correct horse battery\n").code, 0);
    assert_eq!(at.run_with(&ann("create"), "correct horse battery\n").code, 1, "taken");
    let listed = at.run(&["account", "list"]).out;
    assert_eq!(listed, "ann@provider.example\tadministrator\tAnn\n");
    let email = ["account", "password", "--email", "ann@provider.example"];
    assert_eq!(at.run_with(&email, "another long password").code, 0);
    let nobody = ["account", "password", "--email", "bob@provider.example"];
    assert_eq!(at.run_with(&nobody, "another long password").code, 1);
    let invited = at.run(&["account", "invite", "--role", "agent"]);
    assert!(invited.out.starts_with("http://127.0.0.1:8080/desk/welcome/"), "{}", invited.out);
    assert_eq!(at.run(&["account", "invite", "--role", "owner"]).code, 2);
}

#[test]
fn the_audit_is_of_a_database_that_is_there() {
    let at = Program::in_new_directory();
    let none = at.run(&["audit", "verify"]);
    assert_eq!(none.code, 1);
    assert!(none.err.contains("there is no database"), "{}", none.err);
    assert!(!at.path("data").exists(), "looking made it");
    assert_eq!(at.run(&["migrate"]).code, 0);
    let whole = at.run(&["audit", "verify", "--data", "data"]);
    assert_eq!(whole.code, 0);
    assert!(whole.out.ends_with("the audit trail is whole\n"), "{}", whole.out);
}

fn ann(verb: &str) -> Vec<&str> {
    let email = "ann@provider.example";
    vec!["account", verb, "--email", email, "--name", "Ann", "--role", "administrator"]
}
