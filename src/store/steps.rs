//! Steps against accounts: proposed by a count of strikes, decided by people.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, cases, error::moment};
use crate::domain::{
    ids::{CaseId, PersonId, StepId, SubscriberId},
    number::CaseNumber,
    strike::{Proposal, Step, StepState},
    text::Passage,
};

/// A step with the names that people know its account, case and decider by.
macro_rules! filed {
    ($rest:literal) => {
        concat!(
            "select s.id, s.subscriber, a.reference, s.case_id, c.number, s.step, s.strikes, s.state, \
             s.proposed_at, p.name, s.decided_at, s.reason \
             from steps s join subscribers a on a.id = s.subscriber join cases c on c.id = s.case_id \
             left join people p on p.id = s.decided_by ",
            $rest
        )
    };
}

statements! {
    INSERT = "insert into steps (id, subscriber, case_id, step, strikes, state, proposed_at) \
              values ($1, $2, $3, $4, $5, 'proposed', $6)";
    FIND = (filed "where s.id = $1");
    OF_SUBSCRIBER = (filed "where s.subscriber = $1 order by s.proposed_at desc, s.id desc limit $2");
    OPEN = (filed "where s.state in ('proposed', 'undo') order by s.proposed_at, s.id limit $1");
    COUNT_OPEN = "select count(*) from (select 1 from steps where state in ('proposed', 'undo') limit $1) as counted";
    KNOWN = "select id, step, state, proposed_at from steps where subscriber = $1 order by proposed_at desc, id desc limit $2";
    /// What a count does; the person who decided stays on record.
    MOVE = "update steps set state = $2 where id = $1";
    /// Only the first of two decides: the second finds no row in this state.
    DECIDE = "update steps set state = $3, decided_by = $4, decided_at = $5, reason = $6 where id = $1 and state = $2";
}

/// Steps of one account that are read: the newest.
pub const MOST: u16 = 1_000;

/// A step as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// Identifier.
    pub id: StepId,
    /// The account.
    pub subscriber: SubscriberId,
    /// What the provider's own systems call the account.
    pub reference: String,
    /// The case whose change brought it; its chain tells of it.
    pub case: CaseId,
    /// The number of that case.
    pub number: CaseNumber,
    /// Which step.
    pub step: Step,
    /// How many strikes counted then.
    pub strikes: u32,
    /// How far it has come.
    pub state: StepState,
    /// When it was proposed.
    pub proposed_at: Timestamp,
    /// Who last decided about it.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// Why.
    pub reason: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    subscriber: Uuid,
    reference: String,
    case_id: Uuid,
    number: String,
    step: String,
    strikes: i32,
    state: String,
    proposed_at: i64,
    name: Option<String>,
    decided_at: Option<i64>,
    reason: Option<String>,
}

fn read(step: &str, state: &str) -> Result<(Step, StepState), StoreError> {
    let corrupt = |column| StoreError::corrupt("steps", column, "is no known word");
    let step = Step::from_key(step).ok_or_else(|| corrupt("step"))?;
    Ok((step, StepState::from_key(state).ok_or_else(|| corrupt("state"))?))
}

impl Row {
    fn filed(self) -> Result<Filed, StoreError> {
        let (step, state) = read(&self.step, &self.state)?;
        Ok(Filed {
            id: StepId(self.id),
            subscriber: SubscriberId(self.subscriber),
            reference: self.reference,
            case: CaseId(self.case_id),
            number: cases::number(&self.number)?,
            step,
            strikes: self.strikes.cast_unsigned(),
            state,
            proposed_at: moment("steps", "proposed_at", self.proposed_at)?,
            decided_by: self.name,
            decided_at: self.decided_at.map(|at| moment("steps", "decided_at", at)).transpose()?,
            reason: self.reason,
        })
    }
}

/// A step that the change of a case brought.
#[derive(Debug, Clone, Copy)]
pub struct New {
    /// Identifier.
    pub id: StepId,
    /// The account.
    pub subscriber: SubscriberId,
    /// The case.
    pub case: CaseId,
    /// Which step.
    pub step: Step,
    /// How many strikes count.
    pub strikes: u32,
}

/// Proposes a step.
pub async fn propose(tx: &mut Tx, new: &New, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(new.id.0)
        .bind(new.subscriber.0)
        .bind(new.case.0)
        .bind(new.step.key())
        .bind(new.strikes.cast_signed())
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// One step.
pub async fn find(tx: &mut Tx, id: StepId) -> Result<Option<Filed>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(Row::filed).transpose()
}

/// The newest [`MOST`] steps of an account, the newest first.
pub async fn of_subscriber(tx: &mut Tx, id: SubscriberId) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> = on!(tx, OF_SUBSCRIBER, |conn, sql| sqlx::query_as(sql)
        .bind(id.0)
        .bind(i64::from(MOST))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Row::filed).collect()
}

/// Steps that wait for a person, the oldest first.
pub async fn open(tx: &mut Tx, limit: u16) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> = on!(tx, OPEN, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Row::filed).collect()
}

/// How many steps wait for a person, counted up to `most`.
pub async fn count_open(tx: &mut Tx, most: u16) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, COUNT_OPEN, |conn, sql| sqlx::query_scalar(sql)
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    Ok(count.unsigned_abs())
}

/// The steps of an account, as far as a count concerns them.
pub async fn known(tx: &mut Tx, id: SubscriberId) -> Result<Vec<Proposal>, StoreError> {
    let rows: Vec<(Uuid, String, String, i64)> = on!(tx, KNOWN, |conn, sql| sqlx::query_as(sql)
        .bind(id.0)
        .bind(i64::from(MOST))
        .fetch_all(conn)
        .await)?;
    rows.into_iter()
        .map(|(id, step, state, at)| {
            let (step, state) = read(&step, &state)?;
            let proposed_at = moment("steps", "proposed_at", at)?;
            Ok(Proposal { id: StepId(id), step, state, proposed_at })
        })
        .collect()
}

/// A count moves a step.
pub async fn set(tx: &mut Tx, id: StepId, state: StepState) -> Result<(), StoreError> {
    on!(tx, MOVE, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(state.key())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// A person decides about a step that is in the state `from`; `false` when it is not any more.
pub async fn decide(
    tx: &mut Tx,
    id: StepId,
    (from, to): (StepState, StepState),
    by: PersonId,
    at: Timestamp,
    reason: &Passage,
) -> Result<bool, StoreError> {
    let done = on!(tx, DECIDE, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(from.key())
        .bind(to.key())
        .bind(by.0)
        .bind(at.as_microsecond())
        .bind(reason.as_str())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}
