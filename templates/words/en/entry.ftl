### The entry page.

entry-title = Copyright
entry-heading = Copyright at { $provider }
entry-lead = Report material that infringes a copyright, answer a report, see where a report stands, or read the rules that we follow.
entry-report = Report material
entry-report-text = Send a copyright notice under 17 U.S.C. 512. The form says at once when something is missing.
entry-answer = Answer a notice
entry-answer-text = Was your material disabled by mistake? Send a counter-notice. The link in our letter leads to it, or the case number.
entry-look = Look up a case
entry-look-text = See what was decided, get your receipt, or take a notice back. You need the case number and its key.
entry-policy = Read the policy
entry-policy-text = What a notice must contain, what we do with it, and what the person who posted the material can do.
entry-letter = You need not use the form. A signed letter or e-mail to our designated agent counts just as much.
entry-agent = [More about the designated agent]
