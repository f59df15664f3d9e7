//! A change as a line that a lawyer can read.
use safeharbor::domain::{
    case::{Case, Changed, Effect},
    event::Event,
    standing::Standing,
};

/// What became of location 1, of the case, and what the world is owed; or the refusal.
pub fn change(before: &Case, changed: &Changed) -> String {
    let (after, effects) = match changed {
        Ok(changed) => changed,
        Err(refused) => return format!("refused: {refused}"),
    };
    if after == before && effects.is_empty() {
        return "nothing".into();
    }
    let stands = |case: &Case| case.standings.first().map_or("-".into(), standing);
    let (old, new) = (stands(before), stands(after));
    let stands = if old == new { "stays".into() } else { new };
    let state = if before.state() == after.state() {
        String::new()
    } else {
        format!(" (case: {})", after.state())
    };
    let events: Vec<String> = effects.iter().filter_map(event).collect();
    let letters: Vec<&str> = effects.iter().filter_map(letter).collect();
    let letters = if letters.is_empty() {
        String::new()
    } else {
        format!(" | to write: {}", letters.join(", "))
    };
    format!("{stands}{state} | {}{letters}", events.join(", "))
}

pub fn standing(standing: &Standing) -> String {
    let key = standing.key();
    match standing {
        Standing::Decided(decision) => format!("{key} {}", decision.outcome),
        Standing::RestoreOwed { cause, .. }
        | Standing::Restored { cause, .. }
        | Standing::Released { cause, .. } => format!("{key} {cause}"),
        Standing::HoldClaimed { hold, .. } | Standing::Held { hold, .. } => format!("{key} {hold}"),
        _ => key.into(),
    }
}

fn event(effect: &Effect) -> Option<String> {
    let Effect::Record(event, _) = effect else { return None };
    let kind = event.kind();
    Some(match event {
        Event::Breached { breach, .. } => format!("{kind}: {breach}"),
        Event::Alerted { alert, .. } => format!("{kind}: {alert}"),
        Event::Decided { outcome, .. } => format!("{kind}: {outcome}"),
        Event::RestoreInstructed { cause, .. } | Event::Released { cause, .. } => {
            format!("{kind}: {cause}")
        }
        _ => kind.into(),
    })
}

fn letter(effect: &Effect) -> Option<&'static str> {
    match effect {
        Effect::Write(owed) => Some(owed.kind.key()),
        Effect::Record(..) => None,
    }
}
