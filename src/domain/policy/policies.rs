//! The six documents together.

use super::block::Numbered;
use super::markdown::{self, Html};
use super::numbered;
use super::{
    Agent, CopyrightPolicy, CounterNoticePolicy, Document, Edition, Placeholder, PolicyError,
    PrivacyNotice, Provider, RepeatInfringerPolicy, Route, Version,
};

/// All documents of one provider, each complete. To show an old edition of one beside the
/// current others, replace that part: `Policies { copyright: old, ..current.clone() }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policies {
    /// `copyright.md`
    pub copyright: CopyrightPolicy,
    /// `counter-notice.md`
    pub counter_notice: CounterNoticePolicy,
    /// `repeat-infringer.md`
    pub repeat_infringer: RepeatInfringerPolicy,
    /// `privacy.md`
    pub privacy: PrivacyNotice,
    /// `provider.md`
    pub provider: Provider,
    /// `agent.md`
    pub agent: Agent,
}

impl Policies {
    /// Reads the six documents and reports the faults of all of them at once.
    ///
    /// # Errors
    /// Every fault, document by document; one that is lacking or given twice is a fault.
    pub fn parse(files: &[(Document, &str)]) -> Result<Self, Vec<PolicyError>> {
        let mut faults = Vec::new();
        let copyright = part(files, Document::Copyright, CopyrightPolicy::parse, &mut faults);
        let counter = part(files, Document::CounterNotice, CounterNoticePolicy::parse, &mut faults);
        let repeat =
            part(files, Document::RepeatInfringer, RepeatInfringerPolicy::parse, &mut faults);
        let privacy = part(files, Document::Privacy, PrivacyNotice::parse, &mut faults);
        let provider = part(files, Document::Provider, Provider::parse, &mut faults);
        let agent = part(files, Document::Agent, Agent::parse, &mut faults);
        let all = move || {
            Some(Self {
                copyright: copyright?,
                counter_notice: counter?,
                repeat_infringer: repeat?,
                privacy: privacy?,
                provider: provider?,
                agent: agent?,
            })
        };
        all().ok_or(faults)
    }

    /// What every edition has: title, date, body, version.
    #[must_use]
    pub const fn edition(&self, document: Document) -> &Edition {
        match document {
            Document::Copyright => &self.copyright.edition,
            Document::CounterNotice => &self.counter_notice.edition,
            Document::RepeatInfringer => &self.repeat_infringer.edition,
            Document::Privacy => &self.privacy.edition,
            Document::Provider => &self.provider.edition,
            Document::Agent => &self.agent.edition,
        }
    }

    /// The version of one document.
    #[must_use]
    pub const fn version(&self, document: Document) -> Version {
        self.edition(document).version()
    }

    /// The body of a document as Markdown, with the data inserted.
    #[must_use]
    pub fn markdown(&self, document: Document) -> String {
        self.expand(&self.edition(document).body)
    }

    /// The body of a document as a page, with the data inserted.
    #[must_use]
    pub fn html(&self, document: Document) -> Numbered {
        numbered::number(&self.markdown(document))
    }

    /// Where a matter other than copyright goes, as HTML.
    #[must_use]
    pub fn routing(&self, route: Route) -> Html {
        markdown::render(&self.expand(&self.provider.routing.get(route).text))
    }

    /// What must still be filled in before the service can go public: 37 CFR 201.38(b) wants
    /// the provider's and the agent's true particulars.
    #[must_use]
    pub fn placeholders(&self) -> Vec<Placeholder> {
        let (provider, agent) = (&self.provider.edition, &self.agent.edition);
        provider.placeholders.iter().chain(&agent.placeholders).cloned().collect()
    }
}

/// Reads one document out of the files; it must be there once.
fn part<T>(
    files: &[(Document, &str)],
    document: Document,
    parse: impl Fn(&str) -> Result<T, Vec<PolicyError>>,
    faults: &mut Vec<PolicyError>,
) -> Option<T> {
    let mut texts = files.iter().filter(|(of, _)| *of == document);
    let (Some((_, text)), None) = (texts.next(), texts.next()) else {
        let (line, key) = (1, "front matter".to_owned());
        let expected = "the document to be there once".to_owned();
        faults.push(PolicyError { document, line, key, expected, found: None });
        return None;
    };
    parse(text).map_err(|new| faults.extend(new)).ok()
}
