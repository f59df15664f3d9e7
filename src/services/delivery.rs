//! Letters in the hands of a person: posted, delivered, come back, sent another way, printed.
use jiff::{Timestamp, civil::Date};

use super::{
    App, ServiceError, change, letters as owed,
    outbox::{Note, record},
};
use crate::{
    domain::{
        audit::Hand,
        case::Refused,
        delivery::NotRecorded,
        event::Event,
        ids::LetterId,
        key::without_keys,
        letter::{Addressee, Contact, Destination},
        printed::Printed,
        text::Passage,
    },
    formats::{letter, words::Words},
    store::{
        Tx, case_links, letters,
        letters::{Filed, Letter},
        outbox, subscribers,
    },
};

/// A letter with the postal address that is known of whoever it is for.
pub struct Opened {
    /// The letter.
    pub filed: Filed,
    /// The destination by post, if any.
    pub postal: Option<Destination>,
}

/// One letter to look at.
pub async fn open(app: &App, id: LetterId) -> Result<Opened, ServiceError> {
    let mut tx = app.db.read().await?;
    let filed = found(&mut tx, id).await?;
    let postal = match (filed.letter.kind.addressee(), filed.letter.case) {
        (Addressee::Claimant, Some(case)) => {
            let held = change::look(&mut tx, case).await?;
            Contact::of_claimant(&held.notice.claimant).by_post()
        }
        (_, Some(_)) => match filed.letter.subscriber {
            Some(id) => {
                let subscriber = subscribers::find(&mut tx, id).await?;
                subscriber.and_then(|subscriber| subscriber.contact().by_post())
            }
            None => None,
        },
        (_, None) => None,
    };
    Ok(Opened { filed, postal })
}

/// The text as a person delivers it. What the mail server delivers is shown without the key of
/// whoever it is for, with which the desk could act in that party's name.
#[must_use]
pub fn text(letter: &Letter) -> String {
    if letter.destination.way.needs_a_person() {
        letter.body.clone()
    } else {
        without_keys(&letter.body)
    }
}

/// What stands on the paper of a letter.
#[must_use]
pub fn printed(app: &App, filed: &Filed) -> Printed {
    let provider = &app.policies.in_force().provider;
    let letter = &filed.letter;
    // The text for those who may not see its keys does not name it.
    let language = letter::language(&letter.body);
    Printed {
        language,
        provider: provider.legal_name.clone(),
        sender: provider.street_address.clone(),
        to: letter.destination.to.lines().map(str::to_owned).collect(),
        written_at: letter.created_at,
        date: Words::of(language).day(day(app, letter.created_at)),
        case: filed.number.clone(),
        subject: letter.subject.clone(),
        body: text(letter),
    }
}

/// The day of a moment where the provider is.
#[must_use]
pub fn day(app: &App, at: Timestamp) -> Date {
    at.to_zoned(app.zone().clone()).date()
}

/// A person posted it `on` that day.
pub async fn posted(
    app: &App,
    by: impl Into<Hand>,
    id: LetterId,
    on: Date,
) -> Result<(), ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let may = |filed: &Filed| {
        let Letter { destination, created_at, .. } = &filed.letter;
        let (written, today) = (day(app, *created_at), day(app, now));
        filed.delivery.may_be_posted(destination.way, written, on, today)
    };
    let filed = allowed(&mut tx, id, may).await?;
    let first = letters::posted(&mut tx, id, on, by.person).await?;
    settled(&mut tx, id, first, may).await?;
    let event = Event::LetterPosted { letter: filed.letter.kind, on };
    noted(app, &mut tx, &filed, event, vec![], by, now).await?;
    tx.commit().await?;
    Ok(())
}

/// A person read it out, or delivered it by the provider's own messaging.
pub async fn delivered(
    app: &App,
    by: impl Into<Hand>,
    id: LetterId,
    note: Option<&Passage>,
) -> Result<(), ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let may = |filed: &Filed| filed.delivery.may_be_delivered(filed.letter.destination.way);
    let filed = allowed(&mut tx, id, may).await?;
    let first = letters::delivered(&mut tx, id, now, by.person).await?;
    settled(&mut tx, id, first, may).await?;
    let Letter { kind, destination, .. } = &filed.letter;
    let event = Event::LetterDelivered { letter: *kind, way: destination.way };
    let words = note.map(|note| ("note", note.to_string())).into_iter().collect();
    noted(app, &mut tx, &filed, event, words, by, now).await?;
    tx.commit().await?;
    Ok(())
}

/// A person learnt that it came back after it had gone out; `how` says what came.
pub async fn came_back(
    app: &App,
    by: impl Into<Hand>,
    id: LetterId,
    how: &Passage,
) -> Result<(), ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let may = |filed: &Filed| filed.delivery.may_come_back();
    let filed = allowed(&mut tx, id, may).await?;
    let first = letters::came_back(&mut tx, id, now, Some(by.person), how.as_str()).await?;
    settled(&mut tx, id, first, may).await?;
    case_links::let_go(&mut tx, id, now).await?;
    let event = Event::LetterBounced { letter: filed.letter.kind };
    let words = vec![("error", how.to_string())];
    noted(app, &mut tx, &filed, event, words, by, now).await?;
    tx.commit().await?;
    Ok(())
}

/// What came back goes out again as a letter of its own with the same words; returns that letter.
pub async fn again(
    app: &App,
    by: impl Into<Hand>,
    id: LetterId,
    to: Destination,
    reason: &Passage,
) -> Result<LetterId, ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let filed = resolved(&mut tx, id, by, now).await?;
    let event = Event::LetterRedirected { letter: filed.letter.kind, way: to.way };
    let words = vec![("to", to.line()), ("reason", reason.to_string())];
    let letter = Letter {
        id: LetterId(app.chance.uuid(now)),
        destination: to,
        created_at: now,
        request: super::cause::current(),
        ..filed.letter.clone()
    };
    let (fresh, letter) = (letter.id, [letter]);
    letters::insert(&mut tx, &letter).await?;
    outbox::promise(&mut tx, &owed::promises(app, &letter, now), now).await?;
    noted(app, &mut tx, &filed, event, words, by, now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(fresh)
}

/// What came back stays back: no other way is left.
pub async fn undeliverable(
    app: &App,
    by: impl Into<Hand>,
    id: LetterId,
    reason: &Passage,
) -> Result<(), ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let filed = resolved(&mut tx, id, by, now).await?;
    let event = Event::LetterUndeliverable { letter: filed.letter.kind };
    let words = vec![("reason", reason.to_string())];
    noted(app, &mut tx, &filed, event, words, by, now).await?;
    tx.commit().await?;
    Ok(())
}

async fn resolved(
    tx: &mut Tx,
    id: LetterId,
    by: Hand,
    now: Timestamp,
) -> Result<Filed, ServiceError> {
    let may = |filed: &Filed| filed.delivery.may_be_resolved();
    let filed = allowed(tx, id, may).await?;
    let first = letters::resolved(tx, id, now, by.person).await?;
    settled(tx, id, first, may).await?;
    Ok(filed)
}

async fn found(tx: &mut Tx, id: LetterId) -> Result<Filed, ServiceError> {
    letters::find(tx, id).await?.ok_or(ServiceError::NotFound)
}

type May = Result<(), NotRecorded>;

async fn allowed(
    tx: &mut Tx,
    id: LetterId,
    may: impl Fn(&Filed) -> May,
) -> Result<Filed, ServiceError> {
    let filed = found(tx, id).await?;
    may(&filed).map_err(Refused::from)?;
    Ok(filed)
}

/// Somebody may have been faster between looking and writing: the rules say what they found then.
async fn settled(
    tx: &mut Tx,
    id: LetterId,
    is_first: bool,
    may: impl Fn(&Filed) -> May,
) -> Result<(), ServiceError> {
    if is_first {
        return Ok(());
    }
    may(&found(tx, id).await?).map_err(Refused::from)?;
    Err(ServiceError::Stale)
}

/// A letter that belongs to no case has no chain; its own row says what became of it.
async fn noted(
    app: &App,
    tx: &mut Tx,
    filed: &Filed,
    event: Event,
    words: Vec<(&'static str, String)>,
    by: Hand,
    now: Timestamp,
) -> Result<(), ServiceError> {
    let notes: Vec<Note> = filed.letter.case.map(|case| (case, event, words)).into_iter().collect();
    record(app, tx, notes, by.actor, now).await
}
