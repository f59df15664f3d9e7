//! Letters about a proceeding that stops the clock: reported, confirmed, refused, over.
use super::{facts::Facts, places::Group};
use crate::{
    domain::{
        case::{Hold, HoldEnd, HoldKind, HoldSender},
        standing::{Cause, Standing},
        text::shown,
    },
    formats::{quote::quoted, words::Phrase},
};

impl Facts<'_> {
    fn held(&self) -> Option<&Hold> {
        self.case.life.hold(self.owed.hold?)
    }

    /// A message that says which proceeding it is, and when the designated agent received word of it.
    pub(super) fn held_at(&self, name: &'static str) -> Phrase {
        let kind = self.held().map_or(HoldKind::Court, |hold| hold.kind);
        let at = self.held().map(|hold| self.at(hold.received_at)).unwrap_or_default();
        self.tell(name).with("proceeding", kind.key()).with("at", at)
    }

    /// Court, docket and day of filing, line by line, as they were reported.
    pub(super) fn docket(&self) -> String {
        let Some(paper) = self.hold else { return String::new() };
        let told = |name, key, words| self.tell(name).with(key, words).to_string();
        let mut lines = vec![told("letter-hold-court", "court", shown(paper.court.as_str()))];
        let docket = paper.docket.as_ref().map(|docket| shown(docket.as_str()));
        lines.extend(docket.map(|docket| told("letter-hold-docket", "docket", docket)));
        let filed = paper.filed_on.map(|day| self.words.day(day));
        lines.extend(filed.map(|day| told("letter-hold-filed", "day", day)));
        lines.join("\n")
    }

    /// What was written about it; for its sender and the desk.
    pub(super) fn reported(&self) -> Option<String> {
        self.hold?.words.as_ref().map(|words| quoted(words.as_str()))
    }

    /// Who sent word, as the desk reads it.
    pub(super) fn hold_sender(&self) -> String {
        let sender = self.held().map_or(HoldSender::Unknown, |hold| hold.sender);
        let from = self.hold.and_then(|paper| paper.from.as_ref());
        let told = match from {
            Some(from) => {
                self.tell("letter-agent-hold-from-named").with("name", shown(from.as_str()))
            }
            None => self.tell("letter-agent-hold-from"),
        };
        told.with("sender", sender.key()).to_string()
    }

    pub(super) fn sender_unknown(&self) -> bool {
        self.held().is_some_and(|hold| hold.sender == HoldSender::Unknown)
    }

    /// What its receipt, or its confirmation, does to each location.
    pub(super) fn stopped(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            Some(self.say(match standing {
                Standing::HoldClaimed { .. } => "letter-hold-stops-claimed",
                Standing::Held { .. } => "letter-hold-stops-held",
                Standing::Disabled(_) => "letter-hold-stops-disabled",
                Standing::RestoreOwed { .. } => "letter-hold-stops-not",
                _ => return None,
            }))
        })
    }

    /// What its refusal means for each location.
    pub(super) fn unstopped(&self) -> Vec<Group> {
        self.grouped(|position, standing| match standing {
            Standing::RestoreOwed { cause, .. } if *cause != Cause::CounterNotice => {
                Some(self.because("letter-hold-refused-restore", *cause).to_string())
            }
            Standing::Released { .. } => Some(self.say("letter-all-released")),
            Standing::Countered { .. } | Standing::RestoreOwed { .. } => {
                let dates = self.dates(self.case.life.window(position)?);
                let name = if dates.over {
                    "letter-hold-refused-over"
                } else {
                    "letter-hold-refused-dates"
                };
                Some(self.within(name, &dates).to_string())
            }
            Standing::Disabled(_) => Some(self.say("letter-hold-refused-disabled")),
            _ => None,
        })
    }

    /// How it ended.
    pub(super) fn hold_end(&self) -> &'static str {
        self.held().and_then(|hold| hold.end).unwrap_or(HoldEnd::Dismissed).key()
    }

    pub(super) fn stays_down(&self) -> bool {
        self.held().and_then(|hold| hold.end).is_some_and(HoldEnd::stays_down)
    }

    /// What follows for each location.
    pub(super) fn follows(&self) -> Vec<Group> {
        let adjudicated = self.stays_down();
        self.grouped(|_, standing| {
            Some(self.say(match standing {
                Standing::RestoreOwed { .. } => "letter-all-restore-owed",
                Standing::Released { .. } => "letter-all-released",
                Standing::Disabled(_) if adjudicated => "letter-hold-over-adjudicated",
                Standing::Disabled(_) => "letter-hold-over-as-before",
                Standing::Held { .. } | Standing::HoldClaimed { .. } => "letter-hold-over-another",
                Standing::Restored { .. } | Standing::Retracted { .. } => "letter-all-not-disabled",
                _ => return None,
            }))
        })
    }

    /// By when the desk must have reviewed word of a proceeding: the first and the last day of the
    /// earliest clock that it stops.
    pub(super) fn review_by(&self) -> Option<super::dates::Dates> {
        let positions = self.owed.positions.iter();
        let windows = positions.filter_map(|position| {
            let waits = matches!(self.standing(*position)?, Standing::HoldClaimed { .. });
            self.case.life.window(*position).filter(|_| waits)
        });
        windows.min_by_key(|window| window.earliest).map(|window| self.dates(window))
    }
}
