//! What the public sees of the configuration: languages, the provider's colour, other ways to reach it.
use url::Url;

use super::{Faults, optional};
use crate::{
    config::keys::{ContactKeys, LanguageKeys},
    domain::{
        colour::Colour,
        contact::Contact,
        language::{Language, Languages},
    },
};

/// English stands in for whatever a translation lacks, so it cannot be left out.
pub(super) fn languages(keys: &LanguageKeys, faults: &mut Faults) -> Languages {
    let mut known = |key: &str, tags: &[String]| -> Vec<Language> {
        let all = Language::ALL.map(Language::tag).join(", ");
        let language = |tag: &String| {
            let language = Language::ALL.into_iter().find(|it| it.tag() == tag);
            let expected = format!("expected tags among {all}, found {tag:?}");
            faults.must(key, language.is_some(), &expected);
            language
        };
        let found: Vec<Language> = tags.iter().filter_map(language).collect();
        let has_english = found.contains(&Language::English);
        faults.must(key, has_english, "expected \"en\" among them: English cannot be left out");
        found
    };
    let offered = known("languages.offered", &keys.offered);
    let reviewed = known("languages.reviewed", &keys.reviewed);
    let read = reviewed.iter().all(|language| offered.contains(language));
    faults.must("languages.reviewed", read, "expected only languages of languages.offered");
    Languages::new(offered, reviewed)
}

pub(super) fn colour(text: &str) -> Result<Colour, String> {
    Colour::parse(text).ok_or_else(|| format!("expected a colour such as #0d5560, found {text:?}"))
}

/// Pages that people are sent to.
pub(super) fn contact(keys: &ContactKeys, faults: &mut Faults) -> Contact {
    let forum = faults.keep("contact.forum", optional(&keys.forum, page)).flatten();
    let social = keys.social.iter().enumerate();
    let social = social
        .filter_map(|(at, text)| faults.keep(&format!("contact.social[{at}]"), page(text)))
        .collect();
    Contact { forum, social }
}

fn page(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).ok().filter(|url| {
        let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
        is_web && url.username().is_empty() && url.password().is_none()
    });
    url.ok_or_else(|| {
        format!("expected http:// or https://, a host and a path, such as https://forum.provider.example/, found {text:?}")
    })
}
