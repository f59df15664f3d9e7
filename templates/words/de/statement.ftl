### The statements of a notice as the shipped policy words them. A translation stands beside a statement,
### marked as unofficial, where the policy in force still has this very sentence. An unreviewed translation.

statement-good-faith = Ich bin in gutem Glauben der Überzeugung, dass die Nutzung des Inhalts in der beanstandeten Weise weder vom Inhaber des Urheberrechts noch von seinem Vertreter noch durch das Gesetz erlaubt ist.
statement-accuracy = Die Angaben in dieser Meldung sind richtig.
statement-authority = Ich erkläre unter Strafandrohung bei Falschaussage (penalty of perjury), dass ich berechtigt bin, im Namen des Inhabers eines ausschließlichen Rechts zu handeln, das mutmaßlich verletzt wird.
