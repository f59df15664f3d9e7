//! The locations that a letter speaks of, and those that share one answer put together.
use super::facts::Facts;
use crate::domain::{
    location::{Location, WebAddress},
    standing::Standing,
    text::{Line, shown},
};

/// Locations that share one answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// The answer, as a paragraph.
    pub words: String,
    /// `3. https://…`
    pub lines: Vec<String>,
}

impl Facts<'_> {
    fn place(&self, position: u32) -> Option<(&Location, &Standing)> {
        let index = (position as usize).checked_sub(1)?;
        Some((self.notice.locations.get(index)?, self.case.standings.get(index)?))
    }

    pub(super) fn standing(&self, position: u32) -> Option<&Standing> {
        self.place(position).map(|(_, standing)| standing)
    }

    pub(super) fn line(&self, position: u32) -> String {
        let place = self.place(position).map(|(location, _)| shown(&where_it_is(location)));
        format!("{position}. {}", place.unwrap_or_default())
    }

    /// Every location of this letter, one to a line.
    pub(super) fn lines(&self) -> Vec<String> {
        self.owed.positions.iter().map(|position| self.line(*position)).collect()
    }

    /// The locations of this letter put together by what `words` says of each; those of which it
    /// says nothing are left out.
    pub(super) fn grouped(&self, words: impl Fn(u32, &Standing) -> Option<String>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for position in &self.owed.positions {
            let Some((_, standing)) = self.place(*position) else { continue };
            let Some(words) = words(*position, standing) else { continue };
            let line = self.line(*position);
            match groups.iter_mut().find(|group| group.words == words) {
                Some(group) => group.lines.push(line),
                None => groups.push(Group { words, lines: vec![line] }),
            }
        }
        groups
    }

    /// Whether this is so of any location of the letter.
    pub(super) fn any(&self, is: impl Fn(&Standing) -> bool) -> bool {
        self.owed.positions.iter().any(|position| self.standing(*position).is_some_and(&is))
    }

    pub(super) fn restore_owed(&self) -> bool {
        self.any(|it| matches!(it, Standing::RestoreOwed { .. }))
    }
}

/// As people read it: `place:` is a word of our forms, not of letters.
fn where_it_is(location: &Location) -> String {
    let address = location.address.as_ref().map(WebAddress::as_str);
    let parts = [address, location.place.as_ref().map(Line::as_str)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
