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

## How an element of a notice stands, read aloud before its name.
element-met = Met:
element-missing = Missing:
element-asked = Asked by the policy, missing:
