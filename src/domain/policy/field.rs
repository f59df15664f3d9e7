//! Fields that a policy adds to the form. It may ask for more than the statute, never for less.

use super::table::Table;
use super::{Element, FieldWords, FormField, StatementKind};
use crate::domain::keyed::keyed;

/// A field that only the policy asks for. A notice without it can still be effective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedField {
    /// Lowercase snake case, unique, and not the name of anything built in.
    pub key: String,
    /// What can be given.
    pub kind: FieldKind,
    /// How it is shown.
    pub words: FieldWords,
    /// Whether the form insists on it. Mail and other doors never do.
    pub required: bool,
}

/// What an added field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Any text.
    Text,
    /// A web address.
    Address,
    /// One of these options, at least two, no two alike.
    Choice(Vec<String>),
    /// A box to tick beside the label.
    Confirmation,
}

keyed! {
    /// The spelling of `kind` in front matter.
    pub enum FieldKindName {
        /// See [`FieldKind::Text`].
        Text = "text",
        /// See [`FieldKind::Address`].
        Address = "address",
        /// See [`FieldKind::Choice`].
        Choice = "choice",
        /// See [`FieldKind::Confirmation`].
        Confirmation = "confirmation",
    }
}

/// A kind of work that can be chosen in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkKind {
    /// Lowercase snake case, unique. Stored with the work.
    pub key: String,
    /// What people read.
    pub label: String,
}

impl WorkKind {
    pub(super) fn read_all(root: &Table<'_>) -> Option<Vec<Self>> {
        let mut taken = Vec::new();
        let kinds = root.list("work_kinds", |table| {
            let (key, label) = (new_key(table, &mut taken), table.text("label"));
            Some(Self { key: key?, label: label? })
        })?;
        if kinds.is_empty() {
            root.refuse("work_kinds", "at least one table [[work_kinds]]", None);
            return None;
        }
        Some(kinds)
    }
}

impl AddedField {
    pub(super) fn read_all(root: &Table<'_>) -> Option<Vec<Self>> {
        let mut taken = reserved();
        root.list("fields", |table| Self::read(table, &mut taken))
    }

    fn read(table: &Table<'_>, taken: &mut Vec<String>) -> Option<Self> {
        let key = new_key(table, taken);
        let asked_by = table.exactly("required_by", "policy");
        let kind = FieldKind::read(table);
        let (words, required) = (FieldWords::read(table), table.flag("required"));
        asked_by?;
        Some(Self { key: key?, kind: kind?, words: words?, required: required? })
    }
}

impl FieldKind {
    fn read(table: &Table<'_>) -> Option<Self> {
        let kind = table.one_of("kind");
        if kind != Some(FieldKindName::Choice) && table.has("options") {
            table.refuse("options", "kind = \"choice\" beside options", None);
            return None;
        }
        Some(match kind? {
            FieldKindName::Text => Self::Text,
            FieldKindName::Address => Self::Address,
            FieldKindName::Confirmation => Self::Confirmation,
            FieldKindName::Choice => {
                let options = table.lines("options")?;
                let alike = (1..options.len()).any(|at| options[..at].contains(&options[at]));
                if alike || options.len() < 2 {
                    table.refuse("options", "at least two options, no two alike", None);
                    return None;
                }
                Self::Choice(options)
            }
        })
    }

    /// The spelling of the kind.
    #[must_use]
    pub const fn name(&self) -> FieldKindName {
        match self {
            Self::Text => FieldKindName::Text,
            Self::Address => FieldKindName::Address,
            Self::Choice(_) => FieldKindName::Choice,
            Self::Confirmation => FieldKindName::Confirmation,
        }
    }
}

/// Names that an added field would collide with in forms and JSON.
fn reserved() -> Vec<String> {
    const OTHERS: [&str; 12] = [
        "id",
        "case",
        "csrf",
        "website",
        "fields",
        "works",
        "statements",
        "claimant",
        "owner",
        "notice",
        "policy",
        "version",
    ];
    let elements = Element::ALL.iter().map(|e| e.key());
    let statements = StatementKind::ALL.iter().map(|s| s.key());
    let form = FormField::ALL.iter().map(|f| f.key());
    elements.chain(statements).chain(form).chain(OTHERS).map(str::to_owned).collect()
}

/// Reads `key`, refuses a bad or taken one, and takes it.
fn new_key(table: &Table<'_>, taken: &mut Vec<String>) -> Option<String> {
    let key = table.text("key")?;
    let found = Some(format!("\"{key}\""));
    let shaped = key.len() <= 40
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    if !shaped {
        table.refuse("key", "lowercase letters, digits and _, a letter first, at most 40", found);
        return None;
    }
    if taken.contains(&key) {
        table.refuse("key", "a name that is neither built in nor used before", found);
        return None;
    }
    taken.push(key.clone());
    Some(key)
}
