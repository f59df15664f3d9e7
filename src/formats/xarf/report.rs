//! What a copyright report says, by the JSON schemas of XARF 4 in their mode `standard`.
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{
    evidence::{self, Evidence},
    fault::{Faults, XarfCode, XarfFault},
    fields::{Fields, Shape},
};
use crate::domain::keyed::keyed;

keyed! {
    /// The types of the category `copyright`.
    pub enum XarfType {
        /// Material at an address.
        Copyright = "copyright",
        /// Material on a platform for what users make.
        UgcPlatform = "ugc_platform",
        /// A file at a file host.
        Cyberlocker = "cyberlocker",
        /// A page of links.
        LinkSite = "link_site",
        /// Somebody in a swarm.
        P2p = "p2p",
        /// An article in a newsgroup.
        Usenet = "usenet",
    }
}

/// A report that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Xarf {
    /// The reporter's own number, a UUID.
    pub report_id: String,
    /// When the incident was.
    pub at: Timestamp,
    /// Who complains.
    pub reporter: Contact,
    /// Who sends the report, often for the reporter.
    pub sender: Contact,
    /// Address or name of the source of the abuse.
    pub source: String,
    /// Port of the source.
    pub port: Option<u64>,
    /// What kind of place the material is at.
    pub sort: XarfType,
    /// In words.
    pub description: String,
    /// The work.
    pub work: ReportedWork,
    /// Where the material is.
    pub places: Places,
    /// Its files, decoded.
    pub evidence: Vec<Evidence>,
}

/// A party of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Organisation.
    pub org: String,
    /// E-mail address.
    pub email: String,
    /// Domain.
    pub domain: String,
}

/// The work as a report names it; no field is required by the schemas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportedWork {
    /// Title.
    pub title: String,
    /// A number from some register, such as `IMDB:tt0000000`.
    pub identifier: String,
    /// `movie`, `music` and the like.
    pub category: String,
    /// Whose right it is.
    pub rights_holder: String,
    /// Where the original can be seen.
    pub original: String,
}

/// Where the material is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Address of the material or of the page of links.
    pub url: String,
    /// What a page of links leads to.
    pub links: Vec<String>,
    /// What a place without address is known by, most telling first: label and value.
    pub known_by: Vec<(&'static str, String)>,
}

/// Bytes of a report: 15 MiB of files in base64, and room for words.
const BYTES_MOST: usize = 24 * 1024 * 1024;
/// Links that one page is reported with.
const LINKS_MOST: usize = 50;
const PROTOCOLS: &[&str] = &["bittorrent", "edonkey", "gnutella", "kademlia", "other"];
const LINK_TYPES: &[&str] =
    &["torrent_file", "magnet_link", "direct_download", "streaming_link", "usenet_nzb", "other"];

/// The object of a report, without what is nobody's but its sender's.
pub(super) fn object(bytes: &[u8]) -> Result<Map<String, Value>, Vec<XarfFault>> {
    let refused = |code, message: String| vec![XarfFault { pointer: String::new(), code, message }];
    if bytes.len() > BYTES_MOST {
        let message = format!("has {} bytes; at most {BYTES_MOST} are taken", bytes.len());
        return Err(refused(XarfCode::TooLarge, message));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(mut map)) => {
            map.remove("_internal");
            Ok(map)
        }
        Ok(_) => Err(refused(XarfCode::NotJson, "is JSON, but not an object".to_owned())),
        Err(error) => Err(refused(XarfCode::NotJson, format!("is not JSON: {error}"))),
    }
}

/// Reads a report, or says everything that is wrong with it.
pub(super) fn read(map: &Map<String, Value>) -> Result<Xarf, Vec<XarfFault>> {
    let mut faults = Faults::default();
    let f = &mut faults;
    let fields = Fields::root(map);
    let Some(sort) = sort(map, &fields, f) else { return faults.into_result(unread()) };
    let report_id = fields.required("report_id", Shape::Uuid, f);
    let at = fields.required("timestamp", Shape::Time, f);
    let reporter = contact(&fields, "reporter", f);
    let sender = contact(&fields, "sender", f);
    let source = fields.required("source_identifier", Shape::Text(usize::MAX), f);
    let port = fields.number("source_port", 1, 65_535, f);
    fields.fraction("confidence", f);
    fields.text("legacy_version", Shape::OneOf(&["3"]), f);
    tags(&fields, f);
    let description = fields.text("description", Shape::Text(1_000), f).unwrap_or_default();
    let xarf = Xarf {
        report_id,
        at: at.parse().unwrap_or_default(),
        reporter,
        sender,
        source,
        port,
        sort,
        description,
        work: work(&fields, f),
        places: places(sort, &fields, f),
        evidence: evidence::read(&fields, f),
    };
    faults.into_result(xarf)
}

/// Version, category and type: without them no schema says what the rest must be.
fn sort(map: &Map<String, Value>, fields: &Fields<'_>, faults: &mut Faults) -> Option<XarfType> {
    if !map.contains_key("xarf_version") && map.contains_key("Version") {
        let message = "is of XARF version 3, which has another shape; send version 4";
        faults.add("/Version", XarfCode::OldVersion, message);
        return None;
    }
    let version = fields.required("xarf_version", Shape::Text(100), faults);
    if !version.is_empty() && !is_version_4(&version) {
        let message = "is not a version 4, like 4.2.0";
        faults.add("/xarf_version", XarfCode::UnknownVersion, message);
    }
    let category = fields.required("category", Shape::Text(100), faults);
    let sort = fields.required("type", Shape::Text(100), faults);
    if category.is_empty() {
        return None;
    }
    if category != "copyright" {
        let message = "is not copyright: reports of other abuse belong elsewhere";
        faults.add("/category", XarfCode::WrongCategory, message);
        return None;
    }
    let known = XarfType::from_key(&sort);
    if known.is_none() && !sort.is_empty() {
        let keys: Vec<&str> = XarfType::ALL.iter().map(|it| it.key()).collect();
        let message = format!("is none of {}", keys.join(", "));
        faults.add("/type", XarfCode::UnknownType, message);
    }
    known
}

fn is_version_4(version: &str) -> bool {
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let mut parts = version.split('.');
    parts.next() == Some("4")
        && parts.next().is_some_and(digits)
        && parts.next().is_some_and(digits)
        && parts.next().is_none()
}

fn contact(fields: &Fields<'_>, name: &str, faults: &mut Faults) -> Contact {
    if !fields.has(name) {
        fields.missing(name, faults);
    }
    let Some(contact) = fields.object(name, faults) else { return Contact::default() };
    contact.only(&["org", "contact", "domain"], faults);
    Contact {
        org: contact.required("org", Shape::Text(200), faults),
        email: contact.required("contact", Shape::Email, faults),
        domain: contact.required("domain", Shape::Host, faults),
    }
}

fn tags(fields: &Fields<'_>, faults: &mut Faults) {
    let part = |it: &str| {
        it.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && it
                .bytes()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"_+-.".contains(&it))
    };
    for (index, tag) in fields.list("tags", 20, faults).iter().enumerate() {
        let fits = tag.as_str().and_then(|it| it.split_once(':'));
        if !fits.is_some_and(|(space, name)| part(space) && !space.contains('.') && part(name)) {
            let pointer = format!("{}/{index}", fields.at("tags"));
            faults.add(&pointer, XarfCode::Invalid, "is not a tag, like media:music");
        }
    }
}

fn work(fields: &Fields<'_>, faults: &mut Faults) -> ReportedWork {
    let mut text = |name, shape| fields.text(name, shape, faults).unwrap_or_default();
    ReportedWork {
        title: text("work_title", Shape::Text(500)),
        rights_holder: text("rights_holder", Shape::Text(200)),
        original: text("original_url", Shape::Uri),
        identifier: fields.loose("work_identifier"),
        category: fields.loose("work_category"),
    }
}

fn places(sort: XarfType, fields: &Fields<'_>, faults: &mut Faults) -> Places {
    let mut places = Places::default();
    if !matches!(sort, XarfType::P2p | XarfType::Usenet) {
        places.url = fields.required("infringing_url", Shape::Uri, faults);
    }
    match sort {
        XarfType::Copyright => {}
        XarfType::UgcPlatform => {
            fields.required("platform_name", Shape::Text(200), faults);
        }
        XarfType::Cyberlocker => {
            fields.required("hosting_service", Shape::Text(200), faults);
        }
        XarfType::LinkSite => {
            fields.required("site_name", Shape::Text(200), faults);
            places.links = links(fields, faults);
        }
        XarfType::P2p => places.known_by = swarm(fields, faults),
        XarfType::Usenet => places.known_by = article(fields, faults),
    }
    places
}

/// `linked_content` of the schema, and `downstream_links`, which the project's own samples have.
fn links(fields: &Fields<'_>, faults: &mut Faults) -> Vec<String> {
    let mut links = Vec::new();
    for (index, value) in fields.list("linked_content", LINKS_MOST, faults).iter().enumerate() {
        let Some(link) = fields.element("linked_content", index, value, faults) else { continue };
        link.only(&["target_url", "link_type", "hosting_service", "file_size"], faults);
        links.push(link.required("target_url", Shape::Uri, faults));
        link.required("link_type", Shape::OneOf(LINK_TYPES), faults);
    }
    let more = fields.list("downstream_links", LINKS_MOST, faults).iter();
    links.extend(more.filter_map(|it| it.as_str()).map(str::to_owned));
    links
}

fn swarm(fields: &Fields<'_>, faults: &mut Faults) -> Vec<(&'static str, String)> {
    let protocol = fields.required("p2p_protocol", Shape::OneOf(PROTOCOLS), faults);
    if !fields.has("swarm_info") {
        fields.missing("swarm_info", faults);
    }
    let Some(swarm) = fields.object("swarm_info", faults) else { return vec![] };
    swarm.only(&["info_hash", "magnet_uri", "torrent_name", "file_count", "total_size"], faults);
    if !swarm.has("info_hash") && !swarm.has("magnet_uri") {
        let message = "has neither info_hash nor magnet_uri";
        faults.add(&fields.at("swarm_info"), XarfCode::Required, message);
    }
    let mut text = |name, shape| swarm.text(name, shape, faults).unwrap_or_default();
    vec![
        ("", protocol),
        ("info hash", text("info_hash", Shape::InfoHash)),
        ("", text("magnet_uri", Shape::Magnet)),
        ("name", text("torrent_name", Shape::Text(500))),
    ]
}

fn article(fields: &Fields<'_>, faults: &mut Faults) -> Vec<(&'static str, String)> {
    let group = fields.required("newsgroup", Shape::Text(200), faults);
    if !fields.has("message_info") {
        fields.missing("message_info", faults);
    }
    let Some(message) = fields.object("message_info", faults) else { return vec![] };
    let known = ["message_id", "subject", "from_header", "posting_date", "part_number"];
    message.only(&[&known[..], &["total_parts", "file_size"]].concat(), faults);
    vec![
        ("message", message.required("message_id", Shape::Text(500), faults)),
        ("newsgroup", group),
        ("subject", message.text("subject", Shape::Text(500), faults).unwrap_or_default()),
    ]
}

/// Stands where no report could be read; it never leaves this file.
fn unread() -> Xarf {
    Xarf {
        report_id: String::new(),
        at: Timestamp::UNIX_EPOCH,
        reporter: Contact::default(),
        sender: Contact::default(),
        source: String::new(),
        port: None,
        sort: XarfType::Copyright,
        description: String::new(),
        work: ReportedWork::default(),
        places: Places::default(),
        evidence: vec![],
    }
}
