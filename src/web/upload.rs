//! A form that may carry files: read while it arrives, each file kept at once, nothing held whole.
use std::{
    error::Error,
    fmt::Write,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{FromRequest, Request},
    http::{HeaderMap, HeaderValue, header},
};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use multer::{Constraints, Field, Multipart, SizeLimit};

use super::{Nope, Web, extract::FormBytes};
use crate::{
    domain::evidence::{FileName, Offered, Room, size_shown},
    formats::{
        form::FormError,
        words::{Phrase, Words},
    },
    services::evidence::{self, EvidenceError},
    vault::VaultError,
};

/// A sender that is silent for so long is gone.
const SILENCE: Duration = Duration::from_secs(30);
/// What may arrive without any of it belonging to a field: the headers of one are shorter.
const UNREAD_MOST: usize = 1024 * 1024;
/// How many faults are named one by one.
const NAMED: usize = 10;

/// What a form carried.
#[derive(Debug, Default)]
pub struct Upload {
    /// The fields in URL encoding, as the same form sends them without files.
    pub fields: Bytes,
    /// The files, kept already.
    pub files: Vec<Offered>,
    /// Why some were not kept. Then no file should be used.
    pub refused: Vec<FileFault>,
}

/// Why a file was not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFault {
    /// It has no bytes.
    Empty(FileName),
    /// It has more bytes than one file may have.
    TooLarge(FileName, u64),
    /// With it, all together have more than so many bytes.
    TooLargeTogether(FileName, u64),
    /// So many files fit, and it is one more.
    TooMany(FileName, u32),
}

impl FileFault {
    fn told(&self, words: Words) -> Phrase {
        let tell = |message, name: &FileName| words.tell(message).with("name", name.to_string());
        match self {
            Self::Empty(name) => tell("check-file-empty", name),
            Self::TooLarge(name, most) => {
                tell("check-file-large", name).with("most", size_shown(*most))
            }
            Self::TooLargeTogether(name, most) => {
                tell("check-files-large", name).with("most", size_shown(*most))
            }
            Self::TooMany(name, most) => tell("check-files-many", name).with("most", most),
        }
    }
}

impl Upload {
    /// What is wrong with the files, for the field; empty when nothing is.
    pub fn fault(&self, words: Words) -> String {
        let named = self.refused.iter().take(NAMED);
        let mut lines: Vec<String> = named.map(|fault| fault.told(words).to_string()).collect();
        if self.refused.len() > NAMED {
            let more = self.refused.len() - NAMED;
            lines.push(words.tell("check-files-more").with("many", more).to_string());
        }
        if !lines.is_empty() {
            lines.push(words.say("check-files-again"));
        }
        lines.join("\n")
    }

    /// Bytes that are the same only for the same fields with the same files.
    pub fn identity(&self) -> Vec<u8> {
        let mut all = self.fields.to_vec();
        for file in &self.files {
            all.extend(file.sha256);
        }
        all
    }

    /// Reads a form; of its field `files` at most what there is room for.
    pub async fn read(web: &Web, request: Request, room: Room) -> Result<Self, Nope> {
        if !is_multipart(request.headers()) {
            let FormBytes(fields) = FormBytes::from_request(request, web).await?;
            return Ok(Self { fields, ..Self::default() });
        }
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let boundary = kind.and_then(|kind| multer::parse_boundary(kind).ok());
        let boundary = boundary.ok_or(Nope::Form(FormError::Fields))?;
        // Files beyond the room are read and named; a body far beyond it is not.
        let most = (web.settings.form_bytes as u64).saturating_add(room.bytes.saturating_mul(2));
        if request.body().size_hint().lower() > most {
            return Err(Nope::TooLarge(usize::try_from(most).unwrap_or(usize::MAX)));
        }
        let unread = Arc::new(AtomicUsize::new(0));
        let body = Calm { body: request.into_body(), is_resting: false, unread: unread.clone() };
        let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(most));
        let form = Multipart::with_constraints(body, boundary, limits);
        Reader { web, form, unread, room, upload: Self::default() }.read(most).await
    }
}

/// Whether a form comes in parts, as those with files do.
pub fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("multipart/form-data")
}

struct Reader<'a> {
    web: &'a Web,
    form: Multipart<'static>,
    unread: Arc<AtomicUsize>,
    room: Room,
    upload: Upload,
}

impl Reader<'_> {
    async fn read(mut self, most: u64) -> Result<Upload, Nope> {
        let mut fields: Vec<(String, String)> = Vec::new();
        let mut text_bytes = 0;
        while let Some(mut field) = timely(self.form.next_field(), most).await? {
            self.unread.store(0, Ordering::Relaxed);
            let name = field.name().unwrap_or_default().to_owned();
            if let Some(file) = field.file_name().map(str::to_owned) {
                self.file(&file, field, most).await?;
                continue;
            }
            let mut value = Vec::new();
            while let Some(chunk) = timely(field.chunk(), most).await? {
                self.unread.store(0, Ordering::Relaxed);
                text_bytes += chunk.len();
                if text_bytes > self.web.settings.form_bytes {
                    return Err(Nope::TooLarge(self.web.settings.form_bytes));
                }
                value.extend(chunk);
            }
            let value = String::from_utf8(value).map_err(|_| FormError::Encoding)?;
            fields.push((name, value));
        }
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        Ok(Upload { fields: form.finish().into(), ..self.upload })
    }

    /// Keeps one file, or says why not and goes on to the next.
    async fn file(&mut self, given: &str, field: Field<'static>, most: u64) -> Result<(), Nope> {
        let name = FileName::of(given);
        let mut pieces = Box::pin(chunks(field, self.unread.clone()));
        let first = pieces.try_next().await.map_err(|stopped| stopped.nope(most))?;
        let Some(first) = first else {
            // A field in which nothing was chosen.
            if !given.is_empty() {
                self.upload.refused.push(FileFault::Empty(name));
            }
            return Ok(());
        };
        let beginning = first.len() as u64;
        let taken: u64 = self.upload.files.iter().map(|file| file.size).sum();
        let left = self.room.bytes.saturating_sub(taken);
        let limit = self.room.file_bytes.min(left);
        let has_place = self.upload.files.len() < self.room.files as usize;
        let is_passed_over = has_place && !self.upload.refused.is_empty();
        if has_place && self.upload.refused.is_empty() {
            let begun = stream::iter([Ok(first)]);
            let all = begun.chain(pieces.by_ref());
            match evidence::keep_stream(&self.web.app, given, limit, all).await {
                Ok(file) => self.upload.files.push(file),
                Err(EvidenceError::Vault(VaultError::TooLarge(_))) => {
                    self.upload.refused.push(too_large(name.clone(), self.room, left));
                }
                Err(EvidenceError::Vault(VaultError::BrokeOff(error))) => {
                    return Err(error
                        .downcast::<Stopped>()
                        .map_or(Nope::Truncated, |it| it.nope(most)));
                }
                Err(error) => return Err(error.into()),
            }
        } else if !has_place {
            self.upload.refused.push(FileFault::TooMany(name.clone(), self.room.files));
        }
        // What is not kept is passed over, so that the answer can be read.
        let mut passed = beginning;
        while let Some(piece) = pieces.try_next().await.map_err(|stopped| stopped.nope(most))? {
            passed += piece.len() as u64;
        }
        if is_passed_over && passed > self.room.file_bytes {
            self.upload.refused.push(too_large(name.clone(), self.room, left));
        }
        Ok(())
    }
}

fn too_large(name: FileName, room: Room, left: u64) -> FileFault {
    if room.file_bytes <= left {
        return FileFault::TooLarge(name, room.file_bytes);
    }
    FileFault::TooLargeTogether(name, room.bytes)
}

/// Why a form stopped arriving.
#[derive(Debug, thiserror::Error)]
enum Stopped {
    #[error("nothing came for too long")]
    Silent,
    #[error(transparent)]
    Form(#[from] multer::Error),
}

impl Stopped {
    fn nope(&self, most: u64) -> Nope {
        match self {
            Self::Silent => Nope::Truncated,
            Self::Form(error) => match error {
                multer::Error::StreamSizeExceeded { .. } => {
                    Nope::TooLarge(usize::try_from(most).unwrap_or(usize::MAX))
                }
                multer::Error::StreamReadFailed(_)
                | multer::Error::IncompleteFieldData { .. }
                | multer::Error::IncompleteStream => Nope::Truncated,
                _ => Nope::Form(FormError::Fields),
            },
        }
    }
}

async fn timely<T>(
    next: impl Future<Output = Result<T, multer::Error>>,
    most: u64,
) -> Result<T, Nope> {
    match tokio::time::timeout(SILENCE, next).await {
        Ok(Ok(next)) => Ok(next),
        Ok(Err(error)) => Err(Stopped::Form(error).nope(most)),
        Err(_) => Err(Nope::Truncated),
    }
}

/// The pieces of a file, none of them empty.
fn chunks(
    field: Field<'static>,
    unread: Arc<AtomicUsize>,
) -> impl Stream<Item = Result<Bytes, Stopped>> {
    let pieces = stream::try_unfold((field, unread), |(mut field, unread)| async move {
        let next = tokio::time::timeout(SILENCE, field.chunk()).await;
        let next = next.map_err(|_| Stopped::Silent)??;
        unread.store(0, Ordering::Relaxed);
        Ok(next.map(|chunk| (chunk, (field, unread))))
    });
    pieces.try_filter(|piece| std::future::ready(!piece.is_empty()))
}

/// A body that rests after each piece. The reader of forms takes all that is ready before it gives
/// anything out; without a rest that could be the whole body.
struct Calm {
    body: Body,
    is_resting: bool,
    /// Bytes that have arrived since the last that belonged to a field.
    unread: Arc<AtomicUsize>,
}

impl Stream for Calm {
    type Item = Result<Bytes, Box<dyn Error + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.is_resting) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        loop {
            let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(context));
            let Some(frame) = frame else { return Poll::Ready(None) };
            let frame = match frame {
                Ok(frame) => frame,
                Err(error) => return Poll::Ready(Some(Err(error.into()))),
            };
            let Ok(piece) = frame.into_data() else { continue };
            self.is_resting = true;
            let unread = self.unread.fetch_add(piece.len(), Ordering::Relaxed);
            if unread > UNREAD_MOST + piece.len() {
                return Poll::Ready(Some(Err("the headers of a field have no end".into())));
            }
            return Poll::Ready(Some(Ok(piece)));
        }
    }
}

/// `attachment`, with a name that any browser and any file system takes (RFC 6266, RFC 8187).
#[must_use]
pub fn attachment(name: &FileName) -> HeaderValue {
    let plain = |c: char| if c.is_ascii_alphanumeric() || " .-_()".contains(c) { c } else { '_' };
    let ascii: String = name.as_str().chars().map(plain).collect();
    let mut coded = String::new();
    for byte in name.as_str().bytes() {
        if byte.is_ascii_alphanumeric() || b".-_~".contains(&byte) {
            coded.push(byte.into());
        } else {
            write!(coded, "%{byte:02X}").expect("writing to a string does not fail");
        }
    }
    let value = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{coded}");
    HeaderValue::try_from(value).expect("it is printable ASCII")
}

/// What the field says before anything is chosen.
#[must_use]
pub fn limits_told(words: Words, room: Room) -> String {
    let (each, all) = (size_shown(room.file_bytes), size_shown(room.bytes));
    match (room.files, each == all) {
        (1, _) => words.tell("check-limit-one").with("each", each),
        (many, true) => words.tell("check-limit-all").with("many", many).with("all", all),
        (many, false) => {
            words.tell("check-limit-each").with("many", many).with("each", each).with("all", all)
        }
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_download_is_named_in_ascii_and_in_full() {
        for (name, header) in [
            ("scan 1.pdf", "attachment; filename=\"scan 1.pdf\"; filename*=UTF-8''scan%201.pdf"),
            ("Ü\"'.txt", "attachment; filename=\"___.txt\"; filename*=UTF-8''%C3%9C_%27.txt"),
            ("a\r\nX: y", "attachment; filename=\"aX_ y\"; filename*=UTF-8''aX_%20y"),
        ] {
            assert_eq!(attachment(&FileName::of(name)).to_str().unwrap(), header);
        }
    }

    #[test]
    fn limits_are_told_in_one_sentence() {
        let room = |file_bytes, bytes, files| {
            limits_told(Words::default(), Room { file_bytes, bytes, files })
        };
        assert_eq!(
            room(25_000_000, 100_000_000, 20),
            "At most 20 files, each at most 25 MB, together at most 100 MB."
        );
        assert_eq!(room(5_000_000, 5_000_000, 2), "At most 2 files, at most 5 MB together.");
        assert_eq!(room(5_000_000, 5_000_000, 1), "One file, at most 5 MB.");
    }
}
