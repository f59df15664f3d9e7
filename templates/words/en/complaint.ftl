### Complaining about an outcome; claimant and subscriber read it.

# $number: the case number.
complaint-tab = Complain about an outcome: case { $number }
complaint-tab-error = Error: complain about an outcome, case { $number }
complaint-back = Case { $number }
complaint-unsent = Nothing was sent
complaint-title = Complain about an outcome
complaint-lead = Say what was decided wrongly and why. Somebody who did not decide before looks at it again and answers with reasons. It costs nothing.
complaint-locations = Which outcomes?
complaint-words = Why is it wrong?
complaint-words-hint = Facts, licences, links. The other side is told of your complaint only when an outcome changes, and not who you are.
complaint-words-seen = Seen by us.
complaint-words-none = Say why the outcome is wrong.
complaint-send = Send the complaint
