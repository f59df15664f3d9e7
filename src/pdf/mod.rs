//! Paper: receipts and letters as PDF, drawn from facts alone. No clock, no chance, no I/O.
//!
//! Text travels one way: `legible` decides what is printed for each character, `shape` turns it
//! into glyphs, `line` breaks and orders them, `show` and `pen` write them to a page, and `embed`
//! keeps what was used of each face. `page` stacks all that on pages, `tags` remembers what it
//! means, `receipt`, `counter_receipt`, `certified` and `letter` say what stands where in the styles of `sheet`, the
//! receipts with the `blocks` that both have, and `writer` makes the file, its streams deflated by `pack`.

mod blocks;
mod certified;
mod counter_receipt;
mod embed;
mod face;
mod legible;
mod letter;
mod line;
mod pack;
mod page;
mod pen;
mod qr;
mod receipt;
mod shape;
mod sheet;
mod show;
mod tags;
mod writer;

pub use certified::certified_copy;
pub use counter_receipt::counter_receipt;
pub use letter::letter;
pub use receipt::receipt;

/// Why a document could not be made. None of these depends on what somebody typed.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("could not shape a line of text")]
    Shape(#[from] harfrust::ShapeError),
    #[error("could not cut the used glyphs out of {face}")]
    Subset { face: &'static str, source: subsetter::Error },
    #[error("could not embed {face}: more glyph forms are used than a font may hold")]
    TooManyForms { face: &'static str },
    #[error("could not draw the status address as a QR code")]
    Qr(#[from] fast_qr::qr::QRCodeError),
    #[error("could not pack the document")]
    Pack(#[from] lopdf::Error),
    #[error("could not write the document")]
    Write(#[from] std::io::Error),
}
