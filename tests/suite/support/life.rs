//! A case on its way through its life: disabled, its subscriber named, answered, held, complained about.
use safeharbor::{
    domain::{
        case::HoldKind,
        counter::draft::Offered,
        draft::Draft,
        number::CaseNumber,
        outcome::{Basis, Outcome},
        paper::{ComplaintPaper, HoldPaper},
        person::{Person, Role},
        text::{Line, Passage},
    },
    services::{
        complaint,
        counter::{self, CounterSubmission, Door, Received},
        hold::{self, Report},
        review::{self, Act},
        subscribers::{self, Account},
    },
};

use super::{TestApp, countered, served};

/// A passage.
fn words(text: &str) -> Passage {
    Passage::parse(text, 10_000).unwrap().unwrap()
}

/// A line.
fn line(text: &str) -> Line {
    Line::parse(text, 200).unwrap().unwrap()
}

/// A case and the person who decides about it.
pub struct Life<'a> {
    /// The app.
    pub app: &'a TestApp,
    /// The number of the case.
    pub number: CaseNumber,
    /// Who decided.
    pub decider: Person,
}

impl<'a> Life<'a> {
    /// A case with every location disabled.
    pub async fn disabled(app: &'a TestApp, notice: &Draft, decider: &str) -> Self {
        let decider = app.person(decider, Role::Agent).await;
        let number = app.receive(notice).await.number;
        let life = Self { app, number, decider };
        let positions: Vec<u32> = life.all().await;
        life.act(Act::Decide {
            positions: positions.clone(),
            outcome: Outcome::Disabled,
            basis: Basis::Notice,
            reason: None,
        })
        .await;
        life.act(Act::Confirm { positions, done_at: None }).await;
        life
    }

    async fn all(&self) -> Vec<u32> {
        let file = self.app.case(&self.number).await;
        (1..).zip(&file.case.standings).map(|(position, _)| position).collect()
    }

    /// Does something as the person who decides.
    pub async fn act(&self, act: Act) {
        let case = self.app.case(&self.number).await.case;
        review::act(&self.app.app, &self.decider, case.id, case.revision, &act, None)
            .await
            .unwrap();
    }

    /// Says whose account posted what is at every location.
    pub async fn name(&self) {
        let case = self.app.case(&self.number).await.case;
        let account = Account {
            reference: line("jonas-77"),
            name: Some(line("Jonas Weber")),
            email: safeharbor::domain::party::Email::parse("jonas@weber.example").unwrap(),
            address: None,
        };
        let positions = self.all().await;
        let app = &self.app.app;
        subscribers::name(app, &self.decider, case.id, case.revision, &positions, &account)
            .await
            .unwrap();
    }

    /// The subscriber answers about these locations; without a key where nobody is named.
    pub async fn counter(&self, positions: &[u32], with_key: bool) -> Received {
        let file = self.app.case(&self.number).await;
        let policies = self.app.app.policies.in_force();
        let draft = countered(|draft| {
            draft.chosen = positions.iter().map(ToString::to_string).collect();
        });
        let offered: Vec<Offered<'_>> = (1..)
            .zip(&file.notice.locations)
            .map(|(position, location)| Offered { position, location, refused: None })
            .collect();
        let notice = draft.parse(served(policies), &offered, self.app.app.clock.now()).unwrap();
        let number = self.number.to_string();
        let at = file.notice.locations[positions[0] as usize - 1].line();
        let door = match file.case.subscribers[0].filter(|_| with_key) {
            Some(party) => {
                let key =
                    self.app.app.subscriber_key(file.case.id, party, file.case.key_generation);
                Door::Key { number, party: party.to_string(), key: key.reveal().to_owned() }
            }
            None => Door::Stranger { number, location: at },
        };
        let policy = &policies.counter_notice;
        let submission = CounterSubmission { notice, policy, bytes: b"form", key: None, door };
        counter::receive(&self.app.app, &submission).await.unwrap()
    }

    /// The claimant reports a proceeding by the key of the case.
    pub async fn hold(&self, positions: &[u32]) {
        let case = self.app.case(&self.number).await.case;
        let key = self.app.app.claimant_key(case.id, case.key_generation);
        let paper = HoldPaper {
            court: line("Southern District of New York"),
            docket: Some(line("1:26-cv-01234")),
            filed_on: "2026-03-03".parse().ok(),
            from: None,
            words: Some(words("The complaint is attached.")),
        };
        let report = Report { kind: HoldKind::Court, positions: positions.to_vec(), paper };
        let number = self.number.to_string();
        hold::report(&self.app.app, &number, key.reveal(), &report).await.unwrap();
    }

    /// The claimant complains about these locations.
    pub async fn complain(&self, positions: &[u32]) {
        let case = self.app.case(&self.number).await.case;
        let key = self.app.app.claimant_key(case.id, case.key_generation);
        let paper = ComplaintPaper { words: words("The decision is wrong: it is my picture.") };
        let number = self.number.to_string();
        complaint::of_claimant(&self.app.app, &number, key.reveal(), positions, &paper)
            .await
            .unwrap();
    }
}
