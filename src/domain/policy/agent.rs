//! The designated agent of 17 U.S.C. 512(c)(2), as registered with the Copyright Office.

use jiff::civil::Date;

use super::address::is_phone;
use super::provider::email;
use super::table::Table;
use super::{Document, Edition, PolicyError, Version, front, placeholder};
use crate::domain::designation;

/// One edition of `agent.md`. The public page and the directory must say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// Title, date, body and version.
    pub edition: Edition,
    /// The agent's name, or a title such as "Copyright Agent".
    pub name: String,
    /// The agent's organisation.
    pub organisation: String,
    /// Lines of the postal address. The agent, unlike the provider, may use a box.
    pub address: Vec<String>,
    /// Telephone number.
    pub phone: String,
    /// Electronic mail address.
    pub email: String,
    /// The number of the designation in the directory.
    pub registration_number: String,
    /// The day of the last registration, amendment or resubmission; none until it is filled in.
    pub registered_on: Option<Date>,
}

impl Agent {
    /// Reads one edition and reports all faults at once.
    ///
    /// # Errors
    /// Every fault, in the order of lines.
    pub fn parse(text: &str) -> Result<Self, Vec<PolicyError>> {
        let (edition, agent) = front::read(Document::Agent, text, Self::read)?;
        Ok(agent(edition))
    }

    fn read(root: &Table<'_>) -> Option<impl FnOnce(Edition) -> Self + use<>> {
        let (name, organisation) = (root.text("name"), root.text("organisation"));
        let (address, phone) = (root.some_lines("address"), phone(root));
        let (email, number) = (email(root, "email"), root.text("registration_number"));
        let registered = registered_on(root);
        let (name, organisation, address) = (name?, organisation?, address?);
        let (phone, email, registration_number) = (phone?, email?, number?);
        let registered_on = registered?;
        Some(move |edition| Self {
            edition,
            name,
            organisation,
            address,
            phone,
            email,
            registration_number,
            registered_on,
        })
    }

    /// The day on which the designation becomes invalid unless it is renewed, 37 CFR 201.38(c)(4).
    #[must_use]
    pub fn expires_on(&self) -> Option<Date> {
        self.registered_on.map(designation::expires_on)
    }

    /// The agent's block, line by line, as every page, letter and receipt shows it:
    /// the four fields of 17 U.S.C. 512(c)(2)(A).
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.name.clone(), self.organisation.clone()];
        lines.extend(self.address.iter().cloned());
        lines.extend([self.phone.clone(), self.email.clone()]);
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// The version of this edition.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.edition.version()
    }
}

fn phone(root: &Table<'_>) -> Option<String> {
    let phone = root.text("phone")?;
    if !is_phone(&phone) && !placeholder::is_placeholder(&phone) {
        root.refuse("phone", "a telephone number", Some(format!("\"{phone}\"")));
        return None;
    }
    Some(phone)
}

/// A date, or a placeholder in quotation marks until the agent is registered.
#[expect(clippy::option_option, reason = "outer: readable; inner: registered")]
fn registered_on(root: &Table<'_>) -> Option<Option<Date>> {
    if root.placeholder("registered_on") {
        return Some(None);
    }
    root.date("registered_on").map(Some)
}
