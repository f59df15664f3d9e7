//! The token in a reply address: it says which case and which party an answer belongs to, and cannot be made up.
use data_encoding::BASE32_NOPAD;
use hmac::Mac;
use subtle::ConstantTimeEq;

use super::{ids::CaseId, key::Secret, keyed::keyed, letter::Addressee, number::CaseNumber};

keyed! {
    /// Whose correspondence a reply address belongs to.
    pub enum ReplyParty {
        /// The complaining party.
        Claimant = "c",
        /// Who posted the material, or sent a counter-notice.
        Subscriber = "s",
        /// Who complained.
        Complainant = "k",
        /// The designated agent.
        Agent = "a",
    }
}

impl From<Addressee> for ReplyParty {
    fn from(addressee: Addressee) -> Self {
        match addressee {
            Addressee::Claimant => Self::Claimant,
            Addressee::Subscriber | Addressee::CounterSender => Self::Subscriber,
            Addressee::Complainant => Self::Complainant,
            Addressee::Agent => Self::Agent,
        }
    }
}

/// The case number, the party and 80 bits of HMAC-SHA-256 over both, in letters and digits of one
/// case: mail servers change the case of addresses. It opens nothing; it only says where a letter
/// belongs, so it stays the same when keys are revoked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyToken(String);

/// Characters: ten of the number, one of the party, sixteen of the code.
const LENGTH: usize = 27;

impl Secret {
    /// The token for letters of this case to this party.
    #[must_use]
    pub fn reply_token(&self, case: CaseId, number: &CaseNumber, party: ReplyParty) -> ReplyToken {
        let mut mac = self.mac(b"safeharbor reply token 1");
        mac.update(case.0.as_bytes());
        mac.update(party.key().as_bytes());
        let code = BASE32_NOPAD.encode(&mac.finalize().into_bytes()[..10]);
        ReplyToken(format!("{}{}{code}", number.compact(), party.key()).to_ascii_lowercase())
    }
}

impl ReplyToken {
    /// The number and party that a presented token names. Whether it is genuine, only the token
    /// made anew can tell: see [`is`](Self::is).
    #[must_use]
    pub fn named(presented: &str) -> Option<(CaseNumber, ReplyParty)> {
        let number = presented.get(..10).filter(|_| presented.len() == LENGTH)?.parse().ok()?;
        let party = ReplyParty::from_key(&presented.get(10..11)?.to_ascii_lowercase())?;
        Some((number, party))
    }

    /// Compares in constant time what stood in an address.
    #[must_use]
    pub fn is(&self, presented: &str) -> bool {
        self.0.as_bytes().ct_eq(presented.to_ascii_lowercase().as_bytes()).into()
    }

    /// For the address of a letter.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The address that answers go to: `copyright+{token}@provider.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyPattern {
    before: String,
    after: String,
}

/// Where the token stands.
const PLACE: &str = "{token}";

impl ReplyPattern {
    /// Reads a pattern; none where it does not hold `{token}` once, before the `@` of an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (before, after) = text
            .trim()
            .to_lowercase()
            .split_once(PLACE)
            .map(|(before, after)| (before.to_owned(), after.to_owned()))?;
        let fits = after.contains('@')
            && !before.contains('@')
            && !after.contains(PLACE)
            && before.len() + LENGTH + after.find('@').unwrap_or(0) <= 64;
        let pattern = Self { before, after };
        let made = pattern.with(&"a".repeat(LENGTH));
        let is_address = super::party::Email::parse(&made).is_ok_and(|it| it.is_some());
        (fits && is_address).then_some(pattern)
    }

    /// The address with a token.
    #[must_use]
    pub fn with(&self, token: &str) -> String {
        format!("{}{token}{}", self.before, self.after)
    }

    /// What stands in `address` where the token belongs.
    #[must_use]
    pub fn token<'a>(&self, address: &'a str) -> Option<&'a str> {
        let rest = address.get(self.before.len()..)?;
        let is_ours = address[..self.before.len()].eq_ignore_ascii_case(&self.before);
        let end = rest.len().checked_sub(self.after.len())?;
        let ends = rest.get(end..)?.eq_ignore_ascii_case(&self.after);
        (is_ours && ends).then(|| &rest[..end])
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_token_reads_back_in_any_case_and_a_changed_one_is_not_it() {
        let (secret, case) = (Secret::new([1; 32]), CaseId(Uuid::from_u128(7)));
        let number = CaseNumber::from_random(99);
        let token = secret.reply_token(case, &number, ReplyParty::Claimant);
        assert_eq!(token.as_str().len(), LENGTH);
        assert!(token.as_str().chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
        let shouted = token.as_str().to_uppercase();
        assert_eq!(ReplyToken::named(&shouted), Some((number, ReplyParty::Claimant)));
        assert!(token.is(&shouted));
        let others = [
            secret.reply_token(case, &number, ReplyParty::Subscriber),
            secret.reply_token(CaseId(Uuid::from_u128(8)), &number, ReplyParty::Claimant),
            Secret::new([2; 32]).reply_token(case, &number, ReplyParty::Claimant),
        ];
        assert!(others.iter().all(|other| !token.is(other.as_str())));
        for bad in ["", "a", &"é".repeat(14), &shouted[1..], &format!("{shouted}x")] {
            assert!(ReplyToken::named(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_pattern_holds_the_token_once_before_the_at() {
        let pattern = ReplyPattern::parse("Copyright+{token}@Provider.example").unwrap();
        let address = pattern.with("abc");
        assert_eq!(address, "copyright+abc@provider.example");
        assert_eq!(pattern.token("COPYRIGHT+abc@provider.example"), Some("abc"));
        assert_eq!(pattern.token("copyright@provider.example"), None);
        assert_eq!(pattern.token("é"), None);
        for bad in [
            "",
            "a@b.example",
            "a@{token}.example",
            "{token}{token}@b.example",
            "x y{token}@b.example",
            "{token}@b",
        ] {
            assert!(ReplyPattern::parse(bad).is_none(), "{bad}");
        }
        let long = format!("{}{{token}}@b.example", "a".repeat(40));
        assert!(ReplyPattern::parse(&long).is_none(), "a local part holds 64 characters");
    }
}
