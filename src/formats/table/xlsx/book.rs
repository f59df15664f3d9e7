//! The workbook itself: its sheets in their order, and in which parts their cells, texts and styles are.
use std::collections::HashMap;

use super::{
    super::TableError,
    broken,
    parts::Parts,
    pieces::{Piece, Pieces, Tag},
};

/// Sheets of a workbook, and relations of a part.
const SHEETS_MOST: usize = 2_000;

pub(super) struct Book {
    /// Worksheets in the order in which they are shown.
    pub sheets: Vec<Place>,
    /// The part of texts; it need not be there.
    pub texts: String,
    /// The part of styles; it need not be there.
    pub styles: String,
    /// Day 0 is 1904-01-01, as the first Excel for Macintosh had it.
    pub counts_from_1904: bool,
}

/// A worksheet.
pub(super) struct Place {
    pub name: String,
    pub part: String,
    pub is_hidden: bool,
}

/// Where a relation leads, and the last word of what it is called.
struct Relation {
    kind: String,
    part: String,
}

impl Book {
    /// Reads `workbook.xml`, wherever it is.
    pub fn read(parts: &mut Parts<'_>) -> Result<Self, TableError> {
        let named = relations(parts, "")?.into_values().find(|it| it.kind == "officeDocument");
        let part = named.map_or_else(|| "xl/workbook.xml".to_owned(), |it| it.part);
        let relations = relations(parts, &part)?;
        let of_kind = |kind: &str, usual: &str| {
            let found = relations.values().find(|it| it.kind == kind);
            found.map_or_else(|| beside(&part, usual), |it| it.part.clone())
        };
        let mut book = Self {
            sheets: Vec::new(),
            texts: of_kind("sharedStrings", "sharedStrings.xml"),
            styles: of_kind("styles", "styles.xml"),
            counts_from_1904: false,
        };
        let xml = if is_text(&part) { parts.text(&part)? } else { None };
        let xml = xml.ok_or_else(|| foreign(parts))?;
        let mut pieces = Pieces::of(&xml);
        while let Some(piece) = pieces.next()? {
            let Piece::Open(tag) = piece else { continue };
            match (pieces.depth(), tag.name()) {
                (1, "workbook") | (2, "sheets") => {}
                (1, _) => return Err(foreign(parts)),
                (2, "workbookPr") => book.counts_from_1904 = tag.says("date1904")?,
                (3, "sheet") => book.sheets.extend(place(&tag, &relations)?),
                _ => pieces.skip()?,
            }
            if book.sheets.len() > SHEETS_MOST {
                return Err(TableError::Harmful("it has thousands of sheets"));
            }
        }
        Ok(book)
    }
}

/// A sheet; charts and macros on sheets of their own hold no cells.
fn place(
    tag: &Tag<'_>,
    relations: &HashMap<String, Relation>,
) -> Result<Option<Place>, TableError> {
    let name = tag.attribute("name")?.unwrap_or_default().into_owned();
    let relation = relations.get(tag.attribute("id")?.unwrap_or_default().as_ref());
    let relation = relation
        .ok_or_else(|| TableError::Workbook(format!("its sheet “{name}” is not in the file")))?;
    let is_hidden = matches!(tag.attribute("state")?.as_deref(), Some("hidden" | "veryHidden"));
    let part = relation.part.clone();
    Ok((relation.kind == "worksheet").then_some(Place { name, part, is_hidden }))
}

/// The relations of a part by their ids; those of the whole file for none.
fn relations(parts: &mut Parts<'_>, of: &str) -> Result<HashMap<String, Relation>, TableError> {
    let (folder, file) = of.rsplit_once('/').unwrap_or(("", of));
    let mut relations = HashMap::new();
    let Some(xml) = parts.text(&format!("{folder}/_rels/{file}.rels"))? else {
        return Ok(relations);
    };
    let mut pieces = Pieces::of(&xml);
    while let Some(piece) = pieces.next()? {
        let Piece::Open(tag) = piece else { continue };
        let is_outside = tag.attribute("TargetMode")?.as_deref() == Some("External");
        if tag.name() != "Relationship" || is_outside {
            continue;
        }
        let kind = tag.attribute("Type")?.unwrap_or_default();
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        let part = beside(of, &tag.attribute("Target")?.unwrap_or_default());
        relations
            .insert(tag.attribute("Id")?.unwrap_or_default().into_owned(), Relation { kind, part });
        if relations.len() > SHEETS_MOST {
            return Err(TableError::Harmful("it has thousands of relations"));
        }
    }
    Ok(relations)
}

/// What `target` means when it is written in `part`.
fn beside(part: &str, target: &str) -> String {
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let from = if target.starts_with('/') { "" } else { folder };
    let mut path = Vec::new();
    for step in from.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.join("/")
}

fn is_text(part: &str) -> bool {
    part.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("xml"))
}

/// Packed files that somebody takes for workbooks, each with what to do instead.
fn foreign(parts: &Parts<'_>) -> TableError {
    let kinds = [
        ("xl/workbook.bin", "this is a binary workbook (.xlsb); save it as .xlsx or CSV"),
        ("word/document.xml", "this is a text document (.docx) and no table"),
        ("ppt/presentation.xml", "this is a presentation (.pptx) and no table"),
        ("META-INF/manifest.xml", "this is an OpenDocument file (.ods); save it as .xlsx or CSV"),
        ("Index/Document.iwa", "this is a Numbers or Pages file; export it as .xlsx or CSV"),
    ];
    match kinds.iter().find(|(name, _)| parts.has(name)) {
        Some((_, words)) => TableError::Other(words),
        None if parts.has("xl/workbook.xml") => broken("its list of sheets is missing"),
        None => TableError::Other(
            "this is a packed file and no .xlsx workbook; save the table as .xlsx or CSV",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_found_from_where_they_are_written() {
        for (part, target, found) in [
            ("xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/workbook.xml", "../a/./b.xml", "a/b.xml"),
            ("", "xl/workbook.xml", "xl/workbook.xml"),
            ("book.xml", "../../../etc/passwd", "etc/passwd"),
        ] {
            assert_eq!(beside(part, target), found);
        }
    }
}
