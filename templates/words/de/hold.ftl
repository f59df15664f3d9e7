### Reporting a proceeding: the claimant stops the clock. An unreviewed translation.

# $number: the case number.
hold-tab = Verfahren melden: Fall { $number }
hold-tab-error = Fehler: Verfahren melden, Fall { $number }
hold-back = Fall { $number }
hold-unsent = Es wurde nichts gesendet
hold-title = Verfahren melden
hold-lead = Eine Gegendarstellung führt zur Wiederherstellung des Inhalts, wenn nicht vorher Ihre Mitteilung bei uns eingeht, dass Sie deswegen Klage erhoben oder sich an das Copyright Claims Board gewandt haben.
hold-counts = Es zählt nur, was **eingereicht** ist: eine Klage auf eine gerichtliche Anordnung, die der Person, die den Inhalt eingestellt hat, rechtsverletzende Handlungen mit diesem Inhalt untersagt (17 U.S.C. 512(g)(2)(C)), oder ein begonnenes Verfahren vor dem Copyright Claims Board, das dessen Rechtsverletzung geltend macht (17 U.S.C. 1507(d)). Eine Drohung, ein Anwaltsschreiben oder eine weitere Meldung zählt nicht.
hold-nothing = Jetzt gibt es nichts zu melden
hold-nothing-text = Keine Fundstelle dieses Falls ist wegen Ihrer Meldung gesperrt.
hold-kind = Welches Verfahren?
hold-kind-court = Klage auf eine gerichtliche Anordnung
hold-kind-claims-board = Verfahren vor dem Copyright Claims Board
hold-kind-none = Sagen Sie, welches Verfahren es ist.
hold-locations = Über welche Fundstellen?
hold-court = Gericht oder Copyright Claims Board
hold-court-none = Nennen Sie das Gericht oder das Board.
hold-docket = Aktenzeichen oder Nummer des Antrags
hold-filed = Eingereicht oder begonnen am
hold-filed-hint = Jahr, Monat und Tag, wie 2026-11-22.
hold-filed-none = Das ist kein Datum, wie 2026-11-22.
hold-filed-future = Das Datum liegt in der Zukunft: Melden Sie das Verfahren, wenn es eingereicht ist.
hold-words = Sonstiges, etwa wo die Klageschrift zu lesen ist
hold-words-seen = Das sehen wir; die Person, die den Inhalt eingestellt hat, erfährt, dass ein Verfahren gemeldet wurde.
hold-truth = Das Verfahren ist gegen die Person, die diesen Inhalt eingestellt hat, eingereicht oder hat begonnen, und ich bin der Absender der Meldung oder handle für ihn.
hold-truth-none = Bestätigen Sie, dass es gegen die Person eingereicht wurde, die den Inhalt eingestellt hat.
hold-send = Melden
