### The policy pages: the list, a policy, its versions, and what differs between two of them. An unreviewed translation.

policies-title = Politiques
policies-lead = Toute version qui a été un jour en vigueur reste lisible. Une notification est jugée d’après la version sous laquelle elle a été signée.
# $day: the first day on which the policy applies.
policies-since = En vigueur depuis le { $day }
policies-versions = Versions
policies-in-force = En vigueur
policies-contents = Sur cette page
# $version: the first twelve digits of the version's hash; the link leads to this version for ever.
policies-version = Version [{ $version }]
policies-all-versions = Toutes les versions
policies-json = Cette politique pour les programmes (JSON)
policies-language-note = Cette politique est rédigée en anglais. C’est le texte anglais qui fait foi ; seule la page qui l’entoure est traduite.
policies-not-in-force = **Cette version n’est plus en vigueur.** [Lisez la version en vigueur], ou [voyez ce qui y est différent].
policies-borrowed = Là où le texte reprend des renseignements d’un autre document, comme l’agent désigné, il montre ceux d’aujourd’hui.
policies-as-stored = Le programme ne peut plus lire cette version comme une politique. Elle est affichée exactement telle qu’elle a été enregistrée.
policies-send-notice = Envoyer une notification
policies-answer-notice = Répondre à une notification
# $version: the whole hash of the version, 64 digits. Only on paper.
policies-print-version = Version { $version }
# $address: the address at which this version stays. Only on paper.
policies-print-address = Adresse de cette page : { $address }

# $title: the title of the policy, in the language of the policy.
policies-versions-title = Versions : { $title }
policies-versions-lead = Une version est désignée par le SHA-256 de son texte : quiconque a le texte peut vérifier que c’est le même.
# $moment: day, time and zone.
policies-first-served = Publiée pour la première fois le { $moment }
policies-what-changed = Ce qui a changé
policies-one-version = Il n’y a qu’une version jusqu’ici. Quand la politique change, cette page montre ce qui est différent.
policies-compare = Comparer deux versions
policies-compare-from = Version antérieure
policies-compare-to = Version ultérieure
policies-compare-show = Afficher les différences
# One version in the list to choose from. $version: twelve digits of its hash; $moment: when it was first served.
policies-compare-option = { $version }, publiée pour la première fois le { $moment }

# $title: the title of the policy, in the language of the policy.
policies-differences-title = Différences : { $title }
policies-differences-from = De
policies-differences-to = À
# $changed: how many headings, paragraphs, items or rows are different.
policies-differences-count =
    { $changed ->
        [0] Rien n’est différent dans le texte.
        [one] { $changed } passage du texte est différent.
       *[other] { $changed } passages du texte sont différents.
    }
policies-differences-same = C’est une seule et même version.
policies-differences-layout = Les mots sont les mêmes. Les deux versions ne diffèrent que par la mise en forme du document.
policies-differences-legend = Les mots ajoutés sont soulignés, les mots supprimés sont barrés.
policies-differences-coarse = Certains passages sont trop longs pour être comparés mot à mot. Ils sont marqués en entier.
policies-differences-too-long = Ces deux versions sont trop longues pour être comparées ici. Toutes deux peuvent être lues en entier : [la version antérieure] et [la version ultérieure].
policies-differences-text = Le texte
# $number: counts the changes from 1.
policies-differences-jump = Modification { $number }
policies-differences-changes = Modifications
policies-differences-front = Valeurs utilisées par le programme
policies-differences-front-lead = Le formulaire, les lettres et la vérification d’une notification sont établis à partir de ces lignes du document. Seules celles qui sont différentes sont affichées.
# Read out before and after marked words, and never shown.
policies-mark-added = Ajouté :
policies-mark-removed = Supprimé :
policies-mark-end = Fin de la modification.
