//! A letter as lines: what is quoted, listed, asked and left blank.
use super::Span;
