### The frame of every public page. An unreviewed translation.

base-skip = Zum Inhalt springen
base-desk = Stelle für Urheberrecht
base-nav = Hauptmenü
base-nav-policy = Richtlinie
base-nav-notice = Meldung senden
base-nav-case = Fall verfolgen
base-nav-help = Hilfe
base-warning = Warnung
# $missing: how many details are placeholders.
base-placeholders =
    { $missing ->
        [one] Noch nicht für die Öffentlichkeit: Eine Angabe zum Anbieter und zu seinem benannten Beauftragten ist noch ein Platzhalter. Füllen Sie provider.md und agent.md aus; das Programm sagt beim Start, welche Angabe es ist und wie das geht.
       *[other] Noch nicht für die Öffentlichkeit: { $missing } Angaben zum Anbieter und zu seinem benannten Beauftragten sind noch Platzhalter. Füllen Sie provider.md und agent.md aus; das Programm sagt beim Start, welche Angaben es sind und wie das geht.
    }
base-agent = Benannter Beauftragter (Designated Agent)
base-letter = Per Post oder E-Mail
base-letter-counts = Sie möchten das Formular nicht benutzen? Ein unterschriebener Brief oder eine unterschriebene E-Mail an den Beauftragten zählt genauso.
base-site = Auf dieser Website
base-policy = Urheberrechtsrichtlinie
base-privacy = Datenschutzhinweise
base-policies = Alle Richtlinien
base-help = Hilfe
base-contact = Kontakt
base-language = Sprache
# Stands on top of every page in a language whose translation the provider has not reviewed.
base-unreviewed = Diese Übersetzung wurde nicht geprüft. Es gilt der englische Text.
base-translation = Zu dieser Übersetzung
# $language: the name of the language of this page, in itself. It leads to the choice of languages.
base-language-now = Sprache: { $language }
