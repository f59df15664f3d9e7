//! A draft: everything somebody typed, kept as typed, and the one way from it to a notice.
use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

use super::{
    flaw::{Flaw, Wrong},
    listing::Listing,
    location::{Location, WebAddress},
    notice::{
        DESCRIPTION_MOST, Notice, Quoted, Signature, Statements, Subsection, WORKS_MOST, Work,
    },
    party::{ADDRESS_MOST, Capacity, Claimant, Email, NAME_MOST},
    policy::{CopyrightPolicy, FieldKind, FormField, StatementKind},
    text::{Line, Passage},
};

/// A work as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DraftWork {
    /// Key of the kind.
    pub kind: String,
    /// Description.
    pub description: String,
    /// Address of the original.
    pub original: String,
}

/// A notice as typed: nothing checked, nothing lost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// `hosting` or `link`.
    pub subsection: String,
    /// Name of the natural person who signs.
    pub signer: String,
    /// Organisation.
    pub organisation: String,
    /// `owner` or `agent`.
    pub capacity: String,
    /// Owner of the right.
    pub owner: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Postal address.
    pub address: String,
    /// Country.
    pub country: String,
    /// The works, at least one group on the form.
    pub works: Vec<DraftWork>,
    /// One location a line.
    pub locations: String,
    /// Ticked statements.
    pub statements: Statements,
    /// In which words a letter makes them, where no form was ticked.
    pub quoted: BTreeMap<StatementKind, String>,
    /// The sender's own number for the matter.
    pub reference: String,
    /// Typed signature.
    pub signature: String,
    /// Date of signing, `2026-11-22`.
    pub signed_on: String,
    /// Fields that the policy adds, by key.
    pub added: BTreeMap<String, String>,
    /// Primary language of the browser.
    pub language: Option<String>,
    /// What a robot wrote into the field that people do not see.
    pub honeypot: String,
}

/// Something that must be put right before the notice can be kept, in English words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Name of the field on the form.
    pub field: String,
    /// What is wrong, continuing the field's label.
    pub message: String,
}

/// How many bad lines of the list of locations are named one by one.
pub const LINES_NAMED: usize = 20;

impl Draft {
    /// Parses every field; all problems come back together, in the order of the form.
    /// What was left empty is no problem here: the verdict says what is missing.
    pub fn parse(&self, policy: &CopyrightPolicy, now: Timestamp) -> Result<Notice, Vec<Problem>> {
        let (notice, problems) = self.read(policy, now);
        if problems.is_empty() { Ok(notice) } else { Err(problems) }
    }

    /// The same, with what could be read beside the problems: a form names both at once.
    /// A notice that has problems is for looking at and never for keeping.
    #[must_use]
    pub fn read(&self, policy: &CopyrightPolicy, now: Timestamp) -> (Notice, Vec<Problem>) {
        let (notice, flaws) = self.examine(policy, now);
        (notice, flaws.into_iter().map(Problem::from).collect())
    }

    /// The same, with names for what is wrong instead of words: a page has words of its own.
    #[must_use]
    pub fn examine(&self, policy: &CopyrightPolicy, now: Timestamp) -> (Notice, Vec<Flaw>) {
        let mut problems = Problems::default();
        let subsection = match self.subsection.as_str() {
            "" => Subsection::Hosting,
            key => Subsection::from_key(key).unwrap_or_else(|| {
                problems.add("subsection", Wrong::Subsection);
                Subsection::Hosting
            }),
        };
        let claimant = self.claimant(&mut problems);
        let works = self.works(policy, &mut problems);
        let (locations, merged) = self.locations(&mut problems);
        let signature = problems.signature(&self.signature, &self.signed_on, now);
        let added = self.added(policy, &mut problems);
        let notice = Notice {
            policy: policy.version(),
            subsection,
            claimant,
            works,
            locations,
            merged,
            statements: self.statements,
            quoted: self.quoted(&mut problems),
            reference: problems.keep("reference", Line::parse(&self.reference, NAME_MOST)),
            signature,
            added,
            language: self.language.clone(),
            suspicious: !self.honeypot.is_empty(),
        };
        (notice, problems.found)
    }

    fn claimant(&self, problems: &mut Problems) -> Claimant {
        let capacity = match self.capacity.as_str() {
            "" => None,
            key => {
                let known = Capacity::from_key(key);
                if known.is_none() {
                    problems.add(FormField::OnBehalfOf.key(), Wrong::Capacity);
                }
                known
            }
        };
        Claimant {
            signer: problems
                .keep(FormField::SignerName.key(), Line::parse(&self.signer, NAME_MOST)),
            organisation: problems
                .keep(FormField::Organisation.key(), Line::parse(&self.organisation, NAME_MOST)),
            capacity,
            owner: problems.keep(FormField::OwnerName.key(), Line::parse(&self.owner, NAME_MOST)),
            email: problems.keep(FormField::Email.key(), Email::parse(&self.email)),
            phone: problems.keep(FormField::Phone.key(), Line::parse(&self.phone, NAME_MOST)),
            address: problems
                .keep(FormField::PostalAddress.key(), Passage::parse(&self.address, ADDRESS_MOST)),
            country: problems.keep(FormField::Country.key(), Line::parse(&self.country, NAME_MOST)),
        }
    }

    fn works(&self, policy: &CopyrightPolicy, problems: &mut Problems) -> Vec<Work> {
        if self.works.len() > WORKS_MOST {
            problems.add("work.1.description", Wrong::TooManyWorks(self.works.len()));
            return vec![];
        }
        let mut works = Vec::new();
        for (number, typed) in (1..).zip(&self.works) {
            let field = |name: &str| format!("work.{number}.{name}");
            let original = problems.keep(&field("original"), WebAddress::parse(&typed.original));
            let description = problems
                .keep(&field("description"), Passage::parse(&typed.description, DESCRIPTION_MOST));
            let kind = if policy.work_kind(&typed.kind).is_some() {
                typed.kind.clone()
            } else {
                if !typed.kind.is_empty() {
                    problems.add(&field("kind"), Wrong::Kind);
                }
                String::new()
            };
            match (description, &original) {
                (Some(description), _) => works.push(Work { kind, description, original }),
                (None, Some(_)) if typed.description.trim().is_empty() => {
                    problems.add(&field("description"), Wrong::Undescribed);
                }
                (None, _) => {}
            }
        }
        works
    }

    fn locations(&self, problems: &mut Problems) -> (Vec<Location>, usize) {
        let field = FormField::Locations.key();
        let listing = Listing::read(&self.locations);
        if listing.is_too_long() {
            problems.add(field, Wrong::TooManyLines(listing.filled));
            return (vec![], 0);
        }
        let bad = listing.bad.len();
        for (number, why) in listing.bad.into_iter().take(LINES_NAMED) {
            problems.add(field, Wrong::Line { number, why });
        }
        if bad > LINES_NAMED {
            problems.add(field, Wrong::MoreLines(bad - LINES_NAMED));
        }
        let kept = listing.kept.into_iter().map(|(_, location)| location).collect();
        (kept, listing.repeated.len())
    }

    /// Words of a statement that is not given are nobody's.
    fn quoted(&self, problems: &mut Problems) -> Quoted {
        let given = self.quoted.iter().filter(|(kind, _)| self.statements.given(**kind));
        let words = |(kind, words): (&StatementKind, &String)| {
            let words = problems.keep(kind.key(), Passage::parse(words, DESCRIPTION_MOST))?;
            Some((*kind, words))
        };
        given.filter_map(words).collect()
    }

    fn added(
        &self,
        policy: &CopyrightPolicy,
        problems: &mut Problems,
    ) -> BTreeMap<String, Passage> {
        let mut added = BTreeMap::new();
        for field in &policy.fields {
            let typed = self.added.get(&field.key).map_or("", String::as_str);
            let name = format!("field.{}", field.key);
            let Some(value) = problems.keep(&name, Passage::parse(typed, ADDRESS_MOST)) else {
                continue;
            };
            match &field.kind {
                FieldKind::Address => {
                    problems.keep(&name, WebAddress::parse(value.as_str()));
                }
                FieldKind::Choice(options)
                    if !options.iter().any(|option| option == value.as_str()) =>
                {
                    problems.add(&name, Wrong::Answer);
                }
                FieldKind::Choice(_) | FieldKind::Text | FieldKind::Confirmation => {}
            }
            added.insert(field.key.clone(), value);
        }
        added
    }
}

impl From<&Notice> for Draft {
    /// A form filled in with what a notice says: it parses into the same notice again, under the same
    /// policy, but for the lines that were merged.
    fn from(notice: &Notice) -> Self {
        fn text<T: ToString>(value: Option<&T>) -> String {
            value.map(T::to_string).unwrap_or_default()
        }
        let claimant = &notice.claimant;
        let work = |work: &Work| DraftWork {
            kind: work.kind.clone(),
            description: work.description.to_string(),
            original: work.original.as_ref().map(|at| at.as_str().to_owned()).unwrap_or_default(),
        };
        let lines: Vec<String> = notice.locations.iter().map(Location::line).collect();
        let signature = notice.signature.as_ref();
        let signed_on = signature.and_then(|signature| signature.signed_on);
        let filled = if notice.suspicious { "filled in before" } else { "" };
        Self {
            subsection: notice.subsection.key().to_owned(),
            signer: text(claimant.signer.as_ref()),
            organisation: text(claimant.organisation.as_ref()),
            capacity: claimant.capacity.map(Capacity::key).unwrap_or_default().to_owned(),
            owner: text(claimant.owner.as_ref()),
            email: text(claimant.email.as_ref()),
            phone: text(claimant.phone.as_ref()),
            address: text(claimant.address.as_ref()),
            country: text(claimant.country.as_ref()),
            works: notice.works.iter().map(work).collect(),
            locations: lines.join("\n"),
            statements: notice.statements,
            quoted: notice.quoted.iter().map(|(kind, words)| (*kind, words.to_string())).collect(),
            reference: text(notice.reference.as_ref()),
            signature: text(signature.map(|signature| &signature.name)),
            signed_on: text(signed_on.as_ref()),
            added: notice
                .added
                .iter()
                .map(|(key, answer)| (key.clone(), answer.to_string()))
                .collect(),
            language: notice.language.clone(),
            honeypot: filled.to_owned(),
        }
    }
}

/// The latest calendar day anywhere on Earth: a signer may be a day ahead of the provider.
fn latest_today(now: Timestamp) -> Date {
    let ahead = now.checked_add(SignedDuration::from_hours(14)).unwrap_or(now);
    ahead.to_zoned(TimeZone::UTC).date()
}

/// The problems found so far, in the order in which fields are read.
#[derive(Default)]
pub(in crate::domain) struct Problems {
    pub found: Vec<Flaw>,
}

impl Problems {
    pub fn add(&mut self, field: &str, wrong: impl Into<Wrong>) {
        self.found.push(Flaw { field: field.to_owned(), wrong: wrong.into() });
    }

    /// The signature of a notice or a counter-notice, in fields `signature` and `signed_on`.
    pub fn signature(&mut self, name: &str, date: &str, now: Timestamp) -> Option<Signature> {
        let typed = name.trim();
        let typed = typed.strip_prefix("/s/").unwrap_or(typed);
        let name = self.keep("signature", Line::parse(typed.trim_end_matches('/'), NAME_MOST));
        let signed_on = match date.trim() {
            "" => None,
            text => match text.parse::<Date>() {
                Ok(date) if date > latest_today(now) => {
                    self.add("signed_on", Wrong::Future);
                    None
                }
                Ok(date) => Some(date),
                Err(_) => {
                    self.add("signed_on", Wrong::NoDate);
                    None
                }
            },
        };
        name.map(|name| Signature { name, signed_on })
    }

    /// What was read, or a problem at the field.
    pub fn keep<T, E: Into<Wrong>>(
        &mut self,
        field: &str,
        parsed: Result<Option<T>, E>,
    ) -> Option<T> {
        parsed.unwrap_or_else(|error| {
            self.add(field, error);
            None
        })
    }
}
