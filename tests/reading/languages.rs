//! Letters that are not in English.
use safeharbor::domain::{
    policy::StatementKind,
    reading::{ReadAs, Role},
};

use super::of;

/// A notice in each language, with all statements where the program knows the formulas.
const NOTICES: &[(&str, &str)] = &[
    (
        "de",
        "Sehr geehrte Damen und Herren, auf https://host.example/m/buch wird mein Buch ohne Erlaubnis verbreitet. Das ist eine \
         Urheberrechtsverletzung. Ich bin nach Treu und Glauben der Überzeugung, dass die Nutzung nicht gestattet ist. Die \
         Angaben in diesem Schreiben sind richtig, und ich versichere an Eides statt, dass ich der Rechteinhaber bin.",
    ),
    (
        "fr",
        "Madame, Monsieur, mon livre est diffusé sur https://host.example/m/livre, ce qui est une violation de mes droits. Je \
         crois de bonne foi que cette utilisation n'est pas autorisée par le titulaire. Les informations de cette lettre sont \
         exactes et je déclare sous peine de parjure que je suis le titulaire.",
    ),
    (
        "es",
        "Estimados señores: mi obra está publicada en https://host.example/m/obra, una infracción de los derechos de autor. Creo \
         de buena fe que el uso no está autorizado por el titular. La información de esta carta es exacta y declaro bajo pena de \
         perjurio que soy el titular.",
    ),
    (
        "pt",
        "Prezados senhores, o meu livro foi publicado em https://host.example/m/livro, uma violação de direitos autorais. \
         Acredito de boa fé que o uso não foi autorizado pelo titular. As informações desta carta são corretas e declaro sob \
         pena de perjúrio que sou o titular.",
    ),
    (
        "it",
        "Gentili signori, il mio libro è pubblicato su https://host.example/m/libro, una violazione del diritto d'autore. Credo in \
         buona fede che l'uso non sia autorizzato dal titolare. Le informazioni di questa lettera sono corrette e dichiaro, \
         sotto pena di spergiuro, che sono il titolare. Pena per la falsa testimonianza.",
    ),
    (
        "nl",
        "Geachte heer, mijn boek staat op https://host.example/m/boek, een inbreuk op het auteursrecht. Ik geloof te goeder trouw \
         dat dit gebruik niet is toegestaan. De informatie in deze brief is juist en ik verklaar op straffe van meineed dat ik \
         de rechthebbende ben.",
    ),
    (
        "ru",
        "Здравствуйте! На https://host.example/m/kniga без разрешения выложена моя книга, это нарушение авторских прав. Я \
         добросовестно полагаю, что использование не разрешено. Информация в письме достоверна. Я заявляю под страхом \
         наказания за лжесвидетельство, что я правообладатель.",
    ),
];

#[test]
fn a_notice_is_a_notice_in_every_language() {
    for (language, letter) in NOTICES {
        let reading = of(letter);
        assert_eq!(reading.language.as_deref(), Some(*language));
        assert_eq!(reading.kind, ReadAs::Takedown, "{language}");
    }
}

#[test]
fn the_statements_are_known_in_the_languages_of_europe() {
    for (language, letter) in NOTICES {
        let reading = of(letter);
        for kind in [StatementKind::GoodFaith, StatementKind::Accuracy, StatementKind::Authority] {
            assert!(reading.statements.iter().any(|(made, _)| *made == kind), "{language}: {kind}");
        }
    }
}

#[test]
fn scripts_without_blanks_are_told_apart() {
    for (language, letter) in [
        ("zh", "您好，该仓库侵犯了我的著作权，请删除 https://host.example/m/book 的内容。"),
        (
            "ja",
            "このリポジトリは私の著作権を侵害しています。削除してください。 https://host.example/m/book",
        ),
        ("ko", "이 저장소는 저의 저작권을 침해합니다. 삭제해 주세요. https://host.example/m/book"),
    ] {
        let reading = of(letter);
        assert_eq!(reading.language.as_deref(), Some(language));
        assert_eq!(reading.kind, ReadAs::Takedown, "{language}");
        assert!(reading.doubts.iter().any(|doubt| doubt.contains("language")), "{language}");
    }
}

#[test]
fn a_retraction_is_one_in_german_french_and_spanish_too() {
    for letter in [
        "Hiermit ziehen wir unsere Meldung zurück.",
        "Nous souhaitons retirer notre demande, merci de votre aide.",
        "Queremos retirar nuestra solicitud contra el proyecto.",
    ] {
        assert_eq!(of(letter).kind, ReadAs::Retraction, "{letter}");
    }
}

#[test]
fn addresses_alone_have_no_language() {
    let reading = of("https://host.example/the/and/of\nhttps://host.example/is/that/this\n");
    assert_eq!(reading.language, None);
    assert!(reading.addresses.iter().all(|address| address.role != Role::Own));
}
