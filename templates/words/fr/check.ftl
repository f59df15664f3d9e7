### Check your answers: the last page before a notice is sent. An unreviewed translation.

check-title = Vérifiez vos réponses
check-lead = Rien n’a encore été envoyé. Voici ce que nous enregistrerons ; relisez-le comme le lira la personne qui a publié le contenu.
check-nothing-sent = Rien n’a été envoyé
check-complete = **Tout ce que la loi demande est là.** Un programme l’a vérifié ; une personne juge si c’est suffisant.
check-lacking = **Il manque quelque chose que la loi demande.** Vous pouvez envoyer la notification en l’état. Nous vous écrivons alors pour dire ce qui manque ; tant que vous ne l’avez pas complétée, il se peut que nous ne puissions pas agir.
# $many: how many locations.
check-given-up =
    { $many ->
        [one] **Vous avez laissé de côté { $many } emplacement.** L’envoi retire la demande qui le concerne, ce qui est irréversible :
       *[other] **Vous avez laissé de côté { $many } emplacements.** L’envoi retire la demande qui les concerne, ce qui est irréversible :
    }
# $many: how many addresses; $hosts: the names of our hosts.
check-elsewhere =
    { $many ->
        [one] **{ $many } adresse n’est pas sur notre service** ({ $hosts }). Nous ne pouvons agir que sur ce qui s’y trouve. Vérifiez-la encore une fois, ou envoyez la notification en l’état :
       *[other] **{ $many } adresses ne sont pas sur notre service** ({ $hosts }). Nous ne pouvons agir que sur ce qui s’y trouve. Vérifiez-les encore une fois, ou envoyez la notification en l’état :
    }
# $number: which location of the list; $host: the name of its host.
check-elsewhere-one = L’emplacement { $number } est sur { $host }.
# $many: how many locations are not named.
check-elsewhere-more =
    { $many ->
        [one] Et { $many } autre.
       *[other] Et { $many } autres.
    }
check-asked = Notre politique le demande ; c’est vide.
check-by-policy = politique
check-change = Modifier
# $what: the name of the answer, in the words of the policy or of a page.
check-change-of = Modifier : { $what }
check-not-given = Non indiqué
check-yes = Oui
check-where = Où se trouve le contenu
# $many: how many locations.
check-locations = Emplacements ({ $many })
check-locations-list = Liste des emplacements
# $many: how many lines.
check-merged =
    { $many ->
        [one] { $many } ligne répétait un emplacement et a été fusionnée.
       *[other] { $many } lignes répétaient un emplacement et ont été fusionnées.
    }
check-signed = Déclarations et signature
check-policy = Politique
# $title: the title of the policy, in its own words; $version: the first letters of its version.
check-policy-version = { $title }, version [{ $version }]
check-send = Envoyer la notification
check-send-completed = Envoyer la notification complétée
check-change-something = Modifier quelque chose

check-found-name = Un nom saisi ; aucun autre nom du signataire n’est indiqué.
check-found-same-name = Un nom saisi, identique à celui du signataire.
# $name: the name of the signer.
check-found-other-name = Un nom saisi ; le nom indiqué pour le signataire est « { $name } ».
# $many: how many works.
check-found-works =
    { $many ->
        [one] { $many } œuvre est décrite.
       *[other] { $many } œuvres sont décrites.
    }
# $many: how many locations.
check-found-locations =
    { $many ->
        [one] { $many } emplacement est indiqué.
       *[other] { $many } emplacements différents sont indiqués.
    }
check-found-contact = La partie plaignante peut être jointe.
check-found-statement = La déclaration est faite.
check-found-statements = Les deux déclarations sont faites.

check-files = Fichiers à l’appui de votre notification
check-files-hint = Scans, captures d’écran, enregistrements de droits.
check-files-seen = Visibles par notre agent. Ils sont conservés avec le dossier et ne sont pas transmis à la personne qui a publié le contenu.
# $each: the size of a file, such as 25 MB.
check-limit-one = Un seul fichier, { $each } au plus.
# $many: how many files; $all: their size, such as 25 MB.
check-limit-all = { $many } fichiers au plus, { $all } au plus en tout.
# $many: how many files; $each, $all: sizes, such as 25 MB.
check-limit-each = { $many } fichiers au plus, { $each } au plus par fichier, { $all } au plus en tout.
# $name: the name of the file.
check-file-empty = « { $name } » est vide.
# $name: the name of the file; $most: a size, such as 25 MB.
check-file-large = « { $name } » dépasse { $most }.
# $name: the name of the file; $most: a size, such as 25 MB.
check-files-large = Avec « { $name } », les fichiers dépassent ensemble { $most }.
# $name: the name of the file; $most: how many files fit.
check-files-many = « { $name } » est de trop. Fichiers que ce dossier peut encore recevoir : { $most }.
# $many: how many files are not named.
check-files-more = Et { $many } de plus.
check-files-again = Choisissez de nouveau tous les fichiers : les navigateurs ne les gardent pas.
