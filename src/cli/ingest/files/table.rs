//! A table: taken in, or gone on with where an earlier run stopped.
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::{End, Files, progress::Report, sheet};
use crate::{
    cli::bar::Bar,
    domain::{
        ids::ImportId,
        import::{Mode, RowState, Stage},
        verdict::Overall,
    },
    services::{
        App,
        imports::{self, Order, OrderError, PAGE, Upload},
    },
    store::imports::Import,
};

/// How often the bar is drawn.
const TICK: Duration = Duration::from_millis(250);

pub(super) async fn run(
    app: &App,
    asked: &Files,
    upload: &Upload<'_>,
    report: &mut Report,
) -> anyhow::Result<End> {
    let sha256 = Sha256::digest(upload.bytes).into();
    let first = match known(app, asked, sha256).await? {
        Some(id) => finished(app, id).await?,
        None => imports::find(app, imports::receive(app, upload).await?).await?,
    };
    if first.stage == Stage::Refused {
        report.line(upload.name, 1, "refused", "", "", &first.head.refusal)?;
        return Ok(End::Partly);
    }
    let mut end = one(app, asked, first, report).await?;
    // The other sheets of a workbook are imports of their own.
    for sheet in 1.. {
        let Some(import) = imports::of_file(app, sha256, sheet).await?.into_iter().next() else {
            break;
        };
        end = end.max(one(app, asked, import, report).await?);
    }
    Ok(end)
}

/// The import of the same file that an earlier run, or somebody at the desk, began.
async fn known(app: &App, asked: &Files, sha256: [u8; 32]) -> anyhow::Result<Option<ImportId>> {
    let found = imports::of_file(app, sha256, 0).await?;
    let goes_on = |import: &&Import| !matches!(import.stage, Stage::Refused | Stage::Cancelled);
    let known = found.iter().find(goes_on).map(|import| import.id);
    Ok(known.filter(|_| !asked.again))
}

async fn one(app: &App, asked: &Files, import: Import, report: &mut Report) -> anyhow::Result<End> {
    for told in &import.head.told {
        eprintln!("{}: {told}", import.name);
    }
    let mode = asked.mode();
    if import.stage.may_be_mapped() {
        let (grouping, mapping) = match &asked.mapping {
            Some(path) => {
                let (grouping, mapping) = sheet::read(path, &import.head.columns)?;
                (grouping.unwrap_or(import.grouping), mapping)
            }
            None => (import.grouping, import.mapping.clone()),
        };
        said(app, &import, &mapping);
        match imports::order(app, import.id, &Order { mapping, grouping, mode }).await {
            Ok(()) => {}
            Err(OrderError::Faults(faults)) => {
                for fault in faults {
                    eprintln!("{}: {}", import.name, fault.message);
                }
                eprintln!("Say what the columns mean with --mapping, or at the desk.");
                return Ok(End::NotBegun);
            }
            Err(OrderError::Service(error)) => return Err(error.into()),
        }
    } else if import.stage == Stage::Done {
        eprintln!("{}: imported before; nothing is repeated", import.name);
    }
    let import = finished(app, import.id).await?;
    rows(app, &import, report).await?;
    Ok(ended(&import, mode))
}

/// What each column is for, so that nobody has to guess what a run without --mapping did.
fn said(app: &App, import: &Import, mapping: &crate::domain::import::Mapping) {
    let policy = app.policies.copyright();
    for (index, name) in import.head.columns.iter().enumerate() {
        let target = mapping.columns.get(&index).map(|target| target.label(policy));
        let name = crate::domain::text::shown(name);
        eprintln!("{}: column “{name}”: {}", import.name, target.as_deref().unwrap_or("nothing"));
    }
}

/// Works until nothing is left to do by itself. Another node may be at it: then this one looks on,
/// and takes over when the other is gone.
async fn finished(app: &App, id: ImportId) -> anyhow::Result<Import> {
    let mut bar = Bar::new();
    loop {
        let import = imports::find(app, id).await?;
        if !import.stage.is_at_work() {
            bar.end();
            return Ok(import);
        }
        let work = imports::work_on(app, id);
        tokio::pin!(work);
        let taken = loop {
            tokio::select! {
                taken = &mut work => break taken?,
                () = tokio::time::sleep(TICK) => {
                    let import = imports::find(app, id).await?;
                    let progress = import.progress;
                    let what = match import.stage {
                        Stage::Reading => "being read",
                        Stage::Checking => "notices checked",
                        _ => "notices dealt with",
                    };
                    bar.show(what, progress.done.into(), progress.units.into());
                }
            }
        };
        if !taken {
            bar.show("in the hands of another node", 0, import.progress.units.into());
            tokio::time::sleep(TICK).await;
        }
    }
}

async fn rows(app: &App, import: &Import, report: &mut Report) -> anyhow::Result<()> {
    let mut after = 0;
    loop {
        let rows = imports::rows(app, import.id, after, false, PAGE).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.number;
        for row in &rows {
            if row.state == RowState::Empty {
                continue;
            }
            let verdict = row.verdict.map_or("", Overall::label);
            let state = row.state.label();
            report.line(&import.name, row.number, state, verdict, &row.cases, &row.words)?;
        }
    }
}

fn ended(import: &Import, mode: Mode) -> End {
    let progress = import.progress;
    eprintln!(
        "{}: {}. Rows without a problem: {}, refused: {}, in cases: {}.",
        import.name,
        import.stage.label(),
        progress.good,
        progress.bad,
        progress.opened
    );
    let is_whole = match import.stage {
        Stage::Checked => mode == Mode::DryRun && progress.bad == 0,
        Stage::Done => progress.bad == 0,
        _ => false,
    };
    if is_whole { End::Whole } else { End::Partly }
}
