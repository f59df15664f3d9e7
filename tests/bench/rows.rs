//! The rows of cases, read as intake stored them, and made into any number of copies.
use std::collections::{HashMap, HashSet};

use data_encoding::HEXLOWER;
use safeharbor::{chance::Chance, clock::Clock};
use sqlx::{Column, PgPool, Row, SqlitePool, TypeInfo};
use uuid::Uuid;

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
/// Parameters of one statement: SQLite takes 32,766, PostgreSQL 65,535.
const MOST: usize = 30_000;
/// Bytes of words that a case is found by.
const WORDS: usize = 60_000;
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
    /// A number of a case, made from its identifier.
    Number(usize),
    /// A submission key, made from the identifier of its notice.
    Key(usize),
    Dedup(usize),
}

/// One multi-row insert.
pub struct Insert {
    pub sql: &'static str,
    pub slots: Vec<Slot>,
}

/// The inserts of one case, or of many that are stored together.
pub struct Template {
    pub inserts: Vec<Insert>,
    ids: usize,
}

/// The identifiers of one copy.
pub struct Fresh(Vec<Uuid>);

impl Fresh {
    pub fn id(&self, at: usize) -> Uuid {
        self.0[at]
    }

    pub fn number(&self, at: usize) -> String {
        HEXLOWER.encode(&self.0[at].as_bytes()[10..])
    }

    pub fn key(&self, at: usize) -> Vec<u8> {
        self.0[at].as_bytes().repeat(2)
    }
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

/// All cases of a SQLite database.
pub async fn of_sqlite(pool: &SqlitePool) -> anyhow::Result<Template> {
    // It looks for a place with a number among all that went before.
    let mut template = Template::of(read!(pool), "$2");
    for insert in &mut template.inserts {
        let (head, places) = insert.sql.split_once(" values ").expect("an insert");
        let places: String = places.chars().filter(|c| !c.is_ascii_digit()).collect();
        insert.sql = format!("{head} values {}", places.replace('$', "?")).leak();
    }
    Ok(template)
}

/// All cases of a PostgreSQL database.
pub async fn of_postgres(pool: &PgPool) -> anyhow::Result<Template> {
    Ok(Template::of(read!(pool), "array_to_tsvector(string_to_array($2, ' '))"))
}

impl Template {
    fn of(tables: Vec<Read>, words: &'static str) -> Self {
        let named = tables.iter().filter(|(table, ..)| NAMED.contains(table));
        let ids: HashMap<Uuid, usize> =
            named.flat_map(|(.., rows)| rows).filter_map(|row| row[0].id()).zip(0..).collect();
        let found = found(&tables);
        let mut inserts: Vec<Insert> =
            tables.into_iter().flat_map(|table| Insert::of(table, &ids)).collect();
        // The words were not kept as they were given: they are made again.
        for cases in found.chunks(MOST / 2) {
            let places: Vec<String> = (0..cases.len())
                .map(|row| {
                    let words = words.replace("$2", &format!("${}", 2 * row + 2));
                    format!("(${}, {words})", 2 * row + 1)
                })
                .collect();
            let slots = cases.iter().flat_map(|(case, words)| {
                [Slot::Id(ids[case]), Slot::Same(Value::Text(Some(words.clone())))]
            });
            let sql =
                format!("insert into case_words (case_id, words) values {}", places.join(", "));
            inserts.push(Insert { sql: sql.leak(), slots: slots.collect() });
        }
        Self { inserts, ids: ids.len() }
    }

    /// Everything that the next copy does not share.
    pub fn fresh(&self) -> Fresh {
        let now = Clock::System.now();
        Fresh((0..self.ids).map(|_| Chance::System.uuid(now)).collect())
    }
}

/// The words that each case is found by, as many as the server keeps.
fn found(tables: &[Read]) -> Vec<(Uuid, String)> {
    let of = |name: &str| tables.iter().find(|(table, ..)| *table == name);
    let mut texts: HashMap<Uuid, String> = HashMap::new();
    let mut seen = HashSet::new();
    let mut case_of: HashMap<Uuid, Uuid> = HashMap::new();
    for (table, owner, columns) in [
        ("cases", "id", ["number"].as_slice()),
        ("notices", "case_id", &["claimant"]),
        ("works", "notice_id", &["description"]),
        ("locations", "case_id", &["address", "place"]),
    ] {
        let Some((_, names, rows)) = of(table) else { continue };
        let at = |name: &str| names.iter().position(|known| known == name);
        for row in rows {
            let Some(id) = at(owner).and_then(|at| row[at].id()) else { continue };
            let case = case_of.get(&id).copied().unwrap_or(id);
            if let Some(notice) = at("id").filter(|_| table == "notices") {
                case_of.extend(row[notice].id().map(|notice| (notice, case)));
            }
            let text = texts.entry(case).or_default();
            for column in columns {
                if let Some(Value::Text(Some(words))) = at(column).map(|at| &row[at]) {
                    let words = words.split(|c: char| !c.is_alphanumeric());
                    for word in words.filter(|word| !word.is_empty()) {
                        if text.len() >= WORDS {
                            break;
                        }
                        let word = word.to_lowercase();
                        if seen.insert((case, word.clone())) {
                            text.push_str(if text.is_empty() { "" } else { " " });
                            text.push_str(&word);
                        }
                    }
                }
            }
        }
    }
    texts.into_iter().collect()
}

impl Insert {
    /// As few statements as the parameters of both databases allow.
    fn of((table, names, rows): Read, ids: &HashMap<Uuid, usize>) -> Vec<Self> {
        // A column that is null in every row is left out, as intake leaves it out.
        let kept: Vec<usize> =
            (0..names.len()).filter(|at| rows.iter().any(|row| !row[*at].is_null())).collect();
        let columns: Vec<&str> = kept.iter().map(|at| names[*at].as_str()).collect();
        let columns_text = columns.join(", ");
        let mut inserts = Vec::new();
        for rows in rows.chunks(MOST / kept.len().max(1)) {
            let places: Vec<String> = (0..rows.len())
                .map(|row| {
                    let first = row * kept.len() + 1;
                    let places: Vec<String> =
                        (first..first + kept.len()).map(|place| format!("${place}")).collect();
                    format!("({})", places.join(", "))
                })
                .collect();
            let sql = format!("insert into {table} ({columns_text}) values {}", places.join(", "));
            let mut slots = Vec::new();
            for row in rows {
                let own = row[0].id().and_then(|id| ids.get(&id).copied()).unwrap_or(0);
                for at in &kept {
                    let value = &row[*at];
                    let id = value.id().and_then(|id| ids.get(&id).copied());
                    slots.push(match (table, names[*at].as_str(), id) {
                        (_, _, Some(id)) => Slot::Id(id),
                        ("cases", "number", _) => Slot::Number(own),
                        ("notices", "submission_key", _) => Slot::Key(own),
                        ("outbox", "dedup_key", _) => Slot::Dedup(own),
                        _ => Slot::Same(value.clone()),
                    });
                }
            }
            inserts.push(Self { sql: sql.leak(), slots });
        }
        inserts
    }
}
