### The status page of a case, read by the claimant.

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
        [one] What version { $number } changed: one answer
       *[other] What version { $number } changed: { $changes } answers
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
