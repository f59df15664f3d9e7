### The entry page: for somebody tense, on a telephone. Short sentences; each door fits on a few lines.

entry-title = Copyright
# $provider: the name of the provider.
entry-heading = Copyright at { $provider }
entry-lead = What do you want to do? You need no account, and a person reads what you send.
entry-report = Report material
entry-report-text = Somebody has posted a work that you own or represent, without permission.
entry-report-need = **About five minutes.** Have at hand: the web addresses of the material, what the work is, and how to reach you.
entry-answer = Answer a removal
entry-answer-text = Your material was removed or blocked, and you think that it should not have been.
entry-answer-need = **About ten minutes.** Have at hand: our letter about it; its link opens the case. The case number will do too.
entry-look = Look up a case
entry-look-text = See what was decided, get your receipt, complete a notice or take it back.
entry-look-need = **One minute.** Have at hand: the case number and its key, from the receipt or a letter of ours.
entry-help = Not sure which? [Help] explains each step in plain words, and you can [write to us] at any time.
entry-policy = Our rules: the [copyright policy] says what a notice must contain, what we do with it, and what the person who posted the material can do.
entry-letter = You need not use the form. A signed letter or e-mail to our designated agent counts just as much.
entry-agent = [More about the designated agent]
