//! Files of many notices as senders make them.
use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

/// A workbook of sheets of rows; every cell is a text of the shared ones.
pub fn xlsx(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut texts: Vec<String> = Vec::new();
    let mut parts: Vec<(String, String)> = Vec::new();
    let (mut list, mut relations, mut types) = (vec![], vec![], vec![]);
    for (number, (name, rows)) in (1..).zip(sheets) {
        let lines: Vec<String> =
            (1..).zip(*rows).map(|(row, cells)| line(row, cells, &mut texts)).collect();
        let data = lines.concat();
        let sheet = format!("<worksheet {MAIN}><sheetData>{data}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
        let name = escaped(name);
        list.push(format!("<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"));
        relations.push(format!(
            "<Relationship Id=\"rId{number}\" Type=\"{RELATION}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        ));
        types.push(format!(
            "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
        ));
    }
    let (list, relations, types) = (list.concat(), relations.concat(), types.concat());
    let many = texts.len();
    let texts: Vec<String> = texts.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    let texts = texts.concat();
    parts.extend([
        ("xl/sharedStrings.xml".to_owned(), format!("<sst {MAIN} uniqueCount=\"{many}\">{texts}</sst>")),
        ("xl/workbook.xml".to_owned(), format!("<workbook {MAIN} xmlns:r=\"{RELATION}\"><sheets>{list}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels".to_owned(), format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>")),
        ("_rels/.rels".to_owned(), format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{RELATION}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")),
        ("[Content_Types].xml".to_owned(), format!("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{types}</Types>")),
    ]);
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    packed(&parts)
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
