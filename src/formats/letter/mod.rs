//! Letters in words: the facts of a case, written with the templates in `templates/letters/`.
mod account;
mod case_link;
mod complaint;
mod counter;
mod dates;
mod decision;
mod designation;
mod facts;
mod hold;
mod language;
mod notice;
mod places;
mod removal;
mod restoration;

use askama::Template;

pub use self::{
    account::{Account, Struck},
    case_link::case_link,
    designation::designation_expiring,
    facts::Facts,
    language::{groups, language, linked, words},
};

use crate::domain::letter::LetterKind;

/// A letter in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Subject, one line.
    pub subject: String,
    /// Body, lines separated by LF.
    pub body: String,
}

/// One template for each kind, and a `match` without a rest: a new kind does not compile before
/// somebody writes it.
macro_rules! letters {
    ($($name:ident = $path:literal;)+) => {
        $(
            #[derive(Template)]
            #[template(path = $path)]
            struct $name<'a> { f: &'a Facts<'a> }
        )+

        /// The letter of this kind about these facts. What is missing in them is left out of it.
        #[must_use]
        pub fn write(kind: LetterKind, facts: &Facts<'_>) -> Text {
            match kind {
                $(LetterKind::$name => written(&$name { f: facts }),)+
                LetterKind::DesignationExpiring => designation::of(facts),
                LetterKind::CaseLink => case_link::of(facts),
            }
        }
    };
}

letters! {
    Acknowledgement = "letters/acknowledgement.txt";
    Deficiency = "letters/deficiency.txt";
    Courtesy = "letters/courtesy.txt";
    CureReminder = "letters/cure_reminder.txt";
    Lapsed = "letters/lapsed.txt";
    Completed = "letters/completed.txt";
    AgentNotification = "letters/agent_notification.txt";
    Decision = "letters/decision.txt";
    Changed = "letters/changed.txt";
    RetractionConfirmed = "letters/retraction_confirmed.txt";
    Forewarning = "letters/forewarning.txt";
    Disabled = "letters/disabled.txt";
    ClaimWithdrawn = "letters/claim_withdrawn.txt";
    CounterReceipt = "letters/counter_receipt.txt";
    CounterDeficiency = "letters/counter_deficiency.txt";
    CounterLapsed = "letters/counter_lapsed.txt";
    CounterDeclined = "letters/counter_declined.txt";
    CounterArrived = "letters/counter_arrived.txt";
    CounterCopy = "letters/counter_forwarded.txt";
    HoldReceived = "letters/hold_received.txt";
    HoldArrived = "letters/hold_arrived.txt";
    HoldConfirmed = "letters/hold_confirmed.txt";
    HoldRefused = "letters/hold_refused.txt";
    HeldDown = "letters/held_down.txt";
    HoldEnded = "letters/hold_ended.txt";
    HoldOver = "letters/hold_over.txt";
    RestoreInstruction = "letters/restore_instruction.txt";
    RestoreBlocked = "letters/restore_blocked.txt";
    Breach = "letters/breach.txt";
    Restored = "letters/restored.txt";
    PutBack = "letters/put_back.txt";
    StaysDown = "letters/stays_down.txt";
    ComplaintReceived = "letters/complaint_received.txt";
    ComplaintArrived = "letters/complaint_arrived.txt";
    ComplaintAnswered = "letters/complaint_answered.txt";
    Warning = "letters/warning.txt";
    Restriction = "letters/restriction.txt";
    Termination = "letters/termination.txt";
    StepLifted = "letters/step_lifted.txt";
    SenderWarning = "letters/sender_warning.txt";
    SenderSuspension = "letters/sender_suspension.txt";
}

/// The first line of a template is the subject. Lines end where their words end, and between two
/// paragraphs there is one empty line, whatever parts of a template were left out.
fn written(template: &impl Template) -> Text {
    let text = template.render().expect("writing to a string does not fail");
    let (subject, rest) = text.split_once('\n').unwrap_or((&text, ""));
    // Names and reasons are people's text: a subject stays one line whatever they hold.
    let subject = subject.chars().filter(|c| !c.is_control()).collect();
    let mut body = String::with_capacity(rest.len());
    let mut gap = false;
    for line in rest.lines().map(str::trim_end) {
        if line.is_empty() {
            gap = !body.is_empty();
            continue;
        }
        if gap {
            body.push('\n');
        }
        gap = false;
        body.push_str(line);
        body.push('\n');
    }
    Text { subject, body }
}
