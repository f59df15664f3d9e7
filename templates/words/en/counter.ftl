### The counter-notice: the way in, the form, the last look, and the page of one that was sent.

# $number: the number of the case.
counter-case = Case { $number }

## The way in without a key.
counter-start = Answer a copyright notice
counter-start-lead = Was your material removed because of a copyright notice, and do you believe that this was a mistake? Then you may send a counter-notice.
counter-start-letter = If you have our letter, open its link instead: it leads to your own page, which shows what the notice claims. Without it, name the case and where the material was.
counter-start-warning = A counter-notice is signed under penalty of perjury, and a copy of it, with your name, address and telephone number, goes to the person who sent the notice. [Read what it must contain and what happens then] before you begin.
counter-start-case = Case number
counter-start-case-hint = Ten characters, like 7K3M2-9QXWD. Capitals and hyphens do not matter.
counter-start-where = Where the material was
counter-start-where-hint = Its web address as our letter names it. If it had none, begin with place: and describe where it was.
counter-start-go = Continue
counter-start-else = You do not know the number? Write to the [designated agent]. A signed letter or e-mail to the agent counts just as much as this form.
counter-start-fault = There is nothing to show yet
counter-start-empty = This is empty; both are needed
counter-start-unknown = No case has this number and names this location

## The form.
counter-form = Send a counter-notice
counter-form-lead = Say that material was removed by mistake or misidentification. The next page shows everything once more, and exactly what the other side gets, before anything is sent. You can also [write to our agent] by post or e-mail.
counter-form-reworded = **The wording of the statements has changed.** Everything you typed is still here, but the boxes are empty again: read the statements below and tick what is true. Nothing was sent.
counter-form-before = Before you begin
counter-form-time = It takes about five minutes. You need your name, postal address and telephone number, and you sign by typing your name.
counter-form-copy = The person who sent the notice gets a copy with your name, address, telephone number and what you write. Your e-mail address is not in it.
counter-form-oath = You sign under penalty of perjury (17 U.S.C. 512(g)(3)). Sign only what you believe.
# $first, $last: days.
counter-form-today = If it is complete and arrives today, the material comes back on { $first } at the earliest and on { $last } at the latest, unless an action in court or a claim before the Copyright Claims Board is reported before that.
counter-form-nothing = There is nothing to answer now
# $number: the number of the case.
counter-form-wrong = If you think that this is wrong, write to the [designated agent] and give the case number { $number }.
counter-form-pick = Pick
counter-form-all = All locations
# $position: the number of the location.
counter-form-location = Location { $position }
# $when: a moment.
counter-form-disabled = Access was disabled { $when }.
counter-form-you = You
counter-form-statements = Statements
counter-form-statements-help = Tick each sentence only if it is true. Of the two consents to jurisdiction, tick the one for your address.
counter-form-abroad = **If you sign outside the United States** (28 U.S.C. 1746), your statement of mistake or misidentification includes this:
counter-form-empty = Leave this empty
counter-form-check = Check your answers
counter-form-anyway = Send it as it is
counter-form-anyway-hint = You may send a counter-notice although something is missing, and complete it later. Until we have all that the law asks for, it is not a complete counter-notice, and the time after which we restore the material does not begin.
counter-described = The material, described in words
counter-described-hint = Only where the list does not say it well enough.
counter-signed-on = Date of signing
counter-signed-on-hint = Year, month and day, like 2026-11-22.

## The statements in the words of the policy that this program comes with. A translation stands beside
## the statement, which is made in the policy's own words, and only while the policy still says this.
counter-statement-mistake = I state under penalty of perjury that I have a good faith belief that the material was removed or disabled as a result of mistake or misidentification of the material to be removed or disabled.
counter-statement-consent-us = I consent to the jurisdiction of the Federal District Court for the judicial district in which my address is located.
# $provider: the legal name of the provider; $district: a judicial district.
counter-statement-consent-abroad = My address is outside the United States, and I consent to the jurisdiction of the Federal District Court for any judicial district in which the service provider may be found. A district in which { $provider } may be found is: { $district }.
counter-statement-service = I will accept service of process from the person who provided the notification under 17 U.S.C. 512(c)(1)(C) or an agent of such person.
counter-statement-declaration = I declare under penalty of perjury under the laws of the United States of America that the foregoing statement of my good faith belief is true and correct. Executed on the date beside my signature.

## What is wrong with it.
# $title: the name of the statement, in the words of the policy.
counter-fault-unticked = “{ $title }” is not ticked
counter-fault-tick = The law asks for this statement. Tick it if it is true.
# $country: as it was typed.
counter-fault-consent = This is the consent for an address in “{ $country }”. Tick it if it is true.
# $label: the name of the field, in the words of the policy.
counter-fault-empty = “{ $label }” is empty; the law asks for it
# $clause: of title 17 of the United States Code.
counter-fault-asked = The law asks for this (17 U.S.C. { $clause }).
# $position: the number of the location; $why: a whole sentence.
counter-fault-refused = Location { $position } cannot be chosen. { $why }
# $typed: as it came.
counter-fault-unknown = Location “{ $typed }” is not one that you can choose.
# $more: how many locations.
counter-fault-more =
    { $more ->
        [one] One more location cannot be chosen.
       *[other] { $more } more locations cannot be chosen.
    }

## Why a location cannot be answered. $position: its number.
counter-refused-nothing = Choose at least one location.
counter-refused-unknown = This case has no location { $position }.
counter-refused-not-disabled = No counter-notice is possible: access to location { $position } is not disabled because of the notice.
counter-refused-ground = No counter-notice is possible: location { $position } was disabled for another reason than the notice. You can complain.
counter-refused-not-yours = No counter-notice is possible: location { $position } does not belong to this account.
counter-refused-second = No second counter-notice is possible: one about location { $position } is already open.
counter-refused-adjudicated = No counter-notice is possible: a proceeding about location { $position } has ended for the person who sent the notice.
counter-refused-complete = Nothing is missing any more, so there is nothing to complete.

## The last look before it is sent.
counter-check = Check your counter-notice
counter-check-lead = Nothing has been sent yet. First what we will store, then exactly what the person who sent the notice gets.
counter-check-complete = **Everything that the law asks for is there.** A program looked for it; a person judges whether it suffices.
counter-check-incomplete = **Something that the law asks for is missing.** You can send the counter-notice as it is and complete it later. Until then the time after which we restore the material does not begin.
counter-check-material = The material
counter-check-chosen = Chosen locations
counter-check-you = You
counter-check-signed = Statements and signature
counter-check-not-made = Not made
counter-check-policy = Policy
# $title: of the policy, in its own words; $version: a short hash, which is the link.
counter-check-edition = { $title }, version [{ $version }]
counter-check-change = Change
counter-check-change-it = Change something
counter-check-copy = What the person who sent the notice gets
counter-check-words = This is the copy, word for word.
counter-check-no-email = Your e-mail address is not in it.
counter-check-send = Send the counter-notice
counter-not-given = Not given
counter-met-signature = Your name is typed as your signature.
counter-met-material = You chose what it is about.
counter-met-mistake = The statement is made.
counter-met-consent = Name, address, telephone number and both statements are given.
counter-lack-signature = The signature is missing.
counter-lack-material = No location is chosen.
counter-lack-mistake = The statement about mistake or misidentification is not made.
counter-lack-name = The name is missing.
counter-lack-address = The address is missing.
counter-lack-phone = The telephone number is missing.
counter-lack-consent = The consent to jurisdiction that fits the address is not made.
counter-lack-service = The acceptance of service of process is not made.
# $signed, $given: names.
counter-question-name = You sign as “{ $signed }” and give your name as “{ $given }”. Is that the same person? The law asks for the signature of the subscriber.
counter-question-country = You name no country. Is the consent that you made the one for your address?

## The page of one that was sent.
# $title: what it says of itself; $number: of the case.
counter-page = { $title }: case { $number }
# $counter: which counter-notice of the case.
counter-page-case = Case { $number }, counter-notice { $counter }
counter-title-incomplete = Your counter-notice is not complete
counter-title-received = Your counter-notice has been received
counter-title-declined = Your counter-notice was not accepted
counter-title-lapsed = Your counter-notice was given up
counter-lead-incomplete = No clock runs until what is missing has arrived. It starts on the day on which it does.
counter-lead-unvouched = It is complete. You did not come with the account’s own link, so a person first finds out whether you are the subscriber. The dates below count from the receipt all the same.
counter-lead-running = It is complete. A copy goes to the person who sent the notice. Nothing more is needed from you.
counter-lead-declined = The letter to you says why. A new one can be sent at any time.
counter-lead-lapsed = What was missing did not arrive in time. The law sets no deadline: a new one can be sent at any time.
counter-received = Received
counter-state = State
counter-state-incomplete = Something is missing.
counter-state-unvouched = We are finding out whether it is the subscriber’s.
counter-state-running = Complete.
counter-state-declined = Not accepted.
counter-state-lapsed = Given up: what was missing did not arrive.
counter-missing = What is missing
counter-missing-complete = Complete it
# $when: a moment.
counter-missing-lapses = If it is not completed by { $when }, it is given up. Nothing is deleted, and you may send a new one.
counter-dates = The dates
# $received, $first, $last: days.
counter-days = We received your counter-notice on { $received }. The law gives the person who sent the notice 10 business days to go to court. If nothing is reported by then, access comes back **from { $first } to { $last }**.
counter-days-waiting = business days in which we must wait
counter-days-free = weekends and public holidays
counter-days-back = days on which access comes back
counter-days-today = today
counter-date-received = Received
counter-date-received-text = The first business day after it is day one.
counter-date-earliest = From here on the law allows us to restore the material
counter-date-earliest-text = Unless before that notice is received of an action against you, or of a Copyright Claims Board proceeding.
counter-date-target = When we mean to restore it
counter-date-last = The last day on which the law allows us to restore it
counter-about = The material
counter-about-none = No location was chosen.
counter-receipt = Receipt
counter-receipt-text = The receipt shows exactly what you sent and signed. It does not hold your key.
# $version: from 1; $when: a moment. The digest follows.
counter-receipt-version = Version { $version }, received { $when }. SHA-256
counter-receipt-pdf = Receipt as PDF
counter-keep = Keep this address
counter-private = Your private address
counter-private-text = Here you see where your counter-notice stands. Whoever has the address sees the same, so keep it to yourself.
