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
    /// Anything else: licence, remedy, contact, statements.
    Other,
}

fn any(patterns: &[&str]) -> Regex {
    Regex::new(&format!("(?i)(?:{})", patterns.join("|"))).expect("the patterns are fixed")
}

/// Headings about the material; asked before those about the work, which they often name too.
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

/// Headings about the work.
static WORK: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"(?:describe|description of|identify|identification of|information about|url of|link to|location of|what is) .{0,40}(?:copyrighted|original|protected) (?:work|material|content|code)",
        r"what work was",
        r"(?:copyrighted|original|protected) (?:work|material|content|source|code|url|link|repositor|project|software|file)",
        r"^original\b", r"\bwork\(?s?\)?(?: infringed)?:?$", r"owner'?s (?:web ?site|url)", r"rights? holder'?s",
        r"authori[sz]ed (?:url|link|site|source)",
    ])
});

/// Headings that end either.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"are you the copyright (?:owner|holder)", r"licen[sc]e", r"best solution", r"contact information", r"following statement", r"confirm that you",
        r"get back to you", r"legal name", r"sign(?:ed|ature)?\b", r"good faith", r"perjury", r"technological measure|circumvent",
        r"revised dmca|previous notice", r"how can we", r"telephone|e-?mail|phone|address\b",
    ])
});

pub(super) fn topic(heading: &str) -> Option<Topic> {
    if OTHER.is_match(heading) && !heading.contains("taken down") && !heading.contains("If possible") {
        return Some(Topic::Other);
    }
    if WORK.is_match(heading) && !heading.to_ascii_lowercase().contains("taken down") {
        return Some(Topic::Work);
    }
    if MATERIAL.is_match(heading) {
        return Some(Topic::Material);
    }
    None
}

/// Words before an address that make it the claimant's.
static OWN: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"\boriginal(?:ly)?\b", r"\b(?:my|our) (?:own )?(?:\w+ )?(?:\w+ )?(?:repo\w*|web ?site|site|blog|app\w*|product\w*|page|profile|store|company|account|github|project|game|book|software|plugin|theme|work|library)\b",
        r"(?:copied|copy|stolen|taken|cloned|clone|forked|fork|derived|lifted|downloaded|duplicated?|ripped|plagiari\w+|imitat\w+|modified version|modification|based) (?:\w+ )?(?:from|of|on)\b",
        r"\bofficial\b", r"copyrighted (?:work|code|material|software|content)", r"\b(?:we|i) (?:\w+ )?(?:own|created?|wrote|develop\w*|publish\w*|sell|made|distribute|host|maintain)\b",
        r"(?:available|purchase[d]?|sold|buy|bought|licensed|published|marketed|downloaded|offered) (?:\w+ ){0,3}(?:at|on|from|here|via|through|by)\b",
        r"\bweb ?site:?\s*\W{0,4}$", r"\b(?:owner|author|creator|copyright holder|developer)s? of\b", r"\b(?:legitimate|authori[sz]ed) (?:site|source|copy|url|version)", r"upstream", r"parent (?:repo\w*|project)",
        r"(?:information|details|learn|read|see) (?:more )?(?:about|on|at)", r"copyright (?:notice|owner|registration)", r"\bsource:\s*$",
    ])
});

/// Words before an address that accuse it.
static CLAIMED: LazyLock<Regex> = LazyLock::new(|| {
    any(&[
        r"infring", r"violat", r"unauthori[sz]ed", r"illegal", r"without (?:\w+ ){0,2}(?:permission|authori[sz]ation|consent|licen[sc]e)",
        r"\bremov(?:e|al|ed|ing)\b", r"tak(?:e|en|ing)[ -]?down", r"\bdisabl(?:e|ed|ing)\b", r"\bdelet(?:e|ed|ion|ing)\b", r"\bforks\b", r"\bforked (?:repo\w*|by|to|into|at|here|copies)", r"pirat", r"leak",
        r"\b(?:stole|steals?|copie[sd]|copied|re-?upload\w*|upload\w*|post(?:ed|s|ing)|re-?publish\w*) (?:\w+ ){0,3}(?:it|my|our|to|by|into|in|at|on|this|here)\b", r"offending", r"counterfeit", r"\bat issue\b", r"\bcontains?\b", r"\bthis (?:user|person|repo\w*|project|gist|site|page|developer|individual)\b",
        r"(?:following|these|those|this) (?:\w+ ){0,3}(?:repo\w*|url|link|file|page|location|gist|project|site|web ?site)", r"\bcop(?:y|ies) (?:at|here|in|on)\b", r"found (?:at|on|in|here)", r"located (?:at|in|here|on)", r"\b(?:github|repository|url|link)s?:?\s*$",
    ])
});

/// The role that the last telling words of `text`, which stands before an address, give it.
pub(super) fn before(text: &str) -> Option<Role> {
    let last = |cues: &Regex| cues.find_iter(text).last().map(|found| found.end());
    match (last(&CLAIMED), last(&OWN)) {
        (None, None) => None,
        (claimed, own) => Some(if own > claimed { Role::Own } else { Role::Claimed }),
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
pub(super) fn after(text: &str) -> Option<Role> {
    let found = AFTER.matches(text);
    if found.matched(0) {
        return Some(Role::Own);
    }
    found.matched(1).then_some(Role::Claimed)
}

static COUNTER: LazyLock<Regex> = LazyLock::new(|| {
    any(&[r"counter[- ]?(?:notice|notification)", r"(?:removed|disabled) (?:as a result of|due to|because of|by) (?:a )?(?:mistake|misidentification)", r"consent to the jurisdiction", r"mistake or misidentification"])
});

/// The letter answers a notice: what it names is what was disabled.
pub(super) fn is_counter(text: &str) -> bool {
    COUNTER.is_match(text) && text.to_ascii_lowercase().contains("mistake")
}
