### What happened to a case, as claimant and subscriber read it, and words about locations that both pages use.

# $many: how many locations; $list: their numbers, such as "1–3, 7".
timeline-places =
    { $many ->
        [one] Location { $list }
       *[other] Locations { $list }
    }
# Two sentences after one another. A language without spaces between sentences leaves the space out.
timeline-sentences = { $first } { $second }

## Why material comes back, each a sentence of its own.
timeline-cause-retraction = The claim was taken back.
timeline-cause-counter-notice = A counter-notice was received and no action was reported in time.
timeline-cause-hold-ended = The proceeding ended without an order against it.
timeline-cause-complaint = A complaint was found to be right.
timeline-cause-correction = The decision was found to be a mistake.
timeline-cause-ground-gone = Nothing keeps it down any more.

## What both parties read. $places: "Location 3" or "Locations 1–3, 7".
timeline-disabled = { $places }: Access disabled
timeline-claim-gone = { $places }: The claim was taken back
timeline-restored = { $places }: Material restored
timeline-counter-received = { $places }: Counter-notice received
timeline-counter-whole = It is complete.
timeline-counter-lacking = Something is missing.
timeline-counter-completed = The counter-notice was completed
timeline-counter-more = More of the counter-notice arrived; something is still missing
timeline-counter-forwarded = A copy of the counter-notice goes to whoever sent the notice
timeline-counter-vouched = We found that the counter-notice is the subscriber’s
timeline-counter-declined = The counter-notice was not accepted
timeline-counter-lapsed = The counter-notice was given up because what is missing did not arrive
timeline-counter-lapsed-text = A new one can be sent at any time.
timeline-clock = The time for an answer in court has begun
# $earliest, $latest: moments.
timeline-clock-text = The material comes back not before { $earliest } and before { $latest }, unless notice of an action or of a Copyright Claims Board proceeding is received first.
timeline-hold-court = { $places }: Notice of an action for a court order received
timeline-hold-claims-board = { $places }: Notice of a Copyright Claims Board proceeding received
# $at: a moment.
timeline-hold-at = Received { $at }.
timeline-hold-confirmed = The proceeding was confirmed
timeline-hold-confirmed-text = The material stays down until it ends.
timeline-hold-refused = The reported proceeding does not stop restoration
timeline-hold-ended = The proceeding is over
timeline-end-for-claimant = Decided for the claimant.
timeline-end-for-subscriber = Decided for the subscriber.
timeline-end-settled-down = Settled: the material stays down.
timeline-end-settled-back = Settled: the material comes back.
timeline-end-dismissed = Dismissed or withdrawn.
timeline-to-restore = { $places }: To be restored
timeline-released = { $places }: This claim keeps the material down no more
timeline-released-text = Something else keeps it down.
timeline-corrected = { $places }: The decision was found to be a mistake
timeline-complaint = { $places }: Complaint received
timeline-complaint-whole = Complaint about the closing of the case received

## Steps against an account, read by the subscriber alone.
timeline-warn-taken = Warning: decided
timeline-warn-lifted = Warning: taken back
timeline-restrict-taken = Restriction: decided
timeline-restrict-lifted = Restriction: taken back
timeline-terminate-taken = Termination: decided
timeline-terminate-lifted = Termination: taken back

## What the claimant alone reads.
timeline-received = Notice received
timeline-from-form = It came through our web form.
timeline-from-api = It came through our programming interface.
timeline-from-mail = It came by e-mail.
timeline-from-acns = It came as an ACNS document.
timeline-from-xarf = It came as a XARF report.
timeline-from-table = It came in a table that was uploaded.
timeline-from-archive = It came from an archive.
timeline-from-post = It came by post.
timeline-from-fax = It came by fax.
timeline-from-telephone = It was told on the telephone.
# $works, $locations: how many it names.
timeline-names =
    { $works ->
        [0] It names no work
        [one] It names one work
       *[other] It names { $works } works
    } { $locations ->
        [0] and no location.
        [one] and one location.
       *[other] and { $locations } locations.
    }
# $lines: how many.
timeline-merged =
    { $lines ->
        [one] One line repeated a location and was merged.
       *[other] { $lines } lines repeated a location and were merged.
    }
timeline-checked = Checked for completeness
timeline-checked-text = A program found everything that the law asks for. A person judges whether it suffices.
timeline-lacking = Checked for completeness: something is missing
# $elements: what is missing, in the words of the policy, one after the other.
timeline-lacking-text = A program did not find: { $elements }.
# $element: an element of a notice, in the words of the policy.
timeline-found = A person found that “{ $element }” is there
timeline-not-found = A person found that “{ $element }” is missing
timeline-read = Read by a person
timeline-read-whole = Everything that the law asks for was found in your letter.
timeline-read-lacking = Something that the law asks for was not found in your letter.
timeline-completed = The notice was completed; nothing is missing any more
timeline-more = More of the notice arrived; something is still missing
timeline-reminded = Reminder sent: something is still missing
timeline-lapsed = Given up because what is missing did not arrive
timeline-lapsed-text = Nothing was deleted. Completing the notice opens the case again.
timeline-already-gone = { $places }: Already gone
timeline-nothing-found = { $places }: Not found
timeline-not-ours = { $places }: Not ours
timeline-duplicate = { $places }: Duplicate
timeline-licensed = { $places }: Licensed use
timeline-refused = { $places }: Refused
timeline-taken-back = { $places }: You took the claim back
timeline-closed = Case closed
timeline-warned = Warning about unfounded notices
# $until: a moment.
timeline-suspended = Processing suspended until { $until }
timeline-readmitted = The suspension was lifted

## What became of a letter to the claimant. $letter: what the letter is called.
timeline-letter-sent = Letter sent to you: { $letter }
# $day: the day it was posted.
timeline-letter-posted = Letter posted to you on { $day }: { $letter }
timeline-letter-phone = Letter read out to you on the telephone: { $letter }
timeline-letter-message = Letter delivered to you in a message: { $letter }
timeline-letter-back = A letter to you came back: { $letter }
timeline-letter-back-text = Tell our designated agent an address that reaches you.
timeline-letter-nowhere = A letter to you has nowhere to go: { $letter }
timeline-letter-nowhere-text = You gave no e-mail address, postal address or telephone number. Tell our designated agent how to reach you.
timeline-letter-acknowledgement = Acknowledgement of receipt
timeline-letter-deficiency = Request for missing elements
timeline-letter-courtesy = Courtesy reply
timeline-letter-cure-reminder = Reminder of missing elements
timeline-letter-lapsed = Notice lapsed
timeline-letter-completed = Notice completed
timeline-letter-decision = Decision
timeline-letter-changed = Changed decision
timeline-letter-retraction-confirmed = Confirmation of the retraction
timeline-letter-counter-copy = Copy of the counter-notice
timeline-letter-hold-received = Receipt of your report of a proceeding
timeline-letter-hold-confirmed = Proceeding confirmed
timeline-letter-hold-refused = Proceeding not accepted
timeline-letter-hold-ended = Proceeding over
timeline-letter-put-back = Material put back
timeline-letter-sender-warning = Warning to the sender
timeline-letter-sender-suspension = Suspension of the sender
