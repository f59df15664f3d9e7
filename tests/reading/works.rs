//! Which work a letter is about.
use super::{of, values};

#[test]
fn a_labelled_work_is_the_work() {
    for letter in [
        "Copyrighted work: The Quay, a novel\nInfringing: https://host.example/x\n",
        "* Original work:\nThe Quay, a novel\n\n",
        "**Identification of copyrighted work**\n\nThe Quay, a novel\n\nMore words.",
        "Title of work: The Quay, a novel",
    ] {
        assert_eq!(values(&of(letter).works), ["The Quay, a novel"], "{letter}");
    }
}

#[test]
fn the_answer_of_a_form_is_the_work() {
    for question in [
        "What work was allegedly infringed? If possible, please provide a URL:",
        "Please provide a detailed description of the original copyrighted work that has allegedly been infringed. If possible, include a URL to where it is posted online.",
    ] {
        let letter = format!(
            "**{question}**\n\nThe Quay, a novel by Ana Silva\n\n**What files should be taken down? Please provide URLs for each file, or if the entire repository, the repository's URL:**\n\nhttps://host.example/x\n"
        );
        assert_eq!(values(&of(&letter).works), ["The Quay, a novel by Ana Silva"]);
    }
}

#[test]
fn a_letter_may_say_it_in_a_sentence() {
    let letter = "Hello. I am the author of the novel The Quay. Somebody put it on your site. I believe in good faith that my book is not free.";
    assert_eq!(values(&of(letter).works), ["I am the author of the novel The Quay."]);
}

#[test]
fn a_letter_without_a_work_names_none_and_says_so() {
    let reading = of("Remove https://host.example/x, it is illegal.");
    assert!(reading.works.is_empty());
    assert!(reading.doubts.iter().any(|doubt| doubt.contains("work")));
}
