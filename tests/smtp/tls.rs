//! TLS that cannot be trusted, and a password that is wrong: nothing leaves, and the desk sees why.
use crate::{
    mailer::{LOGIN, MailServer, send, sign_in, there_is_a_mail_server, wait},
    running::Home,
};

#[test]
fn a_certificate_that_nobody_vouches_for_is_refused_and_nothing_is_sent_in_clear() {
    if !there_is_a_mail_server() {
        return;
    }
    let home = Home::on_sqlite();
    let mail = MailServer::with_tls(&home);
    let home =
        home.with("MAIL__SMTP", format!("smtp://{LOGIN}@localhost:{}?tls=required", mail.port));
    nothing_leaves(&home, &mail);
}

#[test]
fn a_server_without_tls_gets_neither_password_nor_letter_when_tls_is_required() {
    if !there_is_a_mail_server() {
        return;
    }
    let home = Home::on_sqlite();
    let mail = MailServer::in_clear(&home);
    let home =
        home.with("MAIL__SMTP", format!("smtp://{LOGIN}@localhost:{}?tls=required", mail.port));
    nothing_leaves(&home, &mail);
}

fn nothing_leaves(home: &Home, mail: &MailServer) {
    let server = home.start();
    send(&server, "clear", &[]);
    wait("both letters to be tried", || {
        home.number("select count(*) from letters where attempts = 1") == 2
    });
    let before = mail.heard("EHLO clear");
    assert!(before > 0, "the mail server was not even asked");
    home.change("update outbox set run_at = 0");
    wait("both letters to be tried again", || {
        home.number("select count(*) from letters where attempts = 2") == 2
    });
    assert!(mail.heard("EHLO clear") > before);
    for never in ["AUTH", "RCPT", "DATA"] {
        assert_eq!(mail.heard(never), 0, "{}", mail.log());
    }
    assert!(mail.taken().is_empty());
    server.stop();
    home.is_whole();
}

#[test]
fn a_wrong_password_is_told_at_the_desk_and_tried_again() {
    if !there_is_a_mail_server() {
        return;
    }
    let mut home = Home::on_sqlite();
    let mail = MailServer::with_tls(&home);
    let authority = home.path().join("mail/ca.pem").display().to_string();
    home.environment.insert("SSL_CERT_FILE".to_owned(), authority);
    let right = format!("smtp://{LOGIN}@localhost:{}?tls=required", mail.port);
    let home = home.with("MAIL__SMTP", right.replace("word", "w0rd"));
    let server = home.start();
    let status = send(&server, "wrong", &[]);
    wait("both letters to be tried", || {
        home.number("select count(*) from letters where attempts = 1") == 2
    });
    assert!(mail.heard("AUTH bad") >= 2, "{}", mail.log());
    let cookie = sign_in(&home, &server);
    let number = status.trim_start_matches("/cases/").split('?').next().unwrap();
    for path in ["/desk/letters".to_owned(), format!("/desk/cases/{number}")] {
        let page = server.get_as(&path, &cookie);
        page.says(200, &["maria@gomez.example", "535"]);
        assert!(!page.text().contains("w0rd"), "{}", page.text());
    }
    let log = std::fs::read_to_string(home.log()).unwrap();
    assert!(log.contains("a letter was not taken") && !log.contains("w0rd"), "{log}");
    assert!(!log.contains("maria@"), "{log}");
    server.stop();
    let home = home.with("MAIL__SMTP", right);
    home.change("update outbox set run_at = 0");
    let server = home.start();
    assert_eq!(mail.messages(2).len(), 2);
    server.stop();
    home.is_whole();
}
