//! A letter as an RFC 5322 message: stable identity, threading, text with a simple HTML twin.
use lettre::{
    Message,
    message::{
        Attachment, Body, Mailbox, MultiPart, SinglePart,
        header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue},
    },
};

use super::{MailError, Settings, html};
use crate::store::letters::Filed;

/// RFC 3834: whoever answers automatically must not answer this.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// A file that a letter carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosed {
    /// Its name, behind which the number of the case follows.
    pub name: &'static str,
    /// What its name ends in.
    pub extension: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Enclosed {
    fn part(self, number: Option<&str>) -> Result<SinglePart, MailError> {
        let Self { name, extension, media_type, bytes } = self;
        let kind = ContentType::parse(media_type);
        let kind = kind.map_err(|error| MailError::Compose(error.to_string()))?;
        let name = match number {
            Some(number) => format!("{name}-{number}.{extension}"),
            None => format!("{name}.{extension}"),
        };
        // Whatever is text in it stays byte for byte what it is: nothing on the way touches base64.
        let body = Body::new_with_encoding(bytes, ContentTransferEncoding::Base64);
        let body = body.map_err(|_| MailError::Compose("a file cannot be encoded".to_owned()))?;
        Ok(Attachment::new(name).body(body, kind))
    }
}

/// The request that caused the letter: it leads an operator from the log to the mail and back.
#[derive(Clone)]
struct RequestId(String);

impl Header for RequestId {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Request-Id")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// Makes the message of a letter. Made again with the same enclosures, it is the same byte for byte.
pub fn compose(
    settings: &Settings,
    reply_to: Option<Mailbox>,
    filed: &Filed,
    enclosures: Vec<Enclosed>,
) -> Result<Message, MailError> {
    let letter = &filed.letter;
    let unusable = |error: &dyn std::fmt::Display| MailError::Compose(error.to_string());
    let to: Mailbox = letter.destination.to.parse().map_err(|error| unusable(&error))?;
    let mut builder = Message::builder()
        .from(settings.from.clone())
        .to(to)
        .subject(&letter.subject)
        .date(letter.created_at.into())
        .message_id(Some(format!("<letter.{}@{}>", letter.id, settings.domain)))
        .header(AutoSubmitted);
    if let Some(request) = &letter.request {
        builder = builder.header(RequestId(request.clone()));
    }
    if let Some(case) = letter.case {
        // All letters of a case to one party hang on one root, whichever arrives first.
        let party = letter.kind.addressee().thread();
        let thread = format!("<case.{case}.{party}@{}>", settings.domain);
        builder = builder.in_reply_to(thread.clone()).references(thread);
    }
    if let Some(reply_to) = reply_to {
        builder = builder.reply_to(reply_to);
    }
    // Boundaries by chance would make two messages of one letter. No line of quoted-printable or
    // base64 begins with these, and what stands there as it is does not know the letter's number.
    let words = MultiPart::alternative()
        .boundary(format!("=_words_{}", letter.id))
        .singlepart(SinglePart::plain(letter.body.clone()))
        .singlepart(SinglePart::html(html::twin(&letter.body)));
    let body = if enclosures.is_empty() {
        words
    } else {
        let whole = MultiPart::mixed().boundary(format!("=_whole_{}", letter.id)).multipart(words);
        let mut parts = enclosures.into_iter().map(|file| file.part(filed.number.as_deref()));
        parts.try_fold(whole, |whole, part| part.map(|part| whole.singlepart(part)))?
    };
    builder.multipart(body).map_err(|error| unusable(&error))
}
