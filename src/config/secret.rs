//! Addresses that may hold a password: kept whole, shown without it.
use std::{borrow::Cow, fmt};

use serde::Deserialize;
use url::Url;

/// The address of a database or a mail server. Whatever prints it prints no password.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct SecretUrl(String);

impl SecretUrl {
    /// The whole address, for the driver that connects.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether none was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a mail server is sent the password for everybody on the way to read.
    #[must_use]
    pub fn sends_password_in_clear(&self) -> bool {
        let url = Url::parse(&self.0);
        url.is_ok_and(|url| {
            let local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
            let clear = !url.query_pairs().any(|(_, value)| value == "required");
            url.scheme() == "smtp" && url.password().is_some() && clear && !local
        })
    }
}

/// A secret that is no address. Whatever prints it prints nothing of it.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Hidden(String);

impl Hidden {
    /// The secret, for the driver that signs with it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "[none]" } else { "[not shown]" })
    }
}

impl From<&str> for SecretUrl {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

impl fmt::Display for SecretUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(url) = Url::parse(&self.0) else { return f.write_str("[not shown]") };
        let after_host = &url[url::Position::BeforePath..];
        // A password with an unescaped `/` or `#` ends up behind the host, together with the `@`.
        if url.cannot_be_a_base() || after_host.contains('@') {
            return write!(f, "{}:[not shown]", url.scheme());
        }
        // Without a host it is a socket on this machine.
        write!(f, "{}://{}", url.scheme(), url.host_str().unwrap_or_default())?;
        if let Some(port) = url.port() {
            write!(f, ":{port}")?;
        }
        f.write_str(url.path())
    }
}

impl fmt::Debug for SecretUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text of somebody else's making, such as an error, without what stands between `://` and `@`
/// in any word of it, and without what follows a `password=`.
#[must_use]
pub fn redacted(text: &str) -> Cow<'_, str> {
    if !text.contains("://") && !text.contains("password=") {
        return Cow::Borrowed(text);
    }
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let mut word = word.to_owned();
        if let (Some(start), Some(end)) = (word.find("://"), word.rfind('@'))
            && start < end
        {
            word.replace_range(start + 3..end, "…");
        }
        if let Some(start) = word.find("password=") {
            let start = start + "password=".len();
            let end = word[start..].find(['&', '"', '\n', ' ']).map_or(word.len(), |at| start + at);
            word.replace_range(start..end, "…");
        }
        word
    });
    Cow::Owned(words.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_shows_its_password() {
        for url in [
            "postgres://user:hunter2@db.example/name",
            "postgres://user:hunter2@db.example:5433/name?sslmode=require",
            "postgres://db.example/name?user=u&password=hunter2",
            "postgres://user:pa/hunter2@db.example/name",
            "postgres://user:12#hunter2@db.example/name",
            "postgres://user:12?hunter2@db.example/name",
            "postgres://user:hunter2@@db.example/name",
            "postgres:user:hunter2@db.example",
            "smtp://hunter2@mail.example",
            "postgres:hunter2",
            "hunter2",
        ] {
            let secret = SecretUrl::from(url);
            for shown in [secret.to_string(), format!("{secret:?}"), format!("{secret:#?}")] {
                assert!(!shown.contains("hunter2"), "{url} is shown as {shown}");
            }
            let error = format!("cannot read \"{url}\" for key `x`");
            if url.contains("://") {
                assert!(!redacted(&error).contains("hunter2"), "{}", redacted(&error));
            }
        }
        let shown = SecretUrl::from("postgres://user:hunter2@db.example:5433/name?a=b").to_string();
        assert_eq!(shown, "postgres://db.example:5433/name");
        let socket = SecretUrl::from("postgres:///name?host=/run/postgresql&user=u");
        assert_eq!(socket.to_string(), "postgres:///name");
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in ["nothing to hide", "see https://safeharbor.example/a and b@c.example", ""] {
            assert_eq!(redacted(text), text);
        }
    }
}
