//! From an ACNS document to a draft: works, and locations in addresses or, for file sharing, in words.
use std::collections::HashSet;

use super::notice::{AcnsNotice, Item};
use crate::{
    domain::{
        draft::{Draft, DraftWork},
        event::Channel,
    },
    formats::claim::{Claim, address_line, place_line},
};

impl AcnsNotice {
    /// In the words of the house. Statements and signature are absent: a caller may read
    /// [`statements_text`](Self::statements_text) and the letter around the document for them.
    #[must_use]
    pub fn to_claim(&self) -> Claim {
        let who = &self.complainant;
        let draft = Draft {
            signer: who.contact.clone(),
            organisation: who.entity.clone(),
            email: who.email.clone(),
            phone: who.phone.clone(),
            address: who.address.clone(),
            works: self.works(),
            locations: self.locations().join("\n"),
            reference: self.case.clone(),
            ..Draft::default()
        };
        Claim { draft, intent: self.intent, channel: Channel::Acns }
    }

    /// Each work once, however many files there are of it.
    fn works(&self) -> Vec<DraftWork> {
        let mut seen = HashSet::new();
        let works = self.items.iter().filter_map(|item| {
            let description = match (item.title.as_str(), item.artist.as_str()) {
                ("", "") if item.file.is_empty() => return None,
                ("", "") => format!("File {}", item.file),
                ("", artist) => format!("{} by {artist}", item.file).trim().to_owned(),
                (title, "") => title.to_owned(),
                (title, artist) => format!("{title} by {artist}"),
            };
            let new = seen.insert(description.to_lowercase());
            new.then(|| DraftWork { description, ..DraftWork::default() })
        });
        works.collect()
    }

    fn locations(&self) -> Vec<String> {
        if self.items.is_empty() {
            return self.location(&Item::default()).into_iter().collect();
        }
        let mut seen = HashSet::new();
        let lines = self.items.iter().filter_map(|item| self.location(item));
        lines.filter(|line| seen.insert(line.clone())).collect()
    }

    /// The address of the file; the folder it is in and its name; or who offered it, when and how.
    fn location(&self, item: &Item) -> Option<String> {
        if let Some(line) = address_line(&item.url) {
            return Some(if line.starts_with("place: ") {
                self.place(&item.url, item)?
            } else {
                line
            });
        }
        match address_line(&self.source.url) {
            Some(line) if !line.starts_with("place: ") => {
                let file = place_line(&[labelled("file", &item.file)]);
                let file = file.as_deref().and_then(|it| it.strip_prefix("place: "));
                Some(file.map(|file| format!("{line} {file}")).unwrap_or(line))
            }
            _ => self.place(&self.source.url, item),
        }
    }

    fn place(&self, url: &str, item: &Item) -> Option<String> {
        let source = &self.source;
        let seen = if item.seen.given.is_empty() { &source.seen } else { &item.seen };
        let how = match (source.protocol.as_str(), source.application.as_str()) {
            (protocol, "") => protocol.to_owned(),
            (protocol, application) => format!("{protocol} ({application})").trim().to_owned(),
        };
        let hash = if item.hash_type.is_empty() { "hash" } else { &item.hash_type };
        let size = item.size.map(|bytes| format!("{bytes} bytes")).unwrap_or_default();
        // The time alone is nowhere.
        let somewhere = [url, &source.ip, &source.host, &item.file, &item.hash];
        if somewhere.iter().all(|it| it.is_empty()) {
            return None;
        }
        let address = address_line(url).unwrap_or_default();
        place_line(&[
            address.strip_prefix("place: ").unwrap_or(&address).to_owned(),
            labelled("IP address", &source.ip),
            labelled("port", &source.port),
            labelled("at", &seen.shown()),
            how,
            labelled(hash, &item.hash),
            labelled("file", &item.file),
            size,
            labelled("host", &source.host),
            labelled("user", &source.user),
        ])
    }
}

fn labelled(label: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!("{label} {value}") }
}
