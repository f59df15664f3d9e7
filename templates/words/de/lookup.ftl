### Following a case: by number and key, or by a letter to an address. An unreviewed translation.

lookup-title = Fall verfolgen
lookup-lead = Die Adresse in unserem Brief öffnet den Fall direkt. Ohne diesen Brief gibt es zwei andere Wege.
lookup-by-key = Ich habe die Nummer und den Schlüssel
lookup-number-hint = Zehn Zeichen, wie 7K3M2-9QXWD. Auf Großschreibung und Bindestriche kommt es nicht an.
lookup-key = Schlüssel
lookup-key-hint = Was in der Adresse hinter key= steht.
lookup-show = Fall anzeigen
lookup-by-letter = Ich habe den Schlüssel nicht mehr
lookup-by-letter-text = Wir senden einen Link an Ihre E-Mail-Adresse. Er öffnet alle Fälle, deren Meldung diese Adresse als Adresse des Absenders nennt. Sie brauchen kein Konto.
lookup-email = Ihre E-Mail-Adresse
lookup-email-hint = Die Adresse, die Sie in Ihrer Meldung angegeben haben.
lookup-send = Link anfordern
lookup-neither = Sie haben keine E-Mail-Adresse angegeben oder haben sie nicht mehr? Schreiben Sie an den [benannten Beauftragten].
lookup-nothing = Es gibt nichts anzuzeigen
lookup-none = Zu dieser Nummer und diesem Schlüssel gibt es keinen Fall
lookup-no-letter = Es wurde kein Brief gesendet
lookup-email-missing = Geben Sie Ihre E-Mail-Adresse ein
lookup-email-wrong = Geben Sie eine E-Mail-Adresse ein, wie name@example.org
# $seconds: how long to wait.
lookup-too-many =
    { $seconds ->
        [one] Sie haben zu oft angefragt. Warten Sie eine Sekunde und fragen Sie noch einmal an.
       *[other] Sie haben zu oft angefragt. Warten Sie { $seconds } Sekunden und fragen Sie noch einmal an.
    }
lookup-asked = Wenn Meldungen von dieser Adresse gesendet wurden, ist ein Brief unterwegs.
lookup-asked-next = Öffnen Sie den Link darin innerhalb von 30 Minuten. Kommt in den nächsten Minuten nichts an, sehen Sie im Spam-Ordner nach oder fragen Sie noch einmal an: An eine Adresse gehen höchstens drei Briefe in einer Stunde.
lookup-asked-else = Noch immer nichts? Vielleicht nennt keine Meldung diese Adresse. Versuchen Sie es mit einer anderen, oder schreiben Sie an den [benannten Beauftragten].
lookup-ended = Sie sind nicht angemeldet, oder Ihre Zeit ist abgelaufen. Fordern Sie unten einen neuen Link an.
lookup-left = Sie sind abgemeldet. Mit einem neuen Link kommen Sie jederzeit wieder hinein.
