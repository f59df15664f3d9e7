### The counter-notice: the way in, the form, the last look, and the page of one that was sent. An unreviewed translation.

# $number: the number of the case.
counter-case = Dossier { $number }

## The way in without a key.
counter-start = Répondre à une notification de droit d’auteur
counter-start-lead = Votre contenu a été retiré à la suite d’une notification de droit d’auteur, et vous croyez que c’était une erreur ? Vous pouvez alors envoyer une contre-notification.
counter-start-letter = Si vous avez notre lettre, ouvrez plutôt son lien : il mène à votre propre page, qui montre ce que la notification affirme. Sans elle, indiquez le dossier et l’endroit où se trouvait le contenu.
counter-start-warning = Une contre-notification est signée sous peine de parjure, et une copie, avec votre nom, votre adresse et votre numéro de téléphone, va à la personne qui a envoyé la notification. [Lisez ce qu’elle doit contenir et ce qui se passe ensuite] avant de commencer.
counter-start-case = Numéro de dossier
counter-start-case-hint = Dix caractères, comme 7K3M2-9QXWD. Les majuscules et les traits d’union sont sans importance.
counter-start-where = Où se trouvait le contenu
counter-start-where-hint = Son adresse web telle qu’elle figure dans notre lettre. S’il n’en avait pas, commencez par place: et décrivez où il se trouvait.
counter-start-go = Continuer
counter-start-else = Vous ne connaissez pas le numéro ? Écrivez à l’[agent désigné]. Une lettre ou un e-mail signé, adressé à l’agent, compte tout autant que ce formulaire.
counter-start-fault = Il n’y a encore rien à afficher
counter-start-empty = C’est vide ; il faut les deux
counter-start-unknown = Aucun dossier n’a ce numéro et ne nomme cet emplacement

## The form.
counter-form = Envoyer une contre-notification
counter-form-lead = Dites que le contenu a été retiré par erreur ou mal identifié. La page suivante montre tout une nouvelle fois, et exactement ce que reçoit l’autre partie, avant l’envoi. Vous pouvez aussi [écrire à notre agent] par courrier postal ou électronique.
counter-form-reworded = **Le texte des déclarations a changé.** Tout ce que vous avez saisi est encore là, mais les cases sont de nouveau vides : lisez les déclarations ci-dessous et cochez ce qui est vrai. Rien n’a été envoyé.
counter-form-before = Avant de commencer
counter-form-time = Cela prend environ cinq minutes. Il vous faut votre nom, votre adresse postale et votre numéro de téléphone, et vous signez en saisissant votre nom.
counter-form-copy = La personne qui a envoyé la notification reçoit une copie avec votre nom, votre adresse, votre numéro de téléphone et ce que vous écrivez. Votre adresse e-mail n’y figure pas.
counter-form-oath = Vous signez sous peine de parjure (17 U.S.C. 512(g)(3)). Ne signez que ce que vous croyez.
# $first, $last: days.
counter-form-today = Si elle est complète et arrive aujourd’hui, le contenu revient au plus tôt le { $first } et au plus tard le { $last }, sauf si une action en justice ou une demande devant le Copyright Claims Board est signalée auparavant.
counter-form-nothing = Il n’y a rien à contester pour l’instant
# $number: the number of the case.
counter-form-wrong = Si vous pensez que c’est une erreur, écrivez à l’[agent désigné] en indiquant le numéro de dossier { $number }.
counter-form-pick = Choisir
counter-form-all = Tous les emplacements
# $position: the number of the location.
counter-form-location = Emplacement { $position }
# $when: a moment.
counter-form-disabled = L’accès a été désactivé le { $when }.
counter-form-you = Vous
counter-form-statements = Déclarations
counter-form-statements-help = Ne cochez chaque phrase que si elle est vraie. Des deux consentements à la compétence d’un tribunal, cochez celui qui correspond à votre adresse.
counter-form-abroad = **Si vous signez hors des États-Unis** (28 U.S.C. 1746), votre déclaration d’erreur ou de mauvaise identification comprend ceci :
counter-form-empty = Laissez ce champ vide
counter-form-check = Vérifier vos réponses
counter-form-anyway = Envoyer en l’état
counter-form-anyway-hint = Vous pouvez envoyer une contre-notification même si quelque chose manque, et la compléter plus tard. Tant que nous n’avons pas tout ce que la loi demande, ce n’est pas une contre-notification complète, et le délai après lequel nous rétablissons le contenu ne commence pas.
counter-described = Le contenu, décrit avec des mots
counter-described-hint = Seulement si la liste ne le dit pas assez bien.
counter-signed-on = Date de la signature
counter-signed-on-hint = Année, mois et jour, comme 2026-11-22.

## The statements in the words of the policy that this program comes with. A translation stands beside
## the statement, which is made in the policy's own words, and only while the policy still says this.
counter-statement-mistake = Je déclare sous peine de parjure que je crois de bonne foi que le contenu a été retiré ou désactivé par suite d’une erreur ou d’une mauvaise identification du contenu à retirer ou à désactiver.
counter-statement-consent-us = Je consens à la compétence du tribunal fédéral de district (Federal District Court) du ressort judiciaire dans lequel se trouve mon adresse.
# $provider: the legal name of the provider; $district: a judicial district.
counter-statement-consent-abroad = Mon adresse se trouve hors des États-Unis, et je consens à la compétence du tribunal fédéral de district (Federal District Court) de tout ressort judiciaire dans lequel le fournisseur de services peut être trouvé. Un ressort dans lequel { $provider } peut être trouvé est : { $district }.
counter-statement-service = J’accepterai la signification des actes de procédure de la part de la personne qui a fourni la notification en vertu de 17 U.S.C. 512(c)(1)(C) ou d’un mandataire de cette personne.
counter-statement-declaration = Je déclare sous peine de parjure, en vertu des lois des États-Unis d’Amérique, que la déclaration ci-dessus de ce que je crois de bonne foi est vraie et exacte. Fait à la date qui figure à côté de ma signature.

## What is wrong with it.
# $title: the name of the statement, in the words of the policy.
counter-fault-unticked = « { $title } » n’est pas coché
counter-fault-tick = La loi demande cette déclaration. Cochez-la si elle est vraie.
# $country: as it was typed.
counter-fault-consent = C’est le consentement pour une adresse en « { $country } ». Cochez-le s’il est vrai.
# $label: the name of the field, in the words of the policy.
counter-fault-empty = « { $label } » est vide ; la loi le demande
# $clause: of title 17 of the United States Code.
counter-fault-asked = La loi le demande (17 U.S.C. { $clause }).
# $position: the number of the location; $why: a whole sentence.
counter-fault-refused = L’emplacement { $position } ne peut pas être choisi. { $why }
# $typed: as it came.
counter-fault-unknown = L’emplacement « { $typed } » n’est pas de ceux que vous pouvez choisir.
# $more: how many locations.
counter-fault-more =
    { $more ->
        [one] { $more } autre emplacement ne peut pas être choisi.
       *[other] { $more } autres emplacements ne peuvent pas être choisis.
    }

## Why a location cannot be answered. $position: its number.
counter-refused-nothing = Choisissez au moins un emplacement.
counter-refused-unknown = Ce dossier n’a pas d’emplacement { $position }.
counter-refused-not-disabled = Aucune contre-notification n’est possible : l’accès à l’emplacement { $position } n’est pas désactivé en raison de la notification.
counter-refused-ground = Aucune contre-notification n’est possible : l’emplacement { $position } a été désactivé pour une autre raison que la notification. Vous pouvez faire une réclamation.
counter-refused-not-yours = Aucune contre-notification n’est possible : l’emplacement { $position } n’appartient pas à ce compte.
counter-refused-second = Aucune deuxième contre-notification n’est possible : il y en a déjà une en cours pour l’emplacement { $position }.
counter-refused-adjudicated = Aucune contre-notification n’est possible : une procédure concernant l’emplacement { $position } s’est terminée en faveur de la personne qui a envoyé la notification.
counter-refused-complete = Il ne manque plus rien, il n’y a donc rien à compléter.

## The last look before it is sent.
counter-check = Vérifiez votre contre-notification
counter-check-lead = Rien n’a encore été envoyé. D’abord ce que nous enregistrerons, puis exactement ce que reçoit la personne qui a envoyé la notification.
counter-check-complete = **Tout ce que la loi demande est là.** Un programme l’a vérifié ; une personne juge si c’est suffisant.
counter-check-incomplete = **Il manque quelque chose que la loi demande.** Vous pouvez envoyer la contre-notification en l’état et la compléter plus tard. Jusque-là, le délai après lequel nous rétablissons le contenu ne commence pas.
counter-check-material = Le contenu
counter-check-chosen = Emplacements choisis
counter-check-you = Vous
counter-check-signed = Déclarations et signature
counter-check-not-made = Non faite
counter-check-policy = Politique
# $title: of the policy, in its own words; $version: a short hash, which is the link.
counter-check-edition = { $title }, version [{ $version }]
counter-check-change = Modifier
counter-check-change-it = Modifier quelque chose
counter-check-copy = Ce que reçoit la personne qui a envoyé la notification
counter-check-words = Voici la copie, mot pour mot.
counter-check-no-email = Votre adresse e-mail n’y figure pas.
counter-check-send = Envoyer la contre-notification
counter-not-given = Non indiqué
counter-met-signature = Votre nom est saisi comme signature.
counter-met-material = Vous avez choisi ce qu’elle concerne.
counter-met-mistake = La déclaration est faite.
counter-met-consent = Le nom, l’adresse, le numéro de téléphone et les deux déclarations sont donnés.
counter-lack-signature = La signature manque.
counter-lack-material = Aucun emplacement n’est choisi.
counter-lack-mistake = La déclaration d’erreur ou de mauvaise identification n’est pas faite.
counter-lack-name = Le nom manque.
counter-lack-address = L’adresse manque.
counter-lack-phone = Le numéro de téléphone manque.
counter-lack-consent = Le consentement à la compétence qui correspond à l’adresse n’est pas donné.
counter-lack-service = L’acceptation de la signification des actes de procédure n’est pas donnée.
# $signed, $given: names.
counter-question-name = Vous signez « { $signed } » et indiquez comme nom « { $given } ». Est-ce la même personne ? La loi demande la signature de la personne qui a publié le contenu.
counter-question-country = Vous n’indiquez pas de pays. Le consentement que vous avez donné est-il celui qui correspond à votre adresse ?

## The page of one that was sent.
# $title: what it says of itself; $number: of the case.
counter-page = { $title } : dossier { $number }
# $counter: which counter-notice of the case.
counter-page-case = Dossier { $number }, contre-notification { $counter }
counter-title-incomplete = Votre contre-notification n’est pas complète
counter-title-received = Votre contre-notification a été reçue
counter-title-declined = Votre contre-notification n’a pas été acceptée
counter-title-lapsed = Votre contre-notification a été abandonnée
counter-lead-incomplete = Aucun délai ne court tant que ce qui manque n’est pas arrivé. Il commence le jour où cela arrive.
counter-lead-unvouched = Elle est complète. Vous n’êtes pas passé par le lien propre au compte ; une personne vérifie donc d’abord si vous êtes la personne qui a publié le contenu. Les dates ci-dessous se comptent tout de même à partir de la réception.
counter-lead-running = Elle est complète. Une copie va à la personne qui a envoyé la notification. Vous n’avez plus rien à faire.
counter-lead-declined = La lettre qui vous est adressée dit pourquoi. Une nouvelle peut être envoyée à tout moment.
counter-lead-lapsed = Ce qui manquait n’est pas arrivé à temps. La loi ne fixe aucun délai : une nouvelle peut être envoyée à tout moment.
counter-received = Reçue
counter-state = État
counter-state-incomplete = Il manque quelque chose.
counter-state-unvouched = Nous vérifions si elle vient de la personne qui a publié le contenu.
counter-state-running = Complète.
counter-state-declined = Non acceptée.
counter-state-lapsed = Abandonnée : ce qui manquait n’est pas arrivé.
counter-missing = Ce qui manque
counter-missing-complete = La compléter
# $when: a moment.
counter-missing-lapses = Si elle n’est pas complétée au plus tard le { $when }, elle est abandonnée. Rien n’est supprimé, et vous pouvez en envoyer une nouvelle.
counter-dates = Les dates
# $received, $first, $last: days.
counter-days = Nous avons reçu votre contre-notification le { $received }. La loi donne à la personne qui a envoyé la notification 10 jours ouvrables pour saisir la justice. Si rien n’est signalé d’ici là, l’accès revient **entre le { $first } et le { $last }**.
counter-days-waiting = jours ouvrables pendant lesquels nous devons attendre
counter-days-free = week-ends et jours fériés
counter-days-back = jours où l’accès revient
counter-days-today = aujourd’hui
counter-date-received = Reçue
counter-date-received-text = Le premier jour ouvrable qui suit est le premier jour.
counter-date-earliest = À partir d’ici, la loi nous permet de rétablir le contenu
counter-date-earliest-text = Sauf si nous recevons auparavant l’avis d’une action contre vous ou d’une procédure du Copyright Claims Board.
counter-date-target = Quand nous comptons le rétablir
counter-date-last = Le dernier jour où la loi nous permet de le rétablir
counter-about = Le contenu
counter-about-none = Aucun emplacement n’a été choisi.
counter-receipt = Accusé de réception
counter-receipt-text = L’accusé de réception montre exactement ce que vous avez envoyé et signé. Il ne contient pas votre clé.
# $version: from 1; $when: a moment. The digest follows.
counter-receipt-version = Version { $version }, reçue le { $when }. SHA-256
counter-receipt-pdf = Accusé de réception en PDF
counter-keep = Gardez cette adresse
counter-private = Votre adresse privée
counter-private-text = Vous voyez ici où en est votre contre-notification. Quiconque a cette adresse voit la même chose ; gardez-la donc pour vous.
