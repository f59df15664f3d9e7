//! Every sentence that a visitor reads, in the visitor's language: looked up in the catalogue under
//! `templates/words`, where English is complete and stands in for what a translation lacks.
mod catalogue;
mod flaw;
mod phrase;
mod time;

pub use phrase::{Phrase, ToValue};

use crate::domain::language::Language;

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Words(Language);

impl Words {
    /// Of this language.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        Self(language)
    }

    /// Which language they are of.
    #[must_use]
    pub const fn language(self) -> Language {
        self.0
    }

    /// The message with this name, which takes no values.
    #[must_use]
    pub fn say(self, name: &'static str) -> String {
        Phrase::new(self.0, name).to_string()
    }

    /// The message with this name; what it speaks of is told with [`Phrase::with`].
    #[must_use]
    pub fn tell(self, name: &'static str) -> Phrase {
        Phrase::new(self.0, name)
    }

    /// A translation of a sentence that English words fixed as `original`: none for readers of English,
    /// and none where the provider has chosen another sentence than the one that was translated.
    #[must_use]
    pub fn translated(self, name: &'static str, original: &str) -> Option<String> {
        if self == Self::default() || Self::default().say(name) != original {
            return None;
        }
        Phrase::new(self.0, name).own()
    }
}
