//! What arrives: both alternatives, the receipt, every name as it was typed, and nothing forged.
use sha2::{Digest, Sha256};

use crate::{
    mailer::{LOGIN, MailServer, Message, send, sign_in, there_is_a_mail_server},
    running::Home,
};

/// Long enough that a header with it must be folded.
const ORGANISATION: &str =
    "Студия «Гавань на рассвете» 李小龍写真館 und Söhne, Gesellschaft für Lichtbilder";

/// Over TLS and with a login, as an operator would.
fn over_tls() -> (Home, MailServer) {
    let mut home = Home::on_sqlite();
    let mail = MailServer::with_tls(&home);
    let authority = home.path().join("mail/ca.pem").display().to_string();
    home.environment.insert("SSL_CERT_FILE".to_owned(), authority);
    let url = format!("smtp://{LOGIN}@localhost:{}?tls=required", mail.port);
    (home.with("MAIL__SMTP", url), mail)
}

fn of<'a>(messages: &'a [Message], recipient: &str) -> &'a Message {
    let to = |message: &&Message| message.envelope["to"][0] == recipient;
    messages.iter().find(to).unwrap_or_else(|| panic!("nothing for {recipient}"))
}

#[test]
fn letters_arrive_over_tls_with_both_alternatives_and_the_receipt() {
    if !there_is_a_mail_server() {
        return;
    }
    let (home, mail) = over_tls();
    let server = home.start();
    let names = [("organisation", ORGANISATION), ("signer_name", "Żółć O’Brien 李")];
    let status = send(&server, "arrival", &names);
    let messages = mail.messages(2);
    for message in &messages {
        assert_eq!(message.envelope["tls"], true);
        assert_eq!(message.envelope["authenticated"], true);
        assert_eq!(message.envelope["to"].as_array().map(Vec::len), Some(1));
        assert_eq!(message.read["ascii"], true, "headers are encoded");
        assert_eq!(message.read["defects"].as_array().map(Vec::len), Some(0), "{message:#?}");
        assert_eq!(message.read["bare"], 0, "every line ends in CRLF");
        assert!(message.read["longest"].as_u64() <= Some(998), "RFC 5322, 2.1.1");
        assert_eq!(message.header("Auto-Submitted"), Some("auto-generated"));
        let identity = message.header("Message-ID").expect("an identity");
        assert!(identity.ends_with("@files.example.com>"), "{identity}");
    }
    let letter = of(&messages, "maria@gomez.example");
    let number = status.trim_start_matches("/cases/").split('?').next().unwrap();
    for kind in ["text/plain", "text/html"] {
        let text = letter.part(kind)["text"].as_str().unwrap();
        assert!(text.contains(number) && text.contains("WHAT HAPPENS NEXT"), "{text}");
    }
    let receipt = letter.part("application/pdf");
    assert_eq!(receipt["name"], format!("receipt-{number}.pdf"));
    assert_eq!(receipt["start"], "%PDF-1.7");
    let (path, query) = status.split_once('?').unwrap();
    let again = server.get(&format!("{path}/receipt.pdf?{query}"));
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&again.body));
    assert_eq!(receipt["sha256"], hash, "the receipt is the same on every way");
    let notified =
        messages.iter().find(|message| message.envelope["to"][0] != "maria@gomez.example");
    let subject = notified.and_then(|message| message.header("Subject")).unwrap_or_default();
    assert!(subject.contains(ORGANISATION), "{subject}");
    server.stop();
    home.is_whole();
}

#[test]
fn a_reason_with_line_breaks_forges_no_header_and_no_second_message() {
    if !there_is_a_mail_server() {
        return;
    }
    let (home, mail) = over_tls();
    let server = home.start();
    let status = send(&server, "reason", &[]);
    let number = status.trim_start_matches("/cases/").split('?').next().unwrap();
    mail.messages(2);
    let cookie = sign_in(&home, &server);
    let reason =
        "No.\r\nBcc: spy@evil.example\r\n\r\n.\r\nMAIL FROM:<spy@evil.example>\r\nFrom \u{30c}";
    let page = server.get_as(&format!("/desk/cases/{number}"), &cookie).text();
    let (_, after) = page.split_once("name=\"revision\" value=\"").expect("a revision");
    let fields = [
        ("revision", after.split('"').next().unwrap()),
        ("pick", "all"),
        ("outcome", "refused"),
        ("reason", reason),
        ("step", "decide"),
    ];
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let path = format!("/desk/cases/{number}/decide");
    server.post_as(&path, form.as_bytes(), &cookie).unwrap().says(303, &[]);
    let messages = mail.messages(3);
    let decision = &messages[2];
    assert_eq!(decision.envelope["to"], serde_json::json!(["maria@gomez.example"]));
    assert_eq!(decision.header("Bcc"), None);
    let text = decision.part("text/plain")["text"].as_str().unwrap();
    for line in ["Bcc: spy@evil.example", "MAIL FROM:<spy@evil.example>", "."] {
        assert!(text.lines().any(|found| found.trim() == line), "“{line}” is not in {text}");
    }
    let names = [("signer_name", "Mia\r\nBcc: spy@evil.example")];
    let form = crate::running::form(&server.policy(), "name", &names);
    server.post("/notices", &form).unwrap().says(422, &["must be one line"]);
    server.stop();
    assert_eq!(mail.taken().len(), 3);
    home.is_whole();
}
