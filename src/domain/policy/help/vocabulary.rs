//! What somebody looks for: words without operators, and the words of the articles that they may have
//! meant.

use std::collections::BTreeMap;
use std::ops::Bound;

/// Words of a query that count.
const ASKED: usize = 12;
/// Characters of a query that are read.
const READ: usize = 300;
/// A longer word is none.
const WORD: usize = 40;
/// Shorter words have too many neighbours to be corrected.
const CORRECTED: usize = 4;
/// From here on two slips are forgiven.
const TWO_SLIPS: usize = 8;

/// Words that say nothing of what is looked for. PostgreSQL leaves the same ones out of its index.
const STOP: &str = "i me my myself we our ours ourselves you your yours yourself yourselves he him his \
    himself she her hers herself it its itself they them their theirs themselves what which who whom \
    this that these those am is are was were be been being have has had having do does did doing a an \
    the and but if or because as until while of at by for with about against between into through \
    during before after above below to from up down in out on off over under again further then once \
    here there when where why how all any both each few more most other some such no nor not only own \
    same so than too very s t can will just don should now";

/// What was asked for, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Letters and digits in lower case: no operator of any database.
    pub words: Vec<String>,
    /// The rest was not read.
    pub cut: bool,
}

impl Asked {
    /// Takes a query apart. Signs that cannot be seen are dropped, and every other sign parts words.
    #[must_use]
    pub fn read(query: &str) -> Self {
        let mut cut = query.chars().nth(READ).is_some();
        let seen: String = query.chars().take(READ).filter(|c| !is_unseen(*c)).collect();
        let mut found = Vec::new();
        for word in words(&seen).filter(|word| !is_stop(word)) {
            if word.chars().count() > WORD {
                cut = true;
            } else if found.len() == ASKED {
                cut = true;
                break;
            } else if !found.contains(&word) {
                found.push(word);
            }
        }
        Self { words: found, cut }
    }
}

/// Every word of the articles, and how often it stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary(BTreeMap<String, u32>);

impl Vocabulary {
    /// Of these texts.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut known: BTreeMap<String, u32> = BTreeMap::new();
        for word in texts.into_iter().flat_map(words).filter(|word| !is_stop(word)) {
            *known.entry(word).or_default() += 1;
        }
        Self(known)
    }

    /// The words that were meant: each that is known stays, each that is not becomes its nearest
    /// neighbour, if one is near.
    #[must_use]
    pub fn meant(&self, words: &[String]) -> Vec<String> {
        words.iter().map(|word| self.nearest(word).unwrap_or_else(|| word.clone())).collect()
    }

    /// The nearest word, unless `word` is known, begins one, or is a form of one.
    fn nearest(&self, word: &str) -> Option<String> {
        let length = word.chars().count();
        if length < CORRECTED || self.begins(word) || self.begins(root(word)) {
            return None;
        }
        let slips = if length < TWO_SLIPS { 1 } else { 2 };
        let near = self.0.iter().filter_map(|(known, often)| {
            // Whoever is still typing has written a beginning.
            let begun: String = known.chars().take(length).collect();
            let away = [known.as_str(), &begun].map(|it| strsim::osa_distance(word, it));
            let away = away.into_iter().min().filter(|away| *away <= slips)?;
            Some((away, strsim::osa_distance(word, known), u32::MAX - often, known))
        });
        near.min().map(|(.., known)| known.clone())
    }

    fn begins(&self, word: &str) -> bool {
        let from = (Bound::Included(word), Bound::Unbounded);
        let next = self.0.range::<str, _>(from).next();
        !word.is_empty() && next.is_some_and(|(known, _)| known.starts_with(word))
    }
}

/// Letters and digits in lower case.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

fn is_stop(word: &str) -> bool {
    STOP.split_whitespace().any(|stop| stop == word)
}

/// Marks of direction and signs without width: they come along when people copy.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A word without the ending that makes another form of it; the databases do this better, here it only
/// keeps a right word from being corrected.
fn root(word: &str) -> &str {
    let endings = ["ing", "ies", "ed", "es", "ly", "er", "s"];
    let cut = endings.iter().find_map(|ending| word.strip_suffix(ending));
    cut.filter(|root| root.len() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Vec<String> {
        Asked::read(query).words
    }

    #[test]
    fn a_query_is_words_and_never_operators() {
        assert_eq!(asked("What is a Counter-Notice?"), ["counter", "notice"]);
        assert_eq!(asked("\"fair use\" AND (NOT x*) OR ^y:z"), ["fair", "use", "x", "y", "z"]);
        assert_eq!(
            asked("' ; drop table help_words; -- | & ! <-> :*"),
            ["drop", "table", "help", "words"]
        );
        assert_eq!(asked("🎵🎵 \u{202E}\u{200F}"), Vec::<String>::new());
        assert_eq!(asked("de\u{200B}ad\u{200F}line"), ["deadline"]);
        assert_eq!(asked("إشعار حقوق"), ["إشعار", "حقوق"]);
    }

    #[test]
    fn what_is_too_long_is_cut_and_that_is_known() {
        let long = "word ".repeat(2_000);
        assert_eq!(Asked::read(&long), Asked { words: vec!["word".into()], cut: true });
        assert_eq!(Asked::read(&"x".repeat(10_000)), Asked { words: vec![], cut: true });
        let many = (0..40).map(|at| format!("w{at}")).collect::<Vec<_>>().join(" ");
        assert_eq!(Asked::read(&many).words.len(), ASKED);
        assert!(Asked::read(&many).cut && !Asked::read("w1 w2").cut);
    }

    #[test]
    fn a_slip_becomes_the_nearest_known_word_and_a_right_word_stays() {
        let known =
            Vocabulary::of(["counter notice copyright deadline restored filed strikes retract"]);
        let meant = |word: &str| known.meant(&[word.to_owned()]).remove(0);
        for (typed, right) in [
            ("copyrigth", "copyright"),
            ("coppyright", "copyright"),
            ("countr", "counter"),
            ("copyrih", "copyright"),
            ("notcie", "notice"),
            ("dedline", "deadline"),
        ] {
            assert_eq!(meant(typed), right, "{typed}");
        }
        for right in ["notices", "filing", "restoring", "dead", "strike", "zzz", "completely", "x"]
        {
            assert_eq!(meant(right), right);
        }
    }
}
