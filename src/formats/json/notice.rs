//! A notice in JSON into a draft, and back: the same fields as on the form, under the same names.
use serde_json::{Map, Value, json};

use super::{
    Tree,
    fields::{Fault, Fields, token, wrong},
    places,
};
use crate::domain::{
    draft::{Draft, DraftWork},
    location::{Location, WebAddress},
    notice::{Notice, Statements},
    policy::{CopyrightPolicy, FieldKind, FormField, StatementKind},
};

/// What a request carries besides the notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoticeRequest {
    /// What was given.
    pub draft: Draft,
    /// The policy version whose statements were read.
    pub policy: String,
    /// The notice is to be taken although something is missing.
    pub incomplete: bool,
}

/// Reads a notice; all faults come back together.
#[must_use]
pub fn notice(tree: Tree, policy: &CopyrightPolicy) -> (NoticeRequest, Vec<Fault>) {
    notice_at(tree, "", policy)
}

/// The same of a notice that stands at `at` in a larger document.
#[must_use]
pub fn notice_at(tree: Tree, at: &str, policy: &CopyrightPolicy) -> (NoticeRequest, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut fields = Fields::of(tree, at, &mut faults);
    let mut request = NoticeRequest {
        policy: fields.text("policy"),
        incomplete: fields.flag("incomplete"),
        draft: Draft {
            subsection: fields.text("subsection"),
            signer: fields.text(FormField::SignerName.key()),
            organisation: fields.text(FormField::Organisation.key()),
            capacity: fields.text(FormField::OnBehalfOf.key()),
            owner: fields.text(FormField::OwnerName.key()),
            email: fields.text(FormField::Email.key()),
            phone: fields.text(FormField::Phone.key()),
            address: fields.text(FormField::PostalAddress.key()),
            country: fields.text(FormField::Country.key()),
            reference: fields.text("reference"),
            signature: fields.text(FormField::Signature.key()),
            signed_on: fields.text("signed_on"),
            ..Draft::default()
        },
    };
    let language = fields.text("language");
    let is_tag = (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_tag {
        request.draft.language = Some(language.to_ascii_lowercase());
    } else if !language.is_empty() {
        fields.fault("language", "invalid", "is not the primary tag of a language, like en");
    }
    let works = fields.list("works");
    request.draft.works =
        works.into_iter().map(|(at, item)| work(&at, item, &mut fields)).collect();
    let items = fields.list(FormField::Locations.key());
    request.draft.locations = places::lines(items, fields.faults());
    request.draft.statements = statements(&mut fields);
    added(&mut fields, policy, &mut request.draft);
    fields.end();
    (request, faults)
}

fn work(at: &str, item: Tree, fields: &mut Fields<'_>) -> DraftWork {
    let mut work = Fields::of(item, at, fields.faults());
    let read = DraftWork {
        kind: work.text("kind"),
        description: work.text("description"),
        original: work.text("original"),
    };
    work.end();
    read
}

fn statements(fields: &mut Fields<'_>) -> Statements {
    let mut made = fields.inner("statements");
    let statements = Statements {
        good_faith: made.flag(StatementKind::GoodFaith.key()),
        accuracy: made.flag(StatementKind::Accuracy.key()),
        authority: made.flag(StatementKind::Authority.key()),
    };
    made.end();
    statements
}

/// Answers to the fields that the policy adds.
fn added(fields: &mut Fields<'_>, policy: &CopyrightPolicy, draft: &mut Draft) {
    let mut given = fields.inner("fields");
    for (name, value) in given.rest() {
        let at = given.pointer(&name);
        match (policy.field(&name).map(|field| &field.kind), value) {
            (None, _) => {
                let detail = "is not a field that the policy adds";
                given.faults().push(Fault::new(at, "unknown_field", detail));
            }
            (_, Tree::Null) | (Some(FieldKind::Confirmation), Tree::Flag(false)) => {}
            (Some(FieldKind::Confirmation), Tree::Flag(true)) => {
                draft.added.insert(name, "yes".to_owned());
            }
            (Some(FieldKind::Confirmation), other) => {
                given.faults().push(wrong(&at, "true or false", &other));
            }
            (Some(_), Tree::Text(text)) => {
                draft.added.insert(name, text);
            }
            (Some(_), other) => given.faults().push(wrong(&at, "text", &other)),
        }
    }
}

/// Where in the document the field of a draft's problem stands.
#[must_use]
pub fn pointer_of(field: &str) -> String {
    if let Some(key) = field.strip_prefix("field.") {
        return format!("/fields/{}", token(key));
    }
    if let Some((number, part)) = field.strip_prefix("work.").and_then(|it| it.split_once('.')) {
        let index = number.parse::<usize>().unwrap_or(1).saturating_sub(1);
        return format!("/works/{index}/{part}");
    }
    match StatementKind::from_key(field) {
        Some(kind) => format!("/statements/{kind}"),
        None => format!("/{}", token(field)),
    }
}

/// What reads as `notice` again under the same policy: what it says, in the fields of a request.
#[must_use]
pub fn draft_as_json(notice: &Notice, policy: &CopyrightPolicy) -> Value {
    let draft = Draft::from(notice);
    let works = draft.works.iter().map(|work| {
        filled([
            ("kind", &work.kind),
            ("description", &work.description),
            ("original", &work.original),
        ])
    });
    let added = notice.added.iter().map(|(key, answer)| {
        let is_box = policy.field(key).is_some_and(|it| it.kind == FieldKind::Confirmation);
        let answer = if is_box { Value::Bool(true) } else { json!(answer.as_str()) };
        (key.clone(), answer)
    });
    let mut document = filled([
        ("subsection", &draft.subsection),
        ("signer_name", &draft.signer),
        ("organisation", &draft.organisation),
        ("on_behalf_of", &draft.capacity),
        ("owner_name", &draft.owner),
        ("email", &draft.email),
        ("phone", &draft.phone),
        ("postal_address", &draft.address),
        ("country", &draft.country),
        ("reference", &draft.reference),
        ("signature", &draft.signature),
        ("signed_on", &draft.signed_on),
        ("language", draft.language.as_ref().unwrap_or(&String::new())),
    ]);
    document.insert("policy".into(), json!(notice.policy.to_string()));
    document.insert("works".into(), works.map(Value::Object).collect());
    document.insert("locations".into(), notice.locations.iter().map(location).collect());
    document.insert("statements".into(), json!(notice.statements));
    document.insert("fields".into(), Value::Object(added.collect()));
    Value::Object(document)
}

fn location(location: &Location) -> Value {
    let address = location.address.as_ref().map(WebAddress::as_str).unwrap_or_default().to_owned();
    let place = location.place.as_ref().map(ToString::to_string).unwrap_or_default();
    Value::Object(filled([("address", &address), ("place", &place)]))
}

/// Only what is not empty.
fn filled<const N: usize>(members: [(&str, &String); N]) -> Map<String, Value> {
    let members = members.into_iter().filter(|(_, text)| !text.is_empty());
    members.map(|(name, text)| (name.to_owned(), json!(text))).collect()
}
