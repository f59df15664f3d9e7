//! The machine formats: what is sent in the wild, what is hostile, and that no text makes a reader fall.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
mod acns;
mod acns_answer;
mod acns_found;
mod acns_hostile;
mod archive;
mod corpus;
mod fuzz_corpus;
mod properties;
mod xarf;
mod xarf_faults;

/// An ACNS document, `{}` being one more element in it.
pub const DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<Infringement xmlns="http://www.acns.net/ACNS" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://www.acns.net/v1.2/ACNS2v1_2.xsd">
 <Case><ID>LP-7001</ID><Status>Open</Status><Severity>Normal</Severity></Case>
 <Complainant><Entity>Lanternfish Pictures</Entity><Contact>Odile Marsh</Contact>
  <Address>4 Quay Road, Portmouth</Address><Phone>+1 555 0100</Phone><Email>notices@lanternfish.example</Email></Complainant>
 <Service_Provider><Entity>Host</Entity><Email>agent@host.example</Email></Service_Provider>
 <Source><TimeStamp>2026-03-01T10:00:00Z</TimeStamp><IP_Address>192.0.2.44</IP_Address><Port>6881</Port>
  <Type>BITTORRENT</Type><SubType BaseType="P2P" Protocol="BITTORRENT" Application="Swarmer"/></Source>
 <Content><Item><TimeStamp>2026-03-01T10:00:00Z</TimeStamp><Title>The Glass Harbour</Title>
  <FileName>glass.harbour.mkv</FileName><FileSize>734013472</FileSize>
  <Hash Type="SHA1">00112233445566778899aabbccddeeff00112233</Hash></Item></Content>
 {}
</Infringement>"#;

/// [`DOCUMENT`] with `from` said as `to`.
#[must_use]
pub fn said(from: &str, to: &str) -> String {
    assert!(DOCUMENT.contains(from), "{from} is not in the document");
    DOCUMENT.replace(from, to).replace("{}", "")
}

/// [`DOCUMENT`] with one more element.
#[must_use]
pub fn with(element: &str) -> String {
    DOCUMENT.replace("{}", element)
}
