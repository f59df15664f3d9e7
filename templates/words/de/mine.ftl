### All cases of one e-mail address: the link, the list, the download. An unreviewed translation.

mine-link-title = Ihre Fälle öffnen
mine-link-lead = Dieser Link öffnet alle Fälle, deren Meldung Ihre E-Mail-Adresse als Adresse des Absenders nennt.
mine-link-once = Mit der Schaltfläche ist der Link verbraucht. Danach bleiben Sie hier zwei Stunden angemeldet, oder bis Sie sich abmelden.
mine-link-open = Meine Fälle öffnen
mine-link-other = Sie teilen diesen Computer mit anderen? Melden Sie sich ab, wenn Sie fertig sind.
mine-gone-title = Dieser Link ist nicht benutzbar
mine-gone-lead = Er wurde schon benutzt, es sind mehr als 30 Minuten vergangen, oder ein Teil der Adresse fehlt.
mine-gone-again = Neuen Link anfordern
mine-title = Ihre Fälle
# $address: an e-mail address.
mine-lead = Alle Fälle, deren Meldung **{ $address }** als Adresse des Absenders nennt.
mine-parts = Teile der Liste
mine-all = Alle
mine-open = In Bearbeitung
mine-countered = Gegendarstellung
mine-held = Bleibt gesperrt
mine-answered = Beantwortet
mine-lapsed = Nicht vervollständigt
mine-retracted = Zurückgenommen
# $many: a number.
mine-count = { $many }
# $many: a number; there are more.
mine-count-more = { $many }+
mine-list = Fälle, die neuesten zuerst
# $at: a moment.
mine-received = Eingegangen: { $at }
# $many: how many locations.
mine-locations =
    { $many ->
        [0] Keine Fundstelle
        [one] 1 Fundstelle
       *[other] { $many } Fundstellen
    }
# $many: how many works besides the one that is named.
mine-more-works =
    { $many ->
        [one] und 1 weiteres Werk
       *[other] und { $many } weitere Werke
    }
# $reference: the sender’s own number.
mine-reference = Ihr Zeichen: { $reference }
# $what: what happens next, a sentence without its end. $when: by when, such as “by 5 March 2026”.
mine-step = { $when }: { $what }
mine-none = Hier ist nichts
mine-none-text = Keiner Ihrer Fälle steht so.
mine-pages = Seiten
mine-first = Erste Seite
mine-next = Ältere Fälle
mine-export = Nehmen Sie sie mit
mine-export-text = Alle Ihre Fälle mit dem Ergebnis und den Daten für jede Fundstelle, für eine Tabelle oder ein Programm. Die Datei enthält keine Schlüssel: Ihre Adressen von Fällen und Eingangsbestätigungen öffnen sich, solange Sie hier angemeldet sind.
mine-csv = Alle Fälle als CSV
mine-json = Alle Fälle als JSON
mine-leave = Abmelden
