### The form of a notice: what stands around the words of the policy.

form-title = Send a copyright notice
# $number: the number of the case.
form-title-complete = Complete your notice: case { $number }
form-lead = A person reads every notice. Fill in what you can: the next page shows everything once more before anything is sent. You can also [write to our agent] by post or e-mail.
form-complete = Complete your notice
# $number: the number of the case.
form-complete-lead = Everything that you gave in case { $number } is filled in. Add what is missing: the next page shows everything once more before anything is sent. Both versions are kept.
form-complete-agent = You can also [write to our agent] by post or e-mail. Taking a line off the list of locations takes the claim about it back.
# $number: the number of the case.
form-back = Case { $number }
form-stranger = **The wording of the statements has changed.** Everything you typed is still here, but the boxes are empty again: read the statements below and tick what is true. Nothing was sent.
form-robot = Leave this empty
form-next = Check your answers
# $who: who sees the answer, in the words of the policy.
form-seen = Seen by { $who }.

form-you = You
form-owner = I own the right
form-agent = I am authorized to act for the owner

# $number: which work, from 1.
form-work = Work { $number }
# $number: which work, from 1.
form-work-remove = Remove work { $number }
form-work-add = Add another work
# $number: which work, from 1; $label: the name of the field, in the words of the policy.
form-of-work = Work { $number }: { $label }
form-unchosen = Not chosen

form-subsection = What is on our service?
form-hosting = Material that is stored here (17 U.S.C. 512(c))
form-link = A link or search result that leads elsewhere (17 U.S.C. 512(d))
# $example: a line as somebody may type it; $sign: the word that such a line begins with.
form-list-told = After the address you may write where on the page it is: { $example }. If there is no address, begin the line with { $sign } and describe where it is. A line that names the same place twice counts once.
form-list-example = https://example.org/video at 2:13
# $many: how many different locations the list names; $most: how many fit.
form-list-count =
    { $many ->
        [one] One location of at most { $most }.
       *[other] { $many } different locations of at most { $most }.
    }
# $many: how many lines there are; $most: how many fit.
form-list-long = { $many } lines, and at most { $most } fit in one notice. Send the rest in another.
form-list-unlooked = A list of this length is looked at when you go on.
# $many: how many lines.
form-list-bad =
    { $many ->
        [one] One line cannot be read as a location.
       *[other] { $many } lines cannot be read as locations.
    }
# $many: how many addresses; $hosts: the names of our hosts.
form-list-elsewhere =
    { $many ->
        [one] One address is not on our service ({ $hosts }): please look at it once more.
       *[other] { $many } addresses are not on our service ({ $hosts }): please look at them once more.
    }
# $many: how many lines.
form-list-repeated =
    { $many ->
        [one] One line names a place that is there already, and counts once.
       *[other] { $many } lines name places that are there already, and count once.
    }
# $line: the number of the line; $host: the name of the host.
form-list-host = Line { $line } is on { $host }, which is not ours.
# $line, $first: numbers of lines.
form-list-again = Line { $line } names the same place as line { $first }.
# $many: how many lines are not named.
form-list-more =
    { $many ->
        [one] And one more line.
       *[other] And { $many } more lines.
    }

form-besides = What we ask besides
form-besides-text = The law does not ask for this. A notice counts without it.
form-asked = Our policy asks for this.
# $label: the name of the field, in the words of the policy.
form-asked-for = “{ $label }” is empty; our policy asks for it

form-statements = Statements
form-statements-text = Tick each sentence only if it is true.
# $title: what the statement is called, in the words of the policy.
form-unticked = “{ $title }” is not ticked
form-tick = The law asks for this statement. Tick it if it is true.
form-translation = **Unofficial translation**, to help you read it. What you state is the sentence above.
form-abroad = **If you sign outside the United States** (28 U.S.C. 1746), your statement of authority includes this:
# $why: what a person of ours wrote about it.
form-overturned = A person looked at this and found it missing: { $why }

form-signed-on = Date of signing
form-signed-on-hint = Year, month and day, like 2026-11-22.
form-anyway = Send it as it is
form-anyway-hint = You may send a notice although something is missing. If it says which work, which material and how to reach you, the law wants us to help you complete it: we write to you and say what is missing. Until then it is not a complete notice, and we may be unable to act on it.

form-draft = Draft
form-draft-keep = Keep a draft on this device
form-draft-hint = What you type then stays in this browser until you send the notice or forget the draft; one of more than 30 days is thrown away at the next visit. We cannot see it. Statements and signature are never kept. Leave this off on a computer that others use.
form-draft-found = **A draft is kept on this device.** You can go on where you stopped. If it is not yours, forget it.
# $when: the day and time of the last change.
form-draft-when = Last changed: { $when }.
form-draft-old = Our form has changed since then: read it once more before you send it.
form-draft-continue = Continue with the draft
form-draft-forget = Forget the draft
# $when: the time.
form-draft-kept = The draft was kept on this device at { $when }.
form-draft-gone = The draft is gone from this device.
form-draft-full = The draft could not be kept: this browser has no room for it.
