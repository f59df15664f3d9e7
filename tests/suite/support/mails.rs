//! Mails as people and programs send them, and what becomes of them.
use safeharbor::{
    domain::{message::Door, number::CaseNumber},
    services::{
        access::CaseFile,
        messages::{self, Taken},
    },
};

use super::TestApp;

/// A complete notice in the words of a letter.
pub const NOTICE: &str = "\
To the designated copyright agent,

this is a notification of claimed copyright infringement under 17 U.S.C. 512(c)(3).

The copyrighted work is my photograph \"Lighthouse in fog\", published at
https://brandt.example/lighthouse

The infringing material is located at these addresses:

https://files.example.com/lighthouse.jpg
https://files.example.com/lighthouse-small.jpg

I have a good faith belief that use of the material in the manner complained of is not
authorized by the copyright owner, its agent, or the law.

The information in this notification is accurate, and under penalty of perjury, I am
authorized to act on behalf of the owner of an exclusive right that is allegedly infringed.

Please remove the material.

Name: Lena Brandt
Address: Seestrasse 4, 8000 Zurich, Switzerland
Telephone: +41 44 555 01 00
E-mail: lena@brandt.example

Sincerely,

/s/ Lena Brandt
";

/// A mail of a person: these header lines, and this text.
pub fn mail(headers: &[(&str, &str)], text: &str) -> Vec<u8> {
    let given = |name: &str| headers.iter().any(|(it, _)| it.eq_ignore_ascii_case(name));
    let usual = [
        ("From", "Lena Brandt <lena@brandt.example>"),
        ("To", "copyright@files.example.com"),
        ("Subject", "Copyright notice"),
        ("Date", "Mon, 2 Mar 2026 11:58:00 -0500"),
        ("Message-ID", "<one@brandt.example>"),
        ("Content-Type", "text/plain; charset=utf-8"),
    ];
    let usual = usual.iter().filter(|(name, _)| !given(name));
    // An empty value leaves a usual header out.
    let head: Vec<String> = usual
        .chain(headers.iter().filter(|(_, value)| !value.is_empty()))
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    format!("{}\r\n{}", head.concat(), text.replace('\n', "\r\n")).into_bytes()
}

/// An ACNS document of our own.
pub fn acns(id: &str, file: &str, kind: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Infringement xmlns=\"http://www.acns.net/ACNS\">\n\
         <Case><ID>{id}</ID><Status>Open</Status></Case>\n\
         <Complainant><Entity>Foghorn Pictures</Entity><Contact>Ada Reyes</Contact>\n\
         <Address>1 Quay Road, Bristol</Address><Phone>+44 117 496 0000</Phone><Email>notices@foghorn.example</Email></Complainant>\n\
         <Service_Provider><Entity>Files</Entity><Email>copyright@files.example.com</Email></Service_Provider>\n\
         <Source><TimeStamp>2026-03-01T10:00:00Z</TimeStamp><IP_Address>192.0.2.7</IP_Address><Port>443</Port></Source>\n\
         <Content><Item><TimeStamp>2026-03-01T10:00:00Z</TimeStamp><Title>The Long Pier</Title>\
         <FileName>{file}</FileName><URL>https://files.example.com/{file}</URL></Item></Content>\n{kind}\
         </Infringement>\n"
    )
}

/// The text without what stands between two words, the words included.
pub fn without(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).expect("the first word is there");
    let end = start + text[start..].find(to).expect("the second word is there") + to.len();
    format!("{}{}", &text[..start], &text[end..])
}

impl TestApp {
    /// A mail server hands this over now.
    pub async fn mailed(&self, raw: &[u8]) -> Taken {
        let now = self.app.clock.now();
        messages::receive(&self.app, raw, Door::Pipe, now).await.expect("the message is stored")
    }

    /// The only case of what was taken in.
    #[track_caller]
    pub fn only(taken: &Taken) -> CaseNumber {
        assert_eq!(taken.cases.len(), 1, "{taken:?}");
        taken.cases[0]
    }

    /// The case that a mail opened.
    pub async fn opened(&self, raw: &[u8]) -> CaseFile {
        let taken = self.mailed(raw).await;
        self.case(&Self::only(&taken)).await
    }
}

/// The kinds of a case's events.
pub fn kinds(file: &CaseFile) -> Vec<&'static str> {
    file.events.iter().map(|it| it.read().expect("it reads").1.kind()).collect()
}
