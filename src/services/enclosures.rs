//! What a letter carries beside its text, all from one look at its case.
use super::{App, ServiceError, change, notice_ack, receipt};
use crate::{domain::receipt::Receipt, formats::acns::NoticeAck, store::letters::Letter};

/// The facts of what goes out with a letter.
#[derive(Debug, Default)]
pub struct Enclosures {
    /// The receipt of the version that the letter speaks of.
    pub receipt: Option<Receipt>,
    /// The answer in ACNS to a notice that came as ACNS.
    pub ack: Option<NoticeAck>,
}

/// What `letter` carries.
pub async fn of_letter(app: &App, letter: &Letter) -> Result<Enclosures, ServiceError> {
    if !letter.kind.carries_receipt() {
        return Ok(Enclosures::default());
    }
    let case = letter.case.ok_or(ServiceError::NotFound)?;
    let mut tx = app.db.read().await?;
    let held = change::look(&mut tx, case).await?;
    let versions = change::versions(&mut tx, &held).await?;
    let kept = receipt::version_of(letter, &versions);
    let (notice, arrival) = match kept {
        Some(kept) => (&kept.notice, &kept.arrival),
        None => (&held.notice, &held.arrival),
    };
    let asked = notice_ack::asked(&mut tx, letter, arrival).await?;
    drop(tx);
    let case = &held.stored.case;
    let receipt = Some(receipt::facts(app, case, notice, arrival).await?);
    let ack = match asked {
        Some(asked) => notice_ack::answer(app, asked, letter, case, (notice, arrival)).await?,
        None => None,
    };
    Ok(Enclosures { receipt, ack })
}
