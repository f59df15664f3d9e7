//! The form of a notice as a browser sends it.

/// A complete notice under this policy; the token makes it one of its kind.
fn fields<'a>(policy: &'a str, token: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("policy", policy),
        ("token", token),
        ("subsection", "hosting"),
        ("signer_name", "Maria Gómez"),
        ("organisation", "Gómez Photography"),
        ("on_behalf_of", "owner"),
        ("email", "maria@gomez.example"),
        ("phone", "+1 212 555 0100"),
        ("postal_address", "12 Canal Street\r\nNew York, NY 10013"),
        ("country", "United States"),
        ("work.1.kind", "image"),
        ("work.1.description", "The photograph “Harbour at dawn”, 2019"),
        ("work.1.original", "https://gomez.example/harbour"),
        ("locations", "https://files.example.com/a.jpg\r\nhttps://files.example.com/b.jpg"),
        ("good_faith", "yes"),
        ("accuracy", "yes"),
        ("authority", "yes"),
        ("signature", "Maria Gómez"),
        ("signed_on", "2026-03-02"),
    ]
}

/// The same as bytes, with some fields changed or added.
pub fn form(policy: &str, token: &str, changes: &[(&str, &str)]) -> Vec<u8> {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields(policy, token) {
        if !changes.iter().any(|(changed, _)| *changed == name) {
            form.append_pair(name, value);
        }
    }
    form.extend_pairs(changes);
    form.finish().into_bytes()
}
