//! The letters that effects owe: to whom, by which way, in which words. All is fixed here, before
//! anything is stored.
use jiff::Timestamp;

use super::{App, ServiceError, cause, publish, publish::CounterPinned, strikes};
use crate::{
    domain::{
        case::{Case, Effect, Owed, Party},
        event::{Breach, Event, Positions},
        ids::{LetterId, PromiseId, SubscriberId},
        language::Language,
        letter::{Addressee, Contact, Destination, Way},
        notice::Notice,
        outcome::Outcome,
        policy::{CopyrightPolicy, Document},
        standing::Ordinal,
        strike::Step,
        subscriber::Subscriber,
        verdict::Verdict,
    },
    formats::letter::{self, Account, Facts, Text},
    store::{
        Tx,
        counters::{self, Filed},
        letters::Letter,
        outbox::Promise,
        papers::{self, Paper, PaperKind},
        subscribers,
    },
};

/// What the letters of one change speak of.
pub(super) struct File<'a> {
    pub case: &'a Case,
    pub notice: &'a Notice,
    pub policy: &'a CopyrightPolicy,
    pub verdict: &'a Verdict,
    pub late_at: Timestamp,
    pub rule: Option<&'a str>,
}

/// What lies beside the case: read only where a letter speaks of it.
#[derive(Default)]
pub(super) struct Beside {
    pub subscribers: Vec<Subscriber>,
    pub counters: Vec<(Filed, CounterPinned)>,
    pub papers: Vec<Paper>,
    /// The strikes of the account that a step is taken against.
    pub account: Option<Account>,
}

impl Beside {
    /// Everything that the letters among `effects` speak of.
    pub async fn read(
        app: &App,
        tx: &mut Tx,
        case: &Case,
        effects: &[Effect],
    ) -> Result<Self, ServiceError> {
        let mut beside = Self::default();
        let owed: Vec<&Owed> = letters_among(effects).collect();
        let ids: Vec<SubscriberId> = owed.iter().flat_map(|owed| accounts(case, owed)).collect();
        beside.subscribers = subscribers::listed(tx, &ids).await?;
        if owed.iter().any(|owed| owed.counter.is_some()) {
            let filed = counters::of_case(tx, case.id).await?;
            for (ordinal, _) in (1..).zip(&case.life.counters) {
                let Some(latest) = counters::latest(&filed, ordinal) else { continue };
                let pinned = publish::pinned_counter(app, &latest.notice, latest.agent).await?;
                beside.counters.push((latest.clone(), pinned));
            }
        }
        if owed.iter().any(|owed| owed.hold.is_some() || owed.complaint.is_some()) {
            beside.papers = papers::of_case(tx, case.id).await?;
        }
        let of_account = owed.iter().find(|owed| owed.kind.is_about_an_account());
        if let Some(id) = of_account.and_then(|owed| accounts(case, owed).first().copied()) {
            beside.account = Some(strikes::for_letter(app, tx, id, app.clock.now()).await?);
        }
        Ok(beside)
    }

    fn subscriber(&self, id: SubscriberId) -> Option<&Subscriber> {
        self.subscribers.iter().find(|subscriber| subscriber.id == id)
    }

    fn counter(&self, ordinal: Ordinal) -> Option<&(Filed, CounterPinned)> {
        self.counters.iter().find(|(filed, _)| filed.ordinal == ordinal)
    }
}

fn letters_among(effects: &[Effect]) -> impl Iterator<Item = &Owed> {
    effects.iter().filter_map(|effect| match effect {
        Effect::Write(owed) => Some(owed),
        Effect::Record(..) => None,
    })
}

/// The accounts that a letter may go to, each once.
fn accounts(case: &Case, owed: &Owed) -> Vec<SubscriberId> {
    let of_counter = owed.counter.and_then(|ordinal| case.life.counter(ordinal)?.subscriber);
    let complaint = owed.complaint.and_then(|ordinal| case.life.complaint(ordinal));
    let of_complaint = complaint.and_then(|complaint| complaint.subscriber);
    let at = |position: &u32| {
        case.subscribers.get((*position as usize).checked_sub(1)?).copied().flatten()
    };
    let mut ids: Vec<SubscriberId> = owed.positions.iter().filter_map(at).collect();
    ids.extend(of_counter.into_iter().chain(of_complaint));
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// One letter, to one party.
struct Owing<'a> {
    owed: Owed,
    subscriber: Option<&'a Subscriber>,
    destination: Option<Destination>,
}

/// Each letter to each party that it is owed to, by the best way that is known.
fn addressed<'a>(app: &App, file: &File<'_>, beside: &'a Beside, owed: &Owed) -> Vec<Owing<'a>> {
    let one = |destination| vec![Owing { owed: owed.clone(), subscriber: None, destination }];
    let claimant = || Contact::of_claimant(&file.notice.claimant).destination();
    match owed.kind.addressee() {
        Addressee::Agent => {
            let to = app.policies.agent().email.clone();
            one(Some(Destination { way: Way::Email, to }))
        }
        Addressee::Claimant => one(claimant()),
        Addressee::Subscriber => to_subscribers(file.case, beside, owed),
        Addressee::CounterSender => {
            let ordinal = owed.counter.unwrap_or_default();
            let account = file.case.life.counter(ordinal).and_then(|counter| counter.subscriber);
            let subscriber = account.and_then(|id| beside.subscriber(id));
            let given = beside.counter(ordinal);
            let given = given.and_then(|(filed, _)| filed.notice.contact().destination());
            let destination = given.or_else(|| subscriber.map(Subscriber::destination));
            vec![Owing { owed: owed.clone(), subscriber, destination }]
        }
        Addressee::Complainant => {
            let complaint = owed.complaint.and_then(|ordinal| file.case.life.complaint(ordinal));
            match complaint.map(|complaint| (complaint.party, complaint.subscriber)) {
                Some((Party::Subscriber, Some(id))) => {
                    let subscriber = beside.subscriber(id);
                    let destination = subscriber.map(Subscriber::destination);
                    vec![Owing { owed: owed.clone(), subscriber, destination }]
                }
                _ => one(claimant()),
            }
        }
    }
}

/// An own letter for each account, about its own locations. Where nobody has said whose account
/// it is, the letter is written when somebody does; the desk shows that as a task.
fn to_subscribers<'a>(case: &Case, beside: &'a Beside, owed: &Owed) -> Vec<Owing<'a>> {
    let at = |position: u32| case.subscribers.get(position as usize - 1).copied().flatten();
    let letter = |subscriber: &'a Subscriber| {
        let mut owed = owed.clone();
        owed.positions.retain(|position| at(*position) == Some(subscriber.id));
        let destination = Some(subscriber.destination());
        (!owed.positions.is_empty()).then_some(Owing {
            owed,
            subscriber: Some(subscriber),
            destination,
        })
    };
    beside.subscribers.iter().filter_map(letter).collect()
}

/// The letters of one change, and an event for each that cannot be addressed.
#[derive(Default)]
pub(super) struct Letters {
    pub letters: Vec<Letter>,
    pub unaddressed: Vec<Effect>,
}

/// Writes every letter among `effects`. One that has nowhere to go is not dropped in silence: it
/// leaves an event on the record of the case.
pub(super) fn owed(
    app: &App,
    file: &File<'_>,
    beside: &Beside,
    effects: &[Effect],
    now: Timestamp,
) -> Letters {
    let mut written = Letters::default();
    let owing = letters_among(effects).flat_map(|owed| addressed(app, file, beside, owed));
    for owing in owing {
        let kind = owing.owed.kind;
        let Some(destination) = owing.destination.clone() else {
            written.unaddressed.push(Event::LetterUnaddressed { letter: kind }.into());
            continue;
        };
        let Text { subject, body } = text(app, file, beside, &owing, effects, now);
        let id = LetterId(app.chance.uuid(now));
        let case = Some(file.case.id);
        let subscriber = owing.subscriber.map(|subscriber| subscriber.id);
        let request = cause::current();
        let letter = Letter {
            id,
            case,
            subscriber,
            kind,
            destination,
            subject,
            body,
            created_at: now,
            request,
        };
        written.letters.push(letter);
    }
    written
}

fn text(
    app: &App,
    file: &File<'_>,
    beside: &Beside,
    owing: &Owing<'_>,
    effects: &[Effect],
    now: Timestamp,
) -> Text {
    let case = file.case;
    let words = letter::words(owing.owed.kind, language(app, file, owing));
    let key = app.claimant_key(case.id, case.key_generation);
    let page = app.status_address(&case.number);
    let status = letter::linked(&format!("{page}?key={}", key.reveal()), words);
    let complete = letter::linked(&format!("{page}/complete?key={}", key.reveal()), words);
    let account = owing.subscriber.map(|one| one.id);
    let material = account.map(|id| app.address(&app.subscriber_path(case, id)));
    let counter = owing.owed.counter.and_then(|ordinal| beside.counter(ordinal));
    let sender = owing.owed.counter.map(|ordinal| app.address(&app.counter_path(case, ordinal)));
    let paper = |kind, ordinal: Option<Ordinal>| {
        beside.papers.iter().find(|paper| paper.kind == kind && Some(paper.ordinal) == ordinal)
    };
    let hold = paper(PaperKind::Hold, owing.owed.hold).and_then(|paper| paper.read().ok());
    let complaint = paper(PaperKind::Complaint, owing.owed.complaint);
    let complaint = complaint.and_then(|paper| paper.read().ok());
    let said = Said::of(effects, &owing.owed);
    let facts = Facts {
        words,
        policies: app.policies.in_force(),
        policy: file.policy,
        case,
        notice: file.notice,
        verdict: file.verdict,
        late_at: file.late_at,
        rule: file.rule,
        status: &status,
        complete: &complete,
        desk: &app.address(&format!("/desk/cases/{}", case.number)),
        repeat_infringer: &app.address(&format!("/policies/{}", Document::RepeatInfringer.slug())),
        reason: said.reason,
        outcome: said.outcome,
        breach: said.breach,
        step: said.step,
        until: said.until,
        now,
        owed: &owing.owed,
        subscriber: owing.subscriber,
        account: beside.account.as_ref(),
        material: material.as_deref().unwrap_or_default(),
        counter_form: &app.address(&app.counter_form_path(case, account)),
        counter: counter.map(|(filed, pinned)| (&filed.notice, pinned.editions())),
        counter_page: sender.as_deref().unwrap_or_default(),
        hold: hold.as_ref(),
        complaint: complaint.as_ref(),
        practice: app.practice(),
    };
    letter::write(owing.owed.kind, &facts)
}

/// The language in which its reader gets a letter. Of a claimant it is known from the notice; nobody
/// has told us that of a subscriber, and the desk is English.
fn language(app: &App, file: &File<'_>, owing: &Owing<'_>) -> Language {
    let is_for_claimant = match owing.owed.kind.addressee() {
        Addressee::Claimant => true,
        Addressee::Complainant => owing.subscriber.is_none(),
        Addressee::Subscriber | Addressee::CounterSender | Addressee::Agent => false,
    };
    let tag = file.notice.language.as_deref().filter(|_| is_for_claimant);
    app.settings.languages.of_reader(tag)
}

/// What the events that owe a letter say for it.
#[derive(Default)]
struct Said<'a> {
    /// Who may read it, the letter's template knows.
    reason: Option<&'a str>,
    outcome: Option<Outcome>,
    breach: Option<Breach>,
    step: Option<Step>,
    until: Option<Timestamp>,
}

impl<'a> Said<'a> {
    fn of(effects: &'a [Effect], owed: &Owed) -> Self {
        let mut said = Self::default();
        for effect in effects {
            let Effect::Record(event, words) = effect else { continue };
            let reason = words.iter().find(|(name, _)| *name == "reason");
            said.reason = said.reason.or(reason.map(|(_, words)| words.as_str()));
            match event {
                Event::Decided { outcome, .. } => said.outcome = Some(*outcome),
                Event::Breached { breach, positions }
                    if *positions == Positions::new(&owed.positions) =>
                {
                    said.breach = Some(*breach);
                }
                Event::StepLifted { step } => said.step = Some(*step),
                Event::SenderSuspended { until } => said.until = Some(*until),
                _ => {}
            }
        }
        said
    }
}

/// One promise for each letter that the mail server takes; the others wait for a person.
pub(super) fn promises(app: &App, letters: &[Letter], now: Timestamp) -> Vec<(PromiseId, Promise)> {
    let by_mail = letters.iter().filter(|letter| !letter.destination.way.needs_a_person());
    let promise = |letter: &Letter| (PromiseId(app.chance.uuid(now)), Promise::Letter(letter.id.0));
    by_mail.map(promise).collect()
}
