### Taking a claim back, asked once more. An unreviewed translation.

# $number: the case number.
retract-tab = Retirer la demande : dossier { $number }
retract-back = Dossier { $number }
retract-title = Retirer la demande ?
retract-all = Vous retirez tout ce qui reste de cette notification. Rien n’a encore été modifié.
# $many: how many locations were picked.
retract-some =
    { $many ->
        [one] Vous retirez la demande pour { $many } emplacement ; les autres restent tels quels. Rien n’a encore été modifié.
       *[other] Vous retirez la demande pour { $many } emplacements ; les autres restent tels quels. Rien n’a encore été modifié.
    }
retract-locations = Emplacements
retract-warning = **C’est irréversible.** Nous cessons alors d’examiner ce qui n’est pas encore décidé. Le contenu dont nous avons désactivé l’accès est rétabli, sauf si un autre motif le maintient désactivé. Pour refaire une demande, [envoyez une nouvelle notification].
retract-do = La retirer
retract-keep = Maintenir la demande
