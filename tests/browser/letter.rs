//! The letter of a case in the browser: marked, corrected and confirmed with and without a script.
use std::{process::Command, sync::Arc};

use safeharbor::{
    domain::person::Role,
    web::{self, Web, serve},
};
use tokio::{net::TcpListener, runtime::Runtime};

use crate::support::{
    ROOMY, TestApp,
    mails::{NOTICE, mail},
};

/// Nothing in it says what it is for.
const DOUBTFUL: &str = "\
Hello,

somebody put my photograph Lighthouse in fog on your site: https://files.example.com/lighthouse.jpg
It stands at https://brandt.example/lighthouse where I sell it.

Lena Brandt
lena@brandt.example
";

/// Plays the reading of letters, each with a mail of its own.
pub fn play(runtime: &Runtime, mut app: TestApp) {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("it listens"));
    let inner = Arc::get_mut(&mut app.app).expect("nobody else has it yet");
    inner.settings.public_url = base.parse().expect("an address");
    runtime.block_on(app.person("Ada", Role::Agent));
    let line = |n| format!("https://files.example.com/long/{n}.jpg\n");
    let many = (0..4_000).map(line).collect::<Vec<String>>().concat();
    let long = NOTICE.replace("https://files.example.com/lighthouse-small.jpg\n", &many);
    let letters = [
        ("MOUSE", DOUBTFUL),
        ("PLAIN", DOUBTFUL),
        ("KEYS", DOUBTFUL),
        ("PHONE", DOUBTFUL),
        ("SURE", NOTICE),
        ("LONG", &long),
    ];
    let mut node = Command::new("node");
    for (name, text) in letters {
        let id = format!("<{name}@brandt.example>");
        let file = runtime.block_on(app.opened(&mail(&[("Message-ID", &id)], text)));
        node.env(name, file.case.number.to_string());
    }
    let router = web::router(&Web::new(app.app.clone(), ROOMY));
    runtime.spawn(serve::serve(listener, router, std::future::pending()));
    node.args(["--test", "reading.mjs"]).current_dir(super::folder());
    node.env("BASE", &base).env("CHROMIUM", super::chromium());
    let output = node.output().expect("node runs");
    assert!(output.status.success(), "reading.mjs:\n{}", super::said(&output));
}
