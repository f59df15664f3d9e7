//! Who owns the right, where a letter names an owner.
use super::{
    Found,
    cue::{Cue, Phrases, Seen},
    field::{self, Label},
    prose::Prose,
};

pub(super) const PHRASES: &[Phrases] = &[(
    Cue::ForOwner,
    &[
        "{on behalf of|agent for|agents for|counsel for|counsel to|attorney for|attorneys for|represent|represents|representing}",
        "{im namen|im auftrag} {von|der}",
        "{au nom de|pour le compte de}",
        "en nombre de",
        "em nome de",
        "{a nome di|per conto di}",
        "namens",
        "от имени",
    ],
)];

/// Words of a name that mean nobody in particular.
const NOBODY: &[&str] =
    &["the", "my", "our", "its", "their", "himself", "a", "an", "us", "copyright"];

/// The owner: what a label says, or else the name behind the first "on behalf of".
pub(super) fn find(prose: &Prose, seen: &[Seen], labels: &[Label]) -> Option<Found> {
    let labelled = labels.iter().find(|label| label.field == field::Field::Owner);
    if let Some(label) = labelled {
        return Some(label.value.clone());
    }
    seen.iter().filter(|seen| seen.cue == Cue::ForOwner).find_map(|seen| {
        let words = seen.words.end..prose.words.len().min(seen.words.end + 8);
        let after = &prose.text[seen.span.end..];
        let name = field::name_at(after.trim_start_matches([' ', '*', '_', '"', '“']))?;
        let first = name.split(' ').next().unwrap_or_default().to_lowercase();
        let start = seen.span.end + after.find(name)?;
        let known = !words.is_empty() && !NOBODY.contains(&first.as_str());
        known.then(|| field::found(prose.text, start, start + name.len()))
    })
}
