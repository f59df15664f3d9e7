//! What is said of locations from outside: whose account it is, and that the claim was taken back.
use super::{Read, at, line, needed, passage};
use crate::{
    domain::{
        outcome::Basis,
        party::{ADDRESS_MOST, Email, NAME_MOST},
        standing::Standing,
        subscriber::REFERENCE_MOST,
    },
    services::{access::Retraction, subscribers::Account},
    web::desk::case::{
        deed::Deed,
        opened::Opened,
        typed::{Problem, Typed},
    },
};

pub fn name(typed: &Typed, opened: &Opened) -> Read {
    let reference = line(&typed.account, "account", "account reference", REFERENCE_MOST)?
        .ok_or_else(|| Problem::new("account", "Give the account reference."))?;
    let email = Email::parse(&typed.holder_email)
        .map_err(|error| Problem::new("holder_email", format!("The e-mail address {error}.")))?;
    let account = Account {
        reference,
        name: line(&typed.holder, "holder", "name", NAME_MOST)?,
        email,
        address: passage(&typed.holder_address, "holder_address", "address", ADDRESS_MOST)?,
    };
    let positions = typed.positions(&opened.file.case.standings, |_| true);
    Ok(Deed::Name { positions, account })
}

pub fn lay(typed: &Typed, opened: &Opened) -> Read {
    let basis = Basis::from_key(&typed.other_ground).filter(|basis| *basis != Basis::Notice);
    Ok(Deed::Lay {
        positions: typed.positions(&opened.file.case.standings, Standing::is_down),
        basis: basis.ok_or_else(|| Problem::new("other_ground", "Choose a ground."))?,
        reason: needed(&typed.laying, "laying", "reason")?,
    })
}

pub fn lift(typed: &Typed, opened: &Opened) -> Read {
    let reason = needed(&typed.laying, "laying", "reason")?;
    let positions = typed.positions(&opened.file.case.standings, |it| it.removal().is_some());
    Ok(Deed::Lift { positions, reason })
}

pub fn retract(typed: &Typed, opened: &Opened) -> Read {
    let given_back = |it: &Standing| !it.is_retracted();
    let received_at = at(&typed.taken_at, "taken_at", opened)?
        .ok_or_else(|| Problem::new("taken_at", "Say when it was received."))?;
    let words =
        needed(&typed.taken_words, "taken_words", "description of who took it back and how")?;
    Ok(Deed::Retract(Retraction {
        positions: typed.positions(&opened.file.case.standings, given_back),
        received_at,
        note: words,
    }))
}
