//! The provider's brand on its way in: a logo that is read and judged, a colour that is measured.
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use crate::{
    config,
    domain::colour::{Accent, Colour, Scheme},
    formats::logo::{BYTES_MOST, Logo, LogoError},
    web::brand::Brand,
};

/// Why a logo is not shown.
#[derive(Debug, thiserror::Error)]
pub enum BrandError {
    /// The file cannot be read.
    #[error("brand.logo: {path} cannot be read")]
    Unread {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is none that we show.
    #[error("brand.logo: {path}")]
    Refused {
        /// Which.
        path: PathBuf,
        /// Why.
        source: LogoError,
    },
}

/// Reads what the configuration names.
///
/// # Errors
/// When the file of the logo cannot be read or is no logo.
pub fn read(config: &config::Brand) -> Result<Brand, BrandError> {
    let logo = config.logo.as_deref().map(logo).transpose()?;
    Ok(Brand { accent: config.accent, logo })
}

fn logo(path: &Path) -> Result<Logo, BrandError> {
    let path = path.to_owned();
    match bytes(&path) {
        Ok(bytes) => Logo::parse(bytes).map_err(|source| BrandError::Refused { path, source }),
        Err(source) => Err(BrandError::Unread { path, source }),
    }
}

/// Not more than shows that it is too large: the path may lead to anything.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(BYTES_MOST).unwrap_or(u64::MAX);
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What the provider should know of its colour: where it cannot be read, and what is used there.
#[must_use]
pub fn remarks(accent: Option<Colour>) -> Vec<String> {
    let accents =
        accent.into_iter().flat_map(|it| Scheme::ALL.map(|scheme| Accent::of(it, scheme)));
    accents.filter_map(|accent| accent.remark()).collect()
}
