//! The blocks that a policy's text consists of: what is numbered, cited and compared.

/// A text for its page, and block by block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbered {
    /// HTML that can be put on a page as it is.
    pub body: String,
    /// The same without markup, in the order of reading.
    pub blocks: Vec<Block>,
}

/// A heading, a paragraph, an item of a list, a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it is on its page; a block without an anchor of its own has that of the one before.
    pub anchor: String,
    /// How it is cited, such as `3` or `3(2)`; empty where nothing is numbered.
    pub number: String,
    /// Its words.
    pub text: String,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A heading of this level, 1 to 6.
    Heading(u8),
    /// Words by themselves.
    Paragraph,
    /// One item of a list.
    Item,
    /// One row of a table, its cells apart by a bar.
    Row,
    /// Words of somebody else.
    Quote,
    /// Text that stands as it was typed.
    Line,
}

impl BlockKind {
    /// The level of a heading, 1 to 6; 0 for everything else.
    #[must_use]
    pub const fn level(self) -> u8 {
        match self {
            Self::Heading(level) => level,
            Self::Paragraph | Self::Item | Self::Row | Self::Quote | Self::Line => 0,
        }
    }

    /// As programs read it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Heading(_) => "heading",
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Row => "row",
            Self::Quote => "quote",
            Self::Line => "line",
        }
    }
}

impl Numbered {
    /// The headings, in order.
    pub fn headings(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_)))
    }

    /// The headings of the first two levels, for a table of contents.
    #[must_use]
    pub fn contents(&self) -> Vec<&Block> {
        self.headings().filter(|it| matches!(it.kind, BlockKind::Heading(1 | 2))).collect()
    }
}
