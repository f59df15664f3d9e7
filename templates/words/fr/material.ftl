### The page of a subscriber about a case: what happened to the own material, and what can be done. Its reader may be frightened. Short sentences, no jargon, nothing that is not so. An unreviewed translation.

# $number: the number of the case.
material-title = Votre contenu : dossier { $number }
material-case = Dossier { $number }
material-complained-ok = **Votre réclamation a été reçue.** Quelqu’un qui n’a pas participé à la décision l’examine et vous écrit.

## What happened, in a heading.
material-heading-disabled = L’accès à votre contenu a été désactivé
material-heading-announced = L’accès à votre contenu va être désactivé
material-heading-countered = Votre contre-notification suit son cours
material-heading-held = Une procédure maintient votre contenu désactivé
material-heading-owed = Votre contenu est en cours de rétablissement
material-heading-restored = Votre contenu a été rétabli
material-heading-released = Une autre raison maintient votre contenu désactivé
material-heading-review = Une notification de droit d’auteur vise votre contenu
material-heading-retracted = La demande concernant votre contenu a été retirée
material-heading-nothing = Rien n’a été fait à votre contenu

## And in a sentence or two. $claimant: who sent the notice. $many: how many pieces of material it is about.
# $days: one, or several; $day: that day, or the first of them.
material-lead-disabled =
    { $days ->
        [one] { $many ->
            [one] Le { $day }, nous avons désactivé l’accès à un contenu que vous avez publié, parce que { $claimant } nous a dit qu’il porte atteinte à un droit d’auteur. C’est ce que cette partie affirme, pas un jugement sur vous.
           *[other] Le { $day }, nous avons désactivé l’accès à { $many } contenus que vous avez publiés, parce que { $claimant } nous a dit qu’ils portent atteinte à un droit d’auteur. C’est ce que cette partie affirme, pas un jugement sur vous.
        }
       *[several] À partir du { $day }, nous avons désactivé l’accès à { $many } contenus que vous avez publiés, parce que { $claimant } nous a dit qu’ils portent atteinte à un droit d’auteur. C’est ce que cette partie affirme, pas un jugement sur vous.
    }
# $ground: terms, court_order or own_knowledge.
material-lead-ground =
    { $ground ->
        [terms] { $days ->
            [one] Le { $day }, nous avons désactivé l’accès à un contenu que vous avez publié, parce qu’il enfreint les conditions de notre service.
           *[several] À partir du { $day }, nous avons désactivé l’accès à des contenus que vous avez publiés, parce qu’ils enfreignent les conditions de notre service.
        }
        [court_order] { $days ->
            [one] Le { $day }, nous avons désactivé l’accès à un contenu que vous avez publié, parce qu’un tribunal l’a ordonné.
           *[several] À partir du { $day }, nous avons désactivé l’accès à des contenus que vous avez publiés, parce qu’un tribunal l’a ordonné.
        }
       *[own_knowledge] { $days ->
            [one] Le { $day }, nous avons désactivé l’accès à un contenu que vous avez publié, en raison de ce que nous savons nous-mêmes à son sujet.
           *[several] À partir du { $day }, nous avons désactivé l’accès à des contenus que vous avez publiés, en raison de ce que nous savons nous-mêmes à leur sujet.
        }
    }
material-lead-answered =
    { $days ->
        [one] Le { $day }, nous avons désactivé l’accès à un contenu que vous avez publié, à la suite d’une notification envoyée par { $claimant }, et vous avez répondu.
       *[several] À partir du { $day }, nous avons désactivé l’accès à des contenus que vous avez publiés, à la suite d’une notification envoyée par { $claimant }, et vous avez répondu.
    }
material-next-countered = Vous n’avez plus rien à faire pour l’instant.
material-next-held = { $claimant } a signalé une procédure devant un tribunal ou le Copyright Claims Board ; l’accès reste donc désactivé jusqu’à ce qu’elle soit terminée.
# $when: a moment.
material-lead-announced =
    { $many ->
        [one] { $claimant } nous a dit qu’un contenu que vous avez publié porte atteinte à un droit d’auteur. Il est toujours là. Nous en désactivons l’accès après le { $when }, sauf si vous nous dites avant pourquoi ce serait une erreur.
       *[other] { $claimant } nous a dit que { $many } contenus que vous avez publiés portent atteinte à un droit d’auteur. Ils sont toujours là. Nous en désactivons l’accès après le { $when }, sauf si vous nous dites avant pourquoi ce serait une erreur.
    }
material-lead-owed = Il a été décidé de rétablir l’accès, et les personnes qui gèrent le service ont été chargées de le faire. Vous n’avez rien à faire.
material-lead-restored = L’accès est de nouveau comme avant. Vous n’avez rien à faire.
material-lead-released = Cette demande est close, mais autre chose maintient encore votre contenu désactivé. Notre agent désigné peut vous dire quoi.
material-lead-review =
    { $many ->
        [one] { $claimant } nous a dit qu’un contenu que vous avez publié porte atteinte à un droit d’auteur. Personne n’y a touché. Vous n’avez rien à faire pour l’instant ; nous vous écrivons si cela change.
       *[other] { $claimant } nous a dit que { $many } contenus que vous avez publiés portent atteinte à un droit d’auteur. Personne n’y a touché. Vous n’avez rien à faire pour l’instant ; nous vous écrivons si cela change.
    }
material-lead-retracted = { $claimant } a retiré la demande. Vous n’avez rien à faire.
material-lead-nothing =
    { $many ->
        [one] { $claimant } nous a dit qu’un contenu que vous avez publié porte atteinte à un droit d’auteur. Nous l’avons examiné et n’y avons pas touché. Vous n’avez rien à faire.
       *[other] { $claimant } nous a dit que { $many } contenus que vous avez publiés portent atteinte à un droit d’auteur. Nous les avons examinés et n’y avons pas touché. Vous n’avez rien à faire.
    }

## The facts below that.
material-where = Où
# $more: how many more addresses.
material-more =
    { $more ->
        [one] et { $more } de plus, dans la liste ci-dessous
       *[other] et { $more } de plus, dans la liste ci-dessous
    }
material-work = Leur œuvre

## What it means for the account.
# $own: how many strikes this notice brought. $day: the first day on which they do not count any more.
material-account-alone =
    { $own ->
        [one] La notification compte pour { $own } avertissement (strike) jusqu’au { $day }. Cela seul ne change rien d’autre pour votre compte.
       *[other] La notification compte pour { $own } avertissements (strikes) jusqu’au { $day }. Cela seul ne change rien d’autre pour votre compte.
    }
material-account-many =
    { $own ->
        [one] La notification compte pour { $own } avertissement (strike) contre votre compte jusqu’au { $day }. Ce que cela signifie est expliqué ci-dessous.
       *[other] La notification compte pour { $own } avertissements (strikes) contre votre compte jusqu’au { $day }. Ce que cela signifie est expliqué ci-dessous.
    }
material-account-suspended = La notification ne compte pas comme avertissement (strike) tant que votre réponse ou une procédure à ce sujet est en cours.
material-account-reversed = La notification ne compte plus comme avertissement (strike) contre votre compte.
material-account-expired = La notification est trop ancienne pour compter comme avertissement (strike) contre votre compte.
material-account-none = La notification ne compte pas comme avertissement (strike) contre votre compte.
material-account-ahead = Pour l’instant, la notification n’est pas un avertissement (strike) contre votre compte. Elle en devient un si l’accès est désactivé à la suite de la notification.
material-account = Ce que cela signifie pour votre compte
# $count: how many strikes count now. $warn, $restrict, $terminate: at which number what happens, as text.
material-account-rule =
    { $count ->
        [0] Aucun avertissement (strike) ne compte actuellement contre votre compte. L’avertissement { $warn } entraîne une mise en garde, l’avertissement { $restrict } une période pendant laquelle vous ne pouvez pas publier, et à l’avertissement { $terminate } nous envisageons de fermer le compte. Le nombre seul ne décide jamais : c’est une personne qui décide.
        [one] { $count } avertissement (strike) compte actuellement contre votre compte. L’avertissement { $warn } entraîne une mise en garde, l’avertissement { $restrict } une période pendant laquelle vous ne pouvez pas publier, et à l’avertissement { $terminate } nous envisageons de fermer le compte. Le nombre seul ne décide jamais : c’est une personne qui décide.
       *[other] { $count } avertissements (strikes) comptent actuellement contre votre compte. L’avertissement { $warn } entraîne une mise en garde, l’avertissement { $restrict } une période pendant laquelle vous ne pouvez pas publier, et à l’avertissement { $terminate } nous envisageons de fermer le compte. Le nombre seul ne décide jamais : c’est une personne qui décide.
    }
# $months: after how many months a strike expires.
material-account-undone =
    { $months ->
        [one] Un avertissement (strike) ne compte pas tant qu’une contre-notification complète est en cours. Il est annulé quand la demande est retirée ou le contenu rétabli, et il expire après { $months } mois. [Toute la politique]
       *[other] Un avertissement (strike) ne compte pas tant qu’une contre-notification complète est en cours. Il est annulé quand la demande est retirée ou le contenu rétabli, et il expire après { $months } mois. [Toute la politique]
    }
material-account-restricted = En raison de plusieurs avertissements (strikes), nous avons limité pour un temps les publications de votre compte. Notre lettre à ce sujet dit jusqu’à quand.
material-account-ended = En raison d’avertissements (strikes) répétés, nous avons fermé votre compte. Notre lettre à ce sujet dit pourquoi, et ce que vous pouvez faire.

## What can be done. The brief sentence stands on the first screen, the text further down.
material-ways = Ce que vous pouvez faire
material-nothing = Ne rien faire pour l’instant
material-nothing-brief = L’accès reste désactivé. Il n’y a pas de délai pour répondre.
material-nothing-text = L’accès reste désactivé, et nous ne disons pas à { $claimant } qui vous êtes, sauf si la loi nous y oblige. La loi ne fixe aucun délai pour répondre : vous pouvez prendre votre temps, demander conseil à quelqu’un et revenir à cette page.
material-nothing-down-brief = L’accès reste désactivé.
material-nothing-down-text = L’accès reste désactivé. Vous pouvez revenir à cette page à tout moment.
material-wait = Attendre
material-wait-brief = Les dates ci-dessous disent quand l’accès revient.
material-wait-text = Nous avons transmis votre réponse. Sauf si { $claimant } signale une procédure à temps, l’accès revient aux dates ci-dessous, et nous vous écrivons à ce moment-là.
material-announced-brief = L’accès est alors désactivé. Vous pouvez encore répondre ensuite.
material-announced-text = L’accès est alors désactivé, et nous vous écrivons de nouveau. Vous pouvez aussi répondre ensuite : la loi ne fixe aucun délai. Vous pouvez également retirer le contenu vous-même.
material-early = Dites-nous pourquoi ce serait une erreur
material-early-brief = Écrivez à notre agent avant cette date ; une personne lit votre message.
# $number: the number of the case.
material-early-text = Écrivez à notre [agent désigné] en indiquant le numéro de dossier { $number }. Dites pourquoi la notification est erronée : c’est votre propre œuvre, vous avez une licence, ou la loi permet cette utilisation. Une personne le lit avant que l’accès soit désactivé.
material-ask = Demander à l’expéditeur de la retirer
material-ask-brief = S’il le fait, l’accès revient et il n’y a pas d’avertissement (strike).
material-ask-text = Si c’est un malentendu, ou si vous avez obtenu l’autorisation depuis, et que vous savez comment joindre { $claimant }, vous pouvez le lui demander. Si la demande est retirée, nous veillons aussitôt à ce que l’accès revienne, et elle ne compte plus comme avertissement (strike).
material-ask-how = Elle peut être retirée avec le lien qui figure dans nos lettres à l’expéditeur, ou par une lettre ou un e-mail signé, adressé à notre [agent désigné], qui indique le dossier { $number }.
material-ask-withheld = Nous ne vous donnons pas son adresse, tout comme nous ne lui donnons pas la vôtre.
material-counter = Répondre par une contre-notification
# $first, $last: days.
material-counter-brief = Envoyée aujourd’hui, elle fait revenir l’accès entre le { $first } et le { $last }, sauf action en justice. L’autre partie reçoit votre nom et votre adresse.
material-counter-when = Une contre-notification est votre déclaration signée qu’il s’agissait d’une erreur : c’est votre propre œuvre, vous avez l’autorisation, la loi permet ce que vous en faites, ou c’est autre chose qui était visé. Cela prend environ cinq minutes.
material-counter-dates = Si elle est complète et arrive aujourd’hui, l’accès revient au plus tôt le { $first } et au plus tard le { $last }. Il ne revient pas si { $claimant } signale auparavant une action en justice contre vous, ou une demande devant le Copyright Claims Board.
material-counter-truth = Ne la signez que si vous y croyez. Vous signez sous peine de parjure, et quiconque affirme sciemment quelque chose de faux peut devoir payer des dommages-intérêts. [Ce qu’elle doit contenir et ce qui se passe ensuite]
material-told = Qui apprend quoi sur vous
material-counter-told-claimant = { $claimant } reçoit une copie : votre nom, votre adresse postale, votre numéro de téléphone et ce que vous écrivez.
material-counter-told-not = Votre adresse e-mail ne figure pas dans la copie.
material-counter-told-others = [Notre page sur la protection des données] dit qui d’autre peut la voir, et quand.
material-counter-action = Envoyer une contre-notification
material-complete = Compléter votre contre-notification
material-complete-brief = Il y manque quelque chose, et le délai jusqu’au retour de l’accès n’a pas commencé.
material-complete-action = Voir ce qui manque
material-complain = Nous adresser une réclamation
material-complain-brief = Gratuit. Quelqu’un d’autre chez nous réexamine la décision.
# $until: a moment.
material-complain-text = La décision était-elle erronée pour une autre raison ? Vous pouvez faire une réclamation, gratuitement, jusqu’au { $until }. Quelqu’un qui n’a pas participé à la décision la réexamine et vous donne des raisons. { $claimant } n’apprend pas qui vous êtes.
material-complain-action = Faire une réclamation
material-complained = Votre réclamation
# $day: a day.
material-complained-brief = Quelqu’un qui n’a pas participé à la décision l’examine. Vous recevez une réponse au plus tard le { $day }.
material-advice = Prendre d’abord conseil
material-advice-brief = Auprès d’un avocat ou d’une consultation juridique gratuite.
material-advice-text = Vous n’avez pas besoin d’avocat pour répondre. Si vous n’êtes pas certain de pouvoir utiliser le contenu, demandez conseil avant de signer quoi que ce soit : de nombreux barreaux, bibliothèques et universités offrent des conseils gratuits en droit d’auteur. Nous ne pouvons pas vous conseiller.
material-advice-court = Si vous recevez des documents d’un tribunal ou du Copyright Claims Board, montrez-les tout de suite à un avocat : les délais y sont courts. L’aide juridique et les barreaux peuvent vous aider à en trouver un. Nous ne pouvons pas vous conseiller.
# $number: the number of the case.
material-advice-us = Pour les questions sur ce dossier, écrivez à notre [agent désigné] en indiquant le numéro de dossier { $number }. Pour les questions sur votre compte, écrivez à [notre assistance].

## What the notice claims.
material-claim = Ce que la notification affirme
# $claimant: who sent the notice.
material-claim-lead = { $claimant } affirme que le contenu porte atteinte au droit d’auteur sur :
material-claim-none = Aucune œuvre n’est nommée.
# $more: how many works.
material-claim-more =
    { $more ->
        [one] et { $more } autre œuvre
       *[other] et { $more } autres œuvres
    }
material-claim-nobody = quelqu’un qui n’a pas donné de nom
material-claim-decided = Une personne a lu la notification et décidé. Un programme vérifie seulement que les parties d’une notification sont là.
material-claim-withheld = Nous ne communiquons pas l’adresse, le numéro de téléphone ni l’adresse e-mail de l’expéditeur de la notification.

## The list of locations.
material-list = Votre contenu
material-list-label = Liste des emplacements
material-list-number = N°
material-list-location = Emplacement
material-list-state = État
material-state-review = En cours d’examen
material-state-announced = Sera désactivé
material-state-nothing = Rien n’a été fait
material-state-disabled = Accès désactivé
material-state-retracted = Demande retirée
material-state-countered = Contre-notification reçue
material-state-claimed = Procédure signalée
material-state-held = Maintenu désactivé
material-state-owed = En cours de rétablissement
material-state-restored = Rétabli
material-state-released = Toujours désactivé
material-note-untouched = Rien n’y a été fait.
# $when: a moment; the same in all of these.
material-note-announced = L’accès est désactivé après le { $when }.
material-note-answered = La demande à ce sujet a reçu une réponse.
material-note-since = Depuis le { $when }.
material-note-on = Le { $when }.
# $first: a moment; $last: a day.
material-note-countered = L’accès revient au plus tôt le { $first } et au plus tard à la fin du { $last }, sauf si une procédure est signalée auparavant.
material-note-claimed = L’expéditeur de la notification a signalé une procédure. Une personne l’examine en ce moment.
material-note-held = L’accès reste désactivé jusqu’à la fin de la procédure.
material-note-given-up = Cette demande a été abandonnée le { $when }.
material-note-still-down = Autre chose le maintient désactivé ; écrivez à l’agent désigné pour savoir quoi.

## The counter-notices that were sent, and what happened.
material-counters = Vos contre-notifications
# $number: which one; $when: a moment.
material-counter-link = [Contre-notification { $number }], reçue le { $when }.
material-happened = Ce qui s’est passé
material-private = Quiconque a l’adresse de cette page voit la même chose ; ne la transmettez donc pas.
