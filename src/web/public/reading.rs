//! A form that came back, or that is opened again: read, parsed and judged under its policy.
use std::sync::Arc;

use axum::http::{HeaderMap, header};
use data_encoding::HEXLOWER;

use super::super::{Nope, visit::Visit};
use crate::{
    domain::{
        draft::{Draft, DraftWork},
        flaw::{Flaw, Wrong},
        language::Language,
        notice::{Notice, Statements, Subsection, WORKS_MOST},
        policy::{CopyrightPolicy, FormField, StatementKind},
        verdict::{Override, Verdict, judge},
    },
    formats::form::{self, Envelope},
    services::{access::CaseFile, cure, publish},
};

/// A form, and what was found in it.
pub struct Reading {
    /// What was typed.
    pub envelope: Envelope,
    /// The policy whose words were on the form.
    pub policy: Arc<CopyrightPolicy>,
    /// The form named a policy that was never served: its statements were made to other words.
    pub is_stranger: bool,
    /// What must be put right before the notice can be kept.
    pub flaws: Vec<Flaw>,
    /// The notice as far as it could be read.
    pub notice: Notice,
    /// What is missing of it.
    pub verdict: Verdict,
}

impl Reading {
    /// Reads the body of a form; `found` is what an agent found about it before.
    pub async fn of(
        web: &Visit,
        headers: &HeaderMap,
        bytes: &[u8],
        found: &[Override],
    ) -> Result<Self, Nope> {
        let mut envelope = form::read(bytes)?;
        envelope.draft.language = language(web, headers);
        Self::judged(web, envelope, found).await
    }

    /// The same of what was read already.
    pub async fn judged(
        web: &Visit,
        mut envelope: Envelope,
        found: &[Override],
    ) -> Result<Self, Nope> {
        let known = match envelope.policy.parse() {
            Ok(version) => publish::copyright(&web.app, version).await?,
            Err(_) => None,
        };
        let is_stranger = known.is_none();
        let policy = known.unwrap_or_else(|| web.app.policies.copyright().clone());
        if is_stranger {
            envelope.policy = policy.version().to_string();
            envelope.draft.statements = Statements::default();
        }
        let (notice, flaws) = envelope.draft.examine(&policy, web.app.clock.now());
        let verdict = judge(&policy, &notice, found);
        Ok(Self { envelope, policy, is_stranger, flaws, notice, verdict })
    }

    /// The form that completes a notice: everything given already stands in it. It is signed anew,
    /// under the policy in force: the date is today's, and what was stated in other words is open.
    pub fn opened(web: &Visit, file: &CaseFile) -> Self {
        let blank = blank(web);
        let policy = web.app.policies.copyright().clone();
        let standings = &file.case.standings;
        let claimed = file.named().into_iter().filter(|(position, _)| {
            standings.get(*position as usize - 1).is_some_and(|standing| !standing.is_retracted())
        });
        let locations = claimed.map(|(_, location)| location.clone()).collect();
        let given = Notice { locations, ..file.notice.clone() };
        let mut draft = Draft { signed_on: blank.draft.signed_on, ..Draft::from(&given) };
        if draft.works.is_empty() {
            draft.works = blank.draft.works;
        }
        let abroad = given.claimant.signs_abroad()
            && file.policy.declaration_abroad != policy.declaration_abroad;
        let same = |kind: StatementKind| {
            !given.quoted.contains_key(&kind)
                && file.policy.statements.get(kind).wording == policy.statements.get(kind).wording
                && !(kind == StatementKind::Authority && abroad)
        };
        let still = |kind| given.statements.given(kind) && same(kind);
        draft.quoted.clear();
        draft.statements = Statements {
            good_faith: still(StatementKind::GoodFaith),
            accuracy: still(StatementKind::Accuracy),
            authority: still(StatementKind::Authority),
        };
        let is_stranger = draft.statements != given.statements;
        let (notice, flaws) = draft.examine(&policy, web.app.clock.now());
        let verdict = judge(&policy, &notice, &file.case.overrides);
        Self { envelope: Envelope { draft, ..blank }, policy, is_stranger, flaws, notice, verdict }
    }

    /// Says at the field why the locations cannot be those of a completed notice; otherwise which of
    /// the case it gives up.
    pub fn gives_up(&mut self, file: &CaseFile) -> Vec<u32> {
        cure::left_out(file, &self.notice).unwrap_or_else(|refused| {
            let field = FormField::Locations.key().to_owned();
            let wrong = Wrong::Said(format!("cannot stay so: {refused}"));
            self.flaws.push(Flaw { field, wrong });
            vec![]
        })
    }

    /// Nothing needs another look: all is there, or what is missing is left out on purpose.
    pub fn is_ready(&self) -> bool {
        let may_go = self.envelope.anyway || !self.lacks_something();
        !self.is_stranger && self.flaws.is_empty() && may_go
    }

    /// Something is missing that the statute or the policy asks for.
    pub fn lacks_something(&self) -> bool {
        !self.verdict.missing().is_empty() || !self.verdict.asked.is_empty()
    }

    /// Does what the pressed button says with the list of works; `false` when it says nothing.
    pub fn rearrange(&mut self) -> bool {
        let works = &mut self.envelope.draft.works;
        let step = self.envelope.step.as_str();
        if step == "add-work" {
            if works.len() < WORKS_MOST {
                works.push(DraftWork::default());
            }
        } else if let Some(number) = step.strip_prefix("remove-work-") {
            let index = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            if let Some(index) = index.filter(|index| *index < works.len()) {
                works.remove(index);
            }
            if works.is_empty() {
                works.push(DraftWork::default());
            }
        } else {
            return false;
        }
        true
    }
}

/// A form that nobody has touched: no box is ticked, the date is today's.
pub fn blank(web: &Visit) -> Envelope {
    let today = web.app.clock.now().to_zoned(web.app.zone().clone()).date();
    let draft = Draft {
        subsection: Subsection::Hosting.key().to_owned(),
        works: vec![DraftWork::default()],
        signed_on: today.to_string(),
        ..Draft::default()
    };
    Envelope {
        draft,
        policy: web.app.policies.copyright().version().to_string(),
        token: HEXLOWER.encode(&web.app.chance.bytes::<16>()),
        ..Envelope::default()
    }
}

/// The primary subtag of the language to write to the claimant in: that of the page where it was chosen,
/// else the one that the browser prefers, which may be one in which we have no pages.
fn language(web: &Visit, headers: &HeaderMap) -> Option<String> {
    let (shown, offered) = (web.words.language(), &web.app.settings.languages);
    let wish = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let Some(wish) = wish.filter(|wish| offered.accepted(wish) == shown) else {
        return (shown != Language::default() || wish.is_some()).then(|| shown.tag().to_owned());
    };
    let tag = wish.split([',', ';', '-']).next()?.trim();
    let is_tag = (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_tag.then(|| tag.to_ascii_lowercase())
}
