//! The rows of one case, read as intake stored them, and made into any number of copies.
use std::collections::HashMap;

use data_encoding::HEXLOWER;
use safeharbor::{chance::Chance, clock::Clock};
use sqlx::{Column, PgPool, Row, SqlitePool, TypeInfo};
use uuid::Uuid;

use super::form;

/// Every table that intake writes, in the order in which it does.
const TABLES: [&str; 9] = [
    "cases",
    "notices",
    "submissions",
    "works",
    "locations",
    "events",
    "event_details",
    "letters",
    "outbox",
];
/// Those whose `id` names something.
const NAMED: [&str; 4] = ["cases", "notices", "letters", "outbox"];

/// One column of one row.
#[derive(Clone)]
pub enum Value {
    Bool(Option<bool>),
    Int4(Option<i32>),
    Int8(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
    Id(Uuid),
}

impl Value {
    const fn is_null(&self) -> bool {
        matches!(
            self,
            Self::Bool(None)
                | Self::Int4(None)
                | Self::Int8(None)
                | Self::Text(None)
                | Self::Bytes(None)
        )
    }

    /// SQLite keeps an identifier as sixteen bytes.
    fn id(&self) -> Option<Uuid> {
        match self {
            Self::Id(id) => Some(*id),
            Self::Bytes(Some(bytes)) => Uuid::from_slice(bytes).ok(),
            _ => None,
        }
    }
}

/// What a copy puts into a column.
pub enum Slot {
    Same(Value),
    Id(usize),
    Number,
    Key,
    Dedup(usize),
}

/// One multi-row insert.
pub struct Insert {
    pub sql: &'static str,
    pub slots: Vec<Slot>,
}

/// The inserts of one case.
pub struct Template {
    pub inserts: Vec<Insert>,
    ids: usize,
}

/// What is new in one copy.
pub struct Fresh {
    pub ids: Vec<Uuid>,
    pub number: String,
    pub key: Vec<u8>,
}

/// A table as read: names of columns and rows.
type Read = (&'static str, Vec<String>, Vec<Vec<Value>>);

macro_rules! read {
    ($pool:expr) => {{
        let mut tables: Vec<Read> = Vec::new();
        for table in TABLES {
            let sql = sqlx::AssertSqlSafe(format!("select * from {table}"));
            let rows = sqlx::query(sql).fetch_all($pool).await?;
            let mut names = Vec::new();
            let mut read = Vec::new();
            for row in &rows {
                let mut values = Vec::new();
                for (index, column) in row.columns().iter().enumerate() {
                    values.push(match column.type_info().name() {
                        "BOOL" => Value::Bool(row.try_get(index)?),
                        "INT4" => Value::Int4(row.try_get(index)?),
                        "INT8" | "INTEGER" => Value::Int8(row.try_get(index)?),
                        "TEXT" => Value::Text(row.try_get(index)?),
                        "UUID" => match row.try_get::<Option<Uuid>, _>(index)? {
                            Some(id) => Value::Id(id),
                            None => Value::Bytes(None),
                        },
                        _ => Value::Bytes(row.try_get(index)?),
                    });
                }
                names = row.columns().iter().map(|column| column.name().to_owned()).collect();
                read.push(values);
            }
            tables.push((table, names, read));
        }
        tables
    }};
}

/// The only case of a SQLite database.
pub async fn of_sqlite(pool: &SqlitePool) -> anyhow::Result<Template> {
    Ok(Template::of(read!(pool), "$2"))
}

/// The only case of a PostgreSQL database.
pub async fn of_postgres(pool: &PgPool) -> anyhow::Result<Template> {
    Ok(Template::of(read!(pool), "to_tsvector('simple', $2)"))
}

impl Template {
    fn of(tables: Vec<Read>, words: &str) -> Self {
        let named = tables.iter().filter(|(table, ..)| NAMED.contains(table));
        let ids: HashMap<Uuid, usize> =
            named.flat_map(|(.., rows)| rows).filter_map(|row| row[0].id()).zip(0..).collect();
        let case = tables[0].2[0][0].id();
        let mut inserts: Vec<Insert> =
            tables.into_iter().map(|table| Insert::of(table, &ids)).collect();
        // The words were not kept as they were given: they are made again.
        let sql = format!("insert into case_words (case_id, words) values ($1, {words})");
        let case = case.and_then(|case| ids.get(&case)).copied().unwrap_or_default();
        let words = Value::Text(Some(form::words("7k3m29qxw5")));
        inserts.push(Insert { sql: sql.leak(), slots: vec![Slot::Id(case), Slot::Same(words)] });
        Self { inserts, ids: ids.len() }
    }

    /// Everything that the next copy does not share.
    pub fn fresh(&self) -> Fresh {
        let now = Clock::System.now();
        let key: [u8; 32] = Chance::System.bytes();
        Fresh {
            ids: (0..self.ids).map(|_| Chance::System.uuid(now)).collect(),
            number: HEXLOWER.encode(&key[..5]),
            key: key.to_vec(),
        }
    }
}

impl Insert {
    fn of((table, names, rows): Read, ids: &HashMap<Uuid, usize>) -> Self {
        // A column that is null in every row is left out, as intake leaves it out.
        let kept: Vec<usize> =
            (0..names.len()).filter(|at| rows.iter().any(|row| !row[*at].is_null())).collect();
        let columns: Vec<&str> = kept.iter().map(|at| names[*at].as_str()).collect();
        let places: Vec<String> = (0..rows.len())
            .map(|row| {
                let first = row * kept.len() + 1;
                let places: Vec<String> =
                    (first..first + kept.len()).map(|place| format!("${place}")).collect();
                format!("({})", places.join(", "))
            })
            .collect();
        let sql =
            format!("insert into {table} ({}) values {}", columns.join(", "), places.join(", "));
        let mut slots = Vec::new();
        for row in &rows {
            for at in &kept {
                let value = &row[*at];
                let id = value.id().and_then(|id| ids.get(&id).copied());
                slots.push(match (table, names[*at].as_str(), id) {
                    (_, _, Some(id)) => Slot::Id(id),
                    ("cases", "number", _) => Slot::Number,
                    ("notices", "submission_key", _) => Slot::Key,
                    ("outbox", "dedup_key", _) => {
                        Slot::Dedup(row[0].id().and_then(|id| ids.get(&id).copied()).unwrap_or(0))
                    }
                    _ => Slot::Same(value.clone()),
                });
            }
        }
        Self { sql: sql.leak(), slots }
    }
}
