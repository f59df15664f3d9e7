//! The words of two blocks compared: whether one came from the other, and what was changed.

use std::{collections::BTreeMap, mem::take};

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use super::differences::Piece;

/// Blocks of more words than these, both together, are not compared word by word.
const WORDS_MOST: usize = 8_000;
/// Words looked at in one comparison of two versions.
const WORDS_OF_ALL: usize = 400_000;

/// How many words were looked at.
#[derive(Debug, Default)]
pub(super) struct Spending {
    words: usize,
    is_over: bool,
}

impl Spending {
    /// Whether something was not looked at.
    pub const fn is_over(&self) -> bool {
        self.is_over
    }

    fn affords(&mut self, words: usize) -> bool {
        self.words = self.words.saturating_add(words);
        let affords = words <= WORDS_MOST && self.words <= WORDS_OF_ALL;
        self.is_over |= !affords;
        affords
    }

    /// The words of both, unless they are too many. A word is a byte at least, so a block that is
    /// far too long is not even split.
    fn split<'t>(&mut self, one: &'t str, two: &'t str) -> Option<[Vec<&'t str>; 2]> {
        if self.is_over && self.words > WORDS_OF_ALL {
            return None;
        }
        if one.len() + two.len() > WORDS_MOST * 16 {
            self.is_over = true;
            return None;
        }
        let words = [one, two].map(|text| text.split_word_bounds().collect::<Vec<_>>());
        self.affords(words[0].len() + words[1].len()).then_some(words)
    }
}

/// Whether at least half of the words of two blocks are the same, in any order.
pub(super) fn are_alike(one: &str, two: &str, spending: &mut Spending) -> bool {
    let Some([one, two]) = spending.split(one, two) else { return false };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut all, mut common) = (0, 0);
    for word in one.into_iter().filter(|it| is_word(it)) {
        *counts.entry(word).or_default() += 1;
        all += 1;
    }
    for word in two.into_iter().filter(|it| is_word(it)) {
        all += 1;
        if let Some(count) = counts.get_mut(word).filter(|count| **count > 0) {
            *count -= 1;
            common += 2;
        }
    }
    common > 0 && common * 2 >= all
}

/// The words of both, those that only one has marked.
pub(super) fn between(earlier: &str, later: &str, spending: &mut Spending) -> Vec<Piece> {
    let Some([old, new]) = spending.split(earlier, later) else {
        return vec![Piece::Removed(earlier.to_owned()), Piece::Added(later.to_owned())];
    };
    let mut marked = Marked::default();
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    for (at, op) in ops.iter().enumerate() {
        let (gone, come) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        let is_same = matches!(op, DiffOp::Equal { .. });
        let is_between = at > 0 && at + 1 < ops.len();
        // A space between two changed words belongs to the change.
        if is_same && (!is_between || is_word(&gone)) {
            marked.end_change();
            marked.same(&gone);
        } else {
            marked.removed.push_str(&gone);
            marked.added.push_str(&come);
        }
    }
    marked.end_change();
    marked.pieces
}

/// Pieces while they are written, and what waits to be written as one change.
#[derive(Default)]
struct Marked {
    pieces: Vec<Piece>,
    removed: String,
    added: String,
}

impl Marked {
    fn same(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Same(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece::Same(text.to_owned())),
        }
    }

    /// Writes the change; a space that both begin or end with is none.
    fn end_change(&mut self) {
        let (removed, added) = (take(&mut self.removed), take(&mut self.added));
        let (mut gone, mut come) = (removed.as_str(), added.as_str());
        let (mut before, mut behind) = (String::new(), String::new());
        while let (Some(space), Some(other)) = (gone.chars().next(), come.chars().next())
            && space == other
            && space.is_whitespace()
        {
            before.push(space);
            (gone, come) = (&gone[space.len_utf8()..], &come[space.len_utf8()..]);
        }
        while let (Some(space), Some(other)) = (gone.chars().last(), come.chars().last())
            && space == other
            && space.is_whitespace()
        {
            behind.insert(0, space);
            gone = &gone[..gone.len() - space.len_utf8()];
            come = &come[..come.len() - space.len_utf8()];
        }
        self.same(&before);
        if !gone.is_empty() {
            self.pieces.push(Piece::Removed(gone.to_owned()));
        }
        if !come.is_empty() {
            self.pieces.push(Piece::Added(come.to_owned()));
        }
        self.same(&behind);
    }
}

fn is_word(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(earlier: &str, later: &str) -> Vec<Piece> {
        between(earlier, later, &mut Spending::default())
    }

    #[test]
    fn a_space_between_changed_words_belongs_to_the_change() {
        let expected = [
            Piece::Same("a ".into()),
            Piece::Removed("b c".into()),
            Piece::Added("x y".into()),
            Piece::Same(" d".into()),
        ];
        assert_eq!(of("a b c d", "a x y d"), expected);
    }

    #[test]
    fn languages_without_spaces_are_marked_by_the_character() {
        let pieces = of("十日以内に答える。", "五日以内に答える。");
        assert_eq!(pieces[..2], [Piece::Removed("十".into()), Piece::Added("五".into())]);
    }

    #[test]
    fn alike_is_what_shares_half_of_its_words() {
        let alike = |one, two| are_alike(one, two, &mut Spending::default());
        assert!(alike("one two three four", "four three nine ten"));
        assert!(!alike("one two three four", "one nine ten eleven"));
        assert!(!alike("…", "…") && !alike("", ""));
    }

    #[test]
    fn what_costs_too_much_is_not_looked_at_and_remembered() {
        let mut spending = Spending::default();
        let long = "word ".repeat(5_000);
        assert!(!are_alike(&long, &long, &mut spending));
        assert!(spending.is_over());
    }
}
