//! The closed lists that events speak in: breaches, alerts, requests, doors.
use crate::domain::keyed::keyed;

keyed! {
    /// A duty of the statute that was not kept.
    pub enum Breach {
        /// Restored before the first day of the window.
        Early = "early",
        /// The last day passed and it was not restored.
        Missed = "missed",
        /// Restored after the last day.
        Late = "late",
        /// Restored although a proceeding had been reported.
        DespiteHold = "despite_hold",
    }
}

impl Breach {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Early => "Restored before the first day on which the law allows it",
            Self::Missed => "Not restored by the last day that the law allows",
            Self::Late => "Restored after the last day that the law allows",
            Self::DespiteHold => "Restored although a proceeding had been reported",
        }
    }
}

keyed! {
    /// Why a person is needed before restoration can follow.
    pub enum Alert {
        /// Word of a proceeding waits for review.
        HoldUnreviewed = "hold_unreviewed",
        /// Nobody has said whether the counter-notice is the subscriber's.
        Unvouched = "unvouched",
    }
}

keyed! {
    /// What somebody outside asked for and was refused.
    pub enum Request {
        /// To answer with a counter-notice.
        Counter = "counter_notice",
        /// To stop the clock.
        Hold = "hold",
        /// To take a claim back.
        Retraction = "retraction",
        /// To have an outcome looked at again.
        Complaint = "complaint",
        /// To complete something.
        Completion = "completion",
        /// Something at the desk.
        Desk = "desk",
    }
}

impl Request {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Counter => "A counter-notice",
            Self::Hold => "A hold",
            Self::Retraction => "A retraction",
            Self::Complaint => "A complaint",
            Self::Completion => "A completion",
            Self::Desk => "An act at the desk",
        }
    }
}

keyed! {
    /// The door a notice came through.
    pub enum Channel {
        /// The web form.
        Form = "form",
        /// The JSON interface.
        Api = "api",
        /// A letter in an e-mail.
        Mail = "mail",
        /// ACNS XML, in a mail or as a file.
        Acns = "acns",
        /// A XARF report, in a mail, over the interface or as a file.
        Xarf = "xarf",
        /// A row of a table or of NDJSON that was uploaded.
        Table = "table",
        /// A letter of a published archive that was moved here.
        Archive = "archive",
        /// A letter by post, typed in at the desk.
        Post = "post",
        /// A fax, typed in at the desk.
        Fax = "fax",
        /// What was said on the telephone, typed in at the desk; the statute asks for writing.
        Telephone = "telephone",
    }
}

impl Channel {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Form => "the web form",
            Self::Api => "the programming interface",
            Self::Mail => "e-mail",
            Self::Acns => "ACNS",
            Self::Xarf => "XARF",
            Self::Table => "an uploaded table",
            Self::Archive => "an archive",
            Self::Post => "post",
            Self::Fax => "fax",
            Self::Telephone => "telephone",
        }
    }
}
