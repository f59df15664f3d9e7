//! Check your answers: what will be stored, and exactly what the claimant will be given of it.
use askama::Template;

use super::{
    super::super::{assets, site::Site, visit::Visit},
    super::marked::{self, Marked, NO_LINKS},
    door::Served,
    found,
    reading::Reading,
    statement,
};
use crate::{
    domain::{
        counter::{draft, notice::CounterNotice, verdict::CounterVerdict},
        number::CaseNumber,
        policy::CounterField,
    },
    formats::{
        counter_copy,
        counter_form::{self, CounterEnvelope},
    },
};

/// The last page before a counter-notice is sent.
#[derive(Template)]
#[template(path = "public/counter_check.html")]
pub struct CheckPage {
    site: Site,
    style: String,
    form: CounterEnvelope,
    number: CaseNumber,
    served: Served,
    notice: CounterNotice,
    verdict: CounterVerdict,
    statements: Vec<Stated>,
    /// What the claimant is given, word for word.
    copy: String,
}

/// One answer, and the field where it is changed.
struct Row {
    label: Marked,
    value: String,
    field: &'static str,
}

/// One statement, made or not.
struct Stated {
    title: Marked,
    wording: Marked,
    /// What it says in the visitor's language, unofficially; empty where there is no translation.
    translation: String,
    made: bool,
    field: &'static str,
}

impl CheckPage {
    /// Shows what would be stored.
    #[must_use]
    pub fn new(web: &Visit, reading: Reading) -> Self {
        let (editions, words) = (reading.editions(), web.words);
        let stated = editions.stated(&reading.notice).into_iter();
        let statements = stated
            .map(|stated| Stated {
                title: Marked::law(words, stated.title),
                translation: statement::translation(
                    words,
                    stated.kind,
                    &editions.wording(stated.kind),
                    editions.provider,
                ),
                wording: Marked::law(words, &stated.wording),
                made: stated.made,
                field: stated.kind.key(),
            })
            .collect();
        let number = reading.material.number;
        let copy = counter_copy::copy(&number, editions, &reading.notice);
        let Reading { form, served, notice, verdict, .. } = reading;
        let (site, style) = (Site::new(web, ""), assets::address("subscriber.css"));
        Self { site, style, form, number, served, notice, verdict, statements, copy }
    }

    fn hidden(&self) -> Vec<(&'static str, &str)> {
        counter_form::write(&self.form)
    }

    fn subscriber(&self) -> Vec<Row> {
        let notice = &self.notice;
        vec![
            self.row(CounterField::Name, notice.name.as_ref()),
            self.row(CounterField::PostalAddress, notice.address.as_ref()),
            self.row(CounterField::Country, notice.country.as_ref()),
            self.row(CounterField::Phone, notice.phone.as_ref()),
            self.row(CounterField::Email, notice.email.as_ref()),
        ]
    }

    /// Each element: its label, its clause, whether it is there, and why.
    fn elements(&self) -> Vec<(Marked, &'static str, bool, String)> {
        let words = self.site.words;
        let found = self.verdict.findings.iter();
        found
            .map(|finding| {
                let label = &self.served.policy.elements.get(finding.element).label;
                let why = found::why(words, finding);
                (Marked::law(words, label), finding.element.clause(), finding.is_met(), why)
            })
            .collect()
    }

    fn questions(&self) -> Vec<String> {
        let questions = self.verdict.questions.iter();
        questions.map(|question| found::question(self.site.words, question)).collect()
    }

    fn explanation(&self) -> Vec<Row> {
        let described = self.notice.material.described.as_ref();
        vec![
            self.own("counter-described", draft::DESCRIBED, described),
            self.row(CounterField::Explanation, self.notice.explanation.as_ref()),
        ]
    }

    fn representative(&self) -> Option<Row> {
        let field = self.served.policy.representative.as_ref()?;
        let value = self.notice.representative.as_ref();
        Some(self.labelled(&field.label, draft::REPRESENTATIVE, value))
    }

    fn row(&self, field: CounterField, value: Option<&impl ToString>) -> Row {
        self.labelled(&self.served.policy.form.get(field).label, field.key(), value)
    }

    fn signature(&self) -> Row {
        let signature = self.notice.signature.as_ref();
        self.row(CounterField::Signature, signature.map(|signature| &signature.name))
    }

    fn signed_on(&self) -> Row {
        let date = self.notice.signature.as_ref().and_then(|signature| signature.signed_on);
        let day = date.map(|date| self.site.words.day(date));
        self.own("counter-signed-on", "signed_on", day.as_ref())
    }

    /// A row that the policy words.
    fn labelled(&self, label: &str, field: &'static str, value: Option<&impl ToString>) -> Row {
        let value =
            value.map_or_else(|| self.site.words.say("counter-not-given"), ToString::to_string);
        Row { label: self.law(label), value, field }
    }

    /// A row that no policy words.
    fn own(&self, name: &'static str, field: &'static str, value: Option<&impl ToString>) -> Row {
        let label = Marked::plain(&self.site.words.say(name));
        Row { label, ..self.labelled("", field, value) }
    }

    /// Words of the policy, marked as its own.
    fn law(&self, text: &str) -> Marked {
        Marked::law(self.site.words, text)
    }

    /// The same for a whole element: the copy is in the language of the policy.
    fn law_marks(&self) -> Marked {
        marked::attributes(self.site.words)
    }
}
