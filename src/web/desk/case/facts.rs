//! The plain facts of a case: the works, the claimant, how it arrived and where it is.
use data_encoding::HEXLOWER;
use jiff::tz::TimeZone;

use super::{super::frame::figure, history::Names};
use crate::{
    domain::{
        notice::{Notice, Work},
        party::{Capacity, Email},
        policy::CopyrightPolicy,
        text::{Line, Passage, shown},
        when,
    },
    services::access::CaseFile,
    store::import_rows::Origin,
};

/// A description longer than this is folded away.
const LONG: usize = 600;

/// A work.
pub struct WorkRow {
    pub kind: String,
    pub description: String,
    /// The beginning of a long description.
    pub beginning: Option<String>,
    /// Where the original can be seen, as plain text.
    pub original: String,
}

/// A name and a value.
pub type Fact = (&'static str, String);

/// Where a case stands in the file that it was imported from.
pub struct OriginRow {
    /// The page of the import, at that row.
    pub address: String,
    pub name: String,
    pub rows: String,
}

impl OriginRow {
    pub fn new(origin: &Origin) -> Self {
        let Origin { import, row, .. } = origin;
        let rows = match origin.rows {
            1 => format!("row {}", figure(u64::from(*row))),
            many => format!("row {} and {} more", figure(u64::from(*row)), figure(many as u64 - 1)),
        };
        let after = row.saturating_sub(1);
        Self {
            address: format!("/desk/imports/{import}?after={after}#report"),
            name: shown(&origin.name),
            rows,
        }
    }
}

pub fn works(file: &CaseFile) -> Vec<WorkRow> {
    of_notice(&file.notice, &file.policy)
}

/// The works of a notice under the policy that it was sent under.
pub fn of_notice(notice: &Notice, policy: &CopyrightPolicy) -> Vec<WorkRow> {
    let row = |work: &Work| {
        let description = shown(work.description.as_str());
        let end = description.char_indices().nth(LONG).map(|(end, _)| end);
        let kind = policy.work_kind(&work.kind);
        WorkRow {
            kind: kind.map_or_else(|| "Kind not given".to_owned(), |kind| kind.label.clone()),
            beginning: end.map(|end| format!("{}…", &description[..end])),
            original: work.original.as_ref().map(|at| shown(at.as_str())).unwrap_or_default(),
            description,
        }
    };
    notice.works.iter().map(row).collect()
}

pub fn claimant(notice: &Notice) -> Vec<Fact> {
    let claimant = &notice.claimant;
    let text = |value: Option<&str>| value.map(shown).unwrap_or_default();
    let facts = [
        ("Signer", text(claimant.signer.as_ref().map(Line::as_str))),
        ("For", text(claimant.organisation.as_ref().map(Line::as_str))),
        ("Capacity", text(claimant.capacity.map(Capacity::label))),
        ("Owner", text(claimant.owner.as_ref().map(Line::as_str))),
        ("E-mail", text(claimant.email.as_ref().map(Email::as_str))),
        ("Phone", text(claimant.phone.as_ref().map(Line::as_str))),
        ("Address", text(claimant.address.as_ref().map(Passage::as_str))),
        ("Country", text(claimant.country.as_ref().map(Line::as_str))),
        ("Language", text(notice.language.as_deref())),
    ];
    facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

pub fn case(file: &CaseFile, names: &Names, zone: &TimeZone) -> Vec<Fact> {
    let version: String = file.notice.policy.to_string().chars().take(16).collect();
    let merged = match file.notice.merged {
        0 => String::new(),
        1 => "1 line repeated a location".to_owned(),
        many => format!("{} lines repeated a location", figure(many as u64)),
    };
    let latest = file.versions.last().map(|kept| {
        format!("{}, received {}", kept.version, when::moment(kept.arrival.received_at, zone))
    });
    let latest = latest.unwrap_or_default();
    let with = file.case.assignee.map_or_else(|| "nobody".to_owned(), |id| names.of(id));
    let facts = [
        ("Received", when::moment(file.case.opened_at, zone)),
        ("Version", latest),
        ("Through", file.arrival.channel.label().to_owned()),
        ("Target", when::moment(file.due.late_at, zone)),
        ("Concerns", file.notice.subsection.label().to_owned()),
        ("Queue", file.case.queue.clone()),
        ("With", with),
        ("Merged", merged),
        ("Policy", format!("version {version}…")),
        (
            "As sent",
            format!(
                "{} bytes, sha256:{}",
                figure(file.arrival.size),
                HEXLOWER.encode(&file.arrival.sha256)
            ),
        ),
    ];
    facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}
