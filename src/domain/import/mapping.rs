//! What the columns of a table mean, and the one way from rows to a draft.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Field, Row, Target,
    cell::{self, Said},
    synonym,
};
use crate::domain::{
    draft::{Draft, DraftWork, Problem},
    policy::{CopyrightPolicy, StatementKind},
    text::shown,
};

/// What the columns of a table mean, and what is the same for all of its rows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mapping {
    /// By column, from 0; a column that is not named is for nothing.
    pub columns: BTreeMap<usize, Target>,
    /// What counts where a row says nothing.
    pub constants: BTreeMap<Target, String>,
    /// What the letter that the table came with says for all of its rows.
    pub letter: Letter,
}

/// What the sender's covering letter says. Somebody has read it there: nothing of it is supposed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letter {
    /// Its own words of each statement.
    pub statements: BTreeMap<StatementKind, String>,
    /// Whose name it is signed with.
    pub signature: String,
    /// The day of signing, `2026-11-22`.
    pub signed_on: String,
    /// Somebody has said that this stands in the letter.
    pub confirmed: bool,
}

impl Letter {
    /// It says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty() && self.signature.is_empty() && self.signed_on.is_empty()
    }
}

impl Mapping {
    /// The mapping that the names of the columns suggest.
    #[must_use]
    pub fn propose(columns: &[String], policy: &CopyrightPolicy) -> Self {
        let mut mapping = Self::default();
        for (index, name) in columns.iter().enumerate() {
            let Some(target) = synonym::propose(name, policy) else { continue };
            if mapping.takes(&target, name, columns) {
                mapping.columns.insert(index, target);
            }
        }
        mapping
    }

    /// Whether one more column, called `name`, can be for this.
    fn takes(&self, target: &Target, name: &str, columns: &[String]) -> bool {
        let is_of_work = matches!(target, Target::Field(Field::WorkKind | Field::WorkOriginal));
        let same = |index: &usize| {
            !is_of_work || synonym::work_of(&columns[*index]) == synonym::work_of(name)
        };
        target.is_joined()
            || !self.columns.iter().any(|(index, other)| other == target && same(index))
    }

    /// What must be put right before rows can be read with it, at `column.N` (from 1),
    /// `constant.KEY` or `letter`.
    #[must_use]
    pub fn faults(&self, columns: &[String], policy: &CopyrightPolicy) -> Vec<Problem> {
        let mut faults = Vec::new();
        let mut add = |field: String, message: String| faults.push(Problem { field, message });
        let known = Target::all(policy);
        let mut before = Self::default();
        for (index, target) in &self.columns {
            let (field, number) = (format!("column.{}", index + 1), index + 1);
            let label = target.label(policy);
            match columns.get(*index) {
                None => add(field, format!("The table has no column {number}.")),
                Some(_) if !known.contains(target) => {
                    add(field, format!("The policy has no field “{}”.", shown(&label)));
                }
                Some(name) if !before.takes(target, name, columns) => {
                    add(field, format!("Two columns are for “{label}”; one is all it takes."));
                }
                Some(_) => {
                    before.columns.insert(*index, target.clone());
                }
            }
        }
        for target in self.constants.keys() {
            if !target.may_be_constant() || !known.contains(target) {
                let label = shown(&target.label(policy));
                add(
                    format!("constant.{target}"),
                    format!("“{label}” cannot be given for all rows."),
                );
            }
        }
        let has = |field| self.columns.values().any(|target| *target == Target::Field(field));
        if ![Field::Location, Field::Place].into_iter().any(has) {
            let words = "No column is for the address of the material. Without one, no notice can be acted on.";
            add("column.1".to_owned(), words.to_owned());
        }
        if !self.letter.is_empty() && !self.letter.confirmed {
            let words = "Say that these words stand in the letter, or leave them out. Nobody makes a statement for the sender.";
            add("letter".to_owned(), words.to_owned());
        }
        faults
    }

    /// What the columns for `target` say in a row, without those that say nothing.
    pub(super) fn values(&self, target: &Target, row: &Row) -> Vec<String> {
        let columns = self.columns.iter().filter(|(_, other)| *other == target);
        let cells = columns.filter_map(|(index, _)| row.cells.get(*index));
        let words = cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        words.map(str::to_owned).collect()
    }

    /// The draft of the notice that these rows are, and where they contradict one another. Nothing
    /// is added to what rows, values and letter say.
    #[must_use]
    pub fn draft(
        &self,
        columns: &[String],
        rows: &[&Row],
        policy: &CopyrightPolicy,
    ) -> (Draft, Vec<Problem>) {
        let mut reader = Reader { mapping: self, columns, rows, problems: vec![] };
        let field = |reader: &mut Reader<'_>, field| reader.single(&Target::Field(field));
        let mut draft = Draft {
            subsection: field(&mut reader, Field::Subsection).to_lowercase(),
            signer: field(&mut reader, Field::SignerName),
            organisation: field(&mut reader, Field::Organisation),
            capacity: cell::capacity(&field(&mut reader, Field::OnBehalfOf)),
            owner: field(&mut reader, Field::OwnerName),
            email: field(&mut reader, Field::Email),
            phone: field(&mut reader, Field::Phone),
            address: field(&mut reader, Field::PostalAddress),
            country: field(&mut reader, Field::Country),
            works: self.works(columns, rows, policy),
            locations: self.locations(rows).concat().join("\n"),
            reference: field(&mut reader, Field::Reference),
            signature: field(&mut reader, Field::Signature),
            signed_on: field(&mut reader, Field::SignedOn),
            ..Draft::default()
        };
        if draft.signature.is_empty() {
            draft.signature.clone_from(&self.letter.signature);
            draft.signed_on.clone_from(&self.letter.signed_on);
        }
        for added in &policy.fields {
            let value = reader.single(&Target::Added(added.key.clone()));
            if !value.is_empty() {
                draft.added.insert(added.key.clone(), value);
            }
        }
        for kind in StatementKind::ALL {
            if let Some(words) = reader.statement(*kind) {
                let given = &mut draft.statements;
                match kind {
                    StatementKind::GoodFaith => given.good_faith = true,
                    StatementKind::Accuracy => given.accuracy = true,
                    StatementKind::Authority => given.authority = true,
                }
                draft.quoted.insert(*kind, words);
            }
        }
        (draft, reader.problems)
    }

    /// The lines of the locations of each row.
    #[must_use]
    pub fn locations(&self, rows: &[&Row]) -> Vec<Vec<String>> {
        let lines = |row: &&Row| {
            let cells = self.values(&Target::Field(Field::Location), row);
            let place = self.values(&Target::Field(Field::Place), row).join(" ");
            let place = place.split_whitespace().collect::<Vec<_>>().join(" ");
            let found = cells.iter().flat_map(|cell| cell::addresses(cell));
            let found: Vec<String> = match place.as_str() {
                "" => found.collect(),
                place => found.map(|line| format!("{line} {place}")).collect(),
            };
            if found.is_empty() && !place.is_empty() {
                vec![format!("place: {place}")]
            } else {
                found
            }
        };
        rows.iter().map(lines).collect()
    }

    /// The works of all rows, each once.
    fn works(&self, columns: &[String], rows: &[&Row], policy: &CopyrightPolicy) -> Vec<DraftWork> {
        let mut works: Vec<DraftWork> = Vec::new();
        for row in rows {
            let mut found: BTreeMap<usize, DraftWork> = BTreeMap::new();
            for (index, target) in &self.columns {
                let Target::Field(field) = target else { continue };
                let said = row.cells.get(*index).map_or("", |cell| cell.trim());
                if said.is_empty() || !field.is_of_row() {
                    continue;
                }
                let work = || synonym::work_of(&columns[*index]);
                match field {
                    Field::WorkDescription => append(found.entry(work()).or_default(), said),
                    Field::WorkOriginal => {
                        said.clone_into(&mut found.entry(work()).or_default().original);
                    }
                    Field::WorkKind => put_kind(found.entry(work()).or_default(), said, policy),
                    _ => {}
                }
            }
            if found.is_empty() {
                found.insert(1, DraftWork::default());
            }
            for mut work in found.into_values() {
                self.fill(&mut work, policy);
                if work != DraftWork::default() && !works.contains(&work) {
                    works.push(work);
                }
            }
        }
        works
    }

    /// What is the same for all rows counts where a row says nothing of it.
    fn fill(&self, work: &mut DraftWork, policy: &CopyrightPolicy) {
        let constant = |field| self.constants.get(&Target::Field(field)).map(|it| it.trim());
        if let Some(words) = constant(Field::WorkDescription)
            && work.description.is_empty()
        {
            words.clone_into(&mut work.description);
        }
        if let Some(words) = constant(Field::WorkKind)
            && work.kind.is_empty()
            && !work.description.is_empty()
        {
            put_kind(work, words, policy);
        }
    }
}

fn append(work: &mut DraftWork, said: &str) {
    if !work.description.is_empty() {
        work.description.push_str(" – ");
    }
    work.description.push_str(said);
}

/// A kind that the policy does not list is no reason to refuse a row: its words stay with the work.
fn put_kind(work: &mut DraftWork, said: &str, policy: &CopyrightPolicy) {
    match cell::kind(said, policy) {
        Ok(key) => work.kind = key,
        Err(words) => append(work, words),
    }
}

struct Reader<'a> {
    mapping: &'a Mapping,
    columns: &'a [String],
    rows: &'a [&'a Row],
    problems: Vec<Problem>,
}

impl Reader<'_> {
    /// What all rows say of something that a notice has once; a row that says nothing agrees.
    fn single(&mut self, target: &Target) -> String {
        let mut found: Option<(u32, String)> = None;
        for row in self.rows {
            // Only an address is of several lines and of several columns.
            let said = self.mapping.values(target, row).join("\n");
            match &found {
                _ if said.is_empty() => {}
                None => found = Some((row.number, said)),
                Some((_, first)) if *first == said => {}
                Some((number, first)) => {
                    let (first, said) = (shown(first), shown(&said));
                    let message = format!(
                        "is “{first}” in row {number} and “{said}” in row {}; rows of one case must agree",
                        row.number
                    );
                    self.problems.push(Problem { field: target.to_string(), message });
                    break;
                }
            }
        }
        let constant = || self.mapping.constants.get(target).map(|words| words.trim().to_owned());
        found.map(|(_, said)| said).or_else(constant).unwrap_or_default()
    }

    /// The words of a statement that every row makes, or the letter makes for all of them.
    fn statement(&mut self, kind: StatementKind) -> Option<String> {
        let columns = self.mapping.columns.iter();
        let column = columns
            .filter(
                |(_, target)| matches!(target, Target::Field(it) if it.statement() == Some(kind)),
            )
            .map(|(index, _)| *index)
            .next();
        let letter = || self.mapping.letter.statements.get(&kind).cloned();
        let Some(column) = column else { return letter() };
        let name = &self.columns[column];
        let mut words: Vec<String> = Vec::new();
        let mut not = 0;
        for row in self.rows {
            match cell::statement(name, row.cells.get(column).map_or("", String::as_str)) {
                Said::Made(said) if words.contains(&said) => {}
                Said::Made(said) => words.push(said),
                Said::Not => not += 1,
                Said::Unclear => {
                    let message = format!(
                        "is neither yes nor no nor the words of the statement in row {}",
                        row.number
                    );
                    self.problems.push(Problem { field: kind.key().to_owned(), message });
                    return None;
                }
            }
        }
        match (words.is_empty(), not) {
            (true, _) => letter(),
            (false, 0) => Some(words.join("\n")),
            (false, _) => {
                let message = "is made in some rows of this case and not in others".to_owned();
                self.problems.push(Problem { field: kind.key().to_owned(), message });
                None
            }
        }
    }
}
