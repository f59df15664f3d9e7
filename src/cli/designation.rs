//! `safeharbor designation`: what was filed with the Copyright Office, recorded and compared.
use std::process::ExitCode;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use crate::{
    clock::Clock,
    config::{Config, Flags},
    domain::{
        designation::{Designation, Difference, Standing, expires_on},
        policy::Policies,
        when,
    },
    services::{
        App,
        designation::{self, Report},
    },
    startup::{self, Publishing, Surroundings},
    store::designations::Filing,
};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Record that what the policies say of provider and agent is what was filed
    Record {
        #[command(flatten)]
        given: Given,
        #[command(flatten)]
        flags: Flags,
    },
    /// Show what was recorded as filed, and where the policies differ from it
    Show {
        #[command(flatten)]
        flags: Flags,
    },
}

/// What was filed otherwise than the policies say.
#[derive(Debug, Args)]
pub(super) struct Given {
    /// The number in the directory
    #[arg(long, value_name = "NUMBER")]
    number: Option<String>,
    /// The day of the last registration, amendment or resubmission, like 2026-01-31
    #[arg(long, value_name = "DATE")]
    registered_on: Option<Date>,
}

impl Command {
    pub(super) const fn flags(&self) -> &Flags {
        match self {
            Self::Record { flags, .. } | Self::Show { flags } => flags,
        }
    }

    pub(super) async fn run(self, config: &Config) -> anyhow::Result<ExitCode> {
        super::log::start(super::QUIET);
        let policies = startup::policies::read(config.policies.as_deref())?;
        let here = Surroundings::of_this_machine();
        let app = startup::app(config, policies, Publishing::Withhold, here).await?;
        let done = self.act(&app).await;
        app.db.close().await;
        done
    }

    async fn act(self, app: &App) -> anyhow::Result<ExitCode> {
        let mut code = ExitCode::SUCCESS;
        if let Self::Record { given: Given { number, registered_on }, .. } = self {
            let left = app.policies.in_force().placeholders();
            anyhow::ensure!(
                left.is_empty(),
                "the policies still hold placeholders: fill in provider.md and agent.md first"
            );
            let day = registered_on.or(app.policies.agent().registered_on);
            let zone = app.zone().clone();
            let today = app.clock.now().to_zoned(zone).date();
            anyhow::ensure!(
                day.is_none_or(|day| day <= today),
                "the day of registration lies in the future"
            );
            shown(&designation::record(app, number, registered_on).await?);
            println!("\nrecorded as filed");
        } else {
            let report = designation::report(app).await?;
            if let Some(filing) = &report.filed {
                shown(&filing.designation);
            }
            let found = lines(&report);
            for (is_fault, line) in &found {
                println!("{}{line}", if *is_fault { "FAULT  " } else { "" });
            }
            if found.iter().any(|(is_fault, _)| *is_fault) {
                code = ExitCode::from(super::FAULT);
            }
        }
        Ok(code)
    }
}

fn shown(filed: &Designation) {
    let day = filed.registered_on.map_or_else(|| "not known".to_owned(), when::day);
    let end =
        filed.registered_on.map_or_else(|| "not known".to_owned(), |on| when::day(expires_on(on)));
    println!("number         {}", filed.registration_number);
    println!("registered     {day}");
    println!("invalid from   {end}");
    println!("provider       {}", filed.legal_name);
    println!("address        {}", filed.street_address.join(", "));
    println!("other names    {}", filed.alternate_names.join(", "));
    println!("agent          {}", filed.agent.join(", "));
}

/// How the designation stands, a sentence each, and whether it is a fault.
pub(super) fn lines(report: &Report) -> Vec<(bool, String)> {
    let mut lines = Vec::new();
    if report.filed.is_none() {
        let record = "`safeharbor designation record` does so once the directory says the same";
        lines.push((false, format!("nothing was recorded as filed; {record}")));
    }
    for Difference { field, filed, published } in &report.differences {
        let or_nothing =
            |text: &str| if text.is_empty() { "nothing".into() } else { text.to_owned() };
        let (filed, published) = (or_nothing(filed), or_nothing(published));
        lines.push((false, format!("{}: filed “{filed}”, published “{published}”", field.label())));
    }
    let end = report.expires_on().map(when::day).unwrap_or_default();
    match report.standing {
        Standing::Unknown => {
            lines.push((false, "the day of registration is not known; agent.md says it".to_owned()));
        }
        Standing::Current { .. } => {}
        Standing::Expiring { days_left, .. } => {
            let days = if days_left == 1 { "1 day".to_owned() } else { format!("{days_left} days") };
            lines.push((false, format!("the designation becomes invalid on {end}, in {days}: renew it")));
        }
        Standing::Expired { .. } => lines.push((
            true,
            format!("the designation is invalid since {end}: without it 17 U.S.C. 512(c) does not protect"),
        )),
    }
    lines
}

/// The report of a moment without services: `check` may have no database.
pub(super) fn report(policies: &Policies, filed: Option<Filing>) -> Report {
    let zone = policies.provider.time_zone.clone();
    let today = Clock::System.now().to_zoned(zone).date();
    Report::new(policies, filed, today)
}
