//! Which works a letter names: 512(c)(3)(A)(ii).
use std::collections::HashSet;

use super::{
    Found, Span,
    cue::{Cue, Phrases, Seen},
    field::{self, Field, Label},
    form::{Answer, Topic},
    prose::Prose,
};

pub(super) const PHRASES: &[Phrases] = &[(
    Cue::NamesWork,
    &[
        "{copyrighted|original|protected|proprietary|infringed} {work|works|material|materials|content|code|software|source code} {is|are|in question|at issue|consists|include|includes|namely|being|that}",
        "{am|are|is} {the|an} ~ {author|authors|creator|creators|developer|developers|owner|owners|holder|publisher|publishers|inventor|designer} {of|and}",
        "{own|owns|holds|hold} ~ {copyright|copyrights|rights|intellectual property|titles}",
        "{holder|owner|owners} of ~ {rights|copyrights|copyright} {to|in|of|for}",
        "{my|our|clients|companys} ~ {book|article|software|code|game|plugin|plug in|font|fonts|theme|application|app|course|website|images|music|video|product|products|program|script|library|project|textbook|ebook|assets|documentation|content|template|templates|files|work|works|firmware|sdk|homework|assignment|assignments|intellectual property|materials|material}",
        "{copyrighted|proprietary|confidential|unauthorized|infringing|pirated|illegal} {copy|copies} of",
        "{contains|contain|containing|copied|copies|publishing|published|distributing|includes|include|stolen|stole} … {copyrighted|proprietary|confidential|our|my|sensitive|private|owned by}",
        "{proprietary|confidential|copyrighted|copyright protected} {source code|software|code|material|materials|fonts|font software|content|book|books|information|images|files}",
        "{infring*|violat*} … {copyright|copyrights|rights} in",
        "{werk|werke|software|quelltext|buch} … {geschützt|urheber*}",
        "notre {logiciel|œuvre|livre|code}",
        "{nuestra|mi} obra",
        "{nosso|meu} {livro|software|código}",
    ],
)];

/// The works: what a form or a label says; failing that the sentences that speak of one.
pub(super) fn find(
    prose: &Prose,
    seen: &[Seen],
    labels: &[Label],
    answers: &[Answer],
) -> Vec<Found> {
    let text = prose.text;
    let answered = answers
        .iter()
        .filter(|answer| answer.topic == Topic::Work)
        .filter_map(|answer| answer.given);
    let mut works: Vec<Found> =
        answered.map(|span| field::found(text, span.start, span.end)).collect();
    if works.is_empty() {
        let labelled = labels.iter().filter(|label| label.field == Field::Work);
        works.extend(labelled.map(|label| label.value.clone()));
    }
    if works.is_empty() {
        works.extend(
            described(prose, seen, answers)
                .into_iter()
                .map(|span| field::found(text, span.start, span.end)),
        );
    }
    works.retain(|work| work.value.chars().any(char::is_alphanumeric));
    works.sort_by_key(|work| (work.span.start, work.span.end));
    works.dedup_by(|second, first| second.span == first.span);
    works
}

/// The first sentences that describe a work; statements of law are none.
fn described(prose: &Prose, seen: &[Seen], answers: &[Answer]) -> Vec<Span> {
    let stating =
        seen.iter().filter(|seen| matches!(seen.cue, Cue::GoodFaith | Cue::Perjury | Cue::Mistake));
    let formulas: HashSet<usize> = stating.map(|seen| seen.sentence).collect();
    let mut spans: Vec<Span> = Vec::new();
    for seen in seen.iter().filter(|seen| seen.cue == Cue::NamesWork) {
        let sentence = &prose.sentences[seen.sentence];
        let asked = Answer::asking(answers, seen.words.start).is_some();
        if !asked
            && !sentence.quoted
            && !spans.contains(&sentence.span)
            && !formulas.contains(&seen.sentence)
        {
            spans.push(sentence.span);
        }
        if spans.len() == 3 {
            break;
        }
    }
    spans
}
