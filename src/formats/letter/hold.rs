//! Letters about a proceeding that stops the clock: reported, confirmed, refused, over.
use super::{facts::Facts, places::Group};
use crate::{
    domain::{
        case::{Hold, HoldEnd, HoldKind, HoldSender},
        standing::{Cause, Standing},
        text::shown,
        when,
    },
    formats::quote::quoted,
};

impl Facts<'_> {
    fn held(&self) -> Option<&Hold> {
        self.case.life.hold(self.owed.hold?)
    }

    /// Which proceeding, against `whom`, with its article.
    pub(super) fn proceeding(&self, whom: &str) -> String {
        match self.held().map(|hold| hold.kind) {
            Some(HoldKind::ClaimsBoard) => {
                "a proceeding of the Copyright Claims Board (17 U.S.C. 1507(d))".to_owned()
            }
            _ => format!(
                "an action seeking a court order to restrain {whom} (17 U.S.C. 512(g)(2)(C))"
            ),
        }
    }

    /// When the designated agent received word of it.
    pub(super) fn hold_received(&self) -> String {
        self.held().map(|hold| self.at(hold.received_at)).unwrap_or_default()
    }

    /// Court, docket and day of filing, line by line, as they were reported.
    pub(super) fn docket(&self) -> String {
        let Some(paper) = self.hold else { return String::new() };
        let mut lines = vec![format!("Court or board: {}", shown(paper.court.as_str()))];
        let docket = paper.docket.as_ref();
        lines.extend(docket.map(|docket| format!("Number: {}", shown(docket.as_str()))));
        let filed = paper.filed_on.map(when::day);
        lines.extend(filed.map(|day| format!("Filed or commenced: {day}")));
        lines.join("\n")
    }

    /// What was written about it; for its sender and the desk.
    pub(super) fn reported(&self) -> Option<String> {
        self.hold?.words.as_ref().map(|words| quoted(words.as_str()))
    }

    /// Who sent word, as the desk reads it.
    pub(super) fn hold_sender(&self) -> String {
        let from = self.hold.and_then(|paper| paper.from.as_ref());
        let from = from.map(|from| format!(": {}", shown(from.as_str()))).unwrap_or_default();
        match self.held().map(|hold| hold.sender) {
            Some(HoldSender::Claimant) => format!("the claimant, by the page of the case{from}"),
            Some(HoldSender::Typed) => {
                format!("the claimant or counsel for it, typed in at the desk{from}")
            }
            _ => format!("somebody who is not known{from}"),
        }
    }

    pub(super) fn sender_unknown(&self) -> bool {
        self.held().is_some_and(|hold| hold.sender == HoldSender::Unknown)
    }

    /// What its receipt, or its confirmation, does to each location.
    pub(super) fn stopped(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            Some(
                match standing {
                    Standing::HoldClaimed { .. } => {
                        "A counter-notice is open. Restoration waits until a person has reviewed \
                         what we received."
                    }
                    Standing::Held { .. } => {
                        "Access stays disabled until the proceeding has ended. The dates of \
                         restoration that were named before do not apply meanwhile."
                    }
                    Standing::Disabled(_) => {
                        "No counter-notice is open. Access is disabled, and should a counter-notice \
                         arrive, what we received counts against restoration from the start."
                    }
                    Standing::RestoreOwed { .. } => {
                        "It is to be restored for another cause than a counter-notice; a proceeding \
                         does not stop that."
                    }
                    _ => return None,
                }
                .to_owned(),
            )
        })
    }

    /// What its refusal means for each location.
    pub(super) fn unstopped(&self) -> Vec<Group> {
        self.grouped(|position, standing| match standing {
            Standing::RestoreOwed { cause, .. } if *cause != Cause::CounterNotice => {
                Some(format!("It is to be restored at once, because {}.", cause.because()))
            }
            Standing::Released { .. } => Some(
                "This claim keeps the material down no more. Something else does, so access is \
                 not restored for now."
                    .to_owned(),
            ),
            Standing::Countered { .. } | Standing::RestoreOwed { .. } => {
                let dates = self.dates(self.case.life.window(position)?);
                Some(if dates.over {
                    format!(
                        "The original dates apply: access was to be restored {}. It is restored \
                         at once.",
                        dates.between()
                    )
                } else {
                    format!("The original dates apply: access is restored {}.", dates.between())
                })
            }
            Standing::Disabled(_) => Some(
                "No counter-notice is open. Access is disabled, and nothing changes.".to_owned(),
            ),
            _ => None,
        })
    }

    /// How it ended, as a sentence.
    pub(super) fn ended(&self) -> &'static str {
        match self.held().and_then(|hold| hold.end) {
            Some(HoldEnd::ForClaimant) => "It was decided for the claimant.",
            Some(HoldEnd::ForSubscriber) => "It was decided for the subscriber.",
            Some(HoldEnd::SettledDown) => {
                "It was settled, and under the settlement the material stays down."
            }
            Some(HoldEnd::SettledBack) => {
                "It was settled, and under the settlement the material comes back."
            }
            Some(HoldEnd::Dismissed) | None => "It was dismissed or withdrawn.",
        }
    }

    pub(super) fn stays_down(&self) -> bool {
        self.held().and_then(|hold| hold.end).is_some_and(HoldEnd::stays_down)
    }

    /// What follows for each location.
    pub(super) fn follows(&self) -> Vec<Group> {
        let adjudicated = self.stays_down();
        self.grouped(|_, standing| {
            Some(
                match standing {
                    Standing::RestoreOwed { .. } => {
                        "Access is to be restored at once. We write to you when that was done."
                    }
                    Standing::Released { .. } => {
                        "This claim keeps the material down no more. Something else does, so \
                         access is not restored for now."
                    }
                    Standing::Disabled(_) if adjudicated => {
                        "Access stays disabled. No further counter-notice about it can be taken."
                    }
                    Standing::Disabled(_) => {
                        "No counter-notice was open. Access stays disabled, as before."
                    }
                    Standing::Held { .. } | Standing::HoldClaimed { .. } => {
                        "Another proceeding was reported. Access stays disabled meanwhile."
                    }
                    Standing::Restored { .. } | Standing::Retracted { .. } => {
                        "Access is not disabled because of this claim."
                    }
                    _ => return None,
                }
                .to_owned(),
            )
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
