//! The configuration made out of its keys: every value judged, all faults together.
mod face;

use std::{
    collections::HashSet,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use ipnet::IpNet;
use lettre::message::Mailbox;
use tracing::Level;
use url::Url;

use super::{
    Brand, Config, ConfigError, Database, EvidenceStore, Log, Mail, MailIn, SecretUrl,
    keys::{EvidenceKeys, Keys},
    redacted,
};
use crate::{
    domain::{evidence::Limits, reply::ReplyPattern, routing::Rule},
    vault::Bucket,
};

/// Fewer bytes than this hold no notice.
const LEAST_FORM: u32 = 4096;

/// Fewer bytes than this hold no mail with a notice in it.
const LEAST_MAIL: u32 = 65_536;

/// Faults found so far, each with its key.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn add(&mut self, key: &str, what: &str) {
        self.0.push(format!("{key}: {}", redacted(what)));
    }

    /// Adds a fault unless `holds`.
    fn must(&mut self, key: &str, holds: bool, expected: &str) {
        if !holds {
            self.add(key, expected);
        }
    }

    /// The value, or none and one more fault.
    fn keep<T>(&mut self, key: &str, parsed: Result<T, String>) -> Option<T> {
        parsed.map_err(|what| self.add(key, &what)).ok()
    }
}

/// Judges every key.
pub(super) fn config(keys: Keys) -> Result<Config, ConfigError> {
    let mut faults = Faults::default();
    let data = PathBuf::from(&keys.data);
    let Keys { targets, terms, limits, mail, mail_in, log, .. } = &keys;
    faults.must("data", !keys.data.is_empty(), "expected a directory");
    faults.must("database_connections", keys.database_connections > 0, "expected at least 1");
    let ordered = targets.warn_hours < targets.late_hours;
    faults.must("targets.warn_hours", ordered, "expected fewer hours than targets.late_hours");
    let reminded = terms.cure_lapse_days == 0 || terms.cure_remind_days < terms.cure_lapse_days;
    faults.must(
        "terms.cure_remind_days",
        reminded,
        "expected fewer days than terms.cure_lapse_days",
    );
    let large = limits.form_bytes >= LEAST_FORM;
    faults.must("limits.form_bytes", large, &format!("expected at least {LEAST_FORM}"));
    check_rules(&keys.routing, &mut faults);
    let evidence = evidence(&keys.evidence, &data, &mut faults);
    let EvidenceKeys { file_bytes, case_bytes, files, .. } = keys.evidence;
    let contact = face::contact(&keys.contact, &mut faults);
    let listen = faults.keep("listen", listen(&keys.listen));
    let given_url = faults.keep("public_url", optional(&keys.public_url, public_url));
    let database = faults.keep("database", database(&keys.database, &data));
    let direct = faults.keep("database_direct", direct(&keys.database_direct));
    let server = matches!(database, Some(Database::Postgres(_)) | None);
    let expected = "expected false: `database` is no PostgreSQL server";
    faults.must("database_pooled", server || !keys.database_pooled, expected);
    let needed = keys.database_pooled || keys.database_direct.is_empty();
    faults.must("database_direct", needed, "expected nothing: database_pooled is false");
    let languages = face::languages(&keys.languages, &mut faults);
    let trusted_proxies = faults.keep("trusted_proxies", networks(&keys.trusted_proxies));
    let from = faults.keep("mail.from", optional(&mail.from, mailbox));
    let domain = faults.keep("mail.domain", optional(&mail.domain, domain));
    let smtp = faults.keep("mail.smtp", smtp(&mail.smtp));
    let imap = faults.keep("mail_in.imap", imap(&mail_in.imap));
    let reply = faults.keep("mail_in.reply", optional(&mail_in.reply, reply));
    let roomy = mail_in.max_bytes >= LEAST_MAIL;
    faults.must("mail_in.max_bytes", roomy, &format!("expected at least {LEAST_MAIL}"));
    faults.must("mail_in.poll_seconds", mail_in.poll_seconds > 0, "expected at least 1");
    let folder = if mail.folder.is_empty() { data.join("letters") } else { (&mail.folder).into() };
    let accent = faults.keep("brand.accent", optional(&keys.brand.accent, face::colour));
    let logo = (!keys.brand.logo.is_empty()).then(|| PathBuf::from(&keys.brand.logo));
    let metrics = faults.keep("metrics.listen", optional(&keys.metrics.listen, listen_for_metrics));
    let traces = faults.keep("traces.endpoint", optional(&keys.traces.endpoint, collector));
    let json = faults.keep("log.format", is_json(&log.format));
    let level = faults.keep("log.level", level(&log.level));
    if !faults.0.is_empty() {
        return Err(ConfigError(faults.0));
    }
    let all = move || {
        Some(Config {
            listen: listen?,
            given_url: given_url?,
            data,
            database: database?,
            database_connections: keys.database_connections,
            database_pooled: keys.database_pooled,
            database_direct: direct?,
            drain_seconds: keys.drain_seconds,
            policies: (!keys.policies.is_empty()).then(|| keys.policies.into()),
            trusted_proxies: trusted_proxies?,
            languages,
            targets: keys.targets,
            terms: keys.terms,
            mail: Mail { from: from?, domain: domain?, smtp: smtp?, folder },
            mail_in: MailIn {
                imap: imap?,
                poll_seconds: keys.mail_in.poll_seconds,
                max_bytes: keys.mail_in.max_bytes as usize,
                reply: reply?,
                acknowledgements_per_day: keys.mail_in.acknowledgements_per_day,
            },
            brand: Brand { logo, accent: accent? },
            notices_per_minute: keys.limits.notices_per_minute,
            api_per_minute: keys.limits.api_per_minute,
            form_bytes: keys.limits.form_bytes as usize,
            evidence,
            evidence_limits: Limits { file_bytes, case_bytes, files },
            contact,
            routing: keys.routing,
            metrics: metrics?,
            traces: traces?,
            log: Log { json: json?, level: level? },
        })
    };
    Ok(all().expect("what is lacking has left a fault"))
}

fn optional<T>(
    text: &str,
    parse: impl FnOnce(&str) -> Result<T, String>,
) -> Result<Option<T>, String> {
    if text.is_empty() { Ok(None) } else { parse(text).map(Some) }
}

fn listen(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        format!("expected an address and a port, such as 127.0.0.1:8080, found {text:?}")
    })
}

fn listen_for_metrics(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        format!("expected an address and a port, such as 127.0.0.1:9464, found {text:?}")
    })
}

/// Where spans are sent. Without TLS: the collector stands on this machine or in a network of ours.
fn collector(text: &str) -> Result<Url, String> {
    if cfg!(not(feature = "otel")) {
        return Err("this program was built without the feature otel".to_owned());
    }
    let url = Url::parse(text).ok().filter(|url| {
        let nobody = url.username().is_empty() && url.password().is_none();
        matches!(url.scheme(), "http" | "https") && url.has_host() && nobody
    });
    url.ok_or_else(|| {
        format!("expected an address such as http://127.0.0.1:4318/v1/traces, found {text:?}")
    })
}

fn public_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).ok().filter(|url| {
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let nobody = url.username().is_empty() && url.password().is_none();
        matches!(url.scheme(), "http" | "https") && url.has_host() && bare && nobody
    });
    url.ok_or_else(|| {
        format!("expected http:// or https:// and a host, without a path, found {text:?}")
    })
}

fn database(url: &SecretUrl, data: &Path) -> Result<Database, String> {
    let text = url.reveal();
    if text.is_empty() {
        return Ok(Database::Sqlite(data.join("safeharbor.db")));
    }
    if let Some(path) = text.strip_prefix("sqlite:") {
        let path = path.strip_prefix("//").unwrap_or(path);
        if path.is_empty() || path.contains(":memory:") || path.contains('?') {
            return Err("expected sqlite: and the path of a file, without options".to_owned());
        }
        return Ok(Database::Sqlite(path.into()));
    }
    let server = Url::parse(text)
        .is_ok_and(|url| matches!(url.scheme(), "postgres" | "postgresql") && !holds_at(&url));
    if server {
        return Ok(Database::Postgres(url.clone()));
    }
    Err(format!(
        "expected sqlite:PATH or postgres://HOST/NAME, with user:password@ before the host and \
         special characters of the password written as %xx; found {url}"
    ))
}

fn direct(url: &SecretUrl) -> Result<Option<SecretUrl>, String> {
    if url.is_empty() {
        return Ok(None);
    }
    match database(url, Path::new("")) {
        Ok(Database::Postgres(url)) => Ok(Some(url)),
        _ => Err(format!("expected postgres://USER:PASSWORD@HOST/NAME, found {url}")),
    }
}

/// Single addresses are networks of one.
fn networks(list: &[String]) -> Result<Vec<IpNet>, String> {
    let network = |text: &String| {
        text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)).map_err(|_| {
            format!("expected addresses or networks such as 10.0.0.0/8, found {text:?}")
        })
    };
    list.iter().map(network).collect()
}

fn mailbox(text: &str) -> Result<Mailbox, String> {
    text.parse().map_err(|_| format!("expected Name <name@domain>, found {text:?}"))
}

fn domain(text: &str) -> Result<String, String> {
    let parsed = lettre::Address::new("copyright", text);
    parsed.map_err(|_| format!("expected a domain such as provider.example, found {text:?}"))?;
    Ok(text.to_owned())
}

fn smtp(url: &SecretUrl) -> Result<Option<SecretUrl>, String> {
    if url.is_empty() {
        return Ok(None);
    }
    let server = Url::parse(url.reveal()).is_ok_and(|url| {
        let mut options = url.query_pairs();
        let known = match url.scheme() {
            // Anything else would be taken for "no TLS".
            "smtp" => options.all(|(key, value)| {
                key == "tls" && matches!(&*value, "required" | "opportunistic")
            }),
            "smtps" => options.next().is_none(),
            _ => false,
        };
        known && url.has_host() && !holds_at(&url)
    });
    if !server {
        return Err(format!(
            "expected smtps://HOST, smtp://HOST?tls=required or smtp://HOST, with user:password@ \
             before the host and special characters of the password written as %xx; found {url}"
        ));
    }
    Ok(Some(url.clone()))
}

fn imap(url: &SecretUrl) -> Result<Option<SecretUrl>, String> {
    if url.is_empty() {
        return Ok(None);
    }
    // Without TLS everybody on the way could read the password and the letters.
    let mailbox = Url::parse(url.reveal()).is_ok_and(|url| {
        let named = !url.username().is_empty() && url.password().is_some();
        let bare = url.query().is_none() && url.fragment().is_none();
        url.scheme() == "imaps" && url.has_host() && named && bare && !holds_at(&url)
    });
    if !mailbox {
        return Err(format!(
            "expected imaps://USER:PASSWORD@HOST or imaps://USER:PASSWORD@HOST/FOLDER, with special \
             characters of user and password written as %xx; found {url}"
        ));
    }
    Ok(Some(url.clone()))
}

fn reply(text: &str) -> Result<ReplyPattern, String> {
    ReplyPattern::parse(text).ok_or_else(|| {
        format!("expected an address with {{token}} before the @, such as copyright+{{token}}@provider.example, found {text:?}")
    })
}

/// An `@` behind the host: a password was not escaped, and half of it is taken for a host or path.
fn holds_at(url: &Url) -> bool {
    url[url::Position::BeforePath..].contains('@')
}

fn is_json(text: &str) -> Result<bool, String> {
    match text {
        "text" => Ok(false),
        "json" => Ok(true),
        _ => Err(format!("expected text or json, found {text:?}")),
    }
}

fn level(text: &str) -> Result<Level, String> {
    let levels = ["error", "warn", "info", "debug", "trace"];
    let level = levels.contains(&text).then(|| text.parse().ok()).flatten();
    level.ok_or_else(|| format!("expected one of {}, found {text:?}", levels.join(", ")))
}

/// A folder, or a bucket with everything that opens it.
fn evidence(keys: &EvidenceKeys, data: &Path, faults: &mut Faults) -> EvidenceStore {
    let whole = keys.file_bytes <= keys.case_bytes;
    faults.must("evidence.file_bytes", whole, "expected no more than evidence.case_bytes");
    let of_bucket = [
        ("evidence.endpoint", keys.endpoint.as_str()),
        ("evidence.region", &keys.region),
        ("evidence.access_key_id", &keys.access_key_id),
        ("evidence.secret_access_key", keys.secret_access_key.reveal()),
    ];
    let Some(place) = keys.store.strip_prefix("s3://") else {
        for (key, value) in of_bucket {
            faults.must(
                key,
                value.is_empty(),
                "expected nothing: evidence.store is no s3://BUCKET",
            );
        }
        faults.must(
            "evidence.store",
            !keys.store.contains("://"),
            "expected a directory or s3://BUCKET/PREFIX",
        );
        let folder =
            if keys.store.is_empty() { data.join("evidence") } else { PathBuf::from(&keys.store) };
        return EvidenceStore::Folder(folder);
    };
    let (name, prefix) = place.split_once('/').unwrap_or((place, ""));
    let is_name = !name.is_empty() && !name.contains(['@', ':', '?', '#']);
    faults.must(
        "evidence.store",
        is_name,
        "expected s3://BUCKET/PREFIX; keys have keys of their own",
    );
    let both = keys.access_key_id.is_empty() == keys.secret_access_key.reveal().is_empty();
    faults.must(
        "evidence.secret_access_key",
        both,
        "expected it together with evidence.access_key_id",
    );
    let is_address = keys.endpoint.is_empty() || public_url(&keys.endpoint).is_ok();
    faults.must(
        "evidence.endpoint",
        is_address,
        "expected http:// or https:// and a host, without a path",
    );
    let prefix = prefix.trim_matches('/').to_owned();
    EvidenceStore::Bucket(Bucket {
        name: name.to_owned(),
        prefix,
        endpoint: keys.endpoint.trim_end_matches('/').to_owned(),
        region: keys.region.clone(),
        access_key_id: keys.access_key_id.clone(),
        secret_access_key: keys.secret_access_key.reveal().to_owned(),
    })
}

/// A rule is named in the history of cases, so its name is there and is its own.
fn check_rules(rules: &[Rule], faults: &mut Faults) {
    let mut names = HashSet::new();
    for (index, rule) in rules.iter().enumerate() {
        let key = format!("routing[{index}]");
        faults.must(&format!("{key}.name"), !rule.name.trim().is_empty(), "expected a name");
        let new = rule.name.is_empty() || names.insert(rule.name.as_str());
        let taken = format!("expected a name of its own, found {:?} twice", rule.name);
        faults.must(&format!("{key}.name"), new, &taken);
        let acts = rule.queue.is_some() || rule.person.is_some();
        faults.must(&key, acts, "expected a queue or a person to send cases to");
    }
}
