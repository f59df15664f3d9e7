//! Labels of open letters that the reading does not share, and why. They change no figure.

/// The file and why its label is doubted, in our own words.
const REASONS: &[(&str, &str)] = &[
    (
        "2015/2015-03-08-TotalFreedomMod-retraction.md",
        "the party that complained says that it was mistaken and asks for the repository to be brought back; the file's name says so too",
    ),
    (
        "2015/2015-04-19-Pragmatic-Counternotice.md",
        "those who complained by mistake chose the form of a counter-notice, with all its statements, to take the complaint back",
    ),
    (
        "2017/2017-02-20-Parvist-reversal.md",
        "the host itself writes that it has reconsidered, which elsewhere is labelled a reversal; so does the file's name",
    ),
];

/// One line for a letter whose label and reading differ.
pub fn line(name: &str, label: &str, reading: &str) -> String {
    let reason = REASONS.iter().find(|(file, _)| *file == name);
    let reason = reason.map_or("an error of the reading", |(_, reason)| reason);
    format!("  {name}: labelled {label}, read as {reading}: {reason}")
}
