//! The QR code of an address, as rectangles to fill.

use qrcode::{Color, EcLevel, QrCode};

use super::PdfError;

/// A code as wide and high as `modules`.
pub struct Code {
    pub modules: usize,
    /// Left, bottom, width and height of each row's dark runs, in modules.
    pub dark: Vec<[usize; 4]>,
}

pub fn code(text: &str) -> Result<Code, PdfError> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)?;
    let modules = code.width();
    let mut dark = Vec::new();
    for (row, colors) in code.to_colors().chunks(modules).enumerate() {
        let mut left = 0;
        for run in colors.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                dark.push([left, modules - 1 - row, run.len(), 1]);
            }
            left += run.len();
        }
    }
    Ok(Code { modules, dark })
}
