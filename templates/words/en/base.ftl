### The frame of every public page.

base-skip = Skip to the content
base-desk = Copyright desk
base-nav = Main
base-nav-policy = Policy
base-nav-notice = Send a notice
base-nav-case = Follow a case
base-nav-help = Help
base-warning = Warning
# $missing: how many details are placeholders.
base-placeholders =
    { $missing ->
        [one] Not for the public yet: one detail of the provider and its designated agent is still a placeholder. Fill in provider.md and agent.md; the program says at its start which and how.
       *[other] Not for the public yet: { $missing } details of the provider and its designated agent are still placeholders. Fill in provider.md and agent.md; the program says at its start which and how.
    }
base-agent = Designated agent
base-letter = By post or e-mail
base-letter-counts = Prefer not to use the form? A signed letter or e-mail to the agent counts just the same.
base-site = On this site
base-policy = Copyright policy
base-privacy = Privacy notice
base-policies = All policies
base-help = Help
base-contact = Contact
base-language = Language
# Stands on top of every page in a language whose translation the provider has not reviewed.
base-unreviewed = This translation was not reviewed. The English text counts.
# The name of that note, for screen readers.
base-translation = About this translation
# $language: the name of the language of this page, in itself. It leads to the choice of languages.
base-language-now = Language: { $language }
