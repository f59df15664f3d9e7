### What letters of all kinds say alike.
###
### Values that every message of a letter knows, named here once:
### $case: the number of the case. $provider: the name of the provider.
### $many: of how many locations the letter speaks. $positions: their numbers, such as 1–3, 7.
###
### A message whose name has "-heading-" in it stands alone on its line. It is written in capitals; in a
### script without capitals it stands between two pairs of equals signs: == … ==

## The end of every letter.

letter-all-agent = Designated agent of { $provider } for claims of copyright infringement
letter-all-case = Case { $case }

## Addresses: each stands on a line of its own behind these words.

letter-all-page = This is where the case stands at any time. Whoever has this address can do the same as you, so do not pass it on:
letter-all-material-page = Your page of this case shows where it stands. Whoever has this address can answer in your name, so do not pass it on:

## Phrases that other messages hold. A translation may spell them out where its grammar needs it.

# Which locations of the notice it is about.
letter-all-about =
    { $many ->
        [one] location { $positions }
       *[other] locations { $positions }
    }
# What a notice names.
# $works, $locations: how many. $merged: how many lines repeated a location.
letter-all-contents =
    { $works ->
        [one] 1 work
       *[other] { $works } works
    } and { $locations ->
        [one] 1 location
       *[other] { $locations } locations
    }{ $merged ->
        [0] {""}
        [one] {" "}(1 line repeated a location and was merged)
       *[other] {" "}({ $merged } lines repeated a location and were merged)
    }
# Why material comes back, behind "because".
# $cause: which cause it is.
letter-all-because =
    { $cause ->
        [retraction] the claim was taken back
        [counter_notice] a counter-notice was received and no action was reported in time
        [counter_received] a counter-notice was received
        [hold_ended] the proceeding ended without an order against it
        [complaint] a complaint was found to be right
        [correction] the decision was found to be a mistake
       *[ground_gone] nothing keeps it down any more
    }
# A moment that is midnight, named by the day that ends: "by the end of 2 March 2026 (America/New_York)".
# $day: the day. $zone: its time zone.
letter-all-end-of-day = the end of { $day } ({ $zone })
# Stands in place of the name of a claimant who gave none.
letter-all-nobody = name not given
# Stands in place of what somebody did not give.
letter-all-not-given = not given
# Stands between two things of a list.
letter-all-comma = ,{" "}

## Lines and paragraphs.

# $reason: what a person at the desk wrote.
letter-all-reason = Reason: { $reason }
letter-all-decided-by = A person decided. A program checked whether the elements of a notice are there; no automated means took part in the decision.
letter-all-no-automation = No automated means took part in this.
letter-all-wrong-end = If this is not how it ended, write to our designated agent, named below, at once.
letter-all-strike-reversed = If a strike was counted against your account because of this claim, it is reversed and does not count any more.

## What has become of a location; each stands above the list of locations for which it is so.

letter-all-restore-owed = Access is to be restored at once. We write to you when that was done.
letter-all-released = This claim keeps the material down no more. Something else does, so access is not restored for now.
letter-all-not-disabled = Access is not disabled because of this claim.
# $at: when.
letter-all-was-restored = Access was restored on { $at }.

## Headings.

letter-all-heading-follows = WHAT FOLLOWS
letter-all-heading-how = HOW IT WAS DECIDED
letter-all-heading-means = WHAT IT MEANS
letter-all-heading-disagree = IF YOU DISAGREE
letter-all-heading-next = WHAT HAPPENS NEXT
letter-all-heading-until-then = WHAT IT MEANS UNTIL THEN
letter-all-heading-until-when = UNTIL WHEN
letter-all-heading-complete = HOW TO COMPLETE IT
letter-all-heading-you-can = WHAT YOU CAN DO

## Outcomes.

# $outcome: which outcome it is.
letter-all-outcome =
    { $outcome ->
        [disabled] Access disabled
        [already_gone] Already gone
        [not_found] Not found
        [not_ours] Not ours
        [duplicate] Duplicate
        [licensed] Licensed use
       *[refused] Refused
    }
letter-all-outcome-means =
    { $outcome ->
        [disabled] Access to the material has been disabled.
        [already_gone] The material was already gone when we looked.
        [not_found] We found nothing at this place; check the address and tell us.
        [not_ours] This place is not on our service; its own provider must be told.
        [duplicate] The same claim has already been decided in an earlier case.
        [licensed] We have been shown a licence for this use.
       *[refused] We have not disabled access, for the reason given.
    }
# $basis: on which ground access was disabled.
letter-all-basis =
    { $basis ->
        [notice] Copyright notice (17 U.S.C. 512(c))
        [terms] Terms of the service
        [court_order] Order of a court
       *[own_knowledge] Own knowledge of the provider
    }

## The paper of a letter that is posted.

letter-all-paper-date = Date
letter-all-paper-case = Case
# $page: the number of the page. $count: how many there are.
letter-all-paper-foot-case = Case { $case } · page { $page } of { $count }
letter-all-paper-foot = page { $page } of { $count }
letter-all-paper-code = QR code of the page of the case
