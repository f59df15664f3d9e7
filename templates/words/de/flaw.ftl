### What is wrong with something typed: on top of a form, and again beside the field. An unreviewed translation.
### $label: the name of the field, in the words of the policy.

# $title: what the page is called.
flaw-title = Fehler: { $title }
# $many: how many things are wrong.
flaw-many =
    { $many ->
        [one] Eine Angabe müssen Sie sich noch einmal ansehen
       *[other] { $many } Angaben müssen Sie sich noch einmal ansehen
    }
# $found, $most: numbers of characters.
flaw-long = „{ $label }“ ist zu lang: { $found } Zeichen; höchstens { $most } werden aufbewahrt.
# $sign: the code of the character, such as U+0000.
flaw-control = „{ $label }“ enthält ein Steuerzeichen ({ $sign }); entfernen Sie es und senden Sie noch einmal.
flaw-break = „{ $label }“ muss eine einzige Zeile sein, ohne Zeilenumbrüche.
# $sign: the code of the mark, such as U+202E.
flaw-direction = „{ $label }“ enthält ein unsichtbares Richtungszeichen ({ $sign }); entfernen Sie es und senden Sie noch einmal.
flaw-email = „{ $label }“ ist keine E-Mail-Adresse, wie name@example.org.
# $scheme: such as javascript or ftp.
flaw-scheme = „{ $label }“ beginnt mit `{ $scheme }:`; nur Adressen mit http:// und https:// lassen sich auffinden.
flaw-address = „{ $label }“ ist keine Webadresse; sie muss mit http:// oder https:// beginnen und einen Host nennen.
flaw-password = „{ $label }“ enthält einen Benutzernamen oder ein Passwort; entfernen Sie es, es würde sonst aufbewahrt und angezeigt.
# $host: the name or number of the host.
flaw-private = „{ $label }“ zeigt in ein privates Netz (`{ $host }`), in das sonst niemand hineinsehen kann.
# $many: how many lines there are; $most: how many fit.
flaw-lines = „{ $label }“ hat { $many } Zeilen; in eine Meldung passen höchstens { $most }: Senden Sie den Rest mit einer weiteren.
# $many: how many works there are; $most: how many fit.
flaw-works = „{ $label }“ ist eines von { $many } Werken; in eine Meldung passen höchstens { $most }.
flaw-subsection = „{ $label }“ ist weder ein gespeicherter Inhalt noch ein Link.
flaw-capacity = „{ $label }“ ist weder Inhaber noch Vertreter.
flaw-kind = „{ $label }“ ist keine der aufgeführten Arten.
flaw-undescribed = „{ $label }“ ist leer; sagen Sie, was das Werk an dieser Adresse ist.
flaw-answer = „{ $label }“ ist keine der aufgeführten Antworten.
flaw-future = „{ $label }“ liegt in der Zukunft.
flaw-date = „{ $label }“ ist kein Datum, wie 2026-11-22.
# $what: a clause that is only known in English.
flaw-said = „{ $label }“ { $what }.

# A line of the list of locations. $line: its number, from 1.
# $found, $most: numbers of characters.
flaw-line-long = Zeile { $line } ist zu lang: { $found } Zeichen; höchstens { $most } werden aufbewahrt.
# $sign: the code of the character, such as U+202E.
flaw-line-sign = Zeile { $line } enthält ein unsichtbares Zeichen ({ $sign }); entfernen Sie es.
flaw-line-break = Zeile { $line } enthält ein Zeichen, das Zeilen umbricht; entfernen Sie es.
# $scheme: such as javascript or ftp.
flaw-line-scheme = Zeile { $line } beginnt mit { $scheme }: und nur Adressen mit http:// und https:// lassen sich auffinden.
flaw-line-address = Zeile { $line } ist keine Webadresse, die mit http:// oder https:// beginnt.
flaw-line-password = Zeile { $line } enthält einen Benutzernamen oder ein Passwort; entfernen Sie es, es würde sonst aufbewahrt und angezeigt.
# $host: the name or number of the host.
flaw-line-private = Zeile { $line } zeigt in ein privates Netz ({ $host }), in das sonst niemand hineinsehen kann.
# $many: how many lines more.
flaw-more =
    { $many ->
        [one] Eine weitere Zeile lässt sich nicht als Fundstelle lesen.
       *[other] { $many } weitere Zeilen lassen sich nicht als Fundstellen lesen.
    }
