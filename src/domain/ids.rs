//! One type per identifier, each a UUIDv7, so that rows of different tables cannot be confused.
use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A case: what we make of a notice.
    CaseId;
    /// One version of a notice as it arrived.
    NoticeId;
    /// A letter owed to somebody; its `Message-ID` is derived from it and never changes.
    LetterId;
    /// A promise in the outbox.
    PromiseId;
    /// A person with an account at the desk.
    PersonId;
    /// An account at the provider whose holder posted material.
    SubscriberId;
    /// One version of a counter-notice as it arrived.
    CounterNoticeId;
    /// A step against an account, proposed to a person.
    StepId;
    /// A letter that came in by mail.
    MessageId;
    /// A file kept as evidence with a case.
    EvidenceId;
    /// Bytes in the vault; several files may share them.
    ObjectId;
    /// A key of the programming interface; the key itself is stored as a hash.
    ApiKeyId;
    /// A reading that a person corrected.
    ExampleId;
    /// A file of many notices that was uploaded.
    ImportId;
    /// A look at a case that is owed to a change of another.
    LookId;
}
