//! The cases of the claimant of a session: a page of them, the way into one, and all for a download.
use super::{
    super::{
        App, ServiceError,
        access::{self, CaseFile},
    },
    Claimant,
};
use crate::{
    domain::{
        case::{Case, CaseState},
        key::AccessKey,
        location::Location,
        number::CaseNumber,
    },
    store::{
        Tx, cases, locations,
        own_cases::{self, NEWEST, Row},
        queue::Cursor,
    },
};

/// Cases on a page.
pub const SHOWN: u16 = 20;
/// Counts are exact up to here and read "1,000+" beyond.
const COUNTED: u16 = 1_000;
/// Cases that are looked at to find out whether there is one: more only name the address as a name.
const LOOKED_AT: u16 = 20;

/// A part of one's cases, as a claimant tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Something is not answered, or being carried out: which of both, nobody is told before.
    Open,
    /// A counter-notice was received.
    Countered,
    /// A proceeding keeps something down.
    Held,
    /// Everything is answered.
    Answered,
    /// Not completed in time.
    Lapsed,
    /// Everything was taken back.
    Retracted,
}

impl State {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Open, Self::Countered, Self::Held, Self::Answered, Self::Lapsed, Self::Retracted];

    /// For an address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Countered => "countered",
            Self::Held => "held",
            Self::Answered => "answered",
            Self::Lapsed => "lapsed",
            Self::Retracted => "retracted",
        }
    }

    /// What [`State::key`] wrote.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    const fn states(self) -> &'static [CaseState] {
        match self {
            Self::Open => &[CaseState::Review, CaseState::CarryingOut],
            Self::Countered => &[CaseState::Countered],
            Self::Held => &[CaseState::Held],
            Self::Answered => &[CaseState::Closed],
            Self::Lapsed => &[CaseState::Lapsed],
            Self::Retracted => &[CaseState::Retracted],
        }
    }
}

/// How many cases there are of one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// The part.
    pub state: State,
    /// How many, up to a bound.
    pub count: u64,
    /// There are more.
    pub is_more: bool,
}

/// A page of one's cases.
pub struct Home {
    /// The cases, the newest first.
    pub files: Vec<CaseFile>,
    /// Where the next page begins, when there is one.
    pub next: Option<Cursor>,
    /// The parts that there are.
    pub sections: Vec<Section>,
}

/// A page of this claimant's cases behind a place in the list.
pub async fn home(
    app: &App,
    whose: Claimant,
    state: Option<State>,
    after: Option<Cursor>,
) -> Result<Home, ServiceError> {
    let mut tx = app.db.read().await?;
    let mut sections = Vec::new();
    for state in State::ALL {
        let mut count = 0;
        for one in state.states() {
            count += own_cases::count(&mut tx, whose.0, *one, COUNTED + 1).await?;
        }
        let most = u64::from(COUNTED);
        sections.push(Section { state, count: count.min(most), is_more: count > most });
    }
    let (rows, next) = page(&mut tx, whose, state, after.unwrap_or(NEWEST), SHOWN).await?;
    let mut files = Vec::new();
    for row in rows {
        files.push(access::read_as_claimant(app, &mut tx, row.id).await?);
    }
    Ok(Home { files, next, sections })
}

/// Rows of a part, and where the next ones begin.
async fn page(
    tx: &mut Tx,
    whose: Claimant,
    state: Option<State>,
    after: Cursor,
    limit: u16,
) -> Result<(Vec<Row>, Option<Cursor>), ServiceError> {
    let mut rows = Vec::new();
    match state {
        None => rows.extend(own_cases::page(tx, whose.0, None, after, limit + 1).await?),
        Some(state) => {
            for one in state.states() {
                rows.extend(own_cases::page(tx, whose.0, Some(*one), after, limit + 1).await?);
            }
        }
    }
    rows.sort_unstable_by_key(|row| std::cmp::Reverse((row.opened_at, row.id)));
    let is_more = rows.len() > usize::from(limit);
    rows.truncate(usize::from(limit));
    let place = |row: &Row| Cursor { at: row.opened_at.as_microsecond(), id: row.id };
    let next = rows.last().filter(|_| is_more).map(place);
    // A name may read like an address, and an older program may not know who completed a notice.
    rows.retain(|row| whose.reads(row.email.as_ref()));
    Ok((rows, next))
}

/// Whether any case gives this claimant's address.
pub(super) async fn any(tx: &mut Tx, whose: Claimant) -> Result<bool, ServiceError> {
    let (rows, _) = page(tx, whose, None, NEWEST, LOOKED_AT).await?;
    Ok(!rows.is_empty())
}

/// The key to a case of this claimant. Somebody else's case is the same as none.
pub async fn key(
    app: &App,
    whose: Claimant,
    number: &str,
) -> Result<(CaseNumber, AccessKey), ServiceError> {
    let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
    let mut tx = app.db.read().await?;
    let id = cases::by_number(&mut tx, &number).await?.ok_or(ServiceError::NotFound)?;
    let email = own_cases::email(&mut tx, id).await?;
    if !whose.reads(email.as_ref()) {
        return Err(ServiceError::NotFound);
    }
    let found = cases::key(&mut tx, id).await?;
    let (number, generation) = found.ok_or(ServiceError::NotFound)?;
    Ok((number, app.claimant_key(id, generation)))
}

/// Some of this claimant's cases with their locations, for a download, and where the next ones
/// begin. Cases are read one by one, and no more of them once `is_enough` says so: what is in memory
/// at a time does not grow with how many there are.
pub async fn some(
    app: &App,
    whose: Claimant,
    after: Option<Cursor>,
    mut is_enough: impl FnMut(&Case, &[Location]) -> bool,
) -> Result<Option<Cursor>, ServiceError> {
    let mut tx = app.db.read().await?;
    let (rows, next) = page(&mut tx, whose, None, after.unwrap_or(NEWEST), SHOWN * 5).await?;
    let last = rows.last().map(|row| row.id);
    for row in rows {
        let Some(mut stored) = cases::find(&mut tx, row.id).await? else { continue };
        let mut places = Vec::new();
        for (location, standing, _) in locations::of_case(&mut tx, row.id).await? {
            places.push(location);
            stored.case.standings.push(standing);
        }
        if is_enough(&stored.case, &places) && Some(row.id) != last {
            return Ok(Some(Cursor { at: row.opened_at.as_microsecond(), id: row.id }));
        }
    }
    Ok(next)
}
