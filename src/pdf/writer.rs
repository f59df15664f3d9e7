//! The file: pages, fonts, structure and metadata, packed the same way every time.

use jiff::Timestamp;
use lopdf::{
    Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary, text_string,
};
use sha2::{Digest, Sha256};

use super::{
    PdfError,
    embed::Fonts,
    pack::Pack,
    page::{HEIGHT, WIDTH},
    tags::Tags,
};
use crate::domain::language::Language;

const CREATOR: &str = "safeharbor";

/// A document that is drawn and not yet packed.
pub struct Paper {
    pub contents: Vec<Vec<u8>>,
    pub fonts: Fonts,
    pub tags: Tags,
}

/// Packs the document. It claims no conformance (PDF/A, PDF/UA) that was never validated.
pub fn write(
    paper: Paper,
    language: Language,
    title: &str,
    at: Timestamp,
) -> Result<Vec<u8>, PdfError> {
    let mut pack = Pack::new();
    let id = identity(&paper.contents, title, at);
    let fonts = paper.fonts.embed(&mut pack)?;
    let resources = pack.document.add_object(dictionary! { "Font" => fonts });

    let root = pack.document.new_object_id();
    let mut pages = Vec::new();
    for (number, content) in (0_i64..).zip(paper.contents) {
        let content = pack.stream(dictionary! {}, &content);
        pages.push(pack.document.add_object(dictionary! {
            "Type" => "Page", "Parent" => root, "Contents" => content, "Resources" => resources,
            "MediaBox" => vec![0.into(), 0.into(), points(WIDTH), points(HEIGHT)],
            "StructParents" => number, "Tabs" => "S",
        }));
    }
    let mut document = pack.document;
    document.set_object(
        root,
        dictionary! {
            "Type" => "Pages",
            "Kids" => pages.iter().map(|page| Object::from(*page)).collect::<Vec<_>>(),
            "Count" => i64::try_from(pages.len()).expect("pages fit in memory"),
        },
    );
    let structure = paper.tags.build(&mut document, &pages);
    let metadata = metadata(&mut document, title, at);
    let mut preferences = dictionary! { "DisplayDocTitle" => true };
    if language.is_right_to_left() {
        preferences.set("Direction", "R2L");
    }
    let catalog = document.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => root, "Lang" => Object::string_literal(language.tag()),
        "Metadata" => metadata, "MarkInfo" => dictionary! { "Marked" => true },
        "StructTreeRoot" => structure,
        "ViewerPreferences" => preferences,
    });
    let date = at.strftime("D:%Y%m%d%H%M%SZ").to_string();
    let info = document.add_object(dictionary! {
        "Title" => text_string(title), "Creator" => text_string(CREATOR),
        "CreationDate" => text_string(&date), "ModDate" => text_string(&date),
    });
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", info);
    document.trailer.set("ID", vec![id.clone(), id]);

    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(500)
        .compression_level(3)
        .build();
    let mut file = Vec::new();
    document.save_with_options(&mut file, options)?;
    Ok(file)
}

/// The file identifier, from all that the document shows.
fn identity(contents: &[Vec<u8>], title: &str, at: Timestamp) -> Object {
    let mut hash = Sha256::new();
    hash.update(title);
    hash.update(at.as_microsecond().to_be_bytes());
    for content in contents {
        hash.update(content);
    }
    Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal)
}

fn metadata(document: &mut Document, title: &str, at: Timestamp) -> ObjectId {
    let title = escape(title);
    let date = at.strftime("%Y-%m-%dT%H:%M:%SZ");
    let xmp = format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}'
    );
    let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    document.add_object(Stream::new(entries, xmp.into_bytes()).with_compression(false))
}

/// XML text; characters XML cannot hold are left out.
fn escape(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).fold(String::new(), |mut escaped, c| {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            _ => escaped.push(c),
        }
        escaped
    })
}

/// Points to the tenth.
fn points(length: i64) -> Object {
    let tenths = u16::try_from((length + 50) / 100).expect("a page side is below 6,553 points");
    Object::Real(f32::from(tenths) / 10.0)
}
