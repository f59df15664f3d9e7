//! Acts about the case as a whole: handed over, noted, its keys revoked.
use uuid::Uuid;

use super::{Read, line, needed, note_of};
use crate::{
    domain::ids::PersonId,
    services::review::Act,
    web::desk::case::{
        deed::Deed,
        opened::Opened,
        typed::{Problem, Typed},
    },
};

const QUEUE_MOST: usize = 60;

pub fn hand_over(typed: &Typed, _: &Opened) -> Read {
    let queue = line(&typed.queue, "queue", "queue", QUEUE_MOST)?
        .ok_or_else(|| Problem::new("queue", "Choose a queue."))?;
    let person = match typed.person.as_str() {
        "" => None,
        id => Some(id.parse::<Uuid>().map(PersonId).map_err(|_| no_colleague())?),
    };
    Ok(Deed::Act(Act::HandOver { queue: queue.to_string(), person }))
}

pub fn note(typed: &Typed, _: &Opened) -> Read {
    match note_of(typed)? {
        Some(_) => Ok(Deed::Act(Act::Note)),
        None => Err(Problem::new("note", "The note is empty.")),
    }
}

pub fn revoke_keys(typed: &Typed, _: &Opened) -> Read {
    Ok(Deed::Act(Act::RevokeKeys { reason: needed(&typed.revoking, "revoking", "reason")? }))
}

pub fn no_colleague() -> Problem {
    Problem::new("person", "This colleague has no account any more.")
}
