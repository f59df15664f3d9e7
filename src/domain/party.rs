//! The people of a case and how to reach them, each detail made only by `parse`.
use std::fmt;

use serde::{Deserialize, Serialize};
use validator::ValidateEmail;

use super::keyed::keyed;
use super::text::{Line, Passage, TextError};

/// Characters kept of a name, an organisation or a telephone number.
pub const NAME_MOST: usize = 200;
/// Characters kept of a postal address.
pub const ADDRESS_MOST: usize = 1_000;
/// RFC 5321 allows no longer address.
const EMAIL_MOST: usize = 254;

/// An e-mail address that a mail server would accept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Email(String);

/// Why an e-mail address was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Not text of one line.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Not of the form `name@domain`.
    #[error("is not an e-mail address, like name@example.org")]
    Shape,
}

impl Email {
    /// `Ok(None)` when nothing was given. The crate checks shape; a dot in the domain and no
    /// empty part are sense, and what mail servers insist on.
    pub fn parse(text: &str) -> Result<Option<Self>, EmailError> {
        let Some(line) = Line::parse(text, EMAIL_MOST)? else { return Ok(None) };
        let text = line.as_str();
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError::Shape)?;
        let sensible = text.validate_email()
            && text.is_ascii()
            && !local.contains(['"', ' ', '('])
            && local.split('.').all(|part| !part.is_empty())
            && domain.contains('.')
            && !domain.starts_with('[');
        if sensible { Ok(Some(Self(text.to_owned()))) } else { Err(EmailError::Shape) }
    }

    /// The address itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`, in lower case: routing rules compare it.
    #[must_use]
    pub fn domain(&self) -> String {
        self.0.rsplit_once('@').map_or_else(String::new, |(_, domain)| domain.to_ascii_lowercase())
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

keyed! {
    /// On whose behalf the signer speaks: 512(c)(3)(A)(vi) wants authority, not ownership.
    pub enum Capacity {
        /// The signer owns the right.
        Owner = "owner",
        /// The signer is authorized to act for the owner.
        Agent = "agent",
    }
}

impl Capacity {
    /// The words people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Owner => "I own the right",
            Self::Agent => "I am authorized to act for the owner",
        }
    }
}

/// The complaining party, as far as the notice says who that is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claimant {
    /// The natural person who signs.
    pub signer: Option<Line>,
    /// The organisation the person writes for.
    pub organisation: Option<Line>,
    /// Owner or agent of the owner.
    pub capacity: Option<Capacity>,
    /// The owner of the right, when that is somebody else.
    pub owner: Option<Line>,
    /// 512(c)(3)(A)(iv): "if available".
    pub email: Option<Email>,
    /// Telephone number as typed.
    pub phone: Option<Line>,
    /// Postal address as typed.
    pub address: Option<Passage>,
    /// Country of the signer; decides the wording of 28 U.S.C. 1746.
    pub country: Option<Line>,
}

impl Claimant {
    /// 28 U.S.C. 1746(1) asks other words of whoever signs outside the United States. Who names no
    /// country is taken to be at home.
    #[must_use]
    pub fn signs_abroad(&self) -> bool {
        is_abroad(self.country.as_ref())
    }

    /// The shortest true description of who complains, for lists and subjects.
    #[must_use]
    pub fn label(&self) -> &str {
        self.name().map_or("name not given", Line::as_str)
    }

    /// By which name it complains, if it gave any.
    #[must_use]
    pub fn name(&self) -> Option<&Line> {
        [&self.organisation, &self.signer, &self.owner].into_iter().flatten().next()
    }
}

/// Whether a country is named and is not the United States; the same for notices (28 U.S.C. 1746)
/// and for counter-notices (17 U.S.C. 512(g)(3)(D)).
#[must_use]
pub fn is_abroad(country: Option<&Line>) -> bool {
    country.is_some_and(|country| {
        let plain: String = country.as_str().chars().filter(|c| c.is_alphanumeric()).collect();
        !HOME.contains(&plain.to_lowercase().as_str())
    })
}

/// Spellings of the United States in lower case, without dots and spaces. 17 U.S.C. 101 counts
/// Puerto Rico and the organized territories in, each of which has a district court.
pub const HOME: [&str; 11] = [
    "us",
    "usa",
    "unitedstates",
    "theunitedstates",
    "unitedstatesofamerica",
    "theunitedstatesofamerica",
    "puertorico",
    "guam",
    "usvirginislands",
    "unitedstatesvirginislands",
    "northernmarianaislands",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_mail_servers_refuse_is_refused_here() {
        for good in ["a@b.org", "first.last+tag@sub.example.co.uk", "o'neil@example.org"] {
            assert!(Email::parse(good).unwrap().is_some(), "{good}");
            assert!(good.parse::<lettre::Address>().is_ok(), "{good}");
        }
        for bad in [
            "a",
            "a@b",
            "a..b@x.org",
            ".a@x.org",
            "\"a b\"@x.org",
            "a@[127.0.0.1]",
            "a@x.org\r\nBcc: b@x.org",
            "ä@x.org",
            "a b@x.org",
        ] {
            assert!(Email::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(Email::parse("  ").unwrap(), None);
    }
}
