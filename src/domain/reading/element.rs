//! The elements of a letter by the clause that asks for them, and the words that show each.
use std::collections::BTreeMap;

use super::{Found, ReadAs, Reading, Role, Span};
use crate::domain::policy::{CounterElement, Element};

impl Reading {
    /// Where each element that was found is shown: the six of 512(c)(3)(A), or for a counter-notice the
    /// four of 512(g)(3). A retraction and a reversal have none. An element without a span is absent.
    ///
    /// Name, organisation and what was taken out before publication count as contact; whether
    /// that suffices is not decided here.
    #[must_use]
    pub fn elements(&self) -> BTreeMap<&'static str, Vec<Span>> {
        let spans = match self.kind {
            ReadAs::Counter => self.of_counter(),
            ReadAs::Retraction | ReadAs::Reversal => vec![],
            ReadAs::Takedown | ReadAs::Reply | ReadAs::Other => self.of_notice(),
        };
        let found = spans.into_iter().filter(|(_, spans)| !spans.is_empty());
        found
            .map(|(clause, mut spans)| {
                spans.sort_unstable();
                spans.dedup();
                (clause, spans)
            })
            .collect()
    }

    fn of_notice(&self) -> Vec<(&'static str, Vec<Span>)> {
        let mut works = spans(&self.works);
        works.extend(self.at(&[Role::Own]));
        let stated = |wanted: Element| {
            let made = self.statements.iter().filter(move |(kind, _)| kind.element() == wanted);
            (wanted.clause(), made.map(|(_, span)| *span).collect())
        };
        vec![
            (Element::Signature.clause(), spans(&self.signatures)),
            (Element::Work.clause(), works),
            (Element::Location.clause(), self.at(&[Role::Claimed])),
            (Element::Contact.clause(), self.sender.spans()),
            stated(Element::GoodFaith),
            stated(Element::Authority),
        ]
    }

    fn of_counter(&self) -> Vec<(&'static str, Vec<Span>)> {
        let stated = |wanted: CounterElement| {
            let made =
                self.counter_statements.iter().filter(move |(kind, _)| kind.element() == wanted);
            made.map(|(_, span)| *span).collect::<Vec<_>>()
        };
        let mut consent = stated(CounterElement::Consent);
        consent.extend(self.sender.spans());
        vec![
            (CounterElement::Signature.clause(), spans(&self.signatures)),
            (CounterElement::Material.clause(), self.at(&[Role::Claimed, Role::Unclear])),
            (CounterElement::Mistake.clause(), stated(CounterElement::Mistake)),
            (CounterElement::Consent.clause(), consent),
        ]
    }

    fn at(&self, roles: &[Role]) -> Vec<Span> {
        let addresses = self.addresses.iter().filter(|address| roles.contains(&address.role));
        addresses.map(|address| address.span).collect()
    }
}

impl super::Sender {
    /// Everything that was given, also what cannot be read any more.
    fn spans(&self) -> Vec<Span> {
        let given = [&self.name, &self.organisation, &self.email, &self.phone, &self.address];
        given
            .into_iter()
            .flatten()
            .map(|found| found.span)
            .chain(self.removed.iter().copied())
            .collect()
    }
}

fn spans(found: &[Found]) -> Vec<Span> {
    found.iter().map(|found| found.span).collect()
}
