### Following a case: by number and key, or by a letter to an address. An unreviewed translation.

lookup-title = Suivre un dossier
lookup-lead = L’adresse qui figure dans notre lettre ouvre directement le dossier. Sans cette lettre, il y a deux autres moyens.
lookup-by-key = J’ai le numéro et la clé
lookup-number-hint = Dix caractères, comme 7K3M2-9QXWD. Les majuscules et les traits d’union sont sans importance.
lookup-key = Clé
lookup-key-hint = Ce qui suit key= dans l’adresse.
lookup-show = Afficher le dossier
lookup-by-letter = Je n’ai plus la clé
lookup-by-letter-text = Nous envoyons un lien à votre adresse e-mail. Il ouvre tous les dossiers dont la notification indique cette adresse comme celle de l’expéditeur. Vous n’avez pas besoin de compte.
lookup-email = Votre adresse e-mail
lookup-email-hint = Celle que vous avez indiquée dans votre notification.
lookup-send = M’envoyer le lien
lookup-neither = Vous n’avez pas indiqué d’adresse e-mail, ou vous ne l’avez plus ? Écrivez à l’[agent désigné].
lookup-nothing = Il n’y a rien à afficher
lookup-none = Aucun dossier n’a ce numéro et cette clé
lookup-no-letter = Aucune lettre n’a été envoyée
lookup-email-missing = Saisissez votre adresse e-mail
lookup-email-wrong = Saisissez une adresse e-mail, comme name@example.org
# $seconds: how long to wait.
lookup-too-many =
    { $seconds ->
        [one] Vous avez fait trop de demandes. Attendez { $seconds } seconde et recommencez.
       *[other] Vous avez fait trop de demandes. Attendez { $seconds } secondes et recommencez.
    }
lookup-asked = Si des notifications ont été envoyées depuis cette adresse, une lettre est en route.
lookup-asked-next = Ouvrez le lien qu’elle contient dans les 30 minutes. Si rien n’arrive en quelques minutes, regardez parmi les courriers indésirables, ou refaites la demande : une adresse reçoit au plus trois lettres par heure.
lookup-asked-else = Toujours rien ? Peut-être qu’aucune notification n’indique cette adresse. Essayez-en une autre, ou écrivez à l’[agent désigné].
lookup-ended = Votre session n’est pas ouverte, ou votre temps est écoulé. Demandez un nouveau lien ci-dessous.
lookup-left = Votre session est fermée. Un nouveau lien vous permet de revenir à tout moment.
