//! Receipts to look at and to test with.

use safeharbor::domain::receipt::{
    Field, Location, Policy, Provider, Receipt, Signature, Statement, Submission, Work,
};

/// One name for each script with a face, and what must come back when it is read from the paper.
pub const NAMES: [(&str, &str); 12] = [
    ("Latin", "Zoë Łukasiewicz-Þórsdóttir"),
    ("Latin, decomposed", "Dvo\u{159}a\u{301}k"),
    ("Vietnamese", "Nguyễn Thị Hồng Phượng"),
    ("Greek", "Ελευθέριος Παπαδόπουλος"),
    ("Cyrillic", "Екатерина Щербакова"),
    ("Arabic", "محمد الأمين الغزالي"),
    ("Hebrew", "רחל בן־דוד"),
    ("Devanagari", "श्रीकृष्ण त्रिवेदी"),
    ("Chinese", "王小明，北京市朝陽區"),
    ("Japanese", "髙橋さくら・サクラ"),
    ("Korean", "홍길동 서울특별시"),
    ("Mixed", "Acme GmbH / شركة أكمي / 株式会社アクメ"),
];

/// The ordinary case: one photographer, one photograph, three locations.
pub fn receipt() -> Receipt {
    Receipt {
        case_number: "7K3M2-9QXW5".into(),
        received_at: "2026-11-22T14:15:02Z".parse().expect("a timestamp"),
        received_shown: "22 November 2026, 09:15:02 EST (UTC−05:00)".into(),
        provider: Provider {
            name: "Harbour Street Hosting, Inc.".into(),
            agent: vec![
                "Copyright Agent".into(),
                "18 Harbour Street, Suite 400, Portland, ME 04101, United States".into(),
                "copyright@harbourstreet.example · +1 207 555 0142".into(),
            ],
        },
        regime: "Material stored on our servers at the direction of a user, 17 U.S.C. 512(c)".into(),
        claimant: vec![
            field("Complaining party", "Marta Lindqvist"),
            field("Acting for", "Lindqvist Fotografi AB, owner of the copyright"),
            field("Address", "Bergsgatan 12\n211 54 Malmö\nSweden"),
            field("E-mail", "marta@lindqvist.example"),
            field("Telephone", "+46 40 555 01 23"),
        ],
        extra: vec![field("Your reference", "LF-2026-118")],
        works: vec![Work {
            kind: "Photograph".into(),
            description: "“Öresund at first light”, 2024: a colour photograph of the Öresund bridge \
                          seen from Lernacken, with fog over the water and one lit train on the deck."
                .into(),
            original: Some("https://lindqvist.example/portfolio/oresund-first-light".into()),
        }],
        locations: vec![
            location("https://members.harbourstreet.example/~wallpapers/2026/bridges/oresund_4k.jpg", None),
            location(
                "https://forum.harbourstreet.example/t/best-bridge-photos-of-the-year/88213?page=14#post-339120",
                Some("second image in the post"),
            ),
            location(
                "https://members.harbourstreet.example/shop/print.php?item=oresund-first-light-canvas-60x90&\
                 session=9f8b1c7a6d5e4f3021b4c5d6e7f8091a2b3c4d5e6f708192&utm_source=newsletter&utm_campaign=autumn",
                None,
            ),
        ],
        merged: 1,
        statements: vec![
            statement("Good faith belief", "512(c)(3)(A)(v)", true,
                "I have a good faith belief that use of the material in the manner complained of is not \
                 authorized by the copyright owner, its agent, or the law."),
            statement("Accuracy", "512(c)(3)(A)(vi)", true,
                "The information in this notification is accurate."),
            statement("Authority, under penalty of perjury", "512(c)(3)(A)(vi)", true,
                "Under penalty of perjury, I am authorized to act on behalf of the owner of an exclusive \
                 right that is allegedly infringed."),
            statement("Fair use considered", "policy §4", false,
                "I have considered whether the use is fair use under 17 U.S.C. 107."),
        ],
        signature: Some(Signature { name: "Marta Lindqvist".into(), date: "22 November 2026".into() }),
        policy: Policy {
            title: "Copyright policy of Harbour Street Hosting, in force since 1 September 2026".into(),
            version: "3f1d0c5b7a92e8846c1f00d2b9a7e3550c48d1f2a6b39e7785d4c0ffee123456".into(),
        },
        submission: Submission {
            sha256: "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c".into(),
            bytes: 4_812,
        },
        status_address: "https://copyright.harbourstreet.example/cases/7K3M2-9QXW5".into(),
    }
}

/// A name in every script, and characters that no face here covers.
pub fn world() -> Receipt {
    let names = NAMES.map(|(label, name)| field(label, name));
    let emoji = field("Emoji", "ok 😀 done");
    let works = NAMES.map(|(kind, name)| Work {
        kind: kind.into(),
        description: format!("{name}. ").repeat(12),
        original: None,
    });
    Receipt {
        claimant: names.into_iter().chain([emoji]).collect(),
        works: works.to_vec(),
        ..receipt()
    }
}

/// As many locations as a list of mirrors has, each at an address of its own.
pub fn with_locations(count: usize) -> Receipt {
    let locations = (1..=count).map(|number| Location {
        address: address(number),
        place: (number % 10 == 0).then(|| format!("item {number} of the gallery")),
    });
    Receipt { locations: locations.collect(), ..receipt() }
}

pub fn address(number: usize) -> String {
    format!(
        "https://mirror-{:03}.harbourstreet.example/files/{:08x}/Oresund%20at%20first%20light/{number:05}.html",
        number % 211,
        number.wrapping_mul(2_654_435_761) % 4_294_967_296,
    )
}

pub fn field(label: &str, value: &str) -> Field {
    Field { label: label.into(), value: value.into() }
}

fn location(address: &str, place: Option<&str>) -> Location {
    Location { address: address.into(), place: place.map(String::from) }
}

fn statement(title: &str, clause: &str, agreed: bool, wording: &str) -> Statement {
    Statement { title: title.into(), clause: clause.into(), wording: wording.into(), agreed }
}
