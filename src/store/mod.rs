//! Floor 1: the only SQL. One file per table family; each opens with its statements.
#![warn(missing_docs)]

/// Expands `body` once per driver, with `conn` and `sql` bound to that driver's own types.
macro_rules! on {
    ($tx:expr, $statement:expr, |$conn:ident, $sql:ident| $body:expr) => {
        match $tx {
            $crate::store::Tx::Sqlite(tx) => {
                let ($conn, $sql) = (&mut **tx, $statement.sqlite);
                $body
            }
            $crate::store::Tx::Postgres(tx) => {
                let ($conn, $sql) = (&mut **tx, $statement.postgres);
                $body
            }
        }
    };
}

/// Declares a module's statements and lists them for the test that prepares them all.
macro_rules! statements {
    (@sql { sqlite: $sqlite:expr, postgres: $postgres:expr $(,)? }) => {
        $crate::store::Sql { sqlite: $sqlite, postgres: $postgres }
    };
    // `(rows "where …")`: a list of columns that several statements share, and the rest of one.
    (@sql ($shared:ident $rest:literal)) => { $crate::store::Sql::same($shared!($rest)) };
    (@sql $text:literal) => { $crate::store::Sql::same($text) };
    ($($(#[$doc:meta])* $name:ident = $sql:tt;)+) => {
        $($(#[$doc])* const $name: $crate::store::Sql = statements!(@sql $sql);)+
        pub(super) const STATEMENTS: &[(&str, $crate::store::Sql)] =
            &[$((stringify!($name), $name)),+];
    };
}

pub mod acknowledgements;
pub mod alerts;
pub mod api_answers;
pub mod api_cases;
pub mod api_keys;
pub mod case_links;
pub mod cases;
pub mod counters;
mod db;
pub mod designations;
mod error;
pub mod events;
pub mod evidence;
pub mod grounds;
pub mod help;
pub mod import_files;
pub mod import_rows;
pub mod imports;
pub mod installation;
pub mod letters;
pub mod limits;
pub mod locations;
pub mod looks;
pub mod messages;
pub mod notices;
pub mod outbox;
pub mod own_cases;
pub mod papers;
pub mod people;
pub mod policies;
mod pooled;
pub mod queue;
pub mod readings;
mod rows;
mod schema;
pub mod search;
pub mod senders;
pub mod sessions;
pub mod steps;
pub mod strikes;
pub mod subpoenas;
pub mod subscribers;
pub mod tallies;
pub mod tasks;
pub mod tries;
pub mod watch;
pub mod whole;

pub use db::{Db, Sql, Tx};
pub use error::StoreError;
pub use pooled::Statements;
pub use schema::Schema;

/// Every statement of the store, so that a test can prepare each one on both databases.
pub fn statements() -> impl Iterator<Item = &'static (&'static str, Sql)> {
    [
        acknowledgements::STATEMENTS,
        alerts::STATEMENTS,
        api_answers::STATEMENTS,
        api_cases::STATEMENTS,
        api_keys::STATEMENTS,
        case_links::STATEMENTS,
        cases::STATEMENTS,
        counters::STATEMENTS,
        designations::STATEMENTS,
        events::STATEMENTS,
        evidence::STATEMENTS,
        grounds::STATEMENTS,
        help::STATEMENTS,
        import_files::STATEMENTS,
        import_rows::STATEMENTS,
        imports::STATEMENTS,
        installation::STATEMENTS,
        letters::STATEMENTS,
        limits::STATEMENTS,
        locations::STATEMENTS,
        looks::STATEMENTS,
        messages::STATEMENTS,
        notices::STATEMENTS,
        outbox::STATEMENTS,
        own_cases::STATEMENTS,
        papers::STATEMENTS,
        people::STATEMENTS,
        policies::STATEMENTS,
        queue::STATEMENTS,
        readings::STATEMENTS,
        schema::STATEMENTS,
        search::STATEMENTS,
        senders::STATEMENTS,
        sessions::STATEMENTS,
        steps::STATEMENTS,
        strikes::STATEMENTS,
        subpoenas::STATEMENTS,
        subscribers::STATEMENTS,
        tallies::STATEMENTS,
        tasks::STATEMENTS,
        tries::STATEMENTS,
        whole::STATEMENTS,
        watch::STATEMENTS,
    ]
    .into_iter()
    .flatten()
}
