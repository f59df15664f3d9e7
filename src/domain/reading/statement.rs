//! The statements that a letter makes: 512(c)(3)(A)(v) and (vi), and 512(g)(3)(C) and (D).
use super::{
    ReadAs, Span,
    cue::{Cue, Phrases, Seen},
    form::{Answer, Topic},
    prose::Prose,
    refusal,
};
use crate::domain::policy::{CounterStatementKind, StatementKind};

pub(super) const PHRASES: &[Phrases] = &[
    (
        Cue::GoodFaith,
        &[
            "good faith {belief|believe|believes|believed|beliefs|beleif|basis|opinion|conviction}",
            "{belief|believe|believes|believing|believed|state|states|assert|certify|declare|swear|notify|notifying} … in good faith",
            "in good faith … {belief|believe|believes|believing|state|states|assert|declare|certify|report}",
            "good faith … {belief|believe|believes|infring*|not authorized|not authorised|unauthorized|unauthorised|not permitted}",
            "{notice|notification|report|complaint|letter|claim|request} … in good faith",
            "good faith that",
            "goodfaith",
            "bona fide belief",
            "nach treu und glauben",
            "in gutem glauben",
            "guten glaubens",
            "gutgläubig",
            "{de|en toute} bonne foi",
            "buena fe",
            "boa fé",
            "buona fede",
            "te goeder trouw",
            "добросовестно*",
            "善意",
            "诚信",
            "誠実に",
            "선의*",
        ],
    ),
    (
        Cue::NotAuthorised,
        &[
            "{not|never|isnt|without being} {been |}{authorized|authorised|permitted|licensed|allowed} … {owner|owners|agent|law|us|me}",
            "{unauthorized|unauthorised} by … {owner|agent|law}",
            "{owner|agent|law} … {has|have|did|does} not {authorize*|authorise*|permit*|allow*}",
            "without {the |}{authorization|authorisation|permission|consent} of … {owner|law}",
            "nicht … {gestattet|erlaubt|genehmigt|autorisiert}",
            "{pas|non} autorisée*",
            "no … autorizad*",
            "não … autorizad*",
            "non … autorizzat*",
            "niet … toegestaan",
        ],
    ),
    (
        Cue::Accurate,
        &[
            "{information|notice|notification|complaint|statements|statement|letter|facts|claim|report|request|details|contents} … {accurate|correct|true|truthful}",
            "{accurate|true} and {correct|complete|accurate}",
            "{accurate|correct} to the best of",
            "{angaben|informationen} … {richtig|korrekt|zutreffend|wahrheitsgemäß}",
            "informations … {exactes|correctes|exacts}",
            "información … {exacta|precisa|correcta|veraz}",
            "informações … {exatas|precisas|corretas|verdadeiras}",
            "informazioni … {accurate|corrette|esatte|veritiere}",
            "{informatie|gegevens} … {juist|correct|nauwkeurig}",
            "{информация|сведения} … {точн*|верн*|достоверн*}",
        ],
    ),
    (
        Cue::Perjury,
        &[
            "{penalty|penalties|penalities|pain|pains|penaly|penality|penelty} {of|or|for} {perjury|purjury|perjure|perjuries|prejury}",
            "{under|risk of|threat of|law of} perjury",
            "perjury",
            "an eides statt",
            "eidesstattlich*",
            "{sous peine de|peines de|peine de} {parjure|faux témoignage}",
            "sous peine de poursuites",
            "{bajo|so} pena de perjurio",
            "bajo pena de falso testimonio",
            "{sob pena|pena} de {perjúrio|falso testemunho}",
            "{pena|penalità} … {spergiuro|falsa testimonianza}",
            "{straffe van|strafbaarheid van} meineed",
            "под страхом … {лжесвидетельств*|лжесвидетельство}",
            "伪证",
            "偽証",
            "위증*",
        ],
    ),
    (
        Cue::MayAct,
        &[
            "{authorized|authorised|authorization|authorisation|entitled|empowered|appointed} … {act|acting} {on|for|in}",
            "{am|are|is} {the|a|an|also|sole} ~ {owner|holder|owners|holders|rightsholder|proprietor}",
            "{acting|act} {on|in} behalf of … {owner|owners|holder}",
            "{authorized|authorised} {agent|representative|to represent}",
            "on behalf of the {copyright |}{owner|holder}",
            "{bevollmächtigt|berechtigt|ermächtigt|rechteinhaber|rechtsinhaber|urheberrechtsinhaber}",
            "{autorisé|autorisée|habilité|habilitée|titulaire|mandaté}",
            "{autorizado|autorizada|facultado|titular}",
            "{autorizzato|autorizzata|titolare}",
            "{gemachtigd|bevoegd|rechthebbende|auteursrechthebbende}",
            "{уполномочен*|правообладател*}",
        ],
    ),
    (
        Cue::Denies,
        &[
            "{do not|dont|did not|cannot|can not|cant|could not} {have|hold} {a|any|the|such a} good faith",
            "{have|has|having|with|had} no good faith",
            "{do not|dont|cannot|can not|cant|will not|wont|would not|refuse to|refuses to|decline to|unable to|unwilling to} {swear|affirm|certify|declare|attest|make this statement|make that statement|make the statement|make these statements}",
        ],
    ),
    (
        Cue::Mistake,
        &[
            "mistake or {mis identification|misidentification|a misidentification|an misidentification}",
            "{misidentification|mis identification} or {a |}mistake",
            "{result of|because of|due to|based on|by} {a |an |}{mistake|misidentification|mistaken|error|misunderstanding|misinterpretation}",
            "{removed|disabled|blocked|taken down|suspended|takedown|deleted|notice|complaint|claim|claims} … {mistake|misidentification|mistaken|mistakenly|misidentified|in error|erroneously|wrongly|wrongfully|misunderstanding}",
            "{mis identified|misidentified|mistaken|mistakenly} … {removed|disabled|blocked|taken down|suspended|deleted}",
            "{irrtum|verwechslung|irrtümlich|versehentlich} … {entfernt|gesperrt|gelöscht}",
            "{entfernt|gesperrt|gelöscht} … {irrtum*|verwechslung|versehen*}",
            "erreur ou … {identification|mauvaise}",
            "error o … identificación",
            "erro ou … identificação",
            "errore o … identificazione",
            "vergissing of … identificatie",
        ],
    ),
    (
        Cue::Jurisdiction,
        &[
            "{consent|consents|consenting|submit|agree|agrees|accept|acknowledge|consentment} … {jurisdiction|juristiction|jurisdictions} … {court|courts|district|united states|california}",
            "{consent|consents|consenting|agree|agrees|submit} … {federal district court|judicial district|juristic district}",
            "{consent|submit} to {the |}jurisdiction",
            "{consent|agree} {for|to} any {judicial|juristic} district",
            "{consent|agree} … jurisdiction … {court|district}",
            "{gerichtsbarkeit|gerichtsstand|zuständigkeit} … {gericht*|bezirk*|district}",
            "{juridiction|compétence} … {tribunal|tribunaux|district}",
            "{jurisdicción|jurisdição|giurisdizione|rechtsbevoegdheid|юрисдикци*}",
        ],
    ),
    (
        Cue::DistrictOfAddress,
        &[
            "{jurisdiction|court|district} … {address|reside|residence|live|located}",
            "district in which {i|my|the address|we|our}",
        ],
    ),
    (
        Cue::DistrictOfProvider,
        &[
            "{jurisdiction|court|district} … {provider|service provider|github|company|host|isp} … {found|located}",
            "any judicial district",
            "northern district of california",
            "outside {of |}the {united states|us|usa}",
        ],
    ),
    (
        Cue::Service,
        &[
            "{accept|accepts|accepting|acceptance|receive|consent to} … service of {process|the process|legal process|service of process}",
            "{consent to|accept} service … {person|complain*|agent|notif*}",
            "service of process from",
            "zustellung* … {annehmen|akzeptieren|entgegen*}",
            "{signification|acte de procédure|actes de procédure}",
            "notificación … {proceso|judicial}",
        ],
    ),
];

/// What was stated, each with the sentence that states it, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Stated {
    /// In a notice.
    pub notice: Vec<(StatementKind, Span)>,
    /// In a counter-notice.
    pub counter: Vec<(CounterStatementKind, Span)>,
}

impl Stated {
    /// The byte behind the last statement.
    pub(super) fn last(&self) -> Option<usize> {
        let notice = self.notice.iter().map(|(_, span)| span.end);
        notice.chain(self.counter.iter().map(|(_, span)| span.end)).max()
    }
}

/// The statements among `seen`. Words that a form puts into a writer's mouth count when the writer
/// answered, and then the answer is what states them.
pub(super) fn made(prose: &Prose, seen: &[Seen], answers: &[Answer], kind: ReadAs) -> Stated {
    let mut by_sentence: Vec<(usize, Vec<Cue>)> = Vec::new();
    let mut stated = Stated::default();
    let mut ordered: Vec<&Seen> = seen.iter().filter(|seen| is_evidence(seen.cue)).collect();
    ordered.sort_by_key(|seen| seen.words.start);
    let mut asked: Vec<&Answer> = Vec::new();
    for seen in ordered {
        if let Some(answer) = Answer::asking(answers, seen.words.start) {
            if asked.last().is_none_or(|last| last.asked != answer.asked) {
                asked.push(answer);
            }
            continue;
        }
        match by_sentence.last_mut() {
            Some((sentence, cues)) if *sentence == seen.sentence => cues.push(seen.cue),
            _ => by_sentence.push((seen.sentence, vec![seen.cue])),
        }
    }
    // Where sentences begin that say the opposite.
    let mut denied: Vec<usize> = Vec::new();
    for (sentence, cues) in by_sentence {
        let span = prose.sentences[sentence].span;
        let is = |cue: Cue| cues.contains(&cue);
        if is(Cue::Denies) || refusal::is_refused(prose, sentence) {
            denied.push(span.start);
            continue;
        }
        // A takedown notice may speak of mistakes and still makes the statements of a notice.
        let counters = is(Cue::Mistake) && !is(Cue::NotAuthorised) && kind != ReadAs::Takedown;
        if counters && (is(Cue::GoodFaith) || is(Cue::Perjury)) {
            stated.counter.push((CounterStatementKind::Mistake, span));
        } else {
            let made = [
                (is(Cue::GoodFaith), StatementKind::GoodFaith),
                (is(Cue::Accurate), StatementKind::Accuracy),
                (is(Cue::Perjury), StatementKind::Authority),
            ];
            stated.notice.extend(made.into_iter().filter(|made| made.0).map(|made| (made.1, span)));
        }
        if is(Cue::Jurisdiction) {
            let abroad = is(Cue::DistrictOfProvider);
            if is(Cue::DistrictOfAddress) || !abroad {
                stated.counter.push((CounterStatementKind::ConsentUnitedStates, span));
            }
            if abroad {
                stated.counter.push((CounterStatementKind::ConsentAbroad, span));
            }
        }
        if is(Cue::Service) {
            stated.counter.push((CounterStatementKind::Service, span));
        }
    }
    let said = (stated.notice.len(), stated.counter.len());
    for answer in asked {
        let Some(span) = answer.given else { continue };
        let first = denied.partition_point(|start| *start < span.start);
        if denied.get(first).is_none_or(|start| *start >= span.end) {
            affirmed(&mut stated, said, prose, answer);
        }
    }
    stated.notice.sort_by_key(|(kind, span)| (span.start, *kind));
    stated.notice.dedup();
    stated.counter.sort_by_key(|(kind, span)| (span.start, *kind));
    stated.counter.dedup();
    stated
}

fn is_evidence(cue: Cue) -> bool {
    PHRASES.iter().any(|(evidence, _)| *evidence == cue)
}

/// An answer to a question that words the statement itself: any answer but a refusal makes it, and where
/// the answer says the statement again, the sentence that says it does.
fn affirmed(stated: &mut Stated, said: (usize, usize), prose: &Prose, answer: &Answer) {
    let Some(span) = answer.given.filter(|span| !refusal::refuses(span.of(prose.text))) else {
        return;
    };
    let notice: &[_] = match answer.topic {
        Topic::GoodFaith => &[StatementKind::GoodFaith],
        Topic::Swear => &[StatementKind::Accuracy, StatementKind::Authority],
        _ => &[],
    };
    let counter: &[_] = match answer.topic {
        Topic::CounterSwear => &[CounterStatementKind::Mistake],
        Topic::CounterConsent => &[
            CounterStatementKind::ConsentUnitedStates,
            CounterStatementKind::ConsentAbroad,
            CounterStatementKind::Service,
        ],
        _ => &[],
    };
    affirm(&mut stated.notice, said.0, notice, span);
    affirm(&mut stated.counter, said.1, counter, span);
}

/// Adds those of `kinds` that none of the first `said`, which are in the order of the text, states within `span`.
fn affirm<K: Copy + PartialEq>(stated: &mut Vec<(K, Span)>, said: usize, kinds: &[K], span: Span) {
    let from = stated[..said].partition_point(|(_, at)| at.start < span.start);
    let within = stated[from..said].iter().take_while(|(_, at)| at.start < span.end);
    let within: Vec<K> = within.map(|(kind, _)| *kind).collect();
    let missing = kinds.iter().filter(|kind| !within.contains(kind));
    stated.extend(missing.map(|kind| (*kind, span)));
}
