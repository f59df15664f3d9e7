//! Time that this thread spent computing: other programs on the machine do not count.
use std::{fs, sync::OnceLock, time::Duration, time::Instant};

/// Since some moment. Where the system does not tell, all time counts.
pub fn now() -> Duration {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    // Linux: nanoseconds on the processor, nanoseconds waited, turns.
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let computed = told.and_then(|told| told.split(' ').next()?.parse().ok());
    computed.map_or_else(|| BEGUN.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}
