//! The case number: short, readable aloud, with a check character.
use std::{fmt, str::FromStr};

/// No 0, 1, I, L or O. Thirty-one symbols: a prime, so the weighted sum catches every single
/// wrong character and every swap of two.
const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const BASE: u64 = 31;
const PAYLOAD: usize = 9;
/// 31⁹: the number of different case numbers.
const SPACE: u64 = 26_439_622_160_671;

/// Nine random characters and a check character, shown as `7K3M2-9QXWD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseNumber([u8; PAYLOAD + 1]);

/// What was typed is not a case number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Ten characters were expected.
    #[error("a case number has ten characters, like 7K3M2-9QXWD")]
    Shape,
    /// The check character does not fit: something was mistyped.
    #[error("this is not a case number: one of its characters is mistyped")]
    Check,
}

impl CaseNumber {
    /// The number that 64 random bits stand for.
    #[must_use]
    pub fn from_random(bits: u64) -> Self {
        let mut rest = bits % SPACE;
        let mut symbols = [0_u8; PAYLOAD];
        for symbol in symbols.iter_mut().rev() {
            *symbol = (rest % BASE).to_le_bytes()[0];
            rest /= BASE;
        }
        let mut text = [0_u8; PAYLOAD + 1];
        for (place, symbol) in text.iter_mut().zip(symbols) {
            *place = ALPHABET[usize::from(symbol)];
        }
        text[PAYLOAD] = ALPHABET[usize::from(check(&symbols))];
        Self(text)
    }

    /// The ten characters without the hyphen, as the database keeps them.
    #[must_use]
    pub fn compact(&self) -> &str {
        std::str::from_utf8(&self.0).expect("the alphabet is ASCII")
    }
}

/// Weights 2…10 differ from one another and from nothing modulo 31.
fn check(symbols: &[u8; PAYLOAD]) -> u8 {
    let sum: u64 = symbols.iter().zip(2_u64..).map(|(s, weight)| u64::from(*s) * weight).sum();
    // The check character itself has weight 1 and brings the sum to zero.
    ((BASE - sum % BASE) % BASE).to_le_bytes()[0]
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (head, tail) = self.compact().split_at(5);
        write!(f, "{head}-{tail}")
    }
}

impl FromStr for CaseNumber {
    type Err = NumberError;

    /// Lower case, spaces and hyphens are forgiven.
    fn from_str(typed: &str) -> Result<Self, NumberError> {
        if typed.len() > 40 {
            return Err(NumberError::Shape);
        }
        let typed: Vec<u8> = typed
            .bytes()
            .filter(|b| !matches!(b, b' ' | b'-'))
            .map(|b| b.to_ascii_uppercase())
            .collect();
        let text: [u8; PAYLOAD + 1] = typed.try_into().map_err(|_| NumberError::Shape)?;
        let mut symbols = [0_u8; PAYLOAD];
        for (symbol, byte) in symbols.iter_mut().zip(text) {
            *symbol = symbol_of(byte).ok_or(NumberError::Check)?;
        }
        if symbol_of(text[PAYLOAD]) == Some(check(&symbols)) {
            Ok(Self(text))
        } else {
            Err(NumberError::Check)
        }
    }
}

fn symbol_of(byte: u8) -> Option<u8> {
    ALPHABET.iter().position(|known| *known == byte).and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_reads_back_as_itself(bits: u64) {
            let number = CaseNumber::from_random(bits);
            prop_assert_eq!(number.to_string().parse::<CaseNumber>().unwrap(), number);
            prop_assert_eq!(number.to_string().to_lowercase().replace('-', " ").parse::<CaseNumber>().unwrap(), number);
        }

        #[test]
        fn every_single_mistake_and_every_swap_is_noticed(bits: u64, at in 0_usize..10, other in 0_usize..10, to in 0_usize..31) {
            let right = CaseNumber::from_random(bits);
            let mut wrong = right.0;
            wrong[at] = ALPHABET[to];
            if wrong != right.0 {
                prop_assert!(std::str::from_utf8(&wrong).unwrap().parse::<CaseNumber>().is_err());
            }
            let mut swapped = right.0;
            swapped.swap(at, other);
            if swapped != right.0 {
                prop_assert!(std::str::from_utf8(&swapped).unwrap().parse::<CaseNumber>().is_err());
            }
        }
    }

    #[test]
    fn what_is_no_number_says_why() {
        assert_eq!("".parse::<CaseNumber>(), Err(NumberError::Shape));
        assert_eq!("é".repeat(10).parse::<CaseNumber>(), Err(NumberError::Shape));
        assert_eq!("OOOOO-OOOOO".parse::<CaseNumber>(), Err(NumberError::Check));
    }
}
