//! Phrases that mean something in a letter, and the one pass that finds them all.
use std::{collections::HashMap, ops::Range, sync::LazyLock};

use aho_corasick::AhoCorasick;

use super::{Span, form, kind, owner, prose::Prose, sender, statement, work};

/// What a phrase is evidence of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Cue {
    /// Good faith is spoken of.
    GoodFaith,
    /// Use is not authorised by the owner, its agent or the law: 512(c)(3)(A)(v).
    NotAuthorised,
    /// What the notice says is accurate.
    Accurate,
    /// Under penalty of perjury.
    Perjury,
    /// The writer may act for the owner, or is the owner.
    MayAct,
    /// A statement is not made, in so many words.
    Denies,
    /// Mistake or misidentification, as in 512(g)(3)(C).
    Mistake,
    /// Consent to the jurisdiction of a court.
    Jurisdiction,
    /// That court is where the writer's address is.
    DistrictOfAddress,
    /// That court is where the provider may be found.
    DistrictOfProvider,
    /// Service of process is accepted.
    Service,
    /// The letter calls itself a takedown notice.
    IsTakedown,
    /// A rule book for takedown notices was read.
    GuideTakedown,
    /// Something is to be removed, or a right is infringed.
    Infringes,
    /// The letter calls itself a counter-notice.
    IsCounter,
    /// A rule book for counter-notices was read.
    GuideCounter,
    /// Material was taken down and the writer wants it back.
    WantsBack,
    /// The writer takes a notice back.
    Retracts,
    /// The quarrel is over.
    Settled,
    /// The notice that is spoken of is the writer's own.
    OwnNotice,
    /// The notice is only spoken of as taken back one day, or by somebody else.
    NotYet,
    /// The provider says that it changed its mind.
    Reverses,
    /// The provider speaks.
    Provider,
    /// An answer to an answer.
    Replies,
    /// A question of a form.
    Asks(form::Topic),
    /// The writer's name follows.
    Introduces,
    /// A work is spoken of.
    NamesWork,
    /// Whoever is named next owns the right.
    ForOwner,
}

/// A phrase that was found.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    /// What it is evidence of.
    pub cue: Cue,
    /// The number of its first sentence.
    pub sentence: usize,
    /// Its words, numbered in the whole text.
    pub words: Range<usize>,
    /// Where it stands.
    pub span: Span,
}

/// One evidence and the ways to say it. `{a|b}` is one of these, `*` at the end of a word is any ending,
/// and a gap holds other words of the same sentence: `~` at most [`FEW`], `…` at most [`MANY`].
pub(super) type Phrases = (Cue, &'static [&'static str]);

/// Words that the gap `~` may hold.
const FEW: usize = 4;
/// Words that the gap `…` may hold.
const MANY: usize = 30;

struct Book {
    parts: AhoCorasick,
    /// For each part: in which phrases it stands, and at which place.
    uses: Vec<Vec<(usize, usize)>>,
    /// What each is evidence of, and how wide the gap before each of its parts may be.
    phrases: Vec<(Cue, Vec<usize>)>,
}

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let tables = [
        statement::PHRASES,
        kind::PHRASES,
        form::QUESTIONS,
        owner::PHRASES,
        work::PHRASES,
        sender::PHRASES,
    ];
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let (mut parts, mut uses, mut phrases) = (Vec::new(), Vec::new(), Vec::new());
    for (cue, ways) in tables.into_iter().flatten() {
        for way in *ways {
            let parted: Vec<&str> = way.split(['…', '~']).collect();
            for (place, part) in parted.iter().enumerate() {
                for part in expand(part).iter().map(|part| bounded(part)) {
                    let number = *numbers.entry(part.clone()).or_insert_with(|| {
                        parts.push(part);
                        uses.push(Vec::new());
                        parts.len() - 1
                    });
                    uses[number].push((phrases.len(), place));
                }
            }
            let gaps = way.chars().filter_map(|c| match c {
                '…' => Some(MANY),
                '~' => Some(FEW),
                _ => None,
            });
            phrases.push((*cue, [0].into_iter().chain(gaps).collect()));
        }
    }
    let parts = AhoCorasick::builder()
        .kind(Some(aho_corasick::AhoCorasickKind::ContiguousNFA))
        .build(parts)
        .expect("the tables are small");
    Book { parts, uses, phrases }
});

/// Every way that `phrase` stands for.
fn expand(phrase: &str) -> Vec<String> {
    let Some((before, rest)) = phrase.split_once('{') else { return vec![phrase.to_owned()] };
    let (choices, after) = rest.split_once('}').expect("every brace of a phrase is closed");
    let choices = choices.split('|').map(|choice| format!("{before}{choice}{after}"));
    choices.flat_map(|choice| expand(&choice)).collect()
}

/// With the blanks that keep it from matching inside a word, unless its script has none.
fn bounded(part: &str) -> String {
    let words: Vec<&str> = part.split_whitespace().collect();
    let words = words.join(" ");
    let dense = words.chars().next().is_some_and(|c| ('\u{3005}'..='\u{9fff}').contains(&c));
    match words.strip_suffix('*') {
        _ if dense => words,
        Some(stem) => format!(" {stem}"),
        None => format!(" {words} "),
    }
}

/// A phrase with gaps of which the first parts were found.
#[derive(Clone, Copy, Default)]
struct Begun {
    sentence: usize,
    /// How many parts were found.
    found: usize,
    first: usize,
    last: usize,
}

/// All phrases in `prose`, in the order in which they end.
pub(super) fn find(prose: &Prose) -> Vec<Seen> {
    let book = &*BOOK;
    let mut begun = vec![Begun::default(); book.phrases.len()];
    let mut seen = Vec::new();
    // Where the last part was found; the next one is near.
    let (mut last, mut sentence) = (0, 0);
    for found in book.parts.find_overlapping_iter(&prose.plain) {
        let first = prose.word_near(found.start(), last);
        last = prose.word_near(found.end(), last).max(first + 1);
        sentence = prose.sentence_near(first, sentence);
        for &(phrase, place) in &book.uses[found.pattern().as_usize()] {
            let (cue, gaps) = &book.phrases[phrase];
            let begun = &mut begun[phrase];
            if place == 0 && (begun.found <= 1 || begun.sentence != sentence) {
                *begun = Begun { sentence, found: 1, first, last };
            } else if place > 0
                && begun.found == place
                && begun.sentence == sentence
                && (begun.last..=begun.last + gaps[place]).contains(&first)
            {
                begun.found += 1;
                begun.last = last;
            } else {
                continue;
            }
            if begun.found == gaps.len() {
                let words = begun.first..last;
                begun.found = 0;
                seen.push(Seen { cue: *cue, sentence, span: prose.span(words.clone()), words });
            }
        }
    }
    seen
}
