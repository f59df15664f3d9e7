### Letters to the subscriber about the removal: announced, done, and the claim withdrawn.

## Announced.

letter-removal-announced-subject = A copyright claim about material of yours: case { $case }
letter-removal-announced = We received a notice that claims that material which you posted infringes a copyright. Access to it is not disabled yet.
letter-removal-heading-which = WHICH MATERIAL
# $until: the last moment.
letter-removal-announced-until = We disable access to this material after { $until }, and not before. Until then you can tell us why that would be a mistake: write to our designated agent, named below, and give the case number { $case }. A person reads it. You can also remove the material yourself.
letter-removal-announced-passed = The time to answer has passed, and access may be disabled at any time from now on. You can still tell us why that would be a mistake: write to our designated agent, named below, and give the case number { $case }.
letter-removal-announced-then = When access has been disabled, we write to you again. You can then answer with a counter-notice under 17 U.S.C. 512(g)(3), or complain.
letter-removal-announced-by = A person decided this; no automated means took part in the decision.

## Who claims what.

letter-removal-heading-claim = WHO CLAIMS WHAT
# $claimant: the name of who complains.
letter-removal-claimant = Claimed by: { $claimant }
letter-removal-withheld = The address, telephone number and e-mail address are not passed on.
# $received: when.
letter-removal-received = Notice received: { $received }
letter-removal-no-work = The notice does not describe the work.
letter-removal-work = The work, as the notice describes it:
# $more: how many works.
letter-removal-more-works =
    { $more ->
        [one] The notice names { $more } more; your page of the case shows them.
       *[other] The notice names { $more } more; your page of the case shows them.
    }

## Done.

letter-removal-done-subject = We have disabled access to material of yours: case { $case }
letter-removal-done = We have disabled access to material that you posted. It was looked at because we received a notice of claimed copyright infringement.
letter-removal-heading-done = WHICH MATERIAL, WHEN AND WHY
# $at: when.
letter-removal-disabled-at = Disabled: { $at }
# $basis: on which ground.
letter-removal-ground = Ground: { letter-all-basis }
letter-removal-why-effective = Why: The notice has the elements that 17 U.S.C. 512(c)(3) asks for. 17 U.S.C. 512(c)(1)(C) has a provider that receives such a notice disable access to what it names. Whether the use infringes a right, only a court can finally decide.
letter-removal-why-notice = Why: A person looked at the notice and at the material, and decided to act on the notice. Whether the use infringes a right, only a court can finally decide.
letter-removal-why-terms = Why: We found that the terms of the service do not allow the material.
letter-removal-why-court-order = Why: An order of a court asks us to disable access.
letter-removal-why-own-knowledge = Why: We know ourselves that the material infringes, or of facts from which that is apparent (17 U.S.C. 512(c)(1)(A)).
# $reason: what a person at the desk wrote.
letter-removal-reason-given = Reason given: { $reason }
letter-removal-heading-how-far = HOW FAR AND HOW LONG
letter-removal-how-far = Access is disabled everywhere, in every country, for everybody who uses this service, until it is restored. No end is set.
letter-removal-heading-counter = YOU CAN ANSWER WITH A COUNTER-NOTICE
letter-removal-counter = If you believe that the material was disabled by mistake or misidentification, you may send a counter-notice (17 U.S.C. 512(g)(3)). The law sets no deadline for it. This address opens the form:
letter-removal-counter-part = If you believe that the material was disabled by mistake or misidentification, you may send a counter-notice (17 U.S.C. 512(g)(3)) about what was disabled because of the notice. The law sets no deadline for it. This address opens the form:
letter-removal-counter-contents = It must contain your signature; the material and where it was; a statement under penalty of perjury that you have a good faith belief that it was disabled by mistake or misidentification; and your name, address and telephone number, with your consent to the jurisdiction of a federal court and to accept service of process.
# $claimant: the name of who complains.
letter-removal-counter-follows = What follows from it: { $claimant } gets a copy with your name, address and telephone number. Our receipt names the first and the last day on which we restore access. We do not restore it if, before that, our designated agent receives notice that an action was filed to restrain you, or that a proceeding of the Copyright Claims Board about the material has commenced.
letter-removal-heading-other = WHERE THE GROUND IS NOT THE NOTICE
letter-removal-other = What was disabled on another ground than the copyright notice cannot be answered with a counter-notice. You can complain.
letter-removal-heading-complain = YOU CAN COMPLAIN
# $until: the last moment.
letter-removal-complain = You can complain about this decision, free of charge, until { $until }, on your page of the case. A person who did not take the decision looks at it again and gives you a reasoned answer.
letter-removal-complain-write = Write to our designated agent, named below, and say what we should look at again.
letter-removal-court = You can also go to court, and where the law of the European Union gives you that right, to a certified body for the settlement of disputes out of court.
letter-removal-heading-account = WHAT IT MEANS FOR YOUR ACCOUNT
letter-removal-account = What is disabled because of a notice may count as a strike under our policy on repeat infringers. A strike does not count while a counter-notice is open, and is reversed when access is restored:

## The claim withdrawn.

letter-removal-withdrawn-subject = The claim about your material was taken back: case { $case }
# $today: when. $claimant: the name of who complained.
letter-removal-withdrawn = On { $today } { $claimant } took back the claim about material that you posted, { letter-all-about } of case { $case }.
