### What is wrong with something typed: on top of a form, and again beside the field. $label: the name of the field, in the words of the policy. An unreviewed translation.

# $title: what the page is called.
flaw-title = Erreur : { $title }
# $many: how many things are wrong.
flaw-many =
    { $many ->
        [one] { $many } point est à revoir
       *[other] { $many } points sont à revoir
    }
# $found, $most: numbers of characters.
flaw-long = « { $label } » est trop long : { $found } caractères, alors que { $most } au plus sont conservés.
# $sign: the code of the character, such as U+0000.
flaw-control = « { $label } » contient un caractère de contrôle ({ $sign }) ; supprimez-le et renvoyez.
flaw-break = « { $label } » doit tenir sur une seule ligne, sans retour à la ligne.
# $sign: the code of the mark, such as U+202E.
flaw-direction = « { $label } » contient une marque de direction invisible ({ $sign }) ; supprimez-la et renvoyez.
flaw-email = « { $label } » n’est pas une adresse e-mail, comme name@example.org.
# $scheme: such as javascript or ftp.
flaw-scheme = « { $label } » commence par `{ $scheme }:` ; seules les adresses http:// et https:// peuvent être localisées.
flaw-address = « { $label } » n’est pas une adresse web ; elle doit commencer par http:// ou https:// et nommer un hôte.
flaw-password = « { $label } » contient un nom d’utilisateur ou un mot de passe ; supprimez-le, il serait conservé et affiché.
# $host: the name or number of the host.
flaw-private = « { $label } » mène à un réseau privé (`{ $host }`), où personne d’autre ne peut regarder.
# $many: how many lines there are; $most: how many fit.
flaw-lines = « { $label } » a { $many } lignes ; une notification en contient au plus { $most } : envoyez le reste dans une autre.
# $many: how many works there are; $most: how many fit.
flaw-works = « { $label } » est l’une des { $many } œuvres ; une notification en contient au plus { $most }.
flaw-subsection = « { $label } » n’est ni un contenu hébergé ni un lien.
flaw-capacity = « { $label } » n’est ni titulaire ni mandataire.
flaw-kind = « { $label } » ne fait pas partie des types proposés.
flaw-undescribed = « { $label } » est vide ; dites quelle est l’œuvre à cette adresse.
flaw-answer = « { $label } » ne fait pas partie des réponses proposées.
flaw-future = « { $label } » est dans le futur.
flaw-date = « { $label } » n’est pas une date, comme 2026-11-22.
# $what: a clause that is only known in English.
flaw-said = « { $label } » { $what }.

# A line of the list of locations. $line: its number, from 1.
# $found, $most: numbers of characters.
flaw-line-long = La ligne { $line } est trop longue : { $found } caractères, alors que { $most } au plus sont conservés.
# $sign: the code of the character, such as U+202E.
flaw-line-sign = La ligne { $line } contient un caractère invisible ({ $sign }) ; supprimez-le.
flaw-line-break = La ligne { $line } contient un signe qui coupe les lignes ; supprimez-le.
# $scheme: such as javascript or ftp.
flaw-line-scheme = La ligne { $line } commence par { $scheme }: et seules les adresses http:// et https:// peuvent être localisées.
flaw-line-address = La ligne { $line } n’est pas une adresse web qui commence par http:// ou https://.
flaw-line-password = La ligne { $line } contient un nom d’utilisateur ou un mot de passe ; supprimez-le, il serait conservé et affiché.
# $host: the name or number of the host.
flaw-line-private = La ligne { $line } mène à un réseau privé ({ $host }), où personne d’autre ne peut regarder.
# $many: how many lines more.
flaw-more =
    { $many ->
        [one] { $many } autre ligne ne peut pas être lue comme un emplacement.
       *[other] { $many } autres lignes ne peuvent pas être lues comme des emplacements.
    }
