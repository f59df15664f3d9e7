//! Who provides the service, as 37 CFR 201.38(b)(1) wants it told, and where else to turn.

use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::Each;
use super::address::{is_email, is_host, is_post_office_box, is_web_address};
use super::table::Table;
use super::{Document, Edition, PolicyError, Version, front};
use crate::domain::keyed::keyed;

keyed! {
    /// Matters that are not copyright notices. The form's first question tells them apart.
    pub enum Route {
        /// Getting round a technical measure: 17 U.S.C. 1201, to which 512 does not apply.
        Circumvention = "circumvention",
        /// Trade marks.
        Trademark = "trademark",
        /// Personal data and intimate images.
        Privacy = "privacy",
        /// Somebody pretends to be somebody else.
        Impersonation = "impersonation",
        /// Orders of a court or an authority.
        CourtOrder = "court_order",
        /// Everything else.
        Other = "other",
    }
}

/// Where one kind of other matter goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Routing {
    /// The answer to choose in the form.
    pub title: String,
    /// Markdown; `Policies::routing` renders it.
    pub text: String,
}

/// One edition of `provider.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// Title, date, body and version.
    pub edition: Edition,
    /// The full legal name, 37 CFR 201.38(b)(1)(i).
    pub legal_name: String,
    /// Lines of the street address, never a post office box: 37 CFR 201.38(b)(1)(ii).
    pub street_address: Vec<String>,
    /// Other names under which the public would look for the provider: 37 CFR 201.38(b)(2).
    pub alternate_names: Vec<String>,
    /// Host names that are ours; see [`Provider::owns_host`].
    pub hosts: Vec<String>,
    /// A judicial district in which the provider may be found: 17 U.S.C. 512(g)(3)(D).
    pub federal_district: String,
    /// The zone in which days are counted.
    pub time_zone: TimeZone,
    /// Days on which nobody works here, on top of weekends and public holidays. They move the
    /// target of a restoration, never its limits; none in editions of before there was such a key.
    pub closing_days: Vec<Date>,
    /// Where other matters are answered.
    pub support_email: String,
    /// A page for other matters, if there is one.
    pub support_page: Option<String>,
    /// Where the other matters go.
    pub routing: Each<Route, Routing>,
}

impl Provider {
    /// Reads one edition and reports all faults at once.
    ///
    /// # Errors
    /// Every fault, in the order of lines; a post office box is one.
    pub fn parse(text: &str) -> Result<Self, Vec<PolicyError>> {
        let (edition, provider) = front::read(Document::Provider, text, Self::read)?;
        Ok(provider(edition))
    }

    fn read(root: &Table<'_>) -> Option<impl FnOnce(Edition) -> Self + use<>> {
        let (name, street) = (root.text("legal_name"), street_address(root));
        let (names, hosts) = (root.lines("alternate_names"), hosts(root));
        let (district, zone) = (root.text("federal_district"), time_zone(root));
        let closing_days = root.dates("closing_days");
        let support = root.child("support", support);
        let routing = root.each("routing", |table, _: Route| {
            let (title, text) = (table.text("title"), table.markdown("text"));
            Some(Routing { title: title?, text: text? })
        });
        let (legal_name, street_address, alternate_names) = (name?, street?, names?);
        let (hosts, federal_district, time_zone) = (hosts?, district?, zone?);
        let closing_days = closing_days?;
        let ((support_email, support_page), routing) = (support?, routing?);
        Some(move |edition| Self {
            edition,
            legal_name,
            street_address,
            alternate_names,
            hosts,
            federal_district,
            time_zone,
            closing_days,
            support_email,
            support_page,
            routing,
        })
    }

    /// Whether a host is ours: a name in `hosts` covers itself and every name below it.
    /// `media.example` covers `cdn.media.example`, not `othermedia.example`.
    #[must_use]
    pub fn owns_host(&self, host: &str) -> bool {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        self.hosts.iter().any(|ours| {
            host.strip_suffix(ours.as_str()).is_some_and(|sub| sub.is_empty() || sub.ends_with('.'))
        })
    }

    /// The version of this edition.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.edition.version()
    }
}

fn street_address(root: &Table<'_>) -> Option<Vec<String>> {
    let expected = "a street address, not a post office box (37 CFR 201.38(b)(1)(ii))";
    root.some_lines_that("street_address", expected, |line| !is_post_office_box(line))
}

fn hosts(root: &Table<'_>) -> Option<Vec<String>> {
    let expected = "the name of a host such as media.example: lowercase, no scheme, port or path";
    root.some_lines_that("hosts", expected, is_host)
}

fn time_zone(root: &Table<'_>) -> Option<TimeZone> {
    let name = root.text("time_zone")?;
    // The bundled database: a policy must mean the same on every machine.
    let zone = TimeZoneDatabase::bundled().get(&name).ok();
    if zone.is_none() {
        let expected = "the name of an IANA time zone such as America/New_York";
        root.refuse("time_zone", expected, Some(format!("\"{name}\"")));
    }
    zone
}

fn support(table: &Table<'_>) -> Option<(String, Option<String>)> {
    let (email, page) = (email(table, "email"), table.text_if_any("page"));
    let page = page?;
    if let Some(address) = page.as_deref().filter(|page| !is_web_address(page)) {
        table.refuse("page", "an http or https address", Some(format!("\"{address}\"")));
        return None;
    }
    Some((email?, page))
}

/// An electronic mail address of plausible shape.
pub(super) fn email(table: &Table<'_>, key: &str) -> Option<String> {
    let email = table.text(key)?;
    if !is_email(&email) {
        table.refuse(key, "an e-mail address", Some(format!("\"{email}\"")));
        return None;
    }
    Some(email)
}
