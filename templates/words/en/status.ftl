### The status page of a case, read by the claimant.

# $number: the case number.
status-tab = Case { $number }
status-tab-error = Error: case { $number }
# Stands before the case number.
status-case = Case
# $at: a moment.
status-received = Received { $at }.
# $version: the number of the latest version; $at: when it was received.
status-received-latest = Version { $version } received { $at }.
status-unchanged = Nothing was changed
status-fault-none = Pick at least one location
status-said-held = **Your report has been received.** It blocks restoration; a person looks at it now and writes to you.
status-said-complained = **Your complaint has been received.** Somebody who did not decide before looks at it and writes to you.

## Where the case stands: a heading, a badge, and a sentence below.
status-title-review = Your notice is in review
status-title-answered = Your notice is answered
status-title-dismissed = Your case is closed
status-title-archived = This case was dealt with earlier
status-title-countered = A counter-notice was received
status-title-reported = You reported a proceeding
status-title-held = A proceeding keeps the material down
status-title-lapsed = Your notice was not completed
status-title-retracted = You took this notice back
status-badge-review = In review
status-badge-answered = Answered
status-badge-closed = Closed
status-badge-countered = Counter-notice
status-badge-reported = Proceeding reported
status-badge-held = Held down
status-badge-lapsed = Lapsed
status-badge-restoring = Being restored
status-badge-retracted = Taken back
status-notice-complete = Notice complete
status-notice-curable = Notice to be completed
status-notice-ineffective = Notice not effective
status-lead-nowhere = Your notice names no location. A person looks at it all the same.
# $many: how many locations the notice names.
status-lead-review =
    { $many ->
        [one] A person looks at the location that you named. It is not answered yet.
       *[other] A person looks at the { $many } locations that you named. None is answered yet.
    }
# $answered: how many of them have an outcome.
status-lead-some =
    { $answered ->
        [one] One of your { $many } locations is answered. A person looks at the rest.
       *[other] { $answered } of your { $many } locations are answered. A person looks at the rest.
    }
status-lead-answered =
    { $many ->
        [one] The outcome is below.
       *[other] All { $many } locations are answered. The outcome of each is below.
    }
status-lead-dismissed = Your notice names no location, and we closed the case. The reason is below, under “What happened”.
status-lead-archived = It was answered elsewhere before it was moved here. Nothing is being decided about it now.
status-lead-countered = The person who posted the material says that it was disabled by mistake. The law then has us put it back, unless you go to court in time.
status-lead-doubted = Somebody has answered your notice. We are finding out whether it is the person who posted the material.
status-lead-reported = A person looks at the proceeding that you reported. What it is about stays down until then.
status-lead-held = It stays down until the proceeding that you reported ends.
status-lead-lapsed = What is missing did not arrive in time. Nothing was deleted: completing the notice opens the case again.
status-lead-restoring = Everything is answered. What has to come back is being restored.
status-lead-retracted = You took the whole notice back. The claims in it are not followed any more.

## What the claimant has to do.
status-complete = Complete your notice
# $at: the moment at which the time to complete it ends.
status-complete-before = We close the case if what is missing has not arrived before { $at }. Nothing is deleted, and completing the notice opens the case again.
# $at: the moment at which the time to complete it ended.
status-complete-lapsed = The time to complete it ended on { $at }. Nothing was deleted: you can still complete the notice, and the case opens again.
status-complete-kept = You can complete it at any time. Nothing was deleted, and the case opens again.
status-complete-any-time = You can complete it at any time.
status-complete-lacks = This is missing:
# $number: the case number.
status-complete-how = The form holds everything that you gave. You can also answer the [designated agent] in writing and give the case number { $number }.
status-complete-now = Complete the notice
status-report = If the material is to stay down
# $at: the first moment at which the material may come back.
status-report-text = Go to court for an order against the person who posted it, or begin a proceeding of the Copyright Claims Board, and report it here. It counts only if your report reaches us before the material is back, which can be **from { $at }** on.
status-report-now = Report a proceeding
status-unreachable = Tell us how to reach you
status-unreachable-text = Our last letter to you came back. Give the [designated agent] an address that reaches you; until then, look for news on this page.

## What happens next. A date stands above each step. $at, $earliest, $latest: moments.
status-next = What happens next
status-next-by = By { $at }
status-next-on = On { $at }
status-next-wanted = We wanted to be done by { $at }
status-next-between = Not before { $earliest } and before { $latest }
status-next-rest = You need not do anything now.
status-next-decide = A person decides about each location.
status-next-read = A person reads your letter and decides about each location.
status-next-read-more = A program was not sure what the letter says. This is our target; the outcome for each location is then shown here.
status-next-late = We are late with our decision.
status-next-late-more = The case is not forgotten. You may write to the designated agent.
status-next-remind = We remind you of what is missing.
# $many: how many locations; $places: "Location 3" or "Locations 1–3, 7".
status-next-back =
    { $many ->
        [one] { $places } is put back.
       *[other] { $places } are put back.
    }
status-next-back-more = This does not happen if we receive your report of an action or of a Copyright Claims Board proceeding first.
# $at: when the complaint was received.
status-next-complaint = Somebody who did not decide before answers your complaint of { $at }.
status-next-reported =
    { $many ->
        [one] A person looks at the proceeding that you reported. { $places } stays down until then.
       *[other] A person looks at the proceeding that you reported. { $places } stay down until then.
    }
status-next-reported-more = We write to you with the result.
status-next-held =
    { $many ->
        [one] { $places } stays down until the proceeding ends.
       *[other] { $places } stay down until the proceeding ends.
    }
status-next-held-more = Tell the designated agent when it has ended, and how.
status-next-doubted = We find out who sent the counter-notice.
status-next-doubted-more = If it is from the person who posted the material, you get a copy with the dates. Otherwise nothing changes.
status-next-restore =
    { $many ->
        [one] { $places } is being put back.
       *[other] { $places } are being put back.
    }
status-next-restore-more = We write to you when that is done.
status-next-over = Nothing more happens by itself.
status-next-over-closed = The case is closed.
status-next-over-disabled = The person who posted the material may still answer with a counter-notice. Then you get a copy, with the dates.
status-next-over-lapsed = The case stays closed unless you complete the notice.
status-next-over-retracted = To claim again, send a new notice.
status-answer-letter = This is our target. You get a letter with the outcome for each location.
status-answer-phone = This is our target. We call you with the outcome for each location, and show it at this address.
status-answer-page = This is our target. The outcome for each location is then shown at this address.

## The locations, and taking the claim back.
status-missing = What is missing
status-locations = Locations
status-locations-none = Your notice names no location. To take it back, write to the [designated agent].
status-locations-list = List of locations
status-locations-all = All locations
status-locations-pick = Pick
status-locations-number = No.
status-locations-location = Location
status-locations-outcome = Outcome
# $position: the number of a location.
status-locations-this = Location { $position }
status-retract = Take the claim back
status-retract-text = Take the claim back. The next page asks once more.
# Stands before a number, or before "the ticked rows".
status-retract-picked = Picked:
status-retract-ticked = the ticked rows
status-retract-some = Take back the picked locations
status-retract-all = Take back the whole notice

## What else can be done.
status-can = What you can do
status-can-report = **Have you gone to court, or to the Copyright Claims Board?** Notice of it keeps the material down, if we receive it before the material is restored.
# $until: a moment.
status-can-complain = **Is an outcome wrong?** You may complain until { $until }. Somebody who did not decide before looks at it again.
status-complain = Complain

## Below.
status-happened = What happened
status-versions = Versions of your notice
status-versions-kept = All of them are kept. The latest one counts.
# $version: its number.
status-versions-receipt = Receipt of version { $version } as PDF
status-files = Files you sent
# $bytes: the size of a file, below 1,000.
status-files-bytes =
    { $bytes ->
        [one] One byte
       *[other] { $bytes } bytes
    }
status-receipt = Receipt
status-receipt-text = The receipt shows exactly what you sent and signed. It does not hold your key.
status-receipt-last = The receipt shows exactly what you sent and signed last. It does not hold your key.
status-receipt-pdf = Receipt as PDF

## Versions of a notice; the desk reads them, too.
# $number: which version.
status-version = Version { $number }
status-version-received = Received
status-version-sent = As sent
# $bytes: how many. The digest follows.
status-version-bytes =
    { $bytes ->
        [one] One byte, SHA-256
       *[other] { $bytes } bytes, SHA-256
    }
status-version-missing = Missing
status-version-nothing = Nothing
# $changes: how many answers differ.
status-version-changed =
    { $changes ->
        [one] What it changed in version { $number }: one answer
       *[other] What it changed in version { $number }: { $changes } answers
    }
status-version-not-given = not given
# Stands between what was said before and what is said now.
status-version-now = →
status-version-given = given
status-version-locations = Locations
# $many: how many locations there were; $gone, $added: how many of them.
status-version-left-out = { $many }, of which { $gone } left out
status-version-added = { $many }, of which { $added } added

## The outcome of a location in a word or two.
status-outcome-review = In review
status-outcome-archived = Dealt with earlier
status-outcome-disabled = Access disabled
status-outcome-already-gone = Already gone
status-outcome-not-found = Not found
status-outcome-not-ours = Not ours
status-outcome-duplicate = Duplicate
status-outcome-licensed = Licensed use
status-outcome-refused = Refused
status-outcome-countered = Counter-notice received
status-outcome-reported = Proceeding reported
status-outcome-held = Held down
status-outcome-retracted = Taken back
status-outcome-to-restore = To be restored
status-outcome-restored = Restored
status-outcome-released = Given up

## What an outcome means.
status-explained-disabled = Access to the material has been disabled.
status-explained-already-gone = The material was already gone when we looked.
status-explained-not-found = We found nothing at this place; check the address and tell us.
status-explained-not-ours = This place is not on our service; its own provider must be told.
status-explained-duplicate = The same claim has already been decided in an earlier case.
status-explained-licensed = We have been shown a licence for this use.
status-explained-refused = We have not disabled access, for the reason given.

## Beside a location. $at, $earliest, $latest: moments.
status-row-decided = Decided { $at }.
status-row-carried-out = Carried out { $at }.
status-row-countered = It comes back not before { $earliest } and before { $latest }, unless you report an action in time.
status-row-reported = A person looks at the proceeding that you reported. It stays down until then.
status-row-held = It stays down until the proceeding ends.
status-row-by-you = By you, { $at }.
status-row-restoring = It is being restored.
status-row-to-restore = To be restored since { $at }.
status-row-restored = Restored { $at }.
status-row-released = Given up { $at }.
status-row-still-down = Something else keeps the material down.
