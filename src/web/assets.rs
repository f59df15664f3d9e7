//! Style, script and icons from inside the binary, at addresses that change with their content.
use std::{collections::BTreeMap, sync::LazyLock};

use axum::{
    body::Body,
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

/// Hashing forty kilobytes for every page would cost more than the page.
static ADDRESSES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let found = Assets::iter().filter_map(|name| {
        let hash = tag(&Assets::get(&name)?.metadata.sha256_hash());
        Some((name.to_string(), format!("/assets/{hash}/{name}")))
    });
    found.collect()
});

/// The address of an asset, with a part of its hash in it; empty for what is none.
#[must_use]
pub fn address(name: &str) -> String {
    ADDRESSES.get(name).cloned().unwrap_or_default()
}

/// The text of an asset; empty for what is none.
pub(super) fn text(name: &str) -> String {
    let file = Assets::get(name);
    file.map(|it| String::from_utf8_lossy(&it.data).into_owned()).unwrap_or_default()
}

/// As much of a hash as stands in addresses.
pub(super) fn tag(hash: &[u8; 32]) -> String {
    HEXLOWER.encode(&hash[..6])
}

/// `GET /assets/{hash}/{name}`
pub async fn asset(
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Nope> {
    let file = Assets::get(&name).ok_or(Nope::NotFound)?;
    let etag = tag(&file.metadata.sha256_hash());
    Ok(served(&hash, &etag, &headers, file.metadata.mimetype(), file.data))
}

/// Serves a file; a browser keeps it for ever, because another content has another address.
pub(super) fn served(
    asked: &str,
    etag: &str,
    headers: &HeaderMap,
    media_type: &str,
    content: impl Into<Body>,
) -> Response {
    let quoted = format!("\"{etag}\"");
    let known =
        headers.get(header::IF_NONE_MATCH).is_some_and(|tag| tag.as_bytes() == quoted.as_bytes());
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, media_type.to_owned())], content.into()).into_response()
    };
    // While nodes are upgraded one after the other, a page of one is dressed by another: its own
    // style is better than none, and is not kept under that address.
    let kept = if asked == etag { "public, max-age=31536000, immutable" } else { "no-store" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    if let Ok(tag) = HeaderValue::from_str(&quoted) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}
