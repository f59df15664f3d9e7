### Letters to the claimant about outcomes: decided, changed, and the claim taken back.

## Decided.

letter-decision-subject = Decision on your copyright notice: case { $case }
# $received: when the notice was received.
letter-decision-dismissed = On { $received } we received your notice, case { $case }. It has been closed without a decision about any location, for this reason:
letter-decision-decided = On { $received } we received your notice, case { $case }. This is what was decided.
# $outcome: which outcome. $many: how many locations share it. $positions: which.
letter-decision-answer =
    { $many ->
        [one] Location { $positions }: { letter-all-outcome }
       *[other] Locations { $positions }: { letter-all-outcome }
    }
# $basis: on which ground.
letter-decision-ground = Ground: { letter-all-basis }, not your notice
# $at: when.
letter-decision-decided-at = Decided: { $at }
letter-decision-carried-out = Carried out: { $at }
letter-decision-since-countered = Since then: a counter-notice was received; a letter of its own gives you the copy and the dates.
# $cause: why.
letter-decision-since-restore-owed = Since then: it is to be restored, because { letter-all-because }.
# $at: when. $cause: why.
letter-decision-since-restored = Since then: access was restored on { $at }, because { letter-all-because }.
# $cause: why.
letter-decision-since-released = Since then: this claim was given up, because { letter-all-because }.
# $until: the last moment.
letter-decision-complain = You can complain, free of charge, until { $until }, on the page of the case. A person who did not take the decision then looks at it again and gives you a reasoned answer:
letter-decision-or = You may also send a new notice, or go to court.
letter-decision-write = Write to our designated agent, named below, give the case number { $case }, and say what we should look at again. You may also send a new notice, or go to court.
letter-decision-heading-counter = WHAT MAY STILL HAPPEN
letter-decision-counter = The person who posted material that was disabled because of your notice may answer with a counter-notice under 17 U.S.C. 512(g). You would get a copy, with the days between which access would be restored.
letter-decision-heading-ground = WHAT WAS DISABLED ON ANOTHER GROUND
letter-decision-other-ground = Where another ground than your notice is named, the person who posted the material cannot answer with a counter-notice. Whether access stays disabled depends on that ground, not on your notice.

## Changed.

letter-decision-changed-subject = A decision on your copyright notice has changed: case { $case }
# $today: when it was changed. $received: when the notice was received.
letter-decision-changed = On { $today } we changed a decision about your notice, case { $case }, which we received on { $received }. It concerns { letter-all-about }.
# $at: when the other party complained.
letter-decision-changed-complaint = The person who posted the material complained on { $at }. A person who had not taken the decision looked at it again and found the complaint to be right.
letter-decision-changed-mistake = We found, without a complaint, that access should not have been disabled.
letter-decision-before = Outcome before: Access disabled
# $outcome: which outcome.
letter-decision-now = Outcome now: { letter-all-outcome }
letter-decision-changed-redress = Our letter about the restoration will say until when you can complain. You may also send a new notice, or go to court.
letter-decision-will-restore = Access is to be restored. We write to you when that was done.
letter-decision-will-disable = The outcome is now: access is to be disabled. The page of the case says when that was done.
# $outcome: which outcome.
letter-decision-is-now = The outcome is now: { letter-all-outcome }. { letter-all-outcome-means }

## Taken back.

letter-decision-retracted-subject = You have taken your claim back: case { $case }
# $today: when.
letter-decision-retracted = On { $today } we recorded that you take back your claim, case { $case }, about { letter-all-about }.
letter-decision-retracted-restore = Access was disabled because of your claim and is to be restored at once. The page of the case says when that was done.
letter-decision-retracted-kept = Access is disabled. Your claim keeps it so no more; something else does, so it is not restored for now.
letter-decision-retracted-open = Access is not disabled because of your claim.
letter-decision-rest-stands = Your claim about the other locations stands.
letter-decision-not-you = If you did not do this, somebody else may have the address of your status page. Tell our designated agent, named below, at once.
