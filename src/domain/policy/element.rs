//! What the statute asks of a notice. This is law, so it is code: no document can change it.

use crate::domain::keyed::keyed;

keyed! {
    /// The six elements of a notification, 17 U.S.C. 512(c)(3)(A).
    pub enum Element {
        /// (i): a physical or electronic signature of a person authorized to act for the owner.
        Signature = "signature",
        /// (ii): identification of the work, or a representative list of works.
        Work = "work",
        /// (iii): identification of the material, and enough to locate it.
        Location = "location",
        /// (iv): enough to contact the complaining party, "such as" address, phone or e-mail.
        Contact = "contact",
        /// (v): the statement of a good faith belief.
        GoodFaith = "good_faith",
        /// (vi): the statements of accuracy and, under penalty of perjury, of authority.
        Authority = "authority",
    }
}

impl Element {
    /// The clause of 17 U.S.C. that asks for it, such as `512(c)(3)(A)(ii)`.
    #[must_use]
    pub const fn clause(self) -> &'static str {
        match self {
            Self::Signature => "512(c)(3)(A)(i)",
            Self::Work => "512(c)(3)(A)(ii)",
            Self::Location => "512(c)(3)(A)(iii)",
            Self::Contact => "512(c)(3)(A)(iv)",
            Self::GoodFaith => "512(c)(3)(A)(v)",
            Self::Authority => "512(c)(3)(A)(vi)",
        }
    }

    /// Whether it is one of (ii), (iii) and (iv). A notice that has these three but lacks another
    /// must be helped along: 512(c)(3)(B)(ii).
    #[must_use]
    pub const fn is_core(self) -> bool {
        matches!(self, Self::Work | Self::Location | Self::Contact)
    }
}

keyed! {
    /// The statements that a claimant makes, each with its own box.
    pub enum StatementKind {
        /// Good faith belief, 512(c)(3)(A)(v).
        GoodFaith = "good_faith",
        /// The notice is accurate, first half of 512(c)(3)(A)(vi). Not under perjury.
        Accuracy = "accuracy",
        /// Authority to act, second half of 512(c)(3)(A)(vi). The only one under perjury.
        Authority = "authority",
    }
}

impl StatementKind {
    /// The element that the statement serves.
    #[must_use]
    pub const fn element(self) -> Element {
        match self {
            Self::GoodFaith => Element::GoodFaith,
            Self::Accuracy | Self::Authority => Element::Authority,
        }
    }

    /// Words of the statute without which a wording would be weaker than the law asks.
    #[must_use]
    pub const fn must_say(self) -> &'static [&'static str] {
        match self {
            Self::GoodFaith => &["good faith belief", "owner", "agent", "law"],
            Self::Accuracy => &["accurate"],
            Self::Authority => &["under penalty of perjury", "behalf", "owner", "exclusive right"],
        }
    }
}

keyed! {
    /// The built-in fields of the notice form. A policy words them and cannot drop one.
    pub enum FormField {
        /// The natural person who signs.
        SignerName = "signer_name",
        /// The signer's company or organisation, if any.
        Organisation = "organisation",
        /// Whether the signer is the owner or acts for the owner.
        OnBehalfOf = "on_behalf_of",
        /// The owner of the exclusive right.
        OwnerName = "owner_name",
        /// Electronic mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Postal address.
        PostalAddress = "postal_address",
        /// Country of the signer: it decides on the declaration of 28 U.S.C. 1746.
        Country = "country",
        /// What kind of work it is.
        WorkKind = "work_kind",
        /// Which work it is.
        WorkDescription = "work_description",
        /// Where the original can be seen.
        WorkOriginal = "work_original",
        /// Where the material is, one address to a line.
        Locations = "locations",
        /// The typed name that is the electronic signature.
        Signature = "signature",
    }
}

impl FormField {
    /// The element that the field serves.
    #[must_use]
    pub const fn element(self) -> Element {
        match self {
            Self::SignerName
            | Self::Organisation
            | Self::Email
            | Self::Phone
            | Self::PostalAddress
            | Self::Country => Element::Contact,
            Self::OnBehalfOf | Self::OwnerName => Element::Authority,
            Self::WorkKind | Self::WorkDescription | Self::WorkOriginal => Element::Work,
            Self::Locations => Element::Location,
            Self::Signature => Element::Signature,
        }
    }
}
