### The entry page: for somebody tense, on a telephone. Short sentences; each door fits on a few lines. An unreviewed translation.

entry-title = Droit d’auteur
# $provider: the name of the provider.
entry-heading = Le droit d’auteur chez { $provider }
entry-lead = Que voulez-vous faire ? Vous n’avez besoin d’aucun compte.
entry-report = Signaler un contenu
entry-report-text = Quelqu’un a publié sans autorisation votre œuvre, ou une œuvre que vous représentez.
entry-report-need = **Cinq minutes.** Préparez : les adresses web, la description de l’œuvre, vos coordonnées.
entry-answer = Répondre à un retrait
entry-answer-text = Votre contenu a été retiré, et vous pensez qu’il n’aurait pas dû l’être.
entry-answer-need = **Dix minutes.** Préparez : notre lettre avec son lien, ou le numéro de dossier.
entry-look = Consulter un dossier
entry-look-text = Voir ce qui a été décidé, obtenir votre accusé de réception ou retirer une notification.
entry-look-need = **Une minute.** Préparez : le numéro de dossier et sa clé.
entry-help = Vous hésitez ? L’[aide] explique chaque étape avec des mots simples, et vous pouvez [nous écrire] à tout moment.
entry-policy = Nos règles : la [politique en matière de droit d’auteur] dit ce qu’une notification doit contenir, ce que nous en faisons et ce que peut faire la personne qui a publié le contenu.
entry-letter = Le formulaire n’est pas obligatoire. Une lettre ou un e-mail signé, adressé à notre agent désigné, compte tout autant.
entry-agent = [En savoir plus sur l’agent désigné]
