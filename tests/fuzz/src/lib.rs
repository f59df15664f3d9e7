//! What each fuzz target asks of any bytes; `tests/formats` asks the same of every kept input.
use safeharbor::{
    domain::{draft::Draft, reading},
    formats::{acns, xarf},
};

pub fn acns(bytes: &[u8]) {
    let _ = acns::read(&String::from_utf8_lossy(bytes));
}

pub fn xarf(bytes: &[u8]) {
    let _ = xarf::read(bytes);
}

pub fn letter(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let reading = reading::read(&text);
    let _ = Draft::of_letter(&text, &reading);
}
