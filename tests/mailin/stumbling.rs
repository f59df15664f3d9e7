//! A mail server that stumbles over some of its messages: the others are taken in, and nothing of any is logged.
use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tempfile::TempDir;

use crate::{mailbox::certificate, notice, running::Home, wait};

/// Words of a message that no log may hold.
const SECRET: &str = "Mx-Wendelin-Secret";
/// What becomes of each message, by its number from 1.
const MESSAGES: [Does; 4] = [Does::Garbles, Does::Refuses, Does::HangsUp, Does::Well];

#[derive(Clone, Copy)]
enum Does {
    Garbles,
    Refuses,
    HangsUp,
    Well,
}

type Seen = Arc<Mutex<BTreeSet<usize>>>;

fn serve(listener: &TcpListener, config: &Arc<ServerConfig>, seen: &Seen) {
    for stream in listener.incoming().flatten() {
        let tls = ServerConnection::new(config.clone()).expect("a configuration");
        let seen = seen.clone();
        // Whoever hangs up first, ends it.
        thread::spawn(move || converse(StreamOwned::new(tls, stream), &seen).ok());
    }
}

fn converse(stream: StreamOwned<ServerConnection, TcpStream>, seen: &Seen) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.get_mut().write_all(b"* OK ready\r\n")?;
    let mut line = String::new();
    while stream.read_line(&mut line)? > 0 {
        let Some(answer) = answer(line.trim_end(), seen) else { return Ok(()) };
        let ends = answer.ends_with("LITERAL");
        stream.get_mut().write_all(answer.as_bytes())?;
        stream.get_mut().flush()?;
        if ends {
            return Ok(());
        }
        line.clear();
    }
    Ok(())
}

/// None where it says nothing any more.
fn answer(line: &str, seen: &Seen) -> Option<String> {
    let (tag, command) = line.split_once(' ')?;
    let words: Vec<&str> = command.split(' ').collect();
    let done = format!("{tag} OK done\r\n");
    let number = |at: usize| words.get(at).and_then(|it| it.parse::<usize>().ok());
    let mut seen = seen.lock().expect("nobody panics with it");
    Some(match words.as_slice() {
        ["SELECT", ..] => format!("* 4 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n{done}"),
        ["UID", "SEARCH", "UNSEEN"] => {
            let unseen = (1..=MESSAGES.len()).filter(|it| !seen.contains(it));
            let list: Vec<String> = unseen.map(|it| it.to_string()).collect();
            format!("* SEARCH {}\r\n{done}", list.join(" "))
        }
        ["UID", "SEARCH", "UID", uid] => format!("* SEARCH {uid}\r\n{done}"),
        ["UID", "STORE", ..] => {
            seen.extend(number(2));
            done
        }
        ["UID", "FETCH", uid, _, "RFC822.SIZE", ..] => format!(
            "* {uid} FETCH (UID {uid} RFC822.SIZE 900 INTERNALDATE \"02-Mar-2026 10:00:00 +0000\")\r\n{done}"
        ),
        ["UID", "FETCH", uid, ..] => match MESSAGES[number(2)? - 1] {
            Does::Garbles => format!("* {uid} FETCH (UID {uid} BODY[] {SECRET} {{\r\n{done}"),
            Does::Refuses => format!("{tag} NO [SERVERBUG] {SECRET}\r\n"),
            Does::HangsUp => {
                format!("* {uid} FETCH (UID {uid} BODY[] {{900}}\r\n{SECRET} LITERAL")
            }
            Does::Well => {
                let raw = notice("well");
                format!("* {uid} FETCH (UID {uid} BODY[] {{{}}}\r\n{raw})\r\n{done}", raw.len())
            }
        },
        _ => done,
    })
}

#[test]
fn messages_that_the_server_stumbles_over_hold_up_no_other_and_are_quoted_in_no_log() {
    let dir = TempDir::new().expect("a folder");
    certificate(dir.path());
    let cert = CertificateDer::from_pem_file(dir.path().join("cert.pem")).expect("a certificate");
    let key = PrivateKeyDer::from_pem_file(dir.path().join("key.pem")).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![cert], key)
        .expect("a configuration");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let seen = Seen::default();
    let theirs = seen.clone();
    thread::spawn(move || serve(&listener, &Arc::new(config), &theirs));
    let mut home = Home::on_sqlite()
        .with("MAIL_IN__IMAP", format!("imaps://desk:x@localhost:{port}/INBOX"))
        .with("MAIL_IN__POLL_SECONDS", "1");
    let trusted = dir.path().join("cert.pem").display().to_string();
    home.environment.insert("SSL_CERT_FILE".to_owned(), trusted);
    let server = home.start();
    wait("the message behind them", || home.number("select count(*) from cases") == 1);
    wait("it to be seen", || seen.lock().expect("nobody panics with it").contains(&4));
    server.stop();
    assert_eq!(*seen.lock().expect("nobody panics with it"), BTreeSet::from([4]));
    let left = home.texts("select reason from messages where fate = 'refused' and waiting_since is not null order by id");
    assert_eq!(left.len(), 3, "{left:?}");
    for (uid, reason) in (1..).zip(&left) {
        assert!(reason.contains(&format!("as number {uid}")), "{reason}");
    }
    let log = fs::read_to_string(home.log()).expect("a log");
    assert!(!log.contains(SECRET), "{log}");
    assert_eq!(log.matches("it failed too often").count(), 3, "{log}");
    home.is_whole();
}
