//! Check your answers: what will be stored, and exactly what the claimant will be given of it.
use askama::Template;

use super::{
    super::super::{site::Site, visit::Visit},
    door::Served,
    reading::Reading,
};
use crate::{
    domain::{
        counter::{
            draft,
            notice::CounterNotice,
            verdict::CounterVerdict,
            words::{DESCRIBED, SIGNED_ON},
        },
        number::CaseNumber,
        policy::CounterField,
        when,
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
    label: String,
    value: String,
    field: &'static str,
}

/// One statement, made or not.
struct Stated {
    title: String,
    wording: String,
    made: bool,
    field: &'static str,
}

impl CheckPage {
    /// Shows what would be stored.
    #[must_use]
    pub fn new(web: &Visit, reading: Reading) -> Self {
        let editions = reading.editions();
        let stated = editions.stated(&reading.notice).into_iter();
        let statements = stated
            .map(|stated| Stated {
                title: stated.title.to_owned(),
                wording: stated.wording,
                made: stated.made,
                field: stated.kind.key(),
            })
            .collect();
        let number = reading.material.number;
        let copy = counter_copy::copy(&number, editions, &reading.notice);
        let Reading { form, served, notice, verdict, .. } = reading;
        Self { site: Site::new(web, ""), form, number, served, notice, verdict, statements, copy }
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

    fn explanation(&self) -> Vec<Row> {
        vec![
            row(DESCRIBED, draft::DESCRIBED, self.notice.material.described.as_ref()),
            self.row(CounterField::Explanation, self.notice.explanation.as_ref()),
        ]
    }

    fn representative(&self) -> Option<Row> {
        let words = self.served.policy.representative.as_ref()?;
        Some(row(&words.label, draft::REPRESENTATIVE, self.notice.representative.as_ref()))
    }

    fn row(&self, field: CounterField, value: Option<&impl ToString>) -> Row {
        row(&self.served.policy.form.get(field).label, field.key(), value)
    }

    fn signature(&self) -> Row {
        let signature = self.notice.signature.as_ref();
        self.row(CounterField::Signature, signature.map(|signature| &signature.name))
    }

    fn signed_on(&self) -> Row {
        let date = self.notice.signature.as_ref().and_then(|signature| signature.signed_on);
        row(SIGNED_ON, "signed_on", date.map(when::day).as_ref())
    }
}

fn row(label: &str, field: &'static str, value: Option<&impl ToString>) -> Row {
    let value = value.map_or_else(|| "Not given".to_owned(), ToString::to_string);
    Row { label: label.to_owned(), value, field }
}
