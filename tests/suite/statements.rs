//! Every statement of the store must parse and name real tables and columns on both databases.
use safeharbor::store::{Db, statements};
use sqlx::{Executor, SqlSafeStr};

use crate::support::on_both;

on_both! {
    async fn every_statement_prepares(app) {
        let mut prepared = 0;
        for (name, sql) in statements() {
            // Fragments that a builder completes end in a space, or open a list.
            if sql.sqlite.ends_with([' ', '(']) {
                continue;
            }
            let result = match &app.app.db {
                Db::Sqlite { write, .. } => write.prepare(sql.sqlite.into_sql_str()).await.map(drop),
                Db::Postgres(pool) => pool.prepare(sql.postgres.into_sql_str()).await.map(drop),
            };
            result.unwrap_or_else(|error| panic!("{name}: {error}"));
            prepared += 1;
        }
        assert!(prepared > 50, "{prepared} statements were found");
    }
}
