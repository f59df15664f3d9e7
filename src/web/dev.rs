//! `/dev/components`: every component in every state, for those who build safeharbor; `serve --dev` alone shows it.
use askama::Template;
use axum::{Router, http::StatusCode, response::Response, routing::get};

use super::{
    Nope, Web, assets,
    site::{Site, page},
    visit::Visit,
};
use crate::{domain::language::Language, formats::words::Words};

/// Routes for builders.
pub fn routes() -> Router<Web> {
    Router::new().route("/dev/components", get(components))
}

#[derive(Template)]
#[template(path = "dev/components.html")]
struct Components {
    site: Site,
    /// The style of the desk and of this page.
    sheets: [String; 2],
    sample: Sample,
    problems: [Problem; 2],
    version: Version,
}

/// A fault as the error summary takes it.
struct Problem {
    field: &'static str,
    message: &'static str,
}

/// A version of a notice as its component takes it.
struct Version {
    number: u32,
    machine: &'static str,
    received: String,
    size: u64,
    sha256: &'static str,
    missing: Vec<(&'static str, &'static str)>,
    changes: Vec<Change>,
}

struct Change {
    label: &'static str,
    before: &'static str,
    now: &'static str,
}

/// Words that fill the components, as long as real ones and in the language of the page.
#[derive(Clone, Copy)]
struct Sample {
    label: &'static str,
    hint: &'static str,
    sentence: &'static str,
    name: &'static str,
    error: &'static str,
}

/// `GET /dev/components`
async fn components(visit: Visit) -> Result<Response, Nope> {
    let sample = Sample::of(visit.words.language());
    let site = Site::new(&visit, "dev");
    let problems = ["text-error", "choice-error"];
    let problems = problems.map(|field| Problem { field, message: sample.error });
    let version = version(visit.words, sample);
    let sheets = ["desk.css", "dev.css"].map(assets::address);
    page(StatusCode::OK, &Components { site, sheets, sample, problems, version })
}

fn version(words: Words, sample: Sample) -> Version {
    let received = words.day(jiff::civil::date(2026, 11, 22));
    let change = Change { label: sample.label, before: "", now: sample.name };
    Version {
        number: 2,
        machine: "2026-11-22T23:32:00Z",
        received,
        size: 906,
        sha256: "176b14d17abd7f9efbd99c368c6a98e5cd0d26af6df3be4d7db61bb5dfb23432",
        missing: vec![(sample.label, "§ 512(c)(3)(A)(iv)")],
        changes: vec![change],
    }
}

impl Sample {
    const fn of(language: Language) -> Self {
        match language {
            Language::English => Self {
                label: "Your full name",
                hint: "The name of the person who signs, not of a company.",
                sentence: "I have a good faith belief that the use of the material is not authorized by the owner, its agent, or the law.",
                name: "María José Gómez-Łukaszewicz",
                error: "Type your full name",
            },
            Language::German => Self {
                label: "Ihr vollständiger Name",
                hint: "Der Name der Person, die unterschreibt, nicht der einer Firma.",
                sentence: "Ich bin nach Treu und Glauben der Überzeugung, dass die Nutzung des Materials weder vom Inhaber noch vom Gesetz erlaubt ist.",
                name: "Anneliese Freifrau von Hohenstein-Überlingen",
                error: "Geben Sie Ihren vollständigen Namen ein",
            },
            Language::Spanish => Self {
                label: "Su nombre completo",
                hint: "El nombre de la persona que firma, no el de una empresa.",
                sentence: "Creo de buena fe que el uso del material no está autorizado por el titular, por su agente ni por la ley.",
                name: "María José Gómez-Łukaszewicz",
                error: "Escriba su nombre completo",
            },
            Language::French => Self {
                label: "Votre nom complet",
                hint: "Le nom de la personne qui signe, et non celui d’une société.",
                sentence: "Je crois de bonne foi que l’utilisation du contenu n’est autorisée ni par le titulaire, ni par son mandataire, ni par la loi.",
                name: "Éléonore d’Aubigné-Beauregard",
                error: "Saisissez votre nom complet",
            },
            Language::Arabic => Self {
                label: "اسمك الكامل",
                hint: "اسم الشخص الذي يوقّع، لا اسم شركة.",
                sentence: "أعتقد بحسن نية أن استخدام المادة لم يأذن به المالك ولا وكيله ولا القانون.",
                name: "محمد عبد الرحمن الأنصاري",
                error: "اكتب اسمك الكامل",
            },
            Language::Japanese => Self {
                label: "氏名",
                hint: "会社名ではなく、署名する人の名前を入力してください。",
                sentence: "私は、当該素材の使用が権利者、その代理人または法律によって許可されていないと誠実に信じています。",
                name: "高橋 千代子",
                error: "氏名を入力してください",
            },
        }
    }
}
