//! Counter-notices: opened by the subscriber or by whoever knows case and location, and taken in.
use std::sync::Arc;

use jiff::Timestamp;

use super::{App, ServiceError};
use crate::domain::{
    counter::notice::CounterNotice,
    ids::SubscriberId,
    location::Location,
    notice::Notice,
    number::CaseNumber,
    policy::{CopyrightPolicy, CounterNoticePolicy},
};

/// A case as far as somebody who answers it may know of it.
pub struct Opened {
    /// The case.
    pub number: CaseNumber,
    /// The notice.
    pub notice: Notice,
    /// The policy it was signed under.
    pub policy: Arc<CopyrightPolicy>,
    /// The locations that may be shown.
    pub places: Vec<Place>,
    /// The subscriber, when the key was given.
    pub party: Option<SubscriberId>,
}

/// One location of the case.
pub struct Place {
    /// Its number in the case, from 1.
    pub position: u32,
    /// Where the material was.
    pub location: Location,
    /// When access was disabled.
    pub disabled_at: Option<Timestamp>,
    /// A counter-notice about it can be taken.
    pub can_counter: bool,
    /// Why not; continues "location 3".
    pub why_not: Option<String>,
}

/// Opens a case for a subscriber with a key. Whatever is wrong has the same answer.
pub async fn open(app: &App, number: &str, party: &str, key: &str) -> Result<Opened, ServiceError> {
    let _ = (number, party, key);
    drop(app.db.read().await?);
    Err(ServiceError::NotFound)
}

/// Opens one location of a case for whoever names both; nothing of the claimant may be shown.
pub async fn find(app: &App, number: &str, location: &str) -> Result<Opened, ServiceError> {
    let _ = (number, location);
    drop(app.db.read().await?);
    Err(ServiceError::NotFound)
}

/// A counter-notice on its way in.
pub struct CounterSubmission<'a> {
    /// What was given.
    pub notice: CounterNotice,
    /// The policy it was signed under.
    pub policy: &'a CounterNoticePolicy,
    /// The bytes that arrived.
    pub bytes: &'a [u8],
    /// The same key twice is the same counter-notice.
    pub key: Option<[u8; 32]>,
    /// How the sender came to the form.
    pub door: Door,
}

/// How the sender of a counter-notice came to the form.
pub enum Door {
    /// With the subscriber's key.
    Key {
        /// The case.
        number: String,
        /// The subscriber.
        party: String,
        /// The key.
        key: String,
    },
    /// With the number of the case and where the material was.
    Stranger {
        /// The case.
        number: String,
        /// Where the material was.
        location: String,
    },
}

/// A counter-notice that is stored.
#[derive(Debug)]
pub struct Received {
    /// The case.
    pub number: CaseNumber,
    /// Which counter-notice of the case, from 1.
    pub counter: u32,
    /// Path of its status page.
    pub address: String,
}

/// Takes a counter-notice in.
pub async fn receive(
    app: &App,
    submission: &CounterSubmission<'_>,
) -> Result<Received, ServiceError> {
    let _ = submission;
    drop(app.db.read().await?);
    Err(ServiceError::NotFound)
}
