### What letters of all kinds say alike.

letter-all-agent = Benannter Beauftragter (Designated Agent) von { $provider } für Meldungen von Urheberrechtsverletzungen
letter-all-case = Fall { $case }

letter-all-page = Hier sehen Sie jederzeit, wie der Fall steht. Wer diese Adresse hat, kann dasselbe tun wie Sie; geben Sie sie daher nicht weiter:
letter-all-material-page = Ihre Seite zu diesem Fall zeigt, wie er steht. Wer diese Adresse hat, kann in Ihrem Namen antworten; geben Sie sie daher nicht weiter:

letter-all-about =
    { $many ->
        [one] Fundstelle { $positions }
       *[other] Fundstellen { $positions }
    }
letter-all-contents =
    { $works ->
        [one] 1 Werk
       *[other] { $works } Werke
    } und { $locations ->
        [one] 1 Fundstelle
       *[other] { $locations } Fundstellen
    }{ $merged ->
        [0] {""}
        [one] {" "}(1 Zeile wiederholte eine Fundstelle und wurde mit ihr zusammengelegt)
       *[other] {" "}({ $merged } Zeilen wiederholten eine Fundstelle und wurden mit ihr zusammengelegt)
    }
# Hinter „weil“, mit dem Verb am Ende.
letter-all-because =
    { $cause ->
        [retraction] die Meldung zurückgenommen wurde
        [counter_notice] eine Gegendarstellung eingegangen ist und nicht rechtzeitig eine Klage gemeldet wurde
        [counter_received] eine Gegendarstellung eingegangen ist
        [hold_ended] das Verfahren ohne eine Anordnung dagegen geendet hat
        [complaint] sich eine Beschwerde als berechtigt erwiesen hat
        [correction] sich die Entscheidung als Fehler erwiesen hat
       *[ground_gone] der Wiederherstellung nichts mehr entgegensteht
    }
letter-all-end-of-day = { $day }, Ende des Tages ({ $zone })
letter-all-nobody = ohne Namen
letter-all-not-given = nicht angegeben
letter-all-comma = ,{" "}

letter-all-reason = Begründung: { $reason }
letter-all-decided-by = Entschieden hat ein Mensch. Ein Programm hat geprüft, ob die Bestandteile einer Meldung vorhanden sind; an der Entscheidung waren keine automatisierten Mittel beteiligt.
letter-all-no-automation = Automatisierte Mittel waren hieran nicht beteiligt.
letter-all-wrong-end = Hat es nicht so geendet, schreiben Sie bitte sofort unserem unten genannten Beauftragten.
letter-all-strike-reversed = Wurde Ihrem Konto wegen dieser Meldung ein Verstoß angerechnet, so ist das aufgehoben und zählt nicht mehr.

letter-all-restore-owed = Der Zugang wird sofort wiederhergestellt. Wir schreiben Ihnen, wenn das geschehen ist.
letter-all-released = Diese Meldung hält den Inhalt nicht länger gesperrt. Etwas anderes hält ihn gesperrt; der Zugang wird daher vorerst nicht wiederhergestellt.
letter-all-not-disabled = Wegen dieser Meldung ist der Zugang nicht gesperrt.
letter-all-was-restored = Der Zugang wurde wiederhergestellt: { $at }.

letter-all-heading-follows = WAS DARAUS FOLGT
letter-all-heading-how = WIE ENTSCHIEDEN WURDE
letter-all-heading-means = WAS DAS BEDEUTET
letter-all-heading-disagree = WENN SIE NICHT EINVERSTANDEN SIND
letter-all-heading-next = WIE ES WEITERGEHT
letter-all-heading-until-then = WAS BIS DAHIN GILT
letter-all-heading-until-when = BIS WANN
letter-all-heading-complete = WIE SIE SIE VERVOLLSTÄNDIGEN
letter-all-heading-you-can = WAS SIE TUN KÖNNEN

letter-all-outcome =
    { $outcome ->
        [disabled] Zugang gesperrt
        [already_gone] Bereits entfernt
        [not_found] Nicht gefunden
        [not_ours] Nicht bei uns
        [duplicate] Doppelt gemeldet
        [licensed] Erlaubte Nutzung
       *[refused] Abgelehnt
    }
letter-all-outcome-means =
    { $outcome ->
        [disabled] Der Zugang zu dem Inhalt wurde gesperrt.
        [already_gone] Der Inhalt war bereits entfernt, als wir nachsahen.
        [not_found] Wir haben an dieser Stelle nichts gefunden; bitte prüfen Sie die Adresse und schreiben Sie uns.
        [not_ours] Diese Stelle gehört nicht zu unserem Dienst; wenden Sie sich bitte an dessen eigenen Anbieter.
        [duplicate] Über dieselbe Meldung wurde bereits in einem früheren Fall entschieden.
        [licensed] Uns wurde eine Lizenz für diese Nutzung vorgelegt.
       *[refused] Wir haben den Zugang aus dem angegebenen Grund nicht gesperrt.
    }
letter-all-basis =
    { $basis ->
        [notice] Urheberrechtsmeldung (17 U.S.C. 512(c))
        [terms] Nutzungsbedingungen des Dienstes
        [court_order] Anordnung eines Gerichts
       *[own_knowledge] Eigene Kenntnis des Anbieters
    }

letter-all-paper-date = Datum
letter-all-paper-case = Fall
letter-all-paper-foot-case = Fall { $case } · Seite { $page } von { $count }
letter-all-paper-foot = Seite { $page } von { $count }
letter-all-paper-code = QR-Code der Seite des Falls
