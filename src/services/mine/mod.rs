//! All cases of one e-mail address: a link by letter instead of an account, and the session it begins.
//!
//! A link is made when its letter is sent and lies nowhere but in that letter: the database holds its
//! hash, and the letter at rest says only that there was one. Whether any case gives the address
//! shows in no answer.
mod cases;

use std::borrow::Cow;

use jiff::{SignedDuration, Timestamp};

pub use cases::{Home, SHOWN, Section, State, home, key, some};

use super::{
    App, ServiceError, cause, intake,
    letters::promises,
    people::{Token, hash_of},
};
use crate::{
    domain::{
        ids::LetterId,
        language::Language,
        letter::{Destination, LetterKind, Way},
        party::Email,
    },
    formats::letter::{case_link, words},
    store::{
        case_links::{self, Stale},
        cases::Sender,
        letters::{self, Filed, Letter},
        outbox,
    },
};

/// A link opens the cases for so long after its letter was sent.
pub const LINK: SignedDuration = SignedDuration::from_mins(30);
/// A session ends after so long.
pub const SESSION: SignedDuration = SignedDuration::from_hours(2);
/// Over so long requests for one address are counted,
pub const COUNTED: SignedDuration = SignedDuration::from_hours(1);
/// and so many of them are answered with a letter.
pub const LETTERS_MOST: u32 = 3;
/// Letters with links are kept for so long, to say what became of them.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Stands in the letter at rest where the link was in the letter that was sent.
const UNWRITTEN: &str = "[the link is in the letter that was sent, and nowhere else]";

/// By what a session is known to belong to somebody: never an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimant(Sender);

impl Claimant {
    /// Whether this address is the claimant's.
    fn reads(self, email: Option<&Email>) -> bool {
        email.is_some_and(|email| intake::known_by(email) == self.0)
    }
}

/// Somebody asks for a link to the cases of an address. Whether there are any changes neither the
/// answer nor the way to it: the same is read and counted for every address.
pub async fn ask(app: &App, email: &Email, language: Language) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let claimant = Claimant(intake::known_by(email));
    let mut tx = app.db.read().await?;
    let has_cases = cases::any(&mut tx, claimant).await?;
    drop(tx);
    let letter = [letter(app, email, language, now)];
    let mut tx = app.db.write().await?;
    let asked = case_links::asked(&mut tx, claimant.0, now, before(now, COUNTED)).await?;
    let is_owed = has_cases && asked <= LETTERS_MOST;
    if is_owed {
        letters::insert(&mut tx, &letter).await?;
        outbox::promise(&mut tx, &promises(app, &letter, now), now).await?;
    }
    tx.commit().await?;
    if is_owed {
        app.promised.notify_one();
    }
    Ok(())
}

fn letter(app: &App, email: &Email, language: Language, now: Timestamp) -> Letter {
    let language = app.settings.languages.of_reader(Some(language.tag()));
    let words = words(LetterKind::CaseLink, language);
    let text = case_link(words, app.policies.in_force(), email.as_str(), UNWRITTEN);
    Letter {
        id: LetterId(app.chance.uuid(now)),
        case: None,
        subscriber: None,
        kind: LetterKind::CaseLink,
        destination: Destination { way: Way::Email, to: email.as_str().to_owned() },
        subject: text.subject,
        body: text.body,
        created_at: now,
        request: cause::current(),
    }
}

/// A letter as it is sent. One with a link gets a fresh one, for the address that it goes to: a
/// letter that waited for its mail server carries no link that has ended.
pub async fn written_out<'a>(app: &App, filed: &'a Filed) -> Result<Cow<'a, Filed>, ServiceError> {
    let Letter { kind, destination, .. } = &filed.letter;
    let email = Email::parse(&destination.to).ok().flatten();
    let (LetterKind::CaseLink, Some(email)) = (kind, email) else {
        return Ok(Cow::Borrowed(filed));
    };
    let now = app.clock.now();
    let token = Token::fresh(app);
    let until = now.checked_add(LINK).unwrap_or(now);
    let mut tx = app.db.write().await?;
    case_links::offer(&mut tx, hash_of(token.reveal()), intake::known_by(&email), until).await?;
    tx.commit().await?;
    let mut filed = filed.clone();
    let link = app.address(&format!("/mine/{}", token.reveal()));
    filed.letter.body = filed.letter.body.replace(UNWRITTEN, &link);
    Ok(Cow::Owned(filed))
}

/// Whether a link can be used; looking does not use it up.
pub async fn is_offered(app: &App, token: &str) -> Result<bool, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(case_links::offered(&mut tx, hash_of(token), app.clock.now()).await?.is_some())
}

/// Uses a link up and begins a session; none where it was used, has ended or never was.
pub async fn enter(app: &App, token: &str) -> Result<Option<Token>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let Some(claimant) = case_links::take(&mut tx, hash_of(token), now).await? else {
        return Ok(None);
    };
    let session = Token::fresh(app);
    let until = now.checked_add(SESSION).unwrap_or(now);
    case_links::open(&mut tx, hash_of(session.reveal()), claimant, until).await?;
    tx.commit().await?;
    Ok(Some(session))
}

/// Whose session this is.
pub async fn entered(app: &App, token: &str) -> Result<Option<Claimant>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(case_links::find(&mut tx, hash_of(token), app.clock.now()).await?.map(Claimant))
}

/// Ends a session.
pub async fn leave(app: &App, token: &str) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    case_links::close(&mut tx, hash_of(token)).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets links, sessions, counts and letters that are of no use any more.
pub async fn forget(app: &App) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let stale = Stale { ended: now, counted: before(now, COUNTED), written: before(now, KEPT) };
    let mut tx = app.db.write().await?;
    case_links::forget(&mut tx, stale).await?;
    tx.commit().await?;
    Ok(())
}

fn before(now: Timestamp, span: SignedDuration) -> Timestamp {
    now.checked_sub(span).unwrap_or(Timestamp::MIN)
}
