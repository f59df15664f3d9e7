//! The catalogue: messages in Project Fluent's format, one folder for each language, read once.
use std::{str, sync::LazyLock};

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::domain::language::Language;

#[derive(RustEmbed)]
#[folder = "templates/words/"]
#[include = "*.ftl"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<Vec<Bundle>> =
    LazyLock::new(|| Language::ALL.into_iter().map(read).collect());

/// The messages of a language, ready to be formatted.
pub(super) fn bundle(language: Language) -> &'static Bundle {
    let place = Language::ALL.iter().position(|it| *it == language);
    &BUNDLES[place.unwrap_or_default()]
}

/// What each translation lacks of the English text, by name.
static LACKING: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let names: Vec<String> = texts(Language::English).flat_map(|text| names(&text)).collect();
    Language::ALL.into_iter().map(|language| lacking(&names, bundle(language))).collect()
});

fn lacking(names: &[String], bundle: &Bundle) -> Vec<String> {
    names.iter().filter(|name| !bundle.has_message(name)).cloned().collect()
}

/// Whether a translation lacks a message of this group: one whose name begins with it.
pub(super) fn lacks(language: Language, group: &str) -> bool {
    let place = Language::ALL.iter().position(|it| *it == language);
    LACKING[place.unwrap_or_default()].iter().any(|name| is_of(name, group))
}

fn is_of(name: &str, group: &str) -> bool {
    name.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn names(text: &str) -> Vec<String> {
    let named = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    parse(text).entries().filter_map(named).collect()
}

fn read(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().expect("our tags are well formed");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // An address or a name within Arabic must not turn the words around it.
    bundle.set_use_isolating(language.is_right_to_left());
    for text in texts(language) {
        // A message that stands twice is found by a test; the first one counts.
        drop(bundle.add_resource(parse(&text)));
    }
    bundle
}

/// What of a file is well formed counts; a test finds what is not.
fn parse(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

fn texts(language: Language) -> impl Iterator<Item = String> {
    let folder = format!("{}/", language.tag());
    let names: Vec<_> = Files::iter().filter(|name| name.starts_with(&folder)).collect();
    names.into_iter().filter_map(|name| {
        let file = Files::get(&name)?;
        Some(str::from_utf8(&file.data).expect("the catalogue is text").to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_lacks_what_english_has_in_it_and_nothing_else() {
        let mut bundle = Bundle::new_concurrent(vec![]);
        bundle.add_resource(parse("page-a-one = Eins\npage-ab-one = Eins\n")).unwrap();
        let english = names("page-a-one = One\npage-a-two = Two\npage-ab-one = One\n");
        let lacking = lacking(&english, &bundle);
        assert_eq!(lacking, ["page-a-two"]);
        let lacks = |group| lacking.iter().any(|name| is_of(name, group));
        assert!(lacks("page-a") && lacks("page-a-two"));
        assert!(!lacks("page-ab") && !lacks("pag"));
    }
}
