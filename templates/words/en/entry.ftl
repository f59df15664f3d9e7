### The entry page: for somebody tense, on a telephone. Short sentences; each door fits on a few lines.

entry-title = Copyright
# $provider: the name of the provider.
entry-heading = Copyright at { $provider }
entry-lead = What do you want to do? You need no account for any of it.
entry-report = Report material
entry-report-text = Somebody posted your work, or one that you represent, without permission.
entry-report-need = **Five minutes.** Have at hand: the web addresses, what the work is, how to reach you.
entry-answer = Answer a removal
entry-answer-text = Your material was removed, and you think that it should not have been.
entry-answer-need = **Ten minutes.** Have at hand: our letter with its link, or the case number.
entry-look = Look up a case
entry-look-text = See what was decided, get your receipt, or take a notice back.
entry-look-need = **One minute.** Have at hand: the case number and its key.
entry-help = Not sure which? [Help] explains each step in plain words, and you can [write to us] at any time.
entry-policy = Our rules: the [copyright policy] says what a notice must contain, what we do with it, and what the person who posted the material can do.
entry-letter = You need not use the form. A signed letter or e-mail to our designated agent counts just as much.
entry-agent = [More about the designated agent]
