//! Data of the policies as Markdown: what each insertion expands to.

use super::insertion::{self, Insertion};
use super::{
    Agent, CounterElement, Element, ElementWords, FieldWords, Policies, Provider, Statement,
};
use super::{Each, Keyed};

impl Policies {
    /// A body or a routing text with every insertion expanded.
    pub(super) fn expand(&self, text: &str) -> String {
        insertion::expand(text, |insertion| self.show(insertion))
    }

    fn show(&self, insertion: Insertion) -> String {
        let (copyright, counter) = (&self.copyright, &self.counter_notice);
        let (steps, retention) = (&self.repeat_infringer.steps, &self.privacy.retention);
        match insertion {
            Insertion::Agent => agent(&self.agent),
            Insertion::AgentEmail => mail_link(&self.agent.email),
            Insertion::Elements => elements(&copyright.elements, Element::clause),
            Insertion::Statements => {
                statements(&copyright.statements, |kind| kind.element().clause())
            }
            Insertion::Declaration => quote(&copyright.declaration_abroad),
            Insertion::Misrepresentation => escape(&copyright.misrepresentation),
            Insertion::FairUse => escape(&copyright.fair_use),
            Insertion::Fields => self.fields(),
            Insertion::Recipients => self.recipients(),
            Insertion::CounterElements => elements(&counter.elements, CounterElement::clause),
            Insertion::CounterStatements => {
                statements(&counter.statements, |kind| kind.element().clause())
            }
            Insertion::CounterDeclaration => quote(&counter.declaration_abroad),
            Insertion::CounterMisrepresentation => escape(&counter.misrepresentation),
            Insertion::CounterCopy => escape(&counter.copy),
            Insertion::CounterRecipients => recipients(
                counter.form.iter().map(|(_, words)| words).chain(&counter.representative),
            ),
            Insertion::WarnAt => steps.warn_at.to_string(),
            Insertion::RestrictAt => steps.restrict_at.to_string(),
            Insertion::TerminateAt => steps.terminate_at.to_string(),
            Insertion::ExpiresAfter => steps.expires_after_months.to_string(),
            Insertion::Grouping => escape(steps.grouping.explained()),
            Insertion::CaseYears => retention.case_years.to_string(),
            Insertion::IneffectiveMonths => retention.ineffective_months.to_string(),
            Insertion::NetworkDays => retention.network_days.to_string(),
            Insertion::Provider => provider(&self.provider),
            Insertion::LegalName => escape(&self.provider.legal_name),
            Insertion::AlternateNames => row(&self.provider.alternate_names),
            Insertion::Hosts => row(&self.provider.hosts),
            Insertion::District => escape(&self.provider.federal_district),
            Insertion::TimeZone => {
                escape(self.provider.time_zone.iana_name().unwrap_or("Etc/Unknown"))
            }
            Insertion::Support => support(&self.provider),
            Insertion::Routing => self.routes(),
        }
    }

    fn fields(&self) -> String {
        if self.copyright.fields.is_empty() {
            return "Nothing.".to_owned();
        }
        lines(self.copyright.fields.iter().map(|field| {
            let how = if field.required { "the form asks for it" } else { "optional" };
            let (label, help) = (escape(&field.words.label), escape(&field.words.help));
            format!("- **{label}** ({how}). {help}")
        }))
    }

    fn recipients(&self) -> String {
        let built_in = self.copyright.form.iter().map(|(_, words)| words);
        recipients(built_in.chain(self.copyright.fields.iter().map(|field| &field.words)))
    }

    fn routes(&self) -> String {
        lines(self.provider.routing.iter().map(|(_, routing)| {
            let text = self.expand(&routing.text);
            // The lines of a text stay in its item of the list.
            let text = text.trim().replace('\n', "\n  ");
            format!("- **{}.** {text}", escape(&routing.title))
        }))
    }
}

fn agent(agent: &Agent) -> String {
    let head = [&agent.name, &agent.organisation];
    let post = head.into_iter().chain(&agent.address).map(|line| escape(line));
    let reach = ["Telephone: ".to_owned() + &escape(&agent.phone)];
    let mail = ["E-mail: ".to_owned() + &mail_link(&agent.email)];
    let number = ["Directory registration: ".to_owned() + &escape(&agent.registration_number)];
    block(post.chain(reach).chain(mail).chain(number))
}

fn provider(provider: &Provider) -> String {
    let name = std::iter::once(&provider.legal_name);
    block(name.chain(&provider.street_address).map(|line| escape(line)))
}

fn support(provider: &Provider) -> String {
    let mail = mail_link(&provider.support_email);
    match &provider.support_page {
        Some(page) => format!("{mail} or [{}](<{}>)", escape(page), escape(page)),
        None => mail,
    }
}

fn elements<K: Keyed>(
    elements: &Each<K, ElementWords>,
    clause: impl Fn(K) -> &'static str,
) -> String {
    lines(elements.iter().enumerate().map(|(index, (element, words))| {
        let (label, help) = (escape(&words.label), escape(&words.help));
        format!("{}. **{label}** (17 U.S.C. {}). {help}", index + 1, escape(clause(element)))
    }))
}

fn statements<K: Keyed>(
    statements: &Each<K, Statement>,
    clause: impl Fn(K) -> &'static str,
) -> String {
    lines(statements.iter().map(|(kind, statement)| {
        let (title, wording) = (escape(&statement.title), quote(&statement.wording));
        format!("- **{title}** (17 U.S.C. {}): {wording}", escape(clause(kind)))
    }))
}

fn recipients<'w>(words: impl Iterator<Item = &'w FieldWords>) -> String {
    let rows = words.map(|w| format!("| {} | {} |", escape(&w.label), escape(&w.seen_by)));
    format!("| What you give | Who sees it |\n| --- | --- |\n{}", lines(rows))
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// Lines of an address: one paragraph, broken after each.
fn block(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\\\n")
}

fn row(words: &[String]) -> String {
    match words {
        [] => "none".to_owned(),
        _ => words.iter().map(|word| escape(word)).collect::<Vec<_>>().join(", "),
    }
}

fn mail_link(address: &str) -> String {
    let address = escape(address);
    format!("[{address}](<mailto:{address}>)")
}

fn quote(text: &str) -> String {
    format!("\u{201c}{}\u{201d}", escape(text))
}

/// Text as itself in Markdown: no sign of it means anything, and it stays on one line.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
