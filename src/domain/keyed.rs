//! Closed lists whose members are spelled the same in code, front matter and JSON.

use std::collections::BTreeMap;
use std::fmt;

/// A member of a closed list. `keyed!` implements it; there is no other door.
pub trait Keyed: Copy + Ord + fmt::Debug + 'static {
    /// Every member, in the order in which people read them.
    const ALL: &'static [Self];

    /// The spelling in front matter, forms and JSON: lowercase snake case.
    fn key(self) -> &'static str;
}

/// Defines an enum together with the spelling of each member.
macro_rules! keyed {
    (
        $(#[$about:meta])*
        pub enum $name:ident { $( $(#[$note:meta])* $member:ident = $key:literal, )+ }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $( $(#[$note])* #[serde(rename = $key)] $member, )+
        }

        impl $name {
            /// Every member, in the order in which people read them.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The spelling in front matter, forms and JSON.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$member => $key),+ }
            }

            /// The member with this spelling, if there is one.
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.key() == key)
            }
        }

        impl crate::domain::keyed::Keyed for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn key(self) -> &'static str {
                $name::key(self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.key())
            }
        }
    };
}
pub(crate) use keyed;

/// One value for each member of a closed list; it cannot lack one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Each<K, T>(BTreeMap<K, T>);

impl<K: Keyed, T> Each<K, T> {
    /// Asks `value` for every member, even after one has none, so that all gaps are reported.
    pub(crate) fn collect(mut value: impl FnMut(K) -> Option<T>) -> Option<Self> {
        let found: Vec<_> = K::ALL.iter().map(|member| Some((*member, value(*member)?))).collect();
        found.into_iter().collect::<Option<_>>().map(Self)
    }

    /// The value of one member.
    ///
    /// # Panics
    /// Never: `collect` is the only door and it asks for every member.
    #[must_use]
    pub fn get(&self, member: K) -> &T {
        self.0.get(&member).expect("every member has a value since collect")
    }

    /// All values, in the order of `K::ALL`.
    pub fn iter(&self) -> impl Iterator<Item = (K, &T)> {
        K::ALL.iter().map(|member| (*member, self.get(*member)))
    }
}
