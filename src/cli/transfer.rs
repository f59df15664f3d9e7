//! `safeharbor transfer`: a whole installation moved to another database.
use std::{process::ExitCode, time::Duration};

use anyhow::Context;
use clap::Args;

use super::bar::Bar;
use crate::{
    config::{Config, ConfigError, Database, Flags, Storage},
    services::transfer::{self, Report, TransferError},
    startup,
    store::{Db, Tx, whole},
};

/// Move an installation to another database, such as from SQLite to PostgreSQL
///
/// Stop every server first. The target must be empty; killed and run again, this goes on where it was.
/// The source is only read. Evidence stays where it is. Put passwords into the environment. Exits
/// with 0 when everything is in the target and was compared, 1 when something failed, 2 when nothing
/// was begun.
#[derive(Debug, Args)]
pub(super) struct Transfer {
    /// The database that holds everything: `sqlite:PATH` or `postgres://USER@HOST/NAME`
    #[arg(long, value_name = "URL", env = "SAFEHARBOR_TRANSFER_FROM", hide_env_values = true)]
    from: String,
    /// The empty database
    #[arg(long, value_name = "URL", env = "SAFEHARBOR_TRANSFER_TO", hide_env_values = true)]
    to: String,
}

/// Connections of a server that was just stopped may take so long to go away.
const LETTING_GO: u32 = 20;
const LOOK: Duration = Duration::from_millis(250);

impl Transfer {
    pub(super) async fn run(
        &self,
        load: impl Fn(&Flags) -> Result<Config, ConfigError>,
    ) -> anyhow::Result<ExitCode> {
        let at = |url: &str| Storage { data: None, database: Some(url.to_owned()) }.into();
        let (from, to) = (load(&at(&self.from))?, load(&at(&self.to))?);
        if from.database == to.database {
            return Ok(super::not_started("--from and --to are the same database"));
        }
        if let Database::Sqlite(path) = &from.database
            && !path.exists()
        {
            let shown = path.display();
            return Ok(super::not_started(&format!("there is no database at {shown}")));
        }
        let mut source = match alone(&from.database).await? {
            Ok(source) => source,
            Err(words) => return Ok(super::not_started(&words)),
        };
        let schema = whole::schema(&mut source).await;
        let schema = schema.with_context(|| format!("{} cannot be read", from.database))?;
        if schema != Db::newest() {
            let words = "the schema is not the one of this program; run migrate";
            return Ok(super::not_started(&format!("{}: {words}", from.database)));
        }
        let target = startup::database(&to).await?;
        let unusable = || format!("{} cannot be used", to.database);
        if target.is_newer().await.with_context(unusable)? {
            let words = "was made by a newer safeharbor";
            return Ok(super::not_started(&format!("{} {words}", to.database)));
        }
        startup::migrate(&to, &target).await?;
        let mut bar = Bar::new();
        let mut show = |what: &str, done, all| bar.show(what, done, all);
        let moved = transfer::run(&mut source, &target, &mut show).await;
        bar.end();
        drop(source);
        target.close().await;
        match moved {
            Ok(report) => Ok(print(&report, &to.database)),
            Err(TransferError::Refused(words)) => Ok(super::not_started(&words)),
            Err(error) => Err(anyhow::Error::from(error)
                .context("the transfer broke off; the same command goes on with it")),
        }
    }
}

/// Holds the source, or says why that cannot be.
async fn alone(database: &Database) -> anyhow::Result<Result<Tx, String>> {
    let url = database.url();
    if matches!(database, Database::Postgres(_)) {
        let db = Db::open(&url, 1).await.with_context(|| database.to_string())?;
        let mut others = 0;
        for _ in 0..LETTING_GO {
            others = whole::others(&mut db.read().await?).await?;
            if others == 0 {
                break;
            }
            tokio::time::sleep(LOOK).await;
        }
        db.close().await;
        if others > 0 {
            return Ok(Err(format!(
                "{database} is in use by {others} other connections: stop every server first"
            )));
        }
    }
    match whole::alone(&url).await {
        Ok(tx) => Ok(Ok(tx)),
        Err(error) if error.is_held() => {
            Ok(Err(format!("{database} is in use: stop every server first")))
        }
        Err(error) => Err(error).with_context(|| format!("{database} cannot be opened")),
    }
}

fn print(report: &Report, to: &Database) -> ExitCode {
    for (table, rows) in &report.tables {
        println!("{table:<18} {rows}");
    }
    if report.before > 0 {
        println!("of these {} rows were there from an earlier run", report.before);
    }
    for fault in &report.faults {
        println!("FAULT  {fault}");
    }
    if report.faults.is_empty() {
        println!("{} events were walked, every row was compared", report.events);
        println!("everything is in {to}: name it in the configuration of the servers");
        ExitCode::SUCCESS
    } else {
        println!("THE TRANSFER IS NOT WHOLE: begin again with an empty database");
        ExitCode::from(super::FAULT)
    }
}
