//! The agent's designation: what was filed, what is published, and the alerts before it ends.
use jiff::civil::Date;

use super::{App, ServiceError, letters};
use crate::{
    domain::{
        designation::{Designation, Difference, Standing, differences, expires_on, standing},
        ids::LetterId,
        letter::{Destination, LetterKind, Way},
        policy::Policies,
    },
    formats::letter::designation_expiring,
    store::{
        alerts,
        designations::{self, Filing},
        letters as letter_store,
        letters::Letter,
        outbox,
    },
};

/// The designation as it was filed and as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// What was recorded as filed last.
    pub filed: Option<Filing>,
    /// What the documents in force say.
    pub published: Designation,
    /// Where the two differ; nothing where nothing was recorded.
    pub differences: Vec<Difference>,
    /// The day of the last registration: of what was filed, or else of what is published.
    pub registered_on: Option<Date>,
    /// How it stands today.
    pub standing: Standing,
}

impl Report {
    /// What follows from the documents, what was recorded, and the day.
    #[must_use]
    pub fn new(policies: &Policies, filed: Option<Filing>, today: Date) -> Self {
        let published = Designation::published(&policies.provider, &policies.agent);
        let last = filed.as_ref().map_or(&published, |filing| &filing.designation);
        let registered_on = last.registered_on;
        let differences = filed
            .as_ref()
            .map(|filing| differences(&filing.designation, &published))
            .unwrap_or_default();
        let standing = standing(registered_on, today);
        Self { filed, published, differences, registered_on, standing }
    }

    /// The first day on which it is invalid.
    #[must_use]
    pub fn expires_on(&self) -> Option<Date> {
        self.registered_on.map(expires_on)
    }
}

fn today(app: &App) -> Date {
    app.clock.now().to_zoned(app.zone().clone()).date()
}

/// How the designation stands.
pub async fn report(app: &App) -> Result<Report, ServiceError> {
    let mut tx = app.db.read().await?;
    let filed = designations::latest(&mut tx).await?;
    Ok(Report::new(app.policies.in_force(), filed, today(app)))
}

/// Records the published designation as the one that was filed, with what was filed otherwise.
pub async fn record(
    app: &App,
    number: Option<String>,
    registered_on: Option<Date>,
) -> Result<Designation, ServiceError> {
    let now = app.clock.now();
    let policies = app.policies.in_force();
    let mut filed = Designation::published(&policies.provider, &policies.agent);
    filed.registration_number = number.unwrap_or(filed.registration_number);
    filed.registered_on = registered_on.or(filed.registered_on);
    let mut tx = app.db.write().await?;
    designations::insert(&mut tx, app.chance.uuid(now), &filed, now).await?;
    tx.commit().await?;
    Ok(filed)
}

/// Tells the agent that the designation ends soon, or has ended: each time once, whoever of several
/// nodes comes first, and after a missed night too. Returns whether this call told it.
pub async fn alert(app: &App) -> Result<bool, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let filed = designations::latest(&mut tx).await?;
    let report = Report::new(app.policies.in_force(), filed, today(app));
    let (which, days_left) = match report.standing {
        Standing::Unknown | Standing::Current { .. } => return Ok(false),
        Standing::Expiring { days_left, alert } => (alert.to_string(), days_left),
        Standing::Expired { .. } => ("expired".to_owned(), 0),
    };
    let Some(end) = report.expires_on() else { return Ok(false) };
    // A renewal has another end, and alerts of its own.
    let name = format!("designation {end} {which}");
    if alerts::is_raised(&mut tx, &name).await? {
        return Ok(false);
    }
    drop(tx);
    let page = app.address("/desk/designation");
    let text = designation_expiring(app.policies.in_force(), days_left, end, &page);
    let letter = [Letter {
        id: LetterId(app.chance.uuid(now)),
        case: None,
        subscriber: None,
        kind: LetterKind::DesignationExpiring,
        destination: Destination { way: Way::Email, to: app.policies.agent().email.clone() },
        subject: text.subject,
        body: text.body,
        created_at: now,
        request: super::cause::current(),
    }];
    let mut tx = app.db.write().await?;
    if !alerts::raise(&mut tx, &name, now).await? {
        return Ok(false);
    }
    letter_store::insert(&mut tx, &letter).await?;
    outbox::promise(&mut tx, &letters::promises(app, &letter, now), now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(true)
}
