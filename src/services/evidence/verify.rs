//! Looking after the evidence: every object read and hashed again, and what nobody knows named.
use std::collections::HashMap;

use data_encoding::HEXLOWER;

use super::EvidenceError;
use crate::{
    domain::ids::ObjectId,
    store::{
        Db,
        evidence::{self, Object},
    },
    vault::{Place, Vault, VaultError},
};

/// So many objects are read from the database at a time.
const BATCH: u16 = 500;
/// So many cases of a damaged object are named.
const CASES: u16 = 5;

/// Something that is not as it should be.
#[derive(Debug, PartialEq, Eq)]
pub enum Damage {
    /// It is not there.
    Missing,
    /// Its bytes are others.
    Changed,
    /// It is there and no row knows of it.
    Unknown,
}

/// An object that is not as it should be.
#[derive(Debug)]
pub struct Fault {
    /// SHA-256 of what it should hold, or its path.
    pub object: String,
    /// What is wrong.
    pub damage: Damage,
    /// Cases that have it, as people know them.
    pub cases: Vec<String>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// Objects that are what they should be.
    pub whole: u64,
    /// How many bytes they hold.
    pub bytes: u64,
    /// Those that no case has yet; after a day they are cleaned away.
    pub waiting: u64,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
}

/// Reads every object; `progress` is told how many were read.
///
/// # Errors
/// When the database or the vault cannot be read; an object that cannot is a fault in the report.
pub async fn verify(
    db: &Db,
    vault: &Vault,
    mut progress: impl FnMut(u64),
) -> Result<Report, EvidenceError> {
    let mut report = Report::default();
    // Listed first: what arrives while this walks has a row already, and is no fault.
    let mut lying: HashMap<ObjectId, Place> = HashMap::new();
    for found in vault.places().await? {
        match found {
            Ok(place) => drop(lying.insert(place.id, place)),
            Err(path) => report.faults.push(unknown(path)),
        }
    }
    let mut after = ObjectId(uuid::Uuid::nil());
    loop {
        let objects = evidence::objects(&mut db.read().await?, after, BATCH).await?;
        let Some(last) = objects.last() else { break };
        after = last.id;
        for object in &objects {
            lying.remove(&object.id);
            look(db, vault, object, &mut report).await?;
            progress(report.whole);
        }
    }
    let strays = lying.into_values();
    report.faults.extend(strays.map(|place| unknown(HEXLOWER.encode(&place.sha256))));
    Ok(report)
}

const fn unknown(object: String) -> Fault {
    Fault { object, damage: Damage::Unknown, cases: Vec::new() }
}

async fn look(
    db: &Db,
    vault: &Vault,
    object: &Object,
    report: &mut Report,
) -> Result<(), EvidenceError> {
    let place = Place { id: object.id, sha256: object.sha256 };
    let damage = match vault.verify(&place, object.size).await {
        Ok(()) => {
            report.whole += 1;
            report.bytes += object.size;
            report.waiting += u64::from(object.is_leased);
            return Ok(());
        }
        // A crash between its row and its bytes: no case has it.
        Err(VaultError::Missing) if object.is_leased => return Ok(()),
        Err(VaultError::Missing) => Damage::Missing,
        Err(VaultError::Changed) => Damage::Changed,
        Err(error) => return Err(error.into()),
    };
    let cases = evidence::cases_of(&mut db.read().await?, object.id, CASES).await?;
    report.faults.push(Fault { object: HEXLOWER.encode(&object.sha256), damage, cases });
    Ok(())
}
