//! Files of a published archive, by their names.
use jiff::civil::date;
use safeharbor::{
    domain::reading::ReadAs,
    formats::archive::{ArchiveError, by_date, entry},
};

#[test]
fn the_name_of_a_file_says_the_day_the_name_and_what_the_letter_is() {
    let cases = [
        ("2026/11/2026-11-22-Marsh.md", "Marsh", ReadAs::Takedown),
        ("2011/2011-11-22-marsh.markdown", "marsh", ReadAs::Takedown),
        ("2015/2015-11-22-MARSH.MD", "MARSH", ReadAs::Takedown),
        ("2014/2014-11-22-Marsh-7-Limited", "Marsh-7-Limited", ReadAs::Takedown),
        ("dmca/2017/2017-11-22-Marsh&Sons-3.md", "Marsh&Sons-3", ReadAs::Takedown),
        ("2026/11/2026-11-22-marsh-counternotice.md", "marsh", ReadAs::Counter),
        ("2026/11/2026-11-22-Marsh-CounterNotice-2.md", "Marsh", ReadAs::Counter),
        ("2026/11/2026-11-22-Marsh-2-Retraction.md", "Marsh-2", ReadAs::Retraction),
        ("2026/11/2026-11-22-marsh-reversal.md", "marsh", ReadAs::Reversal),
        ("2026-11-22-Códigol.md", "Códigol", ReadAs::Takedown),
        ("2026-11-22-Marsh\nNotes.md", "Marsh Notes", ReadAs::Takedown),
        ("2026-11-22-counternotice.md", "counternotice", ReadAs::Takedown),
        ("2026\\11\\2026-11-22-Marsh.md", "Marsh", ReadAs::Takedown),
    ];
    for (path, name, filed_as) in cases {
        let entry = entry(path, "Dear agent\r\n".to_owned()).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!((entry.name.as_str(), entry.filed_as), (name, filed_as), "{path}");
        assert_eq!((entry.on.month(), entry.on.day()), (11, 22));
        assert_eq!(entry.text, "Dear agent\n");
        assert!(entry.slug.chars().all(|c| c == '-' || c.is_alphanumeric()), "{}", entry.slug);
    }
    let shop = entry("2026/11/2026-11-22-Shop++ & Co-Retraction.md", "x".to_owned()).unwrap();
    assert_eq!(shop.slug, "2026-11-22-shop-co-retraction");
}

#[test]
fn what_is_no_letter_of_an_archive_is_refused_with_its_reason() {
    type Is = fn(&ArchiveError) -> bool;
    let cases: &[(&str, &str, Is)] = &[
        ("README.md", "x", |it| matches!(it, ArchiveError::Name(_))),
        ("2026/11/notes.md", "x", |it| matches!(it, ArchiveError::Name(_))),
        ("2026-11-22.md", "x", |it| matches!(it, ArchiveError::Name(_))),
        ("2026-11-22-.md", "x", |it| matches!(it, ArchiveError::Name(_))),
        ("２０２６-11-22-a.md", "x", |it| matches!(it, ArchiveError::Name(_))),
        ("2026/11/2026-11-22-a.png", "x", |it| matches!(it, ArchiveError::Ending(_))),
        ("LICENSE", "x", |it| matches!(it, ArchiveError::Ending(_))),
        ("", "x", |it| matches!(it, ArchiveError::Ending(_))),
        ("2026/02/2026-02-30-a.md", "x", |it| matches!(it, ArchiveError::Day(_))),
        ("2025/2026-11-22-a.md", "x", |it| matches!(it, ArchiveError::Folder(_))),
        ("2026/10/2026-11-22-a.md", "x", |it| matches!(it, ArchiveError::Folder(_))),
        ("2025/11/2026-11-22-a.md", "x", |it| matches!(it, ArchiveError::Folder(_))),
        ("2026/11/2026-11-22-a.md", " \n", |it| matches!(it, ArchiveError::Empty(_))),
    ];
    for (path, text, is) in cases {
        let error = entry(path, (*text).to_owned()).unwrap_err();
        assert!(is(&error), "{path}: {error}");
    }
}

#[test]
fn letters_come_by_day_and_a_takedown_before_its_answers() {
    let paths = [
        "2026/11/2026-11-23-a.md",
        "2026/11/2026-11-22-a-counternotice.md",
        "2026/11/2026-11-22-b.md",
        "2026/11/2026-11-22-a.md",
        "2025/01/2025-01-02-z-retraction.md",
    ];
    let entries = paths.iter().map(|path| entry(path, "x".to_owned()).unwrap()).collect();
    let days = by_date(entries);
    let order: Vec<_> = days.values().flatten().map(|it| it.slug.as_str()).collect();
    assert_eq!(
        order,
        [
            "2025-01-02-z-retraction",
            "2026-11-22-a",
            "2026-11-22-b",
            "2026-11-22-a-counternotice",
            "2026-11-23-a"
        ]
    );
    assert_eq!(days.keys().next(), Some(&date(2025, 1, 2)));
}
