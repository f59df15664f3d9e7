//! Where a provider is reached besides its designated agent and its support: never the door for a notice.
use url::Url;

/// Channels that an operator may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// A forum where people help each other.
    pub forum: Option<Url>,
    /// Accounts in social networks.
    pub social: Vec<Url>,
}

/// An address as people read it: without scheme and last slash.
#[must_use]
pub fn shown(address: &Url) -> String {
    let text = address.as_str();
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    rest.trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_as_people_read_it() {
        let url = Url::parse("https://social.example/@media/").expect("an address");
        assert_eq!(shown(&url), "social.example/@media");
    }
}
