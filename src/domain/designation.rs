//! The agent's designation in the directory of the Copyright Office: 37 CFR 201.38.
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::keyed::keyed;
use super::policy::{Agent, Provider};
use super::when;

/// Days before the end on which somebody is told, as the Copyright Office does; falling.
pub const ALERTS: [i64; 4] = [90, 60, 30, 7];

/// The day on which a designation becomes invalid unless it is renewed: three years after it was
/// last registered, amended or resubmitted, 37 CFR 201.38(c)(4).
#[must_use]
pub fn expires_on(registered_on: Date) -> Date {
    registered_on.saturating_add(3.years())
}

/// How a designation stands on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has said when it was registered.
    Unknown,
    /// More than [`ALERTS`] away from its end.
    Current {
        /// Until the day on which it becomes invalid.
        days_left: i64,
    },
    /// To be renewed.
    Expiring {
        /// Until the day on which it becomes invalid; at least one.
        days_left: i64,
        /// The last of [`ALERTS`] that was reached.
        alert: i64,
    },
    /// Invalid, and with it the safe harbour of 512(c).
    Expired {
        /// The first day on which it was invalid.
        since: Date,
    },
}

/// How a designation that was last registered on that day stands today.
#[must_use]
pub fn standing(registered_on: Option<Date>, today: Date) -> Standing {
    let Some(end) = registered_on.map(expires_on) else { return Standing::Unknown };
    let days_left = days_between(today, end);
    match alert_due(end, today) {
        _ if days_left <= 0 => Standing::Expired { since: end },
        Some(alert) => Standing::Expiring { days_left, alert },
        None => Standing::Current { days_left },
    }
}

/// The alert that ought to have been given by today: the last of [`ALERTS`] that was reached.
/// After a missed night it is still due. None before the first, and none after the end, when
/// [`Standing::Expired`] says more than an alert could.
#[must_use]
pub fn alert_due(expires_on: Date, today: Date) -> Option<i64> {
    let days_left = days_between(today, expires_on);
    ALERTS.into_iter().rfind(|alert| (1..=*alert).contains(&days_left))
}

fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// What the directory holds about a provider and its agent, or what the service publishes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Designation {
    /// The number in the directory.
    pub registration_number: String,
    /// The day of the last registration, amendment or resubmission.
    pub registered_on: Option<Date>,
    /// The agent's block, line by line: 17 U.S.C. 512(c)(2)(A).
    pub agent: Vec<String>,
    /// The provider's full legal name, 37 CFR 201.38(b)(1)(i).
    pub legal_name: String,
    /// The provider's street address, line by line, 37 CFR 201.38(b)(1)(ii).
    pub street_address: Vec<String>,
    /// The provider's other names, in any order, 37 CFR 201.38(b)(2).
    pub alternate_names: Vec<String>,
}

keyed! {
    /// What is compared between the directory and the service.
    pub enum DesignationField {
        /// See [`Designation::registration_number`].
        RegistrationNumber = "registration_number",
        /// See [`Designation::registered_on`].
        RegisteredOn = "registered_on",
        /// See [`Designation::agent`].
        Agent = "agent",
        /// See [`Designation::legal_name`].
        LegalName = "legal_name",
        /// See [`Designation::street_address`].
        StreetAddress = "street_address",
        /// See [`Designation::alternate_names`].
        AlternateNames = "alternate_names",
    }
}

impl DesignationField {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::RegistrationNumber => "Registration number",
            Self::RegisteredOn => "Last registered",
            Self::Agent => "Designated agent",
            Self::LegalName => "Legal name of the provider",
            Self::StreetAddress => "Street address of the provider",
            Self::AlternateNames => "Other names of the provider",
        }
    }
}

/// The directory and the service say two things where they must say one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where.
    pub field: DesignationField,
    /// What was filed, in one line; empty for nothing.
    pub filed: String,
    /// What is published, in one line; empty for nothing.
    pub published: String,
}

/// Every field in which two designations differ. Capitals, commas, white space, the breaking of
/// lines and the order of the alternate names make no difference.
#[must_use]
pub fn differences(filed: &Designation, published: &Designation) -> Vec<Difference> {
    let differing = |field: &DesignationField| {
        let pieces = [filed.pieces(*field), published.pieces(*field)];
        let [one, other] = pieces.each_ref().map(|pieces| compared(*field, pieces));
        let [filed, published] = pieces.map(|pieces| pieces.join(", "));
        (one != other).then_some(Difference { field: *field, filed, published })
    };
    DesignationField::ALL.iter().filter_map(differing).collect()
}

impl Designation {
    /// What the service publishes: the provider's and the agent's document.
    #[must_use]
    pub fn published(provider: &Provider, agent: &Agent) -> Self {
        Self {
            registration_number: agent.registration_number.clone(),
            registered_on: agent.registered_on,
            agent: agent.lines(),
            legal_name: provider.legal_name.clone(),
            street_address: provider.street_address.clone(),
            alternate_names: provider.alternate_names.clone(),
        }
    }

    fn pieces(&self, field: DesignationField) -> Vec<String> {
        match field {
            DesignationField::RegistrationNumber => vec![self.registration_number.clone()],
            DesignationField::RegisteredOn => {
                self.registered_on.map(when::day).into_iter().collect()
            }
            DesignationField::Agent => self.agent.clone(),
            DesignationField::LegalName => vec![self.legal_name.clone()],
            DesignationField::StreetAddress => self.street_address.clone(),
            DesignationField::AlternateNames => self.alternate_names.clone(),
        }
    }
}

/// Names are many things in any order; everything else is one thing in some lines.
fn compared(field: DesignationField, pieces: &[String]) -> Vec<String> {
    let mut folded: Vec<String> = pieces.iter().map(|piece| fold(piece)).collect();
    if field == DesignationField::AlternateNames {
        folded.sort();
        folded.dedup();
        return folded;
    }
    folded.retain(|piece| !piece.is_empty());
    vec![folded.join(" ")]
}

fn fold(text: &str) -> String {
    let words = text.split(|c: char| c == ',' || c.is_whitespace());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_designation_ends_three_years_later_even_on_a_leap_day() {
        for (registered, end) in [
            (date(2026, 3, 10), date(2029, 3, 10)),
            (date(2024, 2, 29), date(2027, 2, 28)),
            (date(2025, 2, 28), date(2028, 2, 28)),
            (date(2025, 3, 1), date(2028, 3, 1)),
            (date(2026, 12, 31), date(2029, 12, 31)),
        ] {
            assert_eq!(expires_on(registered), end, "{registered}");
        }
    }

    #[test]
    fn each_alert_is_due_from_its_day_until_the_next_one() {
        let end = date(2029, 3, 10);
        let cases = [
            (1096, None),
            (91, None),
            (90, Some(90)),
            (61, Some(90)),
            (60, Some(60)),
            (31, Some(60)),
            (30, Some(30)),
            (8, Some(30)),
            (7, Some(7)),
            (1, Some(7)),
            (0, None),
            (-1, None),
        ];
        for (left, due) in cases {
            assert_eq!(alert_due(end, end - left.days()), due, "{left} days before");
        }
    }

    #[test]
    fn a_designation_stands_by_the_days_it_has_left() {
        let registered = Some(date(2024, 2, 29));
        let since = date(2027, 2, 28);
        for (today, expected) in [
            (date(2024, 2, 29), Standing::Current { days_left: 1095 }),
            (date(2026, 11, 29), Standing::Current { days_left: 91 }),
            (date(2026, 11, 30), Standing::Expiring { days_left: 90, alert: 90 }),
            (date(2027, 2, 20), Standing::Expiring { days_left: 8, alert: 30 }),
            (date(2027, 2, 27), Standing::Expiring { days_left: 1, alert: 7 }),
            (date(2027, 2, 28), Standing::Expired { since }),
            (date(2030, 1, 1), Standing::Expired { since }),
        ] {
            assert_eq!(standing(registered, today), expected, "{today}");
        }
        assert_eq!(standing(None, since), Standing::Unknown);
    }

    fn filed() -> Designation {
        let lines = |text: &str| text.split('|').map(str::to_owned).collect();
        Designation {
            registration_number: "DMCA-1000001".to_owned(),
            registered_on: Some(date(2026, 1, 31)),
            agent: lines("Copyright Agent|200 Front Street|New York, NY 10005|+1 212 555 0199"),
            legal_name: "Harbour Files, Inc.".to_owned(),
            street_address: lines("200 Front Street|New York, NY 10005"),
            alternate_names: lines("Harbour|Harbour Video|files.example.com"),
        }
    }

    #[test]
    fn the_manner_of_writing_makes_no_difference() {
        let lines = |text: &str| text.split('|').map(str::to_owned).collect();
        let published = Designation {
            agent: lines("COPYRIGHT AGENT|200 Front Street, New York|NY  10005|+1 212 555 0199"),
            legal_name: "Harbour Files Inc.".to_owned(),
            alternate_names: lines("files.example.com|harbour video|Harbour"),
            ..filed()
        };
        assert_eq!(differences(&filed(), &published), []);
    }

    #[test]
    fn every_field_that_differs_is_told_with_both_texts() {
        let published = Designation {
            registration_number: "DMCA-1000002".to_owned(),
            registered_on: None,
            agent: vec!["Copyright Agent".to_owned()],
            legal_name: "Harbour Files, LLC".to_owned(),
            street_address: vec!["201 Front Street".to_owned(), "New York, NY 10005".to_owned()],
            alternate_names: vec![],
        };
        let told = differences(&filed(), &published);
        let fields: Vec<_> = told.iter().map(|difference| difference.field).collect();
        assert_eq!(fields, DesignationField::ALL);
        let texts = |at: usize| (told[at].filed.as_str(), told[at].published.as_str());
        assert_eq!(texts(1), ("31 January 2026", ""));
        assert_eq!(
            texts(4),
            ("200 Front Street, New York, NY 10005", "201 Front Street, New York, NY 10005")
        );
    }

    #[test]
    fn one_name_of_two_words_is_not_two_names() {
        let split = |names: &str| Designation {
            alternate_names: names.split('|').map(str::to_owned).collect(),
            ..filed()
        };
        let told = differences(&split("Harbour Video"), &split("Harbour|Video"));
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].field, DesignationField::AlternateNames);
        assert_eq!(told[0].filed, "Harbour Video");
    }
}
