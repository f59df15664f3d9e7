//! The language of a letter: whole or not at all, and found again in the letter itself.
use crate::{
    domain::{language::Language, letter::LetterKind},
    formats::words::Words,
};

/// What names the language of a letter in its addresses, as an address of a page does.
const LANGUAGE: &str = "&language=";

/// The groups of messages of the catalogue that a letter of this kind is written with.
#[must_use]
pub const fn groups(kind: LetterKind) -> &'static [&'static str] {
    match kind {
        LetterKind::Acknowledgement
        | LetterKind::Deficiency
        | LetterKind::Courtesy
        | LetterKind::CureReminder
        | LetterKind::Lapsed
        | LetterKind::Completed => &["time", "letter-all", "letter-intake"],
        LetterKind::Decision | LetterKind::Changed | LetterKind::RetractionConfirmed => {
            &["time", "letter-all", "letter-decision"]
        }
        LetterKind::Forewarning | LetterKind::Disabled | LetterKind::ClaimWithdrawn => {
            &["time", "letter-all", "letter-removal"]
        }
        LetterKind::CounterReceipt
        | LetterKind::CounterDeficiency
        | LetterKind::CounterLapsed
        | LetterKind::CounterDeclined
        | LetterKind::CounterCopy => &["time", "letter-all", "letter-counter"],
        LetterKind::HoldReceived
        | LetterKind::HoldConfirmed
        | LetterKind::HoldRefused
        | LetterKind::HeldDown
        | LetterKind::HoldEnded
        | LetterKind::HoldOver => &["time", "letter-all", "letter-hold", "letter-counter"],
        LetterKind::Restored | LetterKind::PutBack | LetterKind::StaysDown => {
            &["time", "letter-all", "letter-restore"]
        }
        LetterKind::ComplaintReceived | LetterKind::ComplaintAnswered => {
            &["time", "letter-all", "letter-complaint", "letter-decision"]
        }
        LetterKind::Warning
        | LetterKind::Restriction
        | LetterKind::Termination
        | LetterKind::StepLifted => &["time", "letter-all", "letter-account"],
        LetterKind::SenderWarning | LetterKind::SenderSuspension => {
            &["time", "letter-all", "letter-sender"]
        }
        LetterKind::CaseLink => &["letter-all", "letter-link"],
        LetterKind::AgentNotification
        | LetterKind::CounterArrived
        | LetterKind::HoldArrived
        | LetterKind::RestoreInstruction
        | LetterKind::RestoreBlocked
        | LetterKind::Breach
        | LetterKind::ComplaintArrived
        | LetterKind::DesignationExpiring => &[
            "time",
            "letter-all",
            "letter-agent",
            "letter-counter",
            "letter-hold",
            "letter-restore",
        ],
    }
}

/// The words of a letter to somebody who reads `language`. Nobody gets half a translation: where a
/// message is missing the whole letter is English.
#[must_use]
pub fn words(kind: LetterKind, language: Language) -> Words {
    let words = Words::of(language);
    if words.has_all_of(groups(kind)) { words } else { Words::default() }
}

/// An address that opens its page in the language of the letter that it stands in.
#[must_use]
pub fn linked(address: &str, words: Words) -> String {
    match words.language() {
        Language::English => address.to_owned(),
        other => format!("{address}{LANGUAGE}{}", other.tag()),
    }
}

/// The language that a letter was written in. Its addresses name it, for ever and wherever the letter
/// goes; one that stands alone on its line is ours, and what people wrote never does.
#[must_use]
pub fn language(body: &str) -> Language {
    let ours = |line: &&str| line.starts_with("http") && !line.contains(char::is_whitespace);
    let named = |line: &str| Language::of_tag(line.rsplit_once(LANGUAGE)?.1);
    body.lines().filter(ours).find_map(named).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_tells_its_language_and_what_people_wrote_does_not() {
        let german = linked("https://us.example/cases/1?key=k", Words::of(Language::German));
        assert_eq!(language(&format!("Hier:\n{german}\n")), Language::German);
        let english = linked("https://us.example/cases/1?key=k", Words::default());
        for quoted in ["> https://a.example/?a&language=ar", "1. https://a.example/?a&language=ar"]
        {
            assert_eq!(language(&format!("{quoted}\n\n{english}\n")), Language::English);
        }
    }
}
