//! Keeping the passwords that ACNS has a field for out of everything that is kept or shown.
use super::tree::Node;
use crate::{domain::reading::Span, formats::claim::without_user_info};

/// Stands where a password stood.
const WITHHELD: &str = "[withheld]";
/// Shorter ones are withheld where they stand as passwords, not wherever the letters occur.
const WORD_LEAST: usize = 4;
/// Passwords of one document that are looked for in words; the schema allows one.
const PASSWORDS_MOST: usize = 16;

/// What must not be shown of a document.
#[derive(Default)]
pub(super) struct Secrets {
    /// Passwords, so that they can be found where they are repeated in words.
    pub passwords: Vec<String>,
    /// The tags of logins: bytes of the document.
    logins: Vec<Span>,
}

/// The secrets of a document.
pub(super) fn of(root: &Node) -> Secrets {
    let mut found = Secrets::default();
    collect(root, &mut found);
    found
}

fn collect(node: &Node, found: &mut Secrets) {
    if node.name.eq_ignore_ascii_case("Login") {
        found.logins.push(Span { start: node.at, end: node.tag_end });
        let password = node.attribute("Password");
        let new = !found.passwords.iter().any(|it| it == password);
        if password.len() >= WORD_LEAST && new && found.passwords.len() < PASSWORDS_MOST {
            found.passwords.push(password.to_owned());
        }
    }
    for child in &node.children {
        collect(child, found);
    }
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

/// The same for a letter around documents, in which remains of documents may stand.
pub(super) fn scrubbed_letter(text: &str, passwords: &[String]) -> String {
    scrubbed(&without_logins(text), passwords)
}

/// The same for a document as XML, which stays the document it was: names of elements and attributes
/// are no passwords, whatever the password is.
pub(super) fn scrubbed_xml(document: &str, secrets: &Secrets) -> String {
    let mut xml = String::with_capacity(document.len());
    let mut at = 0;
    for login in &secrets.logins {
        xml.push_str(document.get(at..login.start).unwrap_or_default());
        withhold_values(login.of(document), false, &mut xml);
        at = login.end;
    }
    xml.push_str(document.get(at..).unwrap_or_default());
    if secrets.passwords.is_empty() {
        return without_user_info(&xml);
    }
    let both: Vec<String> = secrets.passwords.iter().flat_map(|it| spellings(it)).collect();
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml.as_str();
    while !rest.is_empty() {
        let end = if rest.starts_with(SECTION) {
            out.push_str(SECTION);
            rest = &rest[SECTION.len()..];
            continue;
        } else if rest.starts_with('<') {
            let end = rest.find('>').map_or(rest.len(), |end| end + 1);
            for (number, part) in rest[..end].split('"').enumerate() {
                let quoted = number % 2 == 1;
                out.push_str(if number == 0 { "" } else { "\"" });
                out.push_str(&if quoted { scrubbed(part, &both) } else { part.to_owned() });
            }
            end
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            out.push_str(&scrubbed(&rest[..end], &both));
            end
        };
        rest = &rest[end..];
    }
    without_user_info(&out)
}

/// A password as it is, and as XML writers spell it.
fn spellings(password: &str) -> [String; 3] {
    let least = password.replace('&', "&amp;").replace('<', "&lt;");
    let usual = least.replace('>', "&gt;");
    [password.to_owned(), least, usual]
}

/// Begins text in which `<` means nothing.
const SECTION: &str = "<![CDATA[";

/// Without the values of whatever looks like a `Login`, whose attributes are user name and password.
fn without_logins(xml: &str) -> String {
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(at) = rest.find("Login") {
        let (before, tag) = rest.split_at(at + "Login".len());
        out.push_str(before);
        let name = &before[..at];
        let prefix = name.rfind('<').map(|it| &name[it + 1..]);
        let opens = prefix.is_some_and(|it| it.is_empty() || it.ends_with(':'));
        rest = if opens { withhold_values(tag, true, &mut out) } else { tag };
    }
    out.push_str(rest);
    out
}

/// Copies a tag with nothing between its quotes. In a letter, where nobody knows whether it is a tag,
/// it ends at a bracket; what follows it comes back.
fn withhold_values<'a>(tag: &'a str, in_letter: bool, out: &mut String) -> &'a str {
    let mut open = None;
    for (at, c) in tag.char_indices() {
        match open {
            _ if in_letter && c == '<' => return &tag[at..],
            None if in_letter && c == '>' => return &tag[at..],
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
    ""
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
