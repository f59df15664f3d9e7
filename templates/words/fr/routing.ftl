### The first question of the form: what the matter is about, and where other matters go. An unreviewed translation.

routing-title = De quoi s’agit-il ?
routing-lead = Notre formulaire concerne le droit d’auteur. Pour tout le reste, nous vous disons où écrire : une notification de droit d’auteur ne ferait que retarder les choses.
routing-matter = L’objet
routing-copyright = Droit d’auteur
routing-copyright-text = Quelqu’un utilise une musique, un texte, des images, une vidéo, un logiciel ou une autre œuvre dont vous êtes titulaire ou que vous représentez.
routing-continue = Continuer
routing-all = Tous les sujets
routing-after-all = Il s’agit bien de droit d’auteur
