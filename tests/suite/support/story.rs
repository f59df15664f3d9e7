//! A case that has come a long way: disabled, its subscriber named, answered by a counter-notice.
use std::sync::atomic::{AtomicU32, Ordering};

use safeharbor::{
    domain::{
        case::{Case, HoldKind},
        counter::{draft::CounterDraft, notice::CounterNotice},
        draft::Draft,
        ids::SubscriberId,
        number::CaseNumber,
        outcome::{Basis, Outcome, Reason},
        paper::HoldPaper,
        party::Email,
        person::{Person, Role},
        standing::StandingKind,
        text::{Line, Passage},
    },
    services::{
        ServiceError,
        counter::{self, CounterSubmission, Door},
        hold::{self, Report},
        review::{self, Act},
        subscribers::{self, Account},
        sweep,
    },
};

use super::{TestApp, complete, counter_notice_of, countered};

/// Several stories in one test have an agent each.
static AGENTS: AtomicU32 = AtomicU32::new(1);

/// One case on its way, with the agent who works on it.
pub struct Story<'a> {
    pub app: &'a TestApp,
    pub agent: Person,
    pub number: CaseNumber,
    /// The claimant's key.
    pub key: String,
}

/// A line of text.
pub fn line(text: &str) -> Line {
    Line::parse(text, 1_000).unwrap().unwrap()
}

/// A reason.
pub fn reason(text: &str) -> Reason {
    Passage::parse(text, 10_000).unwrap().unwrap()
}

impl<'a> Story<'a> {
    /// A notice has arrived.
    pub async fn begin(app: &'a TestApp, draft: &Draft) -> Self {
        let agents = AGENTS.fetch_add(1, Ordering::Relaxed);
        let agent = app.person(&format!("Anna{agents}"), Role::Agent).await;
        let received = app.receive(draft).await;
        let key = received.key.reveal().to_owned();
        Self { app, agent, number: received.number, key }
    }

    /// The complete notice, its first location disabled, the account named.
    pub async fn disabled(app: &'a TestApp) -> Self {
        let story = Self::begin(app, &complete()).await;
        story.decide(&[1], Outcome::Disabled).await;
        story.decide(&[2], Outcome::NotFound).await;
        story.confirm(&[1]).await;
        story.name("account-77", &[1]).await;
        story
    }

    /// And answered by the subscriber with a complete counter-notice.
    pub async fn countered(app: &'a TestApp) -> Self {
        let story = Self::disabled(app).await;
        story.counter(|_| {}).await.unwrap();
        story
    }

    pub async fn case(&self) -> Case {
        self.app.case(&self.number).await.case
    }

    pub async fn standing(&self, position: u32) -> StandingKind {
        self.case().await.standings[position as usize - 1].kind()
    }

    pub async fn act(&self, act: Act) -> Result<(), ServiceError> {
        let case = self.case().await;
        review::act(&self.app.app, &self.agent, case.id, case.revision, &act, None).await
    }

    pub async fn decide(&self, positions: &[u32], outcome: Outcome) {
        let positions = positions.to_vec();
        let act = Act::Decide { positions, outcome, basis: Basis::Notice, reason: None };
        self.act(act).await.unwrap();
    }

    pub async fn confirm(&self, positions: &[u32]) {
        self.act(Act::Confirm { positions: positions.to_vec(), done_at: None }).await.unwrap();
    }

    pub async fn name(&self, account: &str, positions: &[u32]) {
        let account = Account {
            reference: line(account),
            name: Some(line("Jonas Weber")),
            email: Email::parse("jonas@weber.example").unwrap(),
            address: None,
        };
        let case = self.case().await;
        let (app, agent) = (&self.app.app, &self.agent);
        subscribers::name(app, agent, case.id, case.revision, positions, &account).await.unwrap();
    }

    /// The account of the first location.
    pub async fn subscriber(&self) -> SubscriberId {
        self.case().await.subscribers[0].expect("the account was named")
    }

    /// The address of the subscriber's page.
    pub async fn material(&self) -> String {
        let case = self.case().await;
        self.app.app.subscriber_path(&case, self.subscriber().await)
    }

    /// The door that the subscriber's key opens.
    pub async fn door(&self) -> Door {
        let (case, party) = (self.case().await, self.subscriber().await);
        let key = self.app.app.subscriber_key(case.id, party, case.key_generation);
        Door::Key {
            number: self.number.to_string(),
            party: party.to_string(),
            key: key.reveal().to_owned(),
        }
    }

    /// A counter-notice as the form would read it about this case.
    pub async fn counter_notice(&self, change: impl FnOnce(&mut CounterDraft)) -> CounterNotice {
        let file = self.app.case(&self.number).await;
        counter_notice_of(
            self.app.app.policies.in_force(),
            &countered(change),
            &file.notice.locations,
        )
    }

    /// The subscriber answers.
    pub async fn counter(
        &self,
        change: impl FnOnce(&mut CounterDraft),
    ) -> Result<counter::Received, ServiceError> {
        self.counter_through(self.door().await, change).await
    }

    pub async fn counter_through(
        &self,
        door: Door,
        change: impl FnOnce(&mut CounterDraft),
    ) -> Result<counter::Received, ServiceError> {
        let notice = self.counter_notice(change).await;
        let policy = &self.app.app.policies.in_force().counter_notice;
        let bytes = b"counter-notice";
        let submission = CounterSubmission { notice, policy, bytes, key: None, door };
        counter::receive(&self.app.app, &submission).await
    }

    /// The claimant reports a proceeding about the first location.
    pub async fn report(&self, kind: HoldKind) -> Result<u32, ServiceError> {
        let paper = HoldPaper {
            court: line("Southern District of New York"),
            docket: Some(line("1:26-cv-01234")),
            filed_on: None,
            from: None,
            words: None,
        };
        let report = Report { kind, positions: vec![1], paper };
        let number = self.number.to_string();
        hold::report(&self.app.app, &number, &self.key, &report).await
    }

    /// The clock is set to this moment of the window of counter-notice 1, and the sweeper comes.
    pub async fn sweep_at(&self, at: jiff::Timestamp) {
        self.app.advance(at.duration_since(self.app.app.clock.now()));
        sweep::sweep(&self.app.app).await.unwrap();
    }

    /// The kinds of all events, in order.
    pub async fn events(&self) -> Vec<&'static str> {
        let file = self.app.case(&self.number).await;
        file.events.iter().map(|it| it.read().expect("it reads").1.kind()).collect()
    }

    /// The labels of all letters, in order.
    pub async fn letters(&self) -> Vec<safeharbor::domain::letter::LetterKind> {
        let file = self.app.case(&self.number).await;
        file.letters.iter().map(|filed| filed.letter.kind).collect()
    }
}
