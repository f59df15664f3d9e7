//! What an agent says of a letter: its kind, the marks that are ticked, and words that are looked for in it.
use std::collections::BTreeMap;

use super::super::case::{Problem, readable};
use crate::{
    domain::{
        reading::{Correction, Mark, Part, ReadAs, Span, find},
        text::shown,
    },
    services::reading::Letter,
};

/// Lines of one field that are looked for; each costs a walk through the letter.
const LINES_MOST: usize = 200;

/// Every field of the form, as typed.
#[derive(Debug, Default, Clone)]
pub struct Typed {
    /// The revision of the case that was on the screen.
    pub revision: i64,
    /// How many events were on the screen.
    pub seen: usize,
    /// Which button was pressed.
    pub step: String,
    /// Key of what the letter is.
    pub kind: String,
    /// Marks as `part:start-end`, in bytes of the text.
    pub marks: Vec<String>,
    /// Words of the letter, by the key of their part.
    pub words: BTreeMap<String, String>,
    /// Why it is set aside.
    pub reason: String,
    /// Number of the case that it belongs to.
    pub other: String,
}

/// What was typed, read; with problems, as far as it could be.
pub struct Read {
    pub correction: Correction,
    pub problems: Vec<Problem>,
}

impl Typed {
    /// From the pairs of a form; what nobody knows is passed over.
    pub fn of(pairs: Vec<(String, String)>) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "revision" => typed.revision = value.parse().unwrap_or(-1),
                "seen" => typed.seen = value.parse().unwrap_or_default(),
                "step" => typed.step = value,
                "kind" => typed.kind = value,
                "mark" => typed.marks.push(value),
                "reason" => typed.reason = value,
                "other" => typed.other = value,
                name => {
                    if let Some(part) = name.strip_prefix("words.") {
                        typed.words.insert(part.to_owned(), value);
                    }
                }
            }
        }
        typed
    }

    /// Everything that can be read, and all problems together.
    pub fn read(&self, letter: &Letter) -> Read {
        let mut problems = Vec::new();
        let kind = ReadAs::from_key(&self.kind).unwrap_or_else(|| {
            problems.push(Problem::new("kind", "Say what the letter is."));
            letter.reading.kind
        });
        let mut marks = Vec::with_capacity(self.marks.len());
        for written in &self.marks {
            match mark(written).filter(|it| !it.span.of(&letter.text).is_empty()) {
                Some(mark) => marks.push(mark),
                None => {
                    problems.push(Problem::new("letter", "A mark does not lie in this letter."));
                }
            }
        }
        for part in Part::ALL {
            let Some(words) = self.words.get(part.key()) else { continue };
            match found(&letter.text, *part, words, &marks) {
                Ok(found) => marks.extend(found),
                Err(message) => {
                    problems.push(Problem::new(format!("words.{part}"), message));
                }
            }
        }
        Read { correction: Correction { kind, marks }, problems }
    }

    /// What was typed, to be copied from another page.
    pub fn listed(&self) -> Vec<(&'static str, String)> {
        let kind = ReadAs::from_key(&self.kind).map_or("", ReadAs::label);
        let mut listed = vec![
            ("The letter is", kind.to_owned()),
            ("Reason", readable(&self.reason)),
            ("Other case", readable(&self.other)),
        ];
        for part in Part::ALL {
            let words = self.words.get(part.key()).map(|words| readable(words));
            listed.push((part.label(), words.unwrap_or_default()));
        }
        listed.retain(|(_, value)| !value.trim().is_empty());
        listed
    }
}

/// `location:120-154`
fn mark(written: &str) -> Option<Mark> {
    let (part, span) = written.split_once(':')?;
    let (start, end) = span.split_once('-')?;
    let span = Span { start: start.parse().ok()?, end: end.parse().ok()? };
    Some(Mark { span, part: Part::from_key(part)? })
}

/// Where the typed words stand: all of them together, or else each line by itself.
fn found(text: &str, part: Part, typed: &str, marks: &[Mark]) -> Result<Vec<Mark>, String> {
    let mut taken: Vec<Span> =
        marks.iter().filter(|it| it.part == part).map(|it| it.span).collect();
    if typed.trim().is_empty() {
        return Ok(vec![]);
    }
    let lines: Vec<&str> = typed.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    if part.is_single() || lines.len() == 1 {
        let span = find(text, typed, &taken).ok_or_else(|| {
            "These words do not stand in the letter; copy them from it.".to_owned()
        })?;
        return Ok(vec![Mark { span, part }]);
    }
    if part.role().is_none()
        && let Some(span) = find(text, typed, &taken)
    {
        return Ok(vec![Mark { span, part }]);
    }
    if lines.len() > LINES_MOST {
        return Err(format!("At most {LINES_MOST} lines are looked for at once."));
    }
    let (mut found, mut lost) = (Vec::new(), Vec::new());
    for line in lines {
        match find(text, line, &taken) {
            Some(span) => {
                taken.push(span);
                found.push(Mark { span, part });
            }
            None => lost.push(format!("“{}”", shown(line))),
        }
    }
    if lost.is_empty() {
        return Ok(found);
    }
    Err(format!("These lines do not stand in the letter: {}.", lost.join(", ")))
}
