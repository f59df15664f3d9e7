### The form of a notice: what stands around the words of the policy. An unreviewed translation.

form-title = Urheberrechtsmeldung senden
# $number: the number of the case.
form-title-complete = Meldung vervollständigen: Fall { $number }
form-lead = Jede Meldung liest ein Mensch. Füllen Sie aus, was Sie können: Die nächste Seite zeigt alles noch einmal, bevor etwas gesendet wird. Sie können auch per Post oder E-Mail [an unseren Beauftragten schreiben].
form-complete = Meldung vervollständigen
# $number: the number of the case.
form-complete-lead = Alles, was Sie in Fall { $number } angegeben haben, ist schon eingetragen. Ergänzen Sie, was fehlt: Die nächste Seite zeigt alles noch einmal, bevor etwas gesendet wird. Beide Fassungen werden aufbewahrt.
form-complete-agent = Sie können auch per Post oder E-Mail [an unseren Beauftragten schreiben]. Wenn Sie eine Zeile aus der Liste der Fundstellen streichen, nehmen Sie die Meldung für diese Fundstelle zurück.
# $number: the number of the case.
form-back = Fall { $number }
form-stranger = **Der Wortlaut der Erklärungen hat sich geändert.** Alles, was Sie eingegeben haben, ist noch da, aber die Kästchen sind wieder leer: Lesen Sie die Erklärungen unten und kreuzen Sie an, was wahr ist. Es wurde nichts gesendet.
form-robot = Dieses Feld leer lassen
form-next = Angaben prüfen
# $who: who sees the answer, in the words of the policy.
form-seen = Das sieht: { $who }.

form-you = Sie
form-owner = Das Recht gehört mir
form-agent = Ich bin berechtigt, für den Inhaber zu handeln

# $number: which work, from 1.
form-work = Werk { $number }
# $number: which work, from 1.
form-work-remove = Werk { $number } streichen
form-work-add = Weiteres Werk hinzufügen
# $number: which work, from 1; $label: the name of the field, in the words of the policy.
form-of-work = Werk { $number }: { $label }
form-unchosen = Nicht ausgewählt

form-subsection = Was befindet sich auf unserem Dienst?
form-hosting = Inhalt, der hier gespeichert ist (17 U.S.C. 512(c))
form-link = Ein Link oder Suchergebnis, das anderswohin führt (17 U.S.C. 512(d))
# $example: a line as somebody may type it; $sign: the word that such a line begins with.
form-list-told = Hinter die Adresse können Sie schreiben, wo auf der Seite es ist: { $example }. Gibt es keine Adresse, beginnen Sie die Zeile mit { $sign } und beschreiben Sie, wo es ist. Eine Zeile, die dieselbe Stelle noch einmal nennt, zählt nur einmal.
form-list-example = https://example.org/video bei 2:13
# $many: how many different locations the list names; $most: how many fit.
form-list-count =
    { $many ->
        [one] Eine Fundstelle von höchstens { $most }.
       *[other] { $many } verschiedene Fundstellen von höchstens { $most }.
    }
# $many: how many lines there are; $most: how many fit.
form-list-long = { $many } Zeilen; in eine Meldung passen höchstens { $most }. Senden Sie den Rest mit einer weiteren.
form-list-unlooked = Eine so lange Liste wird geprüft, wenn Sie weitergehen.
# $many: how many lines.
form-list-bad =
    { $many ->
        [one] Eine Zeile lässt sich nicht als Fundstelle lesen.
       *[other] { $many } Zeilen lassen sich nicht als Fundstellen lesen.
    }
# $many: how many addresses; $hosts: the names of our hosts.
form-list-elsewhere =
    { $many ->
        [one] Eine Adresse liegt nicht auf unserem Dienst ({ $hosts }): Bitte sehen Sie sie sich noch einmal an.
       *[other] { $many } Adressen liegen nicht auf unserem Dienst ({ $hosts }): Bitte sehen Sie sie sich noch einmal an.
    }
# $many: how many lines.
form-list-repeated =
    { $many ->
        [one] Eine Zeile nennt eine Stelle, die schon dasteht, und zählt nur einmal.
       *[other] { $many } Zeilen nennen Stellen, die schon dastehen, und zählen nur einmal.
    }
# $line: the number of the line; $host: the name of the host.
form-list-host = Zeile { $line } liegt auf { $host }; das gehört nicht zu uns.
# $line, $first: numbers of lines.
form-list-again = Zeile { $line } nennt dieselbe Stelle wie Zeile { $first }.
# $many: how many lines are not named.
form-list-more =
    { $many ->
        [one] Und eine weitere Zeile.
       *[other] Und { $many } weitere Zeilen.
    }

form-besides = Worum wir außerdem bitten
form-besides-text = Das verlangt das Gesetz nicht. Eine Meldung zählt auch ohne diese Angaben.
form-asked = Unsere Richtlinie bittet darum.
# $label: the name of the field, in the words of the policy.
form-asked-for = „{ $label }“ ist leer; unsere Richtlinie bittet darum

form-statements = Erklärungen
form-statements-text = Kreuzen Sie einen Satz nur an, wenn er wahr ist.
# $title: what the statement is called, in the words of the policy.
form-unticked = „{ $title }“ ist nicht angekreuzt
form-tick = Das Gesetz verlangt diese Erklärung. Kreuzen Sie sie an, wenn sie wahr ist.
form-translation = **Inoffizielle Übersetzung** als Lesehilfe. Was Sie erklären, ist der Satz darüber.
form-abroad = **Wenn Sie außerhalb der Vereinigten Staaten unterschreiben** (28 U.S.C. 1746), gehört zu Ihrer Erklärung über die Berechtigung auch dies:
# $why: what a person of ours wrote about it.
form-overturned = Ein Mensch hat es sich angesehen und festgestellt, dass es fehlt: { $why }

form-signed-on = Datum der Unterschrift
form-signed-on-hint = Jahr, Monat und Tag, wie 2026-11-22.
form-anyway = So senden, wie es ist
form-anyway-hint = Sie dürfen eine Meldung senden, obwohl etwas fehlt. Wenn sie sagt, um welches Werk und welchen Inhalt es geht und wie wir Sie erreichen, will das Gesetz, dass wir Ihnen helfen, sie zu vervollständigen: Wir schreiben Ihnen und sagen, was fehlt. Bis dahin ist sie keine vollständige Meldung, und wir können möglicherweise nichts unternehmen.

form-draft = Entwurf
form-draft-keep = Entwurf auf diesem Gerät aufbewahren
form-draft-hint = Was Sie eingeben, bleibt dann in diesem Browser, bis Sie die Meldung senden oder den Entwurf verwerfen; ein Entwurf, der älter als 30 Tage ist, wird beim nächsten Besuch gelöscht. Wir können ihn nicht sehen. Erklärungen und Unterschrift werden nie aufbewahrt. Schalten Sie dies nicht ein, wenn auch andere den Computer benutzen.
form-draft-found = **Auf diesem Gerät ist ein Entwurf aufbewahrt.** Sie können dort weitermachen, wo Sie aufgehört haben. Ist es nicht Ihrer, verwerfen Sie ihn.
# $when: the day and time of the last change.
form-draft-when = Zuletzt geändert: { $when }.
form-draft-old = Unser Formular hat sich seitdem geändert: Lesen Sie es noch einmal durch, bevor Sie es senden.
form-draft-continue = Mit dem Entwurf weitermachen
form-draft-forget = Entwurf verwerfen
# $when: the time.
form-draft-kept = Der Entwurf wurde auf diesem Gerät aufbewahrt: { $when }.
form-draft-gone = Der Entwurf ist von diesem Gerät gelöscht.
form-draft-full = Der Entwurf konnte nicht aufbewahrt werden: Dieser Browser hat keinen Platz dafür.
