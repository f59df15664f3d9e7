//! The access key: what lets a party of a case see it, computed and never stored.
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::ids::{CaseId, SubscriberId};
use super::standing::Ordinal;

/// The secret of this installation; the same on every node, never printed.
#[derive(Clone)]
pub struct Secret([u8; 32]);

/// Whose view of a case a key opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyHolder {
    /// The complaining party.
    Claimant,
    /// Who posted some of the material.
    Subscriber(SubscriberId),
    /// Who sent this counter-notice of the case.
    Counter(Ordinal),
}

/// HMAC-SHA-256 over case, party and generation, cut to 160 bits and written in base 32.
/// Raising the generation revokes every key given out before.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKey(String);

impl Secret {
    /// Wraps 32 random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A code of this installation for one purpose; what it is about is still to be added.
    pub(super) fn mac(&self, purpose: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes any key length");
        mac.update(purpose);
        mac
    }

    /// What stands for somebody whose name is not to be kept: nobody else can make it, nor guess
    /// from it.
    #[must_use]
    pub fn stand_in(&self, name: &[u8]) -> [u8; 16] {
        let mut mac = self.mac(b"safeharbor stand-in 1");
        mac.update(name);
        let code = mac.finalize().into_bytes();
        std::array::from_fn(|at| code[at])
    }

    /// The key of `holder` to `case` in this generation.
    #[must_use]
    pub fn access_key(&self, case: CaseId, holder: KeyHolder, generation: u32) -> AccessKey {
        let mut mac = self.mac(b"safeharbor access key 1");
        mac.update(case.0.as_bytes());
        match holder {
            KeyHolder::Claimant => mac.update(b"claimant"),
            KeyHolder::Subscriber(id) => {
                mac.update(b"subscriber");
                mac.update(id.0.as_bytes());
            }
            KeyHolder::Counter(ordinal) => {
                mac.update(b"counter-notice");
                mac.update(&ordinal.to_be_bytes());
            }
        }
        mac.update(&generation.to_be_bytes());
        let code = mac.finalize().into_bytes();
        AccessKey(BASE32_NOPAD.encode(&code[..20]).to_ascii_lowercase())
    }
}

impl AccessKey {
    /// For the one address or letter that hands it to its holder.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Compares in constant time what somebody presented.
    #[must_use]
    pub fn opens_with(&self, presented: &str) -> bool {
        self.0.as_bytes().ct_eq(presented.trim().as_bytes()).into()
    }
}

/// A letter's text for other eyes than its reader's: with a key in it, whoever reads it could act
/// in that party's name.
#[must_use]
pub fn without_keys(text: &str) -> String {
    let hidden = |text: &str, mark: &str, whose: &str| {
        let mut parts = text.split(mark);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let end = part.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(part.len());
            out.push_str(mark);
            out.push_str(whose);
            out.push_str(&part[end..]);
        }
        out
    };
    // A subscriber's address names the account before the key.
    let text = hidden(text, "&key=", "[the subscriber’s key]");
    hidden(&text, "?key=", "[the claimant’s key]")
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_key_in_a_letter_is_not_shown_to_others() {
        let shown =
            without_keys("See https://x.org/cases/A?key=SECRET\nor https://x.org/?key=AGAIN.");
        assert!(!shown.contains("SECRET") && !shown.contains("AGAIN"));
        assert!(shown.ends_with("key=[the claimant’s key]"));
        assert_eq!(without_keys("no key"), "no key");
        let shown = without_keys("https://x.org/cases/A/material?party=7&key=SECRET\nAnd so on.");
        assert!(!shown.contains("SECRET") && shown.ends_with("\nAnd so on."), "{shown}");
    }

    #[test]
    fn a_key_depends_on_secret_case_and_generation() {
        let case = CaseId(Uuid::from_u128(7));
        let key = Secret::new([1; 32]).access_key(case, KeyHolder::Claimant, 1);
        assert!(key.opens_with(key.reveal()));
        assert!(!key.opens_with(""));
        let others = [
            Secret::new([2; 32]).access_key(case, KeyHolder::Claimant, 1),
            Secret::new([1; 32]).access_key(CaseId(Uuid::from_u128(8)), KeyHolder::Claimant, 1),
            Secret::new([1; 32]).access_key(case, KeyHolder::Claimant, 2),
            Secret::new([1; 32]).access_key(
                case,
                KeyHolder::Subscriber(SubscriberId(Uuid::from_u128(1))),
                1,
            ),
        ];
        for other in others {
            assert!(!key.opens_with(other.reveal()));
        }
    }
}
