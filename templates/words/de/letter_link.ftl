### The letter with a link to all cases of an e-mail address. It speaks of no case. An unreviewed translation.

letter-link-subject = Ihr Link zu den Fällen dieser E-Mail-Adresse
# $provider: the name of the provider. $address: the e-mail address. The link follows on a line of its own.
letter-link-asked = Jemand, wahrscheinlich Sie, hat { $provider } um einen Link zu allen Urheberrechtsmeldungen gebeten, die { $address } als Adresse des Absenders nennen. Hier ist er:
letter-link-works = Der Link funktioniert einmal, innerhalb von 30 Minuten, nachdem dieser Brief gesendet wurde. Er führt zu einer Seite mit einer Schaltfläche, und nur die Schaltfläche verbraucht den Link. Was er öffnet, bleibt zwei Stunden offen, oder bis Sie sich abmelden.
letter-link-keep = Geben Sie den Link nicht weiter: Wer ihn öffnet, kann diese Fälle lesen und in ihnen so handeln wie Sie.
letter-link-heading-not-you = WENN SIE NICHT DARUM GEBETEN HABEN
letter-link-not-you = Sie müssen nichts tun. Wir haben den Link sonst niemandem gesendet, und er läuft von selbst ab. An dieselbe Adresse gehen höchstens drei solche Briefe in einer Stunde.
