//! Letters that answer a form: its questions, known by what they ask, and what was answered.
use super::{
    Span,
    cue::{Cue, Phrases, Seen},
    prose::Prose,
};

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Topic {
    /// May the claimant act for the owner?
    Owner,
    /// Which work, 512(c)(3)(A)(ii)?
    Work,
    /// Where can the work be seen?
    WorkAt,
    /// Where is the material, 512(c)(3)(A)(iii)?
    Places,
    /// A licence, a remedy, earlier letters, technical protection.
    Circumstances,
    /// Who is said to infringe?
    Infringer,
    /// The statement of 512(c)(3)(A)(v).
    GoodFaith,
    /// The statements of 512(c)(3)(A)(vi).
    Swear,
    /// How the writer can be reached.
    Contact,
    /// Sign here.
    Sign,
    /// May the subscriber answer for the content?
    CounterOwner,
    /// What was taken down, 512(g)(3)(B)?
    CounterPlaces,
    /// Why it was a mistake, and what is wanted.
    CounterWhy,
    /// The statement of 512(g)(3)(C).
    CounterSwear,
    /// The statements of 512(g)(3)(D).
    CounterConsent,
    /// The rest of the question before it.
    More,
}

pub(super) const QUESTIONS: &[Phrases] = &[
    (
        Cue::Asks(Topic::Owner),
        &[
            "are you the copyright {owner|holder} or authorized to act on {the copyright owners|the owners|their|the copyright holders} behalf",
            "are you the copyright {owner|holder}",
            "please describe the nature of your copyright ownership {or authorization to act on the owners behalf|}",
            "are you the owner of the {copyright|work|copyrighted work}",
        ],
    ),
    (
        Cue::Asks(Topic::Work),
        &[
            "what work was allegedly infringed",
            "please provide a detailed description of the original copyrighted work that has allegedly been infringed",
            "identify the copyrighted work {you believe has been infringed|}",
            "describe the {copyrighted|original} work",
        ],
    ),
    (
        Cue::Asks(Topic::WorkAt),
        &[
            "if the original work referenced above is available online please provide a url",
            "where is the original work",
        ],
    ),
    (
        Cue::Asks(Topic::Places),
        &[
            "what files should be taken down",
            "{we ask that|} a dmca takedown notice list every specific file",
            "identify ~ {repository|file|files} {url|urls} ~ {is|are} infringing",
            "identify the material that you allege is infringing {the copyrighted work listed in item 2 above|}",
            "based on the above i confirm that",
            "where is the infringing material",
            "each fork is a distinct repository and must be identified separately",
            "have you searched for any forks of the allegedly infringing files or repositories",
            "if yes please provide any that you would like to be taken down",
        ],
    ),
    (
        Cue::Asks(Topic::Circumstances),
        &[
            "is the work licensed under an open source license",
            "what would be the best solution for the alleged infringement",
            "are you submitting a revised dmca notice",
            "does your claim involve content on",
            "do you claim to have any technological measures in place",
            "how is the accused project designed to circumvent",
            "explain what the affected user would need to do in order to remedy the infringement",
            "please confirm that you {have you |}have read our guide to submitting a dmca takedown notice",
        ],
    ),
    (
        Cue::Asks(Topic::Infringer),
        &[
            "do you have the alleged infringers contact information {if so please provide it|}",
            "provide contact information if you know it for the alleged infringer",
            "contact information {for|of} the alleged infringer",
        ],
    ),
    (
        Cue::Asks(Topic::GoodFaith),
        &[
            "{type|copy and paste|type or copy and paste|include} the following statement i have a good faith belief that use",
        ],
    ),
    (
        Cue::Asks(Topic::Swear),
        &[
            "{type|copy and paste|type or copy and paste|include} the following statement i swear under penalty of perjury that the information",
        ],
    ),
    (
        Cue::Asks(Topic::Contact),
        &[
            "so that {we|the complaining party} can get back to you please provide {either|both|} your telephone number {or|and} physical address",
            "provide your contact information",
            "how can we contact you",
        ],
    ),
    (
        Cue::Asks(Topic::Sign),
        &[
            "please type your full {legal |}name {below to sign this request|for your signature|below|}",
            "include your physical or electronic signature",
        ],
    ),
    (
        Cue::Asks(Topic::CounterOwner),
        &[
            "are you the owner of the content that has been disabled {or authorized to act on the owners behalf|}",
            "please describe the nature of your content ownership {or authorization to act on the owners behalf|}",
        ],
    ),
    (
        Cue::Asks(Topic::CounterPlaces),
        &[
            "what files were taken down",
            "identify the content that was {disabled|removed|taken down}",
            "the url of the {disabled|removed} content",
        ],
    ),
    (
        Cue::Asks(Topic::CounterWhy),
        &[
            "do you want to make changes to your repository or do you want to dispute the notice",
            "is there anything else you think we should know about why you believe the material was removed as a result of a mistake {optional|}",
            "please confirm that you {have you |}have read our guide to submitting a dmca counter notice",
        ],
    ),
    (
        Cue::Asks(Topic::CounterSwear),
        &[
            "{type|copy and paste|type or copy and paste|include} the following statement i swear under penalty of perjury that i have a good faith belief",
        ],
    ),
    (
        Cue::Asks(Topic::CounterConsent),
        &[
            "{type|copy and paste|type or copy and paste|include} the following statement i consent to the jurisdiction",
        ],
    ),
    (
        Cue::Asks(Topic::More),
        &[
            "if possible {please provide a url|include a url to where it is posted online}",
            "please provide urls for each file or if the entire repository {or the entire fork network |}the repositorys url",
            "must be identified separately if you believe it is infringing and wish to have it taken down",
            "if so which open source license",
            "are the allegedly infringing files being used under the open source license or are they in violation of the license",
            "are there specific changes the other person can make other than removal",
            "if so please provide it",
            "unless the entire contents of a repository are infringing on your copyright",
            "please clearly state that the entire repository is infringing or provide the specific files within the repository you would like removed",
            "please see our complaints about anti circumvention technology if you are unsure",
        ],
    ),
];

/// A question and what stands below it.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub topic: Topic,
    /// Its first word and the one behind its last.
    pub asked: std::ops::Range<usize>,
    /// What was answered; nothing when the next question follows at once.
    pub given: Option<Span>,
}

impl Answer {
    /// The question whose own words hold word number `word`.
    pub(super) fn asking(answers: &[Self], word: usize) -> Option<&Self> {
        let after = answers.partition_point(|answer| answer.asked.start <= word);
        answers[..after].last().filter(|answer| answer.asked.contains(&word))
    }
}

/// A prompt ends with its bold type or its quotation, and neither is longer than this, in bytes.
const PROMPT_MOST: usize = 900;

/// The questions among `seen` and their answers, in order.
pub(super) fn answers(prose: &Prose, seen: &[Seen]) -> Vec<Answer> {
    let mut asked: Vec<(Topic, std::ops::Range<usize>)> = Vec::new();
    let mut found: Vec<_> = seen
        .iter()
        .filter_map(|seen| match seen.cue {
            Cue::Asks(topic) => Some((topic, seen.words.clone())),
            _ => None,
        })
        .collect();
    found.sort_by_key(|(_, words)| (words.start, std::cmp::Reverse(words.end)));
    for (topic, words) in found {
        match asked.last_mut() {
            Some((_, before)) if words.start < before.end => before.end = before.end.max(words.end),
            Some((_, before)) if topic == Topic::More && words.start <= before.end + 1 => {
                before.end = words.end
            }
            _ if topic == Topic::More => {}
            _ => {
                let end = end_of_prompt(prose, words.clone());
                asked.push((topic, words.start..end));
            }
        }
    }
    let ends: Vec<usize> =
        asked.iter().skip(1).map(|(_, words)| words.start).chain([prose.words.len()]).collect();
    asked
        .into_iter()
        .zip(ends)
        .map(|((topic, asked), next)| {
            let given = answer(prose, asked.end, next);
            Answer { topic, asked, given }
        })
        .collect()
}

/// What stands between the question before word `from` and the one that begins with word `next`.
fn answer(prose: &Prose, from: usize, next: usize) -> Option<Span> {
    let first = prose.words.get(from)?;
    let last = prose.words.get(next.checked_sub(1)?)?;
    // What encloses a word belongs to it: the brackets of `[private]`.
    let opened =
        prose.text[..first.start].trim_end_matches(['[', '(', '<', '/', '+', '"', '“']).len();
    let tail = &prose.text[last.end..];
    let closed = tail.len() - tail.trim_start_matches([']', ')', '>', '"', '”', '.', '!']).len();
    (from < next).then_some(Span { start: opened, end: last.end + closed })
}

/// The word behind the question that begins with `words`: bold type and quotations are closed first.
fn end_of_prompt(prose: &Prose, words: std::ops::Range<usize>) -> usize {
    let start = prose.words[words.start].start;
    let end = prose.words[words.end - 1].end;
    let before = prose.text[..start].trim_end_matches([' ', '"', '“']);
    let mut most = (end + PROMPT_MOST).min(prose.text.len());
    while !prose.text.is_char_boundary(most) {
        most -= 1;
    }
    let rest = &prose.text[end..most];
    // Whatever is open, a prompt ends before a blank line.
    let rest = rest.find("\n\n").or(rest.find("\n\r\n")).map_or(rest, |at| &rest[..at]);
    let before = &before[before.len()
        - before.bytes().rev().take(4).take_while(|byte| b"*_+#".contains(byte)).count()..];
    let bold = ["**", "__", "*"].into_iter().find(|mark| before.contains(mark));
    let question = &prose.text[start..end];
    let quote = question.contains(['"', '“', '”']).then_some(['"', '“', '”']);
    let quoted = quote.and_then(|marks| rest.find(marks));
    let closed = bold.and_then(|mark| rest.find(mark)).or(quoted).map(|at| end + at);
    let closed = closed.unwrap_or(end);
    prose.words.partition_point(|word| word.start < closed).max(words.end)
}
