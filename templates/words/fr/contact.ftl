### The contact page: every channel, what it is for, what never to send there, when to expect an answer. An unreviewed translation.

contact-title = Contact
contact-lead = Tous les moyens de nous joindre, à quoi sert chacun et quand vous pouvez attendre une réponse. Le bon vous fait gagner un jour.
contact-help = Beaucoup de questions trouvent leur réponse dans l’[aide]. Si vous êtes sur le point d’écrire, regardez d’abord [ce qu’il faut préparer].
contact-agent = Notifications et contre-notifications de droit d’auteur
contact-agent-about = Ces moyens mènent à notre agent désigné. Tout ce qui arrive ici est arrivé au sens de la loi ; utilisez l’un d’eux, et un seul.
contact-others = Tout le reste
contact-others-about = Aucun de ceux-ci n’est l’agent désigné. Une notification envoyée ici n’est pas arrivée.
contact-matters = Où adresser les autres sujets
contact-matters-about = L’agent ne peut pas en décider. Chacun a son propre lieu.
contact-for = À utiliser pour
contact-never = N’y envoyez jamais
contact-answer = Quand vous avez de nos nouvelles
contact-form = Formulaire
contact-form-notice = Envoyer une notification
contact-form-counter = Répondre à une notification
contact-form-for = Signaler un contenu et répondre à un signalement. C’est le moyen le plus rapide, car il dit tout de suite ce qui manque.
contact-form-never = Mots de passe, données de paiement ou copies de pièces d’identité. Nous ne les demandons jamais.
# $first, $last: hours from receipt.
contact-form-answer = Vous recevez aussitôt un accusé de réception avec un numéro de dossier. Une personne examine en général la notification dans les { $first } à { $last } heures.
contact-email = E-mail
contact-email-for = Notifications et contre-notifications dans vos propres mots, réponses à nos lettres et documents d’un tribunal concernant une contre-notification. Écrivez dans le message lui-même plutôt que dans une pièce jointe.
contact-email-never = Questions sur un compte, une facture ou une panne du service. L’agent ne peut pas voir votre compte.
# $first, $last: hours from receipt.
contact-email-answer = Vous recevez un accusé de réception avec un numéro de dossier quand le message a été enregistré. Une personne l’examine en général dans les { $first } à { $last } heures.
contact-post = Courrier postal
contact-post-for = Lettres signées, si vous préférez le papier ou n’avez pas d’adresse e-mail. Dites comment nous pouvons vous joindre.
contact-post-never = Originaux dont vous avez encore besoin.
# $first, $last: hours from receipt.
contact-post-answer = La lettre compte à partir du jour où elle arrive. Une personne l’examine en général dans les { $first } à { $last } heures qui suivent.
contact-phone = Téléphone
contact-phone-for = Questions, si vous ne pouvez pas écrire ou n’avez pas eu de réponse écrite.
contact-phone-never = Une notification ou une contre-notification. La loi demande un écrit ; aucun dossier ne peut donc être ouvert par téléphone.
contact-phone-answer = Quand quelqu’un prend l’appel. Pour tout ce qui comporte une date, écrivez aussi.
contact-support = Assistance
contact-support-for = Comptes, factures, pannes du service, vos données et tous les sujets qui ne relèvent pas du droit d’auteur.
contact-support-never = Une notification ou une contre-notification de droit d’auteur : il faudrait d’abord la transmettre, et jusque-là rien ne commence.
contact-support-answer = L’assistance répond selon ses propres délais ; nos délais pour les notifications ne s’y appliquent pas.
contact-forum = Forum de la communauté
contact-forum-for = Conseils d’autres personnes qui utilisent le service. Tout le monde peut lire ce que vous écrivez.
contact-forum-never = Notifications, noms et adresses d’autres personnes, numéros de dossier ou lien vers votre dossier : quiconque a le lien voit le dossier.
contact-forum-answer = Quand quelqu’un y connaît une réponse. Nous n’en promettons pas.
contact-social = Réseaux sociaux
contact-social-for = Nouvelles du service.
contact-social-never = Notifications ou contre-notifications. Un compte de réseau social n’est pas l’agent désigné : un message qui y est envoyé n’est pas une notification, et aucun délai ne commence à courir.
contact-social-answer = Nous n’y promettons pas de réponse.
