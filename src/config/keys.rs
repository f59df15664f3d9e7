//! The configuration as it is written: one field per key, in layers, nothing judged yet.
use std::{collections::HashMap, path::Path};

use serde::{Deserialize, Deserializer};

use super::{
    ConfigError, Flags,
    secret::{Hidden, SecretUrl},
};
use crate::domain::{routing::Rule, target::Targets, terms::Terms};

/// The sample that operators copy is what the program reads as its defaults, so that the two
/// cannot differ. A key that it lacks fails the first test.
pub(super) const DEFAULTS: &str = include_str!("../../docs/safeharbor.toml");

/// Every key.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Keys {
    pub listen: String,
    pub public_url: String,
    pub data: String,
    pub database: SecretUrl,
    pub database_connections: u32,
    pub database_pooled: bool,
    pub database_direct: SecretUrl,
    pub drain_seconds: u32,
    pub policies: String,
    #[serde(deserialize_with = "list")]
    pub trusted_proxies: Vec<String>,
    pub languages: LanguageKeys,
    pub targets: Targets,
    pub terms: Terms,
    pub mail: MailKeys,
    pub mail_in: MailInKeys,
    pub brand: BrandKeys,
    pub limits: LimitKeys,
    pub evidence: EvidenceKeys,
    pub contact: ContactKeys,
    /// The one key without a default in the sample: TOML would not let a copy add to an empty list.
    #[serde(default)]
    pub routing: Vec<Rule>,
    pub metrics: MetricsKeys,
    pub traces: TracesKeys,
    pub log: LogKeys,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguageKeys {
    #[serde(deserialize_with = "list")]
    pub offered: Vec<String>,
    #[serde(deserialize_with = "list")]
    pub reviewed: Vec<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MailKeys {
    pub from: String,
    pub domain: String,
    pub smtp: SecretUrl,
    pub folder: String,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MailInKeys {
    pub imap: SecretUrl,
    pub poll_seconds: u32,
    pub max_bytes: u32,
    pub reply: String,
    pub acknowledgements_per_day: u32,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BrandKeys {
    pub logo: String,
    pub accent: String,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LimitKeys {
    pub notices_per_minute: u32,
    pub api_per_minute: u32,
    pub form_bytes: u32,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceKeys {
    pub store: String,
    pub endpoint: String,
    pub region: String,
    pub access_key_id: String,
    pub secret_access_key: Hidden,
    pub file_bytes: u64,
    pub case_bytes: u64,
    pub files: u32,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactKeys {
    pub forum: String,
    #[serde(deserialize_with = "list")]
    pub social: Vec<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MetricsKeys {
    pub listen: String,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TracesKeys {
    pub endpoint: String,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LogKeys {
    pub format: String,
    pub level: String,
}

/// A list in a file, a comma-separated text in the environment.
fn list<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "expected a list of texts")]
    enum Either {
        List(Vec<String>),
        Text(String),
    }
    let list = match Either::deserialize(from)? {
        Either::List(list) => list,
        Either::Text(text) => text.split(',').map(str::to_owned).collect(),
    };
    let list = list.iter().map(|each| each.trim().to_owned());
    Ok(list.filter(|each| !each.is_empty()).collect())
}

/// Reads all layers; the last one that names a key wins.
pub(super) fn read(
    file: Option<&Path>,
    environment: HashMap<String, String>,
    flags: &Flags,
) -> Result<Keys, ConfigError> {
    let mut layers = config::Config::builder().add_source(toml(DEFAULTS));
    if let Some(path) = file {
        let text = std::fs::read_to_string(path).map_err(|error| {
            ConfigError::one(path.display(), format!("the file cannot be read: {error}"))
        })?;
        well_formed(path, &text)?;
        layers = layers.add_source(toml(&text));
    }
    let environment = config::Environment::with_prefix("SAFEHARBOR")
        .prefix_separator("__")
        .separator("__")
        .source(Some(environment));
    let given = |error: config::ConfigError| ConfigError::one("configuration", error);
    let keys = layers.add_source(environment).build().map_err(given)?;
    let mut keys: Keys = keys.try_deserialize().map_err(given)?;
    flags.clone().put_into(&mut keys);
    Ok(keys)
}

fn toml(text: &str) -> config::File<config::FileSourceString, config::FileFormat> {
    config::File::from_str(text, config::FileFormat::Toml)
}

/// A parser shows the line that it stumbled over, which may hold a password: say where it is only.
fn well_formed(path: &Path, text: &str) -> Result<(), ConfigError> {
    let Err(error) = text.parse::<::toml::Table>() else { return Ok(()) };
    let at = error.span().map_or(0, |span| span.start).min(text.len());
    let line = 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
    Err(ConfigError::one(format!("{}:{line}", path.display()), error.message()))
}
