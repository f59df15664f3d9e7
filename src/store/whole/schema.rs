//! Which tables there are, what their columns hold, and which must be filled before which.
use std::collections::{BTreeMap, BTreeSet};

use super::super::{Sql, StoreError, Tx, rows::Kind};

/// The search index is each database's own affair: it is made anew out of the cases.
const COLUMNS: Sql = Sql {
    sqlite: "select m.name, c.name, lower(c.type), c.pk from sqlite_master m, pragma_table_info(m.name) c \
             where m.type = 'table' and substr(m.name, 1, 7) <> 'sqlite_' \
             and substr(m.name, 1, 10) <> 'case_words' \
             and m.name not in ('_sqlx_migrations', 'transfer_unfinished') order by m.name, c.name",
    postgres: "select c.table_name::text, c.column_name::text, c.udt_name::text, \
               coalesce(k.ordinal_position, 0)::int8 \
               from information_schema.columns c \
               join information_schema.tables t on t.table_schema = c.table_schema \
                and t.table_name = c.table_name and t.table_type = 'BASE TABLE' \
               left join information_schema.table_constraints p on p.table_schema = c.table_schema \
                and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY' \
               left join information_schema.key_column_usage k on k.constraint_schema = p.constraint_schema \
                and k.constraint_name = p.constraint_name and k.table_name = c.table_name \
                and k.column_name = c.column_name \
               where c.table_schema = current_schema() and left(c.table_name, 10) <> 'case_words' \
               and c.table_name not in ('_sqlx_migrations', 'transfer_unfinished') \
               order by c.table_name collate \"C\", c.column_name collate \"C\"",
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
