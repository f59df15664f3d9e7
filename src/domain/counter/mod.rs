//! A counter-notice, 17 U.S.C. 512(g)(3): what a subscriber answers, and what the statute finds in it.
pub mod draft;
pub mod notice;
pub mod receipt;
pub mod verdict;
pub mod words;
