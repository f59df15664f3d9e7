//! How much structure a mail may have before it is read as text alone: what comes from outside must not
//! decide how long we work or how much memory that takes.
/// Lines that look like headers, in all parts together.
const HEADERS_MOST: usize = 200_000;
/// Lines that look like boundaries.
const BOUNDARIES_MOST: usize = 100_000;
/// Mentions of messages within the message; each costs stack when it is let go.
const MESSAGES_MOST: usize = 100;
/// Mentions of multiparts, and of bytes that are looked through for their ends.
const MULTIPARTS_MOST: usize = 1_000;
const SEEKING_MOST: usize = 4_000_000_000;
/// What is read of a mail beyond bounds: of its header, and of what follows.
const HEAD_MOST: usize = 64 * 1024;
const REST_MOST: usize = 256 * 1024;

/// Whether a parser may take the whole.
pub(super) fn holds(bytes: &[u8]) -> bool {
    let (mut headers, mut boundaries, mut messages, mut multiparts) = (0, 0, 0, 0);
    for line in bytes.split(|byte| *byte == b'\n') {
        let start = &line[..line.len().min(200)];
        if start.starts_with(b"--") {
            boundaries += 1;
        } else if name_end(start).is_some() {
            headers += 1;
        }
        messages += count(line, b"message/") + count(line, b"multipart/digest");
        multiparts += count(line, b"multipart/");
        if headers > HEADERS_MOST
            || boundaries > BOUNDARIES_MOST
            || messages > MESSAGES_MOST
            || multiparts > MULTIPARTS_MOST
            || multiparts.saturating_mul(bytes.len()) > SEEKING_MOST
        {
            return false;
        }
    }
    true
}

/// The beginning of the header, up to the end of a line, and the beginning of what follows it.
pub(super) fn beginning(bytes: &[u8]) -> (&[u8], &[u8]) {
    let head = &bytes[..bytes.len() - body(bytes).len()];
    let head = match head.get(..HEAD_MOST) {
        None => head,
        Some(most) => &most[..most.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)],
    };
    let rest = &bytes[head.len()..];
    (head, &rest[..rest.len().min(REST_MOST)])
}

/// What follows the first empty line.
pub(super) fn body(bytes: &[u8]) -> &[u8] {
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == b'\n') {
        let line = &bytes[from..from + at];
        from += at + 1;
        if line.is_empty() || line == b"\r" {
            return &bytes[from..];
        }
    }
    &[]
}

/// Where the name of a header ends.
fn name_end(line: &[u8]) -> Option<usize> {
    let at = line.iter().position(|byte| *byte == b':')?;
    let is_name = at > 0 && line[..at].iter().all(u8::is_ascii_graphic);
    is_name.then_some(at)
}

/// How often `what`, which begins with a letter, stands in `line`, in whatever case.
fn count(line: &[u8], what: &[u8]) -> usize {
    let first = what[0];
    let mut found = 0;
    for (at, byte) in line.iter().enumerate() {
        if byte.to_ascii_lowercase() == first
            && line[at..].get(..what.len()).is_some_and(|it| it.eq_ignore_ascii_case(what))
        {
            found += 1;
        }
    }
    found
}
