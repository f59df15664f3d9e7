//! From a XARF report to a draft. The format has neither statements nor a signature, so the draft lacks them.
use std::collections::HashSet;

use super::report::{Xarf, XarfType};
use crate::{
    domain::{
        draft::{Draft, DraftWork},
        event::Channel,
        notice::Subsection,
    },
    formats::claim::{Claim, Intent, address_line, place_line},
};

impl Xarf {
    /// The texts among the evidence: a report may carry a whole notice, to be read as a letter.
    #[must_use]
    pub fn statements_text(&self) -> String {
        let texts = self.evidence.iter().filter(|it| {
            let sort = it.content_type.trim().to_ascii_lowercase();
            sort == "text/plain" || sort.starts_with("text/plain;")
        });
        let texts = texts.filter_map(|it| std::str::from_utf8(&it.bytes).ok());
        texts.collect::<Vec<_>>().join("\n\n")
    }

    /// In the words of the house. The reporter complains; a sender who is somebody else acts for the
    /// reporter and is the one to write to. In which capacity, the format does not say.
    #[must_use]
    pub fn to_claim(&self) -> Claim {
        let acts_for = self.sender.org != self.reporter.org;
        let owner = match self.work.rights_holder.as_str() {
            "" if acts_for => &self.reporter.org,
            holder => holder,
        };
        let subsection = match self.sort {
            XarfType::LinkSite => Subsection::Link,
            _ => Subsection::Hosting,
        };
        let draft = Draft {
            subsection: subsection.key().to_owned(),
            organisation: self.sender.org.clone(),
            owner: owner.to_owned(),
            email: self.sender.email.clone(),
            works: self.works(),
            locations: self.locations().join("\n"),
            reference: self.report_id.clone(),
            ..Draft::default()
        };
        Claim { draft, intent: Intent::Notice, channel: Channel::Xarf }
    }

    fn works(&self) -> Vec<DraftWork> {
        let work = &self.work;
        let mut description = work.title.trim().to_owned();
        for detail in [&work.identifier, &work.category] {
            if !detail.is_empty() && !description.is_empty() {
                description = format!("{description} ({detail})");
            } else if !detail.is_empty() {
                description.clone_from(detail);
            }
        }
        if description.is_empty() && work.original.is_empty() {
            return vec![];
        }
        vec![DraftWork { kind: String::new(), description, original: work.original.clone() }]
    }

    fn locations(&self) -> Vec<String> {
        let places = &self.places;
        let mut lines: Vec<String> = address_line(&places.url).into_iter().collect();
        lines.extend(places.links.iter().filter_map(|link| address_line(link)));
        if !places.known_by.is_empty() {
            let labelled = |label: &str, value: &str| match (label, value) {
                (_, "") => String::new(),
                ("", value) => value.to_owned(),
                (label, value) => format!("{label} {value}"),
            };
            let mut details: Vec<String> =
                places.known_by.iter().map(|(label, value)| labelled(label, value)).collect();
            details.push(labelled("source", &self.source));
            let port = self.port.map(|it| it.to_string()).unwrap_or_default();
            details.push(labelled("port", &port));
            details.push(format!("at {}", self.at));
            lines.extend(place_line(&details));
        }
        let mut seen = HashSet::new();
        lines.retain(|line| seen.insert(line.clone()));
        lines
    }
}
