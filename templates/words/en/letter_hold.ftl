### Letters about a proceeding that stops the clock: reported, confirmed, refused, over.

## Parts. $proceeding: which kind of proceeding. $at: when the designated agent received word of it.

# Against the subscriber, as everybody but the subscriber reads it.
letter-hold-proceeding =
    { $proceeding ->
        [claims_board] a proceeding of the Copyright Claims Board (17 U.S.C. 1507(d))
       *[court] an action seeking a court order to restrain the subscriber (17 U.S.C. 512(g)(2)(C))
    }
# The same, as the subscriber reads it.
letter-hold-proceeding-you =
    { $proceeding ->
        [claims_board] a proceeding of the Copyright Claims Board (17 U.S.C. 1507(d))
       *[court] an action seeking a court order to restrain you (17 U.S.C. 512(g)(2)(C))
    }
letter-hold-reported = What was reported:
# $court: as it was reported.
letter-hold-court = Court or board: { $court }
# $docket: as it was reported.
letter-hold-docket = Number: { $docket }
# $day: the day.
letter-hold-filed = Filed or commenced: { $day }
# $end: how it ended.
letter-hold-how-it-ended =
    { $end ->
        [for_claimant] It was decided for the claimant.
        [for_subscriber] It was decided for the subscriber.
        [settled_down] It was settled, and under the settlement the material stays down.
        [settled_back] It was settled, and under the settlement the material comes back.
       *[dismissed] It was dismissed or withdrawn.
    }

## What it does to a location; each stands above the list of locations for which it is so.

letter-hold-stops-claimed = A counter-notice is open. Restoration waits until a person has reviewed what we received.
letter-hold-stops-held = Access stays disabled until the proceeding has ended. The dates of restoration that were named before do not apply meanwhile.
letter-hold-stops-disabled = No counter-notice is open. Access is disabled, and should a counter-notice arrive, what we received counts against restoration from the start.
letter-hold-stops-not = It is to be restored for another cause than a counter-notice; a proceeding does not stop that.
# $cause: why.
letter-hold-refused-restore = It is to be restored at once, because { letter-all-because }.
# $first, $last, $zone: the days between which access is restored.
letter-hold-refused-over = The original dates apply: access was to be restored { letter-counter-between }. It is restored at once.
letter-hold-refused-dates = The original dates apply: access is restored { letter-counter-between }.
letter-hold-refused-disabled = No counter-notice is open. Access is disabled, and nothing changes.
letter-hold-over-adjudicated = Access stays disabled. No further counter-notice about it can be taken.
letter-hold-over-as-before = No counter-notice was open. Access stays disabled, as before.
letter-hold-over-another = Another proceeding was reported. Access stays disabled meanwhile.

## Reported; to the claimant.

letter-hold-received-subject = We have received word of a proceeding: case { $case }
letter-hold-received = On { $at } our designated agent received word from you, or for you, of { letter-hold-proceeding } about { letter-all-about } of case { $case }.
letter-hold-received-means = The moment of receipt counts. A person now reviews whether it is what the law asks, and we write to you with the outcome.
letter-hold-not-you = If you did not send this, tell our designated agent, named below, at once.

## Confirmed or refused; to the claimant.

letter-hold-confirmed-subject = The proceeding stops restoration: case { $case }
letter-hold-confirmed = On { $at } our designated agent received word from you, or for you, of { letter-hold-proceeding } about { letter-all-about } of case { $case }. A person has reviewed it and found that it is what the law asks.
letter-hold-heading-ask = WHAT WE ASK OF YOU
letter-hold-ask = Tell our designated agent, named below, when the proceeding has ended, and how: by a judgment or determination, a settlement, or a dismissal. Give the case number { $case }.
letter-hold-refused-subject = What you reported does not stop restoration: case { $case }
letter-hold-refused = On { $at } our designated agent received word from you, or for you, of { letter-hold-proceeding } about { letter-all-about } of case { $case }. A person has reviewed it and found that it is not what the law asks.
letter-hold-refused-can = As long as access has not been restored, you can send notice of an action that you have filed, or of a Copyright Claims Board proceeding that has commenced, on the page of the case or in writing to our designated agent, named below. The moment at which we receive it counts.

## Confirmed; to the subscriber.

letter-hold-down-subject = A proceeding keeps your material disabled: case { $case }
# $claimant: the name of who complained.
letter-hold-down = You answered a claim with a counter-notice. On { $at } our designated agent received notice, from or on behalf of { $claimant }, of { letter-hold-proceeding-you } about { letter-all-about } of case { $case }. A person has reviewed it and found that it is what the law asks. It was received before access was restored.
letter-hold-down-means = Access stays disabled until the proceeding has ended. The days that we named to you for the restoration do not apply meanwhile. We write to you when it has ended.
letter-hold-down-strike = A strike that this material may count as stays suspended meanwhile.
letter-hold-down-can = Whether you infringe a right is decided in that proceeding, not by us. This letter does not serve its papers on you. If you receive them, mind the deadlines in them; a lawyer can advise you. If you know that the proceeding has ended or was never begun, write to our designated agent, named below.

## Over. $today: when that was recorded.

letter-hold-ended-subject = The proceeding has ended: case { $case }
letter-hold-ended = On { $today } we recorded that the proceeding about { letter-all-about } of case { $case } has ended. We had received word of it on { $at }. { letter-hold-how-it-ended }
letter-hold-over-subject = The proceeding about your material has ended: case { $case }
letter-hold-over = On { $today } we recorded that the proceeding about { letter-all-about } of case { $case } has ended. { letter-hold-how-it-ended }
letter-hold-over-strike-counts = If a strike was suspended because of your counter-notice, it counts again under our policy on repeat infringers:
letter-hold-over-strike-reversed = When access is restored, a strike that was counted because of this claim is reversed and does not count any more.
