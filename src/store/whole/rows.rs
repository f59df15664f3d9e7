//! Rows of any table: a stream in the order of the primary key, and batches on their way in.
use std::{borrow::Cow, fmt::Write};

use futures_util::{StreamExt, TryStreamExt, stream::BoxStream};
use sqlx::{AssertSqlSafe, Row as _};

use super::{
    super::{
        StoreError, Tx,
        rows::{self, Cell, Kind, Rows},
    },
    Table,
};

/// A row of any table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(Vec<Cell<'static>>);

/// Where a row stands in the order of its table.
#[derive(Debug, Clone)]
pub struct Key(Vec<Cell<'static>>);

impl Row {
    /// About how many bytes it holds.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0
            .iter()
            .map(|cell| match cell {
                Cell::Text(text) => text.len(),
                Cell::Bytes(bytes) => bytes.len(),
                _ => 16,
            })
            .sum()
    }
}

/// How the dialects write what they write differently.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dialect {
    Sqlite,
    Postgres,
}

const fn dialect(tx: &Tx) -> Dialect {
    match tx {
        Tx::Sqlite(_) => Dialect::Sqlite,
        Tx::Postgres(_) => Dialect::Postgres,
    }
}

impl Table {
    fn listed(&self, columns: impl IntoIterator<Item = usize>, dialect: Dialect) -> String {
        let columns = columns.into_iter().map(|at| match self.columns[at] {
            (ref name, Kind::Int) if dialect == Dialect::Postgres => format!("\"{name}\"::int4"),
            (ref name, _) => format!("\"{name}\""),
        });
        columns.collect::<Vec<_>>().join(", ")
    }

    /// The primary key; text in the order of its bytes, the same on both databases.
    fn keys(&self, dialect: Dialect, after_each: &str) -> String {
        let columns = self.key.iter().map(|at| match self.columns[*at] {
            (ref name, Kind::Text) if dialect == Dialect::Postgres => {
                format!("\"{name}\" collate \"C\"{after_each}")
            }
            (ref name, _) => format!("\"{name}\"{after_each}"),
        });
        columns.collect::<Vec<_>>().join(", ")
    }

    fn select(&self, dialect: Dialect, is_begun: bool) -> String {
        let columns = self.listed(0..self.columns.len(), dialect);
        let mut text = format!("select {columns} from \"{}\"", self.name);
        if is_begun {
            let given: Vec<String> = (1..=self.key.len()).map(|at| format!("${at}")).collect();
            let (keys, given) = (self.keys(dialect, ""), given.join(", "));
            write!(text, " where ({keys}) > ({given})").expect("a text takes any text");
        }
        text + " order by " + &self.keys(dialect, "")
    }

    fn kinds(&self) -> Vec<Kind> {
        self.columns.iter().map(|(_, kind)| *kind).collect()
    }
}

macro_rules! bound {
    ($query:expr, $cells:expr) => {{
        let mut query = $query;
        for cell in $cells {
            query = match cell {
                Cell::Null => query.bind(None::<i32>),
                Cell::Uuid(id) => query.bind(id),
                Cell::Text(text) => query.bind(text.into_owned()),
                Cell::Int(number) => query.bind(number),
                Cell::Big(number) => query.bind(number),
                Cell::Bool(is) => query.bind(is),
                Cell::Bytes(bytes) => query.bind(bytes.into_owned()),
            };
        }
        query
    }};
}

macro_rules! cells {
    ($row:expr, $kinds:expr) => {{
        let row = $row;
        let cells = $kinds.iter().enumerate().map(|(at, kind)| {
            Ok(match kind {
                Kind::Uuid => row.try_get::<Option<_>, _>(at)?.map_or(Cell::Null, Cell::Uuid),
                Kind::Text | Kind::Words => row
                    .try_get::<Option<String>, _>(at)?
                    .map_or(Cell::Null, |text| Cell::Text(Cow::Owned(text))),
                Kind::Int => row.try_get::<Option<_>, _>(at)?.map_or(Cell::Null, Cell::Int),
                Kind::Big => row.try_get::<Option<_>, _>(at)?.map_or(Cell::Null, Cell::Big),
                Kind::Bool => row.try_get::<Option<_>, _>(at)?.map_or(Cell::Null, Cell::Bool),
                Kind::Bytes => row
                    .try_get::<Option<Vec<u8>>, _>(at)?
                    .map_or(Cell::Null, |bytes| Cell::Bytes(Cow::Owned(bytes))),
            })
        });
        cells.collect::<Result<Vec<_>, sqlx::Error>>()
    }};
}

/// The rows after `after`, or all, in the order of the primary key. They come as they are read.
pub fn rows<'t>(
    tx: &'t mut Tx,
    table: &Table,
    after: Option<Key>,
) -> BoxStream<'t, Result<Row, StoreError>> {
    let text = AssertSqlSafe(table.select(dialect(tx), after.is_some()));
    let (kinds, given) = (table.kinds(), after.map_or_else(Vec::new, |key| key.0));
    match tx {
        Tx::Sqlite(tx) => bound!(sqlx::query(text), given)
            .fetch(&mut **tx)
            .map(move |row| Ok(Row(cells!(row?, kinds)?)))
            .boxed(),
        Tx::Postgres(tx) => bound!(sqlx::query(text), given)
            .fetch(&mut **tx)
            .map(move |row| Ok(Row(cells!(row?, kinds)?)))
            .boxed(),
    }
}

/// Where the last row of a table stands.
///
/// # Errors
/// When the database cannot be read.
pub async fn last(tx: &mut Tx, table: &Table) -> Result<Option<Key>, StoreError> {
    let dialect = dialect(tx);
    let (keys, order) =
        (table.listed(table.key.iter().copied(), dialect), table.keys(dialect, " desc"));
    let text = format!("select {keys} from \"{}\" order by {order} limit 1", table.name);
    let kinds: Vec<Kind> = table.key.iter().map(|at| table.columns[*at].1).collect();
    let text = AssertSqlSafe(text);
    let found = match tx {
        Tx::Sqlite(tx) => {
            let row = sqlx::query(text).fetch(&mut **tx).try_next().await?;
            row.map(|row| cells!(row, kinds)).transpose()?
        }
        Tx::Postgres(tx) => {
            let row = sqlx::query(text).fetch(&mut **tx).try_next().await?;
            row.map(|row| cells!(row, kinds)).transpose()?
        }
    };
    Ok(found.map(Key))
}

/// How many rows a table has.
///
/// # Errors
/// When the database cannot be read.
pub async fn count(tx: &mut Tx, table: &Table) -> Result<u64, StoreError> {
    let text = AssertSqlSafe(format!("select count(*) from \"{}\"", table.name));
    let rows: i64 = match tx {
        Tx::Sqlite(tx) => sqlx::query_scalar(text).fetch_one(&mut **tx).await?,
        Tx::Postgres(tx) => sqlx::query_scalar(text).fetch_one(&mut **tx).await?,
    };
    Ok(rows.unsigned_abs())
}

/// Stores rows that were read from the same table elsewhere.
///
/// # Errors
/// When one of them is there already, or refers to one that is not.
pub async fn insert(tx: &mut Tx, table: &Table, batch: Vec<Row>) -> Result<(), StoreError> {
    let columns: Vec<(&str, Kind)> =
        table.columns.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
    let described = rows::Table { name: &table.name, columns: &columns };
    let mut rows = Rows::of(&described);
    for Row(cells) in batch {
        rows.append(cells);
    }
    rows.insert(tx).await
}
