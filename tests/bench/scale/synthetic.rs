//! Made-up notices whose lengths are spread as those of published ones: half name two locations, one in
//! a hundred 187 and more, the longest 3,711; half of the letters have 3.6 kB, the longest 437 kB; one in a
//! hundred is Chinese. The same number makes the same notice.
use safeharbor::domain::{
    draft::{Draft, DraftWork},
    notice::Statements,
};

/// Share of notices up to which there are so many locations.
const LOCATIONS: [(f64, f64); 9] = [
    (0.0, 1.0),
    (0.4, 1.0),
    (0.5, 2.0),
    (0.78, 4.0),
    (0.91, 11.0),
    (0.955, 28.0),
    (0.99, 187.0),
    (0.9985, 470.0),
    (1.0, 3_711.0),
];
/// Share of notices up to which the letter has so many bytes.
const BYTES: [(f64, f64); 6] = [
    (0.0, 900.0),
    (0.5, 3_600.0),
    (0.9, 9_000.0),
    (0.99, 30_000.0),
    (0.999, 120_000.0),
    (1.0, 437_000.0),
];

const WORDS: [&str; 24] = [
    "photograph",
    "harbour",
    "dawn",
    "original",
    "licence",
    "repository",
    "source",
    "film",
    "album",
    "chapter",
    "translation",
    "series",
    "cover",
    "drawing",
    "course",
    "lecture",
    "software",
    "font",
    "pattern",
    "recording",
    "stage",
    "novel",
    "map",
    "game",
];
const CHINESE: &str = "本作品之著作權屬於權利人未經授權不得轉載散布請立即移除侵權內容";

/// Numbers that look like chance and are not: `SplitMix64`.
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below `most`.
    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most as u64).unwrap_or(0)
    }

    #[expect(clippy::cast_precision_loss, reason = "a share needs no more digits")]
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A length out of a table of shares, even in its logarithm between two of them.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small and positive"
    )]
    fn length(&mut self, table: &[(f64, f64)]) -> usize {
        let share = self.share();
        let pairs = table.iter().zip(&table[1..]);
        let found = pairs.into_iter().find(|(_, (end, _))| share <= *end);
        let Some(((begin, least), (end, most))) = found else { return 1 };
        let way = (share - begin) / (end - begin);
        (least.ln() + (most.ln() - least.ln()) * way).exp().round() as usize
    }
}

/// How long the notices are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lengths {
    /// As in the wild.
    Wild,
    /// A short letter about one location: as many cases as fit on a disk.
    Short,
}

/// Notice number `number`; number 0 has 3,711 locations.
pub fn draft(number: u64, lengths: Lengths) -> Draft {
    let mut dice = Dice::new(number);
    let (locations, bytes) = match lengths {
        Lengths::Wild => (dice.length(&LOCATIONS), dice.length(&BYTES)),
        Lengths::Short => (1, 300),
    };
    let locations = if number == 0 { 3_711 } else { locations };
    let lines: Vec<String> = (0..locations)
        .map(|at| {
            let word = WORDS[dice.below(WORDS.len())];
            format!("https://files.example.com/u{}/{word}-{number}-{at}.bin", dice.below(100_000))
        })
        .collect();
    let is_chinese = dice.below(100) == 0;
    let sender = dice.below(20_000);
    Draft {
        subsection: "hosting".into(),
        signer: format!("Signer {sender}"),
        organisation: format!("Rights Office {sender}"),
        capacity: "owner".into(),
        owner: format!("Owner {}", dice.below(50_000)),
        email: format!("notices@office{sender}.example"),
        phone: "+1 212 555 0100".into(),
        address: "12 Canal Street\nNew York, NY 10013".into(),
        country: "United States".into(),
        works: vec![DraftWork {
            kind: "image".into(),
            description: words(&mut dice, bytes, is_chinese),
            original: format!("https://office{sender}.example/works/{number}"),
        }],
        locations: lines.join("\n"),
        statements: Statements { good_faith: true, accuracy: true, authority: true },
        signature: format!("Signer {sender}"),
        signed_on: "2026-03-02".into(),
        language: Some(if is_chinese { "zh" } else { "en" }.into()),
        ..Draft::default()
    }
}

fn words(dice: &mut Dice, bytes: usize, is_chinese: bool) -> String {
    let mut text = String::with_capacity(bytes + 16);
    while text.len() < bytes {
        if is_chinese {
            text.push_str(CHINESE);
        } else {
            text.push_str(WORDS[dice.below(WORDS.len())]);
            // One word in eight is a rare one.
            if dice.below(8) == 0 {
                text.push_str(" w");
                text.push_str(&dice.below(200_000).to_string());
            }
        }
        text.push(' ');
    }
    text
}
