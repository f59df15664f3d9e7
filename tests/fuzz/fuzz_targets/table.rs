//! Any bytes to `tests/fuzz/src/lib.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| safeharbor_fuzz::table(bytes));
