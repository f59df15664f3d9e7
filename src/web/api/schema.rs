//! The schema of a notice, made of the policy in force: its labels, its wording, its own fields.
use serde_json::{Map, Value, json};

use crate::domain::{
    location::{ADDRESS_MOST as URL_MOST, PLACE_MOST},
    notice::{DESCRIPTION_MOST, LOCATIONS_MOST, Subsection, WORKS_MOST},
    party::{ADDRESS_MOST, Capacity, NAME_MOST},
    policy::{CopyrightPolicy, FieldKind, FieldWords, FormField, StatementKind},
};

/// The schema of a notice under `policy`.
pub fn notice(policy: &CopyrightPolicy) -> Value {
    let words = |field: FormField| said(policy.form.get(field));
    let line = |field: FormField| text(&words(field), NAME_MOST);
    let keys = |all: Vec<&'static str>| json!(all);
    let subsections = Subsection::ALL.iter().map(|it| it.key()).collect();
    let capacities = Capacity::ALL.iter().map(|it| it.key()).collect();
    let version = policy.version().to_string();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["policy"],
        "description": "A notice of claimed infringement, 17 U.S.C. 512(c)(3). What may be absent is \
                        asked for all the same: without it the notice may lack an element.",
        "properties": {
            "policy": {
                "type": "string", "const": version,
                "description": "The version of the copyright policy that the statements are made under.",
            },
            "incomplete": {
                "type": "boolean", "default": false,
                "description": "Take the notice although an element or a field that the policy asks for is missing.",
            },
            "subsection": {
                "type": "string", "enum": keys(subsections), "default": "hosting",
                "description": "Hosted material, or a link to it.",
            },
            "signer_name": line(FormField::SignerName),
            "organisation": line(FormField::Organisation),
            "on_behalf_of": {
                "type": "string", "enum": keys(capacities), "description": words(FormField::OnBehalfOf),
            },
            "owner_name": line(FormField::OwnerName),
            "email": { "type": "string", "format": "email", "maxLength": 254, "description": words(FormField::Email) },
            "phone": line(FormField::Phone),
            "postal_address": text(&words(FormField::PostalAddress), ADDRESS_MOST),
            "country": line(FormField::Country),
            "works": {
                "type": "array", "maxItems": WORKS_MOST, "items": work(policy),
                "description": "The works that are infringed, or a representative list of them.",
            },
            "locations": {
                "type": "array", "maxItems": LOCATIONS_MOST, "items": location(),
                "description": words(FormField::Locations),
            },
            "statements": statements(policy),
            "fields": added(policy),
            "signature": line(FormField::Signature),
            "signed_on": { "type": "string", "format": "date", "description": "The day of signing." },
            "reference": text("Your own number for the matter; in a batch each needs its own.", NAME_MOST),
            "language": {
                "type": "string", "pattern": "^[A-Za-z]{2,8}$",
                "description": "The primary tag of the language that the claimant reads, such as en.",
            },
        },
    })
}

fn said(words: &FieldWords) -> String {
    let stop = if words.label.ends_with(['?', '.', '!']) { "" } else { "." };
    format!("{}{stop} {} Seen by {}.", words.label, words.help, words.seen_by.trim_end_matches('.'))
}

fn text(description: &str, most: usize) -> Value {
    json!({ "type": "string", "maxLength": most, "description": description })
}

fn work(policy: &CopyrightPolicy) -> Value {
    let kinds = policy.work_kinds.iter();
    let kinds = kinds.map(|kind| json!({ "const": kind.key, "title": kind.label }));
    let words = |field: FormField| said(policy.form.get(field));
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "kind": {
                "type": "string", "oneOf": kinds.collect::<Vec<_>>(), "description": words(FormField::WorkKind),
            },
            "description": text(&words(FormField::WorkDescription), DESCRIPTION_MOST),
            "original": {
                "type": "string", "format": "uri", "maxLength": URL_MOST,
                "description": words(FormField::WorkOriginal),
            },
        },
    })
}

fn location() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "description": "A page, a place on it, or a place without an address.",
        "properties": {
            "address": {
                "type": "string", "format": "uri", "maxLength": URL_MOST,
                "description": "An http or https address that others can open.",
            },
            "place": text("Where on the page; or where it is, when there is no address.", PLACE_MOST),
        },
    })
}

/// `true` makes a statement, in exactly these words.
fn statements(policy: &CopyrightPolicy) -> Value {
    let of = |kind: &StatementKind| {
        let statement = policy.statements.get(*kind);
        let words = json!({
            "type": "boolean", "title": statement.title, "description": statement.wording,
        });
        (kind.key().to_owned(), words)
    };
    let properties: Map<String, Value> = StatementKind::ALL.iter().map(of).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "description": format!(
            "Each statement is made by true, in the words of its description. A signer outside the \
             United States declares besides: {} {}",
            policy.declaration_abroad, policy.misrepresentation
        ),
        "properties": properties,
    })
}

/// What the policy asks for on top.
fn added(policy: &CopyrightPolicy) -> Value {
    let fields: Map<String, Value> = policy
        .fields
        .iter()
        .map(|field| {
            let mut schema = match &field.kind {
                FieldKind::Text => json!({ "type": "string", "maxLength": ADDRESS_MOST }),
                FieldKind::Address => {
                    json!({ "type": "string", "format": "uri", "maxLength": URL_MOST })
                }
                FieldKind::Choice(options) => json!({ "type": "string", "enum": options }),
                FieldKind::Confirmation => json!({ "type": "boolean" }),
            };
            let asked = if field.required { " The policy asks for it." } else { "" };
            schema["title"] = json!(field.words.label);
            schema["description"] = json!(format!("{}{asked}", said(&field.words)));
            (field.key.clone(), schema)
        })
        .collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "description": "What the provider's policy asks for besides the statute.",
        "properties": fields,
    })
}
