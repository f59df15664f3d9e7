//! Where a safeharbor lives: its folder, its database, its environment; all survive the process.
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use safeharbor::chance::Chance;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

use super::Server;

/// Everything that a start needs and a kill leaves behind.
pub struct Home {
    dir: TempDir,
    /// Where the data is; inside `dir` unless a test says otherwise.
    pub data: PathBuf,
    /// The address of a PostgreSQL database; none for SQLite.
    pub postgres: Option<String>,
    /// More of the environment.
    pub environment: BTreeMap<String, String>,
}

impl Home {
    /// On an SQLite file of its own.
    pub fn on_sqlite() -> Self {
        let dir = TempDir::new().expect("a temporary folder");
        let data = dir.path().join("data");
        let home = Self { dir, data, postgres: None, environment: BTreeMap::new() };
        home.with("LIMITS__NOTICES_PER_MINUTE", "0")
            .with("MAIL__DOMAIN", "files.example.com")
            .with("LOG__LEVEL", "warn")
    }

    /// On this PostgreSQL database.
    pub fn on_postgres(url: String) -> Self {
        let mut home = Self::on_sqlite();
        home.postgres = Some(url);
        home
    }

    /// With one more key of the configuration, as `SECTION__KEY`.
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.environment.insert(format!("SAFEHARBOR__{key}"), value.into());
        self
    }

    /// The folder of the test.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Where letters are put.
    pub fn letters_dir(&self) -> PathBuf {
        self.path().join("letters")
    }

    /// The program, about to be run on this data.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_safeharbor"));
        command.args(arguments).current_dir(self.path()).env_clear();
        command.env("SAFEHARBOR__DATA", &self.data);
        command.env("SAFEHARBOR__MAIL__FOLDER", self.letters_dir());
        if let Some(url) = &self.postgres {
            command.env("SAFEHARBOR__DATABASE", url);
        }
        command.envs(&self.environment);
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.program(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program runs");
        let mut stdin = child.stdin.take().expect("standard input is piped");
        // A command that reads nothing has closed it already.
        stdin.write_all(input.as_bytes()).ok();
        drop(stdin);
        child.wait_with_output().expect("the program ends")
    }

    /// Starts the server.
    pub fn start(&self) -> Server {
        Server::start(self.program(&["serve", "--listen", "127.0.0.1:0"]), &self.log())
    }

    /// What the servers logged, all after one another.
    pub fn log(&self) -> PathBuf {
        self.path().join("server.log")
    }

    /// Fails unless the audit trail is whole, and nothing ever panicked.
    #[track_caller]
    pub fn is_whole(&self) {
        let output = self.run(&["audit", "verify"], "");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("the audit trail is whole"), "{said}");
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        assert!(!log.contains("panicked"), "{log}");
    }

    /// Every letter in the folder: its header lines, unfolded, and the whole message.
    pub fn letters(&self) -> Vec<String> {
        let found = fs::read_dir(self.letters_dir());
        let paths = found.into_iter().flatten().flatten().map(|entry| entry.path());
        let mut paths: Vec<PathBuf> = paths.collect();
        paths.sort();
        let read = |path: &PathBuf| {
            assert_eq!(
                path.extension().and_then(|end| end.to_str()),
                Some("eml"),
                "{}",
                path.display()
            );
            fs::read_to_string(path).expect("a letter")
        };
        paths.iter().map(read).collect()
    }

    /// Changes the database from outside, as time or an operator would.
    pub fn change(&self, statement: &str) {
        let statement = AssertSqlSafe(statement.to_owned());
        block_on(async {
            if let Some(url) = &self.postgres {
                let mut other = PgConnection::connect(url).await.expect("PostgreSQL");
                sqlx::query(statement).execute(&mut other).await.map(drop)
            } else {
                sqlx::query(statement).execute(&mut self.sqlite().await).await.map(drop)
            }
        })
        .expect("the database is changed");
    }

    /// One number out of the database.
    pub fn number(&self, query: &str) -> i64 {
        self.maybe_number(query).expect("a number")
    }

    /// The same, where the table or the server may not be there yet.
    pub fn maybe_number(&self, query: &str) -> Option<i64> {
        let query = AssertSqlSafe(query.to_owned());
        block_on(async {
            if let Some(url) = &self.postgres {
                let mut other = PgConnection::connect(url).await?;
                sqlx::query_scalar(query).fetch_one(&mut other).await
            } else {
                sqlx::query_scalar(query).fetch_one(&mut self.sqlite().await).await
            }
        })
        .ok()
    }

    /// Does something while another process holds SQLite's lock for writing.
    pub fn while_locked(&self, act: impl FnOnce()) {
        block_on(async {
            let mut other = self.sqlite().await;
            sqlx::query("begin immediate").execute(&mut other).await.expect("the lock");
            act();
            sqlx::query("rollback").execute(&mut other).await.expect("the lock is given back");
        });
    }

    /// The name of the PostgreSQL database.
    pub fn name(&self) -> String {
        let url = self.postgres.as_deref().and_then(|url| url::Url::parse(url).ok());
        url.expect("on PostgreSQL").path().trim_start_matches('/').to_owned()
    }

    /// A column of texts out of an SQLite database.
    pub fn texts(&self, query: &str) -> Vec<String> {
        let query = AssertSqlSafe(query.to_owned());
        block_on(async {
            let mut connection = self.sqlite().await;
            sqlx::query_scalar(query).fetch_all(&mut connection).await.expect("texts")
        })
    }

    async fn sqlite(&self) -> SqliteConnection {
        let url = format!("sqlite:{}", self.data.join("safeharbor.db").display());
        SqliteConnection::connect(&url).await.expect("SQLite")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = fs::read_to_string(self.log()).unwrap_or_default();
            eprintln!("the servers of this test logged:\n{log}");
        }
    }
}

/// The same program, started by a shell that first sets limits.
pub fn limited(limits: &str, program: &Command) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limits}; exec \"$@\""), "sh"]);
    command.arg(program.get_program()).args(program.get_args()).env_clear();
    command.envs(program.get_envs().filter_map(|(key, value)| Some((key, value?))));
    command.current_dir(program.get_current_dir().unwrap_or(Path::new(".")));
    command
}

/// Runs async code in a test that is otherwise threads.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(future)
}

/// Below `most`, different each time.
pub fn random(most: u64) -> u64 {
    u64::from_le_bytes(Chance::System.bytes()) % most
}
