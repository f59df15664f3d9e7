### Why something was not done, each a whole sentence. Programs and the desk read the same words in English. An unreviewed translation.

refused-nothing-chosen = Choisissez au moins un emplacement.
# $position: the number of a location.
refused-no-such-location = Ce dossier n’a pas d’emplacement { $position }.
refused-nothing-changes = C’est déjà le cas.
refused-nothing-to-complete = Il ne manque rien : il n’y a rien à compléter.
refused-taken-back = Toute la notification a été retirée : envoyez-en une nouvelle pour refaire une demande.
refused-names-nothing = La notification complétée ne nomme plus aucun emplacement : gardez-en au moins un, ou retirez toute la notification sur la page du dossier.
# $many: how many there would be; $most: how many fit.
refused-too-many-locations = Avec ceux d’avant, le dossier aurait { $many } emplacements, alors qu’il en contient au plus { $most } : envoyez le reste dans une autre notification.
# $location: a sentence that says how the location stands.
refused-not-disabled = Une contre-notification répond à un contenu désactivé. { $location }
# $ground: one of the grounds below.
refused-other-ground = L’emplacement { $position } a été désactivé pour un autre motif ({ $ground }) : une contre-notification ne le rétablit pas ; une réclamation le peut.
refused-not-yours = L’emplacement { $position } n’appartient pas à ce compte.
refused-second-counter = Une contre-notification concernant l’emplacement { $position } est déjà en cours.
refused-adjudicated = Une procédure concernant l’emplacement { $position } s’est terminée en faveur de l’expéditeur de la notification.
# $counter: the number of a counter-notice.
refused-no-such-counter = Ce dossier n’a pas de contre-notification { $counter }.
refused-hold-too-late = L’emplacement { $position } avait été rétabli avant que ceci soit reçu : il est trop tard pour bloquer le rétablissement.
refused-nothing-to-hold = Seul ce qui est désactivé peut être maintenu désactivé. { $location }
refused-nothing-decided = Il n’y a pas encore de résultat contre lequel faire une réclamation.
refused-complaint-too-late = Le délai pour faire une réclamation contre ce résultat est passé.
refused-second-complaint = Votre réclamation à ce sujet est déjà en cours d’examen.
refused-no-room = Ces fichiers dépassent ce que ce dossier peut encore recevoir.
refused-evidence-gone = Ces fichiers ont été envoyés il y a trop longtemps et n’existent plus : renvoyez-les.

## How a location stands.
refused-location-open = L’emplacement { $position } n’a pas encore fait l’objet d’une décision.
refused-location-decided = L’emplacement { $position } a déjà fait l’objet d’une décision.
refused-location-disabled = L’emplacement { $position } a déjà été désactivé.
refused-location-retracted = La demande concernant l’emplacement { $position } a déjà été retirée.
refused-location-countered = L’emplacement { $position } a déjà reçu une contre-notification en réponse.
refused-location-reported = Une procédure concernant l’emplacement { $position } a déjà été signalée.
refused-location-held = L’emplacement { $position } est déjà maintenu désactivé par une procédure.
refused-location-restore-owed = L’emplacement { $position } est déjà en cours de rétablissement.
refused-location-restored = L’emplacement { $position } a déjà été rétabli.
refused-location-released = Ce dossier ne maintient plus l’emplacement { $position } désactivé ; autre chose le fait.

## On what ground material is taken down.
refused-ground-notice = notification de droit d’auteur (17 U.S.C. 512(c))
refused-ground-terms = conditions du service
refused-ground-court = décision d’un tribunal
refused-ground-knowledge = connaissance propre du fournisseur
