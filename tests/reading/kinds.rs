//! What a letter is for.
use safeharbor::domain::reading::ReadAs;

use super::of;

const NOTICE: &str = "To the copyright agent,\n\n\
I am the author of the font family Harbour Sans. It was copied without my permission to \
https://host.example/mallory/fonts.\n\n\
I have a good faith belief that this use is not authorized by the copyright owner, its agent, or the law.\n\
The information in this notice is accurate and, under penalty of perjury, I am the owner of the right.\n\n\
Sincerely,\nMarta Lindqvist\n";

const COUNTER: &str = "My repository https://host.example/bob/fonts was disabled last week.\n\n\
I swear, under penalty of perjury, that I have a good faith belief that the material was removed \
or disabled as a result of mistake or misidentification.\n\
I consent to the jurisdiction of the Federal District Court for the district in which my address is \
located, and I will accept service of process from the person who sent the notice.\n\n\
Bob Stone\n18 Quay Street, Portland\n";

/// A letter, and what it must be read as.
const LETTERS: &[(&str, &str, ReadAs)] = &[
    ("a notice with its statements", NOTICE, ReadAs::Takedown),
    ("a counter-notice with its statements", COUNTER, ReadAs::Counter),
    (
        "a notice in two sentences",
        "Hello, somebody uploaded my paid course to https://host.example/x. Please delete it, it is a copyright violation.",
        ReadAs::Takedown,
    ),
    (
        "a notice that forbids a counter-notice",
        "I have a good faith belief that the copying is not authorized by the owner, its agent or the law. \
         If the user sends a counter-notice, we will go to court. \
         I declare under penalty of perjury that I may act for the owner of the copyright.",
        ReadAs::Takedown,
    ),
    (
        "a notice that offers to be withdrawn one day",
        "I have a good faith belief that the use is not authorized by the owner. We will withdraw this notice if the \
         user buys a license. I swear under penalty of perjury that I am the owner of the copyright.",
        ReadAs::Takedown,
    ),
    (
        "a revised notice that speaks of the first one",
        "This is a revised notice. You asked us to change our earlier takedown notice. The repository infringes our \
         copyright. I have a good faith belief that the use is not authorized by the copyright owner. I swear under \
         penalty of perjury that the information in this notification is accurate.",
        ReadAs::Takedown,
    ),
    (
        "a short retraction",
        "Hi, I hereby retract my claim about https://host.example/x. Thanks, Ana",
        ReadAs::Retraction,
    ),
    (
        "withdrawing",
        "We would like to withdraw our DMCA takedown notice of 3 May.",
        ReadAs::Retraction,
    ),
    (
        "rescinding",
        "Please be advised that Acme rescinds nothing yet; no: we now rescind the notice sent on Monday.",
        ReadAs::Retraction,
    ),
    (
        "a request to be cancelled",
        "Please cancel our takedown request, the developer removed the files.",
        ReadAs::Retraction,
    ),
    (
        "a notice that shall be retracted",
        "I request that the notice be retracted. We settled with the developer.",
        ReadAs::Retraction,
    ),
    (
        "sent by mistake",
        "We sent this notice by mistake and are sorry. Kindly reinstate the repository.",
        ReadAs::Retraction,
    ),
    (
        "a retraction above the letter that it retracts",
        "I hereby withdraw my notice below.\n\n-----Original Message-----\n\
         I have a good faith belief that the use is not authorized by the copyright owner. I swear under penalty of \
         perjury that the information in this notification is accurate and that I am the copyright owner.",
        ReadAs::Retraction,
    ),
    (
        "a counter-notice above the notice that it answers",
        "This is a counter-notice. My files were removed by mistake, I believe in good faith and swear under penalty of \
         perjury.\n\n> I have a good faith belief that the use is not authorized by the copyright owner, its agent, or \
         the law.\n> I swear under penalty of perjury that I am authorized to act for the owner.\n",
        ReadAs::Counter,
    ),
    (
        "a counter-notice that wants the other side to retract",
        "This is a counter-notice. The claimant should withdraw the notice. I swear under penalty of perjury that I have a \
         good faith belief that the material was disabled as a result of mistake or misidentification.",
        ReadAs::Counter,
    ),
    (
        "a provider that changed its mind",
        "The host team has reviewed the case. Upon further consideration we have reconsidered the takedown notice \
         published last week. The notice does not meet the requirements for a takedown notice, so we have restored the \
         repository. The support team regrets any inconvenience.",
        ReadAs::Reversal,
    ),
    ("an answer", "Thank you for your prompt reply. I will call tomorrow.", ReadAs::Reply),
    ("lunch", "Shall we meet for lunch at the harbour on Friday?", ReadAs::Other),
    ("nothing", "", ReadAs::Other),
    ("blanks", " \n\t\n ", ReadAs::Other),
];

#[test]
fn every_letter_is_read_for_what_it_is() {
    for (what, letter, kind) in LETTERS {
        assert_eq!(of(letter).kind, *kind, "{what}");
    }
}

#[test]
fn line_wraps_markup_and_capitals_do_not_change_a_kind() {
    for (what, letter, kind) in LETTERS {
        if letter.contains('>') || letter.contains("-----") {
            continue;
        }
        let wrapped = letter.replace(", ", ",\n").replace(" of ", " of\n");
        assert_eq!(of(&wrapped).kind, *kind, "{what}, wrapped");
        assert_eq!(of(&letter.to_uppercase()).kind, *kind, "{what}, in capitals");
        let bold = letter
            .lines()
            .map(|line| if line.is_empty() { String::new() } else { format!("**{line}**\n") });
        assert_eq!(of(&bold.collect::<String>()).kind, *kind, "{what}, bold");
    }
}

#[test]
fn a_plain_letter_leaves_no_doubt_about_its_kind() {
    for letter in [NOTICE, COUNTER] {
        let doubts = of(letter).doubts;
        assert!(
            !doubts.iter().any(|doubt| doubt.contains("Words of") || doubt.contains("Little")),
            "{doubts:?}"
        );
    }
}

#[test]
fn two_kinds_in_one_letter_are_doubtful() {
    let doubts = of(&format!("{NOTICE}\n{COUNTER}")).doubts;
    assert!(doubts.iter().any(|doubt| doubt.contains("are in it too")), "{doubts:?}");
}

#[test]
fn a_letter_about_nothing_is_doubtful() {
    assert!(!of("Shall we meet for lunch?").doubts.is_empty());
}

#[test]
fn a_notice_without_an_address_is_doubtful() {
    let doubts = of(&NOTICE.replace("https://host.example/mallory/fonts", "your site")).doubts;
    assert!(doubts.iter().any(|doubt| doubt.contains("No address")), "{doubts:?}");
}

#[test]
fn a_notice_is_taken_back_in_many_words() {
    for letter in [
        "Please ignore our DMCA request of Monday, the files are gone.",
        "Please consider our notice of 3 May withdrawn.",
        "Our complaint of 3 May should be considered null and void.",
        "I would like to take back the takedown notice that I filed.",
        "We wish to recall our DMCA notice about https://host.example/bob/x.",
        "Please call off the takedown, we talked to the developer.",
        "We have decided not to pursue our claim any further.",
        "We are abandoning our copyright claim against this repository.",
        "Please do not act on our notice, it was wrong.",
        "Please do not proceed with our takedown request.",
        "Please stop the processing of our takedown request.",
        "I filed that notice in error.",
        "It was a mistake on our side, our notice named the wrong repository. Please restore it.",
        "We no longer object to the repository and ask you to reinstate it. Our notice is no longer valid.",
        "There is no need to remove the repository any more, please disregard the notice.",
        "The repository that we reported does not infringe our copyright. Please restore access.",
        "Kindly unblock the repository that we reported, the matter is settled.",
        "Hiermit nehmen wir unsere Meldung von gestern zurück.",
        "Je retire ma plainte du 3 mai.",
        "Retiro mi denuncia del 3 de mayo.",
        "Por favor, cancelen nuestra solicitud de retirada.",
        "Ritiriamo la nostra segnalazione del 3 maggio.",
    ] {
        assert_eq!(of(letter).kind, ReadAs::Retraction, "{letter}");
    }
}

#[test]
fn who_speaks_of_taking_back_does_not_always_do_it() {
    for letter in [
        "If the files are removed, we will withdraw our notice. They infringe our copyright, please remove the repository https://host.example/bob/x.",
        "The user ignored our notice. Please take down https://host.example/bob/x, it infringes our copyright.",
        "Please do not ignore our notice: https://host.example/bob/x infringes our copyright.",
        "We do not abandon our copyright. Remove https://host.example/bob/x, it infringes.",
    ] {
        assert_eq!(of(letter).kind, ReadAs::Takedown, "{letter}");
    }
}
