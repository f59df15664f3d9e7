//! The audit trail in words: what happened, who did it, when. A new event does not compile before it has words.
use std::collections::HashMap;

use jiff::tz::TimeZone;

use super::super::frame::{brief, exact, plural};
use crate::domain::{
    api_key::ApiKey,
    audit::{Actor, Kept, StoredEvent},
    case::{HoldSender, Party},
    event::{Alert, Details, Event},
    ids::{ApiKeyId, PersonId},
    person::Person,
    policy::CounterElement,
    text::shown,
    when,
};

/// The names of everybody who ever had an account, and of every program.
pub struct Names(HashMap<PersonId, String>, HashMap<ApiKeyId, String>);

impl Names {
    pub fn new(people: Vec<Person>, keys: Vec<ApiKey>) -> Self {
        Self(
            people.into_iter().map(|person| (person.id, person.name)).collect(),
            keys.into_iter().map(|key| (key.id, key.name.to_string())).collect(),
        )
    }

    /// The name, or the identifier of somebody who is not known any more.
    pub fn of(&self, id: PersonId) -> String {
        self.0.get(&id).cloned().unwrap_or_else(|| format!("account {id}"))
    }

    /// The same of a program, by the name of its key.
    fn of_program(&self, id: ApiKeyId) -> String {
        let known = self.1.get(&id).map(|name| shown(name));
        known.map_or_else(
            || format!("a program with the key {id}"),
            |name| format!("program “{name}”"),
        )
    }
}

/// An event as a line of the history.
pub struct Entry {
    /// What happened.
    pub title: String,
    /// When, with seconds and zone.
    pub time: String,
    /// When, for machines.
    pub machine: String,
    /// Who did it.
    pub who: String,
    /// The words that belong to it.
    pub words: String,
    /// A word of the style sheet.
    pub kind: &'static str,
}

/// The history, the first event first.
pub fn entries(events: &[StoredEvent], names: &Names, zone: &TimeZone) -> Vec<Entry> {
    events.iter().map(|event| entry(event, names, zone)).collect()
}

fn entry(stored: &StoredEvent, names: &Names, zone: &TimeZone) -> Entry {
    let (time, machine) = (exact(stored.at, zone), when::machine(stored.at));
    let Some((actor, event, details)) = stored.read() else {
        let title = format!("Entry {} cannot be read", stored.seq);
        let (who, words) = ("run the audit to find out why".to_owned(), String::new());
        return Entry { title, time, machine, who, words, kind: "warn" };
    };
    let who = match actor {
        Actor::Claimant => "the claimant".to_owned(),
        Actor::Subscriber => "the subscriber".to_owned(),
        Actor::Stranger => "somebody without a key".to_owned(),
        Actor::Person(id) => names.of(id),
        Actor::System => "safeharbor".to_owned(),
        Actor::Program(key) => names.of_program(key),
    };
    let words = match &stored.kept {
        Kept::Erased => "The words of this entry were erased.".to_owned(),
        Kept::Lost => "The words of this entry are missing.".to_owned(),
        Kept::None | Kept::Whole(_) => shown(&said(&event, &details, zone)),
    };
    let alarming = matches!(
        event,
        Event::LetterDelayed { .. }
            | Event::Breached { .. }
            | Event::Alerted { .. }
            | Event::LetterBounced { .. }
            | Event::LetterUnaddressed { .. }
            | Event::LetterUndeliverable { .. }
            | Event::MessageJoined { known: false, .. }
    );
    let kind = if alarming || stored.kept == Kept::Lost { "warn" } else { "" };
    Entry { title: title(&event), time, machine, who, words, kind }
}

/// What happened, as a headline.
#[expect(clippy::too_many_lines, reason = "every event has its words: exhaustive on purpose")]
fn title(event: &Event) -> String {
    match event {
        Event::Received { channel, .. } => format!("Notice received by {}", channel.label()),
        Event::Assessed { verdict, .. } => format!("Verdict: {}", verdict.label()),
        Event::Routed { queue, .. } => format!("Put into the queue {queue}"),
        Event::Overturned { element, met, .. } => {
            let found = if *met { "met" } else { "not met" };
            format!("Finding overturned: § {} is {found}", element.clause())
        }
        Event::HandedOver { queue } => format!("Handed over to the queue {queue}"),
        Event::Decided { positions, outcome } => {
            format!("Decided: {} for {}", outcome.label(), positions.shown())
        }
        Event::Reopened { positions } => format!("Reopened: {}", positions.shown()),
        Event::CarriedOut { positions } => format!("Carried out: {}", positions.shown()),
        Event::Retracted { positions } => format!("Claim taken back: {}", positions.shown()),
        Event::Restored { positions } => format!("Restored: {}", positions.shown()),
        Event::Dismissed => "Closed without a decision about a location".to_owned(),
        Event::Noted => "Note".to_owned(),
        Event::LetterSent { letter } => format!("Letter sent: {}", letter.label()),
        Event::LetterDelayed { letter } => format!("Letter delayed: {}", letter.label()),
        Event::Completed { version, verdict, .. } => {
            format!("Completed by version {version}: {}", verdict.label())
        }
        Event::CureReminded => "Reminded to complete the notice".to_owned(),
        Event::Lapsed => "Lapsed: what is missing did not arrive".to_owned(),
        Event::SubscriberNamed { positions } => {
            format!("Subscriber named: {}", positions.shown())
        }
        Event::CounterReceived { counter, positions, .. } => {
            format!("Counter-notice {counter} received: {}", positions.shown())
        }
        Event::CounterCompleted { counter, .. } => {
            format!("Counter-notice {counter}: what was missing arrived")
        }
        Event::ClockStarted { counter, .. } => {
            format!("Counter-notice {counter}: the clock of 512(g)(2)(C) runs")
        }
        Event::CounterForwarded { counter } => {
            format!("Counter-notice {counter}: a copy goes to the claimant")
        }
        Event::CounterVouched { counter } => {
            format!("Counter-notice {counter}: the sender is the subscriber")
        }
        Event::CounterDeclined { counter } => format!("Counter-notice {counter} not accepted"),
        Event::CounterLapsed { counter } => format!("Counter-notice {counter} lapsed"),
        Event::HoldReceived { hold, proceeding, positions, .. } => {
            format!("Hold {hold} received: {}, {}", proceeding.label(), positions.shown())
        }
        Event::HoldConfirmed { hold } => format!("Hold {hold} confirmed"),
        Event::HoldRefused { hold } => format!("Hold {hold} refused: the original dates apply"),
        Event::HoldEnded { hold, end } => format!("Hold {hold} ended. {}", end.label()),
        Event::RestoreInstructed { positions, .. } => {
            format!("To be restored: {}", positions.shown())
        }
        Event::Released { positions, .. } => {
            format!("Given up, and kept down by something else: {}", positions.shown())
        }
        Event::Corrected { positions } => {
            format!("Decision found to be a mistake: {}", positions.shown())
        }
        Event::GroundLaid { positions, basis } => {
            format!("Kept down on another ground ({}): {}", basis.label(), positions.shown())
        }
        Event::GroundLifted { positions } => {
            format!("No other ground any more: {}", positions.shown())
        }
        Event::Breached { breach, positions } => {
            format!("{}: {}", breach.label(), positions.shown())
        }
        Event::Alerted { alert, counter } => match alert {
            Alert::HoldUnreviewed => {
                format!("Counter-notice {counter}: a hold waits for review, and the window is open")
            }
            Alert::Unvouched => {
                format!("Counter-notice {counter}: the sender is unknown, and the window is open")
            }
        },
        Event::ComplaintReceived { complaint, party, .. } => match party {
            Party::Claimant => format!("Complaint {complaint} received from the claimant"),
            Party::Subscriber => format!("Complaint {complaint} received from the subscriber"),
        },
        Event::ComplaintAnswered { complaint, changed } => {
            let what = if *changed { "the outcome changes" } else { "the outcome stands" };
            format!("Complaint {complaint} answered: {what}")
        }
        Event::Turned { request, .. } => format!("{} was refused", request.label()),
        Event::StepProposed { step, .. } => format!("Proposed: {}", step.label()),
        Event::StepApproved { step } => format!("Approved: {}", step.label()),
        Event::StepDeclined { step } => format!("Declined: {}", step.label()),
        Event::StepLifted { step } => format!("Taken back: {}", step.label()),
        Event::Preserved => "Everything is preserved from now on".to_owned(),
        Event::CopyCertified => "A certified copy was made".to_owned(),
        Event::SenderWarned => "The sender was warned".to_owned(),
        Event::SenderSuspended { .. } => "Processing for the sender was suspended".to_owned(),
        Event::SenderReadmitted => "The suspension of the sender was lifted".to_owned(),
        Event::KeysRevoked => "All access keys were revoked".to_owned(),
        Event::Unacknowledged { .. } => "No acknowledgement is sent".to_owned(),
        Event::ReadByPerson { verdict, .. } => {
            format!("Letter read by a person: {}", verdict.label())
        }
        Event::MessageJoined { known: true, .. } => "A message came in".to_owned(),
        Event::MessageJoined { known: false, .. } => {
            "A message came in from an address that the case does not know".to_owned()
        }
        Event::LetterEchoed { letter, sort } => {
            format!("{} to: {}", sort.label(), letter.label())
        }
        Event::EvidenceAdded { files } => {
            format!("Evidence added: {}", plural(*files as usize, "file"))
        }
        Event::LetterUnaddressed { letter } => {
            format!("Letter without an address: {}", letter.label())
        }
        Event::LetterBounced { letter } => format!("Letter came back: {}", letter.label()),
        Event::LetterPosted { letter, on } => {
            format!("Letter posted on {}: {}", when::day(*on), letter.label())
        }
        Event::LetterDelivered { letter, way } => {
            format!("Letter delivered {}: {}", way.label(), letter.label())
        }
        Event::LetterRedirected { letter, way } => {
            format!("Letter goes out again {}: {}", way.label(), letter.label())
        }
        Event::LetterUndeliverable { letter } => {
            format!("Letter cannot be delivered: {}", letter.label())
        }
    }
}

/// The facts and words that belong to it.
#[expect(clippy::too_many_lines, reason = "every event has its words: exhaustive on purpose")]
fn said(event: &Event, details: &Details, zone: &TimeZone) -> String {
    let detail = |name: &str| details.get(name).cloned().unwrap_or_default();
    match event {
        Event::Received { works, locations, merged, .. } => {
            let counted = format!(
                "{} and {}",
                plural(*works as usize, "work"),
                plural(*locations as usize, "location")
            );
            let merged = match merged {
                0 => String::new(),
                many => format!(", {} merged", plural(*many as usize, "repeated line")),
            };
            format!("{counted}{merged}, from {}", detail("claimant"))
        }
        Event::Assessed { missing, .. } => {
            let clauses: Vec<&str> = missing.iter().map(|element| element.clause()).collect();
            if clauses.is_empty() {
                String::new()
            } else {
                format!("Missing: {}", clauses.join(", "))
            }
        }
        Event::Routed { rule, .. } => match rule {
            Some(rule) => format!("by the rule {rule}"),
            None => "no rule matched".to_owned(),
        },
        Event::Overturned { verdict, .. } => {
            format!("{}\nThe verdict is now: {}.", detail("reason"), verdict.label())
        }
        Event::HandedOver { .. } => match detail("person") {
            name if name.is_empty() => "to nobody in particular".to_owned(),
            name => format!("to {name}"),
        },
        Event::Completed { missing, .. } if !missing.is_empty() => {
            let clauses: Vec<&str> = missing.iter().map(|element| element.clause()).collect();
            format!("Still missing: {}", clauses.join(", "))
        }
        Event::ReadByPerson { missing, .. } if !missing.is_empty() => {
            let clauses: Vec<&str> = missing.iter().map(|element| element.clause()).collect();
            format!("Missing: {}", clauses.join(", "))
        }
        Event::Unacknowledged { why } => format!("Because {}.", why.label()),
        Event::MessageJoined { read_as, .. } => {
            format!("From {}. Read as: {}.", detail("sender"), read_as.label())
        }
        Event::EvidenceAdded { .. } => {
            [detail("note"), detail("names")].join("\n").trim_start().to_owned()
        }
        Event::SubscriberNamed { .. } => format!("Account {}", detail("account")),
        Event::CounterReceived { missing, known, .. } => {
            let sender = if *known { "by the account's key" } else { "without a key" };
            format!("Sent {sender}.{}", lacking(missing))
        }
        Event::CounterCompleted { missing, .. } => lacking(missing),
        Event::ClockStarted { earliest, target, latest, calendar, .. } => format!(
            "Not before {}. Target {}. Before {}. Calendar {calendar}.",
            brief(*earliest, zone),
            brief(*target, zone),
            brief(*latest, zone)
        ),
        Event::HoldReceived { received_at, sender, .. } => {
            let from = match sender {
                HoldSender::Claimant => "by the claimant's key",
                HoldSender::Typed => "typed in at the desk",
                HoldSender::Unknown => "from an unknown sender",
            };
            format!("Received {}, {from}.", exact(*received_at, zone))
        }
        Event::RestoreInstructed { cause, .. } | Event::Released { cause, .. } => {
            format!("Because {}.", cause.because())
        }
        Event::Turned { why, .. } => why.clone(),
        Event::StepProposed { strikes, .. } => {
            format!("{}: {}", detail("account"), plural(*strikes as usize, "strike"))
        }
        Event::SenderSuspended { until } => {
            format!("Until {}. {}", brief(*until, zone), detail("reason"))
        }
        Event::CopyCertified => detail("recipient"),
        Event::Decided { .. }
        | Event::Reopened { .. }
        | Event::Dismissed
        | Event::CounterDeclined { .. }
        | Event::HoldRefused { .. }
        | Event::HoldEnded { .. }
        | Event::Corrected { .. }
        | Event::GroundLaid { .. }
        | Event::GroundLifted { .. }
        | Event::ComplaintAnswered { .. }
        | Event::StepApproved { .. }
        | Event::StepDeclined { .. }
        | Event::StepLifted { .. }
        | Event::Preserved
        | Event::SenderWarned
        | Event::SenderReadmitted
        | Event::KeysRevoked
        | Event::LetterUndeliverable { .. } => detail("reason"),
        Event::Noted | Event::LetterDelivered { .. } => detail("note"),
        Event::LetterBounced { .. } => detail("error"),
        Event::LetterRedirected { .. } => format!("to {}\n{}", detail("to"), detail("reason")),
        Event::LetterUnaddressed { .. } => {
            "No e-mail address, postal address or telephone number is known.".to_owned()
        }
        Event::CarriedOut { .. }
        | Event::Retracted { .. }
        | Event::Restored { .. }
        | Event::LetterSent { .. }
        | Event::LetterDelayed { .. }
        | Event::LetterPosted { .. }
        | Event::Completed { .. }
        | Event::ReadByPerson { .. }
        | Event::LetterEchoed { .. }
        | Event::CureReminded
        | Event::Lapsed
        | Event::CounterForwarded { .. }
        | Event::CounterVouched { .. }
        | Event::CounterLapsed { .. }
        | Event::HoldConfirmed { .. }
        | Event::Breached { .. }
        | Event::Alerted { .. }
        | Event::ComplaintReceived { .. } => String::new(),
    }
}

fn lacking(missing: &[CounterElement]) -> String {
    let clauses: Vec<&str> = missing.iter().map(|element| element.clause()).collect();
    if clauses.is_empty() { String::new() } else { format!(" Missing: {}", clauses.join(", ")) }
}
