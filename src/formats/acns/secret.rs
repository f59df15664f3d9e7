//! Keeping the passwords that ACNS has a field for out of everything that is kept or shown.
use super::tree::Node;
use crate::formats::claim::without_user_info;

/// Stands where a password stood.
const WITHHELD: &str = "[withheld]";
/// Shorter ones are withheld where they stand as passwords, not wherever the letters occur.
const WORD_LEAST: usize = 4;
/// Logins whose passwords are looked for in words; the schema allows one.
const LOGINS_MOST: usize = 16;

/// The passwords of a document, so that they can be found where they are repeated in words.
pub(super) fn passwords(root: &Node) -> Vec<String> {
    let mut found = Vec::new();
    let logins = root.all("Source").flat_map(|source| source.all("Login"));
    for login in logins.take(LOGINS_MOST) {
        let password = login.attribute("Password");
        if password.len() >= WORD_LEAST && !found.iter().any(|it| it == password) {
            found.push(password.to_owned());
        }
    }
    found
}

/// `text` without user names and passwords in addresses, and without these `passwords`.
pub(super) fn scrubbed(text: &str, passwords: &[String]) -> String {
    let mut text = without_user_info(text);
    for password in passwords {
        text = withheld(&text, password);
    }
    text
}

/// The same for everything in `node`.
pub(super) fn scrub(node: &mut Node, passwords: &[String]) {
    node.text = scrubbed(&node.text, passwords);
    for (_, value) in &mut node.attributes {
        *value = scrubbed(value, passwords);
    }
    for child in &mut node.children {
        scrub(child, passwords);
    }
}

/// The same for a document as XML, where a login stands in attributes.
pub(super) fn scrubbed_xml(xml: &str, passwords: &[String]) -> String {
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(at) = rest.find("Login") {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let opens = before
            .rfind('<')
            .is_some_and(|it| before[it + 1..].is_empty() || before[it + 1..].ends_with(':'));
        let end = if opens { tag.find('>').unwrap_or(tag.len()) } else { "Login".len() };
        if opens {
            withhold_values(&tag[..end], &mut out)
        } else {
            out.push_str(&tag[..end])
        }
        rest = &tag[end..];
    }
    out.push_str(rest);
    let escaped = passwords.iter().map(|it| it.replace('&', "&amp;").replace('<', "&lt;"));
    let both: Vec<String> = passwords.iter().cloned().chain(escaped).collect();
    scrubbed(&out, &both)
}

/// A tag with nothing between the quotes.
fn withhold_values(tag: &str, out: &mut String) {
    let mut open = None;
    for c in tag.chars() {
        match open {
            None => {
                out.push(c);
                if c == '"' || c == '\'' {
                    open = Some(c);
                    out.push_str(WITHHELD);
                }
            }
            Some(quote) if c == quote => {
                out.push(c);
                open = None;
            }
            Some(_) => {}
        }
    }
}

/// `password` where it stands as a word of its own.
fn withheld(text: &str, password: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = None;
    let mut rest = text;
    while let Some(at) = rest.find(password) {
        let (before, after) = (&rest[..at], &rest[at + password.len()..]);
        let within = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        out.push_str(before);
        if within(before.chars().next_back().or(last)) || within(after.chars().next()) {
            out.push_str(password);
        } else {
            out.push_str(WITHHELD);
        }
        last = password.chars().next_back();
        rest = after;
    }
    out.push_str(rest);
    out
}
