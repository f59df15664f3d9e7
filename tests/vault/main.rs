//! Evidence in an S3 bucket, on a real server program: everything that the vault does, and the whole program on it.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

mod bucket;

use bytes::Bytes;
use futures_util::{TryStreamExt, stream};
use jiff::{SignedDuration, Timestamp};
use safeharbor::{
    chance::Chance,
    clock::Clock,
    domain::ids::ObjectId,
    vault::{Bucket, Place, Vault, VaultError},
};
use uuid::Uuid;

use crate::{
    bucket::S3,
    running::{Home, exchange, form},
};

fn uuid() -> Uuid {
    Chance::System.uuid(Clock::System.now())
}

fn now() -> Timestamp {
    Clock::System.now()
}

async fn stored(vault: &Vault, bytes: &[u8]) -> (Place, u64) {
    let pieces: Vec<_> = bytes
        .chunks(70_000)
        .map(|it| Ok::<_, std::io::Error>(Bytes::copy_from_slice(it)))
        .collect();
    let landed = vault.take(uuid(), 100_000_000, stream::iter(pieces)).await.unwrap();
    let (place, size) = (Place { id: ObjectId(uuid()), sha256: landed.sha256 }, landed.size);
    vault.put(landed, &place).await.unwrap();
    (place, size)
}

async fn read(vault: &Vault, place: &Place, size: u64) -> Result<Vec<u8>, VaultError> {
    let pieces: Vec<Bytes> = vault.open(place, size).await?.try_collect().await?;
    Ok(pieces.concat())
}

#[tokio::test]
async fn a_bucket_keeps_small_and_large_files_under_their_hash_and_finds_what_was_changed() {
    let Some(s3) = S3::start() else { return };
    let vault = Vault::in_bucket(&s3.bucket("desk/files")).unwrap();
    vault.probe(uuid()).await.unwrap();
    assert_eq!(s3.paths().await, Vec::<String>::new(), "a probe leaves nothing");
    let large: Vec<u8> = (0..3_000_000_u32).flat_map(u32::to_le_bytes).collect();
    for bytes in [b"small".as_slice(), &large] {
        let (place, size) = stored(&vault, bytes).await;
        let hash = data_encoding::HEXLOWER.encode(&place.sha256);
        let path =
            format!("desk/files/sha256/{}/{}.{}", &hash[..2], &hash[2..], place.id.0.simple());
        assert_eq!(s3.paths().await, std::slice::from_ref(&path));
        assert_eq!(vault.places().await.unwrap(), [Ok(place)]);
        assert_eq!(read(&vault, &place, size).await.unwrap(), bytes);
        s3.overwrite(&path, b"SMALL").await;
        let changed = read(&vault, &place, size).await.unwrap_err();
        assert!(matches!(changed, VaultError::Changed), "{changed:?}");
        vault.delete(&place).await.unwrap();
        vault.delete(&place).await.unwrap();
        let gone = read(&vault, &place, size).await.unwrap_err();
        assert!(matches!(gone, VaultError::Missing), "{gone:?}");
    }
}

#[tokio::test]
async fn what_breaks_off_leaves_nothing_in_the_bucket_and_what_a_crash_left_is_cleared() {
    let Some(s3) = S3::start() else { return };
    let vault = Vault::in_bucket(&s3.bucket("")).unwrap();
    let piece = || Ok(Bytes::from(vec![1; 4_000_000]));
    let broken = stream::iter([piece(), piece(), Err(std::io::Error::other("gone"))]);
    let broken = vault.take(uuid(), 100_000_000, broken).await.unwrap_err();
    assert!(matches!(broken, VaultError::BrokeOff(_)), "{broken:?}");
    let long = stream::iter([piece(), piece(), piece()]);
    let long = vault.take(uuid(), 11_000_000, long).await.unwrap_err();
    assert!(matches!(long, VaultError::TooLarge(11_000_000)), "{long:?}");
    assert_eq!(s3.paths().await, Vec::<String>::new());
    let landed = vault.take(uuid(), 100_000_000, stream::iter([piece(), piece()])).await.unwrap();
    drop(landed);
    assert_eq!(s3.paths().await.len(), 1, "the crash came before it had a place");
    assert_eq!(vault.clear_uploads(now() - SignedDuration::from_hours(24)).await.unwrap(), 0);
    assert_eq!(vault.clear_uploads(now() + SignedDuration::from_mins(1)).await.unwrap(), 1);
    assert_eq!(s3.paths().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_bucket_that_is_not_there_is_an_outage_with_its_cause() {
    let Some(s3) = S3::start() else { return };
    let nowhere = Bucket { name: "nowhere".to_owned(), ..s3.bucket("") };
    let error = Vault::in_bucket(&nowhere).unwrap().probe(uuid()).await.unwrap_err();
    assert!(matches!(error, VaultError::Unavailable(_)), "{error:?}");
    drop(s3);
}

/// A notice with a file, in parts.
fn post(home: &running::Server, policy: &str, token: &str, file: &[u8]) -> running::Answer {
    let mut body = Vec::new();
    for (name, value) in form_urlencoded::parse(&form(policy, token, &[])) {
        body.extend(
            format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .bytes(),
        );
    }
    body.extend(
        b"--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"proof.bin\"\r\n\r\n",
    );
    body.extend(file);
    body.extend(b"\r\n--b--\r\n");
    let head = format!(
        "POST /notices HTTP/1.1\r\nHost: {}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        home.address,
        body.len()
    );
    exchange(home.address, &[head.as_bytes(), &body].concat()).expect("an answer")
}

#[test]
fn the_program_keeps_evidence_in_a_bucket_checks_it_and_verifies_it() {
    let Some(s3) = S3::start() else { return };
    let home = Home::on_sqlite()
        .with("EVIDENCE__STORE", "s3://evidence/safeharbor")
        .with("EVIDENCE__ENDPOINT", &s3.endpoint)
        .with("EVIDENCE__ACCESS_KEY_ID", "test")
        .with("EVIDENCE__SECRET_ACCESS_KEY", "hunter2");
    let check = home.run(&["check"], "");
    let said = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(said.contains("evidence       ok     s3://evidence/safeharbor"), "{said}");
    let server = home.start();
    let policy = server.policy();
    let large = vec![7; 9_000_000];
    for (token, file) in [("a", b"proof".as_slice()), ("b", &large), ("c", b"proof")] {
        let answer = post(&server, &policy, token, file);
        assert_eq!(answer.status, 303, "{}", answer.text());
        server.get(&answer.status_address()).says(200, &["Files you sent", "proof.bin"]);
    }
    let paths = running::block_on(s3.paths());
    assert_eq!(paths.len(), 2, "{paths:?}");
    let verify = || {
        let done = home.run(&["evidence", "verify"], "");
        (done.status.code(), String::from_utf8_lossy(&done.stdout).into_owned())
    };
    let (code, said) = verify();
    assert!(code == Some(0) && said.contains("whole    2 files, 9000005 bytes"), "{said}");
    running::block_on(s3.overwrite(&paths[0], b"other"));
    running::block_on(s3.overwrite("safeharbor/sha256/ab/stray", b"stray"));
    let (code, said) = verify();
    assert_eq!(code, Some(1), "{said}");
    for words in ["CHANGED  ", "changed  1", "unknown  1", "THE EVIDENCE IS NOT WHOLE"] {
        assert!(said.contains(words), "{said}");
    }
    // The store goes away: refused with words, and nothing half made.
    drop(s3);
    let cases = home.number("select count(*) from cases");
    post(&server, &policy, "d", b"new").says(503, &["Nothing was stored", "copyright@"]);
    assert_eq!(home.number("select count(*) from cases"), cases);
    let check = home.run(&["check"], "");
    let said = String::from_utf8_lossy(&check.stdout).into_owned();
    assert!(said.contains("evidence       FAULT") && !said.contains("hunter2"), "{said}");
    let log = std::fs::read_to_string(home.log()).unwrap();
    assert!(!log.contains("hunter2"), "{log}");
    server.stop();
    home.is_whole();
}
