### The page of a subscriber about a case: what happened to the own material, and what can be done.
### Its reader may be frightened. Short sentences, no jargon, nothing that is not so. An unreviewed translation.

# $number: the number of the case.
material-title = Ihr Inhalt: Fall { $number }
material-case = Fall { $number }
material-complained-ok = **Ihre Beschwerde ist eingegangen.** Jemand, der vorher nicht entschieden hat, sieht sie sich an und schreibt Ihnen.

## What happened, in a heading.
material-heading-disabled = Der Zugang zu Ihrem Inhalt wurde gesperrt
material-heading-announced = Der Zugang zu Ihrem Inhalt wird gesperrt werden
material-heading-countered = Ihre Gegendarstellung wird verfolgt
material-heading-held = Ein Verfahren hält Ihren Inhalt gesperrt
material-heading-owed = Ihr Inhalt wird gerade wiederhergestellt
material-heading-restored = Ihr Inhalt wurde wiederhergestellt
material-heading-released = Ein anderer Grund hält Ihren Inhalt gesperrt
material-heading-review = Eine Urheberrechtsmeldung nennt Ihren Inhalt
material-heading-retracted = Die Meldung zu Ihrem Inhalt wurde zurückgenommen
material-heading-nothing = Mit Ihrem Inhalt wurde nichts gemacht

## And in a sentence or two. $claimant: who sent the notice. $many: how many pieces of material it is about.
# $days: one, or several; $day: that day, or the first of them.
material-lead-disabled =
    { $days ->
        [one] { $many ->
            [one] Am { $day } haben wir den Zugang zu etwas gesperrt, das Sie eingestellt haben, weil { $claimant } uns mitgeteilt hat, dass es ein Urheberrecht verletzt. Das ist eine Behauptung von dort, kein Urteil über Sie.
           *[other] Am { $day } haben wir den Zugang zu { $many } Inhalten gesperrt, die Sie eingestellt haben, weil { $claimant } uns mitgeteilt hat, dass sie ein Urheberrecht verletzen. Das ist eine Behauptung von dort, kein Urteil über Sie.
        }
       *[several] Vom { $day } an haben wir den Zugang zu { $many } Inhalten gesperrt, die Sie eingestellt haben, weil { $claimant } uns mitgeteilt hat, dass sie ein Urheberrecht verletzen. Das ist eine Behauptung von dort, kein Urteil über Sie.
    }
# $ground: terms, court_order or own_knowledge.
material-lead-ground =
    { $ground ->
        [terms] { $days ->
            [one] Am { $day } haben wir den Zugang zu etwas gesperrt, das Sie eingestellt haben, weil es gegen die Nutzungsbedingungen unseres Dienstes verstößt.
           *[several] Vom { $day } an haben wir den Zugang zu Inhalten gesperrt, die Sie eingestellt haben, weil sie gegen die Nutzungsbedingungen unseres Dienstes verstoßen.
        }
        [court_order] { $days ->
            [one] Am { $day } haben wir den Zugang zu etwas gesperrt, das Sie eingestellt haben, weil ein Gericht es angeordnet hat.
           *[several] Vom { $day } an haben wir den Zugang zu Inhalten gesperrt, die Sie eingestellt haben, weil ein Gericht es angeordnet hat.
        }
       *[own_knowledge] { $days ->
            [one] Am { $day } haben wir den Zugang zu etwas gesperrt, das Sie eingestellt haben, wegen dessen, was wir selbst darüber wissen.
           *[several] Vom { $day } an haben wir den Zugang zu Inhalten gesperrt, die Sie eingestellt haben, wegen dessen, was wir selbst darüber wissen.
        }
    }
material-lead-answered =
    { $days ->
        [one] Am { $day } haben wir den Zugang zu etwas gesperrt, das Sie eingestellt haben, weil { $claimant } es gemeldet hat, und Sie haben geantwortet.
       *[several] Vom { $day } an haben wir den Zugang zu Inhalten gesperrt, die Sie eingestellt haben, weil { $claimant } sie gemeldet hat, und Sie haben geantwortet.
    }
material-next-countered = Sie müssen jetzt nichts weiter tun.
material-next-held = { $claimant } hat ein Verfahren vor einem Gericht oder vor dem Copyright Claims Board gemeldet; der Inhalt bleibt daher gesperrt, bis es geendet hat.
# $when: a moment.
material-lead-announced =
    { $many ->
        [one] { $claimant } hat uns mitgeteilt, dass etwas, das Sie eingestellt haben, ein Urheberrecht verletzt. Es ist noch da. Nach dem { $when } sperren wir den Zugang dazu, wenn Sie uns nicht vorher sagen, warum das ein Fehler wäre.
       *[other] { $claimant } hat uns mitgeteilt, dass { $many } Inhalte, die Sie eingestellt haben, ein Urheberrecht verletzen. Sie sind noch da. Nach dem { $when } sperren wir den Zugang dazu, wenn Sie uns nicht vorher sagen, warum das ein Fehler wäre.
    }
material-lead-owed = Es ist entschieden, dass der Zugang wiederhergestellt wird, und wer den Dienst betreibt, ist dazu angewiesen. Sie müssen nichts tun.
material-lead-restored = Der Zugang ist wieder so wie vorher. Sie müssen nichts tun.
material-lead-released = Diese Meldung ist erledigt, aber etwas anderes hält Ihren Inhalt noch gesperrt. Was es ist, kann Ihnen unser benannter Beauftragter sagen.
material-lead-review =
    { $many ->
        [one] { $claimant } hat uns mitgeteilt, dass etwas, das Sie eingestellt haben, ein Urheberrecht verletzt. Niemand hat etwas damit gemacht. Sie müssen jetzt nichts tun; wir schreiben Ihnen, wenn sich das ändert.
       *[other] { $claimant } hat uns mitgeteilt, dass { $many } Inhalte, die Sie eingestellt haben, ein Urheberrecht verletzen. Niemand hat etwas damit gemacht. Sie müssen jetzt nichts tun; wir schreiben Ihnen, wenn sich das ändert.
    }
material-lead-retracted = { $claimant } hat die Meldung zurückgenommen. Sie müssen nichts tun.
material-lead-nothing =
    { $many ->
        [one] { $claimant } hat uns mitgeteilt, dass etwas, das Sie eingestellt haben, ein Urheberrecht verletzt. Wir haben es uns angesehen und nichts damit gemacht. Sie müssen nichts tun.
       *[other] { $claimant } hat uns mitgeteilt, dass { $many } Inhalte, die Sie eingestellt haben, ein Urheberrecht verletzen. Wir haben sie uns angesehen und nichts damit gemacht. Sie müssen nichts tun.
    }

## The facts below that.
material-where = Wo
# $more: how many more addresses.
material-more =
    { $more ->
        [one] und 1 weitere, unten aufgeführt
       *[other] und { $more } weitere, unten aufgeführt
    }
material-work = Das Werk der anderen Seite

## What it means for the account.
# $own: how many strikes this notice brought. $day: the first day on which they do not count any more.
material-account-alone =
    { $own ->
        [one] Das zählt bis zum { $day } als ein Verstoß (Strike). Sonst ändert sich allein dadurch nichts für Ihr Konto.
       *[other] Das zählt bis zum { $day } als { $own } Verstöße (Strikes). Sonst ändert sich allein dadurch nichts für Ihr Konto.
    }
material-account-many =
    { $own ->
        [one] Das zählt für Ihr Konto bis zum { $day } als ein Verstoß (Strike). Was das bedeutet, steht unten.
       *[other] Das zählt für Ihr Konto bis zum { $day } als { $own } Verstöße (Strikes). Was das bedeutet, steht unten.
    }
material-account-suspended = Solange Ihre Antwort oder ein Verfahren darüber offen ist, zählt das nicht als Verstoß (Strike).
material-account-reversed = Das zählt für Ihr Konto nicht mehr als Verstoß (Strike).
material-account-expired = Das ist zu lange her, um für Ihr Konto als Verstoß (Strike) zu zählen.
material-account-none = Das zählt für Ihr Konto nicht als Verstoß (Strike).
material-account-ahead = Bisher ist das für Ihr Konto kein Verstoß (Strike). Es wird einer, wenn der Zugang wegen der Meldung gesperrt wird.
material-account = Was das für Ihr Konto bedeutet
# $count: how many strikes count now. $warn, $restrict, $terminate: at which number what happens, as text.
material-account-rule =
    { $count ->
        [0] Für Ihr Konto zählt jetzt kein Verstoß (Strike). Verstoß { $warn } bringt eine Verwarnung, Verstoß { $restrict } eine Zeit, in der Sie nichts einstellen können, und bei Verstoß { $terminate } erwägen wir, das Konto zu beenden. Die Zahl allein entscheidet nie: Das tut ein Mensch.
        [one] Für Ihr Konto zählt jetzt ein Verstoß (Strike). Verstoß { $warn } bringt eine Verwarnung, Verstoß { $restrict } eine Zeit, in der Sie nichts einstellen können, und bei Verstoß { $terminate } erwägen wir, das Konto zu beenden. Die Zahl allein entscheidet nie: Das tut ein Mensch.
       *[other] Für Ihr Konto zählen jetzt { $count } Verstöße (Strikes). Verstoß { $warn } bringt eine Verwarnung, Verstoß { $restrict } eine Zeit, in der Sie nichts einstellen können, und bei Verstoß { $terminate } erwägen wir, das Konto zu beenden. Die Zahl allein entscheidet nie: Das tut ein Mensch.
    }
# $months: after how many months a strike expires.
material-account-undone =
    { $months ->
        [one] Ein Verstoß zählt nicht, solange eine vollständige Gegendarstellung offen ist. Er wird aufgehoben, wenn die Meldung zurückgenommen oder der Inhalt wiederhergestellt wird, und er verfällt nach einem Monat. [Die ganze Richtlinie]
       *[other] Ein Verstoß zählt nicht, solange eine vollständige Gegendarstellung offen ist. Er wird aufgehoben, wenn die Meldung zurückgenommen oder der Inhalt wiederhergestellt wird, und er verfällt nach { $months } Monaten. [Die ganze Richtlinie]
    }
material-account-restricted = Wegen mehrerer Verstöße haben wir das Einstellen von Inhalten für Ihr Konto eine Zeit lang eingeschränkt. In unserem Brief dazu steht, bis wann.
material-account-ended = Wegen wiederholter Verstöße haben wir Ihr Konto beendet. In unserem Brief dazu steht, warum und was Sie tun können.

## What can be done. The brief sentence stands on the first screen, the text further down.
material-ways = Was Sie tun können
material-nothing = Vorerst nichts tun
material-nothing-brief = Der Inhalt bleibt gesperrt. Für eine Antwort gibt es keine Frist.
material-nothing-text = Der Zugang bleibt gesperrt, und { $claimant } erfährt von uns nicht, wer Sie sind, es sei denn, das Gesetz zwingt uns dazu. Das Gesetz setzt für eine Antwort keine Frist; Sie können sich also Zeit nehmen, jemanden fragen und auf diese Seite zurückkommen.
material-nothing-down-brief = Der Inhalt bleibt gesperrt.
material-nothing-down-text = Der Zugang bleibt gesperrt. Sie können jederzeit auf diese Seite zurückkommen.
material-wait = Warten
material-wait-brief = Die Daten unten sagen, wann der Inhalt wiederhergestellt wird.
material-wait-text = Wir haben Ihre Antwort weitergeleitet. Wenn { $claimant } nicht rechtzeitig ein Verfahren meldet, wird der Zugang an den unten genannten Tagen wiederhergestellt, und wir schreiben Ihnen dann.
material-announced-brief = Der Zugang wird dann gesperrt. Antworten können Sie auch danach noch.
material-announced-text = Der Zugang wird dann gesperrt, und wir schreiben Ihnen noch einmal. Antworten können Sie auch danach: Das Gesetz setzt keine Frist. Sie können den Inhalt auch selbst entfernen.
material-early = Sagen Sie uns, warum es ein Fehler wäre
material-early-brief = Schreiben Sie vorher an unseren Beauftragten; ein Mensch liest es.
# $number: the number of the case.
material-early-text = Schreiben Sie an unseren [benannten Beauftragten] und nennen Sie die Fallnummer { $number }. Sagen Sie, warum die Meldung falsch ist: Es ist Ihr eigenes Werk, Sie haben eine Lizenz, oder das Gesetz erlaubt die Nutzung. Ein Mensch liest es, bevor der Zugang gesperrt wird.
material-ask = Den Absender um Rücknahme bitten
material-ask-brief = Nimmt er die Meldung zurück, wird der Inhalt wiederhergestellt, und es ist kein Verstoß.
material-ask-text = Wenn es ein Missverständnis ist oder Sie inzwischen die Erlaubnis haben und wissen, wie { $claimant } zu erreichen ist, können Sie dort nachfragen. Wird die Meldung zurückgenommen, sorgen wir sofort dafür, dass der Zugang wiederhergestellt wird, und sie zählt nicht mehr als Verstoß (Strike).
material-ask-how = Zurücknehmen lässt sie sich dort mit dem Link in unseren Briefen oder mit einem unterschriebenen Brief oder einer unterschriebenen E-Mail an unseren [benannten Beauftragten], worin Fall { $number } genannt ist.
material-ask-withheld = Wir geben Ihnen die Adresse der anderen Seite nicht, so wie wir der anderen Seite Ihre nicht geben.
material-counter = Mit einer Gegendarstellung antworten
# $first, $last: days.
material-counter-brief = Heute gesendet, wird der Inhalt zwischen dem { $first } und dem { $last } wiederhergestellt, wenn die andere Seite nicht Klage erhebt. Sie bekommt Ihren Namen und Ihre Anschrift.
material-counter-when = Eine Gegendarstellung ist Ihre unterschriebene Erklärung, dass dies ein Fehler war: Es ist Ihr eigenes Werk, Sie haben die Erlaubnis, das Gesetz erlaubt, was Sie damit tun, oder die andere Seite meint etwas anderes. Sie brauchen dafür etwa fünf Minuten.
material-counter-dates = Ist sie vollständig und geht sie heute ein, wird der Zugang frühestens am { $first } und spätestens am { $last } wiederhergestellt. Er wird nicht wiederhergestellt, wenn { $claimant } vorher eine Klage gegen Sie vor Gericht oder einen Antrag beim Copyright Claims Board meldet.
material-counter-truth = Unterschreiben Sie sie nur, wenn Sie davon überzeugt sind. Sie unterschreiben unter Strafandrohung bei Falschaussage (penalty of perjury), und wer wissentlich etwas Unwahres sagt, muss möglicherweise Schadensersatz zahlen. [Was sie enthalten muss und was danach geschieht]
material-told = Wer was über Sie erfährt
material-counter-told-claimant = { $claimant } bekommt eine Kopie: Ihren Namen, Ihre Postanschrift, Ihre Telefonnummer und was Sie schreiben.
material-counter-told-not = Ihre E-Mail-Adresse steht nicht in der Kopie.
material-counter-told-others = [Unsere Datenschutzhinweise] sagen, wer es sonst noch sehen kann und wann.
material-counter-action = Gegendarstellung senden
material-complete = Vervollständigen Sie Ihre Gegendarstellung
material-complete-brief = Darin fehlt etwas, und die Zeit, bis der Zugang wiederhergestellt wird, hat nicht begonnen.
material-complete-action = Ansehen, was fehlt
material-complain = Sich bei uns beschweren
material-complain-brief = Kostenlos. Jemand anderes hier sieht es sich noch einmal an.
# $until: a moment.
material-complain-text = War die Entscheidung aus einem anderen Grund falsch? Sie können sich kostenlos beschweren, bis zum { $until }. Jemand, der vorher nicht entschieden hat, sieht sie sich noch einmal an und nennt Ihnen Gründe. { $claimant } erfährt nicht, wer Sie sind.
material-complain-action = Beschwerde einlegen
material-complained = Ihre Beschwerde
# $day: a day.
material-complained-brief = Jemand, der vorher nicht entschieden hat, sieht sie sich gerade an. Sie bekommen bis zum { $day } eine Antwort.
material-advice = Sich erst beraten lassen
material-advice-brief = Von einer Anwältin, einem Anwalt oder einer kostenlosen Rechtsberatung.
material-advice-text = Für eine Antwort brauchen Sie keinen Anwalt. Sind Sie nicht sicher, ob Sie den Inhalt verwenden dürfen, fragen Sie eine Anwältin oder einen Anwalt, bevor Sie etwas unterschreiben: Viele Anwaltskammern, Bibliotheken und Universitäten beraten kostenlos zum Urheberrecht. Wir können Sie nicht beraten.
material-advice-court = Bekommen Sie Schriftstücke von einem Gericht oder vom Copyright Claims Board, zeigen Sie sie sofort einer Anwältin oder einem Anwalt: Die Fristen darin sind kurz. Rechtshilfestellen und Anwaltskammern können Ihnen bei der Suche helfen. Wir können Sie nicht beraten.
# $number: the number of the case.
material-advice-us = Fragen zu diesem Fall beantwortet unser [benannter Beauftragter]; nennen Sie die Fallnummer { $number }. Fragen zu Ihrem Konto gehen an [unseren Support].

## What the notice claims.
material-claim = Was die Meldung behauptet
# $claimant: who sent the notice.
material-claim-lead = { $claimant } sagt, dass der Inhalt das Urheberrecht an Folgendem verletzt:
material-claim-none = Es ist kein Werk genannt.
# $more: how many works.
material-claim-more =
    { $more ->
        [one] und 1 weiteres Werk
       *[other] und { $more } weitere Werke
    }
material-claim-nobody = jemand ohne Namensangabe
material-claim-decided = Ein Mensch hat die Meldung gelesen und entschieden. Ein Programm prüft nur, ob die Bestandteile einer Meldung vorhanden sind.
material-claim-withheld = Anschrift, Telefonnummer und E-Mail-Adresse des Absenders der Meldung geben wir nicht heraus.

## The list of locations.
material-list = Ihr Inhalt
material-list-label = Liste der Fundstellen
material-list-number = Nr.
material-list-location = Fundstelle
material-list-state = Stand
material-state-review = Wird geprüft
material-state-announced = Wird gesperrt werden
material-state-nothing = Nichts wurde gemacht
material-state-disabled = Zugang gesperrt
material-state-retracted = Meldung zurückgenommen
material-state-countered = Gegendarstellung eingegangen
material-state-claimed = Verfahren gemeldet
material-state-held = Bleibt gesperrt
material-state-owed = Wird wiederhergestellt
material-state-restored = Wiederhergestellt
material-state-released = Noch gesperrt
material-note-untouched = Damit wurde nichts gemacht.
# $when: a moment; the same in all of these.
material-note-announced = Der Zugang wird nach dem { $when } gesperrt.
material-note-answered = Die Meldung dazu wurde beantwortet.
material-note-since = Seit dem { $when }.
material-note-on = Am { $when }.
# $first: a moment; $last: a day.
material-note-countered = Der Inhalt wird nicht vor dem { $first } und nicht nach Ablauf des { $last } wiederhergestellt, wenn nicht vorher ein Verfahren gemeldet wird.
material-note-claimed = Der Absender der Meldung hat ein Verfahren gemeldet. Ein Mensch sieht es sich jetzt an.
material-note-held = Der Inhalt bleibt gesperrt, bis das Verfahren endet.
material-note-given-up = Diese Meldung wurde aufgegeben: { $when }.
material-note-still-down = Etwas anderes hält den Inhalt gesperrt; was es ist, sagt Ihnen der benannte Beauftragte, wenn Sie ihm schreiben.

## The counter-notices that were sent, and what happened.
material-counters = Ihre Gegendarstellungen
# $number: which one; $when: a moment.
material-counter-link = [Gegendarstellung { $number }], eingegangen: { $when }.
material-happened = Was geschehen ist
material-private = Wer die Adresse dieser Seite hat, sieht dasselbe wie Sie; geben Sie sie daher nicht weiter.
