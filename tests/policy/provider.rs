//! The particulars of the provider and the agent.

use super::{changed, faults, line_of, policies, shipped};
use jiff::civil::date;
use safeharbor::domain::policy::{Agent, Document, Provider};

#[test]
fn a_post_office_box_is_refused_as_street_address() {
    for line in [
        "P.O. Box 123",
        "PO Box 123",
        "p.o.box 9",
        "P. O. Box 7",
        "P O Box 7",
        "POBox 12",
        "POB 12",
        "P.O.B. 12",
        "POB12",
        "Post Office Box 4",
        "post-office box 4",
        "Box 123",
        "Box No. 5, Springfield",
        "PO Box #5",
        "Suite 5, Box 123",
        "Acme Inc., PO-Box 1",
        "Postfach 10 20",
    ] {
        let faults = street(line);
        assert_eq!(faults.len(), 1, "{line:?} was taken for a street: {faults:#?}");
        assert!(faults[0].contains("37 CFR 201.38(b)(1)(ii)"), "{faults:#?}");
        assert!(
            faults[0].contains(": street_address[1]: expected a street address"),
            "{faults:#?}"
        );
    }
}

#[test]
fn a_street_may_sound_like_a_box() {
    for line in [
        "12 Box Hill Road",
        "Box Elder Street 5",
        "RR 2 Box 15",
        "1 Post Office Square",
        "Boxgrove 3",
        "Po Street 8",
        "150 Greenwich Street, 62nd Floor",
    ] {
        assert_eq!(street(line), Vec::<String>::new(), "{line:?} was taken for a box");
    }
}

fn street(line: &str) -> Vec<String> {
    faults(Document::Provider, "[Street and number]", line)
}

#[test]
fn a_time_zone_must_be_known() {
    for zone in ["America/New_Yorck", "EST5", "+02:00", "Mars/Olympus"] {
        let found = faults(Document::Provider, "America/New_York", zone);
        assert_eq!(found.len(), 1, "{zone}: {found:#?}");
        assert!(found[0].contains(": time_zone: expected the name of an IANA time zone"));
    }
    let provider = changed(Document::Provider, "America/New_York", "Europe/Paris");
    let zone = Provider::parse(&provider).unwrap().time_zone;
    assert_eq!(zone.iana_name(), Some("Europe/Paris"));
}

#[test]
fn closing_days_are_days() {
    let closed = |days: &str| format!("closing_days = [{days}]");
    let text = changed(Document::Provider, &closed(""), &closed("2026-11-27, 2026-12-24"));
    let days = Provider::parse(&text).unwrap().closing_days;
    assert_eq!(days, [date(2026, 11, 27), date(2026, 12, 24)]);
    for wrong in ["\"2026-11-27\"", "2026-11-31", "2026-11-27T09:00:00"] {
        let found = faults(Document::Provider, &closed(""), &closed(wrong));
        assert_eq!(found.len(), 1, "{wrong}: {found:#?}");
        let at = line_of(Document::Provider, &closed(""));
        assert!(found[0].starts_with(&format!("policies/provider.md:{at}: ")), "{found:#?}");
    }
    let found = faults(Document::Provider, &closed(""), "closing_days = 2026-11-27");
    assert!(found[0].contains("closing_days: expected a list of dates"), "{found:#?}");
    let found = faults(Document::Provider, &closed(""), &closed("2026-11-27, 5"));
    assert!(found[0].contains("closing_days[2]: expected a date such as"), "{found:#?}");
}

#[test]
fn hosts_are_bare_names() {
    for host in [
        "https://media.test",
        "media.test:80",
        "media.test/x",
        "Media.Test",
        "media",
        "*.test.org",
        "192.0.2.1",
    ] {
        let found = faults(
            Document::Provider,
            "hosts = [\"media.example\"]",
            &format!("hosts = [\"{host}\"]"),
        );
        assert_eq!(found.len(), 1, "{host}: {found:#?}");
        assert!(found[0].contains(": hosts[1]: expected the name of a host"), "{found:#?}");
    }
}

#[test]
fn a_host_covers_itself_and_what_is_below_it() {
    let provider = policies().provider;
    for ours in ["media.example", "cdn.media.example", "a.b.media.example", "MEDIA.example."] {
        assert!(provider.owns_host(ours), "{ours}");
    }
    for other in ["othermedia.example", "example", "media.example.org", ""] {
        assert!(!provider.owns_host(other), "{other}");
    }
}

#[test]
fn addresses_and_numbers_have_a_plausible_shape() {
    for (document, from, to, key) in [
        (Document::Agent, "\"copyright@media.example\"", "\"copyright\"", "email"),
        (Document::Agent, "\"copyright@media.example\"", "\"a b@media.example\"", "email"),
        (Document::Agent, "\"copyright@media.example\"", "\"a@b@\"", "email"),
        (Document::Agent, "\"[Telephone number with country code]\"", "\"call us\"", "phone"),
        (Document::Agent, "\"[Telephone number with country code]\"", "\"12345\"", "phone"),
        (Document::Provider, "\"support@media.example\"", "\"support\"", "support.email"),
        (
            Document::Provider,
            "[support]",
            "[support]\npage = \"javascript:alert(1)\"",
            "support.page",
        ),
    ] {
        let found = faults(document, from, to);
        assert_eq!(found.len(), 1, "{to}: {found:#?}");
        assert!(found[0].contains(&format!(": {key}: expected ")), "{to}: {found:#?}");
    }
}

#[test]
fn a_designation_ends_three_years_after_it_was_registered() {
    for (registered, expires) in
        [("2026-03-10", date(2029, 3, 10)), ("2024-02-29", date(2027, 2, 28))]
    {
        let text = changed(Document::Agent, "\"[Date of the registration]\"", registered);
        assert_eq!(Agent::parse(&text).unwrap().expires_on(), Some(expires));
    }
    assert_eq!(policies().agent.expires_on(), None);
}

#[test]
fn the_agent_may_use_a_post_office_box() {
    let text = changed(Document::Agent, "[Street and number, or post office box]", "PO Box 5");
    assert_eq!(Agent::parse(&text).unwrap().address[0], "PO Box 5");
}

#[test]
fn the_shipped_particulars_are_placeholders_and_say_so() {
    let open = policies().placeholders();
    let keys: Vec<_> = open.iter().map(|open| format!("{}: {}", open.document, open.key)).collect();
    assert_eq!(
        keys,
        [
            "provider: legal_name",
            "provider: street_address[1]",
            "provider: street_address[2]",
            "provider: street_address[3]",
            "provider: alternate_names[1]",
            "provider: hosts[1]",
            "provider: federal_district",
            "provider: support.email",
            "agent: name",
            "agent: organisation",
            "agent: address[1]",
            "agent: address[2]",
            "agent: address[3]",
            "agent: phone",
            "agent: email",
            "agent: registration_number",
            "agent: registered_on",
        ]
    );
    assert_eq!(
        open[0].say,
        "Fill in legal_name in policies/provider.md: \
         it still says \"[Legal name of the provider]\"."
    );
}

#[test]
fn what_is_filled_in_is_no_placeholder() {
    let text = shipped(Document::Agent).replace("media.example", "media.test");
    let email = Agent::parse(&text).unwrap().email;
    assert_eq!(email, "copyright@media.test");
    let parsed = super::with(Document::Agent, "copyright@media.example", "c@media.test").unwrap();
    assert!(parsed.placeholders().iter().all(|open| open.key != "email"));
}
