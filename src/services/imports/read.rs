//! Reading the file of an import: its bytes into a table, once more for each who goes on with it.
use std::sync::Arc;

use super::{fingerprint, known_as};
use crate::{
    domain::{
        ids::ImportId,
        import::{Grouping, Mapping, Stage, Table},
        text::shown,
    },
    formats::table::{self, Sheet},
    services::{App, ServiceError},
    store::{
        import_files,
        imports::{self, Head, Import},
    },
};

/// Rows of the preview.
const PREVIEW_ROWS: usize = 5;
/// Characters of a cell in the preview.
const PREVIEW_CELL: usize = 200;

/// The sheets of the file, or why it is refused. Time and memory go into it: not on the threads
/// that answer requests.
async fn sheets(app: &App, import: &Import) -> Result<Result<Vec<Sheet>, String>, ServiceError> {
    let mut tx = app.db.read().await?;
    let bytes = import_files::bytes(&mut tx, import.sha256).await?;
    drop(tx);
    let Some(bytes) = bytes else { return Ok(Err("the file was erased".to_owned())) };
    let name = import.name.clone();
    let read = tokio::task::spawn_blocking(move || table::read(&name, &bytes)).await;
    Ok(match read {
        Ok(read) => read.map_err(|error| error.to_string()),
        // A file that makes the reader stumble is a bad file; it must not be tried for ever.
        Err(_) => Err("the file breaks the program that reads it".to_owned()),
    })
}

/// The table of an import that was read before.
pub(super) async fn table(app: &App, import: &Import) -> Result<Arc<Table>, ServiceError> {
    let sheets = sheets(app, import).await?.map_err(ServiceError::Broken)?;
    let sheet = sheets.into_iter().nth(import.sheet);
    let gone = || ServiceError::Broken("a sheet of an import is not there any more".to_owned());
    Ok(Arc::new(sheet.ok_or_else(gone)?.table))
}

/// Reads the file for the first time, and keeps what there is to say of it.
pub(super) async fn first(app: &App, import: &Import) -> Result<(), ServiceError> {
    let sheets = match sheets(app, import).await? {
        Ok(sheets) => sheets,
        Err(refusal) => return refuse(app, import, refusal).await,
    };
    let many = sheets.len();
    let mut tx = app.db.write().await?;
    if !imports::advance(&mut tx, import.id, Stage::Reading, Stage::Mapping).await? {
        return Ok(());
    }
    let now = app.clock.now();
    for (index, sheet) in sheets.iter().enumerate() {
        let columns = &sheet.table.columns;
        let sender = known_as(&import.sender);
        let known = import_files::remembered(&mut tx, &sender, fingerprint(columns)).await?;
        let is_remembered = known.is_some();
        let proposed = || (Grouping::Row, Mapping::propose(columns, app.policies.copyright()));
        let (grouping, mapping) = known.unwrap_or_else(proposed);
        let head = Head { is_remembered, ..head(sheet, index, many) };
        if index == 0 {
            imports::set_head(&mut tx, import.id, &head, (grouping, &mapping)).await?;
            continue;
        }
        let id = ImportId(app.chance.uuid(now));
        let stage = Stage::Mapping;
        let other = Import { id, sheet: index, stage, head, grouping, mapping, ..import.clone() };
        imports::insert(&mut tx, &other).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn refuse(app: &App, import: &Import, refusal: String) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    if imports::advance(&mut tx, import.id, Stage::Reading, Stage::Refused).await? {
        let head = Head { refusal, ..Head::default() };
        let nothing = (Grouping::Row, &Mapping::default());
        imports::set_head(&mut tx, import.id, &head, nothing).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn head(sheet: &Sheet, index: usize, many: usize) -> Head {
    let Sheet { name, table, told } = sheet;
    let cell = |cell: &String| shown(&cell.chars().take(PREVIEW_CELL).collect::<String>());
    let rows = table.rows.iter().filter(|row| !row.is_empty()).take(PREVIEW_ROWS);
    let mut told = told.clone();
    if many > 1 {
        let at = index + 1;
        told.push(format!("The workbook has {many} sheets that hold something. This is number {at}; each is an import of its own."));
    }
    let faults = table.rows.iter().filter(|row| row.fault.is_some()).count();
    if faults > 0 {
        let rows = if faults == 1 { "1 row does".to_owned() } else { format!("{faults} rows do") };
        told.push(format!("{rows} not fit the columns; the report says which."));
    }
    Head {
        columns: table.columns.clone(),
        preview: rows.map(|row| (row.number, row.cells.iter().map(cell).collect())).collect(),
        rows: table.rows.len(),
        told,
        sheet: name.clone(),
        ..Head::default()
    }
}
