//! Business days and the window of 17 U.S.C. 512(g)(2)(C) in which material comes back.
//!
//! The statute defines no business day. Two counts satisfy both readings: what may not happen
//! too early is counted without the public holidays, what may not happen too late is counted
//! Monday to Friday alone.
mod days;
mod holidays;
mod window;

pub use days::{add_business_days, is_business_day, is_weekday};
pub use holidays::is_holiday;
pub use window::{EARLIEST_DAY, LATEST_DAY, TARGET_HOUR, Window, window};

/// The rules by which days are counted here: 5 U.S.C. 6103(a), first edition. It is stored with
/// every window, because a deadline that somebody was told is never counted again.
pub const VERSION: &str = "us-6103a-1";
