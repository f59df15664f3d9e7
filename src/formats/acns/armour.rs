//! Taking a clear-signed text out of its PGP armour (RFC 9580, section 7). Nothing is verified here.

/// That a text was clear-signed, and with which digests it says. Nobody verified the signature.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PgpSignature {
    /// The algorithms named by `Hash:` headers, in capitals.
    pub hashes: Vec<String>,
}

impl PgpSignature {
    /// It names a digest for which collisions are known.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.hashes.iter().any(|it| matches!(it.as_str(), "MD5" | "SHA1" | "RIPEMD160"))
    }
}

const MESSAGE: &str = "-----BEGIN PGP SIGNED MESSAGE-----";
const SIGNATURE: &str = "-----BEGIN PGP SIGNATURE-----";
const END: &str = "-----END PGP SIGNATURE-----";
const HEADERS: &[&str] =
    &["Hash:", "Charset:", "Comment:", "Version:", "NotDashEscaped:", "MessageID:"];
/// A signed text in a signed text, so often: forwarding services sign what was signed.
const LAYERS_MOST: usize = 4;

/// The text without armour and dash escapes, and the signatures that were on it, outermost first.
pub(super) fn clear(text: &str) -> (String, Vec<PgpSignature>) {
    let mut text = text.to_owned();
    let mut signatures = Vec::new();
    for _ in 0..LAYERS_MOST {
        if !text.contains(MESSAGE) {
            break;
        }
        let (inner, found) = layer(&text);
        text = inner;
        if found.is_empty() {
            break;
        }
        signatures.extend(found);
    }
    (text, signatures)
}

#[derive(Clone, Copy)]
enum State {
    Outside,
    Headers,
    Body,
    /// Lines of a signature; whether its end is known to follow.
    Signature(bool),
}

fn layer(text: &str) -> (String, Vec<PgpSignature>) {
    let last_end = text.rfind(END);
    let mut out = String::with_capacity(text.len());
    let mut signatures: Vec<PgpSignature> = Vec::new();
    let (mut state, mut at) = (State::Outside, 0);
    for line in text.split_inclusive('\n') {
        let (quote, bare) = unquoted(line);
        let words = bare.trim();
        if matches!(state, State::Headers) && !is_header(words) {
            state = State::Body;
            if words.is_empty() {
                at += line.len();
                continue;
            }
        }
        if matches!(state, State::Signature(false)) && !is_armour(words) {
            state = State::Outside;
        }
        match state {
            State::Outside | State::Signature(_) if words == MESSAGE => {
                signatures.push(PgpSignature::default());
                state = State::Headers;
            }
            State::Outside => out.push_str(line),
            State::Headers => {
                let named = words.strip_prefix("Hash:").unwrap_or_default().split(',');
                let named = named.map(|it| it.trim().to_ascii_uppercase());
                if let Some(signature) = signatures.last_mut() {
                    signature.hashes.extend(named.filter(|it| !it.is_empty()));
                }
            }
            State::Body if words == SIGNATURE => {
                state = State::Signature(last_end.is_some_and(|end| end > at));
            }
            State::Body => {
                out.push_str(quote);
                out.push_str(bare.strip_prefix("- ").unwrap_or(bare));
            }
            State::Signature(_) if words == END => state = State::Outside,
            State::Signature(_) => {}
        }
        at += line.len();
    }
    (out, signatures)
}

fn is_header(words: &str) -> bool {
    HEADERS.iter().any(|name| words.starts_with(name))
}

/// Where the end of a signature is missing, only what cannot be anything else belongs to it.
fn is_armour(words: &str) -> bool {
    let base64 = |it: u8| it.is_ascii_alphanumeric() || b"+/=".contains(&it);
    words.is_empty()
        || is_header(words)
        || (words.len() > 40 && words.bytes().all(base64))
        || (words.len() == 5 && words.starts_with('=') && words.bytes().all(base64))
}

/// The quote marks in front of a line, and the line.
pub(super) fn unquoted(line: &str) -> (&str, &str) {
    let bare = line.trim_start_matches([' ', '\t', '>']);
    let quote = &line[..line.len() - bare.len()];
    if quote.contains('>') { (quote, bare) } else { ("", line) }
}
