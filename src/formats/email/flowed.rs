//! Text of `format=flowed` with its lines put together again (RFC 3676).

/// A line that ends in a space goes on in the next one of the same quotation.
pub(super) fn unwrapped(text: &str, delete_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let depth = line.bytes().take_while(|byte| *byte == b'>').count();
        let words = &line[depth..];
        let words = words.strip_prefix(' ').unwrap_or(words);
        let is_signature = words == "-- ";
        if open != Some(depth) || is_signature {
            if !out.is_empty() {
                out.push('\n');
            }
            if depth > 0 {
                out.push_str(&">".repeat(depth.min(20)));
                out.push(' ');
            }
        }
        let flows = words.ends_with(' ') && !is_signature;
        let cut = if flows && delete_space { words.len() - 1 } else { words.len() };
        out.push_str(&words[..cut]);
        open = flows.then_some(depth);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::unwrapped;

    #[test]
    fn soft_lines_are_joined_within_their_quotation_and_hard_ones_stay() {
        let text = "A long \nline.\n> quoted \n> words\nnext\n-- \nName";
        assert_eq!(unwrapped(text, false), "A long line.\n> quoted words\nnext\n-- \nName");
        assert_eq!(unwrapped("https://a.example/ver \ny-long", true), "https://a.example/very-long");
        assert_eq!(unwrapped(" From stuffed", false), "From stuffed");
    }
}
