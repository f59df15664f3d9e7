//! One notice of a table: which of its rows hold, what the policy finds, and the bytes that are kept of it.
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::{
    domain::{
        draft::{Draft, Problem},
        import::{Mapping, Row, RowState, Table, Target, Unit},
        notice::{LOCATIONS_MOST, Notice},
        policy::{CopyrightPolicy, FormField},
        text::shown,
        verdict::{Overall, judge},
    },
    store::{import_rows::ImportRow, imports::Import},
};

/// What a unit is checked against.
pub(super) struct Desk<'a> {
    pub import: &'a Import,
    pub table: &'a Table,
    pub mapping: &'a Mapping,
    pub policy: &'a CopyrightPolicy,
    pub now: Timestamp,
}

/// A unit that was checked.
pub(super) struct Checked {
    /// A report row for each of its rows.
    pub rows: Vec<ImportRow>,
    /// The notices that come of it, in parts of as many locations as one notice holds; none when
    /// no row is left.
    pub notices: Vec<Notice>,
    /// By report row: the part that its first location is in.
    pub parts: Vec<usize>,
    /// As much of the file as the cases are made of.
    pub bytes: Vec<u8>,
}

/// Words of one row of the report. Whoever typed a novel into a cell finds it in the file.
const WORDS_MOST: usize = 1_000;

impl Desk<'_> {
    /// Checks a unit: each row alone, then those that hold together.
    pub fn check(&self, unit: &Unit) -> Checked {
        let all: Vec<&Row> = unit.rows.iter().map(|index| &self.table.rows[*index]).collect();
        let mut rows: Vec<ImportRow> = all.iter().map(|row| self.alone(row)).collect();
        let holds = |index: &usize| rows[*index].state == RowState::Good;
        let good: Vec<usize> = (0..all.len()).filter(holds).collect();
        let kept: Vec<&Row> = good.iter().map(|index| all[*index]).collect();
        let mut parts = vec![0; rows.len()];
        if kept.is_empty() {
            return Checked { rows, notices: vec![], parts, bytes: vec![] };
        }
        let (draft, problems) = self.mapping.draft(&self.table.columns, &kept, self.policy);
        let notices = if problems.is_empty() { self.notices(draft) } else { Err(problems) };
        match notices {
            Err(problems) => {
                for index in &good {
                    rows[*index].state = RowState::Bad;
                    rows[*index].words = self.said(&problems);
                }
                Checked { rows, notices: vec![], parts, bytes: vec![] }
            }
            Ok(notices) => {
                let verdict = judge(self.policy, &notices[0], &[]);
                let label = |element| self.policy.elements.get(element).label.as_str();
                let missing: Vec<&str> = verdict.missing().into_iter().map(label).collect();
                let words = match missing.as_slice() {
                    [] => String::new(),
                    missing => format!("Missing: {}", missing.join("; ")),
                };
                let mut before = 0;
                for (index, lines) in good.iter().zip(self.mapping.locations(&kept)) {
                    rows[*index].verdict = Some(verdict.overall);
                    rows[*index].words.clone_from(&words);
                    parts[*index] = (before / LOCATIONS_MOST).min(notices.len() - 1);
                    before += lines.len();
                }
                let bytes = self.bytes(&kept);
                Checked { rows, notices, parts, bytes }
            }
        }
    }

    /// A row by itself: what is wrong with it, is not the fault of the rows beside it.
    fn alone(&self, row: &Row) -> ImportRow {
        let mut report = ImportRow {
            number: row.number,
            state: RowState::Good,
            verdict: None::<Overall>,
            cases: String::new(),
            words: String::new(),
        };
        if row.is_empty() {
            report.state = RowState::Empty;
            return report;
        }
        if let Some(fault) = &row.fault {
            report.state = RowState::Bad;
            report.words = short(format!("The row {}", shown(fault)));
            return report;
        }
        let (draft, mut problems) = self.mapping.draft(&self.table.columns, &[row], self.policy);
        if draft.locations.is_empty() && draft.works.is_empty() {
            let message = "is empty, and so is the work: the row names nothing".to_owned();
            problems.push(Problem { field: "locations".to_owned(), message });
        } else {
            problems.extend(self.notices(draft).err().into_iter().flatten());
        }
        if !problems.is_empty() {
            report.state = RowState::Bad;
            report.words = self.said(&problems);
        }
        report
    }

    fn notices(&self, draft: Draft) -> Result<Vec<Notice>, Vec<Problem>> {
        draft.split().iter().map(|part| part.parse(self.policy, self.now)).collect()
    }

    /// Problems as sentences, with the names that fields have on the form.
    fn said(&self, problems: &[Problem]) -> String {
        let sentence = |problem: &Problem| {
            format!("{} {}", self.label(&problem.field), shown(&problem.message))
        };
        let mut said: Vec<String> = problems.iter().map(sentence).collect();
        said.dedup();
        short(said.join(". "))
    }

    fn label(&self, field: &str) -> String {
        let of_work = field.strip_prefix("work.").and_then(|rest| rest.split_once('.'));
        let name = match (field, of_work) {
            (_, Some((_, part))) => format!("work_{part}"),
            ("locations", None) => "location".to_owned(),
            (field, None) => field.to_owned(),
        };
        let form = FormField::from_key(&name).map(|field| &self.policy.form.get(field).label);
        let target = || name.parse::<Target>().map(|target| target.label(self.policy));
        form.cloned().or_else(|| target().ok()).unwrap_or(name)
    }

    /// The rows as they stand in the file, with its name and hash.
    fn bytes(&self, rows: &[&Row]) -> Vec<u8> {
        let cells = |row: &&Row| {
            let named = self.table.columns.iter().cloned().zip(row.cells.iter());
            let cells: Map<String, Value> =
                named.map(|(name, cell)| (name, Value::from(cell.as_str()))).collect();
            json!({ "row": row.number, "cells": cells })
        };
        let Import { name, sha256, head, .. } = self.import;
        let letter = &self.mapping.letter;
        let constants = &self.mapping.constants;
        let file = json!({
            "file": name,
            "sha256": data_encoding::HEXLOWER.encode(sha256),
            "sheet": head.sheet,
            "columns": self.mapping.columns,
            "rows": rows.iter().map(cells).collect::<Vec<_>>(),
            "for_all_rows": constants,
            "covering_letter": if letter.is_empty() { Value::Null } else { json!(letter) },
        });
        file.to_string().into_bytes()
    }
}

fn short(words: String) -> String {
    match words.char_indices().nth(WORDS_MOST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}
