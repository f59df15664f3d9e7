### What is wrong with something typed: on top of a form, and again beside the field.
### $label: the name of the field, in the words of the policy.

# $title: what the page is called.
flaw-title = Error: { $title }
# $many: how many things are wrong.
flaw-many =
    { $many ->
        [one] One thing needs another look
       *[other] { $many } things need another look
    }
# $found, $most: numbers of characters.
flaw-long = “{ $label }” is too long: { $found } characters, and at most { $most } are kept.
# $sign: the code of the character, such as U+0000.
flaw-control = “{ $label }” contains a control character ({ $sign }); remove it and send again.
flaw-break = “{ $label }” must be one line, without line breaks.
# $sign: the code of the mark, such as U+202E.
flaw-direction = “{ $label }” contains an invisible direction mark ({ $sign }); remove it and send again.
flaw-email = “{ $label }” is not an e-mail address, like name@example.org.
# $scheme: such as javascript or ftp.
flaw-scheme = “{ $label }” starts with `{ $scheme }:`; only http:// and https:// addresses can be located.
flaw-address = “{ $label }” is not a web address; it must start with http:// or https:// and name a host.
flaw-password = “{ $label }” contains a user name or password; remove it, it would be kept and shown.
# $host: the name or number of the host.
flaw-private = “{ $label }” points into a private network (`{ $host }`), where nobody else can look.
# $many: how many lines there are; $most: how many fit.
flaw-lines = “{ $label }” has { $many } lines; at most { $most } fit in one notice: send the rest in another.
# $many: how many works there are; $most: how many fit.
flaw-works = “{ $label }” is one of { $many } works; at most { $most } fit in one notice.
flaw-subsection = “{ $label }” is neither hosted material nor a link.
flaw-capacity = “{ $label }” is neither owner nor agent.
flaw-kind = “{ $label }” is not one of the kinds listed.
flaw-undescribed = “{ $label }” is empty; say what the work at this address is.
flaw-answer = “{ $label }” is not one of the answers listed.
flaw-future = “{ $label }” lies in the future.
flaw-date = “{ $label }” is not a date, like 2026-11-22.
# $what: a clause that is only known in English.
flaw-said = “{ $label }” { $what }.

# A line of the list of locations. $line: its number, from 1.
# $found, $most: numbers of characters.
flaw-line-long = Line { $line } is too long: { $found } characters, and at most { $most } are kept.
# $sign: the code of the character, such as U+202E.
flaw-line-sign = Line { $line } contains an invisible character ({ $sign }); remove it.
flaw-line-break = Line { $line } contains a sign that breaks lines; remove it.
# $scheme: such as javascript or ftp.
flaw-line-scheme = Line { $line } starts with { $scheme }: and only http:// and https:// addresses can be located.
flaw-line-address = Line { $line } is not a web address that starts with http:// or https://.
flaw-line-password = Line { $line } contains a user name or password; remove it, it would be kept and shown.
# $host: the name or number of the host.
flaw-line-private = Line { $line } points into a private network ({ $host }), where nobody else can look.
# $many: how many lines more.
flaw-more =
    { $many ->
        [one] One more line cannot be read as a location.
       *[other] { $many } more lines cannot be read as locations.
    }
