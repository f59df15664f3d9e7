### Check your answers: the last page before a notice is sent.

check-title = Check your answers
check-lead = Nothing has been sent yet. This is what we will store; read it once more as the person who posted the material will.
check-nothing-sent = Nothing was sent
check-complete = **Everything that the law asks for is there.** A program looked for it; a person judges whether it suffices.
check-lacking = **Something that the law asks for is missing.** You can send the notice as it is. We then write to you and say what is missing; until you complete it, we may be unable to act on it.
# $many: how many locations.
check-given-up =
    { $many ->
        [one] **You left a location out.** Sending this takes the claim about it back, which cannot be undone:
       *[other] **You left { $many } locations out.** Sending this takes the claim about them back, which cannot be undone:
    }
# $many: how many addresses; $hosts: the names of our hosts.
check-elsewhere =
    { $many ->
        [one] **One address is not on our service** ({ $hosts }). We can act only on what is there. Look at it once more, or send the notice as it is:
       *[other] **{ $many } addresses are not on our service** ({ $hosts }). We can act only on what is there. Look at them once more, or send the notice as it is:
    }
# $number: which location of the list; $host: the name of its host.
check-elsewhere-one = Location { $number } is on { $host }.
# $many: how many locations are not named.
check-elsewhere-more =
    { $many ->
        [one] And one more.
       *[other] And { $many } more.
    }
check-asked = Our policy asks for this; it is empty.
check-by-policy = policy
check-change = Change
# $what: the name of the answer, in the words of the policy or of a page.
check-change-of = Change { $what }
check-not-given = Not given
check-yes = Yes
check-where = Where the material is
# $many: how many locations.
check-locations = Locations ({ $many })
check-locations-list = List of locations
# $many: how many lines.
check-merged =
    { $many ->
        [one] 1 line repeated a location and was merged.
       *[other] { $many } lines repeated a location and were merged.
    }
check-signed = Statements and signature
check-policy = Policy
# $title: the title of the policy, in its own words; $version: the first letters of its version.
check-policy-version = { $title }, version [{ $version }]
check-send = Send the notice
check-send-completed = Send the completed notice
check-change-something = Change something

check-found-name = A typed name; no other name of the signer is given.
check-found-same-name = A typed name, the same as the signer’s.
# $name: the name of the signer.
check-found-other-name = A typed name; the signer is given as “{ $name }”.
# $many: how many works.
check-found-works =
    { $many ->
        [one] One work is described.
       *[other] { $many } works are described.
    }
# $many: how many locations.
check-found-locations =
    { $many ->
        [one] One location is named.
       *[other] { $many } different locations are named.
    }
check-found-contact = The complaining party can be reached.
check-found-statement = The statement is given.
check-found-statements = Both statements are given.

check-files = Files that support your notice
check-files-hint = Scans, screenshots, registrations.
check-files-seen = Seen by our agent. It is kept with the case and not given to the person who posted the material.
# $each: the size of a file, such as 25 MB.
check-limit-one = One file, at most { $each }.
# $many: how many files; $all: their size, such as 25 MB.
check-limit-all = At most { $many } files, at most { $all } together.
# $many: how many files; $each, $all: sizes, such as 25 MB.
check-limit-each = At most { $many } files, each at most { $each }, together at most { $all }.
# $name: the name of the file.
check-file-empty = “{ $name }” is empty.
# $name: the name of the file; $most: a size, such as 25 MB.
check-file-large = “{ $name }” is larger than { $most }.
# $name: the name of the file; $most: a size, such as 25 MB.
check-files-large = With “{ $name }” the files are larger together than { $most }.
# $name: the name of the file; $most: how many files fit.
check-files-many = “{ $name }” is one too many: { $most } more fit with this case.
# $many: how many files are not named.
check-files-more = And { $many } more.
check-files-again = Choose all files again: browsers do not keep them.
