//! The command line enters here.
fn main() {}
