### Complaining about an outcome; claimant and subscriber read it. An unreviewed translation.

# $number: the case number.
complaint-tab = Faire une réclamation contre un résultat : dossier { $number }
complaint-tab-error = Erreur : faire une réclamation contre un résultat, dossier { $number }
complaint-back = Dossier { $number }
complaint-unsent = Rien n’a été envoyé
complaint-title = Faire une réclamation contre un résultat
complaint-lead = Dites ce qui a été mal décidé et pourquoi. Quelqu’un qui n’a pas participé à la décision la réexamine et répond en donnant des raisons. C’est gratuit.
complaint-locations = Quels résultats ?
complaint-words = Pourquoi est-ce erroné ?
complaint-words-hint = Faits, licences, liens. L’autre partie n’est informée de votre réclamation que si un résultat change, et n’apprend pas qui vous êtes.
complaint-words-seen = Visible par nous.
complaint-words-none = Dites pourquoi le résultat est erroné.
complaint-send = Envoyer la réclamation
