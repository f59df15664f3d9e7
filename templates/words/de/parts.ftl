### Parts that many pages share. An unreviewed translation.

field-optional = (freiwillig)
field-error = Fehler:{" "}
steps = Fortschritt
steps-matter = Anliegen
steps-notice = Ihre Meldung
steps-material = Inhalt
steps-counter = Ihre Gegendarstellung
steps-check = Prüfen
steps-sent = Gesendet
case-number = Fallnummer
copy = Kopieren
copy-done = Kopiert
copy-failed = Bitte von Hand kopieren
# $many: how many characters.
count-left = Noch verfügbare Zeichen: { $many }
# $many: how many characters.
count-over = Zeichen zu viel: { $many }
part-change = Ändern
# $name: the name of what is changed. Spoken instead of part-change, so it must begin with the same word.
part-change-of = Ändern: { $name }
part-pages = Seiten
part-pages-first = Erste Seite
part-pages-next = Nächste Seite
part-effective = Wirksam
part-curable = Kann vervollständigt werden
part-ineffective = Unwirksam

## How an element of a notice stands, read aloud before its name.
element-met = Vorhanden:
element-missing = Fehlt:
element-asked = Von der Richtlinie erbeten, fehlt:
