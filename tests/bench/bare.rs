//! The bare database: the same rows, one prepared insert per table, one transaction per notice.
use std::{
    str::FromStr,
    sync::Arc,
    time::{Duration, Instant},
};

use sqlx::{
    ConnectOptions, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{
    driver::{self, CONNECTIONS, Load},
    house::House,
    place::{Binary, Kind, Place},
    rows::{self, Slot, Template, Value},
};

/// Stores copies of one case for `time`, from as many tasks as the driver has connections.
pub async fn run(kind: Kind<'_>, binary: &Binary, time: Duration) -> anyhow::Result<Load> {
    let place = Place::new(kind, binary).await?;
    let house = House::open(&place).await?;
    house.notice().await?;
    house.app.db.close().await;
    match Bare::open(kind, &place).await? {
        Bare::Sqlite(pool, template) => {
            load(time, move || on_sqlite(pool.clone(), template.clone())).await
        }
        Bare::Postgres(pool, template) => {
            load(time, move || on_postgres(pool.clone(), template.clone())).await
        }
    }
}

/// Stores copies of everything in `place`, one transaction after the other; how long it took.
pub async fn again(kind: Kind<'_>, place: &Place, times: u64) -> anyhow::Result<Duration> {
    let bare = Bare::open(kind, place).await?;
    let begun = Instant::now();
    for _ in 0..times {
        match &bare {
            Bare::Sqlite(pool, template) => on_sqlite(pool.clone(), template.clone()).await?,
            Bare::Postgres(pool, template) => on_postgres(pool.clone(), template.clone()).await?,
        }
    }
    Ok(begun.elapsed())
}

/// A database without the house around it, and the rows it gets.
enum Bare {
    Sqlite(SqlitePool, Arc<Template>),
    Postgres(PgPool, Arc<Template>),
}

impl Bare {
    async fn open(kind: Kind<'_>, place: &Place) -> anyhow::Result<Self> {
        match kind {
            Kind::Sqlite => {
                let options = SqliteConnectOptions::from_str(&place.url)?
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(true)
                    .disable_statement_logging();
                // It has one writer: the tasks take turns.
                let pool =
                    SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
                let template = Arc::new(rows::of_sqlite(&pool).await?);
                Ok(Self::Sqlite(pool, template))
            }
            Kind::Postgres(_) => {
                let options = PgConnectOptions::from_str(&place.url)?.disable_statement_logging();
                let most = u32::try_from(CONNECTIONS)?;
                let pool = PgPoolOptions::new().max_connections(most).connect_with(options).await?;
                let template = Arc::new(rows::of_postgres(&pool).await?);
                Ok(Self::Postgres(pool, template))
            }
        }
    }
}

async fn load<F>(
    time: Duration,
    store: impl Fn() -> F + Clone + Send + Sync + 'static,
) -> anyhow::Result<Load>
where
    F: Future<Output = anyhow::Result<()>> + Send,
{
    driver::load(time, |window| {
        let store = store.clone();
        async move {
            let mut took = Vec::new();
            while let Some(begun) = window.begin() {
                store().await?;
                took.extend(window.took(begun));
            }
            Ok(took)
        }
    })
    .await
}

macro_rules! store {
    ($tx:ident, $template:ident) => {{
        let fresh = $template.fresh();
        for insert in &$template.inserts {
            let mut query = sqlx::query(insert.sql);
            for slot in &insert.slots {
                query = match slot {
                    Slot::Id(id) => query.bind(fresh.id(*id)),
                    Slot::Number(id) => query.bind(fresh.number(*id)),
                    Slot::Key(id) => query.bind(fresh.key(*id)),
                    Slot::Dedup(id) => query.bind(format!("letter:{}", fresh.id(*id))),
                    Slot::Same(Value::Bool(value)) => query.bind(value),
                    Slot::Same(Value::Int4(value)) => query.bind(value),
                    Slot::Same(Value::Int8(value)) => query.bind(value),
                    Slot::Same(Value::Text(value)) => query.bind(value),
                    Slot::Same(Value::Bytes(value)) => query.bind(value),
                    Slot::Same(Value::Id(value)) => query.bind(value),
                };
            }
            query.execute(&mut *$tx).await?;
        }
        $tx.commit().await?;
        Ok(())
    }};
}

async fn on_sqlite(pool: SqlitePool, template: Arc<Template>) -> anyhow::Result<()> {
    let mut tx = pool.begin_with("begin immediate").await?;
    store!(tx, template)
}

async fn on_postgres(pool: PgPool, template: Arc<Template>) -> anyhow::Result<()> {
    let mut tx = pool.begin().await?;
    store!(tx, template)
}
