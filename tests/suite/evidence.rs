//! Evidence: kept once, linked in the transaction of the case, checked when it is read, cleaned when orphaned.
use std::{fs, path::PathBuf};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        audit::{Actor, StoredEvent},
        case::Refused,
        event::{Channel, Event},
        evidence::Offered,
        number::CaseNumber,
    },
    services::{
        ServiceError, access, audit,
        evidence::{self, EvidenceError, OpenError},
        intake::{self, Submission},
    },
    store,
    vault::VaultError,
};

use crate::support::{TestApp, complete, draft, on_both, submission_bytes};

const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn keep(app: &TestApp, name: &str, bytes: &[u8]) -> Offered {
    evidence::keep(&app.app, name, Bytes::copy_from_slice(bytes)).await.unwrap()
}

/// A case that came with these files.
async fn with(app: &TestApp, files: Vec<Offered>) -> Result<CaseNumber, ServiceError> {
    let policy = app.app.policies.copyright().clone();
    let notice = complete().parse(&policy, app.app.clock.now()).unwrap();
    let bytes = submission_bytes(&complete());
    let new = Submission::new(notice, &policy, Channel::Form, &bytes);
    let submission = Submission { evidence: files, ..new };
    intake::receive(&app.app, &submission).await.map(|received| received.number)
}

async fn read(app: &TestApp, filed: &evidence::Filed) -> Result<Vec<u8>, OpenError> {
    let opened = evidence::open(&app.app, filed.id).await?;
    let pieces: Vec<Bytes> = opened.bytes.try_collect().await?;
    Ok(pieces.concat())
}

/// Every file under a folder of the vault.
fn lying(app: &TestApp, folder: &str) -> Vec<PathBuf> {
    fn walk(dir: PathBuf, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            if entry.path().is_dir() { walk(entry.path(), found) } else { found.push(entry.path()) }
        }
    }
    let mut found = vec![];
    walk(app.dir.path().join("evidence").join(folder), &mut found);
    found
}

on_both! {
    async fn files_come_with_a_notice_and_are_on_its_record(app) {
        let scan = keep(&app, "../scan \u{202E}fdp.exe", b"%PDF-1.7 scan").await;
        assert_eq!((scan.name.as_str(), scan.sort().label), ("scan fdp.exe", "PDF document"));
        assert!(scan.sort().is_program, "its ending would start it");
        let number = with(&app, vec![scan.clone()]).await.unwrap();
        let file = app.case(&number).await;
        let [filed] = file.evidence.as_slice() else { panic!("one file") };
        assert_eq!((&filed.file, filed.by), (&scan, Actor::Claimant));
        assert_eq!(read(&app, filed).await.unwrap(), b"%PDF-1.7 scan");
        let added = file.events.iter().filter_map(StoredEvent::read).find(|(_, event, _)| {
            matches!(event, Event::EvidenceAdded { files: 1 })
        });
        let (_, _, details) = added.unwrap();
        assert!(details["names"].contains("scan fdp.exe (13 bytes, sha256:"), "{details:?}");
        let chain: String =
            file.events.iter().map(|event| String::from_utf8_lossy(&event.body)).collect();
        assert!(!chain.contains("fdp.exe"), "names are not in the chain");
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
        // Its name begins with its hash, so that anybody can check it.
        let [object] = lying(&app, "sha256").try_into().unwrap();
        let hash = data_encoding::HEXLOWER.encode(&scan.sha256);
        assert!(object.display().to_string().contains(&format!("{}/{}.", &hash[..2], &hash[2..])));
        assert_eq!(lying(&app, "uploads"), Vec::<PathBuf>::new());
    }

    async fn the_same_bytes_are_stored_once_whoever_sends_them(app) {
        let first = keep(&app, "a.txt", b"the same words").await;
        let one = with(&app, vec![first.clone()]).await.unwrap();
        let again = keep(&app, "b.txt", b"the same words").await;
        assert_eq!(first.object, again.object);
        let two = with(&app, vec![again]).await.unwrap();
        assert_eq!(lying(&app, "sha256").len(), 1);
        // What a case has is never cleaned away, however old.
        app.advance(DAY * 400);
        assert_eq!(evidence::clean(&app.app).await.unwrap(), 0);
        for (number, name) in [(one, "a.txt"), (two, "b.txt")] {
            let file = app.case(&number).await;
            assert_eq!(file.evidence[0].file.name.as_str(), name);
            assert_eq!(read(&app, &file.evidence[0]).await.unwrap(), b"the same words");
        }
    }

    async fn what_was_changed_in_the_store_is_an_error_and_never_given_out_whole(app) {
        let long: Vec<u8> = (0..6_000_000_u32).flat_map(u32::to_le_bytes).take(6_000_000).collect();
        for bytes in [b"short".to_vec(), long] {
            let number = with(&app, vec![keep(&app, "x", &bytes).await]).await.unwrap();
            let filed = app.case(&number).await.evidence.remove(0);
            assert_eq!(read(&app, &filed).await.unwrap(), bytes);
            let [object] = lying(&app, "sha256").try_into().unwrap();
            let mut other = bytes.clone();
            *other.last_mut().unwrap() ^= 1;
            fs::write(&object, &other).unwrap();
            let given = match evidence::open(&app.app, filed.id).await {
                Err(OpenError::Vault(VaultError::Changed)) => 0,
                Err(error) => panic!("{error:?}"),
                Ok(opened) => {
                    let pieces: Vec<_> = opened.bytes.collect().await;
                    let (last, before) = pieces.split_last().unwrap();
                    assert!(matches!(last, Err(VaultError::Changed)), "it ends with the error");
                    before.iter().flatten().map(Bytes::len).sum()
                }
            };
            assert!(given < bytes.len(), "{given} of {} bytes were given out", bytes.len());
            fs::write(&object, &bytes[..bytes.len() - 1]).unwrap();
            let cut = read(&app, &filed).await.unwrap_err();
            assert!(matches!(cut, OpenError::Vault(VaultError::Changed)), "{cut:?}");
            fs::remove_file(&object).unwrap();
            let gone = read(&app, &filed).await.unwrap_err();
            assert!(matches!(gone, OpenError::Vault(VaultError::Missing)), "{gone:?}");
            // Whoever sends the same bytes again puts them back.
            keep(&app, "y", &bytes).await;
            assert_eq!(read(&app, &filed).await.unwrap(), bytes);
            fs::remove_file(&object).unwrap();
        }
    }

    async fn what_a_crash_left_is_cleaned_after_a_day_and_nothing_else(app) {
        let number = with(&app, vec![keep(&app, "kept", b"kept").await]).await.unwrap();
        keep(&app, "orphan", b"a crash came before the commit").await;
        fs::create_dir_all(app.dir.path().join("evidence/uploads")).unwrap();
        // What the disk has of a file that was being written when the power went.
        let half = app.dir.path().join("evidence/uploads/0123456789abcdef#1");
        fs::write(&half, b"half").unwrap();
        let written = std::time::UNIX_EPOCH
            + std::time::Duration::from_secs(app.app.clock.now().as_second().cast_unsigned());
        fs::File::open(&half).unwrap().set_modified(written).unwrap();
        app.advance(DAY - SignedDuration::from_mins(1));
        assert_eq!(evidence::clean(&app.app).await.unwrap(), 0);
        assert_eq!(lying(&app, "sha256").len(), 2);
        app.advance(SignedDuration::from_mins(2));
        assert_eq!(evidence::clean(&app.app).await.unwrap(), 2);
        assert_eq!((lying(&app, "sha256").len(), lying(&app, "uploads").len()), (1, 0));
        assert_eq!(evidence::clean(&app.app).await.unwrap(), 0);
        let filed = app.case(&number).await.evidence.remove(0);
        assert_eq!(read(&app, &filed).await.unwrap(), b"kept");
    }

    async fn bytes_that_come_again_while_they_are_cleaned_away_get_an_object_of_their_own(app) {
        let old = keep(&app, "a", b"again and again").await;
        app.advance(DAY * 2);
        // The sweep has marked the row and not deleted the object yet.
        let now = app.app.clock.now();
        let mut tx = app.app.db.write().await.unwrap();
        assert_eq!(store::evidence::mark(&mut tx, now, now).await.unwrap(), 1);
        tx.commit().await.unwrap();
        // Who offered it so long ago has lost it, and is told, and no half case is made.
        let late = with(&app, vec![old.clone()]).await.unwrap_err();
        assert!(matches!(late, ServiceError::Refused(Refused::EvidenceGone)), "{late:?}");
        let new = keep(&app, "a", b"again and again").await;
        assert_ne!(new.object, old.object);
        let number = with(&app, vec![new]).await.unwrap();
        assert_eq!(evidence::clean(&app.app).await.unwrap(), 1);
        assert_eq!(lying(&app, "sha256").len(), 1);
        let filed = app.case(&number).await.evidence.remove(0);
        assert_eq!(read(&app, &filed).await.unwrap(), b"again and again");
    }

    async fn cleaning_beside_new_uploads_of_the_same_bytes_loses_none(app) {
        for round in 0..12_u8 {
            let bytes = [b"round ".as_slice(), &[round]].concat();
            keep(&app, "orphan", &bytes).await;
            app.advance(DAY + SignedDuration::from_secs(1));
            let arrive = async {
                match with(&app, vec![keep(&app, "new", &bytes).await]).await {
                    Ok(number) => number,
                    Err(error) => panic!("{error:?}"),
                }
            };
            let clean = async {
                evidence::clean(&app.app).await.unwrap();
                evidence::clean(&app.app).await.unwrap()
            };
            let (number, _, _) = tokio::join!(arrive, clean, evidence::clean(&app.app));
            let filed = app.case(&number).await.evidence.remove(0);
            assert_eq!(read(&app, &filed).await.unwrap(), bytes, "round {round}");
        }
    }

    async fn what_is_empty_too_large_or_broken_off_leaves_nothing(app) {
        let empty = evidence::keep(&app.app, "x", Bytes::new()).await.unwrap_err();
        assert!(matches!(empty, EvidenceError::Vault(VaultError::Empty)), "{empty:?}");
        let piece = || Ok::<_, std::io::Error>(Bytes::from(vec![7; 300_000]));
        let long = stream::iter((0..10).map(|_| piece()));
        let large = evidence::keep_stream(&app.app, "x", 2_900_000, long).await.unwrap_err();
        assert!(matches!(large, EvidenceError::Vault(VaultError::TooLarge(2_900_000))), "{large:?}");
        let gone = std::io::Error::other("the sender went away");
        let broken = stream::iter([piece(), piece(), Err(gone)]);
        let broken = evidence::keep_stream(&app.app, "x", 2_900_000, broken).await.unwrap_err();
        assert!(matches!(broken, EvidenceError::Vault(VaultError::BrokeOff(_))), "{broken:?}");
        assert_eq!((lying(&app, "sha256").len(), lying(&app, "uploads").len()), (0, 0));
        let exact = stream::iter((0..10).map(|_| piece()));
        let exact = evidence::keep_stream(&app.app, "x", 3_000_000, exact).await.unwrap();
        assert_eq!(exact.size, 3_000_000);
    }

    async fn files_are_put_to_a_case_within_its_limits_and_change_its_revision(app) {
        let number = app.receive(&complete()).await.number;
        let before = app.case(&number).await;
        let id = before.case.id;
        let files = vec![keep(&app, "a", b"a").await, keep(&app, "b", b"b").await];
        evidence::add(&app.app, id, Actor::System, &files, None).await.unwrap();
        let after = app.case(&number).await;
        assert_eq!(after.evidence.len(), 2);
        assert!(after.case.revision > before.case.revision, "who decides now is told first");
        assert_eq!(evidence::room(&app.app, id).await.unwrap().files, 18);
        let many = vec![files[0].clone(); 19];
        let refused = evidence::add(&app.app, id, Actor::System, &many, None).await.unwrap_err();
        assert!(matches!(refused, ServiceError::Refused(Refused::NoRoom)), "{refused:?}");
        let nothing = evidence::add(&app.app, id, Actor::System, &[], None).await.unwrap_err();
        assert!(matches!(nothing, ServiceError::Refused(Refused::NothingChanges)));
        assert_eq!(app.case(&number).await.events.len(), after.events.len());
        let received = app.receive(&draft(|it| it.signer = "Other".into())).await;
        let key = received.key.reveal();
        let own = access::open(&app.app, &received.number.to_string(), key).await.unwrap();
        assert!(own.evidence.is_empty());
    }

    async fn a_store_that_cannot_be_written_is_an_outage_and_makes_no_case(app) {
        let uploads = app.dir.path().join("evidence/uploads");
        fs::remove_dir_all(&uploads).ok();
        // No folder can be made where a file lies.
        fs::write(&uploads, b"in the way").unwrap();
        let failed = evidence::keep(&app.app, "x", Bytes::from_static(b"x")).await.unwrap_err();
        assert!(matches!(failed, EvidenceError::Vault(VaultError::Unavailable(_))), "{failed:?}");
        assert_eq!(lying(&app, "sha256").len(), 0);
    }
}
