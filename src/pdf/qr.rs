//! The QR code of an address, as rectangles to fill.

use fast_qr::{ECL, QRBuilder};

use super::PdfError;

/// A code as wide and high as `modules`.
pub struct Code {
    pub modules: usize,
    /// Left, bottom, width and height of each row's dark runs, in modules.
    pub dark: Vec<[usize; 4]>,
}

pub fn code(text: &str) -> Result<Code, PdfError> {
    let code = QRBuilder::new(text).ecl(ECL::M).build()?;
    let modules = code.size;
    let mut dark = Vec::new();
    for row in 0..modules {
        let mut left = 0;
        for run in code[row].chunk_by(|a, b| a.value() == b.value()) {
            if run[0].value() {
                dark.push([left, modules - 1 - row, run.len(), 1]);
            }
            left += run.len();
        }
    }
    Ok(Code { modules, dark })
}
