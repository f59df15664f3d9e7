### What happened to a case, as claimant and subscriber read it, and words about locations that both pages use. An unreviewed translation.

# $many: how many locations; $list: their numbers, such as "1–3, 7".
timeline-places =
    { $many ->
        [one] Emplacement { $list }
       *[other] Emplacements { $list }
    }
# Two sentences after one another. A language without spaces between sentences leaves the space out.
timeline-sentences = { $first } { $second }

## Why material comes back, each a sentence of its own.
timeline-cause-retraction = La demande a été retirée.
timeline-cause-counter-notice = Une contre-notification a été reçue et aucune action n’a été signalée à temps.
timeline-cause-hold-ended = La procédure s’est terminée sans décision qui s’y oppose.
timeline-cause-complaint = Une réclamation a été jugée fondée.
timeline-cause-correction = La décision s’est révélée être une erreur.
timeline-cause-ground-gone = Plus rien ne s’oppose à son rétablissement.

## What both parties read. $places: "Location 3" or "Locations 1–3, 7".
timeline-disabled = { $places } : accès désactivé
timeline-claim-gone = { $places } : la demande a été retirée
timeline-restored = { $places } : contenu rétabli
timeline-counter-received = { $places } : contre-notification reçue
timeline-counter-whole = Elle est complète.
timeline-counter-lacking = Il manque quelque chose.
timeline-counter-completed = La contre-notification a été complétée
timeline-counter-more = Un complément de la contre-notification est arrivé ; il manque encore quelque chose
timeline-counter-forwarded = Une copie de la contre-notification va à l’expéditeur de la notification
timeline-counter-vouched = Nous avons constaté que la contre-notification vient de la personne qui a publié le contenu
timeline-counter-declined = La contre-notification n’a pas été acceptée
timeline-counter-lapsed = La contre-notification a été abandonnée, car ce qui manquait n’est pas arrivé
timeline-counter-lapsed-text = Une nouvelle peut être envoyée à tout moment.
timeline-clock = Le délai pour une réponse en justice a commencé
# $earliest, $latest: moments.
timeline-clock-text = Le contenu est rétabli au plus tôt le { $earliest } et avant le { $latest }, sauf si l’avis d’une action ou d’une procédure du Copyright Claims Board est reçu auparavant.
timeline-hold-court = { $places } : avis d’une action en justice visant une ordonnance reçu
timeline-hold-claims-board = { $places } : avis d’une procédure du Copyright Claims Board reçu
# $at: a moment.
timeline-hold-at = Reçu le { $at }.
timeline-hold-confirmed = La procédure a été confirmée
timeline-hold-confirmed-text = Le contenu reste désactivé jusqu’à ce qu’elle se termine.
timeline-hold-refused = La procédure signalée n’empêche pas le rétablissement
timeline-hold-ended = La procédure est terminée
timeline-end-for-claimant = Décision en faveur de l’expéditeur de la notification.
timeline-end-for-subscriber = Décision en faveur de la personne qui a publié le contenu.
timeline-end-settled-down = Accord amiable : le contenu reste désactivé.
timeline-end-settled-back = Accord amiable : le contenu est rétabli.
timeline-end-dismissed = Rejetée ou abandonnée.
timeline-to-restore = { $places } : à rétablir
timeline-released = { $places } : cette demande ne maintient plus le contenu désactivé
timeline-released-text = Autre chose le maintient désactivé.
timeline-corrected = { $places } : la décision s’est révélée être une erreur
timeline-complaint = { $places } : réclamation reçue
timeline-complaint-whole = Réclamation contre la clôture du dossier reçue
timeline-complaint-changed = Réponse à votre réclamation : le résultat est modifié
timeline-complaint-upheld = Réponse à votre réclamation : le résultat est maintenu

## Steps against an account, read by the subscriber alone.
timeline-warn-taken = Mise en garde : décidée
timeline-warn-lifted = Mise en garde : annulée
timeline-restrict-taken = Restriction : décidée
timeline-restrict-lifted = Restriction : annulée
timeline-terminate-taken = Fermeture du compte : décidée
timeline-terminate-lifted = Fermeture du compte : annulée

## What the claimant alone reads.
timeline-received = Notification reçue
timeline-from-form = Elle est arrivée par notre formulaire web.
timeline-from-api = Elle est arrivée par notre interface de programmation.
timeline-from-mail = Elle est arrivée par e-mail.
timeline-from-acns = Elle est arrivée sous forme de document ACNS.
timeline-from-xarf = Elle est arrivée sous forme de rapport XARF.
timeline-from-table = Elle est arrivée dans un tableau téléversé.
timeline-from-archive = Elle provient d’une archive.
timeline-from-post = Elle est arrivée par courrier postal.
timeline-from-fax = Elle est arrivée par fax.
timeline-from-telephone = Elle a été communiquée par téléphone.
# $works, $locations: how many it names.
timeline-names =
    { $works ->
        [0] Elle ne nomme aucune œuvre
        [one] Elle nomme { $works } œuvre
       *[other] Elle nomme { $works } œuvres
    } { $locations ->
        [0] et aucun emplacement.
        [one] et { $locations } emplacement.
       *[other] et { $locations } emplacements.
    }
# $lines: how many.
timeline-merged =
    { $lines ->
        [one] { $lines } ligne répétait un emplacement et a été fusionnée.
       *[other] { $lines } lignes répétaient un emplacement et ont été fusionnées.
    }
timeline-checked = Complétude vérifiée
timeline-checked-text = Un programme a trouvé tout ce que la loi demande. Une personne juge si c’est suffisant.
timeline-lacking = Complétude vérifiée : il manque quelque chose
# $elements: what is missing, in the words of the policy, one after the other.
timeline-lacking-text = Un programme n’a pas trouvé : { $elements }.
# $element: an element of a notice, in the words of the policy.
timeline-found = Une personne a constaté que « { $element } » est présent
timeline-not-found = Une personne a constaté que « { $element } » manque
timeline-read = Lu par une personne
timeline-read-whole = Tout ce que la loi demande a été trouvé dans votre lettre.
timeline-read-lacking = Quelque chose que la loi demande n’a pas été trouvé dans votre lettre.
timeline-completed = La notification a été complétée ; il ne manque plus rien
timeline-more = Un complément de la notification est arrivé ; il manque encore quelque chose
timeline-reminded = Rappel envoyé : il manque encore quelque chose
timeline-lapsed = Abandonnée, car ce qui manquait n’est pas arrivé
timeline-lapsed-text = Rien n’a été supprimé. Compléter la notification rouvre le dossier.
timeline-already-gone = { $places } : déjà disparu
timeline-nothing-found = { $places } : introuvable
timeline-not-ours = { $places } : pas chez nous
timeline-duplicate = { $places } : doublon
timeline-licensed = { $places } : utilisation sous licence
timeline-refused = { $places } : refusé
timeline-taken-back = { $places } : vous avez retiré la demande
timeline-closed = Dossier clos
timeline-warned = Mise en garde au sujet de notifications infondées
# $until: a moment.
timeline-suspended = Traitement suspendu jusqu’au { $until }
timeline-readmitted = La suspension a été levée

## What became of a letter to the claimant. $letter: what the letter is called.
timeline-letter-sent = Lettre qui vous a été envoyée : { $letter }
# $day: the day it was posted.
timeline-letter-posted = Lettre qui vous a été postée le { $day } : { $letter }
timeline-letter-phone = Lettre qui vous a été lue au téléphone : { $letter }
timeline-letter-message = Lettre qui vous a été remise dans un message : { $letter }
timeline-letter-back = Une lettre à votre adresse est revenue : { $letter }
timeline-letter-back-text = Indiquez à notre agent désigné une adresse où vous joindre.
timeline-letter-nowhere = Une lettre pour vous n’a nulle part où aller : { $letter }
timeline-letter-nowhere-text = Vous n’avez indiqué ni adresse e-mail, ni adresse postale, ni numéro de téléphone. Dites à notre agent désigné comment vous joindre.
timeline-letter-acknowledgement = Accusé de réception
timeline-letter-deficiency = Demande d’éléments manquants
timeline-letter-courtesy = Réponse de courtoisie
timeline-letter-cure-reminder = Rappel des éléments manquants
timeline-letter-lapsed = Notification abandonnée
timeline-letter-completed = Notification complétée
timeline-letter-decision = Décision
timeline-letter-changed = Décision modifiée
timeline-letter-retraction-confirmed = Confirmation du retrait
timeline-letter-counter-copy = Copie de la contre-notification
timeline-letter-hold-received = Accusé de réception de votre signalement d’une procédure
timeline-letter-hold-confirmed = Procédure confirmée
timeline-letter-hold-refused = Procédure non acceptée
timeline-letter-hold-ended = Procédure terminée
timeline-letter-put-back = Contenu rétabli
timeline-letter-sender-warning = Mise en garde à l’expéditeur
timeline-letter-sender-suspension = Suspension de l’expéditeur
