//! What a machine format says, whichever it is: a draft, what its sender wants with it, and the door it came through.
use crate::domain::{
    draft::Draft,
    event::Channel,
    keyed::keyed,
    location::{PLACE_MOST, WebAddress},
    text::shown,
};

keyed! {
    /// What the sender of a machine-readable report wants.
    pub enum Intent {
        /// Material is claimed to infringe and shall come down.
        Notice = "notice",
        /// A claim made earlier is taken back; [`Draft::reference`] says which.
        Retraction = "retraction",
        /// Something is said for information only: nobody asks for anything to come down.
        Information = "information",
    }
}

/// A machine-readable report in the words of the house. What the format has no field for (most lack
/// statements and a signature) is absent from the draft, and the verdict will say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The fields, filled as far as the report fills them.
    pub draft: Draft,
    /// What the sender wants.
    pub intent: Intent,
    /// The format it came in.
    pub channel: Channel,
}

/// Characters kept of one detail of a place, so that no file name crowds out the others.
const DETAIL_MOST: usize = 300;
/// How far behind `://` a user name and a password are looked for.
const USER_INFO_MOST: usize = 512;

/// A line of locations for an address in a field of its own: a web address as such, anything else
/// as a place. Wraps are undone, blanks become `%20`, and user names and passwords go.
pub(super) fn address_line(given: &str) -> Option<String> {
    let unwrapped: String = given.lines().map(str::trim).collect();
    if unwrapped.is_empty() {
        return None;
    }
    let address = without_user_info(&unwrapped.split_whitespace().collect::<Vec<_>>().join("%20"));
    match WebAddress::parse(&address) {
        Ok(Some(address)) => Some(address.as_str().to_owned()),
        _ => place_line(&[address]),
    }
}

/// A line of locations in words: what is known of where something is, most telling first.
pub(super) fn place_line(details: &[String]) -> Option<String> {
    let details = details.iter().filter_map(|detail| {
        let detail = detail.split_whitespace().collect::<Vec<_>>().join(" ");
        (!detail.is_empty()).then(|| cut(&shown(&detail), DETAIL_MOST).to_owned())
    });
    let place = details.collect::<Vec<_>>().join(", ");
    (!place.is_empty()).then(|| format!("place: {}", cut(&place, PLACE_MOST).trim_end()))
}

/// The first `most` characters.
fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// Without the user name and password of every address in `text`: they would be kept and shown.
pub(super) fn without_user_info(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at + "://".len());
        kept.push_str(before);
        rest = &after[user_info(after)..];
    }
    kept.push_str(rest);
    kept
}

/// How many bytes behind `://` are user name and password, with their `@`.
fn user_info(after: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || "<>\"'".contains(c);
    let token = after
        .char_indices()
        .find(|(at, c)| ends(*c) || *at >= USER_INFO_MOST)
        .map_or(after, |(end, _)| &after[..end]);
    let authority = token.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    if let Some(at) = authority.rfind('@') {
        return at + 1;
    }
    // What follows the colon of a host is a port: `guest:se/cret@host` holds a careless password.
    let password = authority.split_once(':').filter(|(host, _)| !host.starts_with('['));
    match (password, token.find('@')) {
        (Some((_, port)), Some(at)) if !port.bytes().all(|it| it.is_ascii_digit()) => at + 1,
        _ => 0,
    }
}
