//! What a machine format says, whichever it is: a draft, what its sender wants with it, and the door it came through.
use crate::domain::{draft::Draft, event::Channel, keyed::keyed};

keyed! {
    /// What the sender of a machine-readable report wants.
    pub enum Intent {
        /// Material is claimed to infringe and shall come down.
        Notice = "notice",
        /// A claim made earlier is taken back; [`Draft::reference`] says which.
        Retraction = "retraction",
        /// Something is said for information only: nobody asks for anything to come down.
        Information = "information",
    }
}

/// A machine-readable report in the words of the house. What the format has no field for (most lack
/// statements and a signature) is absent from the draft, and the verdict will say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The fields, filled as far as the report fills them.
    pub draft: Draft,
    /// What the sender wants.
    pub intent: Intent,
    /// The format it came in.
    pub channel: Channel,
}
