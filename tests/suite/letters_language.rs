//! In which language a letter is written, and that it carries its language wherever it goes.
use jiff::Timestamp;
use safeharbor::{
    domain::{
        draft::Draft,
        language::{Language, Languages},
        letter::LetterKind,
        outcome::Outcome,
        printed::Printed,
    },
    formats::{letter, words::Words},
    pdf,
    services::delivery,
    store::letters::Letter,
};

use super::{
    letters::{Stage, claim},
    web_letters::tool,
};
use crate::support::{Client, TestApp, draft, on_both};

fn german() -> Draft {
    Draft { language: Some("de".into()), ..claim() }
}

fn vouching_for(language: Language) -> Languages {
    Languages::new(Language::ALL.into(), vec![language])
}

/// How many letters were sent whose HTML says that it is German.
async fn german_twins(app: &TestApp) -> usize {
    app.run_jobs().await;
    let is_german =
        |message: &str| message.contains("lang=3D\"de\"") || message.contains("lang=\"de\"");
    app.letters().iter().filter(|letter| is_german(&letter.message)).count()
}

/// Nothing of the frame of a letter is left in English.
fn is_german(letter: &Letter) {
    for words in ["Fall ", "Beauftragter", "geben Sie sie daher nicht weiter", "&language=de\n"] {
        assert!(letter.body.contains(words), "{words} is not in\n{}", letter.body);
    }
    // What is missing stands in the words of the policy.
    for line in letter.body.lines().filter(|line| !line.starts_with(['*', ' '])) {
        for words in ["Case ", "We ", "we ", "agent of", "March", " received"] {
            assert!(!line.contains(words), "{words} is in\n{line}");
        }
    }
    assert_eq!(letter::language(&letter.body), Language::German);
}

on_both! {
    async fn a_claimant_who_reads_german_gets_english_while_nobody_has_reviewed_the_translation(app) {
        let stage = Stage::of(&app, &german()).await;
        let letter = stage.letter(LetterKind::Acknowledgement).await;
        assert!(letter.subject.starts_with("We have received your copyright notice: case "));
        assert!(letter.body.contains("We received your notice on 2 March 2026, 12:00 EST"), "{}", letter.body);
        assert_eq!(letter::language(&letter.body), Language::English);
    }

    async fn a_claimant_who_reads_german_gets_german_once_the_translation_is_reviewed(app) {
        let app = app.with_languages(vouching_for(Language::German));
        let stage = Stage::of(&app, &german()).await;
        let letter = stage.letter(LetterKind::Acknowledgement).await;
        assert!(letter.subject.starts_with("Ihre Urheberrechtsmeldung ist eingegangen: Fall "));
        assert!(letter.body.contains("Sie nennt 1 Werk und 3 Fundstellen."), "{}", letter.body);
        assert!(letter.body.contains("2. März 2026, 12:00 Uhr EST (UTC-05:00)"), "{}", letter.body);
        is_german(&letter);
        let agent = stage.letter(LetterKind::AgentNotification).await;
        assert!(agent.body.contains("A copyright notice was received on 2 March 2026"));

        assert_eq!(german_twins(&app).await, 1, "the agent's is English");
        let page = Client::new(&app);
        let address = letter.body.lines().find(|line| line.starts_with("http")).unwrap();
        let path = address.split_once(".com").unwrap().1;
        page.get(path).await.says(200, &["<html lang=\"de\""]);
    }

    async fn whoever_chose_german_on_the_page_is_written_to_in_german(app) {
        let app = app.with_languages(vouching_for(Language::German));
        let visitor = Client::new(&app);
        visitor.submit(&claim(), "1").await;
        assert_eq!(german_twins(&app).await, 0, "the browser asks for no language");
        visitor.post("/language", &[("language", "de"), ("back", "/notices/new")]).await;
        visitor.submit(&draft(|draft| draft.organisation = "Gomez".into()), "2").await;
        assert_eq!(german_twins(&app).await, 1);
    }

    async fn what_is_not_complete_is_asked_for_in_german_too(app) {
        let app = app.with_languages(vouching_for(Language::German));
        let lacking = draft(|draft| {
            draft.language = Some("de".into());
            draft.statements.good_faith = false;
        });
        let stage = Stage::of(&app, &lacking).await;
        for kind in [LetterKind::Acknowledgement, LetterKind::Deficiency] {
            is_german(&stage.letter(kind).await);
        }
        stage.at("2026-03-10T10:00");
        stage.sweep().await;
        is_german(&stage.letter(LetterKind::CureReminder).await);
        stage.at("2026-03-20T10:00");
        stage.sweep().await;
        is_german(&stage.letter(LetterKind::Lapsed).await);
    }

    async fn a_letter_is_in_one_language_from_its_first_line_to_its_last(app) {
        // Of a translation that has begun some letters are whole and others are not.
        let app = app.with_languages(Languages::new(Language::ALL.into(), Language::ALL.into()));
        let first = Stage::of(&app, &claim()).await;
        for language in Language::ALL {
            let tag = language.tag().to_owned();
            let notice = Draft { organisation: tag.clone(), language: Some(tag), ..claim() };
            let stage = first.beside(&notice).await;
            stage.decide(&[1, 2, 3], Outcome::Refused, Some("It is a quotation.")).await;
            for kind in [LetterKind::Acknowledgement, LetterKind::Decision] {
                let letter = stage.letter(kind).await;
                let words = letter::words(kind, language);
                assert_eq!(letter::language(&letter.body), words.language(), "{}", letter.body);
                let received = words.moment(app.app.clock.now(), app.app.zone());
                assert!(letter.body.contains(&received), "{received} is not in\n{}", letter.body);
                let page = words.say("letter-all-page");
                assert!(kind != LetterKind::Decision || letter.body.contains(&page));
            }
        }
    }

    async fn a_page_in_a_translation_that_nobody_reviewed_says_so(app) {
        let note = |language| Words::of(language).say("base-unreviewed");
        let (german, french) = (note(Language::German), note(Language::French));
        let visitor = Client::new(&app);
        visitor.get("/?language=de").await.says(200, &[&german, "<html lang=\"de\""]);
        assert!(!visitor.get("/").await.text().contains(&note(Language::English)));
        drop(visitor);
        let app = app.with_languages(vouching_for(Language::German));
        let visitor = Client::new(&app);
        assert!(!visitor.get("/?language=de").await.text().contains(&german));
        visitor.get("/?language=fr").await.says(200, &[&french]);
    }

    async fn a_page_is_shown_in_languages_that_are_offered_and_in_no_other(app) {
        let offered = vec![Language::English, Language::French];
        let app = app.with_languages(Languages::new(offered, vec![]));
        let visitor = Client::new(&app);
        let page = visitor.get("/?language=de").await.text();
        assert!(page.contains("<html lang=\"en\""));
        assert!(page.contains("Français") && !page.contains("Deutsch"), "{page}");
        visitor.get("/?language=fr").await.says(200, &["<html lang=\"fr\""]);
        drop(visitor);
        let app = app.with_languages(Languages::new(vec![], vec![]));
        let page = Client::new(&app).get("/").await.text();
        assert!(!page.contains("name=\"language\""), "there is nothing to choose");
    }
}

#[tokio::test]
async fn the_paper_of_a_german_letter_is_german() {
    let app = TestApp::on_sqlite().await.with_languages(vouching_for(Language::German));
    let by_post = Draft {
        email: String::new(),
        address: "Maria Gomez\n1 Canal Street\nNew York, NY 10013".into(),
        ..german()
    };
    let number = app.receive(&by_post).await.number;
    let filed = app.case(&number).await.letters;
    let filed = filed.iter().find(|it| it.letter.kind == LetterKind::Acknowledgement).unwrap();
    let printed = delivery::printed(&app.app, filed);
    assert_eq!((printed.language, printed.date.as_str()), (Language::German, "2. März 2026"));
    let drawn = pdf::letter(&printed).unwrap();
    let Some(text) = tool("pdftotext", &["-layout"], &drawn, &["-"]) else { return };
    assert!(text.contains("Datum") && text.contains("Seite 1 von"), "{text}");
}

/// A letter in a language that runs from right to left, with names that are set apart.
fn arabic() -> Printed {
    let body = "== ماذا بعد ==\n\nاستلمنا إشعارك بشأن القضية \u{2068}2Q355-3XRZA\u{2069}.\n\n\
                وفقا للمادة \u{2068}17 U.S.C. 512(c)(3)(A)\u{2069} من القانون.\n\n\
                https://us.example/cases/2Q355-3XRZA?key=abcdef&language=ar\n";
    Printed {
        language: letter::language(body),
        provider: "Harbour Files, Inc.".into(),
        sender: vec!["1 Pier Road".into()],
        to: vec!["Maria Gomez".into()],
        written_at: Timestamp::UNIX_EPOCH,
        date: "1970".into(),
        case: Some("2Q355-3XRZA".into()),
        subject: "استلمنا إشعارك: القضية \u{2068}2Q355-3XRZA\u{2069}".into(),
        body: body.into(),
    }
}

#[test]
fn a_letter_from_right_to_left_is_printed_as_one() {
    let letter = arabic();
    assert_eq!(letter.language, Language::Arabic);
    let drawn = pdf::letter(&letter).unwrap();
    let document = lopdf::Document::load_mem(&drawn).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    let Some(text) = tool("pdftotext", &["-layout"], &drawn, &["-"]) else { return };
    assert!(text.contains("17 U.S.C. 512(c)(3)(A)") && text.contains("2Q355-3XRZA"), "{text}");
    assert!(!text.contains("[U+") && !text.contains("=="), "{text}");
}
