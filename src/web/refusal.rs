//! A refusal of the rules as a visitor reads it: whole sentences of the catalogue.
use crate::{
    domain::{case::Refused, notice::LOCATIONS_MOST, outcome::Basis, standing::StandingKind},
    formats::words::Words,
};

/// Why it was refused. What only the desk can be refused is said in English.
#[must_use]
pub fn said(words: Words, refused: &Refused) -> String {
    let at = |name, position: u32| words.tell(name).with("position", position).to_string();
    match refused {
        Refused::NothingChosen => words.say("refused-nothing-chosen"),
        Refused::NoSuchLocation(position) => at("refused-no-such-location", *position),
        Refused::Already { position, found } => at(standing(*found), *position),
        Refused::NothingChanges => words.say("refused-nothing-changes"),
        Refused::NothingToComplete => words.say("refused-nothing-to-complete"),
        Refused::TakenBack => words.say("refused-taken-back"),
        Refused::NamesNothing => words.say("refused-names-nothing"),
        Refused::TooManyLocations(many) => {
            let text = words.tell("refused-too-many-locations").with("many", *many);
            text.with("most", LOCATIONS_MOST).to_string()
        }
        Refused::NotDisabled { position, found } => {
            let location = at(standing(*found), *position);
            words.tell("refused-not-disabled").with("location", location).to_string()
        }
        Refused::OtherGround { position, ground } => {
            let text = words.tell("refused-other-ground").with("position", *position);
            text.with("ground", words.say(basis(*ground))).to_string()
        }
        Refused::NotYours(position) => at("refused-not-yours", *position),
        Refused::SecondCounter(position) => at("refused-second-counter", *position),
        Refused::Adjudicated(position) => at("refused-adjudicated", *position),
        Refused::NoSuchCounter(counter) => {
            words.tell("refused-no-such-counter").with("counter", *counter).to_string()
        }
        Refused::HoldTooLate(position) => at("refused-hold-too-late", *position),
        Refused::NothingToHold { position, found } => {
            let location = at(standing(*found), *position);
            words.tell("refused-nothing-to-hold").with("location", location).to_string()
        }
        Refused::NothingDecided => words.say("refused-nothing-decided"),
        Refused::ComplaintTooLate => words.say("refused-complaint-too-late"),
        Refused::SecondComplaint => words.say("refused-second-complaint"),
        Refused::NoRoom => words.say("refused-no-room"),
        Refused::EvidenceGone => words.say("refused-evidence-gone"),
        Refused::ReasonNeeded
        | Refused::ImpossibleTime
        | Refused::HasLocations
        | Refused::AlreadyClosed
        | Refused::LastAdministrator
        | Refused::Unread
        | Refused::ReadAlready
        | Refused::OtherCases { .. }
        | Refused::NoSuchHold(_)
        | Refused::NoSuchComplaint(_)
        | Refused::AlreadyReviewed
        | Refused::CounterIncomplete
        | Refused::RestoredMeanwhile(_)
        | Refused::NoAddress(_)
        | Refused::NoGround(_)
        | Refused::HoldNotConfirmed
        | Refused::TooEarly
        | Refused::SamePerson
        | Refused::WarnFirst
        | Refused::NoEnd
        | Refused::NoSender
        | Refused::StepNotReached
        | Refused::StepSettled(_)
        | Refused::Letter(_) => sentence(&refused.to_string()),
    }
}

/// How a location stands that does not stand as it should.
const fn standing(found: StandingKind) -> &'static str {
    match found {
        StandingKind::Open => "refused-location-open",
        StandingKind::Decided => "refused-location-decided",
        StandingKind::Disabled => "refused-location-disabled",
        StandingKind::Retracted => "refused-location-retracted",
        StandingKind::Countered => "refused-location-countered",
        StandingKind::HoldClaimed => "refused-location-reported",
        StandingKind::Held => "refused-location-held",
        StandingKind::RestoreOwed => "refused-location-restore-owed",
        StandingKind::Restored => "refused-location-restored",
        StandingKind::Released => "refused-location-released",
    }
}

const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Notice => "refused-ground-notice",
        Basis::Terms => "refused-ground-terms",
        Basis::CourtOrder => "refused-ground-court",
        Basis::OwnKnowledge => "refused-ground-knowledge",
    }
}

/// The words of the domain with a capital and a full stop.
#[must_use]
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_and_visitors_are_refused_in_the_same_english_words() {
        for refused in [
            Refused::NothingChosen,
            Refused::NoSuchLocation(3),
            Refused::NothingChanges,
            Refused::NothingToComplete,
            Refused::TakenBack,
            Refused::NamesNothing,
            Refused::TooManyLocations(LOCATIONS_MOST + 1),
            Refused::NotYours(3),
            Refused::SecondCounter(3),
            Refused::Adjudicated(3),
            Refused::NoSuchCounter(3),
            Refused::HoldTooLate(3),
            Refused::NothingDecided,
            Refused::ComplaintTooLate,
            Refused::SecondComplaint,
            Refused::NoRoom,
            Refused::EvidenceGone,
            Refused::Unread,
        ] {
            assert_eq!(said(Words::default(), &refused), sentence(&refused.to_string()));
        }
    }

    #[test]
    fn every_standing_and_every_ground_that_refuses_has_a_sentence() {
        for found in StandingKind::ALL {
            for refused in [
                Refused::Already { position: 3, found: *found },
                Refused::NotDisabled { position: 3, found: *found },
                Refused::NothingToHold { position: 3, found: *found },
            ] {
                assert!(said(Words::default(), &refused).contains("ocation 3 "), "{refused}");
            }
        }
        for ground in Basis::ALL {
            let refused = Refused::OtherGround { position: 3, ground: *ground };
            let text = said(Words::default(), &refused).to_lowercase();
            assert_eq!(text, sentence(&refused.to_string()).to_lowercase());
        }
    }
}
