### Why something was not done, each a whole sentence. Programs and the desk read the same words in English. An unreviewed translation.

refused-nothing-chosen = Wählen Sie mindestens eine Fundstelle aus.
# $position: the number of a location.
refused-no-such-location = Dieser Fall hat keine Fundstelle { $position }.
refused-nothing-changes = Das ist bereits so.
refused-nothing-to-complete = Es fehlt nichts: Es gibt nichts zu vervollständigen.
refused-taken-back = Die ganze Meldung wurde zurückgenommen: Um den Inhalt erneut zu melden, senden Sie eine neue.
refused-names-nothing = Die vervollständigte Meldung nennt keine Fundstelle mehr: Behalten Sie mindestens eine, oder nehmen Sie die ganze Meldung auf der Seite des Falls zurück.
# $many: how many there would be; $most: how many fit.
refused-too-many-locations = Mit den früheren hätte der Fall { $many } Fundstellen, und höchstens { $most } passen hinein: Senden Sie den Rest als weitere Meldung.
# $location: a sentence that says how the location stands.
refused-not-disabled = Eine Gegendarstellung antwortet auf die Sperrung eines Inhalts. { $location }
# $ground: one of the grounds below.
refused-other-ground = Fundstelle { $position } wurde aus einem anderen Grund gesperrt ({ $ground }): Eine Gegendarstellung stellt sie nicht wieder her; eine Beschwerde vielleicht.
refused-not-yours = Fundstelle { $position } gehört nicht zu diesem Konto.
refused-second-counter = Eine Gegendarstellung zu Fundstelle { $position } ist bereits offen.
refused-adjudicated = Ein Verfahren über Fundstelle { $position } hat zugunsten des Absenders der Meldung geendet.
# $counter: the number of a counter-notice.
refused-no-such-counter = Dieser Fall hat keine Gegendarstellung { $counter }.
refused-hold-too-late = Fundstelle { $position } war wiederhergestellt, bevor dies einging: Die Wiederherstellung lässt sich nicht mehr aufhalten.
refused-nothing-to-hold = Nur was gesperrt ist, kann gesperrt gehalten werden. { $location }
refused-nothing-decided = Es gibt noch kein Ergebnis, über das Sie sich beschweren könnten.
refused-complaint-too-late = Die Zeit für eine Beschwerde über dieses Ergebnis ist abgelaufen.
refused-second-complaint = Ihre Beschwerde hierzu wird bereits geprüft.
refused-no-room = Diese Dateien sind mehr, als dieser Fall noch aufnimmt.
refused-evidence-gone = Diese Dateien wurden vor zu langer Zeit gesendet und sind nicht mehr da: Senden Sie sie noch einmal.

## How a location stands.
refused-location-open = Über Fundstelle { $position } wurde noch nicht entschieden.
refused-location-decided = Über Fundstelle { $position } wurde bereits entschieden.
refused-location-disabled = Fundstelle { $position } wurde bereits gesperrt.
refused-location-retracted = Die Meldung für Fundstelle { $position } wurde bereits zurückgenommen.
refused-location-countered = Zu Fundstelle { $position } wurde bereits mit einer Gegendarstellung geantwortet.
refused-location-reported = Ein Verfahren über Fundstelle { $position } wurde bereits gemeldet.
refused-location-held = Fundstelle { $position } wird bereits durch ein Verfahren gesperrt gehalten.
refused-location-restore-owed = Fundstelle { $position } wird bereits wiederhergestellt.
refused-location-restored = Fundstelle { $position } wurde bereits wiederhergestellt.
refused-location-released = Dieser Fall hält Fundstelle { $position } nicht länger gesperrt; etwas anderes tut es.

## On what ground material is taken down.
refused-ground-notice = Urheberrechtsmeldung (17 U.S.C. 512(c))
refused-ground-terms = Nutzungsbedingungen des Dienstes
refused-ground-court = Anordnung eines Gerichts
refused-ground-knowledge = eigene Kenntnis des Anbieters
