### The status page of a case, read by the claimant. An unreviewed translation.

# $number: the case number.
status-tab = Fall { $number }
status-tab-error = Fehler: Fall { $number }
# Stands before the case number.
status-case = Fall
# $at: a moment.
status-received = Eingegangen: { $at }.
# $version: the number of the latest version; $at: when it was received.
status-received-latest = Fassung { $version } eingegangen: { $at }.
status-unchanged = Es wurde nichts geändert
status-fault-none = Wählen Sie mindestens eine Fundstelle aus
status-said-held = **Ihre Mitteilung über das Verfahren ist eingegangen.** Sie hält die Wiederherstellung auf; ein Mensch sieht sie sich jetzt an und schreibt Ihnen.
status-said-complained = **Ihre Beschwerde ist eingegangen.** Jemand, der vorher nicht entschieden hat, sieht sie sich an und schreibt Ihnen.

## Where the case stands: a heading, a badge, and a sentence below.
status-title-review = Ihre Meldung wird geprüft
status-title-answered = Ihre Meldung ist beantwortet
status-title-dismissed = Ihr Fall ist geschlossen
status-title-archived = Dieser Fall wurde früher bearbeitet
status-title-countered = Eine Gegendarstellung ist eingegangen
status-title-reported = Sie haben ein Verfahren gemeldet
status-title-held = Ein Verfahren hält den Inhalt gesperrt
status-title-lapsed = Ihre Meldung wurde nicht vervollständigt
status-title-retracted = Sie haben diese Meldung zurückgenommen
status-badge-review = Wird geprüft
status-badge-answered = Beantwortet
status-badge-closed = Geschlossen
status-badge-countered = Gegendarstellung
status-badge-reported = Verfahren gemeldet
status-badge-held = Bleibt gesperrt
status-badge-lapsed = Nicht vervollständigt
status-badge-restoring = Wird wiederhergestellt
status-badge-retracted = Zurückgenommen
status-notice-complete = Meldung vollständig
status-notice-curable = Meldung zu vervollständigen
status-notice-ineffective = Meldung nicht wirksam
status-lead-nowhere = Ihre Meldung nennt keine Fundstelle. Ein Mensch sieht sie sich trotzdem an.
# $many: how many locations the notice names.
status-lead-review =
    { $many ->
        [one] Ein Mensch sieht sich die Fundstelle an, die Sie genannt haben. Ein Ergebnis gibt es noch nicht.
       *[other] Ein Mensch sieht sich die { $many } Fundstellen an, die Sie genannt haben. Zu keiner gibt es schon ein Ergebnis.
    }
# $answered: how many of them have an outcome.
status-lead-some =
    { $answered ->
        [one] Zu einer Ihrer { $many } Fundstellen gibt es ein Ergebnis. Ein Mensch sieht sich die übrigen an.
       *[other] Zu { $answered } Ihrer { $many } Fundstellen gibt es ein Ergebnis. Ein Mensch sieht sich die übrigen an.
    }
status-lead-answered =
    { $many ->
        [one] Das Ergebnis steht unten.
       *[other] Zu allen { $many } Fundstellen gibt es ein Ergebnis. Jedes steht unten.
    }
status-lead-dismissed = Ihre Meldung nennt keine Fundstelle, und wir haben den Fall geschlossen. Der Grund steht unten, unter „Was geschehen ist“.
status-lead-archived = Er wurde an anderer Stelle beantwortet, bevor er hierher übernommen wurde. Jetzt wird darüber nichts entschieden.
status-lead-countered = Die Person, die den Inhalt eingestellt hat, sagt, dass er irrtümlich gesperrt wurde. Nach dem Gesetz müssen wir ihn dann wiederherstellen, wenn Sie nicht rechtzeitig Klage erheben.
status-lead-doubted = Jemand hat auf Ihre Meldung geantwortet. Wir klären, ob es die Person ist, die den Inhalt eingestellt hat.
status-lead-reported = Ein Mensch sieht sich das Verfahren an, das Sie gemeldet haben. Was es betrifft, bleibt bis dahin gesperrt.
status-lead-held = Es bleibt gesperrt, bis das Verfahren endet, das Sie gemeldet haben.
status-lead-lapsed = Was fehlt, ist nicht rechtzeitig eingegangen. Gelöscht wurde nichts: Wenn Sie die Meldung vervollständigen, wird der Fall wieder geöffnet.
status-lead-restoring = Alles ist beantwortet. Was wiederherzustellen ist, wird gerade wiederhergestellt.
status-lead-retracted = Sie haben die ganze Meldung zurückgenommen. Was sie geltend macht, wird nicht mehr verfolgt.

## What the claimant has to do.
status-complete = Vervollständigen Sie Ihre Meldung
# $at: the moment at which the time to complete it ends.
status-complete-before = Wir schließen den Fall, wenn das Fehlende nicht vor dem { $at } eingegangen ist. Gelöscht wird nichts, und wenn Sie die Meldung vervollständigen, wird der Fall wieder geöffnet.
# $at: the moment at which the time to complete it ended.
status-complete-lapsed = Die Zeit, sie zu vervollständigen, ist abgelaufen: { $at }. Gelöscht wurde nichts: Sie können die Meldung noch vervollständigen, und der Fall wird wieder geöffnet.
status-complete-kept = Sie können sie jederzeit vervollständigen. Gelöscht wurde nichts, und der Fall wird wieder geöffnet.
status-complete-any-time = Sie können sie jederzeit vervollständigen.
status-complete-lacks = Das fehlt:
# $number: the case number.
status-complete-how = Das Formular enthält alles, was Sie angegeben haben. Sie können auch dem [benannten Beauftragten] schriftlich antworten und die Fallnummer { $number } nennen.
status-complete-now = Meldung vervollständigen
status-report = Wenn der Inhalt gesperrt bleiben soll
# $at: the first moment at which the material may come back.
status-report-text = Erheben Sie Klage auf eine gerichtliche Anordnung gegen die Person, die ihn eingestellt hat, oder beginnen Sie ein Verfahren vor dem Copyright Claims Board, und melden Sie es hier. Es zählt nur, wenn Ihre Mitteilung bei uns eingeht, bevor der Inhalt wiederhergestellt ist; das kann **ab dem { $at }** geschehen.
status-report-now = Verfahren melden
status-unreachable = Sagen Sie uns, wie wir Sie erreichen
status-unreachable-text = Unser letzter Brief an Sie kam zurück. Nennen Sie dem [benannten Beauftragten] eine Adresse, unter der wir Sie erreichen; sehen Sie bis dahin auf dieser Seite nach, ob es Neues gibt.

## What happens next. A date stands above each step. $at, $earliest, $latest: moments.
status-next = Wie es weitergeht
status-next-by = Bis zum { $at }
status-next-on = Am { $at }
status-next-wanted = Wir wollten fertig sein bis zum { $at }
status-next-between = Frühestens am { $earliest }, aber noch vor dem { $latest }
status-next-rest = Sie müssen jetzt nichts tun.
status-next-decide = Ein Mensch entscheidet über jede Fundstelle.
status-next-read = Ein Mensch liest Ihren Brief und entscheidet über jede Fundstelle.
status-next-read-more = Ein Programm war sich nicht sicher, was in dem Brief steht. Das streben wir an; das Ergebnis für jede Fundstelle steht dann hier.
status-next-late = Wir sind mit unserer Entscheidung im Verzug.
status-next-late-more = Der Fall ist nicht vergessen. Sie dürfen an den benannten Beauftragten schreiben.
status-next-remind = Wir erinnern Sie an das, was fehlt.
# $many: how many locations; $places: "Location 3" or "Locations 1–3, 7".
status-next-back =
    { $many ->
        [one] { $places } wird wiederhergestellt.
       *[other] { $places } werden wiederhergestellt.
    }
status-next-back-more = Das geschieht nicht, wenn vorher Ihre Mitteilung über eine Klage oder ein Verfahren vor dem Copyright Claims Board bei uns eingeht.
# $at: when the complaint was received.
status-next-complaint = Jemand, der vorher nicht entschieden hat, beantwortet Ihre Beschwerde vom { $at }.
status-next-reported =
    { $many ->
        [one] Ein Mensch sieht sich das Verfahren an, das Sie gemeldet haben. { $places } bleibt bis dahin gesperrt.
       *[other] Ein Mensch sieht sich das Verfahren an, das Sie gemeldet haben. { $places } bleiben bis dahin gesperrt.
    }
status-next-reported-more = Wir schreiben Ihnen, was dabei herauskommt.
status-next-held =
    { $many ->
        [one] { $places } bleibt gesperrt, bis das Verfahren endet.
       *[other] { $places } bleiben gesperrt, bis das Verfahren endet.
    }
status-next-held-more = Teilen Sie dem benannten Beauftragten mit, wann es geendet hat und wie.
status-next-doubted = Wir klären, wer die Gegendarstellung gesendet hat.
status-next-doubted-more = Stammt sie von der Person, die den Inhalt eingestellt hat, bekommen Sie eine Kopie mit den Daten der Fristen. Sonst ändert sich nichts.
status-next-restore =
    { $many ->
        [one] { $places } wird gerade wiederhergestellt.
       *[other] { $places } werden gerade wiederhergestellt.
    }
status-next-restore-more = Wir schreiben Ihnen, wenn das geschehen ist.
status-next-over = Von selbst geschieht nichts mehr.
status-next-over-closed = Der Fall ist geschlossen.
status-next-over-disabled = Die Person, die den Inhalt eingestellt hat, kann noch mit einer Gegendarstellung antworten. Dann bekommen Sie eine Kopie mit den Daten der Fristen.
status-next-over-lapsed = Der Fall bleibt geschlossen, wenn Sie die Meldung nicht vervollständigen.
status-next-over-retracted = Um den Inhalt erneut zu melden, senden Sie eine neue Meldung.
status-answer-letter = Das streben wir an. Sie bekommen einen Brief mit dem Ergebnis für jede Fundstelle.
status-answer-phone = Das streben wir an. Wir rufen Sie mit dem Ergebnis für jede Fundstelle an und zeigen es unter dieser Adresse.
status-answer-page = Das streben wir an. Das Ergebnis für jede Fundstelle steht dann unter dieser Adresse.

## The locations, and taking the claim back.
status-missing = Was fehlt
status-locations = Fundstellen
status-locations-none = Ihre Meldung nennt keine Fundstelle. Um sie zurückzunehmen, schreiben Sie an den [benannten Beauftragten].
status-locations-list = Liste der Fundstellen
status-locations-all = Alle Fundstellen
status-locations-pick = Auswählen
status-locations-number = Nr.
status-locations-location = Fundstelle
status-locations-outcome = Ergebnis
# $position: the number of a location.
status-locations-this = Fundstelle { $position }
status-retract = Meldung zurücknehmen
status-retract-text = Nehmen Sie die Meldung zurück. Die nächste Seite fragt noch einmal nach.
# Stands before a number, or before "the ticked rows".
status-retract-picked = Ausgewählt:
status-retract-ticked = die angekreuzten Zeilen
status-retract-some = Meldung für die ausgewählten Fundstellen zurücknehmen
status-retract-all = Ganze Meldung zurücknehmen

## What else can be done.
status-can = Was Sie tun können
status-can-report = **Haben Sie Klage erhoben oder sich an das Copyright Claims Board gewandt?** Ihre Mitteilung darüber hält den Inhalt gesperrt, wenn sie bei uns eingeht, bevor er wiederhergestellt ist.
# $until: a moment.
status-can-complain = **Ist ein Ergebnis falsch?** Sie können sich bis zum { $until } beschweren. Jemand, der vorher nicht entschieden hat, sieht es sich noch einmal an.
status-complain = Beschwerde einlegen

## Below.
status-happened = Was geschehen ist
status-versions = Fassungen Ihrer Meldung
status-versions-kept = Alle werden aufbewahrt. Es zählt die letzte.
# $version: its number.
status-versions-receipt = Eingangsbestätigung zu Fassung { $version } als PDF
status-files = Dateien, die Sie gesendet haben
# $bytes: the size of a file, below 1,000.
status-files-bytes =
    { $bytes ->
        [one] Ein Byte
       *[other] { $bytes } Bytes
    }
status-receipt = Eingangsbestätigung
status-receipt-text = Die Eingangsbestätigung zeigt genau, was Sie gesendet und unterschrieben haben. Ihren Schlüssel enthält sie nicht.
status-receipt-last = Die Eingangsbestätigung zeigt genau, was Sie zuletzt gesendet und unterschrieben haben. Ihren Schlüssel enthält sie nicht.
status-receipt-pdf = Eingangsbestätigung als PDF

## Versions of a notice; the desk reads them, too.
# $number: which version.
status-version = Fassung { $number }
status-version-received = Eingegangen
status-version-sent = Wie gesendet
# $bytes: how many. The digest follows.
status-version-bytes =
    { $bytes ->
        [one] Ein Byte, SHA-256
       *[other] { $bytes } Bytes, SHA-256
    }
status-version-missing = Fehlt
status-version-nothing = Nichts
# $changes: how many answers differ.
status-version-changed =
    { $changes ->
        [one] Was sie in Fassung { $number } geändert hat: eine Angabe
       *[other] Was sie in Fassung { $number } geändert hat: { $changes } Angaben
    }
status-version-not-given = nicht angegeben
# Stands between what was said before and what is said now.
status-version-now = →
status-version-given = angegeben
status-version-locations = Fundstellen
# $many: how many locations there were; $gone, $added: how many of them.
status-version-left-out = { $many }, davon { $gone } weggelassen
status-version-added = { $many }, davon { $added } hinzugefügt

## The outcome of a location in a word or two.
status-outcome-review = Wird geprüft
status-outcome-archived = Früher bearbeitet
status-outcome-disabled = Zugang gesperrt
status-outcome-already-gone = Bereits entfernt
status-outcome-not-found = Nicht gefunden
status-outcome-not-ours = Nicht bei uns
status-outcome-duplicate = Doppelt gemeldet
status-outcome-licensed = Erlaubte Nutzung
status-outcome-refused = Abgelehnt
status-outcome-countered = Gegendarstellung eingegangen
status-outcome-reported = Verfahren gemeldet
status-outcome-held = Bleibt gesperrt
status-outcome-retracted = Zurückgenommen
status-outcome-to-restore = Wiederherzustellen
status-outcome-restored = Wiederhergestellt
status-outcome-released = Aufgegeben

## What an outcome means.
status-explained-disabled = Der Zugang zu dem Inhalt wurde gesperrt.
status-explained-already-gone = Der Inhalt war bereits entfernt, als wir nachsahen.
status-explained-not-found = Wir haben an dieser Stelle nichts gefunden; bitte prüfen Sie die Adresse und schreiben Sie uns.
status-explained-not-ours = Diese Stelle gehört nicht zu unserem Dienst; wenden Sie sich bitte an dessen eigenen Anbieter.
status-explained-duplicate = Über dieselbe Meldung wurde bereits in einem früheren Fall entschieden.
status-explained-licensed = Uns wurde eine Lizenz für diese Nutzung vorgelegt.
status-explained-refused = Wir haben den Zugang aus dem angegebenen Grund nicht gesperrt.

## Beside a location. $at, $earliest, $latest: moments.
status-row-decided = Entschieden: { $at }.
status-row-carried-out = Ausgeführt: { $at }.
status-row-countered = Der Inhalt wird frühestens am { $earliest }, aber noch vor dem { $latest } wiederhergestellt, wenn Sie nicht rechtzeitig eine Klage melden.
status-row-reported = Ein Mensch sieht sich das Verfahren an, das Sie gemeldet haben. Bis dahin bleibt der Inhalt gesperrt.
status-row-held = Der Inhalt bleibt gesperrt, bis das Verfahren endet.
status-row-by-you = Von Ihnen, { $at }.
status-row-restoring = Der Inhalt wird gerade wiederhergestellt.
status-row-to-restore = Wiederherzustellen seit: { $at }.
status-row-restored = Wiederhergestellt: { $at }.
status-row-released = Aufgegeben: { $at }.
status-row-still-down = Etwas anderes hält den Inhalt gesperrt.
