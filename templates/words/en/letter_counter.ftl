### Letters about a counter-notice: complete or not, given up, not accepted, passed on to the claimant.
### $at of a sentence that begins with "On": when the counter-notice was first received.

## The dates of 17 U.S.C. 512(g)(2)(C).
## $first, $last: the first and the last day on which access is restored. $zone: their time zone.

# Continues "access is restored".
letter-counter-between = not before the start of { $first } and not after the end of { $last } ({ $zone })
letter-counter-heading-dates = THE DATES
# $received: when it was complete.
letter-counter-date-received = Counter-notice received, complete: { $received }
letter-counter-date-first = First day: { $first }
# $target: when it is meant to happen.
letter-counter-date-target = Aimed at: { $target }
letter-counter-date-last = Last day: { $last }
letter-counter-date-zone = Both days are days of the time zone { $zone }.

## What stands in the way; each stands above the list of locations for which it is so.

letter-counter-heading-in-the-way = WHAT STANDS IN THE WAY
letter-counter-claimed = Before the counter-notice our designated agent received word of a proceeding about this. A person reviews it. Until that is done, access is not restored; if it proves not to be what the law asks, the dates above apply.
letter-counter-held = Before the counter-notice our designated agent received notice of a proceeding about this, and a person confirmed it. Access stays disabled until that proceeding has ended, whatever the dates above say.

## Complete; to its sender.

letter-counter-receipt-subject = We have received your counter-notice: case { $case }
letter-counter-receipt = On { $at } we received your counter-notice about { letter-all-about } of case { $case }. It has everything that 17 U.S.C. 512(g)(3) asks for. This was checked by a program, which finds whether an element is there.
# $completed: when what completed it arrived.
letter-counter-receipt-completed = On { $at } we received your counter-notice about { letter-all-about } of case { $case }. It was not complete then. What completed it arrived on { $completed }, and that is the moment which counts. It has everything that 17 U.S.C. 512(g)(3) asks for. This was checked by a program, which finds whether an element is there.
letter-counter-receipt-restored = Access is restored { letter-counter-between }, unless something below stops that.
letter-counter-heading-claimant-gets = WHAT THE CLAIMANT GETS
# $claimant: the name of who complained.
letter-counter-claimant-waits = You did not use the address in our letter to the account that posted the material, so a person first finds out whether you are its subscriber. Until then { $claimant } gets nothing. The dates run meanwhile.
letter-counter-claimant-would-get = If you are, { $claimant } gets a copy of your counter-notice with your name, address and telephone number, as the law asks (17 U.S.C. 512(g)(2)(B)). Your e-mail address is not in it.
letter-counter-claimant-gets = { $claimant } gets a copy of your counter-notice with your name, address and telephone number, as the law asks (17 U.S.C. 512(g)(2)(B)). Your e-mail address is not in it.
# $district: the judicial district that the policy names, in its words.
letter-counter-abroad = Your address is outside the United States: you consented to the jurisdiction of the federal court for any judicial district in which { $provider } may be found, such as the { $district }.
letter-counter-heading-stops = WHAT CAN STOP IT
letter-counter-stops = Access is not restored if, before that, our designated agent receives notice that an action was filed seeking a court order to restrain you from infringing activity about this material (17 U.S.C. 512(g)(2)(C)), or that a proceeding of the Copyright Claims Board about it has commenced (17 U.S.C. 1507(d)). We would write to you. A threat or another notice does not stop it.
letter-counter-page = The page of your counter-notice shows where it stands, and has the receipt. Whoever has this address sees what you sent, so do not pass it on:

## Not complete; to its sender. A list of what is missing follows.

letter-counter-deficiency-subject = Your counter-notice is not complete: case { $case }
letter-counter-deficiency = On { $at } we received your counter-notice about { letter-all-about } of case { $case }. As it stands, it lacks the following, which 17 U.S.C. 512(g)(3) asks for:
# $lacks: what is missing of an element, one thing after the other.
letter-counter-missing = Missing is: { $lacks }.
letter-counter-complete = This is the page of your counter-notice. Opening it changes nothing: add what is missing, and send it. Whoever has this address sees what you sent, so do not pass it on.
# $until: the last moment.
letter-counter-lapse = If it has not arrived by { $until }, we give this counter-notice up. Nothing is deleted then, and you may send another at any time: the law sets no deadline.
letter-counter-no-deadline = There is no deadline.
# $claimant: the name of who complained.
letter-counter-deficiency-means = Access stays disabled, and no clock runs: the days after which access is restored are counted from the moment at which we receive what completes the counter-notice. { $claimant } has not been given a copy.
# What can be missing.
# $lack: what it is.
letter-counter-lack =
    { $lack ->
        [signature] the signature
        [material] the choice of the material
        [mistake] the statement about mistake or misidentification
        [name] the name
        [postal_address] the address
        [phone] the telephone number
        [consent] the consent to jurisdiction that fits the address
       *[service] the acceptance of service of process
    }

## Given up, or not accepted; to its sender. $claimant: the name of who complained.

letter-counter-lapsed-subject = Given up because it was not completed: your counter-notice in case { $case }
letter-counter-lapsed-received = On { $at } we received your counter-notice about { letter-all-about } of case { $case }. It was not complete, and we told you what is missing.
# $until: by when.
letter-counter-lapsed = That has not arrived by { $until }, so we have given this counter-notice up.
# $today: when this letter was written.
letter-counter-lapsed-today = That has not arrived, so we gave this counter-notice up on { $today }.
letter-counter-lapsed-means = Access stays disabled. What you sent is kept; { $claimant } was not given a copy. You may send another counter-notice at any time, as the law sets no deadline:
letter-counter-declined-subject = We have not accepted your counter-notice: case { $case }
letter-counter-declined = On { $at } we received your counter-notice about { letter-all-about } of case { $case }. The law takes a counter-notice from the subscriber who posted the material (17 U.S.C. 512(g)(3)(A)). A person looked at yours and could not accept it as that subscriber’s.
letter-counter-declined-means = The dates that we named to you do not apply, and access stays disabled. What you sent is kept; { $claimant } was not given a copy.
letter-counter-declined-disagree = If you are the subscriber, use the address in our letter to your account, or write to our designated agent, named below, and say how we can recognise you. Give the case number { $case }.

## Passed on; to the claimant.

letter-counter-forwarded-subject = A counter-notice answers your claim: case { $case }
letter-counter-forwarded = We received a counter-notice under 17 U.S.C. 512(g)(3) about { letter-all-about } of your notice, case { $case }. You find the copy below. As 17 U.S.C. 512(g)(2)(B) asks, we inform you that we will replace the removed material or cease disabling access to it in 10 business days, unless what is said below stops that.
letter-counter-in-ten-days = In 10 business days means: { letter-counter-between }.
letter-counter-last-passed = The last day has passed, because it took us that long to find out who sent the counter-notice. Access is restored at once.
letter-counter-first-begun = The first day has begun, because it took us that long to find out who sent the counter-notice. Access may be restored at any moment.
letter-counter-heading-you-stop = WHAT STOPS IT
letter-counter-you-stop = Access stays disabled if our designated agent receives notice from you, or from counsel for you, before access is restored, that
letter-counter-you-stop-court = you have filed an action seeking a court order to restrain the subscriber from engaging in infringing activity relating to this material on our service (17 U.S.C. 512(g)(2)(C)), or
letter-counter-you-stop-board = a proceeding of the Copyright Claims Board which alleges that this material infringes has commenced (17 U.S.C. 1507(d)).
letter-counter-you-stop-how = Name the court or board, the number of the action or claim, and the day. The moment at which we receive it counts. A threat to sue, an answer to the counter-notice or a new notice does not stop it.
letter-counter-heading-tell = HOW TO TELL US
letter-counter-tell = Use the page of the case. Whoever has this address can do the same as you, so do not pass it on:
letter-counter-tell-in-writing = You may also write to our designated agent, named below. Give the case number { $case }.
letter-counter-do-nothing = If you do not want to act, you need not do anything. On the same page you can take the claim back; access is then restored at once, unless something else keeps it disabled.
letter-counter-stranger = The sender did not use the address in our letter to the account that posted the material. A person has found that the sender is its subscriber.
letter-counter-heading-copy = THE COPY
letter-counter-copy = What follows is the counter-notice as it was given to us. Lines that begin with > are the subscriber’s own words.
