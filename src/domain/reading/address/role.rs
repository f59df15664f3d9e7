//! What an address is there for: words beside it, words that introduce its list, the section it stands in.
//! Each gives a weight; the heaviest on a repository wins, and at a draw it is claimed.
use super::{
    super::{
        ReadAs,
        outline::{self, Kind, Line},
    },
    Role,
    cue::{self, Cue, Topic},
    host, settle,
    spot::Spot,
};

/// Bytes of text looked at before an address; words further off speak of something else.
const BEFORE: usize = 260;
/// Bytes of text looked at behind an address.
const AFTER: usize = 90;
/// Bytes of words between two addresses after which a list has ended.
const LIST: usize = 600;

/// A role and how much speaks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) role: Role,
    /// Nothing at 0; [`FIXED`] is beyond doubt.
    pub(super) weight: u8,
}

/// The weight of what a host is known for.
pub(super) const FIXED: u8 = u8::MAX;
/// The weight of a line of its own under the question what should go.
pub(super) const LISTED: u8 = 6;

/// The role of each of `spots`, which are the addresses of `text`, a letter of that `kind`.
pub(super) fn of(text: &str, spots: &[Spot], kind: ReadAs) -> Vec<Role> {
    if spots.is_empty() {
        return vec![];
    }
    let lines = outline::lines(text);
    let mut page = Page { text, spots, lines: &lines, at: 0, topic: None, lead: None, last: None };
    let judged: Vec<_> = (0..spots.len()).map(|n| page.judge(n)).collect();
    settle::all(text, spots, judged, kind)
}

/// A walk down the letter, from one address to the next.
struct Page<'a> {
    text: &'a str,
    spots: &'a [Spot],
    lines: &'a [Line],
    /// The line walked to.
    at: usize,
    /// What the section is about.
    topic: Option<Topic>,
    /// What the words that introduce the list say, and its first address.
    lead: Option<(Cue, usize)>,
    /// What was said of the address before.
    last: Option<Cue>,
}

impl Page<'_> {
    fn judge(&mut self, n: usize) -> Judged {
        let spot = &self.spots[n];
        let mut from = n.checked_sub(1).map_or(0, |last| self.spots[last].span.end);
        while self.at + 1 < self.lines.len() && self.lines[self.at].end <= spot.span.start {
            self.pass(&mut from);
        }
        self.enter(spot.span.start, &mut from);
        let gap = &self.text[from.min(spot.span.start)..spot.span.start];
        let cue = self.before(n, gap);
        if host::is_reference(&spot.url) {
            return Judged { role: Role::Reference, weight: FIXED };
        }
        let after = self.after(n);
        self.weigh(after.or(cue), n)
    }

    /// Leaves a line behind; a heading begins a section.
    fn pass(&mut self, from: &mut usize) {
        let line = self.lines[self.at];
        self.at += 1;
        if line.kind == Kind::Heading {
            self.head(line.words.of(self.text), line.words.end, from);
        }
    }

    /// A question that is answered in its own line.
    fn enter(&mut self, start: usize, from: &mut usize) {
        let line = self.lines[self.at];
        if line.kind == Kind::Heading && *from <= line.words.start && line.words.start < start {
            let question = &self.text[line.words.start..start];
            let asked = question.rfind(['*', '_', '?', ':']).map_or(0, |at| at + 1);
            self.head(&question[..asked], line.words.start + asked, from);
        }
    }

    fn head(&mut self, words: &str, end: usize, from: &mut usize) {
        if let Some(topic) = cue::topic(&one_line(words)) {
            self.topic = Some(topic);
            (self.lead, self.last) = (None, None);
            *from = (*from).max(end);
        }
    }

    /// What the words between the address before and this one say; a list goes on without any.
    fn before(&mut self, n: usize, gap: &str) -> Option<Cue> {
        let words = Words::of(gap);
        if let Some(mut cue) = cue::before(&words.last) {
            if words.last.ends_with('.') {
                cue.weight -= 2;
            }
            self.lead = if words.introduces {
                Some((cue, n))
            } else {
                self.lead.filter(|_| gap.len() < LIST)
            };
            self.last = Some(cue);
            return self.last;
        }
        let other = self
            .lead
            .is_some_and(|(_, lead)| self.spots[lead].url.host() != self.spots[n].url.host());
        if gap.len() >= LIST || words.last.ends_with('.') || other {
            (self.lead, self.last) = (None, None);
        }
        if words.breaks || words.many {
            self.last = self.lead.map(|(cue, _)| cue);
        }
        // Whose page the one before is says nothing of a repository that follows it.
        let kind = |n: usize| host::of_repository(&self.spots[n].url).is_some();
        if self.last.is_some_and(|cue| cue.role == Role::Own)
            && n.checked_sub(1).is_some_and(|before| kind(n) && !kind(before))
        {
            (self.lead, self.last) = (None, None);
        }
        self.last
    }

    fn after(&self, n: usize) -> Option<Cue> {
        let span = self.spots[n].span;
        let next = self.spots.get(n + 1).map_or(self.text.len(), |next| next.span.start);
        let last = next.min(self.lines[self.at].end).max(span.end);
        cue::after(head(&self.text[span.end..last], AFTER))
    }

    /// The heavier of words and section.
    fn weigh(&self, cue: Option<Cue>, n: usize) -> Judged {
        let alone = self.stands_alone(n);
        let section = match self.topic {
            Some(Topic::Material) => {
                Judged { role: Role::Claimed, weight: if alone { LISTED } else { 4 } }
            }
            Some(Topic::Forks) => Judged { role: Role::Claimed, weight: 4 },
            Some(Topic::Work) => Judged { role: Role::Own, weight: 3 },
            Some(Topic::Other) | None => Judged { role: Role::Unclear, weight: 0 },
        };
        match cue {
            Some(cue) if self.topic == Some(Topic::Other) => {
                Judged { role: cue.role, weight: cue.weight.min(1) }
            }
            Some(cue) if cue.weight > section.weight => {
                Judged { role: cue.role, weight: cue.weight }
            }
            _ => section,
        }
    }

    /// Nothing but the address is in its line.
    fn stands_alone(&self, n: usize) -> bool {
        let (span, line) = (self.spots[n].span, self.lines[self.at]);
        span.start <= line.words.start + 3 && span.end + 2 >= line.words.end
    }
}

/// The words between two addresses.
struct Words {
    /// The last sentence, on one line, without what was taken out before publication (`[private]`).
    last: String,
    /// They end a line or with a colon, so that a list may follow.
    introduces: bool,
    /// A line ends among them.
    breaks: bool,
    /// There is more than `and`, numbers and marks.
    many: bool,
}

impl Words {
    fn of(gap: &str) -> Self {
        let open = gap.trim_end_matches(['*', '_', '<', '(', '`', '-', ' ', '\t']);
        let introduces = open.ends_with(['\n', '\r', ':']);
        let many = gap
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 2 && !word.eq_ignore_ascii_case("and"))
            .take(1)
            .count()
            > 0;
        let last = if many { one_line(clause(gap)) } else { String::new() };
        Self { last, introduces, breaks: gap.contains('\n'), many }
    }
}

/// On one line, without brackets.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            c if c.is_whitespace() || c == '>' => {
                if !line.is_empty() && !line.ends_with(' ') {
                    line.push(' ');
                }
            }
            c => line.push(c),
        }
    }
    line.truncate(line.trim_end_matches([' ', '*', '_', '<', '-', '`', '(', '"']).len());
    line
}

/// The last sentence or half sentence of the words before an address.
fn clause(gap: &str) -> &str {
    let text = tail(gap, BEFORE);
    let words = text.trim_end();
    let stops = [". ", ".\n", "? ", "! ", ".\r\n", "\n\n", "\n\r\n"];
    let end = stops.iter().filter_map(|stop| words.rfind(stop)).max().map_or(0, |at| at + 2);
    &text[end.min(text.len())..]
}

fn tail(text: &str, most: usize) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(most))..]
}

fn head(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}
