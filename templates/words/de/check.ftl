### Check your answers: the last page before a notice is sent. An unreviewed translation.

check-title = Prüfen Sie Ihre Angaben
check-lead = Noch wurde nichts gesendet. Das hier werden wir speichern; lesen Sie es noch einmal so, wie es die Person lesen wird, die den Inhalt eingestellt hat.
check-nothing-sent = Es wurde nichts gesendet
check-complete = **Alles, was das Gesetz verlangt, ist vorhanden.** Das hat ein Programm geprüft; ob es genügt, beurteilt ein Mensch.
check-lacking = **Etwas, das das Gesetz verlangt, fehlt.** Sie können die Meldung so senden, wie sie ist. Wir schreiben Ihnen dann und sagen, was fehlt; bis Sie sie vervollständigen, können wir möglicherweise nichts unternehmen.
# $many: how many locations.
check-given-up =
    { $many ->
        [one] **Sie haben eine Fundstelle weggelassen.** Mit dem Senden nehmen Sie die Meldung für diese Fundstelle zurück; das lässt sich nicht rückgängig machen:
       *[other] **Sie haben { $many } Fundstellen weggelassen.** Mit dem Senden nehmen Sie die Meldung für diese Fundstellen zurück; das lässt sich nicht rückgängig machen:
    }
# $many: how many addresses; $hosts: the names of our hosts.
check-elsewhere =
    { $many ->
        [one] **Eine Adresse liegt nicht auf unserem Dienst** ({ $hosts }). Handeln können wir nur bei dem, was dort ist. Sehen Sie sie sich noch einmal an, oder senden Sie die Meldung so, wie sie ist:
       *[other] **{ $many } Adressen liegen nicht auf unserem Dienst** ({ $hosts }). Handeln können wir nur bei dem, was dort ist. Sehen Sie sie sich noch einmal an, oder senden Sie die Meldung so, wie sie ist:
    }
# $number: which location of the list; $host: the name of its host.
check-elsewhere-one = Fundstelle { $number } liegt auf { $host }.
# $many: how many locations are not named.
check-elsewhere-more =
    { $many ->
        [one] Und eine weitere.
       *[other] Und { $many } weitere.
    }
check-asked = Unsere Richtlinie bittet darum; es ist leer.
check-by-policy = Richtlinie
check-change = Ändern
# $what: the name of the answer, in the words of the policy or of a page.
check-change-of = Ändern: { $what }
check-not-given = Nicht angegeben
check-yes = Ja
check-where = Wo der Inhalt ist
# $many: how many locations.
check-locations = Fundstellen ({ $many })
check-locations-list = Liste der Fundstellen
# $many: how many lines.
check-merged =
    { $many ->
        [one] 1 Zeile wiederholte eine Fundstelle und wurde mit ihr zusammengelegt.
       *[other] { $many } Zeilen wiederholten eine Fundstelle und wurden mit ihr zusammengelegt.
    }
check-signed = Erklärungen und Unterschrift
check-policy = Richtlinie
# $title: the title of the policy, in its own words; $version: the first letters of its version.
check-policy-version = { $title }, Fassung [{ $version }]
check-send = Meldung senden
check-send-completed = Vervollständigte Meldung senden
check-change-something = Etwas ändern

check-found-name = Ein eingetippter Name; ein anderer Name der unterzeichnenden Person ist nicht angegeben.
check-found-same-name = Ein eingetippter Name, derselbe wie der Name der unterzeichnenden Person.
# $name: the name of the signer.
check-found-other-name = Ein eingetippter Name; als Name der unterzeichnenden Person ist „{ $name }“ angegeben.
# $many: how many works.
check-found-works =
    { $many ->
        [one] Ein Werk ist beschrieben.
       *[other] { $many } Werke sind beschrieben.
    }
# $many: how many locations.
check-found-locations =
    { $many ->
        [one] Eine Fundstelle ist genannt.
       *[other] { $many } verschiedene Fundstellen sind genannt.
    }
check-found-contact = Der Absender der Meldung ist erreichbar.
check-found-statement = Die Erklärung ist abgegeben.
check-found-statements = Beide Erklärungen sind abgegeben.

check-files = Dateien, die Ihre Meldung belegen
check-files-hint = Scans, Bildschirmfotos, Registrierungen.
check-files-seen = Das sieht unser Beauftragter. Es wird beim Fall aufbewahrt und nicht an die Person gegeben, die den Inhalt eingestellt hat.
# $each: the size of a file, such as 25 MB.
check-limit-one = Eine Datei, höchstens { $each }.
# $many: how many files; $all: their size, such as 25 MB.
check-limit-all = Höchstens { $many } Dateien, zusammen höchstens { $all }.
# $many: how many files; $each, $all: sizes, such as 25 MB.
check-limit-each = Höchstens { $many } Dateien, jede höchstens { $each }, zusammen höchstens { $all }.
# $name: the name of the file.
check-file-empty = „{ $name }“ ist leer.
# $name: the name of the file; $most: a size, such as 25 MB.
check-file-large = „{ $name }“ ist größer als { $most }.
# $name: the name of the file; $most: a size, such as 25 MB.
check-files-large = Mit „{ $name }“ sind die Dateien zusammen größer als { $most }.
# $name: the name of the file; $most: how many files fit.
check-files-many = „{ $name }“ ist eine Datei zu viel: In diesen Fall passen noch { $most }.
# $many: how many files are not named.
check-files-more = Und { $many } weitere.
check-files-again = Wählen Sie alle Dateien noch einmal aus: Browser behalten sie nicht.
