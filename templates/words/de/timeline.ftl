### What happened to a case, as claimant and subscriber read it, and words about locations that both pages use. An unreviewed translation.

# $many: how many locations; $list: their numbers, such as "1–3, 7".
timeline-places =
    { $many ->
        [one] Fundstelle { $list }
       *[other] Fundstellen { $list }
    }
# Two sentences after one another. A language without spaces between sentences leaves the space out.
timeline-sentences = { $first } { $second }

## Why material comes back, each a sentence of its own.
timeline-cause-retraction = Die Meldung wurde zurückgenommen.
timeline-cause-counter-notice = Eine Gegendarstellung ist eingegangen, und es wurde nicht rechtzeitig eine Klage gemeldet.
timeline-cause-hold-ended = Das Verfahren hat ohne eine Anordnung dagegen geendet.
timeline-cause-complaint = Eine Beschwerde hat sich als berechtigt erwiesen.
timeline-cause-correction = Die Entscheidung hat sich als Fehler erwiesen.
timeline-cause-ground-gone = Nichts hält den Inhalt mehr gesperrt.

## What both parties read. $places: "Location 3" or "Locations 1–3, 7".
timeline-disabled = { $places }: Zugang gesperrt
timeline-claim-gone = { $places }: Die Meldung wurde zurückgenommen
timeline-restored = { $places }: Inhalt wiederhergestellt
timeline-counter-received = { $places }: Gegendarstellung eingegangen
timeline-counter-whole = Sie ist vollständig.
timeline-counter-lacking = Etwas fehlt.
timeline-counter-completed = Die Gegendarstellung wurde vervollständigt
timeline-counter-more = Ein weiterer Teil der Gegendarstellung ist eingegangen; etwas fehlt noch
timeline-counter-forwarded = Eine Kopie der Gegendarstellung geht an den Absender der Meldung
timeline-counter-vouched = Wir haben festgestellt, dass die Gegendarstellung von der Person stammt, die den Inhalt eingestellt hat
timeline-counter-declined = Die Gegendarstellung wurde nicht angenommen
timeline-counter-lapsed = Die Gegendarstellung wird nicht weiterverfolgt, weil das Fehlende nicht eingegangen ist
timeline-counter-lapsed-text = Eine neue kann jederzeit gesendet werden.
timeline-clock = Die Zeit für eine Klage hat begonnen
# $earliest, $latest: moments.
timeline-clock-text = Der Inhalt wird frühestens am { $earliest }, aber noch vor dem { $latest } wiederhergestellt, wenn nicht vorher eine Mitteilung über eine Klage oder ein Verfahren vor dem Copyright Claims Board eingeht.
timeline-hold-court = { $places }: Mitteilung über eine Klage auf eine gerichtliche Anordnung eingegangen
timeline-hold-claims-board = { $places }: Mitteilung über ein Verfahren vor dem Copyright Claims Board eingegangen
# $at: a moment.
timeline-hold-at = Eingegangen: { $at }.
timeline-hold-confirmed = Das Verfahren wurde bestätigt
timeline-hold-confirmed-text = Der Inhalt bleibt gesperrt, bis es endet.
timeline-hold-refused = Das gemeldete Verfahren hält die Wiederherstellung nicht auf
timeline-hold-ended = Das Verfahren ist beendet
timeline-end-for-claimant = Entschieden zugunsten des Absenders der Meldung.
timeline-end-for-subscriber = Entschieden zugunsten der Person, die den Inhalt eingestellt hat.
timeline-end-settled-down = Vergleich: Der Inhalt bleibt gesperrt.
timeline-end-settled-back = Vergleich: Der Inhalt wird wiederhergestellt.
timeline-end-dismissed = Abgewiesen oder zurückgezogen.
timeline-to-restore = { $places }: Wiederherzustellen
timeline-released = { $places }: Diese Meldung hält den Inhalt nicht länger gesperrt
timeline-released-text = Etwas anderes hält ihn gesperrt.
timeline-corrected = { $places }: Die Entscheidung hat sich als Fehler erwiesen
timeline-complaint = { $places }: Beschwerde eingegangen
timeline-complaint-whole = Beschwerde über das Schließen des Falls eingegangen
timeline-complaint-changed = Ihre Beschwerde wurde beantwortet: Das Ergebnis ist geändert
timeline-complaint-upheld = Ihre Beschwerde wurde beantwortet: Das Ergebnis bleibt bestehen

## Steps against an account, read by the subscriber alone.
timeline-warn-taken = Verwarnung: beschlossen
timeline-warn-lifted = Verwarnung: zurückgenommen
timeline-restrict-taken = Einschränkung: beschlossen
timeline-restrict-lifted = Einschränkung: zurückgenommen
timeline-terminate-taken = Beendigung des Kontos: beschlossen
timeline-terminate-lifted = Beendigung des Kontos: zurückgenommen

## What the claimant alone reads.
timeline-received = Meldung eingegangen
timeline-from-form = Sie kam über unser Webformular.
timeline-from-api = Sie kam über unsere Programmierschnittstelle.
timeline-from-mail = Sie kam per E-Mail.
timeline-from-acns = Sie kam als ACNS-Dokument.
timeline-from-xarf = Sie kam als XARF-Bericht.
timeline-from-table = Sie kam in einer hochgeladenen Tabelle.
timeline-from-archive = Sie kam aus einem Archiv.
timeline-from-post = Sie kam per Post.
timeline-from-fax = Sie kam per Fax.
timeline-from-telephone = Sie wurde am Telefon mitgeteilt.
# $works, $locations: how many it names.
timeline-names =
    { $works ->
        [0] Sie nennt kein Werk
        [one] Sie nennt ein Werk
       *[other] Sie nennt { $works } Werke
    } { $locations ->
        [0] und keine Fundstelle.
        [one] und eine Fundstelle.
       *[other] und { $locations } Fundstellen.
    }
# $lines: how many.
timeline-merged =
    { $lines ->
        [one] Eine Zeile wiederholte eine Fundstelle und wurde mit ihr zusammengelegt.
       *[other] { $lines } Zeilen wiederholten eine Fundstelle und wurden mit ihr zusammengelegt.
    }
timeline-checked = Auf Vollständigkeit geprüft
timeline-checked-text = Ein Programm hat alles gefunden, was das Gesetz verlangt. Ob es genügt, beurteilt ein Mensch.
timeline-lacking = Auf Vollständigkeit geprüft: Etwas fehlt
# $elements: what is missing, in the words of the policy, one after the other.
timeline-lacking-text = Ein Programm hat nicht gefunden: { $elements }.
# $element: an element of a notice, in the words of the policy.
timeline-found = Ein Mensch hat festgestellt, dass „{ $element }“ vorhanden ist
timeline-not-found = Ein Mensch hat festgestellt, dass „{ $element }“ fehlt
timeline-read = Von einem Menschen gelesen
timeline-read-whole = Alles, was das Gesetz verlangt, wurde in Ihrem Brief gefunden.
timeline-read-lacking = Etwas, das das Gesetz verlangt, wurde in Ihrem Brief nicht gefunden.
timeline-completed = Die Meldung wurde vervollständigt; es fehlt nichts mehr
timeline-more = Ein weiterer Teil der Meldung ist eingegangen; etwas fehlt noch
timeline-reminded = Erinnerung gesendet: Etwas fehlt noch
timeline-lapsed = Geschlossen, weil das Fehlende nicht eingegangen ist
timeline-lapsed-text = Gelöscht wurde nichts. Wenn Sie die Meldung vervollständigen, wird der Fall wieder geöffnet.
timeline-already-gone = { $places }: Bereits entfernt
timeline-nothing-found = { $places }: Nicht gefunden
timeline-not-ours = { $places }: Nicht bei uns
timeline-duplicate = { $places }: Doppelt gemeldet
timeline-licensed = { $places }: Erlaubte Nutzung
timeline-refused = { $places }: Abgelehnt
timeline-taken-back = { $places }: Sie haben die Meldung zurückgenommen
timeline-closed = Fall geschlossen
timeline-warned = Verwarnung wegen unbegründeter Meldungen
# $until: a moment.
timeline-suspended = Bearbeitung ausgesetzt bis zum { $until }
timeline-readmitted = Die Aussetzung wurde aufgehoben

## What became of a letter to the claimant. $letter: what the letter is called.
timeline-letter-sent = Brief an Sie gesendet: { $letter }
# $day: the day it was posted.
timeline-letter-posted = Brief an Sie am { $day } zur Post gegeben: { $letter }
timeline-letter-phone = Brief Ihnen am Telefon vorgelesen: { $letter }
timeline-letter-message = Brief Ihnen in einer Nachricht zugestellt: { $letter }
timeline-letter-back = Ein Brief an Sie kam zurück: { $letter }
timeline-letter-back-text = Nennen Sie unserem benannten Beauftragten eine Adresse, unter der wir Sie erreichen.
timeline-letter-nowhere = Für einen Brief an Sie gibt es keine Adresse: { $letter }
timeline-letter-nowhere-text = Sie haben weder E-Mail-Adresse noch Postanschrift noch Telefonnummer angegeben. Sagen Sie unserem benannten Beauftragten, wie wir Sie erreichen.
timeline-letter-acknowledgement = Bestätigung des Eingangs
timeline-letter-deficiency = Bitte um fehlende Bestandteile
timeline-letter-courtesy = Antwort aus Entgegenkommen
timeline-letter-cure-reminder = Erinnerung an fehlende Bestandteile
timeline-letter-lapsed = Meldung nicht vervollständigt
timeline-letter-completed = Meldung vervollständigt
timeline-letter-decision = Entscheidung
timeline-letter-changed = Geänderte Entscheidung
timeline-letter-retraction-confirmed = Bestätigung der Rücknahme
timeline-letter-counter-copy = Kopie der Gegendarstellung
timeline-letter-hold-received = Eingang Ihrer Mitteilung über ein Verfahren
timeline-letter-hold-confirmed = Verfahren bestätigt
timeline-letter-hold-refused = Verfahren nicht angenommen
timeline-letter-hold-ended = Verfahren beendet
timeline-letter-put-back = Inhalt wiederhergestellt
timeline-letter-sender-warning = Verwarnung des Absenders
timeline-letter-sender-suspension = Aussetzung für den Absender
