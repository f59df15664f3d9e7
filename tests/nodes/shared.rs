//! What the nodes share: sessions, forms, answers, assets, letters, imports, limits.
use std::{collections::HashSet, fs, process::Stdio, thread, time::Duration};

use crate::{
    fleet::{Fleet, eventually},
    running::{Answer, exchange, form, head_of, post_head, random},
};

const PASSWORD: &str = "a long enough password";

/// The cookie of somebody who signed in at this node.
fn signed_in(fleet: &Fleet, node: usize) -> String {
    let email = "ann@provider.example";
    let who = ["account", "create", "--email", email, "--name", "Ann", "--role", "administrator"];
    let made = fleet.home.run(&who, &format!("{PASSWORD}\n"));
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("email", email)
        .append_pair("password", PASSWORD)
        .finish();
    let answer = fleet.node(node).post("/desk/sign-in", form.as_bytes()).unwrap();
    let cookie = answer.header("set-cookie").expect("a session").split(';').next().unwrap();
    format!("Cookie: {cookie}\r\n")
}

/// A key of the programming interface, made at a node.
fn key(fleet: &Fleet, node: usize, cookie: &str) -> String {
    let scopes = ["notices:write", "cases:read"].map(|scope| ("scope", scope));
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("name", "fleet")
        .extend_pairs(scopes)
        .finish();
    let page = fleet.node(node).post_as("/desk/keys/make", form.as_bytes(), cookie).unwrap().text();
    let at = page.find("sh_").expect("the key is shown");
    page[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
}

fn location(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.status_address()
}

#[test]
fn whoever_signs_in_at_one_node_works_at_the_others_and_nothing_is_done_twice() {
    let Some(fleet) = Fleet::start(&[]) else { return };
    let refused = fleet.program(0).output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && said.contains("database_direct"), "{said}");
    let fleet = fleet.up();
    // A session, and a form that another node showed.
    let cookie = signed_in(&fleet, 0);
    for node in 0..3 {
        for path in ["/desk", "/desk/queue", "/desk/letters", "/desk/messages", "/desk/imports"] {
            fleet.node(node).get_as(path, &cookie).says(200, &["Ann"]);
        }
    }
    // The same notice at every node is one case, which every node shows.
    let form = form(&fleet.node(1).policy(), "once", &[]);
    let post = |node: usize| fleet.node(node).post("/notices", &form).unwrap();
    let first = location(&post(0));
    assert_eq!((location(&post(1)), location(&post(2))), (first.clone(), first.clone()));
    for node in 0..3 {
        fleet.node(node).get(&first).says(200, &["Your notice is in review"]);
    }
    assert_eq!(fleet.home.number("select count(*) from cases"), 1);
    // Two decisions about one case at two nodes, from the same page.
    let number = first.strip_prefix("/cases/").unwrap().split('?').next().unwrap();
    fleet.node(2).get_as(&format!("/desk/cases/{number}"), &cookie).says(200, &[number]);
    fleet.node(0).get_as("/desk/queue?q=harbour", &cookie).says(200, &[]);
    // Assets have the same addresses everywhere.
    let page = fleet.node(0).get("/").text();
    let style = page.split('"').find(|part| part.starts_with("/assets/")).expect("an asset");
    for node in 0..3 {
        let asset = fleet.node(node).get(style);
        assert_eq!(asset.status, 200);
        assert!(asset.header("cache-control").unwrap().contains("immutable"));
    }
    // A program repeats itself at another node and gets the first answer.
    let key = key(&fleet, 1, &cookie);
    let ask = |node: usize| {
        let more = format!(
            "Authorization: Bearer {key}\r\nIdempotency-Key: \"k-1\"\r\nContent-Type: application/json\r\n"
        );
        let body = r#"{"kind":"nonsense"}"#;
        let head = head_of(
            "POST",
            "/api/v1/notices",
            &format!("{more}Content-Length: {}\r\n", body.len()),
        );
        exchange(fleet.node(node).address, format!("{head}{body}").as_bytes()).unwrap()
    };
    let answers: Vec<Answer> = (0..3).map(ask).collect();
    assert!(
        answers.iter().all(|it| it.status == answers[0].status && it.status < 500),
        "{answers:?}"
    );
    let more = format!("Authorization: Bearer {key}\r\n");
    for node in 0..3 {
        fleet.node(node).get_as("/api/v1/cases", &more).says(200, &[number]);
    }
    fleet.end();
}

#[test]
fn when_nodes_die_the_others_send_each_letter_once_and_go_on_with_imports() {
    let Some(fleet) = Fleet::start(&[]) else { return };
    let mut fleet = fleet.up();
    let policy = fleet.node(0).policy();
    let door = fleet.door;
    let send = |token: &str| {
        let form = form(&policy, token, &[]);
        let head = post_head("/notices", form.len(), "");
        // A node that is killed with the request in hand gives no answer; the sender tries again.
        for _ in 0..200 {
            let sent = exchange(door, &[head.as_bytes(), &form].concat());
            if let Ok(answer) = sent
                && answer.status == 303
            {
                return location(&answer);
            }
            thread::sleep(Duration::from_millis(50));
        }
        panic!("no answer");
    };
    let head = "URL,Work,Name,E-mail,Good faith,Accuracy,Authority,Signature\n".to_owned();
    let row = |row| {
        format!(
            "https://files.example.com/{row},Photograph {row},Maria,m@gomez.example,yes,yes,yes,Maria\n"
        )
    };
    let table: Vec<String> = std::iter::once(head).chain((0..100).map(row)).collect();
    fs::write(fleet.home.path().join("list.csv"), table.concat()).unwrap();
    let mut cases: HashSet<String> = HashSet::new();
    thread::scope(|scope| {
        let senders: Vec<_> = (0..4)
            .map(|sender| {
                let send = &send;
                scope.spawn(move || {
                    (0..15).map(|turn| send(&format!("{sender}-{turn}"))).collect::<Vec<_>>()
                })
            })
            .collect();
        let mut import = fleet.home.program(&["ingest", "list.csv"]);
        let mut import = import.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        eventually("some rows are taken", || {
            fleet.home.number("select count(*) from import_rows where state = 'opened'") > 0
        });
        import.kill().unwrap();
        import.wait().unwrap();
        for node in [0, 1] {
            thread::sleep(Duration::from_millis(random(400)));
            fleet.nodes[node].take().unwrap().kill();
            // The lease of the dead runs out.
            fleet.home.change("update imports set lease_until = null");
            fleet.launch(node);
        }
        for sender in senders {
            cases.extend(sender.join().unwrap());
        }
    });
    assert_eq!(cases.len(), 60, "one case for each notice");
    fleet.home.change("update imports set lease_until = null");
    eventually("the import is done by a node", || {
        fleet.home.number("select count(*) from import_rows where state = 'opened'") == 100
    });
    assert_eq!(fleet.home.number("select count(*) from cases"), 160);
    fleet.home.change("update outbox set lease_until = null");
    eventually("letters leave", || fleet.home.number("select count(*) from outbox") == 0);
    let letters = fleet.letters();
    let distinct: HashSet<&String> = letters.iter().collect();
    let stored = fleet.home.number("select count(*) from letters where sent_at is not null");
    assert_eq!(i64::try_from(distinct.len()).unwrap(), stored, "every letter left");
    // Two nodes were killed: only what each had in hand may have left a second time.
    assert!(
        letters.len() <= distinct.len() + 40,
        "{} letters for {}",
        letters.len(),
        distinct.len()
    );
    fleet.end();
}

#[test]
fn a_limit_holds_for_all_nodes_together_and_says_so() {
    let Some(fleet) = Fleet::start(&[("LIMITS__NOTICES_PER_MINUTE", "30")]) else { return };
    let fleet = fleet.up();
    let policy = fleet.node(0).policy();
    let mut admitted = 0;
    let mut refused = 0;
    for turn in 0..120 {
        let form = form(&policy, &format!("t-{turn}"), &[]);
        let answer = fleet.node(turn % 3).post("/notices", &form).unwrap();
        match answer.status {
            303 => admitted += 1,
            429 => {
                assert!(answer.header("retry-after").unwrap().parse::<u64>().unwrap() > 0);
                refused += 1;
            }
            other => panic!("{other}: {}", answer.text()),
        }
        thread::sleep(Duration::from_millis(30));
    }
    // Four seconds: the quota, what ran out meanwhile, and what lies between two exchanges.
    assert!((30..=50).contains(&admitted), "{admitted} admitted, {refused} refused");
    fleet.end();
}
