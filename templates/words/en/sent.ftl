### The confirmation after a notice was sent.

# $number: the number of the case.
sent-title = Received: case { $number }
sent-heading = Your notice has been received
sent-heading-completed = Your completed notice has been received
# $email: the address of the claimant.
sent-letter = A letter with the receipt is on its way to { $email }.
# $email: the address of the claimant.
sent-letter-lacking = A letter that says what is still missing is on its way to { $email }.
sent-by-post = You gave no e-mail address, so our letters go to your postal address. This page is the confirmation that you have now: keep the number and the key.
sent-by-phone = You gave no e-mail address, so we call your telephone number. This page is the confirmation that you have now: keep the number and the key.
sent-by-nobody = You gave no e-mail address, so no letter can reach you. This page is the confirmation that you have now: keep the number and the key.
sent-received = Received
sent-from = From
sent-works = Works
sent-locations = Locations
sent-merged = Repeated lines, merged
sent-policy = Policy
sent-hash = SHA-256 of what you sent
sent-missing = **Something is missing.** [See what it is and how to complete the notice.]
sent-still-missing = **Something is still missing.** [See what it is and how to complete the notice.]
sent-next = What happens next
sent-next-decision = A person looks at your notice and decides about each location
# $when: a moment.
sent-next-by = by { $when }
sent-next-letter = This is our target. You get a letter with the outcome for each location.
sent-next-call = This is our target. We call you with the outcome for each location, and show it at this address.
sent-next-here = This is our target. The outcome for each location is then shown at this address.
sent-keep = Write down the number and the key
sent-keep-text = With both you find the case again at any time under [Follow a case]: where it stands, the receipt, and how to take the notice back. Whoever has them can do the same, so keep them to yourself.
sent-key = Key
sent-address = Or keep this address, which holds both:
sent-follow = Follow the case
sent-receipt = Receipt as PDF
sent-print = Print this page
sent-mistake = Sent by mistake? [Take the notice back] at any time.
