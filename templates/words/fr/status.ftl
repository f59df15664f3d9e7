### The status page of a case, read by the claimant. An unreviewed translation.

# $number: the case number.
status-tab = Dossier { $number }
status-tab-error = Erreur : dossier { $number }
# Stands before the case number.
status-case = Dossier
# $at: a moment.
status-received = Reçu le { $at }.
# $version: the number of the latest version; $at: when it was received.
status-received-latest = Version { $version } reçue le { $at }.
status-unchanged = Rien n’a été modifié
status-fault-none = Choisissez au moins un emplacement
status-said-held = **Votre signalement a été reçu.** Il bloque le rétablissement ; une personne l’examine maintenant et vous écrit.
status-said-complained = **Votre réclamation a été reçue.** Quelqu’un qui n’a pas participé à la décision l’examine et vous écrit.

## Where the case stands: a heading, a badge, and a sentence below.
status-title-review = Votre notification est en cours d’examen
status-title-answered = Votre notification a reçu une réponse
status-title-dismissed = Votre dossier est clos
status-title-archived = Ce dossier a été traité auparavant
status-title-countered = Une contre-notification a été reçue
status-title-reported = Vous avez signalé une procédure
status-title-held = Une procédure maintient le contenu désactivé
status-title-lapsed = Votre notification n’a pas été complétée
status-title-retracted = Vous avez retiré cette notification
status-badge-review = En cours d’examen
status-badge-answered = Réponse donnée
status-badge-closed = Clos
status-badge-countered = Contre-notification
status-badge-reported = Procédure signalée
status-badge-held = Maintenu désactivé
status-badge-lapsed = Abandonné
status-badge-restoring = En cours de rétablissement
status-badge-retracted = Retiré
status-notice-complete = Notification complète
status-notice-curable = Notification à compléter
status-notice-ineffective = Notification sans effet
status-lead-nowhere = Votre notification ne nomme aucun emplacement. Une personne l’examine quand même.
# $many: how many locations the notice names.
status-lead-review =
    { $many ->
        [one] Une personne examine l’emplacement que vous avez indiqué. Il n’y a pas encore de réponse.
       *[other] Une personne examine les { $many } emplacements que vous avez indiqués. Il n’y a encore de réponse pour aucun.
    }
# $answered: how many of them have an outcome.
status-lead-some =
    { $answered ->
        [one] { $answered } de vos { $many } emplacements a reçu une réponse. Une personne examine le reste.
       *[other] { $answered } de vos { $many } emplacements ont reçu une réponse. Une personne examine le reste.
    }
status-lead-answered =
    { $many ->
        [one] Le résultat figure ci-dessous.
       *[other] Les { $many } emplacements ont tous reçu une réponse. Le résultat de chacun figure ci-dessous.
    }
status-lead-dismissed = Votre notification ne nomme aucun emplacement, et nous avons clos le dossier. La raison figure ci-dessous, sous « Ce qui s’est passé ».
status-lead-archived = La réponse a été donnée ailleurs, avant le transfert du dossier ici. Rien n’est en cours de décision.
status-lead-countered = La personne qui a publié le contenu affirme qu’il a été désactivé par erreur. La loi nous demande alors de le rétablir, sauf si vous saisissez la justice à temps.
status-lead-doubted = Quelqu’un a répondu à votre notification. Nous vérifions s’il s’agit de la personne qui a publié le contenu.
status-lead-reported = Une personne examine la procédure que vous avez signalée. Ce qu’elle concerne reste désactivé jusque-là.
status-lead-held = Il reste désactivé jusqu’à la fin de la procédure que vous avez signalée.
status-lead-lapsed = Ce qui manquait n’est pas arrivé à temps. Rien n’a été supprimé : compléter la notification rouvre le dossier.
status-lead-restoring = Tout a reçu une réponse. Ce qui doit revenir est en cours de rétablissement.
status-lead-retracted = Vous avez retiré toute la notification. Les demandes qu’elle contient ne sont plus suivies.

## What the claimant has to do.
status-complete = Complétez votre notification
# $at: the moment at which the time to complete it ends.
status-complete-before = Nous fermons le dossier si ce qui manque n’est pas arrivé avant le { $at }. Rien n’est supprimé, et compléter la notification rouvre le dossier.
# $at: the moment at which the time to complete it ended.
status-complete-lapsed = Le délai pour la compléter a pris fin le { $at }. Rien n’a été supprimé : vous pouvez encore compléter la notification, et le dossier est rouvert.
status-complete-kept = Vous pouvez la compléter à tout moment. Rien n’a été supprimé, et le dossier est rouvert.
status-complete-any-time = Vous pouvez la compléter à tout moment.
status-complete-lacks = Voici ce qui manque :
# $number: the case number.
status-complete-how = Le formulaire contient tout ce que vous avez indiqué. Vous pouvez aussi répondre par écrit à l’[agent désigné] en indiquant le numéro de dossier { $number }.
status-complete-now = Compléter la notification
status-report = Si le contenu doit rester désactivé
# $at: the first moment at which the material may come back.
status-report-text = Demandez en justice une ordonnance contre la personne qui l’a publié, ou engagez une procédure devant le Copyright Claims Board, et signalez-le ici. Cela ne compte que si votre signalement nous parvient avant le rétablissement du contenu, qui est possible **à partir du { $at }**.
status-report-now = Signaler une procédure
status-unreachable = Dites-nous comment vous joindre
status-unreachable-text = Notre dernière lettre à votre adresse est revenue. Donnez à l’[agent désigné] une adresse où vous joindre ; d’ici là, consultez cette page pour les nouvelles.

## What happens next. A date stands above each step. $at, $earliest, $latest: moments.
status-next = Et maintenant ?
status-next-by = Au plus tard le { $at }
status-next-on = Le { $at }
status-next-wanted = Nous voulions avoir terminé au plus tard le { $at }
status-next-between = Au plus tôt le { $earliest } et avant le { $latest }
status-next-rest = Vous n’avez rien à faire pour l’instant.
status-next-decide = Une personne décide pour chaque emplacement.
status-next-read = Une personne lit votre lettre et décide pour chaque emplacement.
status-next-read-more = Un programme n’était pas certain de ce que dit la lettre. C’est notre objectif ; le résultat pour chaque emplacement est ensuite affiché ici.
status-next-late = Notre décision est en retard.
status-next-late-more = Le dossier n’est pas oublié. Vous pouvez écrire à l’agent désigné.
status-next-remind = Nous vous rappelons ce qui manque.
# $many: how many locations; $places: "Location 3" or "Locations 1–3, 7".
status-next-back =
    { $many ->
        [one] { $places } : le contenu est rétabli.
       *[other] { $places } : les contenus sont rétablis.
    }
status-next-back-more = Cela n’a pas lieu si nous recevons d’abord votre signalement d’une action en justice ou d’une procédure du Copyright Claims Board.
# $at: when the complaint was received.
status-next-complaint = Quelqu’un qui n’a pas participé à la décision répond à votre réclamation du { $at }.
status-next-reported =
    { $many ->
        [one] Une personne examine la procédure que vous avez signalée. { $places } : le contenu reste désactivé jusque-là.
       *[other] Une personne examine la procédure que vous avez signalée. { $places } : les contenus restent désactivés jusque-là.
    }
status-next-reported-more = Nous vous écrivons pour vous donner le résultat.
status-next-held =
    { $many ->
        [one] { $places } : le contenu reste désactivé jusqu’à la fin de la procédure.
       *[other] { $places } : les contenus restent désactivés jusqu’à la fin de la procédure.
    }
status-next-held-more = Dites à l’agent désigné quand elle s’est terminée, et comment.
status-next-doubted = Nous vérifions qui a envoyé la contre-notification.
status-next-doubted-more = Si elle vient de la personne qui a publié le contenu, vous en recevez une copie avec les dates. Sinon, rien ne change.
status-next-restore =
    { $many ->
        [one] { $places } : le contenu est en cours de rétablissement.
       *[other] { $places } : les contenus sont en cours de rétablissement.
    }
status-next-restore-more = Nous vous écrivons quand c’est fait.
status-next-over = Plus rien ne se passe de soi-même.
status-next-over-closed = Le dossier est clos.
status-next-over-disabled = La personne qui a publié le contenu peut encore répondre par une contre-notification. Vous en recevez alors une copie, avec les dates.
status-next-over-lapsed = Le dossier reste clos, sauf si vous complétez la notification.
status-next-over-retracted = Pour faire une nouvelle demande, envoyez une nouvelle notification.
status-answer-letter = C’est notre objectif. Vous recevez une lettre avec le résultat pour chaque emplacement.
status-answer-phone = C’est notre objectif. Nous vous appelons pour vous donner le résultat pour chaque emplacement, et l’affichons à cette adresse.
status-answer-page = C’est notre objectif. Le résultat pour chaque emplacement est ensuite affiché à cette adresse.

## The locations, and taking the claim back.
status-missing = Ce qui manque
status-locations = Emplacements
status-locations-none = Votre notification ne nomme aucun emplacement. Pour la retirer, écrivez à l’[agent désigné].
status-locations-list = Liste des emplacements
status-locations-all = Tous les emplacements
status-locations-pick = Choisir
status-locations-number = N°
status-locations-location = Emplacement
status-locations-outcome = Résultat
# $position: the number of a location.
status-locations-this = Emplacement { $position }
status-retract = Retirer la demande
status-retract-text = Retirez la demande. La page suivante demande confirmation.
# Stands before a number, or before "the ticked rows".
status-retract-picked = Choisi :
status-retract-ticked = les lignes cochées
status-retract-some = Retirer les emplacements choisis
status-retract-all = Retirer toute la notification

## What else can be done.
status-can = Ce que vous pouvez faire
status-can-report = **Avez-vous saisi la justice ou le Copyright Claims Board ?** L’avis que vous nous en donnez maintient le contenu désactivé, si nous le recevons avant que le contenu soit rétabli.
# $until: a moment.
status-can-complain = **Un résultat est-il erroné ?** Vous pouvez faire une réclamation jusqu’au { $until }. Quelqu’un qui n’a pas participé à la décision le réexamine.
status-complain = Faire une réclamation

## Below.
status-happened = Ce qui s’est passé
status-versions = Versions de votre notification
status-versions-kept = Elles sont toutes conservées. C’est la dernière qui compte.
# $version: its number.
status-versions-receipt = Accusé de réception de la version { $version } en PDF
status-files = Fichiers que vous avez envoyés
# $bytes: the size of a file, below 1,000.
status-files-bytes =
    { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    }
status-receipt = Accusé de réception
status-receipt-text = L’accusé de réception montre exactement ce que vous avez envoyé et signé. Il ne contient pas votre clé.
status-receipt-last = L’accusé de réception montre exactement ce que vous avez envoyé et signé en dernier. Il ne contient pas votre clé.
status-receipt-pdf = Accusé de réception en PDF

## Versions of a notice; the desk reads them, too.
# $number: which version.
status-version = Version { $number }
status-version-received = Reçue
status-version-sent = Telle qu’envoyée
# $bytes: how many. The digest follows.
status-version-bytes =
    { $bytes ->
        [one] { $bytes } octet, SHA-256
       *[other] { $bytes } octets, SHA-256
    }
status-version-missing = Manquant
status-version-nothing = Rien
# $changes: how many answers differ.
status-version-changed =
    { $changes ->
        [one] Ce qu’elle a modifié dans la version { $number } : { $changes } réponse
       *[other] Ce qu’elle a modifié dans la version { $number } : { $changes } réponses
    }
status-version-not-given = non indiqué
# Stands between what was said before and what is said now.
status-version-now = →
status-version-given = indiqué
status-version-locations = Emplacements
# $many: how many locations there were; $gone, $added: how many of them.
status-version-left-out = { $many }, dont laissés de côté : { $gone }
status-version-added = { $many }, dont ajoutés : { $added }

## The outcome of a location in a word or two.
status-outcome-review = En cours d’examen
status-outcome-archived = Traité auparavant
status-outcome-disabled = Accès désactivé
status-outcome-already-gone = Déjà disparu
status-outcome-not-found = Introuvable
status-outcome-not-ours = Pas chez nous
status-outcome-duplicate = Doublon
status-outcome-licensed = Utilisation sous licence
status-outcome-refused = Refusé
status-outcome-countered = Contre-notification reçue
status-outcome-reported = Procédure signalée
status-outcome-held = Maintenu désactivé
status-outcome-retracted = Retiré
status-outcome-to-restore = À rétablir
status-outcome-restored = Rétabli
status-outcome-released = Abandonné

## What an outcome means.
status-explained-disabled = L’accès au contenu a été désactivé.
status-explained-already-gone = Le contenu avait déjà disparu quand nous avons vérifié.
status-explained-not-found = Nous n’avons rien trouvé à cet endroit ; vérifiez l’adresse et dites-le-nous.
status-explained-not-ours = Cet endroit n’est pas sur notre service ; il faut s’adresser à son propre fournisseur.
status-explained-duplicate = La même demande a déjà été tranchée dans un dossier antérieur.
status-explained-licensed = Une licence nous a été présentée pour cette utilisation.
status-explained-refused = Nous n’avons pas désactivé l’accès, pour la raison indiquée.

## Beside a location. $at, $earliest, $latest: moments.
status-row-decided = Décidé le { $at }.
status-row-carried-out = Exécuté le { $at }.
status-row-countered = Le contenu revient au plus tôt le { $earliest } et avant le { $latest }, sauf si vous signalez une action à temps.
status-row-reported = Une personne examine la procédure que vous avez signalée. Le contenu reste désactivé jusque-là.
status-row-held = Le contenu reste désactivé jusqu’à la fin de la procédure.
status-row-by-you = Par vous, le { $at }.
status-row-restoring = Le contenu est en cours de rétablissement.
status-row-to-restore = À rétablir depuis le { $at }.
status-row-restored = Rétabli le { $at }.
status-row-released = Abandonné le { $at }.
status-row-still-down = Autre chose maintient le contenu désactivé.
