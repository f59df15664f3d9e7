//! The life of a case in the browser: the server inside the test, with a clock that the walk sets.
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
    sync::Arc,
};

use jiff::Timestamp;
use safeharbor::{
    domain::{case::Case, person::Role},
    services::audit,
    web::{self, Web, serve},
};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{net::TcpListener, runtime::Runtime};

use crate::support::{ROOMY, TestApp};

/// What the walk may ask of the server behind the page.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wish {
    /// Does what has fallen due, and sends the letters.
    Settle,
    /// The same at a later moment.
    AdvanceTo(Timestamp),
    /// What is on record about the case with this number.
    Record(String),
}

/// A server whose clock stands still until it is told.
struct Stage {
    runtime: Runtime,
    app: TestApp,
    base: String,
}

impl Stage {
    fn set(runtime: Runtime, mut app: TestApp) -> Self {
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("it listens"));
        let inner = Arc::get_mut(&mut app.app).expect("nobody else has it yet");
        // The links in letters lead here.
        inner.settings.public_url = base.parse().expect("an address");
        runtime.block_on(app.person("Ada", Role::Agent));
        let router = web::router(&Web::new(app.app.clone(), ROOMY));
        runtime.spawn(serve::serve(listener, router, std::future::pending()));
        Self { runtime, app, base }
    }

    fn answer(&self, wish: Wish) -> Value {
        self.runtime.block_on(async {
            match wish {
                Wish::Settle => self.app.run_jobs().await,
                Wish::AdvanceTo(at) => {
                    self.app.advance(at.duration_since(self.app.app.clock.now()));
                    self.app.run_jobs().await;
                }
                Wish::Record(number) => return self.record(&number).await,
            }
            json!({ "ok": true })
        })
    }

    async fn record(&self, number: &str) -> Value {
        let file = self.app.case(&number.parse().expect("a case number")).await;
        let events = file.events.iter().map(|it| it.read().expect("it reads").1.kind());
        let letters = file.letters.iter().map(|filed| filed.letter.kind.key());
        let faults = audit::verify(&self.app.app).await.expect("the chain is read").faults;
        let Case { standings, .. } = &file.case;
        json!({
            "events": events.collect::<Vec<_>>(),
            "letters": letters.collect::<Vec<_>>(),
            "standings": standings.iter().map(|it| it.kind().key()).collect::<Vec<_>>(),
            "faults": faults.len(),
        })
    }
}

/// Plays one ending on one database: the script speaks JSON lines, one wish and one answer at a time.
pub fn play(runtime: Runtime, app: TestApp, ending: &str, how: &str) {
    let stage = Stage::set(runtime, app);
    let said = stage.app.dir.path().join("said");
    let letters = stage.app.dir.path().join("letters");
    fs::create_dir_all(&letters).expect("a folder");
    let mut node = Command::new("node")
        .arg("life.mjs")
        .current_dir(super::folder())
        .env("BASE", &stage.base)
        .env("CHROMIUM", super::chromium())
        .env("LETTERS", &letters)
        .env("ENDING", ending)
        .env("HOW", how)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(fs::File::create(&said).expect("a file"))
        .spawn()
        .expect("node runs");
    let mut stdin = node.stdin.take().expect("its input");
    let stdout = BufReader::new(node.stdout.take().expect("its output"));
    for line in stdout.lines().map_while(Result::ok) {
        let wish = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        // When the script has ended, its status says why.
        let _ = writeln!(stdin, "{}", stage.answer(wish));
    }
    let status = node.wait().expect("node ends");
    let said = fs::read_to_string(&said).unwrap_or_default();
    assert!(status.success(), "{ending}, {how}:\n{said}");
}
