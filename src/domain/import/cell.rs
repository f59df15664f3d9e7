//! What one cell says: addresses, a yes or a sentence, whose behalf, which kind of work.
use super::synonym::plain;
use crate::domain::policy::CopyrightPolicy;

/// The addresses of a cell, one a line. Senders put several into one cell, apart by white space,
/// comma, semicolon or bar; whatever does not look so stays as it is.
pub(super) fn addresses(cell: &str) -> Vec<String> {
    cell.lines().flat_map(of_line).filter(|line| !line.is_empty()).collect()
}

fn of_line(line: &str) -> Vec<String> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|');
    let opens = |at: usize| {
        let rest = &line.as_bytes()[at..];
        let begins = |start: &str| {
            rest.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start.as_bytes()))
        };
        (begins("http://") || begins("https://"))
            && line[..at].chars().next_back().is_none_or(is_gap)
    };
    let starts: Vec<usize> =
        line.char_indices().map(|(at, _)| at).filter(|at| opens(*at)).collect();
    if starts.len() < 2 {
        return vec![line.trim().to_owned()];
    }
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let before = line[..starts[0]].trim_matches(is_gap);
    let parts = starts.iter().zip(ends).map(|(start, end)| line[*start..end].trim_matches(is_gap));
    [before].into_iter().chain(parts).map(str::to_owned).collect()
}

/// What a cell of a statement says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// It is made, in the words that follow.
    Made(String),
    /// It is not made.
    Not,
    /// Neither a yes, a no, nor a sentence.
    Unclear,
}

/// A sentence is longer than any yes or no.
const SENTENCE: usize = 25;

/// A ticked statement was made to the name of its column, and its words are those.
pub(super) fn statement(column: &str, cell: &str) -> Said {
    const YES: &[&str] = &[
        "yes",
        "y",
        "true",
        "t",
        "1",
        "x",
        "✓",
        "✔",
        "☑",
        "ok",
        "agree",
        "agreed",
        "confirmed",
        "checked",
        "given",
        "ja",
        "oui",
        "si",
        "sí",
        "wahr",
        "vrai",
    ];
    const NO: &[&str] = &[
        "no",
        "n",
        "false",
        "f",
        "0",
        "-",
        "–",
        "☐",
        "nein",
        "non",
        "falsch",
        "faux",
        "not given",
    ];
    let (cell, low) = (cell.trim(), cell.trim().to_lowercase());
    match low.as_str() {
        "" => Said::Not,
        low if YES.contains(&low) => Said::Made(format!("{column}: {cell}")),
        low if NO.contains(&low) => Said::Not,
        low if low.chars().count() >= SENTENCE => Said::Made(cell.to_owned()),
        _ => Said::Unclear,
    }
}

/// A key of `Capacity` where the words mean one, or else the words.
pub(super) fn capacity(cell: &str) -> String {
    let low = cell.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| low.contains(word));
    match (says(&["owner", "self", "myself"]), says(&["agent", "behalf", "represent", "attorney"]))
    {
        (true, false) => "owner".to_owned(),
        (false, true) => "agent".to_owned(),
        _ => low.trim().to_owned(),
    }
}

/// The key of a kind of work; what is none of the policy's, comes back as words.
pub(super) fn kind<'a>(cell: &'a str, policy: &CopyrightPolicy) -> Result<String, &'a str> {
    let asked = plain(cell);
    let known = policy.work_kinds.iter();
    let found = known.into_iter().find(|it| plain(&it.key) == asked || plain(&it.label) == asked);
    found.map(|it| it.key.clone()).ok_or(cell.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_several_addresses_is_taken_apart_and_any_other_is_left() {
        let cases: &[(&str, &[&str])] = &[
            ("https://a.example/1", &["https://a.example/1"]),
            (
                "https://a.example/1\nhttps://a.example/2",
                &["https://a.example/1", "https://a.example/2"],
            ),
            (
                "https://a.example/1; HTTP://a.example/2,https://a.example/3 ;",
                &["https://a.example/1", "HTTP://a.example/2", "https://a.example/3"],
            ),
            ("https://a.example/1 second row", &["https://a.example/1 second row"]),
            (
                "https://web.example/https://a.example/1",
                &["https://web.example/https://a.example/1"],
            ),
            (
                "see https://a.example/1 https://a.example/2",
                &["see", "https://a.example/1", "https://a.example/2"],
            ),
            ("example.org/ä", &["example.org/ä"]),
            (" \n ", &[]),
        ];
        for (cell, expected) in cases {
            assert_eq!(addresses(cell), *expected, "{cell:?}");
        }
    }

    #[test]
    fn a_statement_is_a_yes_a_no_or_a_sentence_and_nothing_is_guessed() {
        let made = |words: &str| Said::Made(words.to_owned());
        assert_eq!(statement("Good faith", "Yes"), made("Good faith: Yes"));
        assert_eq!(statement("Good faith", " x "), made("Good faith: x"));
        let words = "I have a good faith belief that it is not authorised.";
        assert_eq!(statement("Good faith", words), made(words));
        for not in ["", "no", "FALSE", "0"] {
            assert_eq!(statement("Good faith", not), Said::Not, "{not}");
        }
        for unclear in ["maybe", "2", "see letter", "n/a"] {
            assert_eq!(statement("Good faith", unclear), Said::Unclear, "{unclear}");
        }
    }

    #[test]
    fn whose_behalf_is_read_from_the_usual_words() {
        for (cell, key) in [
            ("Owner", "owner"),
            ("I am the copyright owner", "owner"),
            ("Authorized agent", "agent"),
            ("on behalf of a client", "agent"),
            ("owner or agent", "owner or agent"),
            ("", ""),
        ] {
            assert_eq!(capacity(cell), key, "{cell}");
        }
    }
}
