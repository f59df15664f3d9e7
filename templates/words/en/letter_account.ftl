### Letters about the account of a subscriber, under the policy on repeat infringers.
### $account: the name of the account. $today: when the letter was written.

letter-account-warning-subject = Warning under our policy on repeat infringers: account { $account }
letter-account-warning = Material that you posted was disabled because of effective copyright notices. On { $today } a person decided to warn you. Your account stays as it is.
letter-account-restriction-subject = Posting on your account is restricted: account { $account }
letter-account-restriction = Material that you posted was disabled because of effective copyright notices. On { $today } a person decided to restrict posting on your account under our policy on repeat infringers.
# $until: the last moment.
letter-account-restriction-until = The restriction ends at { $until }.
letter-account-restriction-open = It lasts until we lift it, and we write to you when we do.
letter-account-termination-subject = Your account is ended: account { $account }
letter-account-termination = Material that you posted was disabled because of effective copyright notices. On { $today } a person decided to end your account under our policy on repeat infringers (17 U.S.C. 512(i)(1)(A)). No automated means took part in the decision.
letter-account-termination-then = You can still answer each claim with a counter-notice, and we still write to you about it. If so many strikes are reversed that the policy no longer asks for it, a person looks at this decision again.
# $step: which step is taken back.
letter-account-lifted =
    { $step ->
        [warn] The warning to your account is taken back
        [restrict] The restriction of your account is taken back
        [terminate] The end of your account is taken back
       *[other] A step against your account is taken back
    }
letter-account-lifted-subject = { letter-account-lifted }: account { $account }
letter-account-lifted-by = { letter-account-lifted }. A person decided this on { $today } under our policy on repeat infringers.

## What counts.

letter-account-heading-counts = WHAT COUNTS
# $strikes: how many.
letter-account-counts =
    { $strikes ->
        [one] { $strikes } strike counts against the account now. What belongs together under the policy counts as one.
       *[other] { $strikes } strikes count against the account now. What belongs together under the policy counts as one.
    }
# $number: the number of the case of a strike.
letter-account-strike-case = Case { $number }
# $at: when.
letter-account-strike-disabled = Disabled: { $at }
# $day: the first day on which it no longer counts. $zone: its time zone.
letter-account-strike-counted = Counts; expires on { $day } ({ $zone })
letter-account-strike-suspended = Does not count while its counter-notice is open
letter-account-strike-expired = Expired: does not count any more
letter-account-strike-reversed = Reversed: does not count any more

## What may follow.

letter-account-heading-follow = WHAT MAY FOLLOW
# $strikes, in each of these: at how many.
letter-account-step-warn =
    { $strikes ->
        [one] At { $strikes } strike, we warn you.
       *[other] At { $strikes } strikes, we warn you.
    }
letter-account-step-restrict =
    { $strikes ->
        [one] At { $strikes } strike, we restrict posting on the account.
       *[other] At { $strikes } strikes, we restrict posting on the account.
    }
letter-account-step-terminate =
    { $strikes ->
        [one] At { $strikes } strike, a person decides whether to end the account.
       *[other] At { $strikes } strikes, a person decides whether to end the account.
    }
letter-account-number-alone = The number alone does not decide. A person looks at the circumstances each time.
letter-account-heading-undoes = WHAT UNDOES A STRIKE
# $months: how many.
letter-account-undoes =
    { $months ->
        [one] A strike expires { $months } month after the day on which access was disabled. It does not count while a complete counter-notice about the material is open. It is reversed when the claim is taken back, when the material is restored after a counter-notice, and when we find that we should have refused the notice.
       *[other] A strike expires { $months } months after the day on which access was disabled. It does not count while a complete counter-notice about the material is open. It is reversed when the claim is taken back, when the material is restored after a counter-notice, and when we find that we should have refused the notice.
    }
letter-account-policy = The policy is here:
# $support: the e-mail address for questions about accounts.
letter-account-disagree = Against a claim, answer with a counter-notice; the letter about the material has the address of the form. About the account itself, write to { $support }. A person answers. You can also go to court.
