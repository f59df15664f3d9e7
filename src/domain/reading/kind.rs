//! What a letter is for, weighed from what it says.
use super::{
    ReadAs,
    cue::{Cue, Phrases, Seen},
    form::{Answer, Topic},
    prose::Prose,
};

pub(super) const PHRASES: &[Phrases] = &[
    (
        Cue::IsTakedown,
        &[
            "{dmca|takedown|take down|infringement|copyright|dcma|ownership|violation} {complaint|notice|notices|notification|request|claim|report}",
            "{notice|notification|claim|complaint|report} of {claimed |alleged |copyright |claimed copyright |}{infringement|violation|infringing}",
            "{file|submit|send|issue|make|submitting|filing|issuing|sending} ~ {dmca|takedown|take down|copyright|infringement}",
            "urheberrechtsverletzung",
            "{verletzung|verstoß} … {urheberrecht*|rechte|lizenz*}",
            "{violation|atteinte} … {droit|droits}",
            "contrefaçon",
            "{infracción|violación|infração|violação|violazione} … {derechos|direitos|diritti|derecho|direito|diritto|autor*|copyright}",
            "inbreuk … auteursrecht*",
            "нарушени* … {авторск*|прав*}",
            "侵权",
            "侵犯",
            "侵害",
            "著作権",
            "저작권*",
        ],
    ),
    (Cue::GuideTakedown, &["guide to {filing|submitting} a dmca {takedown |}notice"]),
    (
        Cue::Infringes,
        &[
            "{infring*|unauthorized|unauthorised|illegally|unlawful*|pirated|stolen|plagiar*|violat*|circumvent*|leaked|counterfeit*|copied|without my permission|without our permission|without permission|without authorization|trademark|confidential|proprietary}",
            "{remove|removed|removal|delete|deleted|disable|take down|taken down|takedown|take it down|cease and desist|block} … {repository|repositories|repo|repos|file|files|content|material|materials|code|page|pages|link|links|url|urls|copyright*|access|account|it|this|them}",
            "{copyright|copyrighted|copyrights}",
            "{entfernen|löschen|sperren|supprimer|retirer|eliminar|retirar|remover|rimuovere|verwijderen|удалить|删除|移除|削除|삭제*}",
        ],
    ),
    (
        Cue::IsCounter,
        &[
            "{this|following|a|my|our|am|below|as|submit|submitting|file|filing|here|dmca|formal|the|official|attached} {counter notice|counter notification|counternotice|counternotification|counterclaim|counter claim|counter notices}",
            "{counter notice|counter notification|counternotice|counternotification|counterclaim} {policy|statement|letter|form|request|information|required}",
            "{counter notice|counter notification|counternotice|counternotification} … {pursuant|under|512|section|in response|regarding|for|against|to}",
            "{dispute|contest|challenge|appeal|respond* to|reply to|response to|answer to|oppose|object to|regarding|refute} ~ {notice|takedown|take down|claim|complaint|removal|notification}",
            "{gegendarstellung|widerspruch gegen|contre notification|contranotificación|contra notificación|contranotificação|contra notificação|controreplica|contronotifica|tegenbericht|встречное уведомление|反通知|異議申立|이의제기*}",
        ],
    ),
    (
        Cue::GuideCounter,
        &["guide {to|on|for} {filing|submitting} ~ {counter|counternotice|counterclaim}"],
    ),
    (
        Cue::WantsBack,
        &[
            "{restore|reinstate|reenable|re enable|unblock|reactivate|enable|put back|unlock|bring back|brought back|restored|reinstated|re enabled|reactivated|reinstatement} … {repository|repositories|repo|repos|access|content|material|account|files|code|project|it|github}",
            "{received|got|receiving|given|sent me|issued with|in receipt of} … {dmca|dcma|takedown|take down|infringement} ~ {notice|notification|claim|complaint|request|warning}",
            "{my|our} … {repository|repo|content|project|code|material|files|account|fork} {was|were|has been|have been|is|got|being} ~ {removed|disabled|taken down|blocked|deleted|suspended}",
            "{removed|disabled} {content|material|repository|repositories}",
            "content {that was|that has been|which was} {disabled|removed}",
            "{wiederherstellen|freischalten|wieder freigeben|rétablir|restablecer|restaurar|ripristinare|herstellen|восстановить|恢复|復元|복구}",
        ],
    ),
    (
        Cue::Retracts,
        &[
            "{retract|retracting|retraction|rescind|rescinding|revoke|revoking|withdraw|withdrawing|withdrawal|cancel|cancelling|canceling|cancellation|disregard|undo|drop|nullify|annul|reverse|reversal|recind} … {notice|notices|claim|claims|request|requests|takedown|takedowns|complaint|complaints|notification|notifications|dmca|dcma|take down|report|reports|submission|filing|letter}",
            "{notice|notices|claim|request|takedown|complaint|dmca|take down} … {be|is|are|been|was|were|being|hereby} ~ {retracted|withdrawn|rescinded|revoked|cancelled|canceled|disregarded|dropped|reversed|void|undone}",
            "{remove|lift|end|stop|reverse} {the|this|our|my} {dmca|dcma|takedown|take down|copyright claim|restriction} ~ {takedown|take down|notice|claim|request|complaint|on|for|against|from}",
            "{dmca|takedown|copyright|notice|claim} {retraction|withdrawal|cancellation|recission|rescission}",
            "no longer {wish|want|intend|need|wishes|wants|require|pursue|pursuing} … {notice|takedown|claim|removed|request|complaint|dmca|removal|pursue}",
            "{retract|withdraw|rescind} {it|this|that|them|my|our|all}",
            "{issue|issuing|request|requesting|send|sending|submit|as} ~ {retraction|withdrawal}",
            "{sent|filed|submitted|issued|made|reported} … {in error|by mistake|mistakenly|by accident|accidentally|erroneously}",
            "{consider|treat|regard} … {notice|notices|claim|claims|request|takedown|complaint|dmca|report} … {withdrawn|retracted|rescinded|revoked|cancelled|canceled|void|closed|resolved}",
            "{please|kindly|may|can|should} ~ ignore {my|our} ~ {notice|notices|claim|request|takedown|complaint|notification|report}",
            "{abandon|abandoning|discontinue|discontinuing|call off|calling off} {my|our} ~ {notice|claim|claims|request|takedown|complaint}",
            "{wish|like|want|have|need} to recall {my|our} ~ {notice|claim|request|takedown|complaint|report}",
            "{decided|chosen|agreed} not to pursue … {notice|claim|claims|complaint|matter|request}",
            "{not|no longer} {act on|proceed with|process|go ahead with|take action on|follow up on} {my|our} ~ {notice|claim|request|takedown|complaint|report}",
            "{stop|halt|end|suspend} ~ {processing|process|handling} ~ {my|our} ~ {notice|claim|request|takedown|complaint|report}",
            "{nehme|nehmen} … {meldung|antrag|anzeige|beschwerde|mitteilung|notice} … zurück",
            "{annulez|ignorez} {notre|ma} {notification|demande|plainte|réclamation}",
            "{cancele|cancelen|anule|anulen|ignoren} {nuestra|mi} {notificación|solicitud|reclamación|denuncia|queja}",
            "{cancelem|anulem|ignorem} {a nossa|nossa|minha|a minha} {notificação|solicitação|reclamação|denúncia}",
            "{ziehe|ziehen|zurückziehen|zurückgezogen|zurücknehmen|widerrufen} … {meldung|antrag|anzeige|beschwerde|notice|zurück}",
            "{retirer|retirons|retire|annuler|annulons} {notre|ma|la|cette} {notification|demande|plainte|réclamation}",
            "{retirar|retiro|retiramos|anular|cancelar} {nuestra|mi|la|esta|nossa|minha|a} {notificación|solicitud|reclamación|denuncia|queja|notificação|solicitação|reclamação|denúncia}",
            "{ritirare|ritiriamo|ritiro|revocare|annullare} {la|questa} {nostra |mia |}{segnalazione|richiesta|notifica|reclamo}",
            "{intrekken|trekken|trek} … {melding|verzoek|klacht|kennisgeving|in}",
            "{отзываю|отзываем|отозвать} … {жалоб*|уведомлени*|заявлени*|претензи*}",
            "撤回",
            "撤销",
            "取り下げ",
            "철회*",
        ],
    ),
    (
        Cue::Settled,
        &[
            "{issue|matter|dispute|situation|case|problem|conflict|claim} … {resolved|settled|solved|sorted out|closed}",
            "{resolved|settled|solved} {the|this|our|my} {issue|matter|dispute|situation|case|problem|conflict}",
            "{reached|come to|found|made} ~ {agreement|settlement|understanding}",
            "{close|closing} ~ {case|ticket|claim|request|complaint|matter}",
            "{take|taking} back ~ {claim|notice|complaint|request}",
            "{waive|relinquish|release} ~ {claim|claims}",
            "{apologize|apologise|apologies|sorry} … {mistake|error|confusion|misunderstanding|inconvenience|inconveniences}",
            "{no longer|not|never} {infringing|infringes|infringe|violates|violate|violating|in violation}",
            "{has|have} {complied|removed|fixed|corrected} … {thank|thanks|content|files|material|repository|code|infringement}",
            "{allow|allowed|permit|may} ~ {back|remain|stay|continue} {online|up|available|public|on}",
            "{from|off} {the|our|my|this} {dmca|takedown|take down|notice|list|claim|complaint}",
        ],
    ),
    (
        Cue::OwnNotice,
        &[
            "{i|we} {have |had |recently |previously |mistakenly |just |}{issued|filed|sent|submitted|made|reported|requested} … {notice|notices|claim|claims|request|requests|takedown|takedowns|complaint|dmca|dcma|takedown}",
            "{my|our} ~ {notice|notices|takedown|takedowns|claim|claims|complaint|complaints|request|requests|notification}",
            "{mistake|error} in our {findings|claim|notice|request}",
            "{i|we} ~ {retract|retracting|withdraw|withdrawing|rescind|rescinding|revoke|revoking|cancel|cancelling}",
            "{does not|do not|doesnt|not} {violate|infringe} … {our|my|and therefore}",
            "{i|we} … {brought back|restored|reinstated}",
        ],
    ),
    (
        Cue::NotYet,
        &[
            "{if|unless|until|once|when|whether} … {will|would|shall|can|may|might|could|agree to|happy to|willing to} … {retract*|rescind*|revoke|withdraw*|cancel|drop}",
            "{will|would|shall|can|may|might|could|happy to|willing to} ~ {retract*|rescind*|revoke|withdraw*|cancel|drop} … {if|unless|until|once|when|upon|provided|as soon}",
            "{not|never|cannot|refuse to|refuses to|refused to|right to} ~ {retract*|rescind*|revoke|withdraw*|cancel|drop|ignore|abandon}",
            "{ask|demand|request|asking|requesting|expect} ~ {you|complainant|claimant|them|they|him|her} ~ {retract*|rescind*|revoke|withdraw*|cancel|drop}",
            "{cancel|cancelled|canceled|cancelling|cancellation|withdraw|withdrawn|revoke|revoked|drop|dropped|void|pull} … {license|licence|contract|agreement|subscription|order|membership|employment|account|pull request}",
            "{reverse|reversed|reverses|reversing} engineer*",
            "{he|she|they|complainant|claimant|user|infringer|defendant|developer|author} {has |have |had |}{retracted|withdrew|withdrawn|rescinded|revoked|cancelled}",
        ],
    ),
    (
        Cue::Reverses,
        &[
            "{github|we|the provider} {has|have} {reconsidered|reversed|rescinded|reviewed and reversed|overturned|restored|reinstated|re enabled} … {takedown|notice|notices|content|repository|repositories|access|material|decision|claim|project}",
            "{github|we|the provider} {has|have} {decided|determined} to {reject|reverse|restore|reinstate|rescind} … {notice|notices|content|repository|repositories|access|takedown|these|this}",
            "{do|does} not meet the requirements for a takedown",
            "{github|we} {reversed|reinstated|restored|rescinded} {the|this|our|your|access} … {takedown|notice|repository|repositories|content|decision|claim|material|project}",
        ],
    ),
    (
        Cue::Provider,
        &[
            "{github|trust safety|trust and safety|support|moderation|abuse|hosting} {staff|team|department|trust}",
            "upon further {consideration|review}",
            "{any inconvenience|inconvenience}",
        ],
    ),
    (
        Cue::Replies,
        &[
            "{thank you|thanks} for {your|the|getting back|reaching out} {reply|response|email|message|answer|back|quick|prompt|letter|information|clarification|explanation|fast|}",
            "{in reply|in response|in answer|further} to your",
            "{as per|per|as} {your|our} {request|email|conversation|last|reply|discussion|response}",
            "{vielen dank für ihre|danke für ihre|merci pour votre|gracias por su|obrigado pela|grazie per|bedankt voor|спасибо за}",
        ],
    ),
];

/// How much speaks for each kind.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Weight {
    pub takedown: u32,
    pub counter: u32,
    pub retraction: u32,
    pub reversal: u32,
    pub reply: u32,
}

/// Enough to be sure of a takedown notice or a counter-notice: two of its own formulas.
pub(super) const SURE: u32 = 6;

/// The writer takes back a notice of their own.
pub(super) const OWN: u32 = 3;
/// More of a takedown notice than people put into a letter that takes one back.
const LIKELY: u32 = 4;

impl Weight {
    /// Weighs what is `seen`; each kind of evidence counts once. Words that are quoted from somebody
    /// else weigh only when the letter says nothing else.
    pub(super) fn of(prose: &Prose, seen: &[Seen], answers: &[Answer]) -> Self {
        let own = |seen: &&Seen| !prose.sentences[seen.sentence].quoted;
        let weight = Self::weigh(seen.iter().filter(own), answers);
        if weight.takedown.max(weight.counter).max(weight.retraction).max(weight.reversal) > 0 {
            weight
        } else {
            Self::weigh(seen.iter(), answers)
        }
    }

    fn weigh<'a>(seen: impl Iterator<Item = &'a Seen>, answers: &[Answer]) -> Self {
        let mut evidence = Evidence::default();
        for seen in seen {
            evidence.add(seen, answers);
        }
        evidence.weight()
    }

    /// What weighs most.
    pub(super) fn kind(self) -> ReadAs {
        let plain = self.takedown < SURE && self.counter < SURE;
        if self.reversal > 0 && plain {
            ReadAs::Reversal
        } else if self.retraction > 0 && plain && (self.retraction >= OWN || self.takedown < LIKELY)
        {
            ReadAs::Retraction
        } else if self.counter > self.takedown {
            ReadAs::Counter
        } else if self.takedown > 0 {
            ReadAs::Takedown
        } else if self.reply > 0 {
            ReadAs::Reply
        } else {
            ReadAs::Other
        }
    }
}

/// Evidence gathered; cues of one sentence are weighed together.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that was seen or not")]
struct Evidence {
    sentence: Option<usize>,
    here: Vec<Cue>,
    whole: Vec<Cue>,
    questions: u32,
    counter_questions: u32,
    retracts: bool,
    /// The writer's own notice, in so many words.
    retracts_own: bool,
    mistake: bool,
    good_faith: bool,
    perjury: bool,
}

impl Evidence {
    fn add(&mut self, seen: &Seen, answers: &[Answer]) {
        if self.sentence != Some(seen.sentence) {
            self.close();
            self.sentence = Some(seen.sentence);
        }
        if let Cue::Asks(topic) = seen.cue {
            match topic {
                Topic::CounterOwner
                | Topic::CounterPlaces
                | Topic::CounterWhy
                | Topic::CounterSwear
                | Topic::CounterConsent => {
                    self.counter_questions += 1;
                }
                Topic::Contact | Topic::Sign | Topic::More => {}
                _ => self.questions += 1,
            }
        } else if Answer::asking(answers, seen.words.start).is_none()
            && !self.here.contains(&seen.cue)
        {
            self.here.push(seen.cue);
        }
    }

    fn close(&mut self) {
        let here = std::mem::take(&mut self.here);
        let is = |cue: Cue| here.contains(&cue);
        let counters = is(Cue::Mistake) && !is(Cue::NotAuthorised);
        self.mistake |= counters && (is(Cue::GoodFaith) || is(Cue::Perjury));
        self.good_faith |= is(Cue::GoodFaith) && !counters;
        self.perjury |= is(Cue::Perjury) && !counters;
        if is(Cue::Retracts) && !is(Cue::NotYet) {
            self.retracts = true;
            self.retracts_own |= is(Cue::OwnNotice);
        }
        for cue in here {
            if !self.whole.contains(&cue) {
                self.whole.push(cue);
            }
        }
    }

    fn weight(mut self) -> Weight {
        self.close();
        let is = |cue: Cue| self.whole.contains(&cue);
        let points = |cue: Cue, points: u32| if is(cue) { points } else { 0 };
        let given = |is: bool, points: u32| if is { points } else { 0 };
        let takedown = given(self.good_faith, 3)
            + points(Cue::NotAuthorised, 2)
            + given(self.perjury, 2)
            + points(Cue::MayAct, 2)
            + points(Cue::Accurate, 1)
            + points(Cue::IsTakedown, 1)
            + points(Cue::GuideTakedown, 4)
            + points(Cue::Infringes, 1)
            + 2 * self.questions.min(6);
        let counter = given(self.mistake, 5)
            + points(Cue::Jurisdiction, 3)
            + points(Cue::Service, 4)
            + points(Cue::IsCounter, 3)
            + points(Cue::GuideCounter, 5)
            + points(Cue::WantsBack, 2)
            + 3 * self.counter_questions.min(6);
        // Peace was made, or the writer who complained wants the material back.
        let settled = is(Cue::Settled) && counter <= 2 || is(Cue::OwnNotice) && is(Cue::WantsBack);
        let retraction = given(self.retracts || settled, 1) + given(self.retracts_own, 2);
        let reversal = points(Cue::Reverses, 1) * points(Cue::Provider, 1);
        Weight { takedown, counter, retraction, reversal, reply: points(Cue::Replies, 1) }
    }
}
