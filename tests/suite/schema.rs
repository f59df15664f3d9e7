//! The two schemas say the same: tables, columns, and which of them may be null.
use std::collections::BTreeSet;

use safeharbor::store::Db;

use crate::support::TestApp;

type Column = (String, String, bool);

async fn columns(db: &Db) -> BTreeSet<Column> {
    let found: Vec<Column> = match db {
        Db::Sqlite { read, .. } => sqlx::query_as(
            "select m.name, c.name, c.\"notnull\" = 0 and c.pk = 0 from sqlite_master m, pragma_table_info(m.name) c \
             where m.type = 'table' and m.name not like 'sqlite_%'",
        )
        .fetch_all(read)
        .await
        .unwrap(),
        Db::Postgres(pool) => sqlx::query_as(
            "select table_name::text, column_name::text, is_nullable = 'YES' from information_schema.columns \
             where table_schema = 'public'",
        )
        .fetch_all(pool)
        .await
        .unwrap(),
    };
    // The search indexes are each database's own affair; PostgreSQL notes tallies before it adds them up.
    let own = |table: &str| {
        ["case_words", "help_words"].iter().any(|index| table.starts_with(index))
            || ["_sqlx_migrations", "tally_changes"].contains(&table)
    };
    found.into_iter().filter(|(table, ..)| !own(table)).collect()
}

#[tokio::test]
async fn both_databases_have_the_same_tables_and_columns() {
    let sqlite = TestApp::on_sqlite().await;
    let Some(postgres) = TestApp::on_postgres().await else { return };
    let (sqlite, postgres) = (columns(&sqlite.app.db).await, columns(&postgres.app.db).await);
    assert!(sqlite.len() > 60);
    assert_eq!(sqlite, postgres);
}
