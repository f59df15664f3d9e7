//! The house under trial: its nodes, its database, its mail server, and the book of what it acknowledged.
use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use super::{
    checker::{Acknowledged, Database, Report, check},
    load::{Ledger, Load},
    mailer::{MailServer, there_is_a_mail_server},
    postgres::Cluster,
    running::{Home, Server, aloud, block_on},
};

/// Longer than anything but a fault takes.
const PATIENCE: Duration = Duration::from_mins(3);

/// Nodes on one database, with one mail server.
pub struct House {
    homes: Vec<Home>,
    nodes: Vec<Option<Server>>,
    mail: Option<MailServer>,
    mail_folder: PathBuf,
    mail_port: u16,
    /// Where senders may knock, as a balancer would know.
    pub doors: Arc<Mutex<Vec<std::net::SocketAddr>>>,
    pub ledger: Arc<Mutex<Ledger>>,
}

impl House {
    /// One node on SQLite; none where there is no mail server.
    pub fn on_sqlite() -> Option<Self> {
        there_is_a_mail_server().then(|| Self::of(vec![Home::on_sqlite()]))
    }

    /// So many nodes on a PostgreSQL of the tests.
    pub fn on_postgres(nodes: usize) -> Option<Self> {
        let url = block_on(Cluster::shared()?.database());
        Self::at(&url, nodes)
    }

    /// So many nodes on this PostgreSQL.
    pub fn at(url: &str, nodes: usize) -> Option<Self> {
        let homes = || (0..nodes).map(|_| Home::on_postgres(url.to_owned())).collect();
        there_is_a_mail_server().then(|| Self::of(homes()))
    }

    fn of(homes: Vec<Home>) -> Self {
        let mail = MailServer::in_clear(&homes[0]);
        let smtp = format!("smtp://localhost:{}", mail.port);
        let homes: Vec<Home> =
            homes.into_iter().map(|home| home.with("MAIL__SMTP", &smtp)).collect();
        Self {
            nodes: homes.iter().map(|_| None).collect(),
            mail_folder: homes[0].path().join("mail"),
            mail_port: mail.port,
            mail: Some(mail),
            homes,
            doors: Arc::default(),
            ledger: Arc::default(),
        }
    }

    pub fn path(&self) -> &Path {
        self.homes[0].path()
    }

    /// Where the first node lives.
    pub fn home(&mut self) -> &mut Home {
        &mut self.homes[0]
    }

    /// With one more variable in the environment of every node.
    pub fn with_environment(&mut self, name: &str, value: impl AsRef<OsStr>) {
        let value = value.as_ref().to_string_lossy().into_owned();
        for home in &mut self.homes {
            home.environment.insert(name.to_owned(), value.clone());
        }
    }

    pub fn nodes(&self) -> usize {
        self.homes.len()
    }

    /// Starts every node that does not run.
    pub fn start(&mut self) {
        for node in 0..self.nodes.len() {
            if self.nodes[node].is_none() {
                self.nodes[node] = Some(self.homes[node].start());
            }
        }
        self.open_doors();
    }

    fn open_doors(&self) {
        let running = self.nodes.iter().flatten().map(|node| node.address).collect();
        *self.doors.lock().unwrap() = running;
    }

    /// `kill -9` of a node.
    pub fn kill(&mut self, node: usize) {
        self.nodes[node].take().expect("it runs").kill();
        self.open_doors();
    }

    /// A node that runs.
    pub fn node(&self) -> &Server {
        self.nodes.iter().flatten().next().expect("a node runs")
    }

    pub fn mail(&self) -> &MailServer {
        self.mail.as_ref().expect("the mail server runs")
    }

    pub fn stop_mail(&mut self) {
        self.mail.take().expect("the mail server runs").stop();
    }

    pub fn start_mail(&mut self) {
        self.mail = Some(MailServer::start(&self.mail_folder, self.mail_port));
    }

    /// Does something while notices come in from all sides, before it and after it.
    pub fn under_load(&mut self, round: &str, act: impl FnOnce(&mut Self)) {
        let load = Load::new(self.node().policy(), &self.doors, &self.ledger, round);
        let load = &load;
        thread::scope(|scope| {
            // Whatever becomes of this, the senders end.
            let _end = load.end_with();
            load.start(scope);
            load.more_are_acknowledged();
            act(self);
            load.more_are_acknowledged();
        });
    }

    /// So many notices, one after the other.
    pub fn send(&self, round: &str, many: usize) {
        let load = Load::new(self.node().policy(), &self.doors, &self.ledger, round);
        for turn in 0..many {
            load.one(0, turn);
        }
    }

    /// Two minutes pass: nobody holds the promises of the dead any more.
    pub fn leases_run_out(&self) {
        self.until("the database", "select cast(1 as bigint)", |_| true);
        self.homes[0].change("update outbox set lease_until = null");
    }

    pub fn number(&self, query: &str) -> i64 {
        self.homes[0].number(query)
    }

    /// Waits until a query gives what it should.
    #[track_caller]
    pub fn until(&self, what: &str, query: &str, enough: impl Fn(i64) -> bool) {
        wait_for(what, || self.homes[0].maybe_number(query).is_some_and(&enough));
    }

    /// Every sender who got no answer, or was told to come again, does so; every letter leaves; then the
    /// checker looks at everything, and what it says is printed.
    #[track_caller]
    pub fn end(mut self, scenario: &str, may_repeat: bool) {
        let (again, stored) = self.settle();
        for told in self.acknowledged().iter().step_by(self.acknowledged().len() / 10 + 1) {
            let page = format!("/cases/{}?key={}", told.number, told.key);
            self.node().get(&page).says(200, &[&told.number]);
        }
        self.stop();
        let report = self.look();
        let name = self.homes[0].postgres.as_ref().map_or("SQLite", |_| "PostgreSQL");
        aloud(&format!(
            "SURVIVAL {scenario}, {name}: {} notices ({again} sent again, of which {stored} had been stored), \
             {} letters ({} came again), {} events\n{report}",
            report.notices, report.letters, report.repeated, report.events
        ));
        assert!(
            report.is_clean(),
            "lost: {:#?}\nduplicated: {:#?}\nbroken: {:#?}",
            report.lost,
            report.duplicated,
            report.broken
        );
        assert!(may_repeat || report.repeated == 0, "{} came again", report.repeated);
        for home in &self.homes {
            home.is_whole();
        }
    }

    /// How many had no acknowledgement and sent again, and how many of those had been stored.
    #[track_caller]
    pub fn settle(&self) -> (usize, usize) {
        let load = Load::new(self.node().policy(), &self.doors, &self.ledger, "");
        let counts = load.settle_open(|mark| self.is_stored(mark));
        self.letters_leave();
        counts
    }

    /// However many letters wait: patience ends only while none leaves.
    #[track_caller]
    fn letters_leave(&self) {
        let mut waiting = i64::MAX;
        while waiting > 0 {
            let before = waiting;
            wait_for("letters to leave", || {
                waiting =
                    self.homes[0].maybe_number("select count(*) from outbox").unwrap_or(before);
                waiting == 0 || waiting < before
            });
        }
    }

    /// Asks every node to finish.
    pub fn stop(&mut self) {
        self.nodes.drain(..).flatten().for_each(Server::stop);
    }

    fn acknowledged(&self) -> Vec<Acknowledged> {
        self.ledger.lock().unwrap().acknowledged.clone()
    }

    /// What the checker finds.
    pub fn look(&self) -> Report {
        let home = &self.homes[0];
        let database = match &home.postgres {
            Some(url) => Database::Postgres(url.clone()),
            None => Database::Sqlite(home.data.join("safeharbor.db")),
        };
        block_on(check(&database, &self.acknowledged(), &self.mail_folder))
    }

    fn is_stored(&self, mark: &str) -> bool {
        let like = if self.homes[0].postgres.is_some() {
            format!("position('token={mark}&'::bytea in bytes) > 0")
        } else {
            format!("instr(bytes, cast('token={mark}&' as blob)) > 0")
        };
        self.number(&format!("select count(*) from submissions where {like}")) > 0
    }
}

/// Waits for something that takes a moment.
#[track_caller]
pub fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < PATIENCE, "still waiting for {what}");
        thread::sleep(Duration::from_millis(50));
    }
}
