### All cases of one e-mail address: the link, the list, the download.

mine-link-title = Open your cases
mine-link-lead = This link opens all cases whose notice gives your e-mail address as its sender’s.
mine-link-once = The button uses the link up. You then stay signed in here for two hours, or until you sign out.
mine-link-open = Open my cases
mine-link-other = You share this computer? Sign out when you have finished.
mine-gone-title = This link cannot be used
mine-gone-lead = It has been used before, more than 30 minutes have passed, or a part of the address is missing.
mine-gone-again = Ask for a new link
mine-title = Your cases
# $address: an e-mail address.
mine-lead = All cases whose notice gives **{ $address }** as its sender’s address.
mine-parts = Parts of the list
mine-all = All
mine-open = In progress
mine-countered = Counter-notice
mine-held = Held down
mine-answered = Answered
mine-lapsed = Lapsed
mine-retracted = Taken back
# $many: a number.
mine-count = { $many }
# $many: a number; there are more.
mine-count-more = { $many }+
mine-list = Cases, the newest first
# $at: a moment.
mine-received = Received { $at }
# $many: how many locations.
mine-locations =
    { $many ->
        [0] No location
        [one] 1 location
       *[other] { $many } locations
    }
# $many: how many works besides the one that is named.
mine-more-works =
    { $many ->
        [one] and 1 more work
       *[other] and { $many } more works
    }
# $reference: the sender’s own number.
mine-reference = Your reference: { $reference }
# $what: what happens next, a sentence without its end. $when: by when, such as “by 5 March 2026”.
mine-step = { $when }: { $what }
mine-none = Nothing here
mine-none-text = None of your cases stands so.
mine-pages = Pages
mine-first = First page
mine-next = Older cases
mine-export = Take them with you
mine-export-text = All your cases with the outcome and the dates for each location, for a spreadsheet or a program. The file holds no keys: its addresses of cases and receipts open while you are signed in here.
mine-csv = All cases as CSV
mine-json = All cases as JSON
mine-leave = Sign out
