//! Messages as the desk looks at them: a page of the list, one of them, those of a case.
use super::super::{App, ServiceError, lists::PAGE};
use crate::{
    domain::{
        ids::{CaseId, MessageId},
        person::Person,
    },
    store::messages::{self, Filter, Message, Said},
};

/// A page of messages.
pub struct Page {
    /// The newest first.
    pub rows: Vec<Message>,
    /// Where the next page begins: below this one.
    pub next: Option<MessageId>,
}

/// A page of the list, from below `before` on.
pub async fn page(
    app: &App,
    filter: Filter,
    before: Option<MessageId>,
) -> Result<Page, ServiceError> {
    let mut tx = app.db.read().await?;
    let mut rows = messages::page(&mut tx, filter, before, PAGE + 1).await?;
    let more = rows.len() > usize::from(PAGE);
    rows.truncate(usize::from(PAGE));
    let next = rows.last().filter(|_| more).map(|row| row.id);
    Ok(Page { rows, next })
}

/// A message with what it says.
pub struct Opened {
    /// The message.
    pub message: Message,
    /// What it says.
    pub said: Said,
}

/// One message.
pub async fn open(app: &App, id: MessageId) -> Result<Opened, ServiceError> {
    let mut tx = app.db.read().await?;
    let message = messages::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)?;
    let said = messages::said(&mut tx, id).await?.ok_or(ServiceError::NotFound)?;
    Ok(Opened { message, said })
}

/// The messages of a case, the oldest first.
pub async fn of_case(app: &App, case: CaseId) -> Result<Vec<Opened>, ServiceError> {
    let mut tx = app.db.read().await?;
    let mut opened = Vec::new();
    for message in messages::of_case(&mut tx, case).await? {
        let said = messages::said(&mut tx, message.id).await?.unwrap_or_default();
        opened.push(Opened { message, said });
    }
    Ok(opened)
}

/// A message as it arrived.
pub async fn original(app: &App, id: MessageId) -> Result<Vec<u8>, ServiceError> {
    let mut tx = app.db.read().await?;
    messages::bytes(&mut tx, id).await?.ok_or(ServiceError::NotFound)
}

/// How many messages wait for somebody to look at them, counted up to `most`.
pub async fn waiting(app: &App, most: u16) -> Result<u64, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(messages::count_waiting(&mut tx, most).await?)
}

/// Somebody at the desk has looked at it. Twice is once.
pub async fn seen(app: &App, by: &Person, id: MessageId) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    messages::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)?;
    messages::seen(&mut tx, id, by.id).await?;
    tx.commit().await?;
    Ok(())
}
