//! Colours: how well one is read upon another (WCAG 2.2), and the shade of a provider's accent that can be read.
use std::fmt;

/// The contrast that text needs (WCAG 2.2, success criterion 1.4.3, level AA).
pub const NEEDED: f64 = 4.5;

/// A colour of the screen (sRGB), without transparency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// Black.
    pub const BLACK: Self = Self::of(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self::of(0xff, 0xff, 0xff);

    /// Of its three parts, 0 to 255 each.
    #[must_use]
    pub const fn of(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Of `#rrggbb` or `#rgb`; nothing else is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let digit = |at: usize| {
            let digit = char::from(*digits.as_bytes().get(at)?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        match digits.len() {
            3 => Some(Self::of(digit(0)? * 0x11, digit(1)? * 0x11, digit(2)? * 0x11)),
            6 => {
                let pair = |at| Some(digit(at)? * 0x10 + digit(at + 1)?);
                Some(Self::of(pair(0)?, pair(2)?, pair(4)?))
            }
            _ => None,
        }
    }

    /// Relative luminance, from 0 (black) to 1 (white).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast ratio with another colour, from 1 (the same) to 21 (black and white).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// This colour with so many hundredths of another one.
    #[must_use]
    pub fn mixed(self, other: Self, hundredths: u8) -> Self {
        let much = u32::from(hundredths.min(100));
        let mix = |one: u8, two: u8| {
            let sum = u32::from(one) * (100 - much) + u32::from(two) * much;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self::of(mix(self.red, other.red), mix(self.green, other.green), mix(self.blue, other.blue))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// How a browser wants pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark words on light pages.
    Light,
    /// Light words on dark pages.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The word for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// What links and buttons stand on: `--paper`, `--sheet` and `--sunk` of `site.css`.
    #[must_use]
    pub const fn grounds(self) -> [Colour; 3] {
        match self {
            Self::Light => {
                [Colour::of(0xf6, 0xf7, 0xf5), Colour::WHITE, Colour::of(0xeb, 0xee, 0xec)]
            }
            Self::Dark => [
                Colour::of(0x12, 0x18, 0x1b),
                Colour::of(0x1a, 0x21, 0x25),
                Colour::of(0x0c, 0x11, 0x13),
            ],
        }
    }

    /// The sheet: what tints are mixed into.
    const fn sheet(self) -> Colour {
        self.grounds()[1]
    }

    /// What colours are mixed with until they can be read.
    const fn end(self) -> Colour {
        match self {
            Self::Light => Colour::BLACK,
            Self::Dark => Colour::WHITE,
        }
    }

    /// Words on a button: white, or the darkest ground.
    const fn words(self) -> Colour {
        match self {
            Self::Light => Colour::WHITE,
            Self::Dark => self.grounds()[2],
        }
    }
}

/// A provider's colour as the pages of one scheme use it. Every pair of its colours that words are
/// written with has at least [`NEEDED`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Accent {
    /// Of which pages.
    pub scheme: Scheme,
    /// As the provider gave it.
    pub given: Colour,
    /// The least contrast that it would have.
    pub would_have: f64,
    /// What is used: the given colour, or its nearest shade that can be read.
    pub used: Colour,
    /// The least contrast that this has.
    pub has: f64,
    /// A button under the pointer.
    pub deep: Colour,
    /// Words on a button.
    pub words: Colour,
    /// A quiet ground with a breath of it.
    pub tint: Colour,
}

/// How much of the accent is in a tint.
const BREATH: u8 = 10;
/// A smaller difference between two buttons cannot be seen.
const SEEN: f64 = 1.2;

impl Accent {
    /// What becomes of `given` on pages of this scheme.
    #[must_use]
    pub fn of(given: Colour, scheme: Scheme) -> Self {
        let tint = |colour: Colour| scheme.sheet().mixed(colour, BREATH);
        let least = |colour: Colour| {
            let grounds = scheme.grounds().into_iter().chain([tint(colour)]);
            grounds.map(|ground| colour.contrast(ground)).fold(f64::MAX, f64::min)
        };
        let mut shades = (0..=100).map(|hundredths| given.mixed(scheme.end(), hundredths));
        let used = shades.find(|shade| least(*shade) >= NEEDED);
        // The last shade is the end itself, which is read on every ground of ours.
        let used = used.unwrap_or_else(|| scheme.end());
        let mut deeper = (28..=100).map(|hundredths| used.mixed(scheme.end(), hundredths));
        let deeper = deeper.find(|shade| shade.contrast(used) >= SEEN);
        // Black has no deeper shade: it gives way to the other side.
        let other = if scheme == Scheme::Light { Colour::WHITE } else { Colour::BLACK };
        let deep = deeper.unwrap_or_else(|| used.mixed(other, 22));
        Self {
            scheme,
            given,
            would_have: least(given),
            used,
            has: least(used),
            deep,
            words: scheme.words(),
            tint: tint(used),
        }
    }

    /// What to tell the provider; nothing where the colour is used as it was given.
    #[must_use]
    pub fn remark(&self) -> Option<String> {
        let Self { scheme, given, used, .. } = self;
        if given == used {
            return None;
        }
        let (name, would, has) = (scheme.name(), figure(self.would_have), figure(self.has));
        Some(format!(
            "brand.accent {given} has a contrast of {would}:1 on {name} pages, and words need \
             {NEEDED}:1; its shade {used} ({has}:1) is used there"
        ))
    }
}

/// One digit behind the point, never rounded up: 4.49 is not enough and must not read 4.5.
fn figure(ratio: f64) -> String {
    format!("{:.1}", (ratio * 10.0).floor() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap_or_else(|| panic!("{text} is a colour"))
    }

    #[test]
    fn a_colour_is_written_as_on_the_web() {
        for (text, parts) in [
            ("#0d5560", Some((0x0d, 0x55, 0x60))),
            (" #FFF ", Some((0xff, 0xff, 0xff))),
            ("#1a9", Some((0x11, 0xaa, 0x99))),
            ("0d5560", None),
            ("#0d556", None),
            ("#0d55600", None),
            ("#gggggg", None),
            ("#+12345", None),
            ("#éaaaa", None),
            ("teal", None),
            ("", None),
        ] {
            let expected = parts.map(|(red, green, blue)| Colour::of(red, green, blue));
            assert_eq!(Colour::parse(text), expected, "{text}");
        }
        assert_eq!(colour("#1A9").to_string(), "#11aa99");
    }

    #[test]
    fn contrast_is_what_the_standard_says() {
        // Of the Web Content Accessibility Guidelines, and of the tools that people check with.
        for (one, two, ratio) in [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#777777", "#ffffff", 4.48),
            ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 4.00),
            ("#0000ff", "#ffffff", 8.59),
            ("#ffff00", "#000000", 19.56),
        ] {
            let found = colour(one).contrast(colour(two));
            assert!((found - ratio).abs() < 0.01, "{one} on {two}: {found}, not {ratio}");
            assert!((colour(two).contrast(colour(one)) - found).abs() < 1e-9);
        }
    }

    #[test]
    fn an_accent_that_can_be_read_is_used_as_it_is_given() {
        for (given, scheme) in [
            ("#0d5560", Scheme::Light),
            ("#7a1f4b", Scheme::Light),
            ("#000000", Scheme::Light),
            ("#86cdd2", Scheme::Dark),
            ("#ffffff", Scheme::Dark),
        ] {
            let accent = Accent::of(colour(given), scheme);
            assert_eq!(accent.used, colour(given), "{given}");
            assert_eq!(accent.remark(), None, "{given}");
        }
    }

    #[test]
    fn whatever_a_provider_gives_every_word_can_be_read_in_both_schemes() {
        let parts = [0x00, 0x33, 0x66, 0x80, 0x99, 0xcc, 0xff];
        for red in parts {
            for green in parts {
                for blue in parts {
                    let given = Colour::of(red, green, blue);
                    for scheme in Scheme::ALL {
                        let accent = Accent::of(given, scheme);
                        assert!(accent.has >= NEEDED, "{accent:?}");
                        for ground in scheme.grounds().into_iter().chain([accent.tint]) {
                            assert!(accent.used.contrast(ground) >= NEEDED, "{accent:?}");
                        }
                        assert!(accent.words.contrast(accent.used) >= NEEDED, "{accent:?}");
                        assert!(accent.words.contrast(accent.deep) >= NEEDED, "{accent:?}");
                        assert!(accent.deep.contrast(accent.used) >= SEEN, "{accent:?}");
                        assert_eq!(accent.remark().is_some(), accent.used != given, "{accent:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_shade_is_the_nearest_one_and_the_remark_names_both_ratios() {
        let yellow = Accent::of(colour("#ffd54a"), Scheme::Light);
        let said = yellow.remark().expect("yellow on white cannot be read");
        assert!(
            said.starts_with("brand.accent #ffd54a has a contrast of 1.2:1 on light"),
            "{said}"
        );
        assert!(said.contains("words need 4.5:1"), "{said}");
        let shade = format!("its shade {} ({}:1)", yellow.used, figure(yellow.has));
        assert!(said.contains(&shade), "{said}");
        assert!(Accent::of(colour("#ffd54a"), Scheme::Dark).remark().is_none());
        assert_eq!(figure(4.499), "4.4");
    }
}
