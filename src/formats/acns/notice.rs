//! What an ACNS document says, field by field: elements in any order, what nobody asks for left out.
use std::net::IpAddr;

use super::{
    error::{AcnsError, AcnsProblem, Position},
    tree::{Node, Tree},
    when::{self, Moment},
};
use crate::formats::claim::Intent;

/// An ACNS document that was read. Text is trimmed; an empty string stands for what is absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcnsNotice {
    /// The namespace it says it is in: each version has its own, 0.6 and 0.7 have none.
    pub namespace: Option<String>,
    /// `Case/ID`: the sender's own number.
    pub case: String,
    /// What the sender wants; by `Type` and its attribute `Retraction`.
    pub intent: Intent,
    /// What the sender remarks on that.
    pub comments: String,
    /// Who complains.
    pub complainant: Contact,
    /// Whom it is addressed to.
    pub service_provider: Contact,
    /// Where the material was seen.
    pub source: Source,
    /// The material.
    pub items: Vec<Item>,
    /// The letter in the document.
    pub text_notice: String,
    /// Statements, since version 1.2.
    pub declarations: Vec<Declaration>,
    /// What could not be understood, the first hundred.
    pub problems: Vec<AcnsProblem>,
}

/// A party to the notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Company or organisation.
    pub entity: String,
    /// A person there, or an office.
    pub contact: String,
    /// Postal address.
    pub address: String,
    /// Telephone number.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// A page for answers.
    pub url: String,
}

/// Where the material was seen. The login that the schema has room for is never kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// When.
    pub seen: Moment,
    /// IP address as given.
    pub ip: String,
    /// Port as given.
    pub port: String,
    /// Host name.
    pub host: String,
    /// `FTP`, `BITTORRENT` and the like.
    pub protocol: String,
    /// `P2P`, `SERVER`, `LINK` or `OTHER`.
    pub base: String,
    /// The program that was used.
    pub application: String,
    /// The folder that the items are in, without user name and password.
    pub url: String,
    /// The name the material was offered under.
    pub user: String,
}

/// One piece of material.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// When it was seen.
    pub seen: Moment,
    /// Title of the work.
    pub title: String,
    /// Who made the work.
    pub artist: String,
    /// Name of the file.
    pub file: String,
    /// Size of the file in bytes.
    pub size: Option<u64>,
    /// Address of the file, without user name and password.
    pub url: String,
    /// Hash of the file.
    pub hash: String,
    /// The algorithm of [`Item::hash`] as given.
    pub hash_type: String,
}

/// A statement of the sender.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declaration {
    /// What kind.
    pub sort: String,
    /// The words.
    pub body: String,
    /// Where the words are; nobody fetches them.
    pub link: String,
}

/// Problems that are kept; more say nothing new.
const PROBLEMS_MOST: usize = 100;

impl AcnsNotice {
    /// `TextNotice` and `Declarations`: the only places of the schema for the statements of 512(c)(3)
    /// and a signature. To be read as a letter.
    #[must_use]
    pub fn statements_text(&self) -> String {
        let declared = self.declarations.iter();
        let declared = declared.flat_map(|it| [it.body.as_str(), it.link.as_str()]);
        let texts = std::iter::once(self.text_notice.as_str()).chain(declared);
        texts.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// The notice in a document, whose passwords were taken out before.
    pub(super) fn of(tree: &Tree, xml: &str) -> Result<Self, AcnsError> {
        let root = &tree.root;
        let mut look = Look { xml, problems: Vec::new() };
        let speaks = ["Case", "Complainant", "Source", "Content"];
        if speaks.iter().all(|name| root.child(name).is_none()) {
            return Err(AcnsError::Empty(Position::of(xml, root.at)));
        }
        let items = root.all("Content").flat_map(|content| content.all("Item"));
        Ok(Self {
            namespace: tree.namespace.clone(),
            case: root.child("Case").map(|it| it.value("ID")).unwrap_or_default(),
            intent: look.intent(root.child("Type")),
            comments: root
                .child("Type")
                .map(|it| it.attribute("Comments").to_owned())
                .unwrap_or_default(),
            complainant: contact(root.child("Complainant")),
            service_provider: contact(
                root.child("Service_Provider").or_else(|| root.child("ServiceProvider")),
            ),
            source: root.child("Source").map(|it| look.source(it)).unwrap_or_default(),
            items: items.map(|it| look.item(it)).collect(),
            text_notice: root.value("TextNotice"),
            declarations: root.all("Declarations").map(declaration).collect(),
            problems: look.problems,
        })
    }
}

fn contact(node: Option<&Node>) -> Contact {
    let Some(node) = node else { return Contact::default() };
    Contact {
        entity: node.value("Entity"),
        contact: node.value("Contact"),
        address: node.value("Address"),
        phone: node.value("Phone"),
        email: node.value("Email"),
        url: node.value("ContactURL"),
    }
}

fn declaration(node: &Node) -> Declaration {
    let body = match node.value("Body") {
        // Some put the words right into the element.
        body if body.is_empty() => node.text.trim().to_owned(),
        body => body,
    };
    Declaration { sort: node.value("Type"), body, link: node.value("LinkToBody") }
}

/// Reads fields and notes what it does not understand.
struct Look<'a> {
    xml: &'a str,
    problems: Vec<AcnsProblem>,
}

impl Look<'_> {
    fn note(&mut self, node: &Node, problem: impl FnOnce(Position) -> AcnsProblem) {
        if self.problems.len() < PROBLEMS_MOST {
            self.problems.push(problem(Position::of(self.xml, node.at)));
        }
    }

    fn intent(&mut self, node: Option<&Node>) -> Intent {
        let Some(node) = node else { return Intent::Notice };
        let retraction = node.attribute("Retraction");
        if ["true", "1", "yes"].iter().any(|it| retraction.eq_ignore_ascii_case(it)) {
            return Intent::Retraction;
        }
        let given = node.text.trim();
        match given.to_ascii_uppercase().as_str() {
            "INFO" | "PRELIT" => Intent::Information,
            "" | "OTHER" | "INFRINGEMENT" | "DMCA" => Intent::Notice,
            _ => {
                self.note(node, |at| AcnsProblem::Sort { at, given: given.to_owned() });
                Intent::Notice
            }
        }
    }

    fn source(&mut self, node: &Node) -> Source {
        let detail = node.child("SubType");
        let attribute = |name| detail.map(|it| it.attribute(name).to_owned()).unwrap_or_default();
        let protocol = match attribute("Protocol") {
            none if none.is_empty() => node.value("Type"),
            protocol => protocol,
        };
        // The login is not for us; a name that is part of it is none of ours either.
        let login = node.child("Login").map(|it| it.attribute("Username")).unwrap_or_default();
        let user = Some(node.value("UserName")).filter(|user| user != login).unwrap_or_default();
        Source {
            seen: self.moment(node),
            ip: self.checked(
                node,
                "IP_Address",
                |it| it.parse::<IpAddr>().is_ok(),
                |at, given| AcnsProblem::Address { at, given },
            ),
            port: self.checked(
                node,
                "Port",
                |it| it.parse::<u16>().is_ok(),
                |at, given| AcnsProblem::Port { at, given },
            ),
            host: node.value("DNS_Name"),
            protocol,
            base: attribute("BaseType"),
            application: attribute("Application"),
            url: node.value("URL_Base"),
            user,
        }
    }

    fn item(&mut self, node: &Node) -> Item {
        let size = |it: &str| it.parse::<u64>().ok();
        let given = self.checked(
            node,
            "FileSize",
            |it| size(it).is_some(),
            |at, given| AcnsProblem::Size { at, given },
        );
        let hash = node.child("Hash");
        Item {
            seen: self.moment(node),
            title: node.value("Title"),
            artist: node.value("Artist"),
            file: node.value("FileName"),
            size: size(&given),
            url: node.value("URL"),
            hash: node.value("Hash"),
            hash_type: hash.map(|it| it.attribute("Type").to_owned()).unwrap_or_default(),
        }
    }

    fn moment(&mut self, node: &Node) -> Moment {
        let Some(time) = node.child("TimeStamp") else { return Moment::default() };
        let (moment, strange) = when::read(time.text.trim());
        if strange {
            let given = moment.given.clone();
            self.note(time, |at| AcnsProblem::Time { at, given });
        }
        moment
    }

    /// The value as given; noted when it is not what it should be.
    fn checked(
        &mut self,
        node: &Node,
        name: &str,
        fits: impl Fn(&str) -> bool,
        problem: impl FnOnce(Position, String) -> AcnsProblem,
    ) -> String {
        let value = node.value(name);
        if let Some(child) = node.child(name).filter(|_| !value.is_empty() && !fits(&value)) {
            let given = value.clone();
            self.note(child, |at| problem(at, given));
        }
        value
    }
}
