//! `safeharbor account`: what an administrator does at the desk, for whoever has the machine.
use std::{
    io::{self, BufRead, IsTerminal, Write},
    process::ExitCode,
};

use anyhow::Context;
use clap::{
    Args, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::{
    config::{Config, Storage},
    domain::person::Role,
    services::{
        App, ServiceError,
        people::{self, AccountError, NewAccount},
    },
    startup::{self, Publishing, Surroundings},
};

#[derive(Debug, Subcommand)]
pub(super) enum Account {
    /// Print a link with which one person makes one account within three days
    Invite {
        /// What the account may do
        #[arg(long, default_value = "agent", value_parser = role())]
        role: Role,
        #[command(flatten)]
        storage: Storage,
    },
    /// Make an account; the password is the first line of standard input
    Create {
        #[command(flatten)]
        who: Who,
        /// The name that colleagues see
        #[arg(long)]
        name: String,
        /// What the account may do
        #[arg(long, value_parser = role())]
        role: Role,
    },
    /// Replace a password by the first line of standard input, and end all sessions of the account
    Password {
        #[command(flatten)]
        who: Who,
    },
    /// List all accounts
    List {
        #[command(flatten)]
        storage: Storage,
    },
}

/// Whose account.
#[derive(Debug, Args)]
pub(super) struct Who {
    /// The e-mail address that signs in
    #[arg(long)]
    email: String,
    #[command(flatten)]
    storage: Storage,
}

fn role() -> impl TypedValueParser<Value = Role> {
    PossibleValuesParser::new(Role::ALL.iter().map(|role| role.key()))
        .map(|key| Role::from_key(&key).expect("only keys of roles are possible"))
}

impl Account {
    pub(super) const fn storage(&self) -> &Storage {
        match self {
            Self::Invite { storage, .. } | Self::List { storage } => storage,
            Self::Create { who, .. } | Self::Password { who } => &who.storage,
        }
    }

    pub(super) async fn run(self, config: &Config) -> anyhow::Result<ExitCode> {
        super::log::start(super::QUIET);
        // Accounts do not depend on the policies, and a fault in those must not lock anybody out.
        let policies = startup::policies::read(None)?;
        let here = Surroundings::of_this_machine();
        let app = startup::app(config, policies, Publishing::Withhold, here).await?;
        self.act(&app).await?;
        app.db.close().await;
        Ok(ExitCode::SUCCESS)
    }

    async fn act(self, app: &App) -> anyhow::Result<()> {
        match self {
            Self::Invite { role, .. } => println!("{}", link(app, role).await?),
            Self::Create { who, name, role } => {
                let password = password()?;
                let new = NewAccount { email: &who.email, name: &name, password: &password };
                let person = people::create(app, &new, role).await.map_err(told)?;
                println!("{} may now sign in as {}", person.email, person.role.label());
            }
            Self::Password { who } => {
                people::reset_password(app, who.email.trim(), &password()?).await.map_err(told)?;
                println!("the password of {} is replaced, its sessions are ended", who.email);
            }
            Self::List { .. } => {
                let mut out = io::stdout().lock();
                for person in people::list(app).await? {
                    let closed = if person.disabled { "\tclosed" } else { "" };
                    let (email, name) = (person.email, person.name);
                    writeln!(out, "{email}\t{}\t{name}{closed}", person.role.key())?;
                }
            }
        }
        Ok(())
    }
}

/// The address that makes one account with `role`.
pub(super) async fn link(app: &App, role: Role) -> Result<String, ServiceError> {
    let token = people::invite(app, role).await?;
    Ok(app.address(&format!("/desk/welcome/{}", token.reveal())))
}

fn password() -> anyhow::Result<String> {
    if io::stdin().is_terminal() {
        eprint!("Password (shown while you type; pipe it in to hide it): ");
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).context("standard input cannot be read")?;
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

fn told(error: AccountError) -> anyhow::Error {
    match error {
        AccountError::Service(ServiceError::NotFound) => {
            anyhow::anyhow!("nobody has an account with this e-mail address")
        }
        other => other.into(),
    }
}
