### The letter with a link to all cases of an e-mail address. It speaks of no case.

letter-link-subject = Your link to the cases of this e-mail address
# $provider: the name of the provider. $address: the e-mail address. The link follows on a line of its own.
letter-link-asked = Somebody, probably you, asked { $provider } for a link to all copyright notices that give { $address } as the address of their sender. This is it:
letter-link-works = The link works once, within 30 minutes after this letter was sent. It leads to a page with one button, and only the button uses the link up. What it opens stays open for two hours, or until you sign out.
letter-link-keep = Do not pass the link on: whoever opens it can read these cases and act in them as you can.
letter-link-heading-not-you = IF YOU DID NOT ASK FOR IT
letter-link-not-you = You need not do anything. We sent the link to nobody else, and it ends by itself. At most three such letters go to the same address within an hour.
