//! A letter as an RFC 5322 message: stable identity, threading, text with a simple HTML twin.
use lettre::{
    Message,
    message::{
        Attachment, Mailbox, MultiPart,
        header::{ContentType, Header, HeaderName, HeaderValue},
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

/// Makes the message of a letter. Made again, it has the same `Message-ID` and date.
pub fn compose(
    settings: &Settings,
    reply_to: Option<Mailbox>,
    filed: &Filed,
    receipt: Option<Vec<u8>>,
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
    let words = MultiPart::alternative_plain_html(letter.body.clone(), html::twin(&letter.body));
    let body = match receipt {
        None => words,
        Some(pdf) => {
            let pdf_type =
                ContentType::parse("application/pdf").map_err(|error| unusable(&error))?;
            let name = match &filed.number {
                Some(number) => format!("receipt-{number}.pdf"),
                None => "receipt.pdf".to_owned(),
            };
            MultiPart::mixed()
                .multipart(words)
                .singlepart(Attachment::new(name).body(pdf, pdf_type))
        }
    };
    builder.multipart(body).map_err(|error| unusable(&error))
}
