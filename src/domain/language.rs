//! The languages that pages and letters are written in, and the one that suits a visitor.

/// A language of the catalogue. English is complete; the law of the policy in force speaks it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, in which every text was written first.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// German.
    German,
    /// French.
    French,
    /// Japanese.
    Japanese,
    /// Arabic, written from right to left.
    Arabic,
}

impl Language {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::English, Self::German, Self::Spanish, Self::French, Self::Arabic, Self::Japanese];

    /// Its tag (BCP 47), as in the attribute `lang` of a page.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::German => "de",
            Self::French => "fr",
            Self::Japanese => "ja",
            Self::Arabic => "ar",
        }
    }

    /// What it calls itself: whoever looks for it may not read the language of the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Español",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Japanese => "日本語",
            Self::Arabic => "العربية",
        }
    }

    /// The direction of its writing, as in the attribute `dir` of a page.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Arabic)
    }

    /// The language of a tag; a region or a script does not matter (`de-CH` is German).
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let first = tag.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(first))
    }
}

/// Which languages a provider offers, and which translations it vouches for. English is among both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    offered: Vec<Language>,
    reviewed: Vec<Language>,
}

impl Default for Languages {
    /// Every language is offered, and nobody has reviewed a translation.
    fn default() -> Self {
        Self { offered: Language::ALL.into(), reviewed: vec![Language::English] }
    }
}

impl Languages {
    /// Those that are offered, in this order, and those of them that are reviewed. English is added
    /// where it is missing: everything else falls back to it.
    #[must_use]
    pub fn new(mut offered: Vec<Language>, mut reviewed: Vec<Language>) -> Self {
        for languages in [&mut offered, &mut reviewed] {
            if !languages.contains(&Language::English) {
                languages.insert(0, Language::English);
            }
        }
        reviewed.retain(|language| offered.contains(language));
        Self { offered, reviewed }
    }

    /// Those that pages can be read in, in the order in which they are shown.
    #[must_use]
    pub fn offered(&self) -> &[Language] {
        &self.offered
    }

    /// Whether pages can be read in it.
    #[must_use]
    pub fn is_offered(&self, language: Language) -> bool {
        self.offered.contains(&language)
    }

    /// Whether the provider vouches for the translation: letters are written in such a language, and
    /// pages in another one say that they were not reviewed.
    #[must_use]
    pub fn is_reviewed(&self, language: Language) -> bool {
        self.reviewed.contains(&language)
    }

    /// The offered one that a browser asks for most (RFC 9110, section 12.5.4): the highest weight
    /// wins, then the first; a weight of zero refuses. English when none of them is named.
    #[must_use]
    pub fn accepted(&self, header: &str) -> Language {
        let mut best = (Language::default(), 0);
        // Nobody reads more languages than that; a longer header is no wish.
        for part in header.split(',').take(MOST_WISHES) {
            let mut pieces = part.split(';');
            let language = pieces.next().and_then(Language::of_tag);
            let Some(language) = language.filter(|it| self.is_offered(*it)) else { continue };
            let weight = pieces
                .find_map(|piece| piece.trim().strip_prefix("q="))
                .map_or(ALL_OF_IT, thousandths);
            if weight > best.1 {
                best = (language, weight);
            }
        }
        best.0
    }

    /// The language of a letter to somebody who reads the language of this tag.
    #[must_use]
    pub fn of_reader(&self, tag: Option<&str>) -> Language {
        let language = tag.and_then(Language::of_tag);
        language.filter(|language| self.is_reviewed(*language)).unwrap_or_default()
    }
}

const MOST_WISHES: usize = 40;
/// The weight of a wish without one, in thousandths.
const ALL_OF_IT: u32 = 1_000;

/// `0.85` is 850; what is no weight is none.
fn thousandths(weight: &str) -> u32 {
    let (whole, rest) = weight.trim().split_once('.').unwrap_or((weight.trim(), ""));
    let digits = format!("{rest:0<3}");
    let (Ok(whole), Ok(rest)) =
        (whole.parse::<u32>(), digits.get(..3).unwrap_or("").parse::<u32>())
    else {
        return 0;
    };
    (whole.min(1) * ALL_OF_IT + rest).min(ALL_OF_IT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wish_with_the_most_weight_wins() {
        for (header, language) in [
            ("", Language::English),
            ("de", Language::German),
            ("de-CH, fr;q=0.9", Language::German),
            ("en;q=0.4, fr;q=0.9, de;q=0.85", Language::French),
            ("nl, pt;q=0.9, es;q=0.1", Language::Spanish),
            ("ar;q=0, ja;q=0.001", Language::Japanese),
            ("xx, *", Language::English),
            ("ja;q=high, ;;;,,,q=1, de;q=0.5", Language::German),
            ("FR", Language::French),
        ] {
            assert_eq!(Languages::default().accepted(header), language, "{header}");
        }
    }

    #[test]
    fn a_language_that_is_not_offered_is_no_wish() {
        let languages = Languages::new(vec![Language::French], vec![Language::Japanese]);
        assert_eq!(languages.accepted("de, fr;q=0.3, ja"), Language::French);
        assert_eq!(languages.accepted("de"), Language::English);
        assert_eq!(languages.offered(), [Language::English, Language::French]);
        assert!(!languages.is_reviewed(Language::Japanese), "nobody can read it");
    }

    #[test]
    fn a_letter_is_in_the_language_of_its_reader_once_the_translation_is_reviewed() {
        let unreviewed = Languages::default();
        let reviewed = Languages::new(Language::ALL.into(), vec![Language::German]);
        assert_eq!(unreviewed.of_reader(Some("de")), Language::English);
        assert_eq!(reviewed.of_reader(Some("de")), Language::German);
        for tag in [None, Some("fr"), Some("nl"), Some("en")] {
            assert_eq!(reviewed.of_reader(tag), Language::English, "{tag:?}");
        }
    }
}
