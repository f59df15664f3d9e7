//! What the configuration takes, refuses, and never shows.
use super::{keys::DEFAULTS, *};

fn load(file: &str, environment: &[(&str, &str)], flags: &Flags) -> Result<Config, ConfigError> {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let path = dir.path().join("safeharbor.toml");
    std::fs::write(&path, file).expect("the file is written");
    let environment = environment.iter().map(|(key, value)| ((*key).into(), (*value).into()));
    Config::load(Some(&path), environment.collect(), flags)
}

fn from_file(file: &str) -> Config {
    load(file, &[], &Flags::default()).expect("the file is right")
}

fn fault(file: &str, environment: &[(&str, &str)]) -> String {
    let loaded = load(file, environment, &Flags::default());
    loaded.map_or_else(|error| error.to_string(), |config| panic!("taken: {config:?}"))
}

#[test]
fn the_defaults_are_those_of_the_manual() {
    let config = Config::default();
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.public_url().as_str(), "http://127.0.0.1:8080/");
    assert_eq!(config.database, Database::Sqlite(PathBuf::from("data/safeharbor.db")));
    assert_eq!(config.mail.folder, PathBuf::from("data/letters"));
    assert_eq!(config.sender().unwrap().to_string(), "Copyright desk <copyright@localhost>");
    assert_eq!((config.targets.warn_hours, config.targets.late_hours), (24, 72));
    let terms = config.terms;
    assert_eq!((terms.cure_remind_days, terms.cure_lapse_days, terms.subscriber_hours), (5, 10, 0));
    assert_eq!((terms.complaint_months, terms.complaint_days), (6, 14));
    assert!(terms.restore_by_itself);
    assert_eq!((config.notices_per_minute, config.form_bytes), (20, 8 << 20));
    assert_eq!(config.log, Log { json: false, level: Level::INFO });
    assert!(config.policies.is_none() && config.trusted_proxies.is_empty());
    assert!(config.metrics.is_none() && config.traces.is_none());
    assert!(config.mail.smtp.is_none() && config.routing.is_empty());
    assert_eq!(config.languages, crate::domain::language::Languages::default());
    let MailIn { imap, poll_seconds, max_bytes, reply, acknowledgements_per_day } = config.mail_in;
    assert!(imap.is_none() && reply.is_none());
    assert_eq!((poll_seconds, max_bytes, acknowledgements_per_day), (60, 50 << 20, 5));
}

#[test]
fn a_copy_of_the_sample_changes_nothing() {
    assert_eq!(from_file(DEFAULTS), Config::default());
    assert_eq!(from_file(""), Config::default());
}

#[test]
fn the_sample_names_every_key_and_explains_it() {
    let lines: Vec<_> = DEFAULTS.lines().collect();
    let is_key = |line: &str| line.starts_with(|c: char| c.is_ascii_lowercase());
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_key(line)) {
        let (above, below) = (&lines[..at], &lines[at + 1..]);
        assert!(above.last().is_some_and(|line| line.starts_with('#')), "{line} has no comment");
        let without = [above, below].concat().join("\n");
        let strict = toml::from_str::<toml::Table>(&without).map(toml::Value::Table).unwrap();
        let error = strict.try_into::<keys::Keys>().expect_err(line).to_string();
        assert!(error.contains("missing field"), "{error}");
    }
    let (_, rules) = DEFAULTS.rsplit_once("\n#\n").expect("the rule stands at the end");
    let rule = from_file(&rules.replace("\n#", "\n").replace("#[[", "[["));
    let expected = Rule {
        name: "music goes to Mia".to_owned(),
        work_kind: Some("music".to_owned()),
        language: Some("en".to_owned()),
        claimant_domain: Some("label.example".to_owned()),
        locations_at_least: Some(1),
        queue: Some("music".to_owned()),
        person: Some("mia@provider.example".to_owned()),
    };
    assert_eq!(rule.routing, [expected]);
}

#[test]
fn unknown_keys_are_refused_by_name() {
    for (file, key) in [
        ("listn = \"127.0.0.1:1\"", "listn"),
        ("[mail]\nsmpt = \"smtp://a\"", "smpt"),
        ("[target]\nwarn_hours = 1", "target"),
        ("[[routing]]\nname = \"a\"\nqueue = \"b\"\nqueu = \"c\"", "queu"),
    ] {
        assert!(fault(file, &[]).contains(&format!("`{key}`")), "{}", fault(file, &[]));
    }
    let error = fault("", &[("SAFEHARBOR__LIMITS__NOTICE_PER_MINUTE", "1")]);
    assert!(error.contains("`notice_per_minute`"), "{error}");
}

#[test]
fn flags_win_over_the_environment_and_the_environment_over_the_file() {
    let file = "data = \"a\"\npolicies = \"p\"\n[targets]\nwarn_hours = 1\nlate_hours = 5";
    let environment = [
        ("SAFEHARBOR__DATA", "b"),
        ("SAFEHARBOR__TARGETS__WARN_HOURS", "2"),
        ("SAFEHARBOR__TRUSTED_PROXIES", "10.0.0.0/8, ::1"),
        ("SAFEHARBOR__LIMITS__NOTICES_PER_MINUTE", "0"),
        ("SAFEHARBOR__MAIL__SMTP", "smtp://127.0.0.1:25"),
        ("SAFEHARBOR_OTHER", "not ours"),
    ];
    let storage = Storage { data: Some("c".to_owned()), database: None };
    let config = load(file, &environment, &Flags::from(storage)).unwrap();
    assert_eq!(config.data, PathBuf::from("c"));
    assert_eq!(config.policies, Some(PathBuf::from("p")));
    assert_eq!((config.targets.warn_hours, config.targets.late_hours), (2, 5));
    assert_eq!(config.notices_per_minute, 0);
    assert_eq!(config.trusted_proxies.len(), 2);
    assert_eq!(config.mail.smtp.as_ref().map(SecretUrl::reveal), Some("smtp://127.0.0.1:25"));
}

#[test]
fn every_fault_is_named_with_its_key() {
    let file = "listen = \"nowhere\"\npublic_url = \"https://a.example/path\"\ndata = \"\"\n\
                database = \"mysql://a/b\"\ndatabase_connections = 0\ntrusted_proxies = [\"x\"]\n\
                [targets]\nwarn_hours = 72\n[mail]\nfrom = \"x\"\ndomain = \"a b\"\n\
                smtp = \"http://a\"\n[limits]\nform_bytes = 1\n[log]\nformat = \"xml\"\n\
                level = \"loud\"\n[[routing]]\nname = \"\"\nqueue = \"a\"\n[[routing]]\n\
                name = \"b\"\nqueue = \"a\"\n[[routing]]\nname = \"b\"";
    let error = fault(file, &[]);
    for key in [
        "listen",
        "public_url",
        "data",
        "database",
        "database_connections",
        "trusted_proxies",
        "targets.warn_hours",
        "mail.from",
        "mail.domain",
        "mail.smtp",
        "limits.form_bytes",
        "log.format",
        "log.level",
        "routing[0].name",
        "routing[2].name",
        "routing[2]",
    ] {
        let named = error.lines().any(|line| line.starts_with(&format!("{key}: expected")));
        assert!(named, "{key} is not in\n{error}");
    }
    for url in ["ftp://a.example", "a.example", "https://", "https://u:p@a.example", "http://a/?b"]
    {
        let error = fault(&format!("public_url = \"{url}\""), &[]);
        assert!(error.starts_with("public_url: expected"), "{error}");
    }
}

#[test]
fn no_secret_is_ever_shown() {
    let right = [
        ("SAFEHARBOR__DATABASE", "postgres://user:hunter2@127.0.0.1/name"),
        ("SAFEHARBOR__MAIL__SMTP", "smtps://user:hunter2@mail.example:465"),
    ];
    let config = load("", &right, &Flags::default()).unwrap();
    for shown in [format!("{config:?}"), format!("{config:#?}"), config.database.to_string()] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    assert!(config.database.url().contains("hunter2"));
    for (key, value) in [
        ("SAFEHARBOR__DATABASE", "mysql://user:hunter2@db/name"),
        ("SAFEHARBOR__DATABASE", "postgres://user:pa/hunter2@db/name"),
        ("SAFEHARBOR__DATABASE", "postgres://user:pa#hunter2@db/name"),
        ("SAFEHARBOR__DATABASE__URL", "postgres://user:hunter2@db/name"),
        ("SAFEHARBOR__DATABASES", "postgres://user:hunter2@db/name"),
        ("SAFEHARBOR__DATABASE_CONNECTIONS", "postgres://user:hunter2@db/name"),
        ("SAFEHARBOR__LISTEN", "postgres://user:hunter2@db/name"),
        ("SAFEHARBOR__PUBLIC_URL", "https://user:hunter2@db"),
        ("SAFEHARBOR__MAIL", "smtp://user:hunter2@mail"),
        ("SAFEHARBOR__MAIL__SMTP", "smtp://user:hunt/hunter2@mail"),
        ("SAFEHARBOR__MAIL__SMTP", "imap://user:hunter2@mail"),
        ("SAFEHARBOR__MAIL__SMTP", "user:hunter2@mail"),
    ] {
        assert!(!fault("", &[(key, value)]).contains("hunter2"), "{}", fault("", &[(key, value)]));
    }
    for file in ["database = \"postgres://u:hunter2@h/n", "mail.smtp = smtp://u:hunter2@mail"] {
        assert!(fault(file, &[]).contains("safeharbor.toml:1: "), "{}", fault(file, &[]));
        assert!(!fault(file, &[]).contains("hunter2"), "{}", fault(file, &[]));
    }
}

#[test]
fn the_address_in_letters_is_one_that_can_be_opened() {
    for (listen, url) in [
        ("127.0.0.1:80", "http://127.0.0.1/"),
        ("0.0.0.0:8080", "http://127.0.0.1:8080/"),
        ("[::]:8080", "http://[::1]:8080/"),
        ("192.0.2.7:8080", "http://192.0.2.7:8080/"),
    ] {
        let config = from_file(&format!("listen = \"{listen}\""));
        assert_eq!(config.public_url().as_str(), url);
        assert_eq!(config.has_no_public_url(), !listen.starts_with("127"));
    }
    let config = from_file("listen = \"0.0.0.0:80\"\npublic_url = \"https://a.example\"");
    assert!(!config.has_no_public_url());
    assert_eq!(config.sender().unwrap().email.to_string(), "copyright@a.example");
}

#[test]
fn a_reminder_comes_before_the_request_is_given_up_and_either_can_be_turned_off() {
    let error = fault("[terms]\ncure_remind_days = 10", &[]);
    assert!(
        error.contains("terms.cure_remind_days") && error.contains("cure_lapse_days"),
        "{error}"
    );
    let terms = |text: &str| from_file(&format!("[terms]\n{text}")).terms;
    assert_eq!(terms("cure_lapse_days = 0\ncure_remind_days = 30").cure_remind_days, 30);
    assert_eq!(terms("cure_remind_days = 0").cure_lapse_days, 10);
    assert!(!terms("restore_by_itself = false").restore_by_itself);
    assert!(fault("[terms]\ncure_lapse_days = -1", &[]).contains("cure_lapse_days"));
    assert!(fault("[terms]\ncure_laps_days = 1", &[]).contains("`cure_laps_days`"));
}

#[test]
fn a_language_must_be_known_and_english_stays_one_of_them() {
    use crate::domain::language::Language::{English, French, German};
    let environment = [
        ("SAFEHARBOR__LANGUAGES__OFFERED", "de, en"),
        ("SAFEHARBOR__LANGUAGES__REVIEWED", "en,de"),
    ];
    let config = load("", &environment, &Flags::default()).unwrap();
    assert_eq!(config.languages.offered(), [German, English]);
    assert!(config.languages.is_reviewed(German) && !config.languages.is_offered(French));
    for (file, words) in [
        (
            "offered = [\"en\", \"xx\"]",
            "languages.offered: expected tags among en, de, es, fr, ar, ja",
        ),
        ("offered = [\"de\"]", "languages.offered: expected \"en\" among them"),
        ("reviewed = []", "languages.reviewed: expected \"en\" among them"),
        ("reviewed = [\"en\", \"DE\"]", "languages.reviewed: expected tags among"),
        (
            "offered = [\"en\"]\nreviewed = [\"en\", \"fr\"]",
            "languages.reviewed: expected only languages of languages.offered",
        ),
    ] {
        let said = fault(&format!("[languages]\n{file}"), &[]);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn a_mailbox_is_read_over_tls_only_and_its_password_is_not_shown() {
    let imap = |url: &str| load("", &[("SAFEHARBOR__MAIL_IN__IMAP", url)], &Flags::default());
    let config = imap("imaps://desk:hunter2@mail.example:1993/Copyright%20notices").unwrap();
    assert!(!format!("{config:?}").contains("hunter2"));
    for url in [
        "imap://desk:hunter2@mail.example",
        "imaps://mail.example",
        "imaps://desk@mail.example/hunter2@x",
        "hunter2",
    ] {
        let error = imap(url).unwrap_err().to_string();
        assert!(error.starts_with("mail_in.imap") && !error.contains("hunter2"), "{error}");
    }
    let error = fault("mail_in.reply = \"copyright@provider.example\"", &[]);
    assert!(error.starts_with("mail_in.reply"), "{error}");
}

#[test]
fn evidence_lies_in_a_folder_or_in_a_bucket_whose_secret_is_never_shown() {
    let folder = |path: &str| EvidenceStore::Folder(path.into());
    assert_eq!(Config::default().evidence, folder("data/evidence"));
    assert_eq!(from_file("[evidence]\nstore = \"/srv/files\"").evidence, folder("/srv/files"));
    let s3 = "[evidence]\nstore = \"s3://files/desk/\"\nendpoint = \"https://s3.example\"\naccess_key_id = \"k\"";
    let secret = [("SAFEHARBOR__EVIDENCE__SECRET_ACCESS_KEY", "hunter2")];
    let config = load(s3, &secret, &Flags::default()).unwrap();
    let EvidenceStore::Bucket(bucket) = &config.evidence else { panic!("it is a bucket") };
    assert_eq!((bucket.name.as_str(), bucket.prefix.as_str()), ("files", "desk"));
    assert_eq!(bucket.secret_access_key, "hunter2");
    let shown = format!("{config:?} {}", config.evidence);
    assert!(shown.contains("s3://files/desk") && !shown.contains("hunter2"), "{shown}");
    for (file, words) in [
        (s3, "evidence.secret_access_key: expected it together"),
        ("[evidence]\nstore = \"s3://\"", "evidence.store: expected s3://BUCKET/PREFIX"),
        ("[evidence]\nstore = \"s3://k:hunter2@files\"", "evidence.store: expected s3://"),
        ("[evidence]\nstore = \"gs://files\"", "evidence.store: expected a directory or s3://"),
        ("[evidence]\nregion = \"eu\"", "evidence.region: expected nothing"),
        ("[evidence]\nfile_bytes = 200000000", "evidence.file_bytes: expected no more than"),
        (
            "[evidence]\nstore = \"s3://a\"\nendpoint = \"s3.example\"",
            "evidence.endpoint: expected http",
        ),
    ] {
        let said = fault(file, &[]);
        assert!(said.contains(words) && !said.contains("hunter2"), "{said}");
    }
}
