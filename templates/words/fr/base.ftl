### The frame of every public page. An unreviewed translation.

base-skip = Aller au contenu
base-desk = Service du droit d’auteur
base-nav = Navigation principale
base-nav-policy = Politique
base-nav-notice = Envoyer une notification
base-nav-case = Suivre un dossier
base-nav-help = Aide
base-warning = Attention
# $missing: how many details are placeholders.
base-placeholders =
    { $missing ->
        [one] Pas encore destiné au public : { $missing } renseignement sur le fournisseur et son agent désigné est encore provisoire. Complétez provider.md et agent.md ; le programme indique à son démarrage lequel et comment.
       *[other] Pas encore destiné au public : { $missing } renseignements sur le fournisseur et son agent désigné sont encore provisoires. Complétez provider.md et agent.md ; le programme indique à son démarrage lesquels et comment.
    }
base-agent = Agent désigné
base-letter = Par courrier postal ou électronique
base-letter-counts = Vous préférez ne pas utiliser le formulaire ? Une lettre ou un e-mail signé, adressé à l’agent, compte tout autant.
base-site = Sur ce site
base-policy = Politique en matière de droit d’auteur
base-privacy = Protection des données
base-policies = Toutes les politiques
base-help = Aide
base-contact = Contact
base-language = Langue
# Stands on top of every page in a language whose translation the provider has not reviewed.
base-unreviewed = Cette traduction n’a pas été relue. Le texte anglais fait foi.
base-translation = À propos de cette traduction
# $language: the name of the language of this page, in itself. It leads to the choice of languages.
base-language-now = Langue : { $language }
