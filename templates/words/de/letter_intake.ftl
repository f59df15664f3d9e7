### Letters to the claimant about the notice itself: received, not complete, completed, given up.

letter-intake-received-subject = Ihre Urheberrechtsmeldung ist eingegangen: Fall { $case }
letter-intake-received = Ihre Meldung ist bei uns eingegangen: { $received }.
letter-intake-number = Ihre Fallnummer ist { $case }.
letter-intake-receipt = Sie nennt { letter-all-contents }. Die Empfangsbestätigung, die diesem Brief beiliegt, zeigt genau, was Sie gesendet und unterschrieben haben.
letter-intake-heading-found = WAS WIR FESTGESTELLT HABEN
letter-intake-effective = Die Meldung hat alle sechs Bestandteile, die 17 U.S.C. 512(c)(3)(A) verlangt. Das hat ein Programm geprüft, das feststellt, ob ein Bestandteil vorhanden ist; ob er genügt, beurteilt ein Mensch.
letter-intake-incomplete = Etwas, das 17 U.S.C. 512(c)(3)(A) verlangt, fehlt. Ein zweiter Brief nennt es und sagt, wie Sie die Meldung vervollständigen. Das hat ein Programm geprüft; ein Mensch sieht sich Ihre Meldung trotzdem an.
letter-intake-next = Unser Beauftragter sieht sich jede Fundstelle an und entscheidet. Angestrebter Zeitpunkt der Entscheidung: { $target }. Danach schreiben wir Ihnen das Ergebnis für jede Fundstelle.
letter-intake-forwarded = { $provider } kann Ihre Meldung, und wer sie gesendet hat, an die Person weitergeben, die den Inhalt eingestellt hat; so steht es in den Richtlinien.
letter-intake-heading-follow = VERFOLGEN ODER ZURÜCKNEHMEN
letter-intake-follow = Hier sehen Sie, wie der Fall steht, können die Empfangsbestätigung herunterladen und die Meldung für einzelne oder alle Fundstellen zurücknehmen. Wer diese Adresse hat, kann dasselbe tun; geben Sie sie daher nicht weiter:

letter-intake-deficiency-subject = Ihre Urheberrechtsmeldung ist nicht vollständig: Fall { $case }
letter-intake-deficiency = Ihre Meldung, Fall { $case }, ist bei uns eingegangen: { $received }. So, wie sie ist, fehlt ihr Folgendes, das 17 U.S.C. 512(c)(3)(A) verlangt:
letter-intake-deficiency-means = Ihre Meldung sagt, welches Werk und welche Fundstellen sie betrifft und wie wir Sie erreichen. Deshalb bewahren wir sie auf, und ein Mensch sieht sie sich an. Bis das Fehlende eingegangen ist, ist sie keine vollständige Meldung nach 17 U.S.C. 512(c)(3).
letter-intake-courtesy-subject = Was Sie gesendet haben, ist noch keine Urheberrechtsmeldung: Fall { $case }
letter-intake-courtesy = Was Sie gesendet haben, Fall { $case }, ist bei uns eingegangen: { $received }. Was eine Meldung enthalten muss, steht in 17 U.S.C. 512(c)(3). So, wie sie ist, fehlt Ihrer etwas, ohne das das Gesetz keine Folgen an sie knüpft. Wir schreiben Ihnen aus Entgegenkommen, was fehlt:
letter-intake-courtesy-means = Bis das Fehlende eingegangen ist, ist dies keine Meldung nach 17 U.S.C. 512(c)(3), und wir können möglicherweise nichts unternehmen. Was Sie gesendet haben, bewahren wir auf.
letter-intake-reminder-subject = Erinnerung: Ihre Urheberrechtsmeldung ist nicht vollständig: Fall { $case }
letter-intake-reminder = Ihre Meldung, Fall { $case }, ist bei uns eingegangen: { $received }. Dass etwas fehlt, haben wir Ihnen geschrieben: { $asked }. Noch immer fehlt Folgendes, das 17 U.S.C. 512(c)(3)(A) verlangt:
letter-intake-reminder-first = Ihre Meldung, Fall { $case }, ist bei uns eingegangen: { $received }. Noch immer fehlt Folgendes, das 17 U.S.C. 512(c)(3)(A) verlangt:
letter-intake-overturned = Ein Mensch hat es sich angesehen und festgestellt: { $why }
letter-intake-complete = Diese Adresse öffnet das Formular mit allem, was Sie schon angegeben haben. Das Öffnen ändert nichts: Ergänzen Sie, was fehlt, und senden Sie es ab. Wer diese Adresse hat, sieht Ihre Angaben; geben Sie sie daher nicht weiter.
letter-intake-complete-in-writing = Sie können auch schriftlich antworten, an unseren unten genannten Beauftragten. Nennen Sie dabei die Fallnummer { $case }.
letter-intake-remind = Ist es dann nicht eingegangen, erinnern wir Sie: { $at }.
letter-intake-lapse = Ist es dann nicht eingegangen, schließen wir den Fall: { $at }. Gelöscht wird dabei nichts, und Sie können die Meldung auch später noch vervollständigen. Sie zählt von dem Augenblick an, in dem der letzte fehlende Bestandteil eingeht.
letter-intake-no-deadline = Es gibt keine Frist. Gelöscht wird nichts. Die Meldung zählt von dem Augenblick an, in dem der letzte fehlende Bestandteil eingeht.

letter-intake-lapsed-subject = Geschlossen, weil nicht vervollständigt: Fall { $case }
letter-intake-lapsed-received = Ihre Meldung, Fall { $case }, ist bei uns eingegangen: { $received }.
letter-intake-lapsed-asked = Um das Fehlende haben wir Sie gebeten: { $at }.
letter-intake-lapsed = Es ist bis zum Ablauf der Frist nicht eingegangen ({ $at }); deshalb haben wir den Fall geschlossen.
letter-intake-lapsed-today = Es ist nicht eingegangen; deshalb haben wir den Fall geschlossen: { $today }.
letter-intake-lapsed-decided = Was schon entschieden war, bleibt so, wie es entschieden wurde.
letter-intake-still-missing = Es fehlt noch:
letter-intake-lapsed-means = Gelöscht wird nichts: Was Sie gesendet haben, bewahren wir auf. Sie können es noch vervollständigen, und das öffnet den Fall wieder. Es ist dann eine vollständige Meldung von dem Augenblick an, in dem der letzte fehlende Bestandteil eingeht, nicht von früher an.

letter-intake-completed-subject = Ihre Urheberrechtsmeldung ist vollständig: Fall { $case }
letter-intake-completed = Was an Ihrer Meldung, Fall { $case }, fehlte, ist bei uns eingegangen: { $at }. Zuerst erreicht hatte sie uns: { $received }. Seit { $at } hat sie alle sechs Bestandteile, die 17 U.S.C. 512(c)(3)(A) verlangt. Das hat ein Programm geprüft, das feststellt, ob ein Bestandteil vorhanden ist; ob er genügt, beurteilt ein Mensch.
letter-intake-completed-undated = Was an Ihrer Meldung, Fall { $case }, fehlte, ist bei uns eingegangen. Das hat ein Programm geprüft, das feststellt, ob ein Bestandteil vorhanden ist; ob er genügt, beurteilt ein Mensch.
letter-intake-completed-versions = Sie nennt { letter-all-contents }. Jede Fassung, die Sie gesendet haben, bewahren wir auf, die erste und die, die sie vervollständigt hat.
letter-intake-completed-next = Unser Beauftragter sieht sich jede Fundstelle an, über die noch nicht entschieden ist, und entscheidet. Angestrebter Zeitpunkt der Entscheidung: { $at }. Danach schreiben wir Ihnen das Ergebnis für jede Fundstelle.
letter-intake-completed-next-undated = Unser Beauftragter sieht sich jede Fundstelle an, über die noch nicht entschieden ist, und entscheidet. Danach schreiben wir Ihnen das Ergebnis für jede Fundstelle.
