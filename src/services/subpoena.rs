//! Subpoenas under 17 U.S.C. 512(h): recorded, the case preserved, a certified copy made and disclosed.
use jiff::Timestamp;

use super::{App, ServiceError, access, change, outbox, receipt};
use crate::{
    domain::{
        audit::Actor,
        case::{Case, Effect},
        certified::{CertifiedAccount, CertifiedCopy},
        counter::receipt::{CounterReceipt, Filed as FiledCounter},
        event::{Event, Positions},
        ids::CaseId,
        person::Person,
        receipt::Submission,
        subpoena::Subpoena,
        subscriber::Subscriber,
        text::Line,
        when,
    },
    store::{Tx, counters, notices, people, subpoenas, subscribers},
};

mod record;

/// Somebody at the desk records a subpoena: nothing of the case may be erased from then on.
pub async fn record(
    app: &App,
    by: &Person,
    case: CaseId,
    subpoena: &Subpoena,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold(&mut tx, case).await?;
    subpoenas::insert(&mut tx, app.chance.uuid(now), case, subpoena, by.id, now).await?;
    let mut after = held.stored.case.clone();
    after.life.preserved = true;
    let words = vec![
        ("requester", subpoena.requester.to_string()),
        ("court", subpoena.court.to_string()),
        ("reference", subpoena.reference.to_string()),
        ("received_on", subpoena.received_on.to_string()),
        ("reason", told(subpoena)),
    ];
    let effects = [Effect::Record(Event::Preserved, words)];
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(by.id), now).await?;
    tx.commit().await?;
    Ok(())
}

/// A subpoena in one line.
fn told(subpoena: &Subpoena) -> String {
    let Subpoena { requester, court, reference, received_on } = subpoena;
    format!("Subpoena {reference}, {court}, for {requester}, received {}", when::day(*received_on))
}

/// The subpoenas of a case, in the order in which they were recorded.
pub async fn of_case(app: &App, case: CaseId) -> Result<Vec<subpoenas::Filed>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(subpoenas::of_case(&mut tx, case).await?)
}

/// Everything that a certified copy of the case says. Once it is drawn and before it is given to
/// anybody, [`disclosed`] records for whom it was made.
pub async fn certified_copy(
    app: &App,
    by: &Person,
    case: CaseId,
    recipient: &Line,
) -> Result<CertifiedCopy, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let end = change::look(&mut tx, case).await?.stored.head;
    let file = access::read(app, &mut tx, case).await?;
    let versions = notices::versions(&mut tx, case, &file.notice.locations).await?;
    let filed = counters::of_case(&mut tx, case).await?;
    let asked = subpoenas::of_case(&mut tx, case).await?;
    let accounts = accounts(&mut tx, &file.case).await?;
    let people = people::list(&mut tx).await?;
    drop(tx);
    let mut notices = Vec::new();
    for kept in &versions {
        notices.push(receipt::facts(app, &file.case, &kept.notice, &kept.arrival).await?);
    }
    let words = record::Words { zone: app.zone(), people: &people };
    let provider = &app.policies.in_force().provider;
    Ok(CertifiedCopy {
        case_number: file.case.number.to_string(),
        provider: provider.legal_name.clone(),
        address: provider.street_address.clone(),
        recipient: recipient.to_string(),
        made_at: now,
        made_shown: when::moment(now, app.zone()),
        made_by: by.name.clone(),
        subpoenas: asked.iter().map(|filed| told(&filed.subpoena)).collect(),
        notices,
        outcomes: words.outcomes(&file.case),
        accounts,
        counters: copies(app, &file.case, filed).await?,
        events: file.events.iter().map(|stored| words.event(stored)).collect(),
        head_seq: end.seq,
        head_hash: data_encoding::HEXLOWER.encode(&end.hash),
        letters: file.letters.iter().map(|filed| words.letter(filed)).collect(),
    })
}

/// Whose accounts are concerned: this is what a subpoena asks for.
async fn accounts(tx: &mut Tx, case: &Case) -> Result<Vec<CertifiedAccount>, ServiceError> {
    let ids = subscribers::of_case(tx, case.id).await?;
    let mut found = subscribers::listed(tx, &ids).await?;
    found.sort_by(|one, other| one.reference.cmp(&other.reference));
    let account = |one: Subscriber| {
        let at = (1_u32..).zip(&case.subscribers).filter(|(_, at)| **at == Some(one.id));
        let positions: Vec<u32> = at.map(|(position, _)| position).collect();
        let holder = [
            ("Name", one.name.as_ref().map(ToString::to_string)),
            ("E-mail address", one.email.as_ref().map(ToString::to_string)),
            ("Postal address", one.address.as_ref().map(ToString::to_string)),
        ];
        CertifiedAccount {
            reference: one.reference.to_string(),
            locations: Positions::new(&positions).shown(),
            holder: holder.into_iter().filter_map(|(name, value)| Some((name, value?))).collect(),
        }
    };
    Ok(found.into_iter().map(account).collect())
}

async fn copies(
    app: &App,
    case: &Case,
    filed: Vec<counters::Filed>,
) -> Result<Vec<(u32, CounterReceipt)>, ServiceError> {
    let mut copies = Vec::new();
    for one in filed {
        let pinned = super::publish::pinned_counter(app, &one.notice, one.agent).await?;
        let submission =
            Submission { sha256: data_encoding::HEXLOWER.encode(&one.sha256), bytes: one.size };
        let copy = CounterReceipt::of(FiledCounter {
            number: case.number,
            counter: one.ordinal,
            received_at: one.received_at,
            editions: pinned.editions(),
            agent: &pinned.agent,
            notice: &one.notice,
            submission,
            status_address: app
                .address(&format!("/counter-notices/{}/{}", case.number, one.ordinal)),
        });
        copies.push((one.version, copy));
    }
    Ok(copies)
}

/// Records that a copy was made for somebody: the case keeps who got what, and when.
pub async fn disclosed(
    app: &App,
    by: &Person,
    case: CaseId,
    recipient: &Line,
    made_at: Timestamp,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let words =
        vec![("recipient", recipient.to_string()), ("made_at", when::moment(made_at, app.zone()))];
    let note = vec![(case, Event::CopyCertified, words)];
    outbox::record(app, &mut tx, note, Actor::Person(by.id), now).await?;
    tx.commit().await?;
    Ok(())
}
