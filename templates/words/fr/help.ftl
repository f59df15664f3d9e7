### The help centre: its first page, the search, one article. An unreviewed translation.

help-title = Aide
# $query: what was looked for.
help-title-found = { $query } – Aide
help-heading = Comment pouvons-nous vous aider ?
help-lead = Des réponses courtes sur les notifications de droit d’auteur : quoi envoyer, ce qui se passe ensuite et que faire quand votre propre contenu a été retiré.
help-seek = Chercher dans l’aide
help-seek-button = Chercher
help-results = Ce qui a été trouvé
# $many: how many articles were found.
help-found =
    { $many ->
        [one] { $many } article trouvé.
       *[other] { $many } articles trouvés.
    }
help-nothing = Rien n’a été trouvé.
help-nothing-text = Essayez avec moins de mots ou d’autres mots, ou parcourez les sujets ci-dessous. Si votre question n’y figure pas, écrivez-nous : la page de contact dit où.
help-broken = La recherche ne fonctionne pas en ce moment.
help-to-contact = Aller à la page de contact
help-cut = Votre recherche était très longue ; seul son début a été cherché.
# $words: the words that were looked for instead.
help-instead = Rien ne contient les mots tels que vous les avez écrits. Ces articles contiennent **{ $words }**.
help-some = Aucun article ne contient tous vos mots. Ceux-ci en contiennent quelques-uns.
help-not-it = Ce n’est pas ce que vous cherchiez ? [Voyez où écrire.]
help-most-read = Les plus lus
help-category-before = Avant d’envoyer une notification
help-category-after = Après l’envoi d’une notification
help-category-removed = Mon contenu a été retiré
help-category-policy = À propos de cette politique
help-category-contact = Contact
help-back = Aide
help-related = À lire ensuite
# $subject: the name of the subject, such as "After you sent a notice".
help-more = Plus sur : { $subject }
help-did-it = Cela a-t-il répondu à votre question ?
help-yes = Oui
help-no = Non
help-counted = Nous comptons seulement les réponses. Rien n’est gardé sur vous.
help-thanks = Merci
help-thanks-yes = Il est bon de savoir que cet article aide.
help-thanks-no = Nous comptons la réponse et l’utilisons pour écrire de meilleurs articles. S’il vous faut une réponse maintenant, [voyez où écrire].
