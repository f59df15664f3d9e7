### The entry page: for somebody tense, on a telephone. Short sentences; each door fits on a few lines. An unreviewed translation.

entry-title = Urheberrecht
# $provider: the name of the provider.
entry-heading = Urheberrecht bei { $provider }
entry-lead = Was möchten Sie tun? Sie brauchen für nichts davon ein Konto.
entry-report = Inhalt melden
entry-report-text = Jemand hat Ihr Werk oder ein Werk, das Sie vertreten, ohne Erlaubnis eingestellt.
entry-report-need = **Fünf Minuten.** Halten Sie bereit: die Webadressen, um welches Werk es geht, wie wir Sie erreichen.
entry-answer = Auf eine Entfernung antworten
entry-answer-text = Ihr Inhalt wurde entfernt, und Sie meinen, dass das nicht hätte geschehen sollen.
entry-answer-need = **Zehn Minuten.** Halten Sie bereit: unseren Brief mit dem Link oder die Fallnummer.
entry-look = Fall nachsehen
entry-look-text = Sehen, was entschieden wurde, die Eingangsbestätigung abrufen oder eine Meldung zurücknehmen.
entry-look-need = **Eine Minute.** Halten Sie bereit: die Fallnummer und den Schlüssel dazu.
entry-help = Nicht sicher, was zutrifft? Die [Hilfe] erklärt jeden Schritt in einfachen Worten, und Sie können [uns jederzeit schreiben].
entry-policy = Unsere Regeln: Die [Urheberrechtsrichtlinie] sagt, was eine Meldung enthalten muss, was wir mit ihr tun und was die Person tun kann, die den Inhalt eingestellt hat.
entry-letter = Sie müssen das Formular nicht benutzen. Ein unterschriebener Brief oder eine unterschriebene E-Mail an unseren benannten Beauftragten zählt genauso.
entry-agent = [Mehr über den benannten Beauftragten]
