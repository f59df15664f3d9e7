### What a notice lacks, as the shipped policy words it. A translation stands in for it where the policy
### in force still has this very sentence. An unreviewed translation.

missing-signature = Die Meldung ist nicht unterschrieben. Bitte unterschreiben Sie sie mit Ihrem vollen Namen; es genügt, den Namen einzutippen.
missing-work = Die Meldung sagt nicht, welches urheberrechtlich geschützte Werk verletzt wird. Bitte bezeichnen Sie das Werk oder geben Sie, wenn es mehrere sind, eine repräsentative Liste an.
missing-location = Mit dieser Meldung können wir den Inhalt nicht finden. Bitte geben Sie zu jedem einzelnen Inhalt die genaue Webadresse an, oder beschreiben Sie so, wo er ist, dass wir ihn finden können.
missing-contact = Die Meldung sagt uns nicht, wie wir Sie erreichen. Bitte geben Sie eine Postanschrift, eine Telefonnummer oder eine E-Mail-Adresse an.
missing-good-faith = Die Erklärung über den guten Glauben fehlt. Bitte erklären Sie, dass Sie in gutem Glauben der Überzeugung sind, dass die Nutzung des Inhalts in der beanstandeten Weise weder vom Inhaber des Urheberrechts noch von seinem Vertreter noch durch das Gesetz erlaubt ist.
missing-authority = Die Erklärung über Richtigkeit und Berechtigung fehlt oder ist unvollständig. Bitte erklären Sie, dass die Angaben in der Meldung richtig sind, und unter Strafandrohung bei Falschaussage (penalty of perjury), dass Sie berechtigt sind, im Namen des Inhabers eines ausschließlichen Rechts zu handeln, das mutmaßlich verletzt wird.
