### What letters of all kinds say alike. An unreviewed translation.
###
### Values that every message of a letter knows, named here once:
### $case: the number of the case. $provider: the name of the provider.
### $many: of how many locations the letter speaks. $positions: their numbers, such as 1–3, 7.
###
### A message whose name has "-heading-" in it stands alone on its line. It is written in capitals; in a
### script without capitals it stands between two pairs of equals signs: == … ==

## The end of every letter.

letter-all-agent = Agent désigné de { $provider } pour les demandes relatives aux atteintes au droit d’auteur
letter-all-case = Dossier { $case }

## Addresses: each stands on a line of its own behind these words.

letter-all-page = Vous voyez ici à tout moment où en est le dossier. Quiconque a cette adresse peut faire la même chose que vous ; ne la transmettez donc pas :
letter-all-material-page = Votre page de ce dossier montre où il en est. Quiconque a cette adresse peut répondre en votre nom ; ne la transmettez donc pas :

## Phrases that other messages hold. A translation may spell them out where its grammar needs it.

# Which locations of the notice it is about. With its article: write "concernant" before it.
letter-all-about =
    { $many ->
        [one] l’emplacement { $positions }
       *[other] les emplacements { $positions }
    }
# What a notice names.
# $works, $locations: how many. $merged: how many lines repeated a location.
letter-all-contents =
    { $works ->
        [one] { $works } œuvre
       *[other] { $works } œuvres
    } et { $locations ->
        [one] { $locations } emplacement
       *[other] { $locations } emplacements
    }{ $merged ->
        [0] {""}
        [one] {" "}({ $merged } ligne répétait un emplacement et a été fusionnée)
       *[other] {" "}({ $merged } lignes répétaient un emplacement et ont été fusionnées)
    }
# Why material comes back, behind "car" (never behind "parce que").
# $cause: which cause it is.
letter-all-because =
    { $cause ->
        [retraction] la demande a été retirée
        [counter_notice] une contre-notification a été reçue et aucune action n’a été signalée à temps
        [counter_received] une contre-notification a été reçue
        [hold_ended] la procédure s’est terminée sans décision qui s’y oppose
        [complaint] une réclamation a été jugée fondée
        [correction] la décision s’est révélée être une erreur
       *[ground_gone] plus rien ne s’oppose à son rétablissement
    }
# A moment that is midnight, named by the day that ends: "le 2 mars 2026 à la fin de la journée (America/New_York)".
# It stands behind "le", "du" or "au", as every moment does.
# $day: the day. $zone: its time zone.
letter-all-end-of-day = { $day } à la fin de la journée ({ $zone })
# Stands in place of the name of a claimant who gave none.
letter-all-nobody = nom non indiqué
# Stands in place of what somebody did not give.
letter-all-not-given = non indiqué
# Stands between two things of a list.
letter-all-comma = ,{" "}

## Lines and paragraphs.

# $reason: what a person at the desk wrote.
letter-all-reason = Raison : { $reason }
letter-all-decided-by = Une personne a décidé. Un programme a vérifié si les éléments d’une notification sont là ; aucun moyen automatisé n’a pris part à la décision.
letter-all-no-automation = Aucun moyen automatisé n’y a pris part.
letter-all-wrong-end = Si elle ne s’est pas terminée ainsi, écrivez tout de suite à notre agent désigné, indiqué ci-dessous.
letter-all-strike-reversed = Si un avertissement (strike) a été compté contre votre compte en raison de cette demande, il est annulé et ne compte plus.

## What has become of a location; each stands above the list of locations for which it is so.

letter-all-restore-owed = L’accès doit être rétabli tout de suite. Nous vous écrivons quand c’est fait.
letter-all-released = Cette demande ne maintient plus le contenu désactivé. Autre chose le fait ; l’accès n’est donc pas rétabli pour l’instant.
letter-all-not-disabled = L’accès n’est pas désactivé en raison de cette demande.
# $at: when.
letter-all-was-restored = L’accès a été rétabli le { $at }.

## Headings.

letter-all-heading-follows = CE QUI S’ENSUIT
letter-all-heading-how = COMMENT LA DÉCISION A ÉTÉ PRISE
letter-all-heading-means = CE QUE CELA SIGNIFIE
letter-all-heading-disagree = SI VOUS N’ÊTES PAS D’ACCORD
letter-all-heading-next = CE QUI SE PASSE ENSUITE
letter-all-heading-until-then = CE QUE CELA SIGNIFIE JUSQUE-LÀ
letter-all-heading-until-when = JUSQU’À QUAND
letter-all-heading-complete = COMMENT LA COMPLÉTER
letter-all-heading-you-can = CE QUE VOUS POUVEZ FAIRE

## Outcomes.

# $outcome: which outcome it is.
letter-all-outcome =
    { $outcome ->
        [disabled] Accès désactivé
        [already_gone] Déjà disparu
        [not_found] Introuvable
        [not_ours] Pas chez nous
        [duplicate] Doublon
        [licensed] Utilisation sous licence
       *[refused] Refusé
    }
letter-all-outcome-means =
    { $outcome ->
        [disabled] L’accès au contenu a été désactivé.
        [already_gone] Le contenu avait déjà disparu quand nous avons vérifié.
        [not_found] Nous n’avons rien trouvé à cet endroit ; vérifiez l’adresse et dites-le-nous.
        [not_ours] Cet endroit n’est pas sur notre service ; il faut s’adresser à son propre fournisseur.
        [duplicate] La même demande a déjà été tranchée dans un dossier antérieur.
        [licensed] Une licence nous a été présentée pour cette utilisation.
       *[refused] Nous n’avons pas désactivé l’accès, pour la raison indiquée.
    }
# $basis: on which ground access was disabled.
letter-all-basis =
    { $basis ->
        [notice] Notification de droit d’auteur (17 U.S.C. 512(c))
        [terms] Conditions du service
        [court_order] Décision d’un tribunal
       *[own_knowledge] Connaissance propre du fournisseur
    }

## The paper of a letter that is posted.

letter-all-paper-date = Date
letter-all-paper-case = Dossier
# $page: the number of the page. $count: how many there are.
letter-all-paper-foot-case = Dossier { $case } · page { $page } sur { $count }
letter-all-paper-foot = page { $page } sur { $count }
letter-all-paper-code = Code QR de la page du dossier
