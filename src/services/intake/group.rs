//! Notices that arrive at the same time are stored in one transaction: what takes time is not the
//! rows but keeping them for good, and that is done once for all of them.
use std::{
    iter,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::Opening;
use crate::{
    domain::case::Refused,
    services::ServiceError,
    store::{
        Db, StoreError, Tx, api_cases, cases, events, evidence, letters, locations, notices,
        outbox, people, search, tasks,
    },
};

/// Notices of one transaction.
const MOST: usize = 64;
/// Stores notices in groups: whoever arrives while a group is written goes with the next one, and
/// nobody waits for others to come.
pub struct Groups {
    db: Db,
    waiting: Mutex<Vec<Waiting>>,
    /// As many groups at once as the database has use for.
    turns: Arc<Semaphore>,
    /// How many that is.
    at_once: usize,
    /// Notices that are stored now, or wait for it.
    inside: AtomicUsize,
}

/// Counted until it is dropped, however that comes about.
struct Inside<'a>(&'a AtomicUsize);

impl<'a> Inside<'a> {
    fn of(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Inside<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

struct Waiting {
    opening: Opening,
    stored: Answer,
}

type Answer = oneshot::Sender<Result<(), ServiceError>>;

impl Groups {
    /// For this database: SQLite has one writer; on PostgreSQL one group is worked out while the
    /// other waits for its disk.
    #[must_use]
    pub fn new(db: Db) -> Arc<Self> {
        let at_once = match db {
            Db::Sqlite { .. } => 1,
            Db::Postgres(_) => 2,
        };
        let (turns, inside) = (Arc::new(Semaphore::new(at_once)), AtomicUsize::new(0));
        Arc::new(Self { db, waiting: Mutex::default(), turns, at_once, inside })
    }

    /// Whether a notice waits for others: what can wait longer should. A node knows only its own share of
    /// a crowd, so one is enough.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.inside.load(Ordering::Relaxed) > self.at_once
    }

    /// Stores this one with those that wait; once it returns, it is on disk.
    pub(super) async fn store(self: &Arc<Self>, opening: Opening) -> Result<(), ServiceError> {
        let (stored, answer) = oneshot::channel();
        let _inside = Inside::of(&self.inside);
        self.lock().push(Waiting { opening, stored });
        self.start();
        // A visitor who hangs up takes nobody along: groups are written by tasks of their own.
        let gone = |_| ServiceError::Broken("the writer of a group ended".to_owned());
        answer.await.map_err(gone)?
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start(self: &Arc<Self>) {
        if let Ok(turn) = self.turns.clone().try_acquire_owned() {
            tokio::spawn(self.clone().write(turn));
        }
    }

    async fn write(self: Arc<Self>, turn: OwnedSemaphorePermit) {
        loop {
            let group: Vec<Waiting> = {
                let mut waiting = self.lock();
                let many = waiting.len().min(MOST);
                waiting.drain(..many).collect()
            };
            if group.is_empty() {
                break;
            }
            self.write_group(group).await;
        }
        drop(turn);
        // Whoever came between the last look and the end of this turn found no turn free.
        if !self.lock().is_empty() {
            self.start();
        }
    }

    async fn write_group(&self, group: Vec<Waiting>) {
        let (mut openings, mut answers): (Vec<_>, Vec<_>) =
            group.into_iter().map(|waiting| (waiting.opening, waiting.stored)).unzip();
        // Whoever asked may have hung up; the notice is stored all the same.
        match store(&self.db, &mut openings).await {
            Ok(()) => answers.into_iter().for_each(|answer| drop(answer.send(Ok(())))),
            Err(ServiceError::Store(error)) if error.is_outage() && !error.is_undone() => {
                self.refuse(error, answers);
            }
            Err(error) if answers.len() == 1 => {
                answers.pop().map(|answer| answer.send(Err(error)));
            }
            // What one did wrong is not the others' fault. Each is tried alone, under the
            // identifiers it has: none can be stored twice.
            Err(_) => {
                let mut waiting = openings.iter_mut().zip(answers);
                while let Some((opening, answer)) = waiting.next() {
                    match store(&self.db, std::slice::from_mut(opening)).await {
                        Err(ServiceError::Store(error))
                            if error.is_outage() && !error.is_undone() =>
                        {
                            let behind = waiting.map(|(_, answer)| answer);
                            self.refuse(error, iter::once(answer).chain(behind));
                            break;
                        }
                        alone => drop(answer.send(alone)),
                    }
                }
            }
        }
    }

    /// Tells all of them that the database does not answer.
    fn refuse(&self, error: StoreError, answers: impl IntoIterator<Item = Answer>) {
        let error = Arc::new(error);
        for answer in answers {
            drop(answer.send(Err(StoreError::Together(error.clone()).into())));
        }
        // Whoever waits has waited as long already, and would wait as long again.
        let behind = std::mem::take(&mut *self.lock());
        for Waiting { stored, .. } in behind {
            drop(stored.send(Err(StoreError::busy().into())));
        }
    }
}

/// Stores these in one transaction.
pub(super) async fn store(db: &Db, openings: &mut [Opening]) -> Result<(), ServiceError> {
    let mut tx = db.write().await?;
    for opening in openings.iter_mut() {
        assign(&mut tx, opening).await?;
    }
    insert(&mut tx, openings).await?;
    tx.commit().await?;
    Ok(())
}

/// A rule may name a person who has left since: then the queue alone decides.
async fn assign(tx: &mut Tx, opening: &mut Opening) -> Result<(), StoreError> {
    let Some(email) = &opening.person else { return Ok(()) };
    let account = people::by_email(tx, &email.to_lowercase()).await?;
    opening.stored.case.assignee =
        account.filter(|account| !account.person.disabled).map(|account| account.person.id);
    Ok(())
}

/// Every row of every table, a statement for each table.
async fn insert(tx: &mut Tx, openings: &[Opening]) -> Result<(), ServiceError> {
    let new: Vec<cases::New<'_>> = openings.iter().map(Opening::case).collect();
    cases::insert(tx, &new).await?;
    let new: Vec<notices::New<'_>> = openings.iter().map(Opening::notice).collect();
    notices::insert(tx, &new).await?;
    let opened = openings.iter().filter_map(|it| Some((it.id(), it.program?)));
    api_cases::insert(tx, opened).await?;
    let places = openings.iter().map(|it| (it.id(), 0, it.notice.locations.as_slice()));
    locations::insert(tx, places).await?;
    // Files are shared, and held until the commit: in the order that all groups keep.
    let files = openings.iter().flat_map(|it| it.evidence.iter().map(move |file| (it, file)));
    let mut files: Vec<_> = files.collect();
    files.sort_by_key(|(_, (_, file))| file.object);
    for (it, (id, file)) in files {
        if !evidence::link(tx, *id, it.id(), file, it.actor, it.now).await? {
            return Err(Refused::EvidenceGone.into());
        }
    }
    tasks::insert(tx, openings.iter().map(|it| (it.id(), it.tasks.as_slice()))).await?;
    events::insert(tx, openings.iter().flat_map(|it| &it.events)).await?;
    letters::insert(tx, openings.iter().flat_map(|it| &it.letters)).await?;
    let now = openings.iter().map(|it| it.now).max().unwrap_or_default();
    outbox::promise(tx, openings.iter().flat_map(|it| &it.promises), now).await?;
    search::insert(tx, openings.iter().map(|it| (it.id(), it.words.as_slice()))).await?;
    Ok(())
}
