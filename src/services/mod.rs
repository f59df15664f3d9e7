//! Floor 2: one verb is one function is one transaction. What is promised in it is done after it.
pub mod access;
pub mod answers;
pub mod api_keys;
pub mod audit;
pub mod backup;
pub mod cause;
mod change;
pub mod complaint;
pub mod counter;
pub mod cure;
pub mod delivery;
pub mod designation;
pub mod desk;
pub mod enclosures;
mod error;
pub mod evidence;
pub mod grounds;
pub mod help;
pub mod hold;
pub mod imports;
pub mod intake;
mod letters;
pub mod limits;
pub mod lists;
pub mod messages;
pub mod metrics;
pub mod mine;
mod notice_ack;
pub mod outbox;
pub mod people;
pub mod publish;
pub mod reading;
pub mod receipt;
pub mod review;
pub mod senders;
pub mod strikes;
pub mod subpoena;
pub mod subscribers;
pub mod sweep;
pub mod tallies;
pub mod transfer;

use std::sync::Arc;

use jiff::tz::TimeZone;
use tokio::sync::{Notify, Semaphore};
use url::Url;

pub use error::{ServiceError, chain};

use crate::{
    chance::Chance,
    clock::Clock,
    domain::{
        case::Case,
        contact::Contact,
        evidence::Limits,
        ids::{CaseId, SubscriberId},
        key::{AccessKey, KeyHolder, Secret},
        language::Languages,
        number::CaseNumber,
        reply::{ReplyParty, ReplyPattern},
        routing::Rule,
        standing::Ordinal,
        target::Targets,
        terms::{Practice, Terms},
    },
    store::Db,
    vault::Vault,
};

/// What the services need to know of the configuration.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address people reach this service at, without a path.
    pub public_url: Url,
    /// The languages of pages and letters.
    pub languages: Languages,
    /// Service targets.
    pub targets: Targets,
    /// How a case is conducted.
    pub terms: Terms,
    /// Routing rules, the first that matches wins.
    pub rules: Vec<Rule>,
    /// How mail comes in.
    pub mail_in: MailIn,
    /// How much evidence is taken.
    pub evidence: Limits,
    /// Where else the provider is reached.
    pub contact: Contact,
}

/// What taking mail in needs to know.
#[derive(Debug, Clone)]
pub struct MailIn {
    /// The domain of our own `Message-ID`s.
    pub domain: String,
    /// Where answers to letters go; none where they go to the designated agent's plain address.
    pub reply: Option<ReplyPattern>,
    /// Bytes of a message that is taken in.
    pub most_bytes: usize,
    /// Acknowledgements that one address gets within a day; 0 sets no limit.
    pub acknowledgements_per_day: u32,
}

/// Everything a service call works with.
pub struct App {
    /// The database.
    pub db: Db,
    /// The bytes of evidence.
    pub vault: Vault,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// The secret that access keys are made from.
    pub secret: Secret,
    /// The policies in force, and older ones as they are asked for.
    pub policies: publish::Published,
    /// The help centre.
    pub help: help::Centre,
    /// Settings.
    pub settings: Settings,
    /// Stores the notices that arrive at the same time together.
    pub intake: Arc<intake::Groups>,
    /// Wakes the worker after a commit that promised something.
    pub promised: Arc<Notify>,
    /// At most so many passwords are hashed at a time: each takes 19 MiB.
    pub hashing: Semaphore,
}

impl App {
    /// The zone in which dates are shown.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.policies.in_force().provider.time_zone
    }

    /// How a case is conducted here and now.
    #[must_use]
    pub fn practice(&self) -> Practice<'_> {
        Practice {
            terms: self.settings.terms,
            zone: self.zone(),
            closed: &self.policies.in_force().provider.closing_days,
        }
    }

    /// A subscriber's key to a case.
    #[must_use]
    pub fn subscriber_key(
        &self,
        case: CaseId,
        subscriber: SubscriberId,
        generation: u32,
    ) -> AccessKey {
        self.secret.access_key(case, KeyHolder::Subscriber(subscriber), generation)
    }

    /// The claimant's key to a case.
    #[must_use]
    pub fn claimant_key(&self, case: CaseId, generation: u32) -> AccessKey {
        self.secret.access_key(case, KeyHolder::Claimant, generation)
    }

    /// The address that answers to a letter of this case go to, where there is one for each.
    #[must_use]
    pub fn reply_address(
        &self,
        case: CaseId,
        number: &CaseNumber,
        party: ReplyParty,
    ) -> Option<String> {
        let pattern = self.settings.mail_in.reply.as_ref()?;
        Some(pattern.with(self.secret.reply_token(case, number, party).as_str()))
    }

    /// The path of the status page of a counter-notice, with its key.
    #[must_use]
    pub fn counter_path(&self, case: &Case, counter: Ordinal) -> String {
        let holder = KeyHolder::Counter(counter);
        let key = self.secret.access_key(case.id, holder, case.key_generation);
        format!("/counter-notices/{}/{counter}?key={}", case.number, key.reveal())
    }

    /// The path of a subscriber's page of a case, with its key.
    #[must_use]
    pub fn subscriber_path(&self, case: &Case, subscriber: SubscriberId) -> String {
        let key = self.subscriber_key(case.id, subscriber, case.key_generation);
        format!("/cases/{}/material?party={subscriber}&key={}", case.number, key.reveal())
    }

    /// The path of the form of a counter-notice about a case; with a subscriber's key, if one asks.
    #[must_use]
    pub fn counter_form_path(&self, case: &Case, subscriber: Option<SubscriberId>) -> String {
        let form = format!("/counter-notices/new?case={}", case.number);
        let Some(id) = subscriber else { return form };
        let key = self.subscriber_key(case.id, id, case.key_generation);
        format!("{form}&party={id}&key={}", key.reveal())
    }

    /// The public address of a case, without a key.
    #[must_use]
    pub fn status_address(&self, number: &CaseNumber) -> String {
        self.address(&format!("/cases/{number}"))
    }

    /// A path of this service as a public address.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.settings.public_url.as_str().trim_end_matches('/'))
    }
}
