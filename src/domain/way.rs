//! How a letter reaches somebody: the ways there are, and the best one that a contact allows.
use super::{
    keyed::keyed,
    party::{ADDRESS_MOST, Claimant, Email, EmailError, NAME_MOST},
    text::{Line, Passage, TextError},
};

keyed! {
    /// The way a letter goes.
    pub enum Way {
        /// By the mail server.
        Email = "email",
        /// Printed, and posted by a person.
        Post = "post",
        /// Only a telephone number is known: a person calls and reads it out.
        Phone = "phone",
        /// As text for the provider's own messaging.
        Message = "message",
    }
}

impl Way {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Email => "by e-mail",
            Self::Post => "by post",
            Self::Phone => "by telephone",
            Self::Message => "by the provider’s own messaging",
        }
    }

    /// Whether a person has to deliver it; the mail server does the rest.
    #[must_use]
    pub const fn needs_a_person(self) -> bool {
        match self {
            Self::Email => false,
            Self::Post | Self::Phone | Self::Message => true,
        }
    }
}

/// Where one letter goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// The way.
    pub way: Way,
    /// E-mail address, lines of a postal address separated by LF, telephone number, or account
    /// reference; the last may be empty, when nobody knows it.
    pub to: String,
}

/// Why what was typed is no destination.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DestinationError {
    /// Nothing was typed.
    #[error("is empty")]
    Empty,
    /// Not an e-mail address.
    #[error(transparent)]
    Email(#[from] EmailError),
    /// Not text of its kind.
    #[error(transparent)]
    Text(#[from] TextError),
}

/// What is known of how to reach somebody.
#[derive(Debug, Clone, Copy, Default)]
pub struct Contact<'a> {
    /// Lines above the postal address, the person first.
    pub names: [Option<&'a Line>; 2],
    /// E-mail address.
    pub email: Option<&'a Email>,
    /// Postal address as typed.
    pub address: Option<&'a Passage>,
    /// The line below it.
    pub country: Option<&'a Line>,
    /// Telephone number.
    pub phone: Option<&'a Line>,
}

impl<'a> Contact<'a> {
    /// How the complaining party can be reached.
    #[must_use]
    pub fn of_claimant(claimant: &'a Claimant) -> Self {
        Self {
            names: [claimant.signer.as_ref(), claimant.organisation.as_ref()],
            email: claimant.email.as_ref(),
            address: claimant.address.as_ref(),
            country: claimant.country.as_ref(),
            phone: claimant.phone.as_ref(),
        }
    }

    /// The best way: e-mail, else post, else telephone; none when nothing is known.
    #[must_use]
    pub fn destination(&self) -> Option<Destination> {
        let email = self.email.map(Destination::email);
        email.or_else(|| self.by_post()).or_else(|| {
            self.phone.map(|phone| Destination { way: Way::Phone, to: phone.to_string() })
        })
    }

    /// By post, where a postal address is known.
    #[must_use]
    pub fn by_post(&self) -> Option<Destination> {
        let address = self.address?.as_str();
        let mut lines: Vec<&str> = self.names.iter().flatten().map(|line| line.as_str()).collect();
        lines.extend(address.lines().map(str::trim));
        lines.extend(self.country.map(Line::as_str));
        // People type their name or country into the address as well.
        let mut once: Vec<&str> = Vec::new();
        for line in lines {
            if !line.is_empty() && !once.iter().any(|seen| seen.eq_ignore_ascii_case(line)) {
                once.push(line);
            }
        }
        Some(Destination { way: Way::Post, to: once.join("\n") })
    }
}

impl Destination {
    /// To an e-mail address.
    #[must_use]
    pub fn email(email: &Email) -> Self {
        Self { way: Way::Email, to: email.to_string() }
    }

    /// As a person types it; only an account may be left out.
    pub fn parse(way: Way, text: &str) -> Result<Self, DestinationError> {
        let to = match way {
            Way::Email => Email::parse(text)?.map(|email| email.to_string()),
            Way::Post => Passage::parse(text, ADDRESS_MOST)?.map(|address| {
                let lines = address.as_str().lines().map(str::trim);
                lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
            }),
            Way::Phone => Line::parse(text, NAME_MOST)?.map(|number| number.to_string()),
            Way::Message => return Ok(Self::message(Line::parse(text, NAME_MOST)?.as_ref())),
        };
        Ok(Self { way, to: to.ok_or(DestinationError::Empty)? })
    }

    /// To an account by the provider's own messaging; the account may be unknown.
    #[must_use]
    pub fn message(account: Option<&Line>) -> Self {
        Self { way: Way::Message, to: account.map(ToString::to_string).unwrap_or_default() }
    }

    /// In one line, for lists and the history.
    #[must_use]
    pub fn line(&self) -> String {
        match self.to.as_str() {
            "" => "an account that is not known here".to_owned(),
            to => to.lines().collect::<Vec<_>>().join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claimant(email: &str, address: &str, phone: &str) -> Claimant {
        Claimant {
            signer: Line::parse("Maria Gómez", 99).unwrap(),
            email: Email::parse(email).unwrap(),
            address: Passage::parse(address, 999).unwrap(),
            phone: Line::parse(phone, 99).unwrap(),
            country: Line::parse("United States", 99).unwrap(),
            ..Claimant::default()
        }
    }

    #[test]
    fn the_best_way_that_is_known_is_taken() {
        let street = "Maria Gómez\n12 Canal Street \n\nNew York, NY 10013\nUNITED STATES";
        let way = |email, address, phone| {
            let claimant = claimant(email, address, phone);
            Contact::of_claimant(&claimant).destination().map(|it| (it.way, it.to))
        };
        let to = |way, to: &str| Some((way, to.to_owned()));
        assert_eq!(way("a@b.org", street, "1"), to(Way::Email, "a@b.org"));
        let lines = "Maria Gómez\n12 Canal Street\nNew York, NY 10013\nUNITED STATES";
        assert_eq!(way("", street, "1"), to(Way::Post, lines));
        assert_eq!(way("", "1 Rue", ""), to(Way::Post, "Maria Gómez\n1 Rue\nUnited States"));
        assert_eq!(way("", "", "+1 212"), to(Way::Phone, "+1 212"));
        assert_eq!(way("", "", ""), None);
    }

    #[test]
    fn what_is_typed_is_read_by_its_way() {
        let parse = |way, text| Destination::parse(way, text).map(|it| it.to);
        assert_eq!(parse(Way::Post, " A\r\n\r\n B ").unwrap(), "A\nB");
        assert_eq!(parse(Way::Phone, " +1 212 ").unwrap(), "+1 212");
        assert_eq!(parse(Way::Message, "").unwrap(), "");
        assert_eq!(parse(Way::Email, ""), Err(DestinationError::Empty));
        assert!(matches!(parse(Way::Email, "12 Canal St"), Err(DestinationError::Email(_))));
        assert!(matches!(parse(Way::Phone, "1\n2"), Err(DestinationError::Text(_))));
    }

    #[test]
    fn an_account_may_be_unknown() {
        let account = Line::parse("user 7", 99).unwrap();
        assert_eq!(Destination::message(account.as_ref()).to, "user 7");
        assert_eq!(Destination::message(None).line(), "an account that is not known here");
    }
}
