//! A counter-notice as typed, kept as typed, and the one way from it to a counter-notice.
use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::{
    notice::{CounterNotice, CounterStatements, EXPLANATION_MOST, Item, Material},
    words::Editions,
};
use crate::domain::{
    draft::{Problem, Problems},
    flaw::Flaw,
    location::Location,
    party::{ADDRESS_MOST, Email, NAME_MOST},
    policy::CounterField,
    text::{Line, Passage},
};

/// The field for a representative; it is on the form only where the policy allows one.
pub const REPRESENTATIVE: &str = "representative";
/// The field for material in the subscriber's own words.
pub const DESCRIBED: &str = "described";

/// A counter-notice as typed: nothing checked, nothing lost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CounterDraft {
    /// Name of the subscriber.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// Country of the address.
    pub country: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Numbers of the chosen locations.
    pub chosen: Vec<String>,
    /// The material in words.
    pub described: String,
    /// Why it was a mistake.
    pub explanation: String,
    /// Ticked statements.
    pub statements: CounterStatements,
    /// Typed signature.
    pub signature: String,
    /// Date of signing, `2026-11-22`.
    pub signed_on: String,
    /// Who signs for the subscriber.
    pub representative: String,
    /// What a robot wrote into the field that people do not see.
    pub honeypot: String,
}

/// One location of the case, and why no counter-notice about it can be taken, if so.
#[derive(Debug, Clone, Copy)]
pub struct Offered<'a> {
    /// Its number in the case.
    pub position: u32,
    /// Where the material was.
    pub location: &'a Location,
    /// Why not, in a sentence.
    pub refused: Option<&'a str>,
}

/// How many locations that cannot be chosen are named one by one.
const NAMED: usize = 20;

impl CounterDraft {
    /// What reads as `notice` again: the form that completes it begins with this.
    #[must_use]
    pub fn of(notice: &CounterNotice) -> Self {
        let line = |line: &Option<Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
        let passage =
            |words: &Option<Passage>| words.as_ref().map(ToString::to_string).unwrap_or_default();
        let signature = notice.signature.as_ref();
        let signed_on = signature.and_then(|signature| signature.signed_on);
        Self {
            name: line(&notice.name),
            address: passage(&notice.address),
            country: line(&notice.country),
            phone: line(&notice.phone),
            email: notice.email.as_ref().map(ToString::to_string).unwrap_or_default(),
            chosen: notice.material.items.iter().map(|item| item.position.to_string()).collect(),
            described: passage(&notice.material.described),
            explanation: passage(&notice.explanation),
            statements: notice.statements,
            signature: signature.map(|signature| signature.name.to_string()).unwrap_or_default(),
            signed_on: signed_on.map(|date| date.to_string()).unwrap_or_default(),
            representative: line(&notice.representative),
            honeypot: String::new(),
        }
    }

    /// Parses every field; all problems come back together, in the order of the form.
    /// What was left empty is no problem here: the verdict says what is missing.
    pub fn parse(
        &self,
        editions: Editions<'_>,
        offered: &[Offered<'_>],
        now: Timestamp,
    ) -> Result<CounterNotice, Vec<Problem>> {
        let (notice, problems) = self.read(editions, offered, now);
        if problems.is_empty() { Ok(notice) } else { Err(problems) }
    }

    /// The same, with what could be read beside the problems: a form names both at once.
    /// A counter-notice that has problems is for looking at and never for keeping.
    #[must_use]
    pub fn read(
        &self,
        editions: Editions<'_>,
        offered: &[Offered<'_>],
        now: Timestamp,
    ) -> (CounterNotice, Vec<Problem>) {
        let (notice, flaws) = self.examine(editions, offered, now);
        (notice, flaws.into_iter().map(Problem::from).collect())
    }

    /// The same, with names for what is wrong instead of words: a page has words of its own.
    #[must_use]
    pub fn examine(
        &self,
        editions: Editions<'_>,
        offered: &[Offered<'_>],
        now: Timestamp,
    ) -> (CounterNotice, Vec<Flaw>) {
        let mut problems = Problems::default();
        let line = |problems: &mut Problems, field: &str, typed: &str| {
            problems.keep(field, Line::parse(typed, NAME_MOST))
        };
        let passage = |problems: &mut Problems, field: &str, typed: &str| {
            problems.keep(field, Passage::parse(typed, EXPLANATION_MOST))
        };
        let items = self.items(offered, &mut problems);
        let described = passage(&mut problems, DESCRIBED, &self.described);
        let explanation =
            passage(&mut problems, CounterField::Explanation.key(), &self.explanation);
        let name = line(&mut problems, CounterField::Name.key(), &self.name);
        let address = problems
            .keep(CounterField::PostalAddress.key(), Passage::parse(&self.address, ADDRESS_MOST));
        let country = line(&mut problems, CounterField::Country.key(), &self.country);
        let phone = line(&mut problems, CounterField::Phone.key(), &self.phone);
        let email = problems.keep(CounterField::Email.key(), Email::parse(&self.email));
        let representative = match editions.policy.representative {
            Some(_) => line(&mut problems, REPRESENTATIVE, &self.representative),
            None => None,
        };
        let signature = problems.signature(&self.signature, &self.signed_on, now);
        let notice = CounterNotice {
            policy: editions.policy.version(),
            provider: editions.provider.version(),
            name,
            address,
            country,
            phone,
            email,
            material: Material { items, described },
            explanation,
            statements: self.statements,
            signature,
            representative,
            suspicious: !self.honeypot.is_empty(),
        };
        (notice, problems.found)
    }

    fn items(&self, offered: &[Offered<'_>], problems: &mut Problems) -> Vec<Item> {
        let field = CounterField::Locations.key();
        let known: HashMap<u32, &Offered<'_>> =
            offered.iter().map(|offered| (offered.position, offered)).collect();
        let mut items = BTreeMap::new();
        let mut wrong = Vec::new();
        for typed in &self.chosen {
            let offered = typed.trim().parse().ok().and_then(|position| known.get(&position));
            match offered {
                None => wrong.push(format!("location “{typed}” is not one that you can choose")),
                Some(Offered { position, refused: Some(why), .. }) => {
                    wrong.push(format!("location {position}: {why}"));
                }
                Some(Offered { position, location, refused: None }) => {
                    items.insert(*position, (*location).clone());
                }
            }
        }
        let more = wrong.len().saturating_sub(NAMED);
        wrong.truncate(NAMED);
        for message in wrong {
            problems.add(field, message);
        }
        if more > 0 {
            problems.add(field, format!("and {more} more locations cannot be chosen"));
        }
        items.into_iter().map(|(position, location)| Item { position, location }).collect()
    }
}
