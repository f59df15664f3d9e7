//! Streams, deflated: lopdf does so only at the level that takes longest.

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, ObjectId, Stream};

/// A document in the making, with one compressor for all of its streams.
pub struct Pack {
    pub document: Document,
    deflate: Compress,
}

impl Pack {
    pub fn new() -> Self {
        let document = Document::with_version("1.7");
        Self { document, deflate: Compress::new(Compression::new(LEVEL), true) }
    }

    /// Adds a compressed stream.
    pub fn stream(&mut self, mut entries: Dictionary, content: &[u8]) -> ObjectId {
        entries.set("Filter", "FlateDecode");
        let packed = self.deflate(content);
        self.document.add_object(Stream::new(entries, packed).with_compression(false))
    }

    fn deflate(&mut self, content: &[u8]) -> Vec<u8> {
        self.deflate.reset();
        let mut packed = Vec::with_capacity(content.len() / 2 + 128);
        loop {
            let read = usize::try_from(self.deflate.total_in()).expect("the content is in memory");
            let status = self
                .deflate
                .compress_vec(&content[read..], &mut packed, FlushCompress::Finish)
                .expect("compressing to memory cannot fail");
            if status == Status::StreamEnd {
                return packed;
            }
            packed.reserve(packed.capacity());
        }
    }
}

/// The fastest: a receipt is made on request and a third of its time went into deflating. Part of
/// the layout, for it changes every byte.
const LEVEL: u32 = 1;
