//! The strikes of an account: locations that were disabled because of an effective notice.
use std::collections::BTreeMap;

use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx, cases, locations};
use crate::domain::{
    ids::{CaseId, SubscriberId},
    location::Location,
    notice::Work,
    number::CaseNumber,
    strike::{Strike, works_key},
    text::Passage,
};

statements! {
    /// Nobody else counts the strikes of this account before the transaction ends.
    LOCK = {
        sqlite: "select id from subscribers where id = $1",
        postgres: "select id from subscribers where id = $1 for update",
    };
    /// The newest notices first, along the index; `basis` is set with the decision.
    OF_SUBSCRIBER = "select l.case_id, c.number, l.position, l.address, l.place, l.state, l.outcome, l.basis, \
                     l.reason, l.decided_by, l.decided_at, l.not_before, l.confirmed_by, l.confirmed_at, \
                     l.retracted_at, l.subscriber, l.counter, l.hold, l.cause, l.owed_at, \
                     l.restored_by, l.restored_at \
                     from locations l join cases c on c.id = l.case_id \
                     where l.subscriber = $1 and l.basis = 'notice' and l.confirmed_at is not null \
                     and c.verdict = 'effective' \
                     order by l.case_id desc, l.position desc limit $2";
    /// Completed with the list of cases.
    WORKS = "select c.id, w.description from works w join cases c on c.notice_id = w.notice_id where c.id in (";
}

/// Strikes of one account that are counted: the newest.
pub const MOST: u16 = 1_000;

/// A strike and what people know it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Struck {
    /// The strike. Its works are compared only where the policy groups by them.
    pub strike: Strike,
    /// The number of its case.
    pub number: CaseNumber,
    /// Where the material is or was.
    pub location: Location,
}

#[derive(sqlx::FromRow)]
struct Row {
    case_id: Uuid,
    number: String,
    position: i32,
    #[sqlx(flatten)]
    placed: locations::Row,
}

/// Holds the account for counting.
pub async fn lock(tx: &mut Tx, subscriber: SubscriberId) -> Result<(), StoreError> {
    let _: Option<Uuid> = on!(tx, LOCK, |conn, sql| sqlx::query_scalar(sql)
        .bind(subscriber.0)
        .fetch_optional(conn)
        .await)?;
    Ok(())
}

/// The newest [`MOST`] strikes of an account; `by_works` reads what their works are compared by.
pub async fn of_subscriber(
    tx: &mut Tx,
    subscriber: SubscriberId,
    by_works: bool,
) -> Result<Vec<Struck>, StoreError> {
    let rows: Vec<Row> = on!(tx, OF_SUBSCRIBER, |conn, sql| sqlx::query_as(sql)
        .bind(subscriber.0)
        .bind(i64::from(MOST))
        .fetch_all(conn)
        .await)?;
    let mut struck = Vec::new();
    for row in rows {
        let standing = row.placed.standing()?;
        let Some((state, removal)) = standing.strike().zip(standing.removal()) else { continue };
        struck.push(Struck {
            strike: Strike {
                case: CaseId(row.case_id),
                position: row.position.cast_unsigned(),
                at: removal.confirmed.at,
                works: String::new(),
                state,
            },
            number: cases::number(&row.number)?,
            location: row.placed.location()?,
        });
    }
    if by_works {
        let keys = works(tx, &struck).await?;
        for one in &mut struck {
            one.strike.works = keys.get(&one.strike.case).cloned().unwrap_or_default();
        }
    }
    Ok(struck)
}

async fn works(tx: &mut Tx, struck: &[Struck]) -> Result<BTreeMap<CaseId, String>, StoreError> {
    let mut ids: Vec<CaseId> = struck.iter().map(|one| one.strike.case).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(Uuid, String)> = on!(tx, WORKS, |conn, sql| {
        let mut query = QueryBuilder::new(sql);
        let mut list = query.separated(", ");
        for id in &ids {
            list.push_bind(id.0);
        }
        query.push(")");
        query.build_query_as().fetch_all(conn).await
    })?;
    let mut works: BTreeMap<CaseId, Vec<Work>> = BTreeMap::new();
    for (case, description) in rows {
        let description = Passage::parse(&description, usize::MAX)
            .map_err(|error| StoreError::corrupt("works", "description", error))?
            .ok_or_else(|| StoreError::corrupt("works", "description", "empty"))?;
        let work = Work { kind: String::new(), description, original: None };
        works.entry(CaseId(case)).or_default().push(work);
    }
    Ok(works.into_iter().map(|(case, works)| (case, works_key(&works))).collect())
}
