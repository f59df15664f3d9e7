//! Style, script and icons from inside the binary, at addresses that change with their content.
use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use data_encoding::HEXLOWER;
use rust_embed::RustEmbed;

use super::Nope;

#[derive(RustEmbed)]
#[folder = "templates/assets/"]
#[include = "*.css"]
#[include = "*.js"]
#[include = "*.svg"]
struct Assets;

static STYLE: LazyLock<String> = LazyLock::new(|| hashed("site.css"));
static SCRIPT: LazyLock<String> = LazyLock::new(|| hashed("site.js"));
static ICON: LazyLock<String> = LazyLock::new(|| hashed("icon.svg"));

/// The address of an asset, with a part of its hash in it.
#[must_use]
pub fn address(name: &str) -> String {
    // Hashing forty kilobytes for every page would cost more than the page.
    match name {
        "site.css" => STYLE.clone(),
        "site.js" => SCRIPT.clone(),
        "icon.svg" => ICON.clone(),
        _ => hashed(name),
    }
}

fn hashed(name: &str) -> String {
    let hash = Assets::get(name).map(|file| HEXLOWER.encode(&file.metadata.sha256_hash()[..6]));
    format!("/assets/{}/{name}", hash.unwrap_or_default())
}

/// Serves an asset; a browser keeps it for ever, because another content has another address.
pub async fn asset(
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Nope> {
    let file = Assets::get(&name).ok_or(Nope::NotFound)?;
    let etag = HEXLOWER.encode(&file.metadata.sha256_hash()[..6]);
    let quoted = format!("\"{etag}\"");
    let known =
        headers.get(header::IF_NONE_MATCH).is_some_and(|tag| tag.as_bytes() == quoted.as_bytes());
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, file.metadata.mimetype().to_owned())], file.data).into_response()
    };
    // While nodes are upgraded one after the other, a page of one is dressed by another: its own
    // style is better than none, and is not kept under that address.
    let kept = if hash == etag { "public, max-age=31536000, immutable" } else { "no-store" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    if let Ok(tag) = HeaderValue::from_str(&quoted) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}
