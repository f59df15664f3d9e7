//! Accounts and sessions: invite, accept, sign in, sign out, close.
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::{App, ServiceError};
use crate::{
    domain::{
        case::Refused,
        ids::PersonId,
        party::Email,
        person::{Person, Role, locked_until},
        text::Line,
    },
    store::{
        people, sessions,
        tries::{self, Tries},
    },
};

/// An invitation can be used for so long.
const INVITATION: SignedDuration = SignedDuration::from_hours(72);
/// A session ends when it is not used for so long.
const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// A session ends in any case.
const SESSION: SignedDuration = SignedDuration::from_hours(24 * 7);
/// The use of a session is written down at most so often.
const SEEN_EVERY: SignedDuration = SignedDuration::from_secs(60);
/// Wrong passwords are remembered for so long after the last wait they caused.
const QUIET: SignedDuration = SignedDuration::from_hours(24);
/// Fewer characters than this are guessed too soon; NIST SP 800-63B asks for no other rule.
pub const PASSWORD_LEAST: usize = 12;
/// More characters than this only cost time.
pub const PASSWORD_MOST: usize = 256;

/// A secret that is handed out once; only its hash is stored.
pub struct Token(String);

impl Token {
    pub(super) fn fresh(app: &App) -> Self {
        Self(BASE64URL_NOPAD.encode(&app.chance.bytes::<32>()))
    }

    /// For the one link or cookie that carries it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

pub(super) fn hash_of(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Why an account could not be made.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// The link was used, has expired, or never was.
    #[error("this link has been used or has expired; ask for a new one")]
    NotInvited,
    /// A field, and what is wrong with it.
    #[error("{field} {message}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// What is wrong.
        message: String,
    },
    /// Anything else.
    #[error(transparent)]
    Service(#[from] ServiceError),
}

impl From<crate::store::StoreError> for AccountError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Service(error.into())
    }
}

/// What somebody types to make an account.
pub struct NewAccount<'a> {
    /// E-mail address.
    pub email: &'a str,
    /// Name that colleagues see.
    pub name: &'a str,
    /// Password.
    pub password: &'a str,
}

/// A one-time link for an account with `role`.
pub async fn invite(app: &App, role: Role) -> Result<Token, ServiceError> {
    let now = app.clock.now();
    let token = Token::fresh(app);
    let until = now.checked_add(INVITATION).unwrap_or(now);
    let mut tx = app.db.write().await?;
    people::invite(&mut tx, hash_of(&token.0), role, now, until).await?;
    tx.commit().await?;
    Ok(token)
}

/// The role that a link offers; looking changes nothing.
pub async fn invited(app: &App, token: &str) -> Result<Option<Role>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(people::invited(&mut tx, hash_of(token), app.clock.now()).await?)
}

/// Makes an account with the role that the link offers, and uses the link up.
pub async fn accept(app: &App, token: &str, new: &NewAccount<'_>) -> Result<Person, AccountError> {
    let (email, name) = checked(new)?;
    let hash = hash_password(app, new.password.to_owned()).await?;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let role = people::use_invitation(&mut tx, hash_of(token), now).await?;
    let role = role.ok_or(AccountError::NotInvited)?;
    let person = Person { id: PersonId(app.chance.uuid(now)), email, name, role, disabled: false };
    store(&mut tx, &person, &hash, now).await?;
    tx.commit().await.map_err(ServiceError::from)?;
    Ok(person)
}

/// Makes an account from the command line, where the operator decides.
pub async fn create(app: &App, new: &NewAccount<'_>, role: Role) -> Result<Person, AccountError> {
    let (email, name) = checked(new)?;
    let hash = hash_password(app, new.password.to_owned()).await?;
    let now = app.clock.now();
    let person = Person { id: PersonId(app.chance.uuid(now)), email, name, role, disabled: false };
    let mut tx = app.db.write().await?;
    store(&mut tx, &person, &hash, now).await?;
    tx.commit().await.map_err(ServiceError::from)?;
    Ok(person)
}

async fn store(
    tx: &mut crate::store::Tx,
    person: &Person,
    hash: &str,
    now: Timestamp,
) -> Result<(), AccountError> {
    match people::insert(tx, person, hash, now).await {
        Err(error) if error.is_taken() => Err(AccountError::Field {
            field: "email",
            message: "has an account already".to_owned(),
        }),
        other => Ok(other?),
    }
}

fn checked(new: &NewAccount<'_>) -> Result<(String, String), AccountError> {
    let field = |field, message: String| AccountError::Field { field, message };
    let email = Email::parse(new.email).map_err(|error| field("email", error.to_string()))?;
    let email = email.ok_or_else(|| field("email", "is empty".to_owned()))?;
    let name = Line::parse(new.name, 100).map_err(|error| field("name", error.to_string()))?;
    let name = name.ok_or_else(|| field("name", "is empty".to_owned()))?;
    check_password(new.password)?;
    Ok((email.as_str().to_lowercase(), name.to_string()))
}

fn check_password(password: &str) -> Result<(), AccountError> {
    let characters = password.chars().count();
    if (PASSWORD_LEAST..=PASSWORD_MOST).contains(&characters) {
        return Ok(());
    }
    let message =
        format!("has {characters} characters; it needs {PASSWORD_LEAST} to {PASSWORD_MOST}");
    Err(AccountError::Field { field: "password", message })
}

/// Replaces the password of the account with this e-mail address and ends its sessions.
pub async fn reset_password(app: &App, email: &str, password: &str) -> Result<(), AccountError> {
    check_password(password)?;
    let hash = hash_password(app, password.to_owned()).await?;
    let mut tx = app.db.write().await?;
    let account = people::by_email(&mut tx, &email.to_lowercase()).await?;
    let person = account.ok_or(ServiceError::NotFound)?.person.id;
    people::set_password(&mut tx, person, &hash).await?;
    tries::forget(&mut tx, hash_of(&email.trim().to_lowercase())).await?;
    sessions::delete_of(&mut tx, person).await?;
    tx.commit().await.map_err(ServiceError::from)?;
    Ok(())
}

/// Why somebody was not signed in. It never says whether the account exists.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Wrong address or password.
    #[error("the e-mail address or the password is wrong")]
    Wrong,
    /// Too many wrong tries: not before this moment.
    #[error("too many wrong tries")]
    Wait(Timestamp),
    /// Anything else.
    #[error(transparent)]
    Service(#[from] ServiceError),
}

impl From<crate::store::StoreError> for SignInError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Service(error.into())
    }
}

/// Opens a session for the right password; a wrong one makes the next try wait. An address that
/// nobody has is treated in every way like one that somebody has.
pub async fn sign_in(app: &App, email: &str, password: &str) -> Result<Token, SignInError> {
    let now = app.clock.now();
    let email = email.trim().to_lowercase();
    let address = hash_of(&email);
    let mut tx = app.db.read().await?;
    let tried = tries::find(&mut tx, address).await?;
    let account = people::by_email(&mut tx, &email).await?;
    drop(tx);
    if tried.locked_until > now {
        return Err(SignInError::Wait(tried.locked_until));
    }
    let hash = account.as_ref().map_or(NOBODY, |account| account.password_hash.as_str());
    let right = verify(app, password.to_owned(), hash.to_owned()).await?;
    let mut tx = app.db.write().await?;
    // Guesses made side by side learn no more than guesses made one after another.
    let tried = tries::find(&mut tx, address).await?;
    if tried.locked_until > now {
        return Err(SignInError::Wait(tried.locked_until));
    }
    let Some(account) = account.filter(|account| right && !account.person.disabled) else {
        let failures = tried.failures.saturating_add(1);
        let counted = Tries { failures, locked_until: locked_until(failures, now) };
        let quiet_since = now.checked_sub(QUIET).unwrap_or(now);
        tries::count(&mut tx, address, counted, quiet_since).await?;
        tx.commit().await?;
        return Err(SignInError::Wrong);
    };
    let token = Token::fresh(app);
    tries::forget(&mut tx, address).await?;
    let idle_since = now.checked_sub(IDLE).unwrap_or(now);
    sessions::insert(&mut tx, hash_of(&token.0), account.person.id, now, idle_since).await?;
    tx.commit().await?;
    Ok(token)
}

/// Who is signed in with this token.
pub async fn signed_in(app: &App, token: &str) -> Result<Option<Person>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let session = sessions::find(&mut tx, hash_of(token)).await?;
    drop(tx);
    let alive = |session: &sessions::Session| {
        now.duration_since(session.seen_at) < IDLE
            && now.duration_since(session.created_at) < SESSION
    };
    let Some(session) = session.filter(alive) else { return Ok(None) };
    if now.duration_since(session.seen_at) >= SEEN_EVERY {
        let mut tx = app.db.write().await?;
        sessions::seen(&mut tx, hash_of(token), now).await?;
        tx.commit().await?;
    }
    Ok(Some(session.person))
}

/// Ends a session.
pub async fn sign_out(app: &App, token: &str) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    sessions::delete(&mut tx, hash_of(token)).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether anybody has an account yet.
pub async fn any(app: &App) -> Result<bool, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(people::any(&mut tx).await?)
}

/// Everybody with an account.
pub async fn list(app: &App) -> Result<Vec<Person>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(people::list(&mut tx).await?)
}

/// Closes an account and ends its sessions; what the person decided stays. The last administrator
/// stays too: nobody could invite another.
pub async fn close(app: &App, id: PersonId) -> Result<bool, ServiceError> {
    let mut tx = app.db.write().await?;
    let people = people::list(&mut tx).await?;
    let others = |person: &&Person| {
        person.id != id && !person.disabled && person.role == Role::Administrator
    };
    let is_administrator =
        people.iter().any(|person| person.id == id && person.role == Role::Administrator);
    if is_administrator && people.iter().filter(others).count() == 0 {
        return Err(Refused::LastAdministrator.into());
    }
    let closed = people::disable(&mut tx, id, app.clock.now()).await?;
    sessions::delete_of(&mut tx, id).await?;
    tx.commit().await?;
    Ok(closed)
}

/// A hash that no password has, verified when nobody has the address.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FmZWhhcmJvcnNhbHQ$\
                      AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

async fn hash_password(app: &App, password: String) -> Result<String, ServiceError> {
    let salt = app.chance.bytes::<16>();
    with_hasher(app, move || {
        let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
        hash.map(|hash| hash.to_string()).map_err(|error| ServiceError::Broken(error.to_string()))
    })
    .await?
}

async fn verify(app: &App, password: String, hash: String) -> Result<bool, ServiceError> {
    with_hasher(app, move || {
        let hash = PasswordHash::new(&hash);
        hash.is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await
}

async fn with_hasher<T: Send + 'static>(
    app: &App,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ServiceError> {
    let broken = |error: &dyn std::fmt::Display| ServiceError::Broken(error.to_string());
    let _one_of_few = app.hashing.acquire().await.map_err(|error| broken(&error))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| broken(&error))
}
