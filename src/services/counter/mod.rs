//! Counter-notices: opened by the subscriber or by whoever knows case and location, taken in,
//! completed, followed.
mod file;
mod open;
mod receive;

pub use self::{
    file::{CounterFile, file, follow, receipt},
    open::{Opened, Place, find, open, opened_by, reopen},
    receive::{CounterSubmission, Door, Received, receive, refuse},
};
