//! The words that say what an address is there for. Every rule about wording stands here.
use std::sync::LazyLock;

use regex::{Regex, RegexSet};

use super::Role;

/// What a section of a letter is about, by its heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// The copyrighted work.
    Work,
    /// The material that is claimed to infringe.
    Material,
    /// Copies of the material that others made.
    Forks,
    /// Anything else: licence, remedy, contact, statements.
    Other,
}

/// One pattern of many, in any case. Word marks know ASCII letters only, which keeps the search fast
/// in every script.
fn any(patterns: &[&str]) -> Regex {
    let pattern = patterns.join("|").replace(r"\b", r"(?-u:\b)").replace(r"\w", "[0-9A-Za-z_]");
    Regex::new(&format!("(?i)(?:{pattern})")).expect("the patterns are fixed")
}

/// Headings about the material. Where both speak, the first word decides: `the material that infringes the work`.
static MATERIAL: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"what (?:files|content|material|repositor\w+|urls?) should be (?:taken down|removed|disabled)",
        r"searched for any forks",
        r"\bforks?\b",
        r"infring\w* (?:page|material|url|content|link|site|repositor|file|web|work|code|use|activit|item)",
        r"(?:material|content|url|link|page|file|repositor\w*|location)s?\b.{0,60}\binfring",
        r"\binfringe(?:s|d|ment|ments) (?:at|on|url|link|location|found)",
        r"(?:to be|should be|be) (?:taken down|removed|disabled|deleted)",
        r"unauthori[sz]ed (?:cop|material|use|url|link|page|content)",
        r"take ?down (?:url|link|list)",
        r"where .{0,40}(?:infring|unauthori)",
    ])
});

/// Headings about copies of the material.
static FORKS: LazyLock<Regex> = LazyLock::new(|| any(&[r"\bforks?\b"]));

/// Headings about the work.
static WORK: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"(?:describe|description of|identify|identification of|information about|url of|link to|location of|what is) .{0,40}(?:copyrighted|original|protected) (?:work|material|content|code)",
        r"what work was",
        r"(?:copyrighted|original|protected) (?:work|material|content|source|code|url|link|repositor|project|software|file)",
        r"^original\b",
        r"\bwork\(?s?\)?(?: infringed)?:?$",
        r"owner'?s (?:web ?site|url)",
        r"rights? holder'?s",
        r"authori[sz]ed (?:url|link|site|source)",
    ])
});

/// Headings that end either.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"are you the copyright (?:owner|holder)",
        r"licen[sc]e",
        r"best solution",
        r"contact information",
        r"following statement",
        r"confirm that you",
        r"get back to you",
        r"legal name",
        r"sign(?:ed|ature)?\b",
        r"good faith",
        r"perjury",
        r"technological measure|circumvent",
        r"revised dmca|previous notice",
        r"how can we",
        r"telephone|e-?mail|phone|(?:postal|physical|mailing|street|home|business|my|your) address\b",
    ])
});

/// How questions of a form and numbered demands of a guide begin, also where nothing sets them off.
static QUESTION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)^(?:\(?[0-9a-z]{1,2}[.):]\s*)?(?:what (?:files|work|would)|have you searched|(?:please )?(?:identify|describe|provide (?:a (?:detailed )?description|contact|your))|are you the copyright|is the work licensed|do you have the|type \(or copy|please confirm that|so that we can|please type)",
    )
    .expect("the pattern is fixed")
});

/// `line` begins like a question of a form.
pub(in super::super) fn is_question(line: &str) -> bool {
    QUESTION.is_match(line)
}

/// What a section under `heading` is about, if it says.
pub(super) fn topic(heading: &str) -> Option<Topic> {
    let first = |words: &Regex| words.find(heading).map(|found| found.start());
    let (work, material) = (first(&WORK), first(&MATERIAL));
    let other = OTHER.is_match(heading)
        && !heading.contains("taken down")
        && !heading.contains("If possible");
    match (work, material) {
        _ if other => Some(Topic::Other),
        (None, None) => None,
        (Some(work), Some(material)) if work <= material => Some(Topic::Work),
        (Some(_), None) => Some(Topic::Work),
        _ => Some(if FORKS.is_match(heading) { Topic::Forks } else { Topic::Material }),
    }
}

/// What words say of an address, and how firmly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cue {
    pub(super) role: Role,
    pub(super) weight: u8,
}

const fn own(weight: u8) -> Cue {
    Cue { role: Role::Own, weight }
}

const fn claimed(weight: u8) -> Cue {
    Cue { role: Role::Claimed, weight }
}

/// Bytes of text in which the words right before an address are looked for.
const BESIDE_MOST: usize = 100;

/// How something came from the address, which is then the source of it. Between these words and the
/// address stands its name, so no verb and no place: `a copy of our book is at` accuses.
static TAKEN_FROM: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"\b(?:copied|copy|copies|stolen|taken|cloned?|derived|lifted|duplicated?|duplicates|ripped|plagiari\w+|imitat\w+|modified version|modification|based|extracted|originat\w+) (?:\w+ ){0,2}(?:from|of|on)\b",
        r"\b(?:copied|stole|took|cloned) (?:my|our)\b",
    ])
});

/// Words right before an address, of which the last counts: how something came from it or went to it.
static BESIDE: LazyLock<[(Regex, Cue); 5]> = LazyLock::new(|| {
    [
        (
            any(&[
                r"\b(?:fork|forked) (?:\w+ )?(?:from|of)\b",
                r"\bforks (?:\w+ )?(?:from|of) (?:my|our)\b",
                r"\b(?:i|we) (?:have )?forked\b",
            ]),
            own(3),
        ),
        (
            any(&[r"\bcompared? (?:\w+ ){0,4}against\b", r"\binfring(?:es|ed|ing)? (?:up)?on\b"]),
            own(4),
        ),
        (
            any(&[
                r"\b(?:copied|uploaded|re-?uploaded|re-?posted|re-?published|pushed|leaked|forked|cloned) (?:\w+ ){0,4}?(?:to|into|by|as)\b",
                r"\b(?:uploaded|re-?uploaded|leaked|appears?|appearing) (?:\w+ ){0,2}?(?:in|at|on|under|here)\b",
                r"\b(?:is|are) (?:\w+ ){0,2}infring\w*\b",
                r"\b(?:other|another|his|her|their) (?:own )?(?:\w+ )?(?:repo\w*|project|site|page|github|profile|account|version|fork|person|user)s?\b",
            ]),
            claimed(4),
        ),
        (any(&[r"\bwhere (?:my|our)\b"]), claimed(3)),
        (
            any(&[
                r"\b(?:already|previously|earlier) (?:been )?(?:reported|removed|taken down|processed|disabled|filed|submitted)\b",
                r"\b(?:reported|removed|taken down|processed|disabled) (?:already|before|previously|earlier)\b",
                r"\b(?:previous|earlier|prior|last) (?:dmca|notice|take ?down|request|complaint|report)\w*\b",
            ]),
            Cue { role: Role::Reference, weight: 5 },
        ),
    ]
});

/// Verbs and places: with one of them between, the words speak of where something is.
static PLACE: LazyLock<Regex> = LazyLock::new(|| {
    any(&[r"\b(?:is|are|was|can|could|be|at|on|in|here|under|following|to|been|has|have)\b"])
});

/// The sentence is about the original, whatever it then says of those who took it.
static BEGINS_OWN: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"^\W*(?:[0-9a-z][.)]\s*)?(?:(?:the|my|our|this|a|link|links|url|urls|location|address|source|here|is|to|of|for)\W+){0,5}(?:original|official)(?:s|ly)?\b",
    ])
});

/// What the sentence is about, of which the first counts.
static OWN: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"\boriginal(?:ly)?\b",
        r"\binfringed (?:\w+ )?(?:repo\w*|work|project|content|code|material)",
        r"\b(?:my|our) (?:own )?(?:\w+ )?(?:\w+ )?(?:repo\w*|web ?site|site|blog|app\w*|product\w*|page|profile|store|company|account|github|project|game|book|software|plugin|theme|work|library|code)\b",
        r"\b(?:from|by) us\b",
        r"\b(?:this|these) (?:is|are) (?:my|our)\b",
        r"\bofficial\b",
        r"copyrighted (?:work|code|material|software|content)",
        r"\b(?:we|i) (?:\w+ )?(?:own|created?|wrote|develop\w*|publish\w*|sell|made|distribute|host|maintain)\b",
        r"(?:purchased?|sold|buy|bought|marketed|licensed) (?:\w+ ){0,3}(?:at|on|from|here|via|through|by)\b",
        r"\b(?:owner|author|creator|copyright holder|developer)s? of\b",
        r"\b(?:legitimate|authori[sz]ed|genuine|legal) (?:site|source|copy|url|version|video)",
        r"\bupstream\b",
        r"\b(?:more|further|additional) (?:information|details?)\b",
        r"\b(?:learn|read|see) more\b",
        r"copyright (?:notice|owner|registration)",
        r"\bsource:\s*$",
        r"\bwork:\s*$",
        // Chinese, Japanese, German, French, Spanish.
        r"原创|原作|原始|官方|官网|我的|我们的|公式|original(?:werk|quelle|seite)|[œo]uvre originale|obra original",
    ])
});

/// What the sentence accuses.
static CLAIMED: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"infring",
        r"violat",
        r"\bhack",
        r"\bcrack",
        r"unlawful",
        r"\bcontain(?:s|ing)? (?:\w+ ){0,3}(?:my|our|copyright\w*)\b",
        r"unauthori[sz]ed",
        r"illegal",
        r"without (?:\w+ ){0,2}(?:permission|authori[sz]ation|consent|licen[sc]e)",
        r"\bremov(?:e|al|ed|ing)\b",
        r"tak(?:e|en|ing)[ -]?down",
        r"\bdisabl(?:e|ed|ing)\b",
        r"\bdelet(?:e|ed|ion|ing)\b",
        r"\bforks\b",
        r"\bforked\b",
        r"pirat",
        r"leak",
        r"\b(?:stole|steals?|copie[sd]|re-?upload\w*|upload\w*|re-?publish\w*)\b",
        r"offending",
        r"counterfeit",
        r"\bat issue\b",
        r"\b(?:following|these|those) (?:\w+ ){0,3}(?:repo\w*|urls?|links?|files?|pages?|locations?|gists?|projects?|sites?|web ?sites?|forks?|accounts?|users?)\b",
        r"\bthis (?:user|person|gist|individual|fork)\b",
        r"\bcop(?:y|ies) (?:at|here|in|on|is|are|can)\b",
        r"侵权|侵犯|侵害|盗版|抄袭|删除|無断|urheberrechtsverletz|rechtsverletzend|contrefa|infracc|infração|violaci",
    ])
});

fn beside(text: &str) -> Option<Cue> {
    let near = &text[text.ceil_char_boundary(text.len().saturating_sub(BESIDE_MOST))..];
    let near = &near[near.rfind(". ").map_or(0, |stop| stop + 2)..];
    let last = |words: &Regex| words.find_iter(near).last();
    let source = last(&TAKEN_FROM)
        .filter(|found| !PLACE.is_match(&near[found.end()..]))
        .map(|found| (found.start(), own(4)));
    let others = BESIDE.iter().filter_map(|(words, cue)| Some((last(words)?.start(), *cue)));
    source.into_iter().chain(others).max_by_key(|(at, _)| *at).map(|(_, cue)| cue)
}

/// What `text`, the last sentence before an address, says of it.
pub(super) fn before(text: &str) -> Option<Cue> {
    if BEGINS_OWN.is_match(text) {
        return Some(own(4));
    }
    if let Some(cue) = beside(text) {
        return Some(cue);
    }
    let ask = |words: &Regex| {
        let mut found = words.find_iter(text).map(|found| found.start());
        let first = found.next();
        (first, found.count() + usize::from(first.is_some()))
    };
    let (accused, mine) = (ask(&CLAIMED), ask(&OWN));
    match (accused.0, mine.0) {
        (None, None) => None,
        (Some(_), None) => Some(claimed(4)),
        (None, Some(_)) => Some(own(4)),
        (Some(first), Some(before)) => {
            let own_first = if accused.1 == mine.1 { before <= first } else { mine.1 > accused.1 };
            Some(if own_first { own(3) } else { claimed(3) })
        }
    }
}

static AFTER: LazyLock<RegexSet> = LazyLock::new(|| {
    RegexSet::new([
        r"(?i)^[\s)\]>*_,.-]*(?:\(?the )?\(?(?:original\b|is (?:my|our|the original|the official)|my (?:own )?\w+\)|official|which is (?:my|our))",
        r"(?i)^[\s)\]>*_,-]*(?:is (?:a|an) (?:\w+ ){0,3}(?:copy|clone|fork|rip|duplicate)|(?:is|are) (?:\w+ ){0,2}(?:infring|violat|illegal|using|copied|stolen)|infring|violat|contains|uses|copied|\(entire|entire repo)",
    ])
    .expect("the patterns are fixed")
});

/// The role that the first words of `text`, which stands behind an address, give it.
pub(super) fn after(text: &str) -> Option<Cue> {
    let found = AFTER.matches(text);
    if found.matched(0) {
        return Some(own(5));
    }
    found.matched(1).then_some(claimed(4))
}
