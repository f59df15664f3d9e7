//! What senders call their columns: known names in several spellings and languages.
use super::{Field, Target};
use crate::domain::policy::CopyrightPolicy;

/// Names as [`plain`] leaves them.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Location,
        &[
            "url",
            "urls",
            "uri",
            "link",
            "links",
            "location",
            "locations",
            "infringingurl",
            "infringingurls",
            "infringinglink",
            "infringinglinks",
            "infringinglocation",
            "infringingmaterial",
            "infringingcontent",
            "allegedlyinfringingurl",
            "allegedlyinfringingurls",
            "allegedinfringingurl",
            "urlofinfringingmaterial",
            "reportedurl",
            "reportedurls",
            "offendingurl",
            "targeturl",
            "webaddress",
            "address url",
            "pageurl",
            "contenturl",
            "locationurl",
            "lien",
            "adresse url",
            "enlace",
            "fundstelle",
            "address of the material",
        ],
    ),
    (
        Field::Place,
        &[
            "place",
            "position",
            "whereonthepage",
            "timestamp",
            "timecode",
            "locationdetails",
            "stelle",
        ],
    ),
    (
        Field::WorkDescription,
        &[
            "work",
            "works",
            "copyrightedwork",
            "copyrightedworks",
            "title",
            "worktitle",
            "titleofwork",
            "nameofwork",
            "description",
            "workdescription",
            "descriptionofwork",
            "copyrightedworkdescription",
            "worksdescription",
            "originalwork",
            "song",
            "songtitle",
            "track",
            "tracktitle",
            "album",
            "film",
            "movie",
            "movietitle",
            "book",
            "booktitle",
            "asset",
            "assettitle",
            "product",
            "werk",
            "titel",
            "oeuvre",
            "titre",
            "obra",
            "titulo",
            "the work",
        ],
    ),
    (
        Field::WorkKind,
        &[
            "kind",
            "workkind",
            "workskind",
            "kindofwork",
            "worktype",
            "typeofwork",
            "contenttype",
            "category",
        ],
    ),
    (
        Field::WorkOriginal,
        &[
            "original",
            "originalurl",
            "originallink",
            "originallocation",
            "workoriginal",
            "worksoriginal",
            "officialurl",
            "sourceurl",
            "authorizedurl",
            "authorisedurl",
            "legitimateurl",
            "exampleurl",
            "whereoriginal",
            "originalworkurl",
            "where the original is",
        ],
    ),
    (
        Field::SignerName,
        &[
            "name",
            "fullname",
            "yourname",
            "contactname",
            "contact",
            "signername",
            "signer",
            "claimantname",
            "claimant",
            "complainant",
            "complainantname",
            "reporter",
            "reportername",
            "sender",
            "sendername",
            "submittedby",
            "name of who signs",
            "nom",
            "nombre",
        ],
    ),
    (
        Field::Organisation,
        &[
            "organisation",
            "organization",
            "company",
            "companyname",
            "organisationname",
            "organizationname",
            "firm",
            "firma",
            "agency",
            "claimantorganisation",
            "claimantorganization",
            "reportingorganisation",
            "reportingorganization",
            "entreprise",
            "empresa",
            "unternehmen",
        ],
    ),
    (
        Field::OwnerName,
        &[
            "owner",
            "ownername",
            "copyrightowner",
            "copyrightholder",
            "rightsowner",
            "rightsholder",
            "rightholder",
            "owneroftheright",
            "owneroftheexclusiveright",
            "client",
            "onbehalfofname",
            "rechteinhaber",
            "ayantdroit",
            "titular",
            "label",
            "publisher",
        ],
    ),
    (
        Field::OnBehalfOf,
        &["onbehalfof", "capacity", "role", "owneroragent", "relationship", "claimantcapacity"],
    ),
    (
        Field::Email,
        &[
            "email",
            "emailaddress",
            "mail",
            "contactemail",
            "claimantemail",
            "senderemail",
            "reporteremail",
            "courriel",
            "correo",
        ],
    ),
    (
        Field::Phone,
        &[
            "phone",
            "phonenumber",
            "telephone",
            "telephonenumber",
            "tel",
            "mobile",
            "contactphone",
            "claimantphone",
            "telefon",
            "telefono",
        ],
    ),
    (
        Field::PostalAddress,
        &[
            "address",
            "postaladdress",
            "street",
            "streetaddress",
            "mailingaddress",
            "contactaddress",
            "claimantaddress",
            "city",
            "town",
            "state",
            "province",
            "zip",
            "zipcode",
            "postcode",
            "postalcode",
            "addressline1",
            "addressline2",
            "address1",
            "address2",
            "anschrift",
            "adresse",
            "direccion",
            "plz",
            "ort",
        ],
    ),
    (Field::Country, &["country", "claimantcountry", "countrycode", "land", "pays", "pais"]),
    (
        Field::GoodFaith,
        &[
            "goodfaith",
            "goodfaithbelief",
            "goodfaithstatement",
            "statementofgoodfaith",
            "statementsgoodfaith",
        ],
    ),
    (
        Field::Accuracy,
        &["accuracy", "accurate", "accuracystatement", "statementofaccuracy", "statementsaccuracy"],
    ),
    (
        Field::Authority,
        &[
            "authority",
            "authorised",
            "authorized",
            "authoritystatement",
            "statementofauthority",
            "penaltyofperjury",
            "perjury",
            "perjurystatement",
            "sworn",
            "swornstatement",
            "statementsauthority",
            "authority statement, under penalty of perjury",
        ],
    ),
    (
        Field::Signature,
        &[
            "signature",
            "electronicsignature",
            "esignature",
            "signed",
            "signedby",
            "unterschrift",
            "firma electronica",
            "signaturename",
        ],
    ),
    (
        Field::SignedOn,
        &[
            "signedon",
            "signeddate",
            "datesigned",
            "dateofsigning",
            "signaturedate",
            "signaturesignedon",
        ],
    ),
    (
        Field::Reference,
        &[
            "reference",
            "ref",
            "referencenumber",
            "refno",
            "id",
            "caseid",
            "casenumber",
            "noticeid",
            "noticenumber",
            "ticket",
            "ticketid",
            "claimid",
            "externalid",
            "yourreference",
            "the sender's own number",
            "aktenzeichen",
        ],
    ),
    (Field::Subsection, &["subsection", "noticetype", "hosted material or link"]),
];

/// Lower-case letters and digits alone: spelling, spaces and punctuation differ from sender to sender.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a column with this name is most likely for.
pub(super) fn propose(name: &str, policy: &CopyrightPolicy) -> Option<Target> {
    let whole = plain(name);
    if whole.is_empty() {
        return None;
    }
    // Keys of nested objects come as `works.1.title`; the number says which work.
    let parts: Vec<&str> = name.split('.').filter(|part| part.parse::<u32>().is_err()).collect();
    let named = plain(&parts.concat());
    let last = plain(parts.last().copied().unwrap_or_default());
    let added = |key: &str| policy.fields.iter().find(|field| plain(&field.key) == key);
    let built_in = |key: &str| {
        let known = |names: &[&str]| names.iter().any(|name| plain(name) == key);
        NAMES.iter().find(|(_, names)| known(names)).map(|(field, _)| Target::Field(*field))
    };
    [&whole, &named, &last].into_iter().find_map(|key| {
        built_in(key).or_else(|| added(key).map(|field| Target::Added(field.key.clone())))
    })
}

/// Which work of its row a column belongs to, from 1.
pub(super) fn work_of(name: &str) -> usize {
    let mut parts = name.split('.');
    let is_work =
        parts.next().is_some_and(|first| matches!(plain(first).as_str(), "works" | "work"));
    parts.next().filter(|_| is_work).and_then(|number| number.parse().ok()).unwrap_or(1)
}
