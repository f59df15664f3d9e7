### All cases of one e-mail address: the link, the list, the download. An unreviewed translation.

mine-link-title = Ouvrir vos dossiers
mine-link-lead = Ce lien ouvre tous les dossiers dont la notification indique votre adresse e-mail comme celle de l’expéditeur.
mine-link-once = Le bouton épuise le lien. Votre session reste ensuite ouverte ici pendant deux heures, ou jusqu’à ce que vous la fermiez.
mine-link-open = Ouvrir mes dossiers
mine-link-other = Vous partagez cet ordinateur ? Fermez votre session quand vous avez terminé.
mine-gone-title = Ce lien ne peut pas être utilisé
mine-gone-lead = Il a déjà été utilisé, plus de 30 minutes se sont écoulées, ou une partie de l’adresse manque.
mine-gone-again = Demander un nouveau lien
mine-title = Vos dossiers
# $address: an e-mail address.
mine-lead = Tous les dossiers dont la notification indique **{ $address }** comme adresse de l’expéditeur.
mine-parts = Parties de la liste
mine-all = Tous
mine-open = En cours
mine-countered = Contre-notification
mine-held = Maintenus désactivés
mine-answered = Réponse donnée
mine-lapsed = Abandonnés
mine-retracted = Retirés
# $many: a number.
mine-count = { $many }
# $many: a number; there are more.
mine-count-more = { $many }+
mine-list = Dossiers, les plus récents d’abord
# $at: a moment.
mine-received = Reçu le { $at }
# $many: how many locations.
mine-locations =
    { $many ->
        [0] Aucun emplacement
        [one] { $many } emplacement
       *[other] { $many } emplacements
    }
# $many: how many works besides the one that is named.
mine-more-works =
    { $many ->
        [one] et { $many } autre œuvre
       *[other] et { $many } autres œuvres
    }
# $reference: the sender's own number.
mine-reference = Votre référence : { $reference }
# $what: what happens next, a sentence without its end. $when: by when, such as "by 5 March 2026".
mine-step = { $what } : { $when }
mine-none = Rien ici
mine-none-text = Aucun de vos dossiers n’est dans cette situation.
mine-pages = Pages
mine-first = Première page
mine-next = Dossiers plus anciens
mine-export = Les emporter avec vous
mine-export-text = Tous vos dossiers, avec le résultat et les dates pour chaque emplacement, pour un tableur ou un programme. Le fichier ne contient aucune clé : ses adresses de dossiers et d’accusés de réception s’ouvrent tant que votre session est ouverte ici.
mine-csv = Tous les dossiers en CSV
mine-json = Tous les dossiers en JSON
mine-leave = Fermer la session
