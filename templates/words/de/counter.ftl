### The counter-notice: the way in, the form, the last look, and the page of one that was sent. An unreviewed translation.

# $number: the number of the case.
counter-case = Fall { $number }

## The way in without a key.
counter-start = Auf eine Urheberrechtsmeldung antworten
counter-start-lead = Wurde Ihr Inhalt wegen einer Urheberrechtsmeldung entfernt, und sind Sie überzeugt, dass das ein Fehler war? Dann können Sie eine Gegendarstellung senden.
counter-start-letter = Wenn Sie unseren Brief haben, öffnen Sie stattdessen den Link darin: Er führt zu Ihrer eigenen Seite, die zeigt, was die Meldung behauptet. Ohne ihn nennen Sie den Fall und wo der Inhalt war.
counter-start-warning = Eine Gegendarstellung wird unter Strafandrohung bei Falschaussage (penalty of perjury) unterschrieben, und eine Kopie davon mit Ihrem Namen, Ihrer Anschrift und Ihrer Telefonnummer geht an die Person, die die Meldung gesendet hat. [Lesen Sie, was sie enthalten muss und was danach geschieht], bevor Sie beginnen.
counter-start-case = Fallnummer
counter-start-case-hint = Zehn Zeichen, wie 7K3M2-9QXWD. Auf Großschreibung und Bindestriche kommt es nicht an.
counter-start-where = Wo der Inhalt war
counter-start-where-hint = Die Webadresse, wie unser Brief sie nennt. Gab es keine, beginnen Sie mit place: und beschreiben Sie, wo er war.
counter-start-go = Weiter
counter-start-else = Sie kennen die Nummer nicht? Schreiben Sie an den [benannten Beauftragten]. Ein unterschriebener Brief oder eine unterschriebene E-Mail an ihn zählt genauso wie dieses Formular.
counter-start-fault = Es gibt noch nichts anzuzeigen
counter-start-empty = Dies ist leer; beides wird gebraucht
counter-start-unknown = Es gibt keinen Fall mit dieser Nummer, der diese Fundstelle nennt

## The form.
counter-form = Gegendarstellung senden
counter-form-lead = Sagen Sie, dass ein Inhalt durch Irrtum oder Verwechslung entfernt wurde. Die nächste Seite zeigt alles noch einmal, und genau das, was die andere Seite bekommt, bevor etwas gesendet wird. Sie können auch per Post oder E-Mail [an unseren Beauftragten schreiben].
counter-form-reworded = **Der Wortlaut der Erklärungen hat sich geändert.** Alles, was Sie eingegeben haben, ist noch da, aber die Kästchen sind wieder leer: Lesen Sie die Erklärungen unten und kreuzen Sie an, was wahr ist. Es wurde nichts gesendet.
counter-form-before = Bevor Sie beginnen
counter-form-time = Es dauert etwa fünf Minuten. Sie brauchen Ihren Namen, Ihre Postanschrift und Ihre Telefonnummer, und Sie unterschreiben, indem Sie Ihren Namen eintippen.
counter-form-copy = Die Person, die die Meldung gesendet hat, bekommt eine Kopie mit Ihrem Namen, Ihrer Anschrift, Ihrer Telefonnummer und dem, was Sie schreiben. Ihre E-Mail-Adresse steht nicht darin.
counter-form-oath = Sie unterschreiben unter Strafandrohung bei Falschaussage (penalty of perjury; 17 U.S.C. 512(g)(3)). Unterschreiben Sie nur, wovon Sie überzeugt sind.
# $first, $last: days.
counter-form-today = Ist sie vollständig und geht sie heute ein, wird der Inhalt frühestens am { $first } und spätestens am { $last } wiederhergestellt, wenn nicht vorher eine Klage vor Gericht oder ein Antrag beim Copyright Claims Board gemeldet wird.
counter-form-nothing = Jetzt gibt es nichts zu beantworten
# $number: the number of the case.
counter-form-wrong = Wenn Sie meinen, dass das nicht stimmt, schreiben Sie an den [benannten Beauftragten] und nennen Sie die Fallnummer { $number }.
counter-form-pick = Auswählen
counter-form-all = Alle Fundstellen
# $position: the number of the location.
counter-form-location = Fundstelle { $position }
# $when: a moment.
counter-form-disabled = Der Zugang wurde gesperrt: { $when }.
counter-form-you = Sie
counter-form-statements = Erklärungen
counter-form-statements-help = Kreuzen Sie einen Satz nur an, wenn er wahr ist. Von den beiden Zustimmungen zur gerichtlichen Zuständigkeit kreuzen Sie die an, die für Ihre Anschrift gilt.
counter-form-abroad = **Wenn Sie außerhalb der Vereinigten Staaten unterschreiben** (28 U.S.C. 1746), gehört zu Ihrer Erklärung über Irrtum oder Verwechslung auch dies:
counter-form-empty = Dieses Feld leer lassen
counter-form-check = Angaben prüfen
counter-form-anyway = So senden, wie es ist
counter-form-anyway-hint = Sie dürfen eine Gegendarstellung senden, obwohl etwas fehlt, und sie später vervollständigen. Bis wir alles haben, was das Gesetz verlangt, ist sie keine vollständige Gegendarstellung, und die Zeit, nach der wir den Inhalt wiederherstellen, beginnt nicht.
counter-described = Der Inhalt, in Worten beschrieben
counter-described-hint = Nur, wo die Liste es nicht gut genug sagt.
counter-signed-on = Datum der Unterschrift
counter-signed-on-hint = Jahr, Monat und Tag, wie 2026-11-22.

## The statements in the words of the policy that this program comes with. A translation stands beside
## the statement, which is made in the policy's own words, and only while the policy still says this.
counter-statement-mistake = Ich erkläre unter Strafandrohung bei Falschaussage (penalty of perjury), dass ich in gutem Glauben der Überzeugung bin, dass der Inhalt infolge eines Irrtums oder einer Verwechslung des zu entfernenden oder zu sperrenden Inhalts entfernt oder gesperrt wurde.
counter-statement-consent-us = Ich stimme der Zuständigkeit des Bundesbezirksgerichts (Federal District Court) für den Gerichtsbezirk zu, in dem meine Anschrift liegt.
# $provider: the legal name of the provider; $district: a judicial district.
counter-statement-consent-abroad = Meine Anschrift liegt außerhalb der Vereinigten Staaten, und ich stimme der Zuständigkeit des Bundesbezirksgerichts (Federal District Court) für jeden Gerichtsbezirk zu, in dem der Diensteanbieter angetroffen werden kann. Ein Gerichtsbezirk, in dem { $provider } angetroffen werden kann, ist: { $district }.
counter-statement-service = Ich werde die Zustellung gerichtlicher Schriftstücke (service of process) durch die Person, die die Meldung nach 17 U.S.C. 512(c)(1)(C) gemacht hat, oder durch einen Vertreter dieser Person annehmen.
counter-statement-declaration = Ich erkläre unter Strafandrohung bei Falschaussage (penalty of perjury) nach den Gesetzen der Vereinigten Staaten von Amerika, dass die vorstehende Erklärung über meinen guten Glauben wahr und richtig ist. Ausgefertigt an dem Datum neben meiner Unterschrift.

## What is wrong with it.
# $title: the name of the statement, in the words of the policy.
counter-fault-unticked = „{ $title }“ ist nicht angekreuzt
counter-fault-tick = Das Gesetz verlangt diese Erklärung. Kreuzen Sie sie an, wenn sie wahr ist.
# $country: as it was typed.
counter-fault-consent = Dies ist die Zustimmung für eine Anschrift in „{ $country }“. Kreuzen Sie sie an, wenn das wahr ist.
# $label: the name of the field, in the words of the policy.
counter-fault-empty = „{ $label }“ ist leer; das Gesetz verlangt es
# $clause: of title 17 of the United States Code.
counter-fault-asked = Das verlangt das Gesetz (17 U.S.C. { $clause }).
# $position: the number of the location; $why: a whole sentence.
counter-fault-refused = Fundstelle { $position } kann nicht ausgewählt werden. { $why }
# $typed: as it came.
counter-fault-unknown = Die Fundstelle „{ $typed }“ können Sie nicht auswählen.
# $more: how many locations.
counter-fault-more =
    { $more ->
        [one] Eine weitere Fundstelle kann nicht ausgewählt werden.
       *[other] { $more } weitere Fundstellen können nicht ausgewählt werden.
    }

## Why a location cannot be answered. $position: its number.
counter-refused-nothing = Wählen Sie mindestens eine Fundstelle aus.
counter-refused-unknown = Dieser Fall hat keine Fundstelle { $position }.
counter-refused-not-disabled = Keine Gegendarstellung möglich: Der Zugang zu Fundstelle { $position } ist nicht wegen der Meldung gesperrt.
counter-refused-ground = Keine Gegendarstellung möglich: Fundstelle { $position } wurde aus einem anderen Grund als wegen der Meldung gesperrt. Sie können sich beschweren.
counter-refused-not-yours = Keine Gegendarstellung möglich: Fundstelle { $position } gehört nicht zu diesem Konto.
counter-refused-second = Keine zweite Gegendarstellung möglich: Eine zu Fundstelle { $position } ist bereits offen.
counter-refused-adjudicated = Keine Gegendarstellung möglich: Ein Verfahren über Fundstelle { $position } hat zugunsten der Person geendet, die die Meldung gesendet hat.
counter-refused-complete = Es fehlt nichts mehr; es gibt daher nichts zu vervollständigen.

## The last look before it is sent.
counter-check = Prüfen Sie Ihre Gegendarstellung
counter-check-lead = Noch wurde nichts gesendet. Zuerst steht hier, was wir speichern werden, danach genau das, was die Person bekommt, die die Meldung gesendet hat.
counter-check-complete = **Alles, was das Gesetz verlangt, ist vorhanden.** Das hat ein Programm geprüft; ob es genügt, beurteilt ein Mensch.
counter-check-incomplete = **Etwas, das das Gesetz verlangt, fehlt.** Sie können die Gegendarstellung so senden, wie sie ist, und sie später vervollständigen. Bis dahin beginnt die Zeit nicht, nach der wir den Inhalt wiederherstellen.
counter-check-material = Der Inhalt
counter-check-chosen = Ausgewählte Fundstellen
counter-check-you = Sie
counter-check-signed = Erklärungen und Unterschrift
counter-check-not-made = Nicht abgegeben
counter-check-policy = Richtlinie
# $title: of the policy, in its own words; $version: a short hash, which is the link.
counter-check-edition = { $title }, Fassung [{ $version }]
counter-check-change = Ändern
counter-check-change-it = Etwas ändern
counter-check-copy = Was die Person bekommt, die die Meldung gesendet hat
counter-check-words = Das ist die Kopie, Wort für Wort.
counter-check-no-email = Ihre E-Mail-Adresse steht nicht darin.
counter-check-send = Gegendarstellung senden
counter-not-given = Nicht angegeben
counter-met-signature = Ihr Name ist als Ihre Unterschrift eingetippt.
counter-met-material = Sie haben ausgewählt, worum es geht.
counter-met-mistake = Die Erklärung ist abgegeben.
counter-met-consent = Name, Anschrift, Telefonnummer und beide Erklärungen sind angegeben.
counter-lack-signature = Die Unterschrift fehlt.
counter-lack-material = Es ist keine Fundstelle ausgewählt.
counter-lack-mistake = Die Erklärung über Irrtum oder Verwechslung ist nicht abgegeben.
counter-lack-name = Der Name fehlt.
counter-lack-address = Die Anschrift fehlt.
counter-lack-phone = Die Telefonnummer fehlt.
counter-lack-consent = Die Zustimmung zur gerichtlichen Zuständigkeit, die zur Anschrift passt, ist nicht abgegeben.
counter-lack-service = Die Erklärung, die Zustellung gerichtlicher Schriftstücke anzunehmen, ist nicht abgegeben.
# $signed, $given: names.
counter-question-name = Sie unterschreiben als „{ $signed }“ und geben als Ihren Namen „{ $given }“ an. Ist das dieselbe Person? Das Gesetz verlangt die Unterschrift der Person, die den Inhalt eingestellt hat.
counter-question-country = Sie nennen kein Land. Ist die Zustimmung, die Sie abgegeben haben, die für Ihre Anschrift?

## The page of one that was sent.
# $title: what it says of itself; $number: of the case.
counter-page = { $title }: Fall { $number }
# $counter: which counter-notice of the case.
counter-page-case = Fall { $number }, Gegendarstellung { $counter }
counter-title-incomplete = Ihre Gegendarstellung ist nicht vollständig
counter-title-received = Ihre Gegendarstellung ist eingegangen
counter-title-declined = Ihre Gegendarstellung wurde nicht angenommen
counter-title-lapsed = Ihre Gegendarstellung wird nicht weiterverfolgt
counter-lead-incomplete = Keine Frist läuft, bis das Fehlende eingegangen ist. Sie beginnt an dem Tag, an dem es eingeht.
counter-lead-unvouched = Sie ist vollständig. Sie sind nicht über den eigenen Link des Kontos gekommen; deshalb klärt zuerst ein Mensch, ob Sie die Person sind, die den Inhalt eingestellt hat. Die Daten unten zählen trotzdem ab dem Eingang.
counter-lead-running = Sie ist vollständig. Eine Kopie geht an die Person, die die Meldung gesendet hat. Sie müssen nichts weiter tun.
counter-lead-declined = In dem Brief an Sie steht, warum. Eine neue kann jederzeit gesendet werden.
counter-lead-lapsed = Was fehlte, ist nicht rechtzeitig eingegangen. Das Gesetz setzt keine Frist: Eine neue kann jederzeit gesendet werden.
counter-received = Eingegangen
counter-state = Stand
counter-state-incomplete = Etwas fehlt.
counter-state-unvouched = Wir klären, ob sie von der Person stammt, die den Inhalt eingestellt hat.
counter-state-running = Vollständig.
counter-state-declined = Nicht angenommen.
counter-state-lapsed = Nicht weiterverfolgt: Was fehlte, ist nicht eingegangen.
counter-missing = Was fehlt
counter-missing-complete = Vervollständigen
# $when: a moment.
counter-missing-lapses = Wird sie nicht bis zum { $when } vervollständigt, wird sie nicht weiterverfolgt. Gelöscht wird nichts, und Sie können eine neue senden.
counter-dates = Die Daten
# $received, $first, $last: days.
counter-days = Ihre Gegendarstellung ist am { $received } bei uns eingegangen. Das Gesetz gibt der Person, die die Meldung gesendet hat, 10 Werktage, um Klage zu erheben. Wird bis dahin nichts gemeldet, wird der Zugang **zwischen dem { $first } und dem { $last }** wiederhergestellt.
counter-days-waiting = Werktage, an denen wir warten müssen
counter-days-free = Wochenenden und Feiertage
counter-days-back = Tage, an denen der Zugang wiederhergestellt wird
counter-days-today = heute
counter-date-received = Eingegangen
counter-date-received-text = Der erste Werktag danach ist Tag eins.
counter-date-earliest = Ab hier erlaubt uns das Gesetz, den Inhalt wiederherzustellen
counter-date-earliest-text = Es sei denn, vorher geht eine Mitteilung über eine Klage gegen Sie oder über ein Verfahren vor dem Copyright Claims Board ein.
counter-date-target = Wann wir ihn wiederherstellen wollen
counter-date-last = Der letzte Tag, an dem das Gesetz uns erlaubt, ihn wiederherzustellen
counter-about = Der Inhalt
counter-about-none = Es wurde keine Fundstelle ausgewählt.
counter-receipt = Eingangsbestätigung
counter-receipt-text = Die Eingangsbestätigung zeigt genau, was Sie gesendet und unterschrieben haben. Ihren Schlüssel enthält sie nicht.
# $version: from 1; $when: a moment. The digest follows.
counter-receipt-version = Fassung { $version }, eingegangen: { $when }. SHA-256
counter-receipt-pdf = Eingangsbestätigung als PDF
counter-keep = Bewahren Sie diese Adresse auf
counter-private = Ihre private Adresse
counter-private-text = Hier sehen Sie, wie es um Ihre Gegendarstellung steht. Wer die Adresse hat, sieht dasselbe; behalten Sie sie daher für sich.
