//! Keys of the programming interface: what one may do, and how it is written.
use std::fmt;

use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use super::{ids::ApiKeyId, ids::PersonId, keyed::keyed, text::Line};

keyed! {
    /// Something that a key allows; every route of the interface asks for one.
    pub enum Scope {
        /// Send notices; read, complete and take back those that this key sent.
        NoticesWrite = "notices:write",
        /// Read every case.
        CasesRead = "cases:read",
        /// Decide, confirm, and name the account behind a location.
        CasesDecide = "cases:decide",
        /// Send counter-notices for subscribers, whom the provider has signed in itself.
        CounterNoticesWrite = "counter_notices:write",
        /// Record what became of letters that the provider's own messaging delivers.
        LettersWrite = "letters:write",
        /// Hand in mail that reached the designated agent.
        MailWrite = "mail:write",
    }
}

impl Scope {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::NoticesWrite => "Send notices, and follow, complete and take back its own",
            Self::CasesRead => "Read all cases",
            Self::CasesDecide => "Decide, confirm and name accounts",
            Self::CounterNoticesWrite => "Send counter-notices for subscribers",
            Self::LettersWrite => "Record deliveries of letters",
            Self::MailWrite => "Hand in mail",
        }
    }
}

/// Characters kept of a key's name.
pub const NAME_MOST: usize = 100;

/// A key as the desk knows it; the secret is known to its holder alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Identifier.
    pub id: ApiKeyId,
    /// What it is for.
    pub name: Line,
    /// What it allows, in the order of [`Scope::ALL`], each once.
    pub scopes: Vec<Scope>,
    /// Who made it, and answers for what it does.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// When it was last used, to the minute.
    pub used_at: Option<Timestamp>,
    /// Since when it opens nothing any more.
    pub revoked_at: Option<Timestamp>,
}

impl ApiKey {
    /// Whether it allows this.
    #[must_use]
    pub fn may(&self, scope: Scope) -> bool {
        self.scopes.contains(&scope)
    }
}

/// What the holder of a key presents: `sh_`, the identifier, `_`, the secret. The shape is fixed so
/// that programs which look for leaked secrets find it.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential {
    /// Which key.
    pub id: ApiKeyId,
    secret: [u8; 32],
}

/// How every key begins.
pub const PREFIX: &str = "sh_";

impl Credential {
    /// Wraps 32 random bytes.
    #[must_use]
    pub const fn new(id: ApiKeyId, secret: [u8; 32]) -> Self {
        Self { id, secret }
    }

    /// For the one page that hands it to its holder.
    #[must_use]
    pub fn reveal(&self) -> String {
        let written = |bytes: &[u8]| BASE32_NOPAD.encode(bytes).to_ascii_lowercase();
        format!("{PREFIX}{}_{}", written(self.id.0.as_bytes()), written(&self.secret))
    }

    /// What somebody presents; none for anything that no key looks like.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (id, secret) = text.strip_prefix(PREFIX)?.split_once('_')?;
        let read = |text: &str| BASE32_NOPAD.decode(text.to_ascii_uppercase().as_bytes()).ok();
        let id = Uuid::from_slice(&read(id)?).ok()?;
        Some(Self { id: ApiKeyId(id), secret: read(secret)?.try_into().ok()? })
    }

    /// SHA-256 of the secret: this is stored. The secret is random, so nothing slower is needed.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.secret).into()
    }

    /// Compares in constant time with the hash that was stored.
    #[must_use]
    pub fn opens(&self, stored: &[u8; 32]) -> bool {
        self.hash().ct_eq(stored).into()
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credential({}, withheld)", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_reads_back_and_opens_its_own_hash_alone() {
        let made = Credential::new(ApiKeyId(Uuid::from_u128(7)), [3; 32]);
        let text = made.reveal();
        assert!(text.starts_with("sh_") && text.len() == 3 + 26 + 1 + 52, "{text}");
        let read = Credential::parse(&text).unwrap();
        assert!(read == made && read.opens(&made.hash()));
        assert!(!Credential::new(made.id, [4; 32]).opens(&made.hash()));
        assert!(!format!("{made:?}").contains(&text[30..]));
    }

    #[test]
    fn what_is_no_key_is_not_read() {
        let good = Credential::new(ApiKeyId(Uuid::from_u128(7)), [3; 32]).reveal();
        for bad in ["", "sh_", "sh__", "sh_a_b", &good[1..], &good[..80], "Bearer", "é"] {
            assert!(Credential::parse(bad).is_none(), "{bad}");
        }
    }
}
