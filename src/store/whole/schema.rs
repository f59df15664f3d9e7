//! Which tables there are, what their columns hold, and which must be filled before which.
use std::collections::{BTreeMap, BTreeSet};

use super::super::{Sql, StoreError, Tx, rows::Kind};

/// What is no data of the installation, and is never copied from one database to another: migrations
/// write the first two, this program the third, triggers the next two; what a node has let in is of the
/// moment.
const APART: [&str; 6] = [
    "_sqlx_migrations",
    "schema_marks",
    "transfer_unfinished",
    "tallies",
    "tally_changes",
    "limits",
];

/// The search index is each database's own affair: it is made anew out of the cases, and that of the
/// help centre out of its articles.
fn is_apart(name: &str) -> bool {
    APART.contains(&name) || name.starts_with("case_words") || name.starts_with("help_words")
}

const COLUMNS: Sql = Sql {
    sqlite: "select m.name, c.name, lower(c.type), c.pk from sqlite_master m, pragma_table_info(m.name) c \
             where m.type = 'table' and substr(m.name, 1, 7) <> 'sqlite_' order by m.name, c.name",
    postgres: "select c.relname::text, a.attname::text, t.typname::text, \
               (coalesce(array_position(i.indkey::int2[], a.attnum), -1) + 1)::int8 \
               from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
               join pg_type t on t.oid = a.atttypid \
               left join pg_index i on i.indrelid = c.oid and i.indisprimary \
               where c.relkind in ('r', 'p') and not c.relispartition \
               and c.relnamespace = current_schema()::regnamespace \
               order by c.relname collate \"C\", a.attname collate \"C\"",
};
const PARENTS: Sql = Sql {
    sqlite: "select m.name, f.\"table\" from sqlite_master m, pragma_foreign_key_list(m.name) f \
             where m.type = 'table' and f.\"table\" <> m.name",
    postgres: "select c.relname::text, p.relname::text from pg_constraint f \
               join pg_class c on c.oid = f.conrelid join pg_class p on p.oid = f.confrelid \
               where f.contype = 'f' and c.relnamespace = current_schema()::regnamespace \
               and c.oid <> p.oid",
};

/// A table as the schema describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub(super) name: String,
    /// In the order of their names, the same on both databases.
    pub(super) columns: Vec<(String, Kind)>,
    /// Which of them make the primary key, in its order.
    pub(super) key: Vec<usize>,
}

impl Table {
    /// The same table of two databases, with the more exact of both descriptions of each column;
    /// none when they do not have the same columns.
    #[must_use]
    pub fn both(&self, other: &Self) -> Option<Self> {
        let names = |table: &Self| -> Vec<String> {
            table.columns.iter().map(|(name, _)| name.clone()).collect()
        };
        if self.name != other.name || names(self) != names(other) || self.key != other.key {
            return None;
        }
        let more_exact = |one: Kind, other: Kind| match (one, other) {
            (Kind::Bytes, Kind::Uuid) | (Kind::Big, Kind::Int | Kind::Bool) => other,
            _ => one,
        };
        let columns = self.columns.iter().zip(&other.columns);
        let columns =
            columns.map(|((name, one), (_, other))| (name.clone(), more_exact(*one, *other)));
        Some(Self { name: self.name.clone(), columns: columns.collect(), key: self.key.clone() })
    }
}

/// Every table, those that others refer to first.
///
/// # Errors
/// When the database cannot be read, or has a column of a type that safeharbor never uses.
pub async fn tables(tx: &mut Tx) -> Result<Vec<Table>, StoreError> {
    let columns: Vec<(String, String, String, i64)> =
        on!(tx, COLUMNS, |conn, sql| sqlx::query_as(sql).fetch_all(conn).await)?;
    let parents: Vec<(String, String)> =
        on!(tx, PARENTS, |conn, sql| sqlx::query_as(sql).fetch_all(conn).await)?;
    let mut found: BTreeMap<String, (Table, BTreeMap<i64, usize>)> = BTreeMap::new();
    for (name, column, kind, key) in columns {
        if is_apart(&name) {
            continue;
        }
        let kind = kind_of(&kind).ok_or_else(|| {
            let what = format!("{name}.{column} is of the unknown type {kind}");
            StoreError::corrupt("schema", "type", what)
        })?;
        let (table, keys) = found.entry(name.clone()).or_insert_with(|| {
            (Table { name, columns: Vec::new(), key: Vec::new() }, BTreeMap::new())
        });
        if key > 0 {
            keys.insert(key, table.columns.len());
        }
        table.columns.push((column, kind));
    }
    let found = found
        .into_values()
        .map(|(table, keys)| Table { key: keys.into_values().collect(), ..table });
    ordered(found.collect(), &parents)
}

fn kind_of(name: &str) -> Option<Kind> {
    Some(match name {
        "uuid" => Kind::Uuid,
        "blob" | "bytea" => Kind::Bytes,
        "text" => Kind::Text,
        "int2" | "int4" => Kind::Int,
        "integer" | "int8" => Kind::Big,
        "bool" => Kind::Bool,
        _ => return None,
    })
}

fn ordered(mut left: Vec<Table>, parents: &[(String, String)]) -> Result<Vec<Table>, StoreError> {
    let mut order: Vec<Table> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let waiting: BTreeSet<&str> = left.iter().map(|table| table.name.as_str()).collect();
        let waits = |table: &Table| {
            let mine = parents.iter().filter(|(child, _)| *child == table.name);
            mine.into_iter().any(|(_, parent)| waiting.contains(parent.as_str()))
        };
        let (later, now): (Vec<Table>, Vec<Table>) =
            left.iter().cloned().partition(|table| waits(table));
        if let Some(keyless) = now.iter().find(|table| table.key.is_empty()) {
            let what = format!("{} has no primary key", keyless.name);
            return Err(StoreError::corrupt("schema", "key", what));
        }
        if now.is_empty() {
            return Err(StoreError::corrupt("schema", "references", "tables refer in a circle"));
        }
        order.extend(now);
        left = later;
    }
    Ok(order)
}
