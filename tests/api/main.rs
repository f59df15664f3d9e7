//! The programming interface against its own document: schemathesis sends what nobody thought of.
//!
//! It looks for schemathesis in `SCHEMATHESIS_BIN`, in `target/schemathesis` and on the path. Where
//! there is none the test says aloud that it is skipped; with `SCHEMATHESIS=1` that is a failure.
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests talk to the server in other ways")]
mod running;

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use running::{Home, Server, aloud, exchange, head_of, post_head};

/// The same examples each time.
const SEED: &str = "512";
/// For each operation.
const EXAMPLES: &str = "40";

fn schemathesis() -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/schemathesis/bin/schemathesis");
    let named = env::var_os("SCHEMATHESIS_BIN").map(PathBuf::from);
    let candidates = named.into_iter().chain([own, PathBuf::from("schemathesis")]);
    let runs = |path: &PathBuf| {
        let mut version = Command::new(path);
        version.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
        version.status().is_ok_and(|status| status.success())
    };
    candidates.into_iter().find(runs)
}

/// Signs in and makes a key that allows everything.
fn key(home: &Home, server: &Server) -> String {
    let password = "a long enough password";
    let made = home.run(
        &[
            "account",
            "create",
            "--email",
            "a@files.example.com",
            "--name",
            "Anna",
            "--role",
            "administrator",
        ],
        &format!("{password}\n"),
    );
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let post = |path: &str, form: &str, more: &str| {
        let head = post_head(path, form.len(), &format!("Sec-Fetch-Site: same-origin\r\n{more}"));
        exchange(server.address, &[head.as_bytes(), form.as_bytes()].concat()).expect("an answer")
    };
    let form = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("email", "a@files.example.com"), ("password", password)])
        .finish();
    let signed_in = post("/desk/sign-in", &form, "");
    let cookie = signed_in.header("set-cookie").expect("a session");
    let cookie = format!("Cookie: {}\r\n", cookie.split(';').next().expect("a pair"));
    let scopes = [
        "notices:write",
        "cases:read",
        "cases:decide",
        "counter_notices:write",
        "letters:write",
        "mail:write",
    ];
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("name", "schemathesis")
        .extend_pairs(scopes.map(|scope| ("scope", scope)))
        .finish();
    let page = post("/desk/keys/make", &form, &cookie).text();
    let at = page.find("sh_").expect("the key is shown");
    page[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
}

#[test]
fn nothing_that_is_sent_breaks_the_interface_or_its_document() {
    let Some(program) = schemathesis() else {
        assert!(env::var_os("SCHEMATHESIS").is_none(), "schemathesis is not installed");
        aloud("SKIPPED: schemathesis is not installed; see .ci/run");
        return;
    };
    let home = Home::on_sqlite().with("LIMITS__API_PER_MINUTE", "0");
    let server = home.start();
    let document = exchange(server.address, head_of("GET", "/api/v1/openapi.json", "").as_bytes());
    assert_eq!(document.expect("an answer").status, 200);
    let key = key(&home, &server);
    let mut run = Command::new(program);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/api");
    run.arg("--config-file").arg(folder.join("schemathesis.toml"));
    run.arg("run").arg(format!("http://{}/api/v1/openapi.json", server.address));
    run.args(["--url", &format!("http://{}", server.address)]);
    run.args(["--header", &format!("Authorization: Bearer {key}")]);
    run.args(["--seed", SEED, "--max-examples", EXAMPLES]);
    run.args(["--generation-database", "none", "--no-color"]);
    // The program is not optimised here, and documents of five megabytes are sent to it.
    run.args(["--request-timeout", "120"]);
    run.current_dir(home.path()).env("SCHEMATHESIS_HOOKS", "hooks").env("PYTHONPATH", &folder);
    run.env("PYTHONDONTWRITEBYTECODE", "1");
    let output = run.output().expect("schemathesis runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    server.stop();
    home.is_whole();
}
