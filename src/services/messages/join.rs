//! Messages that belong to a case: put to it, shown to the agent, and acting by themselves in one case only.
use std::collections::BTreeSet;

use super::{
    super::{App, ServiceError, change, evidence, outbox},
    Arrived, Taken, files,
};
use crate::{
    domain::{
        audit::Actor,
        case::Effect,
        event::{Channel, Event},
        ids::CaseId,
        letter::Way,
        message::Fate,
        reading::ReadAs,
        standing::Standing,
    },
    formats::{claim::Intent, email},
    store::{Tx, cases, counters, letters, messages::ReadLetter, notices, subscribers},
};

/// Cases that one retraction takes back at most: a letter of many locations is several.
const RETRACTED_MOST: u16 = 50;

/// Puts a message to the case that it answers. It does nothing else: anybody can write a `From`.
pub(super) async fn join(
    app: &App,
    arrived: &Arrived<'_>,
    case: CaseId,
) -> Result<Taken, ServiceError> {
    let now = app.clock.now();
    // A machine's report says itself what it is; a person's answer is read without what it quotes.
    let machine = arrived.found.iter().find(|found| found.reading.is_none());
    let answer = machine.cloned().unwrap_or_else(|| email::answer(&arrived.mail));
    let mut kept = arrived.kept(app, Fate::Joined);
    kept.message.read_as = Some(answer.read_as);
    kept.message.waiting_since = Some(now);
    kept.said.letters = vec![ReadLetter {
        reading: answer.reading.map(|it| serde_json::to_value(it).expect("a reading is JSON")),
        text: answer.text.to_string(),
        cases: vec![],
    }];
    let room = evidence::room(app, case).await?;
    let (files, notes) = files::keep(app, &arrived.mail, room).await?;
    kept.said.files = notes;
    let mut tx = app.db.write().await?;
    // Held before any row that names it is stored: PostgreSQL holds the case for such a row too, and
    // two messages that both wait to hold it alone would wait for one another.
    cases::lock_heads(&mut tx, &[case]).await?;
    let known = is_known(app, &mut tx, case, &arrived.mail.from.address).await?;
    kept.message.known = Some(known);
    let event = Event::MessageJoined { read_as: answer.read_as, known };
    let mut notes = vec![(case, event, vec![("sender", arrived.sender())])];
    evidence::link(app, &mut tx, case, &files, Actor::System, now).await?;
    if let Some(Effect::Record(event, words)) = evidence::added(&files, None) {
        notes.push((case, event, words));
    }
    outbox::record(app, &mut tx, notes, Actor::System, now).await?;
    kept.store(&mut tx, Some(arrived.raw), &[case]).await?;
    let taken = kept.taken(&mut tx, &[case]).await?;
    tx.commit().await?;
    Ok(taken)
}

impl Arrived<'_> {
    /// Who it says it is from.
    fn sender(&self) -> String {
        match self.mail.from.address.as_str() {
            "" => "nobody".to_owned(),
            address => address.to_owned(),
        }
    }
}

/// Whether the case knows an address: of its claimant, of an account, of whoever sent a
/// counter-notice, of anybody a letter went to, or of the designated agent.
async fn is_known(
    app: &App,
    tx: &mut Tx,
    case: CaseId,
    address: &str,
) -> Result<bool, ServiceError> {
    let held = change::look(tx, case).await?;
    let mut known: BTreeSet<String> = BTreeSet::new();
    known.insert(app.policies.agent().email.to_lowercase());
    known.extend(held.notice.claimant.email.iter().map(|it| it.as_str().to_lowercase()));
    let accounts: Vec<_> = held.stored.case.subscribers.iter().flatten().copied().collect();
    for account in subscribers::listed(tx, &accounts).await? {
        known.extend(account.email.iter().map(|it| it.as_str().to_lowercase()));
    }
    if !held.stored.case.life.counters.is_empty() {
        let filed = counters::of_case(tx, case).await?;
        let contacts = filed.iter().filter_map(|it| it.notice.contact().destination());
        known.extend(contacts.filter(|it| it.way == Way::Email).map(|it| it.to.to_lowercase()));
    }
    if !known.contains(&address.to_lowercase()) {
        let filed = letters::of_case(tx, case).await?;
        let sent = filed.into_iter().map(|it| it.letter.destination);
        known.extend(sent.filter(|it| it.way == Way::Email).map(|it| it.to.to_lowercase()));
    }
    Ok(!address.is_empty() && known.contains(&address.to_lowercase()))
}

/// An ACNS document that takes a notice back does so by itself, where it names the notice by the
/// sender's own number and comes from the same complainant. None where it names none of ours.
pub(super) async fn retractions(
    app: &App,
    arrived: &Arrived<'_>,
) -> Result<Option<Taken>, ServiceError> {
    let [found] = arrived.found.as_slice() else { return Ok(None) };
    let (claim, now) = (&found.claim, app.clock.now());
    let names = claim.intent == Intent::Retraction && claim.channel == Channel::Acns;
    let draft = &claim.draft;
    if !names || draft.reference.trim().is_empty() || draft.email.trim().is_empty() {
        return Ok(None);
    }
    let mut tx = app.db.write().await?;
    let (reference, email) = (draft.reference.trim(), draft.email.trim());
    let mut cases = notices::by_reference(&mut tx, reference, email, RETRACTED_MOST).await?;
    if cases.is_empty() {
        return Ok(None);
    }
    // All at once, in the order that all nodes share.
    cases.sort_unstable();
    cases::lock_heads(&mut tx, &cases).await?;
    for case in &cases {
        take_back(app, &mut tx, *case, arrived.sender()).await?;
    }
    let mut kept = arrived.kept(app, Fate::Joined);
    kept.message.read_as = Some(ReadAs::Retraction);
    kept.message.known = Some(true);
    kept.message.reason = Some("It names the notice by the sender’s own number.".to_owned());
    kept.store(&mut tx, Some(arrived.raw), &cases).await?;
    let taken = kept.taken(&mut tx, &cases).await?;
    tx.commit().await?;
    app.promised.notify_one();
    tracing::info!(message = %kept.message.id, cases = cases.len(), at = %now, "a retraction came in");
    Ok(Some(taken))
}

/// Retracts every location that still stands, and records the message that did it.
async fn take_back(
    app: &App,
    tx: &mut Tx,
    case: CaseId,
    sender: String,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let held = change::hold(tx, case).await?;
    let before = &held.stored.case;
    let message = Event::MessageJoined { read_as: ReadAs::Retraction, known: true };
    let message = Effect::Record(message, vec![("sender", sender)]);
    let standing = (1..).zip(&before.standings).filter(|(_, it)| !Standing::is_retracted(it));
    let positions: Vec<u32> = standing.map(|(position, _)| position).collect();
    let kept = change::elsewhere(tx, before).await?;
    let kept = |position: u32| kept.contains(&position);
    let mut effects = vec![message];
    let mut after = before.clone();
    if !positions.is_empty() {
        let (retracted, more) = before.clone().retract(&positions, now, &kept)?;
        after = retracted;
        effects.extend(more);
    }
    change::store(app, tx, &held, &after, &effects, Actor::Claimant, now).await
}
