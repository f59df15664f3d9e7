//! A policy for programs: who and where, what a notice needs, the fields, and the text with its anchors.
//! `docs/DOORS.md` describes the shape; members are only ever added to it.
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use data_encoding::HEXLOWER;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::shelf::{LEGAL, Shown};
use crate::{
    domain::policy::{
        AddedField, Agent, Block, BlockKind, CopyrightPolicy, CounterElement, CounterNoticePolicy,
        Document, Each, Element, ElementWords, FieldKind, FieldWords, Keyed, Policies, Provider,
        Statement,
    },
    web::Web,
};

/// `/policies/{slug}.json`: anybody may read it, from any site.
pub fn answer(web: &Web, shown: &Shown, in_force: bool, asked: &HeaderMap) -> Response {
    let body = document(web, shown, in_force).to_string();
    // Weak: the same document is sent packed and unpacked.
    let tag = format!("W/\"{}\"", HEXLOWER.encode(&Sha256::digest(&body)[..16]));
    let headers = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("etag")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::ETAG, HeaderValue::from_str(&tag).expect("hexadecimal digits")),
    ];
    if is_known(asked, &tag) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let kind = [(header::CONTENT_TYPE, "application/json")];
    (headers, kind, body).into_response()
}

/// Whether whoever asks has it already (RFC 9110, section 13.1.2: the weak comparison).
fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let lines = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|it| it.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|it| it.trim() == "*" || bare(it) == bare(tag))
}

fn document(web: &Web, shown: &Shown, in_force: bool) -> Value {
    let slug = shown.document.slug();
    let policies = web.app.policies.in_force();
    let mut document = shown.facts.clone();
    let version_url = web.app.address(&format!("/policies/{slug}?version={}", shown.version));
    let page_url = web.app.address(&format!("/policies/{slug}"));
    let more = json!({
        "slug": slug,
        "title": shown.title,
        "version": shown.version,
        "in_force": in_force,
        "in_force_since": shown.since,
        "language": LEGAL.tag(),
        "page_url": page_url,
        "version_url": version_url,
        "versions_url": format!("{page_url}/versions"),
        "form_url": web.app.address("/notices/new"),
        "counter_notice_form_url": web.app.address("/counter-notices/new"),
        "api_url": web.app.address("/api/v1"),
        "openapi_url": web.app.address("/api/v1/openapi.json"),
        "sections": sections(&shown.text.blocks),
        "source": shown.source,
    });
    let members = document.as_object_mut().into_iter();
    for (members, more) in members.zip(more.as_object()) {
        members.extend(more.clone());
        // An edition that no longer reads names those of today.
        members.entry("provider").or_insert_with(|| provider(&policies.provider));
        members.entry("agent").or_insert_with(|| agent(&policies.agent));
    }
    document
}

/// What a policy says besides its text. Every member is always there, empty where it means nothing.
pub fn facts(policies: &Policies, document: Document) -> Value {
    let mut all = no_facts();
    let own = match document {
        Document::Copyright => copyright(&policies.copyright),
        Document::CounterNotice => counter_notice(&policies.counter_notice),
        Document::RepeatInfringer => {
            let steps = &policies.repeat_infringer.steps;
            json!({ "steps": {
                "warn_at": steps.warn_at,
                "restrict_at": steps.restrict_at,
                "terminate_at": steps.terminate_at,
                "expires_after_months": steps.expires_after_months,
                "grouping": steps.grouping,
            } })
        }
        Document::Privacy => {
            let retention = &policies.privacy.retention;
            json!({ "retention": {
                "case_years": retention.case_years,
                "ineffective_months": retention.ineffective_months,
                "network_days": retention.network_days,
            } })
        }
        Document::Provider | Document::Agent => json!({}),
    };
    let whose =
        json!({ "provider": provider(&policies.provider), "agent": agent(&policies.agent) });
    for part in [own, whose] {
        let Value::Object(part) = part else { continue };
        all.as_object_mut().into_iter().for_each(|members| members.extend(part.clone()));
    }
    all
}

/// The members of an edition that no longer reads.
pub fn no_facts() -> Value {
    json!({
        "elements": [], "statements": [], "declaration_abroad": null, "intent": null,
        "warnings": [], "form": [], "work_kinds": [], "fields": [], "steps": null,
        "retention": null,
    })
}

fn provider(provider: &Provider) -> Value {
    json!({
        "legal_name": provider.legal_name,
        "street_address": provider.street_address,
        "alternate_names": provider.alternate_names,
        "hosts": provider.hosts,
        "federal_district": provider.federal_district,
        "time_zone": provider.time_zone.iana_name(),
        "support_email": provider.support_email,
        "support_page": provider.support_page,
        "version": provider.version(),
    })
}

fn agent(agent: &Agent) -> Value {
    json!({
        "name": agent.name,
        "organisation": agent.organisation,
        "address": agent.address,
        "phone": agent.phone,
        "email": agent.email,
        "registration_number": agent.registration_number,
        "registered_on": agent.registered_on,
        "expires_on": agent.expires_on(),
        "version": agent.version(),
    })
}

fn copyright(policy: &CopyrightPolicy) -> Value {
    let kinds = policy.work_kinds.iter().map(|it| json!({ "key": it.key, "label": it.label }));
    json!({
        "elements": elements(&policy.elements, Element::clause),
        "statements": statements(&policy.statements, |it| it.element().clause()),
        "declaration_abroad": policy.declaration_abroad,
        "intent": policy.intent,
        "warnings": [
            { "key": "misrepresentation", "wording": policy.misrepresentation },
            { "key": "fair_use", "wording": policy.fair_use },
        ],
        "form": policy.form.iter().map(|(it, words)| field(it.key(), words)).collect::<Vec<_>>(),
        "work_kinds": kinds.collect::<Vec<_>>(),
        "fields": policy.fields.iter().map(added).collect::<Vec<_>>(),
    })
}

fn counter_notice(policy: &CounterNoticePolicy) -> Value {
    let built_in = policy.form.iter().map(|(it, words)| field(it.key(), words));
    let representative = policy.representative.iter().map(|words| field("representative", words));
    json!({
        "elements": elements(&policy.elements, CounterElement::clause),
        "statements": statements(&policy.statements, |it| it.element().clause()),
        "declaration_abroad": policy.declaration_abroad,
        "intent": policy.intent,
        "warnings": [
            { "key": "misrepresentation", "wording": policy.misrepresentation },
            { "key": "copy", "wording": policy.copy },
        ],
        "form": built_in.chain(representative).collect::<Vec<_>>(),
    })
}

fn elements<K: Keyed>(
    elements: &Each<K, ElementWords>,
    clause: impl Fn(K) -> &'static str,
) -> Vec<Value> {
    let element = |(element, words): (K, &ElementWords)| {
        json!({
            "key": element.key(),
            "clause": format!("17 U.S.C. {}", clause(element)),
            "required_by": "statute",
            "label": words.label,
            "help": words.help,
            "missing": words.missing,
        })
    };
    elements.iter().map(element).collect()
}

fn statements<K: Keyed>(
    statements: &Each<K, Statement>,
    clause: impl Fn(K) -> &'static str,
) -> Vec<Value> {
    let statement = |(kind, statement): (K, &Statement)| {
        json!({
            "key": kind.key(),
            "clause": format!("17 U.S.C. {}", clause(kind)),
            "title": statement.title,
            "wording": statement.wording,
        })
    };
    statements.iter().map(statement).collect()
}

fn field(key: &str, words: &FieldWords) -> Value {
    json!({ "key": key, "label": words.label, "help": words.help, "seen_by": words.seen_by })
}

fn added(added: &AddedField) -> Value {
    let mut value = field(&added.key, &added.words);
    let options = match &added.kind {
        FieldKind::Choice(options) => options.as_slice(),
        FieldKind::Text | FieldKind::Address | FieldKind::Confirmation => &[],
    };
    value["kind"] = json!(added.kind.name());
    value["options"] = json!(options);
    value["required"] = json!(added.required);
    value["required_by"] = json!("policy");
    value
}

/// The text under its headings; what stands before the first one is a section without a title.
fn sections(blocks: &[Block]) -> Vec<Value> {
    let mut sections: Vec<Map<String, Value>> = Vec::new();
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let begun = |level: Option<u8>, block: Option<&Block>| {
        let mut section = Map::new();
        section.insert("level".into(), json!(level));
        section.insert("title".into(), json!(block.map(|it| &it.text)));
        section.insert("anchor".into(), json!(block.and_then(|it| said(&it.anchor))));
        section.insert("number".into(), json!(block.and_then(|it| said(&it.number))));
        section.insert("blocks".into(), json!([]));
        section
    };
    for block in blocks {
        if let BlockKind::Heading(level) = block.kind {
            sections.push(begun(Some(level), Some(block)));
            continue;
        }
        if sections.is_empty() {
            sections.push(begun(None, None));
        }
        let list = sections.last_mut().and_then(|it| it.get_mut("blocks"));
        let Some(Value::Array(list)) = list else { continue };
        list.push(json!({
            "kind": block.kind.key(),
            "anchor": said(&block.anchor),
            "number": said(&block.number),
            "text": block.text,
        }));
    }
    sections.into_iter().map(Value::Object).collect()
}
