//! Files of many notices as senders make them.
use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

/// A workbook of sheets of rows; every cell is a text of the shared ones.
pub fn xlsx(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut texts: Vec<String> = Vec::new();
    let mut written: Vec<(&str, String)> = Vec::new();
    for (name, rows) in sheets {
        let lines: Vec<String> =
            (1..).zip(*rows).map(|(row, cells)| line(row, cells, &mut texts)).collect();
        written.push((name, lines.concat()));
    }
    let texts: Vec<String> = texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    let sheets: Vec<(&str, &str)> = written.iter().map(|(name, rows)| (*name, &**rows)).collect();
    Book { sheets: &sheets, texts: &texts.concat(), ..Book::default() }.packed()
}

/// A workbook in the words of its XML.
#[derive(Default)]
pub struct Book<'a> {
    /// What stands in the head of `workbook.xml`.
    pub head: &'a str,
    /// Names, and rows.
    pub sheets: &'a [(&'a str, &'a str)],
    /// The shared texts.
    pub texts: &'a str,
    /// What stands in `styles.xml`.
    pub styles: &'a str,
}

impl Book<'_> {
    /// Its parts.
    pub fn parts(&self) -> Vec<(String, String)> {
        let Self { head, sheets, texts, styles } = self;
        let mut parts: Vec<(String, String)> = Vec::new();
        let (mut list, mut relations, mut types) = (vec![], vec![], vec![]);
        for (number, (name, rows)) in (1..).zip(*sheets) {
            let sheet = format!("<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>");
            parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
            let name = escaped(name);
            list.push(format!(
                "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"
            ));
            relations.push(format!(
                "<Relationship Id=\"rId{number}\" Type=\"{RELATION}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
            ));
            types.push(format!(
                "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            ));
        }
        let (list, relations, types) = (list.concat(), relations.concat(), types.concat());
        parts.extend([
            ("xl/sharedStrings.xml", format!("<sst {MAIN}>{texts}</sst>")),
            ("xl/styles.xml", format!("<styleSheet {MAIN}>{styles}</styleSheet>")),
            ("xl/workbook.xml", format!("<workbook {MAIN} xmlns:r=\"{RELATION}\">{head}<sheets>{list}</sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", format!("<Relationships {PACKAGE}/relationships\">{relations}<Relationship Id=\"rIdT\" Type=\"{RELATION}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rIdS\" Type=\"{RELATION}/styles\" Target=\"styles.xml\"/></Relationships>")),
            ("_rels/.rels", format!("<Relationships {PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{RELATION}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")),
            ("[Content_Types].xml", format!("<Types {PACKAGE}/content-types\">{types}</Types>")),
        ].map(|(name, text)| (name.to_owned(), text)));
        parts
    }

    /// The file.
    pub fn packed(&self) -> Vec<u8> {
        self.changed("", |_| unreachable!("no part has no name"))
    }

    /// The file, when one part is another.
    pub fn changed(&self, name: &str, change: impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
        let parts: Vec<(String, Vec<u8>)> = self
            .parts()
            .into_iter()
            .map(
                |(it, text)| if it == name { (it, change(&text)) } else { (it, text.into_bytes()) },
            )
            .collect();
        let parts: Vec<(&str, &[u8])> =
            parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        packed(&parts)
    }
}

fn line(row: u32, cells: &[&str], texts: &mut Vec<String>) -> String {
    let mut data = vec![format!("<row r=\"{row}\">")];
    for (column, cell) in (b'A'..).zip(cells) {
        let column = char::from(column);
        data.push(format!("<c r=\"{column}{row}\" t=\"s\"><v>{}</v></c>", texts.len()));
        texts.push(escaped(cell));
    }
    data.push("</row>".to_owned());
    data.concat()
}

const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const PACKAGE: &str = "xmlns=\"http://schemas.openxmlformats.org/package/2006";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// These parts, packed.
pub fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A table whose every row is a complete notice about another address; row 1 names the columns.
pub fn complete_csv(rows: usize) -> String {
    let head = "Infringing URL,Copyrighted work,Name,E-mail,Phone,Address,Good faith,Accuracy,Authority,Signature\n";
    let mut lines = vec![head.to_owned()];
    lines.extend((0..rows).map(|row| format!(
        "https://files.example.com/{row}.jpg,Photograph {row},Maria Gómez,maria@gomez.example,+1 212 555 0100,\"12 Canal Street\nNew York\",yes,yes,yes,Maria Gómez\n"
    )));
    lines.concat()
}
