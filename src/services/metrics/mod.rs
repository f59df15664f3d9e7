//! Figures for monitoring: the one list of what there is, for the command line and the endpoint.
mod process;
mod record;
mod state;
mod text;

pub(super) use self::record::{changed, letter, message, received, sent};
pub use self::{
    process::process,
    record::{request, zero},
    state::{Figure, connections, read},
    text::write,
};

/// How a figure behaves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// Goes up and down.
    Gauge,
    /// Only goes up, until the process starts anew.
    Counter,
    /// How many were no larger than each of these bounds.
    Histogram(&'static [f64]),
}

impl Kind {
    /// Prometheus' word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gauge => "gauge",
            Self::Counter => "counter",
            Self::Histogram(_) => "histogram",
        }
    }
}

/// Where a figure comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Counted by this process while it works; nodes are added up.
    Node,
    /// Read from the database: every node says the same.
    Database,
}

/// A figure that is exported.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metric {
    /// Its name, as Prometheus has it.
    pub name: &'static str,
    /// How it behaves.
    pub kind: Kind,
    /// The unit of its value; `1` for a number of things.
    pub unit: &'static str,
    /// The names of its labels. Each has few values, and none of them is about a person.
    pub labels: &'static [&'static str],
    /// Where it comes from.
    pub source: Source,
    /// What it means.
    pub help: &'static str,
}

/// Answering a page takes milliseconds, uploading files a minute.
const ANSWERS: &[f64] = &[0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0];
/// A letter leaves within seconds, or when the mail server is back.
const LETTERS: &[f64] = &[1.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3_600.0, 14_400.0, 86_400.0];
/// Deciding takes hours or days: up to 30 of them.
const DECISIONS: &[f64] = &[
    900.0,
    3_600.0,
    14_400.0,
    43_200.0,
    86_400.0,
    172_800.0,
    259_200.0,
    432_000.0,
    604_800.0,
    1_209_600.0,
    2_592_000.0,
];

macro_rules! metrics {
    ($($constant:ident = $name:literal, $kind:expr, $unit:literal, $labels:expr, $source:ident, $help:literal;)+) => {
        $(
            #[doc = $help]
            pub const $constant: Metric = Metric {
                name: $name,
                kind: $kind,
                unit: $unit,
                labels: &$labels,
                source: Source::$source,
                help: $help,
            };
        )+
        /// Every figure there is.
        pub const ALL: &[Metric] = &[$($constant),+];
    };
}

metrics! {
    HTTP_REQUESTS = "safeharbor_http_requests_total", Kind::Counter, "1", ["method", "route", "status"], Node,
        "Requests that were answered, by route template";
    HTTP_DURATION = "safeharbor_http_request_duration_seconds", Kind::Histogram(ANSWERS), "seconds", ["route"], Node,
        "Time until an answer began, by route template";
    NOTICES = "safeharbor_notices_received_total", Kind::Counter, "1", ["channel", "verdict"], Node,
        "Notices that opened a case";
    TO_ACKNOWLEDGEMENT = "safeharbor_notice_acknowledgement_duration_seconds", Kind::Histogram(LETTERS), "seconds", [], Node,
        "From the moment a notice was taken in until the mail server took its acknowledgement";
    TO_FIRST_ACTION = "safeharbor_notice_first_action_duration_seconds", Kind::Histogram(DECISIONS), "seconds", [], Node,
        "From receipt of a notice until the first of its locations was decided";
    TO_DECISION = "safeharbor_notice_decision_duration_seconds", Kind::Histogram(DECISIONS), "seconds", [], Node,
        "From receipt of a notice until the last of its locations was decided";
    MESSAGES = "safeharbor_mail_received_total", Kind::Counter, "1", ["fate"], Node,
        "Mail that came in, by what became of it";
    LETTERS_OUT = "safeharbor_mail_sent_total", Kind::Counter, "1", ["fate"], Node,
        "Tries to hand a letter to the mail server, by what became of them";
    CASES = "safeharbor_cases", Kind::Gauge, "1", ["state"], Database,
        "Cases that are not settled, by state, counted up to 10,000";
    CASE_AGE = "safeharbor_case_oldest_age_seconds", Kind::Gauge, "seconds", ["state"], Database,
        "Time since receipt of the case that is most urgent in its state";
    IN_REVIEW = "safeharbor_cases_in_review", Kind::Gauge, "1", [], Database, "Cases to be decided";
    LATE = "safeharbor_cases_late", Kind::Gauge, "1", [], Database, "Cases past their service target";
    TO_CARRY_OUT = "safeharbor_cases_to_carry_out", Kind::Gauge, "1", [], Database,
        "Cases with something to carry out";
    TO_HANDLE = "safeharbor_letters_to_handle", Kind::Gauge, "1", [], Database,
        "Letters that wait for a person or the mail server";
    DELAYED = "safeharbor_letters_delayed", Kind::Gauge, "1", [], Database,
        "Letters that the mail server was offered and has not taken yet";
    WAITING_MESSAGES = "safeharbor_messages_to_read", Kind::Gauge, "1", [], Database,
        "Messages that wait for a person";
    TASKS_DUE = "safeharbor_tasks_due", Kind::Gauge, "1", [], Database, "Tasks of people that are due";
    TASKS_BREACHED = "safeharbor_tasks_past_statutory_day", Kind::Gauge, "1", [], Database,
        "Tasks whose last day under 17 U.S.C. 512(g)(2)(C) has passed";
    NEXT_STATUTORY_DAY = "safeharbor_next_statutory_day_timestamp_seconds", Kind::Gauge, "seconds since 1970", [], Database,
        "The end of the next last day under 17 U.S.C. 512(g)(2)(C) that a task waits for; absent when none does";
    STEPS = "safeharbor_steps_to_decide", Kind::Gauge, "1", [], Database, "Steps against accounts to be decided";
    BREACHES = "safeharbor_breaches_total", Kind::Counter, "1", ["breach"], Database,
        "Duties of the statute that were not kept, ever";
    PROMISES = "safeharbor_promises", Kind::Gauge, "1", ["state"], Database,
        "Promises of letters: due, held by a worker, or delayed after a failure; counted up to 10,000";
    PROMISE_OVERDUE = "safeharbor_promise_overdue_seconds", Kind::Gauge, "seconds", [], Database,
        "How long the promise that is due longest has waited for a worker";
    PROMISE_AGE = "safeharbor_promise_oldest_age_seconds", Kind::Gauge, "seconds", [], Database,
        "How long ago the oldest promise was made that is not kept yet";
    IMPORTS = "safeharbor_imports_at_work", Kind::Gauge, "1", [], Database, "Imports that are read, checked or opened now";
    DESIGNATION = "safeharbor_designation_days_left", Kind::Gauge, "days", [], Database,
        "Days until the designation of the agent ends; absent when nothing is known";
    HELP_READS = "safeharbor_help_reads_total", Kind::Counter, "1", ["article"], Database,
        "How often an article of the help centre was read; absent until one was";
    HELP_ANSWERS = "safeharbor_help_answers_total", Kind::Counter, "1", ["article", "helped"], Database,
        "How often readers said that an article did or did not answer their question; absent until one was read";
    DATABASE_UP = "safeharbor_database_up", Kind::Gauge, "1", [], Node,
        "1 when the figures of the database could be read, else 0";
    CONNECTIONS = "safeharbor_database_connections", Kind::Gauge, "1", ["pool", "state"], Node,
        "Connections to the database, in use and idle";
    CONNECTIONS_MOST = "safeharbor_database_connections_max", Kind::Gauge, "1", ["pool"], Node,
        "Connections to the database that are allowed";
    BUILD = "safeharbor_build_info", Kind::Gauge, "1", ["version", "database"], Node, "Always 1; its labels say what runs";
    STARTED = "safeharbor_start_time_seconds", Kind::Gauge, "seconds since 1970", [], Node, "When this process began to serve";
    MEMORY = "process_resident_memory_bytes", Kind::Gauge, "bytes", [], Node, "Memory of the process that is in use";
    HANDLES = "process_open_fds", Kind::Gauge, "1", [], Node, "Open file handles of the process";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_follow_the_habits_of_prometheus() {
        let names: BTreeSet<&str> = ALL.iter().map(|metric| metric.name).collect();
        assert_eq!(names.len(), ALL.len(), "a name is there twice");
        for Metric { name, kind, unit, .. } in ALL {
            assert!(name.starts_with("safeharbor_") || name.starts_with("process_"), "{name}");
            assert_eq!(name.ends_with("_total"), *kind == Kind::Counter, "{name}");
            let in_seconds = unit.starts_with("seconds");
            assert_eq!(in_seconds, name.ends_with("_seconds"), "{name}");
            assert_eq!(*unit == "bytes", name.ends_with("_bytes"), "{name}");
        }
    }
}
