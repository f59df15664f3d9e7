//! What a letter in nobody's form is read as: `cargo test --test reading`. Every letter here is invented.
mod places;
