//! Figures as text that Prometheus reads.
use std::fmt::Write as _;

use super::Figure;

/// Appends figures, those of one name together.
pub fn write(text: &mut String, figures: &[Figure]) {
    let mut described = "";
    for Figure { name, kind, help, label, value } in figures {
        if *name != described {
            writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}").ok();
            described = name;
        }
        writeln!(text, "{name}{label} {value}").ok();
    }
}
