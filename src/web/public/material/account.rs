//! What a case means for the subscriber's account, in whole sentences: never more, never less than is
//! so under the policy on repeat infringers (17 U.S.C. 512(i)).
use askama::filters::Safe;

use super::matter::Matter;
use crate::{
    domain::{
        ids::CaseId,
        policy::Steps,
        strike::{Step, StepState, Strike, Tally, Weight, tally},
    },
    formats::words::Words,
    services::{App, strikes::AccountFile},
};

/// The sentences.
pub struct Account {
    /// What this case means for the account, for the first screen.
    pub brief: String,
    /// How the account stands, and what undoes a strike.
    pub more: Vec<Safe<String>>,
    /// What keeps the account restricted or ended it, if anything does.
    pub taken: Option<String>,
}

impl Account {
    /// What `case` means for the account.
    pub fn of(app: &App, words: Words, case: CaseId, matter: Matter, file: &AccountFile) -> Self {
        let now = app.clock.now();
        let of_case = file.struck.iter().map(|one| &one.strike).filter(|one| one.case == case);
        let own: Vec<Strike> = of_case.cloned().collect();
        let own = tally(&own, &file.policy, now, app.zone());
        let (brief, counts) = brief(words, &own, matter, &file.policy);
        let mut more = vec![];
        if counts || file.tally.count() > 0 {
            more.push(rule(words, file));
            let months = file.policy.expires_after_months;
            let undone = words.tell("material-account-undone").with("months", months);
            more.push(undone.linked(&["/policies/repeat-infringer"]));
        }
        Self { brief, more, taken: taken(words, file) }
    }
}

/// The sentence, and whether there is a strike at all.
fn brief(words: Words, own: &Tally, matter: Matter, policy: &Steps) -> (String, bool) {
    let counted = own.count();
    let last = own.of(Weight::Counted).flat_map(|group| &group.strikes);
    let last = last.filter(|one| one.weight == Weight::Counted).map(|one| one.expires_on).max();
    if let Some(day) = last {
        // One notice seldom brings several strikes; then it may change something by itself.
        let name = if counted < usize::from(policy.restrict_at) {
            "material-account-alone"
        } else {
            "material-account-many"
        };
        let told = words.tell(name).with("own", counted).with("day", words.day(day));
        return (told.to_string(), true);
    }
    let any = |weight| own.of(weight).next().is_some();
    let name = if any(Weight::Suspended) {
        "material-account-suspended"
    } else if any(Weight::Reversed) {
        "material-account-reversed"
    } else if any(Weight::Expired) {
        "material-account-expired"
    } else if matter == Matter::Announced {
        "material-account-ahead"
    } else {
        "material-account-none"
    };
    (words.say(name), name == "material-account-suspended")
}

/// How many strikes there are, and what which number brings.
fn rule(words: Words, file: &AccountFile) -> Safe<String> {
    let Steps { warn_at, restrict_at, terminate_at, .. } = file.policy;
    words
        .tell("material-account-rule")
        .with("count", file.tally.count())
        .with("warn", warn_at.to_string())
        .with("restrict", restrict_at.to_string())
        .with("terminate", terminate_at.to_string())
        .linked::<&str>(&[])
}

/// The gravest step that stands against the account; a warning keeps nobody from anything.
fn taken(words: Words, file: &AccountFile) -> Option<String> {
    let stands = |state| matches!(state, StepState::Approved | StepState::Undo);
    let steps = file.steps.iter().filter(|filed| stands(filed.state)).map(|filed| filed.step);
    match steps.max()? {
        Step::Warn => None,
        Step::Restrict => Some(words.say("material-account-restricted")),
        Step::Terminate => Some(words.say("material-account-ended")),
    }
}
