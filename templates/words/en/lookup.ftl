### Following a case: by number and key, or by a letter to an address.

lookup-title = Follow a case
lookup-lead = The address in our letter opens the case directly. Without that letter there are two other ways.
lookup-by-key = I have the number and the key
lookup-number-hint = Ten characters, like 7K3M2-9QXWD. Capitals and hyphens do not matter.
lookup-key = Key
lookup-key-hint = What stands behind key= in the address.
lookup-show = Show the case
lookup-by-letter = I do not have the key any more
lookup-by-letter-text = We send a link to your e-mail address. It opens all cases whose notice gives that address as its sender’s. You need no account.
lookup-email = Your e-mail address
lookup-email-hint = The one that you gave in your notice.
lookup-send = Send me the link
lookup-neither = You gave no e-mail address, or do not have it any more? Write to the [designated agent].
lookup-nothing = There is nothing to show
lookup-none = No case has this number and this key
lookup-no-letter = No letter was sent
lookup-email-missing = Enter your e-mail address
lookup-email-wrong = Enter an e-mail address, like name@example.org
# $seconds: how long to wait.
lookup-too-many =
    { $seconds ->
        [one] You have asked too often. Wait one second and ask again.
       *[other] You have asked too often. Wait { $seconds } seconds and ask again.
    }
lookup-asked = If notices were sent from this address, a letter is on its way.
lookup-asked-next = Open the link in it within 30 minutes. If nothing arrives within a few minutes, look among unwanted mail, or ask again: at most three letters go to one address within an hour.
lookup-asked-else = Still nothing? Perhaps no notice gives this address. Try another one, or write to the [designated agent].
lookup-ended = You are not signed in, or your time has run out. Ask for a new link below.
lookup-left = You are signed out. A new link lets you in again at any time.
