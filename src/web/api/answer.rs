//! What the programming interface answers with: one shape for each thing.
use serde::Serialize;
use utoipa::ToSchema;

/// An element of 17 U.S.C. 512(c)(3)(A), or a field of the policy, that was not found.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Missing)]
pub struct MissingAnswer {
    /// Key of the element, or of the field.
    pub key: String,
    /// The clause that asks for it; null where the policy alone does.
    pub clause: Option<&'static str>,
    /// What to give.
    pub detail: String,
}

/// A notice that is stored.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NoticeReceived)]
pub struct NoticeAnswer {
    /// The number of its case.
    pub number: String,
    /// Opens the case for the claimant, here and on the website. Keep it like a password.
    pub access_key: String,
    /// When it was received (RFC 3339).
    #[schema(format = DateTime)]
    pub received_at: String,
    /// `effective`, `curable` or `ineffective`: what 512(c)(3) finds in it.
    #[schema(pattern = "^(effective|curable|ineffective)$")]
    pub verdict: &'static str,
    /// What is missing.
    pub missing: Vec<MissingAnswer>,
    /// Your own number for the matter.
    pub reference: Option<String>,
    /// The case here.
    #[schema(format = Uri)]
    pub case_url: String,
    /// The page of the case for people; it asks for the access key.
    #[schema(format = Uri)]
    pub status_url: String,
}

/// What became of one notice of a batch: either `notice` or `problem`.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BatchRow)]
pub struct RowAnswer {
    /// Its place in the batch, from 0.
    pub index: usize,
    /// The status that it alone would have been answered with.
    #[schema(minimum = 200, maximum = 599)]
    pub status: u16,
    /// Your own number for the matter.
    pub reference: Option<String>,
    /// The notice, when it is stored.
    pub notice: Option<NoticeAnswer>,
    /// What must be put right, when it is not; its pointers start at the batch.
    #[schema(value_type = Option<super::problem::ProblemBody>)]
    pub problem: Option<serde_json::Value>,
}

/// What became of a batch.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BatchReceived)]
pub struct BatchAnswer {
    /// How many are stored.
    pub stored: usize,
    /// How many are not.
    pub refused: usize,
    /// One for each notice, in its order.
    pub results: Vec<RowAnswer>,
}

/// One location of a case.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseLocation)]
pub struct PlaceAnswer {
    /// Its number in the case, from 1.
    #[schema(minimum = 1)]
    pub position: u32,
    /// The page.
    pub address: Option<String>,
    /// Where on the page.
    pub place: Option<String>,
    /// How far it has come. Who sent the notice reads `open` until what was decided is carried out.
    #[schema(
        pattern = "^(open|decided|disabled|retracted|countered|hold_claimed|held|restore_owed|restored|released)$"
    )]
    pub status: &'static str,
    /// What was decided.
    pub outcome: Option<&'static str>,
    /// Why, as the claimant reads it.
    pub reason: Option<String>,
    /// When it was decided.
    #[schema(format = DateTime)]
    pub decided_at: Option<String>,
    /// When access was disabled.
    #[schema(format = DateTime)]
    pub disabled_at: Option<String>,
    /// When access was restored.
    #[schema(format = DateTime)]
    pub restored_at: Option<String>,
    /// Why it is restored or given up.
    pub cause: Option<&'static str>,
}

/// A request to complete the notice.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Completion)]
pub struct CompletionAnswer {
    /// Since when.
    #[schema(format = DateTime)]
    pub asked_at: String,
    /// When the request is given up; completing the notice later opens the case again.
    #[schema(format = DateTime)]
    pub lapses_at: Option<String>,
}

/// A counter-notice about a case.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CounterNotice)]
pub struct CounterAnswer {
    /// Its number in the case, from 1.
    #[schema(minimum = 1)]
    pub counter: u32,
    /// `incomplete`, `unvouched`, `running`, `declined` or `lapsed`.
    #[schema(pattern = "^(incomplete|unvouched|running|declined|lapsed)$")]
    pub state: &'static str,
    /// When it arrived.
    #[schema(format = DateTime)]
    pub received_at: String,
    /// Numbers of the locations that it is about.
    pub locations: Vec<u32>,
    /// The first moment of restoration that the law allows, 512(g)(2)(C).
    #[schema(format = DateTime)]
    pub not_before: Option<String>,
    /// The first moment that is too late.
    #[schema(format = DateTime)]
    pub before: Option<String>,
}

/// What the desk knows of a case besides.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseDesk)]
pub struct DeskAnswer {
    /// Raised by every change; send it back with a decision, and one about an older is refused.
    pub revision: i64,
    /// The queue.
    pub queue: String,
    /// From here on it is late.
    #[schema(format = DateTime)]
    pub late_at: String,
    /// Who complains, in a word.
    pub claimant: String,
    /// The notice, in the fields of a request.
    #[schema(value_type = Object)]
    pub notice: serde_json::Value,
}

/// A case.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Case)]
pub struct CaseAnswer {
    /// Its number.
    pub number: String,
    /// Where it stands as a whole.
    #[schema(pattern = "^(review|carrying_out|countered|held|closed|retracted|lapsed)$")]
    pub state: &'static str,
    /// When the notice was received.
    #[schema(format = DateTime)]
    pub received_at: String,
    /// What 512(c)(3) finds in the notice.
    #[schema(pattern = "^(effective|curable|ineffective)$")]
    pub verdict: &'static str,
    /// What is missing of it.
    pub missing: Vec<MissingAnswer>,
    /// The version of the policy that the notice was signed under.
    pub policy: String,
    /// The sender's own number for the matter.
    pub reference: Option<String>,
    /// The locations, in their order.
    pub locations: Vec<PlaceAnswer>,
    /// The request to complete the notice, while it can be followed.
    pub completion: Option<CompletionAnswer>,
    /// Counter-notices that are complete or were; those that are not yet, only the desk sees.
    pub counter_notices: Vec<CounterAnswer>,
    /// The page of the case for people.
    #[schema(format = Uri)]
    pub status_url: String,
    /// For keys that read all cases.
    pub desk: Option<DeskAnswer>,
}

/// A row of the list of cases.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseRow)]
pub struct CaseRow {
    /// Its number.
    pub number: String,
    /// Where it stands as a whole.
    #[schema(pattern = "^(review|carrying_out|countered|held|closed|retracted|lapsed)$")]
    pub state: &'static str,
    /// What 512(c)(3) finds in the notice.
    #[schema(pattern = "^(effective|curable|ineffective)$")]
    pub verdict: &'static str,
    /// The queue.
    pub queue: String,
    /// Who complains, in a word.
    pub claimant: String,
    /// When the notice was received.
    #[schema(format = DateTime)]
    pub received_at: String,
    /// From here on it is late.
    #[schema(format = DateTime)]
    pub late_at: String,
    /// How many locations.
    pub locations: u32,
    /// How many are not decided.
    pub undecided: u32,
    /// How many are decided and not carried out.
    pub uncarried: u32,
    /// The case here.
    #[schema(format = Uri)]
    pub case_url: String,
}

/// A page of the list of cases.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseList)]
pub struct ListAnswer {
    /// The rows.
    pub cases: Vec<CaseRow>,
    /// The address of the next page; null on the last.
    #[schema(format = Uri)]
    pub next: Option<String>,
}

/// A counter-notice that is stored.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CounterNoticeReceived)]
pub struct CounterReceived {
    /// The case.
    #[serde(rename = "case")]
    pub case: String,
    /// Its number in the case, from 1.
    #[schema(minimum = 1)]
    pub counter: u32,
    /// What is missing of it, by clause of 512(g)(3).
    pub missing: Vec<MissingAnswer>,
}

/// A letter that the provider's own messaging delivers.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Letter)]
pub struct LetterAnswer {
    /// Identifier.
    #[schema(format = Uuid)]
    pub id: String,
    /// What kind of letter it is.
    pub kind: &'static str,
    /// Number of the case, where it belongs to one.
    pub case: Option<String>,
    /// Whom it goes to, as the provider's systems call the account.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The words; they hold the key of whoever it is for.
    pub body: String,
    /// When it was written.
    #[schema(format = DateTime)]
    pub written_at: String,
}

/// Letters to deliver.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Letters)]
pub struct LettersAnswer {
    /// The oldest first, at most 100; those that were delivered leave the list.
    pub letters: Vec<LetterAnswer>,
}
