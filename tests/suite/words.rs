//! The catalogue of messages: nothing that a page says is missing, nothing in it is unused, and no
//! translation says more or less than the English text.
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use regex::Regex;
use safeharbor::{
    domain::{language::Language, letter::LetterKind},
    formats::{
        block::{Block, blocks},
        letter::groups,
    },
};

#[test]
fn every_message_that_is_said_stands_in_the_english_catalogue() {
    let known = catalogue(Language::English);
    let missing: Vec<_> = said().into_iter().filter(|name| !known.contains_key(name)).collect();
    assert_eq!(missing, Vec::<String>::new(), "said, and not in templates/words/en");
}

#[test]
fn every_message_of_the_catalogue_is_said_somewhere() {
    let quoted = Regex::new(r#""([a-z0-9]+(?:-[a-z0-9]+)*)""#).unwrap();
    let mut used = BTreeSet::new();
    for text in sources() {
        used.extend(quoted.captures_iter(&text).map(|found| found[1].to_owned()));
    }
    let held = read(Language::English).into_values().flatten();
    used.extend(held.filter_map(|it| Some(it.strip_prefix(HELD)?.to_owned())));
    let unused: Vec<_> =
        catalogue(Language::English).into_keys().filter(|name| !used.contains(name)).collect();
    assert_eq!(unused, Vec::<String>::new(), "in templates/words/en, and said nowhere");
}

#[test]
fn a_translation_has_the_messages_and_the_values_of_the_english_text() {
    let english = catalogue(Language::English);
    for language in Language::ALL {
        for (name, values) in catalogue(language) {
            let original = english.get(&name);
            let tag = language.tag();
            assert!(original.is_some(), "{tag}: {name} is no message any more");
            assert_eq!(Some(&values), original, "{tag}: {name} speaks of other values");
        }
    }
}

#[test]
fn a_translation_has_the_links_and_the_strong_words_of_the_english_text() {
    let marks = |text: &str| {
        let count = |mark| text.matches(mark).count();
        (count("["), count("]"), count("**") % 2)
    };
    let english = texts(Language::English);
    for language in Language::ALL {
        for (name, text) in texts(language) {
            // Where plural forms differ in number, marks cannot be counted.
            let Some(original) = english.get(&name).filter(|it| !it.contains("->")) else {
                continue;
            };
            assert_eq!(marks(&text), marks(original), "{}: {name}", language.tag());
        }
    }
}

#[test]
fn what_stands_on_the_way_of_the_public_is_translated_into_every_language() {
    // A letter of which a message is not translated is English as a whole.
    let on_the_way = |name: &String| !name.starts_with("letter-");
    for language in Language::ALL {
        let there = catalogue(language);
        let wanted = catalogue(Language::English).into_keys().filter(on_the_way);
        let missing: Vec<_> = wanted.filter(|name| !there.contains_key(name)).collect();
        assert_eq!(missing, Vec::<String>::new(), "not in templates/words/{}", language.tag());
    }
}

/// What templates and code ask the catalogue for by name.
fn said() -> BTreeSet<String> {
    let asked = Regex::new(r#"\b(?:say|tell)\(\s*"([^"]+)""#).unwrap();
    // Letters choose among messages before they say one; the name of a group has one hyphen.
    let of_letters = Regex::new(r#""(letter-[a-z0-9]+-[a-z0-9-]+)""#).unwrap();
    let mut names = BTreeSet::new();
    for text in sources() {
        for asked in [&asked, &of_letters] {
            names.extend(asked.captures_iter(&text).map(|found| found[1].to_owned()));
        }
    }
    names
}

#[test]
fn a_letter_is_written_with_messages_of_its_groups_alone() {
    let english = read(Language::English);
    let code = fs::read_to_string("src/formats/letter/mod.rs").unwrap();
    let written = Regex::new(r#"(\w+) = "(letters/\w+\.txt)";"#).unwrap();
    let mut kinds = 0;
    for found in written.captures_iter(&code) {
        let kind = LetterKind::ALL.iter().find(|kind| format!("{kind:?}") == found[1]).unwrap();
        let groups = groups(*kind);
        for name in named_in(&found[2], &english) {
            let within = |group: &&str| name.starts_with(&format!("{group}-"));
            assert!(groups.iter().any(within), "{kind} says {name}");
        }
        kinds += 1;
    }
    assert_eq!(kinds + 2, LetterKind::ALL.len(), "what speaks of no case is written apart");
}

/// The messages that a template names, and those that they hold.
fn named_in(template: &str, english: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let said = Regex::new(r#""(letter-[a-z0-9-]+)""#).unwrap();
    let included = Regex::new(r#"include "([^"]+)""#).unwrap();
    let text = fs::read_to_string(Path::new("templates").join(template)).unwrap();
    let mut names: BTreeSet<String> =
        said.captures_iter(&text).map(|found| found[1].to_owned()).collect();
    for found in included.captures_iter(&text) {
        names.extend(named_in(&found[1], english));
    }
    let held = |name: &String| english[name].iter().filter_map(|it| it.strip_prefix(HELD));
    let held: Vec<String> = names.iter().flat_map(held).map(str::to_owned).collect();
    names.extend(held);
    names
}

#[test]
fn a_heading_of_a_letter_reads_as_one_in_every_language() {
    for language in Language::ALL {
        for (name, text) in texts(language) {
            if !name.starts_with("letter-") || !name.contains("-heading-") {
                continue;
            }
            let text = text.trim();
            let found = blocks(text);
            let is_heading = matches!(found.as_slice(), [Block::Heading(_)]);
            assert!(is_heading, "{}: {name} is no heading: {text}", language.tag());
        }
    }
}

/// Before the name of a message that another one holds.
const HELD: &str = "message ";

/// Names and the values that each message is told, those of the messages that it holds included.
fn catalogue(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let read = read(language);
    let all = |name: &String| (name.clone(), told(name, &read));
    read.keys().map(all).collect()
}

fn told(name: &str, read: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let held = read.get(name).unwrap_or_else(|| panic!("{name} is held and is no message"));
    let mut values = BTreeSet::new();
    for value in held {
        match value.strip_prefix(HELD) {
            Some(name) => values.extend(told(name, read)),
            None => drop(values.insert(value.clone())),
        }
    }
    values
}

/// Names, and what stands in braces in each message.
fn read(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for text in files(&folder(language), "ftl") {
        for entry in parser::parse(text.as_str()).expect("well formed").body {
            let Entry::Message(message) = entry else { continue };
            let mut values = BTreeSet::new();
            if let Some(pattern) = &message.value {
                collect(pattern, &mut values);
            }
            let twice = all.insert(message.id.name.to_owned(), values);
            assert!(twice.is_none(), "{}: {} stands twice", language.tag(), message.id.name);
        }
    }
    all
}

/// Names and the whole text of each message, as it stands in the file.
fn texts(language: Language) -> BTreeMap<String, String> {
    let head = Regex::new(r"(?m)^([a-z0-9-]+) =").unwrap();
    let mut all = BTreeMap::new();
    for text in files(&folder(language), "ftl") {
        let heads: Vec<_> = head.captures_iter(&text).collect();
        for (at, found) in heads.iter().enumerate() {
            let begin = found.get(0).expect("the whole match").end();
            let end =
                heads.get(at + 1).map_or(text.len(), |next| next.get(0).expect("whole").start());
            let body = text[begin..end].lines().filter(|line| !line.starts_with('#'));
            all.insert(found[1].to_owned(), body.collect::<Vec<_>>().join("\n"));
        }
    }
    all
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expressed(expression, values);
        }
    }
}

fn expressed(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(it) => inline(it, values),
        Expression::Select { selector, variants } => {
            inline(selector, values);
            for variant in variants {
                collect(&variant.value, values);
            }
        }
    }
}

fn inline(expression: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expressed(expression, values),
        InlineExpression::MessageReference { id, .. } => {
            values.insert(format!("{HELD}{}", id.name));
        }
        _ => {}
    }
}

fn folder(language: Language) -> PathBuf {
    Path::new("templates/words").join(language.tag())
}

/// Everything that can say something: code and templates, without their comments' examples.
fn sources() -> Vec<String> {
    let mut all = files(Path::new("src"), "rs");
    for kind in ["html", "txt"] {
        all.extend(files(Path::new("templates"), kind));
    }
    all
}

fn files(folder: &Path, kind: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            texts.extend(files(&path, kind));
        } else if path.extension().is_some_and(|it| it == kind) {
            texts.push(fs::read_to_string(&path).expect("text"));
        }
    }
    texts
}
