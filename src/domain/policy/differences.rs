//! What differs between two versions of a text: whole blocks first, then words within a block.
//!
//! The work is bounded by the number of blocks and words, never by a clock: the same two versions
//! always give the same answer.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::block::{Block, BlockKind};
use super::words::{self, Spending};

/// More blocks than these are not compared. A policy has a hundred.
const BLOCKS_MOST: usize = 20_000;
/// More text than this, in bytes of both versions, is not compared.
const BYTES_MOST: usize = 4 << 20;
/// So many removed blocks are looked at to find the one that an added block came from.
const WINDOW: usize = 8;

/// The text of both versions, from the first block to the last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Every block, changed or not.
    pub blocks: Vec<Compared>,
    /// How many of them are changed.
    pub changed: usize,
    /// Whether some were too long to be compared word by word.
    pub is_coarse: bool,
}

/// A block of either version or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What it is.
    pub kind: BlockKind,
    /// The number of the change, from 1; none where both versions are the same.
    pub change: Option<usize>,
    /// Its words in order.
    pub pieces: Vec<Piece>,
}

/// Words that both versions have, or one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Same(String),
    /// Only in the later.
    Added(String),
    /// Only in the earlier.
    Removed(String),
}

/// The versions are too long to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the versions are too long to be compared")]
pub struct TooLong;

impl Differences {
    /// Compares the blocks of an earlier and a later version.
    ///
    /// # Errors
    /// When there is more text than can be compared in a moment.
    pub fn between(earlier: &[Block], later: &[Block]) -> Result<Self, TooLong> {
        let bytes: usize = earlier.iter().chain(later).map(|block| block.text.len()).sum();
        if bytes > BYTES_MOST || earlier.len() + later.len() > BLOCKS_MOST {
            return Err(TooLong);
        }
        let (old, new) = (keys(earlier), keys(later));
        let mut found = Self::default();
        let mut spending = Spending::default();
        for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
            match op {
                DiffOp::Equal { new_index, len, .. } => {
                    for block in &later[new_index..new_index + len] {
                        let pieces = vec![Piece::Same(block.text.clone())];
                        found.blocks.push(Compared { kind: block.kind, change: None, pieces });
                    }
                }
                other => {
                    let (old, new) = (other.old_range(), other.new_range());
                    found.replace(&earlier[old], &later[new], &mut spending);
                }
            }
        }
        found.is_coarse = spending.is_over();
        Ok(found)
    }

    /// The changed blocks alone, each below the last heading before it.
    #[must_use]
    pub fn changes_below_headings(&self) -> Vec<&Compared> {
        let (mut heading, mut kept) = (None, Vec::new());
        for block in &self.blocks {
            if block.change.is_some() {
                kept.extend(heading.take());
                kept.push(block);
            } else if matches!(block.kind, BlockKind::Heading(_)) {
                heading = Some(block);
            }
        }
        kept
    }

    /// Blocks that were replaced by others: those that came from each other are marked word by
    /// word, in order; the rest was removed or added as a whole.
    fn replace(&mut self, earlier: &[Block], later: &[Block], spending: &mut Spending) {
        let mut rest = earlier;
        let mut added = Vec::new();
        for block in later {
            let near = &rest[..rest.len().min(WINDOW)];
            let origin = near.iter().position(|old| {
                old.kind == block.kind && words::are_alike(&old.text, &block.text, spending)
            });
            let Some(at) = origin else {
                added.push(block);
                continue;
            };
            self.remove(&rest[..at]);
            self.add(std::mem::take(&mut added));
            self.push(block.kind, words::between(&rest[at].text, &block.text, spending));
            rest = &rest[at + 1..];
        }
        self.remove(rest);
        self.add(added);
    }

    fn remove(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.push(block.kind, vec![Piece::Removed(block.text.clone())]);
        }
    }

    fn add(&mut self, blocks: Vec<&Block>) {
        for block in blocks {
            self.push(block.kind, vec![Piece::Added(block.text.clone())]);
        }
    }

    fn push(&mut self, kind: BlockKind, pieces: Vec<Piece>) {
        self.changed += 1;
        self.blocks.push(Compared { kind, change: Some(self.changed), pieces });
    }
}

/// What makes two blocks the same: number and anchor follow from what stands before.
fn keys(blocks: &[Block]) -> Vec<(BlockKind, &str)> {
    blocks.iter().map(|block| (block.kind, block.text.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::numbered::number;
    use super::*;

    fn between(earlier: &str, later: &str) -> Differences {
        Differences::between(&number(earlier).blocks, &number(later).blocks).unwrap()
    }

    /// As people mark a manuscript.
    fn marked(differences: &Differences) -> Vec<String> {
        let piece = |piece: &Piece| match piece {
            Piece::Same(text) => text.clone(),
            Piece::Added(text) => format!("+{text}+"),
            Piece::Removed(text) => format!("-{text}-"),
        };
        differences.blocks.iter().map(|it| it.pieces.iter().map(piece).collect()).collect()
    }

    /// One of the two texts, read back out of the differences.
    fn read(differences: &Differences, leave_out: fn(&Piece) -> bool) -> Vec<String> {
        let blocks = differences.blocks.iter().map(|block| {
            let pieces = block.pieces.iter().filter(|piece| !leave_out(piece));
            pieces
                .map(|piece| match piece {
                    Piece::Same(text) | Piece::Added(text) | Piece::Removed(text) => text.as_str(),
                })
                .collect::<String>()
        });
        blocks.filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn the_same_text_has_no_differences() {
        let found = between("# A\n\nOne.\n\n- x", "# A\n\nOne.\n\n- x");
        assert_eq!((found.changed, found.blocks.len(), found.is_coarse), (0, 3, false));
        assert!(found.changes_below_headings().is_empty());
    }

    #[test]
    fn changed_words_are_marked_within_their_block() {
        let found = between(
            "We answer within ten business days.\n\nStays.",
            "We answer within five days.\n\nStays.",
        );
        assert_eq!(marked(&found), ["We answer within -ten business-+five+ days.", "Stays."]);
    }

    #[test]
    fn blocks_without_anything_in_common_are_removed_and_added_whole() {
        let found = between("One two three.", "Nothing of that remains here at all.");
        assert_eq!(marked(&found), ["-One two three.-", "+Nothing of that remains here at all.+"]);
        assert_eq!(found.changed, 2);
    }

    #[test]
    fn a_block_finds_the_one_it_came_from_behind_others_that_went() {
        let found = between(
            "Gone entirely.\n\nThe agent reads every notice promptly.",
            "The agent reads each notice promptly.\n\nBrand new words follow.",
        );
        assert_eq!(
            marked(&found),
            [
                "-Gone entirely.-",
                "The agent reads -every-+each+ notice promptly.",
                "+Brand new words follow.+",
            ]
        );
    }

    #[test]
    fn both_versions_can_be_read_back_out_of_the_differences() {
        let earlier =
            "# T\n\nA b c d e.\n\n- one\n- two\n- three\n\n| a | b |\n| - | - |\n| 1 | 2 |";
        let later = "# T\n\nA b x d e.\n\nNew.\n\n- one\n- three and more\n\n| a | b |\n| - | - |\n| 1 | 3 |";
        let found = between(earlier, later);
        let words = |text: &str| -> Vec<String> {
            number(text).blocks.into_iter().map(|block| block.text).collect()
        };
        assert_eq!(read(&found, |it| matches!(it, Piece::Added(_))), words(earlier));
        assert_eq!(read(&found, |it| matches!(it, Piece::Removed(_))), words(later));
    }

    #[test]
    fn only_changes_and_their_headings_can_be_shown() {
        let found = between("# A\n\nx\n\n# B\n\none two", "# A\n\nx\n\n# B\n\none three");
        let shown: Vec<_> = found.changes_below_headings().iter().map(|it| it.kind).collect();
        assert_eq!(shown, [BlockKind::Heading(1), BlockKind::Paragraph]);
    }

    #[test]
    fn a_megabyte_without_paragraphs_is_compared_as_a_whole_and_says_so() {
        let found = between(&"word ".repeat(200_000), &"ward ".repeat(200_000));
        assert!(found.is_coarse);
        assert_eq!(found.changed, 2);
    }

    #[test]
    fn many_different_blocks_stop_word_by_word_after_a_while_and_say_so() {
        let text = |word: &str| {
            let lines = (0..9_000).map(|at| format!("{at} a b c d e f g h {word}"));
            lines.collect::<Vec<_>>().join("\n\n")
        };
        let found = between(&text("old"), &text("new"));
        assert!(found.is_coarse);
        assert_eq!(read(&found, |it| matches!(it, Piece::Removed(_))).len(), 9_000);
    }

    #[test]
    fn more_text_than_can_be_compared_is_refused() {
        let blocks = |many: usize| number(&"a\n\n".repeat(many)).blocks;
        assert_eq!(Differences::between(&blocks(30_000), &blocks(1)), Err(TooLong));
        let long = number(&"long ".repeat(1_000_000)).blocks;
        assert_eq!(Differences::between(&long, &[]), Err(TooLong));
    }
}
