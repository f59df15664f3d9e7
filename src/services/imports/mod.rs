//! Imports: a file of many notices is taken in, its columns are explained, its rows are checked, cases are opened.
mod check;
pub mod letters;
mod read;
mod work;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{App, ServiceError};
use crate::{
    domain::{
        audit::Actor,
        draft::Problem,
        ids::ImportId,
        import::{Grouping, Mapping, Mode, Stage},
    },
    store::{import_files, import_rows, import_rows::ImportRow, imports, imports::Import},
};

pub use work::{work, work_on};

/// Rows of a page of the report, and imports of a page of their list.
pub const PAGE: u16 = 50;

/// A file on its way in.
pub struct Upload<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Who sent it: a name or an e-mail address. What its columns mean is remembered for it.
    pub sender: &'a str,
    /// When it reached the provider, where that was before now.
    pub received_at: Option<Timestamp>,
    /// Who hands it in.
    pub actor: Actor,
}

/// What is to be done with an import.
pub struct Order {
    /// What its columns mean.
    pub mapping: Mapping,
    /// Which rows are one notice.
    pub grouping: Grouping,
    /// What becomes of the rows.
    pub mode: Mode,
}

/// Why an order was not taken.
#[derive(Debug, thiserror::Error)]
pub enum OrderError {
    /// The mapping must be put right first.
    #[error("the mapping has faults")]
    Faults(Vec<Problem>),
    /// Any other reason.
    #[error(transparent)]
    Service(#[from] ServiceError),
}

/// Characters of a name of a file or sender.
const NAME_MOST: usize = 200;

fn named(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(NAME_MOST).collect()
}

/// Keeps a file and reads it. What cannot be read is kept as a refusal that everybody at the desk
/// sees. A workbook of several sheets becomes as many imports; the first is told of.
pub async fn receive(app: &App, upload: &Upload<'_>) -> Result<ImportId, ServiceError> {
    let now = app.clock.now();
    let sha256: [u8; 32] = Sha256::digest(upload.bytes).into();
    let uploaded_by = match upload.actor {
        Actor::Person(id) => Some(id),
        _ => None,
    };
    let import = Import {
        id: ImportId(app.chance.uuid(now)),
        name: named(upload.name),
        sender: named(upload.sender),
        sha256,
        sheet: 0,
        stage: Stage::Reading,
        mode: Mode::DryRun,
        grouping: Grouping::Row,
        head: imports::Head::default(),
        mapping: Mapping::default(),
        policy: None,
        uploaded_by,
        person: None,
        uploaded_at: now,
        received_at: upload.received_at.filter(|at| *at < now).unwrap_or(now),
        progress: imports::Progress::default(),
    };
    let mut tx = app.db.write().await?;
    import_files::insert(&mut tx, sha256, upload.bytes, now).await?;
    imports::insert(&mut tx, &import).await?;
    tx.commit().await?;
    // Should this end here, a worker reads the file.
    work_on(app, import.id).await?;
    Ok(import.id)
}

/// An import.
pub async fn find(app: &App, id: ImportId) -> Result<Import, ServiceError> {
    let mut tx = app.db.read().await?;
    imports::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)
}

/// Imports older than one, or all, the newest first; one more than a page.
pub async fn list(app: &App, before: Option<ImportId>) -> Result<Vec<Import>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(imports::newest(&mut tx, before, PAGE + 1).await?)
}

/// Imports of the same bytes and sheet, the newest first.
pub async fn of_file(
    app: &App,
    sha256: [u8; 32],
    sheet: usize,
) -> Result<Vec<Import>, ServiceError> {
    let mut tx = app.db.read().await?;
    let found = imports::of_file(&mut tx, sha256, PAGE).await?;
    Ok(found.into_iter().filter(|import| import.sheet == sheet).collect())
}

/// The file as it was uploaded; none once it was erased.
pub async fn file(app: &App, import: &Import) -> Result<Option<Vec<u8>>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(import_files::bytes(&mut tx, import.sha256).await?)
}

/// Rows of the report after the one with this number; one more than a page.
pub async fn rows(
    app: &App,
    id: ImportId,
    after: u32,
    are_bad: bool,
    limit: u16,
) -> Result<Vec<ImportRow>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(import_rows::page(&mut tx, id, after, are_bad, limit).await?)
}

/// The columns mean this: the rows are checked from now on, and the mapping is remembered.
pub async fn order(app: &App, id: ImportId, order: &Order) -> Result<(), OrderError> {
    let now = app.clock.now();
    let import = find(app, id).await?;
    let policy = app.policies.copyright();
    let faults = order.mapping.faults(&import.head.columns, policy);
    if !faults.is_empty() {
        return Err(OrderError::Faults(faults));
    }
    let Order { mapping, grouping, mode } = order;
    let mut tx = app.db.write().await.map_err(ServiceError::from)?;
    let taken = imports::order(&mut tx, id, *mode, (*grouping, mapping), policy.version()).await;
    if !taken.map_err(ServiceError::from)? {
        return Err(ServiceError::Stale.into());
    }
    import_rows::clear(&mut tx, id).await.map_err(ServiceError::from)?;
    let sender = known_as(&import.sender);
    if !sender.is_empty() {
        let print = fingerprint(&import.head.columns);
        // What a letter says is confirmed for each file anew.
        let mut kept = mapping.clone();
        kept.letter.confirmed = false;
        import_files::remember(&mut tx, &sender, print, (*grouping, &kept), now)
            .await
            .map_err(ServiceError::from)?;
    }
    tx.commit().await.map_err(ServiceError::from)?;
    Ok(())
}

/// Opens what was checked: the rows without a problem, or all when none has one.
pub async fn proceed(app: &App, id: ImportId, mode: Mode) -> Result<(), ServiceError> {
    let import = find(app, id).await?;
    let may = match (import.stage, mode) {
        (Stage::Checked | Stage::Stopped, Mode::GoodRows) => true,
        (Stage::Checked, Mode::AllOrNothing) => import.progress.bad == 0,
        _ => false,
    };
    let mut tx = app.db.write().await?;
    if !may || !imports::proceed(&mut tx, id, import.stage, mode).await? {
        return Err(ServiceError::Stale);
    }
    tx.commit().await?;
    Ok(())
}

/// Ends an import; what it opened stays. All or nothing cannot be ended once opening has begun.
pub async fn cancel(app: &App, id: ImportId) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    if !imports::cancel(&mut tx, id).await? {
        return Err(ServiceError::Stale);
    }
    tx.commit().await?;
    Ok(())
}

/// By what a sender is known again.
fn known_as(sender: &str) -> String {
    sender.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The same for tables whose columns have the same names in the same order.
fn fingerprint(columns: &[String]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for column in columns {
        hash.update(column.to_lowercase());
        hash.update([0]);
    }
    hash.finalize().into()
}
