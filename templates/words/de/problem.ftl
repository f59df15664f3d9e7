### Pages that say why a request was not answered as asked. An unreviewed translation.

problem-start = Zur Startseite
# $address: the agent's e-mail address, a link.
problem-agent = Der benannte Beauftragte: [{ $address }]

problem-not-found = Hier ist nichts
problem-not-found-text = Die Adresse ist falsch, oder was hier war, ist nicht für alle. Ein Fall öffnet sich nur mit der ganzen Adresse aus dem Brief dazu oder mit seiner Nummer und seinem Schlüssel.
problem-method = Diese Adresse nimmt das nicht an
problem-method-text = Gehen Sie zurück und benutzen Sie die Schaltflächen der Seite.
problem-form = Das Formular konnte nicht gelesen werden
problem-form-encoding = Es wurde nichts gespeichert: Das Formular ist kein gültiger UTF-8-Text in URL-Kodierung. Gehen Sie zurück, Ihr Browser hat noch, was Sie eingegeben haben.
problem-form-many = Es wurde nichts gespeichert: Das Formular hat zu viele Felder. Gehen Sie zurück, Ihr Browser hat noch, was Sie eingegeben haben.
problem-form-fields = Es wurde nichts gespeichert: Ein Feld des Formulars fehlt oder enthält etwas, das es nicht enthalten kann. Gehen Sie zurück, Ihr Browser hat noch, was Sie eingegeben haben.
problem-media-type = Das ist kein Formular
problem-media-type-text = Es wurde nichts gespeichert. Formulare werden als application/x-www-form-urlencoded gesendet oder als multipart/form-data, wenn Dateien dabei sind.
problem-too-large = Das ist zu groß
# $kilobytes: how many are taken.
problem-too-large-text =
    { $kilobytes ->
        [one] Es wurde nichts gespeichert. Auf einmal wird höchstens ein Kilobyte angenommen: Senden Sie die Meldung in mehreren Teilen, oder schreiben Sie an den benannten Beauftragten.
       *[other] Es wurde nichts gespeichert. Auf einmal werden höchstens { $kilobytes } Kilobyte angenommen: Senden Sie die Meldung in mehreren Teilen, oder schreiben Sie an den benannten Beauftragten.
    }
problem-truncated = Die Verbindung brach zu früh ab
problem-truncated-text = Es wurde nichts gespeichert: Die Anfrage kam nicht vollständig an. Senden Sie sie noch einmal.
problem-too-many = Zu viele Meldungen auf einmal
# $seconds: how long to wait.
problem-too-many-text =
    { $seconds ->
        [one] Es wurde nichts gespeichert. Von Ihrer Adresse kamen innerhalb einer Minute viele Meldungen; warten Sie eine Sekunde und senden Sie noch einmal, oder schreiben Sie an den benannten Beauftragten: Das zählt genauso.
       *[other] Es wurde nichts gespeichert. Von Ihrer Adresse kamen innerhalb einer Minute viele Meldungen; warten Sie { $seconds } Sekunden und senden Sie noch einmal, oder schreiben Sie an den benannten Beauftragten: Das zählt genauso.
    }
problem-cross-site = Das kam nicht von einer unserer Seiten
problem-cross-site-text = Es wurde nichts gespeichert oder geändert: Ihr Browser sagt, dass eine andere Website es gesendet hat. Öffnen Sie die Seite hier und senden Sie es noch einmal.
problem-forbidden = Das dürfen Sie nicht tun
problem-forbidden-text = Ihre Rolle umfasst das nicht. Fragen Sie jemanden von der Administration.
problem-signed-out = Sie sind abgemeldet
problem-signed-out-text = Es wurde nichts geändert. Melden Sie sich in einem anderen Tab wieder an, kommen Sie dann zurück und senden Sie dies noch einmal.
problem-refused = Das geht nicht
# $why: a sentence that says why not.
problem-refused-text = Es wurde nichts geändert. { $why }
problem-empty-file = Die Datei ist leer
problem-empty-file-text = Es wurde nichts gespeichert: In der Datei steht nichts. Wählen Sie sie noch einmal aus.
problem-stale = Jemand war schneller
problem-stale-text = Der Fall wurde geändert, seit Sie ihn geöffnet haben. Von Ihnen wurde nichts gespeichert: Sehen Sie ihn sich noch einmal an und entscheiden Sie dann.
problem-unavailable = Wir können gerade nichts speichern
problem-unavailable-text = Unser Speicher ist nicht erreichbar oder voll. Es wurde nichts gespeichert. Versuchen Sie es in einer halben Minute noch einmal, oder schreiben Sie an den benannten Beauftragten: Das zählt genauso.
problem-unsure = Wir wissen nicht, ob dies gespeichert wurde
problem-unsure-text = Unser Speicher fiel genau in dem Augenblick aus, in dem gespeichert wurde. Versuchen Sie es in einer halben Minute noch einmal, von derselben Seite aus: Was schon gespeichert ist, wird nicht zweimal gespeichert. Oder schreiben Sie an den benannten Beauftragten: Das zählt genauso.
problem-damaged = Diese Datei ist nicht das, was aufbewahrt wurde
problem-damaged-text = Ihre Bytes im Beweisspeicher fehlen oder wurden seit dem Eingang verändert; deshalb wird nichts davon herausgegeben. Wer diesen Dienst betreibt, erfährt mehr mit dem Befehl safeharbor evidence verify.
problem-broken = Bei uns ist etwas kaputtgegangen
problem-broken-text = Es wurde nichts gespeichert. Es ist für den Betreiber aufgezeichnet. Sie können an den benannten Beauftragten schreiben: Das zählt genauso.

## What is wrong with a text that was typed. $label: the label of its field.
# $found, $most: how many characters there are, and how many are kept.
problem-text-long = „{ $label }“ ist zu lang: Es hat { $found } Zeichen; höchstens { $most } werden aufbewahrt.
# $sign: such as U+202E.
problem-text-control = „{ $label }“ enthält ein Steuerzeichen ({ $sign }). Entfernen Sie es und senden Sie noch einmal.
problem-text-line = „{ $label }“ muss eine einzige Zeile sein, ohne Zeilenumbrüche.
problem-text-direction = „{ $label }“ enthält ein unsichtbares Richtungszeichen ({ $sign }). Entfernen Sie es und senden Sie noch einmal.
