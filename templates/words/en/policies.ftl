### The policy pages: the list, a policy, its versions, and what differs between two of them.

policies-title = Policies
policies-lead = Every version that was ever in force stays readable. A notice is judged by the version that it was signed under.
# $day: the first day on which the policy applies.
policies-since = In force since { $day }
policies-versions = Versions
policies-in-force = In force
policies-contents = On this page
# $version: the first twelve digits of the version's hash; the link leads to this version for ever.
policies-version = Version [{ $version }]
policies-all-versions = All versions
policies-json = This policy for programs (JSON)
policies-language-note = This policy is written in English. The English text is the one that counts; only the page around it is translated.
policies-not-in-force = **This version is not in force any more.** [Read the version in force], or [see what is different there].
policies-borrowed = Where the text takes details from another document, such as the designated agent, it shows those of today.
policies-as-stored = The program cannot read this version as a policy any more. It is shown exactly as it was stored.
policies-send-notice = Send a notice
policies-answer-notice = Answer a notice
# $version: the whole hash of the version, 64 digits. Only on paper.
policies-print-version = Version { $version }
# $address: the address at which this version stays. Only on paper.
policies-print-address = Address of this page: { $address }

# $title: the title of the policy, in the language of the policy.
policies-versions-title = Versions: { $title }
policies-versions-lead = A version is named by the SHA-256 of its text: whoever has the text can check that it is the same.
# $moment: day, time and zone.
policies-first-served = First served { $moment }
policies-what-changed = What changed
policies-one-version = There is one version so far. When the policy changes, this page shows what is different.
policies-compare = Compare two versions
policies-compare-from = Earlier version
policies-compare-to = Later version
policies-compare-show = Show the differences
# One version in the list to choose from. $version: twelve digits of its hash; $moment: when it was first served.
policies-compare-option = { $version }, first served { $moment }

# $title: the title of the policy, in the language of the policy.
policies-differences-title = Differences: { $title }
policies-differences-from = From
policies-differences-to = To
# $changed: how many headings, paragraphs, items or rows are different.
policies-differences-count =
    { $changed ->
        [0] Nothing is different in the text.
        [one] One passage of the text is different.
       *[other] { $changed } passages of the text are different.
    }
policies-differences-same = These are one and the same version.
policies-differences-layout = The words are the same. The two versions differ only in how the document is laid out.
policies-differences-legend = Words that were added are underlined, words that were removed are struck through.
policies-differences-coarse = Some passages are too long to be compared word by word. They are marked as a whole.
policies-differences-too-long = These two versions are too long to be compared here. Both can be read in full: [the earlier one] and [the later one].
policies-differences-text = The text
# $number: counts the changes from 1.
policies-differences-jump = Change { $number }
policies-differences-changes = Changes
policies-differences-front = Values that the program works with
policies-differences-front-lead = The form, the letters and the check of a notice are made from these lines of the document. Only those that are different are shown.
# Read out before and after marked words, and never shown.
policies-mark-added = Added:
policies-mark-removed = Removed:
policies-mark-end = End of the change.
