//! The dates of 512(g)(2)(C) as letters name them: days, in a zone that is named.
use super::facts::Facts;
use crate::{domain::calendar::Window, formats::words::Phrase};

/// The days between which restoration is owed.
pub(super) struct Dates {
    /// When the counter-notice was complete.
    pub received: String,
    /// The first day on which restoration is allowed.
    pub first: String,
    /// When it is meant to happen.
    pub target: String,
    /// The last day on which it is in time.
    pub last: String,
    /// The zone of both days.
    pub zone: String,
    /// The first day has begun.
    pub open: bool,
    /// The last day has ended.
    pub over: bool,
}

impl Facts<'_> {
    /// A message that speaks of these days.
    pub(super) fn within(&self, name: &'static str, dates: &Dates) -> Phrase {
        let Dates { first, last, zone, target, .. } = dates;
        let phrase = self.tell(name).with("first", first).with("last", last);
        phrase.with("zone", zone).with("target", target)
    }

    pub(super) fn dates(&self, window: &Window) -> Dates {
        Dates {
            received: self.at(window.received_at),
            first: self.words.day(window.first_day(self.zone())),
            target: self.at(window.target),
            last: self.words.day(window.last_day(self.zone())),
            zone: self.zone_name().to_owned(),
            open: self.now >= window.earliest,
            over: window.is_missed(self.now),
        }
    }

    /// The dates of the counter-notice that this letter speaks of.
    pub(super) fn clock(&self) -> Option<Dates> {
        let window = self.countered()?.window.as_ref()?;
        Some(self.dates(window))
    }
}
