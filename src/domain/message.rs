//! A message: a letter that came in by mail, as far as everybody beside its reader needs to know it.
use super::keyed::keyed;

keyed! {
    /// What a message is, before anybody reads it as a letter.
    pub enum MessageSort {
        /// Somebody, or somebody's program, writes to the designated agent.
        Letter = "letter",
        /// An automatic answer to a letter of ours (RFC 3834), which is not a notice itself.
        Automatic = "automatic",
        /// A report that a letter of ours was not delivered (RFC 3464).
        Bounce = "bounce",
        /// A letter of ours that came back to us.
        Loop = "loop",
    }
}

impl MessageSort {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Letter => "Letter",
            Self::Automatic => "Automatic answer",
            Self::Bounce => "Report of non-delivery",
            Self::Loop => "Letter of ours that came back",
        }
    }
}

keyed! {
    /// What became of a message. Each was kept; none is without a fate.
    pub enum Fate {
        /// It opened a case.
        Opened = "opened",
        /// It was put to the case that it answers.
        Joined = "joined",
        /// It was recorded on the letter that it answers, and nothing more follows from it.
        Recorded = "recorded",
        /// It could not be taken in; why, is said beside it.
        Refused = "refused",
    }
}

impl Fate {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Opened => "Opened a case",
            Self::Joined => "Joined a case",
            Self::Recorded => "Recorded",
            Self::Refused => "Refused",
        }
    }
}

keyed! {
    /// How a message reached us.
    pub enum Door {
        /// A mail server piped it into the program.
        Pipe = "pipe",
        /// It was fetched from a mailbox.
        Imap = "imap",
        /// A program handed it in over the interface.
        Api = "api",
        /// Somebody handed it over as a file, on the command line.
        File = "file",
    }
}

impl Door {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Pipe => "handed over by the mail server",
            Self::Imap => "fetched from the mailbox",
            Self::Api => "handed in over the programming interface",
            Self::File => "taken from a file",
        }
    }
}
