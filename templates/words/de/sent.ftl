### The confirmation after a notice was sent. An unreviewed translation.

# $number: the number of the case.
sent-title = Eingegangen: Fall { $number }
sent-heading = Ihre Meldung ist eingegangen
sent-heading-completed = Ihre vervollständigte Meldung ist eingegangen
# $email: the address of the claimant.
sent-letter = Ein Brief mit der Eingangsbestätigung ist unterwegs an { $email }.
# $email: the address of the claimant.
sent-letter-lacking = Ein Brief, der sagt, was noch fehlt, ist unterwegs an { $email }.
sent-by-post = Sie haben keine E-Mail-Adresse angegeben; unsere Briefe gehen daher an Ihre Postanschrift. Diese Seite ist die Bestätigung, die Sie jetzt haben: Bewahren Sie die Nummer und den Schlüssel auf.
sent-by-phone = Sie haben keine E-Mail-Adresse angegeben; wir rufen daher Ihre Telefonnummer an. Diese Seite ist die Bestätigung, die Sie jetzt haben: Bewahren Sie die Nummer und den Schlüssel auf.
sent-by-nobody = Sie haben keine E-Mail-Adresse angegeben; es kann Sie daher kein Brief erreichen. Diese Seite ist die Bestätigung, die Sie jetzt haben: Bewahren Sie die Nummer und den Schlüssel auf.
sent-received = Eingegangen
sent-from = Von
sent-works = Werke
sent-locations = Fundstellen
sent-merged = Wiederholte Zeilen, zusammengelegt
sent-policy = Richtlinie
sent-hash = SHA-256 dessen, was Sie gesendet haben
sent-missing = **Etwas fehlt.** [Sehen Sie, was es ist und wie Sie die Meldung vervollständigen.]
sent-still-missing = **Etwas fehlt noch.** [Sehen Sie, was es ist und wie Sie die Meldung vervollständigen.]
sent-next = Wie es weitergeht
sent-next-decision = Ein Mensch sieht sich Ihre Meldung an und entscheidet über jede Fundstelle
# $when: a moment.
sent-next-by = bis zum { $when }
sent-next-letter = Das streben wir an. Sie bekommen einen Brief mit dem Ergebnis für jede Fundstelle.
sent-next-call = Das streben wir an. Wir rufen Sie mit dem Ergebnis für jede Fundstelle an und zeigen es unter dieser Adresse.
sent-next-here = Das streben wir an. Das Ergebnis für jede Fundstelle steht dann unter dieser Adresse.
sent-keep = Schreiben Sie die Nummer und den Schlüssel auf
sent-keep-text = Mit beiden finden Sie den Fall jederzeit unter [Fall verfolgen] wieder: wie er steht, die Eingangsbestätigung und wie Sie die Meldung zurücknehmen. Wer sie hat, kann dasselbe tun; behalten Sie sie daher für sich.
sent-key = Schlüssel
sent-address = Oder bewahren Sie diese Adresse auf, die beides enthält:
sent-follow = Fall verfolgen
sent-receipt = Eingangsbestätigung als PDF
sent-print = Diese Seite drucken
sent-mistake = Aus Versehen gesendet? Sie können [die Meldung jederzeit zurücknehmen].
