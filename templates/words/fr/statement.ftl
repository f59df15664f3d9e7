### The statements of a notice as the shipped policy words them. A translation stands beside a statement, marked as unofficial, where the policy in force still has this very sentence. An unreviewed translation.

statement-good-faith = Je crois de bonne foi que l’utilisation du contenu de la manière dénoncée n’est pas autorisée par le titulaire du droit d’auteur, par son mandataire ou par la loi.
statement-accuracy = Les informations contenues dans cette notification sont exactes.
statement-authority = Je déclare sous peine de parjure que j’ai l’autorisation d’agir au nom du titulaire d’un droit exclusif auquel il est prétendument porté atteinte.
