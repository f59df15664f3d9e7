### Letters about a complaint, to whoever complained. $at: when the complaint was received.

letter-complaint-received-subject = We have received your complaint: case { $case }
letter-complaint-received = On { $at } we received your complaint about the outcome for { letter-all-about } of case { $case }.
letter-complaint-received-whole = On { $at } we received your complaint about the decision on case { $case }.
letter-complaint-you-wrote = You wrote:
# $by: by when.
letter-complaint-next = A person who did not take the decision looks at it again and writes to you with reasons, by { $by }. No automated means decide it, and it costs you nothing. Until then the outcome stays as it is.
letter-complaint-next-undated = A person who did not take the decision looks at it again and writes to you with reasons. No automated means decide it, and it costs you nothing. Until then the outcome stays as it is.
letter-complaint-page = The page of the case shows where it stands. Whoever has this address can do the same as you, so do not pass it on:
letter-complaint-answered-subject = Answer to your complaint: case { $case }
letter-complaint-answered = On { $at } we received your complaint about the outcome for { letter-all-about } of case { $case }. A person who did not take the decision has looked at it again. No automated means decided it.
letter-complaint-answered-whole = On { $at } we received your complaint about the decision on case { $case }. A person who did not take the decision has looked at it again. No automated means decided it.
# $today: when.
letter-complaint-right = Your complaint was right: the outcome was changed on { $today }.
letter-complaint-stands = The outcome stands.
letter-complaint-reopened = The case is open again and is decided anew.
letter-complaint-heading-still = IF YOU STILL DISAGREE
letter-complaint-still = You can go to court. Where the law of the European Union gives you that right, you can also turn to a certified body for the settlement of disputes out of court (Regulation (EU) 2022/2065, Art. 21).

## What an outcome that stands means; each stands above the list of locations for which it is so.

# $on: when.
letter-complaint-stands-restored = The outcome stands: access was restored on { $on }.
letter-complaint-stands-restore-owed = The outcome stands: access is to be restored.
# $outcome: which outcome.
letter-complaint-stands-as = The outcome stands: { letter-all-outcome }.
