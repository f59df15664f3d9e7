//! A form that came back: read, parsed and judged under the words that were on it.
use data_encoding::HEXLOWER;

use super::{
    super::super::{Nope, visit::Visit},
    door::Served,
    material::Material,
};
use crate::{
    domain::{
        counter::{
            draft::CounterDraft,
            notice::{CounterNotice, CounterStatements},
            verdict::{CounterVerdict, judge},
            words::Editions,
        },
        flaw::Flaw,
    },
    formats::counter_form::CounterEnvelope,
};

/// A form, what it is about, and what was found in it.
pub struct Reading {
    /// What was typed.
    pub form: CounterEnvelope,
    /// What can be chosen.
    pub material: Material,
    /// The documents whose words were on the form.
    pub served: Served,
    /// The form named words that were never served: its statements were made to others.
    pub is_reworded: bool,
    /// What must be put right before the counter-notice can be kept.
    pub flaws: Vec<Flaw>,
    /// The counter-notice as far as it could be read.
    pub notice: CounterNotice,
    /// What is missing of it.
    pub verdict: CounterVerdict,
}

impl Reading {
    /// Reads what came back about `material`.
    pub async fn of(web: &Visit, form: CounterEnvelope, material: Material) -> Result<Self, Nope> {
        let mut form = form;
        let known = Served::named(web, &form).await?;
        let is_reworded = known.is_none();
        let served = known.unwrap_or_else(|| Served::in_force(web));
        if is_reworded {
            form.policy = served.policy.version().to_string();
            form.provider = served.provider.version().to_string();
            form.draft.statements = CounterStatements::default();
        }
        let editions = Editions { policy: &served.policy, provider: &served.provider };
        let (notice, flaws) =
            form.draft.examine(editions, &material.offered(), web.app.clock.now());
        let verdict = judge(&served.policy, &notice);
        Ok(Self { form, material, served, is_reworded, flaws, notice, verdict })
    }

    /// Nothing needs another look: all is there, or what is missing is left out on purpose.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        let may_go = self.form.anyway || self.verdict.is_complete();
        !self.is_reworded && self.flaws.is_empty() && may_go
    }

    /// The words that were on the form.
    #[must_use]
    pub fn editions(&self) -> Editions<'_> {
        Editions { policy: &self.served.policy, provider: &self.served.provider }
    }
}

/// A form that nobody has touched, for the door that `form` names: no statement is made, the date is
/// today's, and a choice of one is made.
pub fn blank(web: &Visit, form: CounterEnvelope, material: &Material) -> CounterEnvelope {
    let served = web.app.policies.in_force();
    let today = web.app.clock.now().to_zoned(web.app.zone().clone()).date();
    let mut open = material.open();
    let chosen = match (open.next(), open.next()) {
        (Some(only), None) => vec![only.position.to_string()],
        _ => vec![],
    };
    CounterEnvelope {
        draft: CounterDraft { chosen, signed_on: today.to_string(), ..CounterDraft::default() },
        policy: served.counter_notice.version().to_string(),
        provider: served.provider.version().to_string(),
        token: HEXLOWER.encode(&web.app.chance.bytes::<16>()),
        ..form
    }
}
