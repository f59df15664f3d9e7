### Pages that say why a request was not answered as asked. An unreviewed translation.

problem-start = Aller à l’accueil
# $address: the agent's e-mail address, a link.
problem-agent = L’agent désigné : [{ $address }]

problem-not-found = Il n’y a rien ici
problem-not-found-text = L’adresse est erronée, ou ce qui se trouvait ici n’est pas accessible à tous. Un dossier ne s’ouvre qu’avec l’adresse entière qui figure dans sa lettre, ou avec son numéro et sa clé.
problem-method = Cette adresse n’accepte pas cela
problem-method-text = Revenez en arrière et utilisez les boutons de la page.
problem-form = Le formulaire n’a pas pu être lu
problem-form-encoding = Rien n’a été enregistré : le formulaire n’est pas un texte UTF-8 valide en encodage URL. Revenez en arrière, votre navigateur a encore ce que vous avez saisi.
problem-form-many = Rien n’a été enregistré : le formulaire a trop de champs. Revenez en arrière, votre navigateur a encore ce que vous avez saisi.
problem-form-fields = Rien n’a été enregistré : un champ du formulaire manque ou contient quelque chose qu’il ne peut pas contenir. Revenez en arrière, votre navigateur a encore ce que vous avez saisi.
problem-media-type = Ce n’est pas un formulaire
problem-media-type-text = Rien n’a été enregistré. Les formulaires sont envoyés en application/x-www-form-urlencoded, ou en multipart/form-data quand des fichiers les accompagnent.
problem-too-large = C’est trop volumineux
# $kilobytes: how many are taken.
problem-too-large-text =
    { $kilobytes ->
        [one] Rien n’a été enregistré. Un envoi ne peut dépasser { $kilobytes } kilooctet : envoyez la notification en plusieurs parties, ou écrivez à l’agent désigné.
       *[other] Rien n’a été enregistré. Un envoi ne peut dépasser { $kilobytes } kilooctets : envoyez la notification en plusieurs parties, ou écrivez à l’agent désigné.
    }
problem-truncated = La connexion s’est interrompue trop tôt
problem-truncated-text = Rien n’a été enregistré : la requête a été coupée. Renvoyez-la.
problem-too-many = Trop de notifications à la fois
# $seconds: how long to wait.
problem-too-many-text =
    { $seconds ->
        [one] Rien n’a été enregistré. Votre adresse a envoyé beaucoup de notifications en une minute ; attendez { $seconds } seconde et renvoyez, ou écrivez à l’agent désigné : cela compte tout autant.
       *[other] Rien n’a été enregistré. Votre adresse a envoyé beaucoup de notifications en une minute ; attendez { $seconds } secondes et renvoyez, ou écrivez à l’agent désigné : cela compte tout autant.
    }
problem-cross-site = Cela ne vient pas d’une de nos pages
problem-cross-site-text = Rien n’a été enregistré ni modifié : votre navigateur dit qu’un autre site l’a envoyé. Ouvrez la page ici et renvoyez.
problem-forbidden = Vous ne pouvez pas faire cela
problem-forbidden-text = Votre rôle ne le comprend pas. Adressez-vous à un administrateur.
problem-signed-out = Votre session est fermée
problem-signed-out-text = Rien n’a été modifié. Reconnectez-vous dans un autre onglet, puis revenez et renvoyez ceci encore une fois.
problem-refused = Cela n’est pas possible
# $why: a sentence that says why not.
problem-refused-text = Rien n’a été modifié. { $why }
problem-empty-file = Le fichier est vide
problem-empty-file-text = Rien n’a été enregistré : il n’y a rien dans le fichier. Choisissez-le de nouveau.
problem-stale = Quelqu’un a été plus rapide
problem-stale-text = Le dossier a été modifié depuis que vous l’avez ouvert. Rien de votre part n’a été enregistré : regardez-le de nouveau, puis décidez.
problem-unavailable = Nous ne pouvons rien enregistrer en ce moment
problem-unavailable-text = Notre stockage est inaccessible ou plein. Rien n’a été enregistré. Réessayez dans une demi-minute, ou écrivez à l’agent désigné : cela compte tout autant.
problem-unsure = Nous ne savons pas si cela a été enregistré
problem-unsure-text = Notre stockage a disparu au moment même de l’enregistrement. Réessayez dans une demi-minute, depuis la même page : ce qui a déjà été enregistré ne l’est pas deux fois. Ou écrivez à l’agent désigné : cela compte tout autant.
problem-damaged = Ce fichier n’est pas celui qui a été conservé
problem-damaged-text = Ses octets manquent dans le stockage des preuves ou ont été modifiés depuis leur réception ; rien n’en est donc remis. Les personnes qui gèrent ce service en apprennent plus avec la commande safeharbor evidence verify.
problem-broken = Quelque chose s’est cassé de notre côté
problem-broken-text = Rien n’a été enregistré. L’incident a été noté pour l’exploitant. Vous pouvez écrire à l’agent désigné : cela compte tout autant.

## What is wrong with a text that was typed. $label: the label of its field.
# $found, $most: how many characters there are, and how many are kept.
problem-text-long = « { $label } » est trop long : { $found } caractères, alors que { $most } au plus sont conservés.
# $sign: such as U+202E.
problem-text-control = « { $label } » contient un caractère de contrôle ({ $sign }). Supprimez-le et renvoyez.
problem-text-line = « { $label } » doit tenir sur une seule ligne, sans retour à la ligne.
problem-text-direction = « { $label } » contient une marque de direction invisible ({ $sign }). Supprimez-la et renvoyez.
