//! What happens next in a case, each step with its date, and what the claimant has to do first.
use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{super::visit::Visit, seen::Seen, told::places};
use crate::{
    domain::{
        case::{Attention, CaseState, Complaint, Cure, Party},
        event::Positions,
        letter::{Addressee, Contact, Way},
        outcome::Basis,
        standing::Standing,
        target::Pace,
        when,
    },
    services::{access::CaseFile, cure},
    store::letters::Filed,
};

/// Something that happens next.
pub struct Step {
    /// When, as people read it; empty where no date is known.
    pub when: String,
    /// When, for machines; empty where that is no single moment.
    pub machine: String,
    /// What happens.
    pub what: String,
    /// What there is to say besides.
    pub more: String,
    /// The date has passed.
    pub is_late: bool,
}

/// What the claimant has to do, and by when.
pub struct ToDo {
    /// The notice lacks something: where it is completed, by when, and what follows.
    pub complete: Option<Complete>,
    /// A letter came back.
    pub is_unreachable: bool,
    /// The material comes back unless a proceeding is reported before this moment.
    pub report_before: Option<String>,
}

/// Completing a notice.
pub struct Complete {
    pub address: String,
    pub text: String,
}

/// Looks at one case for its claimant.
pub struct Ahead<'a> {
    pub visit: &'a Visit,
    pub file: &'a CaseFile,
    pub seen: Seen,
}

impl Ahead<'_> {
    /// Everything that is ahead, by date; what has none comes last. Never empty.
    pub fn steps(&self) -> Vec<Step> {
        let mut dated: Vec<(Timestamp, Step)> = Vec::new();
        let mut others = Vec::new();
        if self.seen == Seen::Review {
            dated.push(self.target());
        }
        dated.extend(self.reminder());
        dated.extend(self.windows());
        dated.extend(self.complaints());
        self.proceedings(&mut others);
        self.restoring(&mut others);
        dated.sort_by_key(|(at, _)| *at);
        let mut steps: Vec<Step> = dated.into_iter().map(|(_, step)| step).collect();
        steps.append(&mut others);
        if steps.is_empty() {
            steps.push(self.nothing());
        }
        steps
    }

    /// What the claimant has to do before anything else.
    pub fn to_do(&self) -> Option<ToDo> {
        let complete = cure::awaited(&self.file.case).ok().map(|cure| self.completing(&cure));
        let back = |filed: &&Filed| filed.letter.kind.addressee() == Addressee::Claimant;
        let is_unreachable = self.file.letters.iter().rfind(back).is_some_and(|filed| {
            filed.delivery.bounced_at.is_some() && filed.delivery.resolved_at.is_none()
        });
        let windows = self.by_window();
        let first = windows.keys().map(|(earliest, _)| *earliest).min();
        let report_before = first.map(|at| self.moment(at));
        let to_do = ToDo { complete, is_unreachable, report_before };
        (to_do.complete.is_some() || is_unreachable || to_do.report_before.is_some())
            .then_some(to_do)
    }

    fn completing(&self, cure: &Cure) -> Complete {
        let (case, words) = (&self.file.case, self.visit.words);
        let key = self.visit.app.claimant_key(case.id, case.key_generation);
        let address = format!("/cases/{}/complete?key={}", case.number, key.reveal());
        let text = match (case.state(), cure.lapse_at) {
            (CaseState::Lapsed, Some(at)) => {
                words.tell("status-complete-lapsed").with("at", self.moment(at)).to_string()
            }
            (CaseState::Review, Some(at)) => {
                words.tell("status-complete-before").with("at", self.moment(at)).to_string()
            }
            (CaseState::Review, None) => words.say("status-complete-any-time"),
            _ => words.say("status-complete-kept"),
        };
        Complete { address, text }
    }

    /// The target of the desk.
    fn target(&self) -> (Timestamp, Step) {
        let (words, at) = (self.visit.words, self.file.due.late_at);
        let (when, what, more) = match self.file.due.pace(self.visit.app.clock.now()) {
            Pace::Late => ("status-next-wanted", "status-next-late", "status-next-late-more"),
            Pace::OnTime | Pace::Soon if self.file.case.life.attention == Attention::Unread => {
                ("status-next-by", "status-next-read", "status-next-read-more")
            }
            Pace::OnTime | Pace::Soon => {
                ("status-next-by", "status-next-decide", by_letter(self.file))
            }
        };
        let step = self.step((when, at), words.say(what), words.say(more));
        (at, Step { is_late: when == "status-next-wanted", ..step })
    }

    /// A reminder of what is missing, to who can be reminded.
    fn reminder(&self) -> Option<(Timestamp, Step)> {
        let case = &self.file.case;
        let at = cure::awaited(case).ok()?.remind_at?;
        let can_be = self.file.notice.claimant.email.is_some() && case.state() == CaseState::Review;
        let what = self.visit.words.say("status-next-remind");
        can_be.then(|| (at, self.step(("status-next-on", at), what, String::new())))
    }

    /// The windows that run, each with its locations.
    fn by_window(&self) -> BTreeMap<(Timestamp, Timestamp), Vec<u32>> {
        let mut windows = BTreeMap::<_, Vec<u32>>::new();
        for (position, standing) in (1..).zip(&self.file.case.standings) {
            let window = self.file.case.life.window(position);
            if let (Standing::Countered { .. }, Some(window)) = (standing, window) {
                windows.entry((window.earliest, window.latest)).or_default().push(position);
            }
        }
        windows
    }

    fn windows(&self) -> Vec<(Timestamp, Step)> {
        let words = self.visit.words;
        let step = |((earliest, latest), positions): (_, Vec<u32>)| {
            let when = words.tell("status-next-between").with("earliest", self.moment(earliest));
            let step = Step {
                when: when.with("latest", self.moment(latest)).to_string(),
                machine: String::new(),
                what: self.about("status-next-back", &positions),
                more: words.say("status-next-back-more"),
                is_late: false,
            };
            (earliest, step)
        };
        self.by_window().into_iter().map(step).collect()
    }

    /// Complaints of the claimant that nobody has answered yet.
    fn complaints(&self) -> Vec<(Timestamp, Step)> {
        let words = self.visit.words;
        let now = self.visit.app.clock.now();
        let open = self.file.case.life.complaints.iter();
        let open = open.filter(|it| it.party == Party::Claimant && it.answer.is_none());
        let step = |it: &Complaint| {
            let is_late = it.due_at < now;
            let when = if is_late { "status-next-wanted" } else { "status-next-by" };
            let what = words.tell("status-next-complaint").with("at", self.moment(it.received_at));
            let step = self.step((when, it.due_at), what.to_string(), String::new());
            (it.due_at, Step { is_late, ..step })
        };
        open.map(step).collect()
    }

    /// Proceedings that somebody looks at or that run, and counter-notices that are looked at.
    fn proceedings(&self, steps: &mut Vec<Step>) {
        let words = self.visit.words;
        let reported = self.among(|it| matches!(it, Standing::HoldClaimed { .. }));
        if !reported.is_empty() {
            let more = words.say("status-next-reported-more");
            steps.push(Step::undated(self.about("status-next-reported", &reported), more));
        }
        let held = self.among(|it| matches!(it, Standing::Held { .. }));
        if !held.is_empty() {
            let more = words.say("status-next-held-more");
            steps.push(Step::undated(self.about("status-next-held", &held), more));
        }
        if self.seen == Seen::Doubted {
            let more = words.say("status-next-doubted-more");
            steps.push(Step::undated(words.say("status-next-doubted"), more));
        }
    }

    fn restoring(&self, steps: &mut Vec<Step>) {
        let words = self.visit.words;
        let owed = self.among(|it| matches!(it, Standing::RestoreOwed { .. }));
        if !owed.is_empty() {
            let is_told = self
                .file
                .case
                .standings
                .iter()
                .any(|it| matches!(it, Standing::RestoreOwed { .. }) && !it.is_retracted());
            let more = if is_told { words.say("status-next-restore-more") } else { String::new() };
            steps.push(Step::undated(self.about("status-next-restore", &owed), more));
        }
    }

    /// Nothing is ahead, and why.
    fn nothing(&self) -> Step {
        let words = self.visit.words;
        let more = match self.seen {
            Seen::Lapsed => words.say("status-next-over-lapsed"),
            Seen::Retracted => words.say("status-next-over-retracted"),
            // Only what was taken down because of a notice is answered by a counter-notice.
            Seen::Closed if !self.among(is_answerable).is_empty() => {
                words.say("status-next-over-disabled")
            }
            _ => words.say("status-next-over-closed"),
        };
        Step::undated(words.say("status-next-over"), more)
    }

    fn among(&self, wanted: impl Fn(&Standing) -> bool) -> Vec<u32> {
        let all = (1..).zip(&self.file.case.standings);
        all.filter(|(_, it)| wanted(it)).map(|(position, _)| position).collect()
    }

    /// A message that speaks of locations; of one alone it need not say which.
    fn about(&self, name: &'static str, positions: &[u32]) -> String {
        let places = places(self.visit.words, &Positions::new(positions));
        let text = self.visit.words.tell(name).with("many", positions.len());
        text.with("places", places).to_string()
    }

    fn step(&self, (when, at): (&'static str, Timestamp), what: String, more: String) -> Step {
        let when = self.visit.words.tell(when).with("at", self.moment(at)).to_string();
        Step { when, machine: when::machine(at), what, more, is_late: false }
    }

    fn moment(&self, at: Timestamp) -> String {
        self.visit.words.moment(at, self.visit.app.zone())
    }
}

fn is_answerable(standing: &Standing) -> bool {
    matches!(standing, Standing::Disabled(removal) if removal.decision.basis == Basis::Notice)
}

impl Step {
    const fn undated(what: String, more: String) -> Self {
        Self { when: String::new(), machine: String::new(), what, more, is_late: false }
    }
}

/// How the claimant learns the outcome: the name of a sentence. Who gave nothing to be reached by
/// gets no letter.
pub fn by_letter(file: &CaseFile) -> &'static str {
    match Contact::of_claimant(&file.notice.claimant).destination().map(|to| to.way) {
        Some(Way::Email | Way::Post | Way::Message) => "status-answer-letter",
        Some(Way::Phone) => "status-answer-phone",
        None => "status-answer-page",
    }
}
