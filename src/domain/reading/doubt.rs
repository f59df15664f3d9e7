//! What makes a reading uncertain, in words for the agent who looks at it.
use super::{
    ReadAs, Reading, Role,
    kind::{SURE, Weight},
};
use crate::domain::policy::StatementKind;

/// Why a person should look first; nothing when nothing is doubtful.
pub(super) fn about(reading: &Reading, weight: Weight) -> Vec<String> {
    let mut doubts: Vec<&str> = Vec::new();
    match reading.kind {
        ReadAs::Takedown => takedown(reading, weight, &mut doubts),
        ReadAs::Counter => counter(reading, weight, &mut doubts),
        ReadAs::Retraction => {
            doubts.extend((weight.takedown >= 4).then_some("It takes a notice back, and words of a takedown notice are in it too."));
            doubts.extend((weight.counter >= SURE).then_some("It takes a notice back, and words of a counter-notice are in it too."));
            doubts.extend((weight.retraction < 3).then_some("Whether the sender takes the notice back, or asks somebody else to, is not certain."));
        }
        ReadAs::Reversal => doubts.push("It speaks as a provider that changes its decision, which no claimant or subscriber can do."),
        ReadAs::Reply | ReadAs::Other => doubts.push("Nothing in it says what it is for."),
    }
    let language = reading.language.as_deref();
    doubts.extend((language.is_none()).then_some("Its language could not be told."));
    let unread = language.is_some_and(|language| matches!(language, "zh" | "ja" | "ko" | "ru"));
    doubts.extend(
        unread.then_some(
            "It is written in a language of which the program knows only a few phrases.",
        ),
    );
    doubts.into_iter().map(str::to_owned).collect()
}

fn takedown(reading: &Reading, weight: Weight, doubts: &mut Vec<&str>) {
    let claimed = reading.addresses.iter().any(|address| address.role == Role::Claimed);
    let unclear = reading.addresses.iter().any(|address| address.role == Role::Unclear);
    doubts.extend((!claimed).then_some("No address is claimed to infringe."));
    doubts.extend(unclear.then_some("What some of its addresses stand for is not certain."));
    doubts.extend(
        (weight.takedown < SURE).then_some("Little in it says that it is a takedown notice."),
    );
    doubts.extend((weight.counter >= SURE).then_some("Words of a counter-notice are in it too."));
    doubts.extend((weight.retraction > 0).then_some("It speaks of taking a notice back."));
    let stated = |kind: StatementKind| reading.statements.iter().any(|(made, _)| *made == kind);
    let none = !stated(StatementKind::GoodFaith) && !stated(StatementKind::Authority);
    doubts.extend(none.then_some("None of the statements of a notice was found."));
    doubts.extend(reading.works.is_empty().then_some("No work was found."));
}

fn counter(reading: &Reading, weight: Weight, doubts: &mut Vec<&str>) {
    doubts.extend(
        (weight.counter < SURE).then_some("Little in it says that it is a counter-notice."),
    );
    doubts.extend((weight.takedown >= SURE).then_some("Words of a takedown notice are in it too."));
    doubts.extend((weight.retraction > 0).then_some("It speaks of taking a notice back."));
    doubts
        .extend(reading.addresses.is_empty().then_some("It names no address of what was removed."));
}
