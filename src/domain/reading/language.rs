//! The language of a letter: by its script, or by the small words that every letter uses.
use std::{collections::HashMap, sync::LazyLock};

use super::prose::Prose;

/// Words that are frequent in one of these languages and rare in the others.
const SMALL: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "the", "and", "of", "is", "that", "this", "are", "with", "you", "have", "not", "it",
            "by", "for", "my", "your", "been", "or", "which", "from",
        ],
    ),
    (
        "de",
        &[
            "der", "die", "das", "und", "ist", "ich", "nicht", "mit", "wir", "sie", "ein", "eine",
            "auf", "für", "von", "den", "dem", "zu", "werden", "wurde", "bitte", "dass",
        ],
    ),
    (
        "fr",
        &[
            "le", "les", "et", "est", "je", "nous", "vous", "une", "dans", "pour", "pas", "des",
            "du", "sur", "qui", "mon", "votre", "cette", "ce", "au", "été",
        ],
    ),
    (
        "es",
        &[
            "el", "los", "las", "y", "es", "una", "por", "con", "para", "mi", "del", "que", "se",
            "esta", "este", "como", "su", "sin", "está", "nuestra", "yo",
        ],
    ),
    (
        "pt",
        &[
            "o", "os", "as", "é", "um", "uma", "não", "por", "com", "para", "do", "da", "dos",
            "meu", "minha", "em", "que", "são", "foi", "ao", "você",
        ],
    ),
    (
        "it",
        &[
            "il", "lo", "gli", "e", "è", "di", "che", "un", "una", "non", "per", "con", "del",
            "della", "sono", "mio", "questo", "questa", "nel", "dei", "alla",
        ],
    ),
    (
        "nl",
        &[
            "de", "het", "een", "en", "van", "ik", "niet", "dat", "is", "met", "voor", "op",
            "zijn", "wij", "deze", "dit", "mijn", "aan", "door", "te", "naar",
        ],
    ),
];

/// Words looked at. A letter that begins in one language and goes on in another is of the first.
const WORDS_MOST: usize = 300;
/// Words below which nobody can say.
const WORDS_LEAST: usize = 3;

/// Primary language subtag, such as `en`.
pub(super) fn of(prose: &Prose) -> Option<String> {
    let words: Vec<&str> =
        prose.plain.split(' ').filter(|word| !word.is_empty()).take(WORDS_MOST).collect();
    by_script(&words).or_else(|| by_words(&words)).map(str::to_owned)
}

/// Decided by the share of letters that only these languages use.
fn by_script(words: &[&str]) -> Option<&'static str> {
    let (mut latin, mut han, mut kana, mut hangul, mut cyrillic) = (0, 0, 0, 0, 0);
    for letter in words.iter().filter(|word| **word != "http").flat_map(|word| word.chars()) {
        match letter {
            'a'..='z' | '\u{df}'..='\u{24f}' => latin += 1,
            '\u{3041}'..='\u{30ff}' => kana += 1,
            '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' => han += 1,
            '\u{ac00}'..='\u{d7af}' => hangul += 1,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            _ => {}
        }
    }
    // One such character says as much as three Latin letters.
    let dense = [
        ("ja", kana * 3 + if kana > 0 { han * 3 } else { 0 }),
        ("zh", if kana > 0 { 0 } else { han * 3 }),
        ("ko", hangul * 3),
        ("ru", cyrillic),
    ];
    dense
        .into_iter()
        .filter(|(_, many)| *many > latin)
        .max_by_key(|(_, many)| *many)
        .map(|(language, _)| language)
}

/// For each small word the languages that have it, as bits in the order of [`SMALL`].
static LANGUAGES: LazyLock<HashMap<&str, u8>> = LazyLock::new(|| {
    let mut languages = HashMap::new();
    for (number, (_, words)) in SMALL.iter().enumerate() {
        for word in *words {
            *languages.entry(*word).or_default() |= 1 << number;
        }
    }
    languages
});

fn by_words(words: &[&str]) -> Option<&'static str> {
    let mut counts = [0_usize; SMALL.len()];
    for word in words.iter().filter(|word| word.len() <= 8) {
        let Some(languages) = LANGUAGES.get(word) else { continue };
        for (number, count) in counts.iter_mut().enumerate() {
            *count += usize::from(languages >> number & 1);
        }
    }
    let most = *counts.iter().max()?;
    let best = counts.iter().position(|count| *count == most)?;
    let alone = counts.iter().filter(|count| **count == most).count() == 1;
    (most >= WORDS_LEAST && alone).then_some(SMALL[best].0)
}
