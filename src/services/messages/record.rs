//! Messages that open nothing: recorded on the letter that they answer.
use super::{
    super::{App, ServiceError, outbox},
    Arrived, Taken, Thread,
};
use crate::{
    domain::{
        audit::Actor,
        event::Event,
        ids::CaseId,
        message::{Fate, MessageSort},
    },
    formats::email::{Ours, OwnLetter},
    store::{
        Tx, case_links, cases, letters,
        letters::Filed,
        messages::{self, Message, New, Said},
    },
};

/// A message as it will be stored.
pub(super) struct Kept {
    pub message: Message,
    pub identity: [u8; 32],
    pub said: Said,
}

impl Kept {
    /// Stores it. `bytes` is none where the notice of a case keeps them.
    pub async fn store(
        &self,
        tx: &mut Tx,
        bytes: Option<&[u8]>,
        cases: &[CaseId],
    ) -> Result<(), ServiceError> {
        let new =
            New { message: &self.message, identity: self.identity, said: &self.said, bytes, cases };
        Ok(messages::insert(tx, &new).await?)
    }

    pub async fn taken(&self, tx: &mut Tx, joined: &[CaseId]) -> Result<Taken, ServiceError> {
        let mut numbers = Vec::new();
        for case in joined {
            numbers.extend(cases::key(tx, *case).await?.map(|(number, _)| number));
        }
        Ok(Taken {
            id: self.message.id,
            fate: self.message.fate,
            reason: self.message.reason.clone(),
            cases: numbers,
            again: false,
        })
    }
}

/// A letter of ours that came back to us: nothing follows.
pub(super) async fn own(app: &App, arrived: &Arrived<'_>) -> Result<Taken, ServiceError> {
    let ours = Ours { domain: &app.settings.mail_in.domain };
    let own = arrived.mail.id.as_deref().and_then(|id| ours.letter(id));
    let mut kept = arrived.kept(app, Fate::Recorded);
    let mut tx = app.db.write().await?;
    let mut case = None;
    if let Some(OwnLetter::Letter(id)) = own
        && let Some(filed) = letters::find(&mut tx, id).await?
    {
        (kept.message.letter, case) = (Some(id), filed.letter.case);
    }
    finish(tx, &kept, arrived, case).await
}

/// A letter of ours did not arrive: it goes to the list of those that came back.
pub(super) async fn bounce(
    app: &App,
    arrived: &Arrived<'_>,
    threads: Vec<Thread>,
) -> Result<Taken, ServiceError> {
    let now = app.clock.now();
    let mut kept = arrived.kept(app, Fate::Recorded);
    let (letter, case) = answered(threads);
    let said = arrived.mail.report.as_ref().map(|it| {
        let words = [&it.recipient, &it.status, &it.diagnostic];
        words.into_iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>().join(", ")
    });
    let said = said.filter(|said| !said.is_empty());
    let said = said.unwrap_or_else(|| "The report does not say why.".to_owned());
    let mut tx = app.db.write().await?;
    match &letter {
        None => {
            kept.message.reason = Some(format!("About no letter of ours that is known. {said}"));
        }
        Some(filed) => {
            let id = filed.letter.id;
            kept.message.letter = Some(id);
            if letters::came_back(&mut tx, id, now, None, &said).await?
                && let Some(case) = filed.letter.case
            {
                let event = Event::LetterBounced { letter: filed.letter.kind };
                let notes = vec![(case, event, vec![("error", said.clone())])];
                outbox::record(app, &mut tx, notes, Actor::System, now).await?;
            }
            case_links::let_go(&mut tx, id, now).await?;
            kept.message.reason = Some(said);
        }
    }
    finish(tx, &kept, arrived, case).await
}

/// A program answered, for somebody who is away or to say that a ticket was opened.
pub(super) async fn echo(
    app: &App,
    arrived: &Arrived<'_>,
    threads: Vec<Thread>,
) -> Result<Taken, ServiceError> {
    let now = app.clock.now();
    let mut kept = arrived.kept(app, Fate::Recorded);
    let (letter, case) = answered(threads);
    let mut tx = app.db.write().await?;
    if let Some(filed) = &letter {
        kept.message.letter = Some(filed.letter.id);
        if let Some(case) = filed.letter.case {
            let event =
                Event::LetterEchoed { letter: filed.letter.kind, sort: MessageSort::Automatic };
            let notes = vec![(case, event, vec![])];
            outbox::record(app, &mut tx, notes, Actor::System, now).await?;
        }
    } else if case.is_none() {
        kept.message.reason = Some("It answers no letter of ours that is known.".to_owned());
    }
    finish(tx, &kept, arrived, case).await
}

/// The letter that is answered, and the case.
fn answered(threads: Vec<Thread>) -> (Option<Box<Filed>>, Option<CaseId>) {
    let (mut letter, mut case): (Option<Box<Filed>>, Option<CaseId>) = (None, None);
    for thread in threads {
        match thread {
            Thread::Letter(filed) => {
                case = case.or(filed.letter.case);
                letter.get_or_insert(filed);
            }
            Thread::Case(found) => {
                case.get_or_insert(found);
            }
        }
    }
    // A letter belongs to its own case, whatever token stands beside it.
    case = letter.as_ref().map_or(case, |filed| filed.letter.case);
    (letter, case)
}

async fn finish(
    mut tx: Tx,
    kept: &Kept,
    arrived: &Arrived<'_>,
    case: Option<CaseId>,
) -> Result<Taken, ServiceError> {
    let cases: Vec<CaseId> = case.into_iter().collect();
    kept.store(&mut tx, Some(arrived.raw), &cases).await?;
    let taken = kept.taken(&mut tx, &cases).await?;
    tx.commit().await?;
    Ok(taken)
}
