//! `{{name}}` in an article stands for a setting or a number of the statute, so that no deadline is
//! written twice. What the policies say is inserted as in a policy.

use crate::domain::calendar::{EARLIEST_DAY, LATEST_DAY};
use crate::domain::evidence::{Limits, size_shown};
use crate::domain::keyed::keyed;
use crate::domain::notice::{LOCATIONS_MOST, WORKS_MOST};
use crate::domain::target::Targets;
use crate::domain::terms::Terms;

keyed! {
    /// What an article can insert besides the data of the policies.
    pub enum Figure {
        /// When an answer may be expected: "24 to 72 hours".
        Answer = "targets.answer",
        /// Sentences: when a request to complete a notice is repeated and when it is given up.
        Cure = "terms.cure",
        /// A sentence: whether the subscriber is heard before access is disabled.
        Hearing = "terms.hearing",
        /// A sentence: who gives the word to restore material.
        Restoring = "terms.restoring",
        /// Sentences: until when one may complain, and when a complaint is answered.
        Complaint = "terms.complaint",
        /// Business days that must pass before material is restored: 17 U.S.C. 512(g)(2)(C).
        Least = "window.least",
        /// The first business day on which it may be restored.
        First = "window.first",
        /// The last one.
        Last = "window.last",
        /// A sentence: how many files are taken.
        Files = "evidence.files",
        /// Locations of one notice.
        Locations = "notice.locations",
        /// Works of one notice.
        Works = "notice.works",
    }
}

/// The settings that articles speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct House {
    /// Service targets.
    pub targets: Targets,
    /// How a case is conducted.
    pub terms: Terms,
    /// How much evidence is taken.
    pub evidence: Limits,
}

impl House {
    /// What an insertion says here.
    #[must_use]
    pub fn say(&self, figure: Figure) -> String {
        let terms = &self.terms;
        match figure {
            Figure::Answer => {
                format!("{} to {} hours", self.targets.warn_hours, self.targets.late_hours)
            }
            Figure::Cure => cure(terms),
            Figure::Hearing => match terms.subscriber_hours {
                0 => "We do not wait for an answer before we disable access.".to_owned(),
                hours => format!(
                    "We tell you first, and you have {} to answer before we disable access.",
                    many(hours, "hour")
                ),
            },
            Figure::Restoring if terms.restore_by_itself => {
                "The instruction to restore goes out by itself on the first of these days."
                    .to_owned()
            }
            Figure::Restoring => "A person gives the word to restore within these days.".to_owned(),
            Figure::Complaint => complaint(terms),
            Figure::Least => (EARLIEST_DAY - 1).to_string(),
            Figure::First => EARLIEST_DAY.to_string(),
            Figure::Last => LATEST_DAY.to_string(),
            Figure::Files => files(self.evidence),
            Figure::Locations => grouped(LOCATIONS_MOST),
            Figure::Works => grouped(WORKS_MOST),
        }
    }
}

fn cure(terms: &Terms) -> String {
    let day = "business day";
    let remind = (terms.cure_remind_days > 0).then(|| {
        format!("If we hear nothing, we ask once more after {}.", many(terms.cure_remind_days, day))
    });
    let lapse = match terms.cure_lapse_days {
        0 => "There is no day on which the request ends by itself.".to_owned(),
        days => format!(
            "After {} without an answer we close the request. Nothing is deleted, and what you send \
             later opens it again.",
            many(days, day)
        ),
    };
    remind.into_iter().chain([lapse]).collect::<Vec<_>>().join(" ")
}

fn complaint(terms: &Terms) -> String {
    let until = match terms.complaint_months {
        0 => return "Answer our letter if you disagree; a person reads it.".to_owned(),
        months => format!(
            "You may complain within {} of being told. Somebody who did not decide before looks at \
             it again.",
            many(months, "month")
        ),
    };
    match terms.complaint_days {
        0 => until,
        days => format!("{until} We aim to answer within {}.", many(days, "day")),
    }
}

fn files(limits: Limits) -> String {
    match limits.files {
        0 => "Files cannot be attached here; describe what they would show.".to_owned(),
        files => format!(
            "You may attach {} to a case, each of at most {}, and {} together.",
            many(u16::try_from(files).unwrap_or(u16::MAX), "file"),
            size_shown(limits.file_bytes),
            size_shown(limits.case_bytes)
        ),
    }
}

fn many(number: u16, unit: &str) -> String {
    if number == 1 { format!("1 {unit}") } else { format!("{number} {unit}s") }
}

fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let head = digits.len() % 3;
    let mut grouped = digits[..head].to_owned();
    for chunk in digits.as_bytes()[head..].chunks(3) {
        if !grouped.is_empty() {
            grouped.push(',');
        }
        grouped.extend(chunk.iter().map(|byte| char::from(*byte)));
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUSE: House = House {
        targets: Targets { warn_hours: 24, late_hours: 72 },
        terms: Terms {
            cure_remind_days: 5,
            cure_lapse_days: 10,
            subscriber_hours: 0,
            restore_by_itself: true,
            complaint_months: 6,
            complaint_days: 14,
        },
        evidence: Limits { file_bytes: 26_214_400, case_bytes: 104_857_600, files: 20 },
    };

    #[test]
    fn figures_say_what_is_set() {
        for (figure, words) in [
            (Figure::Answer, "24 to 72 hours"),
            (Figure::Least, "10"),
            (Figure::First, "11"),
            (Figure::Last, "14"),
            (Figure::Locations, "5,000"),
            (Figure::Works, "100"),
        ] {
            assert_eq!(HOUSE.say(figure), words);
        }
        assert!(HOUSE.say(Figure::Cure).contains("after 5 business days. After 10 business days"));
        assert!(HOUSE.say(Figure::Complaint).contains("within 6 months"));
        assert!(HOUSE.say(Figure::Complaint).ends_with("within 14 days."));
        assert!(HOUSE.say(Figure::Files).contains("20 files"));
    }

    #[test]
    fn what_is_turned_off_is_not_promised() {
        let terms = Terms {
            cure_remind_days: 0,
            cure_lapse_days: 0,
            subscriber_hours: 1,
            restore_by_itself: false,
            complaint_months: 0,
            complaint_days: 14,
        };
        let evidence = Limits { files: 0, ..HOUSE.evidence };
        let house = House { terms, evidence, ..HOUSE };
        for figure in Figure::ALL {
            let said = house.say(*figure);
            assert!(!said.contains(" 0 ") && !said.contains("after 0"), "{figure}: {said}");
        }
        assert!(house.say(Figure::Hearing).contains("1 hour to"));
        assert!(!house.say(Figure::Complaint).contains("14 days"));
        assert!(house.say(Figure::Files).contains("cannot be attached"));
    }
}
