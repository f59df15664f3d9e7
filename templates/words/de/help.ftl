### The help centre: its first page, the search, one article. An unreviewed translation.

help-title = Hilfe
# $query: what was looked for.
help-title-found = { $query } – Hilfe
help-heading = Wie können wir helfen?
help-lead = Kurze Antworten zu Urheberrechtsmeldungen: was Sie senden, was dann geschieht und was Sie tun können, wenn Ihr eigener Inhalt entfernt wurde.
help-seek = Hilfe durchsuchen
help-seek-button = Suchen
help-results = Was gefunden wurde
# $many: how many articles were found.
help-found =
    { $many ->
        [one] Ein Artikel gefunden.
       *[other] { $many } Artikel gefunden.
    }
help-nothing = Es wurde nichts gefunden.
help-nothing-text = Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie die Themen unten durch. Ist Ihre Frage nicht dabei, schreiben Sie uns: Auf der Kontaktseite steht, wohin.
help-broken = Die Suche funktioniert im Augenblick nicht.
help-to-contact = Zur Kontaktseite
help-cut = Ihre Suche war sehr lang; deshalb wurde nur nach ihrem Anfang gesucht.
# $words: the words that were looked for instead.
help-instead = Nichts enthält die Wörter so, wie Sie sie geschrieben haben. Diese Artikel enthalten **{ $words }**.
help-some = Kein Artikel enthält alle Ihre Wörter. Diese enthalten einige davon.
help-not-it = Nicht das, was Sie gesucht haben? [Sehen Sie nach, wohin Sie schreiben können.]
help-most-read = Am meisten gelesen
help-category-before = Bevor Sie eine Meldung senden
help-category-after = Nachdem Sie eine Meldung gesendet haben
help-category-removed = Mein Inhalt wurde entfernt
help-category-policy = Über diese Richtlinie
help-category-contact = Kontakt
help-back = Hilfe
help-related = Als Nächstes lesen
# $subject: the name of the subject, such as "After you sent a notice".
help-more = Mehr zu: { $subject }
help-did-it = Hat das Ihre Frage beantwortet?
help-yes = Ja
help-no = Nein
help-counted = Wir zählen nur die Antworten. Über Sie wird nichts aufbewahrt.
help-thanks = Vielen Dank
help-thanks-yes = Gut zu wissen, dass dieser Artikel hilft.
help-thanks-no = Wir zählen die Antwort und nutzen sie, um bessere Artikel zu schreiben. Wenn Sie jetzt eine Antwort brauchen, [sehen Sie nach, wohin Sie schreiben können].
