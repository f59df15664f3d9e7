### The help centre: its first page, the search, one article.

help-title = Help
# $query: what was looked for.
help-title-found = { $query } – Help
help-heading = How can we help?
help-lead = Short answers about copyright notices: what to send, what happens then, and what to do when your own material was removed.
help-seek = Search the help
help-seek-button = Search
help-results = What was found
# $many: how many articles were found.
help-found =
    { $many ->
        [one] One article found.
       *[other] { $many } articles found.
    }
help-nothing = Nothing was found.
help-nothing-text = Try fewer or other words, or look through the subjects below. If your question is not among them, write to us: the contact page says where.
help-broken = The search does not work at the moment.
help-to-contact = Go to the contact page
help-cut = Your search was very long, so only its beginning was looked for.
# $words: the words that were looked for instead.
help-instead = Nothing holds the words as you wrote them. These articles hold **{ $words }**.
help-some = No article holds all your words. These hold some of them.
help-not-it = Not what you were looking for? [Find out where to write.]
help-most-read = Read most
help-category-before = Before you send a notice
help-category-after = After you sent a notice
help-category-removed = My material was removed
help-category-policy = About this policy
help-category-contact = Contact
help-back = Help
help-related = Read next
# $subject: the name of the subject, such as "After you sent a notice".
help-more = More on: { $subject }
help-did-it = Did this answer your question?
help-yes = Yes
help-no = No
help-counted = We only count the answers. Nothing about you is kept.
help-thanks = Thank you
help-thanks-yes = It is good to know that this article helps.
help-thanks-no = We count the answer and use it to write better articles. If you need an answer now, [see where to write].
