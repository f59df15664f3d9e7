### The contact page: every channel, what it is for, what never to send there, when to expect an answer. An unreviewed translation.

contact-title = Kontakt
contact-lead = Alle Wege zu uns, wofür jeder da ist und wann Sie mit einer Antwort rechnen können. Der richtige spart Ihnen einen Tag.
contact-help = Viele Fragen beantwortet die [Hilfe]. Wenn Sie uns gleich schreiben möchten, sehen Sie zuerst nach, [was Sie bereithalten sollten].
contact-agent = Urheberrechtsmeldungen und Gegendarstellungen
contact-agent-about = Diese Wege führen zu unserem benannten Beauftragten. Was hier ankommt, ist im Sinne des Gesetzes eingegangen; benutzen Sie einen davon, und nur einen.
contact-others = Alles andere
contact-others-about = Keiner dieser Wege führt zum benannten Beauftragten. Eine Meldung, die hierhin gesendet wird, ist nicht eingegangen.
contact-matters = Wohin andere Anliegen gehören
contact-matters-about = Über diese kann der Beauftragte nicht entscheiden. Jedes hat seine eigene Stelle.
contact-for = Dafür benutzen
contact-never = Nie dorthin senden
contact-answer = Wann Sie von uns hören
contact-form = Formular
contact-form-notice = Meldung senden
contact-form-counter = Auf eine Meldung antworten
contact-form-for = Um einen Inhalt zu melden und um auf eine Meldung zu antworten. Das ist der schnellste Weg, weil das Formular sofort sagt, was fehlt.
contact-form-never = Passwörter, Zahlungsdaten oder Kopien von Ausweisen. Danach fragen wir nie.
# $first, $last: hours from receipt.
contact-form-answer = Sie bekommen sofort eine Eingangsbestätigung mit einer Fallnummer. Ein Mensch sieht sich die Meldung in der Regel innerhalb von { $first } bis { $last } Stunden an.
contact-email = E-Mail
contact-email-for = Meldungen und Gegendarstellungen in Ihren eigenen Worten, Antworten auf unsere Briefe und Schriftstücke eines Gerichts zu einer Gegendarstellung. Schreiben Sie in die Nachricht selbst und nicht in einen Anhang.
contact-email-never = Fragen zu einem Konto, einer Rechnung oder einer Störung des Dienstes. Der Beauftragte kann Ihr Konto nicht sehen.
# $first, $last: hours from receipt.
contact-email-answer = Sie bekommen eine Eingangsbestätigung mit einer Fallnummer, wenn die Nachricht aufgenommen ist. Ein Mensch sieht sie sich in der Regel innerhalb von { $first } bis { $last } Stunden an.
contact-post = Post
contact-post-for = Unterschriebene Briefe, wenn Sie Papier bevorzugen oder keine E-Mail-Adresse haben. Sagen Sie, wie wir Sie erreichen.
contact-post-never = Originale, die Sie zurückbrauchen.
# $first, $last: hours from receipt.
contact-post-answer = Der Brief zählt ab dem Tag, an dem er ankommt. Danach sieht ihn sich ein Mensch in der Regel innerhalb von { $first } bis { $last } Stunden an.
contact-phone = Telefon
contact-phone-for = Fragen, wenn Sie nicht schreiben können oder schriftlich keine Antwort bekommen haben.
contact-phone-never = Eine Meldung oder eine Gegendarstellung. Das Gesetz verlangt sie schriftlich; deshalb kann am Telefon kein Fall eröffnet werden.
contact-phone-answer = Wenn jemand den Anruf annimmt. Bei allem, wofür ein Datum wichtig ist, schreiben Sie bitte auch.
contact-support = Support
contact-support-for = Konten, Rechnungen, Störungen des Dienstes, Ihre Daten und jedes Anliegen, das nicht das Urheberrecht betrifft.
contact-support-never = Eine Urheberrechtsmeldung oder eine Gegendarstellung: Sie müsste erst weitergeleitet werden, und bis dahin beginnt nichts.
contact-support-answer = Der Support antwortet in seiner eigenen Zeit; unsere Zeiten für Meldungen gelten dort nicht.
contact-forum = Community-Forum
contact-forum-for = Rat von anderen, die den Dienst benutzen. Alle können lesen, was Sie schreiben.
contact-forum-never = Meldungen, Namen und Adressen anderer Menschen, Fallnummern oder den Link zu Ihrem Fall: Wer den Link hat, sieht den Fall.
contact-forum-answer = Wenn dort jemand eine Antwort weiß. Wir versprechen keine.
contact-social = Konten in sozialen Netzwerken
contact-social-for = Neuigkeiten über den Dienst.
contact-social-never = Meldungen oder Gegendarstellungen. Ein Konto in einem sozialen Netzwerk ist nicht der benannte Beauftragte: Eine Nachricht dort ist keine Meldung, und keine Frist beginnt zu laufen.
contact-social-answer = Eine Antwort dort versprechen wir nicht.
