//! Workbooks into rows: what spreadsheet programs write, and what nobody writes who means well.
use safeharbor::formats::table::{self, Sheet, TableError};

use crate::support::tables::{Book, packed, xlsx};

const HEAD: &str = "<row><c t=\"inlineStr\"><is><t>URL</t></is></c><c t=\"inlineStr\"><is><t>Seen</t></is></c></row>";

/// The cells of the only sheet, below its names; the book is read.
fn below(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut sheets = table::read("a.xlsx", bytes).unwrap();
    assert_eq!(sheets.len(), 1);
    sheets.remove(0).table.rows.into_iter().map(|row| row.cells).collect()
}

/// What stands in these cells of XML, in one row.
fn shown(cells: &str, book: &Book<'_>) -> Vec<String> {
    let rows = format!("{HEAD}<row>{cells}</row>");
    below(&Book { sheets: &[("A", &rows)], ..*book }.packed()).remove(0)
}

fn refused(bytes: &[u8]) -> String {
    table::read("a.xlsx", bytes).unwrap_err().to_string()
}

#[test]
fn every_sheet_of_a_workbook_that_holds_something_is_read() {
    let book = xlsx(&[
        ("One", &[&["URL", "Work"], &["https://a.example/1", "a"]]),
        ("Empty", &[]),
        ("Two", &[&["URL", "Work"], &["https://a.example/2", "b"], &["https://a.example/3", "c"]]),
    ]);
    let sheets = table::read("a.xlsx", &book).unwrap();
    let seen: Vec<(&str, usize)> =
        sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.table.rows.len())).collect();
    assert_eq!(seen, [("One", 1), ("Two", 2)]);
    assert_eq!(table::read("a.xlsx", &xlsx(&[("Empty", &[])])), Err(TableError::Empty));
}

#[test]
fn dates_are_shown_as_dates_whichever_way_the_workbook_counts() {
    let styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-409]d\\-mmm\\-yy;@\"/><numFmt numFmtId=\"165\" formatCode=\"0 &quot;days&quot;\"/></numFmts>\
                  <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"46\"/></cellXfs>";
    let cells = "<c s=\"1\"><v>46348</v></c><c s=\"2\" t=\"n\"><v>46348.4375</v></c><c s=\"3\"><v>46348</v></c><c s=\"4\"><v>1.5</v></c><c><v>46348</v></c>";
    let book = Book { styles, ..Book::default() };
    assert_eq!(
        shown(cells, &book),
        ["2026-11-22", "2026-11-22 10:30:00", "46348", "36:00:00", "46348"]
    );
    let book = Book { head: "<workbookPr date1904=\"1\"/>", ..book };
    assert_eq!(
        shown("<c s=\"1\"><v>44886</v></c><c s=\"2\"><v>44886.4375</v></c>", &book),
        ["2026-11-22", "2026-11-22 10:30:00"]
    );
    let written =
        "<c t=\"d\"><v>2026-11-22T00:00:00</v></c><c t=\"d\"><v>2026-11-22T10:30:00</v></c>";
    assert_eq!(shown(written, &book), ["2026-11-22", "2026-11-22 10:30:00"]);
}

#[test]
fn a_cell_is_what_it_shows_whatever_it_is_made_of() {
    let texts = "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Glass </t></r><r><t>Harbour</t></r><rPh sb=\"0\" eb=\"1\"><t>ガラス</t></rPh></si>";
    let book = Book { texts, ..Book::default() };
    let inline = "<is><r><t>in</t></r><r><t>line &amp; &#x2013;</t></r></is>";
    for (cell, words) in [
        ("<c t=\"s\"><v>0</v></c>".to_owned(), "Glass Harbour"),
        (format!("<c t=\"inlineStr\">{inline}</c>"), "inline & –"),
        ("<c t=\"str\"><f>A1&amp;\"x\"</f><v>a_x000D_\nb</v></c>".to_owned(), "a\nb"),
        ("<c><f>40+2</f><v>42.0</v></c>".to_owned(), "42"),
        ("<c><v>1234567890123</v></c>".to_owned(), "1234567890123"),
        ("<c><v>1.234567890123E12</v></c>".to_owned(), "1234567890123"),
        ("<c><v>0.1</v></c>".to_owned(), "0.1"),
        ("<c><v>0.30000000000000004</v></c>".to_owned(), "0.3"),
        ("<c t=\"b\"><v>1</v></c>".to_owned(), "true"),
        ("<c t=\"b\"><v>0</v></c>".to_owned(), "false"),
        ("<c t=\"e\"><v>#N/A</v></c>".to_owned(), "#N/A"),
        ("<c t=\"str\"><v><![CDATA[<a>&]]></v></c>".to_owned(), "<a>&"),
        ("<c t=\"str\"><v>a</v><extLst><ext><v>b</v></ext></extLst></c>".to_owned(), "a"),
    ] {
        assert_eq!(shown(&format!("<c><v>1</v></c>{cell}"), &book)[1], words, "{cell}");
    }
}

#[test]
fn cells_without_a_place_stand_behind_the_last_one_and_rows_come_in_any_order() {
    let rows = "<row><c t=\"str\"><v>a</v></c><c/><c t=\"str\"><v>c</v></c></row>\
                <row r=\"9\"><c r=\"C9\" t=\"str\"><v>9</v></c><c t=\"str\"><v>D</v></c></row>\
                <row r=\"5\"><c r=\"B5\" t=\"str\"><v>5</v></c></row><row><c t=\"str\"><v>6</v></c></row>";
    let sheets =
        table::read("a.xlsx", &Book { sheets: &[("A", rows)], ..Book::default() }.packed());
    let table = &sheets.unwrap()[0].table;
    let read: Vec<(u32, Vec<&str>)> = table
        .rows
        .iter()
        .map(|row| (row.number, row.cells.iter().map(String::as_str).collect()))
        .collect();
    let expected =
        [(5, vec!["", "5", "", ""]), (6, vec!["6", "", "", ""]), (9, vec!["", "", "9", "D"])];
    assert_eq!(table.columns, ["a", "Column 2", "c", "Column 4"]);
    assert_eq!(read, expected);
}

#[test]
fn prefixes_places_of_parts_and_charsets_do_not_matter() {
    let main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    let relation = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    let book = format!(
        "<?xml version=\"1.0\"?><y:workbook xmlns:y=\"{main}\" xmlns:z=\"{relation}\"><y:sheets><y:sheet name=\"A\" sheetId=\"7\" z:id=\"q\"/></y:sheets></y:workbook>"
    );
    let relations = format!(
        "<p:Relationships xmlns:p=\"x\"><p:Relationship Id=\"q\" Type=\"{relation}/worksheet\" Target=\"/data/One.xml\"/></p:Relationships>"
    );
    let root = format!(
        "<Relationships><Relationship Id=\"a\" Type=\"{relation}/officeDocument\" Target=\"/data/Book.xml\"/></Relationships>"
    );
    let sheet = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><y:worksheet xmlns:y=\"{main}\"><y:sheetData>\
         <y:row><y:c t=\"str\"><y:v>URL</y:v></y:c><y:c t=\"str\"><y:v>Work</y:v></y:c></y:row>\
         <y:row><y:c t=\"str\"><y:v>https://a.example</y:v></y:c><y:c t=\"str\"><y:v>Café</y:v></y:c></y:row></y:sheetData></y:worksheet>"
    );
    let wide = |big: bool| -> Vec<u8> {
        let units = std::iter::once(0xFEFF).chain(sheet.encode_utf16());
        units
            .flat_map(|unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    let narrow = sheet.replace("UTF-16", "utf-8");
    let marked = [b"\xEF\xBB\xBF", narrow.as_bytes()].concat();
    let with = |sheet: &[u8]| {
        packed(&[
            ("_rels/.rels", root.as_bytes()),
            ("data\\book.xml", book.as_bytes()),
            ("data/_rels/Book.xml.rels", relations.as_bytes()),
            ("data/one.xml", sheet),
        ])
    };
    for sheet in [wide(true), wide(false), narrow.clone().into_bytes(), marked] {
        assert_eq!(below(&with(&sheet)), [["https://a.example", "Café"]]);
    }
    let western = narrow.replace("utf-8", "windows-1252");
    assert!(refused(&with(western.as_bytes())).contains("neither UTF-8 nor UTF-16"));
    assert!(refused(&with(b"<worksheet>\xFF</worksheet>")).contains("neither UTF-8 nor UTF-16"));
}

#[test]
fn what_a_sheet_hides_and_what_it_never_worked_out_is_told() {
    let rows = format!(
        "{HEAD}<row hidden=\"1\"><c t=\"str\"><v>https://a.example</v></c><c><f>NOW()</f><v></v></c></row>\
         <row><c t=\"str\"><f>\"\"</f><v></v></c><c><v>1</v></c></row>"
    );
    let book = Book { sheets: &[("A", &rows)], ..Book::default() };
    let hidden = book.changed("xl/workbook.xml", |xml| {
        xml.replace("<sheet ", "<sheet state=\"veryHidden\" ").into_bytes()
    });
    let told = |bytes: &[u8]| -> Vec<String> {
        let sheets: Vec<Sheet> = table::read("a.xlsx", bytes).unwrap();
        assert_eq!(sheets[0].table.rows.len(), 2);
        sheets[0].told.clone()
    };
    let seen = told(&book.packed());
    assert_eq!(seen.len(), 2);
    assert!(seen[0].contains("hides") && seen[0].contains("there are 1"), "{seen:?}");
    assert!(seen[1].contains("1, the first in row 2"), "{seen:?}");
    assert!(told(&hidden).concat().contains("This sheet is hidden"));
}

#[test]
fn a_cell_that_leads_somewhere_and_does_not_show_where_is_told() {
    let cells = |words: &str| format!("<row><c t=\"str\"><v>{words}</v></c><c><v>1</v></c></row>");
    let rows = [
        HEAD.to_owned(),
        cells("Link"),
        cells("https://a.example/1"),
        cells("m@gomez.example"),
        cells("Place"),
    ];
    let rows = rows.concat();
    let book = Book { sheets: &[("A", &rows)], ..Book::default() };
    let links = "</sheetData><hyperlinks><hyperlink ref=\"A2:B2\" r:id=\"a\"/><hyperlink ref=\"A3\" r:id=\"b\"/><hyperlink ref=\"A4\" r:id=\"c\"/>\
                 <hyperlink ref=\"A5\" location=\"B1\"/><hyperlink ref=\"Z99\" r:id=\"d\"/></hyperlinks>";
    let bytes = book
        .changed("xl/worksheets/sheet1.xml", |xml| xml.replace("</sheetData>", links).into_bytes());
    let told = table::read("a.xlsx", &bytes).unwrap()[0].told.concat();
    assert!(told.contains("do not show: 1, the first in row 2"), "{told}");
}

#[test]
fn packed_files_that_are_no_workbook_are_refused_with_what_to_do() {
    for (name, says) in [
        ("word/document.xml", ".docx"),
        ("META-INF/manifest.xml", ".ods"),
        ("xl/workbook.bin", ".xlsb"),
        ("Index/Document.iwa", "Numbers"),
        ("readme.txt", "no .xlsx workbook"),
    ] {
        let words = refused(&packed(&[(name, b"<a/>")]));
        assert!(words.contains(says), "{words}");
    }
    let document = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let words = refused(&packed(&[
        ("_rels/.rels", document.as_bytes()),
        ("word/document.xml", b"<w:document/>"),
    ]));
    assert!(words.contains(".docx"), "{words}");
    assert!(refused(b"PK\x03\x04").contains("send it again"));
    let mut locked = xlsx(&[("A", &[&["URL"], &["https://a.example"]])]);
    for at in 0..locked.len() - 10 {
        // The flag of every entry, in the directory and before its bytes.
        let flag = if locked[at..].starts_with(b"PK\x01\x02") { 8 } else { 6 };
        if locked[at..].starts_with(b"PK\x01\x02") || locked[at..].starts_with(b"PK\x03\x04") {
            locked[at + flag] |= 1;
        }
    }
    assert!(refused(&locked).contains("password"));
}

#[test]
fn a_workbook_built_to_harm_is_refused() {
    let zeros = vec![b' '; 130 * 1024 * 1024];
    let bomb = packed(&[("xl/workbook.xml", &zeros)]);
    assert!(bomb.len() < 1024 * 1024);
    assert!(matches!(table::read("a.xlsx", &bomb), Err(TableError::Unpacks(_))));
    // The directory says that the part is small.
    let mut liar = bomb;
    let size = 130 * 1024 * 1024_u32;
    let small = 10_u32.to_le_bytes();
    for at in 0..liar.len() - 4 {
        if liar[at..at + 4] == size.to_le_bytes() {
            liar[at..at + 4].copy_from_slice(&small);
        }
    }
    assert!(table::read("a.xlsx", &liar).is_err());
    let mut half = xlsx(&[("A", &[&["URL"], &["https://a.example"]])]);
    assert!(table::read("a.xlsx", &half).is_ok());
    half.truncate(half.len() / 2);
    assert!(table::read("a.xlsx", &half).is_err());
}

#[test]
fn one_part_under_the_names_of_many_sheets_counts_each_time() {
    let padding = format!("<row>{}</row>", " ".repeat(30 * 1024 * 1024));
    let sheets: Vec<(String, String)> =
        (0..6).map(|number| (format!("S{number}"), String::new())).collect();
    let mut sheets: Vec<(&str, &str)> =
        sheets.iter().map(|(name, rows)| (&**name, &**rows)).collect();
    sheets[0].1 = &padding;
    let book = Book { sheets: &sheets, ..Book::default() };
    let all_one = book.changed("xl/_rels/workbook.xml.rels", |xml| {
        (2..=6)
            .fold(xml.to_owned(), |xml, number| {
                xml.replace(&format!("sheet{number}.xml"), "sheet1.xml")
            })
            .into_bytes()
    });
    assert!(matches!(table::read("a.xlsx", &all_one), Err(TableError::Unpacks(_))));
}

#[test]
fn documents_that_define_something_of_their_own_are_refused() {
    let rows = format!("{HEAD}<row><c t=\"str\"><v>&lt;a&gt;</v></c></row>");
    let book = Book { sheets: &[("A", &rows)], texts: "<si><t>a</t></si>", ..Book::default() };
    assert!(table::read("a.xlsx", &book.packed()).is_ok());
    let lol = "<!DOCTYPE x [<!ENTITY lol \"lol\"><!ENTITY many \"&lol;&lol;&lol;\">]>";
    for part in [
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
    ] {
        let bytes = book.changed(part, |xml| format!("{lol}{xml}").into_bytes());
        assert!(refused(&bytes).contains("document type"), "{part}");
    }
    for (entity, says) in [
        ("&many;", "entities"),
        ("&#0;", "entities"),
        ("&#xFFFFFFFFF;", "entities"),
        ("a & b", "damaged XML"),
    ] {
        let bytes = book.changed("xl/sharedStrings.xml", |xml| {
            xml.replace("<t>a", &format!("<t>{entity}")).into_bytes()
        });
        assert!(refused(&bytes).contains(says), "{entity}: {}", refused(&bytes));
    }
    let cut = book.changed("xl/worksheets/sheet1.xml", |xml| {
        xml.replace("</sheetData></worksheet>", "").into_bytes()
    });
    assert!(refused(&cut).contains("damaged XML"));
}

#[test]
fn cells_in_places_that_no_sheet_has_are_refused_and_far_ones_are_not_laid_out() {
    let read = |rows: &str| {
        let rows = format!("{HEAD}{rows}");
        table::read("a.xlsx", &Book { sheets: &[("A", &rows)], ..Book::default() }.packed())
    };
    let far = read("<row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>a</v></c></row>").unwrap();
    assert_eq!(far[0].table.rows[0].number, 1_048_576);
    // Cells without words may stand anywhere.
    assert!(read("<row><c t=\"str\"><v>a</v></c><c r=\"XFD2\" s=\"0\"/></row>").is_ok());
    assert_eq!(read("<row><c r=\"XFD2\"><v>1</v></c></row>"), Err(TableError::TooManyColumns));
    // A hundred thousand rows that each name one far column would be a table of twenty million cells.
    let far = "<row><c r=\"GR{}\"><v>1</v></c></row>";
    let wide: String = (2..60_000).map(|row| far.replace("{}", &row.to_string())).collect();
    assert_eq!(read(&wide), Err(TableError::TooMuchText));
    let short = "<row><c><v>1</v></c></row>".repeat(60_000) + &far.replace("{}", "60002");
    assert_eq!(read(&short), Err(TableError::TooMuchText));
    for none in [
        "<row r=\"1048577\"/>",
        "<row r=\"0\"/>",
        "<row r=\"-1\"/>",
        "<row r=\"99999999999999999999\"/>",
        "<row r=\"1048576\"/><row/>",
        "<row><c r=\"7\"/></row>",
        "<row><c r=\"A0\"/></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>",
    ] {
        assert!(matches!(read(none), Err(TableError::Harmful(_))), "{none}");
    }
    let words = read("<row><c t=\"s\"><v>7</v></c></row>").unwrap_err().to_string();
    assert!(words.contains("names a text that is not there"), "{words}");
}

#[test]
fn parts_that_are_there_twice_or_not_at_all_are_refused() {
    let book = Book { sheets: &[("A", HEAD)], ..Book::default() };
    let parts = book.parts();
    let without = |gone: &str| {
        let left = parts.iter().filter(|(name, _)| name != gone);
        packed(&left.map(|(name, text)| (name.as_str(), text.as_bytes())).collect::<Vec<_>>())
    };
    assert!(refused(&without("xl/worksheets/sheet1.xml")).contains("“A” is not in the file"));
    assert!(refused(&without("xl/_rels/workbook.xml.rels")).contains("“A” is not in the file"));
    assert!(refused(&without("xl/workbook.xml")).contains("no .xlsx workbook"));
    for spare in ["xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels", "[Content_Types].xml"] {
        assert_eq!(table::read("a.xlsx", &without(spare)), Err(TableError::Empty), "{spare}");
    }
    let mut twice: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    twice.push(("XL/Worksheets/sheet1.xml", b"<worksheet/>"));
    assert!(refused(&packed(&twice)).contains("same name"));
}

#[test]
fn a_text_named_from_a_million_cells_is_refused_and_not_copied() {
    let data = "<row><c t=\"s\"><v>0</v></c></row>".repeat(3_000);
    let long = format!("<si><t>{}</t></si>", "x".repeat(60_000));
    let book = Book { sheets: &[("A", &data)], texts: &long, ..Book::default() };
    assert_eq!(table::read("a.xlsx", &book.packed()).unwrap_err(), TableError::TooMuchText);
    // How many texts there are is counted, and not believed.
    let few = Book { sheets: &[("A", &data[..data.len() / 1_000])], ..book };
    let liar = few.changed("xl/sharedStrings.xml", |xml| {
        xml.replace("<sst ", "<sst count=\"99999999999\" uniqueCount=\"99999999999\" ").into_bytes()
    });
    assert_eq!(below(&liar).len(), 2);
}
