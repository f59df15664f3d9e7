//! What caused the work in hand: a request, or a turn of a worker; letters and log lines name it.
use tracing::Instrument;

use super::App;

tokio::task_local! {
    /// Names the request that this task answers, or the turn of a worker that it is.
    static CAUSE: String;
}

/// A longer name than this is none.
const LONGEST: usize = 64;

/// Whether somebody else's name of a request may stand in our logs and letters: letters, digits and
/// a few signs, as proxies make them.
#[must_use]
pub fn is_plain(id: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !id.is_empty() && id.len() <= LONGEST && id.bytes().all(sign)
}

/// Does `work` in the name of the request `id`.
pub async fn of_request<T>(id: String, work: impl Future<Output = T>) -> T {
    CAUSE.scope(id, work).await
}

/// Does `work` as one turn of a worker, such as `sweep`, which gets a name of its own.
pub async fn of_turn<T>(app: &App, worker: &str, work: impl Future<Output = T>) -> T {
    named_turn(format!("{worker}-{}", app.chance.uuid(app.clock.now())), work).await
}

/// The same, where the turn has a name already.
pub(super) async fn named_turn<T>(id: String, work: impl Future<Output = T>) -> T {
    let span = tracing::info_span!("turn", id);
    CAUSE.scope(id, work.instrument(span)).await
}

/// The name of what is going on here, where it has one.
pub(super) fn current() -> Option<String> {
    CAUSE.try_with(Clone::clone).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_a_request_is_short_and_has_no_room_for_a_header_line_or_an_address() {
        for good in ["7f3c", "0195-ab_c.d", &"a".repeat(64)] {
            assert!(is_plain(good), "{good}");
        }
        for bad in ["", "a b", "a\r\nBcc: x", "maria@gomez.example", "é", &"a".repeat(65)] {
            assert!(!is_plain(bad), "{bad}");
        }
    }

    #[tokio::test]
    async fn work_in_the_name_of_nobody_has_no_name() {
        assert_eq!(current(), None);
        let inside = of_request("a".to_owned(), async { current() }).await;
        assert_eq!((inside.as_deref(), current()), (Some("a"), None));
    }
}
