//! `{{name}}` in a body stands for data of the policies, so that nothing is written twice.

use super::help::Figure;
use crate::domain::keyed::keyed;

keyed! {
    /// What can be inserted into a body. A block stands on a line of its own.
    pub enum Insertion {
        /// Block: the designated agent.
        Agent = "agent",
        /// The agent's electronic mail address, as a link.
        AgentEmail = "agent.email",
        /// Block: the elements of a notice, with their clauses.
        Elements = "elements",
        /// Block: the statements of a notice, word for word.
        Statements = "statements",
        /// The declaration of a signer outside the United States.
        Declaration = "declaration.abroad",
        /// What knowing misrepresentation costs.
        Misrepresentation = "warnings.misrepresentation",
        /// The reminder of fair use.
        FairUse = "warnings.fair_use",
        /// Block: what the policy asks for on top of the statute.
        Fields = "fields",
        /// Block: who sees which field of a notice.
        Recipients = "recipients",
        /// Block: the elements of a counter-notice, with their clauses.
        CounterElements = "counter.elements",
        /// Block: the statements of a counter-notice, word for word.
        CounterStatements = "counter.statements",
        /// The declaration of a subscriber outside the United States.
        CounterDeclaration = "counter.declaration.abroad",
        /// What knowing misrepresentation in a counter-notice costs.
        CounterMisrepresentation = "counter.misrepresentation",
        /// That the claimant gets a copy of a counter-notice.
        CounterCopy = "counter.copy",
        /// Block: who sees which field of a counter-notice.
        CounterRecipients = "counter.recipients",
        /// The strike that brings a warning.
        WarnAt = "steps.warn_at",
        /// The strike that restricts the account.
        RestrictAt = "steps.restrict_at",
        /// The strike at which a person considers ending the account.
        TerminateAt = "steps.terminate_at",
        /// The months after which a strike no longer counts.
        ExpiresAfter = "steps.expires_after_months",
        /// The sentence that says what counts as one strike together.
        Grouping = "steps.grouping",
        /// Years for which a closed case is kept.
        CaseYears = "retention.case_years",
        /// Months for which a notice without effect is kept.
        IneffectiveMonths = "retention.ineffective_months",
        /// Days for which network addresses are kept.
        NetworkDays = "retention.network_days",
        /// Block: the provider's name and street address.
        Provider = "provider",
        /// The provider's legal name.
        LegalName = "provider.legal_name",
        /// The provider's other names.
        AlternateNames = "provider.alternate_names",
        /// The provider's hosts.
        Hosts = "provider.hosts",
        /// The district in which the provider may be found.
        District = "provider.federal_district",
        /// The zone in which days are counted.
        TimeZone = "provider.time_zone",
        /// Where other matters are answered.
        Support = "provider.support",
        /// Block: where matters other than copyright go.
        Routing = "routing",
    }
}

impl Insertion {
    /// Whether it fills several lines and so needs one of its own.
    #[must_use]
    pub const fn is_block(self) -> bool {
        matches!(
            self,
            Self::Agent
                | Self::Elements
                | Self::Statements
                | Self::Fields
                | Self::Recipients
                | Self::CounterElements
                | Self::CounterStatements
                | Self::CounterRecipients
                | Self::Provider
                | Self::Routing
        )
    }
}

/// Which insertions a text may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Below the front matter of a policy: any.
    Body,
    /// Below the front matter of a help article: any, and the figures of this house.
    Article,
    /// A Markdown text of the front matter: none that is a block, for a block may show that text.
    Line,
    /// Plain text, which must stand for itself wherever it is shown: none.
    Nowhere,
}

/// An insertion that cannot be made.
pub(super) struct Fault {
    /// Lines below the first, counted from 0.
    pub line: usize,
    pub expected: String,
    pub found: String,
}

/// Every insertion that cannot be made.
pub(super) fn faults(text: &str, place: Place) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (line, content) in text.lines().enumerate() {
        for part in parts(content) {
            let expected = match part {
                Part::Text(_) => continue,
                _ if place == Place::Nowhere => {
                    "plain text (insertions belong in the body)".to_owned()
                }
                Part::Open => "}} on the same line as {{".to_owned(),
                Part::Name(name) => match is_block(name, place) {
                    None => format!("{{{{name}}}} with a name out of {}", names(place)),
                    Some(false) => continue,
                    Some(_) if place == Place::Line => "an insertion of one line".to_owned(),
                    Some(_) if whole_line(content) => continue,
                    Some(_) => format!("{{{{{name}}}}} on a line of its own"),
                },
            };
            faults.push(Fault { line, expected, found: format!("\"{}\"", content.trim()) });
        }
    }
    faults
}

/// Whether what a name stands for fills several lines; none where nothing is known by this name.
fn is_block(name: &str, place: Place) -> Option<bool> {
    let figure = || (place == Place::Article).then(|| Figure::from_key(name)).flatten();
    Insertion::from_key(name).map(Insertion::is_block).or_else(|| figure().map(|_| false))
}

/// Replaces every figure by what `show` makes of it, and leaves every other insertion as it is.
pub(super) fn expand_figures(text: &str, show: impl Fn(Figure) -> String) -> String {
    let mut expanded = String::new();
    for line in text.lines() {
        for part in parts(line) {
            match part {
                Part::Text(text) => expanded.push_str(text),
                Part::Open => expanded.push_str("{{"),
                Part::Name(name) => {
                    let other = || format!("{{{{{name}}}}}");
                    expanded.push_str(&Figure::from_key(name).map_or_else(other, &show));
                }
            }
        }
        expanded.push('\n');
    }
    expanded
}

/// Replaces every insertion by what `show` makes of it. Blocks get blank lines around them.
pub(super) fn expand(text: &str, show: impl Fn(Insertion) -> String) -> String {
    let mut expanded = String::new();
    for line in text.lines() {
        for part in parts(line) {
            match part {
                Part::Text(text) => expanded.push_str(text),
                Part::Open => expanded.push_str("{{"),
                Part::Name(name) => match Insertion::from_key(name) {
                    Some(block) if block.is_block() => {
                        expanded.push('\n');
                        expanded.push_str(&show(block));
                        expanded.push('\n');
                    }
                    Some(word) => expanded.push_str(&show(word)),
                    None => expanded.push_str(name),
                },
            }
        }
        expanded.push('\n');
    }
    expanded
}

/// A piece of a line.
enum Part<'t> {
    Text(&'t str),
    Name(&'t str),
    /// `{{` without `}}`; the rest of the line follows as text.
    Open,
}

fn parts(line: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("{{") {
        parts.push(Part::Text(before));
        let (part, after) = match after.split_once("}}") {
            Some((name, after)) => (Part::Name(name.trim()), after),
            None => (Part::Open, after),
        };
        parts.push(part);
        rest = after;
    }
    parts.push(Part::Text(rest));
    parts
}

fn whole_line(line: &str) -> bool {
    line.starts_with("{{") && line.ends_with("}}") && line.matches("{{").count() == 1
}

fn names(place: Place) -> String {
    let figures = if place == Place::Article { Figure::ALL } else { &[] };
    let known = Insertion::ALL.iter().map(|known| known.key());
    known.chain(figures.iter().map(|known| known.key())).collect::<Vec<_>>().join(", ")
}
