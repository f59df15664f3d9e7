//! Why a counter-notice about a location is not taken, as a sentence in the visitor's language.
use crate::{domain::case::Refused, formats::words::Words};

/// The sentence. What the rules of a counter-notice never say stays as they say it.
pub fn sentence(words: Words, refused: &Refused) -> String {
    let about = |name, position: u32| words.tell(name).with("position", position.to_string());
    match refused {
        Refused::NothingChosen => words.say("counter-refused-nothing"),
        Refused::NoSuchLocation(at) => about("counter-refused-unknown", *at).to_string(),
        Refused::NotDisabled { position, .. } => {
            about("counter-refused-not-disabled", *position).to_string()
        }
        Refused::OtherGround { position, .. } => {
            about("counter-refused-ground", *position).to_string()
        }
        Refused::NotYours(at) => about("counter-refused-not-yours", *at).to_string(),
        Refused::SecondCounter(at) => about("counter-refused-second", *at).to_string(),
        Refused::Adjudicated(at) => about("counter-refused-adjudicated", *at).to_string(),
        Refused::NothingToComplete => words.say("counter-refused-complete"),
        other => other.to_string(),
    }
}
