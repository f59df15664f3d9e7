//! The provider's look: its logo, and a style sheet and an icon in its colour, at addresses that change with them.
use std::fmt::Write;

use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use sha2::{Digest, Sha256};

use super::{Nope, Web, assets};
use crate::{
    domain::colour::{Accent, Colour, Scheme},
    formats::logo::Logo,
};

/// How high a logo stands on a page, in pixels.
const HEIGHT: u8 = 40;
/// Our own colour in `icon.svg`.
const OURS: &str = "#2b8c99";
/// Whoever opens a logo by its address sees a picture that can do nothing.
const PICTURE: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                       frame-ancestors 'none'; sandbox";

/// What a provider wants the pages to look like.
#[derive(Debug, Clone, Default)]
pub struct Brand {
    /// Its colour; none for our own.
    pub accent: Option<Colour>,
    /// Its logo; none where its name stands in its place.
    pub logo: Option<Logo>,
}

/// The brand as files that browsers ask for.
#[derive(Debug, Default)]
pub struct Dress {
    sheet: Option<File>,
    icon: Option<File>,
    logo: Option<(File, String)>,
}

/// A logo as a page shows it.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Its address.
    pub address: String,
    /// Its width in pixels, when it is as high as pages show it.
    pub width: String,
    /// That height.
    pub height: u8,
}

#[derive(Debug)]
struct File {
    name: String,
    media_type: &'static str,
    bytes: Vec<u8>,
    etag: String,
}

impl File {
    fn new(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Self {
        let etag = assets::tag(&Sha256::digest(&bytes).into());
        Self { name: name.to_owned(), media_type, bytes, etag }
    }

    fn address(&self) -> String {
        format!("/brand/{}/{}", self.etag, self.name)
    }
}

impl Dress {
    /// Makes the files.
    #[must_use]
    pub fn of(brand: &Brand) -> Self {
        let sheet = brand.accent.map(|it| File::new("brand.css", "text/css", sheet(it).into()));
        let icon = brand.accent.map(|accent| {
            let drawn = assets::text("icon.svg").replace(OURS, &accent.to_string());
            File::new("icon.svg", "image/svg+xml", drawn.into())
        });
        let logo = brand.logo.as_ref().map(|logo| {
            let name = format!("logo.{}", logo.kind.extension());
            let file = File::new(&name, logo.kind.media_type(), logo.bytes.clone());
            (file, logo.width_at(HEIGHT))
        });
        Self { sheet, icon, logo }
    }

    /// The address of the style sheet that comes after the others; none for our own colour.
    #[must_use]
    pub fn sheet(&self) -> Option<String> {
        self.sheet.as_ref().map(File::address)
    }

    /// The address of the icon in the tab of a browser.
    #[must_use]
    pub fn icon(&self) -> String {
        self.icon.as_ref().map_or_else(|| assets::address("icon.svg"), File::address)
    }

    /// The logo.
    #[must_use]
    pub fn logo(&self) -> Option<Mark> {
        let (file, width) = self.logo.as_ref()?;
        Some(Mark { address: file.address(), width: width.clone(), height: HEIGHT })
    }

    fn find(&self, name: &str) -> Option<&File> {
        let logo = self.logo.as_ref().map(|(file, _)| file);
        [self.sheet.as_ref(), self.icon.as_ref(), logo]
            .into_iter()
            .flatten()
            .find(|it| it.name == name)
    }
}

/// The tokens of `site.css` that the accent decides. Paper stays black on white.
fn sheet(given: Colour) -> String {
    let mut text = String::new();
    for scheme in Scheme::ALL {
        let Accent { used, deep, words, tint, .. } = Accent::of(given, scheme);
        let _ = writeln!(
            text,
            "@media screen and (prefers-color-scheme: {}) {{ :root {{ --accent: {used}; \
             --accent-deep: {deep}; --on-accent: {words}; --link: {used}; --info-tint: {tint}; }} }}",
            scheme.name()
        );
    }
    text
}

/// `GET /brand/{hash}/{name}`
pub async fn file(
    State(web): State<Web>,
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Nope> {
    let file = web.dress.find(&name).ok_or(Nope::NotFound)?;
    let mut response =
        assets::served(&hash, &file.etag, &headers, file.media_type, file.bytes.clone());
    let policy = HeaderValue::from_static(PICTURE);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}
