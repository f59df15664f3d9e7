//! The structure of a document: which marks on which pages make a heading, a paragraph, a figure.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Title,
    Heading,
    Paragraph,
    Figure,
}

/// An element by its place in [`Tags`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct ElementId(usize);

struct Element {
    role: Role,
    alt: Option<String>,
    /// Page and mark, in reading order.
    marks: Vec<(usize, usize)>,
}

#[derive(Default)]
pub struct Tags {
    elements: Vec<Element>,
    /// For each page the element that owns each mark.
    owners: Vec<Vec<ElementId>>,
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "H1",
            Self::Heading => "H2",
            Self::Paragraph => "P",
            Self::Figure => "Figure",
        }
    }
}

impl Tags {
    pub fn open(&mut self, role: Role, alt: Option<String>) -> ElementId {
        self.elements.push(Element { role, alt, marks: Vec::new() });
        ElementId(self.elements.len() - 1)
    }

    pub fn role(&self, element: ElementId) -> Role {
        self.elements[element.0].role
    }

    /// A new mark of the element on the page.
    pub fn mark(&mut self, element: ElementId, page: usize) -> usize {
        if self.owners.len() <= page {
            self.owners.resize_with(page + 1, Vec::new);
        }
        let mark = self.owners[page].len();
        self.owners[page].push(element);
        self.elements[element.0].marks.push((page, mark));
        mark
    }

    /// Adds the structure tree to the document; page `n` must say `StructParents n`.
    pub fn build(&self, document: &mut Document, pages: &[ObjectId]) -> ObjectId {
        let (root, body) = (document.new_object_id(), document.new_object_id());
        let ids: Vec<ObjectId> = self.elements.iter().map(|_| document.new_object_id()).collect();
        for (element, id) in self.elements.iter().zip(&ids) {
            let first = element.marks.first().map_or(0, |(page, _)| *page);
            let kids = element.marks.iter().map(|(page, mark)| kid(*page, *mark, first, pages));
            let mut entries = dictionary! {
                "S" => element.role.name(), "P" => body, "Pg" => pages[first],
                "K" => kids.collect::<Vec<Object>>(),
            };
            if let Some(alt) = &element.alt {
                entries.set("Alt", lopdf::text_string(alt));
            }
            document.set_object(*id, entries);
        }
        let references = ids.iter().map(|id| Object::from(*id)).collect::<Vec<_>>();
        let document_element = dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => references };
        document.set_object(body, document_element);

        let mut parents = Vec::new();
        for (page, owners) in self.owners.iter().enumerate() {
            let owners = owners.iter().map(|owner| ids[owner.0].into()).collect();
            parents.extend([integer(page), Object::Array(owners)]);
        }
        document.set_object(
            root,
            dictionary! {
                "Type" => "StructTreeRoot", "K" => vec![body.into()],
                "ParentTree" => dictionary! { "Nums" => parents },
                "ParentTreeNextKey" => integer(pages.len()),
            },
        );
        root
    }
}

/// A mark on the element's first page is a bare number; elsewhere it names its page.
fn kid(page: usize, mark: usize, first: usize, pages: &[ObjectId]) -> Object {
    if page == first {
        return integer(mark);
    }
    let entries: Dictionary =
        dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => integer(mark) };
    entries.into()
}

fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).expect("a document has fewer than 2^63 parts"))
}
