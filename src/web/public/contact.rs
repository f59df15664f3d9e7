//! The contact page: every channel, what it is for, what never to send there, when to expect an answer.
use std::sync::Arc;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use url::Url;

use super::{
    super::{
        Nope, assets,
        site::{Site, page},
        visit::Visit,
    },
    shelf::Elsewhere,
};
use crate::domain::{contact, policy::Route};

/// Fewer digits are no telephone number that could be dialled.
const DIGITS: usize = 7;

#[derive(Template)]
#[template(path = "public/contact.html")]
struct ContactPage {
    site: Site,
    css: String,
    /// Of the designated agent: a notice that comes in there has arrived.
    agent: Vec<Channel>,
    /// All others.
    others: Vec<Channel>,
    matters: Vec<Arc<Elsewhere>>,
}

/// One way to write or speak.
struct Channel {
    id: &'static str,
    title: String,
    reach: Vec<Reach>,
    purpose: String,
    never: String,
    answer: String,
}

/// A line of an address, which may be a link.
struct Reach {
    text: String,
    href: String,
}

/// `/contact`
pub async fn show(web: Visit) -> Result<Response, Nope> {
    let matters = Route::ALL.iter().map(|route| web.shelf.elsewhere(*route)).collect();
    page(
        StatusCode::OK,
        &ContactPage {
            site: Site::new(&web, "contact"),
            css: assets::address("help.css"),
            agent: of_agent(&web),
            others: others(&web),
            matters,
        },
    )
}

fn of_agent(web: &Visit) -> Vec<Channel> {
    let words = web.words;
    let targets = web.app.settings.targets;
    let hours = |name| {
        let phrase = words.tell(name).with("first", targets.warn_hours);
        phrase.with("last", targets.late_hours).to_string()
    };
    let agent = &web.app.policies.in_force().agent;
    let address = [&agent.name, &agent.organisation].into_iter().chain(&agent.address);
    let post = address.filter(|line| !line.is_empty()).map(|line| Reach::plain(line)).collect();
    vec![
        Channel {
            id: "form",
            title: words.say("contact-form"),
            reach: vec![
                Reach::to(words.say("contact-form-notice"), "/notices/new"),
                Reach::to(words.say("contact-form-counter"), "/counter-notices/new"),
            ],
            purpose: words.say("contact-form-for"),
            never: words.say("contact-form-never"),
            answer: hours("contact-form-answer"),
        },
        Channel {
            id: "email",
            title: words.say("contact-email"),
            reach: vec![mail(&agent.email)],
            purpose: words.say("contact-email-for"),
            never: words.say("contact-email-never"),
            answer: hours("contact-email-answer"),
        },
        Channel {
            id: "post",
            title: words.say("contact-post"),
            reach: post,
            purpose: words.say("contact-post-for"),
            never: words.say("contact-post-never"),
            answer: hours("contact-post-answer"),
        },
        Channel {
            id: "phone",
            title: words.say("contact-phone"),
            reach: vec![phone(&agent.phone)],
            purpose: words.say("contact-phone-for"),
            never: words.say("contact-phone-never"),
            answer: words.say("contact-phone-answer"),
        },
    ]
}

fn others(web: &Visit) -> Vec<Channel> {
    let words = web.words;
    let provider = &web.app.policies.in_force().provider;
    let mut support = vec![mail(&provider.support_email)];
    support.extend(provider.support_page.as_ref().map(|page| Reach::to(page.clone(), page)));
    let mut channels = vec![Channel {
        id: "support",
        title: words.say("contact-support"),
        reach: support,
        purpose: words.say("contact-support-for"),
        never: words.say("contact-support-never"),
        answer: words.say("contact-support-answer"),
    }];
    let contact = &web.app.settings.contact;
    if let Some(forum) = &contact.forum {
        channels.push(Channel {
            id: "forum",
            title: words.say("contact-forum"),
            reach: vec![site(forum)],
            purpose: words.say("contact-forum-for"),
            never: words.say("contact-forum-never"),
            answer: words.say("contact-forum-answer"),
        });
    }
    if !contact.social.is_empty() {
        channels.push(Channel {
            id: "social",
            title: words.say("contact-social"),
            reach: contact.social.iter().map(site).collect(),
            purpose: words.say("contact-social-for"),
            never: words.say("contact-social-never"),
            answer: words.say("contact-social-answer"),
        });
    }
    channels
}

impl Reach {
    fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), href: String::new() }
    }

    fn to(text: String, href: &str) -> Self {
        Self { text, href: href.to_owned() }
    }
}

fn mail(address: &str) -> Reach {
    Reach::to(address.to_owned(), &format!("mailto:{address}"))
}

/// A number that can be dialled; what is still to be filled in stays text.
fn phone(number: &str) -> Reach {
    let is_spoken = number.contains(char::is_alphabetic);
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let digits = dialled.bytes().filter(u8::is_ascii_digit).count();
    let href = if is_spoken || digits < DIGITS { String::new() } else { format!("tel:{dialled}") };
    Reach { text: number.to_owned(), href }
}

fn site(address: &Url) -> Reach {
    Reach::to(contact::shown(address), address.as_str())
}

#[cfg(test)]
mod tests {
    use super::phone;

    #[test]
    fn only_what_can_be_dialled_is_a_link() {
        assert_eq!(phone("+1 (212) 555-0100").href, "tel:+12125550100");
        assert_eq!(phone("[Telephone number with country code]").href, "");
        assert_eq!(
            phone("+1 212 555 0100 ext. 7").href,
            "",
            "a browser would dial the extension too"
        );
    }
}
