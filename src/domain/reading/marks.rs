//! The words of a letter, marked with what they are: which part, which clause asks for it, where one mark ends.
use serde::{Deserialize, Serialize};

use super::{Found, ReadAs, Reading, Role, Span};
use crate::domain::{
    keyed::keyed,
    policy::{CounterElement, CounterStatementKind, Element, StatementKind},
};

keyed! {
    /// What words of a letter are.
    pub enum Part {
        /// A signature, 512(c)(3)(A)(i).
        Signature = "signature",
        /// A work, 512(c)(3)(A)(ii).
        Work = "work",
        /// An address of the work, or the claimant's own site, 512(c)(3)(A)(ii).
        OwnAddress = "own_address",
        /// An address or place that is claimed to infringe, 512(c)(3)(A)(iii).
        Location = "location",
        /// Who writes, 512(c)(3)(A)(iv).
        Name = "name",
        /// The company or organisation that is written for, 512(c)(3)(A)(iv).
        Organisation = "organisation",
        /// E-mail address, 512(c)(3)(A)(iv).
        Email = "email",
        /// Telephone number, 512(c)(3)(A)(iv).
        Phone = "phone",
        /// Postal address, 512(c)(3)(A)(iv).
        PostalAddress = "postal_address",
        /// Personal data that was taken out before the letter was published, 512(c)(3)(A)(iv).
        Withheld = "withheld",
        /// The statement of a good faith belief, 512(c)(3)(A)(v).
        GoodFaith = "good_faith",
        /// The owner of the right, for whom authority is stated, 512(c)(3)(A)(vi).
        Owner = "owner",
        /// The statement of accuracy, 512(c)(3)(A)(vi).
        Accuracy = "accuracy",
        /// The statement of authority, 512(c)(3)(A)(vi).
        Authority = "authority",
        /// Removed by mistake or misidentification, 512(g)(3)(C).
        Mistake = "mistake",
        /// Consent to the court of the sender's own district, 512(g)(3)(D).
        ConsentUnitedStates = "consent_us",
        /// Consent to any district of the provider, 512(g)(3)(D).
        ConsentAbroad = "consent_abroad",
        /// Service of process is accepted, 512(g)(3)(D).
        Service = "service",
        /// An address of a law, a policy or an earlier letter: nothing asks for it.
        Reference = "reference",
        /// An address of which nobody could say what it stands for.
        Unclear = "unclear",
    }
}

impl Part {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Signature => "Signature",
            Self::Work => "Work",
            Self::OwnAddress => "Address of the work",
            Self::Location => "Claimed location",
            Self::Name => "Name",
            Self::Organisation => "Organisation",
            Self::Email => "E-mail",
            Self::Phone => "Telephone",
            Self::PostalAddress => "Postal address",
            Self::Withheld => "Taken out before publication",
            Self::GoodFaith => "Good faith",
            Self::Owner => "Owner of the right",
            Self::Accuracy => "Accuracy",
            Self::Authority => "Authority",
            Self::Mistake => "Removed by mistake",
            Self::ConsentUnitedStates => "Consent to the court of the sender",
            Self::ConsentAbroad => "Consent to the court of the provider",
            Self::Service => "Service of process",
            Self::Reference => "Address for reference",
            Self::Unclear => "Address of unknown purpose",
        }
    }

    /// The element of a notice that it shows.
    #[must_use]
    pub const fn element(self) -> Option<Element> {
        Some(match self {
            Self::Signature => Element::Signature,
            Self::Work | Self::OwnAddress => Element::Work,
            Self::Location => Element::Location,
            Self::Name
            | Self::Organisation
            | Self::Email
            | Self::Phone
            | Self::PostalAddress
            | Self::Withheld => Element::Contact,
            Self::GoodFaith => Element::GoodFaith,
            Self::Owner | Self::Accuracy | Self::Authority => Element::Authority,
            Self::Mistake
            | Self::ConsentUnitedStates
            | Self::ConsentAbroad
            | Self::Service
            | Self::Reference
            | Self::Unclear => return None,
        })
    }

    /// The clause of 17 U.S.C. that asks for it.
    #[must_use]
    pub const fn clause(self) -> Option<&'static str> {
        match (self.element(), self) {
            (Some(element), _) => Some(element.clause()),
            (None, Self::Mistake) => Some(CounterElement::Mistake.clause()),
            (None, Self::ConsentUnitedStates | Self::ConsentAbroad | Self::Service) => {
                Some(CounterElement::Consent.clause())
            }
            (None, _) => None,
        }
    }

    /// Whether a letter has one of it: of several marks the last one given counts.
    #[must_use]
    pub const fn is_single(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Organisation
                | Self::Email
                | Self::Phone
                | Self::PostalAddress
                | Self::Owner
        )
    }

    /// What an address of this part stands for; none where the part is no address.
    #[must_use]
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::Location => Some(Role::Claimed),
            Self::OwnAddress => Some(Role::Own),
            Self::Reference => Some(Role::Reference),
            Self::Unclear => Some(Role::Unclear),
            _ => None,
        }
    }

    pub(super) const fn of_role(role: Role) -> Self {
        match role {
            Role::Claimed => Self::Location,
            Role::Own => Self::OwnAddress,
            Role::Reference => Self::Reference,
            Role::Unclear => Self::Unclear,
        }
    }

    /// The statement of a notice that it is.
    #[must_use]
    pub const fn statement(self) -> Option<StatementKind> {
        match self {
            Self::GoodFaith => Some(StatementKind::GoodFaith),
            Self::Accuracy => Some(StatementKind::Accuracy),
            Self::Authority => Some(StatementKind::Authority),
            _ => None,
        }
    }

    const fn of_statement(kind: StatementKind) -> Self {
        match kind {
            StatementKind::GoodFaith => Self::GoodFaith,
            StatementKind::Accuracy => Self::Accuracy,
            StatementKind::Authority => Self::Authority,
        }
    }

    /// The statement of a counter-notice that it is.
    #[must_use]
    pub const fn counter_statement(self) -> Option<CounterStatementKind> {
        match self {
            Self::Mistake => Some(CounterStatementKind::Mistake),
            Self::ConsentUnitedStates => Some(CounterStatementKind::ConsentUnitedStates),
            Self::ConsentAbroad => Some(CounterStatementKind::ConsentAbroad),
            Self::Service => Some(CounterStatementKind::Service),
            _ => None,
        }
    }

    const fn of_counter_statement(kind: CounterStatementKind) -> Self {
        match kind {
            CounterStatementKind::Mistake => Self::Mistake,
            CounterStatementKind::ConsentUnitedStates => Self::ConsentUnitedStates,
            CounterStatementKind::ConsentAbroad => Self::ConsentAbroad,
            CounterStatementKind::Service => Self::Service,
        }
    }
}

/// Words of a letter, and what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// Where they stand.
    pub span: Span,
    /// What they are.
    pub part: Part,
}

impl Reading {
    /// Everything that was found, each once, in the order of the text.
    #[must_use]
    pub fn marks(&self) -> Vec<Mark> {
        let sender = &self.sender;
        let one = |part, found: &Option<Found>| found.as_ref().map(|it| (part, it.span));
        let mut marks: Vec<(Part, Span)> = [
            one(Part::Name, &sender.name),
            one(Part::Organisation, &sender.organisation),
            one(Part::Email, &sender.email),
            one(Part::Phone, &sender.phone),
            one(Part::PostalAddress, &sender.address),
            one(Part::Owner, &self.owner),
        ]
        .into_iter()
        .flatten()
        .collect();
        marks.extend(self.signatures.iter().map(|it| (Part::Signature, it.span)));
        marks.extend(self.works.iter().map(|it| (Part::Work, it.span)));
        marks.extend(self.addresses.iter().map(|it| (Part::of_role(it.role), it.span)));
        marks.extend(sender.removed.iter().map(|span| (Part::Withheld, *span)));
        marks.extend(self.statements.iter().map(|(kind, at)| (Part::of_statement(*kind), *at)));
        let counter = self.counter_statements.iter();
        marks.extend(counter.map(|(kind, at)| (Part::of_counter_statement(*kind), *at)));
        let mut marks: Vec<Mark> =
            marks.into_iter().map(|(part, span)| Mark { span, part }).collect();
        marks.sort_unstable();
        marks.dedup();
        marks
    }
}

/// A stretch of a letter all of whose words are the same parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// What it is, the widest mark first, each part once; nothing for words that nothing asks for.
    pub parts: Vec<Part>,
    /// Those parts of which a mark begins here.
    pub begins: Vec<Part>,
}

/// `text` as it was read, cut where marks begin and end. The pieces in order are the text.
#[must_use]
pub fn marks(text: &str, reading: &Reading) -> Vec<Piece> {
    pieces(text, &reading.marks())
}

/// `text` cut where `marks` begin and end, in time linear in both but for sorting. A mark that does
/// not lie in the text between characters is left out.
#[must_use]
pub fn pieces(text: &str, marks: &[Mark]) -> Vec<Piece> {
    let is_in = |mark: &&Mark| !mark.span.of(text).is_empty();
    let mut begins: Vec<Mark> = marks.iter().filter(is_in).copied().collect();
    // Where two begin together the wider one is outside.
    begins.sort_unstable_by_key(|it| (it.span.start, usize::MAX - it.span.end, it.part));
    let mut ends: Vec<Mark> = begins.clone();
    ends.sort_unstable_by_key(|it| it.span.end);
    let mut cuts: Vec<usize> =
        begins.iter().flat_map(|it| [it.span.start, it.span.end]).chain([0, text.len()]).collect();
    cuts.sort_unstable();
    cuts.dedup();
    let (mut begins, mut ends) = (begins.into_iter().peekable(), ends.into_iter().peekable());
    // How many marks of each part cover the place; there are few parts, however many marks.
    let mut open: Vec<(Part, usize)> = Vec::new();
    let mut pieces = Vec::with_capacity(cuts.len());
    for at in cuts.windows(2) {
        let (start, end) = (at[0], at[1]);
        while let Some(mark) = ends.next_if(|it| it.span.end <= start) {
            if let Some(held) = open.iter_mut().find(|(part, _)| *part == mark.part) {
                held.1 -= 1;
            }
        }
        open.retain(|(_, count)| *count > 0);
        let mut begun = Vec::new();
        while let Some(mark) = begins.next_if(|it| it.span.start <= start) {
            match open.iter_mut().find(|(part, _)| *part == mark.part) {
                Some(held) => held.1 += 1,
                None => open.push((mark.part, 1)),
            }
            if !begun.contains(&mark.part) {
                begun.push(mark.part);
            }
        }
        let parts = open.iter().map(|(part, _)| *part).collect();
        pieces.push(Piece { span: Span { start, end }, parts, begins: begun });
    }
    pieces
}

/// Something that the law asks of a letter, with the parts that show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// What people read.
    pub label: &'static str,
    /// The clause of 17 U.S.C.
    pub clause: &'static str,
    /// The parts that show it.
    pub parts: &'static [Part],
}

const OF_NOTICE: [Asked; 6] = [
    Asked { label: "Signature", clause: Element::Signature.clause(), parts: &[Part::Signature] },
    Asked { label: "Work", clause: Element::Work.clause(), parts: &[Part::Work, Part::OwnAddress] },
    Asked { label: "Location", clause: Element::Location.clause(), parts: &[Part::Location] },
    Asked {
        label: "Contact",
        clause: Element::Contact.clause(),
        parts: &[
            Part::Name,
            Part::Organisation,
            Part::Email,
            Part::Phone,
            Part::PostalAddress,
            Part::Withheld,
        ],
    },
    Asked {
        label: "Good faith belief",
        clause: Element::GoodFaith.clause(),
        parts: &[Part::GoodFaith],
    },
    Asked {
        label: "Accuracy and authority",
        clause: Element::Authority.clause(),
        parts: &[Part::Accuracy, Part::Authority, Part::Owner],
    },
];

const OF_COUNTER: [Asked; 4] = [
    Asked {
        label: "Signature",
        clause: CounterElement::Signature.clause(),
        parts: &[Part::Signature],
    },
    Asked {
        label: "Material that was removed",
        clause: CounterElement::Material.clause(),
        parts: &[Part::Location, Part::Unclear],
    },
    Asked {
        label: "Removed by mistake",
        clause: CounterElement::Mistake.clause(),
        parts: &[Part::Mistake],
    },
    Asked {
        label: "Name, address, telephone, consent",
        clause: CounterElement::Consent.clause(),
        parts: &[
            Part::Name,
            Part::PostalAddress,
            Part::Phone,
            Part::ConsentUnitedStates,
            Part::ConsentAbroad,
            Part::Service,
        ],
    },
];

/// What the law asks of a letter of this kind: six of a notice, four of a counter-notice, nothing of
/// what takes a notice back or restores.
#[must_use]
pub const fn asked(kind: ReadAs) -> &'static [Asked] {
    match kind {
        ReadAs::Takedown | ReadAs::Reply | ReadAs::Other => &OF_NOTICE,
        ReadAs::Counter => &OF_COUNTER,
        ReadAs::Retraction | ReadAs::Reversal => &[],
    }
}
