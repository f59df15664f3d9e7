//! The notice that every measure sends: three locations, three and a half kilobytes as a form.
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes of the form that is posted.
pub const BYTES: usize = 3_500;

const LOCATIONS: &str = "https://files.example.com/galleries/2026/harbour/at-dawn-large.jpg\n\
     https://files.example.com/users/wallpapers/88213/harbour.php?size=4k&page=14 second image from the top\n\
     https://files.example.com/shop/prints/harbour-at-dawn-canvas-60x90";

const FIELDS: [(&str, &str); 19] = [
    ("subsection", "hosting"),
    ("signer_name", "Maria Gómez"),
    ("organisation", "Gómez Photography"),
    ("on_behalf_of", "owner"),
    ("owner_name", "Maria Gómez"),
    ("email", "maria@gomez.example"),
    ("phone", "+1 212 555 0100"),
    ("postal_address", "12 Canal Street\r\nNew York, NY 10013"),
    ("country", "United States"),
    ("locations", LOCATIONS),
    ("work.1.kind", "image"),
    ("work.1.original", "https://gomez.example/portfolio/harbour-at-dawn"),
    ("good_faith", "yes"),
    ("accuracy", "yes"),
    ("authority", "yes"),
    ("signature", "Maria Gómez"),
    ("signed_on", "2026-03-02"),
    ("website", ""),
    ("step", "send"),
];

const SENTENCE: &str = "A colour photograph of the old harbour at dawn with fog over the water. ";

/// A form under the policy with this version; each call makes another notice.
pub fn body(policy: &str) -> Vec<u8> {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let token = format!("{:032x}", NEXT.fetch_add(1, Ordering::Relaxed));
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(FIELDS).append_pair("policy", policy).append_pair("token", &token);
    form.append_pair("work.1.description", "");
    let mut body = form.finish().into_bytes();
    // Spaces become plus signs, one byte each: the text can be cut to the byte.
    let words = SENTENCE.replace(' ', "+").into_bytes();
    let missing = BYTES.saturating_sub(body.len());
    body.extend(words.iter().cycle().take(missing));
    body
}
