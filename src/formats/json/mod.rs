//! JSON from outside: read whole, every field by its name, every problem at its pointer (RFC 6901).
mod counter;
mod fields;
mod notice;
mod places;
mod tree;

pub use self::{
    counter::{By, CounterRequest, counter_notice, pointer_of_counter},
    fields::{Fault, Fields},
    notice::{NoticeRequest, draft_as_json, notice, notice_at, pointer_of},
    tree::{NotJson, Tree, read},
};
