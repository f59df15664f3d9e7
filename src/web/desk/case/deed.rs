//! What is done to a case from its page: an act of the desk, or what arrived from outside and is typed in.
use jiff::Timestamp;

use super::opened::Opened;
use crate::{
    domain::{
        outcome::{Basis, Reason},
        text::Passage,
    },
    services::{
        ServiceError,
        access::{self, Retraction},
        grounds,
        hold::{self, Report},
        review::{self, Act},
        subscribers::{self, Account},
    },
    store::letters::Letter,
};

/// What is done.
pub enum Deed {
    /// An act of the designated agent.
    Act(Act),
    /// Whose account posted what is at these locations.
    Name { positions: Vec<u32>, account: Account },
    /// Word of a proceeding that arrived by mail or post.
    Hold { report: Report, is_known: bool, received_at: Option<Timestamp> },
    /// A retraction that arrived by mail or post.
    Retract(Retraction),
    /// Another ground keeps these locations down.
    Lay { positions: Vec<u32>, basis: Basis, reason: Reason },
    /// No other ground keeps them down any more.
    Lift { positions: Vec<u32>, reason: Reason },
}

impl Deed {
    /// Does it to the case as it was at `revision`.
    pub async fn be_done(
        &self,
        opened: &Opened,
        revision: i64,
        note: Option<&Passage>,
    ) -> Result<(), ServiceError> {
        let (app, by, case) = (&opened.web.app, &opened.person, &opened.file.case);
        match self {
            Self::Act(act) => review::act(app, by, case.id, revision, act, note).await,
            Self::Name { positions, account } => {
                subscribers::name(app, by, case.id, revision, positions, account).await
            }
            Self::Hold { report, is_known, received_at } => {
                hold::record(app, by, &case.number, report, *is_known, *received_at).await.map(drop)
            }
            Self::Retract(retraction) => {
                access::retract_at_desk(app, by, case.id, revision, retraction).await
            }
            Self::Lay { positions, basis, reason } => {
                let ground = (*basis, reason);
                grounds::lay(app, by, case.id, revision, positions, ground).await
            }
            Self::Lift { positions, reason } => {
                grounds::lift(app, by, case.id, revision, positions, reason).await
            }
        }
    }

    /// The letters that it would send, with nothing stored.
    pub async fn letters(&self, opened: &Opened) -> Result<Vec<Letter>, ServiceError> {
        let (app, case) = (&opened.web.app, &opened.file.case);
        match self {
            Self::Act(act) => review::preview(app, &opened.person, case.id, act).await,
            Self::Name { positions, account } => {
                subscribers::preview(app, case.id, positions, account).await
            }
            Self::Hold { report, is_known, received_at } => {
                hold::preview(app, &case.number, report, *is_known, *received_at).await
            }
            Self::Retract(retraction) => access::preview_retraction(app, case.id, retraction).await,
            Self::Lay { positions, basis, reason } => {
                grounds::preview(app, case.id, positions, (*basis, reason)).await
            }
            Self::Lift { .. } => Ok(vec![]),
        }
    }
}
