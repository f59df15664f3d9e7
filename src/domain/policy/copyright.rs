//! The copyright policy: how the elements of 17 U.S.C. 512(c)(3)(A) are worded, and what is added.

use super::Each;
use super::table::Table;
use super::wording::ABROAD;
use super::{
    AddedField, Document, Edition, Element, ElementWords, FieldWords, FormField, PolicyError,
    Statement, StatementKind, Version, WorkKind, front,
};

/// One edition of `copyright.md`. Form, schema, verdict, letters and page derive from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyrightPolicy {
    /// Title, date, body and version.
    pub edition: Edition,
    /// The words for each element of the statute.
    pub elements: Each<Element, ElementWords>,
    /// The exact statements.
    pub statements: Each<StatementKind, Statement>,
    /// 28 U.S.C. 1746(1): what a signer outside the United States declares besides.
    pub declaration_abroad: String,
    /// 512(f): what knowing misrepresentation costs.
    pub misrepresentation: String,
    /// A reminder to think of fair use first. Not an element of a notice.
    pub fair_use: String,
    /// The sentence beside the typed signature, 15 U.S.C. 7006(5).
    pub intent: String,
    /// The words on the built-in fields of the form.
    pub form: Each<FormField, FieldWords>,
    /// The kinds of work to choose from, never empty.
    pub work_kinds: Vec<WorkKind>,
    /// What the policy asks for on top.
    pub fields: Vec<AddedField>,
}

impl CopyrightPolicy {
    /// Reads one edition, of today or of long ago, and reports all faults at once.
    ///
    /// # Errors
    /// Every fault, in the order of lines; an element that is dropped or weakened is one.
    pub fn parse(text: &str) -> Result<Self, Vec<PolicyError>> {
        let (edition, policy) = front::read(Document::Copyright, text, Self::read)?;
        Ok(policy(edition))
    }

    fn read(root: &Table<'_>) -> Option<impl FnOnce(Edition) -> Self + use<>> {
        let elements = root.each("elements", |table, element: Element| {
            ElementWords::read(table, element.clause())
        });
        let statements = root.each("statements", |table, kind: StatementKind| {
            Statement::read(table, kind.must_say())
        });
        let abroad = root.child("declaration", |table| table.wording("abroad", ABROAD));
        let warnings = root.child("warnings", |table| {
            let (one, two) = (table.text("misrepresentation"), table.text("fair_use"));
            Some((one?, two?))
        });
        let intent = root.text("intent");
        let form = root.each("form", |table, _: FormField| FieldWords::read(table));
        let (work_kinds, fields) = (WorkKind::read_all(root), AddedField::read_all(root));
        let (elements, statements, form) = (elements?, statements?, form?);
        let (declaration_abroad, intent) = (abroad?, intent?);
        let (misrepresentation, fair_use) = warnings?;
        let (work_kinds, fields) = (work_kinds?, fields?);
        Some(move |edition| Self {
            edition,
            elements,
            statements,
            declaration_abroad,
            misrepresentation,
            fair_use,
            intent,
            form,
            work_kinds,
            fields,
        })
    }

    /// The version that notices are pinned to.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.edition.version()
    }

    /// The kind of work with this key, if this edition has it.
    #[must_use]
    pub fn work_kind(&self, key: &str) -> Option<&WorkKind> {
        self.work_kinds.iter().find(|kind| kind.key == key)
    }

    /// The added field with this key, if this edition has it.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&AddedField> {
        self.fields.iter().find(|field| field.key == key)
    }
}
