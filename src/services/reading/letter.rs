//! The letter of a case: its text and how the rules read it; and what people said otherwise, as examples.
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::super::{App, ServiceError, change::Held};
use crate::{
    domain::{
        draft::{Draft, Problem},
        ids::{CaseId, ExampleId},
        message::Fate,
        notice::Notice,
        number::CaseNumber,
        person::Person,
        reading::{self, Correction, Reading},
        refused::Refused,
    },
    store::{
        Db, Tx,
        messages::{self, Message},
        readings::{self, Example, Listed, View},
    },
};

/// The text of a message that opened a case.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The message.
    pub message: Message,
    /// Which text of the message, from 0.
    pub position: u32,
    /// What was read.
    pub text: Arc<str>,
    /// How the rules read it.
    pub reading: Arc<Reading>,
    /// Only its beginning was read.
    pub is_cut: bool,
    /// The case is this one, from 0, of so many that the letter became.
    pub part: (usize, usize),
}

/// The letter that opened the case; none where it came through another door, in a format of a
/// machine, or where the text was erased.
pub async fn letter(
    app: &App,
    case: CaseId,
    number: &CaseNumber,
) -> Result<Option<Letter>, ServiceError> {
    let number = number.to_string();
    let mut tx = app.db.read().await?;
    let opened = messages::of_case(&mut tx, case).await?;
    for message in opened.into_iter().filter(|it| it.fate == Fate::Opened) {
        let Some(said) = messages::said(&mut tx, message.id).await? else { continue };
        let is_cut = said.is_cut;
        for (position, letter) in (0..).zip(said.letters) {
            let part = letter.cases.iter().position(|it| *it == number);
            let (Some(part), Some(found)) = (part, letter.reading) else { continue };
            if letter.text.is_empty() {
                continue;
            }
            let part = (part, letter.cases.len());
            let text: Arc<str> = letter.text.into();
            let reading = understood(&text, found).await?;
            let reading = Arc::new(reading);
            return Ok(Some(Letter { message, position, text, reading, is_cut, part }));
        }
    }
    Ok(None)
}

/// The reading as it was stored; read anew where an older program stored it in another shape.
async fn understood(text: &Arc<str>, stored: serde_json::Value) -> Result<Reading, ServiceError> {
    if let Ok(reading) = serde_json::from_value(stored) {
        return Ok(reading);
    }
    let text = Arc::clone(text);
    let read = tokio::task::spawn_blocking(move || reading::read(&text)).await;
    read.map_err(|error| ServiceError::Broken(error.to_string()))
}

impl Letter {
    /// The notice of a case as `correction` reads its letter, and what cannot be kept in its field.
    pub(super) async fn corrected(
        &self,
        app: &App,
        held: &Held,
        correction: &Correction,
    ) -> Result<(Notice, Vec<Problem>), ServiceError> {
        let policy = super::super::publish::copyright(app, held.notice.policy).await?;
        let policy = policy.ok_or(ServiceError::NotFound)?;
        let (letter, correction, now) = (self.clone(), correction.clone(), app.clock.now());
        let stored = Draft::from(&held.notice);
        let made = move || {
            let before = stored.locations.clone();
            let draft = correction.draft(&letter.text, &letter.reading, stored);
            let (part, became) = letter.part;
            if draft.locations == before {
                return Ok(draft.salvage(&policy, now));
            }
            let mut parts = draft.split();
            let would = parts.len();
            if would != became {
                return Err(Refused::OtherCases { became, would });
            }
            Ok(parts.swap_remove(part).salvage(&policy, now))
        };
        let made = tokio::task::spawn_blocking(made).await;
        let made = made.map_err(|error| ServiceError::Broken(error.to_string()))?;
        Ok(made?)
    }
}

/// Keeps what a person said otherwise than the rules; nothing where they agree.
pub(super) async fn insert(
    app: &App,
    tx: &mut Tx,
    person: &Person,
    case: CaseId,
    letter: &Letter,
    correction: &Correction,
) -> Result<(), ServiceError> {
    if !correction.changes(&letter.reading) {
        return Ok(());
    }
    let now = app.clock.now();
    let said = correction.apply(&letter.text, &letter.reading);
    let example = Example {
        id: ExampleId(app.chance.uuid(now)),
        case,
        message: letter.message.id,
        position: letter.position,
        sha256: Sha256::digest(letter.text.as_bytes()).into(),
        found: View { kind: letter.reading.kind, marks: letter.reading.marks() },
        said: View { kind: said.kind, marks: said.marks() },
        person: person.id,
        at: now,
    };
    Ok(readings::insert(tx, &example).await?)
}

/// Keeps a correction of a letter from which everything has followed already: nothing else changes.
pub async fn keep(
    app: &App,
    person: &Person,
    case: CaseId,
    letter: &Letter,
    correction: &Correction,
) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    insert(app, &mut tx, person, case, letter, correction).await?;
    tx.commit().await?;
    Ok(())
}

/// The examples of a case, the oldest first.
pub async fn examples(app: &App, case: CaseId) -> Result<Vec<Listed>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(readings::of_case(&mut tx, case).await?)
}

/// A page of all examples from above `after` on, each with its text; none where that was erased.
pub async fn expected(
    db: &Db,
    after: Option<ExampleId>,
    limit: u16,
) -> Result<Vec<(Listed, Option<String>)>, ServiceError> {
    let mut tx = db.read().await?;
    let mut found = Vec::new();
    for listed in readings::page(&mut tx, after, limit).await? {
        let said = messages::said(&mut tx, listed.example.message).await?;
        let mut letters = said.map(|said| said.letters).unwrap_or_default();
        let at = listed.example.position as usize;
        let text = (at < letters.len()).then(|| letters.swap_remove(at).text);
        let is_same = |text: &String| {
            let hash: [u8; 32] = Sha256::digest(text.as_bytes()).into();
            hash == listed.example.sha256
        };
        let text = text.filter(is_same);
        found.push((listed, text));
    }
    Ok(found)
}
