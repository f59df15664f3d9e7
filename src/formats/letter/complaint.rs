//! Letters about a complaint: received, to be answered, answered (DSA Art. 20).
use super::{facts::Facts, places::Group};
use crate::{
    domain::{
        case::{Complaint, Party},
        standing::Standing,
    },
    formats::quote::quoted,
};

impl Facts<'_> {
    fn complained(&self) -> Option<&Complaint> {
        self.case.life.complaint(self.owed.complaint?)
    }

    /// Whether a subscriber complained; else it was the claimant.
    pub(super) fn by_subscriber(&self) -> bool {
        self.complained().is_some_and(|complaint| complaint.party == Party::Subscriber)
    }

    /// The complainant's own page, never that of the other party.
    pub(super) fn complainant_page(&self) -> &str {
        if self.by_subscriber() { self.material } else { self.status }
    }

    pub(super) fn complained_at(&self) -> String {
        self.complained().map(|complaint| self.at(complaint.received_at)).unwrap_or_default()
    }

    /// By when it should be answered; none where no time was set.
    pub(super) fn answer_by(&self) -> Option<String> {
        let complaint = self.complained()?;
        (complaint.due_at > complaint.received_at).then(|| self.at(complaint.due_at))
    }

    /// What the complaint says.
    pub(super) fn complaint_words(&self) -> Option<String> {
        self.complaint.map(|paper| quoted(paper.words.as_str()))
    }

    pub(super) fn has_changed(&self) -> bool {
        self.complained().and_then(|it| it.answer).is_some_and(|answer| answer.changed)
    }

    /// What follows from the answer for each location.
    pub(super) fn amended(&self) -> Vec<Group> {
        if self.has_changed() { self.undone() } else { self.upheld() }
    }

    fn upheld(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            let decision = standing.decision();
            Some(match standing {
                Standing::Restored { confirmed, .. } => {
                    let on = self.at(confirmed.at);
                    self.tell("letter-complaint-stands-restored").with("on", on).to_string()
                }
                Standing::RestoreOwed { .. } => self.say("letter-complaint-stands-restore-owed"),
                _ => {
                    let outcome = decision?.outcome.key();
                    self.tell("letter-complaint-stands-as").with("outcome", outcome).to_string()
                }
            })
        })
    }

    /// The case as a whole was complained about: it names no location.
    pub(super) fn whole_case(&self) -> bool {
        self.owed.positions.is_empty()
    }
}
