### The policy pages: the list, a policy, its versions, and what differs between two of them. An unreviewed translation.

policies-title = Richtlinien
policies-lead = Jede Fassung, die je in Kraft war, bleibt lesbar. Eine Meldung wird nach der Fassung beurteilt, unter der sie unterschrieben wurde.
# $day: the first day on which the policy applies.
policies-since = In Kraft seit dem { $day }
policies-versions = Fassungen
policies-in-force = In Kraft
policies-contents = Auf dieser Seite
# $version: the first twelve digits of the version's hash; the link leads to this version for ever.
policies-version = Fassung [{ $version }]
policies-all-versions = Alle Fassungen
policies-json = Diese Richtlinie für Programme (JSON)
policies-language-note = Diese Richtlinie ist auf Englisch geschrieben. Es gilt der englische Text; nur die Seite um ihn herum ist übersetzt.
policies-not-in-force = **Diese Fassung ist nicht mehr in Kraft.** [Lesen Sie die Fassung, die in Kraft ist], oder [sehen Sie, was dort anders ist].
policies-borrowed = Wo der Text Angaben aus einem anderen Dokument übernimmt, etwa zum benannten Beauftragten, zeigt er die heutigen.
policies-as-stored = Das Programm kann diese Fassung nicht mehr als Richtlinie lesen. Sie wird genau so gezeigt, wie sie gespeichert wurde.
policies-send-notice = Meldung senden
policies-answer-notice = Auf eine Meldung antworten
# $version: the whole hash of the version, 64 digits. Only on paper.
policies-print-version = Fassung { $version }
# $address: the address at which this version stays. Only on paper.
policies-print-address = Adresse dieser Seite: { $address }

# $title: the title of the policy, in the language of the policy.
policies-versions-title = Fassungen: { $title }
policies-versions-lead = Eine Fassung wird nach dem SHA-256 ihres Textes benannt: Wer den Text hat, kann prüfen, dass es derselbe ist.
# $moment: day, time and zone.
policies-first-served = Zuerst ausgeliefert: { $moment }
policies-what-changed = Was sich geändert hat
policies-one-version = Bisher gibt es eine Fassung. Wenn sich die Richtlinie ändert, zeigt diese Seite, was anders ist.
policies-compare = Zwei Fassungen vergleichen
policies-compare-from = Frühere Fassung
policies-compare-to = Spätere Fassung
policies-compare-show = Unterschiede anzeigen
# One version in the list to choose from. $version: twelve digits of its hash; $moment: when it was first served.
policies-compare-option = { $version }, zuerst ausgeliefert: { $moment }

# $title: the title of the policy, in the language of the policy.
policies-differences-title = Unterschiede: { $title }
policies-differences-from = Von
policies-differences-to = Zu
# $changed: how many headings, paragraphs, items or rows are different.
policies-differences-count =
    { $changed ->
        [0] Im Text ist nichts anders.
        [one] Eine Stelle des Textes ist anders.
       *[other] { $changed } Stellen des Textes sind anders.
    }
policies-differences-same = Das ist ein und dieselbe Fassung.
policies-differences-layout = Die Wörter sind dieselben. Die beiden Fassungen unterscheiden sich nur in der Gestaltung des Dokuments.
policies-differences-legend = Hinzugefügte Wörter sind unterstrichen, entfernte Wörter sind durchgestrichen.
policies-differences-coarse = Einige Stellen sind zu lang, um Wort für Wort verglichen zu werden. Sie sind als Ganzes markiert.
policies-differences-too-long = Diese beiden Fassungen sind zu lang, um hier verglichen zu werden. Beide können ganz gelesen werden: [die frühere] und [die spätere].
policies-differences-text = Der Text
# $number: counts the changes from 1.
policies-differences-jump = Änderung { $number }
policies-differences-changes = Änderungen
policies-differences-front = Werte, mit denen das Programm arbeitet
policies-differences-front-lead = Das Formular, die Briefe und die Prüfung einer Meldung entstehen aus diesen Zeilen des Dokuments. Gezeigt werden nur die, die anders sind.
# Read out before and after marked words, and never shown.
policies-mark-added = Hinzugefügt:
policies-mark-removed = Entfernt:
policies-mark-end = Ende der Änderung.
