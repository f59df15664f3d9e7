### Letters about restoring: done, put back, not restored though a claim is given up.

## What was done; each stands above the list of locations for which it is so.

# $at: when.
letter-restore-done = Restored: { $at }
# $cause: why.
letter-restore-why = Why: { letter-all-because }.
letter-restore-despite-hold = Word of a proceeding had been received before, and it should have kept access disabled. Restoring was our mistake; the designated agent knows of it.
# $first: the day. $zone: its time zone.
letter-restore-early = The first day on which the law allows that was { $first } ({ $zone }). Restoring before it was our mistake.
# $last: the day. $zone: its time zone.
letter-restore-late = The last day that the law names was { $last } ({ $zone }). Restoring after it was our mistake.
# $cause: why.
letter-restore-given-up = This claim is given up, because { letter-all-because }.

## To the subscriber.

letter-restore-subscriber-subject = Access to your material is restored: case { $case }
letter-restore-subscriber = Access to material that you posted, { letter-all-about } of case { $case }, has been restored exactly as it was before.
letter-restore-not-as-it-was = If something is not as it was, write to our designated agent, named below, and give the case number { $case }.
letter-restore-stays-subject = A claim about your material is given up, but it stays disabled: case { $case }
letter-restore-stays = Case { $case } no longer keeps material that you posted, { letter-all-about }, disabled.
letter-restore-heading-stays = WHY IT IS NOT RESTORED
letter-restore-stays-why = Something else keeps access disabled: another claim or another ground. Where that concerns your account, a letter of its own told you of it, or will. When nothing keeps access disabled any more, it is restored and we write to you.

## To the claimant.

letter-restore-claimant-subject = Access to the material is restored: case { $case }
letter-restore-claimant = Access to material of your claim, { letter-all-about } of case { $case }, is no longer disabled.
# $until: the last moment.
letter-restore-complain = You can complain, free of charge, until { $until }, on the page of the case. A person who did not take the decision then looks at it again and gives you a reasoned answer. You can also go to court.
letter-restore-write = Write to our designated agent, named below, or go to court.
