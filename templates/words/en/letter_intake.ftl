### Letters to the claimant about the notice itself: received, not complete, completed, given up.
### $received: when the notice was received.

## Received.

letter-intake-received-subject = We have received your copyright notice: case { $case }
letter-intake-received = We received your notice on { $received }.
letter-intake-number = Its case number is { $case }.
letter-intake-receipt = It names { letter-all-contents }. The receipt that comes with this letter shows exactly what you sent and signed.
letter-intake-heading-found = WHAT WE FOUND
letter-intake-effective = The notice has all six elements that 17 U.S.C. 512(c)(3)(A) asks for. This was checked by a program, which finds whether an element is there; a person judges whether it suffices.
letter-intake-incomplete = Something that 17 U.S.C. 512(c)(3)(A) asks for is missing. A second letter names it and says how to complete the notice. This was checked by a program; a person looks at your notice all the same.
# $target: by when we aim to decide.
letter-intake-next = Our designated agent looks at each location and decides. We aim to decide by { $target }. We then write to you with the outcome for each location.
letter-intake-forwarded = { $provider } may forward your notice, and who sent it, to the person who posted the material, as the policy says.
letter-intake-heading-follow = FOLLOW OR TAKE BACK
letter-intake-follow = You can see where the case stands, download the receipt, or take the claim back for some or all locations here. Whoever has this address can do the same, so do not pass it on:

## Not complete. A list of what is missing, in the words of the policy, follows each of these.

letter-intake-deficiency-subject = Your copyright notice is not complete: case { $case }
letter-intake-deficiency = On { $received } we received your notice, case { $case }. As it stands, it lacks the following, which 17 U.S.C. 512(c)(3)(A) asks for:
letter-intake-deficiency-means = Your notice says which work, which locations and how to reach you, so we keep it and a person looks at it. Until what is missing has arrived, it is not a complete notice under 17 U.S.C. 512(c)(3).
letter-intake-courtesy-subject = What you sent is not a copyright notice yet: case { $case }
letter-intake-courtesy = On { $received } we received what you sent, case { $case }. 17 U.S.C. 512(c)(3) describes what a notice must contain. As it stands, yours lacks something without which the statute attaches nothing to it. We write to you as a courtesy, to tell you what is missing:
letter-intake-courtesy-means = Until what is missing has arrived, this is not a notice under 17 U.S.C. 512(c)(3), and we may be unable to act on it. We keep what you sent.
letter-intake-reminder-subject = Reminder: your copyright notice is not complete: case { $case }
# $asked: when we wrote that something is missing.
letter-intake-reminder = On { $received } we received your notice, case { $case }. On { $asked } we wrote to you that something is missing. It still lacks the following, which 17 U.S.C. 512(c)(3)(A) asks for:
letter-intake-reminder-first = On { $received } we received your notice, case { $case }. It still lacks the following, which 17 U.S.C. 512(c)(3)(A) asks for:
# $why: what a person wrote who looked at an element.
letter-intake-overturned = A person looked at it and found: { $why }
letter-intake-complete = This address opens the form with everything that you have already given. Opening it changes nothing: add what is missing, and send it. Whoever has this address sees what you gave, so do not pass it on.
letter-intake-complete-in-writing = You may also answer in writing to our designated agent, named below. Give the case number { $case }.
# $at: when we remind.
letter-intake-remind = If it has not arrived by { $at }, we remind you.
# $at: when the case is closed.
letter-intake-lapse = If it has not arrived by { $at }, we close the case. Nothing is deleted then, and you can still complete it later. It counts from the moment at which the last missing element arrives.
letter-intake-no-deadline = There is no deadline. Nothing is deleted. It counts from the moment at which the last missing element arrives.

## Given up.

letter-intake-lapsed-subject = Closed because it was not completed: case { $case }
letter-intake-lapsed-received = On { $received } we received your notice, case { $case }.
# $at: when we asked for what is missing.
letter-intake-lapsed-asked = On { $at } we asked you for what is missing.
# $at: by when it should have arrived.
letter-intake-lapsed = It has not arrived by { $at }, so we have closed the case.
# $today: when this letter was written.
letter-intake-lapsed-today = It has not arrived, so we closed the case on { $today }.
letter-intake-lapsed-decided = What was decided before stays as it was decided.
letter-intake-still-missing = Still missing:
letter-intake-lapsed-means = Nothing is deleted: what you sent is kept. You can still complete it, and that opens the case again. It is then a complete notice from the moment at which the last missing element arrives, not from before.

## Completed.

letter-intake-completed-subject = Your copyright notice is complete: case { $case }
# $at: when the last missing element arrived.
letter-intake-completed = On { $at } we received what was missing of your notice, case { $case }, which first reached us on { $received }. Since { $at } it has all six elements that 17 U.S.C. 512(c)(3)(A) asks for. This was checked by a program, which finds whether an element is there; a person judges whether it suffices.
letter-intake-completed-undated = We received what was missing of your notice, case { $case }. This was checked by a program, which finds whether an element is there; a person judges whether it suffices.
letter-intake-completed-versions = It names { letter-all-contents }. Every version that you sent is kept, the first and what completed it.
# $at: by when we aim to decide.
letter-intake-completed-next = Our designated agent looks at each location that is not decided yet, and decides. We aim to decide by { $at }. We then write to you with the outcome for each location.
letter-intake-completed-next-undated = Our designated agent looks at each location that is not decided yet, and decides. We then write to you with the outcome for each location.
