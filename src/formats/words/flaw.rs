//! What is wrong with something typed, said to a visitor.
use super::{Phrase, Words};
use crate::domain::{
    flaw::Wrong,
    location::AddressError,
    notice::{LOCATIONS_MOST, WORKS_MOST},
    party::EmailError,
    text::TextError,
};

impl Words {
    /// A whole sentence for what is wrong with the field of this label: on top of a form, and again
    /// beside the field.
    #[must_use]
    pub fn flaw(self, wrong: &Wrong, label: &str) -> String {
        let said = match wrong {
            Wrong::Text(error) | Wrong::Email(EmailError::Text(error)) => self.text(error),
            Wrong::Email(EmailError::Shape) => self.tell("flaw-email"),
            Wrong::Address(error) => self.address(error),
            Wrong::Line { number, why } => return self.line(*number, why),
            Wrong::MoreLines(many) => return self.tell("flaw-more").with("many", many).to_string(),
            Wrong::TooManyLines(many) => {
                self.tell("flaw-lines").with("many", many).with("most", LOCATIONS_MOST)
            }
            Wrong::TooManyWorks(many) => {
                self.tell("flaw-works").with("many", many).with("most", WORKS_MOST)
            }
            Wrong::Subsection => self.tell("flaw-subsection"),
            Wrong::Capacity => self.tell("flaw-capacity"),
            Wrong::Kind => self.tell("flaw-kind"),
            Wrong::Undescribed => self.tell("flaw-undescribed"),
            Wrong::Answer => self.tell("flaw-answer"),
            Wrong::Future => self.tell("flaw-future"),
            Wrong::NoDate => self.tell("flaw-date"),
            Wrong::Said(what) => self.tell("flaw-said").with("what", what),
        };
        said.with("label", label).to_string()
    }

    /// A whole sentence for why a line of the list of locations is none.
    #[must_use]
    pub fn line(self, number: usize, why: &AddressError) -> String {
        let said = match why {
            AddressError::Text(TextError::TooLong { most, found }) => {
                self.tell("flaw-line-long").with("found", found).with("most", most)
            }
            AddressError::Text(TextError::Control(c) | TextError::Direction(c)) => {
                self.tell("flaw-line-sign").with("sign", code(*c))
            }
            AddressError::Text(TextError::LineBreak) => self.tell("flaw-line-break"),
            AddressError::Scheme(scheme) => self.tell("flaw-line-scheme").with("scheme", scheme),
            AddressError::Shape => self.tell("flaw-line-address"),
            AddressError::Credentials => self.tell("flaw-line-password"),
            AddressError::Private(host) => self.tell("flaw-line-private").with("host", host),
        };
        said.with("line", number).to_string()
    }

    fn address(self, error: &AddressError) -> Phrase {
        match error {
            AddressError::Text(error) => self.text(error),
            AddressError::Scheme(scheme) => self.tell("flaw-scheme").with("scheme", scheme),
            AddressError::Shape => self.tell("flaw-address"),
            AddressError::Credentials => self.tell("flaw-password"),
            AddressError::Private(host) => self.tell("flaw-private").with("host", host),
        }
    }

    fn text(self, error: &TextError) -> Phrase {
        match error {
            TextError::TooLong { most, found } => {
                self.tell("flaw-long").with("found", found).with("most", most)
            }
            TextError::Control(c) => self.tell("flaw-control").with("sign", code(*c)),
            TextError::LineBreak => self.tell("flaw-break"),
            TextError::Direction(c) => self.tell("flaw-direction").with("sign", code(*c)),
        }
    }
}

fn code(sign: u32) -> String {
    format!("U+{sign:04X}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_say_in_english_what_programs_are_told() {
        let long = TextError::TooLong { most: 10, found: 11 };
        let all = [
            Wrong::Text(long.clone()),
            Wrong::Text(TextError::Control(0)),
            Wrong::Text(TextError::LineBreak),
            Wrong::Text(TextError::Direction(0x202E)),
            Wrong::Email(EmailError::Shape),
            Wrong::Address(AddressError::Scheme("ftp".to_owned())),
            Wrong::Address(AddressError::Shape),
            Wrong::Address(AddressError::Credentials),
            Wrong::Address(AddressError::Private("10.0.0.1".to_owned())),
            Wrong::TooManyLines(5_001),
            Wrong::TooManyWorks(101),
            Wrong::Subsection,
            Wrong::Capacity,
            Wrong::Kind,
            Wrong::Undescribed,
            Wrong::Answer,
            Wrong::Future,
            Wrong::NoDate,
            Wrong::Said("is odd".to_owned()),
        ];
        for wrong in all {
            let said = Words::default().flaw(&wrong, "Label");
            assert_eq!(said, format!("“Label” {wrong}."));
        }
    }

    #[test]
    fn a_line_is_named_by_its_number() {
        let line = |why| Words::default().flaw(&Wrong::Line { number: 7, why }, "unused");
        assert_eq!(
            line(AddressError::Scheme("ftp".to_owned())),
            "Line 7 starts with ftp: and only http:// and https:// addresses can be located."
        );
        let sign = AddressError::Text(TextError::Direction(0x202E));
        assert!(line(sign).contains("(U+202E)"));
        assert!(line(AddressError::Private("a.local".to_owned())).contains("a.local"));
    }
}
