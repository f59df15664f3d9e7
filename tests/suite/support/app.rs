//! A whole safeharbor in a test: its own database, a clock that is set, chance that repeats.
use std::{
    fs,
    path::PathBuf,
    sync::{Arc, LazyLock, Mutex, atomic::AtomicU64},
};

use jiff::{SignedDuration, Timestamp};
use safeharbor::{
    chance::Chance,
    clock::Clock,
    domain::{
        case::Entrance,
        contact::Contact,
        draft::Draft,
        event::Channel,
        evidence::Limits,
        language::Languages,
        number::CaseNumber,
        person::{Person, Role},
        policy::{
            Document, Policies,
            help::{Article, Help, House},
        },
        reply::ReplyPattern,
        routing::Rule,
        target::Targets,
        terms::Terms,
    },
    jobs, mail,
    services::{
        App, MailIn, ServiceError, Settings,
        access::{self, CaseFile},
        cure,
        help::Centre,
        intake::{self, Groups, Received, Submission},
        people::{self, NewAccount},
        publish::Published,
        sweep,
    },
    startup,
    store::{Db, installation},
    vault::Vault,
};
use tempfile::TempDir;
use tokio::sync::{Notify, Semaphore};

use super::{Cluster, submission_bytes};

/// The terms of the tests: those of the shipped settings.
pub const TERMS: Terms = Terms {
    cure_remind_days: 5,
    cure_lapse_days: 10,
    subscriber_hours: 0,
    restore_by_itself: true,
    complaint_months: 6,
    complaint_days: 14,
};

/// The articles inside the program. Tests that look for them publish them first.
static ARTICLES: LazyLock<Vec<Article>> =
    LazyLock::new(|| startup::help::read(None).expect("the shipped articles read"));

/// A letter as it reached the mail folder.
pub struct Letter {
    /// The whole message.
    pub message: String,
}

/// An app with everything around it.
pub struct TestApp {
    /// The services.
    pub app: Arc<App>,
    /// Where letters go.
    pub mail: Arc<mail::Settings>,
    /// The folder of the database and the letters.
    pub dir: TempDir,
    /// The address of the database.
    pub url: String,
}

/// Noon in New York on the day all tests begin.
const START: &str = "2026-03-02T17:00:00Z";

impl TestApp {
    /// On an SQLite file of its own.
    pub async fn on_sqlite() -> Self {
        let dir = TempDir::new().expect("a temporary folder");
        let url = format!("sqlite:{}?mode=rwc", dir.path().join("test.db").display());
        Self::on(url, dir).await
    }

    /// On a PostgreSQL database of its own, where there is a server.
    pub async fn on_postgres() -> Option<Self> {
        let cluster = Cluster::shared()?;
        let dir = TempDir::new().expect("a temporary folder");
        Some(Self::on(cluster.database().await, dir).await)
    }

    /// Another node on the same database, with the same clock setting and other chance.
    pub async fn second_node(&self) -> Self {
        let dir = TempDir::new().expect("a temporary folder");
        Self::seeded(self.url.clone(), dir, vec![], policies(), 1 << 32).await
    }

    /// One more node; see [`Self::second_node`].
    pub async fn third_node(&self) -> Self {
        let dir = TempDir::new().expect("a temporary folder");
        Self::seeded(self.url.clone(), dir, vec![], policies(), 2 << 32).await
    }

    /// The same database opened anew with routing rules.
    pub async fn with_rules(self, rules: Vec<Rule>) -> Self {
        Self::seeded(self.url, self.dir, rules, policies(), 1 << 32).await
    }

    /// The same database opened anew with other policies in force.
    pub async fn with_policies(self, policies: Policies) -> Self {
        Self::seeded(self.url, self.dir, vec![], policies, 1 << 32).await
    }

    /// The same with other languages on offer, or with reviewed translations.
    pub fn with_languages(mut self, languages: Languages) -> Self {
        let app = Arc::get_mut(&mut self.app).expect("nobody else works with it yet");
        app.settings.languages = languages;
        self
    }

    async fn on(url: String, dir: TempDir) -> Self {
        Self::seeded(url, dir, vec![], policies(), 0).await
    }

    async fn seeded(
        url: String,
        dir: TempDir,
        rules: Vec<Rule>,
        policies: Policies,
        seed: u64,
    ) -> Self {
        let now: Timestamp = START.parse().expect("a moment");
        let chance = Chance::Seeded(AtomicU64::new(seed));
        let db = Db::open(&url, 4).await.expect("the database opens");
        db.migrate().await.expect("the schema is brought up to date");
        let mut tx = db.write().await.expect("a transaction");
        let secret = installation::secret(&mut tx, chance.bytes(), now).await.expect("a secret");
        tx.commit().await.expect("a commit");
        let policies = Published::publish(&db, policies, now).await.expect("policies are kept");
        let mail = mail::Settings {
            from: "Copyright desk <copyright@files.example.com>".parse().expect("a mailbox"),
            domain: "files.example.com".into(),
            transport: mail::Transport::Folder(dir.path().join("letters")),
        };
        let settings = Settings {
            public_url: "https://copyright.files.example.com/".parse().expect("an address"),
            languages: Languages::default(),
            targets: Targets { warn_hours: 24, late_hours: 72 },
            terms: TERMS,
            rules,
            mail_in: MailIn {
                domain: "files.example.com".into(),
                reply: ReplyPattern::parse("copyright+{token}@files.example.com"),
                most_bytes: 50 << 20,
                acknowledgements_per_day: 5,
            },
            evidence: Limits { file_bytes: 26_214_400, case_bytes: 104_857_600, files: 20 },
            contact: Contact {
                forum: Some("https://forum.files.example.com/".parse().expect("an address")),
                social: vec!["https://social.example/@files".parse().expect("an address")],
            },
        };
        let house = House { targets: settings.targets, terms: TERMS, evidence: settings.evidence };
        let help = Centre::new(Help::of(ARTICLES.clone(), policies.in_force(), &house));
        let vault = dir.path().join("evidence");
        fs::create_dir_all(&vault).expect("a folder for evidence");
        let app = App {
            intake: Groups::new(db.clone()),
            db,
            vault: Vault::on_disk(vault).expect("the vault opens"),
            clock: Clock::Set(Mutex::new(now)),
            chance,
            secret,
            policies,
            help,
            settings,
            promised: Arc::new(Notify::new()),
            hashing: Semaphore::new(2),
        };
        Self { app: Arc::new(app), mail: Arc::new(mail), dir, url }
    }

    /// Sends a notice through the intake, as the form does.
    pub async fn receive(&self, draft: &Draft) -> Received {
        self.submit(draft, None).await.expect("the notice is taken in")
    }

    /// Like `receive`, with a submission key.
    pub async fn submit(
        &self,
        draft: &Draft,
        key: Option<[u8; 32]>,
    ) -> Result<Received, ServiceError> {
        let policy = self.app.policies.copyright().clone();
        let notice = draft.parse(&policy, self.app.clock.now()).expect("the draft has no problems");
        let bytes = submission_bytes(draft);
        let form = Submission::new(notice, &policy, Channel::Form, &bytes);
        let submission = Submission { key, ..form };
        intake::receive(&self.app, &submission).await
    }

    /// Sends what can be kept of a letter through the intake.
    pub async fn enter(&self, draft: &Draft, entrance: Entrance) -> Received {
        let policy = self.app.policies.copyright().clone();
        let (notice, _) = draft.salvage(&policy, self.app.clock.now());
        let letter = Submission::new(notice, &policy, Channel::Mail, b"a letter");
        let submission = Submission { entrance, ..letter };
        intake::receive(&self.app, &submission).await.expect("the letter is taken in")
    }

    /// The case as the desk sees it.
    pub async fn case(&self, number: &CaseNumber) -> CaseFile {
        access::open_at_desk(&self.app, &number.to_string()).await.expect("the case opens")
    }

    /// An account at the desk.
    pub async fn person(&self, name: &str, role: Role) -> Person {
        let email = format!("{}@files.example.com", name.to_lowercase());
        let new = NewAccount { email: &email, name, password: "a long enough password" };
        people::create(&self.app, &new, role).await.expect("the account is made")
    }

    /// Does all that has fallen due; returns how many cases were looked at.
    pub async fn sweep(&self) -> usize {
        sweep::sweep(&self.app).await.expect("what is due is read")
    }

    /// Does all that has fallen due, and keeps every promise.
    pub async fn run_jobs(&self) {
        self.sweep().await;
        while jobs::keep_due(&self.app, &self.mail).await.expect("promises are read") > 0 {}
    }

    /// Sends a completed notice, as the form does.
    pub async fn complete(
        &self,
        received: &Received,
        draft: &Draft,
        key: Option<[u8; 32]>,
    ) -> Result<Received, ServiceError> {
        let policy = self.app.policies.copyright().clone();
        let notice = draft.parse(&policy, self.app.clock.now()).expect("the draft has no problems");
        let bytes = submission_bytes(draft);
        let form = Submission::new(notice, &policy, Channel::Form, &bytes);
        let submission = Submission { key, ..form };
        let number = received.number.to_string();
        cure::complete(&self.app, &number, received.key.reveal(), &submission).await
    }

    /// Moves the clock.
    pub fn advance(&self, by: SignedDuration) {
        self.app.clock.advance(by);
    }

    /// Everything in the letter folder, by file name.
    pub fn letters(&self) -> Vec<Letter> {
        let mut paths: Vec<PathBuf> = fs::read_dir(self.dir.path().join("letters"))
            .map(|found| found.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default();
        paths.sort();
        paths
            .iter()
            .map(|path| Letter { message: fs::read_to_string(path).expect("a letter") })
            .collect()
    }
}

/// The shipped policies with the details of a provider filled in.
pub fn policies() -> Policies {
    policies_with(&[])
}

/// The same, with some words replaced afterwards.
pub fn policies_with(changes: &[(&str, &str)]) -> Policies {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("policies");
    let texts: Vec<(Document, String)> = Document::ALL
        .iter()
        .map(|document| {
            let text = fs::read_to_string(folder.join(document.file_name())).expect("a policy");
            (*document, replaced(&crate::filled::filled_in(&text, "files.example.com"), changes))
        })
        .collect();
    let files: Vec<(Document, &str)> =
        texts.iter().map(|(document, text)| (*document, text.as_str())).collect();
    Policies::parse(&files).expect("the policies read")
}

fn replaced(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

impl Letter {
    /// The value of a header, unfolded.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self.message.split("\r\n\r\n").next()?.replace("\r\n ", " ");
        let start = format!("{name}: ");
        head.lines().find_map(|line| line.strip_prefix(&start).map(str::to_owned))
    }
}
