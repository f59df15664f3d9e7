//! The shipped policies as a provider fills them in; every test that needs a real provider uses these.

/// Puts a provider's details in place of the placeholders; its hosts lie below `domain`.
pub fn filled_in(text: &str, domain: &str) -> String {
    let text = FILLED.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("media.example", domain)
}

const FILLED: [(&str, &str); 12] = [
    ("[Legal name of the provider]", "Harbour Files, Inc."),
    ("[Street and number, or post office box]", "200 Front Street"),
    ("[Street and number]", "200 Front Street"),
    ("[City, state and postal code]", "New York, NY 10005"),
    ("[Country]", "United States"),
    ("[Name of the service]", "Harbour Files"),
    (
        "[Judicial district, such as the Southern District of New York]",
        "Southern District of New York",
    ),
    ("[Name of the agent, or a title such as Copyright Agent]", "Copyright Agent"),
    ("[Organisation of the agent]", "Harbour Files, Inc."),
    ("[Telephone number with country code]", "+1 212 555 0199"),
    ("[DMCA-0000000]", "DMCA-1000001"),
    ("\"[Date of the registration]\"", "2026-01-15"),
];
