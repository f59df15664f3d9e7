//! Files into rows: what spreadsheets, programs and hostile people make of a table.
use safeharbor::{
    domain::import::{Field, Grouping, Mapping, Table, Target, units},
    formats::table::{self, Sheet, TableError},
};

use crate::support::{
    policies,
    tables::{complete_csv, packed, xlsx},
};

fn one(name: &str, bytes: &[u8]) -> Sheet {
    let mut sheets = table::read(name, bytes).unwrap();
    assert_eq!(sheets.len(), 1);
    sheets.remove(0)
}

fn cells(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect()
}

#[test]
fn the_same_table_reads_the_same_in_every_format() {
    let expected = vec![
        vec!["https://a.example/1", "Café “Harbour”", "=HYPERLINK(\"https://x.example\")"],
        vec!["https://a.example/2", "two\nlines", ""],
    ];
    let csv = "URL,Work,Note\n\"https://a.example/1\",Café “Harbour”,\"=HYPERLINK(\"\"https://x.example\"\")\"\nhttps://a.example/2,\"two\nlines\",\n";
    let tsv = "URL\tWork\tNote\nhttps://a.example/1\tCafé “Harbour”\t\"=HYPERLINK(\"\"https://x.example\"\")\"\nhttps://a.example/2\t\"two\nlines\"\t\n";
    let ndjson = "{\"URL\":\"https://a.example/1\",\"Work\":\"Café “Harbour”\",\"Note\":\"=HYPERLINK(\\\"https://x.example\\\")\"}\n\n{\"URL\":\"https://a.example/2\",\"Work\":[\"two\",\"lines\"],\"Note\":null}\n";
    let book = xlsx(&[(
        "Notices",
        &[
            &["URL", "Work", "Note"],
            &["https://a.example/1", "Café “Harbour”", "=HYPERLINK(\"https://x.example\")"],
            &["https://a.example/2", "two\nlines", ""],
        ],
    )]);
    let semicolons = csv.replace(',', ";");
    let bars = csv.replace(',', "|");
    for (name, bytes) in [
        ("a.csv", csv.as_bytes()),
        ("a.csv", semicolons.as_bytes()),
        ("a.csv", bars.as_bytes()),
        ("a.tsv", tsv.as_bytes()),
        ("a.ndjson", ndjson.as_bytes()),
        ("a.xlsx", &book),
    ] {
        let sheet = one(name, bytes);
        let names = ["URL", "Work", "Note"];
        let at = names.map(|name| sheet.table.columns.iter().position(|it| it == name).unwrap());
        let read = cells(&sheet.table);
        let read: Vec<Vec<&str>> =
            read.iter().map(|row| at.iter().map(|index| row[*index]).collect()).collect();
        assert_eq!(read, expected, "{name}");
        assert_eq!(sheet.table.columns.len(), 3);
    }
}

#[test]
fn rows_are_numbered_by_the_line_or_row_that_a_person_sees() {
    let csv = "URL,Work\nhttps://a.example/1,\"two\nlines\"\n\n\nhttps://a.example/2,b\r\nhttps://a.example/3,c";
    let numbers: Vec<u32> =
        one("a.csv", csv.as_bytes()).table.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [2, 6, 7]);
    let book =
        xlsx(&[("A", &[&["Report of 2026"], &[], &["URL", "Work"], &["https://a.example", "b"]])]);
    let sheet = one("a.xlsx", &book);
    assert_eq!(sheet.table.rows[0].number, 4);
    assert!(sheet.told[0].contains("Report of 2026"), "{:?}", sheet.told);
}

#[test]
fn a_row_that_does_not_fit_is_a_fault_of_that_row_alone() {
    let csv = "URL,Work\nhttps://a.example/1,a\nhttps://a.example/2,b,c\nhttps://a.example/3\nhttps://a.example/4,d,\n";
    let rows = one("a.csv", csv.as_bytes()).table.rows;
    let faults: Vec<bool> = rows.iter().map(|row| row.fault.is_some()).collect();
    assert_eq!(faults, [false, true, true, false]);
    assert_eq!(rows[1].cells, ["https://a.example/2", "b", "c"], "nothing of it is lost");
}

#[test]
fn a_quotation_mark_that_never_closes_is_said_and_swallows_nothing_unseen() {
    let csv = "URL,Work\nhttps://a.example/1,a\nhttps://a.example/2,\"b\nhttps://a.example/3,c\nhttps://a.example/4,d\n";
    let rows = one("a.csv", csv.as_bytes()).table.rows;
    assert_eq!(rows.len(), 2);
    let fault = rows[1].fault.as_deref().unwrap();
    assert!(fault.contains("never closed") && fault.contains("2 lines"), "{fault}");
}

#[test]
fn files_that_are_no_tables_are_refused_in_words() {
    let cases: &[(&[u8], &str)] = &[
        (b"\xD0\xCF\x11\xE0\xA1\xB1", "old .xls"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1F\x8B\x08", "gzip"),
        (b"", "holds no rows"),
        (b"URL,Work\n", "holds no rows"),
        (b"\x00\x01\x02\x03\x04", "not a text file"),
    ];
    for (bytes, says) in cases {
        let error = table::read("a.csv", bytes).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
    let other = packed(&[("readme.txt", b"x")]);
    assert!(table::read("a.xlsx", &other).unwrap_err().to_string().contains("no .xlsx"));
    let wide = format!("{}\n{}\n", "a,".repeat(300), "b,".repeat(300));
    assert_eq!(table::read("a.csv", wide.as_bytes()), Err(TableError::TooManyColumns));
    let long = format!("a,b\n{}", "c,d\n".repeat(100_001));
    assert_eq!(table::read("a.csv", long.as_bytes()), Err(TableError::TooManyRows));
}

#[test]
fn an_object_of_the_interface_is_a_row_and_a_broken_line_is_a_fault() {
    let policies = policies();
    let text = r#"{"signer_name":"Maria","email":"m@gomez.example","works":[{"description":"A","original":"https://a.example"},{"description":"B"}],"locations":["https://f.example/1",{"address":"https://f.example/2","place":"second row"}],"statements":{"good_faith":true},"signature":"Maria","reference":"N-1"}
[1,2]
{"signer_name":
"#;
    let table = one("a.ndjson", text.as_bytes()).table;
    assert_eq!(
        table.rows.iter().map(|row| row.fault.is_some()).collect::<Vec<_>>(),
        [false, true, true]
    );
    let mapping = Mapping::propose(&table.columns, &policies.copyright);
    let (draft, problems) = mapping.draft(&table.columns, &[&table.rows[0]], &policies.copyright);
    assert_eq!(problems, []);
    let works: Vec<(&str, &str)> = draft
        .works
        .iter()
        .map(|work| (work.description.as_str(), work.original.as_str()))
        .collect();
    assert_eq!(works, [("A", "https://a.example"), ("B", "")]);
    assert_eq!(draft.reference, "N-1");
    assert!(draft.statements.good_faith && !draft.statements.accuracy);
    assert!(draft.locations.contains("https://f.example/1"), "{}", draft.locations);
    assert!(draft.locations.contains("https://f.example/2 second row"), "{}", draft.locations);
}

#[test]
fn columns_are_known_by_their_usual_names() {
    let policies = policies();
    for (name, field) in [
        ("Infringing URL", Field::Location),
        ("url", Field::Location),
        ("LINK", Field::Location),
        ("Location(s)", Field::Location),
        ("Copyrighted work", Field::WorkDescription),
        ("Title", Field::WorkDescription),
        ("Owner", Field::OwnerName),
        ("Rights-Holder", Field::OwnerName),
        ("Company", Field::Organisation),
        ("E-mail", Field::Email),
        ("E-Mail Address", Field::Email),
        ("claimant.email", Field::Email),
        ("works.2.original", Field::WorkOriginal),
        ("statements.good_faith", Field::GoodFaith),
        ("Signature", Field::Signature),
        ("Ref. No.", Field::Reference),
        ("postal_address", Field::PostalAddress),
    ] {
        let mapping = Mapping::propose(&[name.to_owned()], &policies.copyright);
        assert_eq!(mapping.columns.get(&0), Some(&Target::Field(field)), "{name}");
    }
    for field in Field::ALL {
        for name in [field.key(), field.label()] {
            let mapping = Mapping::propose(&[name.to_owned()], &policies.copyright);
            assert_eq!(mapping.columns.get(&0), Some(&Target::Field(*field)), "{name}");
        }
    }
    let none = Mapping::propose(&["Colour".to_owned(), String::new()], &policies.copyright);
    assert!(none.columns.is_empty());
}

#[test]
fn nothing_is_stated_or_signed_that_no_row_and_no_letter_says() {
    let policies = policies();
    let table = one("a.csv", b"URL,Work\nhttps://a.example/1,a\n").table;
    let mut mapping = Mapping::propose(&table.columns, &policies.copyright);
    let (draft, _) = mapping.draft(&table.columns, &[&table.rows[0]], &policies.copyright);
    assert!(draft.signature.is_empty() && draft.quoted.is_empty());
    assert!(
        !draft.statements.good_faith && !draft.statements.accuracy && !draft.statements.authority
    );
    for kind in [Field::GoodFaith, Field::Signature, Field::Location] {
        let constants = [(Target::Field(kind), "yes".to_owned())].into();
        let mapping = Mapping { constants, ..mapping.clone() };
        assert_eq!(mapping.faults(&table.columns, &policies.copyright).len(), 1, "{kind}");
    }
    let kind = safeharbor::domain::policy::StatementKind::GoodFaith;
    mapping.letter.statements.insert(kind, "We believe in good faith …".to_owned());
    let faults = mapping.faults(&table.columns, &policies.copyright);
    assert_eq!(faults[0].field, "letter");
    mapping.letter.confirmed = true;
    assert_eq!(mapping.faults(&table.columns, &policies.copyright), []);
    let (draft, _) = mapping.draft(&table.columns, &[&table.rows[0]], &policies.copyright);
    assert_eq!(draft.quoted[&kind], "We believe in good faith …");
}

#[test]
fn rows_of_one_matter_are_one_notice_when_that_is_asked_for() {
    let policies = policies();
    let csv = "Ref,URL,Work,Name\nA,https://a.example/1,x,M\nB,https://a.example/2,y,M\nA,https://a.example/3,z,M\n,https://a.example/4,x,M\n,https://a.example/5,x,M\n";
    let table = one("a.csv", csv.as_bytes()).table;
    let mapping = Mapping::propose(&table.columns, &policies.copyright);
    let rows = |grouping| -> Vec<Vec<usize>> {
        units(&table, &mapping, grouping).into_iter().map(|unit| unit.rows).collect()
    };
    assert_eq!(rows(Grouping::Row).len(), 5);
    assert_eq!(rows(Grouping::Reference), [vec![0, 2], vec![1], vec![3, 4]]);
    assert_eq!(rows(Grouping::File), [vec![0, 1, 2, 3, 4]]);
    let all: Vec<_> = table.rows.iter().collect();
    let (_, problems) = mapping.draft(&table.columns, &all, &policies.copyright);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].message.contains("“A” in row 2 and “B” in row 3"), "{problems:?}");
}

#[test]
fn a_table_of_complete_notices_is_proposed_whole() {
    let policies = policies();
    let table = one("a.csv", complete_csv(3).as_bytes()).table;
    let mapping = Mapping::propose(&table.columns, &policies.copyright);
    assert_eq!(mapping.columns.len(), table.columns.len());
    assert_eq!(mapping.faults(&table.columns, &policies.copyright), []);
    assert_eq!(table.rows[1].number, 4, "an address of two lines stands above it");
}
