//! The verdict element by element, what the policy asked for besides, and what was signed.
use super::typed::Typed;
use crate::{
    domain::{
        case::Attention,
        policy::StatementKind,
        text::shown,
        verdict::{Finding, Overall},
        when,
    },
    services::access::CaseFile,
};

/// One of the six elements.
pub struct ElementRow {
    pub key: &'static str,
    /// The id of the form's field.
    pub field: String,
    /// What overturning sets going.
    pub hint: &'static str,
    pub label: String,
    pub clause: &'static str,
    pub met: bool,
    pub overturned: bool,
    /// The words of the notice that show it.
    pub words: Vec<String>,
    pub why: String,
    /// What was typed to overturn it.
    pub typed: String,
    /// Whether the form to overturn it stands open.
    pub open: bool,
}

/// A field that only the policy asks for.
pub struct AskedRow {
    pub label: String,
    /// The answer; none when it is missing.
    pub given: Option<String>,
    pub required: bool,
}

/// A statement and whether it was signed.
pub struct StatementRow {
    pub title: String,
    pub clause: &'static str,
    pub wording: String,
    pub given: bool,
}

/// What was found.
pub struct Findings {
    pub verdict: &'static str,
    pub title: String,
    /// What follows from it by the statute.
    pub follows: &'static str,
    pub elements: Vec<ElementRow>,
    pub asked: Vec<AskedRow>,
    pub statements: Vec<StatementRow>,
    /// The typed signature.
    pub signature: String,
    /// The day that was given with it.
    pub signed_on: String,
}

impl Findings {
    pub fn new(file: &CaseFile, typed: &Typed) -> Self {
        let overall = file.verdict.overall;
        let signature = file.notice.signature.as_ref();
        let signed_on = signature.and_then(|signature| signature.signed_on);
        Self {
            verdict: overall.key(),
            title: title(overall, file.verdict.missing().len()),
            follows: match file.case.life.attention {
                Attention::Unread => {
                    "This is what a program made of the letter; nobody was written to."
                }
                _ => follows(overall),
            },
            elements: file.verdict.findings.iter().map(|it| element(it, file, typed)).collect(),
            asked: asked(file),
            statements: statements(file),
            signature: signature
                .map(|signature| shown(signature.name.as_str()))
                .unwrap_or_default(),
            signed_on: signed_on.map(when::day).unwrap_or_default(),
        }
    }
}

fn title(overall: Overall, missing: usize) -> String {
    match missing {
        0 => format!("{}: all six elements are there", overall.label()),
        1 => format!("{}: one element is missing", overall.label()),
        many => format!("{}: {many} elements are missing", overall.label()),
    }
}

const fn follows(overall: Overall) -> &'static str {
    match overall {
        Overall::Effective => "Act expeditiously: 17 U.S.C. 512(c)(1)(C).",
        Overall::Curable => {
            "Work, location and contact are there, so the claimant has been asked to complete it: \
             17 U.S.C. 512(c)(3)(B)(ii)."
        }
        Overall::Ineffective => {
            "Work, location or contact is missing, so no knowledge follows from it: \
             17 U.S.C. 512(c)(3)(B)(i). The claimant has been told what is missing."
        }
    }
}

fn element(finding: &Finding, file: &CaseFile, typed: &Typed) -> ElementRow {
    let key = finding.element.key();
    let open = typed.element == key;
    let asks = "The claimant is then asked to complete the notice.";
    ElementRow {
        key,
        field: format!("finding-{key}"),
        hint: if finding.met { asks } else { "" },
        label: file.policy.elements.get(finding.element).label.clone(),
        clause: finding.element.clause(),
        met: finding.met,
        overturned: finding.overturned,
        words: finding.words.iter().map(|words| shown(words)).collect(),
        why: shown(&finding.why),
        typed: if open { typed.finding.clone() } else { String::new() },
        open,
    }
}

fn asked(file: &CaseFile) -> Vec<AskedRow> {
    let row = |field: &crate::domain::policy::AddedField| AskedRow {
        label: field.words.label.clone(),
        given: file.notice.added.get(&field.key).map(|answer| shown(answer.as_str())),
        required: field.required,
    };
    file.policy.fields.iter().map(row).collect()
}

fn statements(file: &CaseFile) -> Vec<StatementRow> {
    let row = |kind: &StatementKind| {
        let statement = file.policy.statements.get(*kind);
        StatementRow {
            title: statement.title.clone(),
            clause: kind.element().clause(),
            wording: file.notice.wording(*kind, &file.policy).to_owned(),
            given: file.notice.statements.given(*kind),
        }
    };
    StatementKind::ALL.iter().map(row).collect()
}
