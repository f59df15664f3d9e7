//! A legal statement as the policy words it, and beside it, for orientation alone, what it says in the
//! visitor's language: what is ticked, signed and stored stays the policy's own sentence.
use crate::{
    domain::policy::{CounterNoticePolicy, CounterStatementKind, Provider},
    formats::words::Words,
};

/// An unofficial translation; empty where there is none. A translation is of the English text in the
/// catalogue, so where the policy says anything else there is none.
pub fn translation(
    words: Words,
    kind: CounterStatementKind,
    wording: &str,
    provider: &Provider,
) -> String {
    let told = |words: Words| {
        let phrase = words.tell(message(kind));
        match kind {
            CounterStatementKind::ConsentAbroad => phrase
                .with("provider", &provider.legal_name)
                .with("district", provider.federal_district.trim_end_matches('.')),
            _ => phrase,
        }
        .to_string()
    };
    beside(wording, &told(Words::default()), told(words))
}

/// The same for what a signer abroad declares besides (28 U.S.C. 1746(1)).
pub fn translated_declaration(words: Words, policy: &CounterNoticePolicy) -> String {
    let told = |words: Words| words.say("counter-statement-declaration");
    beside(&policy.declaration_abroad, &told(Words::default()), told(words))
}

fn beside(wording: &str, english: &str, here: String) -> String {
    if wording == english && here != english { here } else { String::new() }
}

const fn message(kind: CounterStatementKind) -> &'static str {
    match kind {
        CounterStatementKind::Mistake => "counter-statement-mistake",
        CounterStatementKind::ConsentUnitedStates => "counter-statement-consent-us",
        CounterStatementKind::ConsentAbroad => "counter-statement-consent-abroad",
        CounterStatementKind::Service => "counter-statement-service",
    }
}
