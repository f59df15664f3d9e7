//! What has become of a letter, and what may still be recorded about it. Pure: dates are given.
use jiff::{Timestamp, civil::Date};

use super::{way::Way, when};

/// What is known of a letter's way to whom it is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Delivery {
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
    /// The day it was posted, in the provider's zone.
    pub posted_on: Option<Date>,
    /// When a person recorded that it was read out or delivered as a message.
    pub delivered_at: Option<Timestamp>,
    /// When it was refused for good, or when a person recorded that it came back.
    pub bounced_at: Option<Timestamp>,
    /// When somebody answered that: by another letter, or by saying that no way is left.
    pub resolved_at: Option<Timestamp>,
}

/// Why nothing was recorded about a letter; each a sentence that a person can act on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotRecorded {
    /// It goes another way than the one that was recorded.
    #[error("this letter goes {0}")]
    OtherWay(&'static str),
    /// Somebody was there first.
    #[error("it is already recorded that this letter was {0}")]
    Already(String),
    /// The day is yet to come.
    #[error("the day given, {0}, lies in the future")]
    Future(String),
    /// The day lies before the letter.
    #[error("the letter was written on {0}, so it was not posted before that day")]
    BeforeWriting(String),
    /// Only what left can come back.
    #[error("this letter has not gone out yet, so it cannot have come back")]
    NotOut,
    /// Only what came back is sent another way.
    #[error("this letter has not come back")]
    NotBack,
}

impl Delivery {
    /// Whether nothing is settled yet.
    #[must_use]
    pub const fn is_pending(&self) -> bool {
        self.sent_at.is_none()
            && self.posted_on.is_none()
            && self.delivered_at.is_none()
            && self.bounced_at.is_none()
    }

    /// It was posted `on` a day from the one it was written to today.
    pub fn may_be_posted(
        &self,
        way: Way,
        written: Date,
        on: Date,
        today: Date,
    ) -> Result<(), NotRecorded> {
        if way != Way::Post {
            return Err(NotRecorded::OtherWay(way.label()));
        }
        self.undone()?;
        if on > today {
            return Err(NotRecorded::Future(when::day(on)));
        }
        if on < written {
            return Err(NotRecorded::BeforeWriting(when::day(written)));
        }
        Ok(())
    }

    /// It was read out, or delivered as a message.
    pub fn may_be_delivered(&self, way: Way) -> Result<(), NotRecorded> {
        match way {
            Way::Phone | Way::Message => self.undone(),
            Way::Email | Way::Post => Err(NotRecorded::OtherWay(way.label())),
        }
    }

    /// It came back after it went out.
    pub fn may_come_back(&self) -> Result<(), NotRecorded> {
        if self.bounced_at.is_some() {
            return Err(self.found());
        }
        if self.sent_at.is_none() && self.posted_on.is_none() {
            return Err(NotRecorded::NotOut);
        }
        Ok(())
    }

    /// It came back, and nobody has answered that yet.
    pub fn may_be_resolved(&self) -> Result<(), NotRecorded> {
        match (self.bounced_at, self.resolved_at) {
            (None, _) => Err(NotRecorded::NotBack),
            (Some(_), Some(_)) => Err(self.found()),
            (Some(_), None) => Ok(()),
        }
    }

    fn undone(&self) -> Result<(), NotRecorded> {
        if self.is_pending() { Ok(()) } else { Err(self.found()) }
    }

    /// The latest that is known, for whoever comes second.
    fn found(&self) -> NotRecorded {
        NotRecorded::Already(match *self {
            Self { resolved_at: Some(_), .. } => "answered after it came back".to_owned(),
            Self { bounced_at: Some(_), .. } => "returned".to_owned(),
            Self { posted_on: Some(on), .. } => format!("posted on {}", when::day(on)),
            Self { delivered_at: Some(_), .. } => "delivered".to_owned(),
            Self { .. } => "sent".to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_letter_is_posted_once_between_writing_and_today() {
        let written = date(2026, 3, 2);
        let fresh = Delivery::default();
        let post =
            |state: &Delivery, on| state.may_be_posted(Way::Post, written, on, date(2026, 3, 4));
        assert_eq!(post(&fresh, date(2026, 3, 2)), Ok(()));
        assert_eq!(post(&fresh, date(2026, 3, 4)), Ok(()));
        assert!(matches!(post(&fresh, date(2026, 3, 5)), Err(NotRecorded::Future(_))));
        assert!(matches!(post(&fresh, date(2026, 3, 1)), Err(NotRecorded::BeforeWriting(_))));
        let posted = Delivery { posted_on: Some(written), ..fresh };
        let second = post(&posted, written).unwrap_err().to_string();
        assert_eq!(second, "it is already recorded that this letter was posted on 2 March 2026");
        for way in [Way::Email, Way::Phone, Way::Message] {
            let other = fresh.may_be_posted(way, written, written, written);
            assert_eq!(other, Err(NotRecorded::OtherWay(way.label())));
        }
    }

    #[test]
    fn only_what_went_out_comes_back_and_is_answered_once() {
        let at = Timestamp::UNIX_EPOCH;
        let fresh = Delivery::default();
        let sent = Delivery { sent_at: Some(at), ..fresh };
        let back = Delivery { bounced_at: Some(at), ..sent };
        let answered = Delivery { resolved_at: Some(at), ..back };
        assert_eq!(fresh.may_come_back(), Err(NotRecorded::NotOut));
        assert_eq!(sent.may_come_back(), Ok(()));
        assert!(matches!(back.may_come_back(), Err(NotRecorded::Already(_))));
        assert_eq!(sent.may_be_resolved(), Err(NotRecorded::NotBack));
        assert_eq!(back.may_be_resolved(), Ok(()));
        assert!(matches!(answered.may_be_resolved(), Err(NotRecorded::Already(_))));
        assert_eq!(fresh.may_be_delivered(Way::Phone), Ok(()));
        assert_eq!(fresh.may_be_delivered(Way::Post), Err(NotRecorded::OtherWay("by post")));
    }
}
