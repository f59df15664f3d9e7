//! Rows on their way into one table: any number of them in one statement of an unchanging text.
use std::borrow::Cow;

use sqlx::{Postgres, QueryBuilder, Sqlite};
use uuid::Uuid;

use super::{StoreError, Tx};

/// A table and those of its columns that are filled.
pub(super) struct Table<'t> {
    /// Its name.
    pub name: &'t str,
    /// Names and contents, in the order in which cells are given.
    pub columns: &'t [(&'t str, Kind)],
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An identifier.
    Uuid,
    /// Text.
    Text,
    /// Words that are searched, separated by spaces, each once.
    Words,
    /// 32 bits.
    Int,
    /// 64 bits.
    Big,
    /// True or false.
    Bool,
    /// Bytes.
    Bytes,
}

impl Kind {
    /// PostgreSQL's name of a list of such values.
    const fn list(self) -> &'static str {
        match self {
            Self::Uuid => "::uuid[]",
            Self::Text | Self::Words => "::text[]",
            Self::Int => "::int[]",
            Self::Big => "::bigint[]",
            Self::Bool => "::bool[]",
            Self::Bytes => "::bytea[]",
        }
    }
}

/// One value of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    /// No value.
    Null,
    /// An identifier.
    Uuid(Uuid),
    /// Text, or words.
    Text(Cow<'a, str>),
    /// 32 bits.
    Int(i32),
    /// 64 bits.
    Big(i64),
    /// True or false.
    Bool(bool),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

/// Rows of one table, one cell after another.
pub(super) struct Rows<'a> {
    table: &'a Table<'a>,
    cells: Vec<Cell<'a>>,
}

/// Rows of one statement on SQLite, far below its limit of parameters. Numbers of rows are split into
/// powers of two, so that the same few texts come again and stay prepared.
const MOST: usize = 256;

impl<'a> Rows<'a> {
    pub fn of(table: &'a Table<'a>) -> Self {
        Self { table, cells: Vec::new() }
    }

    /// One more row, with a cell for each column.
    pub fn push<const N: usize>(&mut self, cells: [Cell<'a>; N]) {
        assert_eq!(N, self.table.columns.len(), "a cell for each column of {}", self.table.name);
        self.cells.extend(cells);
    }

    /// One more row of a table that is known only now.
    pub fn append(&mut self, cells: Vec<Cell<'a>>) {
        assert_eq!(cells.len(), self.table.columns.len(), "a cell for each column");
        self.cells.extend(cells);
    }

    /// Stores them all.
    pub async fn insert(self, tx: &mut Tx) -> Result<(), StoreError> {
        if self.cells.is_empty() {
            return Ok(());
        }
        match tx {
            Tx::Sqlite(tx) => {
                let width = self.table.columns.len();
                let mut rest = self.cells.as_slice();
                while !rest.is_empty() {
                    let rows = (rest.len() / width).min(MOST);
                    let (now, later) = rest.split_at(width << rows.ilog2());
                    values(self.table, now).build().execute(&mut **tx).await?;
                    rest = later;
                }
            }
            Tx::Postgres(tx) => {
                lists(self.table, self.cells).build().execute(&mut **tx).await?;
            }
        }
        Ok(())
    }
}

fn head(table: &Table<'_>) -> String {
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    format!("insert into {} ({}) ", table.name, names.join(", "))
}

/// Row by row.
fn values(table: &Table<'_>, cells: &[Cell<'_>]) -> QueryBuilder<Sqlite> {
    let mut query = QueryBuilder::new(head(table));
    query.push_values(cells.chunks(table.columns.len()), |mut row, cells| {
        for cell in cells {
            match cell {
                Cell::Null => row.push_bind(None::<i32>),
                Cell::Uuid(id) => row.push_bind(*id),
                Cell::Text(text) => row.push_bind(text.as_ref()),
                Cell::Int(number) => row.push_bind(*number),
                Cell::Big(number) => row.push_bind(*number),
                Cell::Bool(is) => row.push_bind(*is),
                Cell::Bytes(bytes) => row.push_bind(bytes.as_ref()),
            };
        }
    });
    query
}

/// Column by column: one parameter each, however many rows there are.
fn lists(table: &Table<'_>, cells: Vec<Cell<'_>>) -> QueryBuilder<Postgres> {
    let mut columns: Vec<Vec<Cell<'_>>> = table.columns.iter().map(|_| Vec::new()).collect();
    for (at, cell) in cells.into_iter().enumerate() {
        columns[at % table.columns.len()].push(cell);
    }
    let mut query = QueryBuilder::new(head(table));
    query.push("select ");
    let mut picked = query.separated(", ");
    for (name, kind) in table.columns {
        match kind {
            Kind::Words => {
                picked.push(format_args!("array_to_tsvector(string_to_array(given.{name}, ' '))"))
            }
            _ => picked.push(format_args!("given.{name}")),
        };
    }
    query.push(" from unnest(");
    let mut list = query.separated(", ");
    for ((_, kind), cells) in table.columns.iter().zip(columns) {
        match kind {
            Kind::Uuid => list.push_bind(each(cells, Cell::uuid)),
            Kind::Text | Kind::Words => list.push_bind(each(cells, Cell::text)),
            Kind::Int => list.push_bind(each(cells, Cell::int)),
            Kind::Big => list.push_bind(each(cells, Cell::big)),
            Kind::Bool => list.push_bind(each(cells, Cell::bool)),
            Kind::Bytes => list.push_bind(each(cells, |cell| cell.bytes().map(Cow::into_owned))),
        };
        list.push_unseparated(kind.list());
    }
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    query.push(format_args!(") as given ({})", names.join(", ")));
    query
}

fn each<'a, T>(cells: Vec<Cell<'a>>, of: fn(Cell<'a>) -> Option<T>) -> Vec<Option<T>> {
    cells.into_iter().map(of).collect()
}

macro_rules! cells {
    ($($variant:ident $taken:ident $type:ty;)+) => {
        impl<'a> Cell<'a> {
            $(fn $taken(self) -> Option<$type> {
                match self {
                    Cell::$variant(value) => Some(value),
                    Cell::Null => None,
                    other => unreachable!("{other:?} in a column of another kind"),
                }
            })+
        }
        $(impl<'a> From<$type> for Cell<'a> {
            fn from(value: $type) -> Self { Cell::$variant(value) }
        }
        impl<'a> From<Option<$type>> for Cell<'a> {
            fn from(value: Option<$type>) -> Self { value.map_or(Cell::Null, Cell::$variant) }
        })+
    };
}

cells! {
    Uuid uuid Uuid;
    Text text Cow<'a, str>;
    Int int i32;
    Big big i64;
    Bool bool bool;
    Bytes bytes Cow<'a, [u8]>;
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Cell::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<Option<&'a str>> for Cell<'a> {
    fn from(text: Option<&'a str>) -> Self {
        text.map_or(Cell::Null, Cell::from)
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell::Text(Cow::Owned(text))
    }
}

impl<'a> From<&'a [u8]> for Cell<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Cell::Bytes(Cow::Borrowed(bytes))
    }
}

impl<'a> From<&'a [u8; 32]> for Cell<'a> {
    fn from(bytes: &'a [u8; 32]) -> Self {
        Cell::Bytes(Cow::Borrowed(bytes))
    }
}

impl From<Vec<u8>> for Cell<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Cell::Bytes(Cow::Owned(bytes))
    }
}

impl From<Option<[u8; 32]>> for Cell<'_> {
    fn from(bytes: Option<[u8; 32]>) -> Self {
        bytes.map_or(Cell::Null, |bytes| Cell::Bytes(Cow::Owned(bytes.to_vec())))
    }
}
