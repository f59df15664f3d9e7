//! Streams, deflated: lopdf does so only at the level that takes longest.

use lopdf::{Dictionary, Document, ObjectId, Stream};
use miniz_oxide::{
    DataFormat, MZFlush, MZStatus,
    deflate::{core::CompressorOxide, stream},
};

/// A document in the making, with one compressor for all of its streams.
pub struct Pack {
    pub document: Document,
    /// Named and not left to a wrapper: another crate could make that choose another compressor,
    /// and every receipt would get other bytes.
    deflate: Box<CompressorOxide>,
}

impl Pack {
    pub fn new() -> Self {
        let document = Document::with_version("1.7");
        let mut deflate: Box<CompressorOxide> = Box::default();
        deflate.set_format_and_level(DataFormat::Zlib, LEVEL);
        Self { document, deflate }
    }

    /// Adds a compressed stream.
    pub fn stream(&mut self, mut entries: Dictionary, content: &[u8]) -> ObjectId {
        entries.set("Filter", "FlateDecode");
        let packed = self.deflate(content);
        self.document.add_object(Stream::new(entries, packed).with_compression(false))
    }

    fn deflate(&mut self, content: &[u8]) -> Vec<u8> {
        self.deflate.reset();
        let mut packed = vec![0; content.len() / 2 + 128];
        let (mut read, mut written) = (0, 0);
        loop {
            let (rest, room) = (&content[read..], &mut packed[written..]);
            let done = stream::deflate(&mut self.deflate, rest, room, MZFlush::Finish);
            read += done.bytes_consumed;
            written += done.bytes_written;
            if done.status == Ok(MZStatus::StreamEnd) {
                packed.truncate(written);
                return packed;
            }
            packed.resize(packed.len() * 2, 0);
        }
    }
}

/// The fastest: a receipt is made on request and a third of its time went into deflating. Part of
/// the layout, for it changes every byte.
const LEVEL: u8 = 1;
