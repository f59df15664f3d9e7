//! Repositories in lists that leave the host out.
use safeharbor::domain::reading::{Role, repositories};

use super::addresses;

/// The repositories that `text` claims.
fn claimed(text: &str) -> Vec<String> {
    repositories(&addresses(text)).into_iter().collect()
}

#[test]
fn a_list_of_forks_is_read_without_its_host() {
    for list in [
        "bob / fonts\ncarol / fonts\n",
        "bob bob / fonts  \ncarol carol / fonts  \n",
        "bob/fonts\ncarol/fonts\n",
        "* bob/fonts\n* carol/fonts\n",
        "1. bob/Fonts\n2. carol/Fonts\n",
        "> bob / fonts\n> carol / fonts\n",
        "\nbob / fonts\n\ncarol / fonts\n\n",
    ] {
        let text = format!(
            "Please remove https://github.com/mallory/fonts, it infringes. All forks infringe too:\n{list}"
        );
        let expected =
            ["github.com/bob/fonts", "github.com/carol/fonts", "github.com/mallory/fonts"];
        assert_eq!(claimed(&text), expected, "{list:?}");
    }
}

#[test]
fn a_list_whose_name_is_nowhere_else_is_believed_when_it_is_plainly_one_of_forks() {
    let text = "Please remove these infringing repositories on https://github.com/:\n\nann / keys\nbob / keys\ncarol / keys\n";
    assert_eq!(
        claimed(text),
        ["github.com/ann/keys", "github.com/bob/keys", "github.com/carol/keys"]
    );
}

#[test]
fn other_words_with_a_slash_are_no_repositories() {
    for line in [
        "N/A",
        "N / A\nN / A\nN / A",
        "12/2017",
        "and/or",
        "css/style.css\njs/style.css\nlib/style.css",
        "it is a fork / copy of fonts",
        "see bob/fonts for more",
        "bob/fonts and carol/fonts",
    ] {
        let text =
            format!("Please remove https://github.com/mallory/fonts, it infringes.\n{line}\n");
        assert_eq!(claimed(&text), ["github.com/mallory/fonts"], "{line}");
    }
}

#[test]
fn where_no_host_is_named_nobody_knows_where_a_repository_lies() {
    assert_eq!(addresses("These infringe:\nann / keys\nbob / keys\ncarol / keys\n"), []);
}

#[test]
fn blanks_in_an_address_are_mended_where_the_name_is_known() {
    let text = "Infringing:\nURL: https://github.com/mallory/fonts\nURL: https://github.com/ bob /fonts  \nURL: https://github.com/carol/ fonts\n";
    assert_eq!(
        claimed(text),
        ["github.com/bob/fonts", "github.com/carol/fonts", "github.com/mallory/fonts"]
    );
    let words: Vec<&str> = addresses(text).iter().map(|one| one.span.of(text)).collect();
    assert_eq!(
        words,
        [
            "https://github.com/mallory/fonts",
            "https://github.com/ bob /fonts",
            "https://github.com/carol/ fonts"
        ]
    );
    let text =
        "Infringing: https://github.com/mallory/fonts\nIt is by https://github.com/carol/ alone\n";
    assert_eq!(claimed(text), ["github.com/mallory/fonts"]);
}

#[test]
fn the_claimants_own_page_says_nothing_of_the_repository_below_it() {
    let text = "The texts were taken, they are from our website: https://books.example/quay\n\nhttps://github.com/mallory/quay\n";
    let roles: Vec<Role> = addresses(text).iter().map(|one| one.role).collect();
    assert_eq!(roles, [Role::Own, Role::Claimed]);
}

#[test]
fn what_something_infringes_on_is_the_work() {
    let text = "All of https://github.com/mallory/copy infringes on this commit in our repository:\nhttps://github.com/acme/quay\n";
    let roles: Vec<Role> = addresses(text).iter().map(|one| one.role).collect();
    assert_eq!(roles, [Role::Claimed, Role::Own]);
}
