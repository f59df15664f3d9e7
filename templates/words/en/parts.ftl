### Parts that many pages share.

field-optional = (optional)
field-error = Error:{" "}
steps = Progress
steps-matter = Matter
steps-notice = Your notice
steps-material = Material
steps-counter = Your counter-notice
steps-check = Check
steps-sent = Sent
case-number = Case number
copy = Copy
copy-done = Copied
copy-failed = Please copy by hand
# $many: how many characters.
count-left = Characters left: { $many }
# $many: how many characters.
count-over = Characters too many: { $many }
part-change = Change
# $name: the name of what is changed. Spoken instead of part-change, so it must begin with the same word.
part-change-of = Change: { $name }
part-pages = Pages
part-pages-first = First page
part-pages-next = Next page
part-effective = Effective
part-curable = Curable
part-ineffective = Ineffective

## How an element of a notice stands, read aloud before its name.
element-met = Met:
element-missing = Missing:
element-asked = Asked by the policy, missing:
