//! Keeping what a letter says although nobody can be asked to correct it: a form is shown again, a letter is not.
use jiff::Timestamp;

use super::{
    draft::{Draft, DraftWork, Problem},
    location::{Location, PLACE_MOST},
    notice::{DESCRIPTION_MOST, LOCATIONS_MOST, Notice, WORKS_MOST},
    party::{ADDRESS_MOST, NAME_MOST},
    policy::CopyrightPolicy,
    text::shown,
};

impl Draft {
    /// A notice of everything that can be read, and what could not be kept in its field. No location
    /// is lost: a line that is no address stays as the description of a place. A draft of more
    /// locations than one notice holds is [`split`](Self::split) first.
    #[must_use]
    pub fn salvage(&self, policy: &CopyrightPolicy, now: Timestamp) -> (Notice, Vec<Problem>) {
        self.tidied().read(policy, now)
    }

    /// Drafts of at most as many locations as one notice holds, all else being the same.
    #[must_use]
    pub fn split(self) -> Vec<Self> {
        let lines: Vec<&str> = self.locations.lines().filter(|it| !it.trim().is_empty()).collect();
        if lines.len() <= LOCATIONS_MOST {
            return vec![self];
        }
        let part = |lines: &[&str]| Self { locations: lines.join("\n"), ..self.clone() };
        lines.chunks(LOCATIONS_MOST).map(part).collect()
    }

    fn tidied(&self) -> Self {
        let line = |text: &str| cut(&one_line(text), NAME_MOST);
        let passage = |text: &str, most| cut(&shown(text), most);
        let mut works: Vec<DraftWork> = self
            .works
            .iter()
            .map(|work| DraftWork {
                kind: work.kind.clone(),
                description: match passage(&work.description, DESCRIPTION_MOST) {
                    // The statute asks for the work to be identified; its address does so.
                    text if text.trim().is_empty() => passage(&work.original, DESCRIPTION_MOST),
                    text => text,
                },
                original: work.original.clone(),
            })
            .collect();
        if let Some(rest) = works.get(WORKS_MOST - 1..).filter(|rest| rest.len() > 1) {
            let together: Vec<&str> = rest.iter().map(|work| work.description.as_str()).collect();
            let description = cut(&together.join("\n"), DESCRIPTION_MOST);
            works.truncate(WORKS_MOST - 1);
            works.push(DraftWork { description, ..DraftWork::default() });
        }
        let locations: Vec<String> = self.locations.lines().map(located).collect();
        let quoted = self.quoted.iter();
        Self {
            signer: line(&self.signer),
            organisation: line(&self.organisation),
            owner: line(&self.owner),
            email: line(&self.email),
            phone: line(&self.phone),
            address: passage(&self.address, ADDRESS_MOST),
            country: line(&self.country),
            works,
            locations: locations.join("\n"),
            quoted: quoted.map(|(kind, words)| (*kind, passage(words, DESCRIPTION_MOST))).collect(),
            reference: line(&self.reference),
            signature: line(&self.signature),
            added: self
                .added
                .iter()
                .map(|(key, words)| (key.clone(), passage(words, ADDRESS_MOST)))
                .collect(),
            ..self.clone()
        }
    }
}

/// The line itself where it parses, or else a place in its words.
fn located(line: &str) -> String {
    match Location::parse(line) {
        Ok(_) => line.to_owned(),
        Err(_) => format!("place: {}", cut(&one_line(line), PLACE_MOST)),
    }
}

fn one_line(text: &str) -> String {
    shown(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The first `most` characters.
fn cut(text: &str, most: usize) -> String {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end]).to_owned()
}
