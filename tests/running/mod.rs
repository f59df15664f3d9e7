//! The real program as a child process: where it lives, how it is started and killed, how to talk to it.
mod home;
mod http;
mod notice;
mod server;
mod small_disk;

pub use home::{Home, block_on, limited, random};
pub use http::{Answer, connect, exchange, head_of, post_head, read_answer};
pub use notice::form;
pub use server::Server;
pub use small_disk::SmallDisk;

/// Says something that is seen although the test passes: the harness keeps what `eprintln` says.
pub fn aloud(words: &str) {
    use std::io::Write;
    std::io::stderr().write_all(format!("{words}\n").as_bytes()).expect("standard error");
}
