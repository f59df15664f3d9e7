//! What each address of an invented letter is there for.
use safeharbor::domain::reading::{Role, repositories};

use super::addresses;

/// Checks the role of the addresses whose words end as named.
fn check(letter: &str, expected: &[(&str, Role)]) {
    let found = addresses(letter);
    for (ending, role) in expected {
        let named: Vec<_> =
            found.iter().filter(|one| one.span.of(letter).ends_with(ending)).collect();
        assert!(!named.is_empty(), "{ending} is not found in {found:#?}");
        for one in named {
            assert_eq!(one.role, *role, "{ending} in {letter}");
        }
    }
}

const FORM: &str = "\
**Are you the copyright holder or authorized to act on the copyright owner's behalf?**

Yes, I am the copyright holder.

**Are you submitting a revised DMCA notice after GitHub Trust & Safety requested you make changes to your original notice?**

No

**Please provide a detailed description of the original copyrighted work that has allegedly been infringed.**

Lantern is a library that I have written since 2016.

**If the original work referenced above is available online, please provide a URL.**

https://github.com/lantern-lab/lantern and https://lantern.example/docs

**We ask that a DMCA takedown notice list every specific file in the repository that is infringing, unless the entire contents of a repository are infringing on your copyright. Please clearly state that the entire repository is infringing, OR provide the specific files within the repository you would like removed.**

The entire repository is infringing: https://github.com/nightowl/lantern-pro

**Identify only the specific file URLs within the repository that is infringing:**

https://github.com/moth/toolbox/blob/main/lantern.c

**Do you claim to have any technological measures in place to control access to your copyrighted content? Please see our Complaints about Anti-Circumvention Technology (https://docs.github.com/articles/guide-to-submitting) if you are unsure.**

No

**<a href=\"https://docs.github.com/articles/dmca-takedown-policy#b-what-about-forks-or-whats-a-fork\">Have you searched for any forks</a> of the allegedly infringing files or repositories? Each fork is a distinct repository and must be identified separately if you believe it is infringing and wish to have it taken down.**

| Fork |
|------|
| https://github.com/bat/lantern-pro |
| https://github.com/fox/lantern-pro |

**Is the work licensed under an open source license?**

GPL, see https://github.com/lantern-lab/lantern/blob/main/LICENSE and https://www.gnu.org/licenses/gpl-3.0.html

**What would be the best solution for the alleged infringement?**

Reported content must be removed

**Do you have the alleged infringer's contact information? If so, please provide it.**

https://github.com/nightowl

**I have read and understand GitHub's Guide to Submitting a DMCA Takedown Notice: https://docs.github.com/articles/guide-to-submitting-a-dmca-takedown-notice/**
";

#[test]
fn answers_to_a_form_have_the_role_of_their_question() {
    check(
        FORM,
        &[
            ("/lantern-lab/lantern", Role::Own),
            ("lantern.example/docs", Role::Own),
            ("/nightowl/lantern-pro", Role::Claimed),
            ("/toolbox/blob/main/lantern.c", Role::Claimed),
            ("/bat/lantern-pro", Role::Claimed),
            ("/fox/lantern-pro", Role::Claimed),
            ("/blob/main/LICENSE", Role::Own),
            ("gpl-3.0.html", Role::Reference),
            ("guide-to-submitting", Role::Reference),
            ("whats-a-fork", Role::Reference),
            ("guide-to-submitting-a-dmca-takedown-notice/", Role::Reference),
        ],
    );
    let claimed = repositories(&addresses(FORM));
    assert_eq!(
        claimed.into_iter().collect::<Vec<_>>(),
        [
            "github.com/bat/lantern-pro",
            "github.com/fox/lantern-pro",
            "github.com/moth/toolbox",
            "github.com/nightowl/lantern-pro",
        ]
    );
}

#[test]
fn a_question_that_a_mail_wrapped_is_still_one_question() {
    check(
        "**Please provide a detailed description of the original copyrighted work\n\
         that has allegedly been infringed. If possible, include a URL to where it\n\
         is posted online.**\n\nhttps://github.com/lab/lantern\n\n\
         **What files should be taken down? Please provide URLs for each file, or if\n\
         the entire repository, the repository's URL:**\n\nhttps://github.com/owl/lantern\n",
        &[("/lab/lantern", Role::Own), ("/owl/lantern", Role::Claimed)],
    );
}

#[test]
fn a_question_between_single_stars_is_a_question_too() {
    check(
        "*Please provide a detailed description of the original copyrighted\nwork that has allegedly been infringed. If possible, include a URL to\n\
         where it is posted online.*\n\nThe source code of Lantern, from\n\nhttps://github.com/lab/lantern\n\n\
         *What files should be taken down?*\n\nhttps://github.com/owl/lantern\n",
        &[("/lab/lantern", Role::Own), ("/owl/lantern", Role::Claimed)],
    );
}

#[test]
fn a_letter_to_a_host_of_repositories_asks_for_nothing_elsewhere() {
    check(
        "Solutions to our paid questions are published without our consent:\n\nhttps://github.com/owl/answers\nhttps://exam.example/questions/4711\n\n\
         This violates our terms: https://exam.example/terms\n",
        &[
            ("/owl/answers", Role::Claimed),
            ("questions/4711", Role::Own),
            ("exam.example/terms", Role::Reference),
        ],
    );
}

#[test]
fn an_answer_in_the_line_of_its_question_belongs_to_it() {
    check(
        "**What work was allegedly infringed? If possible, please provide a URL:** https://github.com/lab/lantern\n\n\
         **What files should be taken down?** https://github.com/owl/lantern\n",
        &[("/lab/lantern", Role::Own), ("/owl/lantern", Role::Claimed)],
    );
}

#[test]
fn the_words_of_a_line_say_what_its_address_is_for() {
    for (line, role) in [
        ("Original: ", Role::Own),
        ("Official repository: ", Role::Own),
        ("My repo: ", Role::Own),
        ("Our website is ", Role::Own),
        ("This code was copied from ", Role::Own),
        ("It is a modified version of ", Role::Own),
        ("The infringing code is at ", Role::Claimed),
        ("My work was uploaded without permission to ", Role::Claimed),
        ("Please remove ", Role::Claimed),
        ("An illegal copy of our book is at ", Role::Claimed),
        ("The original code was copied into ", Role::Own),
        ("It was already taken down at ", Role::Reference),
        ("原作品：", Role::Own),
        ("侵权链接：", Role::Claimed),
    ] {
        let letter = format!(
            "Dear agent,\n\n{line}https://github.com/one/two\n\nInfringing repository:\nhttps://github.com/three/four\n"
        );
        check(&letter, &[("/one/two", role), ("/three/four", Role::Claimed)]);
    }
}

#[test]
fn the_words_behind_an_address_count_for_it_alone() {
    check(
        "https://github.com/lab/lantern (original)\nhttps://github.com/owl/lantern is a copy of it.\n",
        &[("/lab/lantern", Role::Own), ("/owl/lantern", Role::Claimed)],
    );
}

#[test]
fn a_list_has_the_role_of_the_words_that_introduce_it() {
    check(
        "To the designated agent\n\nThe original works can be seen at\n\nhttps://lantern.example/one\nhttps://lantern.example/two\n\n\
         The forks that contain an illegal copy of our\nbook are:\n\n\
         1. https://github.com/owl/lantern\n2. https://github.com/bat/lantern - the whole repository\n3. https://github.com/fox/lantern\n",
        &[
            ("/one", Role::Own),
            ("/two", Role::Own),
            ("/owl/lantern", Role::Claimed),
            ("/bat/lantern", Role::Claimed),
            ("/fox/lantern", Role::Claimed),
        ],
    );
}

#[test]
fn pairs_of_original_and_copy_are_told_apart() {
    check(
        "Original Work: https://shop.example/books/1\nInfringing URL: https://owl.github.io/books/1.pdf\n\n\
         Original Work: https://shop.example/books/2\nInfringing URL: https://owl.github.io/books/2.pdf\n",
        &[
            ("shop.example/books/1", Role::Own),
            ("books/1.pdf", Role::Claimed),
            ("shop.example/books/2", Role::Own),
            ("books/2.pdf", Role::Claimed),
        ],
    );
}

#[test]
fn a_letter_by_a_machine_has_its_titles_in_stars() {
    check(
        "* COPYRIGHTED WORK *\n\nLantern, the film: http://lantern.example/film\n\n\
         * INFRINGING PAGE OR MATERIAL *\n\nInfringing page/material that I demand be disabled or removed in consideration of the above:\n\n\
         http://videos.example/watch?v=1\nhttp://videos.example/watch?v=2\n\n\
         I have a good faith belief (see http://www.copyright.gov/title17/).\n",
        &[
            ("lantern.example/film", Role::Own),
            ("watch?v=1", Role::Claimed),
            ("watch?v=2", Role::Claimed),
            ("title17/", Role::Reference),
        ],
    );
}

#[test]
fn laws_help_pages_and_earlier_letters_are_references() {
    check(
        "I read https://help.github.com/articles/dmca-takedown-policy/ and https://www.law.cornell.edu/uscode/text/17/512.\n\
         See also https://github.com/github/dmca/blob/master/2016/2016-01-01-Lantern.md and https://github.com/contact/dmca\n\
         and https://en.wikipedia.org/wiki/Lantern.\n\nRemove https://github.com/owl/lantern\n",
        &[
            ("dmca-takedown-policy/", Role::Reference),
            ("17/512", Role::Reference),
            ("2016-01-01-Lantern.md", Role::Reference),
            ("contact/dmca", Role::Reference),
            ("wiki/Lantern", Role::Reference),
            ("/owl/lantern", Role::Claimed),
        ],
    );
}

#[test]
fn a_host_that_mail_comes_from_is_the_senders() {
    check(
        "Please remove https://videos.example.net/watch?v=1\n\nJane Roe\nLantern Ltd, www.lantern.example\njane@lantern.example\n",
        &[("watch?v=1", Role::Claimed), ("www.lantern.example", Role::Own)],
    );
}

#[test]
fn a_letter_that_only_lists_repositories_claims_them() {
    check(
        "Hello,\n\nhttps://github.com/owl/lantern\nhttps://github.com/bat/lantern\n\nThanks\n",
        &[("/owl/lantern", Role::Claimed), ("/bat/lantern", Role::Claimed)],
    );
}

#[test]
fn a_counter_notice_names_what_was_disabled() {
    check(
        "Counter notification\n\n**What files were taken down? Please provide URLs:**\n\nhttps://github.com/owl/lantern, my repository\n\n\
         I swear, under penalty of perjury, that I have a good-faith belief that the material was removed or disabled as a result of a mistake or misidentification of the material to be removed or disabled.\n\n\
         I consent to the jurisdiction of Federal District Court for the judicial district in which my address is located.\n",
        &[("/owl/lantern", Role::Claimed)],
    );
}

#[test]
fn repositories_are_counted_as_a_provider_disables_them() {
    for (claimed, expected) in [
        (
            "https://github.com/Owl/Lantern https://github.com/owl/lantern.git https://github.com/owl/lantern/tree/main",
            1,
        ),
        ("https://raw.githubusercontent.com/owl/lantern/main/a https://github.com/owl/lantern", 1),
        (
            "https://gist.github.com/owl/0123456789abcdef https://gist.github.com/0123456789abcdef",
            1,
        ),
        ("https://owl.github.io/ https://owl.github.io/lantern/", 1),
        ("https://owl.github.io/lantern/ https://github.com/owl/lantern", 1),
        ("https://github.com/owl/a https://github.com/owl/b", 2),
        ("http://pirate.example/1 http://pirate.example/2", 1),
    ] {
        let letter = format!("Infringing URLs: {claimed}\n");
        assert_eq!(repositories(&addresses(&letter)).len(), expected, "{letter}");
    }
}
