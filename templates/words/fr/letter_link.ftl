### The letter with a link to all cases of an e-mail address. It speaks of no case. An unreviewed translation.

letter-link-subject = Votre lien vers les dossiers de cette adresse e-mail
# $provider: the name of the provider. $address: the e-mail address. The link follows on a line of its own.
letter-link-asked = Quelqu’un, probablement vous, a demandé à { $provider } un lien vers toutes les notifications de droit d’auteur qui indiquent { $address } comme adresse de leur expéditeur. Le voici :
letter-link-works = Le lien fonctionne une seule fois, dans les 30 minutes qui suivent l’envoi de cette lettre. Il mène à une page avec un seul bouton, et seul ce bouton épuise le lien. Ce qu’il ouvre reste ouvert pendant deux heures, ou jusqu’à ce que vous fermiez la session.
letter-link-keep = Ne transmettez pas le lien : quiconque l’ouvre peut lire ces dossiers et y agir comme vous le pouvez.
letter-link-heading-not-you = SI VOUS NE L’AVEZ PAS DEMANDÉ
letter-link-not-you = Vous n’avez rien à faire. Nous n’avons envoyé le lien à personne d’autre, et il expire de lui-même. Une même adresse reçoit au plus trois lettres de ce genre par heure.
