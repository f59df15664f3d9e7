//! An installation as people left it: notices with files, an account, a session, a key.
use std::process::Output;

use crate::running::{Answer, Home, Server, exchange, form, head_of};

/// What somebody outside holds in hand: it must open the same after everything that is done.
pub struct Held {
    /// Status pages with their keys.
    pub addresses: Vec<String>,
    /// Their receipts, byte for byte.
    pub receipts: Vec<Vec<u8>>,
    /// The cookie of a colleague who is signed in.
    pub cookie: String,
    /// A key of the programming interface.
    pub key: String,
}

/// Where an installation is reached, on whatever port it happens to listen.
pub const PUBLIC: &str = "http://files.example.com";

/// Everything that a command said.
pub fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes)).concat()
}

/// Fails unless the command ended with this code and said these words.
#[track_caller]
pub fn ends(output: &Output, code: i32, words: &[&str]) {
    let said = said(output);
    assert_eq!(output.status.code(), Some(code), "{said}");
    for word in words {
        assert!(said.contains(word), "“{word}” is not in:\n{said}");
    }
}

/// A notice with a file, as a browser sends it.
pub fn with_file(server: &Server, token: &str, name: &str, bytes: &[u8]) -> Answer {
    const BOUNDARY: &str = "----a-boundary";
    let (mut body, form) = (Vec::new(), form(&server.policy(), token, &[("step", "send")]));
    for (name, value) in form_urlencoded::parse(&form) {
        let part = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
        body.extend(part.bytes());
    }
    let part = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n"
    );
    body.extend(part.bytes());
    body.extend(bytes);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
    let more = format!(
        "Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {}\r\n",
        body.len()
    );
    let head = head_of("POST", "/notices", &more);
    exchange(server.address, &[head.as_bytes(), &body].concat()).unwrap()
}

/// Leaves two notices, one with a file, an account with a session, and a key.
pub fn lived_in(home: &Home, server: &Server) -> Held {
    let made = home.run(
        &[
            "account",
            "create",
            "--email",
            "ann@files.example.com",
            "--name",
            "Ann",
            "--role",
            "administrator",
        ],
        "correct horse battery\n",
    );
    ends(&made, 0, &[]);
    let policy = server.policy();
    let plain = server.post("/notices", &form(&policy, "plain", &[])).unwrap();
    let filed = with_file(
        server,
        "filed",
        "proof.png",
        &[b"\x89PNG\r\n\x1a\n".as_slice(), [7].repeat(300_000).as_slice()].concat(),
    );
    let addresses = vec![plain.status_address(), filed.status_address()];
    let form = |pairs: &[(&str, &str)]| {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into_bytes()
    };
    let person = [("email", "ann@files.example.com"), ("password", "correct horse battery")];
    let signed = server.post("/desk/sign-in", &form(&person)).unwrap();
    assert_eq!(signed.status, 303, "{}", signed.text());
    let cookie = signed.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let key = [("name", "Mirror"), ("scope", "cases:read")];
    let more = format!("Cookie: {cookie}\r\n");
    let made = server.post_as("/desk/keys/make", &form(&key), &more).unwrap().text();
    let words = made.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let key = words.filter(|word| word.starts_with("sh_")).max_by_key(|word| word.len());
    let key = key.unwrap_or_else(|| panic!("no key in {made}"));
    let receipts = addresses.iter().map(|it| receipt(server, it)).collect();
    Held { addresses, receipts, cookie, key: key.to_owned() }
}

fn receipt(server: &Server, address: &str) -> Vec<u8> {
    let (path, key) = address.split_once('?').unwrap();
    let answer = server.get_as(&format!("{path}/receipt.pdf?{key}"), "");
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.body
}

fn number(address: &str) -> &str {
    address.trim_start_matches("/cases/").split('?').next().unwrap()
}

impl Held {
    /// Fails unless everything opens and is what it was.
    #[track_caller]
    pub fn opens(&self, server: &Server) {
        for (address, kept) in self.addresses.iter().zip(&self.receipts) {
            server.get_as(address, "").says(200, &[number(address)]);
            assert!(receipt(server, address) == *kept, "the receipt is another");
            let wrong =
                server.get_as(&format!("{}?key=wrong", address.split('?').next().unwrap()), "");
            assert_eq!(wrong.status, 404, "{}", wrong.text());
        }
        let cookie = format!("Cookie: {}\r\n", self.cookie);
        let case = format!("/desk/cases/{}", number(&self.addresses[1]));
        server.get_as(&case, &cookie).says(200, &["proof.png"]);
        let found = server.get_as("/desk/queue?q=harbour", &cookie);
        found.says(200, &[number(&self.addresses[0])]);
        let bearer = format!("Authorization: Bearer {}\r\n", self.key);
        let case = format!("/api/v1/cases/{}", number(&self.addresses[0]));
        server.get_as(&case, &bearer).says(200, &[number(&self.addresses[0])]);
    }
}
