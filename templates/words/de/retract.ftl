### Taking a claim back, asked once more. An unreviewed translation.

# $number: the case number.
retract-tab = Meldung zurücknehmen: Fall { $number }
retract-back = Fall { $number }
retract-title = Meldung zurücknehmen?
retract-all = Sie nehmen alles zurück, was von dieser Meldung noch übrig ist. Noch wurde nichts geändert.
# $many: how many locations were picked.
retract-some =
    { $many ->
        [one] Sie nehmen die Meldung für eine Fundstelle zurück; die übrigen bleiben, wie sie sind. Noch wurde nichts geändert.
       *[other] Sie nehmen die Meldung für { $many } Fundstellen zurück; die übrigen bleiben, wie sie sind. Noch wurde nichts geändert.
    }
retract-locations = Fundstellen
retract-warning = **Das lässt sich nicht rückgängig machen.** Was noch nicht entschieden ist, prüfen wir dann nicht weiter. Inhalt, zu dem wir den Zugang gesperrt haben, wird wiederhergestellt, wenn ihn nicht ein anderer Grund gesperrt hält. Um ihn erneut zu melden, [senden Sie eine neue Meldung].
retract-do = Zurücknehmen
retract-keep = Meldung aufrechterhalten
