//! Every kept input of the fuzz targets, through the same functions, without a fuzzer: what made one fall once never does again.
use std::{fs, path::Path};

#[path = "../fuzz/src/lib.rs"]
pub mod targets;

fn replay(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
    let mut seen = 0;
    for file in fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        println!("{}", path.display());
        run(&fs::read(&path).unwrap());
        seen += 1;
    }
    assert!(seen > 0, "no input in {}", folder.display());
}

#[test]
fn kept_inputs_of_the_acns_target_are_harmless() {
    replay("acns", targets::acns);
}

#[test]
fn kept_inputs_of_the_xarf_target_are_harmless() {
    replay("xarf", targets::xarf);
}

#[test]
fn kept_inputs_of_the_letter_target_are_harmless() {
    replay("letter", targets::letter);
}

#[test]
fn kept_inputs_of_the_mail_target_are_harmless() {
    replay("mail", targets::mail);
}

#[test]
fn kept_inputs_of_the_table_target_are_harmless() {
    replay("table", targets::table);
}
