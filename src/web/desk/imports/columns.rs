//! What the columns mean: the form that asks it, with the first rows beside, and its answer.
use std::collections::BTreeMap;

use axum::{
    Extension,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

use super::{
    super::{
        super::{Nope, Web, extract::FormBytes},
        case::Problem,
    },
    Place, service, shown_page,
};
use crate::{
    domain::{
        ids::ImportId,
        import::{Field, Grouping, Letter, Mapping, Mode, Target},
        person::Person,
        policy::StatementKind,
        text::shown,
    },
    formats::form::{FormError, pairs},
    services::{
        ServiceError,
        imports::{Order, OrderError},
    },
    store::imports::Import,
};

/// Columns, values, the letter, and a few more.
const FIELDS_MOST: usize = 500;
/// Cells of a column that are shown: enough to know it by.
const SAMPLES: usize = 3;

/// An option of a select.
pub(super) struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

/// A column and what it is for.
pub(super) struct Column {
    pub id: String,
    pub name: String,
    pub samples: Vec<String>,
    pub choices: Vec<Choice>,
    pub error: String,
}

/// A value for all rows.
pub(super) struct Constant {
    pub id: String,
    pub label: String,
    pub value: String,
    pub is_long: bool,
    pub error: String,
}

/// A statement, and what the letter says of it.
pub(super) struct Sentence {
    pub id: String,
    pub label: &'static str,
    pub wording: String,
    pub words: String,
}

/// The form.
#[expect(clippy::struct_excessive_bools, reason = "each is one condition of the template")]
pub(super) struct ColumnsForm {
    pub columns: Vec<Column>,
    pub values: Vec<Constant>,
    pub has_values: bool,
    pub sentences: Vec<Sentence>,
    pub signature: String,
    pub signed_on: String,
    pub confirmed: bool,
    pub letter_error: String,
    pub has_letter: bool,
    pub groupings: Vec<Choice>,
    pub modes: Vec<Choice>,
    pub is_remembered: bool,
    /// The name of some column says what it is for.
    pub is_guessed: bool,
}

impl ColumnsForm {
    pub fn new(import: &Import, web: &Web) -> Self {
        let asked =
            Order { mapping: import.mapping.clone(), grouping: import.grouping, mode: import.mode };
        Self::of(import, web, &asked, &[])
    }

    fn of(import: &Import, web: &Web, order: &Order, problems: &[Problem]) -> Self {
        let policy = web.app.policies.copyright();
        let Order { mapping, grouping, mode } = order;
        let error = |field: &str| {
            let found = problems.iter().find(|problem| problem.field == field);
            found.map_or_else(String::new, |problem| problem.message.clone())
        };
        let targets = Target::all(policy);
        let columns = import.head.columns.iter().enumerate().map(|(index, name)| {
            let id = format!("column.{}", index + 1);
            let chosen = mapping.columns.get(&index);
            let choice = |target: &Target| Choice {
                value: target.to_string(),
                label: target.label(policy),
                chosen: chosen == Some(target),
            };
            let samples = import.head.preview.iter().filter_map(|(_, cells)| cells.get(index));
            Column {
                name: shown(name),
                samples: samples.filter(|cell| !cell.is_empty()).take(SAMPLES).cloned().collect(),
                choices: targets.iter().map(choice).collect(),
                error: error(&id),
                id,
            }
        });
        let value = |target: &Target| {
            let id = format!("constant.{target}");
            Constant {
                label: target.label(policy),
                value: mapping.constants.get(target).cloned().unwrap_or_default(),
                is_long: matches!(
                    target,
                    Target::Field(Field::PostalAddress | Field::WorkDescription)
                ),
                error: error(&id),
                id,
            }
        };
        let letter = &mapping.letter;
        let sentence = |kind: &StatementKind| Sentence {
            id: format!("letter.{kind}"),
            label: Field::from_key(kind.key()).map_or("", Field::label),
            wording: policy.statements.get(*kind).wording.clone(),
            words: letter.statements.get(kind).cloned().unwrap_or_default(),
        };
        let choice = |value: &str, label: &str, chosen| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
            chosen,
        };
        Self {
            columns: columns.collect(),
            values: targets.iter().filter(|target| target.may_be_constant()).map(value).collect(),
            has_values: !mapping.constants.is_empty(),
            sentences: StatementKind::ALL.iter().map(sentence).collect(),
            signature: letter.signature.clone(),
            signed_on: letter.signed_on.clone(),
            confirmed: letter.confirmed,
            letter_error: error("letter"),
            has_letter: !letter.is_empty(),
            groupings: Grouping::ALL
                .iter()
                .map(|it| choice(it.key(), it.label(), it == grouping))
                .collect(),
            modes: Mode::ALL.iter().map(|it| choice(it.key(), it.label(), it == mode)).collect(),
            is_remembered: import.head.is_remembered,
            is_guessed: !import.mapping.columns.is_empty(),
        }
    }
}

/// `POST /desk/imports/{id}/start`
pub async fn start(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Path(id): Path<Uuid>,
    FormBytes(bytes): FormBytes,
) -> Result<Response, Nope> {
    let order = read(&bytes)?;
    let id = ImportId(id);
    match service::order(&web.app, id, &order).await {
        Ok(()) | Err(OrderError::Service(ServiceError::Stale)) => {
            Ok(Redirect::to(&format!("/desk/imports/{id}")).into_response())
        }
        Err(OrderError::Faults(faults)) => {
            let problems: Vec<Problem> =
                faults.into_iter().map(|fault| Problem::new(fault.field, fault.message)).collect();
            let import = service::find(&web.app, id).await?;
            let form = ColumnsForm::of(&import, &web, &order, &problems);
            shown_page(&web, &person, &import, Place::default(), Some(form), problems).await
        }
        Err(OrderError::Service(error)) => Err(error.into()),
    }
}

fn read(bytes: &[u8]) -> Result<Order, Nope> {
    let (mut mapping, mut grouping, mut mode) = (Mapping::default(), None, None);
    let mut letter = Letter::default();
    let mut statements: BTreeMap<StatementKind, String> = BTreeMap::new();
    for (name, value) in pairs(bytes, FIELDS_MOST)? {
        let value = value.trim();
        let target = |text: &str| text.parse::<Target>().map_err(|_| FormError::Fields);
        if let Some(number) = name.strip_prefix("column.") {
            let index = number.parse::<usize>().ok().and_then(|it| it.checked_sub(1));
            let index = index.ok_or(FormError::Fields)?;
            if !value.is_empty() {
                mapping.columns.insert(index, target(value)?);
            }
        } else if let Some(key) = name.strip_prefix("constant.") {
            if !value.is_empty() {
                mapping.constants.insert(target(key)?, value.to_owned());
            }
        } else {
            let value = value.to_owned();
            match name.as_ref() {
                "grouping" => grouping = Grouping::from_key(&value),
                "mode" => mode = Mode::from_key(&value),
                "letter.signature" => letter.signature = value,
                "letter.signed_on" => letter.signed_on = value,
                "letter.confirmed" => letter.confirmed = value == "yes",
                other => {
                    let kind = other.strip_prefix("letter.").and_then(StatementKind::from_key);
                    if let Some(kind) = kind.filter(|_| !value.is_empty()) {
                        statements.insert(kind, value);
                    }
                }
            }
        }
    }
    letter.statements = statements;
    mapping.letter = letter;
    let grouping = grouping.ok_or(FormError::Fields)?;
    Ok(Order { mapping, grouping, mode: mode.ok_or(FormError::Fields)? })
}
