//! Lines: where a paragraph breaks, and the order in which a line's clusters are drawn.

use std::ops::Range;

use harfrust::{Script, unicode::script};
use unicode_bidi::{BidiInfo, Level};

use super::{
    PdfError,
    face::Mille,
    shape::{Cluster, Shaped, Shaper},
};

/// One line of a paragraph.
pub struct Line {
    /// The line shaped by itself, where a break fell between clusters that shape each other.
    reshaped: Option<Shaped>,
    clusters: Range<usize>,
    /// A word ends with the line; without a space there, tools that read text glue the next to it.
    pub ends_word: bool,
}

impl Line {
    pub fn source<'a>(&'a self, paragraph: &'a Shaped) -> &'a Shaped {
        self.reshaped.as_ref().unwrap_or(paragraph)
    }

    fn clusters<'a>(&'a self, paragraph: &'a Shaped) -> &'a [Cluster] {
        match &self.reshaped {
            Some(line) => &line.clusters,
            None => &paragraph.clusters[self.clusters.clone()],
        }
    }

    pub fn width(&self, paragraph: &Shaped) -> Mille {
        self.clusters(paragraph).iter().map(|cluster| cluster.advance).sum()
    }

    /// The clusters from left to right (rule L2 of the bidirectional algorithm).
    pub fn visual<'a>(&'a self, paragraph: &'a Shaped) -> Vec<&'a Cluster> {
        let clusters = self.clusters(paragraph);
        let runs: Vec<&[Cluster]> = clusters.chunk_by(|a, b| a.level == b.level).collect();
        let levels: Vec<Level> = runs
            .iter()
            .map(|run| Level::new(run[0].level).expect("levels come from the bidi algorithm"))
            .collect();
        let mut drawn = Vec::with_capacity(clusters.len());
        for run in BidiInfo::reorder_visual(&levels) {
            if levels[run].is_rtl() {
                drawn.extend(runs[run].iter().rev());
            } else {
                drawn.extend(runs[run]);
            }
        }
        drawn
    }
}

/// Breaks a paragraph into lines no wider than `width`; an empty one is one empty line.
pub fn lines(shaper: &mut Shaper, paragraph: &Shaped, width: Mille) -> Result<Vec<Line>, PdfError> {
    let clusters = &paragraph.clusters;
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let end = line_end(paragraph, start, width);
        let is_space = |cluster: &Cluster| &paragraph.text[cluster.text.clone()] == " ";
        let spaces = clusters[start..end].iter().rev().take_while(|c| is_space(c)).count();
        let shown = if end < clusters.len() { start..end - spaces } else { start..end };
        let tied = |at: usize| at > 0 && clusters.get(at).is_some_and(|cluster| cluster.tied);
        let reshaped = if !shown.is_empty() && (tied(shown.start) || tied(shown.end)) {
            let text = clusters[shown.start].text.start..clusters[shown.end - 1].text.end;
            Some(shaper.piece(paragraph, text)?)
        } else {
            None
        };
        let ends_word = spaces > 0 || end == clusters.len();
        lines.push(Line { reshaped, clusters: shown, ends_word });
        if end == clusters.len() {
            return Ok(lines);
        }
        start = end;
    }
}

/// Where the line that begins at `start` ends: at the last good place, unless that wastes most of
/// the line, as in an address without any.
fn line_end(paragraph: &Shaped, start: usize, width: Mille) -> usize {
    let clusters = &paragraph.clusters;
    let (mut used, mut good) = (0, None);
    for at in start..clusters.len() {
        if at > start && may_break(paragraph, at) {
            good = Some((at, used));
        }
        used += clusters[at].advance;
        if used > width && at > start && &paragraph.text[clusters[at].text.clone()] != " " {
            let spaced = |at: usize| &paragraph.text[clusters[at - 1].text.clone()] == " ";
            return match good {
                Some((place, taken)) if spaced(place) || taken * 2 > width => place,
                _ => at,
            };
        }
    }
    clusters.len()
}

fn may_break(paragraph: &Shaped, at: usize) -> bool {
    let chars = |at: usize| paragraph.text[paragraph.clusters[at].text.clone()].chars();
    let (Some(before), Some(after)) = (chars(at - 1).next_back(), chars(at).next()) else {
        return false;
    };
    if before == ' ' || after == ' ' {
        return after != ' ';
    }
    match before {
        '/' | '?' | '&' | '=' | '-' | '_' | '%' | ',' | ';' | '#' => !before.eq(&after),
        _ => is_unspaced(before) && !closes(after) || is_unspaced(after) && !opens(before),
    }
}

/// Scripts written without spaces, which may break between any two characters.
fn is_unspaced(c: char) -> bool {
    c >= '\u{2e80}'
        && (matches!(script(u32::from(c)), Script::HAN | Script::HIRAGANA | Script::KATAKANA)
            || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff65}'))
}

/// May not begin a line.
fn closes(c: char) -> bool {
    matches!(
        c,
        ')' | ']'
            | '}'
            | '.'
            | ','
            | ':'
            | ';'
            | '!'
            | '?'
            | '、'
            | '。'
            | '〉'
            | '》'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '）'
            | '，'
            | '．'
            | '：'
            | '；'
            | '！'
            | '？'
            | 'ー'
            | '々'
            | 'ぁ'
            | 'ぃ'
            | 'ぅ'
            | 'ぇ'
            | 'ぉ'
            | 'っ'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'ァ'
            | 'ィ'
            | 'ゥ'
            | 'ェ'
            | 'ォ'
            | 'ッ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
    )
}

/// May not end a line.
fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '〈' | '《' | '「' | '『' | '【' | '〔' | '（')
}
