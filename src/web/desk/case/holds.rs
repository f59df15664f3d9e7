//! Holds on the page of a case: what was reported, when it was received, and what can be done about it.
use super::{super::frame::exact, opened::Opened, typed::Typed};
use crate::domain::{
    case::{Hold, HoldEnd, HoldSender, HoldState},
    event::Positions,
    standing::Ordinal,
    text::{Line, shown},
    when,
};

/// A hold.
pub struct HoldRow {
    pub ordinal: Ordinal,
    pub kind: &'static str,
    pub badge: &'static str,
    pub state: &'static str,
    pub facts: Vec<(&'static str, String)>,
    /// What was written.
    pub words: String,
    pub unreviewed: bool,
    pub confirmed: bool,
    /// What was typed to refuse it.
    pub refusing: String,
    /// What was typed to end it.
    pub ending: String,
    /// How it was said to have ended.
    pub end: &'static str,
}

pub fn rows(opened: &Opened, typed: &Typed) -> Vec<HoldRow> {
    let holds = (1..).zip(&opened.file.case.life.holds);
    holds.map(|(ordinal, hold)| row(opened, ordinal, hold, typed)).collect()
}

fn row(opened: &Opened, ordinal: Ordinal, hold: &Hold, typed: &Typed) -> HoldRow {
    let paper = opened.beside.holds.get(&ordinal);
    let line = |value: Option<&Line>| value.map(|it| shown(it.as_str())).unwrap_or_default();
    let from = match hold.sender {
        HoldSender::Claimant => "the claimant, by the key of the case",
        HoldSender::Typed => "a known sender, typed in at the desk",
        HoldSender::Unknown => "an unknown sender: find out who it is before you confirm it",
    };
    let (badge, state) = match hold.state {
        HoldState::Unreviewed => ("late", "Waits for review"),
        HoldState::Confirmed => ("decided", "Confirmed: it stays down"),
        HoldState::Refused => ("declined", "Refused: the original dates apply"),
        HoldState::Ended => ("closed", "The proceeding is over"),
    };
    let facts = [
        ("For", Positions::new(&hold.positions).shown()),
        ("Received", exact(hold.received_at, opened.web.app.zone())),
        ("Sent by", from.to_owned()),
        ("From", line(paper.and_then(|it| it.from.as_ref()))),
        ("Court", line(paper.map(|it| &it.court))),
        ("Docket", line(paper.and_then(|it| it.docket.as_ref()))),
        ("Filed on", paper.and_then(|it| it.filed_on).map(when::day).unwrap_or_default()),
        ("Ended", hold.end.map_or("", HoldEnd::label).to_owned()),
    ];
    let is_typed = typed.hold == ordinal;
    let given = |text: &String| if is_typed { text.clone() } else { String::new() };
    let words = paper.and_then(|it| it.words.as_ref());
    HoldRow {
        ordinal,
        kind: hold.kind.label(),
        badge,
        state,
        facts: facts.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        words: words.map(|it| shown(it.as_str())).unwrap_or_default(),
        unreviewed: hold.state == HoldState::Unreviewed,
        confirmed: hold.state == HoldState::Confirmed,
        refusing: given(&typed.refusing),
        ending: given(&typed.ending),
        end: HoldEnd::from_key(&typed.end).filter(|_| is_typed).map_or("", HoldEnd::key),
    }
}
