### The form of a notice: what stands around the words of the policy. An unreviewed translation.

form-title = Envoyer une notification de droit d’auteur
# $number: the number of the case.
form-title-complete = Compléter votre notification : dossier { $number }
form-lead = Une personne lit chaque notification. Remplissez ce que vous pouvez : la page suivante montre tout une nouvelle fois avant l’envoi. Vous pouvez aussi [écrire à notre agent] par courrier postal ou électronique.
form-complete = Compléter votre notification
# $number: the number of the case.
form-complete-lead = Tout ce que vous avez indiqué dans le dossier { $number } est déjà rempli. Ajoutez ce qui manque : la page suivante montre tout une nouvelle fois avant l’envoi. Les deux versions sont conservées.
form-complete-agent = Vous pouvez aussi [écrire à notre agent] par courrier postal ou électronique. Supprimer une ligne de la liste des emplacements retire la demande qui la concerne.
# $number: the number of the case.
form-back = Dossier { $number }
form-stranger = **Le texte des déclarations a changé.** Tout ce que vous avez saisi est encore là, mais les cases sont de nouveau vides : lisez les déclarations ci-dessous et cochez ce qui est vrai. Rien n’a été envoyé.
form-robot = Laissez ce champ vide
form-next = Vérifier vos réponses
# $who: who sees the answer, in the words of the policy.
form-seen = Visible par { $who }.

form-you = Vous
form-owner = Je suis titulaire du droit
form-agent = J’ai l’autorisation d’agir pour le titulaire

# $number: which work, from 1.
form-work = Œuvre { $number }
# $number: which work, from 1.
form-work-remove = Supprimer l’œuvre { $number }
form-work-add = Ajouter une autre œuvre
# $number: which work, from 1; $label: the name of the field, in the words of the policy.
form-of-work = Œuvre { $number } : { $label }
form-unchosen = Non choisi

form-subsection = Qu’y a-t-il sur notre service ?
form-hosting = Un contenu stocké ici (17 U.S.C. 512(c))
form-link = Un lien ou un résultat de recherche qui mène ailleurs (17 U.S.C. 512(d))
# $example: a line as somebody may type it; $sign: the word that such a line begins with.
form-list-told = Après l’adresse, vous pouvez écrire à quel endroit de la page il se trouve : { $example }. S’il n’y a pas d’adresse, commencez la ligne par { $sign } et décrivez où il se trouve. Une ligne qui désigne deux fois le même endroit compte une fois.
form-list-example = https://example.org/video à 2:13
# $many: how many different locations the list names; $most: how many fit.
form-list-count =
    { $many ->
        [one] { $many } emplacement sur { $most } au maximum.
       *[other] { $many } emplacements différents sur { $most } au maximum.
    }
# $many: how many lines there are; $most: how many fit.
form-list-long = { $many } lignes, alors qu’une notification en contient au plus { $most }. Envoyez le reste dans une autre.
form-list-unlooked = Une liste de cette longueur est vérifiée quand vous continuez.
# $many: how many lines.
form-list-bad =
    { $many ->
        [one] { $many } ligne ne peut pas être lue comme un emplacement.
       *[other] { $many } lignes ne peuvent pas être lues comme des emplacements.
    }
# $many: how many addresses; $hosts: the names of our hosts.
form-list-elsewhere =
    { $many ->
        [one] { $many } adresse n’est pas sur notre service ({ $hosts }) : veuillez la vérifier encore une fois.
       *[other] { $many } adresses ne sont pas sur notre service ({ $hosts }) : veuillez les vérifier encore une fois.
    }
# $many: how many lines.
form-list-repeated =
    { $many ->
        [one] { $many } ligne désigne un endroit qui figure déjà dans la liste, et compte une fois.
       *[other] { $many } lignes désignent des endroits qui figurent déjà dans la liste, et comptent une fois.
    }
# $line: the number of the line; $host: the name of the host.
form-list-host = La ligne { $line } est sur { $host }, qui n’est pas à nous.
# $line, $first: numbers of lines.
form-list-again = La ligne { $line } désigne le même endroit que la ligne { $first }.
# $many: how many lines are not named.
form-list-more =
    { $many ->
        [one] Et { $many } autre ligne.
       *[other] Et { $many } autres lignes.
    }

form-besides = Ce que nous demandons en plus
form-besides-text = La loi ne le demande pas. Une notification compte sans cela.
form-asked = Notre politique le demande.
# $label: the name of the field, in the words of the policy.
form-asked-for = « { $label } » est vide ; notre politique le demande

form-statements = Déclarations
form-statements-text = Ne cochez chaque phrase que si elle est vraie.
# $title: what the statement is called, in the words of the policy.
form-unticked = « { $title } » n’est pas coché
form-tick = La loi demande cette déclaration. Cochez-la si elle est vraie.
form-translation = **Traduction non officielle**, pour vous aider à lire. Ce que vous déclarez, c’est la phrase ci-dessus.
form-abroad = **Si vous signez hors des États-Unis** (28 U.S.C. 1746), votre déclaration de pouvoir comprend ceci :
# $why: what a person of ours wrote about it.
form-overturned = Une personne l’a examiné et l’a jugé manquant : { $why }

form-signed-on = Date de la signature
form-signed-on-hint = Année, mois et jour, comme 2026-11-22.
form-anyway = Envoyer en l’état
form-anyway-hint = Vous pouvez envoyer une notification même si quelque chose manque. Si elle dit quelle œuvre, quel contenu et comment vous joindre, la loi veut que nous vous aidions à la compléter : nous vous écrivons pour dire ce qui manque. Jusque-là, ce n’est pas une notification complète, et il se peut que nous ne puissions pas agir.

form-draft = Brouillon
form-draft-keep = Garder un brouillon sur cet appareil
form-draft-hint = Ce que vous saisissez reste alors dans ce navigateur jusqu’à ce que vous envoyiez la notification ou effaciez le brouillon ; un brouillon de plus de 30 jours est supprimé à la visite suivante. Nous ne pouvons pas le voir. Les déclarations et la signature ne sont jamais gardées. N’activez pas cette option sur un ordinateur que d’autres utilisent.
form-draft-found = **Un brouillon est gardé sur cet appareil.** Vous pouvez reprendre là où vous en étiez. S’il n’est pas à vous, effacez-le.
# $when: the day and time of the last change.
form-draft-when = Dernière modification : { $when }.
form-draft-old = Notre formulaire a changé depuis : relisez-le avant de l’envoyer.
form-draft-continue = Continuer avec le brouillon
form-draft-forget = Effacer le brouillon
# $when: the time.
form-draft-kept = Le brouillon a été gardé sur cet appareil à { $when }.
form-draft-gone = Le brouillon n’est plus sur cet appareil.
form-draft-full = Le brouillon n’a pas pu être gardé : ce navigateur n’a pas assez de place.
