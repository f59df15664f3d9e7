//! An act before it is done: what it says, and the letters that it would send.
use askama::Template;
use jiff::tz::TimeZone;

use super::{
    super::{
        super::site::Site,
        frame::{Desk, exact, plural},
    },
    acts::is_open,
    deed::Deed,
    mail::Mail,
    opened::Opened,
    typed::{Typed, readable},
};
use crate::{
    domain::{
        case::Amend,
        event::Positions,
        letter::Contact,
        outcome::{Basis, Outcome},
        standing::Standing,
        text::{Line, Passage, shown},
        when,
    },
    services::review::Act,
    store::{letters::Letter, queue::Counts},
};

#[derive(Template)]
#[template(path = "desk/preview.html")]
pub struct PreviewPage {
    site: Site,
    desk: Desk,
    number: String,
    claimant_label: String,
    /// The last part of the address that does it.
    verb: &'static str,
    title: String,
    facts: Vec<(&'static str, String)>,
    letters: Vec<Mail>,
    /// Why no letter goes out yet.
    waits: String,
    button: &'static str,
    typed: Vec<(&'static str, String)>,
}

impl PreviewPage {
    pub fn new(
        opened: &Opened,
        counts: Counts,
        verb: &'static str,
        typed: &Typed,
        deed: &Deed,
        letters: &[Letter],
    ) -> Self {
        let file = &opened.file;
        let (open, awaited) = left(deed, &file.case.standings);
        let contact = Contact::of_claimant(&file.notice.claimant);
        let unreachable = contact.destination().is_none();
        let by_hand = letters.iter().any(|letter| letter.destination.way.needs_a_person());
        let waits =
            if letters.is_empty() { waits(open, awaited, unreachable) } else { String::new() };
        let zone = opened.web.app.zone();
        let facts = facts(deed, typed, zone).into_iter().filter(|(_, value)| !value.is_empty());
        Self {
            site: Site::of_desk(&opened.web, "queue"),
            desk: Desk::new(&opened.person, counts),
            number: file.case.number.to_string(),
            claimant_label: shown(file.notice.claimant.label()),
            verb,
            title: title(deed),
            facts: facts.collect(),
            waits,
            button: match (letters.len(), by_hand) {
                (0, _) => "Record it",
                (1, false) => "Record it and send the letter",
                (_, false) => "Record it and send the letters",
                (1, true) => "Record it and list the letter to be delivered",
                (_, true) => "Record it and list the letters to be delivered",
            },
            letters: letters.iter().map(Mail::planned).collect(),
            typed: typed.hidden(),
        }
    }
}

fn title(deed: &Deed) -> String {
    match deed {
        Deed::Act(act) => titled(act),
        Deed::Name { positions, account } => {
            let posted = plural(positions.len(), "location");
            format!("Account {} posted what is at {posted}", shown(account.reference.as_str()))
        }
        Deed::Hold { report, .. } => {
            let about = plural(report.positions.len(), "location");
            format!("Record a hold: {}, {about}", report.kind.label())
        }
        Deed::Retract(retraction) => {
            let about = plural(retraction.positions.len(), "location");
            format!("Record that the claim was taken back: {about}")
        }
        Deed::Lay { positions, basis, .. } => {
            format!("{} keeps {} down, too", basis.label(), plural(positions.len(), "location"))
        }
        Deed::Lift { positions, .. } => {
            format!("No other ground any more: {}", plural(positions.len(), "location"))
        }
    }
}

fn titled(act: &Act) -> String {
    match act {
        Act::Decide { positions, outcome, .. } => {
            format!("{}: {}", outcome.label(), plural(positions.len(), "location"))
        }
        Act::Confirm { positions, .. } => {
            format!("Confirm as carried out: {}", plural(positions.len(), "location"))
        }
        Act::Reopen { positions, .. } => {
            format!("Reopen: {}", plural(positions.len(), "location"))
        }
        Act::Overturn { element, met, .. } => {
            let found = if *met { "met" } else { "not met" };
            format!("Overturn the finding: § {} is {found}", element.clause())
        }
        Act::Dismiss { .. } => "Close the case".to_owned(),
        Act::HandOver { queue, .. } => format!("Hand over to the queue {queue}"),
        Act::Instruct { positions } => {
            format!("Instruct restoration: {}", plural(positions.len(), "location"))
        }
        Act::Correct { positions, .. } => {
            format!("It was a mistake: restore {}", plural(positions.len(), "location"))
        }
        Act::Vouch { counter } => {
            format!("Counter-notice {counter} is the subscriber's: send the copy")
        }
        Act::DeclineCounter { counter, .. } => format!("Do not accept counter-notice {counter}"),
        Act::ConfirmHold { hold } => format!("Confirm hold {hold}: the material stays down"),
        Act::RefuseHold { hold, .. } => format!("Refuse hold {hold}: the original dates apply"),
        Act::EndHold { hold, end, .. } => format!("Hold {hold} is over. {}", end.label()),
        Act::Answer { complaint, amend, .. } => match amend {
            Amend::Uphold => format!("Complaint {complaint}: the outcome stands"),
            Amend::Change(outcome) => {
                format!("Complaint {complaint}: the outcome becomes {}", outcome.label())
            }
        },
        Act::RevokeKeys { .. } => "Revoke every access key of the case".to_owned(),
        Act::Note => "Keep the note".to_owned(),
    }
}

fn facts(deed: &Deed, typed: &Typed, zone: &TimeZone) -> Vec<(&'static str, String)> {
    let line = |value: &Option<Line>| value.as_ref().map(|it| shown(it.as_str()));
    let text = |value: &Option<Passage>| value.as_ref().map(|it| shown(it.as_str()));
    match deed {
        Deed::Act(act) => facts_of(act, typed),
        Deed::Name { positions, account } => vec![
            ("For", Positions::new(positions).shown()),
            ("Name", line(&account.name).unwrap_or_default()),
            ("E-mail", account.email.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("Address", text(&account.address).unwrap_or_default()),
        ],
        Deed::Hold { report, is_known, received_at } => vec![
            ("For", Positions::new(&report.positions).shown()),
            ("Court", shown(report.paper.court.as_str())),
            ("Docket", line(&report.paper.docket).unwrap_or_default()),
            ("Filed on", report.paper.filed_on.map(when::day).unwrap_or_default()),
            ("From", line(&report.paper.from).unwrap_or_default()),
            ("Sender", if *is_known { "known" } else { "not known: somebody finds out" }.into()),
            ("Received", received_at.map_or_else(|| "now".into(), |at| exact(at, zone))),
            ("Written", text(&report.paper.words).unwrap_or_default()),
        ],
        Deed::Retract(retraction) => vec![
            ("For", Positions::new(&retraction.positions).shown()),
            ("Received", exact(retraction.received_at, zone)),
            ("From", shown(retraction.note.as_str())),
        ],
        Deed::Lay { positions, reason, .. } | Deed::Lift { positions, reason } => {
            vec![("For", Positions::new(positions).shown()), ("Reason", shown(reason.as_str()))]
        }
    }
}

fn facts_of(act: &Act, typed: &Typed) -> Vec<(&'static str, String)> {
    let note = ("Note", readable(&typed.note));
    match act {
        Act::Decide { positions, outcome, basis, .. } => vec![
            ("For", Positions::new(positions).shown()),
            ("Letter says", outcome.explained().to_owned()),
            ("Ground", ground(*outcome, *basis)),
            ("Reason", readable(&typed.reason)),
            note,
        ],
        Act::Confirm { positions, .. } => {
            vec![
                ("For", Positions::new(positions).shown()),
                ("Done at", readable(&typed.done_at)),
                note,
            ]
        }
        Act::Overturn { .. } => vec![("Reason", readable(&typed.finding)), note],
        Act::Dismiss { .. } => vec![("Reason", readable(&typed.dismissal)), note],
        Act::Instruct { positions } => vec![("For", Positions::new(positions).shown()), note],
        Act::Correct { positions, reason } => vec![
            ("For", Positions::new(positions).shown()),
            ("Reason", shown(reason.as_str())),
            note,
        ],
        Act::DeclineCounter { reason, .. }
        | Act::RefuseHold { reason, .. }
        | Act::EndHold { reason, .. }
        | Act::Answer { reason, .. }
        | Act::RevokeKeys { reason } => vec![("Reason", shown(reason.as_str())), note],
        Act::Reopen { .. }
        | Act::HandOver { .. }
        | Act::Vouch { .. }
        | Act::ConfirmHold { .. }
        | Act::Note => vec![note],
    }
}

/// Only a removal has a ground, and a notice is the usual one.
fn ground(outcome: Outcome, basis: Basis) -> String {
    let is_said = outcome == Outcome::Disabled && basis != Basis::Notice;
    if is_said { basis.label().to_owned() } else { String::new() }
}

/// How many locations are open, and how many are to be carried out, once it is done.
fn left(deed: &Deed, standings: &[Standing]) -> (usize, usize) {
    let count = |fits: fn(&Standing) -> bool| standings.iter().filter(|it| fits(it)).count();
    let (open, awaited) = (count(is_open), count(Standing::awaits_carrying_out));
    match deed {
        Deed::Act(Act::Decide { positions, outcome, .. }) => {
            let carry = if outcome.needs_carrying_out() { positions.len() } else { 0 };
            (open.saturating_sub(positions.len()), awaited + carry)
        }
        Deed::Act(Act::Confirm { positions, .. }) => {
            (open, awaited.saturating_sub(positions.len()))
        }
        _ => (0, 0),
    }
}

/// Why it sends no letter: something is open, something is to be done, or there is no address.
fn waits(open: usize, awaited: usize, unreachable: bool) -> String {
    let verb = |count: usize| if count == 1 { "is" } else { "are" };
    let open_words = format!("{} {} still open", plural(open, "other location"), verb(open));
    let awaited_words =
        format!("{} must first be carried out and confirmed", plural(awaited, "location"));
    let why = match (open, awaited) {
        (0, 0) if unreachable => {
            return "No letter is sent: the claimant gave no address and no telephone number. The status page shows \
                    the outcome."
                .to_owned();
        }
        (0, 0) => return "This sends no letter.".to_owned(),
        (_, 0) => open_words,
        (0, _) => awaited_words,
        (..) => format!("{open_words}, and {awaited_words}"),
    };
    let then = if unreachable {
        "The claimant gave no address and no telephone number: the status page shows the outcome."
    } else {
        "The claimant gets one letter about all locations when everything is settled."
    };
    format!("No letter is sent yet: {why}. {then}")
}

#[cfg(test)]
mod tests {
    use super::waits;

    #[test]
    fn a_decision_that_sends_no_letter_says_why() {
        assert_eq!(
            waits(1, 300, false),
            "No letter is sent yet: 1 other location is still open, and 300 locations must first be carried out \
             and confirmed. The claimant gets one letter about all locations when everything is settled."
        );
        assert!(
            waits(2, 0, true).contains("2 other locations are still open. The claimant gave no")
        );
        assert!(waits(0, 0, true).starts_with("No letter is sent: the claimant gave no address"));
    }
}
