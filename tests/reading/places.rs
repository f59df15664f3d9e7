//! Addresses in a letter, and what each is there for.
