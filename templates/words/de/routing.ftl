### The first question of the form: what the matter is about, and where other matters go. An unreviewed translation.

routing-title = Worum geht es?
routing-lead = Unser Formular ist für das Urheberrecht. Für alles andere sagen wir Ihnen, wohin Sie schreiben: Eine Urheberrechtsmeldung würde die Sache nur verzögern.
routing-matter = Das Anliegen
routing-copyright = Urheberrecht
routing-copyright-text = Jemand verwendet Musik, Text, Bilder, Video, Software oder ein anderes Werk, dessen Rechte Ihnen gehören oder die Sie vertreten.
routing-continue = Weiter
routing-all = Alle Anliegen
routing-after-all = Es geht doch um das Urheberrecht
