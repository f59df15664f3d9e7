//! Why the rules refuse a change: each a sentence that a person can act on.
use super::delivery::NotRecorded;
use super::notice::LOCATIONS_MOST;
use super::outcome::Basis;
use super::standing::StandingKind;

/// Why a change was refused; nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The list of locations was empty.
    #[error("choose at least one location")]
    NothingChosen,
    /// A number that no location of this case has.
    #[error("this case has no location {0}")]
    NoSuchLocation(u32),
    /// A refusal is an answer only with a reason.
    #[error("a refusal needs a reason, which the claimant will read")]
    ReasonNeeded,
    /// Somebody was there first.
    #[error("location {position} is already {}", .found.named())]
    Already {
        /// Which location.
        position: u32,
        /// Its standing.
        found: StandingKind,
    },
    /// Carrying out means a moment that has passed since the decision.
    #[error("the time given lies before the decision or in the future")]
    ImpossibleTime,
    /// Only a case without any location is closed by hand.
    #[error("this case has locations: decide each of them")]
    HasLocations,
    /// It is closed already.
    #[error("this case is already closed")]
    AlreadyClosed,
    /// Somebody must be able to invite others.
    #[error("this is the last administrator: make somebody else an administrator first")]
    LastAdministrator,
    /// A program was not sure what the letter says.
    #[error("nobody has read this letter yet: say first what it says")]
    Unread,
    /// Somebody has read the letter.
    #[error("this letter has been read already")]
    ReadAlready,
    /// A letter of very many locations is several cases, and those are there already.
    #[error(
        "this letter became {became} cases, and as you read it its locations would be {would}: \
         mark as locations what fits, and send the rest as a notice of its own"
    )]
    OtherCases {
        /// How many it became.
        became: usize,
        /// How many it would be.
        would: usize,
    },
    /// Nothing would change.
    #[error("that is already so")]
    NothingChanges,
    /// The notice or counter-notice lacks nothing.
    #[error("nothing is missing: there is nothing to complete")]
    NothingToComplete,
    /// A retraction cannot be undone.
    #[error("the whole notice was taken back: send a new one to claim again")]
    TakenBack,
    /// Leaving every location out would take the claim back by the way.
    #[error(
        "the completed notice names no location any more: keep at least one, or take the whole \
         notice back on the page of the case"
    )]
    NamesNothing,
    /// All versions of a notice share one list of locations.
    #[error(
        "with those of before, the case would have {0} locations, and at most {LOCATIONS_MOST} \
         fit: send the rest as another notice"
    )]
    TooManyLocations(usize),
    /// A counter-notice answers a removal.
    #[error(
        "a counter-notice answers material that is disabled; location {position} is {}",
        .found.named()
    )]
    NotDisabled {
        /// Which location.
        position: u32,
        /// Its standing.
        found: StandingKind,
    },
    /// 512(g) covers removals that follow a notice.
    #[error(
        "location {position} was disabled on another ground ({}): a counter-notice does \
         not bring it back; a complaint may",
        .ground.label()
    )]
    OtherGround {
        /// Which location.
        position: u32,
        /// The ground.
        ground: Basis,
    },
    /// The account did not post it.
    #[error("location {0} does not belong to this account")]
    NotYours(u32),
    /// One open counter-notice for each location.
    #[error("a counter-notice about location {0} is already open")]
    SecondCounter(u32),
    /// A court or the Claims Board has decided.
    #[error("a proceeding about location {0} has ended for the claimant")]
    Adjudicated(u32),
    /// A number that no counter-notice of this case has.
    #[error("this case has no counter-notice {0}")]
    NoSuchCounter(u32),
    /// A number that no hold of this case has.
    #[error("this case has no hold {0}")]
    NoSuchHold(u32),
    /// A number that no complaint of this case has.
    #[error("this case has no complaint {0}")]
    NoSuchComplaint(u32),
    /// Somebody was there first.
    #[error("somebody has reviewed this already")]
    AlreadyReviewed,
    /// Nothing to judge before it is complete.
    #[error("this counter-notice is not complete yet: its sender was asked for what is missing")]
    CounterIncomplete,
    /// A hold must be received before restoration: 512(g)(2)(C).
    #[error("location {0} had been restored before this was received: a hold comes too late")]
    HoldTooLate(u32),
    /// Received in time, typed in too late.
    #[error(
        "location {0} was restored after this was received and before it was typed in: it cannot \
         be held any more; take it down by a new decision, and have the record looked at by counsel"
    )]
    RestoredMeanwhile(u32),
    /// A hold is about material that is down.
    #[error(
        "a hold is about material that is disabled; location {position} is {}",
        .found.named()
    )]
    NothingToHold {
        /// Which location.
        position: u32,
        /// Its standing.
        found: StandingKind,
    },
    /// Another ground is known again by the address.
    #[error("location {0} has no address by which another ground could know it again")]
    NoAddress(u32),
    /// Nothing to lift.
    #[error("no other ground keeps location {0} down")]
    NoGround(u32),
    /// Only a confirmed hold can end.
    #[error("only a hold that was confirmed can end")]
    HoldNotConfirmed,
    /// Restoration is not allowed before business day 11 begins: 512(g)(2)(C).
    #[error("the first day on which the law allows restoration has not begun")]
    TooEarly,
    /// A complaint is about an outcome that the party was told.
    #[error("there is no outcome yet to complain about")]
    NothingDecided,
    /// The time to complain is over.
    #[error("the time to complain about this outcome is over")]
    ComplaintTooLate,
    /// One open complaint of a party for each location.
    #[error("your complaint about this is already being looked at")]
    SecondComplaint,
    /// DSA Art. 20(6): somebody else looks again.
    #[error("you decided this yourself: a complaint is answered by somebody else")]
    SamePerson,
    /// A sender is suspended only after a warning: DSA Art. 23(2).
    #[error("warn the sender first")]
    WarnFirst,
    /// A suspension ends on a day that is named.
    #[error("name an end that lies in the future and within a year")]
    NoEnd,
    /// Nothing in the notice says who sent it.
    #[error(
        "the notice names neither an address nor a name: there is no sender to warn or suspend"
    )]
    NoSender,
    /// The strikes that brought a step have expired or were reversed.
    #[error("the strikes no longer reach this step: decline it, with the reason that they do not")]
    StepNotReached,
    /// Somebody was there first.
    #[error("this step is {0} already: look at it again")]
    StepSettled(&'static str),
    /// The limits of evidence.
    #[error("these files are more than this case still takes")]
    NoRoom,
    /// Files that nobody put to a case are cleaned away after a day.
    #[error("these files were sent too long ago and are gone: send them again")]
    EvidenceGone,
    /// Something about a letter.
    #[error(transparent)]
    Letter(#[from] NotRecorded),
}
