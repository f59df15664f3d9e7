//! What was found of a counter-notice before it is sent, in whole sentences to its sender.
use crate::{
    domain::{
        counter::verdict::{CounterFinding, Lack, Question},
        policy::CounterElement,
    },
    formats::words::Words,
};

/// Why an element counts as met or not, a sentence for each thing that is missing.
pub fn why(words: Words, finding: &CounterFinding) -> String {
    if finding.is_met() {
        return words.say(met(finding.element));
    }
    finding.lacks.iter().map(|it| words.say(lack(*it))).collect::<Vec<_>>().join(" ")
}

/// What may be a slip and changes nothing.
pub fn question(words: Words, question: &Question) -> String {
    match question {
        Question::OtherName { signed, given } => words
            .tell("counter-question-name")
            .with("signed", signed)
            .with("given", given)
            .to_string(),
        Question::NoCountry => words.say("counter-question-country"),
    }
}

const fn met(element: CounterElement) -> &'static str {
    match element {
        CounterElement::Signature => "counter-met-signature",
        CounterElement::Material => "counter-met-material",
        CounterElement::Mistake => "counter-met-mistake",
        CounterElement::Consent => "counter-met-consent",
    }
}

const fn lack(lack: Lack) -> &'static str {
    match lack {
        Lack::Signature => "counter-lack-signature",
        Lack::Material => "counter-lack-material",
        Lack::Mistake => "counter-lack-mistake",
        Lack::Name => "counter-lack-name",
        Lack::Address => "counter-lack-address",
        Lack::Phone => "counter-lack-phone",
        Lack::Consent => "counter-lack-consent",
        Lack::Service => "counter-lack-service",
    }
}
