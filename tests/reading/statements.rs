//! Statements, and the sentences that make them.
use safeharbor::domain::policy::{CounterStatementKind, StatementKind};

use super::of;

/// Which statements of a notice `letter` makes, with their words.
fn made(letter: &str) -> Vec<(StatementKind, String)> {
    let reading = of(letter);
    reading.statements.iter().map(|(kind, span)| (*kind, span.of(letter).to_owned())).collect()
}

fn countered(letter: &str) -> Vec<CounterStatementKind> {
    of(letter).counter_statements.iter().map(|(kind, _)| *kind).collect()
}

#[test]
fn good_faith_is_found_in_many_words() {
    for words in [
        "I have a good faith belief that use of the works is not authorized by the copyright owner.",
        "I have a good-faith belief that the copying is unlawful.",
        "We believe in good faith that nobody allowed this use.",
        "It is my belief, held in good faith, that the owner did not permit this.",
        "This notice is given in good faith.",
        "The undersigned has a GOOD\nFAITH BELIEF that this is infringing.",
        "I, in **good faith**, believe that the law does not allow it.",
    ] {
        assert_eq!(made(words), [(StatementKind::GoodFaith, words.to_owned())], "{words}");
    }
}

#[test]
fn perjury_is_found_in_many_words() {
    for words in [
        "Under penalty of perjury, I am authorized to act on behalf of the owner.",
        "I declare under the penalties of perjury that I am the owner.",
        "I swear, under penalty\nof perjury, that I may act for the owner.",
        "I state UNDER PENALTY OF PERJURY that I represent the owner.",
        "I affirm under pain of perjury that the right is mine.",
    ] {
        assert_eq!(made(words), [(StatementKind::Authority, words.to_owned())], "{words}");
    }
}

#[test]
fn one_sentence_may_make_two_statements() {
    let words = "I swear, under penalty of perjury, that the information in this notification is accurate and that I am the copyright owner.";
    assert_eq!(
        made(words),
        [(StatementKind::Accuracy, words.to_owned()), (StatementKind::Authority, words.to_owned())]
    );
}

#[test]
fn a_statement_is_its_own_sentence_and_no_more() {
    let letter = "Dear Sir,\n\nHere is a copy. I have a good faith belief that it is not authorized by Acme Inc. or the law. Please act.\n\nRegards";
    let words = "I have a good faith belief that it is not authorized by Acme Inc. or the law.";
    assert_eq!(made(letter), [(StatementKind::GoodFaith, words.to_owned())]);
}

#[test]
fn items_of_a_list_are_sentences_of_their_own() {
    let letter = "I state that\n(a) I have a good faith belief that the use is not authorized,\n(b) under penalty of perjury I may act for the owner\n(c) thanks";
    let words: Vec<String> = made(letter).into_iter().map(|made| made.1).collect();
    assert_eq!(
        words,
        [
            "I have a good faith belief that the use is not authorized",
            "under penalty of perjury I may act for the owner"
        ]
    );
}

#[test]
fn good_faith_in_another_sense_is_no_statement() {
    for words in [
        "We hope for good faith negotiations.",
        "Please show some good faith here.",
        "He acted like a good sport and had faith.",
    ] {
        assert_eq!(made(words), [], "{words}");
    }
}

#[test]
fn a_counter_notice_makes_statements_of_its_own() {
    let mistake = "I swear, under penalty of perjury, that I have a good faith belief that the material was removed as a result of a mistake or misidentification.";
    assert_eq!(countered(mistake), [CounterStatementKind::Mistake]);
    assert_eq!(made(mistake), []);
    assert_eq!(
        countered(
            "I consent to the jurisdiction of the Federal District Court for the district in which my address is located."
        ),
        [CounterStatementKind::ConsentUnitedStates]
    );
    assert_eq!(
        countered(
            "I consent to the jurisdiction of any judicial district in which the service provider may be found."
        ),
        [CounterStatementKind::ConsentAbroad]
    );
    assert_eq!(
        countered(
            "I will accept service of process from the person who sent the notification or an agent of that person."
        ),
        [CounterStatementKind::Service]
    );
}

/// The question of a form words the statement; only the answer makes it.
const ASKED: &str = "**Type (or copy and paste) the following statement: \"I have a good faith belief that use of the copyrighted materials described above on the infringing web pages is not authorized by the copyright owner, or its agent, or the law.\"**";

#[test]
fn a_question_that_nobody_answered_states_nothing() {
    let letter = format!(
        "{ASKED}\n\n**Please type your full legal name below to sign this request:**\n\nMarta Lindqvist\n"
    );
    assert_eq!(made(&letter), []);
}

#[test]
fn an_answer_makes_the_statement_that_was_asked_for() {
    let answer = "Yes, I affirm this.";
    let letter = format!(
        "{ASKED}\n\n{answer}\n\n**Please type your full legal name below to sign this request:**\n\nMarta Lindqvist\n"
    );
    assert_eq!(made(&letter), [(StatementKind::GoodFaith, answer.to_owned())]);
}

#[test]
fn an_answer_that_repeats_the_statement_is_where_it_stands() {
    let answer = "I have a good faith belief that use of the copyrighted materials is not authorized by the copyright owner.";
    let letter = format!(
        "{ASKED}\n\n{answer}\n\n**Please type your full legal name below to sign this request:**\n\nMarta Lindqvist\n"
    );
    assert!(
        made(&letter).contains(&(StatementKind::GoodFaith, answer.to_owned())),
        "{:?}",
        made(&letter)
    );
}

#[test]
fn an_answer_that_refuses_makes_no_statement() {
    for answer in [
        "No",
        "**No**",
        "No.",
        "N/A",
        "n/a",
        "None",
        "I do not",
        "I don't.",
        "No, I do not.",
        "-",
        "Not applicable",
    ] {
        let letter = format!(
            "{ASKED}\n\n{answer}\n\n**Please type your full legal name below to sign this request:**\n\nMarta Lindqvist\n"
        );
        assert_eq!(made(&letter), [], "{answer}");
    }
}

#[test]
fn a_refusal_that_speaks_of_the_statement_makes_none() {
    for words in [
        "I do not have a good faith belief that the use is not authorized.",
        "I have no good faith belief that anybody infringes.",
        "I cannot swear under penalty of perjury that this is accurate.",
    ] {
        assert_eq!(made(words), [], "{words}");
        let letter = format!(
            "{ASKED}\n\n{words}\n\n**Please type your full legal name below to sign this request:**\n\nMarta Lindqvist\n"
        );
        assert_eq!(made(&letter), [], "{words}");
    }
}

#[test]
fn a_question_of_any_form_is_a_statement_only_when_it_is_affirmed() {
    let question = "I have a good faith belief that the use is not authorized by the owner?";
    for answer in ["**No**", "No", "N/A", "I do not.", ""] {
        assert_eq!(made(&format!("{question} {answer}\n")), [], "{answer}");
        assert_eq!(made(&format!("{question}\n\n{answer}\n\n")), [], "{answer}");
    }
    assert_eq!(
        made(&format!("{question} Yes\n")),
        [(StatementKind::GoodFaith, question.to_owned())]
    );
}

#[test]
fn a_statement_with_no_behind_it_is_refused_and_one_with_a_sentence_behind_it_is_not() {
    let words = "I have a good faith belief that the use is not authorized by the owner";
    assert_eq!(made(&format!("{words}: No\n")), []);
    assert_eq!(made(&format!("{words}.\n\nNo\n")), []);
    assert_eq!(made(&format!("{words}.\n\nNo license was ever given.\n")).len(), 1);
}

#[test]
fn an_empty_box_makes_no_statement_and_a_ticked_one_does() {
    let words = "I have a good faith belief that the use is not authorized by the owner.";
    for empty in ["- [ ] ", "[ ] ", "☐ ", "[] "] {
        assert_eq!(made(&format!("{empty}{words}\n")), [], "{empty}");
    }
    for ticked in ["- [x] ", "[X] ", "☑ "] {
        assert_eq!(made(&format!("{ticked}{words}\n")).len(), 1, "{ticked}");
    }
}

#[test]
fn an_answer_of_several_sentences_states_with_those_that_say_it() {
    let said = "I have a good faith belief that the use is not authorized by the owner.";
    let letter = format!(
        "{ASKED}\n\nI thought about it for a week. {said} My lawyer agrees.\n\n**Please type your full legal name below to sign this request:**\n\nMarta Lindqvist\n"
    );
    assert_eq!(made(&letter), [(StatementKind::GoodFaith, said.to_owned())]);
}

#[test]
fn the_sentence_before_is_no_part_of_a_statement() {
    let faith = "I have a good faith belief that the use of my font is not\nauthorized by the owner, its agent, or the law.";
    for before in [
        // A point after a shortened word.
        "The font was made for the customers of the company Acme Inc.\n",
        // No point at all, in a line that has room for another word.
        "The font was copied without my permission to this repository\nI have read your policy\n",
        // Where Markdown breaks a line.
        "Marta Lindqvist, 18 Quay Street, Portland, owner of the font family  \n",
        "[private]  \n[private]  \n",
        // A line of an answer before, without a point.
        "The font was copied without my permission to this repository;\n",
    ] {
        let letter = format!("{before}{faith}");
        assert_eq!(made(&letter), [(StatementKind::GoodFaith, faith.to_owned())], "{before}");
    }
    let small = "This is my font. i have a good faith belief that nobody allowed it.";
    assert_eq!(
        made(small),
        [(
            StatementKind::GoodFaith,
            "i have a good faith belief that nobody allowed it.".to_owned()
        )]
    );
}

#[test]
fn a_statement_that_is_wrapped_stays_whole() {
    for words in [
        "Under penalty of perjury\nI certify that the information in this notification is accurate\nand that I am the owner.",
        "I swear, under penalty of perjury, that the information in this notice\nis accurate and that\nI am the owner or\nthe agent of the owner.",
        "I state, under penalty of perjury, that the information in this notice is accurate and that\nI am the owner.",
    ] {
        let said: Vec<String> = made(words).into_iter().map(|made| made.1).collect();
        assert_eq!(said, [words, words], "{words}");
    }
}
