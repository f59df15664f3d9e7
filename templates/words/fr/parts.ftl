### Parts that many pages share. An unreviewed translation.

field-optional = (facultatif)
field-error = Erreur :{" "}
steps = Étapes
steps-matter = Objet
steps-notice = Votre notification
steps-material = Contenu
steps-counter = Votre contre-notification
steps-check = Vérification
steps-sent = Envoi
case-number = Numéro de dossier
copy = Copier
copy-done = Copié
copy-failed = Veuillez copier à la main
# $many: how many characters.
count-left = Caractères restants : { $many }
# $many: how many characters.
count-over = Caractères en trop : { $many }
part-change = Modifier
# $name: the name of what is changed. Spoken instead of part-change, so it must begin with the same word.
part-change-of = Modifier : { $name }
part-pages = Pages
part-pages-first = Première page
part-pages-next = Page suivante
part-effective = Valable
part-curable = À compléter
part-ineffective = Sans effet

## How an element of a notice stands, read aloud before its name.
element-met = Présent :
element-missing = Manquant :
element-asked = Demandé par la politique, manquant :
