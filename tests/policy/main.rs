//! The published policy: what the shipped documents say, and what a document cannot say.

mod documents;
mod faults;
mod pages;
mod provider;

use safeharbor::domain::policy::{Document, Policies, PolicyError};

/// The shipped text of a document.
fn shipped(document: Document) -> &'static str {
    match document {
        Document::Copyright => include_str!("../../policies/copyright.md"),
        Document::CounterNotice => include_str!("../../policies/counter-notice.md"),
        Document::RepeatInfringer => include_str!("../../policies/repeat-infringer.md"),
        Document::Privacy => include_str!("../../policies/privacy.md"),
        Document::Provider => include_str!("../../policies/provider.md"),
        Document::Agent => include_str!("../../policies/agent.md"),
    }
}

/// All shipped documents, one of them with `from` replaced by `to`.
fn with(document: Document, from: &str, to: &str) -> Result<Policies, Vec<PolicyError>> {
    let text = changed(document, from, to);
    let files: Vec<_> = Document::ALL
        .iter()
        .map(|each| (*each, if *each == document { text.as_str() } else { shipped(*each) }))
        .collect();
    Policies::parse(&files)
}

/// A shipped text with its first `from` replaced by `to`.
fn changed(document: Document, from: &str, to: &str) -> String {
    let text = shipped(document);
    assert!(text.contains(from), "{} does not contain {from:?}", document.path());
    text.replacen(from, to, 1)
}

/// The shipped policies.
fn policies() -> Policies {
    with(Document::Agent, "", "").expect("the shipped policies parse")
}

/// The faults of a change, one line each.
fn faults(document: Document, from: &str, to: &str) -> Vec<String> {
    let faults = with(document, from, to).err().unwrap_or_default();
    faults.iter().map(PolicyError::to_string).collect()
}

/// The line, counted from 1, on which a text first stands in a shipped document.
fn line_of(document: Document, text: &str) -> usize {
    let at = shipped(document).find(text).expect("the text stands in the document");
    1 + shipped(document)[..at].matches('\n').count()
}
