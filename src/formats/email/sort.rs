//! What a mail is before anybody reads it as a letter, and which letter of ours it answers.
use uuid::Uuid;

use super::Mail;
use crate::domain::{
    ids::{CaseId, LetterId},
    letter::Addressee,
    message::MessageSort,
};

/// How our own mail is known: by the domain of its identifiers, which never changes.
#[derive(Debug, Clone, Copy)]
pub struct Ours<'a> {
    /// The domain behind the `@` of every `Message-ID` of ours.
    pub domain: &'a str,
}

/// What an identifier of ours stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnLetter {
    /// `letter.ID@domain`: a letter.
    Letter(LetterId),
    /// `case.ID.PARTY@domain`: all letters of a case to one party hang on it.
    Thread(CaseId, &'static str),
}

impl Ours<'_> {
    /// What `id`, without angle brackets, stands for; none where it is not ours.
    #[must_use]
    pub fn letter(&self, id: &str) -> Option<OwnLetter> {
        let (local, domain) = id.trim_matches(['<', '>']).rsplit_once('@')?;
        if !domain.eq_ignore_ascii_case(self.domain) {
            return None;
        }
        let mut words = local.split('.');
        let (kind, id) = (words.next()?, Uuid::try_parse(words.next()?).ok()?);
        match (kind, words.next()) {
            ("letter", None) => Some(OwnLetter::Letter(LetterId(id))),
            ("case", Some(party)) => {
                let all = [
                    Addressee::Claimant,
                    Addressee::Subscriber,
                    Addressee::Complainant,
                    Addressee::Agent,
                ];
                let party = all.iter().map(|one| one.thread()).find(|one| *one == party)?;
                Some(OwnLetter::Thread(CaseId(id), party))
            }
            _ => None,
        }
    }
}

impl Mail {
    /// The letters and threads of ours that this answers, the nearest first.
    #[must_use]
    pub fn answered(&self, ours: Ours<'_>) -> Vec<OwnLetter> {
        let reported = self.report.iter().filter_map(|report| report.original.as_deref());
        let ids = reported.chain(self.answers.iter().map(String::as_str));
        ids.filter_map(|id| ours.letter(id)).collect()
    }

    /// What it is. `is_notice`: it reads as a notice, and then it is a letter whatever program
    /// sent it.
    #[must_use]
    pub fn sort(&self, ours: Ours<'_>, is_notice: bool) -> MessageSort {
        if self.id.as_deref().and_then(|id| ours.letter(id)).is_some() {
            return MessageSort::Loop;
        }
        if let Some(report) = &self.report {
            // A delay is no end, and a success is no trouble.
            let ended = matches!(report.action.as_str(), "failed" | "");
            return if ended { MessageSort::Bounce } else { MessageSort::Automatic };
        }
        if is_notice {
            return MessageSort::Letter;
        }
        let answers_us = !self.answered(ours).is_empty();
        let is_answer = self.auto_submitted.starts_with("auto-replied")
            || (answers_us && (self.is_automatic() || self.has_null_return()));
        if is_answer { MessageSort::Automatic } else { MessageSort::Letter }
    }

    /// Nobody is there to be answered.
    #[must_use]
    pub fn has_null_return(&self) -> bool {
        self.return_path.as_deref() == Some("")
    }
}
