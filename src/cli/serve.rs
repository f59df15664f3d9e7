//! `safeharbor serve`: everything in one process, from an empty directory to a goodbye.
use std::{net::SocketAddr, process::ExitCode, sync::Arc, time::Duration};

use anyhow::Context;
use clap::Args;
use tokio::{net::TcpListener, sync::watch, time::timeout};

use super::{account, log, stop};
use crate::{
    config::{Config, Flags},
    domain::{
        person::Role,
        policy::{Placeholder, Policies},
    },
    jobs,
    mail::Inbox,
    services::{App, people},
    startup::{self, Publishing, Surroundings},
    web::{self, Web, brand::Brand, metrics::Exposition, serve::serve},
};

/// A letter that a mail server is slow to take may hold the end up for so long.
const LAST_LETTERS: Duration = Duration::from_mins(1);
/// Connections that were cut off may hold the database for so long.
const LAST_CONNECTIONS: Duration = Duration::from_secs(5);

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    pub flags: Flags,
    /// Take any listen address although the policies still hold placeholders, and show
    /// /dev/components; for development
    #[arg(long)]
    dev: bool,
}

impl Serve {
    pub(super) async fn run(&self, mut config: Config) -> anyhow::Result<ExitCode> {
        let policies = startup::policies::read(config.policies.as_deref())?;
        let brand = startup::brand::read(&config.brand)?;
        let placeholders = policies.placeholders();
        if let Err(error) = startup::may_listen(config.listen, &placeholders, self.dev) {
            eprintln!("{}", banner(&config, &placeholders));
            eprintln!(
                "Or try it on this machine only: --listen 127.0.0.1:{}\n",
                config.listen.port()
            );
            return Err(error.into());
        }
        let traces = log::start_traced(config.log, config.traces.as_ref())?;
        let stopping = stop::on_signal().context("signals cannot be waited for")?;
        let address = config.listen;
        let listener = TcpListener::bind(address).await;
        let listener = listener.with_context(|| format!("cannot listen on {address}"))?;
        // Port 0 asks for any free one: links must hold the one that was given.
        config.listen = listener.local_addr().context("the listener has no address")?;
        let watched = match config.metrics {
            Some(address) => {
                let listener = TcpListener::bind(address).await;
                Some(listener.with_context(|| format!("cannot listen for metrics on {address}"))?)
            }
            None => None,
        };
        let house = open(&config, policies, Face { brand, dev: self.dev }, watched).await?;
        let watched = house.metrics.as_ref().and_then(|(_, listener)| listener.local_addr().ok());
        greet(&config, &house.app, watched, &placeholders).await?;
        house.keep(listener, stopping).await;
        if let Some(traces) = traces {
            traces.end().await;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Everything that runs.
struct House {
    app: Arc<App>,
    mail: Arc<crate::mail::Settings>,
    /// The mailbox, and how often it is looked into.
    inbox: Option<(Inbox, Duration)>,
    web: Web,
    /// How long everything is still answered after no more traffic is wanted.
    drain: Duration,
    /// What is counted, and where that is served.
    metrics: Option<(Arc<Exposition>, TcpListener)>,
}

/// How pages look, and whether builders see more of them.
struct Face {
    brand: Brand,
    dev: bool,
}

async fn open(
    config: &Config,
    policies: Policies,
    face: Face,
    watched: Option<TcpListener>,
) -> anyhow::Result<House> {
    let mail = Arc::new(startup::mail(config)?);
    let every = Duration::from_secs(config.mail_in.poll_seconds.into());
    let inbox = startup::inbox(config)?.map(|inbox| (inbox, every));
    if config.mail.smtp.is_none() {
        startup::private_directory(&config.mail.folder)?;
    }
    let here = Surroundings::of_this_machine();
    let app = startup::app(config, policies, Publishing::Publish, here).await?;
    let web = startup::web(config, app.clone(), face.brand, face.dev);
    let drain = Duration::from_secs(config.drain_seconds.into());
    let metrics = match watched {
        Some(listener) => Some((Exposition::start(app.clone())?, listener)),
        None => None,
    };
    Ok(House { app, mail, inbox, web, drain, metrics })
}

impl House {
    /// Serves until told to stop, then finishes in order: requests, letters, database.
    async fn keep(self, listener: TcpListener, stopping: watch::Receiver<bool>) {
        let (finish, finishing) = watch::channel(false);
        let mut sweeper = tokio::spawn(jobs::sweeper::run(self.app.clone(), finishing.clone()));
        let help = tokio::spawn(jobs::help::run(self.app.clone(), finishing.clone()));
        let tallier = tokio::spawn(jobs::tallier::run(self.app.clone(), finishing.clone()));
        let mut importer = tokio::spawn(jobs::importer::run(self.app.clone(), finishing.clone()));
        let mut inbox = tokio::spawn(look_in(self.app.clone(), self.inbox, finishing.clone()));
        let limits = self.web.limits.clone();
        let mut limits =
            tokio::spawn(jobs::limits::run(self.app.clone(), limits, finishing.clone()));
        let mut schema = tokio::spawn(jobs::schema::run(self.app.clone(), finishing.clone()));
        let watched = self.metrics.map(|metrics| tokio::spawn(watched(metrics, finishing.clone())));
        let mut worker = tokio::spawn(jobs::run(self.app.clone(), self.mail, finishing));
        let (web, drain) = (self.web.clone(), self.drain);
        let stop = async {
            let mut stopping = stopping;
            tokio::select! {
                // An error would mean that nobody is left to tell: stop as well.
                _ = stopping.wait_for(|stop| *stop) => {}
                // Without letters the service would look well and break its promises.
                _ = &mut worker => tracing::error!("the worker ended; stopping, to be started anew"),
                // Nor without the mail that comes in.
                _ = &mut inbox => tracing::error!("the mailbox is no longer looked into; stopping, to be started anew"),
                // Nor without dates.
                _ = &mut sweeper => tracing::error!("the sweeper ended; stopping, to be started anew"),
                // Nor would imports go on.
                _ = &mut importer => tracing::error!("the importer ended; stopping, to be started anew"),
                // Nor would this node be counted in.
                _ = &mut limits => tracing::error!("counts are no longer exchanged; stopping, to be started anew"),
                // A program that writes into a schema that it does not know breaks what others keep.
                _ = &mut schema => tracing::error!("a newer safeharbor has migrated the database beyond this one; stopping"),
            }
            web.leaving.begin();
            tokio::time::sleep(drain).await;
        };
        serve(listener, web::router(&self.web), stop).await;
        finish.send_replace(true);
        // Whoever scrapes comes again; nothing of it needs an end.
        if let Some(watched) = watched {
            timeout(LAST_CONNECTIONS, watched).await.ok();
        }
        if !inbox.is_finished() && timeout(LAST_CONNECTIONS, inbox).await.is_err() {
            tracing::warn!("a mailbox was left while looked into; it goes on after the next start");
        }
        if !sweeper.is_finished() && timeout(LAST_CONNECTIONS, sweeper).await.is_err() {
            tracing::warn!("the sweeper was left while at work; it goes on after the next start");
        }
        if timeout(LAST_CONNECTIONS, tallier).await.is_err() {
            tracing::warn!(
                "numbers of cases were left while folded; that goes on after the next start"
            );
        }
        if timeout(LAST_CONNECTIONS, help).await.is_err() {
            tracing::warn!("what was read in the help centre was not stored");
        }
        if !importer.is_finished() && timeout(LAST_CONNECTIONS, importer).await.is_err() {
            tracing::warn!("the importer was left while at work; it goes on after the next start");
        }
        limits.abort();
        schema.abort();
        if !worker.is_finished() && timeout(LAST_LETTERS, worker).await.is_err() {
            tracing::warn!("a letter did not leave in time; it is sent after the next start");
        }
        if timeout(LAST_CONNECTIONS, self.app.db.close()).await.is_err() {
            tracing::warn!("the database was left while in use");
        }
        tracing::info!("stopped");
    }
}

/// Serves figures until the end.
async fn watched(
    (metrics, listener): (Arc<Exposition>, TcpListener),
    mut stop: watch::Receiver<bool>,
) {
    let upkeep = tokio::spawn(metrics.clone().upkeep());
    let stop = async {
        stop.wait_for(|stop| *stop).await.ok();
    };
    serve(listener, web::metrics::router(metrics), stop).await;
    upkeep.abort();
}

/// Looks into the mailbox where there is one, and otherwise waits for the end.
async fn look_in(app: Arc<App>, inbox: Option<(Inbox, Duration)>, mut stop: watch::Receiver<bool>) {
    match inbox {
        Some((inbox, every)) => jobs::imap::run(app, inbox, every, stop).await,
        None => {
            stop.wait_for(|stop| *stop).await.ok();
        }
    }
}

/// Says where it is, what is lacking, and how to get in. On standard output: logs are kept, and
/// the link must not be.
async fn greet(
    config: &Config,
    app: &App,
    watched: Option<SocketAddr>,
    placeholders: &[Placeholder],
) -> anyhow::Result<()> {
    // First: whoever reads that it listens may rely on everything having begun.
    let nobody = !people::any(app).await?;
    let link = if nobody { Some(account::link(app, Role::Administrator).await?) } else { None };
    if !placeholders.is_empty() {
        println!("{}", banner(config, placeholders));
    }
    println!("safeharbor {} listens on http://{}", env!("CARGO_PKG_VERSION"), config.listen);
    println!("  public address  {}", app.address("/"));
    println!("  database        {}", config.database);
    println!("  letters         {}", letters(config));
    if let Some(url) = &config.mail_in.imap {
        println!("  mailbox         {url}");
    }
    println!("  evidence        {}", config.evidence);
    if let Some(logo) = &config.brand.logo {
        println!("  logo            {}", logo.display());
    }
    for remark in startup::brand::remarks(config.brand.accent) {
        println!("  {remark}.");
    }
    if let Some(address) = watched {
        println!("  metrics         http://{address}/metrics");
    }
    if config.has_no_public_url() {
        println!("  Set public_url: links in letters lead to {} now.", app.address("/"));
    }
    if let Some(link) = link {
        println!(
            "\nNobody has an account yet. Make the first one here, within three days:\n  {link}"
        );
    }
    tracing::info!(listen = %config.listen, database = app.db.name(), "serving");
    Ok(())
}

/// Where letters go, for people.
pub(super) fn letters(config: &Config) -> String {
    match &config.mail.smtp {
        Some(url) => format!("to the mail server {url}"),
        None => format!("as .eml files in {}", config.mail.folder.display()),
    }
}

/// What must still be filled in, and how.
fn banner(config: &Config, placeholders: &[Placeholder]) -> String {
    let rule = "=".repeat(80);
    let mut lines = vec![
        rule.clone(),
        "NOT FOR THE PUBLIC YET: the law wants the true particulars of the provider and of"
            .to_owned(),
        "the designated agent (37 CFR 201.38). Until they are filled in, only this machine is"
            .to_owned(),
        "served. Still placeholders:".to_owned(),
        String::new(),
    ];
    lines.extend(placeholders.iter().map(|placeholder| format!("  {}", placeholder.say)));
    lines.push(String::new());
    match &config.policies {
        Some(dir) => lines.push(format!("Edit them in {} and start again.", dir.display())),
        None => lines.extend([
            "To fill them in:".to_owned(),
            "  safeharbor policies export DIR      writes the documents".to_owned(),
            "  (edit DIR/provider.md and DIR/agent.md)".to_owned(),
            "  safeharbor serve --policies DIR".to_owned(),
        ]),
    }
    lines.push(rule);
    lines.join("\n")
}
