//! The copy of a counter-notice that the claimant gets, 512(g)(2)(B): one text for preview and letter.
use askama::Template;

use super::{quote::quoted, words::Words};
use crate::domain::{
    counter::{
        notice::CounterNotice,
        words::{Editions, Stated},
    },
    location::{Location, WebAddress},
    number::CaseNumber,
    text::{Line, Passage, shown},
};

#[derive(Template)]
#[template(path = "letters/counter_copy.txt")]
struct Copy<'a> {
    words: Words,
    number: &'a CaseNumber,
    notice: &'a CounterNotice,
    stated: Vec<Stated<'a>>,
}

/// Everything the claimant is given of a counter-notice, in plain text: name, address and telephone
/// number are in it, the e-mail address is not. When it arrived, the letter around it says.
#[must_use]
pub fn copy(number: &CaseNumber, editions: Editions<'_>, notice: &CounterNotice) -> String {
    // The subscriber was shown this very text: what the claimant gets is no translation of it.
    let copy = Copy { words: Words::default(), number, notice, stated: editions.stated(notice) };
    let text = copy.render().expect("a template over values does not fail");
    text.trim_end().to_owned()
}

impl Copy<'_> {
    /// As typed, with nothing in it that hides or reorders text.
    fn line(&self, value: Option<&Line>) -> String {
        value.map_or_else(|| self.not_given(), |value| shown(value.as_str()))
    }

    /// Every line is marked as the subscriber's, so that none can pass for a heading or a link of ours.
    fn passage(&self, value: Option<&Passage>) -> String {
        value.map_or_else(|| self.not_given(), |value| quoted(value.as_str()))
    }

    fn items(&self) -> Vec<(u32, String)> {
        let items = self.notice.material.items.iter();
        items.map(|item| (item.position, shown(&where_it_was(&item.location)))).collect()
    }

    fn signed_on(&self) -> String {
        let date = self.notice.signature.as_ref().and_then(|signature| signature.signed_on);
        date.map_or_else(|| self.not_given(), |date| self.words.day(date))
    }

    fn signature(&self) -> Option<&Line> {
        self.notice.signature.as_ref().map(|signature| &signature.name)
    }

    fn not_given(&self) -> String {
        self.words.say("letter-all-not-given")
    }
}

/// As people read it: `place:` is a word of our forms, not of letters.
fn where_it_was(location: &Location) -> String {
    let address = location.address.as_ref().map(WebAddress::as_str);
    let parts = [address, location.place.as_ref().map(Line::as_str)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
