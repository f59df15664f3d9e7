//! The work of an import, under a lease, in steps that can be repeated: reading, checking, opening.
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    check::{Checked, Desk},
    read,
};
use crate::{
    domain::{
        audit::Actor,
        event::Channel,
        ids::ImportId,
        import::{Mode, RowState, Stage, Table, Unit, units},
        policy::CopyrightPolicy,
    },
    services::{
        App, ServiceError, cause,
        intake::{self, Received, Submission},
        publish,
    },
    store::{
        import_rows::{self, ImportRow},
        imports::{self, Import, Progress},
    },
};

/// Whoever has not said anything for so long is gone. Two at the same import do no harm: a notice
/// has one key, however often it is opened.
const LEASE: SignedDuration = SignedDuration::from_secs(20);
/// Notices checked between two notes of how far it is.
const CHECKED_AT_ONCE: u8 = 200;
/// Units whose cases are opened in one transaction, between two notes of how far it is.
const OPENED_AT_ONCE: usize = 1_000;

/// Goes on with the oldest import that nobody is at, until it waits for a person or is done;
/// whether there was one.
pub async fn work(app: &App) -> Result<bool, ServiceError> {
    let mut tx = app.db.read().await?;
    let waiting = imports::waiting(&mut tx, app.clock.now()).await?;
    drop(tx);
    let Some(id) = waiting else { return Ok(false) };
    work_on(app, id).await
}

/// Goes on with this import; whether nobody else is at it.
pub async fn work_on(app: &App, id: ImportId) -> Result<bool, ServiceError> {
    cause::named_turn(format!("import-{id}"), Box::pin(go_on(app, id))).await
}

async fn go_on(app: &App, id: ImportId) -> Result<bool, ServiceError> {
    let now = app.clock.now();
    let worker = app.chance.uuid(now);
    let mut tx = app.db.write().await?;
    let taken = imports::claim(&mut tx, id, now, until(now), worker).await?;
    tx.commit().await?;
    if !taken {
        return Ok(false);
    }
    let mut held = None;
    loop {
        let import = super::find(app, id).await?;
        if import.stage == Stage::Reading {
            read::first(app, &import).await?;
            return Ok(true);
        }
        if !import.stage.is_at_work() {
            return Ok(true);
        }
        let hand = match held.take() {
            Some(hand) => hand,
            None => Hand::take(app, &import, worker).await?,
        };
        let goes_on = match import.stage {
            Stage::Checking => hand.check(app, &import).await?,
            _ => hand.open(app, &import).await?,
        };
        if !goes_on {
            return Ok(true);
        }
        held = Some(hand);
    }
}

fn until(now: Timestamp) -> Timestamp {
    now.checked_add(LEASE).unwrap_or(now)
}

/// An import in somebody's hand, its file read.
struct Hand {
    worker: Uuid,
    policy: Arc<CopyrightPolicy>,
    table: Arc<Table>,
    units: Arc<Vec<Unit>>,
}

impl Hand {
    async fn take(app: &App, import: &Import, worker: Uuid) -> Result<Self, ServiceError> {
        let gone = || ServiceError::Broken("the policy of an import was never stored".to_owned());
        let version = import.policy.ok_or_else(gone)?;
        let policy = publish::copyright(app, version).await?.ok_or_else(gone)?;
        let table = read::table(app, import).await?;
        let units = Arc::new(units(&table, &import.mapping, import.grouping));
        Ok(Self { worker, policy, table, units })
    }

    /// What the next units are, worked out beside the threads that answer requests.
    async fn checked(
        &self,
        app: &App,
        import: &Import,
        from: usize,
        many: usize,
    ) -> Result<Vec<Checked>, ServiceError> {
        let (import, now) = (import.clone(), app.clock.now());
        let (policy, table, units) = (self.policy.clone(), self.table.clone(), self.units.clone());
        let work = move || {
            let mapping = &import.mapping;
            let desk = Desk { import: &import, table: &table, mapping, policy: &policy, now };
            units[from..].iter().take(many).map(|unit| desk.check(unit)).collect()
        };
        let done = tokio::task::spawn_blocking(work).await;
        done.map_err(|error| ServiceError::Broken(error.to_string()))
    }

    /// Checks every unit; whether the next stage follows at once.
    async fn check(&self, app: &App, import: &Import) -> Result<bool, ServiceError> {
        let many = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
        let mut progress = Progress { units: many, ..import.progress };
        while (progress.done as usize) < self.units.len() {
            let checked =
                self.checked(app, import, progress.done as usize, CHECKED_AT_ONCE.into()).await?;
            let rows: Vec<ImportRow> = checked.into_iter().flat_map(|unit| unit.rows).collect();
            let count = |state| {
                let rows = rows.iter().filter(|row| row.state == state);
                u32::try_from(rows.count()).unwrap_or(u32::MAX)
            };
            progress.good += count(RowState::Good);
            progress.bad += count(RowState::Bad);
            progress.done = many.min(progress.done + u32::from(CHECKED_AT_ONCE));
            if !self.note(app, import, progress, &rows).await? {
                return Ok(false);
            }
        }
        let next = match import.mode {
            Mode::DryRun => Stage::Checked,
            Mode::AllOrNothing if progress.bad > 0 => Stage::Stopped,
            Mode::GoodRows | Mode::AllOrNothing => Stage::Opening,
        };
        let mut tx = app.db.write().await?;
        let moved = imports::advance(&mut tx, import.id, Stage::Checking, next).await?;
        tx.commit().await?;
        Ok(moved && next == Stage::Opening)
    }

    /// Opens a case for every unit that holds; never goes on with another stage.
    async fn open(&self, app: &App, import: &Import) -> Result<bool, ServiceError> {
        let mut progress = import.progress;
        while (progress.done as usize) < self.units.len() {
            let from = progress.done as usize;
            let checked = self.checked(app, import, from, OPENED_AT_ONCE).await?;
            let mut rows = Vec::new();
            let mut failed = None;
            for unit in self.opened(app, import, checked).await {
                match unit {
                    Ok(opened) => {
                        progress.done += 1;
                        rows.extend(opened);
                    }
                    Err(error) => {
                        failed = Some(error);
                        break;
                    }
                }
            }
            let is_open = |row: &&ImportRow| row.state == RowState::Opened;
            progress.opened += u32::try_from(rows.iter().filter(is_open).count()).unwrap_or(0);
            if !self.note(app, import, progress, &rows).await? {
                return Ok(false);
            }
            if let Some(error) = failed {
                return Err(error);
            }
        }
        let mut tx = app.db.write().await?;
        imports::advance(&mut tx, import.id, Stage::Opening, Stage::Done).await?;
        tx.commit().await?;
        Ok(false)
    }

    /// The rows of each unit, with its cases. The key of each case is that of the import and the row it
    /// begins with: after a fall it meets itself again.
    async fn opened(
        &self,
        app: &App,
        import: &Import,
        units: Vec<Checked>,
    ) -> Vec<Result<Vec<ImportRow>, ServiceError>> {
        let actor = import.uploaded_by.map_or(Actor::System, Actor::Person);
        let mut submissions = Vec::new();
        for unit in &units {
            let first = unit.rows.first().map_or(0, |row| row.number);
            for (part, notice) in unit.notices.iter().enumerate() {
                submissions.push(Submission {
                    key: Some(key(import.id, first, part)),
                    actor,
                    received_at: Some(import.received_at),
                    ..Submission::new(notice.clone(), &self.policy, Channel::Table, &unit.bytes)
                });
            }
        }
        let mut received = intake::receive_all(app, &submissions).await.into_iter();
        drop(submissions);
        let rows = units.into_iter().map(|mut unit| {
            let answers: Vec<_> = received.by_ref().take(unit.notices.len()).collect();
            let numbers = answers.into_iter().collect::<Result<Vec<Received>, ServiceError>>()?;
            for (row, part) in unit.rows.iter_mut().zip(&unit.parts) {
                if let Some(opened) = numbers.get(*part).filter(|_| row.state == RowState::Good) {
                    row.state = RowState::Opened;
                    row.cases = opened.number.to_string();
                }
            }
            Ok(unit.rows)
        });
        rows.collect()
    }

    /// Notes how far it is, and takes the lease for longer; whether the import is still in this hand.
    async fn note(
        &self,
        app: &App,
        import: &Import,
        progress: Progress,
        rows: &[ImportRow],
    ) -> Result<bool, ServiceError> {
        let now = app.clock.now();
        let mine = (self.worker, import.stage);
        let mut tx = app.db.write().await?;
        if !imports::renew(&mut tx, import.id, mine, until(now), progress).await? {
            return Ok(false);
        }
        import_rows::put(&mut tx, import.id, rows).await?;
        tx.commit().await?;
        Ok(true)
    }
}

fn key(import: ImportId, row: u32, part: usize) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"import");
    hash.update(import.0.as_bytes());
    hash.update(row.to_be_bytes());
    hash.update((part as u64).to_be_bytes());
    hash.finalize().into()
}
