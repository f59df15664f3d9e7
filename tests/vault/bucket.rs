//! The S3 server of the tests, and a look into its bucket past safeharbor.
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

use futures_util::TryStreamExt;
use object_store::{
    ObjectStore, ObjectStoreExt,
    aws::{AmazonS3, AmazonS3Builder},
    path::Path,
};
use safeharbor::vault::Bucket;

use crate::running::aloud;

/// A running S3 server; it is ended when it goes out of scope.
pub struct S3 {
    child: Child,
    pub endpoint: String,
}

/// Whether a server can be had here; when not, that is said aloud, and in CI it is a failure.
fn there_is_one() -> bool {
    static ASKED: OnceLock<bool> = OnceLock::new();
    *ASKED.get_or_init(|| {
        let asked = Command::new("python3").args(["-c", "import moto.server, boto3"]).output();
        let there = asked.is_ok_and(|done| done.status.success());
        assert!(there || std::env::var_os("S3_SERVER").is_none(), "there is no moto[server]");
        if !there {
            aloud("SKIPPED: a real S3 server needs python3 and its package moto[server]");
        }
        there
    })
}

impl S3 {
    pub fn start() -> Option<Self> {
        if !there_is_one() {
            return None;
        }
        // As the program does at its start; whoever is second finds it done.
        rustls::crypto::ring::default_provider().install_default().ok();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vault/server.py");
        let mut command = Command::new("python3");
        command.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("Python runs");
        let mut line = String::new();
        let said = child.stdout.as_mut().expect("standard output is piped");
        BufReader::new(said).read_line(&mut line).expect("text");
        let port: u16 = line.trim().parse().expect("the server says its port");
        Some(Self { child, endpoint: format!("http://127.0.0.1:{port}") })
    }

    pub fn bucket(&self, prefix: &str) -> Bucket {
        Bucket {
            name: "evidence".to_owned(),
            prefix: prefix.to_owned(),
            endpoint: self.endpoint.clone(),
            region: String::new(),
            access_key_id: "test".to_owned(),
            secret_access_key: "test".to_owned(),
        }
    }

    fn client(&self) -> AmazonS3 {
        AmazonS3Builder::new()
            .with_bucket_name("evidence")
            .with_region("us-east-1")
            .with_endpoint(&self.endpoint)
            .with_allow_http(true)
            .with_access_key_id("test")
            .with_secret_access_key("test")
            .build()
            .expect("a client")
    }

    /// The paths of everything in the bucket.
    pub async fn paths(&self) -> Vec<String> {
        let found: Vec<_> = self.client().list(None).try_collect().await.expect("a list");
        found.iter().map(|meta| meta.location.to_string()).collect()
    }

    /// Writes into the bucket as somebody who should not.
    pub async fn overwrite(&self, path: &str, bytes: &'static [u8]) {
        self.client().put(&Path::from(path), bytes.into()).await.expect("an object");
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
