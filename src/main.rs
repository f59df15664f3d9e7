//! The program: installs the one TLS provider and hands over to the command line.
use std::process::ExitCode;

fn main() -> ExitCode {
    // Database and mail share this provider; without it the first TLS connection would panic.
    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("this is the first thing the program does");
    safeharbor::cli::run()
}
