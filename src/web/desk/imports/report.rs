//! Downloads of an import: the report as CSV, and the file as it was uploaded.
use axum::{
    body::Body,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, stream};
use uuid::Uuid;

use super::{
    super::super::{Nope, Web},
    service,
};
use crate::{
    domain::{ids::ImportId, verdict::Overall},
    formats::table::{Reported, report},
    store::import_rows::ImportRow,
};

/// Rows that are read at a time.
const AT_ONCE: u16 = 1_000;

/// `GET /desk/imports/{id}/report.csv`: written while it is read, whatever its length.
pub async fn csv(State(web): State<Web>, Path(id): Path<Uuid>) -> Result<Response, Nope> {
    let id = ImportId(id);
    service::find(&web.app, id).await?;
    let pages = stream::try_unfold(Some((web, 0)), move |at: Option<(Web, u32)>| async move {
        let Some((web, after)) = at else { return Ok(None) };
        let rows = service::rows(&web.app, id, after, false, AT_ONCE).await?;
        let bytes = lines(&rows, after == 0);
        let rest = (rows.len() == usize::from(AT_ONCE)).then(|| rows.last()).flatten();
        let rest = rest.map(|row| (web, row.number));
        Ok::<_, crate::services::ServiceError>(Some((bytes, rest)))
    });
    let name = format!("attachment; filename=\"import-{id}.csv\"");
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    Ok((headers, Body::from_stream(pages.boxed())).into_response())
}

fn lines(rows: &[ImportRow], is_first: bool) -> Vec<u8> {
    let reported: Vec<Reported<'_>> = rows
        .iter()
        .map(|row| Reported {
            row: row.number,
            state: row.state.key(),
            verdict: row.verdict.map_or("", Overall::key),
            cases: &row.cases,
            words: &row.words,
        })
        .collect();
    report(&reported, is_first)
}

/// `GET /desk/imports/{id}/file`: never shown, only saved.
pub async fn file(State(web): State<Web>, Path(id): Path<Uuid>) -> Result<Response, Nope> {
    let import = service::find(&web.app, ImportId(id)).await?;
    let bytes = service::file(&web.app, &import).await?.ok_or(Nope::NotFound)?;
    let plain = |c: char| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '_' };
    let name: String = import.name.chars().map(plain).collect();
    let name = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    Ok((headers, bytes).into_response())
}
