### Complaining about an outcome; claimant and subscriber read it. An unreviewed translation.

# $number: the case number.
complaint-tab = Beschwerde über ein Ergebnis: Fall { $number }
complaint-tab-error = Fehler: Beschwerde über ein Ergebnis, Fall { $number }
complaint-back = Fall { $number }
complaint-unsent = Es wurde nichts gesendet
complaint-title = Beschwerde über ein Ergebnis
complaint-lead = Sagen Sie, was falsch entschieden wurde und warum. Jemand, der vorher nicht entschieden hat, sieht es sich noch einmal an und antwortet mit Gründen. Das kostet nichts.
complaint-locations = Welche Ergebnisse?
complaint-words = Warum ist es falsch?
complaint-words-hint = Tatsachen, Lizenzen, Links. Die andere Seite erfährt von Ihrer Beschwerde nur, wenn sich ein Ergebnis ändert, und nicht, wer Sie sind.
complaint-words-seen = Das sehen wir.
complaint-words-none = Sagen Sie, warum das Ergebnis falsch ist.
complaint-send = Beschwerde senden
