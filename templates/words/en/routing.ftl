### The first question of the form: what the matter is about, and where other matters go.

routing-title = What is it about?
routing-lead = Our form is for copyright. For anything else we tell you where to write: a copyright notice would only delay it.
routing-matter = The matter
routing-copyright = Copyright
routing-copyright-text = Somebody uses music, text, images, video, software or another work that you own or represent.
routing-continue = Continue
routing-all = All matters
routing-after-all = It is about copyright after all
