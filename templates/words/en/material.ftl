### The page of a subscriber about a case: what happened to the own material, and what can be done.
### Its reader may be frightened. Short sentences, no jargon, nothing that is not so.

# $number: the number of the case.
material-title = Your material: case { $number }
material-case = Case { $number }
material-complained-ok = **Your complaint has been received.** Somebody who did not decide before looks at it and writes to you.

## What happened, in a heading.
material-heading-disabled = Access to your material was disabled
material-heading-announced = Access to your material will be disabled
material-heading-countered = Your counter-notice is being followed
material-heading-held = A proceeding keeps your material down
material-heading-owed = Your material is being restored
material-heading-restored = Your material was restored
material-heading-released = Another reason keeps your material down
material-heading-review = A copyright notice names your material
material-heading-retracted = The claim about your material was taken back
material-heading-nothing = Nothing was done to your material

## And in a sentence or two. $claimant: who sent the notice. $many: how many pieces of material it is about.
# $days: one, or several; $day: that day, or the first of them.
material-lead-disabled =
    { $days ->
        [one] { $many ->
            [one] On { $day } we disabled access to something that you posted, because { $claimant } told us that it infringes a copyright. That is their claim, not a judgment about you.
           *[other] On { $day } we disabled access to { $many } things that you posted, because { $claimant } told us that they infringe a copyright. That is their claim, not a judgment about you.
        }
       *[several] From { $day } on we disabled access to { $many } things that you posted, because { $claimant } told us that they infringe a copyright. That is their claim, not a judgment about you.
    }
# $ground: terms, court_order or own_knowledge.
material-lead-ground =
    { $ground ->
        [terms] { $days ->
            [one] On { $day } we disabled access to something that you posted, because it breaks the terms of our service.
           *[several] From { $day } on we disabled access to things that you posted, because they break the terms of our service.
        }
        [court_order] { $days ->
            [one] On { $day } we disabled access to something that you posted, because a court ordered it.
           *[several] From { $day } on we disabled access to things that you posted, because a court ordered it.
        }
       *[own_knowledge] { $days ->
            [one] On { $day } we disabled access to something that you posted, because of what we know about it ourselves.
           *[several] From { $day } on we disabled access to things that you posted, because of what we know about them ourselves.
        }
    }
material-lead-answered =
    { $days ->
        [one] On { $day } we disabled access to something that you posted, because of a notice from { $claimant }, and you answered.
       *[several] From { $day } on we disabled access to things that you posted, because of a notice from { $claimant }, and you answered.
    }
material-next-countered = Nothing more is needed from you now.
material-next-held = { $claimant } reported a proceeding before a court or the Copyright Claims Board, so it stays down until that has ended.
# $when: a moment.
material-lead-announced =
    { $many ->
        [one] { $claimant } told us that something that you posted infringes a copyright. It is still there. We disable access to it after { $when }, unless you tell us before then why that would be a mistake.
       *[other] { $claimant } told us that { $many } things that you posted infringe a copyright. They are still there. We disable access to them after { $when }, unless you tell us before then why that would be a mistake.
    }
material-lead-owed = It has been decided that access comes back, and those who run the service have been told to restore it. Nothing is needed from you.
material-lead-restored = Access is back as it was. Nothing is needed from you.
material-lead-released = This claim is over, but something else still keeps your material down. Our designated agent can tell you what.
material-lead-review =
    { $many ->
        [one] { $claimant } told us that something that you posted infringes a copyright. Nobody has done anything to it. Nothing is needed from you now; we write to you when that changes.
       *[other] { $claimant } told us that { $many } things that you posted infringe a copyright. Nobody has done anything to them. Nothing is needed from you now; we write to you when that changes.
    }
material-lead-retracted = { $claimant } took the claim back. Nothing is needed from you.
material-lead-nothing =
    { $many ->
        [one] { $claimant } told us that something that you posted infringes a copyright. We looked at it and did nothing to it. Nothing is needed from you.
       *[other] { $claimant } told us that { $many } things that you posted infringe a copyright. We looked at them and did nothing to them. Nothing is needed from you.
    }

## The facts below that.
material-where = Where
# $more: how many more addresses.
material-more =
    { $more ->
        [one] and 1 more, listed below
       *[other] and { $more } more, listed below
    }
material-work = Their work

## What it means for the account.
# $own: how many strikes this notice brought. $day: the first day on which they do not count any more.
material-account-alone =
    { $own ->
        [one] It counts as one strike until { $day }. Nothing else changes for your account by this alone.
       *[other] It counts as { $own } strikes until { $day }. Nothing else changes for your account by this alone.
    }
material-account-many =
    { $own ->
        [one] It counts as one strike against your account until { $day }. What that means is said below.
       *[other] It counts as { $own } strikes against your account until { $day }. What that means is said below.
    }
material-account-suspended = It does not count as a strike while your answer or a proceeding about it is open.
material-account-reversed = It does not count as a strike against your account any more.
material-account-expired = It is too old to count as a strike against your account.
material-account-none = It does not count as a strike against your account.
material-account-ahead = It is no strike against your account so far. It becomes one if access is disabled because of the notice.
material-account = What it means for your account
# $count: how many strikes count now. $warn, $restrict, $terminate: at which number what happens, as text.
material-account-rule =
    { $count ->
        [0] No strike counts against your account now. Strike { $warn } brings a warning, strike { $restrict } a time in which you cannot post, and at strike { $terminate } we consider ending the account. The number alone never decides: a person does.
        [one] One strike counts against your account now. Strike { $warn } brings a warning, strike { $restrict } a time in which you cannot post, and at strike { $terminate } we consider ending the account. The number alone never decides: a person does.
       *[other] { $count } strikes count against your account now. Strike { $warn } brings a warning, strike { $restrict } a time in which you cannot post, and at strike { $terminate } we consider ending the account. The number alone never decides: a person does.
    }
# $months: after how many months a strike expires.
material-account-undone =
    { $months ->
        [one] A strike does not count while a complete counter-notice is open. It is undone when the claim is taken back or the material is restored, and it expires after one month. [The whole policy]
       *[other] A strike does not count while a complete counter-notice is open. It is undone when the claim is taken back or the material is restored, and it expires after { $months } months. [The whole policy]
    }
material-account-restricted = Because of several strikes we have restricted posting on your account for a time. Our letter about it says until when.
material-account-ended = Because of repeated strikes we have ended your account. Our letter about it says why, and what you can do.

## What can be done. The brief sentence stands on the first screen, the text further down.
material-ways = What you can do
material-nothing = Do nothing for now
material-nothing-brief = It stays disabled. There is no deadline to answer.
material-nothing-text = Access stays disabled, and we do not tell { $claimant } who you are unless the law makes us. The law sets no deadline for an answer, so you can take your time, ask somebody, and come back to this page.
material-nothing-down-brief = It stays disabled.
material-nothing-down-text = Access stays disabled. You can come back to this page at any time.
material-wait = Wait
material-wait-brief = The dates below say when it comes back.
material-wait-text = We have sent your answer on. Unless { $claimant } reports a proceeding in time, access comes back on the dates below, and we write to you then.
material-announced-brief = Access is disabled then. You can still answer afterwards.
material-announced-text = Access is disabled then, and we write to you again. You can answer afterwards, too: the law sets no deadline. You can also remove the material yourself.
material-early = Tell us why it would be a mistake
material-early-brief = Write to our agent before then; a person reads it.
# $number: the number of the case.
material-early-text = Write to our [designated agent] and give the case number { $number }. Say why the notice is wrong: it is your own work, you have a licence, or the law allows the use. A person reads it before access is disabled.
material-ask = Ask the sender to take it back
material-ask-brief = If they do, it comes back and is no strike.
material-ask-text = If it is a misunderstanding, or you have got permission since, and you know how to reach { $claimant }, you can ask them. When they take the claim back, we see to it at once that access comes back, and it does not count as a strike any more.
material-ask-how = They can take it back with the link in our letters to them, or by a signed letter or e-mail to our [designated agent] that names case { $number }.
material-ask-withheld = We do not give you their address, just as we do not give them yours.
material-counter = Answer with a counter-notice
# $first, $last: days.
material-counter-brief = Sent today, it comes back { $first } to { $last }, unless they go to court. They get your name and address.
material-counter-when = A counter-notice is your signed statement that this was a mistake: it is your own work, you have permission, the law allows what you do with it, or they mean something else. It takes about five minutes.
material-counter-dates = If it is complete and arrives today, access comes back on { $first } at the earliest and on { $last } at the latest. It does not come back if { $claimant } reports before that an action in court against you, or a claim before the Copyright Claims Board.
material-counter-truth = Sign it only if you believe it. You sign under penalty of perjury, and whoever knowingly says something untrue can have to pay damages. [What it must contain and what happens then]
material-told = Who is told what about you
material-counter-told-claimant = { $claimant } gets a copy: your name, your postal address, your telephone number and what you write.
material-counter-told-not = Your e-mail address is not in the copy.
material-counter-told-others = [Our privacy notice] says who else can see it, and when.
material-counter-action = Send a counter-notice
material-complete = Complete your counter-notice
material-complete-brief = Something is missing in it, and the time until access comes back has not begun.
material-complete-action = See what is missing
material-complain = Complain to us
material-complain-brief = Free of charge. Somebody else here looks again.
# $until: a moment.
material-complain-text = Was the decision wrong for another reason? You can complain, free of charge, until { $until }. Somebody who did not decide before looks at it again and gives you reasons. { $claimant } is not told who you are.
material-complain-action = Complain
material-complained = Your complaint
# $day: a day.
material-complained-brief = Somebody who did not decide before is looking at it. You get an answer by { $day }.
material-advice = Get advice first
material-advice-brief = From a lawyer or a free legal clinic.
material-advice-text = You need no lawyer to answer. If you are not sure whether you may use the material, ask one before you sign anything: many bar associations, libraries and universities offer free advice on copyright. We cannot advise you.
material-advice-court = If you get papers from a court or from the Copyright Claims Board, show them to a lawyer at once: the dates in them are short. Legal aid and bar associations can help you to find one. We cannot advise you.
# $number: the number of the case.
material-advice-us = Questions about this case go to our [designated agent]; give the case number { $number }. Questions about your account go to [our support].

## What the notice claims.
material-claim = What the notice claims
# $claimant: who sent the notice.
material-claim-lead = { $claimant } says that the material infringes the copyright in:
material-claim-none = No work is named.
# $more: how many works.
material-claim-more =
    { $more ->
        [one] and 1 more work
       *[other] and { $more } more works
    }
material-claim-nobody = somebody who gave no name
material-claim-decided = A person read the notice and decided. A program only checks whether the parts of a notice are there.
material-claim-withheld = We withhold the claimant’s address, telephone number and e-mail address.

## The list of locations.
material-list = Your material
material-list-label = List of locations
material-list-number = No.
material-list-location = Location
material-list-state = State
material-state-review = In review
material-state-announced = To be disabled
material-state-nothing = Nothing was done
material-state-disabled = Access disabled
material-state-retracted = Claim taken back
material-state-countered = Counter-notice received
material-state-claimed = Proceeding reported
material-state-held = Held down
material-state-owed = Being restored
material-state-restored = Restored
material-state-released = Still down
material-note-untouched = Nothing was done to it.
# $when: a moment; the same in all of these.
material-note-announced = Access is disabled after { $when }.
material-note-answered = The claim about it was answered.
material-note-since = Since { $when }.
material-note-on = On { $when }.
# $first: a moment; $last: a day.
material-note-countered = It comes back not before { $first } and not after the end of { $last }, unless a proceeding is reported first.
material-note-claimed = The claimant reported a proceeding. A person looks at it now.
material-note-held = It stays down until the proceeding ends.
material-note-given-up = This claim was given up on { $when }.
material-note-still-down = Something else keeps it down; write to the designated agent to learn what.

## The counter-notices that were sent, and what happened.
material-counters = Your counter-notices
# $number: which one; $when: a moment.
material-counter-link = [Counter-notice { $number }], received { $when }.
material-happened = What happened
material-private = Whoever has the address of this page sees the same, so do not pass it on.
