//! What the letters say: a snapshot of each, in each of its variants, and what none may say.
use std::{fs, path::PathBuf};

use jiff::{Timestamp, civil::Date};
use safeharbor::{
    domain::{
        case::{Case, HoldKind, Owed, Party},
        counter::draft::{CounterDraft, Offered},
        draft::Draft,
        ids::SubscriberId,
        key::AccessKey,
        letter::{Addressee, LetterKind},
        number::CaseNumber,
        outcome::{Basis, Outcome},
        paper::{ComplaintPaper, HoldPaper},
        party::Email,
        person::{Person, Role},
        subscriber::Subscriber,
        text::{Line, Passage},
        verdict::judge,
    },
    formats::{
        letter::{self, Facts, Text},
        words::Words,
    },
    services::{
        ServiceError, complaint,
        counter::{self, CounterSubmission, Door},
        hold::{self, Report},
        review::{self, Act},
        subscribers::{self, Account},
        sweep,
    },
    store::letters::Letter,
};

use crate::support::{LINES, TestApp, countered, draft, served};

/// One line of text.
pub fn line(text: &str) -> Line {
    Line::parse(text, 1_000).unwrap().unwrap()
}

/// Text of any number of lines.
pub fn words(text: &str) -> Passage {
    Passage::parse(text, 1_000).unwrap().unwrap()
}

/// A notice about the three locations.
pub fn claim() -> Draft {
    draft(|draft| draft.locations = LINES.join("\n"))
}

/// The account that posted them, reached by e-mail.
pub fn jonas() -> Account {
    Account {
        reference: line("user 4711"),
        name: Some(line("Jonas Weber")),
        email: Email::parse("jonas@weber.example").unwrap(),
        address: None,
    }
}

/// A case and the people who act in it.
pub struct Stage<'a> {
    app: &'a TestApp,
    anna: Person,
    ben: Person,
    /// Its number.
    pub number: CaseNumber,
}

impl<'a> Stage<'a> {
    /// A case that has just been opened.
    pub async fn of(app: &'a TestApp, notice: &Draft) -> Self {
        let anna = app.person("Anna", Role::Agent).await;
        let ben = app.person("Ben", Role::Agent).await;
        let number = app.receive(notice).await.number;
        Self { app, anna, ben, number }
    }

    /// Another case, and the same people.
    pub async fn beside(&self, notice: &Draft) -> Self {
        let (anna, ben) = (self.anna.clone(), self.ben.clone());
        Self { app: self.app, anna, ben, number: self.app.receive(notice).await.number }
    }

    /// A case in which access to these locations of `jonas` was disabled an hour later.
    pub async fn disabled(app: &'a TestApp, positions: &[u32]) -> Self {
        let stage = Self::of(app, &claim()).await;
        stage.name(&[1, 2, 3], &jonas()).await;
        stage.disable(positions, Basis::Notice, None).await;
        stage
    }

    /// A case in which `jonas` has answered for these locations, a day after access was disabled.
    pub async fn countered(app: &'a TestApp, positions: &[u32]) -> Self {
        let stage = Self::disabled(app, positions).await;
        stage.at("2026-03-03T10:00");
        stage.counter(&answer(positions)).await;
        stage
    }

    /// Sets the clock, which never goes back, to this moment in New York.
    pub fn at(&self, local: &str) {
        let zone = jiff::tz::TimeZone::get("America/New_York").unwrap();
        let local: jiff::civil::DateTime = local.parse().unwrap();
        let to = zone.to_ambiguous_timestamp(local).unambiguous().unwrap();
        self.app.advance(to.duration_since(self.app.app.clock.now()));
    }

    /// Somebody at the desk does something.
    pub async fn act(&self, act: Act) {
        self.does(&self.anna, act).await.unwrap();
    }

    /// A colleague does.
    pub async fn second(&self, act: Act) {
        self.does(&self.ben, act).await.unwrap();
    }

    async fn does(&self, who: &Person, act: Act) -> Result<(), ServiceError> {
        let case = self.app.case(&self.number).await.case;
        review::act(&self.app.app, who, case.id, case.revision, &act, None).await
    }

    /// Decides to disable access, and an hour later it is done.
    pub async fn disable(&self, positions: &[u32], basis: Basis, reason: Option<&str>) {
        let positions = positions.to_vec();
        let (outcome, reason) = (Outcome::Disabled, reason.map(words));
        self.act(Act::Decide { positions: positions.clone(), outcome, basis, reason }).await;
        self.app.advance(jiff::SignedDuration::from_hours(1));
        self.act(Act::Confirm { positions, done_at: None }).await;
    }

    /// Decides otherwise.
    pub async fn decide(&self, positions: &[u32], outcome: Outcome, reason: Option<&str>) {
        let (positions, reason) = (positions.to_vec(), reason.map(words));
        self.act(Act::Decide { positions, outcome, basis: Basis::Notice, reason }).await;
    }

    /// Confirms that it was done now.
    pub async fn confirm(&self, positions: &[u32]) {
        self.act(Act::Confirm { positions: positions.to_vec(), done_at: None }).await;
    }

    /// Says whose account it is.
    pub async fn name(&self, positions: &[u32], account: &Account) {
        let case = self.app.case(&self.number).await.case;
        subscribers::name(&self.app.app, &self.anna, case.id, case.revision, positions, account)
            .await
            .unwrap();
    }

    async fn subscriber(&self) -> (SubscriberId, AccessKey) {
        let case = self.app.case(&self.number).await.case;
        let id = case.subscribers.iter().flatten().next().copied().unwrap();
        (id, self.app.app.subscriber_key(case.id, id, case.key_generation))
    }

    async fn key(&self) -> AccessKey {
        let case = self.app.case(&self.number).await.case;
        self.app.app.claimant_key(case.id, case.key_generation)
    }

    /// The subscriber answers by the page of the letter.
    pub async fn counter(&self, draft: &CounterDraft) {
        let (party, key) = self.subscriber().await;
        let (number, key) = (self.number.to_string(), key.reveal().to_owned());
        self.submit(draft, Door::Key { number, party: party.to_string(), key }).await;
    }

    /// Somebody answers who knows the case and the first location.
    pub async fn stranger(&self, draft: &CounterDraft) {
        let number = self.number.to_string();
        self.submit(draft, Door::Stranger { number, location: LINES[0].into() }).await;
    }

    /// What completes the first counter-notice.
    pub async fn complete_counter(&self, draft: &CounterDraft) {
        let path = self.app.app.counter_path(&self.app.case(&self.number).await.case, 1);
        let key = path.rsplit_once("key=").unwrap().1.to_owned();
        self.submit(draft, Door::Again { number: self.number.to_string(), counter: 1, key }).await;
    }

    async fn submit(&self, draft: &CounterDraft, door: Door) {
        let file = self.app.case(&self.number).await;
        let policies = self.app.app.policies.in_force();
        let offered: Vec<Offered<'_>> = (1..)
            .zip(&file.notice.locations)
            .map(|(position, location)| Offered { position, location, refused: None })
            .collect();
        let notice = draft.parse(served(policies), &offered, self.app.app.clock.now()).unwrap();
        let policy = &policies.counter_notice;
        let submission = CounterSubmission { notice, policy, bytes: b"form", key: None, door };
        counter::receive(&self.app.app, &submission).await.unwrap();
    }

    /// The claimant reports a proceeding by the page of the case.
    pub async fn report(&self, kind: HoldKind, positions: &[u32]) {
        let report = report(kind, positions);
        let key = self.key().await;
        hold::report(&self.app.app, &self.number.to_string(), key.reveal(), &report).await.unwrap();
    }

    /// The desk types in what a letter reports.
    pub async fn typed(&self, positions: &[u32], is_known: bool, received: Option<Timestamp>) {
        let mut report = report(HoldKind::Court, positions);
        report.paper.from = Some(line("Lee & Park LLP"));
        hold::record(&self.app.app, &self.anna, &self.number, &report, is_known, received)
            .await
            .unwrap();
    }

    /// The claimant takes the claim back.
    pub async fn retract(&self, positions: &[u32]) {
        let (number, key) = (self.number.to_string(), self.key().await);
        let retracted =
            safeharbor::services::access::retract(&self.app.app, &number, key.reveal(), positions);
        retracted.await.unwrap();
    }

    /// One party complains.
    pub async fn complain(&self, party: Party, positions: &[u32]) {
        let number = self.number.to_string();
        let app = &self.app.app;
        match party {
            Party::Claimant => {
                let paper =
                    ComplaintPaper { words: words("It is the same photograph.\n\nLOOK AGAIN") };
                let key = self.key().await;
                complaint::of_claimant(app, &number, key.reveal(), positions, &paper)
                    .await
                    .unwrap();
            }
            Party::Subscriber => {
                let paper =
                    ComplaintPaper { words: words("I have a licence. Call +1 718 555 0177.") };
                let (id, key) = self.subscriber().await;
                let by = (id.to_string(), key);
                let by = (by.0.as_str(), by.1.reveal());
                complaint::of_subscriber(app, &number, by, positions, &paper).await.unwrap();
            }
        }
    }

    /// The letter of this kind as a service would owe it, about the case as it stands or as it
    /// would be.
    pub async fn written(
        &self,
        kind: LetterKind,
        case: Option<Case>,
        account: Option<&letter::Account>,
        change: impl FnOnce(&mut Facts<'_>),
    ) -> Text {
        let app = &self.app.app;
        let file = self.app.case(&self.number).await;
        let case = case.unwrap_or(file.case);
        let verdict = judge(&file.policy, &file.notice, &case.overrides);
        let owed = Owed::about(kind, &[1]);
        let subscriber = Subscriber {
            id: SubscriberId(uuid::Uuid::from_u128(1)),
            reference: line("user 4711"),
            name: None,
            email: None,
            address: None,
            created_at: app.clock.now(),
        };
        let page = app.status_address(&case.number);
        let mut facts = Facts {
            words: Words::default(),
            policies: app.policies.in_force(),
            policy: &file.policy,
            case: &case,
            notice: &file.notice,
            verdict: &verdict,
            late_at: file.due.late_at,
            rule: None,
            status: &format!("{page}?key=k"),
            complete: &format!("{page}/complete?key=k"),
            desk: &app.address("/desk"),
            repeat_infringer: &app.address("/policies/repeat-infringer"),
            reason: None,
            outcome: None,
            breach: None,
            step: None,
            until: None,
            now: app.clock.now(),
            owed: &owed,
            subscriber: Some(&subscriber),
            account,
            material: &format!("{page}/material?party=p&key=k"),
            counter_form: &app.address("/counter-notices/new"),
            counter: None,
            counter_page: "",
            hold: None,
            complaint: None,
            practice: app.practice(),
        };
        change(&mut facts);
        letter::write(kind, &facts)
    }

    /// Does what has fallen due.
    pub async fn sweep(&self) {
        sweep::sweep(&self.app.app).await.unwrap();
    }

    /// The latest letter of this kind.
    pub async fn letter(&self, kind: LetterKind) -> Letter {
        let letters = self.app.case(&self.number).await.letters;
        let of_kind = letters.into_iter().rev().find(|filed| filed.letter.kind == kind);
        of_kind.unwrap_or_else(|| panic!("no letter {kind}")).letter
    }

    /// Compares the latest letter of this kind with the snapshot of this variant.
    pub async fn says(&self, kind: LetterKind, variant: &str) {
        let letter = self.letter(kind).await;
        let way = letter.destination.way.label();
        let to = letter.destination.to.replace('\n', ", ");
        says(kind, variant, &format!("{way} to {to}"), &letter.subject, &letter.body);
    }
}

/// A complete counter-notice about these locations.
pub fn answer(positions: &[u32]) -> CounterDraft {
    countered(|draft| draft.chosen = positions.iter().map(ToString::to_string).collect())
}

/// A report of a proceeding, with the words that somebody added.
pub fn report(kind: HoldKind, positions: &[u32]) -> Report {
    let (court, docket) = match kind {
        HoldKind::Court => ("U.S. District Court, Southern District of New York", "1:26-cv-04211"),
        HoldKind::ClaimsBoard => ("Copyright Claims Board", "26-CCB-0147"),
    };
    let paper = HoldPaper {
        court: line(court),
        docket: Some(line(docket)),
        filed_on: Some("2026-03-02".parse::<Date>().unwrap()),
        from: None,
        words: Some(words(
            "The complaint asks for an injunction.\nReach me at maria@gomez.example.",
        )),
    };
    Report { kind, positions: positions.to_vec(), paper }
}

/// Compares a letter with the snapshot of its kind and variant.
pub fn says(kind: LetterKind, variant: &str, to: &str, subject: &str, body: &str) {
    let name = if variant.is_empty() { kind.key().to_owned() } else { format!("{kind}-{variant}") };
    let text = format!("To: {to}\nSubject: {subject}\n\n{body}");
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

/// Every snapshot of a letter: its kind and its text.
fn snapshots() -> Vec<(LetterKind, String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/suite/snapshots");
    let read = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.to_owned();
        let key = name.strip_prefix("suite__letters__")?.strip_suffix(".snap")?;
        let kind = LetterKind::from_key(key.split('-').next()?);
        let kind = kind.unwrap_or_else(|| panic!("{name} is of no kind of letter"));
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split_once("---\nTo: ").map(|(_, text)| text.to_owned());
        Some((kind, key.to_owned(), text.unwrap_or_else(|| panic!("{name} is no letter"))))
    };
    fs::read_dir(folder).unwrap().filter_map(|entry| read(entry.unwrap().path())).collect()
}

#[test]
fn every_kind_of_letter_has_a_snapshot() {
    let snapshots = snapshots();
    let missing: Vec<&LetterKind> = LetterKind::ALL
        .iter()
        .filter(|kind| !snapshots.iter().any(|(of, _, _)| of == *kind))
        .collect();
    assert!(missing.is_empty(), "no snapshot of {missing:?}");
}

#[test]
fn no_letter_speaks_of_a_span_or_leaves_a_gap() {
    for (_, name, text) in snapshots() {
        for never in
            ["10-14", "10–14", "10 to 14", "{{", "{%", "None", "Some(", " ,", "..", "\n\n\n"]
        {
            assert!(!text.contains(never), "{name} says “{never}”:\n{text}");
        }
        let brackets = text.replace("[U+", "").matches('[').count();
        let numbered = text.lines().nth(1).is_some_and(|line| line.starts_with("Subject: ["));
        assert_eq!(brackets, usize::from(numbered), "{name} has a placeholder:\n{text}");
        assert!(!text.contains("to .") && !text.contains("about  "), "{name} has a gap:\n{text}");
    }
}

const OF_CLAIMANT: [&str; 3] = ["maria@gomez.example", "+1 212 555 0100", "Canal Street"];
const OF_SUBSCRIBER: [&str; 4] =
    ["jonas@weber.example", "+1 718 555 0177", "Orchard Street", "Jonas Weber"];

#[test]
fn no_letter_tells_one_party_what_is_private_to_another() {
    for (kind, name, text) in snapshots() {
        // The first line is the address it goes to.
        let body = text.split_once('\n').unwrap().1;
        let by_subscriber = name.ends_with("by_subscriber");
        let (never, keys): (Vec<&str>, &[&str]) = match kind.addressee() {
            Addressee::Claimant if kind == LetterKind::CounterCopy => {
                (vec!["jonas@weber.example"], &["party=", "/counter-notices/"])
            }
            Addressee::Claimant => (OF_SUBSCRIBER.to_vec(), &["party=", "/counter-notices/"]),
            Addressee::Complainant if !by_subscriber => {
                (OF_SUBSCRIBER.to_vec(), &["party=", "/counter-notices/"])
            }
            Addressee::Subscriber | Addressee::CounterSender | Addressee::Complainant => {
                (OF_CLAIMANT.to_vec(), &["X?key=", "/complete?", "/desk/"])
            }
            // The desk has its own door, and no key that acts in another’s name.
            Addressee::Agent => (vec![], &["key="]),
        };
        let number = body.split("/cases/").nth(1).and_then(|rest| rest.get(..11)).unwrap_or("-");
        let body = body.replace(number, "X");
        for secret in never.into_iter().chain(keys.iter().copied()) {
            assert!(!body.contains(secret), "{name} holds “{secret}”:\n{body}");
        }
    }
}
