### The confirmation after a notice was sent. An unreviewed translation.

# $number: the number of the case.
sent-title = Reçu : dossier { $number }
sent-heading = Votre notification a été reçue
sent-heading-completed = Votre notification complétée a été reçue
# $email: the address of the claimant.
sent-letter = Une lettre avec l’accusé de réception est en route vers { $email }.
# $email: the address of the claimant.
sent-letter-lacking = Une lettre qui dit ce qui manque encore est en route vers { $email }.
sent-by-post = Vous n’avez pas indiqué d’adresse e-mail, nos lettres vont donc à votre adresse postale. Cette page est la confirmation dont vous disposez maintenant : gardez le numéro et la clé.
sent-by-phone = Vous n’avez pas indiqué d’adresse e-mail, nous vous appelons donc à votre numéro de téléphone. Cette page est la confirmation dont vous disposez maintenant : gardez le numéro et la clé.
sent-by-nobody = Vous n’avez pas indiqué d’adresse e-mail, aucune lettre ne peut donc vous parvenir. Cette page est la confirmation dont vous disposez maintenant : gardez le numéro et la clé.
sent-received = Reçu
sent-from = De
sent-works = Œuvres
sent-locations = Emplacements
sent-merged = Lignes répétées, fusionnées
sent-policy = Politique
sent-hash = SHA-256 de ce que vous avez envoyé
sent-missing = **Il manque quelque chose.** [Voir ce qui manque et comment compléter la notification.]
sent-still-missing = **Il manque encore quelque chose.** [Voir ce qui manque et comment compléter la notification.]
sent-next = Et maintenant ?
sent-next-decision = Une personne examine votre notification et décide pour chaque emplacement
# $when: a moment.
sent-next-by = au plus tard le { $when }
sent-next-letter = C’est notre objectif. Vous recevez une lettre avec le résultat pour chaque emplacement.
sent-next-call = C’est notre objectif. Nous vous appelons pour vous donner le résultat pour chaque emplacement, et l’affichons à cette adresse.
sent-next-here = C’est notre objectif. Le résultat pour chaque emplacement est ensuite affiché à cette adresse.
sent-keep = Notez le numéro et la clé
sent-keep-text = Avec les deux, vous retrouvez le dossier à tout moment sous [Suivre un dossier] : où il en est, l’accusé de réception et comment retirer la notification. Quiconque les possède peut faire de même ; gardez-les donc pour vous.
sent-key = Clé
sent-address = Ou gardez cette adresse, qui contient les deux :
sent-follow = Suivre le dossier
sent-receipt = Accusé de réception en PDF
sent-print = Imprimer cette page
sent-mistake = Envoyé par erreur ? [Retirez la notification] à tout moment.
