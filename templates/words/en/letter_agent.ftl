### Letters to the designated agent and the desk. They are written in English whatever the parties read.
### Some lines are columns: what follows the colon stands where it stands in the lines around it.

letter-agent-heading-do = WHAT MUST BE DONE
letter-agent-suspicious = The field that people do not see was filled in: look at this one closely. It is a notice all the same.

## A notice has arrived.

# $verdict: what the statute finds. $claimant: the name of who complains.
letter-agent-notice-subject =
    { $verdict ->
        [effective] [{ $case }] Effective notice from { $claimant }
        [curable] [{ $case }] Curable notice from { $claimant }
       *[ineffective] [{ $case }] Ineffective notice from { $claimant }
    }
# $received: when.
letter-agent-notice = A copyright notice was received on { $received }.
letter-agent-notice-case = Case:      { $case }
letter-agent-notice-claimant = Claimant:  { $claimant }
# $subsection: which limitation it concerns.
letter-agent-notice-concerns =
    { $subsection ->
        [link] Concerns:  A link or search result that leads elsewhere (17 U.S.C. 512(d))
       *[hosting] Concerns:  Material that is stored here (17 U.S.C. 512(c))
    }
letter-agent-notice-names = Names:     { letter-all-contents }
# $verdict: what the statute finds.
letter-agent-notice-verdict =
    { $verdict ->
        [effective] Verdict:   Effective
        [curable] Verdict:   Curable
       *[ineffective] Verdict:   Ineffective
    }
# $element: what is missing, in the words of the policy. $clause: of the statute.
letter-agent-notice-missing = Missing:   { $element } ({ $clause })
# $queue: its name. $rule: the name of the routing rule that chose it.
letter-agent-notice-queue = Queue:     { $queue }
letter-agent-notice-queue-rule = Queue:     { $queue } (rule: { $rule })
# $target: by when.
letter-agent-notice-target = Decide by: { $target }

## A counter-notice has arrived.

letter-agent-counter-subject = [{ $case }] Counter-notice about { letter-all-about }
letter-agent-counter-subject-incomplete = [{ $case }] Incomplete counter-notice about { letter-all-about }
# $at: when.
letter-agent-counter = A counter-notice was received on { $at }.
letter-agent-counter-case = Case:     { $case }
# $claimant: the name of who complained.
letter-agent-counter-answers = Answers:  the notice of { $claimant }
# $name: as it was given.
letter-agent-counter-sender = Sender:   { $name }
letter-agent-counter-about = About:    { letter-all-about }
# $lacks: what is missing of an element. $clause: of the statute.
letter-agent-counter-missing = Missing:  { $lacks } ({ $clause })
letter-agent-counter-suspicious = The field that people do not see was filled in: look at this one closely. It is a counter-notice all the same.
# $first, $last, $zone: the days between which access is restored.
letter-agent-counter-restore = Restore { letter-counter-between }.
letter-agent-counter-no-clock = No clock runs: it starts when the counter-notice is complete. The sender was told what is missing.
# $at: when.
letter-agent-counter-lapse = No clock runs: it starts when the counter-notice is complete. The sender was told what is missing. It is given up after { $at }.
letter-agent-counter-vouch = The sender brought no key of the account. Somebody must say whether it is the subscriber, and do so now: the clock runs, the claimant gets the copy only then, and nothing is restored before.
# $last: the day.
letter-agent-counter-last = The last day to restore is { $last }.

## A proceeding was reported.

letter-agent-hold-subject = [{ $case }] Review a proceeding that was reported about { letter-all-about }
# $proceeding: which kind. $at: when.
letter-agent-hold = Word of { letter-hold-proceeding } was received on { $at }.
letter-agent-hold-case = Case:    { $case }
# $sender: who sent word.
letter-agent-hold-from =
    { $sender ->
        [claimant] From:    the claimant, by the page of the case
        [typed] From:    the claimant or counsel for it, typed in at the desk
       *[unknown] From:    somebody who is not known
    }
# $name: the name that stands under it.
letter-agent-hold-from-named = { letter-agent-hold-from }: { $name }
letter-agent-hold-about = About:   { letter-all-about }
letter-agent-hold-do = Confirm it or refuse it at the desk. It counts if the claimant, or counsel for it, says that an action was filed which seeks an order to restrain the subscriber from infringing activity about this material, or that a Copyright Claims Board proceeding which alleges its infringement has commenced.
letter-agent-hold-unknown = The sender is not known: find out who it is. Word from somebody who does not act for the claimant does not count.
# $first, $last, $zone: the days between which access would be restored.
letter-agent-hold-now = Review it now: { $first } ({ $zone }), the first day on which restoration is allowed, has begun. Until it is reviewed nothing is restored; if you refuse it, restoration is owed { letter-counter-between }.
letter-agent-hold-before = Review it before { $first } begins ({ $zone }), the first day on which restoration is allowed. Until it is reviewed nothing is restored; if you refuse it, restoration is owed { letter-counter-between }.

## Restore.

letter-agent-restore-subject = [{ $case }] Restore { letter-all-about }
letter-agent-restore = Restore this material exactly as it was before access was disabled: at the same place, for the same people, with nothing changed.
letter-agent-restore-now = When: At once.
# $last: the day. $zone: its time zone.
letter-agent-restore-over = When: At once. The last day was { $last } ({ $zone }); it has passed, and that is on record.
# $target: when it is meant to happen.
letter-agent-restore-between = When: From the start of { $first } until the end of { $last } ({ $zone }), aimed at { $target }.
# $at: when.
letter-agent-restore-disabled = Access was disabled: { $at }
letter-agent-restore-confirm = Then confirm at the desk that it was done, and when. Until somebody confirms it, it counts as not done.
letter-agent-blocked-subject = [{ $case }] Restoration is blocked: { letter-all-about }
letter-agent-blocked = Something that only a person can do keeps restoration from following.
# $first, $last, $zone: the days between which access is restored.
letter-agent-blocked-begun = The first day on which { letter-all-about } may be restored has begun: { $first }. The last day is { $last }. Both are days of the time zone { $zone }. Something that only a person can do keeps restoration from following.
letter-agent-blocked-breach = After the end of { $last } a duty of 17 U.S.C. 512(g)(2)(C) is broken, unless it is decided that restoration is not owed.

## What a person must do; each stands above the list of locations for which it is so.

letter-agent-do-vouch = Say at the desk whether the counter-notice is the subscriber’s. Until then nothing is restored and the claimant has no copy.
letter-agent-do-review = Review the proceeding that was reported: confirm it or refuse it. Until then nothing is restored; if it is confirmed, restoration is not owed.
letter-agent-do-instruct = Instruct restoration, have it done, and confirm it at the desk.
letter-agent-do-restore = Restoration was instructed and nobody has confirmed it. Restore at once, and confirm at the desk.

## A duty was not kept.

# $breach: which duty.
letter-agent-breach-label =
    { $breach ->
        [early] Restored before the first day on which the law allows it
        [late] Restored after the last day that the law allows
        [despite_hold] Restored although a proceeding had been reported
       *[missed] Not restored by the last day that the law allows
    }
letter-agent-breach-subject = [{ $case }] Breach: { letter-agent-breach-label }
letter-agent-breach = { letter-agent-breach-label } (17 U.S.C. 512(g)(2)(C)). This is on the record of the case and stays there.
letter-agent-breach-restored = Restored: { $at }
letter-agent-breach-not-restored = Not restored yet
letter-agent-breach-asked = The law asks for it { letter-counter-between }
letter-agent-breach-early = It was restored too soon. If word of a proceeding arrives now, tell counsel: the law wants access disabled until the first day.
letter-agent-breach-late = It is restored; nothing more is to be done about the material.
letter-agent-breach-despite-hold = Word of a proceeding had been received before it was restored. Ask counsel whether to disable access again, and find out how it came to be restored.

## A complaint has arrived.

letter-agent-complaint-subject-claimant = [{ $case }] Complaint of the claimant about { letter-all-about }
letter-agent-complaint-subject-claimant-whole = [{ $case }] Complaint of the claimant about the case
letter-agent-complaint-subject-subscriber = [{ $case }] Complaint of the subscriber about { letter-all-about }
letter-agent-complaint-subject-subscriber-whole = [{ $case }] Complaint of the subscriber about the case
# $at: when.
letter-agent-complaint = A complaint against an outcome was received on { $at } (DSA Art. 20).
letter-agent-complaint-case = Case:   { $case }
letter-agent-complaint-from-subscriber = From:   the subscriber
# $claimant: the name of who complained of the material.
letter-agent-complaint-from-claimant = From:   the claimant, { $claimant }
letter-agent-complaint-about = About:  { letter-all-about }
letter-agent-complaint-about-whole = About:  the case, which was closed without a location
# $by: by when.
letter-agent-complaint-answer-by = Answer by: { $by }
letter-agent-complaint-says = It says:
letter-agent-complaint-do = Somebody who did not take the decision must answer it at the desk, with reasons.

## The designation of the agent ends. $expires: the first day on which it is invalid.

letter-agent-designation-subject = The designation of the agent ends on { $expires }
letter-agent-designation-subject-over = The designation of the agent has ended: { $expires }
# $days: in how many days.
letter-agent-designation =
    { $days ->
        [one] The designation of the agent of { $provider } in the directory of the Copyright Office becomes invalid on { $expires }, which is in { $days } day, unless it is renewed before (37 CFR 201.38(c)(4)). Without it the limitation of liability in 17 U.S.C. 512(c) does not apply.
       *[other] The designation of the agent of { $provider } in the directory of the Copyright Office becomes invalid on { $expires }, which is in { $days } days, unless it is renewed before (37 CFR 201.38(c)(4)). Without it the limitation of liability in 17 U.S.C. 512(c) does not apply.
    }
letter-agent-designation-over = The designation of the agent of { $provider } in the directory of the Copyright Office became invalid on { $expires }, unless it was renewed since (37 CFR 201.38(c)(4)). Without it the limitation of liability in 17 U.S.C. 512(c) does not apply.
letter-agent-designation-renew = Renew it in the directory of the Copyright Office, by amending it or by sending it again as it is. That starts three new years.
letter-agent-designation-write = Then write the new day into the agent’s document, as registered_on.
letter-agent-designation-see = See that the directory and our pages say the same:
letter-agent-heading-designated = WHAT IS DESIGNATED
# $number: the number of the registration.
letter-agent-designation-number = Registration number: { $number }
