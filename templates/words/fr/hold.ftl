### Reporting a proceeding: the claimant stops the clock. An unreviewed translation.

# $number: the case number.
hold-tab = Signaler une procédure : dossier { $number }
hold-tab-error = Erreur : signaler une procédure, dossier { $number }
hold-back = Dossier { $number }
hold-unsent = Rien n’a été envoyé
hold-title = Signaler une procédure
hold-lead = Une contre-notification fait revenir le contenu, sauf si vous nous avisez auparavant que vous avez saisi la justice ou le Copyright Claims Board à ce sujet.
hold-counts = Cela ne compte que si elle a été **engagée** : une action visant à obtenir d’un tribunal une ordonnance interdisant à la personne qui a publié le contenu toute activité illicite portant sur ce contenu (17 U.S.C. 512(g)(2)(C)), ou une procédure ouverte devant le Copyright Claims Board qui allègue l’atteinte au droit d’auteur par cette personne (17 U.S.C. 1507(d)). Une menace, une lettre d’avocat ou une autre notification ne compte pas.
hold-nothing = Il n’y a rien à signaler pour l’instant
hold-nothing-text = Aucun emplacement de ce dossier n’est désactivé en raison de votre notification.
hold-kind = Quelle procédure ?
hold-kind-court = Action en justice visant une ordonnance
hold-kind-claims-board = Procédure du Copyright Claims Board
hold-kind-none = Dites de quelle procédure il s’agit.
hold-locations = Pour quels emplacements ?
hold-court = Tribunal, ou Copyright Claims Board
hold-court-none = Nommez le tribunal ou le Board.
hold-docket = Numéro de rôle ou de demande
hold-filed = Déposée ou ouverte le
hold-filed-hint = Année, mois et jour, comme 2026-11-22.
hold-filed-none = Ce n’est pas une date, comme 2026-11-22.
hold-filed-future = La date est dans le futur : signalez la procédure une fois qu’elle a été déposée.
hold-words = Autre chose, par exemple où la demande en justice peut être lue
hold-words-seen = Visible par nous ; la personne qui a publié le contenu apprend qu’une procédure a été signalée.
hold-truth = Elle a été déposée ou ouverte contre la personne qui a publié ce contenu, et je suis l’expéditeur de la notification ou j’agis pour lui.
hold-truth-none = Confirmez qu’elle a été engagée contre la personne qui a publié le contenu.
hold-send = La signaler
